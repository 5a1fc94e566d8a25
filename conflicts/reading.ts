/** Facts and what is known beside them, laid out so that the rules find what they compare. */
import type { StoredFact } from "../model/fact.ts";
import { METRICS } from "../model/metrics.ts";
import { dayText, keyText, seriesText } from "./keys.ts";
import type { OfficialPoint, Reading } from "./rule.ts";

export interface Known {
  /** Current ones, and superseded ones marked as such. */
  readonly facts: readonly StoredFact[];
  /** The story of each article (near-copies share one); an article that is missing is a story of its own. */
  readonly stories?: ReadonlyMap<string, string>;
  readonly official?: readonly OfficialPoint[];
  /** Articles that say that the numbers were counted anew. */
  readonly recounts?: ReadonlySet<string>;
}

export function readingOf({ facts, stories, official = [], recounts }: Known): Reading {
  const sorted = [...facts].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const current = sorted.filter((fact) => !fact.superseded);
  const series = new Map(official.map((point) => [pointText(point), point.value]));
  return {
    facts: current,
    superseded: sorted.filter((fact) => fact.superseded),
    byDay: Map.groupBy(current, dayText),
    byKey: Map.groupBy(current, keyText),
    daysOf: daysOf(current),
    storyOf: (articleId) => stories?.get(articleId) ?? articleId,
    official: (point) => series.get(pointText(point)),
    announcesRecount: (articleId) => recounts?.has(articleId) === true,
  };
}

const pointText = ({ disease, metric, place, asOf }: Omit<OfficialPoint, "value">): string =>
  [disease, metric, place, asOf].join("|");

/** A total of one year («2017 में कुल 320», window P1Y) does not run on. */
export const isRunningTotal = (fact: Pick<StoredFact, "metric" | "window">): boolean =>
  METRICS[fact.metric]?.kind === "cumulative" && fact.window === undefined;

function daysOf(facts: readonly StoredFact[]): Map<string, string[]> {
  const days = new Map<string, Set<string>>();
  for (const fact of facts) {
    if (fact.asOf === undefined || !isRunningTotal(fact)) continue;
    const name = seriesText(fact);
    const known = days.get(name);
    if (known) known.add(fact.asOf);
    else days.set(name, new Set([fact.asOf]));
  }
  return new Map([...days].map(([name, set]) => [name, [...set].sort()]));
}
