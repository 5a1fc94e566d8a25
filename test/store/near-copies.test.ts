/** One agency report printed again and again: what a copy costs does not grow with how many there are. */
import { expect, it } from "vitest";
import { fingerprint, packed } from "../../store/near-copy.ts";
import { openDatabase } from "../../store/sqlite/database.ts";
import { openSqliteStore } from "../../store/sqlite/store.ts";
import { sqliteTransaction } from "../../store/sqlite/transaction.ts";
import { joinStory } from "../../store/stories.ts";
import { article } from "./samples.ts";

const REPORT =
  "स्वास्थ्य विभाग की ओर से गुरुवार शाम जारी बुलेटिन के अनुसार राज्य में संक्रमण के 1200 नए मामले सामने आए हैं। राजधानी पटना में सबसे अधिक 427 लोग " +
  "संक्रमित पाए गए, जबकि भागलपुर और मुजफ्फरपुर में भी मरीजों की तादाद बढ़ी है। विभाग के प्रधान सचिव ने लोगों से मास्क पहनने और भीड़ से बचने की अपील की।";
const COPIES = 5000;
const STEP = 500;

it("the last of 5,000 copies of a report is saved as fast as the first, and all are one story", async () => {
  const store = await openSqliteStore(":memory:");
  const costs: number[] = [];
  for (let step = 0; step < COPIES / STEP; step++) {
    const before = process.cpuUsage().user;
    for (let i = step * STEP; i < (step + 1) * STEP; i++)
      await store.saveArticle(article(`${i}`, { source: `akhbar-${i % 40}`, text: `${REPORT} (${i})` }), [], "1");
    costs.push(process.cpuUsage().user - before);
  }
  const cheapest = (some: readonly number[]) => Math.min(...some);
  expect(cheapest(costs.slice(-3)) / cheapest(costs.slice(1, 4))).toBeLessThan(2);

  const [first] = (await store.articles({}, { limit: 1 })).items;
  const story = first?.storyId ?? "";
  expect((await store.articles({ storyId: story })).total.value).toBe(COPIES);

  const rewritten = article("7", { source: "akhbar-7", text: "गया में मलेरिया के 3 मरीज मिले।" });
  const before = performance.now();
  await store.saveArticle(rewritten, [], "1");
  expect(performance.now() - before).toBeLessThan(1000);
  expect((await store.articles({ storyId: story })).total.value).toBe(COPIES - 1);
  await store.close();
}, 120_000);

it("a copy is found though all bands of its words but one are crowded with articles that are none", async () => {
  const db = openDatabase(":memory:");
  const tx = sqliteTransaction(db);
  const print = fingerprint(REPORT);
  if (!print) throw new Error("no fingerprint");
  const at = "2026-11-01T06:00:00.000Z";
  const put = (id: string, minima: Uint32Array) =>
    tx.putArticle(
      {
        ...{ id, url: null, title: "", text: "", source: "x", publishedAt: at, modifiedAt: null, storyId: id },
        ...{ contentHash: id, seenAt: at, firstSeenAt: at, facts: 0, sample: false, keepText: true, extractor: "1" },
        ...{ rawHash: null, fingerprint: packed({ minima, numbers: print.numbers }) },
      },
      [],
    );
  const found = await db.write(async () => {
    for (let i = 0; i < 15 * 250; i++) {
      const first = Math.floor(i / 250) * 4;
      const isShared = (k: number) => k >= first && k < first + 4;
      await put(
        `crowd-${i}`,
        print.minima.map((minimum, k) => (isShared(k) ? minimum : i * 64 + k)),
      );
    }
    await put("original", print.minima);
    const copy = { id: "copy", publishedAt: at, storyId: "", contentHash: "copy", fingerprint: packed(print) };
    return joinStory(tx, copy);
  });
  expect(found).toEqual({ storyId: "original", moved: [] });
  await db.close();
});
