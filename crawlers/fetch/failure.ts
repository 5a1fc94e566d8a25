/** Why a request gave no page, as a named value with words for the person who reads a source's health. */

export type FailureKind =
  /** Scheme, port, address or name that a crawl must not touch. */
  | "refused"
  /** Not answered in full in time; never repeated in the same round. */
  | "timeout"
  /** No connection, or one that broke. */
  | "network"
  | "too-large"
  | "redirects"
  /** A body that cannot be unpacked. */
  | "encoding"
  /** Not what was expected there: no feed, no listing. */
  | "content"
  /** The host asked to be left alone, or failed too often. */
  | "left-alone"
  /** robots.txt could not be had: everything is disallowed until it can. */
  | "robots-unreachable"
  /** An HTTP status that is no success. */
  | "status";

export class FetchFailure extends Error {
  readonly kind: FailureKind;
  readonly status: number | undefined;
  constructor(kind: FailureKind, message: string, options?: { readonly status?: number; readonly cause?: unknown }) {
    super(message, options?.cause === undefined ? undefined : { cause: options.cause });
    this.name = "FetchFailure";
    this.kind = kind;
    this.status = options?.status;
  }
}

/** Any thrown value as one line of words; the causes of a wrapped error are what people need to see. */
export function inWords(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error instanceof FetchFailure) return error.message; // its words are already all there is to say
  const cause =
    error.cause instanceof Error && !error.message.includes(error.cause.message) ? `: ${error.cause.message}` : "";
  const code =
    "code" in error && typeof error.code === "string" && !error.message.includes(error.code) ? ` (${error.code})` : "";
  return `${error.message || error.name}${code}${cause}`.replace(/\s+/g, " ").slice(0, 500);
}
