/** The headline of a page, of all that could be one. */
import type { PageContext } from "./index.ts";
import type { LinkedArticle } from "./json-ld.ts";
import { first, type PageMeta } from "./meta.ts";
import { itemprop } from "./microdata.ts";
import type { Layout } from "./recipe.ts";
import { select, selectText } from "./selection.ts";
import { wholeTitle, withoutSite } from "./title.ts";
import { elements, type HtmlNode, type HtmlPage, textOf, tidy, walk } from "./tree.ts";

export function titleOf(
  page: HtmlPage,
  context: PageContext,
  meta: PageMeta,
  layout: Layout | undefined,
  described: LinkedArticle | undefined,
  siteName: string | undefined,
): string {
  const bySelector = selectText(page, context.selectors?.["title"]);
  if (bySelector) return tidy(bySelector);
  const og = withoutSite(first(meta, "og:title", "twitter:title", "title", "dc.title") ?? "", siteName);
  const documentTitle = withoutSite(meta.documentTitle, siteName);
  const h1s = elements(page, "h1")
    .slice(0, 200)
    .filter((h) => !isLogo(h, meta.documentTitle, documentTitle))
    .slice(0, 20)
    .map(headingText)
    .filter((t) => t.length > 3);
  const byRecipe = layout?.title
    ? select(page, layout.title)
        .map(headingText)
        .find((t) => t.length > 10)
    : undefined;
  const candidates = [
    byRecipe,
    described?.headline,
    itemprop(page, "headline"),
    og,
    likeliest(h1s, documentTitle),
    headingLike(page, documentTitle),
    documentTitle,
  ].filter((t): t is string => t !== undefined && t.trim() !== "");
  // A headline for search engines in Roman letters gives way to the Hindi one on the page.
  const hindi = candidates.find((t) => /[\u0905-\u0939]/.test(t));
  return tidy(wholeTitle(hindi ?? candidates[0] ?? "", [...h1s, og, documentTitle]));
}

const LONGEST_HEADING = 400;

/** A heading that is never closed holds the rest of the page: of that only what stands before any other element. */
function headingText(heading: HtmlNode): string {
  const text = textOf(heading, LONGEST_HEADING);
  return text.length > LONGEST_HEADING ? textOf(heading, 0) : text;
}

/** An h1 around the site's name: it links home, or is what the document's title has behind the headline. */
function isLogo(h1: HtmlNode, whole: string, headline: string): boolean {
  const text = textOf(h1);
  let home = false;
  walk(h1, (node) => {
    if (node.name === "a" && /^(?:https?:\/\/[^/]+)?\/?(?:index\.\w+)?$/.test(node.attribs?.["href"] ?? "#"))
      home = true;
    return !home;
  });
  return (
    home || (text.length < 40 && headline.length > text.length && !headline.includes(text) && whole.includes(text))
  );
}

/** Without any h1: a heading that the document's title repeats, or, where that only names the site, the first long one. */
function headingLike(page: HtmlPage, documentTitle: string): string | undefined {
  const headings = page.headings
    .filter((h) => h.name === "h2" || h.name === "h3")
    .slice(0, 60)
    .filter((h) => !h.children?.some((c) => c.name === "a"))
    .map(headingText);
  return (
    headings.find((t) => t.length > 15 && documentTitle.includes(t)) ??
    (documentTitle.length < 40 ? headings.find((t) => t.length > 25 && t.length > documentTitle.length) : undefined)
  );
}

/** Of several h1 the one that the document's title speaks of: others are a logo or the next story. */
function likeliest(h1s: readonly string[], documentTitle: string): string | undefined {
  const words = new Set(documentTitle.split(/[\s,:|–-]+/));
  const shared = (t: string): number => t.split(/[\s,:|–-]+/).filter((w) => w.length > 1 && words.has(w)).length;
  return h1s.map((t) => ({ t, n: shared(t) })).sort((a, b) => b.n - a.n)[0]?.t;
}
