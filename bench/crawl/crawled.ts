/** What a crawl read; both crawlers have to come to the same. */
export interface Crawled {
  readonly pages: number;
  /** UTF-16 units of all titles and bodies. */
  readonly characters: number;
}
