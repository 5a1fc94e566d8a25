/** Percentages: the rates that are metrics, named before, behind, or by the list. */
import { METRICS } from "../../../model/metrics.ts";
import type { CueMention } from "../../cues/index.ts";
import { type Analysis, cuesIn, is, isCued, type Span, within, word } from "../analysis.ts";
import type { Clause, Item } from "../clauses.ts";
import { GENITIVE, SOME_RATE } from "../words.ts";
import { has, RATES } from "./cue-classes.ts";
import type { Decision, MetricRule } from "./decision.ts";
import { hasPlace, type ItemView } from "./item-view.ts";
import { isNeutral } from "./neutral.ts";

export const RATE_METRIC = {
  recovery_rate: "recovery_rate",
  positivity_rate: "positivity_rate",
  fatality_rate: "case_fatality_rate",
} as const;

const isRate = (c: CueMention): boolean => RATES.has(c.cue);

export const rate: MetricRule = {
  name: "rate",
  why: "a share of those infected, recovered or dead: «रिकवरी रेट 88 फीसदी»",
  decide(v) {
    const { number, all } = v;
    // «50 मरीजों के ठीक होने से रिकवरी रेट सुधरा»
    if (!number.percent && (v.people || v.npCase || number.value > 100)) return undefined;
    if (!number.percent && !all.some((c) => c.cue === "rate" || isRate(c)) && !isRateList(v)) return undefined;
    return decideRate(v) ?? (number.percent ? { none: "a percentage of something that is no metric" } : undefined);
  },
};

function isRateList({ a, clause, number, item, left, ctx }: ItemView): boolean {
  // «संक्रमण दर 4.8 फीसदी है, जो पखवाड़े भर पहले 19.2 थी»
  const before = word(a, clause.first) === "जो" && ctx.metric !== undefined && METRICS[ctx.metric].kind === "percent";
  if (before && !Number.isInteger(number.value) && number.value <= 100) return true;
  if (Number.isInteger(number.value)) {
    const last = left.at(-1);
    return last !== undefined && isRate(last) && item.left.to - last.end <= 3 && number.value <= 100;
  }
  return clause.items.some((i) => i.number.percent) || left.some(isRate);
}

/** «… तक है», «… तक होती है»; not «… तक पहुंच गई». */
const isUpTo = (a: Analysis, at: number): boolean => word(a, at) === "तक" && /^(?:है|होती|हो)$/.test(word(a, at + 1));

/** «संक्रमण दर भी बढ़ी है और यह 3.6 फीसदी पर पहुंच गई»: the rate that the clause before speaks of. */
function rateOfPronoun(a: Analysis, { first, sentence }: Clause, left: Span): CueMention | undefined {
  if (word(a, left.from) !== "यह" && word(a, first) !== "यह") return undefined;
  return cuesIn(a, { from: sentence.first, to: first }).findLast(isRate);
}

/** «देश के औसत 1.8 फीसदी», «राष्ट्रीय औसत 94 प्रतिशत»: of more than the text tells of. */
export const isAverageOf = (a: Analysis, { number }: Item): boolean =>
  word(a, number.coreFirst - 1) === "औसत" &&
  (isNational(a, number.coreFirst - 2) || is(a, number.coreFirst - 2, GENITIVE));

export const isNational = (a: Analysis, at: number): boolean => word(a, at) === "राष्ट्रीय";

function decideRate({ a, clause, item, number, left, all, tail, ctx }: ItemView): Decision | undefined {
  // «2015 के मुकाबले मामले 72 प्रतिशत कम हुए», «संक्रमण दर 5 फीसदी घटी»
  if (/^(?:कम|अधिक|ज्यादा|घट|बढ|गिर)/.test(word(a, number.end))) return { none: "a difference in per cent" };
  const before = left.findLast(isRate) ?? rateOfPronoun(a, clause, item.left);
  // «रीवा में 30, रिकवरी रेट 77 फीसदी»: that of the next number
  const cue = before ?? all.find((c) => isRate(c) && !a.numberAt[c.end]);
  // «11% की वैश्विक पॉजिटिविटी दर»
  if (cue && word(a, cue.first - 1) === "वैश्विक") return { none: "a rate of the whole world" };
  const say = (metric: (typeof RATE_METRIC)[keyof typeof RATE_METRIC], said: string, upTo = number.end): Decision => ({
    metric,
    mode: "now",
    basis: before ? "left" : "right",
    said,
    upTo,
  });
  // «मृत्यु दर घटकर प्रति लाख 19 रह गई»
  for (let i = clause.first; i < clause.end && !number.percent; i++)
    if (word(a, i) === "प्रति" && /^(?:लाख|हजार|दस|एक)$/.test(word(a, i + 1))) return { none: "a rate by population" };
  // «मृत्यु दर 30 से 50 प्रतिशत होती है»: in general
  if (cue?.cue === "fatality_rate" && (number.max !== undefined || isUpTo(a, number.end)))
    return { none: "a rate of the disease in general" };
  // «जो देश के औसत 1.8 फीसदी से कम है»: the rate that it is set against
  if (isAverageOf(a, item) && !before && ctx.metric && METRICS[ctx.metric].kind === "percent")
    return say(ctx.metric as (typeof RATE_METRIC)[keyof typeof RATE_METRIC], "औसत");
  if (cue) return say(RATE_METRIC[cue.cue as keyof typeof RATE_METRIC], "दर");
  const event = all.find((c) => c.cue === "recovery" || c.cue === "death") ?? tail.find((c) => c.cue === "recovery");
  if (event?.cue === "recovery") return say("recovery_rate", "फीसदी मरीज ठीक", event.end);
  // «… सैंपल की जांच हुई, जिसमें 2.35 प्रतिशत संक्रमित मिले»
  const infected = has(all, "case") || within(a.diseases, number.end, item.right.to).length > 0;
  if (infected && has(all, "found") && (ctx.metric?.endsWith("tests") || has(left, "test")))
    return say("positivity_rate", "फीसदी संक्रमित", number.end);
  // «अब तक 640 ठीक हुए, जो कुल संक्रमितों का 80% है»
  if (/^(?:जो|यह)$/.test(word(a, clause.first)) && has(left, "total") && has(left, "case")) {
    if (ctx.metric?.endsWith("_recoveries")) return say("recovery_rate", "कुल संक्रमितों का");
    if (ctx.metric === "total_deaths") return say("case_fatality_rate", "कुल संक्रमितों का");
  }
  if (has(left, "on_ventilator", "icu", "share")) return { none: "a share of patients" };
  // «सक्रिय मामले कुल मामलों के महज 0.6% हैं»
  if (has(left, "active") && has(left, "total")) return { none: "a share of patients" };
  // «पॉजिटिव दर जनवरी में 1.79% थी, जो जून में 5.17% हो गई»
  const goesOn =
    word(a, clause.first) === "जो" && !ctx.newSentence && ctx.metric && METRICS[ctx.metric].kind === "percent";
  if (goesOn && number.percent && !has(all, "case", "dose", "test"))
    return say(ctx.metric as (typeof RATE_METRIC)[keyof typeof RATE_METRIC], "वही दर");
  const plain = left.findLast((c) => c.cue === "rate");
  // «दैनिक संक्रमण दर 2.1 फीसदी है, साप्ताहिक दर 1.6 फीसदी»
  const told = ctx.counted.has("positivity_rate") || isCued(a, clause.first, item.left.from, "positivity_rate");
  if (plain && /^(?:साप्ताहिक|दैनिक|मासिक)$/.test(word(a, plain.first - 1)) && told)
    return say("positivity_rate", "साप्ताहिक दर");
  if (plain && !is(a, plain.first - 1, SOME_RATE) && !a.placeAt[plain.first - 1]) return { none: "another rate" };
  // «पॉजिटिविटी दर 30 फीसदी … दस दिन पहले यह दर 21 फीसदी थी»: the one rate that the text names
  if (plain && /^(?:यह|यही)$/.test(word(a, plain.first - 1)) && isNeutral(a, item.right, [])) {
    const named = [...ctx.counted].filter((metric) => METRICS[metric].kind === "percent");
    if (named.length === 1 && named[0])
      return { metric: named[0], mode: "now", basis: "context", said: "यह दर", upTo: number.end };
  }
  const generic = plain !== undefined || has(all, "rate");
  if (
    ctx.metric &&
    METRICS[ctx.metric].kind === "percent" &&
    (generic || all.length === 0 || hasPlace(a, item.left)) &&
    // «जो देश के औसत 1.1 फीसदी से दोगुनी है»
    (plain?.end === number.first || isNeutral(a, item.right, []))
  )
    return { metric: ctx.metric, mode: "now", basis: "context", said: "वही दर", upTo: number.end };
  return undefined;
}
