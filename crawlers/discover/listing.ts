/** A listing page → links, by the source's selector or, without one, by how links to articles look. */
import { load } from "cheerio";
import { canonicalKey, cleanLink } from "../canonical.ts";
import { FetchFailure } from "../fetch/failure.ts";
import type { FoundLink } from "./link.ts";

/** Articles' addresses end in a number or .html, or are long words with hyphens; sections' do none of it. */
const LOOKS_LIKE_ARTICLE = /(\d{5,}|\.s?html?|\.cms|(?:[\p{L}\p{M}\d]+-){3,}[\p{L}\p{M}\d]+)\/?$/u;

/**
 * @param html decoded page
 * @throws Error in words where nothing is linked, or the selector is none.
 */
export function linksOfListing(html: string, url: string, selector?: string): FoundLink[] {
  const $ = load(html);
  const declared = $("base[href]").attr("href");
  const base = declared && URL.canParse(declared, url) ? new URL(declared, url).href : url;
  const links = new Map<string, FoundLink>();
  for (const element of select($, selector)) {
    const found = $(element);
    const anchor = found.is("[href]")
      ? found
      : found.find("a[href]").first().length > 0
        ? found.find("a[href]").first()
        : found.closest("a[href]");
    const link = cleanLink(anchor.attr("href") ?? found.attr("data-href") ?? "", base);
    if (link === null) continue;
    if (
      selector === undefined &&
      !(new URL(link).host === new URL(url).host && LOOKS_LIKE_ARTICLE.test(decodePath(link)))
    )
      continue;
    const key = canonicalKey(link);
    if (key === canonicalKey(cleanLink(url) ?? url)) continue;
    const known = links.get(key);
    if (known && (known.url === key || link !== key)) continue;
    const title = anchor.text().replace(/\s+/g, " ").trim();
    links.set(key, { url: link, key, ...(title ? { title } : {}) });
  }
  if (links.size === 0) {
    throw new Error(
      selector === undefined
        ? "the listing links no articles"
        : `the listing links no articles: «${selector}» matches none`,
    );
  }
  return [...links.values()];
}

function select($: ReturnType<typeof load>, selector: string | undefined) {
  try {
    return $(selector ?? "a[href]").toArray();
  } catch (error) {
    throw new FetchFailure("content", `selectors.links «${selector}» is no CSS selector`, { cause: error });
  }
}

function decodePath(link: string): string {
  const path = new URL(link).pathname;
  try {
    return decodeURI(path);
  } catch (error) {
    if (error instanceof URIError) return path;
    throw error;
  }
}
