/** Asks for one link as a guest: robots.txt, the host's turn, redirects one by one, and at most one more try. */
import type { Dispatcher } from "undici";
import { retryAfterMs } from "../host/backoff.ts";
import type { Hosts } from "../host/hosts.ts";
import type { RobotsCache } from "../robots/cache.ts";
import { isAllowed } from "../robots/rules.ts";
import { type AllowedHosts, checkUrl, hostKey } from "./allowed.ts";
import { FetchFailure } from "./failure.ts";
import type { Limits } from "./limits.ts";
import { type Reply, requestOnce } from "./request.ts";

export interface PoliteOptions {
  readonly dispatcher: Dispatcher;
  readonly hosts: Hosts;
  readonly robots: RobotsCache | null;
  readonly allowed: AllowedHosts;
  readonly limits: Limits;
  readonly userAgent: string;
  /** Before the second try of a 5xx without Retry-After. */
  readonly retryMs: number;
  readonly now: () => number;
  readonly signal?: AbortSignal | undefined;
}

export type Visit =
  | {
      readonly kind: "page";
      readonly reply: Reply /** Where it is for good, if every redirect said so. */;
      readonly movedTo: string | null;
    }
  | { readonly kind: "unchanged"; readonly headers: Readonly<Record<string, string>> }
  | { readonly kind: "gone" }
  | { readonly kind: "disallowed"; readonly url: string };

export interface Validators {
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
}

export interface Ask {
  readonly accept?: string;
  readonly validators?: Validators;
  readonly method?: "GET" | "POST";
  readonly payload?: Uint8Array | undefined;
  readonly headers?: Readonly<Record<string, string>>;
}

export type Polite = (link: string, ask?: Ask) => Promise<Visit>;

const ACCEPT_PAGE = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
const LONGEST_WAIT_MS = 30_000;
/** What a 429 without Retry-After means is anybody's guess; this is ours. */
const TOO_MANY_MS = 5_000;

/** @throws (the function returned) FetchFailure for everything that is neither a page, a 304, a 410 nor forbidden by robots.txt. */
export function politely(options: PoliteOptions): Polite {
  const { hosts, limits, now } = options;

  async function once(url: URL, ask: Ask, timeoutMs: number, again: boolean): Promise<Reply> {
    const key = hostKey(url);
    try {
      const reply = await hosts.run(
        key,
        (sent) =>
          requestOnce(url, {
            dispatcher: options.dispatcher,
            sent,
            timeoutMs,
            maxBytes: limits.bytes,
            signal: options.signal,
            method: ask.method ?? "GET",
            payload: ask.payload,
            headers: {
              accept: ask.accept ?? ACCEPT_PAGE,
              "accept-language": "hi,en;q=0.5",
              ...ask.headers,
              "user-agent": options.userAgent,
              ...(ask.validators?.etag ? { "if-none-match": ask.validators.etag } : {}),
              ...(ask.validators?.lastModified ? { "if-modified-since": ask.validators.lastModified } : {}),
            },
          }),
        { first: again },
      );
      if (reply.status >= 500) await hosts.trouble(key, "5xx");
      else hosts.well(key);
      return reply;
    } catch (error) {
      if (error instanceof FetchFailure && (error.kind === "network" || error.kind === "timeout"))
        await hosts.trouble(key, "no-answer");
      throw error;
    }
  }

  /** One more try for a 5xx, a 429 and a connection that broke; none for a time-out or a refused connection. */
  async function patiently(url: URL, ask: Ask, timeoutMs: number): Promise<Reply> {
    const key = hostKey(url);
    try {
      const reply = await once(url, ask, timeoutMs, false);
      if (reply.status < 500 && reply.status !== 429) return reply;
      const asked = retryAfterMs(reply.headers["retry-after"], now());
      if (asked !== null && asked > LONGEST_WAIT_MS) return leaveAlone(key, asked, reply);
      hosts.hold(key, asked ?? (reply.status === 429 ? TOO_MANY_MS : options.retryMs * (0.5 + Math.random())));
    } catch (error) {
      if (!isBroken(error)) throw error;
    }
    const reply = await once(url, ask, timeoutMs, true);
    const asked =
      reply.status >= 500 || reply.status === 429 ? retryAfterMs(reply.headers["retry-after"], now()) : null;
    return asked !== null && asked > LONGEST_WAIT_MS ? leaveAlone(key, asked, reply) : reply;
  }

  async function leaveAlone(key: string, ms: number, reply: Reply): Promise<never> {
    await hosts.leaveAlone(key, ms);
    throw new FetchFailure(
      "status",
      `answered ${reply.status} and asks to be left alone for ${Math.round(ms / 1000)} s`,
      { status: reply.status },
    );
  }

  return async (link, ask = {}) => {
    let url = checkUrl(link, options.allowed);
    let left = limits.totalMs;
    let permanent = true;
    for (let redirects = 0; ; redirects++) {
      if (options.robots && !isAllowed(await options.robots.rulesFor(url), url))
        return { kind: "disallowed", url: url.href };
      const reply = await patiently(url, ask, left);
      const location = locationOf(reply);
      if (isRedirect(reply.status) && location !== undefined) {
        if (redirects >= limits.redirects)
          throw new FetchFailure("redirects", `more than ${limits.redirects} redirects`);
        if (!URL.canParse(location, url.href))
          throw new FetchFailure("redirects", `redirect to «${location.slice(0, 200)}», which is no URL`);
        permanent &&= reply.status === 301 || reply.status === 308;
        left -= reply.tookMs;
        url = checkUrl(new URL(location, url).href, options.allowed);
        continue;
      }
      if (reply.status === 304) return { kind: "unchanged", headers: reply.headers };
      if (reply.status === 410) return { kind: "gone" };
      if (reply.status < 200 || reply.status >= 300)
        throw new FetchFailure("status", `answered ${reply.status}`, { status: reply.status });
      return { kind: "page", reply, movedTo: redirects > 0 && permanent ? url.href : null };
    }
  };
}

/** Headers come as Latin-1; where a redirect leads is often written in plain UTF-8: «/पटना». */
function locationOf({ headers: { location } }: Reply): string | undefined {
  if (location === undefined || !/[\x80-\xff]/.test(location)) return location;
  const bytes = Buffer.from(location, "latin1");
  const text = bytes.toString();
  return text.includes("\ufffd") ? location : text;
}

const isRedirect = (status: number) =>
  status === 301 || status === 302 || status === 303 || status === 307 || status === 308;

/** A kept connection that the host had already closed, or one reset: the one failure that repeating cures. */
function isBroken(error: unknown): boolean {
  if (!(error instanceof FetchFailure) || error.kind !== "network") return false;
  const cause = error.cause;
  return (
    cause instanceof Error &&
    "code" in cause &&
    (cause.code === "UND_ERR_SOCKET" || cause.code === "ECONNRESET" || cause.code === "EPIPE")
  );
}
