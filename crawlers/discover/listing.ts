/** A listing page → links, by the source's selector or, without one, by how links to articles look. */
import { type CheerioAPI, load } from "cheerio/slim";
import { canonicalKey, cleanLink } from "../canonical.ts";
import { FetchFailure } from "../fetch/failure.ts";
import { isNestedTooDeep } from "../nesting.ts";
import type { FoundLink } from "./link.ts";

/** Articles' addresses end in a number or .html, or are long words with hyphens; sections' do none of it. */
const LOOKS_LIKE_ARTICLE = /(\d{5,}|\.s?html?|\.cms|(?:[\p{L}\p{M}\d]+-){3,}[\p{L}\p{M}\d]+)\/?$/u;

type Root = ReturnType<CheerioAPI["root"]>[0];
type Element = Extract<Root["children"][number], { attribs: Record<string, string> }>;

const isElement = (node: object | null): node is Element => node !== null && "attribs" in node;

/**
 * @param html decoded page
 * @throws Error in words where nothing is linked, or the selector is none.
 */
export function linksOfListing(html: string, url: string, selector?: string): FoundLink[] {
  if (isNestedTooDeep(html)) throw new FetchFailure("content", "the listing is nested thousands of elements deep");
  // htmlparser2: the tree of a specification-true parser takes time that grows with the square of the nesting.
  const $ = load(`<html>${html}</html>`, { xml: { xmlMode: false, decodeEntities: true } });
  const root = $.root()[0];
  if (root === undefined) throw new FetchFailure("content", "the listing is empty");
  const declared = first(root, (element) => element.name === "base" && element.attribs.href !== undefined)?.attribs
    .href;
  const base = declared !== undefined && URL.canParse(declared, url) ? new URL(declared, url).href : url;
  const own = canonicalKey(cleanLink(url) ?? url);
  const links = new Map<string, FoundLink>();
  for (const element of selector === undefined ? within(root) : select($, selector)) {
    const anchor = selector === undefined ? (isAnchor(element) ? element : undefined) : anchorOf(element);
    const link = anchor && cleanLink(anchor.attribs.href ?? "", base);
    if (!link || (selector === undefined && !looksLikeArticle(link, url))) continue;
    const key = canonicalKey(link);
    const known = links.get(key);
    if (key === own || (known && (known.url === key || link !== key))) continue;
    links.set(key, { url: link, key });
  }
  if (links.size === 0) {
    throw new FetchFailure(
      "content",
      selector === undefined
        ? "the listing links no articles"
        : `the listing links no articles: «${selector}» matches none`,
    );
  }
  return [...links.values()];
}

const isAnchor = (element: Element) => element.name === "a" && element.attribs.href !== undefined;

/** What a selector names may be the link, hold it, or stand in it. */
function anchorOf(element: Element): Element | undefined {
  if (element.attribs.href !== undefined) return element;
  const inside = first(element, isAnchor);
  if (inside) return inside;
  for (let above = element.parent; isElement(above); above = above.parent) if (isAnchor(above)) return above;
  return undefined;
}

/** All elements below a node in the order of the page, however deep they are nested. */
function* within(top: Root | Element): Generator<Element> {
  const open = [...top.children].reverse();
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (!isElement(node)) continue;
    yield node;
    for (let index = node.children.length - 1; index >= 0; index--) {
      const child = node.children[index];
      if (child) open.push(child);
    }
  }
}

function first(top: Root | Element, wanted: (element: Element) => boolean): Element | undefined {
  for (const element of within(top)) if (wanted(element)) return element;
  return undefined;
}

function looksLikeArticle(link: string, listing: string): boolean {
  return new URL(link).host === new URL(listing).host && LOOKS_LIKE_ARTICLE.test(decodePath(link));
}

function select($: CheerioAPI, selector: string): Element[] {
  try {
    return $(selector).toArray().filter(isElement);
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
