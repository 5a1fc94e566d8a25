/** What a round asks, what it leaves, and what it reports. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, onTestFinished, test } from "vitest";
import { readPage } from "../../crawlers/page/index.ts";
import { crawlRound } from "../../crawlers/round.ts";
import { openStore } from "../../store/open.ts";
import { newsroom } from "./newsroom.ts";
import { type Answer, article, respond, rss, sitemapIndex, urlset } from "./site.ts";

const HOUR = 3_600_000;
const later = (ms: number) => ({ now: () => Date.now() + ms });

/** Answers 304 to whoever already has it. */
const conditional =
  (body: Answer | string, validator: { readonly etag?: string; readonly "last-modified"?: string }): Answer =>
  (response, request) => {
    const { "if-none-match": etag, "if-modified-since": since } = request.headers;
    if (etag !== undefined ? etag === validator.etag : since !== undefined && since === validator["last-modified"])
      return response.writeHead(304).end();
    for (const [name, value] of Object.entries(validator)) response.setHeader(name, value);
    return typeof body === "string" ? response.end(body) : body(response, request);
  };

describe("a round", () => {
  test("reports exactly what it found, received and took", async () => {
    const { site, round, titles } = await newsroom({
      "/feed": rss(["/one?utm_source=rss", "/two#top", "/one", "/amp/two"]),
      "/one": article("एक"),
      "/two": article("दो"),
    });
    expect(await round()).toEqual({
      id: "patrika",
      discovered: 2,
      fetched: 2,
      unchanged: 0,
      articles: 2,
      facts: 0,
      errors: [],
    });
    expect(site.paths()).toEqual(["/feed", "/one", "/two"]);
    expect(await titles()).toEqual(["एक", "दो"]);
  });

  test("asks with the contact in its User-Agent", async () => {
    const { site, round } = await newsroom({ "/feed": rss(["/one"]), "/one": article("एक") });
    await round(undefined, { contact: "mailto:desk@example.org" });
    expect(new Set(site.asked.map(({ headers }) => headers["user-agent"]))).toEqual(
      new Set(["Tathya/0.1 (+mailto:desk@example.org)"]),
    );
  });

  test("asks a known page again only when its entry changed", async () => {
    const { site, round } = await newsroom({
      "/feed": [
        rss([{ link: "/one", title: "क" }]),
        rss([{ link: "/one", title: "क" }]),
        rss([{ link: "/one", title: "ख" }]),
      ],
      "/one": [article("एक"), article("एक, सुधारा हुआ")],
    });
    await round();
    expect(await round()).toMatchObject({ discovered: 1, fetched: 0, articles: 0 });
    expect(await round()).toMatchObject({ discovered: 1, fetched: 1, articles: 1 });
    expect(site.paths()).toEqual(["/feed", "/one", "/feed", "/feed", "/one"]);
  });

  test.each([
    ["an ETag", { etag: '"v1"' }],
    ["a Last-Modified", { "last-modified": "Mon, 23 Nov 2026 04:00:00 GMT" }],
  ])("sends %s back, and counts a 304 as unchanged", async (_name, validator) => {
    const { round } = await newsroom({
      "/feed": [rss([{ link: "/one", title: "क" }]), rss([{ link: "/one", title: "ख" }])],
      "/one": conditional(article("एक"), validator),
    });
    await round();
    expect(await round()).toMatchObject({ discovered: 1, fetched: 0, unchanged: 1, articles: 0, errors: [] });
  });

  test("a feed that has not changed is not read again", async () => {
    const { round } = await newsroom({ "/feed": conditional(rss(["/one"]), { etag: '"f"' }), "/one": article("एक") });
    await round();
    expect(await round()).toMatchObject({ discovered: 0, fetched: 0, unchanged: 1, articles: 0, errors: [] });
  });

  test("the same page received again is unchanged", async () => {
    const page = article("एक");
    const { round } = await newsroom({
      "/feed": [rss([{ link: "/one", title: "क" }]), rss([{ link: "/one", title: "ख" }])],
      "/one": page,
    });
    await round();
    expect(await round()).toMatchObject({ fetched: 1, unchanged: 1, articles: 0 });
  });

  test("a page that changed silently is noticed at its revisit, and is a new version", async () => {
    const { site, round, store } = await newsroom({
      "/feed": rss(["/one"]),
      "/one": [article("एक", "पटना में 427 नए मामले।"), article("एक", "पटना में 472 नए मामले।")],
    });
    await round();
    expect((await round(undefined, later(HOUR / 2))).fetched).toBe(0);
    expect(await round(undefined, later(HOUR + 1000))).toMatchObject({ fetched: 1, articles: 1 });
    const saved = await store.articleByUrl(`${site.url}/one`);
    expect(await store.versions(saved?.id ?? "")).toHaveLength(2);
  });

  test("looks again after 1 h, 6 h, 1, 3 and 7 days, and then no more", async () => {
    const { site, round } = await newsroom({ "/feed": rss(["/one"]), "/one": article("एक") });
    const start = Date.now();
    const seen: number[] = [];
    for (let hours = 0; hours <= 24 * 12; hours += 0.5) {
      const before = site.paths().filter((path) => path === "/one").length;
      if (hours % 24 === 0 || hours < 8) await round(undefined, { now: () => start + hours * HOUR });
      if (site.paths().filter((path) => path === "/one").length > before) seen.push(hours);
    }
    expect(seen).toEqual([0, 1, 6, 24, 72, 168]);
  });

  test("has a budget: the newest first, the rest next time", async () => {
    const day = (n: number) => new Date(Date.UTC(2026, 10, n)).toUTCString();
    const items = Array.from({ length: 7 }, (_, index) => ({ link: `/a${index}`, date: day(index + 1) }));
    const { site, round } = await newsroom({
      "/feed": rss(items),
      ...Object.fromEntries(items.map(({ link }) => [link, article(link)])),
    });
    expect(await round(undefined, { budget: 3, connections: 1 })).toMatchObject({
      discovered: 7,
      fetched: 3,
      articles: 3,
    });
    expect(site.paths().slice(1).sort()).toEqual(["/a4", "/a5", "/a6"]);
    await round(undefined, { budget: 3 });
    await round(undefined, { budget: 3 });
    expect(new Set(site.paths()).size).toBe(8);
    expect(site.paths().filter((path) => path !== "/feed")).toHaveLength(7);
  });

  test("without dates, takes what stands first in the feed for the newest", async () => {
    const items = ["/z", "/a", "/m", "/b"];
    const { site, round } = await newsroom({
      "/feed": rss(items),
      ...Object.fromEntries(items.map((link) => [link, article(link)])),
    });
    await round(undefined, { budget: 2 });
    expect(site.paths().slice(1).sort()).toEqual(["/a", "/z"]);
  });

  test("two addresses of one article are one article", async () => {
    const canonical = '<link rel="canonical" href="/bihar/story-1.html">';
    const { round, titles, site } = await newsroom({
      "/feed": rss(["/print/1", "/bihar/story-1.html"]),
      "/print/1": article("मूल", "छपाई के लिए: पटना में 159 नए मामले मिले हैं।", canonical),
      "/bihar/story-1.html": article("मूल", "पटना में 159 नए मामले मिले हैं।", canonical),
    });
    await round(undefined, { connections: 1 });
    await round();
    expect(await titles()).toEqual(["मूल"]);
    expect(site.paths().filter((path) => path === "/print/1")).toHaveLength(1);
  });

  test("noindex and noarchive keep the link and not the text", async () => {
    const { site, round, store } = await newsroom({
      "/feed": rss(["/one"]),
      "/one": (response, request) => {
        response.setHeader("x-robots-tag", "noarchive");
        return article("एक")(response, request);
      },
    });
    expect((await round()).articles).toBe(1);
    const saved = await store.articleByUrl(`${site.url}/one`);
    expect(saved?.title).toBeDefined();
    expect(await store.rawPage(saved?.id ?? "")).toBeNull();
    expect((await store.article(saved?.id ?? ""))?.text ?? "").not.toContain("159");
  });

  test("an article that nobody wants is neither counted nor asked for again at once", async () => {
    const { site, round } = await newsroom({ "/feed": rss(["/one"]), "/one": article("क्रिकेट") });
    const nothing = { take: () => Promise.resolve(null) };
    expect(await round(undefined, nothing)).toMatchObject({ fetched: 1, articles: 0, errors: [] });
    await round(undefined, nothing);
    expect(site.paths()).toEqual(["/feed", "/one", "/feed"]);
  });

  test("an extractor that fails on a page is that page's error", async () => {
    const { round } = await newsroom({ "/feed": rss(["/one"]), "/one": article("एक") });
    const report = await round(undefined, { take: () => Promise.reject(new Error("the extractor choked")) });
    expect(report.errors[0]?.message).toBe("the extractor choked");
    expect((await round()).articles).toBe(1);
  });

  test("tells how it goes", async () => {
    const { round } = await newsroom({ "/feed": rss(["/one"]), "/one": article("एक") });
    const told: string[] = [];
    await round(undefined, {
      onProgress: ({ discovered, fetched, articles }, done) =>
        told.push(`${discovered} ${fetched} ${articles} ${done}`),
    });
    expect(told).toEqual(["1 0 0 false", "1 1 1 false", "1 1 1 true"]);
  });
});

describe("what is interrupted", () => {
  test("goes on in the next round: a store that goes away in the middle", async () => {
    const folder = mkdtempSync(join(tmpdir(), "tathya-away-"));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const links = Array.from({ length: 12 }, (_, index) => `/a${index}`);
    const { site, source, titles, round } = await newsroom({
      "/feed": rss(links),
      ...Object.fromEntries(links.map((link) => [link, article(link)])),
    });
    const shaky = await openStore({ TATHYA_DB: join(folder, "x.db") });
    await shaky.putSources([source()]);
    let taken = 0;
    const options = { sources: [source()], readPage, allowHosts: site.host, pauseMs: 0, retryMs: 10 };
    const away = await crawlRound({
      ...options,
      store: shaky,
      take: async (one) => {
        const saved = await shaky.saveArticle(one, [], "test");
        taken += 1;
        if (taken === 5) await shaky.close();
        return saved;
      },
    });
    expect(away.sources[0]?.errors.length).toBeGreaterThan(0);
    const back = await openStore({ TATHYA_DB: join(folder, "x.db") });
    const again = await crawlRound({ ...options, store: back, take: (one) => back.saveArticle(one, [], "test") });
    expect(again.sources[0]?.errors).toEqual([]);
    const { items } = await back.articles({}, { limit: 100 });
    expect(items.map(({ title }) => title).sort()).toEqual([...links].sort());
    await back.close();
    await round();
    expect(await titles()).toHaveLength(12);
  });

  test("goes on in the next round: a round that is told to stop, at once and without blame", async () => {
    const links = Array.from({ length: 12 }, (_, index) => `/a${index}`);
    const { site, round, titles, store } = await newsroom({
      "/feed": rss(links),
      ...Object.fromEntries(links.map((link) => [link, article(link)])),
    });
    const stop = new AbortController();
    const started = performance.now();
    setTimeout(() => stop.abort(), 700);
    const report = await round(undefined, { pauseMs: 300, signal: stop.signal });
    expect(performance.now() - started).toBeLessThan(3000);
    expect(report.errors).toEqual([]);
    expect(site.asked.length).toBeLessThan(6);
    expect((await store.sources())[0]?.health.status).toBe("never");
    await round();
    expect(await titles()).toHaveLength(12);
  });

  test("a page taken down does not come back by another address", async () => {
    const canonical = '<link rel="canonical" href="/bihar/story-1.html">';
    const { site, round, titles, store } = await newsroom({
      "/feed": [rss(["/bihar/story-1.html"]), rss(["/print/1", "/bihar/story-1.html"])],
      "/print/1": article("छपाई", "पटना में 159 नए मामले मिले हैं।", canonical),
      "/bihar/story-1.html": article("मूल", "पटना में 159 नए मामले मिले हैं।", canonical),
    });
    await round();
    expect(await store.forgetArticle(`${site.url}/bihar/story-1.html`)).toBe(true);
    await round();
    expect(await titles()).toEqual([]);
    expect(site.paths().filter((path) => path === "/bihar/story-1.html")).toHaveLength(1);
  });
});

describe("robots.txt", () => {
  test("is asked once a day, across processes, and a disallowed link is no error", async () => {
    const { site, round } = await newsroom({
      "/robots.txt": "User-agent: *\nDisallow: /private/\n",
      "/feed": rss(["/private/one", "/two"]),
      "/two": article("दो"),
    });
    expect(await round()).toMatchObject({ discovered: 2, fetched: 1, errors: [] });
    await round();
    expect(site.asked.filter(({ path }) => path === "/robots.txt")).toHaveLength(1);
    expect(site.paths()).not.toContain("/private/one");
    await round(undefined, later(25 * HOUR));
    expect(site.asked.filter(({ path }) => path === "/robots.txt")).toHaveLength(2);
  });

  test("that answers 5xx is an error of the source, and nothing else is asked", async () => {
    const { site, round, store } = await newsroom({
      "/robots.txt": respond(503),
      "/feed": rss(["/one"]),
      "/one": article("एक"),
    });
    const report = await round();
    expect(report.errors).toEqual([
      {
        url: `${site.url}/feed`,
        message: `${site.url}/robots.txt answered 503; without it nothing of this host may be asked`,
      },
    ]);
    expect(site.paths()).toEqual([]);
    expect((await store.sources())[0]?.health.status).toBe("failing");
  });

  test("that answers 5xx once and then well is heeded", async () => {
    const { round } = await newsroom({
      "/robots.txt": [respond(500), "User-agent: *\nDisallow: /one"],
      "/feed": rss(["/one"]),
    });
    expect(await round()).toMatchObject({ discovered: 1, fetched: 0, errors: [] });
  });

  test.each([400, 401, 403, 404, 410])("that answers %i allows everything", async (status) => {
    const { round } = await newsroom({ "/robots.txt": respond(status), "/feed": rss(["/one"]), "/one": article("एक") });
    expect((await round()).articles).toBe(1);
  });

  test("is followed through redirects", async () => {
    const { round } = await newsroom({
      "/robots.txt": respond(301, { location: "/r1" }),
      "/r1": respond(302, { location: "/r2" }),
      "/r2": "User-agent: *\nDisallow: /one",
      "/feed": rss(["/one"]),
    });
    expect(await round()).toMatchObject({ discovered: 1, fetched: 0, errors: [] });
  });

  test("that leads to a private address is no permission", async () => {
    const { site, round } = await newsroom({
      "/robots.txt": respond(302, { location: "http://10.0.0.1/robots.txt" }),
      "/feed": rss(["/one"]),
    });
    expect((await round()).errors[0]?.message).toMatch(/leads to what must not be asked: refused: 10\.0\.0\.1/);
    expect(site.paths()).toEqual([]);
  });

  test("beyond 500 KiB is cut, at a whole line", async () => {
    const filler = `# ${"x".repeat(98)}\n`.repeat(5120);
    const { round } = await newsroom({
      "/robots.txt": `User-agent: *\nDisallow: /one\n${filler}Disallow: /two\n${filler}`,
      "/feed": rss(["/one", "/two"]),
      "/two": article("दो"),
    });
    expect(await round()).toMatchObject({ discovered: 2, fetched: 1, errors: [] });
  });

  test("beyond 500 KiB is cut when it is packed, too", async () => {
    const robots = gzipSync(`User-agent: *\nDisallow: /one\n${`# ${"x".repeat(98)}\n`.repeat(60_000)}`);
    const { round } = await newsroom({
      "/robots.txt": respond(200, { "content-encoding": "gzip" }, robots),
      "/feed": rss(["/one", "/two"]),
      "/two": article("दो"),
    });
    expect(await round()).toMatchObject({ discovered: 2, fetched: 1, errors: [] });
  });

  test("holds where a redirect leads", async () => {
    const { site, round } = await newsroom({
      "/robots.txt": "User-agent: *\nDisallow: /private/",
      "/feed": rss(["/one"]),
      "/one": respond(302, { location: "/private/one" }),
    });
    expect(await round()).toMatchObject({ fetched: 0, errors: [] });
    expect(site.paths()).not.toContain("/private/one");
  });
});

describe("pauses", () => {
  const gaps = (times: readonly number[]) => times.slice(1).map((time, index) => time - (times[index] ?? 0));

  test("between any two requests to a host, robots.txt included, and across sources", async () => {
    const { site, source, rounds } = await newsroom({
      "/feed": rss(["/one", "/two"]),
      "/feed2": rss(["/three"]),
      "/one": article("एक"),
      "/two": article("दो"),
      "/three": article("तीन"),
    });
    await rounds([source(), source({ id: "dusri", url: `${site.url}/feed2` })], { pauseMs: 150 });
    expect(site.asked).toHaveLength(6);
    for (const gap of gaps(site.asked.map(({ at }) => at))) expect(gap).toBeGreaterThanOrEqual(145);
  });

  test("are as long as the robots Crawl-delay where that is longer", async () => {
    const { site, round } = await newsroom({
      "/robots.txt": "User-agent: *\nCrawl-delay: 0.4\n",
      "/feed": rss(["/one"]),
      "/one": article("एक"),
    });
    await round(undefined, { pauseMs: 10 });
    for (const gap of gaps(site.asked.map(({ at }) => at))) expect(gap).toBeGreaterThanOrEqual(390);
  });

  test("one host never has more than two connections", async () => {
    let open = 0;
    let most = 0;
    const slow: Answer = (response, request) => {
      open += 1;
      most = Math.max(most, open);
      setTimeout(() => {
        open -= 1;
        article(request.url ?? "")(response, request);
      }, 30);
    };
    const links = Array.from({ length: 8 }, (_, index) => `/a${index}`);
    const { round } = await newsroom({ "/feed": rss(links), ...Object.fromEntries(links.map((link) => [link, slow])) });
    expect((await round()).articles).toBe(8);
    expect(most).toBe(2);
  });
});

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
