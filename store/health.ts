/** How a source is doing, from its rounds and the articles it gave. */
import type { SourceHealth } from "../model/source.ts";
import { daysBefore } from "./time.ts";

/** What is remembered of a source's rounds. */
export interface Rounds {
  readonly lastSuccessAt: string | null;
  readonly lastErrorAt: string | null;
  readonly lastError: string | null;
  readonly failures: number;
  readonly nextTryAt: string | null;
}

/** New articles of a source: how many since `countedFrom`, when the first and the last of all. */
export interface Output {
  readonly recent: number;
  readonly firstAt: string | null;
  readonly lastAt: string | null;
}

const RATE_DAYS = 30;
const SILENT_DAYS = 3;
const DAY_MS = 86_400_000;

/** What is usual ends where silence begins: a source that wrote daily does not become one that writes seldom by falling silent. */
const countedUntil = (lastAt: string | null, now: string): string => {
  const silence = lastAt === null ? now : daysBefore(lastAt, -SILENT_DAYS);
  return silence < now ? silence : now;
};

/** From when on a source's articles are counted. */
export const countedFrom = (lastAt: string | null, now: string): string =>
  daysBefore(countedUntil(lastAt, now), RATE_DAYS);

/** The rounds after one more. A success clears the last error's words and the count of failures. */
export const afterRound = (
  before: Rounds | null,
  outcome: { at: string; error: string | null; nextTryAt: string | null },
): Rounds =>
  outcome.error === null
    ? {
        lastSuccessAt: outcome.at,
        lastErrorAt: before?.lastErrorAt ?? null,
        lastError: null,
        failures: 0,
        nextTryAt: outcome.nextTryAt,
      }
    : {
        lastSuccessAt: before?.lastSuccessAt ?? null,
        lastErrorAt: outcome.at,
        lastError: outcome.error,
        failures: (before?.failures ?? 0) + 1,
        nextTryAt: outcome.nextTryAt,
      };

/** `silent`: nothing new for more than three days from a source that usually gives an article a day or more. */
export function healthOf(rounds: Rounds | null, output: Output, now: string): SourceHealth {
  const articlesPerDay = rate(output, now);
  if (!rounds)
    return {
      status: "never",
      lastSuccessAt: null,
      lastErrorAt: null,
      lastError: null,
      failures: 0,
      nextTryAt: null,
      articlesPerDay,
      lastArticleAt: output.lastAt,
    };
  const silent = articlesPerDay >= 1 && output.lastAt !== null && output.lastAt < daysBefore(now, SILENT_DAYS);
  const status = rounds.lastError !== null ? "failing" : silent ? "silent" : "ok";
  return { status, ...rounds, articlesPerDay, lastArticleAt: output.lastAt };
}

/** Over 30 days, or the days since its first article where those are fewer; a day at least. */
function rate({ recent, firstAt, lastAt }: Output, now: string): number {
  if (!firstAt) return 0;
  const until = Date.parse(countedUntil(lastAt, now));
  const days = Math.min(RATE_DAYS, Math.max(1, (until - Date.parse(firstAt)) / DAY_MS));
  return Math.round((recent / days) * 100) / 100;
}
