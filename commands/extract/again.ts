/** The facts of all stored articles, read again from their pages where those are kept; what is done is remembered, so that it can be interrupted. */
import { EXTRACTOR } from "../../extract/index.ts";
import { openSettledReader } from "../crawling/reader.ts";
import { complaints } from "../output/complaints.ts";
import { progressLine } from "../output/progress.ts";
import { say, writeJson, writeLine } from "../output/write.ts";
import { type Runtime, withStore } from "../runtime.ts";
import { stopSignal } from "../stop.ts";
import { extractAll } from "./all.ts";
import { type StoredReading, storedReadings } from "./pages.ts";

/** Where an interrupted run was: kept for a month, and only for the extractor that it ran with. */
const NOTE = `reextract:${EXTRACTOR}`;
const MONTH_MS = 30 * 86_400_000;
/** Articles between two notes. */
const STEP = 100;

/** Gives the exit code: 1 where an article failed or the run was stopped. */
export async function runReextract(
  runtime: Runtime,
  options: { readonly restart?: true; readonly json?: true },
): Promise<number> {
  const signal = stopSignal();
  const progress = progressLine();
  const errors = complaints(progress.clear);
  const counts = { articles: 0, changed: 0, facts: 0 };
  await withStore(runtime, async (store) => {
    const note = (after: string, forMs: number) =>
      store.remember(NOTE, after, new Date(Date.now() + forMs).toISOString());
    const after = options.restart ? null : await store.recall(NOTE, new Date().toISOString());
    if (after !== null) say("Going on where the last run was interrupted.");
    let last = after ?? "";
    const readPage = await openSettledReader(store);
    for await (const extracted of extractAll(storedReadings(store, readPage, after))) {
      if (signal.aborted) break;
      if ("error" in extracted) continue;
      const { reading, outcome } = extracted;
      if ("failure" in outcome) errors.add({ input: "the store", message: outcome.failure });
      else {
        const { again } = reading as StoredReading;
        const { status } = await store.replaceFacts(reading.article.id, outcome.facts, EXTRACTOR, again);
        counts.articles += 1;
        counts.facts += outcome.facts.length;
        if (status === "changed") counts.changed += 1;
      }
      last = reading.article.id;
      if (counts.articles % STEP === 0) await note(last, MONTH_MS);
      progress.show(() => `${counts.articles} articles, ${counts.changed} with other facts`);
    }
    await note(last, signal.aborted ? MONTH_MS : 0);
  });
  progress.clear();
  if (options.json) await writeJson(counts);
  else
    await writeLine(
      `${counts.articles} articles read again, ${counts.changed} with other facts, ${counts.facts} facts in all.`,
    );
  if (signal.aborted) say("Stopped. The same command goes on from here.");
  return errors.finish() > 0 || signal.aborted ? 1 : 0;
}
