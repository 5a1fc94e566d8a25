/** The numbers of a clause decided together: those without words of their own take the list's metric. */
import { METRICS, type MetricId } from "../../model/metrics.ts";
import { type Analysis, cuesIn, is, lastWithin, type Span, within, word } from "./analysis.ts";
import { type Clause, type Item, says, sumOf } from "./clauses.ts";
import type { Context } from "./context.ts";
import { MERELY_THERE } from "./metric/by-case.ts";
import { has, tells } from "./metric/cue-classes.ts";
import type { Basis, Counts, Decision, MetricRule } from "./metric/decision.ts";
import { decideMetric, type Ruled } from "./metric/index.ts";
import { hasPlace } from "./metric/item-view.ts";
import { EACH_OF_WHAT } from "./metric/left.ts";
import { isWhole, nearest, partOf } from "./parts.ts";
import { isSingledOut } from "./scope.ts";
import { countsCases, DAILY_OF, modeOfMetric, TOTAL_OF } from "./tally.ts";
import { isMonthBehind } from "./when.ts";
import { FINITE, GAPPING, GENITIVE, IN_UNTIL_ON, LOCATIVE, OPENING, PRESENT, RIGHT_NOW } from "./words.ts";
import { noneOf } from "./zero.ts";

export interface Settled {
  readonly metric: MetricId | undefined;
  /** Why it is no fact; "" where it is one. */
  readonly why: string;
  readonly upTo: number;
  readonly rule: Pick<MetricRule, "name" | "why">;
  readonly basis: Basis;
  /** The deciding words, Hindi; "" for a list's. */
  readonly said: string;
}

const BRACKETS = {
  name: "brackets",
  why: "in brackets behind a day's count stands the running total: «झांसी 41 (2,006)»",
};
const LIST = {
  name: "list",
  why: "a list's number without words of its own counts what the list counts: «सतना में 21, पन्ना में 8 मरीज मिले»",
};

/** What each number of a clause counts. */
export function decideClause(a: Analysis, clause: Clause, ctx: Context): Settled[] {
  const last = clause.items.length - 1;
  // what one number says is told to the next
  const local: Context = last > 0 ? { ...ctx } : ctx;
  const ruled: Ruled[] = [];
  let saidTotal = false;
  for (let k = 0; k <= last; k++) {
    const found = decideItem(a, clause, k, ruled.at(-1)?.decision, local, ctx);
    ruled.push(found);
    if (k === last || !("metric" in found.decision)) continue;
    const { metric, mode } = found.decision;
    local.metric = metric;
    // «कुल 880, जिनमें 79 सक्रिय, 760 ठीक हैं»
    if (metric !== "new_negative_tests")
      local.mode = mode === "now" && ((clause.continues && ctx.mode === "total") || saidTotal) ? "total" : mode;
    // «कुल 8,407 मामले, 3,001 सक्रिय, 5,391 ठीक और 12 मौतें»
    saidTotal ||= metric === "total_cases" && has(cuesIn(a, (clause.items[k] as Item).left), "total");
    local.newSentence = false;
    local.fresh = true;
    if (countsCases(metric)) local.cases = metric;
  }
  for (let k = 0; k + 1 < ruled.length; k++) {
    const exact = ruled[k + 1];
    if (!exact || !isRounded(clause.items[k] as Item, clause.items[k + 1] as Item)) continue;
    // «कवरेज 100.6 करोड़ (1,00,59,04,580)»: only the first has words
    if (!("metric" in exact.decision) && "metric" in (ruled[k] as Ruled).decision) ruled[k + 1] = ruled[k] as Ruled;
    else ruled[k] = exact;
  }
  // «दमोह में 38 (2 नए), पन्ना में 27 (तीन नए) मामले हैं»: the others are all so far
  const newAside = clause.items.some((i) => i.bracketed && a.cueAt[i.number.end]?.cue === "new");
  if (newAside)
    for (let k = 0; k < ruled.length; k++) {
      const { decision: d } = ruled[k] as Ruled;
      const { bracketed } = clause.items[k] as Item;
      if (!bracketed && ("inherit" in d || ("metric" in d && d.said === MERELY_THERE))) ruled[k] = SO_FAR;
    }
  const goesOn = newAside
    ? undefined
    : (countedBefore(a, clause, ruled, ctx) ??
      partsOf(a, clause, ruled, ctx) ??
      aloneOfDay(a, clause, ruled, ctx) ??
      beyondDay(a, clause, ruled, ctx) ??
      deadBeside(a, clause, ruled, ctx) ??
      otherDiseases(a, clause, ruled, ctx));
  // «पहली सूची में 312 और दूसरी में 155 मरीज थे»: «दूसरी» is still none
  if (goesOn)
    for (let k = 0; k < ruled.length; k++)
      if (!("none" in (ruled[k] as Ruled).decision)) ruled[k] = { rule: WENT_ON, decision: goesOn };
  const says: (Counts | undefined)[] = [];
  // «रीवा- 59 (मृत्यु-3), सतना- 50»: the others are no deaths
  let deathsAside = false;
  let headAt = -1;
  for (let k = 0; k < ruled.length; k++) {
    const { decision } = ruled[k] as Ruled;
    const said = "metric" in decision ? decision : undefined;
    const aside = said !== undefined && isAside(a, clause, k);
    if (aside) deathsAside ||= said.metric.endsWith("_deaths");
    else if (headAt < 0 && said?.governs) headAt = k;
    says.push(aside ? undefined : said);
  }
  const head = headAt < 0 ? undefined : says[headAt];
  const pairs = wholesAndParts(a, clause, says);
  // a number without words counts as the next of the list that says, else the one before, else what the text counted
  return ruled.map(({ rule, decision }, k): Settled => {
    const upTo = (clause.items[k] as Item).number.end;
    const ofPair = "inherit" in decision ? pairs?.[k % 2] : undefined;
    if (ofPair) return { metric: ofPair, why: "", upTo, rule: LIST, basis: "list", said: "" };
    // «मृतकों में दो एम्स में और एक सदर अस्पताल में भर्ती था»
    const lay = head?.metric.endsWith("_deaths") && "metric" in decision && STAYS.has(decision.metric);
    if (head && k > headAt && (weak(rule, decision) || lay))
      return {
        metric: head.metric,
        why: "",
        upTo: Math.max(upTo, "upTo" in decision ? decision.upTo : 0),
        rule: LIST,
        basis: "list",
        said: "",
      };
    if ("metric" in decision) {
      // «88 में से 70 ठीक हुए»: so far, as the whole
      const whole = k > 0 ? partOf(a, clause, k - 1, says, ctx) : undefined;
      const { metric, upTo, basis, said } = decision;
      // «181 मौतों में से 106 की मृत्यु …» has said what the whole is
      const ofDay = k > 0 && says[k - 1]?.metric === metric;
      const ofAll = whole?.metric === "total_cases" ? (ofDay ? metric : TOTAL_OF[metric]) : whole?.daily;
      return { metric: ofAll ?? metric, why: "", upTo, rule, basis, said };
    }
    if ("none" in decision) return { metric: undefined, why: decision.none, upTo, rule, basis: "list", said: "" };
    // «केरल को 640 और गुजरात को 510 वायल भेजे»: the thing is named once
    const thing = ruled[k + 1];
    if (
      thing &&
      "none" in thing.decision &&
      // «सदर अस्पतालों में 20 और मेडिकल कॉलेज में 40 बेड बनाने के निर्देश»: neither is there yet
      (NAMES_A_THING.has(thing.rule.name) || thing.decision.none.startsWith("planned")) &&
      k + 2 === ruled.length &&
      !says[k - 1] &&
      // «640 जिले के और 138 दूसरे जिलों के हैं» has a place of its own
      !hasPlace(a, (clause.items[k] as Item).right) &&
      // «11 मरीज रीवा के और 13 मरीज दूसरे जिलों के हैं» names its own
      !has(cuesIn(a, (clause.items[k] as Item).right), "case")
    )
      return { metric: undefined, why: thing.decision.none, upTo, rule, basis: "list", said: "" };
    const part = partOf(a, clause, k, says, ctx);
    if (part?.none) return { metric: undefined, why: part.none, upTo, rule, basis: "list", said: "" };
    const ofWhole = k > 0 && !says.some(Boolean) ? partOf(a, clause, 0, says, ctx)?.daily : undefined;
    const metric =
      part?.metric ??
      ofWhole ??
      pairTotal(a, clause, k, ruled, ctx) ??
      ofOwnTime(
        a,
        clause.items[k] as Item,
        !says.some(Boolean) && isHeadedByDay(a, clause),
        nearest(withoutRates(says, clause, k), k, a, clause, ctx)?.metric ??
          (clause.continues && ctx.metric ? ctx.metric : listMetric(ctx, clause)),
      );
    // «रीवा: 31 केंद्र, 2,140 बच्चे»
    const people = metric === "vaccination_sites" && has(cuesIn(a, (clause.items[k] as Item).right), "people");
    if (people) return { metric: "new_vaccinations", why: "", upTo, rule: LIST, basis: "list", said: "" };
    // «1,023 नए मामले, 12 की मौत; रीवा में सबसे अधिक 312»: no part has more
    if (!part?.metric && ctx.cases && !says.some(Boolean) && isMoreThanAll(a, clause.items[k] as Item, metric, ctx))
      return { metric: ctx.cases, why: "", upTo, rule: LIST, basis: "list", said: "" };
    // «12 का घर पर और एक का अस्पताल में इलाज चल रहा है»
    if (metric === "hosp_patients" && isAtHome(a, (clause.items[k] as Item).right))
      return { metric: "active_cases", why: "", upTo, rule: LIST, basis: "list", said: "" };
    const counted = deathsAside && metric?.endsWith("_deaths") && !isAside(a, clause, k) ? ctx.cases : metric;
    const why = counted ? "" : "a list without a word for what it counts";
    return { metric: counted, why, upTo, rule: LIST, basis: "list", said: "" };
  });
}

/** «रीवा में 19 संदिग्धों में 6, सतना में 11 में 4 और पन्ना में 9 संदिग्धों में 3 संक्रमित मिले»: what the first of each pair counts, and the second. */
function wholesAndParts(
  a: Analysis,
  { items }: Clause,
  says: readonly (Counts | undefined)[],
): readonly [MetricId, MetricId] | undefined {
  if (items.length < 4 || items.length % 2 || !items.every((_, k) => isWhole(a, items, k) === (k % 2 === 0)))
    return undefined;
  const whole = says.find((said, k) => said && k % 2 === 0)?.metric;
  const part = says.findLast((said, k) => said && k % 2 === 1)?.metric;
  return whole && part && whole !== part ? [whole, part] : undefined;
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

/** A place's number above all the deaths that were told, but not above the cases. */
const isMoreThanAll = (
  a: Analysis,
  { number, left, right }: Item,
  metric: MetricId | undefined,
  { lately, cases }: Context,
): boolean =>
  metric !== undefined &&
  cases !== undefined &&
  metric.endsWith("_deaths") &&
  number.value > (lately.get(metric) ?? Infinity) &&
  number.value <= (lately.get(cases) ?? 0) &&
  isPlaced(a, left, right, number.first);

/** «रीवा में 301, रिकवरी रेट 77 फीसदी»: a count is not of a rate in per cent beside it. */
function withoutRates(says: readonly (Counts | undefined)[], { items }: Clause, k: number): typeof says {
  if (items[k]?.number.percent || !items.some(({ number }) => number.percent)) return says;
  return says.map((d, j) => (d && METRICS[d.metric].kind === "percent" && items[j]?.number.percent ? undefined : d));
}

/** «घर पर», «घरों में» */
function isAtHome(a: Analysis, { from, to }: Span): boolean {
  for (let i = from; i < to; i++) if (/^घर(?:ों)?$/.test(word(a, i)) && /^(?:पर|में)$/.test(word(a, i + 1))) return true;
  return false;
}

/** So many add up to the day's by no chance. */
const MANY = 20;
const OF_CASES: ReadonlySet<MetricId> = new Set<MetricId>(["total_cases", "new_cases", "active_cases"]);
const STAYS: ReadonlySet<MetricId> = new Set<MetricId>(["hosp_patients", "icu_patients", "active_cases"]);

/** A place stands beside it, or «… में», «… से» right before it. */
function isPlaced(a: Analysis, left: Span, right: Span, at: number): boolean {
  if (is(a, at - 1, LOCATIVE)) return true;
  return hasPlace(a, { from: left.from, to: right.to });
}

const WENT_ON = {
  name: "list-goes-on",
  why: "places with «मरीज हैं» behind a larger count go on with it: «68 नए मरीज मिले। रीवा में 31, सतना में 18 पॉजिटिव हैं»",
  decide: () => undefined,
};

const SO_FAR: Ruled = {
  rule: {
    name: "new-in-brackets",
    why: "where brackets hold the new ones, before them stand all so far: «दमोह में 38 (2 नए)»",
    decide: () => undefined,
  },
  decision: { metric: "total_cases", mode: "total", basis: "list", said: "कोष्ठक में नए", upTo: 0 },
};

const NAMES_A_THING: ReadonlySet<string> = new Set(["other-noun", "unknown-noun", "acted-on", "operated"]);

/** A number without words, or with no more than «एक मरीज है». */
const weak = (rule: Ruled["rule"], decision: Decision): boolean =>
  "inherit" in decision || ("metric" in decision && rule.name === "cases" && decision.mode === "now");

function decideItem(
  a: Analysis,
  clause: Clause,
  k: number,
  before: Decision | undefined,
  local: Context,
  ctx: Context,
): Ruled {
  const item = clause.items[k] as Item;
  const none = noneOf(a, item);
  if (none) return none;
  const opened = before !== undefined && item.bracketed && item.right.to - item.right.from <= 2;
  // «दमोह में 38 (2 नए)»
  if (item.bracketed && a.cueAt[item.number.end]?.cue === "new" && word(a, item.number.end + 1) === ")")
    return {
      rule: SO_FAR.rule,
      decision: { metric: "new_cases", mode: "new", basis: "right", said: "नए", upTo: item.number.end + 1 },
    };
  if (opened && word(a, (clause.items[k - 1] as Item).number.end) === "(" && !cuesIn(a, item.right).some(tells))
    return { rule: BRACKET_RULE, decision: inBrackets(before, ctx) };
  // «8,156 रोगी (2023 में 5,972)»: the same of another time
  if (before && isOfAnotherTime(a, item)) return { rule: OTHER_TIME, decision: before };
  return decideMetric(a, clause, item, local);
}

/** In brackets with no more than a day or a year. */
function isOfAnotherTime(a: Analysis, { number }: Item): boolean {
  let at = number.first - 1;
  if (is(a, at, IN_UNTIL_ON)) at--;
  const date = a.dateAt[at];
  return date !== undefined && word(a, date.first - 1) === "(" && word(a, number.end) === ")";
}

const OTHER_TIME: MetricRule = {
  name: "other-time",
  why: "in brackets the same of another time: «8,156 रोगी (2023 में 5,972)»",
  decide: () => undefined,
};

const BRACKET_RULE: MetricRule = { ...BRACKETS, decide: () => undefined };

/** «करीब 2 लाख (1,98,340) मरीज»: in brackets stands the same, not rounded. */
const isRounded = ({ number: round }: Item, { number, bracketed }: Item): boolean =>
  bracketed && number.value !== round.value && Math.abs(number.value - round.value) <= round.value * 0.05;

/** «झांसी 41 (2,006)»: in brackets stands the running total. */
function inBrackets(before: Decision, ctx: Context): Decision {
  const metric = "metric" in before ? before.metric : (ctx.heading ?? ctx.metric);
  const total = metric && TOTAL_OF[metric];
  return total
    ? { metric: total, mode: "total", basis: "list", said: "कोष्ठक में कुल", upTo: 0 }
    : { none: "in brackets behind another number" };
}

/** «82 (एक्टिव केस 453) मिले», «रीवा 82 (8 मौत, 53 ठीक)»: what stands in brackets says nothing of the list. */
export function isAside(a: Analysis, clause: Clause, k: number): boolean {
  const { first, items } = clause;
  const { number, bracketed } = items[k] as Item;
  if (bracketed) return true;
  if (!says(clause, OPENING)) return false;
  const opening = items.slice(Math.max(0, k - MOST_IN_BRACKETS), k).findLast((item) => item.bracketed);
  const from = opening ? opening.number.first - 1 : k > 0 ? (items[k - 1] as Item).number.end : first;
  for (let i = number.first - 1; i >= from; i--) {
    if (word(a, i) === ")") return false;
    if (word(a, i) === "(") return k > 0;
  }
  return false;
}

/** Behind the first, so many numbers may stand in the same brackets. */
const MOST_IN_BRACKETS = 3;

/** «24 घंटे में 41 तथा अब तक 880 ठीक हुए»: the first is the day's. */
function ofOwnTime(a: Analysis, item: Item, ofDay: boolean, metric: MetricId | undefined): MetricId | undefined {
  const { left } = item;
  if (!metric || has(cuesIn(a, left), "sofar")) return metric && (TOTAL_OF[metric] ?? metric);
  const daily = DAILY_OF[metric];
  if (isMonthBehind(a, item) && countsCases(metric)) return "new_cases";
  // «51 मामले आ चुके हैं, नया कोई नहीं»
  if (daily && cuesIn(a, left).at(-1)?.cue === "new") return daily;
  if (daily && ofDay) return daily;
  // «जनवरी के 1,245, फरवरी के 1,307»; a year's are all so far
  if (daily) for (let i = left.from; i < left.to; i++) if (isShortSpan(a.dateAt[i]?.window)) return daily;
  return metric;
}

/** «प्रखंडवार आज की स्थिति - हनुमना में 218, जवा में 140»: a day at the head of a list. */
function isHeadedByDay(a: Analysis, { first, items }: Clause): boolean {
  const at = items[0]?.number.first ?? first;
  return within(a.dates, first, at).some(
    (d) => d.kind === "day" && is(a, d.end, GENITIVE) && SITUATION.test(word(a, d.end + 1)),
  );
}
const SITUATION = /^(?:स्थिति|हाल|ब्योरा|ब्यौरा|विवरण|आंकड़े|आंकडे|रिपोर्ट)$/;

/** Days, weeks or one month; not «1 जनवरी से 19 अक्टूबर तक». */
const isShortSpan = (window = ""): boolean => /^P(?:\d[DW]|[1-5]\dD|1M)$/.test(window);

/** «सीहोर में 6 नए के साथ आंकड़ा 310 और हरदा में 5 के साथ 208»: the second pair counts as the first. */
function pairTotal(
  a: Analysis,
  clause: Clause,
  k: number,
  ruled: readonly Ruled[],
  ctx: Context,
): MetricId | undefined {
  const isPair = (i: number) => {
    const behind = clause.items[i]?.right.from ?? -1;
    return word(a, behind) === "के" && word(a, behind + 1) === "साथ";
  };
  const second = k > 0 && isPair(k - 1);
  if (!second && !isPair(k)) return undefined;
  const flow = ruled.find(({ decision: d }) => "metric" in d && TOTAL_OF[d.metric])?.decision;
  const metric = flow && "metric" in flow ? flow.metric : ctx.cases === "new_cases" ? ctx.cases : undefined;
  if (!metric) return undefined;
  return isPair(k) ? metric : TOTAL_OF[metric];
}

/** What a list without words counts: what its heading says, else what was counted last, if that can be listed. */
function listMetric(ctx: Context, { items }: Clause): MetricId | undefined {
  if (ctx.heading && !ctx.fresh) {
    // no district has more than its state's day
    const beyond =
      ctx.heading === "new_cases" && items.some((i) => !i.bracketed && i.number.value > (ctx.newest ?? Infinity));
    return beyond && ctx.counted.has("total_cases") ? "total_cases" : ctx.heading;
  }
  const listable = ctx.metric && METRICS[ctx.metric].kind !== "percent" && !ctx.metric.endsWith("tests");
  if (ctx.metric && listable && ctx.fresh) return ctx.metric;
  return ctx.counted.has("new_cases") ? "new_cases" : (ctx.cases ?? ctx.metric);
}
