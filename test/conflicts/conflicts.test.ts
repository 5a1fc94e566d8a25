/** Which facts conflict, why, and which only seem to. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { slips } from "../../conflicts/causes.ts";
import { findConflicts } from "../../conflicts/find.ts";
import { alternatives, distance, intervalOf } from "../../conflicts/interval.ts";
import { conflictId, keyText } from "../../conflicts/keys.ts";
import type { StoredFact } from "../../model/fact.ts";
import { claim, undated } from "./claims.ts";

const find = (facts: readonly StoredFact[], stories: Record<string, string> = {}) =>
  findConflicts({ facts, stories: new Map(Object.entries(stories)) });
const kinds = (facts: readonly StoredFact[], stories?: Record<string, string>) =>
  find(facts, stories).map((conflict) => conflict.kind);

describe("disagreement", () => {
  const disagreeing: [string, StoredFact[]][] = [
    ["two papers give two numbers", [claim("a", 427), claim("b", 472)]],
    ["a bound that the other's number breaks", [claim("a", 400), claim("b", 500, { qualifier: "at_least" })]],
    [
      "ranges apart",
      [claim("a", 10, { qualifier: "range", max: 12 }), claim("b", 14, { qualifier: "range", max: 15 })],
    ],
    ["about a number far off", [claim("a", 100, { qualifier: "about" }), claim("b", 111)]],
    ["at most below at least", [claim("a", 50, { qualifier: "at_most" }), claim("b", 60, { qualifier: "at_least" })]],
    ["an explicit none against one", [claim("a", 0), claim("b", 1)]],
    ["an earlier hour's count above the whole day's", [claim("a", 160, { until: "16:00" }), claim("b", 150)]],
    [
      "an earlier hour's count above a later hour's",
      [claim("a", 160, { until: "10:00" }), claim("b", 150, { until: "16:00" })],
    ],
    [
      "a headline's round number beside the exact one hides nothing",
      [claim("a", 13_000, { qualifier: "at_least" }), claim("a", 13_466), claim("b", 14_000)],
    ],
    [
      "shares that differ by more than rounding",
      [claim("a", 97.5, { metric: "recovery_rate" }), claim("b", 97.6, { metric: "recovery_rate" })],
    ],
  ];
  it.each(disagreeing)("is reported for %s", (_, facts) => expect(kinds(facts)).toEqual(["disagreement"]));

  const agreeing: [string, StoredFact[]][] = [
    ["the same number twice", [claim("a", 427), claim("b", 427)]],
    ["«50 हजार से अधिक» beside 50,160", [claim("a", 50_000, { qualifier: "at_least" }), claim("b", 50_160)]],
    ["about ten per cent off", [claim("a", 100, { qualifier: "about" }), claim("b", 110)]],
    ["a range that holds the number", [claim("a", 10, { qualifier: "range", max: 12 }), claim("b", 12)]],
    ["at most above the number", [claim("a", 500, { qualifier: "at_most" }), claim("b", 3)]],
    ["another day", [claim("a", 427), claim("b", 472, { asOf: "2021-07-09" })]],
    ["another place", [claim("a", 427), claim("b", 472, { place: "IN-BR" })]],
    ["another metric", [claim("a", 427), claim("b", 472, { metric: "new_deaths" })]],
    ["another disease", [claim("a", 427), claim("b", 472, { disease: "dengue" })]],
    ["one hospital of the district", [claim("a", 427), claim("b", 12, { facility: "pmch" })]],
    ["one block of the district", [claim("a", 427), claim("b", 12, { locality: "मसौढ़ी" })]],
    ["children among all", [claim("a", 427), claim("b", 12, { population: "children" })]],
    ["one variant", [claim("a", 427), claim("b", 12, { variant: "Delta" })]],
    ["another window", [claim("a", 427), claim("b", 3000, { window: "P7D" })]],
    ["an earlier hour's count not above the whole day's", [claim("a", 150, { until: "16:00" }), claim("b", 160)]],
    [
      "a stock that was higher in the morning",
      [claim("a", 160, { until: "10:00", metric: "hosp_patients" }), claim("b", 150, { metric: "hosp_patients" })],
    ],
    ["numbers without a day", [undated("a", 427), undated("b", 472)]],
    [
      "a share and its rounding",
      [claim("a", 97.5, { metric: "recovery_rate" }), claim("b", 97.48, { metric: "recovery_rate" })],
    ],
    ["facts of an older version", [claim("a", 427), claim("b", 472, { superseded: true })]],
  ];
  it.each(agreeing)("is silent for %s", (_, facts) => expect(find(facts)).toEqual([]));

  it("may be of counts that end at different hours", () => {
    expect(find([claim("a", 160, { until: "16:00" }), claim("b", 150)])[0]?.causes).toEqual(["cut_off"]);
    expect(find([claim("a", 160, { until: "16:00" }), claim("a", 150)])[0]?.causes).toEqual(["cut_off"]);
    expect(find([claim("a", 160), claim("b", 150)])[0]?.causes).toEqual([]);
  });

  it("is one for a key however many papers and numbers there are", () => {
    const facts = [
      claim("a", 427),
      claim("b", 472),
      claim("c", 500),
      claim("d", 427),
      claim("e", 400, { qualifier: "at_least" }),
    ];
    const [conflict, ...more] = find(facts);
    expect(more).toEqual([]);
    expect(conflict?.facts.map((fact) => fact.articleId)).toEqual(["a", "d", "b", "c"]);
    expect(conflict?.severity).toBeCloseTo(73 / 500);
    expect(conflict?.why.en).toContain("427 (a) and 500 (c), and 1 more in between");
  });

  it("says why in two languages, with both numbers and both sources", () => {
    const [conflict] = find([claim("source-a", 427), claim("source-b", 472)]);
    expect(conflict?.why).toEqual({
      en: "Two reports give different numbers for new cases (COVID-19) in Patna on 8 July 2021: 427 (source-a) and 472 (source-b); two digits are swapped.",
      hi: "पटना में 8 जुलाई 2021 को «नए मामले» (कोविड-19) की अलग-अलग संख्याएं छपी हैं: 427 (source-a) और 472 (source-b); दो अंकों की अदला-बदली हुई है।",
    });
    expect(conflict?.causes).toEqual(["digit_swap"]);
    expect(conflict?.id).toBe(conflictId("disagreement", conflict?.key ?? { disease: "", metric: "", place: "" }));
  });

  it("takes near-copies for one voice, and another number in one of them for an error of copying", () => {
    const stories = { a: "s", b: "s", c: "t" };
    expect(find([claim("a", 427), claim("b", 300)], stories)[0]?.causes).toEqual(["copy_error"]);
    expect(find([claim("a", 427), claim("c", 300)], stories)[0]?.causes).toEqual([]);
    expect(find([claim("a", 427), claim("b", 427)], stories)).toEqual([]);
  });

  it("sees that one paper printed the other's number of the day before", () => {
    const yesterday = claim("a", 390, { asOf: "2021-07-07" });
    const [conflict] = find([yesterday, claim("a", 427), claim("b", 390)]);
    expect(conflict?.causes).toEqual(["day_shift"]);
    expect(conflict?.why.en).toMatch(/one of them is the figure of the day before\.$/);
    expect(find([claim("b", 390, { asOf: "2021-07-07" }), claim("a", 427), claim("b", 390)])[0]?.causes).toEqual([]);
  });

  it("does not merely follow from a paper's own contradiction", () => {
    expect(kinds([claim("a", 427), claim("a", 472), claim("b", 427)])).toEqual(["self_contradiction"]);
    expect(kinds([claim("a", 427), claim("a", 472), claim("b", 500)]).sort()).toEqual([
      "disagreement",
      "self_contradiction",
    ]);
    expect(kinds([claim("a", 427), claim("a", 472), claim("b", 427), claim("c", 472)]).sort()).toEqual([
      "disagreement",
      "self_contradiction",
    ]);
  });
});

describe("self-contradiction", () => {
  it("is told of headline against body", () => {
    const [conflict, ...more] = find([claim("a", 31, { field: "title" }), claim("a", 13)]);
    expect(more).toEqual([]);
    expect(conflict).toMatchObject({
      kind: "self_contradiction",
      causes: ["digit_swap"],
      key: { place: "IN-BR/patna" },
    });
    expect(conflict?.why.en).toBe(
      "One report of a gives two numbers for new cases (COVID-19) in Patna on 8 July 2021: 13 and 31, headline against text; two digits are swapped.",
    );
  });

  it("is also told of numbers without a day, of each article by itself", () => {
    const facts = [undated("a", 1), undated("a", 2), undated("b", 3), undated("b", 4)];
    const found = find(facts);
    expect(found.map((conflict) => conflict.facts.map((fact) => fact.value))).toHaveLength(2);
    expect(new Set(found.map((conflict) => conflict.id)).size).toBe(2);
    for (const conflict of found) expect(new Set(conflict.facts.map((fact) => fact.articleId)).size).toBe(1);
  });

  it("is silent for a rounding beside the number", () => {
    expect(find([claim("a", 13_000, { qualifier: "at_least", field: "title" }), claim("a", 13_466)])).toEqual([]);
    expect(find([claim("a", 150, { until: "16:00" }), claim("a", 160)])).toEqual([]);
  });

  it("is one for a key where two articles contradict themselves", () => {
    const found = find([claim("a", 1), claim("a", 2), claim("b", 1), claim("b", 2)]);
    expect(found).toHaveLength(1);
    expect(found[0]?.facts).toHaveLength(4);
  });
});

describe("causes that two numbers show", () => {
  const examples: [number, number, string[]][] = [
    [427, 472, ["digit_swap"]],
    [13, 31, ["digit_swap"]],
    [1234, 4231, ["digit_swap"]],
    [427, 742, []],
    [1234, 124, ["dropped_digit"]],
    [159, 1590, ["dropped_digit"]],
    [15_000, 150_000, ["dropped_digit", "lakh_slip"]],
    [150_000, 15_000_000, ["lakh_slip"]],
    [1500, 150_000, ["lakh_slip"]],
    [13, 13_000, ["lakh_slip"]],
    [5, 50, []],
    [0, 10_000, []],
    [44, 51, []],
    [97.5, 95.7, ["digit_swap"]],
  ];
  it.each(examples)("%d and %d", (a, b, causes) => {
    expect(slips(a, b)).toEqual(causes);
    expect(slips(b, a)).toEqual(causes);
  });
});

describe("intervals", () => {
  it("narrow each other where they meet and stay apart where they do not", () => {
    expect(
      alternatives([
        { low: 400, high: Infinity },
        { low: 427, high: 427 },
        { low: 472, high: 472 },
      ]),
    ).toEqual([
      { low: 427, high: 427 },
      { low: 472, high: 472 },
    ]);
    expect(
      alternatives([
        { low: 10, high: 20 },
        { low: 15, high: 30 },
      ]),
    ).toEqual([{ low: 15, high: 20 }]);
  });

  it("are apart by a share of the greater number, the same both ways", () => {
    const some = fc.record({ value: fc.nat(1e7), qualifier: fc.constantFrom("exact", "about", "at_least", "at_most") });
    fc.assert(
      fc.property(some, some, (a, b) => {
        const [x, y] = [a, b].map((given) =>
          intervalOf(claim("a", given.value, { qualifier: given.qualifier as "exact" })),
        );
        if (!x || !y) return false;
        const d = distance(x, y);
        return d >= 0 && d <= 1 && d === distance(y, x);
      }),
    );
  });
});

describe("all conflicts", () => {
  const some = fc.array(
    fc.tuple(
      fc.constantFrom("a", "b", "c", "d"),
      fc.constantFrom(1, 12, 21, 427, 472),
      fc.constantFrom("2021-07-07", "2021-07-08"),
      fc.constantFrom(undefined, "16:00"),
    ),
    { maxLength: 12 },
  );
  const claims = (list: readonly (readonly [string, number, string, string | undefined])[]) => {
    const facts = list.map(([article, value, asOf, until]) =>
      claim(article, value, { asOf, ...(until ? { until } : {}) }),
    );
    return [...new Map(facts.map((fact) => [fact.id, fact])).values()];
  };

  it("are the same for any order of the facts, and never two of a kind about one key", () => {
    fc.assert(
      fc.property(some, fc.infiniteStream(fc.nat()), (list, random) => {
        const facts = claims(list);
        const shuffled = facts
          .map((fact) => ({ fact, at: random.next().value as number }))
          .sort((x, y) => x.at - y.at)
          .map(({ fact }) => fact);
        const found = find(facts);
        expect(find(shuffled)).toEqual(found);
        expect(new Set(found.map((conflict) => `${conflict.kind} ${keyText(conflict.key)}`)).size).toBe(found.length);
        for (const conflict of found) {
          expect(conflict.severity).toBeGreaterThan(0);
          expect(conflict.severity).toBeLessThanOrEqual(1);
          expect(conflict.facts.length).toBeGreaterThan(1);
        }
      }),
    );
  });
});
