/**
 * A host is one process's at a time: so its pause and its connections are the host's own, however many processes work on one
 * store. It is held for as long as it is asked, not for each request, so that one process alone hardly ever writes.
 */
import { setTimeout as sleep } from "node:timers/promises";
import { endHolder, isDead, newHolder } from "../holder.ts";
import type { CrawlStore } from "../port.ts";

export interface ClaimOptions {
  readonly store: Pick<CrawlStore, "remember" | "recall" | "claim">;
  /** Ends all waiting. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds until the host may be asked again: whoever takes it next waits for that. */
  readonly restMs: () => number;
  /** The whole pause: waited for where nobody knows when the host was asked last. */
  readonly pauseMs: () => number;
  /** Told when the host was taken: what others have written of it meanwhile is to be read. */
  readonly onTaken: () => void;
}

/** One that is not renewed has lost its process. */
const LEASE_MS = 30_000;
const CHECK_MS = 5_000;
/** Held so long without a request, that the next request need not take it again. */
const IDLE_MS = 500;
/** How often a host that another process holds is tried. */
const SHORTEST_POLL_MS = 50;
const LONGEST_POLL_MS = 500;
/** Stands for nobody: the host rests until the end of this. */
const NOBODY = "-";

export class HostClaim {
  readonly #options: ClaimOptions;
  readonly #key: string;
  readonly #me = newHolder();
  #until = 0;
  #users = 0;
  #taking: Promise<void> | null = null;
  /** While the host is given to a process that waits for it. */
  #giving: PromiseWithResolvers<void> | null = null;
  #releasing: Promise<unknown> = Promise.resolve();
  readonly #closed = new AbortController();
  #idle: NodeJS.Timeout | undefined;
  #check: NodeJS.Timeout | undefined;

  constructor(key: string, options: ClaimOptions) {
    this.#key = key;
    this.#options = options;
  }

  /** Resolves when this process holds the host; every `enter` wants its `leave`. @throws what the store throws, and an abort. */
  async enter(): Promise<void> {
    clearTimeout(this.#idle);
    for (;;) {
      if (this.#giving) await this.#giving.promise;
      else if (this.#until > Date.now()) break;
      else {
        this.#taking ??= this.#take().finally(() => {
          this.#taking = null;
        });
        await this.#taking;
      }
    }
    this.#users += 1;
  }

  leave(): void {
    this.#users -= 1;
    if (this.#users > 0) return;
    if (this.#giving) void this.#give();
    else {
      clearTimeout(this.#idle);
      this.#idle = setTimeout(() => void this.release(), IDLE_MS).unref();
    }
  }

  /** Gives the host back; the rest of its pause goes on. Never throws: what cannot be given back ends by itself. */
  async release(): Promise<void> {
    clearTimeout(this.#idle);
    clearInterval(this.#check);
    if (this.#until <= Date.now()) return;
    this.#until = 0;
    this.#releasing = this.#hold(NOBODY, this.#rest, [this.#me]).catch(() => undefined);
    await this.#releasing;
  }

  async close(): Promise<void> {
    this.#closed.abort();
    await this.release();
    await this.#releasing;
    endHolder(this.#me);
  }

  async #take(): Promise<void> {
    const { store, signal } = this.#options;
    await this.#releasing;
    let poll = SHORTEST_POLL_MS;
    let announced = 0;
    while (!(await this.#hold(this.#me, LEASE_MS, [this.#me]))) {
      let holder = await store.recall(this.#name, now());
      for (; holder !== null && !isDead(holder); holder = await store.recall(this.#name, now())) {
        if (holder !== NOBODY && Date.now() - announced > CHECK_MS) {
          announced = Date.now();
          await store.remember(this.#waiting, this.#me, now(2 * CHECK_MS));
        }
        await sleep(poll * (0.75 + Math.random() / 2), undefined, { signal });
        poll = Math.min(LONGEST_POLL_MS, poll * 2);
      }
      if (holder !== null && (await this.#hold(this.#me, LEASE_MS, [holder]))) {
        await sleep(this.#options.pauseMs(), undefined, { signal }); // nobody knows when it asked last
        break;
      }
    }
    this.#until = Date.now() + LEASE_MS;
    clearInterval(this.#check);
    this.#check = setInterval(() => void this.#renew(), CHECK_MS).unref();
    this.#options.onTaken();
  }

  /** Never rejects: a store that is away for a moment is met by the next request. */
  async #renew(): Promise<void> {
    try {
      const waits = await this.#options.store.recall(this.#waiting, now());
      if (waits !== null && waits !== this.#me && !this.#giving) {
        this.#giving = Promise.withResolvers();
        if (this.#users === 0) await this.#give();
      } else if (this.#until - Date.now() < LEASE_MS / 2) {
        this.#until = (await this.#hold(this.#me, LEASE_MS, [this.#me])) ? Date.now() + LEASE_MS : 0;
      }
    } catch {
      this.#until = Math.min(this.#until, Date.now() + CHECK_MS);
    }
  }

  /** Not taken again before the one that waits has had a chance to. */
  async #give(): Promise<void> {
    const rest = this.#options.restMs();
    await this.release();
    await sleep(rest + 2 * LONGEST_POLL_MS, undefined, { signal: this.#closed.signal }).catch(() => undefined);
    this.#giving?.resolve();
    this.#giving = null;
  }

  /** A millisecond more than is left: instants are written in whole ones. */
  get #rest(): number {
    return Math.max(0, Math.ceil(this.#options.restMs()) + 1);
  }

  get #name(): string {
    return `turn:${this.#key}`;
  }

  get #waiting(): string {
    return `waits:${this.#key}`;
  }

  #hold(who: string, ms: number, over: readonly string[]): Promise<boolean> {
    return this.#options.store.claim(this.#name, who, over, now(), now(ms));
  }
}

const now = (later = 0): string => new Date(Date.now() + later).toISOString();
