/** The newsroom as a process of its own, so that its work is nobody's CPU time: `node server.ts PAGES`; tells its address to its parent. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { pageHtml, sitemapXml } from "./pages.ts";

const count = Number(process.argv[2]);
/** A sitemap holds at most so many addresses. */
const PER_SITEMAP = 20_000;
/** Pages are kept as bytes, so that serving costs next to nothing; of a very long newsroom only the first. */
const KEPT = 4000;
const kept = new Map<number, Buffer>();

const server = createServer((request, response) => {
  const origin = `http://${request.headers.host}`;
  const page = /^\/khabar\/(\d+)\.html$/.exec(request.url ?? "");
  if (page && Number(page[1]) < count) {
    const i = Number(page[1]);
    const body = kept.get(i) ?? Buffer.from(pageHtml(i, origin));
    if (kept.size < KEPT) kept.set(i, body);
    response
      .writeHead(200, { "content-type": "text/html; charset=utf-8", "content-length": body.byteLength })
      .end(body);
    return;
  }
  const sitemap = /^\/sitemap-(\d+)\.xml$/.exec(request.url ?? "");
  if (sitemap) {
    const from = Number(sitemap[1]) * PER_SITEMAP;
    response
      .writeHead(200, { "content-type": "application/xml" })
      .end(sitemapXml(from, Math.min(count, from + PER_SITEMAP), origin));
    return;
  }
  if (request.url === "/sitemap.xml") {
    const parts = Array.from(
      { length: Math.ceil(count / PER_SITEMAP) },
      (_, k) => `<sitemap><loc>${origin}/sitemap-${k}.xml</loc></sitemap>`,
    );
    response
      .writeHead(200, { "content-type": "application/xml" })
      .end(
        `<?xml version="1.0"?><sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${parts.join("")}</sitemapindex>`,
      );
    return;
  }
  response.writeHead(404).end();
});

server.listen(0, "127.0.0.1", () => process.send?.((server.address() as AddressInfo).port));
process.on("disconnect", () => process.exit());
