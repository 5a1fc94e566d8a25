/** One source's round: find, then ask what is due, newest first, as far as the budget goes. */
import type { PageState } from "../model/crawl.ts";
import type { Source, SourceHealth } from "../model/source.ts";
import { readArchive } from "./archive-round.ts";
import { instant, type RoundContext } from "./context.ts";
import { discover } from "./discover/discover.ts";
import { inWords } from "./fetch/failure.ts";
import { type OnProgress, type SourceReport, Tally } from "./report.ts";
import { nextTryOf } from "./schedule/next.ts";
import { visitPage } from "./visit.ts";

/** Never throws: whatever happens is told in the report and in the source's health. */
export async function sourceRound(
  source: Source,
  context: RoundContext,
  health: SourceHealth | undefined,
  onProgress?: OnProgress,
): Promise<SourceReport> {
  const tally = new Tally(source.id, onProgress);
  try {
    if (source.kind === "archive") await readArchive(source, context, tally);
    else await discover(source, context, tally);
  } catch (error) {
    if (!context.signal?.aborted) {
      tally.broken = inWords(error);
      tally.errorOnce(source.url, tally.broken);
    }
  }
  try {
    if (source.kind !== "archive") await visitDue(source, context, tally);
    if (context.signal?.aborted) return tally.report(); // stopped, neither well nor failed
    const error = outcomeOf(tally);
    await context.store.recordRound(source.id, {
      at: instant(context),
      error,
      articles: tally.articles,
      nextTryAt: nextTryOf(source.schedule, error === null ? 0 : (health?.failures ?? 0) + 1, context.now()),
    });
  } catch (error) {
    tally.error(source.url, inWords(error));
  }
  tally.progress(true);
  return tally.report();
}

/** Only pages received before whose next look is due: no feed is asked, and the source's health is not touched. Never throws. */
export async function revisitRound(
  source: Source,
  context: RoundContext,
  onProgress?: OnProgress,
): Promise<SourceReport> {
  const tally = new Tally(source.id, onProgress);
  try {
    await visitDue(source, context, tally, { which: "known", isRipe: (state) => isRipe(state, context.now()) });
  } catch (error) {
    tally.error(source.url, inWords(error));
  }
  tally.progress(true);
  return tally.report();
}

/** The first failure of a page makes it due in its source's next round; before that it is left alone a while. */
const isRipe = ({ failures, nextVisitAt }: PageState, now: number): boolean =>
  failures !== 1 || nextVisitAt === null || Date.parse(nextVisitAt) + PATIENCE_MS <= now;

const PATIENCE_MS = 10 * 60_000;

/** One or two pages that fail are not a source that does. */
const TELLING = 3;

/** A source fails when it cannot be read, or when nothing it names can. */
function outcomeOf(tally: Tally): string | null {
  if (tally.broken !== null) return tally.broken;
  if (tally.asked < TELLING || tally.fetched + tally.unchanged > 0 || tally.firstError === undefined) return null;
  return `none of ${tally.asked} pages could be had: ${tally.firstError.message}`;
}

/** Taken from the frontier at a time, so that a large budget is no large memory. */
const BATCH = 500;

async function visitDue(
  source: Source,
  context: RoundContext,
  tally: Tally,
  of: { readonly which?: "known"; readonly isRipe?: (state: PageState) => boolean } = {},
): Promise<void> {
  const seen = new Set<string>();
  // Pages seen in this round may still be due (they failed, their host is left alone): they must not hide those behind them.
  let stillDue = 0;
  while (tally.asked < context.budget && !context.signal?.aborted) {
    const room = Math.min(BATCH, context.budget - tally.asked);
    const states = await context.store.duePages(source.id, instant(context), room + stillDue, of.which);
    const fresh = states.filter((state) => !seen.has(state.url)).slice(0, room);
    if (fresh.length === 0 && states.length < room + stillDue) return;
    stillDue = states.filter((state) => seen.has(state.url)).length;
    for (const state of fresh) seen.add(state.url);
    await visitAll(of.isRipe ? fresh.filter(of.isRipe) : fresh, source, context, tally);
  }
}

async function visitAll(due: readonly PageState[], source: Source, context: RoundContext, tally: Tally): Promise<void> {
  const iterator = due[Symbol.iterator]();
  const worker = async () => {
    for (let next = iterator.next(); !next.done && !context.signal?.aborted; next = iterator.next()) {
      tally.asked += 1;
      await visitPage(next.value, source, context, tally);
    }
  };
  // All come to their end before a store that is away ends the round: nothing goes on behind its report.
  const ends = await Promise.allSettled(Array.from({ length: Math.min(context.inHand, due.length) }, worker));
  for (const end of ends) if (end.status === "rejected") throw end.reason;
}
