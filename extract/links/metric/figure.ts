/** «यह आंकड़ा 480 पहुंच गया», «कुल 310 हो गए»: a figure that says only by the text before it what it counts. */
import type { MetricId } from "../../../model/metrics.ts";
import type { CueMention } from "../../cues/index.ts";
import { type Analysis, cuesIn, is, type Span, within, word } from "../analysis.ts";
import type { Item } from "../clauses.ts";
import type { Context } from "../context.ts";
import { TOTAL_OF } from "../tally.ts";
import { COMMA, THIS_FIGURE } from "../words.ts";
import { has } from "./cue-classes.ts";
import type { Decision } from "./decision.ts";
import { hasPlace, type ItemView } from "./item-view.ts";

/** «सक्रिय 97, इनमें 81 घर में हैं। पहले यह संख्या 49 थी»: a new sentence goes on with the whole. */
export function whatFigure({ a, ctx, number }: ItemView, figure: CueMention, counted: MetricId): MetricId {
  if (!ctx.newSentence || !is(a, figure.first - 1, THIS_FIGURE)) return counted;
  // «340 मरीज मिले और चार की मौत हुई। 2019 में यह संख्या 210 थी»: of the patients
  const dead = ctx.lately.get(counted) ?? 0;
  const ill = ctx.cases && (ctx.lately.get(ctx.cases) ?? 0);
  if (ctx.cases && ill && counted.endsWith("_deaths") && number.value > 10 * dead && number.value < 10 * ill)
    return ctx.cases;
  return ctx.whole ?? counted;
}

/** «यह आंकड़ा 480 पहुंच गया», «रायपुर में संख्या 480». */
export function thisFigure(v: ItemView, figure: CueMention, counted: MetricId): Decision {
  const { a, item, number, ctx } = v;
  const pointing = is(a, figure.first - 1, THIS_FIGURE);
  const whole =
    !pointing &&
    (ctx.mode === "total" || has(v.left, "total")) &&
    /deaths|recoveries/.test(counted) &&
    hasPlace(a, item.left);
  // «97 मरीज सक्रिय हैं।⏎जिले का कुल आंकड़ा 1,640 है»
  const all = !pointing && ctx.newSentence && !ctx.fresh && has(v.left, "total") && counted === "active_cases";
  // «48 टेस्ट हुए।⏎जिले का कुल आंकड़ा 163 हो गया है»: of the cases that were told of before them
  const ofCases = !pointing && ctx.newSentence && counted.endsWith("_tests") && ctx.counted.has("new_cases");
  return {
    metric: whole || all || ofCases ? "total_cases" : asTotal(v, counted),
    mode: "total",
    basis: "context",
    said: "यह आंकड़ा",
    upTo: number.end,
  };
}

/** «अब यहां संख्या 141 पर पहुंची» */
function saysNow(a: Analysis, { from, to }: Span): boolean {
  for (let i = from; i < to; i++) if (word(a, i) === "अब") return true;
  return false;
}

/** «आंकड़ा 480 पहुंच गया» after new cases is their total. */
function asTotal({ a, clause, item, number, left, tailSpan, ctx }: ItemView, metric: MetricId): MetricId {
  const total = has(left, "total");
  // «288 सक्रिय हैं। 1 सितंबर से अब तक का जोड़ कुल 1,694 है»: more than are active
  if (metric === "active_cases" && total && number.value > (ctx.lately.get(metric) ?? 0)) return "total_cases";
  // «900 नए मरीज, इंदौर में आंकड़ा 150 के पार»: a part of the day's count, not its total
  // «सागर में 900 नए मरीज मिले। रीवा में 17 नए मरीज मिले, जिले का आंकड़ा 862 हो गया»: of the same sentence
  const { items } = clause;
  const before = items[items.indexOf(item) - 1]?.number.value ?? ctx.lately.get("new_cases");
  const newest = (ctx.newSentence ? undefined : before) ?? ctx.newest;
  const part = newest !== undefined && number.value <= newest && hasPlace(a, item.left);
  if (part && !total && !saysNow(a, item.left)) return metric;
  // «सोमवार को 17 मरीज निकले थे, मंगलवार को यह संख्या बढ़कर 44 पर जा पहुंची»: the same of the next day
  if (isOfNextDay(a, item, number.value, ctx)) return metric;
  const rising =
    has(left, "rising") ||
    has(cuesIn(a, item.right), "rising") ||
    has(cuesIn(a, tailSpan), "rising") ||
    number.qualifier === "at_least" ||
    word(a, number.end) === "पर"; // «आंकड़ा 707 पर था»
  // «जिले का आंकड़ा 707 पर था», of a day's 18
  // «9 मरीज मिले। जिले का आंकड़ा अब 310 है»
  const lately = saysNow(a, item.left) ? ctx.lately.get(metric) : undefined;
  const beyond = metric === "new_cases" && number.value > (newest ?? lately ?? Infinity);
  // «आठ नए मरीज मिले। इस सीजन में यह आंकड़ा 140 है»
  const ofSeason = within(a.dates, item.left.from, item.left.to).some((d) => d.kind === "season");
  return rising || total || beyond || ofSeason ? (TOTAL_OF[metric] ?? metric) : metric;
}

/** A day stands right before «यह संख्या», and no more than a few times as many as were new before. */
function isOfNextDay(a: Analysis, { left }: Item, value: number, { lately, counted }: Context): boolean {
  const newest = lately.get("new_cases") ?? 0;
  if (value > newest * MOST_OF_NEXT_DAY || counted.has("total_cases")) return false;
  for (let i = left.from; i < left.to; i++)
    if (is(a, i, THIS_FIGURE)) return a.dateAt[i - 2]?.kind === "day" && word(a, i - 1) === "को";
  return false;
}
const MOST_OF_NEXT_DAY = 4;

/** «आज 184 नए केस, शहर में कुल 2,268», «सूरत में 14. राज्य में कुल 1,376»: far more than the day's. */
export function wholeThere({ a, clause, item, number, left, ctx, bare }: ItemView): Decision | undefined {
  const total = left.at(-1);
  if (!bare || total?.cue !== "total" || item.left.to > total.end || item.right.to - number.end > 1) return undefined;
  if (!(ctx.fresh || !ctx.newSentence) || left.some((c) => c !== total && c.cue !== "sofar" && !a.placeAt[c.first]))
    return undefined;
  const place = within(a.places, item.left.from, item.left.to).at(-1);
  if (place?.kind !== "relative" || place.relative === "here" || ctx.cases !== "new_cases") return undefined;
  const before = clause.items.slice(0, clause.items.indexOf(item)).map((i) => i.number.value);
  if (number.value <= MANY_TIMES * Math.max(ctx.largestNew, ...before)) return undefined;
  return { metric: "total_cases", mode: "total", basis: "context", said: "कुल", upTo: number.end };
}
const MANY_TIMES = 3;

/** «12 नए मरीज मिले, कुल 310 हो गए»: the total of what the sentence counted. */
export function wholeOfIt({ a, item, number, left, ctx, bare }: ItemView): Decision | undefined {
  const total = left.at(-1);
  const risen = word(a, number.end) === "हो" && /^(?:ग|चुक)/.test(word(a, number.end + 1));
  // «8 नए मामले, कुल 19»
  const closes = item.right.to - number.end <= 1 && is(a, number.first - 2, COMMA);
  if (!bare || !(risen || closes) || ctx.newSentence || total?.cue !== "total" || item.left.to - total.end > 0)
    return undefined;
  const metric = ctx.metric && TOTAL_OF[ctx.metric];
  return metric && { metric, mode: "total", basis: "context", said: "कुल", upTo: number.end + (risen ? 2 : 0) };
}
