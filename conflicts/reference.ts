/** reference: reports differ from an official series that was loaded; one for a place and day, however many reports do. */
import type { ConflictCause, ConflictKey, FoundConflict } from "../model/conflict.ts";
import type { StoredFact } from "../model/fact.ts";
import { METRICS } from "../model/metrics.ts";
import { slips } from "./causes.ts";
import { byValue } from "./clash.ts";
import { dayAfter } from "./day.ts";
import { alternatives, distance, type Interval, intervalOf, meet } from "./interval.ts";
import { type Claim, claimKey, conflictId, keyText } from "./keys.ts";
import type { ConflictRule, FactSpan, OfficialPoint, OfficialSpan, Reading } from "./rule.ts";
import { because, claimAndSource, claimInWords, subject } from "./words.ts";

type Dated = StoredFact & { readonly asOf: string };

/** A series counts whole places by whole days. */
const isComparable = (fact: StoredFact): fact is Dated =>
  fact.asOf !== undefined &&
  fact.facility === undefined &&
  fact.locality === undefined &&
  fact.population === undefined &&
  fact.variant === undefined &&
  fact.window === windowOf(fact.metric);

const windowOf = (metric: string): string | undefined => (isFlow(metric) ? "P1D" : undefined);
const isFlow = (metric: string): boolean => METRICS[metric as StoredFact["metric"]]?.kind === "flow";

/** The key of reports that can be held against a point. */
const keyOf = ({ disease, metric, place, asOf }: Omit<OfficialPoint, "value">): ConflictKey => {
  const window = windowOf(metric);
  return claimKey({ disease, metric, place, asOf, ...(window ? { window } : {}) } as Claim);
};

export const slotOfPoint = (point: Omit<OfficialPoint, "value">): string => `reference#${keyText(keyOf(point))}`;

export const reference: ConflictRule = {
  kind: "reference",
  slot: (key) => slotOfPoint({ ...key, asOf: key.asOf ?? "" }),
  touched: (fact) => (isComparable(fact) ? [slotOfPoint(fact)] : []),
  needs: (fact) => (isComparable(fact) ? [spanOf(fact, fact.asOf)] : []),
  find(reading) {
    const found: FoundConflict[] = [];
    for (const facts of Map.groupBy(reading.facts.filter(isComparable), slotOfPoint).values()) {
      const [first] = facts;
      const value = first && reading.official(first);
      if (!first || value === undefined) continue;
      const point: Official = {
        disease: first.disease,
        metric: first.metric,
        place: first.place,
        asOf: first.asOf,
        qualifier: "exact",
        value,
      };
      const differing = [...Map.groupBy(facts, (fact) => fact.articleId).values()].flatMap((own) => unlike(own, point));
      if (differing.length > 0) found.push(conflictOf(point, differing, reading));
    }
    return found;
  },
};

const spanOf = (
  { disease, metric, place }: Omit<OfficialPoint, "value" | "asOf">,
  from: string,
  to = from,
): FactSpan => ({
  disease,
  metrics: [metric],
  places: [place],
  from,
  to,
});

/** What has to be read beside those facts: the official number of their day, and of the day before, which they may repeat. */
export const officialNeeds = (facts: readonly StoredFact[]): OfficialSpan[] =>
  facts
    .filter(isComparable)
    .map(({ disease, metric, place, asOf }) => ({ disease, metric, place, from: dayAfter(asOf, -1), to: asOf }));

/** What has to be read when these points come: the facts of their days and of the day after, and the series itself. */
export function needsOfPoints(points: readonly OfficialPoint[]): { facts: FactSpan[]; official: OfficialSpan[] } {
  const facts: FactSpan[] = [];
  const official: OfficialSpan[] = [];
  for (const series of Map.groupBy(points, ({ disease, metric, place }) =>
    [disease, metric, place].join("|"),
  ).values()) {
    const days = series.map(({ asOf }) => asOf).sort();
    const [first] = series;
    const [from, last] = [days[0], days.at(-1)];
    if (!first || from === undefined || last === undefined) continue;
    const { disease, metric, place } = first;
    facts.push(spanOf(first, from, dayAfter(last)));
    official.push({ disease, metric, place, from: dayAfter(from, -1), to: dayAfter(last) });
  }
  return { facts, official };
}

/** A point changes what is said of its own day, and whether the next day's reports repeat it. */
export const slotsOfPoints = (points: readonly OfficialPoint[]): string[] =>
  points.flatMap((point) => [slotOfPoint(point), slotOfPoint({ ...point, asOf: dayAfter(point.asOf) })]);

interface Official {
  readonly disease: string;
  readonly metric: StoredFact["metric"];
  readonly place: string;
  readonly asOf: string;
  readonly qualifier: "exact";
  readonly value: number;
}

/** What an earlier hour's count leaves open for the whole day: anything above it for what grows, for other things all. */
function forTheDay(fact: StoredFact): Interval {
  const interval = intervalOf(fact);
  if (fact.until === undefined) return interval;
  const kind = METRICS[fact.metric]?.kind;
  const grows = kind === "flow" || kind === "cumulative";
  return { low: grows ? interval.low : 0, high: Number.POSITIVE_INFINITY };
}

/** The facts of one article that differ, where none of its numbers agrees. */
function unlike(own: readonly StoredFact[], point: Official): StoredFact[] {
  const official = intervalOf(point);
  if (alternatives(own.map(forTheDay)).some((interval) => meet(interval, official))) return [];
  return own.filter((fact) => !meet(forTheDay(fact), official));
}

function conflictOf(point: Official, differing: readonly StoredFact[], reading: Reading): FoundConflict {
  const facts = [...differing].sort(byValue);
  const key = keyOf(point);
  const official = intervalOf(point);
  const far = (fact: StoredFact) => distance(forTheDay(fact), official);
  const [widest] = [...facts].sort((a, b) => far(b) - far(a));
  if (!widest) throw new Error("no fact differs from the official series");
  const causesOf = (fact: StoredFact): ConflictCause[] => {
    const causes = [...slips(fact.value, point.value)];
    const dayBefore = reading.official({ ...point, asOf: dayAfter(point.asOf, -1) });
    if (fact.qualifier === "exact" && fact.value === dayBefore) causes.push("day_shift");
    if (fact.until !== undefined) causes.push("cut_off");
    return causes.sort();
  };
  const about = subject(key);
  const [enOfficial, hiOfficial] = [claimInWords(point, "en"), claimInWords(point, "hi")];
  const values = new Set(facts.map((fact) => claimInWords(fact, "en"))).size;
  const statement = {
    en: `Reports of ${about.en} differ from the official series: ${claimAndSource(widest, "en")}, officially ${enOfficial}${values > 1 ? `, and ${values - 1} more that differ` : ""}`,
    hi: `${about.hi} की छपी संख्या आधिकारिक आंकड़े से अलग है: ${claimAndSource(widest, "hi")}, आधिकारिक ${hiOfficial}${values > 1 ? `, और ${values - 1} अलग संख्याएं` : ""}`,
  };
  return {
    id: conflictId("reference", key),
    kind: "reference",
    key,
    facts,
    severity: far(widest),
    causes: [...new Set(facts.flatMap(causesOf))].sort(),
    why: because(statement, causesOf(widest)),
  };
}
