/** Tables: a row is a line, its cells by tab. The header names the metrics, the first cell the place. */
import type { MetricId } from "../../model/metrics.ts";
import type { DiseaseId } from "../../model/diseases.ts";
import type { Sentence, Token } from "../text/document.ts";
import { type Analysis, word } from "./analysis.ts";
import type { Claim } from "./claim.ts";
import type { Span } from "./clauses.ts";
import type { Context, When, Where } from "./context.ts";
import { announced } from "./heading.ts";
import type { Reading } from "./link.ts";
import { cuesIn } from "./metric.ts";
import { asWhen, itemWhen } from "./when.ts";
import { placesIn, stateOf } from "./where.ts";

interface Column {
  readonly metric?: MetricId | undefined;
  readonly when?: When | undefined;
  readonly disease?: DiseaseId | undefined;
}

export interface TableState {
  readonly columns: readonly Column[];
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

const TOTAL_ROW = /^(?:कुल|योग|टोटल|total|समस्त)$/;

/** «जिला | नए | कुल | मौत», «बीमारी | 2024 (13 सितंबर तक) | 2023»: what a column says of its numbers. */
function readColumn(a: Analysis, cell: Span): Column {
  const within = (m: { first: number }) => m.first >= cell.from && m.first < cell.to;
  const date = a.dates.find(within);
  const cues = cuesIn(a, cell).map((c) => c.cue);
  const bare = cues.includes("new") ? "new_cases" : cues.includes("total") || cues.includes("sofar") ? "total_cases" : undefined;
  return { metric: announced(a, cell) ?? bare, when: date ? asWhen(date) : undefined, disease: a.diseases.find(within)?.disease };
}

const TOTAL_OF: Partial<Record<MetricId, MetricId>> = {
  new_cases: "total_cases", new_deaths: "total_deaths", new_recoveries: "total_recoveries", new_tests: "total_tests", new_vaccinations: "total_vaccinations",
};

/** «संक्रमित | स्वस्थ | मौत | सक्रिय»: beside a total or a state, columns that do not say «नए» or «24 घंटे» are totals too. */
function asTally(a: Analysis, cellsOfHeader: readonly Span[], columns: readonly Column[], ctx: Context): Column[] {
  const daily = (c: Span) => cuesIn(a, c).some((x) => x.cue === "new") || a.dates.some((d) => d.first >= c.from && d.first < c.to && (d.kind === "day" || d.window === "P1D"));
  const tally = columns.some((c) => c.metric === "total_cases" || c.metric === "active_cases") || (ctx.heading?.startsWith("total_") ?? false);
  if (!tally) return [...columns];
  return columns.map((c, k) => ({ ...c, metric: c.metric && !daily(cellsOfHeader[k] as Span) ? (TOTAL_OF[c.metric] ?? c.metric) : c.metric }));
}

/** Reads a sentence as a row of a table; undefined where it is none. */
export function readRow(a: Analysis, s: Sentence, before: TableState | undefined, ctx: Context, reading: Reading): Row | undefined {
  const row = cells(a, s);
  if (row.length < 2) return undefined;
  // «जयपुर | राजस्थान में …» is a dateline
  if (row.some((c) => c.to - c.from > (row.length === 2 ? 5 : 14))) return undefined;
  const numbers = row.map((c) => a.numbers.find((n) => n.first >= c.from && n.first < c.to && n.notCount === undefined));
  if (!numbers.some(Boolean)) return { state: { columns: asTally(a, row, row.map((c) => readColumn(a, c)), ctx) }, claims: [] };
  const columns = before?.columns ?? [];
  const label = row[numbers.indexOf(undefined)] ?? (row[0] as Span);
  const found = placesIn(a, label, ctx, reading.home);
  const total = TOTAL_ROW.test(word(a, label.from));
  const rowDisease = a.diseases.find((d) => d.first >= label.from && d.first < label.to)?.disease;
  const rowMetric = announced(a, label);
  const where: Where | undefined = total ? { place: stateOf(reading.home.place) } : (found?.wheres[0] ?? (rowDisease || rowMetric ? ctx.scope : undefined));
  const claims: Claim[] = [];
  for (const [k, number] of numbers.entries()) {
    const column = columns[k] ?? {};
    const disease = rowDisease ?? column.disease ?? ctx.disease ?? reading.topic;
    // a column of years or days counts cases so far; one without a word what the text was about
    const metric = column.metric ?? rowMetric ?? (column.when ? "total_cases" : before ? undefined : (ctx.heading ?? ctx.metric));
    if (!number || !metric || !disease || !where?.place || where.foreign) continue;
    claims.push({
      metric, where, when: itemWhen(metric, column.when, ctx.day, reading.reportDay), number, disease,
      variant: ctx.variant, attribution: ctx.attribution, first: number.first, end: number.end, because: ["तालिका"],
    });
  }
  return { state: before ?? { columns }, claims };
}
