import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { LabelledArticle } from "../../scripts/score/corpus.ts";
import { type Label, matchFacts, type Prediction } from "../../scripts/score/match.ts";
import { totalLine } from "../../scripts/score/report.ts";
import { compare, toResult } from "../../scripts/score/result.ts";
import { newTally, rates, tallyArticle } from "../../scripts/score/tally.ts";

const covid = { disease: "covid-19", metric: "new_cases" } as const;
const label = (place: string, value: number, more: object = {}): Label => ({
  ...covid,
  place,
  value,
  evidence: String(value),
  ...more,
});
const guess = (place: string, value: number, more: object = {}): Prediction => ({ ...covid, place, value, ...more });

describe("matching", () => {
  test("asks for the same disease, metric, place and value", () => {
    const labels = [label("IN-BR/patna", 159)];
    const near = [
      guess("IN-BR/gaya", 159),
      guess("IN-BR/patna", 158),
      guess("IN-BR/patna", 159, { metric: "total_cases" }),
    ];
    expect(matchFacts(labels, near)).toEqual([-1, -1, -1]);
    expect(matchFacts(labels, [guess("IN-BR/patna", 159)])).toEqual([0]);
  });
  test("uses each label and each prediction once", () => {
    const twice = [guess("IN-BR", 7), guess("IN-BR", 7)];
    expect(matchFacts([label("IN-BR", 7)], twice)).toEqual([0, -1]);
    expect(matchFacts([label("IN-BR", 7), label("IN-BR", 7)], twice).sort()).toEqual([0, 1]);
  });
  test("gives up a comfortable pair so that more labels are met", () => {
    const labels = [label("IN", 5, { metric: ["new_cases", "active_cases"] }), label("IN", 5)];
    const predictions = [guess("IN", 5), guess("IN", 5, { metric: "active_cases" })];
    expect(matchFacts(labels, predictions)).toEqual([1, 0]);
  });
  test("serves required labels before optional ones", () => {
    expect(matchFacts([label("IN", 5, { optional: true }), label("IN", 5)], [guess("IN", 5)])).toEqual([1]);
  });
  test("prefers the prediction whose facility and day agree", () => {
    const labels = [label("IN-BR/patna", 9, { facility: "pmch" }), label("IN-BR/patna", 9, { facility: "nmch" })];
    const predictions = [guess("IN-BR/patna", 9, { facility: "nmch" }), guess("IN-BR/patna", 9, { facility: "pmch" })];
    expect(matchFacts(labels, predictions)).toEqual([1, 0]);
  });
  test("meets as many labels whatever the order of the predictions", () => {
    const values = fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 8 });
    fc.assert(
      fc.property(values, values, (wanted, got) => {
        const count = (order: number[]) =>
          matchFacts(
            wanted.map((v) => label("IN", v)),
            order.map((v) => guess("IN", v)),
          ).filter((at) => at >= 0).length;
        expect(count(got)).toBe(count([...got].reverse()));
      }),
    );
  });
});

const article: LabelledArticle = {
  name: "a.json",
  id: "a",
  title: "डेंगू से एक की मौत",
  text: "पटना में 159 नए मरीज मिले। गया में 44 मिले। 3 की मौत हुई।",
  facts: [
    label("IN-BR/patna", 159, { evidence: "पटना में 159", asOf: "2021-07-08", qualifier: "exact" }),
    label("IN-BR/gaya", 44, { evidence: "गया में 44", qualifier: "exact" }),
    label("IN-BR", 3, { metric: "new_deaths", evidence: "3 की मौत" }),
    label("IN-BR", 12, { optional: true }),
  ],
};

describe("one article's score", () => {
  const at = article.text.indexOf("पटना");
  const tally = newTally();
  tallyArticle(tally, article, [
    guess("IN-BR/patna", 159, { start: at, end: at + 12, asOf: "2021-07-07", qualifier: "exact", confidence: 0.95 }),
    guess("IN-BR/gaya", 44, { evidence: "159 नए", qualifier: "exact", confidence: 0.35 }),
    guess("IN-BR", 12, { confidence: 0.5 }),
    guess("IN-BR/nalanda", 8, { evidence: "8", confidence: 0.31 }),
  ]);
  test("counts found, wrong and missed, and leaves the optional out", () => {
    expect(tally.total).toEqual({ tp: 2, fp: 1, fn: 1 });
    expect(tally.byMetric).toEqual({ new_cases: { tp: 2, fp: 1, fn: 0 }, new_deaths: { tp: 0, fp: 0, fn: 1 } });
    expect(tally.byDisease).toEqual({ "covid-19": { tp: 2, fp: 1, fn: 1 } });
    expect(totalLine(tally.total)).toMatch(
      /precision +66\.7 +recall +66\.7 +F1 +66\.7 +\(2 found, 1 wrong, 1 missed\)/,
    );
  });
  test("asks for attributes only where the label has them, and for evidence that overlaps", () => {
    expect(tally.attributes).toEqual({
      qualifier: { right: 2, asked: 2 },
      asOf: { right: 0, asked: 1 },
      evidence: { right: 1, asked: 2 },
    });
  });
  test("sets stated confidence against how often it was right", () => {
    expect(tally.bins[9]).toEqual({ asked: 1, right: 1, confidence: 0.95 });
    expect(tally.bins[3]?.asked).toBe(2);
    expect(tally.bins[3]?.right).toBe(1);
    expect(tally.bins[5]?.asked).toBe(0);
  });
  test("names what was wrong and what was missed", () => {
    expect(tally.misses).toEqual([
      "WRONG  a: covid-19 new_cases IN-BR/nalanda 8 «8»",
      "MISSED a: covid-19 new_deaths IN-BR 3 «3 की मौत»",
    ]);
  });
  test("evidence in the title is looked for in the title only", () => {
    const titled = newTally();
    const facts = [label("IN-BR", 1, { metric: "new_deaths", evidence: "एक की मौत" })];
    tallyArticle(titled, { ...article, facts }, [
      guess("IN-BR", 1, { metric: "new_deaths", field: "title", start: 9, end: 18 }),
    ]);
    expect(titled.attributes.evidence).toEqual({ right: 1, asked: 1 });
  });
});

describe("comparing with the saved result", () => {
  const result = (tp: number, fp: number, fn: number, right: number) => {
    const tally = { ...newTally(), total: { tp, fp, fn }, attributes: { asOf: { right, asked: 1000 } } };
    return toResult(69, tally, newTally());
  };
  test.each([
    ["nothing changed", result(900, 50, 50, 990), 0],
    ["F1 a hair lower is borne", result(8999, 500, 501, 990), 0],
    ["F1 rose", result(910, 50, 40, 990), 0],
    ["F1 fell", result(890, 55, 60, 990), 1],
    ["an attribute fell a little", result(900, 50, 50, 981), 0],
    ["an attribute fell", result(900, 50, 50, 979), 1],
  ])("%s", (_, now, falls) => {
    expect(compare(result(900, 50, 50, 990), now).falls).toHaveLength(falls);
  });
  test("nothing found and nothing asked for is no division by zero", () => {
    expect(rates({ tp: 0, fp: 0, fn: 0 })).toEqual({ precision: 0, recall: 0, f1: 0 });
  });
});
