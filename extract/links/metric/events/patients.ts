/** What becomes of patients: death, recovery, hospital, isolation. */
import type { CueId, CueMention } from "../../../cues/index.ts";
import { type Analysis, cuesIn, is, within, word } from "../../analysis.ts";
import { ADMITTED, BROUGHT, COMMA, CONDITION, GENITIVE, GENITIVE_PLURAL, LIES_IN, PRESENT, REST } from "../../words.ts";
import { has } from "../cue-classes.ts";
import type { Decision } from "../decision.ts";
import type { ItemView } from "../item-view.ts";
import { explicitMode } from "../mode.ts";
import { hasCopula } from "../neutral.ts";
import { isOwnNoun } from "../noun-phrase.ts";
import { isPresentPerfect } from "../tense.ts";
import { isInHospital } from "../wards.ts";
import { type EventReading, type Happening, say, sayFlow } from "./happening.ts";

export const PATIENT_EVENTS: Readonly<Partial<Record<CueId, EventReading>>> = {
  death(h) {
    const { a, happened } = h;
    const behind = happened.end + 1;
    // but «मृतकों की बात करें तो पहली लहर में 38»
    const spokenOf = /^(?:बात|चर्चा)$/.test(word(a, behind));
    if (/^मृतक/.test(word(a, happened.first)) && is(a, behind - 1, GENITIVE_PLURAL) && isOwnNoun(a, behind) && !spokenOf)
      return { none: "people whom the dead left behind" };
    // «60 शवों का अंतिम संस्कार हुआ»: of whatever they died
    if (/^शव/.test(word(a, happened.first)) && /^(?:अंतिम|दाह)$/.test(word(a, happened.end + 1)))
      return { none: "funerals" };
    // «विवाह में 40 और अंतिम संस्कार में 15 लोगों को अनुमति»
    if (word(a, happened.end - 1) === "संस्कार" && word(a, happened.end) === "में") return { none: "funerals" };
    // «रोज 25 शव जलाए जा रहे हैं»
    if (/^शव/.test(word(a, happened.first)) && /^(?:जला|दफन)/.test(word(a, happened.end))) return { none: "funerals" };
    // «11 शव पोस्टमार्टम के लिए लाए गए»
    // «पोस्टमार्टम हाउस में 14 शव आए»
    if (/^शव/.test(word(a, happened.first)))
      for (let i = h.clause.first; i <= happened.end; i++)
        if (/^पोस्टमार्टम/.test(word(a, i))) return { none: "of whatever they died" };
    // «21 में मौत की वजह कुछ और निकली»
    const cause =
      word(a, happened.end) === "की" && word(a, happened.end + 1) === "वजह" && word(a, happened.end + 2) === "कुछ";
    if (cause && !h.fromLeft) return { none: "of a death something is told" };
    // «बाकी दो मौतों की ऑडिट रिपोर्ट आनी है»
    if (word(a, happened.end) === "की" && /^(?:ऑडिट|समीक्षा|जांच)$/.test(word(a, happened.end + 1)) && !h.fromLeft)
      return { none: "of deaths something is told" };
    // «एक मरीज की मौत के कारण की जानकारी»
    if (word(a, happened.end) === "के" && /^(?:कारण|वजह)/.test(word(a, happened.end + 1)) && !h.fromLeft)
      return { none: "of a death something is told" };
    // «सीएमओ ने पांच मौतों की ही पुष्टि की है»: all so far, where no day is named
    // «दो अन्य की मौत का कारण कुछ और बताया»
    if (word(a, happened.end) === "का" && word(a, happened.end + 1) === "कारण" && word(a, happened.end + 3) === "और")
      return { none: "of a death something is told" };
    if (isConfirmedSoFar(h)) return say(h, "total_deaths", "total", "मौतों की पुष्टि की है");
    return sayFlow(h, "new_deaths", "total_deaths", "मौत");
  },
  recovery(h) {
    const first = h.all.find((c) => c.cue === "discharge" || c.cue === "recovery");
    // «खराब पड़े तीन को ठीक कराने का निर्देश दिया»
    if (word(h.a, h.happened.end - 1) === "ठीक" && /^कर(?:ा|वा)(?:ने|या|ए|एं|कर|ना)/.test(word(h.a, h.happened.end)))
      return { none: "things that are repaired" };
    // «12 मरीजों ने इलाज पूरा नहीं किया», «84 ने चार डोज का कोर्स पूरा किया»
    if (/^पूरा$/.test(word(h.a, h.happened.end - 1)) && (word(h.a, h.happened.end) === "नहीं" || has(h.all, "dose")))
      return { none: "a treatment that is not over" };
    // «45 मरीजों का ठीक होना शेष है»
    if (word(h.a, h.happened.end) === "होना" && /^(?:शेष|बाकी)$/.test(word(h.a, h.happened.end + 1)))
      return say(h, "active_cases", "now", "ठीक होना शेष");
    // «16 की हालत ठीक है»
    if (is(h.a, h.happened.first - 1, CONDITION)) return { none: "how those who were counted are" };
    // «28 बच्चों को ठीक होने पर डिस्चार्ज किया गया»
    const onRecovery = first && (word(h.a, first.end) === "होने" ? first.end + 1 : first.end);
    const sent = has(h.all, "discharge") && onRecovery !== undefined && /^(?:पर|उपरांत)$/.test(word(h.a, onRecovery));
    // «नौ लोगों को इलाज के बाद घर भेज दिया गया»
    const home =
      has(h.all, "treat") && word(h.a, h.happened.first) === "घर" && /^भेज/.test(word(h.a, h.happened.first + 1));
    // «एक को दवा देकर घर भेज दिया गया», «14 दिन पूरे कर चुके 75 लोग क्वारंटीन केंद्र से घर भेजे गए»: nobody who was ill
    if (/^भेज/.test(word(h.a, h.happened.end - 1)) && wasNoPatient(h))
      return { none: "sent home, who were no patients" };
    if (h.flow === "new" && (first?.cue === "discharge" || sent || home))
      return say(h, "new_discharges", "new", "छुट्टी");
    // «इनमें से 27 अब ठीक हैं»
    if (h.clause.continues && is(h.a, h.happened.end, PRESENT) && !h.fromLeft && word(h.a, h.happened.end - 1) !== "हुए")
      return say(h, "total_recoveries", "total", "ठीक हैं");
    // «640 मरीजों का कोर्स पूरा हो गया है»
    const cured = word(h.a, h.happened.end - 1) === "पूरा" && isPresentPerfect(h) && explicitMode(h) === undefined;
    if (cured) return say(h, "total_recoveries", "total", "इलाज पूरा हो गया है");
    return sayFlow(h, "new_recoveries", "total_recoveries", "ठीक हुए");
  },
  discharge: (h) =>
    // «एक मरीज को छुट्टी मिलने में हफ्ता लगता है»
    h.number.value === 1 && /^(?:देने|मिलने|होने)$/.test(word(h.a, h.happened.end)) && word(h.a, h.happened.end + 1) === "में"
      ? { none: "one patient in general" }
      : // «डिस्चार्ज हुए मरीज 640 हैं»: all so far
        h.fromLeft && hasCopula(h) && word(h.a, h.happened.end) === "हुए"
        ? say(h, "total_recoveries", "total", "डिस्चार्ज हुए मरीज")
        : sayFlow(h, "new_discharges", "total_recoveries", "छुट्टी"),
  suspected: (h) =>
    // «480 संदिग्धों के नमूने जांचे गए»
    // «1,730 संदिग्धों का सैंपल लिया»
    h.all.some(
      (c) => c.cue === "test" && (/^जांच[ेी]$/.test(word(h.a, c.end - 1)) || isTaken(h.a, c) || areTested(h.a, c)),
    )
      ? sayFlow(h, "new_tests", "total_tests", "संदिग्धों की जांच")
      : has(h.all, "negative")
        ? say(h, "new_negative_tests", "new", "निगेटिव")
        : // «छह की मौत हुई, जिनमें एक की मौत डेंगू से हुई जबकि पांच को संदिग्ध माना जा रहा है»
          h.ctx.metric?.endsWith("_deaths") && !h.ctx.newSentence && /^मान/.test(word(h.a, h.happened.end))
          ? { none: "deaths that may be of it" }
          : say(h, "suspected_cases", "now", "संदिग्ध"),
  admit,
  ward: (h) => say(h, "hosp_patients", "now", "वार्ड में"),
  treat(h) {
    // «13 मरीज इलाज के लिए लाए गए»
    const brought = word(h.a, h.happened.end + 1) === "लिए" ? 14 : 4;
    for (let i = h.happened.end; i < Math.min(h.happened.end + brought, h.clause.end); i++)
      if (is(h.a, i, BROUGHT)) return say(h, "new_admissions", "new", "इलाज के लिए लाए गए");
    // «161 मरीज इलाज कराने आ चुके हैं»
    if (cameForIt(h))
      return h.counted === "total"
        ? say(h, "total_cases", "total", "अब तक इलाज के लिए आए")
        : say(h, "new_admissions", "new", "इलाज के लिए आए");
    // «आईसीयू में 72 मरीजों का इलाज चल रहा है»
    if (h.left.at(-1)?.cue === "icu" && h.number.first - (h.left.at(-1)?.end ?? 0) <= 1)
      return say(h, "icu_patients", "now", "आईसीयू में");
    // «अब तक 25 मरीजों का इलाज हुआ»
    if (
      h.counted === "total" &&
      /^(?:हुआ|किया)$/.test(word(h.a, h.happened.end)) &&
      word(h.a, h.happened.end + 1) !== "जा"
    )
      return say(h, "total_cases", "total", "अब तक इलाज हुआ");
    // a headline: «63 का हुआ उपचार»
    if (!h.fromLeft && word(h.a, h.happened.first - 1) === "हुआ" && is(h.a, h.happened.first - 2, GENITIVE))
      return { none: "patients whom a doctor saw" };
    // «514 लोगों का इलाज जून में हुआ»
    const ofMonth = within(h.a.dates, h.clause.first, h.clause.end).some((d) => d.window === "P1M" && !d.past);
    if (ofMonth && !h.fromLeft && [1, 2].some((k) => word(h.a, h.clause.end - k) === "हुआ"))
      return say(h, "new_cases", "new", "महीने में इलाज हुआ");
    // «अब तक 310 भर्ती हुए। फिलहाल 180 मरीजों का इलाज चल रहा है»
    const goesOn =
      h.ctx.fresh &&
      /^(?:new_admissions|hosp_patients)$/.test(h.ctx.metric ?? "") &&
      /^(?:इलाज|उपचार)/.test(word(h.a, h.happened.first));
    // «टीम ने 2207 मरीजों को जांच कर उपचार दिया»
    if (/^(?:दिया|दी|दिए)$/.test(word(h.a, h.happened.end)) && !h.fromLeft)
      return { none: "patients whom a doctor saw" };
    // «एक सप्ताह में 640 मरीजों का इलाज किया गया»: whom a doctor saw
    // «योजना से 7.4 लाख लोगों का इलाज हुआ»
    if (!h.fromLeft && word(h.a, h.happened.end) === "हुआ") return { none: "patients whom a doctor saw" };
    if (!h.fromLeft && word(h.a, h.happened.end) === "किया" && /^ग/.test(word(h.a, h.happened.end + 1)))
      return { none: "patients whom a doctor saw" };
    // «13 लोगों का इलाज गांव में ही हो रहा है»
    // «2,906 मरीज नियमित दवा ले रहे हैं»: at home
    if (/^(?:दवा|नियमित)/.test(word(h.a, h.happened.first))) return say(h, "active_cases", "now", "दवा ले रहे");
    const inHospital =
      !isElsewhere(h) &&
      (goesOn ||
        // «तीन वार्डों में 31 मरीजों का इलाज हो रहा है»
        (word(h.a, h.number.first - 1) === "में" && /^वार्ड/.test(word(h.a, h.number.first - 2))) ||
        h.ctx.scope.facility !== undefined ||
        has(h.all, "ward") ||
        isInHospital(h) ||
        beginsInHospital(h));
    return say(h, inHospital && !isRest(h) ? "hosp_patients" : "active_cases", "now", "इलाज चल रहा");
  },
  active: (h) => say(h, "active_cases", "now", "सक्रिय"),
  icu(h) {
    // «60 आईसीयू हैं, 45 वेंटिलेटर और 544 बेड»
    const counted = h.fromLeft && has(h.left, "number"); // «आईसीयू की संख्या 75»
    // «180 आईसीयू वाले और 410 ऑक्सीजन वाले बेड»
    const behind = cuesIn(h.a, { from: h.happened.end, to: h.clause.end });
    const kind = /^(?:वाल[ेा]|और|व|तथा|एवं|,)$/.test(word(h.a, h.happened.end)) && has(behind, "bed", "oxygen_bed");
    if (kind) return say(h, "icu_beds", "now", "आईसीयू वाले बेड");
    // «पीआईसीयू में वेंटिलेटर पर है»
    if (h.a.cueAt[h.happened.end]?.cue === "on_ventilator" && !h.fromLeft)
      return say(h, "ventilator_patients", "now", "वेंटिलेटर पर");
    const inIt = /^(?:में|भर्ती)$/.test(word(h.a, h.happened.end - 1));
    const equipment = (counted || h.happened.first === h.number.end) && !inIt && !h.clause.continues;
    if (equipment && !has(cuesIn(h.a, { from: h.clause.first, to: h.clause.end }), "case", "people", "admit"))
      return say(h, "icu_beds", "now", "आईसीयू");
    const admit = h.all.find((c) => c.cue === "admit");
    if (admit && wereAdmitted(h.a, admit.end, h.clause.end)) return say(h, "new_admissions", "new", "आईसीयू में भर्ती हुए");
    return say(h, "icu_patients", "now", "आईसीयू में");
  },
  on_ventilator: (h) => say(h, "ventilator_patients", "now", "वेंटिलेटर पर"),
  quarantine(h) {
    // «तीन की मौत मेडिकल कॉलेज में और एक की होम आइसोलेशन में हुई»: the death is said once
    const dead = h.ctx.metric?.endsWith("_deaths") && endsInHappened(h) ? h.ctx.metric : undefined;
    if (dead && !h.fromLeft && is(h.a, h.number.end, GENITIVE)) return say(h, dead, h.counted, "की … हुई");
    if (!h.fromLeft && isOver(h)) return { none: "their quarantine is over" };
    if (has(h.all, "admit")) return say(h, "hosp_patients", "now", "आइसोलेशन वार्ड में भर्ती");
    return say(h, "quarantined", "now", "क्वारंटीन");
  },
  watch: (h) => say(h, "quarantined", "now", "निगरानी में"),
};

/** «610 ने होम आइसोलेशन पूरा किया», «640 लोग क्वारंटीन अवधि पूरी कर घर गए», «430 लोगों को क्वारंटीन केंद्रों से घर भेजा गया» */
function isOver({ a, happened: { end } }: Happening): boolean {
  if ([0, 1, 2].some((k) => /^पूर[ाीे]$/.test(word(a, end + k)))) return true;
  for (let i = end; i < end + 3; i++) if (word(a, i) === "से") return /^(?:घर|छुट्टी|मुक्त|निकल|बाहर)/.test(word(a, i + 1));
  return false;
}

/** «में हुई» right behind. */
const endsInHappened = ({ a, happened: { end } }: Happening): boolean =>
  word(a, end) === "में" && /^हुई$/.test(word(a, end + 1));

/** Only a drug was given, or the days of a quarantine are over. */
function wasNoPatient({ a, clause, item, happened }: Happening): boolean {
  for (let i = clause.first; i < item.right.to; i++) {
    if (word(a, i) === "दवा" && /^(?:देकर|दे)$/.test(word(a, i + 1)) && i < happened.first) return true;
    if (a.cueAt[i]?.cue === "quarantine") return true;
    if (/^(?:दिन|दिनों|अवधि)$/.test(word(a, i)) && /^पूर[ाेी]$/.test(word(a, i + 1))) return true;
  }
  return false;
}

/** «(संदिग्ध मरीजों) के सैंपल टेस्ट किए गए», «के डेंगू सैंपल जांच किए गए» */
const areTested = (a: Analysis, { first, end }: CueMention): boolean =>
  /^(?:टेस्ट|जांच)$/.test(word(a, first)) &&
  a.cueAt[first - 1]?.cue === "test" &&
  [2, 3].some((k) => is(a, first - k, GENITIVE)) &&
  /^(?:किए|किये|हुए|कराए)$/.test(word(a, end));

/** «(संदिग्धों) का सैंपल लिया», «के नमूने लिए गए» */
const isTaken = (a: Analysis, { first, end }: CueMention): boolean =>
  /^(?:सैंप|सैम्प|सेंप|नमून|स्वाब)/.test(word(a, first)) && is(a, first - 1, GENITIVE) && /^लि[एया]/.test(word(a, end));

/** «ही» or «सिर्फ» sets the number against another one. */
function isConfirmedSoFar({ a, happened, clause, fromLeft, number }: Happening): boolean {
  if (fromLeft || number.none || within(a.dates, clause.first, clause.end).length > 0) return false;
  // «ग्रामीण आठ लोगों की मौत होने की बात कहते हैं», «… की मौत का दावा कर रहे हैं»
  for (let i = happened.end; i < happened.end + 4; i++)
    if (/^(?:बात|दावा)$/.test(word(a, i)) && is(a, i - 1, GENITIVE)) return /^(?:क[हर]|है)/.test(word(a, i + 1));
  // «रिपोर्ट में सिर्फ तीन मौतों को ही डायरिया से माना है»
  for (let i = happened.end + 1; word(a, happened.end) === "को" && i < happened.end + 8; i++)
    if (/^मान[ाी]$/.test(word(a, i))) return is(a, i + 1, PRESENT);
  if (word(a, happened.first) !== "मौतों" || word(a, happened.end) !== "की") return false;
  // «सरकारी कागज में तीन मौतों की पुष्टि है»
  if (word(a, happened.end + 1) === "पुष्टि" && is(a, happened.end + 2, PRESENT)) return true;
  const only = word(a, happened.end + 1) === "ही";
  if (!only && !/^(?:सिर्फ|केवल|महज|मात्र)$/.test(word(a, number.first - 1))) return false;
  const at = happened.end + (only ? 2 : 1);
  return word(a, at) === "पुष्टि" && word(a, at + 1) === "की" && is(a, at + 2, PRESENT);
}

/** «सिविल अस्पताल में 23, राजेंद्र नगर में 14 और … में 9 मरीजों का इलाज चल रहा है» */
function beginsInHospital({ a, clause: { items } }: Happening): boolean {
  const [first] = items;
  if (!first || items.length < 3) return false;
  for (let i = first.left.from; i < first.number.first; i++) if (a.placeAt[i]?.kind === "facility") return true;
  return false;
}

/** «… का इलाज गांव में ही», «… का घर पर उपचार» */
function isElsewhere({ a, number, happened, clause }: Happening): boolean {
  for (let i = number.end; i < Math.min(clause.end, happened.end + 4); i++)
    if (AT_HOME.test(word(a, i)) && /^(?:में|पर|ही)$/.test(word(a, i + 1))) return true;
  return false;
}

const AT_HOME = /^(?:गांव|गांवों|घर|घरों|मौके|शिविर|कैंप)$/;

/** «इलाज कराने आए», «इलाज के लिए पहुंच रहे हैं». */
function cameForIt({ a, happened, fromLeft }: Happening): boolean {
  const next = word(a, happened.end);
  const verb = next === "के" && word(a, happened.end + 1) === "लिए" ? happened.end + 2 : happened.end + 1;
  return !fromLeft && /^(?:के|कराने|करवाने|लेने)$/.test(next) && /^(?:आ|आए|आये|पहुंच|पहुंचे)$/.test(word(a, verb));
}

function admit(h: Happening): Decision {
  const { a, all, happened, clause, fromLeft, counted } = h;
  if (has(all, "on_ventilator")) return say(h, "ventilator_patients", "now", "वेंटिलेटर पर");
  if (fromLeft && has(all, "number") && counted === "total" && saysSoFar(h))
    return say(h, "total_cases", "total", "अब तक भर्ती हुए");
  const more = word(a, h.item.right.from) === "और" && h.item.right.to > h.item.right.from; // «तीन और बच्चे भर्ती»
  if ((has(all, "new") || more) && !fromLeft) return say(h, "new_admissions", "new", "नए मरीज भर्ती");
  // «भर्ती हुए 700 मरीज»
  // «भर्ती हुए मरीजों में डायरिया के 29 हैं»
  const noun = a.cueAt[happened.end + 1];
  const among = /^(?:case|people)$/.test(noun?.cue ?? "") && word(a, noun?.end ?? -1) === "में";
  const before = fromLeft && is(a, happened.end, ADMITTED) && (happened.end + 1 === h.number.first || among);
  // «वार्ड के आईसीयू में छह बच्चे भर्ती हैं»
  const ward = h.left.at(-1);
  const inIcu = ward?.cue === "icu" && /^आ/.test(word(a, ward.first)) && h.number.first - ward.end <= 1 && !fromLeft;
  if (inIcu && !wereAdmitted(a, happened.end, clause.end)) return say(h, "icu_patients", "now", "आईसीयू में भर्ती");
  // «दो दिनों का आंकड़ा है - 36 मरीज भर्ती, तीन की मौत»: no verb, and a span to count them in
  const bare = !fromLeft && happened.end >= h.item.right.to && !h.isLast;
  if (bare && within(a.dates, clause.sentence.first, h.number.first).some((d) => SOME_DAYS.test(d.window ?? "")))
    return say(h, "new_admissions", "new", "भर्ती");
  // a headline: «24 घंटे में 31 मरीज भर्ती, गलियारे में बेड»
  const ends = !fromLeft && (happened.end >= clause.end || is(a, happened.end, COMMA));
  const day = within(a.dates, clause.first, h.number.first).find(
    (d) => SOME_DAYS.test(d.window ?? "") && d.kind !== "day",
  );
  if (ends && day && word(a, h.number.first - 1) === "में" && h.number.first - day.end <= 1)
    return say(h, "new_admissions", "new", "एक दिन में भर्ती");
  if (!before && (fromLeft || !wereAdmitted(a, happened.end, clause.end)))
    return say(h, "hosp_patients", "now", "भर्ती हैं");
  // «मंगलवार से अब तक 16 लोग भर्ती हुए»: since a day
  const since = within(a.dates, clause.first, h.number.first).some((d) => d.kind === "day" && word(a, d.end) === "से");
  if (since) return say(h, "new_admissions", "new", "उस दिन से भर्ती हुए");
  if (counted === "total" && explicitMode(h) === "total") return say(h, "total_cases", "total", "अब तक भर्ती हुए");
  // «640 एक्टिव मरीजों में 410 होम आइसोलेशन में हैं और 47 को भर्ती कराया गया है»: of those who are ill
  if ((clause.continues || !h.ctx.newSentence) && h.ctx.whole === "active_cases" && explicitMode(h) !== "new")
    return say(h, "hosp_patients", "now", "इनमें से भर्ती");
  return say(h, "new_admissions", "new", "भर्ती हुए");
}

const SOME_DAYS = /^P\d{1,2}D$/;

/** «इस साल», «अब तक»: all who were ever admitted; «भर्ती मरीजों की संख्या» alone is how many lie there. */
function saysSoFar({ a, clause, item }: ItemView): boolean {
  for (let i = clause.first; i < item.right.to; i++)
    if (a.dateAt[i]?.kind === "season" || a.cueAt[i]?.cue === "sofar") return true;
  return false;
}

/** «भर्ती हुए», «भर्ती कराए गए» against «भर्ती हैं», «भर्ती मरीज». */
function wereAdmitted(a: Analysis, from: number, end: number): boolean {
  // «सात मरीज हुए भर्ती»
  if (is(a, from - 2, ADMITTED) && !is(a, from, LIES_IN)) return true;
  for (let i = from; i < Math.min(from + 3, end); i++) {
    if (is(a, i, ADMITTED)) return true;
    if (is(a, i, LIES_IN)) return false;
  }
  return false;
}

/** «शेष 26 का इलाज जारी है»: what is left of a total that was split. */
function isRest({ a, item }: ItemView): boolean {
  for (let i = Math.max(item.left.from, item.left.to - 3); i < item.left.to; i++) if (is(a, i, REST)) return true;
  return false;
}
