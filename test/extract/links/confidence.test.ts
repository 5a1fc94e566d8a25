import { expect, test } from "vitest";
import { MEASURED } from "../../../extract/facts/confidence.data.ts";
import { extract } from "../../../extract/index.ts";

const read = (text: string) => extract({ id: "x", text, publishedAt: "2021-07-12" });

test("a fact is as sure as facts read in the same way were right", () => {
  expect(read("रीवा में कोरोना के 31 नए मरीज मिले।")[0]?.confidence).toBe(MEASURED["right beside"]);
  expect(read("रीवा में कोरोना के मृतकों की संख्या 68 है।")[0]?.confidence).toBe(MEASURED["left beside"]);
  expect(read("सतना में कोरोना के 31 नए मरीज मिले, रीवा में 18।")[1]?.confidence).toBe(MEASURED["list beside"]);
});

test("a way of reading that was never measured is as sure as what said its metric", () => {
  const ways = Object.keys(MEASURED).filter((row) => row.includes(" "));
  for (const way of ways) expect(MEASURED[way.split(" ")[0] as string], way).toBeDefined();
});

test("nothing is certain, and nothing is given that is surely wrong", () => {
  for (const [way, share] of Object.entries(MEASURED)) {
    expect(share, way).toBeGreaterThan(0);
    expect(share, way).toBeLessThan(1);
  }
});
