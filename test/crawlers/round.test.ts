/** What a round asks, what it leaves, and what it reports. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { HostLines } from "../../crawlers/page/host-lines.ts";
import { createPageReader, readPage } from "../../crawlers/page/index.ts";
import { crawlRound } from "../../crawlers/round.ts";
import { openStore } from "../../store/open.ts";
import { newsroom } from "./newsroom.ts";
import { type Answer, article, conditional, rss } from "./site.ts";

const HOUR = 3_600_000;
const later = (ms: number) => ({ now: () => Date.now() + ms });

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

  test.each([
    [undefined, /^Tathya\/0\.1 \(\+https:\/\/[^)]+\)$/],
    ["  ", /^Tathya\/0\.1 \(\+https:\/\/[^)]+\)$/],
    ["https://desk.example/bot", /^Tathya\/0\.1 \(\+https:\/\/desk\.example\/bot\)$/],
    ["पटना desk@example.org\r\nX-Evil: 1 (me)", /^Tathya\/0\.1 \(\+desk@example\.orgX-Evil: 1 me\)$/],
  ])("has always a contact, and never more than one header line of it: %s", async (contact, expected) => {
    const { site, round } = await newsroom({ "/feed": rss(["/one"]), "/one": article("एक") });
    await round(undefined, contact === undefined ? {} : { contact });
    for (const { headers } of site.asked) expect(headers["user-agent"]).toMatch(expected);
    expect(site.asked).toHaveLength(3);
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

  test("what is learned meanwhile of the lines that a host repeats makes no version of an article", async () => {
    const links = Array.from({ length: 8 }, (_, i) => `/khabar-${i}`);
    let served = 0;
    const page =
      (i: number, number: () => number): Answer =>
      (response) => {
        served += 1;
        response
          .writeHead(200, { "content-type": "text/html; charset=utf-8" })
          .end(
            `<!doctype html><html lang="hi"><head><meta charset="utf-8"><title>खबर ${i}</title></head><body><article><h1>खबर ${i}</h1><p>पटना में डेंगू के ${number()} नए मरीज मिले हैं, विभाग ने यह जानकारी दी है।</p><p>अस्पतालों को सतर्क रहने को कहा गया ${i} है।</p><p>ताजा समाचारों के लिए बने रहें हमारे साथ हर दिन।</p></article><!-- ${served} --></body></html>`,
          );
      };
    const { round, store } = await newsroom({
      "/feed": rss(links),
      ...Object.fromEntries(links.map((link, i) => [link, page(i, () => (i === 3 && served > 8 ? 195 : 100 + i))])),
    });
    const read = createPageReader(new HostLines());
    const later = (hours: number) => ({ readPage: read, now: () => Date.now() + hours * 3_600_000 });
    expect(await round(undefined, later(0))).toMatchObject({ fetched: 8, articles: 8 });
    expect(await round(undefined, later(2))).toMatchObject({ fetched: 8, unchanged: 7, articles: 1 });
    const { items } = await store.articles({});
    const versions = await Promise.all(items.map(async ({ id }) => (await store.versions(id)).length));
    expect(versions.sort()).toEqual([1, 1, 1, 1, 1, 1, 1, 2]);
    const edited = items.find(({ title }) => title === "खबर 3");
    expect(edited?.text).not.toContain("ताजा समाचारों");
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

  test("looks again after 1, 3 and 7 days, too, at a page that its feed has changed again and again on its first day", async () => {
    const entry = (n: number) => rss([{ link: "/one", title: `एक ${n}`, date: new Date().toUTCString() }]);
    const { site, round } = await newsroom({
      "/feed": [0, 1, 2, 3, 4, 5, 6].map(entry),
      "/one": article("एक"),
    });
    const looks = () => site.paths().filter((path) => path === "/one").length;
    const start = Date.now();
    const at = (hours: number) => round(undefined, { now: () => start + hours * HOUR });
    for (const hours of [0, 0.2, 0.4, 0.6, 0.9, 2, 3]) await at(hours);
    expect(looks()).toBe(7);
    for (const [hours, seen] of [
      [5.9, 7],
      [6.1, 8],
      [23.9, 8],
      [24.1, 9],
      [71, 9],
      [73, 10],
      [167, 10],
      [169, 11],
      [400, 11],
    ] as const) {
      await at(hours);
      expect([hours, looks()]).toEqual([hours, seen]);
    }
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

  test("an article that nobody wants is neither counted nor looked at again", async () => {
    const { site, round } = await newsroom({ "/feed": rss(["/one"]), "/one": article("क्रिकेट") });
    const nothing = { take: () => Promise.resolve(null) };
    expect(await round(undefined, nothing)).toMatchObject({ fetched: 1, articles: 0, errors: [] });
    await round(undefined, { ...nothing, ...later(2 * HOUR) });
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
