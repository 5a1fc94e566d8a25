/** Being a good guest: robots.txt, pauses, connections. */
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { newsroom } from "./newsroom.ts";
import { type Answer, article, respond, rss } from "./site.ts";

const HOUR = 3_600_000;
const later = (ms: number) => ({ now: () => Date.now() + ms });

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

  test("that asks for patience (429) is asked again after what it says, and heeded", async () => {
    const { site, round } = await newsroom({
      "/robots.txt": [respond(429, { "retry-after": "1" }), "User-agent: *\nDisallow: /one"],
      "/feed": rss(["/one", "/two"]),
      "/two": article("दो"),
    });
    expect(await round()).toMatchObject({ discovered: 2, fetched: 1, errors: [] });
    expect(site.paths()).toEqual(["/feed", "/two"]);
    const [first, second] = site.asked;
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(990);
  });

  test.each([429, 503])(
    "that answers %i and asks to be left alone for an hour is, by the next process too",
    async (status) => {
      const { site, round } = await newsroom({
        "/robots.txt": respond(status, { "retry-after": "3600" }),
        "/feed": rss(["/one"]),
      });
      expect((await round()).errors[0]?.message).toContain(`answered ${status} and asks to be left alone for 3600 s`);
      expect((await round()).errors[0]?.message).toMatch(/is left alone until/);
      expect(site.asked).toHaveLength(1);
    },
  );

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
