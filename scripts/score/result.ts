/** The saved result of an evaluation, and how a new one differs from it. */
import { type Counts, rates, type Share, type Tally } from "./tally.ts";

/** What `eval/<corpus>.json` holds. Counts, so that any rate can be had from it. */
export interface Result {
  readonly articles: number;
  readonly total: Counts;
  readonly heldOut: Counts;
  readonly attributes: Readonly<Record<string, Share>>;
  readonly byMetric: Readonly<Record<string, Counts>>;
  readonly byDisease: Readonly<Record<string, Counts>>;
}

/** By how much F1 or an attribute's accuracy may fall before it counts as a fall. */
const TOLERANCE = { f1: 0.0005, attribute: 0.01 };

export function toResult(articles: number, all: Tally, heldOut: Tally): Result {
  const sorted = <T>(record: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
  return {
    articles,
    total: all.total,
    heldOut: heldOut.total,
    attributes: sorted(all.attributes),
    byMetric: sorted(all.byMetric),
    byDisease: sorted(all.byDisease),
  };
}

export interface Comparison {
  /** All that changed, one line each. */
  readonly changes: readonly string[];
  /** Those of them that must not be. */
  readonly falls: readonly string[];
}

export function compare(before: Result, now: Result): Comparison {
  const changes: string[] = [];
  const falls: string[] = [];
  const note = (name: string, from: number, to: number, tolerance: number) => {
    if (from === to) return;
    const line = `${name}: ${(100 * from).toFixed(2)} → ${(100 * to).toFixed(2)}`;
    changes.push(line);
    if (from - to > tolerance) falls.push(line);
  };
  note("F1", rates(before.total).f1, rates(now.total).f1, TOLERANCE.f1);
  note("F1 of the held-out", rates(before.heldOut).f1, rates(now.heldOut).f1, Number.POSITIVE_INFINITY);
  for (const [name, share] of Object.entries(before.attributes)) {
    const newer = now.attributes[name] ?? { right: 0, asked: 0 };
    note(`accuracy of ${name}`, share.right / share.asked, newer.right / (newer.asked || 1), TOLERANCE.attribute);
  }
  for (const kind of ["byMetric", "byDisease"] as const) {
    for (const name of new Set([...Object.keys(before[kind]), ...Object.keys(now[kind])])) {
      const none = { tp: 0, fp: 0, fn: 0 };
      const [from, to] = [before[kind][name] ?? none, now[kind][name] ?? none];
      note(`F1 of ${name}`, rates(from).f1, rates(to).f1, Number.POSITIVE_INFINITY);
    }
  }
  return { changes, falls };
}
