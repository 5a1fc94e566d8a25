/**
 * The newsroom as a labelled corpus: one article a file, as `npm run eval` reads them.
 * `node test/newsroom/corpus.ts` writes `test/corpora/newsroom` again after a page or a label has changed.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Expected, type Label, readExpected, readNewsroom } from "./outlets.ts";

export interface CorpusArticle {
  readonly id: string;
  readonly url: string;
  readonly publisher: string;
  readonly publishedAt: string;
  readonly title: string;
  readonly text: string;
  readonly facts: readonly Label[];
}

/** Every version of every page with labels, in the order of `newsroom.json`. */
export function corpusArticles(): CorpusArticle[] {
  const articles: CorpusArticle[] = [];
  for (const outlet of readNewsroom().outlets)
    for (const page of outlet.pages)
      for (const version of page.versions)
        if (version.expected) articles.push(toArticle(outlet.name, readExpected(outlet, version.expected)));
  return articles;
}

const toArticle = (publisher: string, expected: Expected): CorpusArticle => ({
  id: expected.id,
  url: expected.url,
  publisher,
  publishedAt: expected.publishedAt,
  title: expected.title,
  text: expected.lines.join("\n"),
  facts: expected.facts,
});

/** The text of an article's file. */
export const corpusFile = (article: CorpusArticle): string => `${JSON.stringify(article, null, 1)}\n`;

export const corpusFolder = join(import.meta.dirname, "..", "corpora", "newsroom");

if (import.meta.main) {
  mkdirSync(corpusFolder, { recursive: true });
  for (const name of readdirSync(corpusFolder)) if (name.endsWith(".json")) rmSync(join(corpusFolder, name));
  for (const article of corpusArticles()) writeFileSync(join(corpusFolder, `${article.id}.json`), corpusFile(article));
}
