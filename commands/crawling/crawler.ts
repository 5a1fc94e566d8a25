/** A crawler over a store, made as the settings say. */
import { readPage } from "../../crawlers/page/index.ts";
import { type Crawler, createCrawler } from "../../crawlers/round.ts";
import type { Store } from "../../store/store.ts";
import { failed, WrongUsage } from "../failure.ts";
import type { Settings } from "../settings.ts";
import { takeInto } from "../take.ts";

/** @throws WrongUsage for a TATHYA_ALLOW_HOSTS that is no list of host:port. */
export function openCrawler(settings: Settings, store: Store, signal: AbortSignal): Crawler {
  const { allowHosts, contact, pauseMs, chromium } = settings;
  try {
    return createCrawler({ store, readPage, take: takeInto(store), allowHosts, contact, pauseMs, chromium, signal });
  } catch (error) {
    throw new WrongUsage(failed("TATHYA_ALLOW_HOSTS", error).message, { cause: error });
  }
}
