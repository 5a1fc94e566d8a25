/** Page → article: bytes as fetched or saved, and what is known of where they came from. Never throws on bad input. */

import { readAgency, readDateline, tidyAuthor } from "./byline.ts";
import { canonicalUrl, nextPageUrl } from "./canonical.ts";
import { decodePage } from "./charset.ts";
import { chooseText } from "./choose.ts";
import { titleOf } from "./headline.ts";
import { HostLines } from "./host-lines.ts";
import { readJsonLd } from "./json-ld.ts";
import { languageOf } from "./language.ts";
import { type LiveEntry, liveEntries } from "./live.ts";
import { first, readMeta } from "./meta.ts";
import { itemprop, visibleAuthor } from "./microdata.ts";
import { datesOf } from "./page-dates.ts";
import type { Layout } from "./recipe.ts";
import { recipeFor } from "./recipes/index.ts";
import { type RobotsMarks, readRobotsMarks } from "./robots-marks.ts";
import { select, selectText } from "./selection.ts";
import { elements, type HtmlPage, parseHtml, rawText, textOf } from "./tree.ts";

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
  /** With the lines that its host repeats, where any were left out. */
  readonly whole?: string;
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
  /** The page holds more than is free to read: its article is the free part, its bytes are not for keeping. */
  readonly paid?: true;
  readonly nextPage?: string;
  /** Live blog: when each entry was written and the offset in `text` where it begins. */
  readonly entries?: readonly LiveEntry[];
}

export type PageResult =
  | { readonly kind: "article"; readonly article: PageArticle }
  | { readonly kind: "none"; readonly reason: string; readonly needsScripts?: boolean; readonly keepText: boolean };

const NOT_FOUND =
  /(?:पेज|पृष्ठ|लिंक|खबर)\s*(?:उपलब्ध\s*)?(?:नहीं मिला|नहीं मिली|नहीं है|मौजूद नहीं)|page (?:was )?not found|404 (?:error|not found)/i;

/** Elements nested deeper than this after bounding are no page that people wrote. */
const DEEPEST = 3000;

export function readPage(bytes: Uint8Array, context: PageContext): PageResult {
  const marks = readRobotsMarks(null, context.headers);
  try {
    return read(bytes, context);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return {
      kind: "none",
      reason: `the page could not be read: ${message}`,
      keepText: !(marks.noindex || marks.noarchive),
    };
  }
}

/** A `readPage` that learns, over the pages it is given, which lines each host repeats, and leaves them out. */
export const createPageReader =
  (hostLines: HostLines = new HostLines()) =>
  (bytes: Uint8Array, context: PageContext): PageResult =>
    readPage(bytes, { hostLines, ...context });

function read(bytes: Uint8Array, context: PageContext): PageResult {
  const contentType =
    context.contentType ??
    Object.entries(context.headers ?? {}).find(([name]) => name.toLowerCase() === "content-type")?.[1];
  const header = readRobotsMarks(null, context.headers);
  const none = (reason: string, marks: RobotsMarks = header, needsScripts = false): PageResult => ({
    kind: "none",
    reason,
    keepText: !(marks.noindex || marks.noarchive),
    ...(needsScripts ? { needsScripts } : {}),
  });

  const decoded =
    context.html === undefined ? decodePage(bytes, contentType) : { text: context.html, charset: "utf-8" };
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
  const author = tidyAuthor(
    selectText(page, context.selectors?.["author"]) ??
      described?.author ??
      selectText(page, layout?.author) ??
      first(meta, "author", "article:author", "dc.creator", "parsely-author") ??
      itemprop(page, "author") ??
      visibleAuthor(page),
  );

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
  const isMarked =
    described !== undefined ||
    first(meta, "og:type") === "article" ||
    first(meta, "article:published_time") !== undefined ||
    chosen.how === "selectors" ||
    chosen.how === "recipe" ||
    chosen.how === "microdata";
  const enough = isMarked
    ? text.length >= 20
    : (text.length >= 120 ||
        (text.length >= 60 &&
          (dates.published !== null || kept.some((l) => l.kind === "row" || /[\d०-९].*[।.?!]/.test(l.text))))) &&
      /[।.?!]/.test(text) &&
      !NOT_FOUND.test(text.slice(0, 400)) &&
      !chosen.teasers;
  if (!enough) {
    const scripts = wantsScripts(page, isMarked);
    return none(
      scripts
        ? "the page has no text without its scripts"
        : text === ""
          ? "the page has no article text"
          : "the page has no article, only short lines",
      marks,
      scripts,
    );
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
      ...(kept.length === chosen.lines.length ? {} : { whole: chosen.lines.map((l) => l.text).join("\n") }),
      publishedAt: dates.published,
      modifiedAt: dates.modified,
      keepText: !(marks.noindex || marks.noarchive),
      noindex: marks.noindex,
      ...(described?.free === false || (described?.lockedParts.length ?? 0) > 0 ? { paid: true } : {}),
      ...(Object.fromEntries(Object.entries(optional).filter(([, v]) => v !== undefined)) as Partial<PageArticle>),
    },
  };
}

/** The newest layout of the publisher that this page has. */
function layoutFor(page: HtmlPage, url: string): Layout | undefined {
  if (!URL.canParse(url)) return undefined;
  return recipeFor(new URL(url).hostname)?.layouts.find((layout) => select(page, layout.body).length > 0);
}

/** True where a browser would show more than we see: hardly any text, but scripts. */
function wantsScripts(page: HtmlPage, isMarked: boolean): boolean {
  const scripts = elements(page, "script").filter(
    (s) =>
      s.attribs?.["src"] ||
      (!/json/i.test(s.attribs?.["type"] ?? "") && rawText(s).trim().length > 40) ||
      s.attribs?.["id"] === "__NEXT_DATA__",
  );
  if (scripts.length === 0) return false;
  const visible = textOf(page.root).length;
  const asks = /java-?script|जावास्क्रिप्ट/i.test(
    elements(page, "noscript")
      .map((n) => page.$(n as never).text())
      .join(" "),
  );
  const empty =
    page.named.some((n) => /^(?:root|app|__next|__nuxt|app-root|main-app)$/.test(n.attribs?.["id"] ?? "")) ||
    elements(page, "app-root").length > 0;
  return visible < 400 || isMarked || asks || (empty && visible < 1500);
}
