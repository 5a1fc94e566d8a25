import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, onTestFinished, test } from "vitest";
import { backoffMs, retryAfterMs } from "../../crawlers/host/backoff.ts";
import { nextTry } from "../../crawlers/revisit.ts";
import { withLease } from "../../crawlers/schedule/lease.ts";
import { nextRuns, nextTryOf } from "../../crawlers/schedule/next.ts";
import { afterRound, LIVELY, leaveOut } from "../../crawlers/schedule/quiet.ts";
import { startSchedule } from "../../crawlers/schedule/schedule.ts";
import type { Source } from "../../model/source.ts";
import { openStore } from "../../store/open.ts";

async function someStore() {
  const folder = mkdtempSync(join(tmpdir(), "tathya-schedule-"));
  const store = await openStore({ TATHYA_DB: join(folder, "x.db") });
  onTestFinished(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return store;
}

const source = (id: string, schedule: string, rest: Partial<Source> = {}): Source => ({
  id,
  name: id,
  kind: "rss",
  url: "https://x.in/feed",
  schedule,
  ...rest,
});
const report = (id: string, articles = 1) => ({
  id,
  discovered: 0,
  fetched: 0,
  unchanged: 0,
  articles,
  facts: 0,
  errors: [],
});
const MINUTE = 60_000;

describe("a schedule", () => {
  test("is in Asia/Kolkata", () => {
    const [next] = nextRuns("30 6 * * *", 1);
    expect(next?.toISOString().slice(11, 16)).toBe("01:00");
  });

  test("makes up a missed run once, runs what was never run, and leaves disabled sources alone", async () => {
    const store = await someStore();
    const far = "0 0 1 1 *";
    await store.putSources([
      source("missed", far),
      source("new", far),
      source("planned", far),
      source("off", far, { enabled: false }),
    ]);
    const later = new Date(Date.now() + 86_400_000).toISOString();
    await store.remember("due:missed", new Date(Date.now() - 5 * 86_400_000).toISOString(), later);
    await store.remember("due:planned", later, later);
    const crawled: string[] = [];
    const start = () =>
      startSchedule({
        store,
        crawl: ({ id }) => {
          crawled.push(id);
          return Promise.resolve(report(id));
        },
        onError: (error) => {
          throw error;
        },
      });
    const first = await start();
    await sleep(300);
    await first.stop();
    expect(crawled.sort()).toEqual(["missed", "new"]);
    const second = await start();
    await sleep(300);
    await second.stop();
    expect(crawled).toHaveLength(2);
  });

  test("never runs a source twice at once, whatever its cron says, and goes on when a round fails", async () => {
    const store = await someStore();
    await store.putSources([source("slow", "* * * * * *"), source("bad", "* * * * * *")]);
    let running = 0;
    let most = 0;
    let rounds = 0;
    const errors: unknown[] = [];
    const schedule = await startSchedule({
      store,
      jitterMs: 1,
      crawl: async ({ id }) => {
        if (id === "bad") throw new Error("the disk is full");
        rounds += 1;
        running += 1;
        most = Math.max(most, running);
        await sleep(1500);
        running -= 1;
        return report(id);
      },
      onError: (error, id) => errors.push(`${id}: ${error instanceof Error ? error.message : error}`),
    });
    await sleep(4200);
    await schedule.stop();
    expect(most).toBe(1);
    expect(rounds).toBeGreaterThanOrEqual(2);
    expect(running).toBe(0);
    expect(errors[0]).toBe("bad: the disk is full");
    expect(errors.length).toBeGreaterThanOrEqual(2);
  });

  test("takes up sources that are added, and lets go of those that are not enabled any more", async () => {
    const store = await someStore();
    const crawled: string[] = [];
    const schedule = await startSchedule({
      store,
      jitterMs: 1,
      reloadMs: 100,
      crawl: ({ id }) => {
        crawled.push(id);
        return Promise.resolve(report(id));
      },
      onError: (error) => {
        throw error;
      },
    });
    await store.putSources([source("late", "* * * * * *")]);
    await sleep(2500);
    expect(crawled.length).toBeGreaterThanOrEqual(2);
    await store.putSources([source("late", "* * * * * *", { enabled: false })]);
    await sleep(400);
    const before = crawled.length;
    await sleep(1500);
    await schedule.stop();
    expect(crawled).toHaveLength(before);
  });

  test("leaves out runs of a quiet source, but none when one of its pages is due", async () => {
    const store = await someStore();
    await store.putSources([source("quiet", "* * * * * *"), source("due", "* * * * * *")]);
    const until = new Date(Date.now() + 3_600_000).toISOString();
    for (const id of ["quiet", "due"]) {
      await store.remember(`quiet:${id}`, JSON.stringify({ rounds: 9, skip: 7 }), until);
      await store.remember(`due:${id}`, until, until);
    }
    await store.putPageState({
      url: "https://x.in/a",
      source: "due",
      nextVisitAt: "2020-01-01T00:00:00Z",
      failures: 0,
    });
    const crawled: string[] = [];
    const schedule = await startSchedule({
      store,
      jitterMs: 1,
      crawl: ({ id }) => {
        crawled.push(id);
        return Promise.resolve(report(id, 0));
      },
      onError: (error) => {
        throw error;
      },
    });
    await sleep(2300);
    await schedule.stop();
    expect(new Set(crawled)).toEqual(new Set(["due"]));
    expect(crawled.length).toBeGreaterThan(0);
  });

  test("leaves a failing source alone until its next try", async () => {
    const store = await someStore();
    await store.putSources([source("bad", "* * * * * *")]);
    const until = new Date(Date.now() + 3_600_000).toISOString();
    await store.recordRound("bad", {
      at: new Date().toISOString(),
      error: "answered 500",
      articles: 0,
      nextTryAt: until,
    });
    await store.remember("due:bad", until, until);
    const crawled: string[] = [];
    const schedule = await startSchedule({
      store,
      jitterMs: 1,
      crawl: ({ id }) => {
        crawled.push(id);
        return Promise.resolve(report(id));
      },
      onError: (error) => {
        throw error;
      },
    });
    await sleep(2300);
    await schedule.stop();
    expect(crawled).toEqual([]);
  });
});

describe("several workers on one store", () => {
  test("run a source once for each time its schedule comes, however short its rounds are", async () => {
    const store = await someStore();
    await store.putSources([source("one", "*/4 * * * * *")]);
    const later = new Date(Date.now() + 3_600_000).toISOString();
    await store.remember("due:one", later, later);
    let runs = 0;
    const started = Date.now();
    const workers = await Promise.all(
      [1, 2, 3].map((i) =>
        startSchedule({
          store,
          jitterMs: 1000,
          crawl: ({ id }) => {
            runs++;
            return Promise.resolve(report(id));
          },
          onError: (error) => {
            throw new Error(`worker ${i}`, { cause: error });
          },
        }),
      ),
    );
    await sleep(9500);
    await Promise.all(workers.map((worker) => worker.stop()));
    // a busy machine may begin a round late, but none begins that is not due
    const came = Math.floor(Date.now() / 4000) - Math.floor(started / 4000);
    expect(runs).toBeGreaterThanOrEqual(2);
    expect(runs).toBeLessThanOrEqual(came);
  }, 20_000);

  test("a schedule that was changed is not kept waiting for a run of the old one", async () => {
    const store = await someStore();
    await store.putSources([source("one", "* * * * * *")]);
    const [far] = nextRuns("0 0 1 1 *", 1);
    await store.remember("due:one", far?.toISOString() ?? "", "9999-01-01T00:00:00Z");
    let rounds = 0;
    const schedule = await startSchedule({
      store,
      jitterMs: 1,
      crawl: ({ id }) => {
        rounds += 1;
        return Promise.resolve(report(id));
      },
      onError: (error) => {
        throw error;
      },
    });
    await sleep(2500);
    await schedule.stop();
    expect(rounds).toBeGreaterThanOrEqual(1);
  });
});

describe("a lease", () => {
  test("is held by one of many at a time, and given back", async () => {
    const store = await someStore();
    let inside = 0;
    let most = 0;
    const work = async () => {
      inside += 1;
      most = Math.max(most, inside);
      await sleep(100);
      inside -= 1;
      return "done";
    };
    const results = await Promise.all([1, 2, 3].map(() => withLease(store, "x", Date.now, work)));
    expect(most).toBe(1);
    expect(results.filter((result) => result === "done")).toHaveLength(1);
    expect(await withLease(store, "x", Date.now, work)).toBe("done");
  });

  test("is one of many workers', though all ask at once, and taken over once from one that was killed", async () => {
    const store = await someStore();
    const until = new Date(Date.now() + 300_000).toISOString();
    const gone = spawn(process.execPath, ["--version"], { stdio: "ignore" });
    await once(gone, "close");
    await store.remember("lease:x", `${hostname()}/${gone.pid}/1`, until);
    await store.remember("lease:y", `${hostname()}/1/1`, until);
    let runs = 0;
    const work = async () => {
      runs += 1;
      await sleep(100);
    };
    await Promise.all(Array.from({ length: 20 }, () => withLease(store, "x", Date.now, work)));
    expect(runs).toBe(1);
    await withLease(store, "y", Date.now, work);
    expect(runs).toBe(1);
  });
});

describe("quiet sources", () => {
  test("are asked every time, every second, every fourth, then every eighth time, until they have news", () => {
    let quiet = LIVELY;
    const skips: number[] = [];
    for (let round = 0; round < 12; round++) {
      quiet = afterRound(quiet, 0);
      skips.push(quiet.skip);
    }
    expect(skips).toEqual([0, 0, 1, 1, 1, 3, 3, 3, 7, 7, 7, 7]);
    expect(leaveOut(quiet)?.skip).toBe(6);
    expect(leaveOut(LIVELY)).toBeNull();
    expect(afterRound(quiet, 1)).toEqual(LIVELY);
  });
});

describe("back-off", () => {
  test("doubles to its cap, with jitter of a quarter", () => {
    expect([1, 2, 3, 10].map((failures) => backoffMs(failures, 1000, 60_000, () => 0.5))).toEqual([
      1000, 2000, 4000, 60_000,
    ]);
    expect(backoffMs(1, 1000, 60_000, () => 0)).toBe(750);
    expect(backoffMs(1, 1000, 60_000, () => 1)).toBe(1250);
  });

  test("sets a failing source's next try to a run of its schedule", () => {
    const now = Date.now();
    const next = (failures: number) => Date.parse(nextTryOf("* * * * *", failures, now) ?? "") - now;
    expect(next(0)).toBeLessThanOrEqual(MINUTE);
    expect(next(1)).toBeGreaterThanOrEqual(7 * MINUTE);
    expect(next(2)).toBeGreaterThanOrEqual(15 * MINUTE);
    expect(nextTryOf("never", 0, now)).toBeNull();
  });

  test("gives up missing pages after three tries, others after a dozen", () => {
    const now = Date.parse("2026-11-23T00:00:00Z");
    expect(nextTry(1, false, now)).toBe("2026-11-23T00:00:00.000Z");
    expect(nextTry(3, true, now)).toBeNull();
    expect(nextTry(3, false, now)).not.toBeNull();
    expect(nextTry(12, false, now)).toBeNull();
  });

  test.each([
    ["120", 120_000],
    ["Mon, 23 Nov 2026 00:01:00 GMT", 60_000],
    ["Mon, 23 Nov 2020 00:01:00 GMT", 0],
    ["soon", null],
    ["", null],
    [undefined, null],
  ])("reads Retry-After: %s", (value, expected) =>
    expect(retryAfterMs(value, Date.parse("2026-11-23T00:00:00Z"))).toBe(expected),
  );
});
