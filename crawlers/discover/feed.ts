/** RSS, Atom, RDF and JSON feeds → links. */
import { createHash } from "node:crypto";
import { parseFeed } from "feedsmith";
import { canonicalKey, cleanLink } from "../canonical.ts";
import { FetchFailure } from "../fetch/failure.ts";
import type { FoundLink } from "./link.ts";
import { attribute, looseEntries } from "./loose-feed.ts";
import { decodeXml } from "./text.ts";
import { whenOf } from "./when.ts";
import { scanXml } from "./xml.ts";

interface Entry {
  readonly links: readonly (string | undefined)[];
  readonly title: string | undefined;
  readonly published: string | undefined;
  readonly updated: string | undefined;
  readonly content: string | undefined;
}

/** More than any feed lists; what comes behind is older. */
const MOST_ENTRIES = 10_000;
/** UTF-16 units that the parser for well-formed feeds is given: it takes a second for a few millions. */
const LONG = 3_000_000;

/** @throws Error in words for what is no feed, has no entries, or hides a bomb. */
export function linksOfFeed(bytes: Uint8Array, url: string, contentType?: string): FoundLink[] {
  const text = decodeXml(bytes, contentType).trimStart();
  if (text === "") throw new Error("the feed is empty");
  const isJson = text.startsWith("{");
  if (!isJson) scanXml(text);
  const base = isJson ? url : baseOf(text, url);
  const links = new Map<string, FoundLink>();
  for (const entry of entriesOf(text, isJson)) {
    if (links.size >= MOST_ENTRIES) break;
    const link = entry.links.map((one) => (one ? cleanLink(one, base) : null)).find((one) => one !== null);
    if (!link) continue;
    const key = canonicalKey(link);
    const known = links.get(key);
    if (known && (known.url === key || link !== key)) continue;
    const publishedAt = whenOf(entry.published) ?? whenOf(entry.updated);
    links.set(key, {
      url: link,
      key,
      modified: fingerprint(entry),
      ...(entry.title ? { title: entry.title } : {}),
      ...(publishedAt ? { publishedAt } : {}),
    });
  }
  if (links.size === 0) throw new Error("the feed has no entries");
  return [...links.values()];
}

/** Dates stay as written: `whenOf` reads more forms than the parser. */
const parse = (text: string) => parseFeed(text, { parseDateFn: (raw) => raw });

/** What relative links stand on. */
function baseOf(text: string, url: string): string {
  const root = /<(?:\w{1,20}:)?(?:feed|rss|rdf)\b[^>]{0,2000}>/i.exec(text.slice(0, 10_000))?.[0];
  const base = root && attribute(root, "xml:base");
  return base && URL.canParse(base, url) ? new URL(base, url).href : url;
}

/** @throws FetchFailure in words. */
function entriesOf(text: string, isJson: boolean): readonly Entry[] {
  if (!isJson && text.length > LONG) return looseEntries(text);
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(text);
  } catch (error) {
    const loose = isJson ? [] : looseEntries(text);
    if (loose.some(({ links }) => links.some((link) => link))) return loose;
    const looksLikePage = /^\s*(<!doctype html|<html)/i.test(text);
    const why = looksLikePage
      ? "a web page came instead"
      : isJson
        ? "it is JSON, but no JSON Feed"
        : /<(rss|feed|rdf:RDF)\b/i.test(text)
          ? "its XML is broken"
          : "it is neither RSS, Atom, RDF nor JSON Feed";
    throw new FetchFailure("content", `no feed: ${why}`, { cause: error });
  }
  switch (parsed.format) {
    case "atom":
      return (parsed.feed.entries ?? []).map((entry) => ({
        links: [
          ...(entry.links ?? [])
            .filter((link) => link.rel === undefined || link.rel === "alternate")
            .map((link) => link.href),
          entry.id,
        ],
        title: plain(entry.title),
        published: entry.published,
        updated: entry.updated,
        content: plain(entry.content) ?? plain(entry.summary),
      }));
    case "json":
      return (parsed.feed.items ?? []).map((item) => ({
        links: [item.url, item.external_url, item.id],
        title: item.title,
        published: item.date_published,
        updated: item.date_modified,
        content: item.content_html ?? item.content_text ?? item.summary,
      }));
    case "rdf":
      return (parsed.feed.items ?? []).map((item) => ({
        links: [item.link, item.rdf?.about],
        title: item.title,
        published: item.dc?.dates?.[0],
        updated: item.atom?.updated ?? item.dcterms?.modified?.[0],
        content: item.content?.encoded ?? item.description,
      }));
    default:
      return (parsed.feed.items ?? []).map((item) => ({
        links: [
          item.link,
          item.atom?.links?.find((link) => link.rel === undefined || link.rel === "alternate")?.href,
          item.guid?.isPermaLink === false ? undefined : item.guid?.value,
        ],
        title: item.title,
        published: item.pubDate ?? item.dc?.dates?.[0] ?? item.atom?.published,
        updated: item.atom?.updated ?? item.dcterms?.modified?.[0],
        content: item.content?.encoded ?? item.description,
      }));
  }
}

const plain = (text: string | { readonly value?: string } | undefined) =>
  typeof text === "object" ? text.value : text;

/** What an entry says of its article, without markup: advertisements in it change all the time. */
function fingerprint(entry: Entry): string {
  const words = (entry.content ?? "")
    .replace(/<[^<>]*>/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  const hash = createHash("sha256")
    .update([entry.title, entry.published, entry.updated, words].join("\n"))
    .digest("base64url")
    .slice(0, 16);
  return `${whenOf(entry.updated) ?? whenOf(entry.published) ?? ""}#${hash}`;
}
