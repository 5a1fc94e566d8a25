/** A crawler over a store, made as the settings say. */
import { type Crawler, createCrawler, type OnPage } from "../../crawlers/round.ts";
import type { Store } from "../../store/store.ts";
import { failed, WrongUsage } from "../failure.ts";
import type { Settings } from "../settings.ts";
import { takeInto } from "../take.ts";
import { openPageReader } from "./reader.ts";

/** `standing`: one of perhaps many workers that run on and on. @throws WrongUsage for a TATHYA_ALLOW_HOSTS that is no list of host:port. */
export async function openCrawler(
  settings: Settings,
  store: Store,
  signal: AbortSignal,
  { onPage, standing = false }: { readonly onPage?: OnPage; readonly standing?: boolean } = {},
): Promise<Crawler> {
  const { allowHosts, contact, pauseMs, chromium } = settings;
  const reader = await openPageReader(store);
  const options = {
    store,
    readPage: reader.read,
    take: takeInto(store, settings.relevance),
    allowHosts,
    contact,
    pauseMs,
    chromium,
    signal,
    onPage,
    heedsOthers: standing,
  };
  const crawler = create(options);
  return {
    ...crawler,
    async round(sources, onProgress) {
      const report = await crawler.round(sources, onProgress);
      await reader.save();
      return report;
    },
    async revisit(source, onProgress) {
      const report = await crawler.revisit(source, onProgress);
      if (report.fetched > 0) await reader.save();
      return report;
    },
  };
}

function create(options: Parameters<typeof createCrawler>[0]): Crawler {
  try {
    return createCrawler(options);
  } catch (error) {
    throw new WrongUsage(failed("TATHYA_ALLOW_HOSTS", error).message, { cause: error });
  }
}
