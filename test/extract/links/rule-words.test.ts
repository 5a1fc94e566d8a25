/**
 * A rule is not asked where none of its words stands near (MetricRule.words). That must not change what is read: here every rule is
 * asked of every number, and the same has to come out.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import type { ArticleInput } from "../../../model/article.ts";
import { ROWS } from "./row.ts";

const corpus = join(import.meta.dirname, "../../corpora/dev");

const articles = [
  ...ROWS.map(({ article }) => article),
  ...readdirSync(corpus)
    .filter((file) => file.endsWith(".json"))
    .map((file): ArticleInput => JSON.parse(readFileSync(join(corpus, file), "utf8"))),
];

test("no rule decides without one of its words near", async () => {
  const { explain } = await import("../../../extract/index.ts");
  vi.resetModules();
  vi.doMock("../../../extract/links/metric/decision.ts", async (original) => ({
    ...(await original<typeof import("../../../extract/links/metric/decision.ts")>()),
    mayDecide: () => true,
  }));
  const { explain: explainAskingAll } = await import("../../../extract/index.ts");
  for (const article of articles) expect(explain(article)).toEqual(explainAskingAll(article));
});
