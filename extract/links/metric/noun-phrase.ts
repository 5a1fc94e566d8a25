/** The noun phrase behind a number: modifiers and nouns up to a postposition or verb. */
import type { CueMention } from "../../cues/index.ts";
import type { Token } from "../../text/document.ts";
import { type Analysis, is, type Span, word } from "../analysis.ts";
import { glossEnd } from "../gloss.ts";
import {
  AFFLICTED,
  COMMA,
  CONDITION,
  CONJUNCTION,
  DETERMINER,
  FINITE,
  GENITIVE,
  LABORATORY,
  MODIFIER,
  NEGATION,
  POSTPOSITION,
} from "../words.ts";
import { ATTRIBUTIVE, EVENTS } from "./cue-classes.ts";

export interface NounPhrase {
  readonly cues: readonly CueMention[];
  /** Its last word is no word we know: the number counts something else. */
  readonly unknown: boolean;
  readonly end: number;
}

export const IN_WARDS = /^(?:वार्डों|अस्पतालों)$/;

const HOUSE = /^(?:अस्पताल|हॉस्पिटल|सेंटर|कॉलेज|होटल)$/;

/** Reads it from a span's first token on. */
export function nounPhrase(a: Analysis, span: Span): NounPhrase {
  const cues: CueMention[] = [];
  let unknown = false;
  let i = span.from;
  while (i < span.to) {
    const w = word(a, i);
    const cue = a.cueAt[i];
    const token = a.doc.tokens[i] as Token;
    const gloss = glossEnd(a, i);
    if (gloss > i) {
      i = gloss;
      continue;
    }
    if (w === "तो" && i === span.from) {
      i++;
      continue;
    }
    // «जबलपुर में छह और पांच अन्य जिलों में»: the next number's words
    if (a.numberAt[i] && word(a, i - 1) === "और") break;
    const place = a.placeAt[i];
    // «177 राजधानी पटना के»
    if (w === "राजधानी" && a.placeAt[i + 1]) break;
    if (a.dateAt[i] || (place && (place.kind !== "relative" || a.placeAt[place.end]))) break;
    // «16 मरीज शहर के अस्पतालों में»
    if (cues.length > 0 && a.placeAt[i] && is(a, i + 1, POSTPOSITION)) break;
    if (cue?.cue === "ward") break;
    // «640 मामले लैब में पाए गए»
    if (cues.at(-1)?.end === i && is(a, i, LABORATORY) && word(a, i + 1) === "में") break;
    // «299 रोगी घर में पृथक-वास में», not «458 प्रभावित गांवों में»
    if (cue?.cue === "other" && /^(?:मरीज|रोगी|लोग|व्यक्ति)/.test(word(a, i - 1)) && word(a, cue.end) === "में") break;
    // «640 मरीज निक्षय पोर्टल पर दर्ज हैं»
    if (cues.length > 0 && /^पोर्टल$/.test(word(a, w === "निक्षय" ? i + 1 : i))) break;
    // «20 बच्चे सरकारी और निजी वार्डों में हैं»
    if (cue?.cue === "other" && cues.at(-1)?.cue === "people" && IN_WARDS.test(w) && word(a, cue.end) === "में") break;
    // «12 मरीज कमला अस्पताल अमरपुर के वार्ड में भर्ती हैं»: where they are
    const who = cues.at(-1);
    if (unknown && cue?.cue === "other" && HOUSE.test(w) && /^(?:case|people)$/.test(who?.cue ?? "") && who)
      return { cues, unknown: false, end: who.end };
    if (cue && cue.first === i) {
      cues.push(cue);
      unknown = false;
      i = cue.end;
      if (cue.cue === "found" || cue.cue === "perfect" || cue.cue === "rising") break;
      // «73 किसान स्वस्थ होकर लौटे»: behind what happened begins the predicate
      if (EVENTS.has(cue.cue) && !ATTRIBUTIVE.has(cue.cue)) break;
      continue;
    }
    // «3083 डेंगू के मामले»
    if (is(a, i, GENITIVE) && a.namedAt[i - 1] && cues.length === 0 && a.cueAt[i + 1]?.cue === "case") {
      i++;
      continue;
    }
    // «1600 से नीचे आ गए हैं»: a verb's stem
    if ((w === "आ" || w === "जा" || w === "बता") && is(a, i + 1, FINITE)) break;
    // «नौ लोग बेहोशी की हालत में लाए गए»: how they were
    if (cues.at(-1)?.end === i && isHowTheyWere(a, i)) break;
    // «21 एसजीएम जिला अस्पताल में»: of the hospital's name
    if (i === span.from && !cue && a.placeAt[i + 1]?.kind === "facility" && !is(a, i, MODIFIER)) break;
    // «60 लोग इस बीमारी से»: the next phrase begins
    if (cues.length > 0 && is(a, i, DETERMINER)) break;
    if (is(a, i, POSTPOSITION) || (is(a, i, FINITE) && !a.placeAt[i]) || is(a, i, NEGATION)) break;
    if (token.kind === "punctuation" && !/^["'()-]$/.test(w)) break;
    // «31 बच्चे डेंगू व वायरल फीवर से भर्ती हैं»
    if (cues.at(-1)?.end === i && a.namedAt[i] && isCause(a, i)) break;
    // «60 लोग निमोनिया से पीड़ित», «60 बच्चे मौसमी बीमारी से ग्रस्त»: behind the people begins what befell them
    if (
      cues.at(-1)?.end === i &&
      (word(a, i + 1) === "से" || [2, 3].some((k) => word(a, i + k) === "से" && is(a, i + k + 1, AFFLICTED)))
    )
      break;
    if (token.kind === "word" && !is(a, i, MODIFIER) && !a.namedAt[i]) unknown = true;
    i++;
  }
  return { cues, unknown, end: i };
}

/** «तेज बुखार और बेहोशी की हालत में» */
function isHowTheyWere(a: Analysis, at: number): boolean {
  for (let i = at; i < at + 7 && !a.numberAt[i]; i++)
    if (is(a, i, CONDITION)) return i > at && is(a, i - 1, GENITIVE) && word(a, i + 1) === "में";
    else if (is(a, i, FINITE) || is(a, i, COMMA)) return false;
  return false;
}

/** Diseases side by side, and «से» behind the last. */
function isCause(a: Analysis, at: number): boolean {
  let i = at;
  while (a.namedAt[i] || ((is(a, i, CONJUNCTION) || is(a, i, COMMA)) && a.namedAt[i + 1])) i++;
  return word(a, i) === "से";
}

/** True for a noun that no lexicon knows. */
export const isOwnNoun = (a: Analysis, i: number): boolean =>
  a.doc.tokens[i]?.kind === "word" &&
  !a.cueAt[i] &&
  !a.placeAt[i] &&
  !a.dateAt[i] &&
  !a.numberAt[i] &&
  !is(a, i, POSTPOSITION) &&
  !is(a, i, MODIFIER) &&
  !is(a, i, FINITE) &&
  !a.namedAt[i];
