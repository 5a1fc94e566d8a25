/**
 * «गया», the district or the participle of जाना.
 *
 * Place: «गया में 12», «गया जिले», «पटना, गया और नवादा», «गया: 5», a line or sentence that begins with it.
 * Participle: «किया गया», «हो गया है», «बताया गया कि», «वह पटना गया था».
 */
import type { Token } from "../text/document.ts";

/** Words only a place's name can stand before. */
const AFTER_NAME = new Set([
  "में",
  "के",
  "का",
  "की",
  "को",
  "जिले",
  "जिला",
  "शहर",
  "सदर",
  "जंक्शन",
  "स्टेशन",
  "एयरपोर्ट",
  "निवासी",
  "स्थित",
  "मगध",
  "प्रखंड",
  "नगर",
  "डीएम",
  "सिविल",
  "पुलिस",
  "टाउन",
  "जी",
  "कॉलेज",
  "वासियों",
  "प्रमंडल",
  "मंडल",
  "रेलवे",
  "हवाई",
  "समेत",
  "सहित",
  "सेंट्रल",
  "डोभी",
]);
/** Words only a verb can stand before; before a name they need a list in front of it. */
const AFTER_VERB = new Set([
  "है",
  "था",
  "हो",
  "होगा",
  "हूं",
  "कि",
  "जब",
  "तो",
  "तब",
  "जिसमें",
  "जिससे",
  "ताकि",
  "लेकिन",
  "मगर",
  "क्योंकि",
  "जिसके",
  "जहां",
  "इसके",
  "होता",
  "रहा",
  "जिसे",
  "जो",
]);
/** «मगध प्रमंडल के गया»: no verb follows these. */
const BEFORE_NAME = new Set(["के", "का", "की", "जिला", "बिहार"]);
const CONJUNCTIONS = new Set(["और", "व", "एवं", "तथा", "या"]);
/** Stems that compound with जाना without an ending of their own: «हो गया», «बढ़ गया». */
const STEMS = new Set([
  "हो",
  "बढ",
  "घट",
  "मर",
  "बच",
  "आ",
  "बन",
  "रह",
  "कर",
  "दे",
  "ले",
  "भेज",
  "पहुंच",
  "मिल",
  "चल",
  "बैठ",
  "टूट",
  "फैल",
  "रुक",
  "थम",
  "हट",
  "निकल",
  "गिर",
  "लग",
  "छूट",
  "भर",
  "सो",
  "खुल",
  "बदल",
  "मच",
  "छा",
  "पड",
  "पकड",
  "भाग",
  "डूब",
  "फंस",
  "लौट",
  "जुड",
  "कट",
  "ठहर",
  "समा",
  "जाना",
  "पाया",
  "लाया",
  "चला",
  "ऐसा",
  "नहीं",
  "न",
  "भी",
  "ही",
  "क्या",
  "जाया",
  "डाल",
  "खा",
  "पी",
  "जी",
  "बीत",
  "गुजर",
  "सुधर",
  "बिगड",
  "बिक",
  "जल",
  "उड",
  "उठ",
  "दिख",
  "पक",
  "फट",
  "मुकर",
  "झुक",
  "हार",
  "जीत",
  "थक",
  "सूख",
  "पिछड",
  "उतर",
  "चढ",
  "ढह",
  "पार",
  "कम",
  "अधिक",
  "ज्यादा",
  "तक",
]);

const NUMERALS = new Set([
  "दो",
  "तीन",
  "चार",
  "पांच",
  "छह",
  "सात",
  "आठ",
  "नौ",
  "दस",
  "ग्यारह",
  "बारह",
  "तेरह",
  "चौदह",
  "पंद्रह",
  "बीस",
]);

/** Ends as a masculine participle does: किया, बताया, भेजा, कराया, रखा, पाया, लौटाया, सौंपा. */
const isParticiple = (word: string): boolean => (word.length >= 2 && /(?:ा|या|ये)$/.test(word)) || STEMS.has(word);

/**
 * How sure «गया» at token `at` is the district. `placeAt(k)` tells whether a place's name ends just before token k;
 * `placeFrom(k)` whether one begins at k.
 */
export function gayaIsPlace(
  tokens: readonly Token[],
  at: number,
  placeEndsAt: (k: number) => boolean,
  placeBeginsAt: (k: number) => boolean,
): number {
  const here = tokens[at] as Token;
  const same = (t: Token | undefined) => (t && t.sentence === here.sentence ? t : undefined);
  const before = same(tokens[at - 1]);
  const after = same(tokens[at + 1]);
  const inList = (k: number) => placeEndsAt(k) || (tokens[k - 1]?.kind === "number" && before?.kind === "punctuation");
  const listBefore =
    before !== undefined &&
    (before.text === "," || before.text === "-" || before.text === "/" || CONJUNCTIONS.has(before.text)) &&
    (inList(at - 1) || listReaches(tokens, at - 1, placeEndsAt));
  if (listBefore) return 0.97;

  // «पटना गया भागलपुर नालंदा»: a list without commas
  if (placeEndsAt(at) && placeBeginsAt(at + 1)) return 0.7;

  const participle =
    before?.kind === "word" && !CONJUNCTIONS.has(before.text) && isParticiple(before.text) && !placeEndsAt(at);
  if (before && /^(?:को|से)$/.test(before.text) && after && /^(?:रेफर|भेज|भेजा|लाया|ले|पहुंचाया|पहुंचा|लाए)$/.test(after.text))
    return 0.9;
  if (before && (BEFORE_NAME.has(before.text) || (placeBeginsAt(at + 2) && /^(?:में|से)$/.test(before.text)))) return 0.95;
  if (after?.kind === "word") {
    if (AFTER_NAME.has(after.text))
      return participle && (after.text === "को" || after.text === "जी") ? 0.4 : participle ? 0.75 : 0.97;
    if (after.text === "से" || after.text === "ने" || after.text === "तक" || after.text === "पर")
      return before === undefined || before.kind === "punctuation"
        ? 0.95
        : participle || placeEndsAt(at)
          ? 0.1
          : after.text === "पर"
            ? 0.2
            : 0.7;
    if (AFTER_VERB.has(after.text)) return before === undefined ? 0.6 : 0.02;
    if (CONJUNCTIONS.has(after.text) && placeBeginsAt(at + 2))
      return participle ? 0.05 : before?.kind !== "word" ? 0.95 : belongs(tokens, at + 2, placeEndsAt) ? 0.85 : 0.4;
  }
  if (before === undefined) return 0.95;
  if (before.kind === "punctuation") {
    if (
      before.text === "(" ||
      before.text === ":" ||
      before.text === "-" ||
      before.text === '"' ||
      before.text === "|" ||
      before.text === "*"
    )
      return 0.95;
    if (before.text === ",")
      return after === undefined || (after.kind === "word" && AFTER_VERB.has(after.text)) ? 0.3 : 0.85;
    return 0.8;
  }
  // «11 पटना, तीन गया और दो नवादा»: a count right before it, as no verb has
  if (before.kind === "number" || NUMERALS.has(before.text)) return 0.8;
  if (CONJUNCTIONS.has(before.text))
    return after?.kind === "number" || after?.text === ":" || after?.text === "-" ? 0.9 : 0.3;
  if ((after?.text === ":" || after?.text === "-") && !participle && tokens[at + 2]?.kind === "number") return 0.8;
  if (after?.text === "," && !participle && placeBeginsAt(at + 2)) return placeEndsAt(at) ? 0.6 : 0.5;
  return 0.02;
}

/** «मरीज गया और नवादा का है»: a genitive behind the next name, which a verb would leave hanging. */
function belongs(tokens: readonly Token[], from: number, placeEndsAt: (k: number) => boolean): boolean {
  for (let k = from + 1; k <= from + 3; k++) if (placeEndsAt(k)) return /^(?:का|के|की)$/.test(tokens[k]?.text ?? "");
  return false;
}

/** «पटना में 12 और गया»: the list before reaches a place over postpositions and counts. */
function listReaches(tokens: readonly Token[], from: number, placeEndsAt: (k: number) => boolean): boolean {
  for (let k = from; k > from - 7 && k > 0; k--) {
    if (placeEndsAt(k)) return true;
    const token = tokens[k - 1] as Token;
    if (token.kind === "number") continue;
    if (
      token.kind === "punctuation"
        ? !/^[-:,(]$/.test(token.text)
        : !/^(?:में|के|की|का|से|एक|दो|तीन|चार|पांच|छह|सात|आठ|नौ|दस|मरीज|केस|मामले|नए|भी|जिले)$/.test(token.text)
    )
      return false;
  }
  return false;
}

/** «लाया गया सदर अस्पताल»: the verb before a name that happens to begin with «गया». */
export function isVerbHere(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    before?.kind === "word" &&
    before.sentence === tokens[at]?.sentence &&
    !CONJUNCTIONS.has(before.text) &&
    isParticiple(before.text)
  );
}
