import { load } from "cheerio";
import { expect, test } from "vitest";
import { DISEASE_IDS } from "../../model/diseases.ts";
import { METRIC_IDS } from "../../model/metrics.ts";
import { corpusArticles } from "./corpus.ts";
import { type Expected, type Outlet, type Page, readBytes, readExpected, readNewsroom } from "./outlets.ts";

const { outlets, conflicts } = readNewsroom();

interface Saved {
  readonly outlet: Outlet;
  readonly page: Page;
  readonly expected: Expected;
  readonly html: string;
}
const saved: Saved[] = outlets.flatMap((outlet) =>
  outlet.pages.flatMap((page) =>
    page.versions.flatMap(({ file, expected }) =>
      expected
        ? [{ outlet, page, expected: readExpected(outlet, expected), html: decode(page, readBytes(outlet, file)) }]
        : [],
    ),
  ),
);
const each = saved.map((s) => [s.expected.id, s] as const);

function decode(page: Page, bytes: Buffer): string {
  return new TextDecoder(page.encoding ?? "utf-8", { fatal: true }).decode(bytes);
}
const list = <T>(x: T | readonly T[]): readonly T[] => (Array.isArray(x) ? (x as readonly T[]) : [x as T]);
const squeeze = (text: string) => text.replace(/\s+/g, " ").trim();

test("there are at least 16 pages of five outlets, and a feed of each kind", () => {
  expect(saved.length).toBeGreaterThanOrEqual(16);
  expect(outlets.map((outlet) => outlet.feed.format)).toEqual(["rss", "atom", "json", "news-sitemap", "listing"]);
  expect(new Set(outlets.flatMap((outlet) => outlet.pages.map((page) => page.path))).size).toBe(
    outlets.flatMap((outlet) => outlet.pages).length,
  );
});

test.each(each)("%s: title and every line stand on the page, in order", (_, { expected, html }) => {
  const $ = load(html);
  expect(
    $("h1")
      .map((_, h) => squeeze($(h).text()))
      .get(),
  ).toContain(expected.title);
  $("script, style, head").remove();
  $("td, th").append(" ");
  const text = squeeze($("body").text());
  let from = 0;
  for (const line of expected.lines) {
    const at = text.indexOf(squeeze(line), from);
    expect(at, line).toBeGreaterThanOrEqual(from);
    from = at + line.length;
  }
});

test.each(each)("%s: every label is complete and its evidence stands in the text", (_, { expected }) => {
  const text = expected.lines.join("\n");
  for (const fact of expected.facts) {
    expect(text, fact.evidence).toContain(fact.evidence);
    for (const metric of list(fact.metric)) expect(METRIC_IDS).toContain(metric);
    expect(DISEASE_IDS).toContain(fact.disease);
    expect(fact.place).toMatch(/^IN(-[A-Z]{2}(\/[a-z-]+)?)?$/);
    expect(fact.asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(fact.asOf && fact.asOf <= expected.publishedAt.slice(0, 10)).toBe(true);
    if (/^new_/.test(String(list(fact.metric)[0]))) expect(fact.window).toBe("P1D");
  }
});

test("what surrounds the articles has numbers in it, so that a reader that takes too much is found out", () => {
  for (const { expected, html } of saved) {
    const $ = load(html);
    $("script, style, head").remove();
    let rest = squeeze($("body").text());
    for (const line of [expected.title, ...expected.lines]) rest = rest.replace(squeeze(line), " ");
    expect(rest, expected.id).toMatch(/\d/);
  }
});

test("each outlet has its own way of saying what its page is", () => {
  const ways = saved.map(({ outlet, html }) => [
    outlet.id,
    /"articleBody"/.test(html) ? "body in JSON-LD" : /"NewsArticle"/.test(html) ? "JSON-LD" : "",
    /property="og:title"/.test(html) ? "OpenGraph" : "",
  ]);
  expect([...new Set(ways.map((way) => way.join(" ").trim()))]).toEqual([
    "ganga-varta body in JSON-LD OpenGraph",
    "sattu-samachar JSON-LD OpenGraph",
    "lichi-times  OpenGraph",
    "kosi-ki-dak",
    "jugnu-dainik",
  ]);
});

test("JSON-LD parses, but for the one page whose text runs over a line end inside a string", () => {
  const broken: string[] = [];
  for (const { expected, html } of saved) {
    const $ = load(html);
    for (const script of $('script[type="application/ld+json"]').get())
      try {
        JSON.parse($(script).text());
      } catch (error) {
        expect(error).toBeInstanceOf(SyntaxError);
        broken.push(expected.id);
      }
  }
  expect(broken).toEqual(["ss-bed-pmch"]);
});

test.each([
  ["jd-2020-covid-54", "iso-8859-1", "utf-8"],
  ["jd-2021-panchayat", "iso-8859-1", "utf-8"],
  ["jd-2025-kalaazar", "utf-16", "utf-16le"],
  ["jd-2023-h3n2", "windows-1252", "windows-1252"],
])("%s declares %s and is %s", (id, declared, real) => {
  const { page, html } = saved.find((s) => s.expected.id === id) as Saved;
  expect(html).toContain(`charset=${declared}"`);
  expect(page.encoding ?? "utf-8").toBe(real);
});

test("exactly one page forbids keeping its text", () => {
  const forbidding = saved.filter(({ html }) => /<meta name="robots" content="[^"]*noindex/.test(html));
  expect(forbidding.map((s) => s.expected.id)).toEqual(["lt-viral-noindex"]);
  expect(saved.filter((s) => !s.expected.keepText)).toEqual(forbidding);
});

test("pages about cricket and elections have numbers and no facts", () => {
  const silent = saved.filter((s) => s.expected.facts.length === 0);
  expect(silent.map((s) => s.expected.id)).toEqual(["ss-cricket", "jd-2021-panchayat"]);
  for (const s of silent) expect(s.expected.lines.join(" ")).toMatch(/\d{3}/);
});

test("no two numbers for one thing differ but where newsroom.json says so", () => {
  const claims = new Map<string, Set<number>>();
  for (const article of corpusArticles())
    for (const fact of article.facts) {
      const { disease, place, facility, locality, population, variant, asOf, window } = fact;
      const key = {
        disease,
        metric: list(fact.metric)[0],
        place,
        facility,
        locality,
        population,
        variant,
        asOf,
        window,
      };
      const name = JSON.stringify(key);
      claims.set(name, (claims.get(name) ?? new Set()).add(fact.value));
    }
  const differing = [...claims].filter(([, values]) => values.size > 1);
  const found = differing.map(([key, values]) => ({ key: JSON.parse(key), values: [...values].sort((a, b) => a - b) }));
  expect(found).toHaveLength(conflicts.length);
  for (const { key, values } of conflicts) expect(found).toContainEqual({ key, values });
});

test("what a state counted for a day is not less than its districts together", () => {
  type Sum = { state?: number; readonly districts: Map<string, number> };
  const sums = new Map<string, Sum>();
  for (const article of corpusArticles())
    for (const f of article.facts) {
      if (f.facility || f.locality || f.population || f.variant || f.metric !== "new_cases") continue;
      const key = `${f.disease} ${f.asOf}`;
      const sum: Sum = sums.get(key) ?? { districts: new Map() };
      if (f.place === "IN-BR") sum.state = f.value;
      else sum.districts.set(f.place, Math.max(f.value, sum.districts.get(f.place) ?? 0));
      sums.set(key, sum);
    }
  for (const [key, { state, districts }] of sums)
    if (state !== undefined)
      expect(
        [...districts.values()].reduce((a, b) => a + b, 0),
        key,
      ).toBeLessThanOrEqual(state);
});

test("one page keeps a part for subscribers, and what is expected of it is the free part", () => {
  const locked = saved.filter(({ html }) => html.includes('"isAccessibleForFree":false'));
  expect(locked.map((s) => s.expected.id)).toEqual(["ss-tb-diwas"]);
  const $ = load(locked[0]?.html ?? "");
  expect($(".sadasya-khabar").text()).toMatch(/402/);
  expect(locked[0]?.expected.lines.join("\n")).not.toMatch(/402|97|911/);
});
