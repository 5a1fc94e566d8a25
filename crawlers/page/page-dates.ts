/** When a page says it was published and changed. */
import { readDate } from "./dates.ts";
import type { PageContext } from "./index.ts";
import type { LinkedArticle } from "./json-ld.ts";
import { first, type PageMeta } from "./meta.ts";
import { itemprop, visibleDates } from "./microdata.ts";
import type { Layout } from "./recipe.ts";
import { selectText } from "./selection.ts";
import type { HtmlPage } from "./tree.ts";

export function datesOf(
  page: HtmlPage,
  title: string,
  context: PageContext,
  meta: PageMeta,
  layout: Layout | undefined,
  described: LinkedArticle | undefined,
  url: string,
): { published: string | null; modified: string | null } {
  const firstDate = (values: readonly unknown[]): string | null => {
    for (const value of values) {
      const date = readDate(value);
      if (date) return date;
    }
    return null;
  };
  const selectors = context.selectors ?? {};
  let published = firstDate([
    selectText(page, selectors["published"]),
    described?.published,
    first(
      meta,
      "article:published_time",
      "og:article:published_time",
      "datepublished",
      "publish-date",
      "publishdate",
      "pubdate",
      "date",
      "dc.date",
      "dc.date.issued",
      "dcterms.created",
      "parsely-pub-date",
      "article:published",
      "publish_date",
      "sailthru.date",
      "article.published",
    ),
    itemprop(page, "datePublished"),
    selectText(page, layout?.published),
  ]);
  let modified = firstDate([
    selectText(page, selectors["modified"] ?? selectors["updated"]),
    described?.modified,
    first(
      meta,
      "article:modified_time",
      "og:updated_time",
      "og:article:modified_time",
      "datemodified",
      "last-modified",
      "dcterms.modified",
      "article.updated",
      "lastmod",
    ),
    itemprop(page, "dateModified"),
    selectText(page, layout?.modified),
  ]);
  if (!published) {
    const visible = visibleDates(page, title);
    published = visible.published;
    modified ??= visible.modified;
  }
  published ??= dayInUrl(url);
  return { published, modified };
}

/** «/2022/12/29/…» */
function dayInUrl(url: string): string | null {
  const m = /\/(20\d{2})[/-](\d{1,2})[/-](\d{1,2})(?:\/|$|-)/.exec(url);
  return m ? readDate(`${m[1]}-${m[2]}-${m[3]}`) : null;
}
