/** Pages are looked at again when their own time has come, however seldom their source is asked. */
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, onTestFinished, test } from "vitest";
import { readPage } from "../../crawlers/page/index.ts";
import { createCrawler } from "../../crawlers/round.ts";
import { startSchedule } from "../../crawlers/schedule/schedule.ts";
import type { Source } from "../../model/source.ts";
import { type Newsroom, newsroom } from "./newsroom.ts";
import { type Answer, article, conditional, respond, rss } from "./site.ts";

const HOUR = 3_600_000;
/** A schedule that does not come while a test runs. */
const YEARLY = "0 0 1 1 *";

/** A worker over a newsroom whose clock is `late` milliseconds ahead, which looks for what is due ten times a second. */
async function worker({ site, store }: Newsroom, late: () => number, rounds: (source: Source) => Promise<void>) {
  const now = () => Date.now() + late();
  const crawler = createCrawler({
    store,
    readPage,
    take: (one) => store.saveArticle(one, [], "test"),
    allowHosts: site.host,
    pauseMs: 0,
    retryMs: 10,
    now,
  });
  const errors: string[] = [];
  const schedule = await startSchedule({
    store,
    now,
    jitterMs: 1,
    revisitMs: 100,
    crawl: async (source) => {
      await rounds(source);
      const [report] = (await crawler.round([source])).sources;
      if (!report) throw new Error("no report");
      return report;
    },
    revisit: (source) => crawler.revisit(source),
    onError: (error) => errors.push(String(error)),
  });
  onTestFinished(async () => {
    await schedule.stop();
    await crawler.close();
    expect(errors).toEqual([]);
  });
  return schedule;
}

describe("a page of a source that is seldom asked", () => {
  test("is looked at again after 1 h, 6 h, 1, 3 and 7 days, and its feed is not asked for that", async () => {
    const room = await newsroom({ "/feed": rss(["/a"]), "/a": article("एक") });
    const { site, store, source } = room;
    await store.putSources([source({ schedule: YEARLY })]);
    let late = 0;
    await worker(
      room,
      () => late,
      () => Promise.resolve(),
    );
    await expect.poll(() => site.paths()).toEqual(["/feed", "/a"]);
    await sleep(300);
    for (const [i, hours] of [1, 6, 24, 72, 168].entries()) {
      late = hours * HOUR - 60_000;
      await sleep(250);
      expect(site.paths().filter((path) => path === "/a")).toHaveLength(i + 1);
      late = hours * HOUR + 60_000;
      await expect.poll(() => site.paths().filter((path) => path === "/a")).toHaveLength(i + 2);
      await sleep(250);
    }
    expect(site.paths().filter((path) => path === "/feed")).toHaveLength(1);
  }, 30_000);

  test("gives a new version when it was edited, and the source's health stays its own", async () => {
    const room = await newsroom({
      "/feed": [rss(["/a"]), respond(500)],
      "/a": [article("एक"), article("एक", "पटना में 195 नए मामले मिले हैं, विभाग ने यह जानकारी दी है।")],
    });
    const { site, store, source } = room;
    await store.putSources([source({ schedule: YEARLY })]);
    let late = 0;
    await worker(
      room,
      () => late,
      () => Promise.resolve(),
    );
    await expect.poll(() => site.paths()).toEqual(["/feed", "/a"]);
    await sleep(200);
    const before = (await store.sources())[0]?.health;
    late = HOUR + 1000;
    const saved = async () => (await store.articleByUrl(`${site.url}/a`))?.text;
    await expect.poll(saved).toContain("195 नए मामले");
    const health = (await store.sources())[0]?.health;
    expect(health?.lastSuccessAt).toBe(before?.lastSuccessAt);
    expect(site.paths()).toEqual(["/feed", "/a", "/a"]);
  }, 20_000);

  test("is not asked for again and again while its host is down", async () => {
    const room = await newsroom({ "/feed": rss(["/a"]), "/a": [article("एक"), respond(503)] });
    const { site, store, source } = room;
    await store.putSources([source({ schedule: YEARLY })]);
    let late = 0;
    await worker(
      room,
      () => late,
      () => Promise.resolve(),
    );
    await expect.poll(() => site.paths()).toEqual(["/feed", "/a"]);
    await sleep(200);
    late = HOUR + 1000;
    await sleep(2000);
    // the look, and its one more try
    expect(site.paths()).toEqual(["/feed", "/a", "/a", "/a"]);
  }, 20_000);

  test("is not looked at while its source's own round runs, nor the round begun while one looks", async () => {
    let inside = 0;
    let most = 0;
    const slow: Answer = (response, request) => {
      inside += 1;
      most = Math.max(most, inside);
      setTimeout(() => {
        inside -= 1;
        article(request.url ?? "")(response, request);
      }, 150);
    };
    const pages = Object.fromEntries(Array.from({ length: 8 }, (_, i) => [`/${i}`, slow]));
    const room = await newsroom({ "/feed": rss(Object.keys(pages)), ...pages });
    const { site, store, source } = room;
    await store.putSources([source({ schedule: "* * * * * *" })]);
    const asked = new Map<string, number>();
    let late = 0;
    await worker(
      room,
      () => late,
      () => Promise.resolve(),
    );
    await expect.poll(() => site.paths().length, { timeout: 5000 }).toBeGreaterThanOrEqual(9);
    await sleep(500);
    late = HOUR + 1000;
    await sleep(2500);
    for (const path of site.paths()) asked.set(path, (asked.get(path) ?? 0) + 1);
    for (const path of Object.keys(pages)) expect([path, asked.get(path)]).toEqual([path, 2]);
    expect(most).toBeLessThanOrEqual(2);
  }, 20_000);
});

describe("an article cut into pages", () => {
  const next = '<link rel="next" href="/a?page=2">';
  const one = article("एक", "पटना में 159 नए मामले मिले हैं।", next);
  const two = (n: number) => article("एक", `गया में ${n} नए मामले मिले हैं।`);

  test.each([
    ["answers 304", conditional(one, { etag: '"1"' }), conditional(two(44), { etag: '"2"' })],
    ["is the same again", one, two(44)],
  ])("that changes on its second page alone is noticed where the first %s", async (_, first, second) => {
    const { site, round, store } = await newsroom({
      "/feed": rss(["/a"]),
      "/a": first,
      "/a?page=2": [second, second, two(47)],
    });
    const start = Date.now();
    const at = (hours: number) => ({ now: () => start + hours * HOUR });
    expect(await round(undefined, at(0))).toMatchObject({ articles: 1, errors: [] });
    expect(await round(undefined, at(2))).toMatchObject({ articles: 0, unchanged: 1, errors: [] });
    expect(site.paths().filter((path) => path === "/a?page=2")).toHaveLength(2);
    expect(await round(undefined, at(9))).toMatchObject({ articles: 1, errors: [] });
    const saved = await store.articleByUrl(`${site.url}/a`);
    expect(saved?.text.match(/\d+ नए मामले/g)).toEqual(["159 नए मामले", "47 नए मामले"]);
    expect(await store.versions(saved?.id ?? "")).toHaveLength(2);
    expect(site.paths().filter((path) => path === "/a?page=2")).toHaveLength(3);
    expect(await round(undefined, at(40))).toMatchObject({ articles: 0, unchanged: 1, errors: [] });
  });

  test("that loses its second page keeps what was stored, and says so", async () => {
    const { site, round, store } = await newsroom({
      "/feed": rss(["/a"]),
      "/a": one,
      "/a?page=2": [two(44), respond(500)],
    });
    const start = Date.now();
    await round(undefined, { now: () => start });
    const report = await round(undefined, { now: () => start + 2 * HOUR });
    expect(report).toMatchObject({ articles: 0, errors: [{ message: "answered 500" }] });
    expect((await store.articleByUrl(`${site.url}/a`))?.text).toContain("44 नए मामले");
  });
});
