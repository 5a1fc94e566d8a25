/** How a publisher's pages are built, as data. A new layout is added with its date; the old stay for old pages. */

export interface Layout {
  /** Day from which pages looked so, as far as known. */
  readonly since: string;
  /** CSS selectors; several matches are joined in page order. */
  readonly body: string;
  readonly title?: string;
  readonly published?: string;
  readonly modified?: string;
  readonly author?: string;
  /** Elements of the body that are not the article's. */
  readonly remove?: string;
}

export interface Recipe {
  readonly id: string;
  /** Site names; their subdomains are included. */
  readonly hosts: readonly string[];
  /** Newest first. */
  readonly layouts: readonly Layout[];
}
