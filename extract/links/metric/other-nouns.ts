/** Numbers that count something else than people in health's care: other nouns, bodies of people, differences, needs. */
import type { CueMention } from "../../cues/index.ts";
import { wordSetOf, wordsLike } from "../../text/word-sets.ts";
import { type Analysis, cuesIn, is, within, word } from "../analysis.ts";
import {
  ANIMALS,
  ARRIVED,
  AWAITED,
  BROUGHT,
  COMMA,
  CONDITION,
  CONJUNCTION,
  GENITIVE,
  OTHERS,
  PRESENT,
  STATE_VERB,
} from "../words.ts";
import { byCase, MERELY_THERE } from "./by-case.ts";
import { EQUIPMENT, EVENTS, has, isContent, STATES } from "./cue-classes.ts";
import { type Decision, INHERIT, type MetricRule } from "./decision.ts";
import { isUndone, NOT_DONE } from "./events/doses.ts";
import type { ItemView } from "./item-view.ts";
import { modeOf } from "./mode.ts";
import { isOwnNoun } from "./noun-phrase.ts";

/** The noun phrase's last word, as it is told to a person. */
const counts = ({ a, np }: ItemView) => ({ none: `it counts «${word(a, np.end - 1)}», which no metric does` });

/** «…की टीम»: a genitive behind the people. */
const ofPeople = ({ a, item, np }: ItemView): boolean => np.end < item.right.to && is(a, np.end, GENITIVE);

export const otherNoun: MetricRule = {
  name: "other-noun",
  why: "counts a thing of the list of other things, a place or a vehicle: «पांच एंबुलेंस», «नौ गांव»",
  decide(v) {
    const { a, clause, number, np, all, right, head, firstNoun, isLast, ofDoses, ctx } = v;
    // «जिला अस्पताल और तीन निजी अस्पतालों में भर्ती 64 मरीज»
    const them = /^(?:निजी|प्राइवेट|सरकारी)$/.test(word(a, number.end)) && word(a, number.end + 1) === "अस्पतालों";
    if (them && word(a, number.end + 3) === "भर्ती" && a.numberAt[number.end + 4]) return { none: "of hospitals" };
    // «22 जगह जांच की सुविधा है», «दो स्तर पर जांच होगी», «1,574 तरह की बीमारी»
    if (!ofDoses && /^(?:जगह|जगहों|स्तर|स्तरों|तरह|प्रकार|किस्म|चरण|चरणों|पाली|पालियों|शिफ्ट)$/.test(word(a, number.end)))
      return { none: `it counts «${word(a, number.end)}», which no metric does` };
    // «आज 134 रिपोर्ट में पांच पॉजिटिव हैं», «22 रिपोर्ट प्राप्त हुईं»
    if (reportsTold(v)) {
      const total = modeOf(v) === "total";
      return {
        metric: total ? "total_tests" : "new_tests",
        mode: total ? "total" : "new",
        basis: "right",
        said: "रिपोर्ट",
        upTo: number.end + 1,
      };
    }
    // «धमतरी 148 व अन्य जिलों से मिले»: the others stand for themselves
    if (is(a, number.end, CONJUNCTION) && is(a, number.end + 1, OTHERS)) return INHERIT;
    // «नौ पीएचसी पर दो-दो बेड»
    let centres = number.end;
    while (
      a.placeAt[centres]?.kind === "facility" ||
      (centres > number.end && /^(?:-|व|और|\/)$/.test(word(a, centres)))
    )
      centres = a.placeAt[centres]?.end ?? centres + 1;
    if (centres > number.end && is(a, centres, LOCATIVE_OR_ON) && a.numberAt[centres + 1]?.each)
      return { none: "of centres" };
    // «1214 में से 187 पंचायतें टीबी मुक्त हुईं»: the whole is of the same things
    const part =
      word(a, number.end) === "में" && word(a, number.end + 1) === "से" ? a.numberAt[number.end + 2] : undefined;
    if (part && isOther(a, part.end)) return { none: `it counts «${word(a, part.end)}», which no metric does` };
    // «940 गायों की मौत», «40 मवेशी मरे»
    if (is(a, number.end, ANIMALS)) return { none: "animals" };
    // «1198 पूरी दवा खाकर ठीक हुए»
    if (is(a, np.end, DOING) && right.some((c) => EVENTS.has(c.cue) && c.first - np.end <= 2)) return undefined;
    // «920 अस्पताल से डिस्चार्ज हुए», «54 अस्पताल से घर गए»: from where
    const place = np.cues.findLast((c) => c.cue !== "rising");
    if (place?.cue === "other" && word(a, place.end) === "से" && /^(?:discharge|recovery)$/.test(right[0]?.cue ?? ""))
      return undefined;
    // «250 मरीज अस्पताल लाए गए»
    if (
      place?.cue === "other" &&
      (HOSPITAL.test(word(a, place.first)) || isCentreOf(v, place)) &&
      (is(a, place.end, BROUGHT) || is(a, place.end, ARRIVED)) &&
      np.cues.length > 1
    )
      return undefined;
    // «2,105 लोग ही केंद्र तक पहुंच सके»: for the dose that the text counts
    if (place?.cue === "other" && ofDoses && has(np.cues, "people") && word(a, place.end) === "तक") return INHERIT;
    // «24,318 सरकारी क्वारंटीन सेंटर में हैं»: they are in it
    const inThere = place && word(a, place.end) === "में" && is(a, place.end + 1, PRESENT);
    if (isLast && inThere && np.cues.at(-2)?.cue === "quarantine")
      return { metric: "quarantined", mode: "now", basis: "right", said: "क्वारंटीन सेंटर में", upTo: place.end };
    // «इनमें 49 होम आइसोलेशन में और पांच कोविड सेंटर में भर्ती हैं»: they are in it
    const admitted = place?.cue === "other" && /^(?:सेंटर|केंद्र|अस्पताल)$/.test(word(a, place.first));
    const ofThose = clause.continues || (!ctx.newSentence && ctx.metric === "quarantined");
    if (admitted && ofThose && word(a, place.end) === "में" && right[0]?.cue === "admit") return undefined;
    if (head !== "other" && !(firstNoun === "other" && !np.cues.some((c) => EQUIPMENT.has(c.cue)))) return undefined;
    const thing = np.cues.find((c) => c.cue === "other");
    // «14 केंद्रों पर 1,400 लोगों को टीका»
    const there =
      thing && word(a, thing.end) === "पर" && has(cuesIn(a, clause.tail), "dose", "first_dose", "second_dose");
    // «इनमें 640 जिले के और 38 दूसरे जिलों के हैं»
    const ofDistrict = thing && word(a, thing.first) === "जिले" && word(a, thing.end) === "के";
    if (clause.continues && ofDistrict && (is(a, thing.end + 1, CONJUNCTION) || is(a, thing.end + 1, PRESENT)))
      return INHERIT;
    // «42,500 घर पर ही इलाज करा रहे हैं»
    const atHome =
      thing && /^घर/.test(word(a, thing.first)) && /^(?:पर|में)$/.test(word(a, thing.end)) && np.cues[0] === thing;
    if (atHome && has(right, "treat"))
      return { metric: "quarantined", mode: "now", basis: "right", said: "घर पर इलाज", upTo: thing.end + 1 };
    // «17 होटल या घर में आइसोलेट हैं»
    const isolated =
      thing && np.cues[0] === thing && /^(?:घर|होटल)/.test(word(a, thing.first))
        ? right.find((c) => c.cue === "quarantine")
        : undefined;
    if (thing && isolated && is(a, isolated.end, PRESENT) && isolated.first - thing.first <= 5)
      return { metric: "quarantined", mode: "now", basis: "right", said: "आइसोलेट", upTo: isolated.end };
    // «418 केंद्र बनाए गए, जहां 9,000 लोगों को टीका लगा»
    const next = is(a, clause.end, COMMA) ? clause.end + 1 : clause.end;
    const where =
      /^(?:जहां|जिनमें)$/.test(word(a, next)) && has(cuesIn(a, { from: next, to: clause.sentence.end }), "dose");
    const ofTheirs = there || (isLast && where);
    if (thing && (ofDoses || ofTheirs) && /^(?:केंद्र|सेंटर|बूथ|सीएचसी|पीएचसी|जगहों|स्थल|स्थान)/.test(word(a, thing.first))) {
      // but «मंगलवार को 210 बूथों पर टीके लगेंगे»: those are there
      if (has(all, "planned") && !there) return { none: "planned, not there yet" };
      if (isUndone(v, thing.end)) return { none: NOT_DONE };
      return { metric: "vaccination_sites", mode: "now", basis: "right", said: "टीकाकरण के केंद्र", upTo: thing.end };
    }
    // «412 स्कूलों में सत्र लगे»
    if (thing && right[0]?.cue === "site" && word(a, thing.end) === "में" && right[0].first === thing.end + 1)
      return { metric: "vaccination_sites", mode: "now", basis: "right", said: "में सत्र", upTo: right[0].end };
    // «17 दुकानें सील की गईं»
    const shops = thing && /^(?:हैंडप|नलकूप|बोरवेल|टंकी|दुकान|होटल|वाहन|गाड|बस|अस्पताल|स्कूल)/.test(word(a, thing.first));
    if (!shops && (has(np.cues, "zone") || has(right, "zone"))) return undefined;
    return { none: `it counts «${thing ? word(a, thing.first) : ""}», which no metric does` };
  },
};

/** «ग्राम पंचायतें», «गांव» */
const isOther = (a: Analysis, at: number): boolean => {
  const last = a.cueAt[at] || !isOwnNoun(a, at) ? at : at + 1;
  return a.cueAt[last]?.cue === "other" && !HOSPITAL.test(word(a, last));
};

/** «19 मरीज स्वास्थ्य केंद्र पहुंचे» */
const isCentreOf = ({ a, npCase }: ItemView, { first }: CueMention): boolean =>
  npCase && (/^(?:सीएचसी|पीएचसी)$/.test(word(a, first)) || word(a, first - 1) === "स्वास्थ्य");

const LOCATIVE_OR_ON = wordsLike(/^(?:पर|में)$/);
const HOSPITAL = /^(?:अस्पताल|हॉस्पिटल)$/;
const DOING = wordsLike(/कर$/);

export const unknownNoun: MetricRule = {
  name: "unknown-noun",
  why: "the noun behind the number is none that is known: «आठ पुलों पर»",
  decide(v) {
    const { np, right, head } = v;
    if (!np.unknown) return undefined;
    // «34 हवाई अड्डों पर निगरानी»
    if (word(v.a, np.end) === "पर" && right[0]?.cue === "watch") return counts(v);
    const told = np.cues.some(isContent) || right.some((c) => EVENTS.has(c.cue) && c.first - np.end < 4);
    return !told || head === "people" ? counts(v) : undefined;
  },
};

const OPERATION = wordsLike(/^(?:सर्जरी|ऑपरेशन|आपरेशन)$/);

export const operated: MetricRule = {
  name: "operated",
  why: "patients who were operated on: «6 मरीजों की सर्जरी की गई»",
  words: OPERATION,
  decide: ({ a, np, number }) =>
    is(a, np.end, GENITIVE) && np.end > number.end && is(a, np.end + 1, OPERATION)
      ? { none: "patients who were operated on" }
      : undefined,
};

const MORE_OR_LESS = wordsLike(/^(?:अधिक|ज्यादा|कम|गिरावट|कमी|वृद्धि|बढोतरी|बढोत्तरी|इजाफा)$/);

export const difference: MetricRule = {
  name: "difference",
  why: "so many fewer than before: «कल से 38 मरीज कम मिले»",
  words: MORE_OR_LESS,
  decide({ a, clause, number, np, npCase, left }) {
    // «लक्ष्य से 640 अधिक लोगों ने टीका लगवाया»
    if (
      /^(?:अधिक|ज्यादा|कम)$/.test(word(a, number.end)) &&
      /^(?:case|people|death|dose|test)$/.test(a.cueAt[number.end + 1]?.cue ?? "")
    )
      return { none: "a difference" };
    // «640 मरीज मिले, जो पिछले साल से 90 कम हैं»
    const lessOrMore = /^(?:कम|ज्यादा|अधिक)$/.test(word(a, number.end)) && is(a, number.end + 1, PRESENT);
    if (lessOrMore && word(a, number.first - 1) === "से") return { none: "a difference" };
    // «सक्रिय मामलों में 840 की गिरावट»
    if (is(a, np.end, GENITIVE) && /^(?:गिरावट|कमी)$/.test(word(a, np.end + 1))) return { none: "a difference" };
    // «सक्रिय मरीजों की संख्या में 840 की वृद्धि»
    if (
      is(a, number.end, GENITIVE) &&
      /^(?:वृद्धि|बढोतरी|बढोत्तरी|इजाफा)$/.test(word(a, number.end + 1)) &&
      has(left, "active", "treat")
    )
      return { none: "a difference" };
    // «लक्ष्य से 11 हजार अधिक»
    const fromAim = word(a, number.first - 1) === "से" && a.cueAt[number.first - 2]?.cue === "target";
    if (fromAim && [0, 1].some((k) => /^(?:ज्यादा|अधिक|कम)$/.test(word(a, number.end + k))))
      return { none: "a difference" };
    const verb = np.cues.at(-1);
    const end = verb?.cue === "found" ? verb.first : np.end;
    const by = word(a, end - 1);
    if (npCase && by === "कम" && word(a, end) !== "से") return { none: "a difference" };
    // «कल के मुकाबले 3 पॉजिटिव ज्यादा मिले»
    if (!npCase || !/^(?:ज्यादा|अधिक|कम)$/.test(by)) return undefined;
    for (let i = clause.first; i < number.first; i++)
      if (/^(?:मुकाबले|अपेक्षा|तुलना|बनिस्बत)$/.test(word(a, i))) return { none: "a difference" };
    return undefined;
  },
};

export const bodyOfPeople: MetricRule = {
  name: "body-of-people",
  why: "a body or thing that consists of so many people: «सात डॉक्टरों की टीम»",
  decide({ a, np, people, right }) {
    if (!people || !is(a, np.end, GENITIVE) || np.cues.at(-1)?.end !== np.end) return undefined;
    // «70 लोगों की रैपिड किट से जांच हुई» is done with a thing
    const body = right.some((c) => c.cue === "other" && c.first - np.end <= 4 && word(a, c.end) !== "से");
    return body && !right.some((c) => EVENTS.has(c.cue) && c.first - np.end <= 3)
      ? { none: "a body or thing of so many people" }
      : undefined;
  },
};

const REPORT = wordsLike(/^(?:रिपोर्ट|नतीज|परिणाम)/);

/** «12 लोगों की रिपोर्ट पॉजिटिव है»: it has just come; not «40 भर्ती हैं, जिनमें 12 की रिपोर्ट पॉजिटिव है». */
function newByReport(v: ItemView): Decision {
  const decided = byCase(v, "right");
  const ofThose = (v.clause.continues && v.ctx.fresh) || v.ctx.metric === "hosp_patients";
  return "metric" in decided && decided.said === MERELY_THERE && !ofThose
    ? { ...decided, metric: "new_cases", mode: "new", said: "रिपोर्ट पॉजिटिव" }
    : decided;
}

/** «… लोगों की जांच रिपोर्ट», or the place of the noun in the text behind; -1 where there is none. */
function reportAt({ a, item, np }: ItemView): number {
  for (let i = np.end; i < Math.min(item.right.to, np.end + 4); i++)
    if (is(a, i, REPORT)) return i;
    else if (!is(a, i, GENITIVE) && a.cueAt[i]?.cue !== "test" && !a.namedAt[i]) return -1;
  return -1;
}

/** «134 रिपोर्ट में पांच पॉजिटिव», «22 रिपोर्ट और प्राप्त हुईं, जिसमें …»: reports of tests, which came. */
function reportsTold({ a, clause, number, item }: ItemView): boolean {
  if (number.none || !/^(?:रिपोर्ट|रिपोर्टें|रिपोर्टों)$/.test(word(a, number.end))) return false;
  const told = (from: number, to: number) => has(cuesIn(a, { from, to }), "case", "negative");
  const next = item.right.to;
  if (word(a, number.end + 1) === "में") return a.numberAt[next] !== undefined && told(next, clause.end);
  const came = [1, 2, 3].some(
    (k) => /^(?:प्राप्त|मिलीं?|आईं?|आयी)$/.test(word(a, number.end + k)) && number.end + k < clause.end,
  );
  return came && told(clause.sentence.first, clause.sentence.end);
}

export const reports: MetricRule = {
  name: "reports",
  why: "people by their report: «12 लोगों की रिपोर्ट पॉजिटिव आई», «40 लोगों की रिपोर्ट आ चुकी है»; not one that is awaited",
  words: REPORT,
  decide(v) {
    const { a, item, number, np, right, people, npCase } = v;
    const tested = has(np.cues, "test");
    if (!(people || npCase || tested || np.end === number.end)) return undefined;
    const report = reportAt(v);
    if (report < 0) return undefined;
    // «किसी की रिपोर्ट पॉजिटिव नहीं आई»
    if (number.none && has(right, "case")) return byCase(v, "right");
    for (let i = report; i < item.right.to; i++)
      if (is(a, i, AWAITED) || (word(a, i) === "नहीं" && /^(?:आई|आयी|मिली)$/.test(word(a, i + 1))))
        return { none: "a report that is awaited" };
    if (has(right, "negative")) return undefined;
    const confirmed = (c: CueMention) => c.cue === "found" && word(a, c.first).startsWith("पुष्ट");
    if (right.some((c) => c.first > report && (c.cue === "case" || confirmed(c)))) return newByReport(v);
    // «33 की रिपोर्ट में डेल्टा वैरिएंट मिला»
    if (has(right, "found") && within(a.variants, report, item.right.to).length) return byCase(v, "right");
    // «312 लोगों की रिपोर्ट में 23 पॉजिटिव और 289 निगेटिव मिले»
    const parts =
      !v.isLast &&
      word(a, report + 1) === "में" &&
      report + 2 >= item.right.to &&
      has(cuesIn(a, v.clause.tail), "case", "negative");
    // «164 संदिग्धों के स्वाब भेजे गए, इनमें 151 मामलों की रिपोर्ट लौटी»
    const ofSuspects = v.clause.continues && /^(?:suspected_cases|new_tests|total_tests)$/.test(v.ctx.metric ?? "");
    const back = has(right, "found") || /^(?:लौट|प्राप्त)/.test(word(a, report + 1));
    if ((!back && !parts) || (npCase && !ofSuspects)) return undefined;
    const total = modeOf(v) === "total";
    return {
      metric: total ? "total_tests" : "new_tests",
      mode: total ? "total" : "new",
      basis: "right",
      said: "रिपोर्ट आई",
      upTo: report + 1,
    };
  },
};

export const ownNoun: MetricRule = {
  name: "noun-of-people",
  why: "a noun of those people that is not known, and no word of counting near: «33 मरीजों का पंजीयन»",
  decide(v) {
    const { a, number, np, left, right, people, npCase } = v;
    // «3 टीबी के मरीजों का ऑपरेशन»: the patients stand behind their disease
    const patients = !people && !npCase ? right.find((c) => c.cue === "case" && c.first - np.end <= 3) : undefined;
    if (
      patients &&
      is(a, patients.end, GENITIVE) &&
      isOwnNoun(a, patients.end + 1) &&
      !right.some(
        (c) =>
          c.first > patients.end &&
          c.first - patients.end <= 4 &&
          (EVENTS.has(c.cue) || c.cue === "found" || c.cue === "number"),
      )
    )
      return { none: `it counts «${word(a, patients.end + 1)}», which no metric does` };
    if (!(people || npCase) || !ofPeople(v) || !isOwnNoun(a, np.end + 1)) return undefined;
    // «पन्ना से 137 नए मरीजों की खबर है»
    const isTold =
      /^(?:खबर|सूचना|जानकारी)$/.test(word(a, np.end + 1)) && /^(?:है|आई|मिली|नहीं)$/.test(word(a, np.end + 2));
    // «38 नए रोगियों की सूची जारी हुई»
    const isListed = /^(?:सूची|लिस्ट)$/.test(word(a, np.end + 1)) && /^(?:जारी|आई|मिली|सौंपी)$/.test(word(a, np.end + 2));
    // «तीन नए रोगियों का पता मंगलवार को चला»
    const isFound =
      word(a, np.end + 1) === "पता" && [2, 3, 4, 5].some((k) => /^(?:चला|लगा)$/.test(word(a, np.end + k)));
    if (npCase && (isTold || isListed || isFound)) return undefined;
    // «सुबह की सूची में 37 लोगों के नाम थे»
    if (isOnList(v)) return { metric: "new_cases", mode: "new", basis: "right", said: "सूची में नाम", upTo: np.end + 2 };
    // «एक भी मामले की सूचना विभाग के पास नहीं है»
    if (number.none && /^(?:सूचना|जानकारी|खबर)$/.test(word(a, np.end + 1))) return undefined;
    // «14 मरीजों के पते की पुष्टि नहीं हो सकी»
    if (/^पत[ाे]$/.test(word(a, np.end + 1))) return { none: "of those counted something is told" };
    // «340 लोगों की रैपिड किट से मलेरिया जांच हुई»
    if (/^(?:रैपिड|आरडी|आरडीटी)$/.test(word(a, np.end + 1)) && has(right, "test")) return undefined;
    // «सूची में 870 नए मरीजों के नाम हैं»
    if (/^नाम/.test(word(a, np.end + 1))) return undefined;
    // «4 मरीजों की हालत बिगड़ने पर उन्हें वेंटिलेटर पर रखा गया है»
    if (is(a, np.end + 1, CONDITION) && has(right, "on_ventilator")) return undefined;
    // «आईसीयू में भर्ती पांच बच्चों की हालत गंभीर है»
    const state = left.at(-1);
    if (state?.end === number.first && STATES.has(state.cue) && is(a, np.end + 1, CONDITION)) return undefined;
    const near = right.some(
      (c) =>
        c.first - np.end <= 4 && (EVENTS.has(c.cue) || c.cue === "found" || c.cue === "case" || c.cue === "number"),
    );
    return near ? undefined : { none: `it counts «${word(a, np.end + 1)}», which no metric does` };
  },
};

/** «सूची में … लोगों के नाम हैं»; not of those who died or were vaccinated. */
function isOnList({ a, clause, number, np }: ItemView): boolean {
  if (!/^नाम/.test(word(a, np.end + 1))) return false;
  // «पांच लोगों के नाम सूची में हैं»
  const behind = word(a, np.end + 2) === "सूची" && word(a, np.end + 3) === "में";
  if (!is(a, np.end + (behind ? 4 : 2), STATE_VERB)) return false;
  const said = cuesIn(a, { from: clause.first, to: clause.end });
  if (has(said, "death", "dose", "discharge", "recovery", "admit")) return false;
  for (let i = clause.first; i < number.first; i++) if (/^(?:सूची|लिस्ट)$/.test(word(a, i))) return true;
  return behind;
}

export const meantFor: MetricRule = {
  name: "meant-for",
  why: "people for whom something is made ready: «100 मरीजों के लिए अलग वार्ड»",
  words: wordSetOf(["लिए"]),
  decide: ({ a, np, people, npCase }) =>
    (people || npCase) &&
    // «567 बेड कोविड मरीजों के लिए आरक्षित हैं»
    !has(np.cues, "bed", "oxygen_bed", "icu_bed", "ventilator", "site") &&
    is(a, np.end, GENITIVE) &&
    word(a, np.end + 1) === "लिए" &&
    // «18 मरीज इलाज के लिए भर्ती हुए»
    a.cueAt[np.end - 1]?.cue !== "treat" &&
    // «डायरिया 3 लोगों के लिए जानलेवा साबित हुआ»
    word(a, np.end + 2) !== "जानलेवा"
      ? { none: "people for whom something is made ready" }
      : undefined,
};

/** «20 बेड का वार्ड बना है – जरूरत पड़ी तो …» */
function isParted(a: Analysis, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (word(a, i) === "-" && a.doc.tokens[i]?.spaced && a.doc.tokens[i + 1]?.spaced) return true;
  return false;
}

export const need: MetricRule = {
  name: "need",
  why: "a capacity or a need: «रोज 600 जांच की क्षमता»",
  decide: ({ a, number, left, right }) =>
    // «मुर्दाघर की क्षमता 40 शवों की है»
    (left.at(-1)?.cue === "need" && left.at(-1)?.end === number.first) ||
    (right.some((c) => c.cue === "need" && !isParted(a, number.end, c.first)) && !has(right, "death", "found"))
      ? { none: "a capacity or a need" }
      : undefined,
};
