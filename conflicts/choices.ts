/** What claims about a key leave open, and what is reckoned of several keys: a union of intervals, one for each way to choose. */
import type { StoredFact } from "../model/fact.ts";
import { alternatives, distance, type Interval, intervalOf, meet } from "./interval.ts";

/** Ascending, none meeting another. Where claims contradict each other, one interval for each way to believe some of them. */
export type Choices = readonly Interval[];

export const choicesOf = (facts: readonly StoredFact[]): Choices => united(alternatives(facts.map(intervalOf)));

/** Beyond so many ways all is left open between the least and the greatest: nothing is then reported that may be right. */
const MOST = 2000;

/** Every sum of one interval of each. [0, 0] for none. */
export function sumOf(parts: readonly Choices[]): Choices {
  let sums: Choices = [{ low: 0, high: 0 }];
  for (const part of parts) {
    const pairs = sums.flatMap((a) => part.map((b) => ({ low: a.low + b.low, high: a.high + b.high })));
    sums = united(pairs);
    if (sums.length > MOST) sums = [{ low: leastOf(sums), high: greatestOf(sums) }];
  }
  return sums;
}

/** Every growth from one of `before` to one of `after`, as far as it is none below zero. */
export const growths = (before: Choices, after: Choices): Choices =>
  united(
    after.flatMap((b) =>
      before.filter((a) => b.high >= a.low).map((a) => ({ low: Math.max(0, b.low - a.high), high: b.high - a.low })),
    ),
  );

export const leastOf = (choices: Choices): number => Math.min(...choices.map(({ low }) => low));
export const greatestOf = (choices: Choices): number => Math.max(...choices.map(({ high }) => high));

/** True where one interval of each can be the same number. */
export const canBeEqual = (a: Choices, b: Choices): boolean => a.some((x) => b.some((y) => meet(x, y)));

/** How far apart the nearest two are, 0–1. */
export const apart = (a: Choices, b: Choices): number => Math.min(...a.flatMap((x) => b.map((y) => distance(x, y))));

/** The only number that is left open, or null. */
export function onlyNumber([first, ...more]: Choices): number | null {
  return first && more.length === 0 && first.low === first.high ? first.low : null;
}

function united(intervals: readonly Interval[]): Interval[] {
  const found: Interval[] = [];
  for (const interval of [...intervals].sort((a, b) => a.low - b.low || a.high - b.high)) {
    const last = found.at(-1);
    if (last && interval.low <= last.high)
      found[found.length - 1] = { low: last.low, high: Math.max(last.high, interval.high) };
    else found.push(interval);
  }
  return found;
}
