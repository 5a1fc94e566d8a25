/** Which address an article is kept under, and where it goes on. */
import { first, type PageMeta, resolve } from "./meta.ts";

/** Hosts that only pass on others' AMP pages. */
const AMP_CACHE = /(?:^|\.)(?:ampproject\.org|ampproject\.net|bing-amp\.com)$|^(?:www\.)?google\.(?:com|co\.in)$/;
const SECOND_LEVEL = new Set(["co", "com", "org", "net", "gov", "nic", "ac", "edu", "gen", "firm", "ind", "res"]);
const LOCAL = /^(?:localhost|\[[0-9a-f:.]+\]|\d+\.\d+\.\d+\.\d+)$|\.(?:local|test|localhost|internal)$/;

/** The name a registry sells: the last two labels, three under co.in and its like. */
export function site(host: string): string {
  const labels = host.toLowerCase().replace(/\.$/, "").split(".");
  const n = labels.length >= 3 && (labels.at(-1)?.length ?? 0) === 2 && SECOND_LEVEL.has(labels.at(-2) ?? "") ? 3 : 2;
  return labels.slice(-n).join(".");
}

/**
 * The canonical address: `rel=canonical`, else `og:url`, else JSON-LD's, else the page's own. One that is no http(s) address,
 * points to a home page, or to somebody else's site (which would let one site overwrite another's articles) is passed over.
 */
export function canonicalUrl(meta: PageMeta, pageUrl: string, linked: string | undefined): string {
  const own = URL.canParse(pageUrl) ? new URL(pageUrl) : null;
  for (const href of [...meta.canonicals, first(meta, "og:url"), linked]) {
    const absolute = resolve(href, meta.base);
    if (!absolute) continue;
    const url = new URL(absolute);
    if (isHome(url) && !(own && isHome(own))) continue;
    if (own && /^https?:$/.test(own.protocol) && !sameSite(own, url)) continue;
    url.hash = "";
    return url.href;
  }
  if (!own) return pageUrl;
  own.hash = "";
  return own.href;
}

const isHome = (url: URL): boolean =>
  /^\/?(?:index\.(?:html?|php|aspx?)|home|hi|hindi)?\/?$/i.test(url.pathname) &&
  !/[?&](?:p|id|prid|story|news|article)\w*=/i.test(url.search);

const sameSite = (own: URL, other: URL): boolean =>
  own.host === other.host ||
  site(own.hostname) === site(other.hostname) ||
  AMP_CACHE.test(own.hostname) ||
  LOCAL.test(own.hostname);

interface PageMark {
  readonly base: string;
  readonly number: number;
  /** True where the address says «page», not only a number. */
  readonly named: boolean;
}

/** Which page of which address: `?page=2`, `/page/2/`, `-page-2.html`, or only `/2`, `-2.html`. */
function pageMark(href: string): PageMark {
  const url = new URL(href);
  for (const key of ["page", "pg", "pageno", "pageid"]) {
    const value = url.searchParams.get(key) ?? "";
    if (!/^\d{1,3}$/.test(value)) continue;
    url.searchParams.delete(key);
    return { base: baseOf(url, url.pathname), number: Number(value), named: true };
  }
  const m = /[/_-](page[-/_]?)?(\d{1,2})(\.html?|\.cms|\.php)?\/?$/i.exec(url.pathname);
  if (!m) return { base: baseOf(url, url.pathname), number: 1, named: false };
  return {
    base: baseOf(url, url.pathname.slice(0, m.index) + (m[3] ?? "")),
    number: Number(m[2]),
    named: m[1] !== undefined,
  };
}

const baseOf = (url: URL, path: string): string => `${url.host}${path.replace(/\/+$/, "")}?${url.searchParams}`;

/**
 * The article's next page, where `rel=next` names one. WordPress gives the next article by the same mark, so the address must be this
 * one's with the next number: «/dengue-patna» → «/dengue-patna/2» or «?page=2», but never «/article-1» → «/article-2».
 */
export function nextPageUrl(meta: PageMeta, pageUrl: string): string | undefined {
  if (!URL.canParse(pageUrl)) return undefined;
  const own = pageMark(pageUrl);
  for (const href of meta.nextLinks) {
    const absolute = resolve(href, meta.base);
    if (!absolute || absolute === pageUrl) continue;
    const next = pageMark(absolute);
    const unmarked = baseOf(new URL(pageUrl), new URL(pageUrl).pathname);
    if (next.number === 2 && next.base === unmarked) return absolute;
    if (next.base !== own.base || next.number !== own.number + 1) continue;
    if ((own.named && next.named) || /[^/]{6,}-[^/]{3,}$/.test(own.base.split("?")[0] ?? "")) return absolute;
  }
  return undefined;
}
