/** Conflicts kept up to date article by article are those that all facts together hold. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { findConflicts } from "../../conflicts/find.ts";
import type { Fact } from "../../model/fact.ts";
import { openSqliteStore } from "../../store/sqlite/store.ts";
import type { ReferencePoint, Store } from "../../store/store.ts";
import { article, told } from "./samples.ts";

const days = ["2020-12-30", "2020-12-31", "2021-01-01", "2021-01-02", "2021-01-05"] as const;

const someFact: fc.Arbitrary<Fact> = fc
  .record({
    value: fc.constantFrom(10, 12, 21, 100, 112, 121),
    metric: fc.constantFrom<Fact["metric"]>(
      "total_cases",
      "total_cases",
      "new_cases",
      "active_cases",
      "total_recoveries",
      "total_deaths",
      "new_tests",
      "new_negative_tests",
    ),
    place: fc.constantFrom("IN-BR", "IN-BR/patna", "IN-BR/gaya"),
    disease: fc.constantFrom<Fact["disease"]>("covid-19", "covid-19", "dengue"),
    asOf: fc.constantFrom(...days, undefined),
    qualifier: fc.constantFrom("exact" as const, "exact" as const, "at_least" as const, "about" as const),
    until: fc.constantFrom(undefined, undefined, "16:00"),
    facility: fc.constantFrom(undefined, undefined, undefined, "pmch"),
  })
  .map(({ until, facility, asOf, ...given }) => {
    const { asOf: _, ...fact } = told({
      ...given,
      ...(until ? { until } : {}),
      ...(facility ? { facility } : {}),
    });
    return asOf ? { ...fact, asOf } : fact;
  });

type Step =
  | { readonly does: "save"; readonly name: string; readonly wording: string; readonly facts: readonly Fact[] }
  | { readonly does: "reread"; readonly name: string; readonly facts: readonly Fact[] }
  | { readonly does: "forget"; readonly name: string }
  | { readonly does: "reference"; readonly points: readonly ReferencePoint[] };

const name = fc.constantFrom("a", "b", "c", "d", "e", "f");
const facts = fc.array(someFact, { maxLength: 6 });
const save: fc.Arbitrary<Step> = fc.record({
  does: fc.constant("save" as const),
  name,
  wording: fc.constantFrom("एक खबर", "आंकड़ों की पुनर्गणना हुई", "तीसरी खबर"),
  facts,
});
const someStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: save },
  { weight: 1, arbitrary: fc.record({ does: fc.constant("reread" as const), name, facts }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant("forget" as const), name }) },
  {
    weight: 1,
    arbitrary: fc.record({
      does: fc.constant("reference" as const),
      points: fc.array(
        fc.record({
          disease: fc.constant("covid-19"),
          metric: fc.constantFrom("total_cases", "new_cases"),
          place: fc.constantFrom("IN-BR", "IN-BR/patna"),
          asOf: fc.constantFrom(...days),
          value: fc.constantFrom(10, 12, 100, 121),
        }),
        { maxLength: 4 },
      ),
    }),
  },
);

const addressOf = (of: string): string => `https://${of}.example/khabar/${of}`;

async function take(store: Store, step: Step): Promise<void> {
  switch (step.does) {
    case "save":
      await store.saveArticle(article(step.name, { source: step.name, text: step.wording }), step.facts, "1");
      return;
    case "reread": {
      const known = await store.articleByUrl(addressOf(step.name));
      if (known) await store.replaceFacts(known.id, step.facts, "2");
      return;
    }
    case "forget":
      await store.forgetArticle(addressOf(step.name));
      return;
    case "reference":
      await store.addReference(step.points);
  }
}

const now = () => "2021-07-10T00:00:00.000Z";

async function stored(store: Store) {
  const { items } = await store.conflicts({}, { limit: 1000 });
  return items.map(({ status: _, ...conflict }) => conflict).sort((a, b) => (a.id < b.id ? -1 : 1));
}

async function fromScratch(store: Store) {
  const all = (await store.facts({ superseded: true }, { limit: 1000 })).items;
  const articles = (await store.articles({}, { limit: 1000 })).items;
  const official: ReferencePoint[] = [];
  for (const metric of ["total_cases", "new_cases"])
    for (const place of ["IN-BR", "IN-BR/patna"])
      official.push(...(await store.reference({ disease: "covid-19", metric, place })));
  return findConflicts({
    facts: all,
    stories: new Map(articles.map(({ id, storyId }) => [id, storyId])),
    official,
    recounts: new Set(articles.filter(({ text }) => text.includes("पुनर्गणना")).map(({ id }) => id)),
  });
}

it("after any saves, corrections, readings, takedowns and official numbers", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(someStep, { minLength: 1, maxLength: 14 }), async (steps) => {
      const store = await openSqliteStore(":memory:", { now });
      for (const step of steps) await take(store, step);
      const found = await stored(store);
      expect(found).toEqual(await fromScratch(store));
      await store.close();
    }),
    { numRuns: 150 },
  );
});

it("in any order of the same saves", async () => {
  const once = fc.uniqueArray(save, { selector: (step) => ("name" in step ? step.name : ""), minLength: 2 });
  await fc.assert(
    fc.asyncProperty(
      once.chain((steps) => fc.tuple(fc.constant(steps), fc.shuffledSubarray(steps, { minLength: steps.length }))),
      async ([steps, shuffled]) => {
        const [store, other] = [await openSqliteStore(":memory:", { now }), await openSqliteStore(":memory:", { now })];
        for (const step of steps) await take(store, step);
        for (const step of shuffled) await take(other, step);
        expect(await stored(other)).toEqual(await stored(store));
        await store.close();
        await other.close();
      },
    ),
    { numRuns: 60 },
  );
});
