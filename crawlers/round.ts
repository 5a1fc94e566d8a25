/** The way in for those who run rounds. */
export {
  type Crawler,
  type CrawlerOptions,
  crawlRound,
  createCrawler,
  DEFAULT_BUDGET,
  userAgentOf,
} from "./crawler.ts";
export type { OnPage, OnProgress, PageReceived, RoundError, RoundReport, SourceReport } from "./report.ts";
