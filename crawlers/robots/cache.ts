/** Every host's robots.txt: asked once, kept a day, across processes. */
import type { Dispatcher } from "undici";
import { type AllowedHosts, checkUrl, hostKey } from "../fetch/allowed.ts";
import { FetchFailure, inWords } from "../fetch/failure.ts";
import type { Limits } from "../fetch/limits.ts";
import { type Reply, requestOnce } from "../fetch/request.ts";
import { retryAfterMs } from "../host/backoff.ts";
import type { Hosts } from "../host/hosts.ts";
import type { CrawlStore } from "../port.ts";
import { ALLOW_ALL, parseRobots, type RobotsRules } from "./rules.ts";

export const PRODUCT_TOKEN = "Tathya";

export interface RobotsOptions {
  readonly dispatcher: Dispatcher;
  readonly hosts: Hosts;
  readonly store: Pick<CrawlStore, "remember" | "recall">;
  readonly allowed: AllowedHosts;
  readonly limits: Limits;
  readonly userAgent: string;
  readonly retryMs: number;
  readonly now: () => number;
  readonly signal?: AbortSignal | undefined;
}

const DAY_MS = 86_400_000;
/** A host whose robots.txt cannot be had is asked for it again after this long. */
const UNREACHABLE_MS = 5 * 60_000;
/** RFC 9309, 2.5: at least 500 kibibytes must be parsed; more is cut. */
const MAX_BYTES = 500 * 1024;
/** RFC 9309, 2.3.1.2: at least five redirects are followed, then there is none. */
const MAX_REDIRECTS = 5;
const MAX_CRAWL_DELAY_MS = 30_000;
const LONGEST_WAIT_MS = 30_000;

interface Entry {
  readonly expires: number;
  readonly rules: Promise<RobotsRules>;
}

export class RobotsCache {
  readonly #options: RobotsOptions;
  readonly #entries = new Map<string, Entry>();

  constructor(options: RobotsOptions) {
    this.#options = options;
  }

  /** @throws FetchFailure "robots-unreachable" where it answers 5xx or not at all: then nothing of the host may be asked. */
  async rulesFor(url: URL): Promise<RobotsRules> {
    const key = `${url.protocol}//${hostKey(url)}`;
    const now = this.#options.now();
    const known = this.#entries.get(key);
    if (known && known.expires > now) return known.rules;
    const rules = this.#load(key, url);
    const entry: Entry = { expires: now + DAY_MS, rules };
    this.#entries.set(key, entry);
    rules.catch((error: unknown) => {
      if (error instanceof FetchFailure && error.kind === "robots-unreachable")
        this.#entries.set(key, { expires: now + UNREACHABLE_MS, rules });
      else this.#entries.delete(key); // the host is left alone, or the store was away: it was never asked
    });
    return rules;
  }

  async #load(key: string, url: URL): Promise<RobotsRules> {
    const { store, now, hosts } = this.#options;
    const recall = () => store.recall(`robots:${key}`, new Date(now()).toISOString());
    let kept = await recall();
    if (kept === null) {
      await hosts.take(hostKey(url));
      kept = await recall(); // whoever asked the host until now has asked for this first
    }
    const rules = kept === null ? await this.#fetch(url) : (JSON.parse(kept) as RobotsRules);
    if (kept === null)
      await store.remember(`robots:${key}`, JSON.stringify(rules), new Date(now() + DAY_MS).toISOString());
    if (rules.crawlDelay !== null) hosts.setDelay(hostKey(url), Math.min(rules.crawlDelay * 1000, MAX_CRAWL_DELAY_MS));
    return rules;
  }

  async #fetch(site: URL): Promise<RobotsRules> {
    const start = new URL("/robots.txt", site);
    let url = start;
    for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
      const reply = await this.#askTwice(url, start);
      const location = reply.headers.location;
      if (reply.status >= 300 && reply.status < 400 && location !== undefined && URL.canParse(location, url.href)) {
        url = this.#checked(new URL(location, url).href, start);
      } else if (reply.status >= 200 && reply.status < 300) {
        return parseRobots(wholeLines(reply.body), PRODUCT_TOKEN);
      } else if (reply.status >= 500) {
        throw unreachable(start, `answered ${reply.status}`);
      } else {
        return ALLOW_ALL; // 4xx: there is none (RFC 9309, 2.3.1.3)
      }
    }
    return ALLOW_ALL;
  }

  #checked(link: string, start: URL): URL {
    try {
      return checkUrl(link, this.#options.allowed);
    } catch (error) {
      throw unreachable(start, `leads to what must not be asked: ${inWords(error)}`, error);
    }
  }

  /** A 5xx or 429 is tried once more, after what Retry-After asks for; where that is too long the host is left alone. */
  async #askTwice(url: URL, start: URL): Promise<Reply> {
    const first = await this.#ask(url, start);
    if (first.status < 500 && first.status !== 429) return first;
    const asked = retryAfterMs(first.headers["retry-after"], this.#options.now());
    if (asked !== null && asked > LONGEST_WAIT_MS) {
      await this.#options.hosts.leaveAlone(hostKey(url), asked);
      throw unreachable(start, `answered ${first.status} and asks to be left alone for ${Math.round(asked / 1000)} s`);
    }
    this.#options.hosts.hold(hostKey(url), asked ?? this.#options.retryMs);
    return this.#ask(url, start);
  }

  async #ask(url: URL, start: URL): Promise<Reply> {
    const { dispatcher, hosts, limits, userAgent, signal } = this.#options;
    try {
      return await hosts.run(
        hostKey(url),
        (sent) =>
          requestOnce(url, {
            dispatcher,
            sent,
            signal,
            cut: true,
            timeoutMs: limits.totalMs,
            maxBytes: MAX_BYTES,
            headers: { "user-agent": userAgent, accept: "text/plain,*/*;q=0.5" },
          }),
        { first: true },
      );
    } catch (error) {
      if (!(error instanceof FetchFailure) || error.kind === "left-alone") throw error;
      throw unreachable(start, inWords(error), error);
    }
  }
}

function unreachable(robots: URL, why: string, cause?: unknown): FetchFailure {
  return new FetchFailure("robots-unreachable", `${robots.href} ${why}; without it nothing of this host may be asked`, {
    cause,
  });
}

/** Where the file was cut, the last line is not the whole of what it says. */
function wholeLines(body: Uint8Array): string {
  const text = new TextDecoder().decode(body);
  return body.byteLength < MAX_BYTES ? text : text.slice(0, text.lastIndexOf("\n") + 1);
}
