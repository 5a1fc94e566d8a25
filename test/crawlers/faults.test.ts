/** Every fault a host can have, with what a round makes of it. */
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { newsroom } from "./newsroom.ts";
import { article, respond, rss } from "./site.ts";

const ONE = rss(["/one"]);
const FAST = { limits: { totalMs: 400, bytes: 64 * 1024 } } as const;
const counts = ({
  fetched,
  articles,
  unchanged,
  errors,
}: {
  fetched: number;
  articles: number;
  unchanged: number;
  errors: readonly unknown[];
}) => ({
  fetched,
  articles,
  unchanged,
  errors: errors.length,
});

describe("a page that", () => {
  test("answers 500 and then well is received in the same round", async () => {
    const { site, round } = await newsroom({ "/feed": ONE, "/one": [respond(500), article("एक")] });
    expect(counts(await round())).toEqual({ fetched: 1, articles: 1, unchanged: 0, errors: 0 });
    expect(site.paths()).toEqual(["/feed", "/one", "/one"]);
  });

  test("answers 503 all the time is tried once more, told, and tried again in the next round", async () => {
    const { site, round, titles } = await newsroom({
      "/feed": ONE,
      "/one": [respond(503), respond(503), article("एक")],
    });
    const first = await round();
    expect(first.errors).toEqual([{ url: `${site.url}/one`, message: "answered 503" }]);
    expect(site.paths()).toEqual(["/feed", "/one", "/one"]);
    expect(counts(await round())).toEqual({ fetched: 1, articles: 1, unchanged: 0, errors: 0 });
    expect(await titles()).toEqual(["एक"]);
  });

  test("asks to be asked again in a second is", async () => {
    const { site, round } = await newsroom({
      "/feed": ONE,
      "/one": [respond(503, { "retry-after": "1" }), article("एक")],
    });
    expect((await round()).articles).toBe(1);
    const [, first, second] = site.asked.filter(({ path }) => path !== "/robots.txt");
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(1000);
  });

  test("asks to be left alone for an hour is, with its whole host, and in the next round too", async () => {
    const { site, round } = await newsroom({
      "/feed": rss(["/one", "/two", "/three"]),
      "/one": respond(429, { "retry-after": "3600" }),
      "/two": article("दो"),
      "/three": article("तीन"),
    });
    const report = await round(undefined, { connections: 1 });
    expect(report.errors[0]).toEqual({
      url: `${site.url}/one`,
      message: "answered 429 and asks to be left alone for 3600 s",
    });
    expect(site.paths().filter((path) => path === "/one")).toHaveLength(1);
    const asked = site.asked.length;
    const second = await round();
    expect(second.errors[0]?.message).toMatch(/is left alone until 20/);
    expect(site.asked).toHaveLength(asked);
    const later = await round(undefined, { now: () => Date.now() + 3_700_000 });
    expect(later.articles + report.articles).toBe(2);
  });

  test("drips slowly is given up in time and not asked again in this round", async () => {
    const { site, round } = await newsroom({
      "/feed": ONE,
      "/one": (response) => {
        response.writeHead(200, { "content-type": "text/html" });
        const timer = setInterval(() => response.write("<p>और</p>"), 50);
        response.on("close", () => clearInterval(timer));
      },
    });
    const started = performance.now();
    const report = await round(undefined, FAST);
    expect(report.errors).toEqual([{ url: `${site.url}/one`, message: "not answered in full within 0.4 s" }]);
    expect(performance.now() - started).toBeLessThan(3000);
    expect(site.paths()).toEqual(["/feed", "/one"]);
  });

  test("never answers is given up in time", async () => {
    const { site, round } = await newsroom({ "/feed": ONE, "/one": () => undefined });
    expect((await round(undefined, FAST)).errors[0]?.message).toBe("not answered in full within 0.4 s");
    expect(site.paths()).toEqual(["/feed", "/one"]);
  });

  test("breaks off in the middle is no article", async () => {
    const { round } = await newsroom({
      "/feed": ONE,
      "/one": (response) => {
        response.writeHead(200, { "content-type": "text/html", "content-length": "5000" });
        response.write("<html><p>आधा");
        setTimeout(() => response.destroy(), 20);
      },
    });
    const report = await round();
    expect(report.articles).toBe(0);
    expect(report.errors[0]?.message).toMatch(/^no answer: /);
  });

  test("is a gzip bomb is dropped at the limit", async () => {
    const bomb = gzipSync(Buffer.alloc(50 * 1024 * 1024));
    const { round } = await newsroom({
      "/feed": ONE,
      "/one": respond(200, { "content-encoding": "gzip", "content-type": "text/html" }, bomb),
    });
    expect((await round(undefined, { limits: { bytes: 1024 * 1024 } })).errors[0]?.message).toBe("larger than 1 MB");
  });

  test("is packed twice over to hide a bomb is dropped at the limit too", async () => {
    const bomb = gzipSync(gzipSync(Buffer.alloc(50 * 1024 * 1024)));
    const { round } = await newsroom({
      "/feed": ONE,
      "/one": respond(200, { "content-encoding": "gzip, gzip" }, bomb),
    });
    expect((await round(undefined, { limits: { bytes: 1024 * 1024 } })).errors[0]?.message).toBe("larger than 1 MB");
  });

  test("says it is gzip and is not is told so", async () => {
    const { round } = await newsroom({ "/feed": ONE, "/one": respond(200, { "content-encoding": "gzip" }, "<html>") });
    expect((await round()).errors[0]?.message).toMatch(/^body is no gzip: /);
  });

  test.each(["utf-8", "none", "identity, UTF-8"])("says its encoding is «%s» is read as it is", async (encoding) => {
    const { round } = await newsroom({
      "/feed": respond(200, { "content-encoding": encoding }, rss(["/one"])),
      "/one": article("एक"),
    });
    expect(await round()).toMatchObject({ articles: 1, errors: [] });
  });

  test("redirects to letters that are not encoded is followed", async () => {
    const { round, titles } = await newsroom({
      "/feed": rss(["/one"]),
      "/one": (response) =>
        response.socket?.end(
          "HTTP/1.1 301 Moved\r\nLocation: /पटना?क=1#ऊपर\r\nContent-Length: 0\r\nConnection: close\r\n\r\n",
        ),
      [new URL("http://x/पटना?क=1").pathname + new URL("http://x/पटना?क=1").search]: article("एक"),
    });
    expect(await round()).toMatchObject({ articles: 1, errors: [] });
    expect(await titles()).toEqual(["एक"]);
  });

  test("redirects for ever is left after ten redirects", async () => {
    const pages: Record<string, ReturnType<typeof respond>> = {};
    for (let step = 0; step < 20; step++) pages[`/r${step}`] = respond(302, { location: `/r${step + 1}` });
    const { site, round } = await newsroom({ "/feed": rss(["/r0"]), ...pages });
    expect((await round()).errors[0]?.message).toBe("more than 10 redirects");
    expect(site.paths()).toHaveLength(1 + 11);
  });

  test.each([
    ["http://169.254.169.254/latest/meta-data/", /refused: 169\.254\.169\.254 is not a public address/],
    ["http://[::ffff:10.0.0.1]/", /refused: ::ffff:a00:1 is not a public address/],
    ["http://2130706433/", /refused: 127\.0\.0\.1 is not a public address/],
    ["http://0x7f.1:8080/", /refused: 127\.0\.0\.1 is not a public address/],
    ["ftp://example.org/x", /refused: ftp: is neither http nor https/],
    ["http://example.org:25/", /refused: port 25/],
  ])("redirects to %s goes nowhere", async (target, message) => {
    const { round } = await newsroom({ "/feed": ONE, "/one": respond(302, { location: target }) });
    expect((await round()).errors[0]?.message).toMatch(message);
  });

  test("redirects to a name that resolves to a private address goes nowhere", async () => {
    const { round } = await newsroom({ "/feed": ONE, "/one": respond(302, { location: "http://rebind.example/" }) });
    const report = await round(undefined, {
      lookup: (_host, options, callback) =>
        options.all
          ? callback(null, [
              { address: "93.184.216.34", family: 4 },
              { address: "10.0.0.7", family: 4 },
            ])
          : callback(null, "10.0.0.7", 4),
    });
    expect(report.errors[0]?.message).toMatch(/rebind\.example resolves to 10\.0\.0\.7, which is not a public address/);
  });

  test("is gone (410) is never asked again, whatever its feed says", async () => {
    const { site, round } = await newsroom({
      "/feed": [rss([{ link: "/one", title: "क" }]), rss([{ link: "/one", title: "ख" }])],
      "/one": respond(410),
    });
    expect((await round()).errors[0]?.message).toBe("answered 410: gone for good, not asked again");
    expect((await round()).errors).toEqual([]);
    expect(site.paths().filter((path) => path === "/one")).toHaveLength(1);
  });

  test("is missing (404) is told, without a second try", async () => {
    const { site, round } = await newsroom({ "/feed": ONE });
    expect((await round()).errors).toEqual([{ url: `${site.url}/one`, message: "answered 404" }]);
    expect(site.paths()).toEqual(["/feed", "/one"]);
  });

  test("moved for good is asked at its new address from then on", async () => {
    const { site, round, titles } = await newsroom({
      "/feed": [rss([{ link: "/old", title: "क" }]), rss([{ link: "/old", title: "ख" }])],
      "/old": respond(301, { location: "/new" }),
      "/new": article("नया"),
    });
    await round();
    await round();
    expect(site.paths()).toEqual(["/feed", "/old", "/new", "/feed", "/new"]);
    expect(await titles()).toEqual(["नया"]);
  });

  test("is nested a million deep is not even parsed", async () => {
    const { site, round } = await newsroom({
      "/feed": ONE,
      "/one": respond(200, { "content-type": "text/html" }, "<div>".repeat(1_000_000)),
    });
    const started = performance.now();
    expect((await round()).errors).toEqual([
      { url: `${site.url}/one`, message: "no article: it is nested thousands of elements deep" },
    ]);
    expect(performance.now() - started).toBeLessThan(5000);
  });

  test("leads to the front page is no article", async () => {
    const { site, round, titles } = await newsroom({
      "/feed": ONE,
      "/one": respond(302, { location: "/" }),
      "/": article("मुखपृष्ठ"),
    });
    expect((await round()).errors).toEqual([
      { url: `${site.url}/`, message: "no article: it leads to the front page" },
    ]);
    expect(await titles()).toEqual([]);
  });

  test("is no article is told so and harms nobody", async () => {
    const { round } = await newsroom({
      "/feed": rss(["/one", "/two"]),
      "/one": respond(200, { "content-type": "image/png" }, Buffer.from("\x89PNG\r\n", "latin1")),
      "/two": article("दो"),
    });
    const report = await round();
    expect(report.articles).toBe(1);
    expect(report.errors[0]?.message).toMatch(/^no article: /);
  });

  test("lies about its charset is read as what it is", async () => {
    const { titles, round } = await newsroom({
      "/feed": ONE,
      "/one": (response, request) => {
        response.setHeader("content-type", "text/html; charset=windows-1252");
        const write = response.writeHead.bind(response);
        response.writeHead = ((status: number) => write(status)) as typeof response.writeHead;
        article("पटना में 159")(response, request);
      },
    });
    await round();
    expect(await titles()).toEqual(["पटना में 159"]);
  });
});

describe("a feed that", () => {
  const broken = async (feed: Parameters<typeof newsroom>[0][string], options = {}) => {
    const room = await newsroom({ "/feed": feed });
    const report = await room.round(undefined, options);
    const [source] = await room.store.sources();
    expect(source?.health.lastError).toBe(report.errors[0]?.message);
    expect(source?.health.status).toBe("failing");
    return report.errors[0]?.message;
  };

  test("has no entries is an error of its source", async () =>
    expect(await broken(rss([]))).toBe("the feed has no entries"));
  test("is empty", async () => expect(await broken("")).toBe("the feed is empty"));
  test("is a web page", async () =>
    expect(await broken("<!doctype html><html><body>Not found</body></html>")).toBe(
      "no feed: a web page came instead",
    ));
  test("answers 404", async () => expect(await broken(respond(404))).toBe("answered 404"));
  test("answers 500 twice", async () => expect(await broken(respond(500))).toBe("answered 500"));
  test("is a billion laughs", async () => {
    const laughs = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol">${Array.from({ length: 9 }, (_, i) => `<!ENTITY lol${i} "${`&lol${i ? i - 1 : ""};`.repeat(10)}">`).join("")}]><rss version="2.0"><channel><item><title>&lol8;</title><link>/one</link></item></channel></rss>`;
    expect(await broken(laughs)).toMatch(/in a DTD: refused/);
  });
  test("reads a file by an external entity", async () =>
    expect(
      await broken(
        '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss version="2.0"><channel><item><title>&x;</title><link>/one</link></item></channel></rss>',
      ),
    ).toMatch(/in a DTD: refused/));
  test("is nested a hundred thousand deep", async () =>
    expect(
      await broken(`<rss version="2.0"><channel>${"<a>".repeat(100_000)}`, { limits: { bytes: 1024 * 1024 } }),
    ).toBe("XML nested deeper than 200 elements"));
  test("is of 200 MB is dropped at the limit", async () => {
    const chunk = Buffer.alloc(1024 * 1024, "<item>");
    let sent = 0;
    const endless = await broken((response) => {
      const more = () => {
        while (sent < 200 && !response.destroyed) {
          sent += 1;
          if (!response.write(chunk)) return response.once("drain", more);
        }
        response.end();
      };
      more();
    });
    expect(endless).toBe("larger than 20 MB");
    expect(sent).toBeLessThan(100);
  });
  test("announces 200 MB is not even read", async () =>
    expect(await broken(respond(200, { "content-length": String(200 * 1024 * 1024) }, "<rss>"))).toBe(
      "larger than 20 MB: 200 MB announced",
    ));
  test("is forbidden by robots.txt is told so: a source that may not be read cannot work", async () => {
    const { site, round } = await newsroom({ "/robots.txt": "User-agent: Tathya\nDisallow: /feed", "/feed": ONE });
    expect((await round()).errors[0]?.message).toBe(`robots.txt forbids ${site.url}/feed`);
    expect(site.paths()).toEqual([]);
  });
  test("moved for good is asked there, and where it was again once that fails", async () => {
    const { site, round } = await newsroom({
      "/feed": [respond(308, { location: "/new" }), ONE],
      "/new": [ONE, respond(404)],
      "/one": article("एक"),
    });
    await round();
    expect((await round()).errors[0]?.message).toBe("answered 404");
    expect((await round()).errors).toEqual([]);
    expect(site.paths()).toEqual(["/feed", "/new", "/one", "/new", "/feed"]);
  });
  test("is gone (410) is not asked again", async () => {
    const { site, round } = await newsroom({ "/feed": respond(410) });
    expect((await round()).errors[0]?.message).toBe("answered 410: gone for good, not asked again");
    expect((await round()).errors[0]?.message).toMatch(/gone for good/);
    expect(site.paths()).toEqual(["/feed"]);
  });
});

describe("one source's fault", () => {
  test("is no other's, on the same host or not", async () => {
    const { site, source, rounds, store, titles } = await newsroom({
      "/feed": ONE,
      "/one": article("एक"),
      "/bad": respond(500),
      "/slow": () => undefined,
      "/laughs": '<!DOCTYPE r [<!ENTITY a "b">]><rss/>',
      "/huge": respond(200, { "content-length": String(10 ** 9) }, "x"),
    });
    const sources = [
      source(),
      ...["bad", "slow", "laughs", "huge", "missing"].map((id) => source({ id, url: `${site.url}/${id}` })),
      source({ id: "private", url: "http://10.0.0.1/feed" }),
      source({ id: "dead", url: "http://127.0.0.1:1/feed" }),
      source({ id: "off", url: `${site.url}/off`, enabled: false }),
    ];
    const reports = await rounds(sources, FAST);
    expect(reports.map(({ id, articles, errors }) => [id, articles, errors.length])).toEqual([
      ["patrika", 1, 0],
      ["bad", 0, 1],
      ["slow", 0, 1],
      ["laughs", 0, 1],
      ["huge", 0, 1],
      ["missing", 0, 1],
      ["private", 0, 1],
      ["dead", 0, 1],
    ]);
    expect(await titles()).toEqual(["एक"]);
    const health = Object.fromEntries((await store.sources()).map((one) => [one.id, one.health.status]));
    expect(health).toMatchObject({ patrika: "ok", bad: "failing", slow: "failing", off: "never" });
    expect(site.paths()).not.toContain("/off");
  });
});
