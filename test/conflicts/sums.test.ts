/** Wholes and parts: what adds up, what does not, and what cannot be told. */
import { describe, expect, it } from "vitest";
import { findConflicts } from "../../conflicts/find.ts";
import type { StoredFact } from "../../model/fact.ts";
import { childrenOf } from "../../model/places.ts";
import { claim } from "./claims.ts";

const find = (facts: readonly StoredFact[]) => findConflicts({ facts });
const kinds = (facts: readonly StoredFact[]) => find(facts).map((conflict) => conflict.kind);
const state = (value: number, given: Partial<StoredFact> = {}, article = "s") =>
  claim(article, value, { place: "IN-BR", ...given });
const at = (place: string, value: number, given: Partial<StoredFact> = {}, article = "d") =>
  claim(article, value, { place: `IN-BR/${place}`, ...given });
/** Each of Bihar's 38 districts with so many. */
const everywhere = (value: number) => childrenOf("IN-BR").map((place) => claim("d", value, { place }));

describe("districts and their state", () => {
  it("do not add up where some districts have more than the state", () => {
    const [conflict, ...more] = find([state(500), at("patna", 427), at("gaya", 84, {}, "e")]);
    expect(more).toEqual([]);
    expect(conflict).toMatchObject({
      kind: "sum_mismatch",
      key: { disease: "covid-19", metric: "new_cases", place: "IN-BR", asOf: "2021-07-08", window: "P1D" },
      why: {
        en: "2 of 38 districts together have 511, more than the 500 (s) given for new cases (COVID-19) in Bihar on 8 July 2021: Patna 427 (d), Gaya 84 (e).",
        hi: "बिहार में 8 जुलाई 2021 को «नए मामले» (कोविड-19) 500 (s) है, पर 38 में से 2 जिलों का जोड़ 511 होता है: पटना 427 (d), गया 84 (e)।",
      },
    });
    expect(conflict?.facts.map((fact) => fact.value)).toEqual([500, 427, 84]);
    expect(conflict?.severity).toBeCloseTo(11 / 511);
  });

  it("do not add up where all 38 are known and the sum is another", () => {
    expect(kinds([state(380), ...everywhere(10)])).toEqual([]);
    const [conflict] = find([state(830), ...everywhere(10)]);
    expect(conflict).toMatchObject({ kind: "sum_mismatch", causes: ["digit_swap"] });
    expect(conflict?.why.en).toContain("All 38 districts together have 380, not the 830 (s)");
    expect(conflict?.why.en).toContain("and 30 more");
    expect(conflict?.facts).toHaveLength(39);
    expect(kinds([state(381, { qualifier: "at_least" }), ...everywhere(10)])).toEqual(["sum_mismatch"]);
  });

  it("are told once for a state, however many say it", () => {
    const [conflict, ...more] = find([state(500), state(500, {}, "t"), at("patna", 600), at("patna", 600, {}, "e")]);
    expect(more).toEqual([]);
    expect(conflict?.facts.map((fact) => fact.articleId)).toEqual(["s", "t", "d"]);
  });

  const silent: [string, StoredFact[]][] = [
    ["some are missing and the sum is not above", [state(500), at("patna", 427)]],
    ["all are known but one", [state(1000), ...everywhere(10).slice(1)]],
    ["the state has at least so many", [state(500, { qualifier: "at_least" }), at("patna", 600)]],
    ["a number is only about right", [state(500, { qualifier: "about" }), at("patna", 545)]],
    ["a range reaches far enough", [state(500), at("patna", 400), at("gaya", 90, { qualifier: "range", max: 200 })]],
    [
      "all are known and one is a range",
      [state(385), ...everywhere(10).slice(1), { ...(everywhere(10)[0] as StoredFact), qualifier: "range", max: 20 }],
    ],
    ["a number is of one hospital", [state(500), at("patna", 427), at("gaya", 100, { facility: "anmmch" })]],
    ["a number is of one town", [state(500), at("patna", 427), at("gaya", 100, { locality: "बोधगया" })]],
    ["a number is of children", [state(500), at("patna", 600, { population: "children" })]],
    ["the state's is of children", [state(5, { population: "children" }), at("patna", 600)]],
    ["the day is another", [state(500), at("patna", 600, { asOf: "2021-07-07" })]],
    ["the window is another", [state(500), at("patna", 600, { window: "P7D" })]],
    ["the disease is another", [state(500), at("patna", 600, { disease: "dengue" })]],
    ["the metric is another", [state(5, { metric: "new_deaths" }), at("patna", 600)]],
    ["shares are no counts", [state(2, { metric: "positivity_rate" }), at("patna", 3, { metric: "positivity_rate" })]],
    ["the state is another", [state(500), claim("d", 600, { place: "IN-UP/agra" })]],
    ["the state's number is old", [state(500, { superseded: true }), at("patna", 600)]],
  ];
  it.each(silent)("are silent where %s", (_, facts) => expect(find(facts)).toEqual([]));

  it("are silent where one of two numbers in dispute adds up", () => {
    expect(kinds([state(500), at("patna", 427), at("patna", 472, {}, "e"), at("gaya", 70)])).toEqual(["disagreement"]);
    expect(kinds([state(500), state(510, {}, "t"), at("patna", 427), at("gaya", 80)])).toEqual(["disagreement"]);
    expect(kinds([state(380), ...everywhere(10), at("patna", 11, {}, "e")])).toEqual(["disagreement"]);
    expect(kinds([state(400), at("patna", 427), at("patna", 472, {}, "e")]).sort()).toEqual([
      "disagreement",
      "sum_mismatch",
    ]);
  });
});

const day = { window: undefined } as unknown as Partial<StoredFact>;
const totals = (total: number, active: number, recovered: number, dead: number) => [
  claim("a", total, { ...day, metric: "total_cases" }),
  claim("a", active, { ...day, metric: "active_cases" }),
  claim("b", recovered, { ...day, metric: "total_recoveries" }),
  claim("b", dead, { ...day, metric: "total_deaths" }),
];

describe("a balance", () => {
  it("of cases is active, recovered and dead, across articles", () => {
    expect(kinds(totals(1000, 100, 880, 20))).toEqual([]);
    const [conflict, ...more] = find(totals(1020, 100, 880, 20));
    expect(more).toEqual([]);
    expect(conflict).toMatchObject({
      kind: "balance",
      key: { disease: "covid-19", metric: "total_cases", place: "IN-BR/patna", asOf: "2021-07-08" },
      why: {
        en: "The parts of total cases (COVID-19) in Patna on 8 July 2021 do not add up to 1,020 (a) but to 1,000: active cases 100 (a), total recoveries 880 (b), total deaths 20 (b).",
        hi: "पटना में 8 जुलाई 2021 को «कुल मामले» (कोविड-19) 1,020 (a) है, पर उसके हिस्सों का जोड़ 1,000 होता है: सक्रिय मामले 100 (a), कुल स्वस्थ 880 (b), कुल मौतें 20 (b)।",
      },
    });
    expect(conflict?.facts.map((fact) => fact.value)).toEqual([1020, 100, 880, 20]);
  });

  it("shows the slip that put it out", () => {
    expect(find(totals(1990, 160, 1800, 55))[0]?.causes).toEqual([]);
    expect(find(totals(1990, 153, 1800, 73))[0]?.causes).toEqual(["digit_swap"]); // 73 for 37
    expect(find(totals(1990, 153, 180, 37))[0]?.causes).toEqual(["dropped_digit"]);
  });

  it("is out where the known parts are too many already", () => {
    const [total, active, recovered] = totals(1000, 200, 880, 0) as [StoredFact, StoredFact, StoredFact];
    expect(find([total, active, recovered])[0]?.why.en).toContain("already add up to 1,080, more than 1,000 (a)");
    expect(kinds([total, claim("b", 1001, { ...day, metric: "active_cases" })])).toEqual(["balance"]);
  });

  it("of tests is positive and negative ones", () => {
    const tests = (all: number, negative: number, positive: number) => [
      claim("a", all, { metric: "new_tests" }),
      claim("a", negative, { metric: "new_negative_tests" }),
      claim("a", positive),
    ];
    expect(kinds(tests(500, 480, 20))).toEqual([]);
    const [conflict] = find(tests(500, 480, 30));
    expect(conflict).toMatchObject({ kind: "balance", key: { metric: "new_tests", window: "P1D" } });
    expect(kinds(tests(500, 0, 501).slice(0, 1).concat(claim("a", 501)))).toEqual(["balance"]);
  });

  const silent: [string, StoredFact[]][] = [
    ["a part is unknown", totals(1000, 100, 800, 20).slice(0, 3)],
    ["the whole is unknown", totals(1000, 100, 880, 99).slice(1)],
    [
      "the whole is a rounding",
      [
        ...totals(1000, 100, 900, 20).slice(1),
        claim("a", 1000, { ...day, metric: "total_cases", qualifier: "at_least" }),
      ],
    ],
    [
      "a part is about right",
      [
        ...totals(1000, 100, 0, 20).filter((fact) => fact.value > 0),
        claim("b", 900, { ...day, metric: "total_recoveries", qualifier: "about" }),
      ],
    ],
    [
      "a part is of another day",
      [
        ...totals(1000, 100, 880, 20).slice(0, 3),
        claim("b", 70, { ...day, metric: "total_deaths", asOf: "2021-07-09" }),
      ],
    ],
    [
      "a part is of one hospital",
      [...totals(1000, 100, 880, 20).slice(0, 3), claim("b", 70, { ...day, metric: "total_deaths", facility: "pmch" })],
    ],
    [
      "a part is of another place",
      [...totals(1000, 100, 880, 20).slice(0, 3), claim("b", 70, { ...day, metric: "total_deaths", place: "IN-BR" })],
    ],
  ];
  it.each(silent)("is not told where %s", (_, facts) => expect(find(facts)).toEqual([]));

  it("is not told where one of two numbers in dispute adds up", () => {
    const disputed = (...values: number[]) =>
      values.map((value, i) => claim(`x${i}`, value, { ...day, metric: "total_cases" }));
    expect(kinds([...totals(1000, 100, 880, 20), ...disputed(1020)])).toEqual(["disagreement"]);
    expect(kinds([...totals(1010, 100, 880, 20), ...disputed(1020)]).sort()).toEqual(["balance", "disagreement"]);
    // the headline's rounding narrows nothing away
    expect(
      kinds([
        ...totals(1020, 100, 880, 20),
        claim("h", 1000, { ...day, metric: "total_cases", qualifier: "at_least" }),
      ]),
    ).toEqual(["balance"]);
  });
});
