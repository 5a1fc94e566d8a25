/** Page → article: bytes as fetched or saved, and what is known of where they came from. Never throws on bad input. */
import { canonicalUrl, nextPageUrl } from "./canonical.ts";
import { decodePage } from "./charset.ts";
import { first, type PageMeta, readMeta } from "./meta.ts";
import { readDate } from "./dates.ts";
import { readAgency, readDateline, tidyAuthor } from "./byline.ts";
import { type LinkedArticle, readJsonLd } from "./json-ld.ts";
import type { HostLines } from "./host-lines.ts";
import { languageOf } from "./language.ts";
import { type LiveEntry, liveEntries } from "./live.ts";
import { itemprop, visibleAuthor, visibleDates } from "./microdata.ts";
import { chooseText } from "./choose.ts";
import { recipeFor } from "./recipes/index.ts";
import type { Layout } from "./recipe.ts";
import { type RobotsMarks, readRobotsMarks } from "./robots-marks.ts";
import { select, selectText } from "./selection.ts";
import { withoutSite, wholeTitle } from "./title.ts";
import { elements, type HtmlNode, type HtmlPage, parseHtml, rawText, textOf, tidy, walk } from "./tree.ts";

export interface PageContext {
  /** Where the page was fetched from. */
  readonly url: string;
  readonly contentType?: string;
  /** Response headers; only X-Robots-Tag and Content-Type are read. */
  readonly headers?: Readonly<Record<string, string>>;
  /** The source's own CSS selectors: title, body, published, modified, author, remove. */
  readonly selectors?: Readonly<Record<string, string>>;
  /** The page as a browser rendered it; read instead of the bytes. */
  readonly html?: string;
  /** What is known of the lines that hosts repeat; this page is added to it. */
  readonly hostLines?: HostLines;
}

export interface PageArticle {
  /** Canonical, absolute. */
  readonly url: string;
  readonly title: string;
  /** Paragraphs by newline; a table's row is a line, its cells by tab. */
  readonly text: string;
  /** ISO day, or instant with +05:30. */
  readonly publishedAt: string | null;
  readonly modifiedAt: string | null;
  readonly author?: string;
  readonly agency?: string;
  /** Place the report is filed from, as printed. */
  readonly dateline?: string;
  /** BCP 47, e.g. `hi`. */
  readonly language?: string;
  readonly keepText: boolean;
  readonly noindex: boolean;
  readonly nextPage?: string;
  /** Live blog: when each entry was written and the offset in `text` where it begins. */
  readonly entries?: readonly LiveEntry[];
}

export type PageResult =
  | { readonly kind: "article"; readonly article: PageArticle }
  | { readonly kind: "none"; readonly reason: string; readonly needsScripts?: boolean; readonly keepText: boolean };

/** Elements nested deeper than this after bounding are no page that people wrote. */
const DEEPEST = 3000;

export function readPage(bytes: Uint8Array, context: PageContext): PageResult {
  const marks = readRobotsMarks(null, context.headers);
  try {
    return read(bytes, context);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { kind: "none", reason: `the page could not be read: ${message}`, keepText: !(marks.noindex || marks.noarchive) };
  }
}

function read(bytes: Uint8Array, context: PageContext): PageResult {
  const contentType = context.contentType ?? Object.entries(context.headers ?? {}).find(([name]) => name.toLowerCase() === "content-type")?.[1];
  const header = readRobotsMarks(null, context.headers);
  const none = (reason: string, marks: RobotsMarks = header, needsScripts = false): PageResult => ({
    kind: "none",
    reason,
    keepText: !(marks.noindex || marks.noarchive),
    ...(needsScripts ? { needsScripts } : {}),
  });

  const decoded = context.html === undefined ? decodePage(bytes, contentType) : { text: context.html, charset: "utf-8" };
  if ("reason" in decoded) return none(decoded.reason);
  if (decoded.text.trim() === "") return none("the page is empty");
  if (!/<[a-z!/?]/i.test(decoded.text)) return none("the page has no HTML");
  const page = parseHtml(decoded.text);
  if (page.depth > DEEPEST) return none(`the page nests its elements more than ${DEEPEST} deep`);

  const marks = readRobotsMarks(page, context.headers);
  const meta = readMeta(page, context.url);
  const linked = readJsonLd(page);
  const described = linked[0];
  const url = canonicalUrl(meta, context.url, described?.url);
  const layout = layoutFor(page, url);
  const siteName = first(meta, "og:site_name", "application-name", "al:android:app_name", "twitter:app:name:iphone");
  const headline = titleOf(page, context, meta, layout, described, siteName);
  const dates = datesOf(page, headline, context, meta, layout, described, url);
  const author = tidyAuthor(selectText(page, context.selectors?.["author"]) ?? described?.author ?? selectText(page, layout?.author) ?? first(meta, "author", "article:author", "dc.creator", "parsely-author") ?? itemprop(page, "author") ?? visibleAuthor(page));

  const chosen = chooseText(page, {
    title: headline,
    ...(context.selectors ? { selectors: context.selectors } : {}),
    ...(layout ? { layout } : {}),
    ...(described ? { described } : {}),
    ...(author ? { author } : {}),
    ...(siteName ? { siteName } : {}),
    description: first(meta, "description", "og:description") ?? described?.description,
  });
  if ("refused" in chosen) return none(chosen.refused, marks);

  const kept = context.hostLines ? context.hostLines.sift(url, chosen.lines) : chosen.lines;
  const text = kept.map((l) => l.text).join("\n");
  const title = chosen.title;
  const isMarked = described !== undefined || first(meta, "og:type") === "article" || first(meta, "article:published_time") !== undefined || chosen.how === "selectors" || chosen.how === "recipe" || chosen.how === "microdata";
  const enough = isMarked ? text.length >= 20 : text.length >= 120 && /[।.?!]/.test(text) && !chosen.teasers;
  if (!enough) {
    const scripts = wantsScripts(page, isMarked);
    return none(scripts ? "the page has no text without its scripts" : text === "" ? "the page has no article text" : "the page has no article, only short lines", marks, scripts);
  }
  if (title === "") return none("the page has text but no title", marks);

  const lines = kept.map((l) => l.text);
  const live = /LiveBlog/.test(described?.type ?? "") || kept.filter((l) => l.time !== undefined).length >= 3;
  const entries = live ? liveEntries(kept, dates.modified ?? dates.published) : [];
  const optional = {
    author,
    agency: readAgency(lines, author),
    dateline: readDateline(lines[0]),
    language: languageOf(described?.language ?? meta.language, `${title}\n${text}`),
    nextPage: nextPageUrl(meta, context.url),
    entries: entries.length > 0 ? entries : undefined,
  };
  return {
    kind: "article",
    article: {
      url,
      title,
      text,
      publishedAt: dates.published,
      modifiedAt: dates.modified,
      keepText: !(marks.noindex || marks.noarchive),
      noindex: marks.noindex,
      ...(Object.fromEntries(Object.entries(optional).filter(([, v]) => v !== undefined)) as Partial<PageArticle>),
    },
  };
}

/** The newest layout of the publisher that this page has. */
function layoutFor(page: HtmlPage, url: string): Layout | undefined {
  if (!URL.canParse(url)) return undefined;
  return recipeFor(new URL(url).hostname)?.layouts.find((layout) => select(page, layout.body).length > 0);
}

function titleOf(page: HtmlPage, context: PageContext, meta: PageMeta, layout: Layout | undefined, described: LinkedArticle | undefined, siteName: string | undefined): string {
  const bySelector = selectText(page, context.selectors?.["title"]);
  if (bySelector) return tidy(bySelector);
  const og = withoutSite(first(meta, "og:title", "twitter:title", "title", "dc.title") ?? "", siteName);
  const documentTitle = withoutSite(meta.documentTitle, siteName);
  const h1s = elements(page, "h1").slice(0, 200).filter((h) => !isLogo(h, meta.documentTitle, documentTitle)).slice(0, 20).map(textOf).filter((t) => t.length > 3);
  const byRecipe = layout?.title ? select(page, layout.title).map(textOf).find((t) => t.length > 10) : undefined;
  const candidates = [byRecipe, described?.headline, itemprop(page, "headline"), og, likeliest(h1s, documentTitle), headingLike(page, documentTitle), documentTitle].filter((t): t is string => t !== undefined && t.trim() !== "");
  return tidy(wholeTitle(candidates[0] ?? "", [...h1s, og, documentTitle]));
}

/** An h1 around the site's name: it links home, or is what the document's title has behind the headline. */
function isLogo(h1: HtmlNode, whole: string, headline: string): boolean {
  const text = textOf(h1);
  let home = false;
  walk(h1, (node) => {
    if (node.name === "a" && /^(?:https?:\/\/[^/]+)?\/?(?:index\.\w+)?$/.test(node.attribs?.["href"] ?? "#")) home = true;
    return !home;
  });
  return home || (text.length < 40 && headline.length > text.length && !headline.includes(text) && whole.includes(text));
}

/** Without any h1: a heading that the document's title repeats, or, where that only names the site, the first long one. */
function headingLike(page: HtmlPage, documentTitle: string): string | undefined {
  const headings = page.headings.filter((h) => h.name === "h2" || h.name === "h3").slice(0, 60).filter((h) => !h.children?.some((c) => c.name === "a")).map(textOf);
  return headings.find((t) => t.length > 15 && documentTitle.includes(t)) ?? (documentTitle.length < 40 ? headings.find((t) => t.length > 25 && t.length > documentTitle.length) : undefined);
}

/** Of several h1 the one that the document's title speaks of: others are a logo or the next story. */
function likeliest(h1s: readonly string[], documentTitle: string): string | undefined {
  const words = new Set(documentTitle.split(/[\s,:|–-]+/));
  const shared = (t: string): number => t.split(/[\s,:|–-]+/).filter((w) => w.length > 1 && words.has(w)).length;
  return h1s.map((t) => ({ t, n: shared(t) })).sort((a, b) => b.n - a.n)[0]?.t;
}

function datesOf(page: HtmlPage, title: string, context: PageContext, meta: PageMeta, layout: Layout | undefined, described: LinkedArticle | undefined, url: string): { published: string | null; modified: string | null } {
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
    first(meta, "article:published_time", "og:article:published_time", "datepublished", "publish-date", "publishdate", "pubdate", "date", "dc.date", "dc.date.issued", "dcterms.created", "parsely-pub-date", "article:published", "publish_date", "sailthru.date", "article.published"),
    itemprop(page, "datePublished"),
    selectText(page, layout?.published),
  ]);
  let modified = firstDate([
    selectText(page, selectors["modified"] ?? selectors["updated"]),
    described?.modified,
    first(meta, "article:modified_time", "og:updated_time", "og:article:modified_time", "datemodified", "last-modified", "dcterms.modified", "article.updated", "lastmod"),
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

/** True where a browser would show more than we see: hardly any text, but scripts. */
function wantsScripts(page: HtmlPage, isMarked: boolean): boolean {
  const scripts = elements(page, "script").filter((s) => s.attribs?.["src"] || (!/json/i.test(s.attribs?.["type"] ?? "") && rawText(s).trim().length > 40) || s.attribs?.["id"] === "__NEXT_DATA__");
  if (scripts.length === 0) return false;
  const visible = textOf(page.root).length;
  const asks = /java-?script|जावास्क्रिप्ट/i.test(elements(page, "noscript").map((n) => page.$(n as never).text()).join(" "));
  const empty = page.named.some((n) => /^(?:root|app|__next|__nuxt|app-root|main-app)$/.test(n.attribs?.["id"] ?? "")) || elements(page, "app-root").length > 0;
  return visible < 400 || isMarked || asks || (empty && visible < 1500);
}
