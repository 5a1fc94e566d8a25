/** Numbers that a publisher changed: which are told, and what a new version may change without a word. */
import { describe, expect, it } from "vitest";
import { findConflicts } from "../../conflicts/find.ts";
import type { StoredFact } from "../../model/fact.ts";
import { claim, undated } from "./claims.ts";

const find = (facts: readonly StoredFact[]) => findConflicts({ facts });
const older = (value: number, given: Partial<StoredFact> = {}) => ({
  ...claim("a", value, given),
  id: `before-${value}-${Object.values(given).join("-")}`,
  superseded: true,
});

describe("a revised number", () => {
  it("is told with both numbers, older and newer", () => {
    const [conflict, ...more] = find([older(38), claim("a", 43)]);
    expect(more).toEqual([]);
    expect(conflict).toMatchObject({
      kind: "revised",
      key: { disease: "covid-19", metric: "new_cases", place: "IN-BR/patna", asOf: "2021-07-08", window: "P1D" },
      causes: [],
      why: {
        en: "a changed its number of new cases (COVID-19) in Patna on 8 July 2021 from 38 to 43 in a new version of its report.",
        hi: "a ने अपनी खबर के नए रूप में पटना में 8 जुलाई 2021 को «नए मामले» (कोविड-19) की संख्या 38 से बदलकर 43 कर दी।",
      },
    });
    expect(conflict?.facts.map((fact) => [fact.value, fact.superseded])).toEqual([
      [38, true],
      [43, undefined],
    ]);
    expect(conflict?.severity).toBeCloseTo(5 / 43);
  });

  it("shows slips that were put right", () => {
    expect(find([older(427), claim("a", 472)])[0]?.causes).toEqual(["digit_swap"]);
    expect(find([older(1_500_000), claim("a", 150_000)])[0]?.causes).toContain("lakh_slip");
  });

  it("is one for a key, however many versions and articles changed it", () => {
    const [conflict, ...more] = find([
      older(30),
      older(38),
      claim("a", 43),
      { ...older(40), id: "b-before", articleId: "b" },
      claim("b", 43),
    ]);
    expect(more).toEqual([]);
    expect(conflict?.facts.map((fact) => fact.value)).toEqual([30, 38, 40, 43, 43]);
    expect(conflict?.why.en).toContain("from 30 to 43");
  });

  it("without a day is held against its own article", () => {
    const undatedBefore = (articleId: string) => ({
      ...undated(articleId, 5),
      id: `${articleId}-before`,
      superseded: true,
    });
    expect(find([undatedBefore("a"), undated("a", 6)])).toHaveLength(1);
    expect(find([undatedBefore("a"), undated("b", 6)])).toEqual([]);
    const both = find([undatedBefore("a"), undated("a", 6), undatedBefore("b"), undated("b", 7)]);
    expect(new Set(both.map((conflict) => conflict.id)).size).toBe(2);
  });

  const silent: [string, StoredFact[]][] = [
    ["other words for the same number", [older(38, { evidence: "अड़तीस" }), claim("a", 38)]],
    ["a rounding of the number", [older(50_160), claim("a", 50_000, { qualifier: "at_least" })]],
    ["about the number", [older(100), claim("a", 105, { qualifier: "about" })]],
    ["further facts", [claim("a", 38), claim("a", 3, { metric: "new_deaths" })]],
    ["a number that was left out", [older(38), claim("a", 3, { metric: "new_deaths" })]],
    ["another day", [older(38, { asOf: "2021-07-07" }), claim("a", 43)]],
    ["another hour", [older(38, { until: "16:00" }), claim("a", 43)]],
    ["a part that was told apart", [older(38, { facility: "pmch" }), claim("a", 43)]],
    ["another article's number", [older(38), claim("b", 43)]],
  ];
  it.each(silent)("is not told for %s", (_, facts) => expect(find(facts)).toEqual([]));
});
