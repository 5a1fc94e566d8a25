import { expect, test } from "vitest";
import { EXAMPLES } from "../../../extract/dates/examples.ts";
import { findDates } from "../../../extract/dates/index.ts";
import type { DateMention } from "../../../extract/mention.ts";
import { readDocument } from "../../../extract/text/document.ts";
import { readTable } from "../../../extract/text/table.ts";

/** A mention in the notation of the table. */
function write(m: DateMention): string {
  const days = m.kind === "day" || m.kind === "sofar" ? m.to : `${m.from}..${m.to}`;
  const kind = m.kind === "season" || m.kind === "sofar" ? m.kind : undefined;
  return [kind, days, m.window, m.until && `until ${m.until}`, m.past && "past", m.ahead && "ahead"]
    .filter(Boolean)
    .join(" ");
}

for (const [published, text, expected] of readTable(EXAMPLES)) {
  test(`on ${published} «${text}» is ${expected}`, () => {
    const found = findDates(readDocument(text as string), published === "none" ? undefined : published);
    expect(found.map(write).join(" ; ") || "-").toBe(expected);
  });
}

test("an instant is read in Asia/Kolkata", () => {
  const [today] = findDates(readDocument("आज"), "2021-07-07T20:00:00Z");
  expect(today?.to).toBe("2021-07-08");
  const [local] = findDates(readDocument("आज"), "2021-07-07T20:00:00+05:30");
  expect(local?.to).toBe("2021-07-07");
});

test("a publication day that cannot be read is none", () => {
  for (const published of ["", "कल", "2021-02-31", "20210708"])
    expect(findDates(readDocument("आज"), published)).toEqual([]);
});
