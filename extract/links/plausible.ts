/** More than a place can have: sums of money in a list, seats, votes. */
import { METRICS, type MetricId } from "../../model/metrics.ts";
import type { PlaceId } from "../../model/primitives.ts";
import { isDistrict, stateOf } from "./where.ts";

/** Above what the largest had in the pandemic: of cases, of deaths, of doses and tests. */
const MOST = {
  district: { cases: 2_500_000, deaths: 60_000, all: 40_000_000 },
  state: { cases: 12_000_000, deaths: 400_000, all: 600_000_000 },
} as const;

/** «सदर अस्पताल को 38 करोड़», «एम्स तक सड़क 62 करोड़»: no district has so many. */
export function isBeyondPlace(metric: MetricId, value: number, place: PlaceId | undefined): boolean {
  if (!place || stateOf(place) === "IN" || METRICS[metric].kind === "percent") return false;
  const most = isDistrict(place) ? MOST.district : MOST.state;
  const of = metric.endsWith("_deaths")
    ? most.deaths
    : /_cases$|_recoveries$|_discharges$|_patients$|^new_admissions$/.test(metric)
      ? most.cases
      : most.all;
  return value > of;
}
