/** CSV → rows of cells, as RFC 4180 says; also with semicolons or tabs, as spreadsheets write it. */

export interface CsvRow {
  /** The line it begins in, counted from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** Rows without any cell that has something in it are left out. @throws Error for a quote that is never closed. */
export function readCsv(text: string): CsvRow[] {
  const source = text.replace(/^\ufeff/, "");
  const separator = separatorOf(source.split(/\r?\n/, 1)[0] ?? "");
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let cell = "";
  let quoted = false;
  let line = 1;
  let begun = 1;
  const endRow = () => {
    cells.push(cell);
    cell = "";
    if (cells.some((one) => one.trim() !== "")) rows.push({ line: begun, cells });
    cells = [];
    begun = line;
  };
  for (let at = 0; at < source.length; at++) {
    const c = source[at] as string;
    if (c === "\n") line++;
    if (quoted) {
      if (c !== '"') cell += c;
      else if (source[at + 1] === '"') cell += source[at++];
      else quoted = false;
    } else if (c === '"' && cell.trim() === "") {
      quoted = true;
      cell = "";
    } else if (c === separator) {
      cells.push(cell);
      cell = "";
    } else if (c === "\n") endRow();
    else if (c !== "\r") cell += c;
  }
  if (quoted) throw new Error(`a quote that begins in row ${begun} is never closed`);
  if (cell !== "" || cells.length > 0) endRow();
  return rows;
}

const separatorOf = (header: string): string => [",", ";", "\t"].find((one) => header.includes(one)) ?? ",";
