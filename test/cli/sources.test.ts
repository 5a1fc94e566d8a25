import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { openSqliteStore } from "../../store/sqlite/store.ts";
import { article } from "../store/samples.ts";
import { newPlace } from "./run.ts";

vi.setConfig({ testTimeout: 90_000 });

const DAY = 86_400_000;

test("tathya sources says in words how each is doing, with the last error and the next try", async () => {
  const { tathya, folder, write } = newPlace();
  const source = (id: string) => ({
    id,
    name: id,
    kind: "rss" as const,
    url: `https://${id}.example/feed`,
    schedule: "0 * * * *",
  });
  const begun = Date.now();
  let clock = begun;
  const at = (ms: number) => new Date(ms).toISOString();
  const store = await openSqliteStore(join(folder, "store.db"), { now: () => at(clock) });
  await store.putSources([source("broken"), source("lively"), source("quiet")]);
  for (let day = 33; day > 3; day--) {
    clock = begun - day * DAY - 60_000 + DAY * 0.9;
    for (let i = 0; i < 12; i++) await store.saveArticle(article(`${day}-${i}`, { source: "quiet" }), [], "1");
  }
  clock = begun;
  await store.saveArticle(article("today", { source: "lively" }), [], "1");
  const outcome = { at: at(begun), articles: 0, error: null, nextTryAt: at(begun + DAY) };
  await store.recordRound("quiet", outcome);
  await store.recordRound("lively", outcome);
  await store.recordRound("broken", { ...outcome, error: "the feed answered 503" });
  await store.close();
  const { stdout, stderr } = await tathya(["sources"], { env: { TATHYA_SOURCES: write("none.json", "[]") } });
  const row = (id: string) => stdout.split("\n").find((line) => line.startsWith(id)) ?? stderr;
  expect(row("quiet")).toMatch(/ silent for 3 days, usually 1[12] a day /);
  expect(row("lively")).toMatch(/ ok /);
  expect(row("broken")).toMatch(
    new RegExp(
      ` failing .* ${at(begun + DAY)
        .slice(0, 16)
        .replace("T", " ")} +the feed answered 503`,
    ),
  );
});
