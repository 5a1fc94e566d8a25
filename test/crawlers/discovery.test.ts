/** Sitemaps and listing pages, as rounds read them. */
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { newsroom } from "./newsroom.ts";
import { type Answer, article, conditional, sitemapIndex, urlset } from "./site.ts";

describe("sitemaps", () => {
  const sitemap = { kind: "sitemap" } as const;

  test("an index is followed, gzip or not, newest first, and what has not changed is not asked again", async () => {
    const pages = Object.fromEntries(["/a", "/b", "/c"].map((link) => [link, article(link)]));
    const { site, source, round } = await newsroom({
      "/map": (response) =>
        response.end(
          sitemapIndex([
            [`${site.url}/2026-10.xml.gz`, "2026-10-31"],
            [`${site.url}/2026-11.xml`, "2026-11-20"],
          ]),
        ),
      "/2026-10.xml.gz": (response) => response.end(gzipSync(urlset([[`${site.url}/a`, "2026-10-02"]]))),
      "/2026-11.xml": (response) =>
        response.end(
          urlset([
            [`${site.url}/b`, "2026-11-19"],
            [`${site.url}/c`, "2026-11-20"],
          ]),
        ),
      ...pages,
    });
    const map = source({ ...sitemap, url: `${site.url}/map` });
    expect(await round(map)).toMatchObject({ discovered: 3, fetched: 3, articles: 3, errors: [] });
    expect(site.paths().slice(0, 3)).toEqual(["/map", "/2026-11.xml", "/2026-10.xml.gz"]);
    const before = site.paths().length;
    expect(await round(map)).toMatchObject({ fetched: 0, articles: 0, errors: [] });
    expect(site.paths().slice(before)).toEqual(["/map"]);
  });

  test("a changed lastmod brings the page again", async () => {
    const { site, source, round } = await newsroom({
      "/map": [
        (response) => response.end(urlset([[`${site.url}/a`, "2026-11-20"]])),
        (response) => response.end(urlset([[`${site.url}/a`, "2026-11-21"]])),
      ],
      "/a": [article("क"), article("क, नया")],
    });
    const map = source({ ...sitemap, url: `${site.url}/map` });
    await round(map);
    expect(await round(map)).toMatchObject({ fetched: 1, articles: 1 });
  });

  test("years of months are read in as many rounds as it takes, the newest always", async () => {
    const months = Array.from(
      { length: 50 },
      (_, index) => `/${2020 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}.xml`,
    );
    const { site, source, round } = await newsroom({
      "/map": conditionalIndex(() => sitemapIndex(months.map((month) => [`${site.url}${month}`]))),
      ...Object.fromEntries(
        months.map((month) => [
          month,
          (response: Parameters<Answer>[0]) => response.end(urlset([[`${site.url}/story${month}`]])),
        ]),
      ),
    });
    const map = source({ ...sitemap, url: `${site.url}/map` });
    const options = { take: () => Promise.resolve(null), budget: 1 };
    await round(map, options);
    expect(site.paths().slice(1, 4)).toEqual(["/2024-02.xml", "/2024-01.xml", "/2023-12.xml"]);
    for (let index = 0; index < 3; index++) await round(map, options);
    expect(months.filter((month) => !site.paths().includes(month))).toEqual([]);
  });

  test("one file that fails is told, the others are read", async () => {
    const { site, source, round } = await newsroom({
      "/map": (response) => response.end(sitemapIndex([[`${site.url}/bad.xml`], [`${site.url}/good.xml`]])),
      "/bad.xml": "<html></html>",
      "/good.xml": (response) => response.end(urlset([[`${site.url}/a`]])),
      "/a": article("क"),
    });
    const report = await round(source({ ...sitemap, url: `${site.url}/map` }));
    expect(report.articles).toBe(1);
    expect(report.errors).toEqual([{ url: `${site.url}/bad.xml`, message: "no sitemap: its root element is <html>" }]);
  });

  test("an index of itself ends, and a sitemap that lists nothing is an error", async () => {
    const { site, source, round } = await newsroom({
      "/map": (response) => response.end(sitemapIndex([[`${site.url}/map`]])),
    });
    expect((await round(source({ ...sitemap, url: `${site.url}/map` }))).errors[0]?.message).toBe(
      "the sitemap lists nothing",
    );
  });
});

const conditionalIndex =
  (body: () => string): Answer =>
  (response, request) =>
    conditional(body(), { etag: '"index"' })(response, request);

describe("listing pages", () => {
  test("are read by the source's selector", async () => {
    const { site, source, round, titles } = await newsroom({
      "/bihar":
        '<nav><a href="/about">हमारे बारे में</a></nav><ul class="stories"><li><a href="/s1">एक</a></li><li class="x"><h2><a href="s2?utm_medium=list">दो</a></h2></li></ul>',
      "/s1": article("एक"),
      "/s2": article("दो"),
    });
    await round(source({ kind: "listing", url: `${site.url}/bihar`, selectors: { links: ".stories li" } }));
    expect(await titles()).toEqual(["एक", "दो"]);
  });

  test("without a selector, by how articles' addresses look", async () => {
    const { site, source, round } = await newsroom({
      "/bihar":
        '<a href="/">घर</a><a href="/bihar/gaya">गया</a><a href="/bihar/patna-corona-new-cases-today">क</a><a href="/a-b-123456">ख</a><a href="https://elsewhere.example/c-123456">ग</a>',
      "/bihar/patna-corona-new-cases-today": article("क"),
      "/a-b-123456": article("ख"),
    });
    expect(await round(source({ kind: "listing", url: `${site.url}/bihar` }))).toMatchObject({
      discovered: 2,
      articles: 2,
      errors: [],
    });
  });

  test.each([
    [".nothing", "the listing links no articles: «.nothing» matches none"],
    ["a[", "selectors.links «a[» is no CSS selector"],
  ])("whose selector %s finds nothing say so", async (links, message) => {
    const { site, source, round } = await newsroom({ "/bihar": "<p>खाली</p>" });
    expect(
      (await round(source({ kind: "listing", url: `${site.url}/bihar`, selectors: { links } }))).errors[0]?.message,
    ).toBe(message);
  });
});
