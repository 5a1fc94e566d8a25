/** Sitemaps and indexes of sitemaps, plain or gzip, with Google News fields, or as lines of links. */
import { createHash } from "node:crypto";
import { canonicalKey, cleanLink } from "../canonical.ts";
import { inWords } from "../fetch/failure.ts";
import { linksOfFeed } from "./feed.ts";
import type { FoundLink } from "./link.ts";
import { decodeXml } from "./text.ts";
import { whenOf } from "./when.ts";
import { scanXml } from "./xml.ts";

export interface ChildSitemap {
  readonly url: string;
  readonly modified?: string;
}

export interface Sitemap {
  readonly links: readonly FoundLink[];
  /** Of an index, newest first. */
  readonly children: readonly ChildSitemap[];
}

/** Extensions whose own loc and title are a picture's. */
const OF_PICTURES = /^(image|video)$/;

/** The protocol's limit for one file. */
const MAX_ENTRIES = 50_000;

/** `bytes` unpacked. @throws Error in words for what is no sitemap. */
export function readSitemap(bytes: Uint8Array, url: string, contentType?: string): Sitemap {
  const text = decodeXml(bytes, contentType).trimStart();
  if (!text.startsWith("<")) return { links: linesOf(text, url), children: [] };
  const links = new Map<string, FoundLink>();
  const children: ChildSitemap[] = [];
  let root = "";
  let fields: Record<string, string> = {};
  let inside = "";
  scanXml(text, {
    open: (name) => {
      root ||= name;
      if (name === "url" || name === "sitemap") {
        inside = name;
        fields = {};
      }
    },
    close: (name, value, prefix) => {
      if (name === inside) {
        if (name === "url") addLink(links, fields, url);
        else addChild(children, fields, url);
        inside = "";
      } else if (inside !== "" && value !== "" && !OF_PICTURES.test(prefix)) {
        fields[name] ??= value;
      }
    },
  });
  if (FEEDS.has(root)) return { links: linksOf(bytes, url, contentType), children: [] };
  if (root !== "urlset" && root !== "sitemapindex")
    throw new Error(`no sitemap: its root element is <${root.slice(0, 40)}>`);
  // Files without dates are named by month, as 2022-07: the later name is the newer one.
  children.sort((a, b) => compare(b.modified, a.modified) || compare(b.url, a.url));
  return { links: [...links.values()].slice(0, MAX_ENTRIES), children };
}

/** Which the protocol takes for sitemaps, too. */
const FEEDS: ReadonlySet<string> = new Set(["rss", "feed", "rdf"]);

function linksOf(feed: Uint8Array, url: string, contentType: string | undefined): FoundLink[] {
  try {
    return linksOfFeed(feed, url, contentType);
  } catch (error) {
    throw new Error(`no sitemap: ${inWords(error)}`, { cause: error });
  }
}

const hashOf = (text: string) => createHash("sha256").update(text).digest("base64url").slice(0, 16);

const compare = (a = "", b = "") => (a < b ? -1 : a > b ? 1 : 0);

function addLink(links: Map<string, FoundLink>, fields: Readonly<Record<string, string>>, base: string): void {
  const link = cleanLink(fields.loc ?? "", base);
  if (link === null) return;
  const key = canonicalKey(link);
  const known = links.get(key);
  if (known && (known.url === key || link !== key)) return;
  const published = whenOf(fields.publication_date);
  const lastmod = whenOf(fields.lastmod);
  const publishedAt = published ?? lastmod;
  const modified =
    lastmod ??
    (published === undefined && fields.title === undefined
      ? undefined
      : `${published ?? ""}#${hashOf(fields.title ?? "")}`);
  links.set(key, {
    url: link,
    key,
    ...(fields.title ? { title: fields.title } : {}),
    ...(publishedAt ? { publishedAt } : {}),
    ...(modified ? { modified } : {}),
  });
}

function addChild(children: ChildSitemap[], fields: Readonly<Record<string, string>>, base: string): void {
  const text = fields.loc ?? "";
  if (!URL.canParse(text, base)) return;
  const modified = whenOf(fields.lastmod);
  children.push({ url: new URL(text, base).href, ...(modified ? { modified } : {}) });
}

/** The protocol's plain-text form: one absolute link a line. */
function linesOf(text: string, base: string): FoundLink[] {
  const links = new Map<string, FoundLink>();
  for (const line of text.split(/\r?\n/).slice(0, MAX_ENTRIES)) {
    if (!/^\s*https?:\/\//i.test(line)) continue;
    const url = cleanLink(line, base);
    if (url !== null) links.set(canonicalKey(url), { url, key: canonicalKey(url) });
  }
  if (links.size === 0) throw new Error("no sitemap: it is neither XML nor a list of links");
  return [...links.values()];
}
