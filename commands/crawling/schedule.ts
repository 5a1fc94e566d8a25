/** Crawling that goes on: every source of the store by its schedule, until it is stopped. */
import { type Schedule, startSchedule } from "../../crawlers/schedule/schedule.ts";
import type { Store } from "../../store/store.ts";
import { inOneLine } from "../failure.ts";
import type { Logger } from "../log.ts";
import type { Settings } from "../settings.ts";
import { readSourcesFile } from "../sources/file.ts";
import { openCrawler } from "./crawler.ts";
import type { CrawlMetrics } from "./metrics.ts";
import { keepDropping } from "./retention.ts";

export interface Crawling {
  /** How many sources have a schedule. */
  readonly sources: number;
  /** Ends after the pages in hand. */
  stop(): Promise<void>;
}

/** Puts the sources of the settings' file into the store and begins. What a source does wrong is logged and stays its own trouble. */
export async function startCrawling(
  settings: Settings,
  store: Store,
  log: Logger,
  metrics: CrawlMetrics,
): Promise<Crawling> {
  const ended = new AbortController();
  await store.putSources(await readSourcesFile(settings.sourcesFile));
  if (settings.contact === undefined)
    log.warn("TATHYA_CONTACT is not set: publishers whose pages are crawled cannot write to anybody");
  const crawler = await openCrawler(settings, store, ended.signal, { onPage: metrics.page, standing: true });
  const schedule: Schedule = await startSchedule({
    store,
    onError: (error, source) => log.error({ source }, `crawling: ${inOneLine(error)}`),
    crawl: async (source) => {
      const started = performance.now();
      const [report] = (await crawler.round([source])).sources;
      metrics.round(source.id, started, report ?? null);
      if (!report) throw new Error(`the round of ${source.id} gave no report`);
      const { errors, ...counts } = report;
      const [first] = errors;
      if (first)
        log.warn({ ...counts, errors: errors.length, url: first.url }, `crawled ${source.id}: ${first.message}`);
      else
        log.info(
          counts,
          `crawled ${source.id}: ${counts.discovered} links, ${counts.articles} articles, ${counts.facts} facts`,
        );
      for (const { url, message } of errors) log.debug({ source: source.id, url }, message);
      return report;
    },
    revisit: async (source) => {
      const report = await crawler.revisit(source);
      metrics.looks(source.id, report);
      const { fetched, unchanged, articles, facts, errors } = report;
      const pages = { fetched, unchanged, articles, facts, errors: errors.length };
      if (fetched + unchanged + errors.length > 0)
        log.info(pages, `looked again at pages of ${source.id}: ${articles} changed`);
      for (const { url, message } of errors) log.debug({ source: source.id, url }, message);
      return report;
    },
  });
  const dropping = keepDropping(settings, store, (error) => log.error(`dropping old raw pages: ${inOneLine(error)}`));
  return {
    sources: (await store.sources()).filter((source) => source.enabled !== false).length,
    async stop() {
      ended.abort();
      await schedule.stop();
      await dropping.stop();
      await crawler.close();
    },
  };
}
