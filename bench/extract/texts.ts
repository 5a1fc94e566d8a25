/** What is read: a paper's mix, text without anything for the extractor, dense health news. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ArticleInput } from "../../model/article.ts";
import { newsArticles } from "./news.ts";

export interface Text {
  readonly name: string;
  readonly articles: readonly ArticleInput[];
  /** UTF-8, titles included. */
  readonly bytes: number;
}

const textOf = (name: string, articles: readonly ArticleInput[]): Text => ({
  name,
  articles,
  bytes: articles.reduce((sum, { title = "", text }) => sum + Buffer.byteLength(title) + Buffer.byteLength(text), 0),
});

/** The labelled articles of test/corpora/dev, but for those held out. */
function healthArticles(): ArticleInput[] {
  const root = join(import.meta.dirname, "../..");
  const heldOut = new Set(readFileSync(join(root, "eval/held-out.txt"), "utf8").split(/\s+/));
  const folder = join(root, "test/corpora/dev");
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json") && !heldOut.has(file))
    .sort()
    .map((file) => {
      const { id, title, text, publishedAt } = JSON.parse(readFileSync(join(folder, file), "utf8"));
      return { id, title, text, ...(publishedAt ? { publishedAt } : {}) };
    });
}

/** One in twelve of a paper's articles has health numbers; one in ten of the others says a word of illness in passing. */
const SHARE = 12;
const PASSING = 10;

export interface Texts {
  readonly mix: Text;
  readonly nothing: Text;
  readonly dense: Text;
}

/** `scale` 1 for a measurement; smaller takes fewer articles. */
export function benchTexts(scale = 1): Texts {
  const all = healthArticles();
  const health = all.slice(0, Math.max(1, Math.round(all.length * scale)));
  const others = newsArticles(health.length * (SHARE - 1), { seed: 7, passing: PASSING });
  const mix = health.flatMap((article, i) => [article, ...others.slice(i * (SHARE - 1), (i + 1) * (SHARE - 1))]);
  return {
    mix: textOf("mix", mix),
    nothing: textOf("nothing", newsArticles(Math.max(12, Math.round(600 * scale)), { seed: 11 })),
    dense: textOf("dense", health),
  };
}
