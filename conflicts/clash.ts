/** Claims that cannot both be true: which facts of one day's key clash, how far apart they are, and which pair shows it best. */
import type { ConflictCause, ConflictKey } from "../model/conflict.ts";
import type { StoredFact } from "../model/fact.ts";
import { METRICS } from "../model/metrics.ts";
import { slips } from "./causes.ts";
import { distance, type Interval, intervalOf } from "./interval.ts";
import { claimKey, keyText } from "./keys.ts";

/** Two facts that do not meet; `key` is the key the conflict is about. */
export interface Clash {
  readonly key: ConflictKey;
  readonly a: StoredFact;
  readonly b: StoredFact;
  readonly severity: number;
}

/** What people have counted can only grow during a day; a stock may fall from one hour to the next. */
const growsThroughTheDay = (fact: StoredFact): boolean => {
  const kind = METRICS[fact.metric]?.kind;
  return kind === "flow" || kind === "cumulative";
};

/** True where `a` ends at an hour before `b` does; a count without an hour is the whole day's. */
const endsEarlier = (a: StoredFact, b: StoredFact): boolean =>
  a.until !== undefined && (b.until === undefined || a.until < b.until);

/**
 * How two facts of the same day and scope clash, or null. Same hour: their intervals do not meet. Different hours are
 * different keys; they clash only where the earlier count is above the later one, and the later key is then meant.
 */
export function clashOf(
  a: StoredFact,
  b: StoredFact,
  x: Interval = intervalOf(a),
  y: Interval = intervalOf(b),
): Clash | null {
  if (a.until === b.until) {
    const severity = distance(x, y);
    return severity > 0 ? { key: claimKey(a), a, b, severity } : null;
  }
  if (!growsThroughTheDay(a)) return null;
  const [early, late, whole] = endsEarlier(a, b) ? [x, y, b] : [y, x, a];
  if (early.low <= late.high) return null;
  return { key: claimKey(whole), a, b, severity: distance(early, late) };
}

/** What two clashing facts alone show: slips of the pen, or that they count until different hours. */
export const clashCauses = ({ a, b }: Pick<Clash, "a" | "b">): readonly ConflictCause[] => [
  ...slips(a.value, b.value),
  ...(a.until === b.until ? [] : (["cut_off"] as const)),
];

/** All clashes of one key of all. */
export function byKey<C extends Clash>(clashes: readonly C[]): readonly (readonly C[])[] {
  const groups = new Map<string, C[]>();
  for (const clash of clashes) {
    const text = keyText(clash.key);
    const group = groups.get(text);
    if (group) group.push(clash);
    else groups.set(text, [clash]);
  }
  return [...groups.values()];
}

/** The facts of the clashes, each once, by value and then id, so that the order never hangs on how they came. */
export function factsOf(clashes: readonly Clash[]): StoredFact[] {
  const facts = new Map<string, StoredFact>();
  for (const { a, b } of clashes) facts.set(a.id, a).set(b.id, b);
  return [...facts.values()].sort(byValue);
}

export const byValue = (a: StoredFact, b: StoredFact): number =>
  a.value - b.value || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** The clash that is farthest apart; `a` is its lower number. */
export function widest<C extends Clash>(clashes: readonly C[]): C {
  const name = (clash: C) => [clash.a.id, clash.b.id].sort().join();
  const [first] = [...clashes].sort((p, q) => q.severity - p.severity || (name(p) < name(q) ? -1 : 1));
  if (!first) throw new Error("no clash to choose from");
  return byValue(first.a, first.b) <= 0 ? first : { ...first, a: first.b, b: first.a };
}
