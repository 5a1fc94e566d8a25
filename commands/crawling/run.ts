/** One round, told as a table or as one JSON object. */
import type { RoundReport, SourceReport } from "../../crawlers/round.ts";
import type { Source } from "../../model/source.ts";
import type { Store } from "../../store/store.ts";
import type { CrawlOptions } from "../crawl.ts";
import { Failure, WrongUsage } from "../failure.ts";
import { progressLine } from "../output/progress.ts";
import { type Column, plain, table } from "../output/table.ts";
import { say, write, writeJson } from "../output/write.ts";
import { type Runtime, withStore } from "../runtime.ts";
import { readSourcesFile } from "../sources/file.ts";
import { stopSignal } from "../stop.ts";
import { openCrawler } from "./crawler.ts";
import { dropOldPages } from "./retention.ts";
import { watched } from "./watch.ts";

const COLUMNS: readonly Column<SourceReport>[] = [
  { title: "source", of: (report) => report.id },
  { title: "discovered", of: (report) => report.discovered },
  { title: "fetched", of: (report) => report.fetched },
  { title: "unchanged", of: (report) => report.unchanged },
  { title: "articles", of: (report) => report.articles },
  { title: "facts", of: (report) => report.facts },
  { title: "errors", of: (report) => report.errors.length },
];

export async function runCrawl(runtime: Runtime, options: CrawlOptions): Promise<void> {
  const listed = await readSourcesFile(options.sources ?? runtime.settings.sourcesFile);
  const signal = stopSignal();
  await withStore(runtime, async (store) => {
    await store.putSources(listed);
    const sources = await chosen(listed, options.source, store);
    const report = await round(runtime, store, sources, signal);
    await dropOldPages(runtime.settings, store);
    if (options.json) await writeJson(report);
    else await tell(report);
    if (signal.aborted) say("Stopped. What was not asked stays due.");
  });
}

/** The sources of the file, or those named, which may also be in the store from another file. */
async function chosen(
  listed: readonly Source[],
  ids: readonly string[] | undefined,
  store: Store,
): Promise<readonly Source[]> {
  if (ids === undefined) return listed;
  const known = new Map([...(await store.sources()), ...listed].map((source) => [source.id, source]));
  const sources = [...new Set(ids)].map((id) => {
    const source = known.get(id);
    if (!source)
      throw new WrongUsage(`there is no source «${id}»; there are ${[...known.keys()].join(", ") || "none"}`);
    return source;
  });
  for (const { id, why } of sources.filter(({ enabled }) => enabled === false)) {
    say(`${id} is disabled and not asked${why === undefined ? "" : `: ${why}`}`);
  }
  if (sources.every(({ enabled }) => enabled === false))
    throw new Failure("no source to crawl: all that were named are disabled");
  return sources;
}

async function round(
  runtime: Runtime,
  store: Store,
  sources: readonly Source[],
  signal: AbortSignal,
): Promise<RoundReport> {
  const broken = new AbortController();
  const crawler = await openCrawler(
    runtime.settings,
    watched(store, (error) => broken.abort(error)),
    AbortSignal.any([signal, broken.signal]),
  );
  const progress = progressLine();
  const reports = new Map<string, SourceReport>();
  const done = new Set<string>();
  const asked = sources.filter(({ enabled }) => enabled !== false).length;
  try {
    const told = await crawler.round(sources, (report, isDone) => {
      reports.set(report.id, report);
      if (isDone) {
        done.add(report.id);
        progress.keep(plain(inWords(report)));
      }
      progress.show(() => {
        const sum = (of: (report: SourceReport) => number) => [...reports.values()].reduce((n, one) => n + of(one), 0);
        return `${done.size}/${asked} sources, ${sum((one) => one.fetched)} pages, ${sum((one) => one.articles)} articles, ${sum((one) => one.facts)} facts`;
      });
    });
    broken.signal.throwIfAborted();
    return told;
  } finally {
    progress.clear();
    await crawler.close();
  }
}

function inWords({ id, discovered, fetched, articles, facts, errors }: SourceReport): string {
  const wrong = errors.length === 0 ? "" : `, ${errors.length} errors`;
  return `${id}: ${discovered} links, ${fetched} pages, ${articles} articles, ${facts} facts${wrong}`;
}

async function tell({ sources }: RoundReport): Promise<void> {
  for (const { id, errors } of sources) {
    for (const { url, message } of errors) say(plain(`${id}: ${url}: ${message}`));
  }
  await write(table(sources, COLUMNS));
}
