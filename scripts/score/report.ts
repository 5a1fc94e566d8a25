/** Puts a tally into words and tables for a terminal. */
import { type Bin, type Counts, rates, type Share, type Tally } from "./tally.ts";

const percent = (share: number): string => (100 * share).toFixed(1).padStart(5);

/** One line: `precision 97.1  recall 95.0  F1 96.0  (…)`. */
export function totalLine(counts: Counts): string {
  const { precision, recall, f1 } = rates(counts);
  const parts = [`precision ${percent(precision)}`, `recall ${percent(recall)}`, `F1 ${percent(f1)}`];
  return `${parts.join("  ")}  (${counts.tp} found, ${counts.fp} wrong, ${counts.fn} missed)`;
}

/** Everything of a tally, without its misses. */
export function fullReport(tally: Tally): string[] {
  return [
    totalLine(tally.total),
    "",
    ...countsTable("metric", tally.byMetric),
    "",
    ...countsTable("disease", tally.byDisease),
    "",
    ...attributesTable(tally.attributes),
    ...reliabilityTable(tally.bins),
  ];
}

function countsTable(heading: string, counts: Readonly<Record<string, Counts>>): string[] {
  const rows = Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    `${heading.padEnd(26)} found  wrong missed  precision recall    F1`,
    ...rows.map(([name, count]) => {
      const { precision, recall, f1 } = rates(count);
      const numbers = [count.tp, count.fp, count.fn].map((n) => String(n).padStart(6));
      return `  ${name.padEnd(23)} ${numbers.join(" ")}      ${percent(precision)}  ${percent(recall)} ${percent(f1)}`;
    }),
  ];
}

function attributesTable(attributes: Readonly<Record<string, Share>>): string[] {
  return [
    `${"attribute".padEnd(26)} right    of`,
    ...Object.entries(attributes).map(([name, { right, asked }]) => {
      const numbers = [right, asked].map((n) => String(n).padStart(6));
      return `  ${name.padEnd(23)} ${numbers.join("")}  ${percent(right / asked)}`;
    }),
  ];
}

/** Stated confidence against how often it was right; the last line is the mean distance of the two (expected calibration error). */
function reliabilityTable(bins: readonly Bin[]): string[] {
  const asked = bins.reduce((sum, bin) => sum + bin.asked, 0);
  if (asked === 0) return [];
  const off = bins.reduce((sum, bin) => sum + Math.abs(bin.confidence - bin.right), 0) / asked;
  return [
    "",
    `${"confidence".padEnd(26)} facts  stated  right`,
    ...bins.flatMap((bin, index) => {
      if (bin.asked === 0) return [];
      const range = `${(index / 10).toFixed(1)}–${((index + 1) / 10).toFixed(1)}`;
      const shares = [bin.confidence / bin.asked, bin.right / bin.asked].map(percent);
      return [`  ${range.padEnd(23)} ${String(bin.asked).padStart(6)}   ${shares.join("  ")}`];
    }),
    `  ${"mean distance".padEnd(23)}          ${percent(off)}`,
  ];
}
