/** Tables for people: columns by two spaces, numbers to the right, Devanagari by what a terminal shows. */

export type Cell = string | number | null | undefined;

export interface Column<Row> {
  readonly title: string;
  readonly of: (row: Row) => Cell;
  /** Columns a terminal shows at most; longer cells are cut with «…». */
  readonly width?: number;
}

const segments = new Intl.Segmenter("hi", { granularity: "grapheme" });

/** Columns a terminal needs: marks that stand on, under or within a letter need none. */
export const widthOf = (text: string): number => text.replace(/[\p{Mn}\p{Cf}]/gu, "").length;

/** Text of at most `width` columns, cut between letters as they are seen. */
export function cut(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let kept = "";
  let used = 0;
  for (const { segment } of segments.segment(text)) {
    used += widthOf(segment);
    if (used > width - 1) break;
    kept += segment;
  }
  return `${kept}…`;
}

/** Controls in what a page said are made harmless for a terminal. */
export const plain = (text: string): string => text.replace(/\s+/g, " ").replace(/\p{Cc}/gu, "�");

export function table<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): string {
  const cells = rows.map((row) => columns.map((column) => shown(column.of(row), column.width)));
  const right = columns.map((column) => rows.length > 0 && rows.every((row) => isNumeric(column.of(row))));
  const widths = columns.map((column, i) =>
    cells.reduce((widest, line) => Math.max(widest, widthOf(line[i] ?? "")), widthOf(column.title)),
  );
  const lineOf = (line: readonly string[]): string =>
    line
      .map((cell, i) => {
        const space = " ".repeat(Math.max(0, (widths[i] ?? 0) - widthOf(cell)));
        return right[i] ? space + cell : cell + space;
      })
      .join("  ")
      .trimEnd();
  return `${[columns.map((column) => column.title), ...cells].map(lineOf).join("\n")}\n`;
}

const isNumeric = (cell: Cell): boolean => typeof cell === "number" || cell === null || cell === undefined;

function shown(cell: Cell, width: number | undefined): string {
  const text = cell === null || cell === undefined ? "" : plain(String(cell));
  return width === undefined ? text : cut(text, width);
}
