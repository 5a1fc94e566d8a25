/** Wires the parts of crawling for one process: hosts keep their pauses and robots.txt across all rounds made with one crawler. */
import type { LookupFunction } from "node:net";
import PQueue from "p-queue";
import type { Source } from "../model/source.ts";
import type { RoundContext } from "./context.ts";
import { type AllowedHosts, parseAllowHosts } from "./fetch/allowed.ts";
import { checkedAgent } from "./fetch/connect.ts";
import { LIMITS, type Limits } from "./fetch/limits.ts";
import { politely } from "./fetch/polite.ts";
import { Hosts } from "./host/hosts.ts";
import type { CrawlStore, ReadPage, TakeArticle } from "./port.ts";
import { browserRenderer } from "./render/browser.ts";
import type { OnPage, OnProgress, RoundReport, SourceReport } from "./report.ts";
import { PRODUCT_TOKEN, RobotsCache } from "./robots/cache.ts";
import { revisitRound, sourceRound } from "./source-round.ts";

export interface CrawlerOptions {
  readonly store: CrawlStore;
  readonly readPage: ReadPage;
  readonly take: TakeArticle;
  /** TATHYA_ALLOW_HOSTS, as text or read. */
  readonly allowHosts?: string | AllowedHosts | undefined;
  /** TATHYA_CONTACT: a page or an e-mail address for the User-Agent. */
  readonly contact?: string | undefined;
  /** TATHYA_PAUSE_MS, default 1000. */
  readonly pauseMs?: number | undefined;
  /** At most so many connections to one host; default 2. */
  readonly connections?: number;
  /** Pages asked a source and round; default 200. */
  readonly budget?: number | undefined;
  readonly limits?: Partial<Limits>;
  /** Before the second try of a 5xx; default 1000 ms, with jitter. */
  readonly retryMs?: number;
  /** Whether hosts are left alone that another process on the store has given up for a while; default false: who asks by hand asks now. */
  readonly heedsOthers?: boolean;
  /** False only for benchmarks against one's own server. */
  readonly robots?: boolean;
  /** TATHYA_CHROMIUM. */
  readonly chromium?: string | undefined;
  readonly lookup?: LookupFunction;
  readonly now?: () => number;
  /** Told of every page received. */
  readonly onPage?: OnPage | undefined;
  /** Ends rounds early; what was not asked stays due. */
  readonly signal?: AbortSignal | undefined;
}

export interface Crawler {
  readonly userAgent: string;
  /** One round now of every source that is not disabled, side by side. Never throws for what a source does. */
  round(sources: readonly Source[], onProgress?: OnProgress): Promise<RoundReport>;
  /** Looks again at the pages of a source whose next look is due, between its rounds. Never throws for what a source does. */
  revisit(source: Source, onProgress?: OnProgress): Promise<SourceReport>;
  close(): Promise<void>;
}

export const PROJECT_PAGE = "https://tathya.example/crawler";
export const DEFAULT_BUDGET = 200;
/** Each may hold a few pages of the largest size in memory. */
const SOURCES_AT_ONCE = 50;

/** `Tathya/0.1 (+contact)`; characters that no header may carry are dropped. */
export function userAgentOf(contact: string | undefined): string {
  const clean = (contact ?? "")
    .replace(/[^\x20-\x7e]/g, "")
    .replace(/[()]/g, "")
    .trim();
  return `${PRODUCT_TOKEN}/0.1 (+${clean === "" ? PROJECT_PAGE : clean})`;
}

/** @throws Error for an `allowHosts` text that is no list of host:port. */
export function createCrawler(options: CrawlerOptions): Crawler {
  const { store, signal } = options;
  const now = options.now ?? Date.now;
  const limits = { ...LIMITS, ...options.limits };
  const connections = options.connections ?? 2;
  const allowed = typeof options.allowHosts === "object" ? options.allowHosts : parseAllowHosts(options.allowHosts);
  const userAgent = userAgentOf(options.contact);
  const retryMs = options.retryMs ?? 1000;
  const dispatcher = checkedAgent({
    allowed,
    connections,
    connectTimeoutMs: Math.min(limits.connectMs, limits.totalMs),
    totalMs: limits.totalMs,
    ...(options.lookup ? { lookup: options.lookup } : {}),
  });
  const { pauseMs = 1000, heedsOthers = false } = options;
  const hosts = new Hosts({ pauseMs, connections, store, now, signal, heedsOthers });
  const shared = { dispatcher, hosts, store, allowed, limits, userAgent, retryMs, now, signal };
  const ask = politely({ ...shared, robots: options.robots === false ? null : new RobotsCache(shared) });
  const renderer = browserRenderer({ ask, userAgent, executable: options.chromium, limits });
  const context: RoundContext = {
    store,
    readPage: options.readPage,
    take: options.take,
    ask,
    renderer,
    allowed,
    limits,
    now,
    signal,
    onPage: options.onPage,
    budget: options.budget ?? DEFAULT_BUDGET,
    inHand: connections * 2,
  };
  return {
    userAgent,
    async round(sources, onProgress) {
      const known = new Map((await store.sources()).map((source) => [source.id, source.health]));
      const asked = sources.filter((source) => source.enabled !== false);
      const queue = new PQueue({ concurrency: SOURCES_AT_ONCE });
      return {
        sources: await queue.addAll(
          asked.map((source) => () => sourceRound(source, context, known.get(source.id), onProgress)),
        ),
      };
    },
    revisit: (source, onProgress) => revisitRound(source, context, onProgress),
    async close() {
      await renderer.close();
      await hosts.close();
      await dispatcher.close();
    },
  };
}

/** One round now: a crawler made, used and put away. `sources` that are disabled are not asked. */
export async function crawlRound(
  options: CrawlerOptions & { readonly sources: readonly Source[]; readonly onProgress?: OnProgress | undefined },
): Promise<RoundReport> {
  const crawler = createCrawler(options);
  try {
    return await crawler.round(options.sources, options.onProgress);
  } finally {
    await crawler.close();
  }
}
