/** The interval of numbers that a fact allows, and what several facts of one article allow together. */
import type { Fact } from "../model/fact.ts";
import { METRICS } from "../model/metrics.ts";

/** Closed; `high` may be Infinity. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * exact is a point, at_least [v, ∞), at_most [0, v], range [v, max], about ± 10 %.
 * A percentage is given rounded: an exact one stands for every number that rounds to it (97.5 for 97.48).
 */
export function intervalOf(fact: Pick<Fact, "value" | "qualifier" | "max" | "metric">): Interval {
  const { value } = fact;
  switch (fact.qualifier) {
    case "at_least":
      return { low: value, high: Number.POSITIVE_INFINITY };
    case "at_most":
      return { low: 0, high: value };
    case "range":
      return { low: value, high: Math.max(value, fact.max ?? value) };
    case "about":
      return { low: value * 0.9, high: value * 1.1 };
    case "exact": {
      if (METRICS[fact.metric]?.kind !== "percent") return { low: value, high: value };
      const half = 0.5 / 10 ** decimals(value);
      // a hair less than half a unit: 97.5 and 97.6 do not meet at 97.55
      return { low: value - half * 0.999, high: value + half * 0.999 };
    }
  }
}

const decimals = (value: number): number => (String(value).split(".")[1] ?? "").length;

export const meet = (a: Interval, b: Interval): boolean => a.low <= b.high && b.low <= a.high;

/** How far apart two intervals are, 0–1: the gap relative to the greater number; 0 where they meet. */
export function distance(a: Interval, b: Interval): number {
  const [lower, upper] = a.low <= b.low ? [a, b] : [b, a];
  return upper.low <= lower.high ? 0 : (upper.low - lower.high) / upper.low;
}

/**
 * What facts about one key allow together, ascending: facts that meet narrow each other («13 हजार से ज्यादा» beside 13,466 is
 * 13,466), facts that do not stay as alternatives. One where they are consistent. (Every greatest set of intervals that all
 * meet, as the interval they share: it begins with the last one to begin and ends with the first one to end.)
 */
export function alternatives(intervals: readonly Interval[]): readonly Interval[] {
  const begins = intervals.map(({ low }) => low).sort((a, b) => a - b);
  const ends = intervals.map(({ high }) => high).sort((a, b) => a - b);
  const found: Interval[] = [];
  let at = 0;
  for (const high of ends) {
    const before = at;
    while (at < begins.length && (begins[at] as number) <= high) at++;
    if (at > before) found.push({ low: begins[at - 1] as number, high });
  }
  return found;
}
