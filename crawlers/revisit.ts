/** When a page is looked at again: recent articles for silent edits, failed ones with back-off. */
import { backoffMs } from "./host/backoff.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Since the first visit: 1 h, 6 h, 1, 3 and 7 days. */
const REVISITS = [HOUR, 6 * HOUR, DAY, 3 * DAY, 7 * DAY] as const;

const RECENT_MS = 7 * DAY;

/** A look so shortly before one that is due makes that one needless. */
const GRACE = 10 * 60_000;

/**
 * After a page was received: when it is looked at next, counted from its first visit, however often its listing brought it
 * meanwhile; null where it is old enough to be left as it is. `publishedAt` undefined counts as recent.
 */
export function nextRevisit(firstAt: number, publishedAt: string | undefined, now: number): string | null {
  const published = publishedAt === undefined ? now : Date.parse(publishedAt);
  if (now - published > RECENT_MS) return null;
  const due = REVISITS.find((after) => after > now - firstAt + GRACE);
  return due === undefined ? null : new Date(firstAt + due).toISOString();
}

/** When a page was first received, of which only is known how often it was looked at again. */
export const firstVisitOf = (revisits: number, now: number): number => now - (REVISITS[revisits - 1] ?? 0);

/** Failures after which a page that never answered well is given up, until its entry changes. */
const GIVE_UP = { missing: 3, other: 12 } as const;

/** After the n-th failure in a row (`final`: of a kind that hardly ever passes): the first is tried again in the next round, later ones less and less often. */
export function nextTry(failures: number, final: boolean, now: number): string | null {
  if (failures >= (final ? GIVE_UP.missing : GIVE_UP.other)) return null;
  return new Date(failures <= 1 ? now : now + backoffMs(failures - 1, 10 * 60_000, DAY)).toISOString();
}
