/** The benchmarks at their smallest: that they run, say what they say they do, and compare like with like. No times. */
import { describe, expect, test } from "vitest";
import { benchCopies } from "../../bench/copies/index.ts";
import { benchCrawl, crawlMemory } from "../../bench/crawl/index.ts";
import { benchExtract } from "../../bench/extract/index.ts";
import { countKnown } from "../../bench/extract/limit.ts";
import { newsArticles } from "../../bench/extract/news.ts";
import { benchTexts } from "../../bench/extract/texts.ts";
import { median } from "../../bench/measure.ts";
import { tableOf } from "../../bench/report.ts";
import { extract } from "../../extract/index.ts";
import { mayHaveFacts } from "../../extract/text/gate.ts";

describe("the texts", () => {
  test("are the same in every run", () => {
    expect(newsArticles(20, { seed: 3, passing: 2 })).toEqual(newsArticles(20, { seed: 3, passing: 2 }));
  });

  test("without illness have nothing for the extractor, those that say a word of it in passing are read, but for a video that is viral", () => {
    expect(newsArticles(200, { seed: 5 }).filter(mayHaveFacts)).toEqual([]);
    const passing = newsArticles(20, { seed: 5, passing: 1 });
    const read = passing.filter(mayHaveFacts);
    expect(read).toEqual(passing.filter(({ text }) => !text.includes("वायरल")));
    expect(read.length).toBeGreaterThan(10);
  });

  test("of the mix have health numbers in one article of twelve", () => {
    const { mix, dense } = benchTexts(0.2);
    expect(mix.articles.length).toBe(dense.articles.length * 12);
    expect(dense.articles.filter((article) => extract(article).length === 0).length).toBeLessThan(
      dense.articles.length / 2,
    );
  });
});

test("the plain loop sees every word once", () => {
  const known = new Map([
    ["डेंगू", true],
    ["12", true],
  ]);
  expect(countKnown("पटना में डेंगू के 12 मरीज, डेंगू से 1 मौत।", known)).toBe(3);
});

test("a median is the middle of an odd number and the mean of the two in the middle of an even one", () => {
  expect([median([3, 1, 2]), median([4, 1, 2, 3])]).toEqual([2, 2.5]);
});

test("the extractor's figures have each a name of its own, ratios first", () => {
  const figures = benchExtract({ scale: 0.05, rounds: 1, sizes: { article: 2000, hostile: 500 }, marks: [5, 10] });
  expect(figures.length).toBeGreaterThan(20);
  expect(new Set(figures.map(({ name }) => name)).size).toBe(figures.length);
  expect(tableOf(figures).split("\n")[0]).toMatch(/^extract\.mix \/ limit +[\d.]+ % +aim ≥ 25 %/);
});

test("copies are found where there are any, and nowhere else", { timeout: 60_000 }, async () => {
  const figures = await benchCopies([300, 600]); // throws where they are not
  expect(figures.map(({ name }) => name)).toContain("copies.sqlite.crowded ×2");
});

describe("over the newsroom", () => {
  test("both crawlers read the same text of every page", { timeout: 60_000 }, async () => {
    const figures = await benchCrawl({ pages: 30, rounds: 1, connections: 4 }); // throws where they do not
    expect(figures.map(({ name }) => name)).toContain("crawl.pages/s / crawlee");
  });

  test("memory is looked at on the way", { timeout: 60_000 }, async () => {
    expect((await crawlMemory([10, 20], 4)).map(({ name }) => name)).toEqual([
      "crawl.memory last / first",
      "crawl.memory at 10 pages",
      "crawl.memory at 20 pages",
    ]);
  });
});
