import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { openSqliteStore } from "../../store/sqlite/store.ts";
import { startNewsroom } from "../newsroom/server.ts";
import { newPlace, type Place, type Running } from "./run.ts";

// each step is a process of its own, on a machine that may be busy
vi.setConfig({ testTimeout: 90_000 });

const address = async (running: Running): Promise<string> => (await running.seen(/Tathya is at (http:\S+)/))[1] ?? "";
// biome-ignore lint/suspicious/noExplicitAny: what an answer holds is what the tests are about
const get = async (url: string): Promise<any> => (await fetch(url)).json();

describe("tathya start", () => {
  test("on an empty store reads the sample newsroom, says so, shows it, and ends cleanly at Ctrl-C", async () => {
    const { begin } = newPlace();
    const running = begin(["start", "--port", "0", "--no-crawl"]);
    const at = await address(running);
    const [, pages, facts, conflicts] = await running.seen(
      /sample newsroom: (\d+) pages, .* (\d+) facts, (\d+) conflicts/,
    );
    expect(Number(pages)).toBeGreaterThanOrEqual(14);
    const listed = await get(`${at}/api/v1/facts?limit=1`);
    expect(listed.total.value).toBe(Number(facts));
    expect(listed.facts[0].sample).toBe(true);
    const found = await get(`${at}/api/v1/conflicts?place=IN-BR/patna&kind=disagreement`);
    expect(
      found.conflicts.map((c: { facts: { value: number }[] }) => c.facts.map(({ value }) => value).sort()),
    ).toContainEqual([427, 472]);
    expect(Number(conflicts)).toBeGreaterThanOrEqual(found.conflicts.length);
    expect((await get(`${at}/healthz`)).status).toBe("ok");
    running.kill("SIGINT");
    expect(await running.ended).toMatchObject({ code: 0, stderr: "" });
  });

  test("does not bring a sample back that was removed, nor reads it with --no-sample", async () => {
    const { begin, tathya } = newPlace();
    const first = begin(["start", "--port", "0", "--no-crawl"]);
    await address(first);
    first.kill("SIGTERM");
    expect((await first.ended).code).toBe(0);
    expect((await tathya(["sources", "remove", "sample"])).stderr).toMatch(
      /Removed the sample newsroom with \d+ articles/,
    );
    for (const args of [[], ["--no-sample"]]) {
      const again = begin(["start", "--port", "0", "--no-crawl", ...args]);
      expect((await get(`${await address(again)}/api/v1/facts`)).total.value).toBe(0);
      again.kill("SIGINT");
      await again.ended;
    }
    expect(JSON.parse((await tathya(["facts", "--json"])).stdout).facts).toEqual([]);
  });

  test("shows sources that cannot be reached as failing and serves all the same", async () => {
    const { begin, folder } = newPlace();
    const source = { id: "away", name: "Away", kind: "rss", url: "http://127.0.0.1:9/feed", schedule: "0 0 1 1 *" };
    writeFileSync(join(folder, "sources.json"), JSON.stringify([source]));
    const running = begin(["start", "--port", "0", "--no-sample"]);
    const at = await address(running);
    const health = async () => (await get(`${at}/api/v1/sources`)).sources[0]?.health;
    await expect.poll(health, { timeout: 15_000 }).toMatchObject({ status: "failing", lastError: expect.any(String) });
    running.kill("SIGINT");
    expect((await running.ended).code).toBe(0);
  });

  test.each([
    ["start", ["--port", "0", "--no-sample"], /Tathya is at (http:\S+)/],
    ["work", ["--metrics-port", "0"], /Metrics are at (http:\S+)\/metrics/],
  ])("%s tells Prometheus what crawling does", async (command, args, listening) => {
    const newsroom = await startNewsroom();
    const { begin, write } = newPlace();
    const [source] = newsroom.sources;
    const away = { id: "away", name: "Away", kind: "rss", url: "http://127.0.0.1:9/feed", schedule: "0 0 1 1 *" };
    const running = begin([command, ...args], {
      env: {
        TATHYA_ALLOW_HOSTS: newsroom.allowHosts,
        TATHYA_SOURCES: write("news.json", JSON.stringify([{ ...source, schedule: "0 0 1 1 *" }, away])),
        LOG_LEVEL: "error",
      },
    });
    try {
      const [, at] = await running.seen(listening);
      const value = async (name: string, labels: string) => {
        const text = await (await fetch(`${at}/metrics`)).text();
        const line = text.split("\n").find((one) => one.startsWith(`${name}{${labels}}`));
        return Number(line?.split(" ").at(-1) ?? Number.NaN);
      };
      const ours = `source="${source?.id}"`;
      await expect.poll(() => value("tathya_crawl_rounds_total", `${ours},outcome="ok"`), { timeout: 30_000 }).toBe(1);
      await expect
        .poll(() => value("tathya_crawl_rounds_total", 'source="away",outcome="errors"'), { timeout: 30_000 })
        .toBe(1);
      const fetched = await value("tathya_crawl_fetched_total", ours);
      expect(fetched).toBeGreaterThan(2);
      expect(await value("tathya_crawl_articles_total", ours)).toBeGreaterThan(0);
      expect(await value("tathya_crawl_errors_total", 'source="away"')).toBe(1);
      expect(await value("tathya_crawl_bytes_total", ours)).toBeGreaterThan(fetched * 500);
      expect(await value("tathya_crawl_queue", ours)).toBe(0);
      expect(await value("tathya_crawl_round_duration_seconds_count", ours)).toBe(1);
      expect(await (await fetch(`${at}/metrics`)).text()).toContain("tathya_process_cpu_seconds_total");
    } finally {
      running.kill("SIGINT");
      await running.ended;
      await newsroom.close();
    }
  });

  test("lets an editor whose token is set decide", async () => {
    const { begin, tathya } = newPlace();
    const running = begin(["start", "--port", "0", "--no-crawl"], { env: { TATHYA_TOKENS: "asha:s3cret" } });
    const at = await address(running);
    const [conflict] = (await get(`${at}/api/v1/conflicts?kind=disagreement`)).conflicts;
    const decide = (token: string) =>
      fetch(`${at}/api/v1/conflicts/${conflict.id}/decision`, {
        method: "PUT",
        headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
        body: JSON.stringify({ status: "resolved", factId: conflict.facts[0].id }),
      });
    expect((await decide("guess")).status).toBe(401);
    expect((await decide("s3cret")).status).toBe(200);
    running.kill("SIGINT");
    await running.ended;
    const { conflicts } = JSON.parse((await tathya(["conflicts", "--json"])).stdout);
    expect(conflicts.find(({ id }: { id: string }) => id === conflict.id).status).toBe("resolved");
  });

  test("ends at once at a second Ctrl-C", async () => {
    const { begin } = newPlace();
    const running = begin(["serve", "--port", "0"]);
    await address(running);
    running.kill("SIGINT");
    running.kill("SIGTERM");
    expect([0, 130]).toContain((await running.ended).code);
  });

  test("says in one line that its port is taken", async () => {
    const { begin, tathya } = newPlace();
    const first = begin(["serve", "--port", "0"]);
    const port = new URL(await address(first)).port;
    const { code, stderr } = await tathya(["serve", "--port", port]);
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: `tathya: cannot serve at 127.0.0.1:${port}: another program listens there already\n`,
    });
  });
});

describe("tathya crawl", () => {
  test("goes from feed to fact on the API; a second round changes nothing; an edit is a new version", async () => {
    const newsroom = await startNewsroom();
    const { begin, tathya, write } = newPlace();
    const env = { TATHYA_ALLOW_HOSTS: newsroom.allowHosts };
    const sources = write("news.json", JSON.stringify(newsroom.sources));
    try {
      const crawl = async () => {
        const { code, stdout } = await tathya(["crawl", "--sources", sources, "--json"], { env });
        expect(code).toBe(0);
        return JSON.parse(stdout).sources as { id: string; articles: number; facts: number; errors: unknown[] }[];
      };
      const sum = (reports: { articles: number }[]) => reports.reduce((n, { articles }) => n + articles, 0);
      const first = await crawl();
      expect(first.map(({ id }) => id)).toEqual(newsroom.sources.map(({ id }) => id));
      expect(first.flatMap(({ errors }) => errors)).toEqual([]);
      expect(sum(first)).toBeGreaterThanOrEqual(14);
      expect(sum(await crawl())).toBe(0);
      newsroom.setVersion("/bihar/patna/patna-dengue-naye-mareej-6120945.html", 2);
      expect(sum(await crawl())).toBe(1);

      const running = begin(["serve", "--port", "0"]);
      const at = await address(running);
      const { facts } = await get(
        `${at}/api/v1/facts?disease=dengue&place=IN-BR/patna&metric=new_cases&from=2023-09-26&to=2023-09-26`,
      );
      expect(facts).toContainEqual(expect.objectContaining({ value: 43, source: "ganga-varta" }));
      const { versions } = await get(`${at}/api/v1/articles/${facts[0].articleId}/versions`);
      expect(versions).toHaveLength(2);
      const known = (await get(`${at}/api/v1/sources`)).sources.map(
        ({ id, health }: { id: string; health: { status: string } }) => [id, health.status],
      );
      expect(known.sort()).toEqual(newsroom.sources.map(({ id }) => [id, "ok"]).sort());
    } finally {
      await newsroom.close();
    }
  });

  test("ends with one clear line and exit 1 where the disk is full, and with room goes on: nothing is missing", async () => {
    const newsroom = await startNewsroom();
    const place = newPlace();
    const { begin, write } = place;
    const env = { TATHYA_ALLOW_HOSTS: newsroom.allowHosts };
    const sources = write("news.json", JSON.stringify(newsroom.sources));
    try {
      const { code, stdout, stderr } = await begin(["crawl", "--sources", sources, "--json"], { env, largestFile: 300 })
        .ended;
      expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
      expect(stderr).toMatch(/^tathya: cannot (write to|read|open) the store at [^\n]+\n$/);
      const articlesOf = async (place: Place) => {
        const done = await place.tathya(["crawl", "--sources", sources, "--json"], { env });
        expect(done.code).toBe(0);
        const store = await openSqliteStore(join(place.folder, "store.db"));
        const { items } = await store.articles({}, { limit: 1000 });
        const versions = await Promise.all(items.map(({ id }) => store.versions(id)));
        await store.close();
        expect(versions.every((all) => all.length === 1)).toBe(true);
        return items.map(({ url, facts }) => `${url} ${facts}`).sort();
      };
      expect(await articlesOf(place)).toEqual(await articlesOf(newPlace()));
    } finally {
      await newsroom.close();
    }
  });

  test("exits 0 with a source that fails, 1 where the round cannot run", async () => {
    const { tathya, write } = newPlace();
    const away = write(
      "away.json",
      JSON.stringify([
        { id: "away", name: "Away", kind: "rss", url: "http://127.0.0.1:9/feed", schedule: "* * * * *" },
      ]),
    );
    const failing = await tathya(["crawl", "--sources", away, "--json"]);
    expect(failing.code).toBe(0);
    expect(JSON.parse(failing.stdout).sources).toMatchObject([
      { id: "away", articles: 0, errors: [{ url: expect.any(String), message: expect.any(String) }] },
    ]);
    const broken = await tathya(["crawl", "--sources", write("broken.json", '[{"id": "x"}]')]);
    expect(broken.code).toBe(1);
    expect(broken.stderr).toMatch(/^tathya: cannot use the sources in .*broken\.json: .*entry 1/);
    expect((await tathya(["crawl", "--sources", "no-such.json"])).code).toBe(1);
  });
});
