/** Talking to the API: typed answers, problems as errors that say what is wrong. */
import { useEffect, useState } from "preact/hooks";
import type { Article } from "../../model/article.ts";
import type { Conflict } from "../../model/conflict.ts";
import type { Fact, StoredFact } from "../../model/fact.ts";
import type { Source, SourceHealth } from "../../model/source.ts";

export interface Context {
  readonly title: string;
  readonly before: string;
  readonly evidence: string;
  readonly after: string;
  readonly link: string | null;
}
export type FactInContext = StoredFact & { readonly context: Context };
interface Page {
  readonly next: string | null;
  readonly total: { readonly value: number; readonly exact: boolean };
}
export type FactsAnswer = Page & { readonly facts: readonly FactInContext[] };
export type ConflictInContext = Omit<Conflict, "facts"> & { readonly facts: readonly FactInContext[] };
export type ConflictsAnswer = Page & { readonly conflicts: readonly ConflictInContext[] };
export type LinkedFact = StoredFact & { readonly link: string | null };
export type ArticleAnswer = Omit<Article, "facts"> & { readonly facts: readonly LinkedFact[] };
export type ArticlesAnswer = Page & { readonly articles: readonly Omit<Article, "text">[] };
export type SourcesAnswer = { readonly sources: readonly (Source & { readonly health: SourceHealth })[] };
export type Facets = Readonly<
  Record<
    "disease" | "metric" | "place" | "source" | "day",
    readonly { readonly value: string; readonly count: number }[]
  >
>;
export interface SeriesPoint {
  readonly asOf: string;
  readonly value: number | null;
  readonly claims: readonly StoredFact[];
  readonly reference: number | null;
  readonly conflicts: readonly Conflict[];
}
export interface SeriesAnswer {
  readonly points: readonly SeriesPoint[];
}
export interface ExtractAnswer {
  readonly facts: readonly Fact[];
}

/** What the server said was wrong. */
export class RequestError extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** One request; throws RequestError with the problem's detail, or what the network said. */
export async function ask<T>(path: string, init: RequestInit = {}): Promise<T> {
  const response = await fetch(path, init);
  if (response.ok) return (await response.json()) as T;
  // A proxy between us may answer with something that is no problem+json.
  const problem: { detail?: unknown } | null = await response.json().catch(() => null);
  const detail = typeof problem?.detail === "string" ? problem.detail : `${response.status} ${response.statusText}`;
  throw new RequestError(response.status, detail);
}

export type Loaded<T> =
  | { readonly state: "loading"; readonly data: T | null }
  | { readonly state: "failed"; readonly data: null; readonly error: Error }
  | { readonly state: "ready"; readonly data: T };

/** What the API answers at `path`; null asks nothing. While the next answer is on its way the last one stays. */
export function useAnswer<T>(path: string | null): Loaded<T> & { readonly retry: () => void } {
  const [loaded, setLoaded] = useState<Loaded<T>>({ state: "loading", data: null });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (path === null) return;
    const stop = new AbortController();
    setLoaded((last) => ({ state: "loading", data: last.data }));
    ask<T>(path, { signal: stop.signal }).then(
      (data) => setLoaded({ state: "ready", data }),
      (error: unknown) => {
        if (!stop.signal.aborted)
          setLoaded({ state: "failed", data: null, error: error instanceof Error ? error : new Error(String(error)) });
      },
    );
    return () => stop.abort();
  }, [path, attempt]);
  return { ...loaded, retry: () => setAttempt((n) => n + 1) };
}
