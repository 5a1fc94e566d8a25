import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseSources } from "../../crawlers/sources.ts";
import { sourcesSchema } from "../../crawlers/sources-schema.ts";

const read = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), "utf8");
const source = { id: "a", name: "A", kind: "rss", url: "https://x.in/feed", schedule: "*/30 * * * *" };

describe("the sources that come along", () => {
  const sources = parseSources(read("sources.json"));
  test("are fourteen, all over https", () => {
    expect(sources).toHaveLength(14);
    expect(sources.filter(({ url }) => !url.startsWith("https://"))).toEqual([]);
  });
  test("one is disabled, and says why", () =>
    expect(sources.filter(({ enabled }) => enabled === false).map(({ id, why }) => [id, why !== undefined])).toEqual([
      ["hindustan-bihar", true],
    ]));
  test("the JSON Schema beside them is the model's (node scripts/sources-schema.ts writes it)", () =>
    expect(JSON.parse(read("sources.schema.json"))).toEqual(sourcesSchema()));
});

describe("a list of sources", () => {
  test("is taken as it is, with fields that a later version may know", () =>
    expect(parseSources(JSON.stringify([{ ...source, future: 1 }]))).toMatchObject([source]));
  test.each([
    ["{", /no JSON: .* at line 1, column 2$/],
    ["[\n  {},\n]", /no JSON: Unexpected token '\]' at line 3, column 1$/],
    ['[\n {"id": "a"\n  "name": "क"}]', /no JSON: .* at line 3, column 3$/],
    ['[{"id": "अ', /no JSON: Unterminated string.* at line 1, column 11$/],
    ["{}", /a list of sources is expected/],
    [
      JSON.stringify([{ ...source, kind: "telepathy" }]),
      /entry 1 \(«a»\): kind is "telepathy"; kind takes one of rss, sitemap, listing, archive$/,
    ],
    [JSON.stringify([{ ...source, selectors: { links: 3 } }]), /selectors\.links is 3; selectors takes names and CSS/],
    [JSON.stringify([{ ...source, enabled: "no" }]), /enabled is "no"; enabled takes true or false$/],
    [JSON.stringify([{ ...source, id: "A B" }]), /entry 1 \(«A B»\).*id/],
    [JSON.stringify([source, source]), /entry 2 \(«a»\): its id stands twice/],
    [JSON.stringify([{ ...source, schedule: "often" }]), /schedule «often» is no cron expression/],
    [JSON.stringify([{ ...source, url: "x.in/feed" }]), /url «x.in\/feed» is no http or https address/],
    [JSON.stringify([{ ...source, url: undefined }]), /entry 1 \(«a»\): url is missing; it takes a web address/],
    ["[null]", /entry 1/],
  ])("%s is not", (text, message) => expect(() => parseSources(text)).toThrow(message));
  test("may begin with a byte-order mark", () =>
    expect(parseSources(`\uFEFF${JSON.stringify([source])}`)).toEqual([source]));
  test("an archive's address is a path", () =>
    expect(parseSources(JSON.stringify([{ ...source, kind: "archive", url: "saved/pages" }]))).toHaveLength(1));
});
