import { describe, expect, test } from "vitest";
import { extract } from "../../../extract/index.ts";

const PIECES: Readonly<Record<string, string>> = {
  "a list without an end": "रीवा में 31, ",
  "numbers without words": "12 ",
  "nested brackets": "( 5 ",
  "one clause opener after the other": "जिनमें 3 ",
  "places without numbers": "रीवा और सतना में ",
  "growing from and to": "12 से बढ़कर ",
  "one to one without end": "क्रमश: 3, 4 और ",
  "rows of a table": "रीवा\t31\t12\n",
  nones: "एक भी मरीज नहीं ",
  cues: "मौत भर्ती जांच ",
};

/** Pieces up to a length; each list adds up to nothing that was said of its state. */
const WRITTEN: Readonly<Record<string, (length: number) => string>> = {
  ...Object.fromEntries(
    Object.entries(PIECES).map(([name, piece]) => [name, (length) => piece.repeat(Math.ceil(length / piece.length))]),
  ),
  "a whole and its list, each another": (length) => {
    let text = "";
    for (let k = 1; text.length < length * 40; k++)
      text += `मध्य प्रदेश में ${k} मरीज मिले, ${k + 5} ठीक हुए।\nरीवा- ${k}, सतना- ${k + 1}, पन्ना- ${k + 2}, कटनी- ${k + 3}\n`;
    return text;
  },
};

/** Milliseconds, the best of three. */
function timeOf(text: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let k = 0; k < 3; k++) {
    const begun = performance.now();
    extract({ id: "x", text: `कोरोना ${text}`, publishedAt: "2021-07-12" });
    best = Math.min(best, performance.now() - begun);
  }
  return best;
}

describe("reading takes time in proportion to the text", () => {
  test.each(Object.entries(WRITTEN))("with %s", { timeout: 60_000 }, (_, write) => {
    const [small, large] = [write(2000), write(16_000)];
    // eight times the text: a reading of quadratic cost would take sixty-four times as long, on a busy machine too
    let ratio = Number.POSITIVE_INFINITY;
    for (let attempt = 0; attempt < 8 && ratio > 24; attempt++)
      ratio = Math.min(ratio, timeOf(large) / Math.max(timeOf(small), 1));
    expect(ratio).toBeLessThan(32);
  });
});
