import { get } from "node:http";
import { createRequire } from "node:module";
import { load } from "cheerio";
import { Value } from "typebox/value";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Source } from "../../model/source.ts";
import { readNewsroom } from "./outlets.ts";
import { type RunningNewsroom, startNewsroom } from "./server.ts";

// Its types describe a default export that CommonJS does not have.
const robotsParser = createRequire(import.meta.url)("robots-parser") as typeof import("robots-parser").default;

let newsroom: RunningNewsroom;
beforeAll(async () => {
  newsroom = await startNewsroom();
});
afterAll(() => newsroom.close());

const { outlets } = readNewsroom();
const originOf = (id: string) => newsroom.outlets.find((outlet) => outlet.id === id)?.origin as string;
const DENGUE = "/bihar/patna/patna-dengue-naye-mareej-6120945.html";

describe("what is served", () => {
  test.each(outlets.flatMap((outlet) => outlet.pages.map((page) => [page.path, outlet.id, page] as const)))(
    "%s comes with its outlet's content type and without a link to .example",
    async (path, id, page) => {
      const response = await fetch(originOf(id) + path);
      expect(response.status).toBe(200);
      expect(response.headers.get("content-type")).toBe(page.contentType);
      const html = new TextDecoder(page.encoding ?? "utf-8", { fatal: true }).decode(await response.arrayBuffer());
      expect(html).not.toContain(".example/bihar");
      expect(html).not.toMatch(/https:\/\/(gangavarta|sattusamachar|lichitimes|kosikidak|jugnudainik)\.example/);
    },
  );

  test.each([
    ["ganga-varta", "application/rss+xml; charset=utf-8", "<rss "],
    ["sattu-samachar", "application/atom+xml; charset=utf-8", "<feed "],
    ["lichi-times", "application/feed+json", '"version"'],
    ["kosi-ki-dak", "application/xml; charset=utf-8", "<urlset "],
    ["jugnu-dainik", "text/html; charset=utf-8", "<HTML>"],
  ])("%s's feed is %s and leads to every page of the outlet", async (id, type, opening) => {
    const source = newsroom.sources.find((source) => source.id === id) as Source;
    const response = await fetch(source.url);
    expect(response.headers.get("content-type")).toBe(type);
    const body = await response.text();
    expect(body).toContain(opening);
    for (const page of outlets.find((outlet) => outlet.id === id)?.pages ?? [])
      expect(body).toContain(id === "jugnu-dainik" ? page.path.slice(1) : originOf(id) + page.path);
  });

  test("the listing's selectors find its links", async () => {
    const source = newsroom.sources.find((source) => source.kind === "listing") as Source;
    const $ = load(await (await fetch(source.url)).text());
    const links = $(source.selectors?.links)
      .map((_, a) => new URL($(a).attr("href") as string, source.url).href)
      .get();
    expect(links).toHaveLength(4);
    for (const link of links) expect((await fetch(link)).status).toBe(200);
  });

  test("every source is a valid entry of sources.json", () => {
    expect(newsroom.sources).toHaveLength(outlets.length);
    for (const source of newsroom.sources) expect(Value.Check(Source, source)).toBe(true);
  });

  test("tracking parameters lead to the same page, whose canonical link has none", async () => {
    const response = await fetch(`${newsroom.origin}${DENGUE}?utm_source=rss&utm_medium=feed`);
    const $ = load(await response.text());
    expect($('link[rel="canonical"]').attr("href")).toBe(newsroom.origin + DENGUE);
  });

  test.each([
    ["GET", "/nahin-hai.html", 404],
    ["GET", "/khabar.php?id=20417", 404],
    ["POST", "/", 405],
    ["HEAD", DENGUE, 200],
  ])("%s %s of the first outlet is answered with %i", async (method, path, status) => {
    const response = await fetch(newsroom.origin + path, { method });
    expect(response.status).toBe(status);
    if (method === "HEAD") expect(await response.text()).toBe("");
  });
});

describe("conditional requests", () => {
  test("the same ETag is answered with 304 and no body", async () => {
    const first = await fetch(newsroom.origin + DENGUE);
    const again = await fetch(newsroom.origin + DENGUE, {
      headers: { "if-none-match": first.headers.get("etag") as string },
    });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe("");
  });

  test.each([
    ["the time it was modified", 0, 304],
    ["a minute earlier", -60_000, 200],
  ])("If-Modified-Since with %s", async (_, offset, status) => {
    const first = await fetch(newsroom.origin + DENGUE);
    const since = new Date(Date.parse(first.headers.get("last-modified") as string) + offset).toUTCString();
    expect((await fetch(newsroom.origin + DENGUE, { headers: { "if-modified-since": since } })).status).toBe(status);
  });

  test("a feed that has not changed is answered with 304", async () => {
    for (const { url } of newsroom.sources) {
      const etag = (await fetch(url)).headers.get("etag") as string;
      expect((await fetch(url, { headers: { "if-none-match": etag } })).status).toBe(304);
    }
  });
});

describe("robots.txt", () => {
  const robots = async (id: string) => {
    const url = `${originOf(id)}/robots.txt`;
    const response = await fetch(url);
    return { status: response.status, rules: robotsParser(url, await response.text()) };
  };

  test("one outlet forbids its live blogs, which its feed lists all the same", async () => {
    const { rules } = await robots("ganga-varta");
    const live = `${originOf("ganga-varta")}/live/corona-bihar-live-updates-5210001.html`;
    expect(rules.isAllowed(live, "Tathya")).toBe(false);
    expect(rules.isAllowed(originOf("ganga-varta") + DENGUE, "Tathya")).toBe(true);
    expect(await (await fetch(`${originOf("ganga-varta")}/rss/bihar.xml`)).text()).toContain(live);
  });

  test("one outlet asks for a pause, one has no robots.txt", async () => {
    expect((await robots("sattu-samachar")).rules.getCrawlDelay("Tathya")).toBe(1);
    expect((await robots("jugnu-dainik")).status).toBe(404);
  });
});

describe("versions", () => {
  test("a new version changes page, ETag and the feed's entry, and the old validators no longer hold", async () => {
    const own = await startNewsroom();
    try {
      const before = await fetch(own.origin + DENGUE);
      const feedBefore = await (await fetch(`${own.origin}/rss/bihar.xml`)).text();
      expect(await before.text()).toContain("डेंगू के 38 नए मरीज");
      own.setVersion(DENGUE, 2);
      const after = await fetch(own.origin + DENGUE, {
        headers: { "if-none-match": before.headers.get("etag") as string },
      });
      expect(after.status).toBe(200);
      expect(await after.text()).toContain("डेंगू के 43 नए मरीज");
      expect(await (await fetch(`${own.origin}/rss/bihar.xml`)).text()).not.toBe(feedBefore);
      expect(() => own.setVersion(DENGUE, 3)).toThrow(/version 3/);
      expect(() => own.setVersion("/nahin", 1)).toThrow(/nahin/);
    } finally {
      await own.close();
    }
  });

  test("the version option says which is out from the start", async () => {
    const own = await startNewsroom({ version: (path) => (path === DENGUE ? 2 : 1) });
    try {
      expect(await (await fetch(own.origin + DENGUE)).text()).toContain("43");
    } finally {
      await own.close();
    }
  });
});

test("each outlet is a host of its own, and every request is written down", async () => {
  const own = await startNewsroom();
  try {
    expect(new Set(own.outlets.map((outlet) => outlet.host)).size).toBe(outlets.length);
    expect(own.allowHosts.split(",")).toEqual(own.outlets.map((outlet) => outlet.host));
    await fetch(`${own.origin}/nahin`, { headers: { "user-agent": "Tathya/0.1" } });
    expect(own.requests).toEqual([
      expect.objectContaining({ outlet: "ganga-varta", method: "GET", url: `${own.origin}/nahin`, status: 404 }),
    ]);
    expect(own.requests[0]?.headers["user-agent"]).toBe("Tathya/0.1");
  } finally {
    await own.close();
  }
});

test("a client that takes gzip gets gzip, another the plain bytes", async () => {
  const encoding = (headers: Record<string, string>) =>
    new Promise<string | undefined>((done, fail) => {
      get(newsroom.origin + DENGUE, { headers }, (response) => {
        response.resume();
        done(response.headers["content-encoding"]);
      }).on("error", fail);
    });
  expect(await encoding({ "accept-encoding": "gzip" })).toBe("gzip");
  expect(await encoding({})).toBeUndefined();
});

test("a closed newsroom answers nobody, and a port in use is said to be", async () => {
  const own = await startNewsroom();
  const { origin, host } = own;
  await expect(startNewsroom({ port: Number(host.split(":")[1]) })).rejects.toThrow(/Starting the newsroom on 127/);
  await own.close();
  await expect(fetch(origin)).rejects.toThrow();
});
