/** Running totals: which may not follow each other, and which only seem so. */
import { describe, expect, it } from "vitest";
import { findConflicts } from "../../conflicts/find.ts";
import { announcesRecount } from "../../conflicts/recount.ts";
import type { StoredFact } from "../../model/fact.ts";
import { claim } from "./claims.ts";

const find = (facts: readonly StoredFact[], recounts: readonly string[] = []) =>
  findConflicts({ facts, recounts: new Set(recounts) });
const kinds = (facts: readonly StoredFact[]) => find(facts).map((conflict) => conflict.kind);
const days = (facts: readonly StoredFact[]) => find(facts).map((conflict) => `${conflict.kind} ${conflict.key.asOf}`);

const total = (date: number, value: number, given: Partial<StoredFact> = {}, article = `p${date}`) => {
  const { window: _, ...fact } = claim(article, value, {
    asOf: `2021-07-${String(date).padStart(2, "0")}`,
    metric: "total_cases",
    ...given,
  });
  return fact as StoredFact;
};
const fresh = (date: number, value: number, given: Partial<StoredFact> = {}, article = `p${date}`) =>
  claim(article, value, { asOf: `2021-07-${String(date).padStart(2, "0")}`, ...given });

describe("a running total", () => {
  it("that falls on a later day is told of the later day", () => {
    const [conflict, ...more] = find([total(8, 1000), total(10, 990), total(12, 1100)]);
    expect(more).toEqual([]);
    expect(conflict).toMatchObject({
      kind: "not_monotonic",
      key: { disease: "covid-19", metric: "total_cases", place: "IN-BR/patna", asOf: "2021-07-10" },
      causes: [],
      why: {
        en: "The running total of total cases (COVID-19) in Patna on 10 July 2021 falls to 990 (p10) from 1,000 (p8) on 8 July 2021.",
        hi: "पटना में 10 जुलाई 2021 को «कुल मामले» (कोविड-19) की कुल संख्या घटकर 990 (p10) हो गई, जबकि 8 जुलाई 2021 को 1,000 (p8) थी।",
      },
    });
    expect(conflict?.facts.map((fact) => fact.value)).toEqual([1000, 990]);
    expect(conflict?.severity).toBeCloseTo(0.01);
  });

  it("that grows by something else than the day's new is told with all three", () => {
    const [conflict, ...more] = find([total(8, 1000), total(9, 1030), fresh(9, 20)]);
    expect(more).toEqual([]);
    expect(conflict).toMatchObject({ kind: "not_monotonic", key: { metric: "total_cases", asOf: "2021-07-09" } });
    expect(conflict?.facts.map((fact) => fact.value)).toEqual([1000, 1030, 20]);
    expect(conflict?.why.en).toBe(
      "The running total of total cases (COVID-19) in Patna on 9 July 2021, 1,030 (p9), is 30 more than 1,000 (p8) on 8 July 2021, but the day's own number differs: new cases 20 (p9).",
    );
    expect(conflict?.why.hi).toContain("30 ज्यादा, पर उस दिन की संख्या अलग है: नए मामले 20 (p9)।");
  });

  it.each([
    ["total_recoveries", "new_recoveries"],
    ["total_deaths", "new_deaths"],
    ["total_tests", "new_tests"],
    ["total_vaccinations", "new_vaccinations"],
  ] as const)("of %s grows by %s", (metric, flow) => {
    expect(kinds([total(8, 50, { metric }), total(9, 55, { metric }), fresh(9, 5, { metric: flow })])).toEqual([]);
    expect(kinds([total(8, 50, { metric }), total(9, 56, { metric }), fresh(9, 5, { metric: flow })])).toEqual([
      "not_monotonic",
    ]);
  });

  it("shows slips, and yesterday's total printed again", () => {
    expect(find([total(8, 1000), total(9, 1084), fresh(9, 48)])[0]?.causes).toEqual(["digit_swap"]);
    expect(find([total(8, 1000), total(9, 1000), fresh(9, 20)])[0]?.causes).toEqual(["day_shift"]);
    expect(find([total(8, 15_050), total(9, 1508), fresh(9, 31)])[0]?.causes).toEqual(["dropped_digit"]);
  });

  it("one number of which is wrong is told once", () => {
    expect(days([total(8, 100), fresh(9, 10), total(9, 900), fresh(10, 10), total(10, 120)])).toEqual([
      "not_monotonic 2021-07-09",
    ]);
    expect(days([total(8, 100), fresh(9, 10), total(9, 90), fresh(10, 10), total(10, 120)])).toEqual([
      "not_monotonic 2021-07-09",
    ]);
    expect(days([total(8, 100), total(9, 900), total(10, 120)])).toEqual(["not_monotonic 2021-07-10"]);
    expect(days([total(8, 100), fresh(9, 10), total(9, 900), fresh(10, 10), total(10, 125)]).sort()).toEqual([
      "not_monotonic 2021-07-09",
      "not_monotonic 2021-07-10",
    ]);
  });

  const silent: [string, StoredFact[]][] = [
    ["it grows by the day's new", [total(8, 1000), total(9, 1020), fresh(9, 20)]],
    ["it stays", [total(8, 1000), total(9, 1000)]],
    ["a day lies between", [total(8, 1000), total(10, 1050), fresh(10, 20)]],
    ["the new ones are the earlier day's", [total(8, 1000), fresh(8, 7), total(9, 1020)]],
    ["the new ones are a week's", [total(8, 1000), total(9, 1020), fresh(9, 90, { window: "P7D" })]],
    ["it is rounded", [total(8, 1040), total(9, 1000, { qualifier: "at_least" }), fresh(9, 20)]],
    ["it is about right", [total(8, 1000), total(9, 950, { qualifier: "about" })]],
    ["the new ones are at least so many", [total(8, 1000), total(9, 1030), fresh(9, 20, { qualifier: "at_least" })]],
    ["the place is another", [total(8, 1000), total(9, 990, { place: "IN-BR" })]],
    ["it is one hospital's", [total(8, 1000), total(9, 99, { facility: "pmch" })]],
    ["it is of children", [total(8, 1000), total(9, 99, { population: "children" })]],
    [
      "the season is another",
      [
        total(8, 1000, { disease: "dengue", asOf: "2021-12-31" }),
        total(9, 3, { disease: "dengue", asOf: "2022-01-01" }),
      ],
    ],
    [
      "it is of a whole year",
      [
        total(8, 1000, { disease: "dengue" }),
        claim("z", 320, { disease: "dengue", metric: "total_cases", asOf: "2021-12-31", window: "P1Y" }),
      ],
    ],
    ["it is a stock", [total(8, 1000, { metric: "active_cases" }), total(9, 900, { metric: "active_cases" })]],
    ["it is old", [total(8, 1000, { superseded: true }), total(9, 990)]],
  ];
  it.each(silent)("is not told where %s", (_, facts) => expect(find(facts)).toEqual([]));

  it("runs on over New Year for COVID-19 alone", () => {
    const over = (disease: "covid-19" | "dengue") => [
      total(8, 1000, { disease, asOf: "2021-12-31" }),
      total(9, 3, { disease, asOf: "2022-01-01" }),
    ];
    expect(kinds(over("covid-19"))).toEqual(["not_monotonic"]);
    expect(kinds(over("dengue"))).toEqual([]);
    expect(kinds([total(8, 90, { disease: "dengue" }), total(9, 80, { disease: "dengue" })])).toEqual([
      "not_monotonic",
    ]);
  });

  it("is not told where one of two numbers in dispute follows", () => {
    expect(kinds([total(8, 1000), total(8, 900, {}, "x"), total(9, 990)])).toEqual(["disagreement"]);
    expect(kinds([total(8, 1000), total(9, 990), total(9, 1010, {}, "x")])).toEqual(["disagreement"]);
    expect(kinds([total(8, 1000), total(9, 1020), fresh(9, 20), fresh(9, 30, {}, "x")])).toEqual(["disagreement"]);
    expect(kinds([total(8, 1000), total(9, 990), total(9, 980, {}, "x")]).sort()).toEqual([
      "disagreement",
      "not_monotonic",
    ]);
  });

  it("that was counted anew is told with that cause", () => {
    const leap = [
      total(8, 5424, { metric: "total_deaths" }),
      total(9, 9375, { metric: "total_deaths" }),
      fresh(9, 20, { metric: "new_deaths" }),
    ];
    expect(find(leap, ["p9"])[0]?.causes).toEqual(["recount"]);
    expect(find(leap, ["p9"])[0]?.why.en).toMatch(/; a recount was announced\.$/);
    expect(find(leap, ["p8"])[0]?.causes).toEqual([]);
  });
});

describe("an announced recount", () => {
  it.each([
    "पुनर्गणना के बाद मृतकों की संख्या 9,375 हो गई।",
    "विभाग ने मौत के आंकड़ों में संशोधन किया है।",
    "संशोधित आंकड़ों के अनुसार अब तक 9,375 लोगों की जान गई।",
    "जिलों से मिली रिपोर्ट के दोबारा सत्यापन के बाद यह संख्या बढ़ी।",
    "डाटा का मिलान करने पर कुल मामले घट गए।",
    "पहले हुई 3,951 मौतें सूची में जोड़ी गईं।",
  ])("is in «%s»", (text) => expect(announcesRecount(text)).toBe(true));

  it.each([
    "राज्य में 20 और मरीजों की मौत हो गई।",
    "मतों की पुनर्गणना की मांग की गई।",
    "अस्पताल की व्यवस्था में सुधार किया जाएगा।",
    "आंकड़ों के मुताबिक 12 नए मामले मिले।",
  ])("is not in «%s»", (text) => expect(announcesRecount(text)).toBe(false));
});
