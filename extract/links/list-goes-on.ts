/** A clause that goes on with those just counted: «68 नए मरीज मिले। रीवा में 31, सतना में 18 पॉजिटिव हैं». */
import type { MetricId } from "../../model/metrics.ts";
import { type Analysis, cuesIn, is, lastWithin, type Span, within } from "./analysis.ts";
import { type Clause, type Item, says, sumOf } from "./clauses.ts";
import type { Context } from "./context.ts";
import { MERELY_THERE } from "./metric/by-case.ts";
import { has } from "./metric/cue-classes.ts";
import type { Decision } from "./metric/decision.ts";
import type { Ruled } from "./metric/index.ts";
import { hasPlace } from "./metric/item-view.ts";
import { EACH_OF_WHAT } from "./metric/left.ts";
import { isSingledOut } from "./scope.ts";
import { countsCases, modeOfMetric } from "./tally.ts";
import { FINITE, GAPPING, GENITIVE, LOCATIVE, PRESENT, RIGHT_NOW } from "./words.ts";

/** What all numbers of the clause count, where they go on with those just counted. */
export function listGoesOn(a: Analysis, clause: Clause, ruled: readonly Ruled[], ctx: Context): Decision | undefined {
  return (
    countedBefore(a, clause, ruled, ctx) ??
    partsOf(a, clause, ruled, ctx) ??
    aloneOfDay(a, clause, ruled, ctx) ??
    beyondDay(a, clause, ruled, ctx) ??
    deadBeside(a, clause, ruled, ctx) ??
    otherDiseases(a, clause, ruled, ctx)
  );
}

/**
 * «68 नए मरीज मिले। रीवा में 31, सतना में 18 और पन्ना में सात पॉजिटिव हैं»: places with no more than a copula behind go on with the cases
 * just counted, with the day's where none is larger, else with all so far.
 */
function countedBefore(a: Analysis, clause: Clause, ruled: readonly Ruled[], ctx: Context): Decision | undefined {
  const { items } = clause;
  const goesOnBelow = ctx.listed && items.length > 1 && ctx.metric === ctx.cases;
  if (items.length === 0 || !(ctx.fresh || goesOnBelow || isLongList(a, clause, ctx))) return undefined;
  // «3,120 रोगी मिले। अकेले रीवा में 1,460 रोगी हैं»
  const singled = ctx.metric !== "active_cases" && isSingledOut(a, clause, { from: clause.first, to: clause.end });
  if (items.length < 2 && !singled) return undefined;
  // «467 नए पॉजिटिव मिले। पहली सूची में 312 और दूसरी में 155 मरीज थे»: what adds up to them is these
  const told = ruled.filter(({ decision: d }) => !("none" in d));
  const parts = items.filter((_, k) => !("none" in (ruled[k] as Ruled).decision));
  const addsUp =
    parts.length > 1 && ctx.cases === "new_cases" && ctx.metric === ctx.cases && sumOf(parts) === ctx.lastCases;
  // «160 सक्रिय हैं। सर्वाधिक मामले मंडी (120) और चंबा (85) से हैं» says what they are before them
  const before = ctx.metric === "active_cases" && has(cuesIn(a, (items[0] as Item).left), "case");
  if (!before && !ruled.some(({ decision: d }) => "metric" in d)) return undefined;
  const goesOn = (addsUp ? told : ruled.filter(({ decision: d }) => !("none" in d && d.none === EACH_OF_WHAT))).every(
    ({ decision: d }) => "inherit" in d || ("metric" in d && d.said === MERELY_THERE),
  );
  if (!goesOn) return undefined;
  // «इलाजरत मरीजों की संख्या राज्य में 165 से बढ़कर 176»
  if (items.some(({ left, outdated }) => outdated || has(cuesIn(a, left), "number", "active", "treat")))
    return undefined;
  const placed = items.filter(({ left, right, number }) => isPlaced(a, left, right, number.first)).length;
  if (placed < Math.min(singled ? 1 : 2, items.length) && !addsUp) return undefined;
  const largest = Math.max(...items.map(({ number }) => number.value));
  const metric =
    ctx.counted.has("new_cases") &&
    ctx.totals < 2 &&
    largest <= Math.max(ctx.newest ?? 0, ctx.lately.get("new_cases") ?? 0)
      ? "new_cases"
      : // «कुल 430 मामले … 160 सक्रिय हैं। सर्वाधिक मामले मंडी (120), चंबा (85) से हैं»: more than are active
        ctx.cases === "total_cases" || (ctx.counted.has("total_cases") && sumOf(items) > ctx.lastCases)
        ? "total_cases"
        : undefined;
  return metric && { metric, mode: modeOfMetric(metric), basis: "context", said: "उन्हीं मरीजों में", upTo: 0 };
}

/** «इस साल 1,538 मरीज मिले।⏎रीवा में 141, सतना में 97, पन्ना में 62, दमोह में 13 रोगी हैं»: many places of a new paragraph. */
function isLongList(a: Analysis, { first, end, items }: Clause, { metric, cases }: Context): boolean {
  if (items.length < LONG_LIST || metric !== "total_cases" || cases !== metric) return false;
  for (let i = first; i < end; i++) if (is(a, i, RIGHT_NOW)) return false;
  return items.every(({ left, right, number }) => isPlaced(a, left, right, number.first));
}

const LONG_LIST = 4;

/** «आठ की जान गई। इनमें लू वार्ड के पांच और सामान्य वार्ड के तीन मरीज हैं»: patients who add up to those just counted are these. */
function partsOf(
  a: Analysis,
  { continues, items }: Clause,
  ruled: readonly Ruled[],
  { metric, lately, fresh }: Context,
): Decision | undefined {
  if (!continues || !fresh) return undefined;
  // «640 का इलाज चल रहा है। इनमें से एम्स में 264, नए भवन में 88 और केयर सेंटर में 42 मरीज हैं»: those who lie there
  const [first] = items;
  const lie =
    metric === "active_cases" && items.length > 1 && first && within(a.places, first.left.from, first.left.to).at(-1);
  if (
    lie &&
    lie.kind === "facility" &&
    sumOf(items) <= (lately.get(metric) ?? 0) &&
    ruled.every(({ rule, decision }) => weak(rule, decision))
  )
    return { metric: "hosp_patients", mode: "now", basis: "context", said: "इनमें से अस्पताल में", upTo: 0 };
  const stay = ({ decision: d }: Ruled) => "inherit" in d || ("metric" in d && STAYS.has(d.metric));
  // «1,387 नए संक्रमित मिले, कुल 31,764 हुए। इनमें 22 जुलाई के 768 और उससे पहले के 619 मामले हैं»
  const ofDay = items.length > 1 && sumOf(items) >= MANY && sumOf(items) === lately.get("new_cases");
  const those = ({ decision: d }: Ruled) => "inherit" in d || ("metric" in d && OF_CASES.has(d.metric));
  if (ofDay && ruled.every(those)) return { metric: "new_cases", mode: "new", basis: "context", said: "इनमें", upTo: 0 };
  if (!metric?.endsWith("_deaths") || sumOf(items) !== lately.get(metric)) return undefined;
  return ruled.every(stay) ? { metric, mode: modeOfMetric(metric), basis: "context", said: "इनमें", upTo: 0 } : undefined;
}

/** «214 नए मरीज मिले, इस साल का आंकड़ा 11 हजार हो गया। इनमें अकेले सतना से 131 हैं»: a large part of the day's, hardly any of all. */
function aloneOfDay(a: Analysis, clause: Clause, ruled: readonly Ruled[], ctx: Context): Decision | undefined {
  const { continues, items, first, end } = clause;
  const [item] = items;
  if (!continues || !item || items.length > 1 || ctx.metric !== "total_cases") return undefined;
  const { value } = item.number;
  const ofDay = value <= ctx.largestNew && value * 4 >= ctx.largestNew;
  if (!ofDay || value * 20 > (ctx.lately.get("total_cases") ?? 0)) return undefined;
  if (!isSingledOut(a, clause, { from: first, to: end }) || !ruled.every((r) => weak(r.rule, r.decision)))
    return undefined;
  return { metric: "new_cases", mode: "new", basis: "context", said: "इनमें अकेले", upTo: 0 };
}

/** «कुल 503 हो गए। गुरुवार को 9 मरीज मिले। सबसे अधिक मरीज सिरमौर में 87, गुढ़ में 64 मिले हैं»: more than any day had. */
function beyondDay(a: Analysis, clause: Clause, ruled: readonly Ruled[], ctx: Context): Decision | undefined {
  const { items, sentence, tail } = clause;
  const largest = Math.max(...items.map(({ number }) => number.value));
  if (items.length < 2 || ctx.cases !== "new_cases" || largest <= ctx.largestNew) return undefined;
  if (ctx.largestNew === 0 || largest > (ctx.lately.get("total_cases") ?? 0)) return undefined;
  if (!is(a, tail.to - 1, PRESENT) && !is(a, tail.to - 2, PRESENT)) return undefined;
  const found = ({ rule, decision: d }: Ruled) => "inherit" in d || (rule.name === "cases" && "metric" in d);
  if (!ruled.every(found) || has(cuesIn(a, { from: sentence.first, to: sentence.end }), "new", "active"))
    return undefined;
  if (within(a.dates, sentence.first, sentence.end).length) return undefined;
  return { metric: "total_cases", mode: "total", basis: "context", said: "किसी दिन से ज्यादा", upTo: 0 };
}

/** «मृतकों में रीवा के दो, जबकि सतना व पन्ना के 1-1 मरीज हैं»: no more than died are of the dead, too. */
function deadBeside(a: Analysis, clause: Clause, ruled: readonly Ruled[], ctx: Context): Decision | undefined {
  const { metric, lately, newSentence } = ctx;
  if (newSentence || !metric?.endsWith("_deaths") || !is(a, clause.first, GAPPING)) return undefined;
  const ofPlaces = clause.items.every(({ number, left }) => is(a, number.first - 1, GENITIVE) && hasPlace(a, left));
  const stay = ruled.every(({ rule, decision }) => weak(rule, decision));
  if (!ofPlaces || !stay || sumOf(clause.items) > (lately.get(metric) ?? 0)) return undefined;
  return { metric, mode: modeOfMetric(metric), basis: "context", said: "मृतकों में", upTo: 0 };
}

/** «जून में डेंगू के 608 मामले हैं, मलेरिया के 542 और चिकनगुनिया के 12 मरीज हैं»: of other diseases as of the first. */
function otherDiseases(a: Analysis, clause: Clause, ruled: readonly Ruled[], ctx: Context): Decision | undefined {
  const { metric, newSentence } = ctx;
  // «वार्ड में डेंगू के 58 मरीज भर्ती थे, साथ में चिकनगुनिया के 3 और स्क्रब टायफस के 9 रोगी भी»
  const noVerb = metric !== "active_cases" && !says(clause, FINITE);
  const ofCases = metric && countsCases(metric) && metric !== "active_cases";
  if (newSentence || !metric || !(ofCases || (noVerb && metric === "hosp_patients"))) return undefined;
  const ofDiseases = clause.items.every(
    ({ number: { first } }) => is(a, first - 1, GENITIVE) && endsDisease(a, first - 1),
  );
  const merely = ({ rule, decision }: Ruled) => weak(rule, decision) || (noVerb && rule.name === "cases");
  if (!ofDiseases || !ruled.every(merely)) return undefined;
  return { metric, mode: modeOfMetric(metric), basis: "context", said: "और बीमारियों के", upTo: 0 };
}

/** A disease's name ends at this token. */
const endsDisease = (a: Analysis, at: number): boolean => lastWithin(a.diseases, Math.max(0, at - 4), at)?.end === at;

/** So many add up to the day's by no chance. */
const MANY = 20;

const OF_CASES: ReadonlySet<MetricId> = new Set<MetricId>(["total_cases", "new_cases", "active_cases"]);

export const STAYS: ReadonlySet<MetricId> = new Set<MetricId>(["hosp_patients", "icu_patients", "active_cases"]);

/** A place stands beside it, or «… में», «… से» right before it. */
export function isPlaced(a: Analysis, left: Span, right: Span, at: number): boolean {
  if (is(a, at - 1, LOCATIVE)) return true;
  return hasPlace(a, { from: left.from, to: right.to });
}

export const WENT_ON = {
  name: "list-goes-on",
  why: "places with «मरीज हैं» behind a larger count go on with it: «68 नए मरीज मिले। रीवा में 31, सतना में 18 पॉजिटिव हैं»",
  decide: () => undefined,
};

/** A number without words, or with no more than «एक मरीज है». */
export const weak = (rule: Ruled["rule"], decision: Decision): boolean =>
  "inherit" in decision || ("metric" in decision && rule.name === "cases" && decision.mode === "now");
