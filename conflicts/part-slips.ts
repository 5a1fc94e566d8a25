/** Slips that would explain why a whole is not the sum of its parts. */
import type { ConflictCause } from "../model/conflict.ts";
import { slips } from "./causes.ts";
import { type Choices, onlyNumber } from "./choices.ts";

/** Causes that would put one number of them right, the others being so; none unless each is a single number. */
export function partSlips(whole: Choices, parts: readonly Choices[]): ConflictCause[] {
  const total = onlyNumber(whole);
  const values = parts.map(onlyNumber);
  if (total === null || values.some((value) => value === null)) return [];
  const sum = values.reduce<number>((all, value) => all + (value ?? 0), 0);
  const causes = new Set(slips(total, sum));
  for (const value of values) {
    const expected = total - (sum - (value ?? 0));
    if (value !== null && expected >= 0) for (const cause of slips(value, expected)) causes.add(cause);
  }
  return [...causes].sort();
}
