/** An event said of a number, and how a reading of it answers. */
import type { MetricId } from "../../../../model/metrics.ts";
import type { CueMention } from "../../../cues/index.ts";
import { is, within, word } from "../../analysis.ts";
import type { Mode } from "../../context.ts";
import { PRESENT, RIGHT_NOW } from "../../words.ts";
import { has } from "../cue-classes.ts";
import type { Basis, Decision } from "../decision.ts";
import type { ItemView } from "../item-view.ts";
import { isSameSpan } from "../mode.ts";
import { isPresentPerfect } from "../tense.ts";

export interface Happening extends ItemView {
  /** What happened, or the state they are in. */
  readonly happened: CueMention;
  readonly basis: Basis;
  /** It stands before the number: «मृतकों की संख्या 88». */
  readonly fromLeft: boolean;
  /** How the clause counts. */
  readonly counted: Mode;
  /** The same for what has no state: so far, else in the window. */
  readonly flow: "new" | "total";
  /** Not there yet. */
  readonly planned: boolean;
  readonly upTo: number;
}

export type EventReading = (h: Happening) => Decision;

export const say = (h: Happening, metric: MetricId, mode: Mode, said: string): Decision => ({
  metric,
  mode,
  basis: h.basis,
  said,
  upTo: h.upTo,
});

/** The day's count, or the one so far. */
export function sayFlow(h: Happening, daily: MetricId, total: MetricId, said: string): Decision {
  // «मृतकों का आंकड़ा शून्य रहा»: nobody in the window, but for «अब तक»
  const season =
    within(h.a.dates, h.clause.first, h.clause.end).some((d) => d.kind === "season") ||
    (!h.ctx.newSentence && h.ctx.time?.kind === "season");
  const soFar = h.ctx.soFar !== undefined || has(h.all, "sofar") || has(h.left, "sofar");
  // «डेंगू से किसी की मौत नहीं हुई है»: never yet; of an epidemic, where the text tells of a day, on that day
  // «डेंगू से किसी की मौत नहीं होना राहत की बात है»
  const never =
    h.number.none === true &&
    h.happened.cue === "death" &&
    (isPresentPerfect(h) || isNoCase(h) || /^होन[ेा]$/.test(word(h.a, (h.number.negation ?? 0) + 1))) &&
    (!h.ctx.dayNamed || (h.ctx.inSentence ?? h.ctx.disease ?? "covid-19") !== "covid-19") &&
    within(h.a.dates, h.clause.sentence.first, h.clause.end).every((d) => is(h.a, d.first, RIGHT_NOW));
  // «किसी मरीज की मौत नहीं होने से मृतकों का आंकड़ा 25,079 पर टिका है»: that day's, of which the figure so far is told
  const stays = h.number.none === true && word(h.a, (h.number.negation ?? 0) + 1) === "होने";
  if (stays && h.item !== h.clause.items.at(-1)) return say(h, daily, "new", said);
  // «मौत का आंकड़ा शून्य है»
  const figure =
    h.fromLeft && h.number.value === 0 && h.left.at(-1)?.cue === "number" && is(h.a, h.number.end, PRESENT);
  if (never || figure) return say(h, total, "total", said);
  // «स्क्रब टायफस से अब तक 12 की मौत हुई है, जबकि मलेरिया से कोई मौत नहीं हुई»
  const goesOn = !h.ctx.newSentence && h.ctx.metric === total && h.ctx.mode === "total";
  // «डेंगू से अब तक एक की मौत हुई है। मलेरिया से कोई मौत नहीं हुई»
  const ofAnother =
    h.number.none === true &&
    h.ctx.metric === total &&
    h.ctx.fresh &&
    within(h.a.diseases, h.clause.first, h.number.first).some((d) => d.disease !== h.ctx.counting?.disease) &&
    within(h.a.dates, h.clause.sentence.first, h.clause.end).length === 0;
  if (ofAnother) return say(h, total, "total", said);
  // «1 जनवरी से 20 जून तक 1,200 रोगी मिले। इस अवधि में कोई मौत नहीं हुई»
  // «इस साल 312 मरीज मिल चुके हैं। राहत की बात है कि किसी की मौत नहीं हुई»: nor anybody of those
  const nobody =
    h.number.none === true &&
    h.happened.cue === "death" &&
    h.ctx.fresh &&
    h.ctx.metric === "total_cases" &&
    h.ctx.mode === "total" &&
    h.ctx.span !== undefined &&
    !h.ctx.dayNamed;
  if (nobody) return say(h, total, "total", said);
  const sameSpan = h.flow === "total" && isSameSpan(h.a, h.clause);
  // «मुंबई - 441 (10 मौत)», and below it «पुणे - 21 (0 मौत)»
  const inList = h.number.value === 0 && !h.number.none && h.ctx.counted.has(total) && !h.ctx.counted.has(daily);
  const none = h.number.value === 0 && !inList && !season && !soFar && !goesOn && !sameSpan;
  const flow = none ? "new" : inList ? "total" : h.flow;
  return say(h, flow === "total" ? total : daily, flow, said);
}

/** «मौत का कोई मामला नहीं है» */
const isNoCase = ({ a, number: { end, negation = -1 } }: ItemView): boolean =>
  /^(?:मामल|केस)/.test(word(a, end)) && is(a, negation + 1, PRESENT);
