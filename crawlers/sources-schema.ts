/** The JSON Schema of `sources.json`, derived from the model, for editors to complete from and for anybody to check with. */
import { Source } from "../model/source.ts";

/** What the model cannot say, because a stored source may carry more than one that a person writes. */
const HINTS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  id: {
    description:
      "Short name in lower-case letters, digits and hyphens; it names the source everywhere and stays for good",
  },
  name: { description: "Name for people" },
  kind: {
    description:
      "rss: any feed (RSS, Atom, RDF, JSON); sitemap: a sitemap or an index of them; listing: a page of links; archive: saved pages",
  },
  url: { examples: ["https://www.example.org/bihar/feed.xml"] },
  schedule: { examples: ["*/30 * * * *", "0 7,19 * * *"] },
  enabled: { default: true },
  browser: { default: false },
  selectors: {
    properties: {
      links: { type: "string", description: "Links to articles on a listing page, or elements that hold one each" },
      title: { type: "string", description: "An article's title" },
      body: { type: "string", description: "What holds an article's paragraphs" },
      published: { type: "string", description: "When it was published" },
      modified: { type: "string", description: "When it was changed" },
      author: { type: "string", description: "Who wrote it" },
    },
    examples: [{ links: ".story-list a", body: ".story-content" }],
  },
};

export function sourcesSchema(): Record<string, unknown> {
  const source = JSON.parse(JSON.stringify(Source)) as { properties: Record<string, Record<string, unknown>> };
  for (const [name, hints] of Object.entries(HINTS)) source.properties[name] = { ...source.properties[name], ...hints };
  delete source.properties.sample; // marks what `start` brings along; nobody writes it
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "Sources of Tathya",
    description: "Where articles come from: a list of feeds, sitemaps, listing pages and archives",
    type: "array",
    items: { ...source, additionalProperties: false },
  };
}
