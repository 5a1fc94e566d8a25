import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { partLines } from "../../web/src/parts/change.ts";

describe("two wordings of a line", () => {
  it.each([
    ["पटना में 427 नए मामले मिले।", "पटना में 472 नए मामले मिले।", ["पटना में ", "427", "472", " नए मामले मिले।"]],
    ["पटना में 12 मौत", "पटना में 12 मौत, गया में 3", ["पटना में 12 मौत", "", ", गया में 3", ""]],
    ["एक एक", "एक", ["एक", " एक", "", ""]],
    ["वही", "वही", ["वही", "", "", ""]],
    ["पुराना", "नया", ["", "पुराना", "नया", ""]],
    ["", "नया", ["", "", "नया", ""]],
  ])("«%s» and «%s»", (before, after, parts) => {
    const { head, before: old, after: young, tail } = partLines(before, after);
    expect([head, old, young, tail]).toEqual(parts);
  });

  it("are whole when their parts are joined again", () => {
    const line = fc.array(fc.constantFrom("पटना", "गया", "4", "27", " ", "।", ",", "🙂"), { maxLength: 12 });
    fc.assert(
      fc.property(line, line, (a, b) => {
        const [before, after] = [a.join(""), b.join("")];
        const parts = partLines(before, after);
        expect(parts.head + parts.before + parts.tail).toBe(before);
        expect(parts.head + parts.after + parts.tail).toBe(after);
      }),
    );
  });
});
