/**
 * What no day has seen: a count that is larger than any place of its size ever had in a day is all so far, whatever the verb
 * («पटना में 20 लाख को टीका लगा»). Records: the worst days of 2021, the country's day of 2.5 crore doses, each with room above.
 */
import type { MetricId } from "../../model/metrics.ts";
import type { PlaceId } from "../../model/primitives.ts";
import { TOTAL_OF } from "./tally.ts";
import { isDistrict } from "./where.ts";

/** By metric: most of a district, a state, the country. */
const MOST: Readonly<Partial<Record<MetricId, readonly [number, number, number]>>> = {
  new_cases: [40_000, 80_000, 450_000],
  new_recoveries: [40_000, 90_000, 450_000],
  new_deaths: [1_000, 4_500, 6_500],
  new_tests: [200_000, 800_000, 3_500_000],
  new_vaccinations: [600_000, 5_000_000, 30_000_000],
};

/** The running total of a day's metric where the number is no day's; else the metric as it is. */
export function soFarIfTooMany(metric: MetricId, value: number, place: PlaceId, window: string | undefined): MetricId {
  const most = window === undefined || window === "P1D" ? MOST[metric] : undefined;
  if (!most) return metric;
  const limit = place === "IN" ? most[2] : isDistrict(place) ? most[0] : most[1];
  return value > limit ? (TOTAL_OF[metric] ?? metric) : metric;
}
