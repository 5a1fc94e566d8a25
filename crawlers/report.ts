/** What a round tells of each source; the shape `crawl --json` prints. */

export interface RoundError {
  readonly url: string;
  readonly message: string;
}

export interface SourceReport {
  readonly id: string;
  /** Links found. */
  readonly discovered: number;
  /** Pages received. */
  readonly fetched: number;
  /** Answered 304, or with the same content as before. */
  readonly unchanged: number;
  /** New or changed. */
  readonly articles: number;
  /** Of those articles. */
  readonly facts: number;
  readonly errors: readonly RoundError[];
}

export interface RoundReport {
  readonly sources: readonly SourceReport[];
}

/** Told as a round goes: one source's counts so far, and whether that source is finished. */
export type OnProgress = (report: SourceReport, done: boolean) => void;

/** A page as it came over the wire. */
export interface PageReceived {
  readonly source: string;
  /** Unpacked. */
  readonly bytes: number;
  readonly tookMs: number;
}

export type OnPage = (page: PageReceived) => void;

/** Counts of one source while its round runs. */
export class Tally {
  readonly id: string;
  discovered = 0;
  fetched = 0;
  unchanged = 0;
  articles = 0;
  facts = 0;
  /** Pages asked for, with whatever outcome: what the budget limits. */
  asked = 0;
  /** Why the source itself could not be read, in words. */
  broken: string | null = null;
  readonly #errors: RoundError[] = [];
  readonly #said = new Set<string>();
  readonly #onProgress: OnProgress | undefined;

  constructor(id: string, onProgress?: OnProgress) {
    this.id = id;
    this.#onProgress = onProgress;
  }

  error(url: string, message: string): void {
    this.#errors.push({ url, message });
    this.progress();
  }

  /** For what is true of a whole host: said once, not once a page. */
  errorOnce(url: string, message: string): void {
    if (this.#said.has(message)) return;
    this.#said.add(message);
    this.error(url, message);
  }

  progress(done = false): void {
    this.#onProgress?.(this.report(), done);
  }

  get firstError(): RoundError | undefined {
    return this.#errors[0];
  }

  report(): SourceReport {
    const { id, discovered, fetched, unchanged, articles, facts } = this;
    return { id, discovered, fetched, unchanged, articles, facts, errors: [...this.#errors] };
  }
}
