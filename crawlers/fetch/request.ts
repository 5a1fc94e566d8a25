/** One request to one address: no redirects followed, nothing repeated, every limit kept. */
import type { Dispatcher } from "undici";
import { request } from "undici";
import { readBody, tooLarge } from "./body.ts";
import { onSent } from "./connect.ts";
import { FetchFailure, inWords } from "./failure.ts";
import { sizeInWords } from "./limits.ts";

export interface Reply {
  readonly url: string;
  readonly status: number;
  /** Lower-case names; repeated headers joined by «, ». */
  readonly headers: Readonly<Record<string, string>>;
  /** Unpacked; empty for anything but a success. */
  readonly body: Uint8Array;
  /** Milliseconds from the start of the connection to the last byte. */
  readonly tookMs: number;
}

export interface RequestOptions {
  readonly dispatcher: Dispatcher;
  readonly headers: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  readonly maxBytes: number;
  /** Take the first `maxBytes` and drop the rest instead of failing (robots.txt). */
  readonly cut?: boolean;
  readonly signal?: AbortSignal | undefined;
  /** Called when the request goes out on its connection. */
  readonly sent?: () => void;
  readonly method?: "GET" | "POST";
  readonly payload?: Uint8Array | undefined;
}

/** @throws FetchFailure of kind timeout, network, too-large, encoding or refused. */
export async function requestOnce(url: URL, options: RequestOptions): Promise<Reply> {
  const timeout = AbortSignal.timeout(Math.max(1, Math.ceil(options.timeoutMs)));
  const signal = options.signal ? AbortSignal.any([timeout, options.signal]) : timeout;
  const started = performance.now();
  const tookMs = () => performance.now() - started;
  try {
    const reply = await request(url, {
      dispatcher: options.dispatcher,
      method: options.method ?? "GET",
      headers: { "accept-encoding": "gzip, br", ...options.headers },
      body: options.payload ?? null,
      signal,
      ...(options.sent ? { [onSent]: options.sent } : {}),
    });
    const headers = flat(reply.headers);
    const status = reply.statusCode;
    if (status < 200 || status >= 300) {
      await reply.body.dump({ limit: 64 * 1024, signal });
      return { url: url.href, status, headers, body: new Uint8Array(), tookMs: tookMs() };
    }
    const length = Number(headers["content-length"]);
    if (!options.cut && length > options.maxBytes) {
      reply.body.on("error", () => undefined).destroy(); // destroying an unread body makes it emit an abort that nobody waits for
      throw new FetchFailure(
        "too-large",
        `larger than ${sizeInWords(options.maxBytes)}: ${sizeInWords(length)} announced`,
      );
    }
    const body = await readBody(reply.body, headers["content-encoding"], options.maxBytes, { cut: options.cut });
    return { url: url.href, status, headers, body, tookMs: tookMs() };
  } catch (error) {
    throw asFailure(error, options, timeout);
  }
}

function flat(headers: Record<string, string | string[] | undefined>): Record<string, string> {
  const out: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) out[name.toLowerCase()] = Array.isArray(value) ? value.join(", ") : value;
  }
  return out;
}

const TIMEOUTS: ReadonlySet<string> = new Set([
  "UND_ERR_HEADERS_TIMEOUT",
  "UND_ERR_BODY_TIMEOUT",
  "UND_ERR_CONNECT_TIMEOUT",
  "ETIMEDOUT",
]);

function asFailure(error: unknown, options: RequestOptions, timeout: AbortSignal): FetchFailure {
  if (error instanceof FetchFailure) return error;
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (timeout.aborted || TIMEOUTS.has(code)) {
    return new FetchFailure("timeout", `not answered in full within ${Math.round(options.timeoutMs / 100) / 10} s`, {
      cause: error,
    });
  }
  if (code === "UND_ERR_RES_EXCEEDED_MAX_SIZE") return tooLarge(options.maxBytes);
  // A failed connection to several addresses is one AggregateError with an empty message of its own.
  if (error instanceof AggregateError && error.errors.length > 0) return asFailure(error.errors[0], options, timeout);
  return new FetchFailure("network", `no answer: ${inWords(error)}`, { cause: error });
}
