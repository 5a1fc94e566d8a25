/** What one response may cost. */

export interface Limits {
  /** For one response with all its redirects, milliseconds; waiting for a turn does not count. */
  readonly totalMs: number;
  /** Of the body after unpacking. */
  readonly bytes: number;
  readonly redirects: number;
  readonly connectMs: number;
}

export const LIMITS: Limits = { totalMs: 30_000, bytes: 20 * 1024 * 1024, redirects: 10, connectMs: 10_000 };

/** «20 MB», «1.5 MB», «900 bytes»: a size in words for error messages. */
export function sizeInWords(bytes: number): string {
  return bytes >= 1024 * 1024 ? `${Math.round((bytes / 1024 / 1024) * 10) / 10} MB` : `${bytes} bytes`;
}
