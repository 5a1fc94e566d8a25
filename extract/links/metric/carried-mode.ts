/** How a count is meant that does not say it: what goes on from the text before. */
import { METRICS } from "../../../model/metrics.ts";
import { cuesIn, is, isCued, within, word } from "../analysis.ts";
import { sumOf } from "../clauses.ts";
import type { Mode } from "../context.ts";
import { CONTINUES, PRESENT, SUPERLATIVE } from "../words.ts";
import { has } from "./cue-classes.ts";
import { hasPlace, type ItemView } from "./item-view.ts";
import { isPresentPerfect } from "./tense.ts";

/** What goes on from before: a plain past in a sentence of its own («मिले») tells of the day; «मिले हैं» may go on with the tally. */
export function carriedMode(v: ItemView): Mode {
  const { number, clause, all, ctx, event, hasCase } = v;
  const newest = ctx.newest ?? 0;
  // «बुधवार को शिविर लगा। इसमें 214 बंदियों की जांच की गई»: nothing was counted since that day was named
  if (ctx.mode === "total" && clause.continues && ctx.newSentence && ctx.dayNamed && !ctx.fresh && !isPresentPerfect(v))
    return "new";
  // «अब तक 57 मरीज हुए हैं। 14 संदिग्धों के सैंपल लगाए गए थे, जिनमें 3 पॉजिटिव निकले»: of those samples
  const ofSuspects = clause.continues && !ctx.newSentence && ctx.metric === "suspected_cases";
  const sampled = isCued(v.a, clause.sentence.first, clause.first, "test");
  if (ofSuspects && sampled && has(all, "found") && !isPresentPerfect(v)) return "new";
  // «आंकड़ा 640 हो गया। 38 मरीज स्वस्थ हुए हैं। अब तक 510 ठीक हो चुके हैं»: all so far stand behind
  if (ctx.mode === "total" && event?.cue === "recovery" && ctx.newSentence && isToldSoFarNext(v)) return "new";
  // «अब तक 640 मरीज मिले हैं।⏎रीवा में दो बच्चों की मौत हो गई»: what a new paragraph tells of a few
  if (
    ctx.mode === "total" &&
    !ctx.fresh &&
    !ctx.inLines &&
    event?.cue === "death" &&
    number.value <= FEW &&
    justHappened(v)
  )
    return "new";
  // «कुल मरीज दो हजार के पार, एक महिला की मौत»: what befell one
  const one =
    event?.cue === "death" &&
    number.value === 1 &&
    !number.each &&
    !clause.continues &&
    ONE.test(word(v.a, number.end));
  if (ctx.mode === "total" && one && !ctx.soFar && !isPresentPerfect(v)) return "new";
  // «रीवा में अब तक 2,315 मिल चुके हैं। पूरे प्रदेश में 38 मरीज मिले हैं»: the whole has no fewer
  if (ctx.mode === "total" && hasCase && number.value < (ctx.lately.get("total_cases") ?? 0) && isOfWholeState(v))
    return "new";
  // «इस वर्ष 1,338 में मलेरिया की पुष्टि हुई। सबसे अधिक सतना में 904 मरीज मिले»: of those; no day had so many
  const ofThose =
    ctx.metric === "total_cases" && hasCase && largestOfList(v) > ctx.largestNew && isMost(v) && !namesDay(v);
  const fresh =
    ctx.mode === "total" &&
    !ofThose &&
    !ctx.inLines &&
    !clause.continues &&
    ctx.newSentence &&
    (ctx.totals ?? 0) < 4 &&
    (ctx.dayNamed || hasFlow(ctx.counted));
  if (fresh) {
    // no place has more than the whole state's day
    const largest = largestOfList(v);
    const ofDay =
      newest > 0 ? largest <= newest && sumOfList(v) <= newest * MOST_OF_LIST : ctx.dayNamed || has(all, "found");
    // «20 सैंपल की जांच में चार मरीज मिले हैं»: one round of tests
    if (all.some((c) => c.cue === "test" && word(v.a, c.end) === "में")) return "new";
    if (!isPresentPerfect(v) && (event || !hasCase || ofDay)) return "new";
    if (has(all, "found") && newest > 0 && ofDay) return "new";
    // «सबसे ज्यादा आठ मौतें लखनऊ में हुई हैं», of 28 in the state
    if (
      event?.cue === "death" &&
      number.value <= (ctx.newestDeaths ?? 0) &&
      hasPlace(v.a, { from: v.item.left.from, to: v.item.right.to })
    )
      return "new";
  }
  // «देश में इस वायरस से दो लोगों की मौत मानी गई है», in a district's text of its patients
  if (event?.cue === "death" && isOfCountry(v) && isPresentPerfect(v)) return "total";
  // «सागर में 231 पॉजिटिव मरीज हैं, 9 की मौत हुई है»
  if (ctx.mode === "now" && !ctx.newSentence && event?.cue === "death" && isPresentPerfect(v) && !ctx.dayNamed)
    return "total";
  // «कुल 214 हो गए। इनमें से 171 स्वस्थ हो चुके हैं, 39 का इलाज चल रहा है और चार की मौत हुई है»: how all of them are
  if (
    ctx.mode === "now" &&
    event?.cue === "death" &&
    !ctx.newSentence &&
    is(v.a, clause.sentence.first, CONTINUES) &&
    ctx.lately.has("total_recoveries") &&
    isPresentPerfect(v)
  )
    return "total";
  // «चार मरीज ठीक होकर घर लौटे हैं और 64 का इलाज चल रहा है»: how all of them are
  if (event?.cue === "recovery" && isPresentPerfect(v) && !v.isLast && has(cuesIn(v.a, clause.tail), "treat", "active"))
    return "total";
  // «इलाज के लिए 480 भर्ती हैं। सबसे ज्यादा 178 मरीज सागर में मिले हैं»: of all so far, which was what was counted of cases
  const outcomes = !ctx.cases && ctx.counted.has("total_deaths");
  const neverOfDay = ctx.largestNew === 0 && number.value <= (ctx.lately.get("total_cases") ?? 0);
  const allSoFar =
    ctx.cases === "total_cases" || ((ctx.counted.has("total_cases") || outcomes) && (!ctx.dayNamed || neverOfDay));
  if (ctx.mode === "now" && hasCase && allSoFar && isPresentPerfect(v) && !ctx.counted.has("new_cases")) return "total";
  // «अब तक 12 की जान गई है। 540 संदिग्ध मिले। सतना में सबसे ज्यादा आठ मौतें हुई हैं»: of all so far, where no day's were told
  if (
    event?.cue === "death" &&
    ctx.counted.has("total_deaths") &&
    !ctx.counted.has("new_deaths") &&
    (is(v.a, number.first - 1, SUPERLATIVE) || is(v.a, number.first - 2, SUPERLATIVE)) &&
    isPresentPerfect(v)
  )
    return "total";
  // «अब तक 1,310 सैंपल जांचे गए, 9 मरीज भर्ती हैं, 121 स्वस्थ हुए»
  if (ctx.mode === "now" && !ctx.newSentence && event?.cue === "recovery" && saysSoFar(v)) return "total";
  // «कुल 880 हैं, जिनमें 79 सक्रिय, 760 ठीक और 12 मौतें शामिल हैं»
  if (ctx.mode === "now" && !ctx.newSentence && ctx.cases === "total_cases" && clause.continues) return "total";
  // «कुल 2 लाख मरीज हैं, 540 का इलाज चल रहा है, 930 की मौत हुई है»
  if (
    ctx.mode === "now" &&
    ctx.counted.has("total_cases") &&
    (event?.cue === "death" || event?.cue === "recovery") &&
    isPresentPerfect(v) &&
    number.value > 20
  )
    return "total";
  // «… 52 का इलाज चल रहा है। रीवा में सर्वाधिक 27 संक्रमित पाए गए हैं», of a day's ten
  const ofDay = Math.max(newest, ctx.largestNew);
  if (
    ctx.mode === "now" &&
    ofDay > 0 &&
    number.value > ofDay &&
    ctx.counted.has("total_cases") &&
    has(all, "case") &&
    isPresentPerfect(v)
  )
    return "total";
  const ofPatients =
    (event ? event.cue === "death" : has(all, "case", "infection", "found")) && !has(all, "dose", "test");
  // «अब तक 12,400 लोगों की स्क्रीनिंग की गई, 1,140 के बलगम की जांच हुई और 62 में टीबी की पुष्टि हुई»: of the same time
  if (!ctx.mode && ctx.soFar && within(v.a.dates, clause.first, clause.end).length === 0) return "total";
  // «मलेरिया के सर्वाधिक मामले सतना में 412, पन्ना में 318 और दमोह में 204 दर्ज किए गए हैं»
  if (
    ctx.largestNew === 0 &&
    !ctx.dayNamed &&
    ofPatients &&
    isPresentPerfect(v) &&
    largestOfList(v) >= 200 &&
    isListOfSeason(v)
  )
    return "total";
  if (!ctx.mode && !ctx.dayNamed && ofPatients && number.value >= 100 && isSeasonal(v)) return "total";
  return ctx.mode && ctx.mode !== "now" ? ctx.mode : "new";
}

/** The next sentence begins with «अब तक» and tells of those who recovered. */
function isToldSoFarNext({ a, clause: { sentence }, number }: ItemView): boolean {
  const next = a.doc.sentences[(a.doc.tokens[number.first]?.sentence ?? 0) + 1];
  if (!next || next.paragraph !== sentence.paragraph || a.cueAt[next.first]?.cue !== "sofar") return false;
  const counted = within(a.numbers, next.first, next.end).find((n) => n.notCount === undefined);
  return (
    counted !== undefined &&
    counted.value > number.value &&
    has(cuesIn(a, { from: counted.end, to: Math.min(counted.end + 5, next.end) }), "recovery")
  );
}

/** A state stands before the number, and the last text was of one of its districts. */
function isOfWholeState({ a, item, ctx }: ItemView): boolean {
  if (!ctx.last.place?.includes("/") || !ctx.newSentence) return false;
  const place = within(a.places, item.left.from, item.left.to).at(-1);
  return place?.kind === "state" || place?.relative === "state";
}

/** Of the country in a district's text, of another disease than an epidemic's, no day beside it. */
function isOfCountry({ a, ctx, clause, item }: ItemView): boolean {
  const disease = ctx.inSentence ?? ctx.disease ?? ctx.counting?.disease;
  if (!disease || disease === "covid-19" || !ctx.scope.place?.includes("/")) return false;
  const place = within(a.places, item.left.from, item.left.to).at(-1);
  return place?.relative === "country" && within(a.dates, clause.sentence.first, clause.end).length === 0;
}

/** Districts side by side in a state's text, and no day in the sentence. */
function isListOfSeason({ a, ctx, clause }: ItemView): boolean {
  const disease = ctx.inSentence ?? ctx.disease;
  if (!disease || disease === "covid-19" || ctx.scope.place?.includes("/")) return false;
  const { first, end } = clause.sentence;
  return (
    clause.items.filter((i) => hasPlace(a, i.left)).length > 1 &&
    within(a.dates, first, end).every((d) => d.kind === "sofar")
  );
}

/** Illness of a season in a state or the country, and no day in the sentence: papers tell of it when they sum it up. */
function isSeasonal({ a, ctx, clause }: ItemView): boolean {
  const disease = ctx.inSentence ?? ctx.disease;
  if (!disease || disease === "covid-19") return false;
  const s = clause.sentence;
  const ofDistrict = (place: string | undefined) => place?.includes("/") ?? false;
  if (ofDistrict(ctx.scope.place) || within(a.places, s.first, s.end).some((p) => ofDistrict(p.place))) return false;
  return within(a.dates, s.first, s.end).every((d) => d.kind === "sofar");
}

/** «सबसे अधिक सतना में 904», «सतना में सर्वाधिक 904» */
const isMost = ({ a, clause, number }: ItemView): boolean => {
  for (let i = clause.first; i < number.first; i++) if (is(a, i, SUPERLATIVE)) return true;
  return false;
};

const namesDay = ({ a, clause }: ItemView): boolean =>
  within(a.dates, clause.sentence.first, clause.end).some((d) => d.kind !== "sofar");

/** «इसके बाद सतना में 19, पन्ना में 12, गया में पांच मरीज मिले»: the verb is that of all. */
function largestOfList({ a, clause: { items }, number }: ItemView): number {
  if (items.length < 2 || !items.every(({ left }) => hasPlace(a, left))) return number.value;
  return Math.max(...items.map((item) => item.number.value));
}

const FEW = 5;

/** «मौत हो गई», not «हो गई है», «हो चुकी है» */
const justHappened = ({ a, event, clause }: ItemView): boolean =>
  event !== undefined &&
  word(a, event.end) === "हो" &&
  /^ग[यई]/.test(word(a, event.end + 1)) &&
  (event.end + 2 >= clause.end || !is(a, event.end + 2, PRESENT));

/** A list may tell of a place and of its parts, but not of so many more than all. */
const MOST_OF_LIST = 1.2;
/** A longer list is none of a newspaper's. */
const MOST_ITEMS = 200;

/** «दक्षिणी निगम में 140, उत्तरी निगम में 90 मरीज मिले»: what a list adds up to, each number in a place of its own. */
function sumOfList({ a, clause: { items }, number }: ItemView): number {
  return items.length < MOST_ITEMS && items.every((item) => word(a, item.number.first - 1) === "में")
    ? sumOf(items)
    : number.value;
}

const hasFlow = (counted: ReadonlySet<keyof typeof METRICS>): boolean => {
  for (const m of counted) if (METRICS[m].kind === "flow") return true;
  return false;
};

/** «अब तक» stands in the sentence, before the number. */
const saysSoFar = ({ a, clause, number }: ItemView): boolean => isCued(a, clause.sentence.first, number.first, "sofar");

const ONE = /^(?:महिला|युवक|युवती|बच्ची|बच्चे|वृद्ध|वृद्धा|बुजुर्ग|किशोर|किशोरी|छात्र|छात्रा|अधेड)$/;
