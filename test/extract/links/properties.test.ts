import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { extract } from "../../../extract/index.ts";
import type { ArticleInput } from "../../../model/article.ts";
import type { Fact } from "../../../model/fact.ts";
import { PUBLISHED, ROWS, read } from "./row.ts";

const row = fc.constantFrom(...ROWS);

/** What papers and programs do to a text without changing what it says. */
const REWRITINGS: Readonly<Record<string, (text: string) => string>> = {
  "composed letters": (text) => text.normalize("NFC"),
  "decomposed letters": (text) => text.normalize("NFD"),
  "a joiner behind every virama": (text) => text.replaceAll("\u094d", "\u094d\u200d"),
  "no nukta": (text) => text.normalize("NFD").replaceAll("\u093c", ""),
  "a zero-width space between words": (text) => text.replaceAll(" ", "\u200b "),
  "Devanagari digits": (text) => text.replace(/\d/g, (d) => String.fromCharCode(0x966 + Number(d))),
  "a byte order mark": (text) => `\ufeff${text}`,
  "chandrabindu for anusvara": (text) => text.replaceAll("हैं", "हैँ"),
};

const rewritten = (article: ArticleInput, by: (text: string) => string): ArticleInput => ({
  ...article,
  text: by(article.text),
  ...(article.title ? { title: by(article.title) } : {}),
});

const pointsAtItself = (article: ArticleInput, fact: Fact): boolean =>
  (fact.field === "title" ? (article.title ?? "") : article.text).slice(fact.start, fact.end) === fact.evidence &&
  fact.evidence !== "";

describe("facts", () => {
  test.each(Object.entries(REWRITINGS))("are the same, and point at their evidence, with %s", (_, by) => {
    for (const { article, facts } of ROWS) {
      const other = rewritten(article, by);
      expect(read(other), article.text).toBe(facts);
      for (const fact of extract(other)) expect(pointsAtItself(other, fact), fact.evidence).toBe(true);
    }
  });

  test("do not depend on what was read before", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...ROWS]), (rows) => {
        for (const { article, facts } of rows) expect(read(article)).toBe(facts);
      }),
      { numRuns: 20 },
    );
  });

  test("of sentences put together in any order still point at their evidence and are sure to some degree", () => {
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 8 }),
        fc.constantFrom(" ", "\n", "\n\n"),
        (rows, between) => {
          const article = { id: "x", text: rows.map((r) => r.article.text).join(between), publishedAt: PUBLISHED };
          for (const fact of extract(article)) {
            expect(pointsAtItself(article, fact)).toBe(true);
            expect(fact.confidence).toBeGreaterThan(0);
            expect(fact.confidence).toBeLessThanOrEqual(1);
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  test("are read from anything without an error", () => {
    const piece = fc.oneof(
      row.map((r) => r.article.text),
      fc.string({ unit: "binary" }),
      fc.constantFrom(
        "\ud800",
        "\udc00",
        "|",
        "\t",
        "(",
        ")",
        "क्रमश: ",
        "से बढ़कर ",
        "एक भी नहीं ",
        "‍",
        "17-17 ",
        "कोरोना ",
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.option(piece), fc.boolean(), (pieces, title, dated) => {
        const article: ArticleInput = {
          id: "x",
          text: pieces.join(""),
          ...(title === null ? {} : { title }),
          ...(dated ? { publishedAt: PUBLISHED } : {}),
        };
        for (const fact of extract(article)) expect(pointsAtItself(article, fact)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test.each(["", " ", "\n", "\ud83d", "कोरोना", "12", "।।।"])("of «%s» are none", (text) => {
    expect(extract({ id: "x", text })).toEqual([]);
    expect(extract({ id: "x", text, title: text, publishedAt: PUBLISHED })).toEqual([]);
  });

  test("without a day of publication have none of their own", () => {
    const facts = extract({ id: "x", text: "रीवा में कोरोना के 31 नए मरीज मिले।" });
    expect(facts.map(({ value, asOf }) => [value, asOf])).toEqual([[31, undefined]]);
  });
});
