/** The numbers of a clause decided together: those without words of their own take the list's metric. */
import { METRICS, type MetricId } from "../../model/metrics.ts";
import { type Analysis, cuesIn, is, type Span, within, word } from "./analysis.ts";
import { type Clause, type Item, says } from "./clauses.ts";
import type { Context } from "./context.ts";
import { isPlaced, listGoesOn, STAYS, WENT_ON, weak } from "./list-goes-on.ts";
import { MERELY_THERE } from "./metric/by-case.ts";
import { has, tells } from "./metric/cue-classes.ts";
import { type Basis, type Counts, type Decision, INHERIT, type MetricRule } from "./metric/decision.ts";
import { decideMetric, type Ruled } from "./metric/index.ts";
import { hasPlace } from "./metric/item-view.ts";
import { isWhole, nearest, partOf } from "./parts.ts";
import { countsCases, DAILY_OF, modeOfMetric, TOTAL_OF } from "./tally.ts";
import { isMonthBehind } from "./when.ts";
import { GENITIVE, IN_UNTIL_ON, OPENING } from "./words.ts";
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
  const goesOn = newAside ? undefined : listGoesOn(a, clause, ruled, ctx);
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
    // «रीवा में 208, सतना में 121 और पन्ना में 64 बकरियां मरीं», «रीवा जेल से 22, सतना से 18 और पन्ना से 9 बंदियों ने पैरोल लेने से मना किया»
    const shared = ofNoOne(a, clause, k, ruled);
    if (shared) return { metric: undefined, why: shared, upTo, rule, basis: "list", said: "" };
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
    // «64 मरीज भर्ती हैं। 30 बेड का वार्ड खोला गया। इनमें 41 बच्चे हैं»
    if (
      metric &&
      /^(?:beds|icu_beds|oxygen_beds|beds_available|ventilators)$/.test(metric) &&
      has(cuesIn(a, (clause.items[k] as Item).right), "people")
    ) {
      const lie = ctx.lately.has("hosp_patients") ? ("hosp_patients" as const) : undefined;
      return {
        metric: lie,
        why: lie ? "" : "people, and beds were counted",
        upTo,
        rule: LIST,
        basis: "list",
        said: "",
      };
    }
    // «1,023 नए मामले, 12 की मौत; रीवा में सबसे अधिक 312»: no part has more
    const beyond = !part?.metric && ctx.cases && !says.some(Boolean);
    if (beyond && clause.items.some((item) => isMoreThanAll(a, item, metric, ctx)))
      return { metric: ctx.cases, why: "", upTo, rule: LIST, basis: "list", said: "" };
    // «12 का घर पर और एक का अस्पताल में इलाज चल रहा है»
    // «54 का इलाज जारी है। (जिला अस्पताल 29, सीएचसी 17)»
    if ((metric === "active_cases" || metric === "quarantined") && isInFacility(a, clause.items[k] as Item))
      return { metric: "hosp_patients", why: "", upTo, rule: LIST, basis: "list", said: "" };
    if (metric === "hosp_patients" && isAtHome(a, (clause.items[k] as Item).right))
      return { metric: "active_cases", why: "", upTo, rule: LIST, basis: "list", said: "" };
    const counted = deathsAside && metric?.endsWith("_deaths") && !isAside(a, clause, k) ? ctx.cases : metric;
    const why = counted ? "" : "a list without a word for what it counts";
    return { metric: counted, why, upTo, rule: LIST, basis: "list", said: "" };
  });
}

/** What the last of a list of places says that the numbers before it count, where that is no metric. */
function ofNoOne(a: Analysis, { items }: Clause, k: number, ruled: readonly Ruled[]): string | undefined {
  const last = ruled.at(-1);
  if (!last || !("none" in last.decision) || !SAYS_OF_ALL.has(last.rule.name)) return undefined;
  for (let i = k; i < items.length; i++) {
    const { left, number, listed } = items[i] as Item;
    const { decision } = ruled[i] as Ruled;
    if (!isPlaced(a, left, { from: number.end, to: number.end }, number.first)) return undefined;
    if (i + 1 < items.length && (!("inherit" in decision) || !listed)) return undefined;
  }
  return last.decision.none;
}

/** The rules by which a list's last number says of what things, or what other people, all of them are. */
const SAYS_OF_ALL: ReadonlySet<string> = new Set([
  "other-noun",
  "unknown-noun",
  "acted-on",
  "of-animals",
  "noun-of-people",
]);

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

/** «जिला अस्पताल (में) 29» */
const isInFacility = (a: Analysis, { number: { first } }: Item): boolean => {
  const place = a.placeAt[is(a, first - 1, IN_UNTIL_ON) ? first - 2 : first - 1];
  return place?.kind === "facility" || a.cueAt[first - 1]?.cue === "ward";
};

/** «घर पर», «घरों में» */
function isAtHome(a: Analysis, { from, to }: Span): boolean {
  for (let i = from; i < to; i++) if (/^घर(?:ों)?$/.test(word(a, i)) && /^(?:पर|में)$/.test(word(a, i + 1))) return true;
  return false;
}

const SO_FAR: Ruled = {
  rule: {
    name: "new-in-brackets",
    why: "where brackets hold the new ones, before them stand all so far: «दमोह में 38 (2 नए)»",
    decide: () => undefined,
  },
  decision: { metric: "total_cases", mode: "total", basis: "list", said: "कोष्ठक में नए", upTo: 0 },
};

const NAMES_A_THING: ReadonlySet<string> = new Set(["other-noun", "unknown-noun", "acted-on", "operated"]);

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
  const opened =
    before !== undefined && item.bracketed && item.right.to - item.right.from <= 2 && !isOwnNounAt(a, item);
  // «दमोह में 38 (2 नए)»
  if (item.bracketed && a.cueAt[item.number.end]?.cue === "new" && word(a, item.number.end + 1) === ")")
    return {
      rule: SO_FAR.rule,
      decision: { metric: "new_cases", mode: "new", basis: "right", said: "नए", upTo: item.number.end + 1 },
    };
  if (opened && word(a, (clause.items[k - 1] as Item).number.end) === "(" && !cuesIn(a, item.right).some(tells))
    return { rule: BRACKET_RULE, decision: inBrackets(before, ctx) };
  // «164 (आरटीपीसीआर-41, ट्रूनेट-22 एवं एंटीजन-101) संक्रमित»: by the test
  const kind = k > 0 && isAside(a, clause, k) ? cuesIn(a, item.left).at(-1) : undefined;
  if (kind?.cue === "test" && word(a, kind.end) === "-" && kind.end + 1 === item.number.first)
    return { rule: LIST_RULE, decision: INHERIT };
  // «8,156 रोगी (2023 में 5,972)»: the same of another time
  if (before && isOfAnotherTime(a, item)) return { rule: OTHER_TIME, decision: before };
  return decideMetric(a, clause, item, local);
}

/** «4 (1 एएसआई, 3 सिपाही)»: who they are. */
const isOwnNounAt = (a: Analysis, { number: { end }, right }: Item): boolean =>
  right.to > right.from && a.doc.tokens[end]?.kind === "word" && !a.cueAt[end] && !a.dateAt[end] && !a.placeAt[end];

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

const LIST_RULE: MetricRule = { ...LIST, decide: () => undefined };

const BRACKET_RULE: MetricRule = { ...BRACKETS, decide: () => undefined };

/** «करीब 2 लाख (1,98,340) मरीज»: in brackets stands the same, not rounded. */
const isRounded = ({ number: round }: Item, { number, bracketed }: Item): boolean =>
  bracketed && number.value !== round.value && Math.abs(number.value - round.value) <= round.value * 0.05;

/** «झांसी 41 (2,006)»: in brackets stands the running total. */
function inBrackets(before: Decision, ctx: Context): Decision {
  // «(कोष्ठक में मलेरिया)», «(कोष्ठक में मौत)»
  if (ctx.bracketed)
    return ctx.bracketed in METRICS
      ? {
          metric: ctx.bracketed as MetricId,
          mode: modeOfMetric(ctx.bracketed as MetricId),
          basis: "list",
          said: "कोष्ठक में",
          upTo: 0,
        }
      : before;
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
  // «एक दिन में 51 हजार तथा अब तक 11 करोड़ जांचें हुई हैं»
  if (daily && saysOneDay(a, left)) return daily;
  if (isMonthBehind(a, item) && countsCases(metric)) return "new_cases";
  // «51 मामले आ चुके हैं, नया कोई नहीं»
  if (daily && cuesIn(a, left).at(-1)?.cue === "new") return daily;
  if (daily && ofDay) return daily;
  // «जनवरी के 1,245, फरवरी के 1,307»; a year's are all so far
  if (daily) for (let i = left.from; i < left.to; i++) if (isShortSpan(a.dateAt[i]?.window)) return daily;
  return metric;
}

/** «एक दिन में», «एक ही दिन में» */
function saysOneDay(a: Analysis, { from, to }: Span): boolean {
  for (let i = from; i < to; i++)
    if (word(a, i) === "दिन" && word(a, i + 1) === "में")
      return word(a, i - 1) === "एक" || (word(a, i - 1) === "ही" && word(a, i - 2) === "एक");
  return false;
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
