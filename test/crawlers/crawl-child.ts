/** One round in a process of its own, for tests that kill it: `node crawl-child.ts FEED HOST DATABASE`. Says «crawling» when it begins. */
import { readPage } from "../../crawlers/page/index.ts";
import { crawlRound } from "../../crawlers/round.ts";
import { openStore } from "../../store/open.ts";

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
