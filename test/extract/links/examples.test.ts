import { describe, expect, test } from "vitest";
import { RULES } from "../../../extract/links/metric/index.ts";
import { ROWS, read } from "./row.ts";

describe("sentences and the facts in them", () => {
  test("are as many as the constructions that papers use", () => {
    expect(ROWS.length).toBeGreaterThanOrEqual(80);
  });

  test.each(ROWS)("$written", ({ article, facts }) => {
    expect(read(article)).toBe(facts);
  });
});

describe("the rules for what a number counts", () => {
  test("have names of their own, and each says why in one line with a Hindi example", () => {
    expect(new Set(RULES.map(({ name }) => name)).size).toBe(RULES.length);
    for (const { name, why } of RULES) expect(why, name).toMatch(/^[^\n]*«[^\n]*[\u0900-\u097f][^\n]*$/);
  });
});
