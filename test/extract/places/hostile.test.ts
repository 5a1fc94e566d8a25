import { expect, test } from "vitest";
import { findPlaces } from "../../../extract/places/index.ts";
import { readDocument } from "../../../extract/text/document.ts";

/** Milliseconds of its own thread to read `text` for places: what compiles and collects garbage beside it does not count. */
function cost(text: string): number {
  const doc = readDocument(text);
  const before = process.threadCpuUsage();
  findPlaces(doc);
  const { user } = process.threadCpuUsage(before);
  return user / 1000;
}

const REPEATED = [
  "पटना, ",
  "गया ",
  "गया, ",
  "पटना-",
  "मुजफ्परपुर ",
  "रमेश अस्पताल ",
  "अस्पताल ",
  "पटना ( ",
  "जिला ",
  "बस्ती में 5, ",
  "पूर्वी ",
  "सदर अस्पताल, ",
  "औरंगाबाद व ",
  "प. ",
  "बाढ़ और ",
];

test.each(REPEATED)("«%s» said a hundred thousand times costs as much a word as ten thousand times", (unit) => {
  const few = 10_000;
  cost(unit.repeat(few));
  const short = Math.min(cost(unit.repeat(few)), cost(unit.repeat(few)));
  const long = cost(unit.repeat(10 * few));
  // linear is 10; a quadratic reading would be 100
  expect(long).toBeLessThan(40 * Math.max(short, 5));
});

test("one word of a million letters is read in a moment", () => {
  expect(cost("कखगघ".repeat(250_000))).toBeLessThan(500);
  expect(cost(`${"पटना".repeat(250_000)}में`)).toBeLessThan(500);
});
