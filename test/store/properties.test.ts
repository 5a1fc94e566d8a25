/** What holds for any articles in any order: no fact is doubled, lost or seen twice on the way through a list. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { NewArticle } from "../../model/crawl.ts";
import type { Fact } from "../../model/fact.ts";
import { openSqliteStore } from "../../store/sqlite/store.ts";
import type { FactSort, Store } from "../../store/store.ts";
import { article, fact } from "./samples.ts";

interface Save {
  readonly article: NewArticle;
  readonly facts: readonly Fact[];
}

const places = ["IN-BR", "IN-BR/patna", "IN-BR/gaya"] as const;
const days = ["2021-07-07", "2021-07-08", "2021-07-09"] as const;

const someFact = fc
  .record({
    value: fc.constantFrom(12, 21, 42, 427, 472, 4270, 50_000, 500_000),
    place: fc.constantFrom(...places),
    asOf: fc.constantFrom(...days),
    qualifier: fc.constantFrom("exact" as const, "at_least" as const, "about" as const),
    until: fc.constantFrom(undefined, "16:00"),
    field: fc.constantFrom("text" as const, "title" as const),
  })
  .map(({ until, ...given }) => fact({ ...given, ...(until ? { until } : {}) }));

const wordings = ["एक", "दो", "तीन"].map(
  (number) =>
    `विभाग की ओर से जारी विज्ञप्ति में कहा गया कि ${number} नए मरीजों की पहचान के बाद जिले के सभी प्रखंडों में जांच का दायरा बढ़ाया जाएगा और टीम घर-घर जाएगी।`,
);

/** Articles with links of their own, some of them near-copies of each other. */
const someSaves: fc.Arbitrary<Save[]> = fc
  .array(
    fc.record({
      facts: fc.array(someFact, { maxLength: 4 }),
      wording: fc.constantFrom(...wordings, "अलग बात"),
      source: fc.constantFrom("ek", "do"),
    }),
    {
      minLength: 1,
      maxLength: 7,
    },
  )
  .map((list) =>
    list.map(({ facts, wording, source }, i) => ({ article: article(`n${i}`, { source, text: wording }), facts })),
  );

const now = () => "2021-07-10T00:00:00.000Z";

async function storeWith(saves: readonly Save[]): Promise<Store> {
  const store = await openSqliteStore(":memory:", { now });
  for (const save of saves) await store.saveArticle(save.article, save.facts, "1");
  return store;
}

/** All that readers see, but for the names of stories: those are given by who comes first. */
async function seen(store: Store) {
  const facts = (await store.facts({ superseded: true }, { limit: 1000 })).items;
  const conflicts = (await store.conflicts({}, { limit: 1000 })).items;
  const articles = (await store.articles({}, { limit: 1000 })).items;
  const stories = [...Map.groupBy(articles, (one) => one.storyId).values()].map((group) =>
    group
      .map((one) => one.id)
      .sort()
      .join(),
  );
  await store.close();
  return { facts, conflicts, stories: stories.sort() };
}

describe("a store", () => {
  it("gives the same facts, conflicts and groups of near-copies for any order of saving", async () => {
    await fc.assert(
      fc.asyncProperty(
        someSaves.chain((saves) =>
          fc.tuple(fc.constant(saves), fc.shuffledSubarray(saves, { minLength: saves.length })),
        ),
        async ([saves, shuffled]) => {
          expect(await seen(await storeWith(shuffled))).toEqual(await seen(await storeWith(saves)));
        },
      ),
      { numRuns: 60 },
    );
  });

  it("holds the same after saving twice as after saving once, and logs nothing more", async () => {
    await fc.assert(
      fc.asyncProperty(someSaves, async (saves) => {
        const once = await storeWith(saves);
        const twice = await storeWith([...saves, ...saves]);
        expect(await twice.changes(null, 1000)).toEqual(await once.changes(null, 1000));
        expect(await seen(twice)).toEqual(await seen(once));
      }),
      { numRuns: 30 },
    );
  });

  it("holds after a correction what it would hold had the article been so from the start", async () => {
    await fc.assert(
      fc.asyncProperty(someSaves, someSaves, async (first, second) => {
        const corrections = second.map((save) => ({ ...save, article: { ...save.article, title: "सुधार" } }));
        const links = new Set(corrections.map((save) => save.article.url));
        const store = await storeWith([...first, ...corrections]);
        const straight = await storeWith([...corrections, ...first.filter((save) => !links.has(save.article.url))]);
        const [{ facts, conflicts, stories }, { facts: others, ...other }] = [await seen(store), await seen(straight)];
        const lasting = conflicts.filter((conflict) => conflict.kind !== "revised");
        expect({ conflicts: lasting, stories }).toEqual(other);
        expect(facts.filter((each) => !each.superseded)).toEqual(others);
      }),
      { numRuns: 40 },
    );
  });

  it("shows each fact once, in order, whatever the size of its pages", async () => {
    await fc.assert(
      fc.asyncProperty(
        someSaves,
        fc.integer({ min: 1, max: 5 }),
        fc.constantFrom<FactSort>("-asOf", "asOf", "-value", "value", "-seen"),
        async (saves, limit, sort) => {
          const store = await storeWith(saves);
          const whole = (await store.facts({}, { sort, limit: 1000 })).items;
          const paged: unknown[] = [];
          let cursor: string | null = null;
          do {
            const page = await store.facts({}, { sort, limit, ...(cursor ? { cursor } : {}) });
            expect(page.total).toEqual({ value: whole.length, exact: true });
            paged.push(...page.items);
            cursor = page.next;
          } while (cursor);
          expect(paged).toEqual(whole);
          await store.close();
        },
      ),
      { numRuns: 40 },
    );
  });
});
