/** Equipment that exists, beds that are free, zones that are sealed. */
import type { MetricId } from "../../../../model/metrics.ts";
import type { CueId } from "../../../cues/index.ts";
import { is, word } from "../../analysis.ts";
import { ALL, IN_OF, PRESENT } from "../../words.ts";
import { has } from "../cue-classes.ts";
import { type EventReading, type Happening, say } from "./happening.ts";

/** «इनमें 24 खाली हैं»: beds, that were just counted or that the clause names. */
const free: EventReading = (h) =>
  h.ctx.metric === "beds" ||
  (h.ctx.metric !== undefined && OF_BEDS.has(h.ctx.metric)) ||
  // «94 वेंटिलेटर में से 11 ही खाली हैं»
  h.ctx.metric === "ventilators" ||
  // «कुल 900 बेड हैं, जिनमें 500 पर मरीज हैं और 400 खाली»
  (!h.ctx.newSentence && h.ctx.whole?.endsWith("beds")) ||
  // «100 बेड में से 46 पर मरीज हैं, 54 रिक्त हैं»
  (!h.ctx.newSentence && h.ctx.metric === "hosp_patients" && h.number.value <= (h.ctx.lately.get("beds") ?? 0)) ||
  // «कुल बेड - 640», «भरे हुए - 410», «खाली - 230» in lines
  (h.ctx.inLines && h.ctx.counted.has("beds")) ||
  has(h.all, "bed", "oxygen_bed", "icu_bed") ||
  has(h.left, "bed")
    ? say(h, "beds_available", "now", "बेड खाली")
    : { none: "free, but no beds" };

const OF_BEDS: ReadonlySet<MetricId> = new Set<MetricId>(["beds_available", "oxygen_beds", "icu_beds"]);

/** «407 बेड फुल हैं», «530 बेड उपयोग में»: as many patients as beds are taken. */
const TAKEN = /^(?:फुल|भरे|भरा|उपयोग|इस्तेमाल|ऑक्यूपाइड)$/;
const PATIENTS_ON: Readonly<Partial<Record<CueId, MetricId>>> = {
  bed: "hosp_patients",
  oxygen_bed: "hosp_patients",
  icu_bed: "icu_patients",
  ventilator: "ventilator_patients",
};

const OF_A_WARD = /^(?:का|की|वाला|वाली|वाले)$/;

function areTaken({ a, item, happened, fromLeft }: Happening): boolean {
  if (fromLeft) return false;
  // «24 बेड का वार्ड भरा है»: so many it has
  if (OF_A_WARD.test(word(a, happened.end))) return false;
  for (let i = happened.end; i < Math.min(item.right.to, happened.end + 8); i++)
    // «74 बेड भर चुके हैं»
    if (TAKEN.test(word(a, i)) || (word(a, i) === "भर" && /^(?:चुके|गए)$/.test(word(a, i + 1)))) return true;
  return false;
}

/** «छह बेड का डेंगू वार्ड खाली है»: so many it has. */
const isWardBehind = ({ a, happened: { end } }: Happening): boolean => [1, 2].some((k) => word(a, end + k) === "वार्ड");

const isLeft = ({ a, happened: { end } }: Happening): boolean =>
  [0, 1, 2].some((k) => /^(?:बच[ेा]|शेष)$/.test(word(a, end + k)) && is(a, end + k + 1, PRESENT));

const equipment =
  (metric: MetricId): EventReading =>
  (h) => {
    const { all, tail, clause, ctx, happened } = h;
    if (h.planned) return { none: "planned, not there yet" };
    // «तीन सौ बेड अस्पताल में 20 बेड का वार्ड है»: its name
    if (/^(?:अस्पताल|हॉस्पिटल)$/.test(word(h.a, happened.end)) && is(h.a, happened.end + 1, IN_OF))
      return { none: "the name of a hospital" };
    // «एक बेड के लिए मारामारी है»
    if (h.number.value === 1 && word(h.a, happened.end) === "के" && word(h.a, happened.end + 1) === "लिए" && !h.fromLeft)
      return { none: "one bed in general" };
    // «सभी पीएचसी में दो-दो बेड»
    for (let i = h.item.left.from; h.number.each && i < h.item.left.to; i++)
      if (is(h.a, i, ALL)) return { none: "in each of many places" };

    // «एक-एक बेड पर दो बच्चे», «एक बेड पर तीन मरीज»
    const onOne = h.number.value === 1 && h.a.numberAt[happened.end + 1] !== undefined;
    if ((h.number.each || onOne) && word(h.a, happened.end) === "पर") return { none: "on each bed" };
    // «आईसीयू के 50 बेड में केवल तीन खाली», «आईसीयू के कुल 50 बेड»
    const ward = h.left.at(-1)?.cue === "total" ? h.left.at(-2) : h.left.at(-1);
    const wholly = is(h.a, h.number.first - 1, ALL) || word(h.a, h.number.first - 1) === "कुल";
    const inIcu = happened.cue === "bed" && ward?.cue === "icu" && h.number.first - ward.end <= (wholly ? 2 : 1);
    const patients = PATIENTS_ON[happened.cue];
    // «आईसीयू के सभी 12 बेड फुल», «आईसीयू के 12 बेड भरे»: so many there are
    if (patients && areTaken(h) && !is(h.a, h.number.first - 1, ALL) && !inIcu) return say(h, patients, "now", "बेड भरे");
    const ofWard = !h.fromLeft && OF_A_WARD.test(word(h.a, happened.end)) && isWardBehind(h);
    if (!ofWard && (has(all, "free") || (has(tail, "free") && !isRestFree(h))))
      return say(h, "beds_available", "now", "बेड खाली");
    // «ऑक्सीजन वाले बेड महज 18 बचे हैं», «सिर्फ 40 आईसीयू बेड बचे हैं»
    const left = h.fromLeft && /^बच[ेा]$/.test(word(h.a, h.number.end));
    if (left || (patients && isLeft(h))) return say(h, "beds_available", "now", "बेड बचे");
    // «बचे सिर्फ 3 वेंटिलेटर और 27 आईसीयू बेड»
    const first = h.clause.items[0] === h.item ? h.number.first : (h.clause.items[0]?.number.first ?? h.number.first);
    if (patients && !h.fromLeft && [1, 2].some((k) => word(h.a, first - k) === "बचे"))
      return say(h, "beds_available", "now", "बेड बचे");
    // «11 आईसीयू बेड बचे»
    if (/bed$/.test(happened.cue) && !h.fromLeft && word(h.a, happened.end) === "बचे")
      return say(h, "beds_available", "now", "बेड बचे");
    if (has(all, "need")) return { none: "a need, not a count" };
    if (inIcu) return say(h, "icu_beds", "now", "आईसीयू के बेड");
    const parts = clause.continues && !(h.fromLeft && has(h.left, "total"));
    if (happened.cue === "bed" && parts && ctx.metric && OF_BEDS.has(ctx.metric))
      return say(h, ctx.metric, "now", "इनमें से बेड");
    // «6 बेड आईसीयू के हैं»
    const ofIcu =
      happened.cue === "bed" && h.a.cueAt[happened.end]?.cue === "icu" && word(h.a, happened.end + 1) === "के";
    if (ofIcu) return say(h, "icu_beds", "now", "आईसीयू के बेड");
    const withOxygen = happened.cue === "bed" && happened.first >= h.number.end && isOnOxygen(h);
    return say(h, withOxygen ? "oxygen_beds" : metric, "now", "उपकरण");
  };

/** «412 बेड, 138 खाली»: of these; not «रीवा में 12 बेड, सतना में 9 खाली». */
function isRestFree({ a, clause, item, number }: Happening): boolean {
  const last = clause.items.at(-1);
  if (!last || last === item || last.number.value >= number.value) return false;
  for (let i = last.left.from; i < last.right.to; i++) {
    const cue = a.cueAt[i]?.cue;
    if (a.placeAt[i] || cue === "bed" || cue === "oxygen_bed" || cue === "icu_bed" || cue === "ventilator")
      return false;
  }
  return true;
}

const OXYGEN = /^[ऑआ]क्सीजन(?:युक्त)?$/;

/** «ऑक्सीजनयुक्त 52 बेड», «ऑक्सीजन के 52 बेड» */
function isOnOxygen({ a, number, happened }: Happening): boolean {
  const at = /^(?:के|वाले|युक्त|सहित)$/.test(word(a, number.first - 1)) ? number.first - 2 : number.first - 1;
  if (OXYGEN.test(word(a, at))) return true;
  // «300 बेड पर ऑक्सीजन की सुविधा है»
  return /^(?:पर|में)$/.test(word(a, happened.end)) && OXYGEN.test(word(a, happened.end + 1));
}

/** Spots where mosquitoes breed are sealed by nobody: «डेंगू के 14 हॉट स्पॉट». */
const zone: EventReading = (h) =>
  // «137 कंटेनमेंट जोन को डिनोटिफाइड कर दिया गया»
  [1, 2].some((k) => /^(?:डिनोटिफाई|डिनोटिफाइड|डीनोटिफाइड|समाप्त|मुक्त|खत्म)$/.test(word(h.a, h.happened.end + k)))
    ? { none: "zones that are open again" }
    : /^(?:हॉट|हाट)/.test(word(h.a, h.happened.first)) &&
        BY_MOSQUITOES.has(h.ctx.inSentence ?? h.ctx.disease ?? h.ctx.counting?.disease ?? "")
      ? { none: "spots that are not sealed" }
      : say(h, "containment_zones", "now", "कंटेनमेंट जोन");
const BY_MOSQUITOES: ReadonlySet<string> = new Set(["dengue", "malaria", "chikungunya"]);

export const BED_EVENTS: Readonly<Partial<Record<CueId, EventReading>>> = {
  zone,
  free,
  bed: equipment("beds"),
  oxygen_bed: equipment("oxygen_beds"),
  icu_bed: equipment("icu_beds"),
  ventilator: equipment("ventilators"),
  plant: equipment("oxygen_plants"),
};
