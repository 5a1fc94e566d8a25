import { describe, expect, test } from "vitest";
import { explain, extract } from "../../../extract/index.ts";
import { ROWS } from "./row.ts";

const ARTICLE = {
  id: "x",
  title: "रीवा में कोरोना के 12 नए मरीज",
  text: "रीवा में रविवार को कोरोना के 12 नए मरीज मिले, सतना में 7। रीवा के 45 वर्षीय व्यक्ति की मौत हो गई। हेल्पलाइन 1075 पर कॉल करें। पांच एंबुलेंस लगाई गईं। 3 जुलाई को बैठक हुई। नेपाल में 410 मरीज मिले।",
  publishedAt: "2021-07-12",
};

describe("explain", () => {
  const { facts, rejected } = explain(ARTICLE);

  test("gives the facts that extract gives", () => {
    for (const { article } of [...ROWS, { article: ARTICLE }])
      expect(explain(article).facts.map(({ fact }) => fact)).toEqual(extract(article));
  });

  test("says for each fact the rules that made it, in order", () => {
    expect(facts.map(({ fact, because }) => [fact.value, because])).toEqual([
      [
        12,
        [
          expect.stringMatching(/^metric new_cases: rule cases, by «नए मामले» – /),
          "place IN-MP/rewa: beside the number",
          "day 2021-07-11: named in its clause",
          "disease covid-19: named in its clause",
        ],
      ],
      [
        7,
        [
          expect.stringMatching(/^metric new_cases: rule list – /),
          "place IN-MP/satna: beside the number",
          "day 2021-07-11: named in the sentence",
          "disease covid-19: named in the sentence",
        ],
      ],
    ]);
  });

  test("says of every other number why it is no fact, and where it stands", () => {
    expect(rejected.map(({ text, why }) => [text, why])).toEqual([
      ["45", "an age"],
      ["1075", "a telephone number"],
      ["पांच", "it counts «एंबुलेंस», which no metric does"],
      ["3", expect.stringMatching(/date/)],
      ["410", "it is for another country, or for no known place"],
      ["12", "the same fact is stated elsewhere in the article"],
    ]);
    for (const { field, start, end, text } of rejected) expect(ARTICLE[field].slice(start, end)).toBe(text);
  });

  test("leaves no number of an article without a word", () => {
    for (const { article } of ROWS) for (const r of explain(article).rejected) expect(r.why, r.text).toMatch(/\S{2}/);
  });

  test("says of an article that names no disease that it does", () => {
    const text = "मेले में 300 दुकानें और 18 वर्ष के युवक।";
    const { facts, rejected } = explain({ id: "x", text });
    expect(facts).toEqual([]);
    expect(rejected).toEqual([
      { value: 300, text: "300", field: "text", start: 9, end: 12, why: expect.stringMatching(/names no disease/) },
      { value: 18, text: "18", field: "text", start: 24, end: 26, why: "an age" },
    ]);
    expect(text.slice(9, 12) + text.slice(24, 26)).toBe("30018");
  });
});
