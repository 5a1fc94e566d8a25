/** Imports everything the paths hold, one article a transaction, and counts what became of it. */
import { createHash } from "node:crypto";
import { resolve } from "node:path";
import { EXTRACTOR } from "../../extract/index.ts";
import type { NewArticle, Saved } from "../../model/crawl.ts";
import type { Fact } from "../../model/fact.ts";
import type { Store } from "../../store/store.ts";
import { extractAll } from "../extract/all.ts";
import type { ImportOptions } from "../import.ts";
import type { InputError } from "../input/error.ts";
import { complaints } from "../output/complaints.ts";
import { progressLine } from "../output/progress.ts";
import { table } from "../output/table.ts";
import { say, write, writeJson } from "../output/write.ts";
import { type Article, readArticles } from "../reading.ts";
import { type Runtime, withStore } from "../runtime.ts";
import { stopSignal } from "../stop.ts";
import { keepPage } from "../take.ts";

/** What became of the articles. `leftOut`: pages of which only link and hash are kept. */
interface Counts {
  new: number;
  changed: number;
  unchanged: number;
  leftOut: number;
  facts: number;
}

/** Gives the exit code: 1 where any of the input could not be read, or the import was stopped. */
export async function runImport(runtime: Runtime, paths: readonly string[], options: ImportOptions): Promise<number> {
  const signal = stopSignal();
  const progress = progressLine();
  const errors = complaints(progress.clear);
  const told: InputError[] = [];
  const complain = (error: InputError) => {
    errors.add(error);
    if (told.length < 1000) told.push(error);
  };
  const counts: Counts = { new: 0, changed: 0, unchanged: 0, leftOut: 0, facts: 0 };
  await withStore(runtime, async (store) => {
    for await (const extracted of extractAll(readArticles(paths))) {
      if (signal.aborted) break;
      if ("error" in extracted) complain(extracted.error);
      else if ("failure" in extracted.outcome) complain(errorOf(extracted.reading, extracted.outcome.failure));
      else
        count(
          counts,
          await save(store, extracted.reading, extracted.outcome.facts, options.source, runtime.settings.relevance),
        );
      progress.show(() => `${counts.new + counts.changed + counts.unchanged} articles, ${counts.facts} facts`);
    }
  });
  progress.clear();
  const failures = errors.finish();
  if (options.json) await writeJson({ ...counts, errors: told });
  else await write(table([counts], COLUMNS));
  if (signal.aborted) say("Stopped: what was read until now is in the store. The same import again goes on.");
  return failures > 0 || signal.aborted ? 1 : 0;
}

const COLUMNS = (["new", "changed", "unchanged", "leftOut", "facts"] as const).map((name) => ({
  title: name === "leftOut" ? "left out" : name,
  of: (counts: Counts) => counts[name],
}));

function count(counts: Counts, saved: Saved | null): void {
  if (saved === null) {
    counts.leftOut += 1;
    return;
  }
  counts[saved.status] += 1;
  if (saved.status !== "unchanged") counts.facts += saved.facts;
}

/** Lines and texts were chosen by somebody and are all kept; of pages those that a crawl would keep. */
async function save(
  store: Store,
  { input, article, page }: Article,
  facts: readonly Fact[],
  source: string | undefined,
  relevance: number | undefined,
): Promise<Saved | null> {
  const { id, url, title = "", text, publishedAt } = article;
  const known = page && url !== undefined ? await store.articleByUrl(url) : null;
  const draft: NewArticle = {
    url: url ?? null,
    ...(url === undefined ? { lineId: page ? resolve(input) : id } : {}),
    title,
    text,
    source: article.source ?? source ?? known?.source ?? hostOf(url) ?? "import",
    publishedAt: publishedAt ?? null,
    modifiedAt: page?.modifiedAt ?? null,
    ...(page ? { keepText: page.keepText } : {}),
    ...(page?.keepRaw ? { raw: page.raw } : {}),
    ...(page?.rawType === undefined ? {} : { rawType: page.rawType }),
  };
  if (!page) return store.saveArticle(draft, facts, EXTRACTOR);
  const saved = await keepPage(store, draft, facts, relevance);
  if (saved === null && url !== undefined) await keepLink(store, url, draft.source, page.raw);
  return saved;
}

async function keepLink(store: Store, url: string, source: string, bytes: Uint8Array): Promise<void> {
  const known = await store.pageState(url);
  const hash = createHash("sha256").update(bytes).digest("base64url");
  if (known?.gone || known?.hash === hash) return;
  await store.putPageState({
    source,
    failures: 0,
    nextVisitAt: null,
    ...known,
    url,
    hash,
    fetchedAt: new Date().toISOString(),
  });
}

const hostOf = (url: string | undefined): string | null =>
  url !== undefined && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, "") || null : null;

const errorOf = ({ input, line }: Article, message: string): InputError => ({
  input,
  ...(line === undefined ? {} : { line }),
  message,
});
