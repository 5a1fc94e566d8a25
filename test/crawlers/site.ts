/** A loopback site whose every answer is written in the test: what was asked, when and with which headers is kept. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export interface Asked {
  readonly path: string;
  readonly headers: IncomingMessage["headers"];
  /** Milliseconds on a monotonic clock. */
  readonly at: number;
}

export type Answer = (response: ServerResponse, request: IncomingMessage) => unknown;

/** A path's answer; of a list the first is given first, the last for ever. */
export type Pages = Record<string, Answer | string | readonly (Answer | string)[]>;

export interface Site {
  readonly url: string;
  /** host:port, for TATHYA_ALLOW_HOSTS. */
  readonly host: string;
  readonly pages: Pages;
  readonly asked: Asked[];
  /** Paths in the order they were asked, robots.txt left out. */
  paths(): string[];
  close(): Promise<void>;
}

export async function startSite(pages: Pages): Promise<Site> {
  const asked: Asked[] = [];
  const times = new Map<string, number>();
  const server = createServer((request, response) => {
    const path = request.url ?? "/";
    asked.push({ path, headers: request.headers, at: performance.now() });
    const script = pages[path];
    if (script === undefined) return respond(404)(response, request);
    const answers = Array.isArray(script) ? (script as readonly (Answer | string)[]) : [script as Answer | string];
    const time = times.get(path) ?? 0;
    times.set(path, time + 1);
    const answer = answers[Math.min(time, answers.length - 1)] ?? "";
    if (typeof answer === "string") response.end(answer);
    else answer(response, request);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: `http://${host}`,
    host,
    pages,
    asked,
    paths: () => asked.map(({ path }) => path).filter((path) => path !== "/robots.txt"),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

export const respond =
  (status: number, headers: Record<string, string> = {}, body: string | Uint8Array = ""): Answer =>
  (response) =>
    response.writeHead(status, headers).end(body);

/** An article with its title and one number in it. */
export const article = (title: string, text = "पटना में 159 नए मामले मिले हैं, विभाग ने यह जानकारी दी है।", head = "") =>
  respond(
    200,
    { "content-type": "text/html; charset=utf-8" },
    `<!doctype html><html lang="hi"><head><meta charset="utf-8"><title>${title}</title>${head}
<script type="application/ld+json">${JSON.stringify({ "@context": "https://schema.org", "@type": "NewsArticle", headline: title, datePublished: new Date().toISOString() })}</script>
</head><body><article><h1>${title}</h1><p>${text}</p><p>अस्पतालों को सतर्क रहने को कहा गया है और जांच की संख्या बढ़ाई जा रही है।</p></article></body></html>`,
  );

export interface Item {
  readonly link: string;
  readonly title?: string;
  readonly date?: string;
}

export const rss = (items: readonly (Item | string)[]) =>
  `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>समाचार</title>${items
    .map((item) => (typeof item === "string" ? { link: item } : item))
    .map(
      ({ link, title = link, date }) =>
        `<item><title>${title}</title><link>${link.replaceAll("&", "&amp;")}</link>${date ? `<pubDate>${date}</pubDate>` : ""}</item>`,
    )
    .join("")}</channel></rss>`;

export const urlset = (links: readonly (readonly [loc: string, lastmod?: string])[]) =>
  `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${links
    .map(([loc, lastmod]) => `<url><loc>${loc}</loc>${lastmod ? `<lastmod>${lastmod}</lastmod>` : ""}</url>`)
    .join("")}</urlset>`;

export const sitemapIndex = (links: readonly (readonly [loc: string, lastmod?: string])[]) =>
  `<sitemapindex>${links
    .map(([loc, lastmod]) => `<sitemap><loc>${loc}</loc>${lastmod ? `<lastmod>${lastmod}</lastmod>` : ""}</sitemap>`)
    .join("")}</sitemapindex>`;

/** Answers 304 to whoever already has it. */
export const conditional =
  (body: Answer | string, validator: { readonly etag?: string; readonly "last-modified"?: string }): Answer =>
  (response, request) => {
    const { "if-none-match": etag, "if-modified-since": since } = request.headers;
    if (etag !== undefined ? etag === validator.etag : since !== undefined && since === validator["last-modified"])
      return response.writeHead(304).end();
    for (const [name, value] of Object.entries(validator)) response.setHeader(name, value);
    return typeof body === "string" ? response.end(body) : body(response, request);
  };
