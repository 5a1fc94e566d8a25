/** A site, a store and rounds of it: what the crawl tests start from. Everything is closed after its test. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { readPage } from "../../crawlers/page/index.ts";
import { type CrawlerOptions, crawlRound, type OnProgress, type SourceReport } from "../../crawlers/round.ts";
import type { Source } from "../../model/source.ts";
import { openStore } from "../../store/open.ts";
import type { Store } from "../../store/store.ts";
import { type Pages, type Site, startSite } from "./site.ts";

export type RoundOptions = Partial<CrawlerOptions> & { readonly onProgress?: OnProgress };

export interface Newsroom {
  readonly site: Site;
  readonly store: Store;
  source(fields?: Partial<Source>): Source;
  /** One round of one source; politeness is short so that tests are, faults have their real shape. */
  round(source?: Source, options?: RoundOptions): Promise<SourceReport>;
  rounds(sources: readonly Source[], options?: RoundOptions): Promise<readonly SourceReport[]>;
  /** Titles of all stored articles, sorted. */
  titles(): Promise<string[]>;
}

export async function newsroom(pages: Pages): Promise<Newsroom> {
  const folder = mkdtempSync(join(tmpdir(), "tathya-crawl-"));
  const site = await startSite(pages);
  const store = await openStore({ TATHYA_DB: join(folder, "crawl.db") });
  onTestFinished(async () => {
    await site.close();
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const source = (fields: Partial<Source> = {}): Source => ({
    id: "patrika",
    name: "पत्रिका",
    kind: "rss",
    url: `${site.url}/feed`,
    schedule: "*/30 * * * *",
    ...fields,
  });
  async function rounds(sources: readonly Source[], options: RoundOptions = {}) {
    await store.putSources(sources);
    const report = await crawlRound({
      store,
      sources,
      readPage,
      take: (article) => store.saveArticle(article, [], "test"),
      allowHosts: site.host,
      pauseMs: 0,
      retryMs: 10,
      ...options,
    });
    return report.sources;
  }
  return {
    site,
    store,
    source,
    rounds,
    async round(one = source(), options = {}) {
      const [report] = await rounds([one], options);
      if (!report) throw new Error("no report");
      return report;
    },
    async titles() {
      const page = await store.articles({}, { limit: 1000 });
      return page.items.map((item) => item.title).sort();
    },
  };
}
