/** What discovery gives: links to articles, with what the listing says about each. */

export interface FoundLink {
  /** Absolute, without tracking. */
  readonly url: string;
  /** Two links with one key are one article. */
  readonly key: string;
  readonly title?: string;
  /** Instant or day, where the listing names one. */
  readonly publishedAt?: string;
  /** Changes when the listing's entry changes. */
  readonly modified?: string;
}
