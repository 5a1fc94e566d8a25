/** Tables that hold data (not the layout of an old page) → rows, a row a line, cells joined by tab. */
import { isLeftOut, type LineOptions } from "./lines.ts";
import { BLOCK, type HtmlNode, tidy, walk } from "./tree.ts";

interface Row {
  readonly cells: HtmlNode[];
}

/** Rows of this table itself, not of tables inside it. */
function rowsOf(table: HtmlNode): { rows: Row[]; nested: boolean } {
  const rows: Row[] = [];
  let nested = false;
  walk(table, (node) => {
    if (node !== table && node.name === "table") {
      nested = true;
      return false;
    }
    if (node.name === "tr") rows.push({ cells: [] });
    else if (node.name === "td" || node.name === "th") {
      if (rows.length === 0) rows.push({ cells: [] });
      (rows.at(-1) as Row).cells.push(node);
    }
    return true;
  });
  return { rows: rows.filter((r) => r.cells.length > 0), nested };
}

/** A cell longer than this is a column of a page, not a value. */
const LONGEST_CELL = 240;

/** True for a table of values: at least two rows of two cells, no table within, no cell as long as a paragraph. */
export function isDataTable(table: HtmlNode): boolean {
  const { rows, nested } = rowsOf(table);
  if (nested || rows.filter((r) => r.cells.length >= 2).length < 2) return false;
  if (table.attribs?.["role"] === "presentation") return false;
  let long = 0;
  let all = 0;
  for (const { cells } of rows.slice(0, 200)) {
    for (const cell of cells) {
      all++;
      if (cellText(cell, {}).length > LONGEST_CELL) long++;
    }
  }
  return long * 10 <= all;
}

function cellText(cell: HtmlNode, options: LineOptions): string {
  const parts: string[] = [];
  walk(cell, (node) => {
    if (node.type === "text") parts.push(node.data ?? "");
    else if (node !== cell && node.name) {
      if (isLeftOut(node, options)) return false;
      if (node.name === "br" || BLOCK.has(node.name)) parts.push(" ");
    }
    return true;
  });
  return tidy(parts.join(""));
}

/** No table in a report is larger; a hostile one may grow without end by its spans. */
const MOST_ROWS = 5000;
const MOST_COLUMNS = 100;

const span = (cell: HtmlNode, name: string): number =>
  Math.min(50, Math.max(1, Number.parseInt(cell.attribs?.[name] ?? "1", 10) || 1));

/**
 * Rows as text. Columns stay in line: a name that spans rows («पटना» beside पुरुष and महिला) is repeated in each, a number that does
 * is not (it would be counted to the wrong row); a cell that spans columns is followed by empty ones. A row without text is left out.
 */
export function dataTableRows(table: HtmlNode, options: LineOptions): string[] {
  const held: { text: string; rows: number }[] = [];
  const caption = table.children?.find((c) => c.name === "caption");
  const title = caption ? cellText(caption, options) : "";
  const lines: string[] = title ? [title] : [];
  for (const { cells } of rowsOf(table).rows.slice(0, MOST_ROWS)) {
    const out: string[] = [];
    let column = 0;
    const takeHeld = (): void => {
      for (let h = held[column]; h && h.rows > 0; h = held[column]) {
        out.push(h.text);
        h.rows--;
        column++;
      }
    };
    let padded = 0;
    for (const cell of cells) {
      takeHeld();
      const text = cellText(cell, options);
      if (column >= MOST_COLUMNS) break;
      const columns = span(cell, "colspan");
      const rows = span(cell, "rowspan");
      for (let k = 0; k < columns; k++, column++) {
        out.push(k === 0 ? text : "");
        held[column] = { text: k === 0 && !/[\d०-९]/.test(text) ? text : "", rows: rows - 1 };
      }
      padded = columns - 1;
    }
    const width = out.length;
    takeHeld();
    const line = (padded > 0 && out.length === width ? out.slice(0, out.length - padded) : out).join("\t");
    if (line.trim()) lines.push(line);
  }
  return lines;
}
