import { expect, test } from "vitest";
import type { NumberMention } from "../../../extract/mention.ts";
import { EXAMPLES } from "../../../extract/numbers/examples.ts";
import { findNumbers } from "../../../extract/numbers/index.ts";
import { readDocument } from "../../../extract/text/document.ts";
import { readTable } from "../../../extract/text/table.ts";

const SIGN = { exact: "", about: "~", at_least: ">=", at_most: "<=", range: "" } as const;

/** A mention in the notation of the table. */
function write(m: NumberMention): string {
  const number = m.max === undefined ? `${m.value}` : `${m.value}..${m.max}`;
  return [
    m.notCount,
    SIGN[m.qualifier] + number,
    m.each && "each",
    m.ordinal && "th",
    m.percent && "%",
    m.none && "none",
  ]
    .filter(Boolean)
    .join(" ");
}

const read = (text: string) => findNumbers(readDocument(text)).map(write).join(" ; ") || "-";

for (const [text, expected] of readTable(EXAMPLES)) {
  test(`«${text}» is ${expected}`, () => {
    expect(read(text as string)).toBe(expected);
  });
}
