/** What makes a number no fact, whatever stands beside it: comparisons, ratios, one patient's story, places in general. */
import type { NumberMention } from "../../mention.ts";
import type { Sentence } from "../../text/document.ts";
import { wordSetOf, wordsLike } from "../../text/word-sets.ts";
import { type Analysis, is, isCued, type Span, within, word } from "../analysis.ts";
import { type Clause, says } from "../clauses.ts";
import { HEALTH_CENTRES } from "../counted-places.ts";
import { placesOfNone } from "../none-in-places.ts";
import { isDistrict } from "../where.ts";
import {
  ALL,
  BROUGHT,
  CAME_FROM,
  COMMA,
  CONJUNCTION,
  EACH,
  EXCEPT,
  GENITIVE,
  MANY_PLACES,
  NAMES_PLACES,
  OF_THE_OTHERS,
  ONE_KIND_OF_PLACE,
  OPENING,
  PAST,
  POPULACE,
  PRESENT,
  REST,
  THESE,
} from "../words.ts";
import { has } from "./cue-classes.ts";
import { INHERIT, type MetricRule } from "./decision.ts";
import type { ItemView } from "./item-view.ts";
import { isOwnNoun } from "./noun-phrase.ts";

export const outdated: MetricRule = {
  name: "earlier-figure",
  why: "an earlier figure is only compared with: «61 से बढ़कर 75»; «चार के बजाय सात केंद्र»",
  decide: ({ a, item, np }) =>
    item.outdated || (word(a, np.end) === "के" && word(a, np.end + 1) === "बजाय")
      ? { none: "an earlier figure, before «से बढ़कर»" }
      : undefined,
};

/** «हर लाख की आबादी पर तीन मरीज». */
export const ratio: MetricRule = {
  name: "ratio",
  why: "so many of each so many people is a ratio: «प्रति लाख आबादी पर तीन मरीज»",
  decide({ a, clause, item, number }) {
    if (is(a, number.first - 1, THESE) && number.value > 1) return { none: "those who were just counted" };
    if (isForEach(a, number.first) || isOnOneBed(a, number.first) || isOneWithSeveral(a, number))
      return { none: "so many for each" };
    if (number.each)
      for (let i = item.left.from; i < item.left.to; i++) if (is(a, i, EACH)) return { none: "so many for each" };
    if (isOutOf(a, number) || isOutOf(a, numberBefore(a, number))) return { none: "a ratio: so many of each hundred" };
    const from = Math.max(clause.first, number.first - 40);
    const each = within(a.numbers, from, number.first).some(
      // «इनमें से आधे यानी 16 ठीक हो चुके हैं» says what the half is
      // «चार गुना हुए केस, रीवा में 1,500 सक्रिय»
      (n) =>
        n.notCount === "ratio" &&
        !/^गुन/.test(word(a, n.end)) &&
        !/^गुन/.test(word(a, n.end - 1)) &&
        !/^(?:यानी|यानि|अर्थात)$/.test(word(a, number.first - 1)),
    );
    return each || saysPopulace(a, clause, { from, to: item.right.to })
      ? { none: "a ratio: so many for each so many people" }
      : undefined;
  },
};

/** «प्रत्येक पर 100», «हर केंद्र पर 100»; «हर दिन 100» is an average. */
const isForEach = (a: Analysis, first: number): boolean =>
  word(a, first - 1) === "पर" && (is(a, first - 2, EACH) || (is(a, first - 3, EACH) && !a.dateAt[first - 2]));

/** «एक बेड पर तीन मरीज» */
const isOnOneBed = (a: Analysis, first: number): boolean =>
  word(a, first - 1) === "पर" && a.cueAt[first - 2]?.cue === "bed" && a.numberAt[first - 3]?.value === 1;

/** «60 बेड हैं, यानी एक पर दो-दो» */
const isOneWithSeveral = (a: Analysis, { value, end }: NumberMention): boolean =>
  value === 1 && word(a, end) === "पर" && (a.numberAt[end + 1]?.each ?? false);

/** «हर 100 में से 28 मरीज», «1000 में तीन». */
function isOutOf(a: Analysis, number: NumberMention | undefined): boolean {
  // «दस हजार पर एक से कम रोगी»
  if (number && number.value >= 1000 && word(a, number.end) === "पर" && a.numberAt[number.end + 1])
    return Number.isInteger(Math.log10(number.value));
  // «हर पांच में चार मरीज», «हर तीन में से एक»
  const eachOf = number && word(a, number.end) === "में" && is(a, number.first - 1, EACH);
  if (eachOf && a.numberAt[number.end + (word(a, number.end + 1) === "से" ? 2 : 1)]) return true;
  if (!number || word(a, number.end) !== "में" || number.value < 10 || !Number.isInteger(Math.log10(number.value)))
    return false;
  const of = word(a, number.end + 1) === "से";
  return a.numberAt[number.end + (of ? 2 : 1)] !== undefined && (!of || is(a, number.first - 1, EACH));
}

/** The number before it, where only «में» or «में से» stands between. */
const numberBefore = (a: Analysis, { first }: NumberMention): NumberMention | undefined =>
  /^(?:में|पर)$/.test(word(a, first - 1))
    ? a.numberAt[first - 2]
    : word(a, first - 2) === "में"
      ? a.numberAt[first - 3]
      : undefined;

function saysPopulace(a: Analysis, clause: Clause, { from, to }: Span): boolean {
  // «14 लाख आबादी को टीका लगाने का लक्ष्य»
  const aim = isCued(a, from, clause.end, "target") && isCued(a, from, clause.end, "dose");
  if (!says(clause, POPULACE) || aim) return false;
  // «हर लाख की आबादी पर तीन», not «मच्छरों की जनसंख्या»
  for (let i = from; i < to; i++) if (is(a, i, POPULACE) && [1, 2, 3].some((k) => a.numberAt[i - k])) return true;
  return false;
}

const FACTOR = wordsLike(/^(?:वैल्यू|फैक्टर|नंबर)$/);

export const reproduction: MetricRule = {
  name: "reproduction-number",
  why: "the reproduction number counts nobody: «आर वैल्यू फिर एक से ऊपर»",
  words: FACTOR,
  decide({ a, item }) {
    for (let i = item.left.from; i < item.left.to; i++)
      if (is(a, i, FACTOR) && /^(?:आर|r|-)$/.test(word(a, i - 1))) return { none: "the reproduction number" };
    return undefined;
  },
};

export const CONTACTS = "people who were near a patient";

const IN_CONTACT = wordsLike(/^(?:संपर्क|कॉन्टैक्ट|कांटेक्ट|कॉन्टेक्ट)$/);

export const contacts: MetricRule = {
  name: "contacts",
  why: "people who were near a patient are no patients yet: «संपर्क सूची में 940 लोगों की पहचान की गई»",
  decide({ a, item, number, all, people, npCase, event }) {
    if (!people || npCase || event) return undefined;
    const traced = all.every((c) => c.cue !== "found" || /^(?:पहचान|चिह्नित|चिन्हित)$/.test(word(a, c.first)));
    if (!traced) return undefined;
    // «मृत छात्र से मिले 255 लोग चिह्नित हैं»
    const met = /^मिले$/.test(word(a, number.first - 1)) && word(a, number.first - 2) === "से";
    if (met && /^(?:case|people)$/.test(a.cueAt[number.first - 3]?.cue ?? "")) return { none: CONTACTS };
    for (let i = item.left.from; i < (has(all, "found") ? item.right.to : number.first); i++)
      if (is(a, i, IN_CONTACT)) return { none: CONTACTS };
    return undefined;
  },
};

const AT_CLINIC = "people who came to a clinic";

export const ofTheClinic: MetricRule = {
  name: "of-the-clinic",
  why: "of those who came to a clinic, so many had what is named: «ओपीडी में 912 मरीज आए, इनमें 310 वायरल बुखार के थे»",
  decide({ a, clause, item, number, event, ctx }) {
    if (!clause.continues || event || number.none) return undefined;
    // «26 मरीज भर्ती हुए, जिनमें 15 बुखार के थे»
    const ofFever = word(a, number.end) === "बुखार" && word(a, number.end + 1) === "के";
    const all = is(a, number.end + 2, PAST) || is(a, number.end + 2, PRESENT);
    if (ofFever && all && ctx.fresh && ctx.rejected !== AT_CLINIC) return INHERIT;
    if (ctx.rejected !== AT_CLINIC) return undefined;
    const to = Math.min(item.right.to, number.end + 4);
    const named = within(a.diseases, number.first - 3, to).length > 0;
    for (let i = number.first - 3; i < to; i++)
      if (named || word(a, i) === "बुखार")
        return { metric: "new_cases", mode: "new", basis: "right", said: "इनमें … के", upTo: number.end };
    return undefined;
  },
};

const CAME = wordSetOf(["आ", "आए", "आये", "पहुंच"]);
const CLINICS = wordSetOf(["ओपीडी", "क्लिनिक", "opd", "आउटडोर", "खिडकी"]);
const COUNTERS = wordSetOf([...CLINICS, "विभाग", "कक्ष", "काउंटर"]);

export const clinic: MetricRule = {
  name: "clinic",
  why: "people who came to a clinic are no patients yet: «ओपीडी में 23 मरीज पहुंचे»",
  words: COUNTERS,
  decide(v) {
    const { a, clause, item, number, all } = v;
    // «ओपीडी 9 हजार के पार», «ओपीडी में मरीजों की संख्या 900»
    for (let i = number.first - 1; i >= Math.max(item.left.from, number.first - 5); i--)
      if (is(a, i, CLINICS)) {
        const within = word(a, i + 1) === "में" && has(v.left, "number") && !has(v.left, "admit", "test", "found");
        if (i === number.first - 1 || within) return { none: AT_CLINIC };
      }
    if (has(all, "suspected", "admit", "death", "test", "dose", "new")) return undefined;
    if (!says(clause, CLINICS)) return seenAtDepartment(v) ? { none: AT_CLINIC } : undefined;
    if (all.some((c) => c.cue === "found" && !is(a, c.first, CAME))) return undefined;
    // «रोज 3,500 की ओपीडी हो रही है»
    if (is(a, v.np.end, GENITIVE) && is(a, v.np.end + 1, CLINICS)) return { none: AT_CLINIC };
    // «ओपीडी में 970 मरीजों का पंजीकरण हुआ»
    let came = all.some((c) => c.cue === "case" && /^(?:पंजी|रजिस्)/.test(word(a, c.end - 1)));
    const end = v.isLast ? item.right.to : clause.end; // «ओपीडी में 112, 96 और 80 बच्चे दिखाने आए»
    for (let i = number.end; i < end; i++) came ||= is(a, i, BROUGHT) || is(a, i, CAME);
    for (let i = clause.first; came && i < item.right.to; i++) if (is(a, i, CLINICS)) return { none: AT_CLINIC };
    return undefined;
  },
};

/** «शहर के एक कोविड सेंटर में रखे गए मरीज»: one of them, in which several are. */
const isOnePlace = ({ a, number, item }: ItemView): boolean => {
  const ward = number.value === 1 && !number.none ? a.cueAt[number.end] : undefined;
  if (ward?.cue !== "ward" || word(a, ward.end - 1) !== "में" || item.right.to - ward.end < 3) return false;
  for (let i = ward.end; i < Math.min(item.right.to, ward.end + 6); i++)
    if (/^मरीजों|^रोगियों|^संक्रमितों|^लोगों/.test(word(a, i))) return /^(?:ने|को|का|की|के|से)$/.test(word(a, i + 1));
  return false;
};

/** «मेडिसिन विभाग में 640 और बाल रोग में 180 रोगी आए», «डॉक्टर के कक्ष में 90 बच्चे देखे गए», where no disease is said of them. */
function seenAtDepartment({ a, clause, number }: ItemView): boolean {
  if (within(a.diseases, clause.first, clause.end).length) return false;
  let seen = false;
  for (let i = number.end; i < clause.end; i++)
    seen ||= is(a, i, BROUGHT) || is(a, i, CAME) || /^देख[ेा]$/.test(word(a, i));
  for (let i = clause.first; seen && i < number.first; i++)
    if (/^(?:विभाग|कक्ष|काउंटर)$/.test(word(a, i)) && /^(?:में|पर)$/.test(word(a, i + 1)) && word(a, i - 1) !== "स्वास्थ्य")
      return true;
  return false;
}

const FLED = wordSetOf(["फरार", "लामा", "भाग"]);
const WENT = wordSetOf(["गए", "गये"]);
const LEFT = wordSetOf([...FLED, "रेफर", "बाहर", "चले"]);

export const wentAway: MetricRule = {
  name: "went-away",
  why: "patients who left without being sent home are no count: «दो मरीज बिना बताए चले गए», «तीन मरीज दिल्ली रेफर हुए»",
  words: LEFT,
  decide({ a, item, number, all, people, npCase, bare, isLast }) {
    // «पांच स्वस्थ हुए और 2 मेडिकल कॉलेज रेफर किए गए»
    const sent = bare && isLast ? a.placeAt[number.end] : undefined;
    if (sent && word(a, sent.end) === "रेफर") return { none: "patients sent on to another hospital" };
    if (!(people || npCase) || has(all, "recovery", "discharge", "death", "admit")) return undefined;
    for (let i = number.end; i < item.right.to; i++)
      if (word(a, i) === "रेफर" && i < number.end + 11 && !has(all, "found"))
        return { none: "patients sent on to another hospital" };
      else if (word(a, i) === "बाहर" && /^(?:ग[एय]|जा|चल)/.test(word(a, i + 1)))
        return { none: "patients who went away" };
      else if (is(a, i, FLED) || (word(a, i) === "चले" && is(a, i + 1, WENT))) return { none: "patients who went away" };
    return undefined;
  },
};

const HOLDS_MANY = wordSetOf([...NAMES_PLACES, ...HEALTH_CENTRES]);

export const usual: MetricRule = {
  name: "usual",
  why: "what is usual is no count of a day: «आम दिनों में तीन सौ मरीज आते थे»",
  decide({ a, clause, np, number, people, npCase, ofDoses }) {
    if (!(people || npCase) || ofDoses) return undefined;
    for (let i = np.end; i < np.end + 3 && i > number.first; i++)
      if (/^(?:आत|पहुंचत|मिलत)[ेाी]$/.test(word(a, i)) && (is(a, i + 1, PRESENT) || is(a, i + 1, PAST)))
        return { none: "what is usual" };
    return isDaily(a, clause) && comesAndGoes(a, number.first - 3, np.end + 4) ? { none: "what is usual" } : undefined;
  },
};

/** «रोज», «प्रतिदिन» */
function isDaily(a: Analysis, { first, end }: Clause): boolean {
  for (let i = first; i < end; i++) if (/^(?:रोज|रोजाना|प्रतिदिन)$/.test(word(a, i))) return true;
  return false;
}

/** «आ रहे हैं», «पहुंच रहे» */
function comesAndGoes(a: Analysis, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (/^(?:आ|पहुंच)$/.test(word(a, i)) && /^रह[ेाी]$/.test(word(a, i + 1))) return true;
  return false;
}

export const overPlaces: MetricRule = {
  name: "over-places",
  why: "said of each of several places that are not named: «चार प्रखंडों में दस से ज्यादा मरीज»",
  words: HOLDS_MANY,
  decide: (v) => (isOverPlaces(v) ? { none: "for each of several places that are not named" } : undefined),
};

export const except: MetricRule = {
  name: "except",
  why: "a state or country without one of its parts is no place of its own: «सागर को छोड़कर प्रदेश में 73 मरीज»",
  words: EXCEPT,
  decide({ a, clause, number }) {
    if (!says(clause, EXCEPT)) return undefined;
    for (let i = Math.max(clause.first, number.first - 14) + 1; i < number.first; i++) {
      if (!is(a, i, EXCEPT) || word(a, i - 1) !== "को" || !a.placeAt[i - 2]) continue;
      for (let k = i + 1; k < number.first; k++)
        // «सागर को छोड़ दें तो बाकी नौ जिलों में 73 मरीज»
        if (is(a, k, REST)) return { none: "for a place without one of its parts" };
        else if (a.placeAt[k])
          return isDistrict(a.placeAt[k]?.place) ? undefined : { none: "for a place without one of its parts" };
    }
    return undefined;
  },
};

function isOverPlaces({ a, clause, item, number }: ItemView): boolean {
  // «रीवा समेत 45 जिलों में कोई मरीज नहीं मिला»: some of them are named
  // «27 पीएचसी में दो-दो बेड»
  if (number.each && is(a, number.first - 2, HEALTH_CENTRES) && a.numberAt[number.first - 3]) return true;
  // «12 जिलों में डेंगू, 8 में मलेरिया और 4 जिलों में चिकनगुनिया के मरीज हैं»
  if (clause.ofPlaces.length > 0 && word(a, number.end) === "में" && a.namedAt[number.end + 1]) return true;
  if (!says(clause, NAMES_PLACES) || placesOfNone(a, clause, item)) return false;
  for (let i = number.first - 1; i >= Math.max(clause.first, number.first - 7); i--) {
    // «तीन जिलों में कर्फ्यू है, रीवा में 36»
    if (a.placeAt[i] && a.placeAt[i]?.kind !== "relative") return false;
    // «अन्य राज्य के 7 मरीज»
    if (is(a, i, ONE_KIND_OF_PLACE) && is(a, i - 1, OF_THE_OTHERS) && word(a, i + 1) === "के") return true;
    // «अन्य जिलों के 12 मरीज»
    // but «दूसरे प्रदेशों से आए 640 लोगों को क्वारंटीन किया गया»
    if (is(a, i, MANY_PLACES) && is(a, i - 1, OF_THE_OTHERS) && word(a, i + 1) !== "में")
      return !(is(a, i + 2, CAME_FROM) && isCued(a, number.end, item.right.to, "quarantine"));
    // «इन दोनों जिलों में एक भी नहीं»: those just named
    if (is(a, i, MANY_PLACES) && (word(a, i - 2) === "इन" || /^(?:दोनों|तीनों|चारों)$/.test(word(a, i - 1)))) return false;
    // «अन्य किसी जिले में एक भी मामला नहीं मिला»
    const ofAny = word(a, i - 1) === "किसी" ? i - 2 : i - 1;
    if (is(a, i, ONE_KIND_OF_PLACE) && is(a, ofAny, OF_THE_OTHERS) && word(a, i + 1) === "में" && number.none)
      return true;
    // «6 जिलों में 0 केस»
    if (number.value === 0 && is(a, i, MANY_PLACES) && a.numberAt[i - 1] && word(a, i + 1) === "में") return true;
    const many = is(a, i, MANY_PLACES) || (word(a, i) === "जिले" && (a.numberAt[i - 1]?.value ?? 0) > 1);
    if (!many || word(a, i + 1) !== "में") continue;
    // «राज्य के 9 जिलों में 57 नए»: so many in all of them; «9 जिलों में 50 से अधिक», «एक भी नहीं»: in each
    // «रीवा और सतना जिलों में 9-9»
    if (a.placeAt[i - 1]) return false;
    // «गांवों में लगे शिविरों में 3,100 लोगों की जांच»: in all of them
    if (CAMPS.test(word(a, number.first - 2)) && word(a, number.first - 1) === "में") return false;
    // «गांवों में खुले 72 केंद्रों पर 9,140 लोगों ने»: in all of them
    if (SET_UP.test(word(a, i + 2))) return false;
    // «टीमों ने गांवों में 1,240 लोगों के सैंपल लिए»: no village has so many
    if (INSIDE.test(word(a, i)) && number.value > MOST_OF_A_VILLAGE && !number.each) return false;
    // «अलग-अलग जिलों में करीब दो लाख»: in all of them
    if (/^(?:अलग|विभिन्न|तमाम)$/.test(word(a, i - 1))) return false;
    if (!number.none && !number.each && number.qualifier === "exact" && numberOfPlaces(a, i)) return false;
    // «सभी 24 जिलों में 812 नए»: the whole state
    return ![1, 2].some((k) => is(a, i - k, ALL));
  }
  return false;
}

const SET_UP = /^(?:खुले|खोले|लगे|लगाए|बने|बनाए|चल|चले|आयोजित)$/;
const INSIDE = /^(?:गांवों|कस्बों|मोहल्लों)$/;
const MOST_OF_A_VILLAGE = 500;
const CAMPS = /^(?:शिविर|कैंप|कैम्प)(?:ों)?$/;

/** «19 राज्यों और केंद्र शासित प्रदेशों में»: the number before places of one kind or two, that end at `at`. */
function numberOfPlaces(a: Analysis, at: number): NumberMention | undefined {
  let i = at - 1;
  while (i > 0 && KINDS_OF_PLACES.test(word(a, i))) i--;
  return a.numberAt[i];
}

const KINDS_OF_PLACES = /^(?:राज्यों|और|व|एवं|तथा|केंद्र|केंद्रशासित|शासित)$/;

export const oneOfSeveral: MetricRule = {
  name: "one-of-several",
  why: "no more than a comparison: «रीवा सबसे प्रभावित जिलों में से एक है»",
  decide: ({ a, number: { first, end, value } }) =>
    value === 1 && word(a, first - 1) === "से" && word(a, first - 2) === "में" && is(a, end, PRESENT)
      ? { none: "one of several that are not counted" }
      : undefined,
};

const AT_WORK = wordSetOf(["गायब", "नदारद", "अनुपस्थित", "गैरहाजिर", "उपस्थित", "तैनात", "लापता"]);

export const absent: MetricRule = {
  name: "absent",
  why: "people by whether they were at their place: «चार चिकित्सक गायब मिले», «सात कर्मी नदारद पाए गए»",
  words: AT_WORK,
  decide({ a, clause, number, people }) {
    if (!people || !says(clause, AT_WORK)) return undefined;
    for (let i = number.end; i < Math.min(clause.end, number.end + 12); i++)
      if (is(a, i, AT_WORK) && (a.cueAt[i - 1]?.cue === "found" || a.cueAt[i + 1]?.cue === "found"))
        return { none: "people by whether they were at their place" };
    return undefined;
  },
};

const SEEN = wordsLike(/^देख(?:े|ें|ने)?$/);

export const examined: MetricRule = {
  name: "examined",
  why: "patients whom a doctor saw are no count: «शिविर में 310 मरीज देखे गए»",
  words: wordsLike(/^देख/),
  decide({ a, item, np }) {
    const seen = np.cues.find((c) => c.cue === "case" || c.cue === "people")?.end ?? -1;
    // «राज्य ने एक दिन में 4,500 नए मरीज देखे»
    if (has(np.cues, "new")) return undefined;
    // «कैंप में 64 लोगों को देखा»
    if (word(a, seen) === "को" && word(a, seen + 1) === "देखा") return { none: "patients whom a doctor saw" };
    // «रोज 40 मरीज देख रहे हैं», «140 मरीज देखने पड़ रहे हैं»
    return is(a, seen, SEEN) && (seen + 1 >= item.right.to || /^(?:ग|जा|रह|पड)/.test(word(a, seen + 1)))
      ? { none: "patients whom a doctor saw" }
      : undefined;
  },
};

const ANYBODY = wordsLike(/^(?:व्यक्ति|इंसान|मनुष्य|आदमी|शरीर)$/);

export const ofTheHealthy: MetricRule = {
  name: "of-the-healthy",
  why: "what is usual in a healthy person: «स्वस्थ व्यक्ति में यह डेढ़ से चार लाख रहती है»",
  words: ANYBODY,
  decide({ a, item }) {
    for (let i = item.left.from; i < item.left.to; i++)
      if (word(a, i) === "स्वस्थ" && is(a, i + 1, ANYBODY) && /^(?:में|के|की)$/.test(word(a, i + 2)))
        return { none: "what is usual in a healthy person" };
    return undefined;
  },
};

export const ageInBrackets: MetricRule = {
  name: "age-in-brackets",
  why: "an age behind a name: «मृतकों में मोहन लाल (71), सीता देवी (66)»",
  words: OPENING,
  decide({ a, number }) {
    const { first, end, value } = number;
    if (word(a, first - 1) !== "(" || word(a, end) !== ")" || value > 110) return undefined;
    // «के एक वृद्ध (85)»
    if (a.cueAt[first - 2]?.cue === "people" && [3, 4].some((k) => a.numberAt[first - k]?.value === 1))
      return { none: "an age" };
    // «सोमर मांझी (66)» in a list of names: the name of a block is a surname there
    const block = /^(?:block|locality|town)$/.test(a.placeAt[first - 2]?.kind ?? "") && !a.placeAt[first - 2]?.seat;
    if (block && isListOfNames(a, number)) return { none: "an age" };
    return a.placeAt[first - 2] || a.numberAt[first - 2] || a.cueAt[first - 2] || a.dateAt[first - 2]
      ? undefined
      : { none: "an age" };
  },
};

/** «रामस्वरूप महतो (72), मो जमील (58)» in the same sentence. */
const isListOfNames = (a: Analysis, number: NumberMention): boolean => {
  const { first, end } = a.doc.sentences[a.doc.tokens[number.first]?.sentence ?? 0] as Sentence;
  return within(a.numbers, first, end).some(
    (n) => n !== number && word(a, n.first - 1) === "(" && word(a, n.end) === ")" && isOwnNoun(a, n.first - 2),
  );
};

const AGE = wordsLike(/^(?:उम्र|आयु)$/);

export const toldOfAge: MetricRule = {
  name: "told-of-age",
  why: "of those just counted only their age is told: «तीन मरीज 24 से 40 साल की उम्र के थे»",
  words: AGE,
  decide({ a, item, np, people, npCase }) {
    if (!(people || npCase) || a.numberAt[np.end]?.notCount !== "age") return undefined;
    for (let i = np.end; i < item.right.to; i++)
      if (is(a, i, AGE) && word(a, i + 1) === "के" && PRESENT_OR_PAST.has(word(a, i + 2)))
        return { none: "only their age is told" };
    return undefined;
  },
};

const PRESENT_OR_PAST: ReadonlySet<string> = new Set(["थे", "हैं", "है", "था"]);

const LOCAL = wordSetOf(["स्थानीय", "लोकल"]);

export const byOrigin: MetricRule = {
  name: "by-origin",
  why: "where those just counted caught it: «1312 स्थानीय लोग संक्रमित हुए», «1775 क्वारंटीन से हैं»",
  decide(v) {
    const { a, number } = v;
    if (isOnePlace(v)) return { none: "one place in which they are" };
    const local = is(a, number.end, LOCAL) && !a.placeAt[number.end + 1]?.place;
    const from = a.cueAt[number.end]?.cue === "quarantine" && word(a, a.cueAt[number.end]?.end ?? 0) === "से";
    // «लौट कर आए प्रवासियों में से 2,791 अब तक संक्रमित निकले»: a part that no population names
    const of = word(a, number.first - 1) === "से" ? number.first - 2 : number.first - 1;
    const migrants = word(a, of) === "में" && /^(?:प्रवासियों|विदेशियों|जमातियों)$/.test(word(a, of - 1));
    return (local && a.cueAt[number.end + 1]?.cue !== "other") || from || migrants
      ? { none: "where those just counted caught it" }
      : undefined;
  },
};

const isJoint = (w: string): boolean => COMMA.has(w) || CONJUNCTION.has(w);

const CAME_BACK = wordsLike(/^(?:लौट[ेाी]|आ[एया]|आये|आई|पहुंच[ेाी])$/);

export const cameFrom: MetricRule = {
  name: "came-from",
  why: "where those just counted came from: «दो सिंगापुर से लौटे थे और तीन नेपाल से»",
  words: CAME_BACK,
  decide({ a, clause, number }) {
    let place = a.placeAt[number.end];
    // «सात दिल्ली, चार मुंबई और दो सूरत से आए»
    for (
      let i = place?.end ?? clause.end;
      i < clause.end && isJoint(word(a, i)) && a.numberAt[i + 1];
      i = place?.end ?? clause.end
    )
      place = a.placeAt[a.numberAt[i + 1]?.end ?? i];
    if (!place || word(a, place.end) !== "से") return undefined;
    return is(a, place.end + 1, CAME_BACK) ? { none: "where those just counted came from" } : undefined;
  },
};

export const story: MetricRule = {
  name: "story",
  why: "one patient of whom the age is told is a story, no count: «एक सात साल की बच्ची भर्ती है»",
  decide({ a, item, number, np, event }) {
    if (number.value !== 1) return undefined;
    // «एक मरीज पर 7,200 रुपए खर्च»
    if (word(a, np.end) === "पर" && a.numberAt[np.end + 1]?.notCount) return { none: "one patient in general" };
    // «66 साल की एक महिला की मौत हो गई» is what the day's count will say
    if (event?.cue === "death") return undefined;
    const to = Math.min(item.right.to, number.end + 8);
    for (let i = Math.max(item.left.from, number.first - 5); i < to; i++)
      if (a.numberAt[i]?.notCount === "age" || isBracketedAge(a, i))
        return { none: "one patient's story: an age stands beside it" };
    return undefined;
  },
};

/** «एक वृद्ध (85)» */
const isBracketedAge = (a: Analysis, i: number): boolean =>
  word(a, i) === "(" &&
  word(a, i + 2) === ")" &&
  (a.numberAt[i + 1]?.value ?? 0) > 14 &&
  (a.numberAt[i + 1]?.value ?? 0) < 111;
