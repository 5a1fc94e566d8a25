/** One round in a process of its own, for tests that kill it: `node crawl-child.ts FEED HOST DATABASE`. Says «crawling» when it begins. */
import type { ReadPage } from "../../crawlers/port.ts";
import { crawlRound } from "../../crawlers/round.ts";
import { openStore } from "../../store/open.ts";

/** The page reader itself is no part of this, and takes longer to load than all the rest. */
const readPage: ReadPage = (bytes, { url }) => {
  const html = new TextDecoder().decode(bytes);
  const title = /<h1>(.*?)<\/h1>/.exec(html)?.[1] ?? "";
  const text = [...html.matchAll(/<p>(.*?)<\/p>/g)].map((match) => match[1]).join("\n");
  return {
    kind: "article",
    article: { url, title, text, publishedAt: null, modifiedAt: null, keepText: true, noindex: false },
  };
};

const [, , url = "", host = "", database = ""] = process.argv;
const store = await openStore({ TATHYA_DB: database });
const source = { id: "patrika", name: "पत्रिका", kind: "rss" as const, url, schedule: "*/30 * * * *" };
await store.putSources([source]);
console.log("crawling");
const report = await crawlRound({
  store,
  sources: [source],
  readPage,
  take: (article) => store.saveArticle(article, [], "test"),
  allowHosts: host,
  pauseMs: 0,
});
await store.close();
console.log(JSON.stringify(report));
