/** The noun at the head of a list says what its numbers count: «नए मरीजों में सागर और दमोह में पांच-पांच», «सक्रिय मरीजों पर नजर डालें तो …». */
import type { MetricId } from "../../../model/metrics.ts";
import type { CueId, CueMention } from "../../cues/index.ts";
import { type Analysis, is, within, word } from "../analysis.ts";
import { sumOf } from "../clauses.ts";
import { modeOfMetric } from "../tally.ts";
import { GENITIVE, LABEL_END, POSTPOSITION } from "../words.ts";
import { byCase } from "./by-case.ts";
import { has } from "./cue-classes.ts";
import type { Decision } from "./decision.ts";
import { type ItemView, isAboutThem } from "./item-view.ts";
import { isOfWave } from "./mode.ts";

/** «मौत के मामलों में रीवा के 2 …»: the dead are the head, not the cases. */
export function headNoun({ a, left }: ItemView, nearest: CueMention): CueMention {
  const death = left.findLast((c) => c.cue === "death" && c.end + 1 === nearest.first && is(a, c.end, GENITIVE));
  return nearest.cue === "case" && death ? { ...death, end: nearest.end } : nearest;
}

/** «मृतकों में 6 कटनी, चार …»: of those just counted. */
export function amongThem(v: ItemView, nearest: CueMention, placed: boolean): Decision | undefined {
  const { a, clause, item, number, ctx } = v;
  if (nearest.cue !== "case" && nearest.cue !== "death") return undefined;
  if (word(a, item.left.to - 1) !== "में" || !onlyPeople(a, nearest.end, item.left.to - 1)) return undefined;
  // «मृतकों में आठ मतदान कर्मी हैं»
  const kind = nearest.cue === "death" && has(v.np.cues, "people") && !/^(?:लोग|व्यक्ति)/.test(word(a, v.np.end - 1));
  if (kind && !placed && !within(a.populations, number.end, v.np.end).length)
    return { none: "a part that no population names" };
  // «मृतकों में आठ महिलाएं हैं», «पीड़ितों में छह बच्चे शामिल हैं»
  const ofPart = number.value > 1 && within(a.populations, number.end, v.np.end).length > 0;
  if (!placed && clause.items.length <= 1 && !ofPart) return undefined;
  if (nearest.cue === "death") {
    if (number.value === 1 && !placed) return { none: "one of the dead who were counted" };
    const onlyTotal = ctx.counted.has("total_deaths") && !ctx.counted.has("new_deaths");
    const total = (ctx.mode === "total" || onlyTotal) && !isPartOf(v, "new_deaths");
    return {
      metric: total ? "total_deaths" : "new_deaths",
      mode: total ? "total" : "new",
      basis: "left",
      said: "मृतकों में",
      upTo: number.end,
      governs: true,
    };
  }
  const said = headOfList(v, nearest);
  if (said) return said;
  // «50 सैंपल में 12 पॉजिटिव आए … पॉजिटिव मरीजों में सात रीवा, तीन सतना और दो पन्ना से हैं»
  if (clause.items.length > 1 && sumOf(clause.items) === ctx.largestNew)
    return { metric: "new_cases", mode: "new", basis: "context", said: "मरीजों में", upTo: number.end };
  // «27 मामले आए, चार का इलाज चल रहा है। पीड़ितों में 15 रीवा के, सात सतना के …»: more than are active
  if (ctx.cases === "active_cases" && ctx.counted.has("total_cases") && sumOf(clause.items) > ctx.lastCases)
    return { metric: "total_cases", mode: "total", basis: "context", said: "मरीजों में", upTo: number.end };
  return ctx.cases
    ? { metric: ctx.cases, mode: modeOfMetric(ctx.cases), basis: "context", said: "मरीजों में", upTo: number.end }
    : undefined;
}

/** «नए मरीजों में सागर और दमोह में पांच-पांच, …»: the head of a list of places. */
export function headOfList(v: ItemView, nearest: CueMention): Decision | undefined {
  const { a, number, left, ctx } = v;
  const list = (metric: MetricId, said: string): Decision => ({
    metric,
    mode: modeOfMetric(metric),
    basis: "left",
    said,
    upTo: number.end,
    governs: true,
  });
  // «सबसे ज्यादा सक्रिय मरीज रीवा में 40 और सतना में 14 हैं»
  const active = left.some((c) => c.cue === "active" && nearest.first - c.end <= 1);
  if (nearest.cue === "case" && active && a.placeAt[nearest.end]) return list("active_cases", "सक्रिय मरीज");
  const turnedTo = isTurnedTo(a, nearest.end);
  // «एक्टिव केस की बात करें तो रीवा में 40, सतना में 14 हैं»
  if (turnedTo && (active || nearest.cue === "active")) return list("active_cases", "सक्रिय मरीज");
  // «मृतकों में रीवा के 16, सतना के छह»
  if (
    nearest.cue === "death" &&
    /^(?:मृतक|मौत|मरने|जान|दम)/.test(word(a, nearest.first)) &&
    (word(a, nearest.end) === "में" || isAboutThem(a, nearest.end) || turnedTo)
  ) {
    // «मृतकों की बात करें तो पहली लहर में 38, …»
    const total =
      (isOfWave(v) ||
        ctx.metric === "total_deaths" ||
        (ctx.counted.has("total_deaths") &&
          (ctx.mode === "total" ||
            !ctx.counted.has("new_deaths") ||
            sumOf(v.clause.items) > Math.max(ctx.newestDeaths ?? 0, ctx.lately.get("new_deaths") ?? 0)))) &&
      !isPartOf(v, "new_deaths");
    return list(total ? "total_deaths" : "new_deaths", "मृतकों में");
  }
  // «भर्ती होने वालों में रीवा के छह, सतना के चार»
  const taken = nearest.cue === "admit" && word(a, nearest.end + 1) === "वालों" && word(a, nearest.end + 2) === "में";
  if (taken) return list(isPartOf(v, "new_admissions") ? "new_admissions" : "hosp_patients", "भर्ती होने वालों में");
  // «सबसे अधिक मामले रीवा (307), सतना (218) में आए हैं»
  const cell = nearest.cue === "case" && a.placeAt[nearest.end] && word(a, number.first - 1) === "(";
  if (cell && ctx.cases && ctx.cases !== "active_cases" && left.at(-1) === nearest)
    return { ...list(ctx.cases, "मामले"), basis: "context" };
  // «सबसे ज्यादा मरीज रीवा में 40, सतना में 31 और पन्ना में 12 मिले»
  if (nearest.cue === "case" && a.placeAt[nearest.end] && !ctx.cases && has(v.tail, "found"))
    return byCaseOfList(v, nearest);
  // «जिलेवार कुल मामले- रीवा 640, सतना 310»
  if (nearest.cue === "case" && is(a, nearest.end, LABEL_END) && a.placeAt[nearest.end + 1]) {
    const total = left.some((c) => (c.cue === "total" || c.cue === "sofar") && nearest.first - c.end <= 1);
    if (total) return list("total_cases", "कुल मामले");
  }
  // «गुरुवार के मरीजों का जिलेवार ब्योरा यूं है - रीवा में 41, सतना में 13»
  const ofDay = within(a.dates, nearest.first - 3, nearest.first).some((d) => d.kind === "day");
  const fresh = ofDay || left.some((c) => c.cue === "new" && nearest.first - c.end <= 1);
  if (nearest.cue === "case" && saysDetails(a, nearest.end, number.first)) {
    const metric = fresh ? "new_cases" : ctx.cases;
    if (metric) return list(metric, "मरीजों का ब्योरा");
  }
  if (nearest.cue !== "case" || word(a, nearest.end) !== "में") return undefined;
  const beside = (cue: CueId) => left.some((c) => c.cue === cue && nearest.first - c.end <= 1);
  // «मंगलवार को मिले मरीजों में»
  const found = left.some(
    (c) => c.cue === "found" && c.first < nearest.first && (a.dateAt[c.first - 2] ?? a.dateAt[c.first - 1]),
  );
  // «17 नए मरीज भर्ती हुए। नए मरीजों में रीवा से पांच, सतना से चार हैं»: those admitted
  if (
    beside("new") &&
    ctx.metric === "new_admissions" &&
    !ctx.counted.has("new_cases") &&
    isPartOf(v, "new_admissions")
  )
    return list("new_admissions", "नए मरीजों में");
  if (found || beside("new")) return list("new_cases", "नए मामलों में");
  // «दाखिल मरीजों में गया से नौ, नवादा से तीन»
  if (beside("admit"))
    return list(ctx.metric === "new_admissions" ? "new_admissions" : "hosp_patients", "भर्ती मरीजों में");
  return beside("active") ? list("active_cases", "सक्रिय मरीजों में") : undefined;
}

/** «(मरीजों) का जिलेवार ब्योरा यूं है -» */
function saysDetails(a: Analysis, at: number, to: number): boolean {
  if (!is(a, at, GENITIVE)) return false;
  for (let i = at + 1; i < Math.min(to, at + 8); i++)
    if (/^(?:ब्योरा|ब्यौरा|विवरण|हाल|हिसाब)$/.test(word(a, i)))
      for (let k = i + 1; k < to; k++) if (is(a, k, LABEL_END)) return true;
  return false;
}

/** «… की बात करें तो», «… पर नजर डालें तो», «… को देखें तो» behind a noun: what follows is of it. */
function isTurnedTo(a: Analysis, at: number): boolean {
  if (!is(a, at, POSTPOSITION)) return false;
  for (let i = at + 1; i < at + 5; i++) if (TURNED.test(word(a, i))) return word(a, i + 1) === "तो";
  return false;
}

const TURNED = /^(?:करें|करे|डालें|डाले|देखें|देखे|जाए|जाये)$/;

/** What a list counts that its head and its predicate say together. */
function byCaseOfList(v: ItemView, head: CueMention): Decision {
  const decision = byCase({ ...v, all: [head, ...v.tail] }, "left");
  return "metric" in decision ? { ...decision, upTo: v.number.end, governs: true } : decision;
}

/** Of so many as were counted in this paragraph. */
const isPartOf = ({ clause: { items }, ctx }: ItemView, metric: MetricId) =>
  sumOf(items) <= (ctx.lately.get(metric) ?? 0);

const onlyPeople = (a: Analysis, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (a.cueAt[i]?.cue !== "people") return false;
  return true;
};
