/** The same with Crawlee's CheerioCrawler: sitemap, pages, title and body by selectors; its storage in memory, its sessions off. */
import { CheerioCrawler, Configuration, log } from "@crawlee/cheerio";
import type { Crawled } from "./crawled.ts";
import type { Newsroom } from "./newsroom.ts";

log.setLevel(log.LEVELS.ERROR);

/** @throws Error where a page is missed. */
export async function crawlWithCrawlee(newsroom: Newsroom, pages: number, connections: number): Promise<Crawled> {
  const crawled = { pages: 0, characters: 0 };
  const crawler = new CheerioCrawler(
    {
      minConcurrency: connections,
      maxConcurrency: connections,
      maxRequestRetries: 1,
      useSessionPool: false,
      persistCookiesPerSession: false,
      async requestHandler({ $, request, addRequests }) {
        if (request.url.endsWith(".xml")) {
          await addRequests(
            $("loc")
              .toArray()
              .map((loc) => $(loc).text()),
          );
          return;
        }
        const title = $("article h1").text().trim();
        const body = $(".story p")
          .toArray()
          .map((p) => $(p).text().trim())
          .join("\n");
        crawled.pages += 1;
        crawled.characters += title.length + body.length;
      },
    },
    new Configuration({ persistStorage: false, purgeOnStart: true }),
  );
  await crawler.run([newsroom.sitemap]);
  await crawler.teardown();
  if (crawled.pages !== pages)
    throw new Error(`crawling the newsroom with Crawlee gave ${crawled.pages} of ${pages} pages`);
  return crawled;
}
