/** An outlet's feed, written from its list of pages: RSS, Atom, JSON feed or news sitemap. */
import type { Outlet } from "./outlets.ts";

export interface FeedEntry {
  readonly url: string;
  readonly title: string;
  /** Day or instant. */
  readonly published: string;
  /** Instant of the version that is out now. */
  readonly updated: string;
}

export interface Feed {
  readonly contentType: string;
  readonly body: string;
}

const xml = (text: string): string =>
  text.replace(/[<>&"]/g, (c) => ({ "<": "&lt;", ">": "&gt;", "&": "&amp;", '"': "&quot;" })[c] as string);

const DAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** RFC 822 with India's offset, as Indian outlets write it: «Thu, 14 Jul 2022 19:42:00 +0530». */
function rfc822(instant: string): string {
  const ist = new Date(Date.parse(instant) + 330 * 60_000);
  const two = (n: number) => String(n).padStart(2, "0");
  const day = `${DAYS[ist.getUTCDay()]}, ${two(ist.getUTCDate())} ${MONTHS[ist.getUTCMonth()]} ${ist.getUTCFullYear()}`;
  return `${day} ${two(ist.getUTCHours())}:${two(ist.getUTCMinutes())}:${two(ist.getUTCSeconds())} +0530`;
}

const latest = (entries: readonly FeedEntry[]): string =>
  entries.map((entry) => entry.updated).reduce((a, b) => (Date.parse(a) > Date.parse(b) ? a : b));

function rss(outlet: Outlet, entries: readonly FeedEntry[]): string {
  const items = entries.map(
    (e) => `    <item>
      <title><![CDATA[${e.title}]]></title>
      <link>${xml(e.url)}?utm_source=rss&amp;utm_medium=feed</link>
      <guid isPermaLink="false">${xml(e.url)}</guid>
      <pubDate>${rfc822(e.published)}</pubDate>
      <atom:updated>${e.updated}</atom:updated>
    </item>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
  <channel>
    <title>${outlet.name} – बिहार</title>
    <link>${outlet.site}/</link>
    <description>${outlet.name} की ताजा खबरें</description>
    <language>hi</language>
    <lastBuildDate>${rfc822(latest(entries))}</lastBuildDate>
    <atom:link href="${outlet.site}${outlet.feed.path}" rel="self" type="application/rss+xml"/>
${items.join("\n")}
  </channel>
</rss>
`;
}

function atom(outlet: Outlet, entries: readonly FeedEntry[]): string {
  const items = entries.map(
    (e) => `  <entry>
    <id>${xml(e.url)}</id>
    <title>${xml(e.title)}</title>
    <link rel="alternate" type="text/html" href="${xml(e.url)}"/>
    <published>${e.published}</published>
    <updated>${e.updated}</updated>
  </entry>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="hi">
  <id>${outlet.site}/</id>
  <title>${outlet.name}</title>
  <author><name>${outlet.name}</name></author>
  <link rel="self" href="${outlet.site}${outlet.feed.path}"/>
  <updated>${latest(entries)}</updated>
${items.join("\n")}
</feed>
`;
}

function json(outlet: Outlet, entries: readonly FeedEntry[]): string {
  const items = entries.map((e) => ({
    id: e.url,
    url: e.url,
    title: e.title,
    content_text: e.title,
    date_published: e.published,
    date_modified: e.updated,
  }));
  const feed = {
    version: "https://jsonfeed.org/version/1.1",
    title: outlet.name,
    home_page_url: `${outlet.site}/`,
    feed_url: `${outlet.site}${outlet.feed.path}`,
    language: "hi",
    items,
  };
  return JSON.stringify(feed, null, 1);
}

function newsSitemap(outlet: Outlet, entries: readonly FeedEntry[]): string {
  const items = entries.map(
    (e) => `  <url>
    <loc>${xml(e.url)}</loc>
    <lastmod>${e.updated}</lastmod>
    <news:news>
      <news:publication><news:name>${outlet.name}</news:name><news:language>hi</news:language></news:publication>
      <news:publication_date>${e.published}</news:publication_date>
      <news:title>${xml(e.title)}</news:title>
    </news:news>
  </url>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
${items.join("\n")}
</urlset>
`;
}

/** The outlet's feed, newest first; null for an outlet that has only a page with links. */
export function writeFeed(outlet: Outlet, entries: readonly FeedEntry[]): Feed | null {
  const sorted = entries.toSorted((a, b) => Date.parse(b.published) - Date.parse(a.published));
  switch (outlet.feed.format) {
    case "rss":
      return { contentType: "application/rss+xml; charset=utf-8", body: rss(outlet, sorted) };
    case "atom":
      return { contentType: "application/atom+xml; charset=utf-8", body: atom(outlet, sorted) };
    case "json":
      return { contentType: "application/feed+json", body: json(outlet, sorted) };
    case "news-sitemap":
      return { contentType: "application/xml; charset=utf-8", body: newsSitemap(outlet, sorted) };
    case "listing":
      return null;
  }
}
