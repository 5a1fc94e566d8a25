import { expect, test } from "vitest";
import { newsArticles } from "../../../bench/extract/news.ts";
import { extract } from "../../../extract/index.ts";

test("news about sport, crime, politics and school that names an illness by the way has no facts", () => {
  const told = newsArticles(1000, { seed: 3, passing: 1 }).flatMap((article) =>
    extract(article).map(({ metric, value, evidence }) => `${metric} ${value} «${evidence}»`),
  );
  expect(told).toEqual([]);
});
