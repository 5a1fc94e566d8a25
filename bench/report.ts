/** Figures as lines: first those that do not depend on the machine, then those that do. */

export interface Figure {
  /** Dotted, stable: `extract.mix/limit`. */
  readonly name: string;
  readonly value: number;
  readonly unit: "×" | "%" | "MB/s" | "tokens/s" | "pages/s" | "ms/page" | "MB" | "ms";
  /** What it should be, in words: «≥ 25 %». */
  readonly aim?: string;
  readonly note?: string;
}

const shown = ({ value, unit }: Figure): string => {
  const digits =
    unit === "tokens/s" || unit === "pages/s" ? 0 : Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return `${value.toLocaleString("en", { minimumFractionDigits: digits, maximumFractionDigits: digits })} ${unit}`;
};

const isRatio = ({ unit }: Figure): boolean => unit === "×" || unit === "%";

/** One line a figure, ratios first. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = [...figures.filter(isRatio), ...figures.filter((f) => !isRatio(f))].map((f) => [
    f.name,
    shown(f),
    f.aim ? `aim ${f.aim}` : "",
    f.note ?? "",
  ]);
  const widths = [0, 1, 2].map((k) => Math.max(...rows.map((row) => (row[k] as string).length)));
  return rows
    .map((row) =>
      `${(row[0] as string).padEnd(widths[0] as number)}  ${(row[1] as string).padStart(widths[1] as number)}  ${(row[2] as string).padEnd(widths[2] as number)}  ${row[3]}`.trimEnd(),
    )
    .join("\n");
}
