/**
 * One queue per host and port: a pause between requests, few connections, and hosts left alone after failures. All of it
 * is shared with other processes on the same store.
 */
import { setTimeout as sleep } from "node:timers/promises";
import PQueue from "p-queue";
import { FetchFailure } from "../fetch/failure.ts";
import type { CrawlStore } from "../port.ts";
import { backoffMs } from "./backoff.ts";
import { HostClaim } from "./claim.ts";

export interface HostOptions {
  readonly pauseMs: number;
  readonly connections: number;
  readonly store: Pick<CrawlStore, "remember" | "recall" | "claim">;
  readonly now: () => number;
  /** Ends all waiting. */
  readonly signal?: AbortSignal | undefined;
  /** Whether the back-off that another process began counts here, too; what a host asked for itself always does. */
  readonly heedsOthers: boolean;
}

interface Host {
  readonly queue: PQueue;
  readonly claim: HostClaim;
  pauseMs: number;
  /** Milliseconds on the monotonic clock before which nothing goes out. */
  nextAt: number;
  /** Held by the request that waits for its moment or for its connection. */
  turn: Promise<void>;
  trouble: number;
  failures: number;
  leftAloneUntil: number;
  /** Whether the store was asked since this process took the host. */
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

  /**
   * Runs `job` when the host's turn comes; `sent` is to be called when the request goes out.
   * @throws FetchFailure "left-alone" where the host is.
   */
  async run<T>(key: string, job: (sent: () => void) => Promise<T>, options?: { readonly first?: boolean }): Promise<T> {
    const host = this.#host(key);
    const inTurn = async () => {
      await host.claim.enter();
      try {
        const until = await this.#leftAloneUntil(key, host);
        if (until !== null)
          throw new FetchFailure("left-alone", `${key} is left alone until ${new Date(until).toISOString()}`);
        return await this.#inTurn(host, job);
      } finally {
        host.claim.leave();
      }
    };
    return host.queue.add(inTurn, { priority: options?.first ? 1 : 0 });
  }

  /** Resolves when this process holds the host, so that what others have learned of it can be read before it is asked. */
  async take(key: string): Promise<void> {
    const { claim } = this.#host(key);
    await claim.enter();
    claim.leave();
  }

  /** Gives all hosts back to other processes. */
  async close(): Promise<void> {
    await Promise.all([...this.#hosts.values()].map(({ claim }) => claim.close()));
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
    const until = new Date(host.leftAloneUntil).toISOString();
    await this.#options.store.remember(`host:${key}`, until, until);
  }

  /** In milliseconds since 1970; null where it may be asked. */
  async #leftAloneUntil(key: string, host: Host): Promise<number | null> {
    const { store, now, heedsOthers } = this.#options;
    if (!host.asked) {
      const at = new Date(now()).toISOString();
      const asked = await store.recall(`host:${key}`, at);
      const trouble = heedsOthers ? await store.recall(`trouble:${key}`, at) : null;
      for (const until of [asked, trouble])
        if (until !== null) host.leftAloneUntil = Math.max(host.leftAloneUntil, Date.parse(until));
      host.asked = true;
    }
    return host.leftAloneUntil > now() ? host.leftAloneUntil : null;
  }

  /** No answer counts double; a host that gives nothing but trouble is left alone, longer each time. */
  async trouble(key: string, kind: "no-answer" | "5xx"): Promise<void> {
    const host = this.#host(key);
    host.trouble += kind === "no-answer" ? 2 : 1;
    if (host.trouble < ENOUGH_TROUBLE) return;
    host.trouble = 0;
    host.failures += 1;
    host.leftAloneUntil = this.#options.now() + backoffMs(host.failures, BACKOFF_BASE_MS, BACKOFF_CAP_MS);
    const until = new Date(host.leftAloneUntil).toISOString();
    await this.#options.store.remember(`trouble:${key}`, until, until);
  }

  well(key: string): void {
    const host = this.#host(key);
    host.trouble = 0;
    host.failures = 0;
  }

  #host(key: string): Host {
    let host = this.#hosts.get(key);
    if (!host) {
      const { pauseMs, connections, store, signal } = this.#options;
      const claim = new HostClaim(key, {
        store,
        signal,
        restMs: () => this.#host(key).nextAt - performance.now(),
        pauseMs: () => this.#host(key).pauseMs,
        onTaken: () => {
          this.#host(key).asked = false;
        },
      });
      host = {
        queue: new PQueue({ concurrency: connections }),
        claim,
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
