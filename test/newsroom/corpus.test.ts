import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { corpusArticles, corpusFile, corpusFolder } from "./corpus.ts";

test("test/corpora/newsroom says what the pages' expected files say (else run node test/newsroom/corpus.ts)", () => {
  const written = new Map(
    readdirSync(corpusFolder)
      .filter((name) => name.endsWith(".json"))
      .map((name) => [name, readFileSync(join(corpusFolder, name), "utf8")]),
  );
  const expected = new Map(corpusArticles().map((article) => [`${article.id}.json`, corpusFile(article)]));
  expect([...written.keys()].sort()).toEqual([...expected.keys()].sort());
  for (const [name, text] of expected) expect(written.get(name), name).toBe(text);
});
