/** The early decision that an article can have no fact: it may never lose one. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findDiseases } from "../../extract/diseases/index.ts";
import { DISEASE_NAMES } from "../../extract/diseases/lexicon.ts";
import { type Analysis, analyse } from "../../extract/links/analysis.ts";
import { findTopic } from "../../extract/links/topic.ts";
import { readDocument } from "../../extract/text/document.ts";
import { mayHaveFacts } from "../../extract/text/gate.ts";
import { normalise, SPLIT_VOWELS } from "../../extract/text/normalise.ts";
import { withoutRelated } from "../../extract/text/related.ts";
import { readTable, spellings } from "../../extract/text/table.ts";

interface Labelled {
  readonly title?: string;
  readonly text: string;
  readonly publishedAt?: string;
  readonly facts: readonly unknown[];
}

const corpora = join(import.meta.dirname, "../corpora");
const articles: Labelled[] = readdirSync(corpora, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap((entry) =>
    readdirSync(join(corpora, entry.name))
      .filter((file) => file.endsWith(".json"))
      .map((file) => join(corpora, entry.name, file)),
  )
  .map((file) => JSON.parse(readFileSync(file, "utf8")));

/** The same text as others would write it. */
const HANDS: Readonly<Record<string, (text: string) => string>> = {
  "as printed": (text) => text,
  "in NFD": (text) => text.normalize("NFD"),
  "in NFC": (text) => text.normalize("NFC"),
  "with nuktas": (text) => text.replace(/[कखगजडढफ](?!\u093c)/g, "$&\u093c"),
  "with precomposed nuktas": (text) =>
    text.replace(
      /[कखगजडढफय]/g,
      (c) =>
        ({ क: "\u0958", ख: "\u0959", ग: "\u095a", ज: "\u095b", ड: "\u095c", ढ: "\u095d", फ: "\u095e", य: "\u095f" })[
          c
        ] ?? c,
    ),
  "without nuktas": (text) => text.normalize("NFD").replaceAll("\u093c", ""),
  "with joiners behind viramas": (text) => text.replaceAll("\u094d", "\u094d\u200d"),
  "with a joiner behind every letter": (text) => text.replace(/[\u0900-\u097f]/g, "$&\u200c"),
  "with joiners and soft hyphens before words": (text) => text.replace(/(?<=^|\s)(?=\S)/g, "\u200b\u00ad"),
  "with chandrabindus": (text) => text.replaceAll("\u0902", "\u0901"),
  "with nasals for anusvaras": (text) =>
    text.replace(
      /\u0902(?=[क-म])/g,
      (_, at: number) => ({ क: "ङ्", च: "ञ्", ट: "ण्", त: "न्", प: "म्" })[text[at + 1] as string] ?? "\u0902",
    ),
  "with vowels in two signs": (text) =>
    SPLIT_VOWELS.reduce((t, [split, one]) => (split === one + one ? t : t.replaceAll(one, split)), text),
  "in Devanagari digits": (text) => text.replace(/\d/g, (d) => String.fromCharCode(0x966 + Number(d))),
  "in full-width digits": (text) => text.replace(/\d/g, (d) => String.fromCharCode(0xff10 + Number(d))),
  "in capitals": (text) => text.toUpperCase(),
  "with no-break spaces": (text) => text.replaceAll(" ", "\u00a0"),
};

/** As the reading sees it, which extract() does not come to where the gate is shut. */
function couldHaveFacts(text: string, publishedAt: string | undefined): boolean {
  const [title, body] = analyse(["", withoutRelated(text)], publishedAt) as [Analysis, Analysis];
  return findTopic(title, body, publishedAt).topic !== undefined && body.numbers.all.length > 0;
}

describe("an article with facts is never passed over", () => {
  test.each(Object.entries(HANDS))("%s", (_, write) => {
    const lost = articles
      .filter((article) => article.facts.length > 0)
      .filter(
        ({ title = "", text, publishedAt }) =>
          !mayHaveFacts({ title: write(title), text: write(text), ...(publishedAt ? { publishedAt } : {}) }),
      );
    expect(lost.map((article) => article.title)).toEqual([]);
  });

  test("whatever is put into it", () => {
    const readable = articles.filter((article) => article.text.length < 4000);
    const noise = fc.constantFrom(
      "\u200d",
      "\u093c",
      "\u00ad",
      "\ufeff",
      " ",
      "\n",
      "\t",
      "-",
      ".",
      "(",
      "।",
      "x",
      "É",
      "क",
      "ं",
      "्",
      "7",
      "९",
      "\n\nयह भी पढ़ें: कल का मौसम\n",
      "। यह भी पढ़ें: कल का मौसम\n",
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...readable),
        fc.array(fc.tuple(fc.nat(4000), noise), { maxLength: 8 }),
        fc.nat(4000),
        (article, insertions, from) => {
          // a part, so that much of it has no disease and no number
          let text = article.text.slice(from % article.text.length, (from % article.text.length) + 300);
          for (const [at, what] of insertions)
            text = text.slice(0, at % (text.length + 1)) + what + text.slice(at % (text.length + 1));
          if (!mayHaveFacts({ text, ...(article.publishedAt ? { publishedAt: article.publishedAt } : {}) }))
            expect(couldHaveFacts(text, article.publishedAt)).toBe(false);
        },
      ),
      { numRuns: 600 },
    );
  });
});

describe("every name of a disease is seen", () => {
  const names = readTable(DISEASE_NAMES).flatMap(([, cell]) => spellings(cell));

  test.each(Object.entries(HANDS))("%s", (_, write) => {
    const missed = names
      .map((name) => write(`पटना में ${name} के 12 मरीज मिले।`))
      .filter((text) => findDiseases(readDocument(text)).length > 0 && !mayHaveFacts({ text }));
    expect(missed).toEqual([]);
  });

  test("at the beginning, at the end, and in the title alone", () => {
    const missed = names.filter(
      (name) =>
        !(
          mayHaveFacts({ text: `${name} 5` }) &&
          mayHaveFacts({ text: `5 ${name}` }) &&
          mayHaveFacts({ title: name, text: "पांच मरीज मिले।" })
        ),
    );
    expect(missed).toEqual([]);
  });
});

describe("what cannot have a fact is passed over", () => {
  test.each([
    "टीम ने 20 ओवर में 187 रन बनाए और मैच 12 रन से जीत लिया।",
    "मुख्यमंत्री ने गुरुवार को 350 करोड़ रुपये की योजनाओं का शिलान्यास किया।",
    "पुलिस ने दो आरोपियों को गिरफ्तार कर 15 लीटर शराब बरामद की।",
    "काला धन और ब्लैक मार्केट पर 3 दिन चर्चा हुई।",
    "",
  ])("%s", (text) => {
    expect(mayHaveFacts({ text, publishedAt: "2022-06-01" })).toBe(false);
  });

  test("a disease without any number", () => {
    expect(mayHaveFacts({ text: "डेंगू से बचाव के लिए मच्छरदानी लगाएं।" })).toBe(false);
  });

  test("«संक्रमित» without a disease's name outside the pandemic", () => {
    const text = "जिले में 12 नए संक्रमित मिले।";
    expect([
      mayHaveFacts({ text, publishedAt: "2021-05-01" }),
      mayHaveFacts({ text, publishedAt: "2025-05-01" }),
      mayHaveFacts({ text }),
    ]).toEqual([true, false, false]);
  });
});

test("letters are told apart as the normaliser tells them: one put before a disease's name hides it for both", () => {
  const wrong: string[] = [];
  for (let c = 0; c < 0x10000; c++) {
    const before = String.fromCharCode(c);
    const { text } = normalise(`${before}डेंगू 5`);
    const hidden = /[a-z\u00c0-\u024f\u0900-\u0963\u0971-\u097f]डेंगू/.test(text);
    if (mayHaveFacts({ text: `${before}डेंगू 5` }) === hidden) wrong.push(c.toString(16));
  }
  expect(wrong).toEqual([]);
});
