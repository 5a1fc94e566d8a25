/** Rows of a CSV file → points of official series, or what is wrong with each row. */
import { isDay } from "../../api/formats.ts";
import { DISEASES } from "../../model/diseases.ts";
import { METRICS } from "../../model/metrics.ts";
import { isPlace } from "../../model/places.ts";
import type { BadRow, ReferencePoint } from "../../store/store.ts";
import type { CsvRow } from "./csv.ts";

export const COLUMNS = ["disease", "metric", "place", "asOf", "value"] as const;

export interface ReadPoints {
  readonly points: readonly ReferencePoint[];
  readonly bad: readonly BadRow[];
}

/** @throws Error where the header is not there or lacks a column. */
export function readPoints(rows: readonly CsvRow[]): ReadPoints {
  const [header, ...body] = rows;
  const at = columnsOf(header);
  const points: ReferencePoint[] = [];
  const bad: BadRow[] = [];
  const seen = new Map<string, ReferencePoint & { line: number }>();
  for (const { line, cells } of body) {
    const [disease = "", metric = "", place = "", asOf = "", value = ""] = COLUMNS.map((name) =>
      (cells[at[name]] ?? "").trim(),
    );
    const reasons = [
      Object.hasOwn(DISEASES, disease) ? null : `«${disease}» is no disease`,
      Object.hasOwn(METRICS, metric) ? null : `«${metric}» is no metric`,
      isPlace(place) ? null : `«${place}» is no place`,
      isDay(asOf) ? null : `asOf «${asOf}» is no day like 2022-07-14`,
      /^\d+(\.\d+)?$/.test(value) ? null : `value «${value}» is no number of 0 or more`,
      cells.length > (header?.cells.length ?? 0)
        ? `${cells.length} cells where the header has ${header?.cells.length}`
        : null,
    ].filter((reason) => reason !== null);
    const point = { disease, metric, place, asOf, value: Number(value) };
    const name = [disease, metric, place, asOf].join("|");
    const twin = seen.get(name);
    if (reasons.length === 0 && twin && twin.value !== point.value)
      reasons.push(`row ${twin.line} gives ${twin.value} for the same`);
    if (reasons.length > 0) bad.push({ row: line, reason: reasons.join("; ") });
    else if (!twin) {
      seen.set(name, { ...point, line });
      points.push(point);
    }
  }
  return { points, bad };
}

function columnsOf(header: CsvRow | undefined): Readonly<Record<(typeof COLUMNS)[number], number>> {
  const names = header?.cells.map((cell) => cell.trim()) ?? [];
  const missing = COLUMNS.filter((name) => !names.includes(name));
  if (missing.length > 0)
    throw new Error(`the first row has to be the header ${COLUMNS.join(",")}; ${missing.join(", ")} is not in it`);
  return Object.fromEntries(COLUMNS.map((name) => [name, names.indexOf(name)])) as Record<
    (typeof COLUMNS)[number],
    number
  >;
}
