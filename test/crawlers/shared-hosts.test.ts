/** A host's pause, its connections and its wishes are its own, however many processes on one store ask it. */
import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { MongoClient } from "mongodb";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { readPage } from "../../crawlers/page/index.ts";
import { type Crawler, type CrawlerOptions, createCrawler } from "../../crawlers/round.ts";
import type { Source } from "../../model/source.ts";
import { openMongoStore } from "../../store/mongodb/store.ts";
import { openSqliteStore } from "../../store/sqlite/store.ts";
import type { Store } from "../../store/store.ts";
import { hasMongo, mongoUri } from "../setup/services.ts";
import { type Answer, article, type Pages, respond, rss, startSite } from "./site.ts";

vi.setConfig({ testTimeout: 60_000 });

/** Opens one store again and again, as several processes do. */
type Opener = () => Promise<Store>;

async function sqlite(): Promise<Opener> {
  const folder = mkdtempSync(join(tmpdir(), "tathya-hosts-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return () => openSqliteStore(join(folder, "x.db"));
}

async function mongodb(): Promise<Opener> {
  const database = `hosts-${randomUUID()}`;
  const uri = await mongoUri();
  onTestFinished(async () => {
    const client = await MongoClient.connect(uri);
    await client.db(database).dropDatabase();
    await client.close();
  });
  return () => openMongoStore(uri, { database });
}

const STORES = [["SQLite", sqlite] as const, ...(hasMongo ? [["MongoDB", mongodb] as const] : [])];

/** Workers that have nothing in common but the store. */
async function workers(open: Opener, count: number, pages: Pages, options: Partial<CrawlerOptions> = {}) {
  const site = await startSite(pages);
  const stores: Store[] = [];
  const crawlers: Crawler[] = [];
  onTestFinished(async () => {
    for (const crawler of crawlers) await crawler.close();
    for (const store of stores) await store.close();
    await site.close();
  });
  for (let i = 0; i < count; i++) {
    const store = await open();
    stores.push(store);
    crawlers.push(
      createCrawler({
        store,
        readPage,
        take: (one) => store.saveArticle(one, [], "test"),
        allowHosts: site.host,
        retryMs: 10,
        ...options,
      }),
    );
  }
  const source = (i: number): Source => ({
    id: `s${i}`,
    name: `s${i}`,
    kind: "rss",
    url: `${site.url}/feed${i}`,
    schedule: "*/30 * * * *",
  });
  await stores[0]?.putSources(Array.from({ length: count }, (_, i) => source(i)));
  const round = async (i: number, by = crawlers[i]) => {
    const report = await by?.round([source(i)]);
    const [one] = report?.sources ?? [];
    if (!one) throw new Error("no report");
    return one;
  };
  return { site, round, crawlers, stores };
}

const feeds = (count: number, each: number) => ({
  ...Object.fromEntries(
    Array.from({ length: count }, (_, i) => [
      `/feed${i}`,
      rss(Array.from({ length: each }, (_, k) => `/s${i}/story-${k}`)),
    ]),
  ),
});
const stories = (count: number, each: number, answer: (path: string) => Answer) =>
  Object.fromEntries(
    Array.from({ length: count * each }, (_, n) => {
      const path = `/s${Math.floor(n / each)}/story-${n % each}`;
      return [path, answer(path)];
    }),
  );

describe.each(STORES)("several workers on one %s", (_, opener) => {
  test("keep the pause between any two requests to a host, whoever asks", async () => {
    const { site, round } = await workers(
      await opener(),
      3,
      { ...feeds(3, 4), ...stories(3, 4, (path) => article(path)) },
      { pauseMs: 200 },
    );
    const reports = await Promise.all([0, 1, 2].map((i) => round(i)));
    for (const report of reports) expect(report).toMatchObject({ fetched: 4, articles: 4, errors: [] });
    const times = site.asked.map(({ at }) => at);
    expect(times).toHaveLength(1 + 3 * 5);
    for (const [i, at] of times.entries()) if (i > 0) expect(at - (times[i - 1] ?? 0)).toBeGreaterThanOrEqual(180);
  });

  test("have two connections to a host between them", async () => {
    let open = 0;
    let most = 0;
    const slow =
      (path: string): Answer =>
      (response, request) => {
        open += 1;
        most = Math.max(most, open);
        setTimeout(() => {
          open -= 1;
          article(path)(response, request);
        }, 60);
      };
    const { round } = await workers(await opener(), 3, { ...feeds(3, 6), ...stories(3, 6, slow) }, { pauseMs: 0 });
    for (const report of await Promise.all([0, 1, 2].map((i) => round(i)))) expect(report.fetched).toBe(6);
    expect(most).toBe(2);
  });

  test("all heed what the host asked one of them: to be left alone for an hour", async () => {
    const { site, round } = await workers(
      await opener(),
      2,
      {
        ...feeds(2, 1),
        "/s0/story-0": article("एक"),
        "/s1/story-0": [article("दो"), respond(503, { "retry-after": "3600" })],
        "/feed1": [rss(["/s1/story-0"]), rss(["/s1/story-0?2", "/s1/story-0"])],
        "/s1/story-0?2": respond(503, { "retry-after": "3600" }),
      },
      { pauseMs: 0 },
    );
    expect((await round(0)).errors).toEqual([]);
    expect((await round(1)).errors).toEqual([]);
    expect((await round(1)).errors[0]?.message).toMatch(/asks to be left alone for 3600 s/);
    const asked = site.asked.length;
    // the first one knew the host before
    await sleep(1000);
    expect((await round(0)).errors[0]?.message).toMatch(/is left alone until/);
    expect(site.asked).toHaveLength(asked);
  });
});

describe("a host that gives nothing but trouble", () => {
  const pages = { ...feeds(2, 12), ...stories(2, 12, () => respond(500)) };

  test("is left alone by all workers when one of them has given it up for a while", async () => {
    const { site, round } = await workers(await sqlite(), 2, pages, { pauseMs: 0, heedsOthers: true });
    await round(0);
    const asked = site.asked.length;
    expect(asked).toBeLessThan(1 + 1 + 24);
    await sleep(1000);
    expect((await round(1)).errors[0]?.message).toMatch(/is left alone until/);
    expect(site.asked).toHaveLength(asked);
  });

  test("is asked all the same by who crawls by hand", async () => {
    const { site, round } = await workers(await sqlite(), 2, pages, { pauseMs: 0 });
    await round(0);
    const asked = site.asked.length;
    expect((await round(1)).errors[0]?.message).not.toMatch(/is left alone/);
    expect(site.asked.length).toBeGreaterThan(asked);
  });
});

describe("a worker", () => {
  test("alone on its store writes of its hosts a few times, not once a request", async () => {
    const { round, stores } = await workers(
      await sqlite(),
      1,
      { ...feeds(1, 150), ...stories(1, 150, (path) => article(path)) },
      { pauseMs: 0 },
    );
    const [store] = stores;
    if (!store) throw new Error("no store");
    let calls = 0;
    for (const name of ["claim", "recall", "remember"] as const) {
      const call = store[name].bind(store) as (...given: unknown[]) => unknown;
      Object.assign(store, {
        [name]: (...given: unknown[]) => {
          calls += 1;
          return call(...given);
        },
      });
    }
    expect((await round(0)).fetched).toBe(150);
    expect(calls).toBeLessThanOrEqual(12);
  });

  test("with very much to ask lets another in between, and neither loses anything", async () => {
    const { round } = await workers(
      await sqlite(),
      2,
      {
        ...feeds(2, 2),
        ...stories(2, 2, (path) => article(path)),
        "/feed0": rss(Array.from({ length: 90 }, (_, k) => `/s0/story-${k}`)),
        ...stories(1, 90, (path) => article(path)),
      },
      { pauseMs: 100 },
    );
    const ended: number[] = [];
    const asked = [0, 1].map(async (i) => {
      if (i === 1) await sleep(300);
      const report = await round(i);
      ended.push(i);
      return report;
    });
    const [much, little] = await Promise.all(asked);
    expect(much).toMatchObject({ fetched: 90, articles: 90, errors: [] });
    expect(little).toMatchObject({ fetched: 2, articles: 2, errors: [] });
    expect(ended).toEqual([1, 0]);
  });

  test("that was killed holds no host back, but its pause", async () => {
    const open = await sqlite();
    const { site, round, stores } = await workers(
      open,
      1,
      { ...feeds(1, 1), "/s0/story-0": article("एक") },
      {
        pauseMs: 300,
      },
    );
    const gone = spawn(process.execPath, ["--version"], { stdio: "ignore" });
    await once(gone, "close");
    const until = new Date(Date.now() + 30_000).toISOString();
    await stores[0]?.remember(`turn:${site.host}`, `${hostname()}/${gone.pid}/x/1`, until);
    const start = performance.now();
    expect((await round(0)).fetched).toBe(1);
    expect((site.asked[0]?.at ?? 0) - start).toBeGreaterThanOrEqual(290);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  test("that is done gives its hosts back, and the rest of the pause is kept", async () => {
    const open = await sqlite();
    const { site, round, crawlers } = await workers(
      open,
      2,
      { ...feeds(2, 1), "/s0/story-0": article("एक"), "/s1/story-0": article("दो") },
      { pauseMs: 1500 },
    );
    await round(0);
    await crawlers.shift()?.close();
    await round(1, crawlers[0]);
    const times = site.asked.map(({ at }) => at);
    // the site's clock may lag by as much as a busy machine lets it wait: without a pause there are some milliseconds
    for (const [i, at] of times.entries()) if (i > 0) expect(at - (times[i - 1] ?? 0)).toBeGreaterThanOrEqual(750);
    // a host that was not given back is held far longer
    expect((times[3] ?? 0) - (times[2] ?? 0)).toBeLessThan(10_000);
  });
});
