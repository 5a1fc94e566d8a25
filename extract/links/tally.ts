/** How the metrics of one thing belong together: what a window counts, and its running total. */
import { METRICS, type MetricId } from "../../model/metrics.ts";
import type { Mode } from "./context.ts";

/** The running total of what a window counts. */
export const TOTAL_OF: Readonly<Partial<Record<MetricId, MetricId>>> = {
  new_cases: "total_cases",
  new_deaths: "total_deaths",
  new_recoveries: "total_recoveries",
  new_tests: "total_tests",
  new_vaccinations: "total_vaccinations",
};

/** What a window counts of a running total. */
export const DAILY_OF: Readonly<Partial<Record<MetricId, MetricId>>> = Object.fromEntries(
  Object.entries(TOTAL_OF).map(([daily, total]) => [total, daily]),
);

/** cases, deaths, recoveries: what is counted by the day, so far and now. */
export const familyOf = (metric: MetricId): string => metric.replace(/^(?:new|total|active)_/, "");

export const modeOfMetric = (m: MetricId): Mode => {
  const { kind } = METRICS[m];
  return kind === "flow" ? "new" : kind === "cumulative" ? "total" : "now";
};

/** A count of people infected, not of those suspected. */
export const countsCases = (m: MetricId): boolean => m.endsWith("_cases") && m !== "suspected_cases";
