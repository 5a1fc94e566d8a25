import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blocksOf, segmentsOf } from "../../web/src/parts/segments.ts";

const spans = (length: number) =>
  fc
    .array(fc.tuple(fc.nat(length), fc.nat(length)), { maxLength: 8 })
    .map((pairs) => pairs.map(([a, b], i) => ({ id: String(i), start: Math.min(a, b), end: Math.max(a, b) })));

describe("cutting a text at its evidence", () => {
  it("loses nothing and doubles nothing, however spans overlap", () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 60, unit: "grapheme" }).chain((text) => fc.tuple(fc.constant(text), spans(text.length))),
        ([text, found]) => {
          const segments = segmentsOf(text, found);
          expect(segments.map((segment) => segment.text).join("")).toBe(text);
          for (const { id, start, end } of found) {
            const own = segments.filter((segment) => segment.ids.includes(id));
            expect(own.map((segment) => segment.text).join("")).toBe(text.slice(start, end));
          }
        },
      ),
    );
  });

  it("says once where each span begins, the shortest first", () => {
    const found = [
      { id: "long", start: 0, end: 9 },
      { id: "short", start: 4, end: 6 },
    ];
    expect(segmentsOf("0123456789", found)).toEqual([
      { start: 0, text: "0123", ids: ["long"], begins: ["long"] },
      { start: 4, text: "45", ids: ["short", "long"], begins: ["short"] },
      { start: 6, text: "678", ids: ["long"], begins: [] },
      { start: 9, text: "9", ids: [], begins: [] },
    ]);
  });
});

describe("the blocks of a text", () => {
  it("are paragraphs by line, and one table for neighbouring lines with tabs", () => {
    const text = "पहला\n\nजिला\tमामले\nगया\t12\nआखिरी";
    const blocks = blocksOf(text);
    expect(blocks.map((block) => block.kind)).toEqual(["paragraph", "table", "paragraph"]);
    const [, table] = blocks;
    if (table?.kind !== "table") throw new Error("no table");
    expect(table.rows.map((row) => row.map((cell) => text.slice(cell.start, cell.end)))).toEqual([
      ["जिला", "मामले"],
      ["गया", "12"],
    ]);
  });
});
