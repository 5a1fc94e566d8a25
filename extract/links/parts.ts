/** Numbers of a list that are parts of another: «88 में से 70 ठीक हुए», «90 में 21 पॉजिटिव», «900 की जगह 837». */
import type { MetricId } from "../../model/metrics.ts";
import { type Analysis, cuesIn, is, word } from "./analysis.ts";
import type { Clause, Item } from "./clauses.ts";
import type { Context } from "./context.ts";
import { has } from "./metric/cue-classes.ts";
import type { Counts } from "./metric/decision.ts";
import { hasPlace } from "./metric/item-view.ts";
import { countsCases, DAILY_OF, TOTAL_OF } from "./tally.ts";
import { GENITIVE, GENITIVE_PLURAL, PRESENT, SUPERLATIVE } from "./words.ts";

interface Part {
  readonly metric?: MetricId;
  readonly none?: string;
  /** What the part counts, where the whole is one of the day's. */
  readonly daily?: MetricId;
}

/** What a whole counts of which the next number is a part: «88 में से 70 ठीक हुए», «600 में से 12 पॉजिटिव». */
export function partOf(
  a: Analysis,
  clause: Clause,
  k: number,
  says: readonly (Counts | undefined)[],
  ctx: Context,
): Part | undefined {
  const { right } = clause.items[k] as Item;
  if (!isWhole(a, clause.items, k)) return undefined;
  const said = nearest(says, k + 1, a, clause, ctx)?.metric;
  // of doses nothing need be said: «टीके … अन्य जिलों में: रीवा में 900 के मुकाबले 837»
  const { value } = (clause.items[k] as Item).number;
  // «छह नए मरीज मिले। … छह में से चार मरीज रीवा के और दो सतना के हैं»
  const ofNewest = k === 0 && ctx.largestNew === value && !ctx.metric?.startsWith("new_") ? "new_cases" : undefined;
  const part = said ?? (ctx.metric && OF_DOSES.test(ctx.metric) ? ctx.metric : ofNewest);
  // «24 घंटे में आठ मौतें हुईं। आठ में से सात रीवा में»
  const daily = part && (TOTAL_OF[part] ? part : DAILY_OF[part]);
  // «छह नए मरीज मिले।⏎छह में से चार रीवा के हैं»
  const ofDay = daily === "new_cases" && ctx.largestNew === value;
  if (daily && (ofDay || ctx.lately.get(daily) === value))
    return { none: "the whole of which a part is counted", daily };
  // «40 संदिग्ध मामले मिले … 40 में से 36 मामले रीवा के हैं»
  if (part && countsCases(part) && ctx.lately.get("suspected_cases") === value)
    return { none: "the whole of which a part is counted", daily: "suspected_cases" };
  // «रीवा जिले में सामने आए 98 में से शहर के 61 हैं»
  const before = cuesIn(a, (clause.items[k] as Item).left);
  const found = before.at(-1);
  if ((!part || part === "new_cases") && found?.cue === "found" && found.end === (clause.items[k] as Item).number.first)
    return { metric: has(before, "sofar") ? "total_cases" : "new_cases" };
  if (!part) return { none: "the whole of which a part is counted" };
  if (/recoveries|deaths|discharges|^active/.test(part)) return { metric: "total_cases" };
  const sequenced = !ctx.counted.has("new_tests") && value <= (ctx.lately.get("sequenced_samples") ?? 0);
  if (/^new_cases|negative/.test(part)) return { metric: sequenced ? "sequenced_samples" : "new_tests" };
  if (part === "total_cases" && a.cueAt[right.to - 2]?.cue === "test") return { metric: "total_tests" };
  if (OF_DOSES.test(part)) return { metric: "vaccination_target" };
  // «12 में से आठ वेंटिलेटर ही चालू हैं»
  if (part === "ventilators" || part === "oxygen_plants") return { metric: part };
  const ofBeds =
    (part === "hosp_patients" || part === "icu_patients") && has(cuesIn(a, clause.items[k + 1]?.right ?? right), "bed");
  // «आईसीयू के 120 में से 118 बेड फुल»
  const icu = before.at(-1)?.cue === "icu" && (clause.items[k] as Item).number.first - (before.at(-1)?.end ?? 0) <= 1;
  return ofBeds || /^beds/.test(part)
    ? { metric: icu ? "icu_beds" : "beds" }
    : { none: "the whole of which a part is counted" };
}

const AGAINST = /^(?:विरुद्ध|विरूद्ध|मुकाबले|बजाय|जगह|तुलना|सापेक्ष)$/;
const OF_DOSES = /vaccin|booster/;

/** «88 में से 70», «600 में 12», «1,880 बच्चों में से 640», «76 हजार के विरुद्ध 86 हजार», «900 की जगह 837»: the next number is a part of it. */
export function isWhole(a: Analysis, items: readonly Item[], k: number): boolean {
  const { left, right, number } = items[k] as Item;
  const next = items[k + 1]?.number;
  if (!next) return false;
  const { end } = number;
  if (right.to - end === 3 && word(a, right.to - 2) === "में" && word(a, right.to - 1) === "से") return true;
  // «110 लोगों की जांच में 12»
  // «110 लोगों की जांच में मिल चुके हैं डेंगू के 12 मरीज»
  const tested = word(a, right.to - 1) === "में" && a.cueAt[right.to - 2]?.cue === "test";
  if (tested && isOnlyVerb(a, right.to, next.first)) return true;
  // «310 बेड में 63»
  if (right.to - end === 2 && a.cueAt[end]?.cue === "bed" && word(a, end + 1) === "में" && next.first === right.to)
    return true;
  // «2021 में 1,91,606 मामलों में 352 तथा 2022 में 2,31,084 मामलों में 298 की मृत्यु हुई»
  const cases = a.cueAt[end]?.cue === "case" && word(a, a.cueAt[end]?.end ?? end) === "में";
  if (cases && next.first === (a.cueAt[end]?.end ?? end) + 1 && items.length > 2) return true;
  // «19 संदिग्धों में 6»
  const suspects = a.cueAt[end]?.cue === "suspected" && word(a, a.cueAt[end]?.end ?? end) === "में";
  if (suspects && next.first === (a.cueAt[end]?.end ?? end) + 1) return true;
  if (word(a, end) === "में") return word(a, end + 1) === "से" || next.first === end + 1;
  // «फरवरी के 910 के मुकाबले मार्च में 480»: each of its own time
  for (let i = left.from; i < left.to; i++) if (a.dateAt[i]) return false;
  const behind = end + (word(a, end + 2) === "में" ? 3 : 2);
  return is(a, end, GENITIVE_PLURAL) && AGAINST.test(word(a, end + 1)) && behind === next.first;
}

/** Nothing but the verb that stands first, and the disease. */
function isOnlyVerb(a: Analysis, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const cue = a.cueAt[i]?.cue;
    if (cue !== "found" && cue !== "perfect" && !a.namedAt[i] && !is(a, i, PRESENT) && !is(a, i, GENITIVE))
      return false;
  }
  return true;
}

/** What is said next in a list behind place `k`, else what was said last before it. */
export function nearest(
  says: readonly (Counts | undefined)[],
  k: number,
  a: Analysis,
  { items }: Clause,
  ctx: Context,
): Counts | undefined {
  const before = says.slice(0, k).findLast((said) => said);
  // «310 नए मरीज, रीवा में सबसे अधिक 140, दो की मौत»: what has no place does not go on with the list
  const isPart = (before !== undefined || (ctx.fresh && !ctx.newSentence)) && hasPlace(a, (items[k] as Item).left);
  for (let i = k; i < says.length; i++)
    if (
      says[i] &&
      // «रीवा में 91 और सतना में 58 लोगों की जांच में कोई मरीज नहीं मिला»
      !(i > k && i + 1 < items.length && isWhole(a, items, i) && !items[i + 1]?.number.none) &&
      // «169 नए मरीज, रीवा में 11, अब तक 334 ने दम तोड़ा»: that is of another time
      !(before && i > k && has(cuesIn(a, (items[i] as Item).left), "sofar")) &&
      !(isPart && says[i]?.basis === "right" && i > k && !hasPlaceNear(a, items[i] as Item))
    )
      return says[i];
  // «118 नए पॉजिटिव, 17 की मौत, रीवा में सबसे ज्यादा 62»: a part of no fewer
  const { number } = items[k] as Item;
  const most = is(a, number.first - 1, SUPERLATIVE) || word(a, number.first - 2) === "सबसे";
  for (let i = k; i >= 0; i--)
    if (says[i] && !(most && i < k && (items[i] as Item).number.value < number.value && says.slice(0, i).some(Boolean)))
      return says[i];
  return undefined;
}

const hasPlaceNear = (a: Analysis, { left, right }: Item): boolean => hasPlace(a, { from: left.from, to: right.to });
