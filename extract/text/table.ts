/**
 * Lexicons and examples are tables that a reader of Hindi can edit: one row a line, cells parted by `|`,
 * several spellings in a cell parted by `,` (a spelling may hold spaces). `#` begins a comment; empty lines are passed over.
 */
export function readTable(table: string): string[][] {
  const rows: string[][] = [];
  for (const line of table.split("\n")) {
    const content = (line.includes("#") ? line.replace(/(^|\s)#.*$/, "") : line).trim();
    if (content) rows.push(content.split("|").map((cell) => cell.trim()));
  }
  return rows;
}

/** The spellings of one cell. */
export const spellings = (cell: string | undefined): string[] =>
  (cell ?? "")
    .split(",")
    .map((s) => s.trim())
    .filter(Boolean);
