import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readPage } from "../../../crawlers/page/index.ts";

interface Expected {
  fetchedFrom: string;
  contentType?: string;
  expected: {
    url: string;
    title: string;
    text: string;
    publishedAt: string | null;
    modifiedAt: string | null;
    author?: string;
  };
}

const folder = new URL("./saved/", import.meta.url);
const names = readdirSync(folder)
  .filter((f) => f.endsWith(".json"))
  .map((f) => f.replace(/\.json$/, ""));
const load = (name: string): Expected => JSON.parse(readFileSync(new URL(`${name}.json`, folder), "utf8")) as Expected;
const read = (name: string, saved: Expected) =>
  readPage(readFileSync(new URL(`${name}.html`, folder)), {
    url: saved.fetchedFrom,
    ...(saved.contentType ? { contentType: saved.contentType } : {}),
  });

/** How many lines of one list the other has, each counted once. */
function shared(a: readonly string[], b: readonly string[]): number {
  const left = [...b];
  return a.filter((line) => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
}

describe("saved pages", () => {
  it("are at least forty, of ten kinds", () => {
    expect(names.length).toBeGreaterThanOrEqual(40);
    expect(new Set(names.map((n) => n.split("-")[0])).size).toBeGreaterThanOrEqual(10);
  });

  it("give paragraphs with precision and recall of 0.97 or more", () => {
    let hits = 0;
    let wanted = 0;
    let given = 0;
    for (const name of names) {
      const saved = load(name);
      const result = read(name, saved);
      const want = saved.expected.text.split("\n");
      const got = result.kind === "article" ? result.article.text.split("\n") : [];
      hits += shared(want, got);
      wanted += want.length;
      given += got.length;
    }
    console.log(
      `paragraphs of ${names.length} pages: precision ${(hits / given).toFixed(4)}, recall ${(hits / wanted).toFixed(4)}`,
    );
    expect(hits / wanted).toBeGreaterThanOrEqual(0.97);
    expect(hits / given).toBeGreaterThanOrEqual(0.97);
  });

  it.each(names)("%s: title, link and dates", (name) => {
    const saved = load(name);
    const result = read(name, saved);
    if (result.kind !== "article") throw new Error(`${name} was read as no article: ${result.reason}`);
    const { text: _, ...head } = saved.expected;
    expect(result.article).toMatchObject(head);
  });

  it.each(names)("%s: the same text when its recipe, JSON-LD and microdata are unknown", (name) => {
    const saved = load(name);
    if (/json-only|json-html|first-half|utf16|paywall/.test(name)) return;
    const html = readFileSync(new URL(`${name}.html`, folder), "utf8")
      .replace(/<script type="application\/ld\+json">[\s\S]*?<\/script>/g, "")
      .replace(/ itemprop="[^"]*"/g, "");
    const result = readPage(new TextEncoder().encode(html), { url: saved.fetchedFrom });
    const want = saved.expected.text.split("\n");
    const got = result.kind === "article" ? result.article.text.split("\n") : [];
    expect(shared(want, got) / want.length, got.join("\n")).toBeGreaterThanOrEqual(0.85);
    expect(shared(want, got) / Math.max(1, got.length), got.join("\n")).toBeGreaterThanOrEqual(0.85);
  });
});
