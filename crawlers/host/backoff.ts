/** How long to leave something alone that failed: doubling, capped, with jitter so that many do not come back at once. */

/** Milliseconds for the n-th failure in a row (1, 2, …): `base`, twice that, … up to `cap`, each ± a quarter. */
export function backoffMs(failures: number, base: number, cap: number, random: () => number = Math.random): number {
  const straight = Math.min(cap, base * 2 ** Math.min(30, Math.max(0, failures - 1)));
  return Math.round(straight * (0.75 + random() / 2));
}

/** Retry-After, in seconds or as a date → milliseconds from `now`; null where absent or unreadable. */
export function retryAfterMs(value: string | undefined, now: number): number | null {
  const text = value?.trim() ?? "";
  if (text === "") return null;
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text) * 1000;
  const at = Date.parse(text);
  return Number.isNaN(at) ? null : Math.max(0, at - now);
}
