/** CSV by RFC 4180: comma, CRLF, quotes doubled; cells a spreadsheet would run as a formula are defused. */

/** One cell. A text that starts with = + - @, a tab or a carriage return gets an apostrophe before it; numbers stay numbers. */
export function csvCell(value: unknown): string {
  if (value === undefined || value === null) return "";
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  const raw = typeof value === "string" ? value : JSON.stringify(value);
  const text = /^[=+\-@\t\r\n＝＋－＠]/.test(raw) ? `'${raw}` : raw;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export const csvLine = (cells: readonly unknown[]): string => `${cells.map(csvCell).join(",")}\r\n`;

export const FACT_COLUMNS = [
  "id",
  "disease",
  "metric",
  "place",
  "facility",
  "locality",
  "value",
  "qualifier",
  "max",
  "asOf",
  "window",
  "until",
  "population",
  "variant",
  "attribution",
  "evidence",
  "field",
  "start",
  "end",
  "confidence",
  "articleId",
  "url",
  "source",
  "publishedAt",
  "seenAt",
  "extractor",
  "superseded",
  "sample",
] as const;
