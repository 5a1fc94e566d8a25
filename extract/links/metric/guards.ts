/** What makes a number no fact, whatever stands beside it: comparisons, ratios, one patient's story. */
import type { NumberMention, PlaceMention } from "../../mention.ts";
import type { Sentence } from "../../text/document.ts";
import { wordSetOf, wordsLike } from "../../text/word-sets.ts";
import { type Analysis, is, isCued, type Span, within, word } from "../analysis.ts";
import { type Clause, says } from "../clauses.ts";
import { COMMA, CONJUNCTION, EACH, GENITIVE, OPENING, PAST, POPULACE, PRESENT, THESE } from "../words.ts";
import { has } from "./cue-classes.ts";
import type { MetricRule } from "./decision.ts";
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
    if (isOutOf(a, number) || isOutOf(a, numberBefore(a, number)) || isOfSoMany(a, number))
      return { none: "a ratio: so many of each hundred" };
    if (isInGeneral(a, clause, number)) return { none: "a ratio: what becomes of so many of each hundred" };
    const from = Math.max(clause.first, number.first - 40);
    const each = within(a.numbers, from, number.first).some(
      // «इनमें से आधे यानी 16 ठीक हो चुके हैं» says what the half is
      // «चार गुना हुए केस, रीवा में 1,500 सक्रिय»
      (n) =>
        n.notCount === "ratio" &&
        !/^गुन/.test(word(a, n.end)) &&
        !/^गुन/.test(word(a, n.end - 1)) &&
        !/^(?:यानी|यानि|अर्थात)$/.test(word(a, number.first - 1)) &&
        // «आधे से ज्यादा 138 मामले रीवा के हैं»
        !(n.end === number.first && HALF.test(word(a, n.first))),
    );
    return each || saysPopulace(a, clause, { from, to: item.right.to })
      ? { none: "a ratio: so many for each so many people" }
      : undefined;
  },
};

const HALF = /^(?:आधे|आधी|आधा)$/;

/** «प्रत्येक पर 100», «हर केंद्र पर 100»; «हर दिन 100» is an average. */
const isForEach = (a: Analysis, first: number): boolean =>
  word(a, first - 1) === "पर" && (is(a, first - 2, EACH) || (is(a, first - 3, EACH) && !a.dateAt[first - 2]));

/** «एक बेड पर तीन मरीज» */
const isOnOneBed = (a: Analysis, first: number): boolean =>
  word(a, first - 1) === "पर" &&
  a.cueAt[first - 2]?.cue === "bed" &&
  // «एक ही बेड पर दो-दो मरीज»
  a.numberAt[word(a, first - 3) === "ही" ? first - 4 : first - 3]?.value === 1;

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

/** «100 जांच पर 13 मरीज», either number. */
function isOfSoMany(a: Analysis, number: NumberMention): boolean {
  const noun = (n: NumberMention) =>
    /^(?:test|case|people)$/.test(a.cueAt[n.end]?.cue ?? "") && word(a, n.end + 1) === "पर";
  const before = word(a, number.first - 1) === "पर" ? a.numberAt[number.first - 3] : undefined;
  const whole = noun(number) && a.numberAt[number.end + 2] ? number : before && noun(before) ? before : undefined;
  return whole !== undefined && whole.value >= 10 && Number.isInteger(Math.log10(whole.value));
}

/** «100 में से 90 रोगी अपने आप ठीक हो जाते हैं»: what happens in general. */
function isInGeneral(a: Analysis, clause: Clause, number: NumberMention): boolean {
  const part =
    word(a, number.end) === "में" ? a.numberAt[number.end + (word(a, number.end + 1) === "से" ? 2 : 1)] : undefined;
  const whole = part ? number : numberBefore(a, number);
  if (!whole || whole.value < 10 || !Number.isInteger(Math.log10(whole.value))) return false;
  for (let i = number.end; i < clause.end; i++) if (is(a, i, PRESENT) && HABITUAL.test(word(a, i - 1))) return true;
  return false;
}

const HABITUAL = /^(?:जात|होत|करत|रहत|पडत|मिलत|आत)[ेाी]$/;

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

const RELATIVES = wordsLike(/^(?:परिवार|परिवारों|परिजन|परिजनों|घरवालों|रिश्तेदार|रिश्तेदारों|तीमारदार|तीमारदारों|संपर्क)$/);

export const contacts: MetricRule = {
  name: "contacts",
  why: "people who were near a patient are no patients yet: «संपर्क सूची में 940 लोगों की पहचान की गई»",
  decide({ a, item, number, np, all, people, npCase, event }) {
    // «97 मरीजों के परिवार के सदस्य हैं», «12 संक्रमितों के परिजनों की जांच हुई»
    if (npCase && word(a, np.end) === "के" && is(a, np.end + 1, RELATIVES)) return { none: CONTACTS };
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
    if (!(people || npCase) || has(all, "recovery", "discharge", "death", "admit", "negative")) return undefined;
    for (let i = number.end; i < item.right.to; i++)
      if (word(a, i) === "रेफर" && i < number.end + 11 && !has(all, "found"))
        return { none: "patients sent on to another hospital" };
      else if (word(a, i) === "बाहर" && /^(?:ग[एय]|जा|चल)/.test(word(a, i + 1)))
        return { none: "patients who went away" };
      else if (is(a, i, FLED) || (word(a, i) === "चले" && is(a, i + 1, WENT))) return { none: "patients who went away" };
    return undefined;
  },
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
  decide({ a, clause, number }) {
    // «इनमें 312 मरीज निजी क्लीनिक से नोटिफाइड हैं»: who told of them
    for (let i = number.end; clause.continues && i < Math.min(clause.end, number.end + 4); i++)
      if (OWNER.test(word(a, i)) && word(a, i + 2) === "से") return { none: "a part that no population names" };
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

const OWNER = /^(?:निजी|प्राइवेट|सरकारी|शासकीय|राजकीय)$/;

/** «सात मुंबई तो दो सूरत से लौटे» */
const isJoint = (w: string): boolean => COMMA.has(w) || CONJUNCTION.has(w) || w === "तो";

const CAME_BACK = wordsLike(/^(?:लौट[ेाी]|आ[एया]|आये|आई|पहुंच[ेाी])$/);

export const cameFrom: MetricRule = {
  name: "came-from",
  why: "where those just counted came from: «दो सिंगापुर से लौटे थे और तीन नेपाल से», «एक मरीज भोपाल से और दो पुणे से पढ़कर लौटे हैं»",
  decide({ a, clause, item, number, np }) {
    const bare = np.end === number.end;
    // «इनमें दिल्ली से आए 390, महाराष्ट्र के 361 और गुजरात के 258 हैं»
    const [opener, next] = clause.items;
    const ofPlace = (at: number) => is(a, at - 1, GENITIVE) && a.placeAt[at - 2];
    const cameBefore = (at: number) => is(a, at - 1, CAME_BACK) && word(a, at - 2) === "से" && a.placeAt[at - 3];
    if (clause.continues && opener && next && cameBefore(opener.number.first) && ofPlace(next.number.first))
      if (item === opener || ofPlace(number.first)) return { none: "where those just counted came from" };
    // «इनमें चार मरीज बाहर से आए हैं», «दो मरीजों की कोई ट्रैवल हिस्ट्री नहीं है»
    const outside = clause.continues && /^(?:बाहर|विदेश)$/.test(word(a, np.end)) && word(a, np.end + 1) === "से";
    if ((outside && is(a, np.end + 2, CAME_BACK)) || tellsOfTravel(a, np.end))
      return { none: "where those just counted came from" };
    let place = a.placeAt[np.end];
    // «सात दिल्ली, चार मुंबई और दो सूरत से आए», «सात दिल्ली से व चार मुंबई से आए»
    for (let i = behindPlace(a, place) ?? clause.end; i < clause.end && isJoint(word(a, i)) && a.numberAt[i + 1]; ) {
      place = a.placeAt[a.numberAt[i + 1]?.end ?? i];
      i = behindPlace(a, place) ?? clause.end;
    }
    // «पांच मरीज दिल्ली में मजदूरी कर लौटे थे»
    const worked = place && word(a, place.end) === "में" && word(a, place.end + 2) === "कर";
    if (!place || item.number.none || (word(a, place.end) !== "से" && !worked)) return undefined;
    for (let i = place.end + 1; i < Math.min(clause.end, place.end + 4); i++)
      if (is(a, i, CAME_BACK) && (bare ? i === place.end + 1 || isReturned(a, i) : isReturned(a, i)))
        return { none: "where those just counted came from" };
      else if (a.cueAt[i] || is(a, i, COMMA)) return undefined;
    return undefined;
  },
};

/** «(मरीजों) की ट्रैवल हिस्ट्री» */
const tellsOfTravel = (a: Analysis, at: number): boolean =>
  word(a, at) === "की" && [1, 2].some((k) => /^(?:ट्रैवल|ट्रेवल|यात्रा)$/.test(word(a, at + k)));

/** Of patients, that they came may mean that they were found there; that they came back does not. */
const isReturned = (a: Analysis, i: number): boolean => word(a, i).startsWith("लौट");

/** Behind «दिल्ली», «दिल्ली से» */
const behindPlace = (a: Analysis, place: PlaceMention | undefined): number | undefined =>
  place && (word(a, place.end) === "से" ? place.end + 1 : place.end);

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

export const denied: MetricRule = {
  name: "denied",
  why: "a number that is put right at once: «बाड़मेर में 14 नहीं 31 मौतें हुई हैं»",
  words: wordSetOf(["नहीं"]),
  decide({ a, number: { end, none } }) {
    const next = word(a, end + 1) === "," || word(a, end + 1) === "बल्कि" ? end + 2 : end + 1;
    return !none &&
      word(a, end) === "नहीं" &&
      a.numberAt[next]?.notCount === undefined &&
      a.numberAt[next]?.first === next
      ? { none: "a number that is denied" }
      : undefined;
  },
};

const AGAIN = wordsLike(/^(?:रिपीट|पुनः|पुन|दोबारा|दुबारा)$/);

export const foundAgain: MetricRule = {
  name: "found-again",
  why: "patients whose second test was positive, too, were counted before: «रिपीट पॉजिटिव : 04», «41 रिपीट पॉजिटिव»",
  words: AGAIN,
  decide({ a, number, item: { left }, all }) {
    const isCase = (i: number) => a.cueAt[i]?.cue === "case";
    if (is(a, number.end, AGAIN) && isCase(number.end + 1)) return { none: "patients who were counted before" };
    for (let i = Math.max(left.from, number.first - 5); i < number.first; i++)
      if (is(a, i, AGAIN) && isCase(i + 1) && all.every((c) => c.cue === "case" || c.cue === "number"))
        return { none: "patients who were counted before" };
    return undefined;
  },
};

export const ofTheDead: MetricRule = {
  name: "of-the-dead",
  why: "how some of the dead were brought is no count: «19 मरीजों की मौत हुई। इनमें से चार मरीज मरणासन्न लाए गए थे»",
  words: PAST,
  decide({ a, clause, ctx, isLast, item: { right }, number, people, npCase }) {
    const { metric } = ctx;
    if (!(clause.continues && ctx.fresh && isLast && (people || npCase) && metric?.endsWith("_deaths")))
      return undefined;
    if (number.value > (ctx.lately.get(metric) ?? 0)) return undefined;
    const brought = [1, 2].some(
      (k) => right.to - k > number.end && is(a, right.to - k, PAST) && /^ग[यएई]/.test(word(a, right.to - k - 1)),
    );
    return brought ? { none: "of the dead something is told" } : undefined;
  },
};
