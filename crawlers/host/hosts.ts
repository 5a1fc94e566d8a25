/** One queue per host and port: a pause between requests, few connections, and hosts left alone after failures. */
import { setTimeout as sleep } from "node:timers/promises";
import PQueue from "p-queue";
import type { CrawlStore } from "../port.ts";
import { backoffMs } from "./backoff.ts";

export interface HostOptions {
  readonly pauseMs: number;
  readonly connections: number;
  readonly store: Pick<CrawlStore, "remember" | "recall">;
  readonly now: () => number;
  /** Ends all waiting. */
  readonly signal?: AbortSignal | undefined;
}

interface Host {
  readonly queue: PQueue;
  pauseMs: number;
  /** Milliseconds on the monotonic clock before which nothing goes out. */
  nextAt: number;
  /** Held by the request that waits for its moment or for its connection. */
  turn: Promise<void>;
  trouble: number;
  failures: number;
  leftAloneUntil: number;
  asked: boolean;
}

/** Points at which a host is left alone: ten times no answer in a row, or twenty times a 5xx. One bad section is not a bad host. */
const ENOUGH_TROUBLE = 20;
const BACKOFF_BASE_MS = 60_000;
const BACKOFF_CAP_MS = 6 * 3_600_000;
/** Nobody is left alone longer than this on its own word. */
const LONGEST_RETRY_AFTER_MS = 24 * 3_600_000;
/** Clocks and schedulers are a little early or late; hosts should never see less than the pause. */
const MARGIN = 1.02;

export class Hosts {
  readonly #options: HostOptions;
  readonly #hosts = new Map<string, Host>();

  constructor(options: HostOptions) {
    this.#options = options;
  }

  /** Runs `job` when the host's turn comes; `sent` is to be called when the request goes out. */
  async run<T>(key: string, job: (sent: () => void) => Promise<T>, options?: { readonly first?: boolean }): Promise<T> {
    const host = this.#host(key);
    return host.queue.add(() => this.#inTurn(host, job), { priority: options?.first ? 1 : 0 });
  }

  async #inTurn<T>(host: Host, job: (sent: () => void) => Promise<T>): Promise<T> {
    const before = host.turn;
    const { promise, resolve: release } = Promise.withResolvers<void>();
    host.turn = promise;
    const { signal } = this.#options;
    await before;
    try {
      for (let wait = host.nextAt - performance.now(); wait > 0; wait = host.nextAt - performance.now()) {
        await sleep(Math.ceil(wait), undefined, { signal });
      }
    } catch (error) {
      release();
      throw error;
    }
    let sent = false;
    const pace = () => {
      sent = true;
      host.nextAt = Math.max(host.nextAt, performance.now() + host.pauseMs * MARGIN);
      release();
    };
    try {
      return await job(pace);
    } finally {
      if (!sent) pace(); // a connection that failed was a knock on the door, too
      release();
    }
  }

  /** The robots Crawl-delay; never shorter than the pause that is set. */
  setDelay(key: string, delayMs: number): void {
    const host = this.#host(key);
    host.pauseMs = Math.max(this.#options.pauseMs, delayMs);
    if (host.nextAt > 0) host.nextAt = Math.max(host.nextAt, performance.now() + host.pauseMs * MARGIN);
  }

  /** Nothing goes to the host for so long; what waits, waits. */
  hold(key: string, ms: number): void {
    const host = this.#host(key);
    host.nextAt = Math.max(host.nextAt, performance.now() + ms);
  }

  /** The host itself asked for it (Retry-After): kept across processes. */
  async leaveAlone(key: string, ms: number): Promise<void> {
    const host = this.#host(key);
    host.leftAloneUntil = this.#options.now() + Math.min(ms, LONGEST_RETRY_AFTER_MS);
    host.asked = true;
    const until = new Date(host.leftAloneUntil).toISOString();
    await this.#options.store.remember(`host:${key}`, until, until);
  }

  /** Until when the host is left alone, in milliseconds since 1970; null where it may be asked. */
  async leftAloneUntil(key: string): Promise<number | null> {
    const host = this.#host(key);
    const now = this.#options.now();
    if (!host.asked) {
      host.asked = true;
      const until = await this.#options.store.recall(`host:${key}`, new Date(now).toISOString());
      if (until !== null) host.leftAloneUntil = Math.max(host.leftAloneUntil, Date.parse(until));
    }
    return host.leftAloneUntil > now ? host.leftAloneUntil : null;
  }

  /** No answer counts double; a host that gives nothing but trouble is left alone, longer each time. */
  trouble(key: string, kind: "no-answer" | "5xx"): void {
    const host = this.#host(key);
    host.trouble += kind === "no-answer" ? 2 : 1;
    if (host.trouble < ENOUGH_TROUBLE) return;
    host.trouble = 0;
    host.failures += 1;
    host.leftAloneUntil = this.#options.now() + backoffMs(host.failures, BACKOFF_BASE_MS, BACKOFF_CAP_MS);
  }

  well(key: string): void {
    const host = this.#host(key);
    host.trouble = 0;
    host.failures = 0;
  }

  #host(key: string): Host {
    let host = this.#hosts.get(key);
    if (!host) {
      const { pauseMs, connections } = this.#options;
      host = {
        queue: new PQueue({ concurrency: connections }),
        pauseMs,
        nextAt: 0,
        turn: Promise.resolve(),
        trouble: 0,
        failures: 0,
        leftAloneUntil: 0,
        asked: false,
      };
      this.#hosts.set(key, host);
    }
    return host;
  }
}
