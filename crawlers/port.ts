/** What crawling needs of others, named here so that nothing below depends on a store or an extractor. */
import type { NewArticle, PageState, RoundOutcome, Saved } from "../model/crawl.ts";
import type { Source, SourceHealth } from "../model/source.ts";

/** The part of a store that remembers what was asked, when and with what outcome; `Store` satisfies it. */
export interface CrawlStore {
  pageState(url: string): Promise<PageState | null>;
  putPageState(state: PageState): Promise<void>;
  /** Addresses of a source due at `now`, newest first; of "known" ones only those that were received before. */
  duePages(sourceId: string, now: string, limit: number, which?: "all" | "known"): Promise<readonly PageState[]>;
  remember(key: string, value: string, expiresAt: string): Promise<void>;
  recall(key: string, now: string): Promise<string | null>;
  /** As `remember`, but only where nothing is remembered at `now`, or one of `over`, in one step. */
  claim(key: string, value: string, over: readonly string[], now: string, expiresAt: string): Promise<boolean>;
  recordRound(sourceId: string, outcome: RoundOutcome): Promise<void>;
  sources(): Promise<readonly (Source & { readonly health: SourceHealth })[]>;
}

export interface PageContext {
  readonly url: string;
  readonly contentType?: string;
  readonly headers?: Record<string, string>;
  readonly selectors?: Record<string, string>;
  /** The page after its scripts ran. */
  readonly html?: string;
}

export type PageResult =
  | {
      readonly kind: "article";
      readonly article: {
        readonly url: string;
        readonly title: string;
        readonly text: string;
        /** With the lines that its host repeats, where any were left out. */
        readonly whole?: string;
        readonly publishedAt: string | null;
        readonly modifiedAt: string | null;
        readonly author?: string;
        readonly agency?: string;
        readonly language?: string;
        /** False for noarchive and noindex: facts and link are kept, text and raw page are not. */
        readonly keepText: boolean;
        readonly noindex: boolean;
        /** The page holds more than is free to read: its bytes are not for keeping. */
        readonly paid?: true;
        /** The article goes on there. */
        readonly nextPage?: string;
      };
    }
  | { readonly kind: "none"; readonly reason: string; readonly needsScripts?: boolean };

/** Page → article; throws nothing. */
export type ReadPage = (bytes: Uint8Array, context: PageContext) => PageResult | Promise<PageResult>;

/** Extracts and saves; null where the article is not relevant and only its link and hash are kept. */
export type TakeArticle = (article: NewArticle, source: Source) => Promise<Saved | null>;
