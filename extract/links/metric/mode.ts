import { MONTH_OF } from "../../dates/months.ts";
import { type Analysis, cuesIn, is, isCued, type Span, within, word } from "../analysis.ts";
import { type Clause, says } from "../clauses.ts";
import type { Context, Mode } from "../context.ts";
import { AFTER_OR_WITH, COMMA, FROM_TO, IN_OF, ONE_OR_TODAY, PAST, PRESENT, SPAN_NOUN, THIS } from "../words.ts";
import { carriedMode } from "./carried-mode.ts";
import { has } from "./cue-classes.ts";
import type { ItemView } from "./item-view.ts";
import { hasCopula } from "./neutral.ts";
import { isPastPerfect, isPresentPerfect } from "./tense.ts";
import { isLong, isSeasonLong, namesDate, namesDayLong, namesLastDay, timeIn } from "./times.ts";

type Clue = (v: ItemView) => Mode | undefined;

const whereTrue =
  (mode: Mode, holds: (v: ItemView) => boolean): Clue =>
  (v) =>
    holds(v) ? mode : undefined;

/** No country vaccinates, tests or finds so many in a day … */
const MOST_OF_A_DAY = 5e7;
/** … nor gives so many doses … */
const MOST_DOSES = 2.6e7;
/** … and no state so many patients or deaths; the whole country hardly ever. */
const MOST_PATIENTS = 430_000;
const MOST_DEATHS = 5000;

/** Days over which doses are a campaign's, not a window's. */
const WEEKS_OF_DOSES = 14;

/** Tried in order: what the clause itself says. */
const CLUES: readonly Clue[] = [
  // no day counts so many
  whereTrue(
    "total",
    ({ number, all }) => number.value >= (has(all, "dose", "booster") ? MOST_DOSES : MOST_OF_A_DAY) && !has(all, "new"),
  ),
  // «अब तक 31 नए मरीज मिल चुके हैं»
  whereTrue(
    "total",
    ({ a, clause, number, all, tailSpan }) =>
      isCued(a, clause.first, number.first, "sofar") && (has(all, "perfect") || has(cuesIn(a, tailSpan), "perfect")),
  ),
  // «16 जनवरी से सात फरवरी तक 2 लाख 61 हजार लोगों ने टीका लिया है»: the campaign so far
  whereTrue(
    "total",
    (v) =>
      has(v.all, "dose") &&
      isPresentPerfect(v) &&
      within(v.a.dates, v.clause.first, v.number.first).some(
        (d) => d.kind === "window" && !d.past && Number(/^P(\d+)D$/.exec(d.window ?? "")?.[1] ?? 0) >= WEEKS_OF_DOSES,
      ),
  ),
  // «इस वर्ष जनवरी से अब तक 31 नए मरीज मिले हैं»
  whereTrue(
    "total",
    ({ a, clause, number }) =>
      isCued(a, clause.first, number.first, "sofar") && timeIn(a, clause.first, number.first) === "season",
  ),
  // «इस साल मिले नए मरीजों की संख्या 14 हो गई»
  whereTrue(
    "total",
    (v) =>
      has(v.left, "number") &&
      has(cuesIn(v.a, v.item.right), "rising") &&
      timeIn(v.a, v.clause.first, v.number.first) === "season",
  ),
  // «4,070 नए», «पांच और मरीज»
  whereTrue(
    "new",
    ({ a, item, all, number }) =>
      all.some((c) => c.cue === "new" && !isParted(a, c.end, number.first)) ||
      (item.right.to > item.right.from && word(a, item.right.from) === "और"),
  ),
  // «नए मरीज 4,070»
  whereTrue("new", ({ item, left }) => {
    const last = left.at(-1);
    return last?.cue === "new" && item.left.to - last.end <= 1;
  }),
  // «आज मिलने वाले मरीजों की संख्या 15 हो गई है»
  whereTrue("new", ({ a, left }) => {
    const found = left.find((c) => c.cue === "found" && /^मिल(?:ने|े)$/.test(word(a, c.first)));
    const day = found && a.dateAt[found.first - 1];
    return day?.kind === "day" && has(left, "number") && !has(left, "total", "sofar");
  }),
  whereTrue("new", standsBeforeAnother),
  // «दो ही ऐसे जिले हैं, जहां एक भी मरीज नहीं मिला है»: never yet
  whereTrue(
    "total",
    (v) =>
      v.number.none === true &&
      word(v.a, v.clause.first) === "जहां" &&
      isPresentPerfect(v) &&
      within(v.a.dates, v.clause.sentence.first, v.clause.end).every((d) => d.kind === "sofar"),
  ),
  whereTrue("new", isOneDay),
  whereTrue("new", ({ all, left }) => has(all, "average") || has(left, "average")),
  whereTrue(
    "total",
    ({ a, clause, number, all }) => has(all, "sofar") || isCued(a, clause.first, number.first, "sofar"),
  ),
  // «नए मिले मरीजों में से 87»
  whereTrue("new", ({ left }) => {
    const noun = left.findLast((c) => c.cue === "case");
    return noun !== undefined && left.some((c) => c.cue === "new" && noun.first >= c.end && noun.first - c.end <= 1);
  }),
  // «पांच साल में मलेरिया के 640 मरीज मिले»
  whereTrue("total", isOfYears),
  // «अब तक 294 की मौत हुई … रीवा में सोमवार शाम तक 128 लोगों की जान गई»: as those so far, where no day's were told
  whereTrue("total", (v) => isUntilDay(v) && countsOnlyTotals(v)),
  // «सैंपल 71,318, निगेटिव 69,433, पॉजिटिव 1507, स्वस्थ 1466, सक्रिय 35»: how all of them are
  whereTrue("total", isOfTally),
  byTime,
  // «11 नए मरीज मंगलवार को मिले। तीन गांवों में उसी दिन शिविर लगे, जिनमें 214 की जांच की गई»
  whereTrue("new", saysSameDay),
  // «सत्र से पहले 214 कर्मचारियों का टेस्ट कराया गया था»: of that time
  whereTrue("new", (v) => v.event?.cue === "test" && v.ctx.newSentence && !v.ctx.fresh && isPastPassive(v)),
  // «2019 के बाद यह सबसे खराब साल है। तब राज्य में 640 मरीज मिले थे»: in that year
  whereTrue("total", isOfYearBefore),
  // «इसी के साथ रीवा में कुल 5 बच्चों की जान बीमारी ने ले ली»
  whereTrue(
    "total",
    ({ a, clause, event, left, number }) =>
      event?.cue === "death" &&
      left.at(-1)?.cue === "total" &&
      left.at(-1)?.end === number.first &&
      word(a, clause.sentence.first) === "इसी" &&
      within(a.dates, clause.sentence.first, clause.end).length === 0,
  ),
  // «पहली लहर में 41 लोगों की जान गई»
  whereTrue("total", isOfWave),
  // «सरकारी रिकॉर्ड में नौ मौतें दर्ज हैं»: what stands there
  // «जिले में डेंगू के 118 केस दर्ज हैं»
  whereTrue(
    "total",
    ({ a, all, item, event }) =>
      (has(all, "death") || (!event && has(all, "case") && !has(all, "new"))) && standsRecorded(a, item.right),
  ),
  // «राज्य में पांच हजार 330 मरीजों की मौत»
  whereTrue(
    "total",
    ({ a, clause, number, all }) =>
      number.value >= MOST_DEATHS &&
      !within(a.dates, clause.sentence.first, number.first).some((d) => d.window && d.window !== "P1D") &&
      (has(all, "death") || (number.value >= MOST_PATIENTS && has(all, "recovery", "discharge", "case", "found"))) &&
      !has(all, "new"),
  ),
  // «35 नए मामले … 12 हजार लोगों ने कोरोना को मात दी»: not on one day
  whereTrue(
    "total",
    ({ number, all, ctx }) =>
      (ctx.newest ?? 0) > 0 &&
      number.value > 50 * (ctx.newest ?? 0) &&
      has(all, "recovery", "discharge", "death") &&
      !has(all, "new"),
  ),
  // «सक्रिय मामले 7,318 … 281 नए … 11,724 लोग ठीक हुए»: more than are ill recover on no day
  whereTrue(
    "total",
    ({ number: { value }, event, all, ctx }) =>
      (event?.cue === "recovery" || event?.cue === "discharge") &&
      !has(all, "new") &&
      value > 1.5 * (ctx.lately.get("active_cases") ?? Infinity) &&
      value > 5 * Math.max(ctx.largestNew, FEW),
  ),
  // «कुल 6,340 मरीज हुए। 5,980 लोग ठीक हुए»: so many of all are no day's
  whereTrue("total", isMostOfAll),
  // «कुल 3,120 मरीज हुए। 76 की जान गई, 2,804 ठीक होकर लौटे»
  whereTrue("total", isBesideMostOfAll),
  // «मामले 98,000 को पार कर गए», «मरीज ढाई हजार के पार»
  whereTrue(
    "total",
    ({ a, number, left, all }) =>
      has(left, "case", "death", "dose", "booster", "first_dose", "second_dose") &&
      !has(all, "new") &&
      !has(left, "new") &&
      (word(a, number.end - 1) === "पार" ||
        (/^(?:के|को)$/.test(word(a, number.end)) && word(a, number.end + 1) === "पार")),
  ),
  // «22 से 118 हुए डेंगू के मरीज»
  whereTrue(
    "total",
    ({ a, clause, item, number, all }) =>
      clause.items[clause.items.indexOf(item) - 1]?.outdated === true &&
      /^(?:हुए|पहुंचे)$/.test(word(a, number.end)) &&
      has(all, "case") &&
      !has(all, "new"),
  ),
  // «तीन सौ के पार पहुंचे केस»
  whereTrue("total", ({ a, number, all }) => {
    const noun = /^(?:पहुंच|हु)/.test(word(a, number.end)) ? a.cueAt[number.end + 1] : undefined;
    return word(a, number.end - 1) === "पार" && (noun?.cue === "case" || noun?.cue === "death") && !has(all, "new");
  }),
  // «मिल चुके हैं डेंगू के 34 रोगी»: the verb stands first
  whereTrue("total", ({ a, left, isLast, hasCase, clause }) => {
    const verb = left.findLast((c) => c.cue === "perfect");
    return (
      verb !== undefined &&
      isLast &&
      hasCase &&
      a.cueAt[verb.first - 1]?.cue === "found" &&
      is(a, verb.end, PRESENT) &&
      !within(a.dates, clause.first, clause.end).some((d) => d.kind === "day")
    );
  }),
  // «मिले 2 नए पॉजिटिव»
  whereTrue("new", ({ item, left }) => {
    const last = left.at(-1);
    return last?.cue === "found" && last.end === item.left.to && !has(left, "total", "number");
  }),
];

/** Fewest labels of a tally. */
const LABELS = 5;

/** A line of labels and numbers that has one for those who are ill now, and names neither a day nor anything new. */
function isOfTally({ a, clause, item, number, left }: ItemView): boolean {
  if (clause.items.length < LABELS || item.right.to - number.end > 1 || left.length === 0) return false;
  const cues = cuesIn(a, { from: clause.first, to: clause.end });
  return (
    has(cues, "active") &&
    has(cues, "recovery", "discharge") &&
    !has(cues, "new", "found") &&
    within(a.dates, clause.sentence.first, clause.end).every((d) => d.kind === "sofar")
  );
}

/** «सोमवार तक», «सोमवार शाम तक» before the number. */
const isUntilDay = ({ a, clause, number }: ItemView): boolean =>
  within(a.dates, clause.first, number.first).some(
    (d) => d.kind === "day" && (word(a, d.end - 1) === "तक" || word(a, d.end) === "तक"),
  );

const countsOnlyTotals = ({ event, all, ctx: { counted, lately } }: ItemView): boolean =>
  event?.cue === "death"
    ? counted.has("total_deaths") && !lately.get("new_deaths")
    : !event && has(all, "case", "found") && counted.has("total_cases") && !counted.has("new_cases");

/** Behind the count of all cases, recovered are so many that they are part of the same account. */
function isMostOfAll({ number: { value }, event, all, ctx }: ItemView): boolean {
  const told = event?.cue === "recovery" || event?.cue === "discharge";
  const goesOn = ctx.metric === "total_cases" || ctx.metric === "active_cases" || ctx.metric === "total_deaths";
  // «दो और भर्ती हुए। अब तक 18 मिले हैं। 13 ठीक होकर लौट गए»
  const many = value >= MANY || (value >= SOME && value > 2 * ctx.largestNew);
  return told && goesOn && many && !has(all, "new") && value > ctx.largestNew && isMostOf(ctx, value);
}

/** Deaths behind the count of all cases, where the sentence goes on with most of those, who recovered. */
function isBesideMostOfAll({ a, number, event, ctx, clause: { sentence }, all }: ItemView): boolean {
  if (event?.cue !== "death" || ctx.metric !== "total_cases" || has(all, "new")) return false;
  return within(a.numbers, number.end, sentence.end).some(
    ({ value, end }) =>
      value >= MANY &&
      isMostOf(ctx, value) &&
      has(cuesIn(a, { from: end, to: Math.min(end + 4, sentence.end) }), "recovery"),
  );
}

/** A third or more of all cases, as the text told them last, or of the whole. */
const isMostOf = ({ cases, lastCases, lately }: Context, value: number): boolean =>
  [cases === "total_cases" ? lastCases : 0, lately.get("total_cases") ?? 0].some(
    (whole) => value <= whole && value * 3 > whole,
  );
const MANY = 50;
const SOME = 10;
const FEW = 20;

/** What the clause itself says of it, or undefined. */
export function explicitMode(v: ItemView): Mode | undefined {
  for (const clue of CLUES) {
    const mode = clue(v);
    if (mode) return mode;
  }
  return undefined;
}

/** «12 नए मरीजों के साथ कुल 640»: what stands before «के साथ» is another count's. */
const isParted = (a: Analysis, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (is(a, i, AFTER_OR_WITH)) return true;
  return false;
};

/** How a count is meant, by its clause or by what the text counted before. */
export const modeOf = (v: ItemView): Mode => explicitMode(v) ?? carriedMode(v);

/** «चार मरीजों के मिलने के बाद कुल …», «18 नए मरीजों के साथ …»: the day's, before another number. */
function standsBeforeAnother({ a, item, ctx, event }: ItemView): boolean {
  const { from, to } = item.right;
  if (to <= from + 1) return false;
  // «अब तक 54 मिले, 19 ठीक हो चुके हैं और एक की मौत के बाद 34 सक्रिय हैं»
  if (event?.cue === "death" && ctx.mode === "total" && !ctx.newSentence) return false;
  const last = word(a, to - 1);
  return (
    AFTER_OR_WITH.has(last) || (last === "से" && (word(a, to - 2).endsWith("ने") || a.cueAt[to - 2]?.cue === "death"))
  );
}

/** «एक ही दिन में सर्वाधिक 64», «आज अब तक 22»: a day's count, whatever else is said. */
function isOneDay({ a, clause, item, number, left }: ItemView): boolean {
  if (!says(clause, ONE_OR_TODAY)) return false;
  // «एक ही दिन में दस नए मरीज मिलने से संक्रमितों की संख्या 96»: the day is the other count's
  const ownTally = has(left, "number") && has(left, "case", "death", "recovery");
  for (let i = ownTally ? item.left.from : clause.first; i < number.first; i++) {
    if (word(a, i) === "एक") {
      const day = word(a, i + 1) === "ही" ? i + 2 : i + 1;
      if (word(a, day) === "दिन" && is(a, day + 1, IN_OF)) return true;
    }
    // «उत्सव के दूसरे दिन»
    if (word(a, i) === "दिन" && /^(?:पहले|दूसरे|तीसरे|चौथे|पांचवें|आखिरी|अंतिम)$/.test(word(a, i - 1))) return true;
    // «एक साथ 119 मरीज मिले हैं»
    if (word(a, i) === "एक" && word(a, i + 1) === "साथ" && i + 2 >= number.first) return true;
    if (word(a, i) === "आज" && (a.cueAt[i + 1]?.cue === "sofar" || a.cueAt[i - 1]?.cue === "sofar")) return true;
  }
  return false;
}

/** What the clause's days, spans and verbs say. */
function byTime(v: ItemView): Mode | undefined {
  const { a, clause, item, number, all, left, tail, tailSpan } = v;
  const time = timeIn(a, startOf(a, clause), Math.max(item.right.to, v.item === clause.items.at(-1) ? clause.end : 0));
  if (time === "season" || (time === undefined && goesOnWithSeason(v))) return "total";
  const grows = has(all, "rising") || has(cuesIn(a, tailSpan), "rising");
  if (grows && isTallyBefore(v, true)) return "total";
  // «20 जून तक 64 की जान गई। इन पांच महीनों में 3,150 बीमार पड़े»
  const those = within(a.dates, clause.first, number.first).some((d) => isLong(d) && word(a, d.first - 1) === "इन");
  if (those && v.ctx.mode === "total") return "total";
  const inTail = cuesIn(a, tailSpan);
  const behind = (list: ItemView["all"]) => list.find((c) => c.cue === "perfect" && c.first >= number.end);
  const perfect = behind(all) ?? behind(tail) ?? behind(inTail);
  if (isSameSpan(a, clause) && !(perfect && /^बीच$/.test(word(a, clause.first + 1)))) {
    // «1 जनवरी से 18 अगस्त तक 1,644 …, इसी दौरान 8,156 …»
    const { mode } = v.ctx;
    // «इस दौरान चिकनगुनिया के दो रोगी मिले और साल के कुल 34 हो गए»
    if (isBeforeWhole(v)) return "new";
    // «बीते सप्ताह 105 मामले आए, इस साल 419 हुए।⏎इस दौरान चिकनगुनिया का एक भी मामला दर्ज नहीं हुआ»: in the week reported on
    if (v.number.none && v.ctx.newSentence && !v.ctx.fresh && v.ctx.counted.has("new_cases")) return "new";
    const last = v.ctx.time ?? (time === undefined ? v.ctx.span : undefined);
    // «अब तक 880 मिल चुके हैं, इस दौरान 610 ठीक हो चुके हैं»
    if (mode === "total" && perfect && time === undefined) return "total";
    // «… में अब तक 46 की जान गई। इसी अवधि में सतना में 27 की मौत हुई»
    if (mode === "total" && !last && word(a, clause.first) === "इसी" && word(a, clause.first + 1) === "अवधि")
      return "total";
    return mode === "total" && last && last.kind !== "day" && last.window !== "P1D" ? "total" : "new";
  }
  // «लगाए जा चुके थे» tells of that day, «जा चुके हैं» of all days
  // «कल तक 2 लाख टेस्ट हो चुके थे»
  const soFar = perfect !== undefined && (!is(a, perfect.end, PAST) || namesLastDay(a, clause, number.first));
  // «कुल पांच मरीज, जिनमें दो की मौत 30 अगस्त और 11 सितंबर को हो चुकी है»
  if (soFar && clause.continues && v.ctx.mode === "total") return "total";
  if (soFar && (time === undefined || time === "sofar" || namesLastDay(a, clause, number.first))) return "total";
  // «सोमवार शाम तक 640 मरीज मिल चुके हैं»
  if (perfect && is(a, perfect.end, PRESENT) && namesLastDay(a, clause, number.first, true)) return "total";
  // «दो महीने में 640 मरीज मिल चुके हैं»
  const named = within(a.dates, clause.first, number.first);
  // «नवंबर में 17 बच्चे संक्रमित हो चुके हैं»: that month's
  const month = named.at(-1);
  const ofMonth =
    month?.window === "P1M" &&
    MONTH_OF.has(word(a, month.first)) &&
    named.every((d) => d.window === "P1M" && MONTH_OF.has(word(a, d.first)));
  if (soFar && named.some(isLong)) return ofMonth ? "new" : "total";
  if (time === "window" && !has(left, "rising") && namesDayLong(a, item.left)) return "new";
  const rising = has(all, "rising") || has(inTail, "rising");
  if (isTallyBefore(v, rising)) return "total";
  if (has(all, "number") && rising) return "total";
  // «सोमवार तक डेंगू के 640 मामले दर्ज किए गए हैं»
  // «सोमवार तक 1,206 सैंपल देखे गए थे»
  // «सोमवार तक 640 बच्चों को ही टीका लगाया जा सका»
  const could = [1, 2].some(
    (k) => word(a, item.right.to - k - 1) === "जा" && /^सक[ाेी]$/.test(word(a, item.right.to - k)),
  );
  // «20 जून तक 64 लोगों की जान गई», «सोमवार तक 1,206 सैंपल देखे गए»
  const given = could || has(all, "dose", "test") || namesDate(a, clause.first, number.first);
  const allOfThem = given || isPresentPerfect(v) || isPastPerfect(v) || (v.hasCase && !v.event);
  if (time === "day" && allOfThem && namesLastDay(a, clause, number.first)) return "total";
  if (time === "day" || time === "window") return "new";
  return has(all, "total") && !has(all, "found") && !hasCopula(v) ? "total" : undefined;
}

/** «1 मार्च से 12 जून तक 840 मामले आए और 14 मौतें हुईं»: a clause without a time of its own is of the season named before it. */
function goesOnWithSeason({ a, clause: { sentence, first } }: ItemView): boolean {
  if (first === sentence.first) return false;
  const last = within(a.dates, sentence.first, first).at(-1);
  return last !== undefined && (last.kind === "season" || isSeasonLong(last));
}

/** «आज जो तीन लोग …»: the day stands before the clause. */
function startOf(a: Analysis, { sentence, first }: Clause): number {
  if (word(a, first) !== "जो") return first;
  for (let i = sentence.first; i < first; i++) if (a.numberAt[i]) return first;
  return sentence.first;
}

/** «मरने वालों की संख्या …», «कुल मरीज …»; of tests and doses only where it grows. */
function isTallyBefore(v: ItemView, rising: boolean): boolean {
  const { number, all, left } = v;
  const total = has(left, "total");
  // «मामले बढ़कर 13 लाख हो गए», «… वालों की रिपोर्ट अब 88 हो गई»
  const grown = left.at(-1)?.cue === "rising" && FROM_TO.has(v.a.doc.tokens[left.at(-1)?.first ?? 0]?.text ?? "");
  if (grown && has(left, "case", "death", "recovery")) return true;
  if (rising && areThose(v)) return true;
  // «गिनती 640 मरीज पर पहुंच गई»
  if (rising && v.npCase && left.at(-1)?.cue === "number" && left.at(-1)?.end === number.first) return true;
  if (!has(left, "number") && !(total && !has(all, "found"))) return false;
  return (
    has(left, "case", "death", "recovery") ||
    (has(left, "test", "dose") && (total || rising || number.qualifier === "at_least"))
  );
}

/** «अब राज्य में मृतक 410 (हो गए हैं)», «मरने वाले अब 24», «ठीक होने वाले 2,211»: those of whom the number is said. */
function areThose({ a, number, left }: ItemView): boolean {
  const noun = left.findLast((c) => c.cue !== "people" && c.cue !== "case");
  if (noun?.cue !== "death" && noun?.cue !== "recovery") return false;
  let at = noun.end;
  const who = /^(?:मृतक|मरने)/.test(word(a, noun.first)) || /^वाले$/.test(word(a, at));
  while (at < number.first && /^(?:वाले|मरीज|लोग|भी|अब|बढकर|कुल)$/.test(word(a, at))) at++;
  return who && at === number.first;
}

/** «इस दौरान», «इसी अवधि में»: in the window just spoken of; «इस बीच, …» only turns to something else. */
export function isSameSpan(a: Analysis, clause: Clause): boolean {
  if (!says(clause, THIS)) return false;
  for (let i = clause.first; i + 1 < clause.end; i++)
    if (is(a, i, THIS) && is(a, i + 1, SPAN_NOUN)) return !(word(a, i + 1) === "बीच" && is(a, i + 2, COMMA));
  return false;
}

/** «उसी दिन», «इसी दिन» before the number. */
function saysSameDay({ a, clause: { sentence }, number }: ItemView): boolean {
  for (let i = sentence.first; i + 1 < number.first; i++)
    if (/^(?:उसी|इसी)$/.test(word(a, i)) && word(a, i + 1) === "दिन" && !/^(?:तक|से)$/.test(word(a, i + 2))) return true;
  return false;
}

/** «तब …» at the head of a sentence behind one that names a past year. */
function isOfYearBefore({ a, clause: { sentence }, all }: ItemView): boolean {
  if (word(a, sentence.first) !== "तब" || has(all, "new")) return false;
  const before = a.doc.sentences[(a.doc.tokens[sentence.first]?.sentence ?? 0) - 1];
  if (!before || before.paragraph !== sentence.paragraph) return false;
  for (let i = before.first; i < before.end; i++) if (a.numberAt[i]?.notCount === "year") return true;
  return within(a.dates, before.first, before.end).some((d) => d.window === "P1Y");
}

const SEVERAL = /^(?:दो|तीन|चार|पांच|छह|सात|आठ|नौ|दस|[2-9]|1\d)$/;

/** «पांच साल में …», «तीन वर्षों में …» before the number. */
function isOfYears({ a, clause, number, all }: ItemView): boolean {
  if (has(all, "new")) return false;
  for (let i = clause.first; i < number.first; i++)
    if (/^(?:साल|सालों|वर्ष|वर्षों)$/.test(word(a, i)) && word(a, i + 1) === "में" && SEVERAL.test(word(a, i - 1)))
      return true;
  return false;
}

/** «पहली लहर में …», «दूसरी लहर के दौरान …», and no day. */
export function isOfWave({ a, item: { left }, clause, all }: ItemView): boolean {
  if (has(all, "new") || within(a.dates, clause.sentence.first, clause.end).length > 0) return false;
  for (let i = left.from + 1; i < left.to; i++)
    if (word(a, i) === "लहर" && /^(?:पहली|प्रथम|दूसरी|द्वितीय|तीसरी)$/.test(word(a, i - 1)))
      return word(a, i + 1) === "में" || (word(a, i + 1) === "के" && word(a, i + 2) === "दौरान");
  return false;
}

/** «कराया गया था», «लिए गए थे» */
function isPastPassive({ a, item: { right } }: ItemView): boolean {
  for (let i = right.from + 1; i < right.to; i++) if (is(a, i, PAST) && /^ग[यएई]/.test(word(a, i - 1))) return true;
  return false;
}

/** A larger number of the sentence stands behind «कुल». */
const isBeforeWhole = ({ a, number, clause }: ItemView): boolean =>
  within(a.numbers, number.end, clause.sentence.end).some(
    (n) => word(a, n.first - 1) === "कुल" && n.value > number.value,
  );

/** «… दर्ज हैं» */
function standsRecorded(a: Analysis, { from, to }: Span): boolean {
  for (let i = from; i < to; i++) if (word(a, i) === "दर्ज" && is(a, i + 1, PRESENT)) return true;
  return false;
}
