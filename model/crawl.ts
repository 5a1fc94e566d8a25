/** What crawling hands over and remembers: an article as read, what became of it, how a round went, what is known of an address. */

/** An article as a crawler or an import hands it over, with the facts read from it. */
export interface NewArticle {
  /** Canonical link; null for a line without one. */
  readonly url: string | null;
  /** What names the article where it has no link: the id of its article line. */
  readonly lineId?: string;
  readonly title: string;
  readonly text: string;
  readonly source: string;
  readonly publishedAt: string | null;
  readonly modifiedAt: string | null;
  /** False where the publisher forbids keeping the text (noarchive, noindex): facts and link are kept. */
  readonly keepText?: boolean;
  readonly sample?: boolean;
  /** The page as fetched, kept compressed; absent for article lines. */
  readonly raw?: Uint8Array;
  /** Its Content-Type as it was sent: without it the page might be decoded otherwise when it is read again. */
  readonly rawType?: string;
}

/** What a stored page says to a reader that has learned: no newer version of the article, only a better reading of the same. */
export type ReadAgain = Pick<NewArticle, "title" | "text" | "publishedAt" | "modifiedAt">;

export interface Saved {
  readonly articleId: string;
  readonly status: "new" | "changed" | "unchanged";
  /** How many current facts the article has now. */
  readonly facts: number;
}

/** How one round of a source went. */
export interface RoundOutcome {
  readonly at: string;
  /** In words; null for a success. */
  readonly error: string | null;
  readonly articles: number;
  readonly nextTryAt: string | null;
}

/** A raw page as it is kept. */
export interface RawPage {
  readonly bytes: Uint8Array;
  /** Its Content-Type; null where none was sent, or it was stored before types were kept. */
  readonly contentType: string | null;
}

/** One of the further pages of an article cut into pages, as it was received last. */
export interface PageOfArticle {
  readonly url: string;
  readonly hash: string;
  readonly etag?: string;
  readonly lastModified?: string;
}

/** What is known about one address: validators for conditional requests and when to look again. */
export interface PageState {
  readonly url: string;
  readonly source: string;
  readonly etag?: string;
  readonly lastModified?: string;
  /** Hash of the last body received. */
  readonly hash?: string;
  readonly articleId?: string;
  readonly fetchedAt?: string;
  /** When it was received first: what later looks are counted from. */
  readonly firstFetchedAt?: string;
  /** When it is due again; null: never (410, or past its last revisit). */
  readonly nextVisitAt: string | null;
  readonly failures: number;
  /** `lastmod` or `updated` of the feed or sitemap entry seen last. */
  readonly entryModified?: string;
  readonly gone?: boolean;
  /** How often it has been looked at again. */
  readonly revisits?: number;
  readonly publishedAt?: string;
  /** Redirected for good to. */
  readonly movedTo?: string;
  /** Hash of what it said, with the lines that its host repeats: what we learn of a host is no edit of its pages. */
  readonly said?: string;
  /** The pages that were joined to this one: what changes there alone is a change, too. */
  readonly furtherPages?: readonly PageOfArticle[];
}
