/** Which reports differ from an official series. */
import { describe, expect, it } from "vitest";
import { findConflicts } from "../../conflicts/find.ts";
import type { OfficialPoint } from "../../conflicts/rule.ts";
import type { StoredFact } from "../../model/fact.ts";
import { claim } from "./claims.ts";

const point = (value: number, given: Partial<OfficialPoint> = {}): OfficialPoint => ({
  disease: "covid-19",
  metric: "new_cases",
  place: "IN-BR/patna",
  asOf: "2021-07-08",
  value,
  ...given,
});
const find = (facts: readonly StoredFact[], official: readonly OfficialPoint[]) => findConflicts({ facts, official });
const total = { metric: "total_cases", window: undefined } as unknown as Partial<StoredFact>;

describe("a report that differs from the official series", () => {
  it("is told with both numbers", () => {
    const [conflict, ...more] = find([claim("a", 472)], [point(427)]);
    expect(more).toEqual([]);
    expect(conflict).toMatchObject({
      kind: "reference",
      key: { disease: "covid-19", metric: "new_cases", place: "IN-BR/patna", asOf: "2021-07-08" },
      causes: ["digit_swap"],
      why: {
        en: "Reports of new cases (COVID-19) in Patna on 8 July 2021 differ from the official series: 472 (a), officially 427; two digits are swapped.",
        hi: "पटना में 8 जुलाई 2021 को «नए मामले» (कोविड-19) की छपी संख्या आधिकारिक आंकड़े से अलग है: 472 (a), आधिकारिक 427; दो अंकों की अदला-बदली हुई है।",
      },
    });
    expect(conflict?.severity).toBeCloseTo(45 / 472);
  });

  it("is one of however many that do, beside their disagreement", () => {
    const found = find([claim("a", 427), claim("b", 472), claim("c", 500), claim("d", 500)], [point(427)]);
    expect(found.map((conflict) => conflict.kind).sort()).toEqual(["disagreement", "reference"]);
    const conflict = found.find((one) => one.kind === "reference");
    expect(conflict?.facts.map((fact) => fact.articleId)).toEqual(["b", "c", "d"]);
    expect(conflict?.why.en).toContain("500 (c), officially 427, and 1 more that differ");
  });

  it("may be the official number of the day before", () => {
    const [conflict] = find([claim("a", 390)], [point(427), point(390, { asOf: "2021-07-07" })]);
    expect(conflict?.causes).toEqual(["day_shift"]);
  });

  it("is told of running totals, and of an hour's count above the whole day's", () => {
    expect(find([claim("a", 900, total)], [point(800, { metric: "total_cases" })])).toHaveLength(1);
    expect(find([claim("a", 430, { until: "16:00" })], [point(427)])[0]?.causes).toEqual(["cut_off"]);
  });

  const silent: [string, StoredFact[], OfficialPoint[]][] = [
    ["the official number", [claim("a", 427)], [point(427)]],
    ["a rounding of it", [claim("a", 400, { qualifier: "at_least" })], [point(427)]],
    [
      "a share rounded",
      [claim("a", 97.5, { metric: "recovery_rate", window: undefined } as never)],
      [point(97.48, { metric: "recovery_rate" })],
    ],
    ["another day", [claim("a", 472)], [point(427, { asOf: "2021-07-07" })]],
    ["another place", [claim("a", 472)], [point(427, { place: "IN-BR" })]],
    ["another disease", [claim("a", 472)], [point(427, { disease: "dengue" })]],
    ["one hospital", [claim("a", 12, { facility: "pmch" })], [point(427)]],
    ["one town", [claim("a", 12, { locality: "मसौढ़ी" })], [point(427)]],
    ["children", [claim("a", 12, { population: "children" })], [point(427)]],
    ["one variant", [claim("a", 12, { variant: "Delta" })], [point(427)]],
    ["a week", [claim("a", 3000, { window: "P7D" })], [point(427)]],
    ["an hour's count below the whole day's", [claim("a", 300, { until: "16:00" })], [point(427)]],
    [
      "an article that gives the official number too",
      [claim("a", 400, { qualifier: "about" }), claim("a", 427)],
      [point(427)],
    ],
    ["an older version", [claim("a", 472, { superseded: true })], [point(427)]],
  ];
  it.each(silent)("is not told for %s", (_, facts, official) => expect(find(facts, official)).toEqual([]));

  it("where the article contradicts itself is no second conflict", () => {
    expect(find([claim("a", 427), claim("a", 472)], [point(427)]).map((one) => one.kind)).toEqual([
      "self_contradiction",
    ]);
  });

  it("takes no part in other kinds", () => {
    expect(find([], [point(427), point(427, { place: "IN-BR", value: 1 })])).toEqual([]);
  });
});
