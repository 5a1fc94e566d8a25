/** not_monotonic: a running total falls on a later day, or grows from one day to the next by something else than that day's new. */
import type { ConflictCause, FoundConflict } from "../model/conflict.ts";
import { UNBROKEN_TOTALS } from "../model/diseases.ts";
import type { StoredFact } from "../model/fact.ts";
import type { MetricId } from "../model/metrics.ts";
import { slips } from "./causes.ts";
import { apart, type Choices, canBeEqual, choicesOf, growths, onlyNumber, sumOf } from "./choices.ts";
import { byValue } from "./clash.ts";
import { dayAfter, dayInWords } from "./day.ts";
import { type Claim, claimKey, conflictId, keyText, seriesText } from "./keys.ts";
import { isRunningTotal } from "./reading.ts";
import type { ConflictRule, Reading } from "./rule.ts";
import { because, claimsAndSources, type Language, metricInWords, numbersInWords, subject, type Why } from "./words.ts";

/** What each running total grows by. */
const NEW_OF: Partial<Record<MetricId, MetricId>> = {
  total_cases: "new_cases",
  total_recoveries: "new_recoveries",
  total_deaths: "new_deaths",
  total_tests: "new_tests",
  total_vaccinations: "new_vaccinations",
};
const TOTAL_OF = new Map(Object.entries(NEW_OF).map(([total, flow]) => [flow, total as MetricId]));

/** A running total on one day; `window` belongs to flows alone. */
type Total = Claim & { readonly asOf: string };

/** The total that a fact gives or adds to, or null: of its day, scope and hour. */
function totalOf(fact: StoredFact): Total | null {
  const { asOf } = fact;
  if (asOf === undefined) return null;
  if (isRunningTotal(fact)) return { ...claimKey(fact), asOf } as Total;
  const metric = TOTAL_OF.get(fact.metric);
  if (metric === undefined || fact.window !== "P1D") return null;
  const { window: _, ...claim } = claimKey(fact);
  return { ...claim, metric, asOf } as Total;
}

/** Days of one count: all for a total that runs on, else the calendar year's. */
const seasonOf = ({ disease, asOf }: Total): { readonly from: string; readonly to: string } =>
  UNBROKEN_TOTALS.has(disease)
    ? { from: "", to: "9999-12-31" }
    : { from: `${asOf.slice(0, 4)}-01-01`, to: `${asOf.slice(0, 4)}-12-31` };

const slotOf = (total: Total): string => `not_monotonic#${keyText(total)}`;

export const notMonotonic: ConflictRule = {
  kind: "not_monotonic",
  slot: (key) => `not_monotonic#${keyText(key)}`,
  touched(fact, reading) {
    const total = totalOf(fact);
    if (!total) return [];
    // the next two days: what is said of a day hangs on the two before
    const next = neighbour(total, reading, 1);
    const afterNext = next && neighbour(next, reading, 1);
    return [total, next, afterNext].flatMap((one) => (one ? [slotOf(one)] : []));
  },
  needs(fact) {
    const total = totalOf(fact);
    if (!total) return [];
    const { asOf, ...claim } = total;
    const flow = NEW_OF[claim.metric];
    const metrics = flow ? [claim.metric, flow] : [claim.metric];
    const { from, to } = seasonOf(total);
    return [
      { disease: claim.disease, metrics, places: [claim.place], from: asOf, to: asOf },
      { nearest: "before", claim, metrics, day: asOf, limit: from },
      { nearest: "after", claim, metrics, day: asOf, limit: to },
    ];
  },
  find: (reading) =>
    [...reading.byKey.values()].flatMap(([first]) => {
      const total = first && isRunningTotal(first) ? totalOf(first) : null;
      return total ? (brokenAt(total, reading) ?? []) : [];
    }),
};

/** The total of the last day before (first day after), on which it is told; undefined where its count has none. */
function neighbour(total: Total, reading: Reading, way: -1 | 1): Total | undefined {
  const days = reading.daysOf.get(seriesText(total)) ?? [];
  const { from, to } = seasonOf(total);
  const asOf =
    way === 1
      ? days.find((day) => day > total.asOf && day <= to)
      : days.findLast((day) => day < total.asOf && day >= from);
  return asOf === undefined ? undefined : { ...total, asOf };
}

/** A day's total that cannot follow the last one told. */
interface Break {
  readonly earlier: Total;
  readonly before: readonly StoredFact[];
  readonly now: readonly StoredFact[];
  /** The new ones of the day, where they are what does not fit; none where the total falls. */
  readonly added: readonly StoredFact[];
}

function breakAt(total: Total, reading: Reading): Break | null {
  const earlier = neighbour(total, reading, -1);
  if (!earlier) return null;
  const [then, now] = [factsOf(earlier, reading), factsOf(total, reading)];
  const growth = growths(choicesOf(then), choicesOf(now));
  if (growth.length === 0) return { earlier, before: then, now, added: [] };
  const added = follows(earlier, total) ? newOf(total, reading) : [];
  return added.length === 0 || canBeEqual(growth, choicesOf(added)) ? null : { earlier, before: then, now, added };
}

const follows = (earlier: Total, later: Total): boolean => dayAfter(earlier.asOf) === later.asOf;
const factsOf = (claim: Claim, reading: Reading): readonly StoredFact[] => reading.byKey.get(keyText(claim)) ?? [];
function newOf(total: Total, reading: Reading): readonly StoredFact[] {
  const metric = NEW_OF[total.metric];
  return metric ? factsOf({ ...total, metric, window: "P1D" }, reading) : [];
}

/** True where the total before is itself out of line, and without it this one follows from the one before that: 100, 900, 110. */
function onlyFollows(total: Total, earlier: Total, reading: Reading): boolean {
  const before = breakAt(earlier, reading);
  if (!before) return false;
  const growth = growths(choicesOf(before.before), choicesOf(factsOf(total, reading)));
  if (growth.length === 0) return false;
  if (!follows(before.earlier, earlier) || !follows(earlier, total)) return true;
  const added = [newOf(earlier, reading), newOf(total, reading)];
  return added.some((told) => told.length === 0) || canBeEqual(growth, sumOf(added.map(choicesOf)));
}

function brokenAt(total: Total, reading: Reading): FoundConflict | null {
  const found = breakAt(total, reading);
  return found && !onlyFollows(total, found.earlier, reading) ? conflictOf(total, found, reading) : null;
}

function conflictOf(total: Total, { earlier, before: then, now, added }: Break, reading: Reading): FoundConflict {
  const [before, after, fresh] = [choicesOf(then), choicesOf(now), choicesOf(added)];
  const growth = growths(before, after);
  const falls = added.length === 0;
  const key = claimKey(total);
  const causes = causesOf(before, after, falls && follows(earlier, total) ? choicesOf(newOf(total, reading)) : fresh);
  if ([...now, ...added].some((fact) => reading.announcesRecount(fact.articleId))) causes.push("recount");
  causes.sort();
  const about = subject(key);
  const flow = NEW_OF[total.metric];
  const told = (language: Language) => ({
    now: claimsAndSources(now, language),
    last: claimsAndSources(then, language),
    day: dayInWords(earlier.asOf, language),
    growth: numbersInWords(growth, language),
    added: `${flow ? metricInWords(flow, language) : ""} ${claimsAndSources(added, language)}`,
  });
  const [en, hi] = [told("en"), told("hi")];
  const statement: Why = falls
    ? {
        en: `The running total of ${about.en} falls to ${en.now} from ${en.last} on ${en.day}`,
        hi: `${about.hi} की कुल संख्या घटकर ${hi.now} हो गई, जबकि ${hi.day} को ${hi.last} थी`,
      }
    : {
        en: `The running total of ${about.en}, ${en.now}, is ${en.growth} more than ${en.last} on ${en.day}, but the day's own number differs: ${en.added}`,
        hi: `${about.hi} की कुल संख्या ${hi.now} है, ${hi.day} के ${hi.last} से ${hi.growth} ज्यादा, पर उस दिन की संख्या अलग है: ${hi.added}`,
      };
  return {
    id: conflictId("not_monotonic", key),
    kind: "not_monotonic",
    key,
    facts: [then, now, added].flatMap((facts) => [...facts].sort(byValue)),
    severity: falls ? apart(before, after) : apart(growth, fresh),
    causes,
    why: because(statement, causes),
  };
}

/** Slips that would put one of the numbers right; or the day before's total was printed again. */
function causesOf(before: Choices, after: Choices, fresh: Choices): ConflictCause[] {
  const [old, recent, added] = [onlyNumber(before), onlyNumber(after), onlyNumber(fresh)];
  if (old === null || recent === null) return [];
  const causes = new Set(slips(recent, old + (added ?? 0)));
  if (added !== null) {
    if (recent >= old) for (const cause of slips(added, recent - old)) causes.add(cause);
    if (recent >= added) for (const cause of slips(old, recent - added)) causes.add(cause);
    if (recent === old) causes.add("day_shift");
  }
  return [...causes];
}
