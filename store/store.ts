/** The one interface behind which facts are kept; `sqlite` and `mongodb` pass the same contract tests. */
import type { Article, ArticleVersion } from "../model/article.ts";
import type { Conflict, ConflictKind, Decision, DecisionStatus } from "../model/conflict.ts";
import type { NewArticle, PageState, RawPage, ReadAgain, RoundOutcome, Saved } from "../model/crawl.ts";
import type { Fact, StoredFact } from "../model/fact.ts";
import type { Source, SourceHealth } from "../model/source.ts";

export interface FactQuery {
  readonly disease?: readonly string[];
  readonly metric?: readonly string[];
  readonly place?: readonly string[];
  /** Everything at or below these places (`IN-BR` takes its districts too). */
  readonly within?: readonly string[];
  readonly facility?: readonly string[];
  readonly population?: readonly string[];
  readonly variant?: readonly string[];
  readonly source?: readonly string[];
  readonly attribution?: readonly string[];
  readonly qualifier?: readonly string[];
  readonly articleId?: readonly string[];
  readonly from?: string;
  readonly to?: string;
  readonly publishedFrom?: string;
  readonly publishedTo?: string;
  readonly min?: number;
  readonly max?: number;
  /** Words, Hindi or Roman letters, searched in evidence, its sentence, title and names of place, metric, disease. */
  readonly q?: string;
  readonly superseded?: boolean;
}

export type FactSort = "-asOf" | "asOf" | "-value" | "value" | "-seen";

export interface PageRequest<Sort extends string> {
  readonly sort?: Sort;
  /** 1–1000, default 50. */
  readonly limit?: number;
  /** `next` of the page before. */
  readonly cursor?: string;
}

export interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
  readonly total: { readonly value: number; readonly exact: boolean };
}

export interface ArticleQuery {
  readonly source?: readonly string[];
  readonly publishedFrom?: string;
  readonly publishedTo?: string;
  readonly q?: string;
  readonly storyId?: string;
}

export interface ConflictQuery extends FactQuery {
  readonly kind?: readonly ConflictKind[];
  readonly status?: readonly DecisionStatus[];
}

/** One entry of the change log, in order and without gaps. */
export interface Change {
  readonly seq: string;
  readonly at: string;
  readonly kind: "added" | "changed" | "withdrawn";
  readonly fact: StoredFact;
}

/** Why an official series could not be added: row number (1 = header) and reason. */
export interface BadRow {
  readonly row: number;
  readonly reason: string;
}

export interface ReferencePoint {
  readonly disease: string;
  readonly metric: string;
  readonly place: string;
  readonly asOf: string;
  readonly value: number;
}

/** Everything that reads is by current facts unless the query says `superseded`. Every write is one transaction. */
export interface Store {
  /** Writes article, version, facts and the conflicts of the keys touched, all or nothing. Writing the same twice changes nothing. */
  saveArticle(article: NewArticle, facts: readonly Fact[], extractor: string): Promise<Saved>;
  /** Facts of an article's current version again, after the extractor has learned; the text stays, or is that of `reading`. */
  replaceFacts(articleId: string, facts: readonly Fact[], extractor: string, reading?: ReadAgain): Promise<Saved>;
  /** Takedown: article, versions, facts and raw page go, and the address is never fetched again. */
  forgetArticle(url: string): Promise<boolean>;

  articles(query: ArticleQuery, page?: PageRequest<"-published" | "published">): Promise<Page<Article>>;
  article(id: string): Promise<Article | null>;
  articleByUrl(url: string): Promise<Article | null>;
  versions(articleId: string): Promise<readonly (ArticleVersion & { readonly facts: readonly StoredFact[] })[]>;
  /** Every stored article in a stable order, for `reextract`; `after` resumes behind that id. */
  everyArticle(after?: string): AsyncIterable<Article>;
  rawPage(articleId: string): Promise<RawPage | null>;
  /** Drops the raw pages of versions first seen before an instant; gives how many. */
  dropRawPages(before: string): Promise<number>;

  facts(query: FactQuery, page?: PageRequest<FactSort>): Promise<Page<StoredFact>>;
  fact(id: string): Promise<StoredFact | null>;
  /** All that match, in `sort` order, in a stream. */
  everyFact(query: FactQuery, sort?: FactSort): AsyncIterable<StoredFact>;
  /** Counts by attribute for the same filters. */
  facets(query: FactQuery): Promise<{
    readonly [facet in "disease" | "metric" | "place" | "source" | "day"]: readonly {
      readonly value: string;
      readonly count: number;
    }[];
  }>;

  conflicts(query: ConflictQuery, page?: PageRequest<"-severity" | "-asOf">): Promise<Page<Conflict>>;
  conflict(id: string): Promise<Conflict | null>;
  /** Null where there is no such conflict. Decisions outlive the conflict they are about. */
  decide(conflictId: string, decision: Decision): Promise<Conflict | null>;
  decisions(conflictId: string): Promise<readonly Decision[]>;

  putSources(sources: readonly Source[]): Promise<void>;
  sources(): Promise<readonly (Source & { readonly health: SourceHealth })[]>;
  recordRound(sourceId: string, outcome: RoundOutcome): Promise<void>;
  /** Removes a source with all its articles and facts; `sample` removes the whole sample newsroom. Gives how many articles went. */
  removeSource(sourceId: string): Promise<number>;

  pageState(url: string): Promise<PageState | null>;
  putPageState(state: PageState): Promise<void>;
  /** Addresses of a source due at `now`, newest first; of "known" ones only those that were received before. */
  duePages(sourceId: string, now: string, limit: number, which?: "all" | "known"): Promise<readonly PageState[]>;
  /** Small values with an end of life that crawlers keep across processes: robots.txt, host back-off. */
  remember(key: string, value: string, expiresAt: string): Promise<void>;
  recall(key: string, now: string): Promise<string | null>;
  /**
   * As `remember`, but only where nothing is remembered at `now`, or one of `over`, in one step: of many that try at the same
   * moment exactly one is told true.
   */
  claim(key: string, value: string, over: readonly string[], now: string, expiresAt: string): Promise<boolean>;

  changes(after: string | null, limit: number): Promise<readonly Change[]>;
  addReference(points: readonly ReferencePoint[]): Promise<number>;
  reference(query: {
    readonly disease: string;
    readonly metric: string;
    readonly place: string;
    readonly from?: string;
    readonly to?: string;
  }): Promise<readonly ReferencePoint[]>;

  isEmpty(): Promise<boolean>;
  /** Throws where the store cannot be reached. */
  ping(): Promise<void>;
  close(): Promise<void>;
}
