/** Tables: a row is a line, its cells by tab. The header names the metrics, the first cell the place. */
import type { MetricId } from "../../model/metrics.ts";
import type { Sentence, Token } from "../text/document.ts";
import type { Analysis } from "./analysis.ts";
import type { Claim } from "./claim.ts";
import type { Span } from "./clauses.ts";
import type { Context } from "./context.ts";
import { announced } from "./heading.ts";
import type { Reading } from "./link.ts";
import { itemWhen } from "./when.ts";
import { placesIn, stateOf } from "./where.ts";

export interface TableState {
  /** Metric of each column; undefined for the one with places, or with something else. */
  readonly columns: readonly (MetricId | undefined)[];
}

export interface Row {
  readonly state: TableState;
  readonly claims: readonly Claim[];
}

/** The cells of a line, by tab (or `|` with spaces around it); fewer than two: no row. */
function cells(a: Analysis, s: Sentence): Span[] {
  const { text, tokens } = a.doc;
  const found: Span[] = [];
  let from = s.first;
  for (let i = s.first + 1; i < s.end; i++) {
    const gap = text.slice((tokens[i - 1] as Token).end, (tokens[i] as Token).start);
    const bar = (tokens[i] as Token).text === "|";
    if (!gap.includes("\t") && !bar) continue;
    found.push({ from, to: i });
    from = bar ? i + 1 : i;
  }
  found.push({ from, to: s.end });
  return found.filter((c) => c.to > c.from);
}

const TOTAL_ROW = /^(?:कुल|योग|टोटल|total|बिहार|राज्य|समस्त)$/;

/** Reads a sentence as a row of a table; undefined where it is none. */
export function readRow(a: Analysis, s: Sentence, before: TableState | undefined, ctx: Context, reading: Reading): Row | undefined {
  const row = cells(a, s);
  if (row.length < 2) return undefined;
  const numbers = row.map((c) => a.numbers.find((n) => n.first >= c.from && n.first < c.to && n.notCount !== "date"));
  if (!numbers.some(Boolean)) {
    const columns = row.map((c) => announced(a, c));
    return { state: { columns: fill(columns, ctx) }, claims: [] };
  }
  const columns = before?.columns ?? row.map((_, k) => (k === 0 ? undefined : (ctx.heading ?? ctx.metric)));
  const label = row.find((_, k) => numbers[k] === undefined) ?? (row[0] as Span);
  const found = placesIn(a, label, ctx, reading.home);
  const total = TOTAL_ROW.test((a.doc.tokens[label.from] as Token).text);
  const where = total ? { place: stateOf(reading.home.place) } : found?.wheres[0];
  const disease = ctx.disease ?? reading.topic;
  const claims: Claim[] = [];
  if (where?.place && !where.foreign && disease)
    for (const [k, number] of numbers.entries()) {
      const metric = columns[k];
      if (!number || !metric) continue;
      claims.push({ metric, where, when: itemWhen(metric, undefined, ctx.day, reading.reportDay), number, disease, variant: ctx.variant, attribution: ctx.attribution, first: number.first, end: number.end, because: ["तालिका"] });
    }
  return { state: { columns }, claims };
}

/** «जिला | नए | कुल | मौत»: a bare «नए» or «कुल» is of cases. */
function fill(columns: readonly (MetricId | undefined)[], ctx: Context): (MetricId | undefined)[] {
  return columns.map((c, k) => c ?? (k > 0 ? ctx.heading : undefined));
}
