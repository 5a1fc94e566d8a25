/** The sample newsroom holds the conflicts that were planted in it and no other, by its labels and as the extractor reads it. */
import { expect, test } from "vitest";
import { readSample } from "../../commands/serving/sample.ts";
import type { Conflict } from "../../model/conflict.ts";
import type { Fact } from "../../model/fact.ts";
import { openSqliteStore } from "../../store/sqlite/store.ts";
import type { Store } from "../../store/store.ts";
import { corpusArticles } from "../newsroom/corpus.ts";
import { type Label, readNewsroom } from "../newsroom/outlets.ts";

const planted = readNewsroom().conflicts.map(({ kind, key, values, causes }) => ({ kind, key, values, causes }));
const inOrder = <T>(list: readonly T[]): T[] =>
  [...list].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
const told = ({ kind, key, facts, causes }: Conflict) => ({
  kind,
  key,
  values: [...new Set(facts.map((fact) => fact.value))].sort((a, b) => a - b),
  causes,
});

async function conflictsOf(fill: (store: Store) => Promise<void>): Promise<ReturnType<typeof told>[]> {
  const store = await openSqliteStore(":memory:");
  await fill(store);
  const { items } = await store.conflicts({}, { limit: 1000 });
  await store.close();
  return items.map(told);
}

/** Of several readings a label allows, the first. */
const factOf = ({ optional: _, metric, ...label }: Label, text: string): Fact => ({
  ...label,
  metric: typeof metric === "string" ? metric : (metric[0] as Fact["metric"]),
  field: "text",
  start: Math.max(0, text.indexOf(label.evidence)),
  end: Math.max(0, text.indexOf(label.evidence)) + label.evidence.length,
});

test("its labels hold the planted conflicts and no other", async () => {
  const found = await conflictsOf(async (store) => {
    for (const { url, publisher, publishedAt, title, text, facts } of corpusArticles())
      await store.saveArticle(
        { url, title, text, source: publisher, publishedAt, modifiedAt: null },
        facts.map((label) => factOf(label, text)),
        "labels",
      );
  });
  expect(inOrder(found)).toEqual(inOrder(planted));
});

test("as it is read on a first start it holds the planted conflicts and no other", async () => {
  const found = await conflictsOf(async (store) => void (await readSample(store)));
  expect(inOrder(found)).toEqual(inOrder(planted));
});
