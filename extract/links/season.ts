/**
 * An article that tells of no day. Where it says how many there are so far and counts nothing of a day, its other large counts of the same
 * illness are so far too: «डेंगू के मरीजों की संख्या 9,214 है … रीवा में 838, सतना में 762 लोग बीमार हुए».
 */
import type { MetricId } from "../../model/metrics.ts";
import type { Sentence } from "../text/document.ts";
import { type Analysis, isCued, within, word } from "./analysis.ts";
import type { Claim } from "./claim.ts";
import { familyOf, TOTAL_OF } from "./tally.ts";

const SEASON = {
  name: "season",
  why: "an article that counts nothing of a day tells of all so far: «मरीजों की संख्या 9,214 है … रीवा में 838 बीमार हुए»",
};

const DAILY: ReadonlySet<MetricId> = new Set(["new_cases", "new_deaths", "new_recoveries"]);
/** An outbreak's day may have fewer. */
const FEWEST = 50;

/** Claims of one field, with its text. */
export interface Told {
  readonly a: Analysis;
  readonly claims: readonly Claim[];
}

/** Whether nothing near a number says of which day it is, or that it is new; each sentence is looked through once. */
function unsaidIn(a: Analysis): (claim: Claim) => boolean {
  const plain: (boolean | undefined)[] = [];
  const isPlain = ({ first, end }: Sentence) =>
    within(a.dates, first, end).every((d) => d.kind === "sofar") &&
    !isCued(a, first, end, "new") &&
    !atOnce(a, first, end);
  return ({ number, how }) => {
    const k = a.doc.tokens[number.first]?.sentence ?? 0;
    if (how.day !== "article") return false;
    plain[k] ??= isPlain(a.doc.sentences[k] as Sentence);
    return plain[k];
  };
}

/** «एक साथ 119 मरीज मिले हैं» */
export function atOnce(a: Analysis, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (word(a, i) === "साथ" && word(a, i - 1) === "एक") return true;
  return false;
}

const keyOf = ({ disease, metric }: Claim): string => `${disease}|${familyOf(metric)}`;

/** The claims of one field, where no field counts anything of a day; an epidemic's bulletin leaves the day unsaid. */
export function settleSeason(a: Analysis, claims: readonly Claim[], fields: readonly Told[]): readonly Claim[] {
  const isLarge = (c: Claim) => c.disease !== "covid-19" && c.number.value >= FEWEST && DAILY.has(c.metric);
  const large = claims.filter(isLarge);
  const unsaid = large.length > 0 ? large.filter(unsaidIn(a)) : large;
  if (unsaid.length === 0) return claims;
  const largest = new Map<string, number>();
  const ofDay = new Set<string>();
  for (const field of fields) {
    const isUnsaid = unsaidIn(field.a);
    for (const claim of field.claims) {
      const key = keyOf(claim);
      if (claim.metric.startsWith("total_")) largest.set(key, Math.max(largest.get(key) ?? 0, claim.number.value));
      else if (DAILY.has(claim.metric) && !isUnsaid(claim)) ofDay.add(key);
    }
  }
  const soFar = new Set(unsaid.filter((c) => c.number.value <= (largest.get(keyOf(c)) ?? -1) && !ofDay.has(keyOf(c))));
  return claims.map((c) => {
    const metric = soFar.has(c) ? TOTAL_OF[c.metric] : undefined;
    return metric
      ? { ...c, metric, when: { ...c.when, window: undefined, kind: "sofar" }, how: { ...c.how, rule: SEASON } }
      : c;
  });
}
