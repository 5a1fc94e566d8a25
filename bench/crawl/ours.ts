/** One round of our crawler over the newsroom, with the real SQLite store in a folder of its own. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readPage } from "../../crawlers/page/index.ts";
import { crawlRound } from "../../crawlers/round.ts";
import type { Source } from "../../model/source.ts";
import { openStore } from "../../store/open.ts";
import type { Crawled } from "./crawled.ts";
import type { Newsroom } from "./newsroom.ts";

/**
 * Title and body of every page, by the same selectors as Crawlee is given. `keep`: articles go into the store; otherwise only
 * the frontier does, as Crawlee too keeps no more than its queue.
 * @throws Error where a page is missed.
 */
export async function crawlOurs(
  newsroom: Newsroom,
  pages: number,
  connections: number,
  onPage?: (done: number) => void,
  keep = false,
): Promise<Crawled> {
  const folder = mkdtempSync(join(tmpdir(), "tathya-bench-"));
  const store = await openStore({ TATHYA_DB: join(folder, "bench.db") });
  const crawled = { pages: 0, characters: 0 };
  try {
    const source: Source = {
      id: "bench",
      name: "नमूना",
      kind: "sitemap",
      url: newsroom.sitemap,
      schedule: "0 * * * *",
      selectors: { title: "article h1", body: ".story" },
    };
    await store.putSources([source]);
    const report = await crawlRound({
      store,
      sources: [source],
      readPage,
      async take(article) {
        crawled.pages += 1;
        crawled.characters += article.title.length + article.text.length;
        onPage?.(crawled.pages);
        return keep ? store.saveArticle(article, [], "bench") : null;
      },
      allowHosts: newsroom.host,
      pauseMs: 0,
      robots: false,
      connections,
      budget: pages * 2,
    });
    const [of] = report.sources;
    if (crawled.pages !== pages)
      throw new Error(
        `crawling the newsroom gave ${crawled.pages} of ${pages} pages: ${JSON.stringify(of?.errors.slice(0, 3))}`,
      );
    return crawled;
  } finally {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
