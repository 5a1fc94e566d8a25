/** What `tathya crawl --json` says of a newsroom that does everything wrong, by value. */
import { PassThrough } from "node:stream";
import { expect, onTestFinished, test, vi } from "vitest";
import { progressLine } from "../../commands/output/progress.ts";
import { article, conditional, type Pages, respond, rss, sitemapIndex, startSite, urlset } from "../crawlers/site.ts";
import { newPlace } from "./run.ts";

vi.setConfig({ testTimeout: 90_000 });

const story = (title: string, number: number) =>
  article(title, `पटना में डेंगू के ${number} नए मरीज मिले हैं, विभाग ने यह जानकारी दी है।`);

async function siteWith(pages: Pages) {
  const site = await startSite(pages);
  onTestFinished(() => site.close());
  return site;
}

test("a faulty newsroom: every count and every error, round after round", async () => {
  const site = await siteWith({
    "/feed": rss(["/good", "/same", "/gone", "/missing", "/broken", "/moved", "/cricket"]),
    "/good": story("अच्छी खबर", 11),
    "/same": conditional(story("वही खबर", 12), { etag: '"1"' }),
    "/gone": respond(410),
    "/missing": respond(404),
    "/broken": [respond(500), respond(500), story("देर से", 13)],
    "/moved": respond(301, { location: "/new-place" }),
    "/new-place": story("नई जगह", 14),
    "/cricket": article("क्रिकेट", "बिहार ने झारखंड को हराया और टीम ने जश्न मनाया, दर्शक खुश हुए।"),
    "/empty": rss([]),
    "/map": (response) => response.end(sitemapIndex([[`${site.url}/2022.xml`], [`${site.url}/2021.xml`]])),
    "/2022.xml": (response) => response.end(urlset([[`${site.url}/from-2022`, "2022-07-01"]])),
    "/2021.xml": respond(500),
    "/from-2022": story("पुरानी खबर", 15),
    "/listing": '<a class="x" href="/listed">सूची</a>',
    "/listed": story("सूची से", 16),
  });
  const source = (id: string, kind: string, path: string, more = {}) => ({
    id,
    name: id,
    kind,
    url: `${site.url}${path}`,
    schedule: "0 * * * *",
    ...more,
  });
  const { tathya, write } = newPlace();
  const list = write(
    "news.json",
    JSON.stringify([
      source("feed", "rss", "/feed"),
      source("empty", "rss", "/empty"),
      source("map", "sitemap", "/map"),
      source("listing", "listing", "/listing", { selectors: { links: "a.x" } }),
      source("off", "rss", "/off", { enabled: false }),
    ]),
  );
  const crawl = async () => {
    const { code, stdout } = await tathya(["crawl", "--sources", list, "--json"], {
      env: { TATHYA_ALLOW_HOSTS: site.host },
    });
    expect(code).toBe(0);
    const { sources } = JSON.parse(stdout) as { sources: { id: string; errors: { url: string; message: string }[] }[] };
    return sources.map(({ errors, ...counts }) => ({
      ...counts,
      errors: errors.map(({ url, message }) => `${url.replace(site.url, "")}: ${message}`).sort(),
    }));
  };
  expect(await crawl()).toEqual([
    {
      id: "feed",
      discovered: 7,
      fetched: 4,
      unchanged: 0,
      articles: 3,
      facts: 3,
      errors: [
        "/broken: answered 500",
        "/gone: answered 410: gone for good, not asked again",
        "/missing: answered 404",
      ],
    },
    {
      id: "empty",
      discovered: 0,
      fetched: 0,
      unchanged: 0,
      articles: 0,
      facts: 0,
      errors: ["/empty: the feed has no entries"],
    },
    {
      id: "map",
      discovered: 1,
      fetched: 1,
      unchanged: 0,
      articles: 1,
      facts: 1,
      errors: ["/2021.xml: answered 500"],
    },
    { id: "listing", discovered: 1, fetched: 1, unchanged: 0, articles: 1, facts: 1, errors: [] },
  ]);
  const [feed] = await crawl();
  expect(feed).toEqual({
    id: "feed",
    discovered: 7,
    fetched: 1,
    unchanged: 0,
    articles: 1,
    facts: 1,
    errors: ["/missing: answered 404"],
  });
  const asked = (path: string) => site.paths().filter((one) => one === path).length;
  expect(["/good", "/gone", "/broken", "/new-place", "/off"].map(asked)).toEqual([1, 1, 3, 1, 0]);
});

test("a feed of more than a round's budget: the newest 200 first, the rest next time, none twice", async () => {
  const day = (n: number) => new Date(Date.UTC(2026, 0, 1) + n * 3_600_000).toUTCString();
  const items = Array.from({ length: 250 }, (_, i) => ({ link: `/s${i}`, date: day(i) }));
  const site = await siteWith({
    "/feed": rss(items),
    ...Object.fromEntries(items.map(({ link }) => [link, story(link, 12)])),
  });
  const { tathya, write } = newPlace();
  const feed = { id: "feed", name: "feed", kind: "rss", url: `${site.url}/feed`, schedule: "0 * * * *" };
  const list = write("news.json", JSON.stringify([feed]));
  const crawl = async () =>
    JSON.parse(
      (await tathya(["crawl", "--sources", list, "--json"], { env: { TATHYA_ALLOW_HOSTS: site.host } })).stdout,
    ).sources[0];
  expect(await crawl()).toMatchObject({ discovered: 250, fetched: 200, articles: 200, errors: [] });
  const pages = () => site.paths().filter((path) => path !== "/feed");
  expect(new Set(pages())).toEqual(new Set(items.slice(50).map(({ link }) => link)));
  expect(await crawl()).toMatchObject({ discovered: 250, fetched: 50, articles: 50, errors: [] });
  expect(await crawl()).toMatchObject({ discovered: 250, fetched: 0, articles: 0, errors: [] });
  expect(pages()).toHaveLength(250);
});

test("on a terminal every source that is done stays as a line, above the line that is written over", () => {
  const terminal = Object.assign(new PassThrough(), { isTTY: true, columns: 80 });
  const progress = progressLine(terminal as unknown as NodeJS.WriteStream);
  progress.show(() => "0/2 sources");
  progress.keep("one: 3 links");
  progress.clear();
  expect(String(terminal.read())).toBe("\r\x1b[K0/2 sources\r\x1b[Kone: 3 links\n");
  const pipe = new PassThrough();
  progressLine(pipe as unknown as NodeJS.WriteStream).keep("one: 3 links");
  expect(pipe.read()).toBeNull();
});
