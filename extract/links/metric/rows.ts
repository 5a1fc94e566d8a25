/** Numbers whose line or clause names no more than what they are of: a month, a disease, a dose. */
import { METRICS } from "../../../model/metrics.ts";
import { MONTH_OF } from "../../dates/months.ts";
import { wordsLike } from "../../text/word-sets.ts";
import { type Analysis, cuesIn, is, isCued, word } from "../analysis.ts";
import { sumOf } from "../clauses.ts";
import { countsCases, modeOfMetric } from "../tally.ts";
import { CASE, COMMA, CONJUNCTION, GENITIVE, LABEL_END, ONLY, PAST, PRESENT, REST } from "../words.ts";
import { byEvent } from "./by-event.ts";
import { has } from "./cue-classes.ts";
import { type Decision, INHERIT, type MetricRule } from "./decision.ts";

export const monthRow: MetricRule = {
  name: "month-row",
  why: "a line of a month and its number counts what the heading says: «जून- 4,170»",
  decide({ a, item, number, ctx, bare, isLast }) {
    const { from, to } = item.left;
    const isRow = bare && isLast && to - from === 2 && is(a, from + 1, LABEL_END) && MONTH_OF.has(word(a, from));
    if (!isRow || !ctx.heading || from !== item.number.first - 2) return undefined;
    return {
      metric: ctx.heading,
      mode: modeOfMetric(ctx.heading),
      basis: "left",
      said: "शीर्षक",
      upTo: number.end,
    };
  },
};

export const setUp: MetricRule = {
  name: "set-up",
  why: "so many of the plants just counted stand already: «40 प्लांट मंजूर हुए, अब तक 12 स्थापित हुए»",
  decide({ a, clause, ctx, number, bare, all }) {
    // «छह प्लांट लगाए जाएंगे, जिनमें से दो शुरू हो चुके हैं», «चार प्लांट में एक बंद है। बाकी तीन चालू हैं»
    const ofThem = clause.continues && isCued(a, clause.sentence.first, clause.first, "plant");
    const ofThose = ctx.metric === "oxygen_plants" && (!ctx.newSentence || is(a, number.first - 1, REST));
    if (!(ofThem || ofThose) || !bare || has(all, "planned")) return undefined;
    const runs = word(a, number.end) === "शुरू" && /^(?:हो|हुए)$/.test(word(a, number.end + 1));
    return runs || /^(?:स्थापित|चालू|क्रियाशील)$/.test(word(a, number.end))
      ? { metric: "oxygen_plants", mode: "now", basis: "context", said: "स्थापित", upTo: number.end + 1 }
      : undefined;
  },
};

export const bedsOfKind: MetricRule = {
  name: "beds-of-kind",
  why: "the noun is said only once, behind another kind: «180 ऑक्सीजन और 50 आईसीयू बेड»",
  decide({ a, clause, item, number, np, bare, left, right, isLast, ctx }) {
    // «100 बेड हैं, जिनमें 20 आईसीयू के हैं»
    const ofBeds = clause.continues && ctx.metric?.endsWith("beds") === true;
    const icu = ofBeds && bare && right[0]?.cue === "icu" && right[0].first === number.end ? right[0] : undefined;
    if (
      icu &&
      word(a, icu.end) === "के" &&
      (is(a, icu.end + 1, PRESENT) || is(a, icu.end + 1, COMMA) || icu.end + 1 >= item.right.to)
    )
      return { metric: "icu_beds", mode: "now", basis: "right", said: "आईसीयू के", upTo: icu.end + 1 };
    // «इनमें से आईसीयू के 10, ऑक्सीजनयुक्त 12 व सामान्य 18 बेड हैं»
    const kind = left.at(-1);
    if (ofBeds && kind?.cue === "icu" && word(a, kind.end) === "के" && kind.end + 1 === number.first && !isLast)
      return { metric: "icu_beds", mode: "now", basis: "left", said: "आईसीयू के", upTo: number.end };
    if (
      ofBeds &&
      /^(?:सामान्य|साधारण|जनरल)$/.test(word(a, number.first - 1)) &&
      (bare || np.cues.every((c) => c.cue === "bed"))
    )
      return { metric: "beds", mode: "now", basis: "left", said: "सामान्य बेड", upTo: number.end };
    if (!bare || !/^[ऑआ]क्सीजन$/.test(word(a, number.end))) return undefined;
    const closes = is(a, number.end + 1, COMMA) || is(a, number.end + 1, CONJUNCTION);
    return closes && has(cuesIn(a, clause.tail), "bed", "icu_bed") && !has(cuesIn(a, clause.tail), "planned", "free")
      ? { metric: "oxygen_beds", mode: "now", basis: "list", said: "ऑक्सीजन बेड", upTo: number.end + 1 }
      : undefined;
  },
};

export const besideIcu: MetricRule = {
  name: "beside-icu",
  why: "those on a ward are not in intensive care with the next of the list: «वार्ड में 34 और आईसीयू में 12 मरीज भर्ती हैं»",
  decide({ a, clause, number, bare, left, isLast }) {
    const ward = left.at(-1);
    const last = clause.items.at(-1);
    if (!bare || isLast || !last || ward?.cue !== "ward" || number.first - ward.end > 2) return undefined;
    const lie = has(cuesIn(a, last.left), "icu") && has(cuesIn(a, last.right), "admit", "treat", "case");
    return lie ? { metric: "hosp_patients", mode: "now", basis: "left", said: "वार्ड में", upTo: number.end } : undefined;
  },
};

/** «वीएल के», «(पीकेडीएल) के» before a number. */
const isOfNamed = (a: Analysis, to: number): boolean =>
  word(a, to - 1) === "के" &&
  (a.namedAt[word(a, to - 2) === ")" ? to - 3 : to - 2] !== undefined || word(a, to - 2) === "बुखार");

export const ofDisease: MetricRule = {
  name: "of-another-disease",
  why: "the same of another disease, the noun said only once: «डेंगू के 211 मरीज मिले, मलेरिया के नौ»",
  decide({ a, item, clause, ctx, bare, isLast }) {
    const { from } = item.left;
    const to = is(a, item.left.to - 1, ONLY) ? item.left.to - 1 : item.left.to;
    // «इनमें वीएल के आठ और पीकेडीएल के चार हैं»
    const ofEach = clause.items.length > 1 && clause.items.every(({ left }) => isOfNamed(a, left.to));
    if (
      bare &&
      ofEach &&
      clause.continues &&
      ctx.fresh &&
      ctx.metric &&
      (countsCases(ctx.metric) || LIE.test(ctx.metric))
    )
      return INHERIT;
    // «19 बच्चे भर्ती हैं। इनमें दस्त के 12 और सात मलेरिया के लक्षण वाले हैं»: the first are no suspects
    const next = clause.items.at(-1);
    const ofLast = next && a.namedAt[next.number.end] !== undefined && has(cuesIn(a, next.right), "suspected");
    const before = ofLast && clause.continues && ctx.fresh && !isLast && isOfNamed(a, item.left.to);
    if (bare && before && ctx.metric && METRICS[ctx.metric].kind !== "percent")
      return {
        metric: ctx.metric,
        mode: modeOfMetric(ctx.metric),
        basis: "context",
        said: "इनमें … के",
        upTo: item.number.end,
      };
    const verb = is(a, item.right.from, PAST) ? 2 : 1;
    if (!bare || !isLast || item.right.to - item.right.from > verb) return undefined;
    // «वहीं चिकनगुनिया के चार», «अस्पताल में भर्ती हैं डेंगू के 16 मरीज और मलेरिया के चार»
    const opened = from + (is(a, from, OPENS_ELLIPSIS) ? 1 : 0);
    if (!a.namedAt[opened] || a.namedAt[opened]?.end !== to - 1 || !is(a, to - 1, OF_ONE_OR_MORE)) return undefined;
    const { metric } = ctx;
    if (!ctx.fresh || !metric || (ctx.newSentence && opened === from)) return undefined;
    return countsCases(metric) || LIE.test(metric) || (!ctx.newSentence && metric.endsWith("_deaths"))
      ? INHERIT
      : undefined;
  },
};

const OF_ONE_OR_MORE = wordsLike(/^क[ेा]$/);
const OPENS_ELLIPSIS = wordsLike(/^(?:वहीं|जबकि|उधर|इधर|तो)$/);

const GOES_ON = wordsLike(/^(?:चल|जारी)$/);

export const stillTreated: MetricRule = {
  name: "still-treated",
  why: "the treatment is said once, of those for whom it is over: «आठ का इलाज पूरा हो गया है और चार का चल रहा है»",
  words: GOES_ON,
  decide({ a, clause, number, bare }) {
    if (!bare || number.none || word(a, number.end) !== "का" || !is(a, number.end + 1, GOES_ON)) return undefined;
    if (!/^(?:रहा|है)$/.test(word(a, number.end + 2))) return undefined;
    for (let i = number.first - 1; i >= clause.sentence.first; i--)
      if (/^(?:इलाज|उपचार)$/.test(word(a, i)))
        return { metric: "active_cases", mode: "now", basis: "context", said: "इलाज चल रहा", upTo: number.end + 2 };
    return undefined;
  },
};

export const inHospitals: MetricRule = {
  name: "in-hospitals",
  why: "of those who are ill, so many are not at home: «481 होम आइसोलेशन में हैं, मात्र 59 अस्पतालों में»",
  decide({ a, clause, item, number, ctx, bare, isLast }) {
    // «अस्पताल में फिलहाल 22 हैं»
    const lain = lieBefore(a, clause.first, number.first);
    const there =
      bare && isLast && clause.items.length === 1 && lain && ctx.fresh && isPresentAt(a, number.end, item.right.to);
    if (there && ctx.metric && OF_PATIENTS.test(ctx.metric))
      return { metric: "hosp_patients", mode: "now", basis: "left", said: "अस्पताल में हैं", upTo: number.end };
    // «शेष 118 मेडिकल कॉलेज व कोविड केयर सेंटर में हैं», «20 अब भी अस्पताल में हैं»
    let at = number.end;
    while (is(a, at, STILL)) at++;
    const still = at > number.end;
    const from = at;
    while (a.placeAt[at]?.kind === "facility" || (at > from && (is(a, at, COMMA) || is(a, at, CONJUNCTION))))
      at = a.placeAt[at]?.end ?? at + 1;
    const ward = at > from ? a.cueAt[at] : a.cueAt[is(a, from, OF_WHOM) ? from + 1 : from];
    if (!bare || ward?.cue !== "ward") return undefined;
    // «30 ठीक हो चुके हैं, 20 अब भी अस्पताल में हैं», «180 घर पर हैं, शेष 50 अस्पतालों में»
    const rest = is(a, number.first - 1, REST) || (is(a, number.first - 1, ONLY) && is(a, number.first - 2, REST));
    const closed = isPresentAt(a, ward.end, item.right.to) || (rest && item.right.to - ward.end <= 1);
    // «सात अस्पताल में और बाकी होम आइसोलेशन में हैं»
    const beforeRest = item.right.to === ward.end && is(a, ward.end, CONJUNCTION) && is(a, ward.end + 1, REST);
    // «14 मरीज अस्पताल पहुंचे, 11 वार्ड में हैं»; «11 अस्पताल में और एक की जान जा चुकी»: the next has a case of its own
    const goesOn = !ctx.newSentence && closed && isLast && !clause.continues;
    const next = item.right.to === ward.end ? a.numberAt[ward.end + 1] : undefined;
    const ownCase = next !== undefined && is(a, ward.end, CONJUNCTION) && is(a, next.end, CASE);
    if (
      (((still || rest) && closed) || beforeRest || goesOn || ownCase) &&
      ctx.metric &&
      OF_PATIENTS.test(ctx.metric) &&
      (ctx.fresh || !ctx.newSentence)
    )
      return { metric: "hosp_patients", mode: "now", basis: "right", said: "अस्पताल में हैं", upTo: ward.end };
    // «164 एक्टिव केस हैं, जिनमें छह अस्पताल में और 158 होम आइसोलेशन में हैं»
    const ofActive = clause.continues && ctx.whole === "active_cases" && item.listed && item.right.to === ward.end;
    if (ofActive && !isLast)
      return { metric: "hosp_patients", mode: "now", basis: "right", said: "अस्पताल में", upTo: ward.end };
    // «40 भर्ती हैं, तीन आईसीयू में और 37 सामान्य वार्ड में, आज पांच को छुट्टी मिली»
    const icu = clause.items[clause.items.indexOf(item) - 1];
    const besides = icu && has(cuesIn(a, icu.right), "icu") && item.listed && item.right.to - ward.end <= 1;
    if (!isLast && besides && ctx.metric === "icu_patients")
      return { metric: "hosp_patients", mode: "now", basis: "right", said: "वार्ड में", upTo: ward.end };
    if (!isLast) return undefined;
    if (item.right.to - ward.end > (is(a, ward.end, PRESENT) ? 2 : 1)) return undefined;
    const lie: Decision = { metric: "hosp_patients", mode: "now", basis: "right", said: "अस्पतालों में", upTo: ward.end };
    // «इनमें 24 मेडिकल कॉलेज और सात निजी अस्पतालों में हैं»
    // «भर्ती 29 मरीजों में 12 सरकारी एवं 17 निजी अस्पतालों में हैं»
    const [all, ...parts] = clause.items;
    const addsUp = all !== undefined && parts.length > 1 && all.number.value === sumOf(parts);
    if ((clause.continues || addsUp) && ctx.metric === "hosp_patients") return lie;
    // «मृतकों की संख्या 9 हुई, 100 से ज्यादा अस्पताल में»
    const apart = is(a, number.first - 1, COMMA) && (clause.items.length > 1 || !ctx.newSentence);
    if (!clause.continues && apart && ward.end >= item.right.to) return lie;
    // «3,968 मरीज होम आइसोलेशन में हैं। 271 अस्पतालों में हैं»
    const wholly = number.first === clause.sentence.first && is(a, ward.end, PRESENT) && ctx.fresh;
    if (wholly && (ctx.metric === "quarantined" || ctx.metric === "active_cases")) return lie;
    if (ctx.newSentence) return undefined;
    // «21 बच्चे आईसीयू में और 34 वार्ड में हैं»
    const before = clause.items.at(-2);
    const besideIcu = before !== undefined && has(cuesIn(a, before.right), "icu");
    return besideIcu || ctx.metric === "quarantined" || ctx.metric === "active_cases" ? lie : undefined;
  },
};

const LIE = /_patients$|^new_admissions$/;

/** Counts of people who may lie in a hospital. */
const OF_PATIENTS = /^(?:new|total|active)_cases$|_recoveries$|_discharges$|_patients$|^quarantined$|^new_admissions$/;

const STILL = wordsLike(/^(?:अब|अभी|भी|ही|फिलहाल|मरीज|लोग)$/);

/** «हैं», and no more. */
const isPresentAt = (a: Analysis, at: number, to: number): boolean => is(a, at, PRESENT) && to - at <= 2;

/** «अस्पताल में (फिलहाल)» at the head of a clause. */
function lieBefore(a: Analysis, from: number, to: number): boolean {
  let i = to - 1;
  while (i > from && (is(a, i, STILL) || a.dateAt[i] || a.cueAt[i]?.cue === "sofar")) i--;
  const cue = a.cueAt[i];
  return cue?.cue === "ward" && cue.end === i + 1 && word(a, i) === "में" && cue.first - from <= 2;
}

const OF_WHOM = wordsLike(/^(?:निजी|प्राइवेट|सरकारी|शासकीय|राजकीय|विभिन्न|अन्य|दूसरे)$/);
const BECAME = wordsLike(/^(?:हुई|हुआ|हो|पहुंची|पहुंचा)$/);

export const invertedTally: MetricRule = {
  name: "inverted-tally",
  why: "a headline that says the number before what it is of: «640 हुई मरीजों की संख्या», «40 पहुंचा मौत का आंकड़ा»",
  decide({ a, number, item, all }) {
    if (!is(a, number.end, BECAME)) return undefined;
    for (let i = number.end + 1; i < Math.min(item.right.to, number.end + 8); i++) {
      if (a.cueAt[i]?.cue !== "number" || !/^(?:की|का)$/.test(word(a, i - 1))) continue;
      const noun = all.findLast((c) => c.first < i && /^(?:case|death|recovery|active)$/.test(c.cue));
      const metric =
        noun?.cue === "death"
          ? "total_deaths"
          : noun?.cue === "recovery"
            ? "total_recoveries"
            : all.some((c) => c.cue === "active")
              ? "active_cases"
              : "total_cases";
      return noun && { metric, mode: modeOfMetric(metric), basis: "right", said: "की संख्या", upTo: i + 1 };
    }
    return undefined;
  },
};

const OF_DOSES = /vaccin|booster/;
const TOOK = /^(?:ली|लिया|लगवाई|लगवाया|लगवा|ले)$/;
const GOT = /^(?:लग|मिल|लगा|लगी|लगे|लगाया|लगाई|लगाए|दिया|दी|दिए|मिली|मिला)$/;

export const tookDose: MetricRule = {
  name: "took-dose",
  why: "the dose stands before those who took it: «बूस्टर डोज 94 हजार लोगों ने ली», «टीका 420 लोगों को लगा»",
  decide(v) {
    const { a, np, people, left, item } = v;
    const dose = left.findLast((c) => /^(?:dose|first_dose|second_dose|booster)$/.test(c.cue));
    const verb = word(a, np.end + 1);
    const took = word(a, np.end) === "ने" ? TOOK.test(verb) : word(a, np.end) === "को" && GOT.test(verb);
    if (!people || !took || !dose) return undefined;
    // «बूस्टर डोज अब तक 2.1 लाख लोगों को लगी है», «टीका जिले के 640 बच्चों को लगाया गया»
    for (let i = dose.end; i < item.left.to; i++)
      if (a.placeAt[i]?.kind !== "relative" && !is(a, i, GENITIVE) && a.cueAt[i]?.cue !== "sofar") return undefined;
    // «अब तक 37 लाख को पहली डोज लगी है। बूस्टर डोज 94 हजार लोगों ने ली»: as those before it
    const ctx = v.ctx.fresh && v.ctx.metric && OF_DOSES.test(v.ctx.metric) ? { ...v.ctx, newSentence: false } : v.ctx;
    return byEvent({ ...v, ctx }, dose, "left");
  },
};
