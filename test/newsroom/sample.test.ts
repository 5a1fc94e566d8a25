import { Value } from "typebox/value";
import { expect, test } from "vitest";
import { Source } from "../../model/source.ts";
import { type SamplePage, sampleArticles, sampleSources } from "./sample.ts";

async function all(): Promise<SamplePage[]> {
  const pages: SamplePage[] = [];
  for await (const page of sampleArticles()) pages.push(page);
  return pages;
}

test("every sample source is a valid entry, disabled and marked as sample", () => {
  for (const source of sampleSources()) {
    expect(Value.Check(Source, source)).toBe(true);
    expect(source).toMatchObject({ sample: true, enabled: false, id: expect.stringMatching(/^sample-/) });
    expect(new URL(source.url).hostname).toMatch(/\.example$/);
  }
});

test("a page's later version comes after its earlier one, under the same address", async () => {
  const pages = await all();
  const dengue = pages.filter((page) => page.url.includes("patna-dengue-naye-mareej"));
  expect(dengue.map((page) => page.path.replace(/^.*\//, ""))).toEqual([
    "patna-dengue.v1.html",
    "patna-dengue.v2.html",
  ]);
  expect(new Set(dengue.map((page) => page.url)).size).toBe(1);
});

test("every page has bytes, a sample source and an address that leads nowhere; none is what robots.txt forbids", async () => {
  const pages = await all();
  const ids = new Set(sampleSources().map((source) => source.id));
  expect(pages.length).toBeGreaterThanOrEqual(16);
  for (const page of pages) {
    expect(page.bytes.length).toBeGreaterThan(500);
    expect(ids).toContain(page.source.id);
    expect(new URL(page.url).hostname).toMatch(/\.example$/);
    expect(page.url).not.toContain("/live/");
  }
});
