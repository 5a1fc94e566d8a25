/** People who were brought to a hospital or a centre, or are kept there. */
import { wordSetOf, wordsLike } from "../../text/word-sets.ts";
import { type Analysis, is, isCued, within, word } from "../analysis.ts";
import { ADMITTED, ARRIVED, BROUGHT, CONDITION } from "../words.ts";
import { has } from "./cue-classes.ts";
import { INHERIT, type MetricRule } from "./decision.ts";
import { hasPlace } from "./item-view.ts";
import { isInHospital, isInOwnFacility, isInQuarantine } from "./wards.ts";

export const takenIn: MetricRule = {
  name: "taken-in",
  why: "people brought to a hospital, or kept there: «केजरीवाल अस्पताल में आठ बच्चे लाए गए», «36 बच्चे यहां रखे गए हैं»",
  decide(v) {
    const { a, item, np, people, npCase, all, event, ctx } = v;
    // «चार को छुट्टी मिली, छह नए आए»
    const fresh = has(np.cues, "new") && np.cues.every((c) => c.cue !== "found" || is(a, c.first, ARRIVED));
    const came = is(a, np.end, ARRIVED) || is(a, np.end - 1, ARRIVED);
    if (
      fresh &&
      came &&
      !np.cues.some((c) => /^(?:मामल|केस)/.test(word(a, c.first))) &&
      // «वार्ड में तीन बच्चों ने दम तोड़ दिया, जबकि 17 नए मरीज आए»
      (isInOwnFacility(v) ||
        isCued(a, v.clause.sentence.first, v.clause.first, "ward") ||
        (!hasPlace(a, item.left) && (ctx.scope.facility || ctx.last.facility)))
    )
      return { metric: "new_admissions", mode: "new", basis: "right", said: "नए आए", upTo: np.end + 1 };
    if (!(people || npCase) || event || has(all, "quarantine")) return undefined;
    // «26 मरीज भर्ती कराए गए, वहीं दोपहर तक और 14 मरीज पहुंचे»
    if (
      ctx.metric === "new_admissions" &&
      !ctx.newSentence &&
      [np.end - 1, np.end].some((i) => word(a, i) === "पहुंचे" && i + 2 >= item.right.to)
    )
      return { metric: "new_admissions", mode: "new", basis: "context", said: "और पहुंचे", upTo: np.end + 1 };
    for (let i = np.end - 1; i < Math.min(item.right.to, np.end + 14); i++) {
      // «सेंटर में 52 लोग रह रहे हैं»
      const lives = word(a, i) === "रह" && /^रह[ेाी]$/.test(word(a, i + 1)) && isInQuarantine(v);
      if (lives) return { metric: "quarantined", mode: "now", basis: "left", said: "क्वारंटीन केंद्र में रह रहे", upTo: i + 1 };
      const way = /^ला(?:[एया]|ना$)/.test(word(a, i))
        ? "brought"
        : /^रख(?:[ेाी]|ना)$/.test(word(a, i))
          ? "kept"
          : undefined;
      // «इनमें 5812 लोग ठहराए गए हैं»
      if (/^ठहराए?/.test(word(a, i)))
        return { metric: "quarantined", mode: "now", basis: "right", said: "ठहराए गए", upTo: i + 1 };
      // «117 विद्यार्थी … अस्पताल पहुंच गए»
      // «19 मरीज स्वास्थ्य केंद्र पहुंचे»
      const centre = npCase && /^(?:केंद्र|सीएचसी|पीएचसी)$/.test(word(a, i - 1));
      if (/^पहुंच/.test(word(a, i)) && (centre || /^(?:अस्पताल|हॉस्पिटल)/.test(word(a, i - 1))))
        return { metric: "new_admissions", mode: "new", basis: "right", said: "अस्पताल पहुंचे", upTo: i + 1 };
      // «31 मरीज नाजुक हालत में पहुंचे», of a hospital that the text tells of
      const inState = word(a, i - 1) === "में" && is(a, i - 2, CONDITION);
      if (inState && /^(?:पहुंचे|लाए|लाये|आए)$/.test(word(a, i)) && (ctx.scope.facility || isInHospital(v)))
        return { metric: "new_admissions", mode: "new", basis: "right", said: "हालत में पहुंचे", upTo: i + 1 };
      // «290 मरीजों को अस्पताल में रखना पड़ा है», «20 लोगों को अस्पताल लाना पड़ा»
      // «14 बच्चों को अस्पताल पहुंचाया गया», «20 लोगों को अस्पताल ले जाया गया»
      if (/^(?:अस्पताल|हॉस्पिटल)$/.test(word(a, i)) && word(a, np.end) === "को" && isTaken(a, i + 1))
        return { metric: "new_admissions", mode: "new", basis: "right", said: "अस्पताल पहुंचाए गए", upTo: i + 2 };
      if (!way || i > np.end + 4 || !/^(?:ग|जा|पड)/.test(word(a, i + 1))) continue;
      // «क्वारंटीन केंद्र में 87 लोग रखे गए हैं»
      if (way === "kept" && isInQuarantine(v))
        return { metric: "quarantined", mode: "now", basis: "left", said: "क्वारंटीन केंद्र में रखे गए", upTo: i + 1 };
      // «दोनों जगह आठ नए बच्चे लाए गए»
      if (!ctx.scope.facility && !isInHospital(v) && !(way === "brought" && has(np.cues, "new"))) return undefined;
      return way === "brought"
        ? { metric: "new_admissions", mode: "new", basis: "right", said: "अस्पताल लाए गए", upTo: i + 1 }
        : { metric: "hosp_patients", mode: "now", basis: "right", said: "अस्पताल में रखे गए", upTo: i + 1 };
    }
    return undefined;
  },
};

const isTaken = (a: Analysis, i: number): boolean =>
  /^पहुंचा(?:या|ए|ना)$/.test(word(a, i)) || (word(a, i) === "ले" && /^जा(?:या|ए|ये|ना)$/.test(word(a, i + 1)));

export const admittedFrom: MetricRule = {
  name: "admitted-from",
  why: "of those just admitted, from where they came: «23 भर्ती हुए। इनमें रीवा से सात और सतना से पांच बच्चे आए»",
  decide({ a, clause, item, number, ctx }) {
    if (ctx.metric !== "new_admissions" || !ctx.fresh || number.none) return undefined;
    // «तीन पन्ना से आए»
    const behind = a.placeAt[number.end];
    if (behind && word(a, behind.end) === "से" && is(a, behind.end + 1, ARRIVED)) return undefined;
    if (!clause.continues && ctx.newSentence && clause.items.length < 2) return undefined;
    const near = within(a.places, item.left.from, item.right.to);
    if (!near.some((m) => word(a, m.end) === "से" && m.end <= number.end + 4)) return undefined;
    for (let i = number.end; i < clause.end; i++)
      if (is(a, i, ARRIVED) || is(a, i, BROUGHT)) return word(a, i - 1) === "सामने" ? undefined : INHERIT;
    return undefined;
  },
};

const TAKEN = wordsLike(/^(?:ले|पहुंचा(?:या|ए|ना))$/);

export const takenThere: MetricRule = {
  name: "taken-there",
  why: "so many were taken to a hospital, the noun said before: «31 ग्रामीण बीमार हुए। चार की हालत बिगड़ी तो सिविल अस्पताल ले जाए गए»",
  words: TAKEN,
  decide({ a, clause, item, number, ctx, event, people, npCase, isLast }) {
    if (number.none || event || people || npCase || !isLast) return undefined;
    // they lay in a hospital before, and were taken on
    if (ctx.metric === "hosp_patients" || ctx.metric === "new_admissions") return undefined;
    if (hasPlace(a, item.left) && !clause.continues) return undefined;
    for (let i = number.end; i < Math.min(item.right.to, number.end + 10); i++) {
      if (a.numberAt[i]) return undefined;
      const there = /^(?:अस्पताल|हॉस्पिटल)$/.test(word(a, i)) || a.placeAt[i]?.kind === "facility";
      if (there && isTaken(a, i + 1))
        return { metric: "new_admissions", mode: "new", basis: "right", said: "अस्पताल ले जाए गए", upTo: i + 2 };
    }
    return undefined;
  },
};

const PUT = wordSetOf(["जिन्हें", "उन्हें", "इन्हें", "जिनको", "उनको", "इनको", "उसे", "इसे", "जिसे"]);

export const putThere: MetricRule = {
  name: "put-there",
  why: "where those were put, in the next clause: «सात की हालत गंभीर है, जिन्हें वेंटिलेटर पर रखा गया है», «… वेंटिलेटर का सहारा दिया गया»",
  words: PUT,
  decide(v) {
    const { a, clause, number, isLast, all, event, people, npCase } = v;
    if (!isLast || number.none || has(all, "found", "infection")) return undefined;
    const from = is(a, clause.end, PUT) ? clause.end : clause.end + 1;
    if (!is(a, from, PUT) || from >= clause.sentence.end) return undefined;
    for (let i = from + 1; i < Math.min(clause.sentence.end, from + 10); i++) {
      if (a.numberAt[i]) return undefined;
      // «67 लोगों का इलाज किया गया और उन्हें टीका लगाया गया»
      const dose = a.cueAt[i];
      if (
        !clause.continues &&
        dose?.cue === "dose" &&
        GIVEN.test(word(a, dose.end)) &&
        (people || npCase) &&
        (!event || event.cue === "treat")
      )
        return { metric: "new_vaccinations", mode: "new", basis: "right", said: "उन्हें टीका", upTo: number.end };
      if (event) continue;
      const metric =
        a.cueAt[i]?.cue === "on_ventilator"
          ? "ventilator_patients"
          : a.cueAt[i]?.cue === "icu"
            ? "icu_patients"
            : undefined;
      // «तीन की हालत गंभीर है, जिन्हें सदर अस्पताल में भर्ती किया गया»
      if (a.cueAt[i]?.cue === "admit" && v.bare && is(a, i + 1, ADMITTED))
        return { metric: "new_admissions", mode: "new", basis: "right", said: "जिन्हें भर्ती किया गया", upTo: number.end };
      if (metric && /^(?:रख|भर्ती|दे|दि)/.test(word(a, a.cueAt[i]?.end ?? i)))
        return { metric, mode: "now", basis: "right", said: "जिन्हें … रखा गया", upTo: number.end };
    }
    return undefined;
  },
};

const GIVEN = /^(?:दि|दी|दे|लग)/;
