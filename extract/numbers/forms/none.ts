/**
 * Ways of saying none: «एक भी मरीज नहीं मिला», «कोई मौत नहीं हुई», «किसी की जान नहीं गई», «शून्य», «निल».
 * The negation has to stand in the same clause.
 */

import type { Token } from "../../text/document.ts";
import { fold } from "../../text/normalise.ts";
import { type Draft, draft } from "../draft.ts";
import { wordSet } from "../words-index.ts";

const NEGATIONS = wordSet("नहीं, नही, नहि, न, ना, नदारद");
/** A clause ends before these, so a «नहीं» behind them is another's. */
const CLAUSE_STARTS = wordSet(
  "लेकिन, मगर, किंतु, परंतु, जबकि, हालांकि, ताकि, क्योंकि, वहीं, बल्कि, तो, अन्यथा, चूंकि, यदि, अगर, कि",
);
/** «किसी तरह की परेशानी», «कोई ढिलाई»: what is denied is no number of anything. */
const MANNER = wordSet("तरह, प्रकार, कीमत, हाल, हालत, सूरत, ढंग, ना, न");
/** «कोई 50 मरीज» is about 50, «बिना किसी देरी» denies nothing. */
const NOT_BEFORE = wordSet("बिना, बगैर, हर");

/** How far the negation may stand behind the pronoun, in tokens. */
const REACH = 30;

/** «एक भी», «कोई», «किसी» with their negation. */
export function readNone(tokens: readonly Token[], at: number): Draft | null {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  if (next === undefined || next.sentence !== token.sentence) return null;
  const one = token.text === "एक";
  // «एक भी», «एक की भी रिपोर्ट पॉजिटिव नहीं»
  const marked = one && /^(?:की|को|ने|में)$/.test(next.text) && tokens[at + 2]?.text === "भी";
  // «सतना में एक केस नहीं»
  const bare = one && PATIENT.has(next.text) && NEGATIONS.has(tokens[at + 2]?.text ?? "");
  if (bare && tokens[at + 2]?.sentence === token.sentence && !NOT_ONE_BUT.test(tokens[at + 3]?.text ?? ""))
    return { ...draft(at, at + 1, 0), none: true, negation: at + 2 };
  if (one && next.text !== "भी" && !marked) return null;
  if (NOT_BEFORE.has(tokens[at - 1]?.text ?? "")) return null;
  const end = marked ? at + 3 : next.text === "भी" ? at + 2 : at + 1;
  if (tokens[end]?.kind === "number" || tokens[end]?.text === "एक") return null;
  const behind = findNegation(tokens, end, token.sentence);
  // «न कोई मामला आया, न ही किसी की मौत हुई»
  const nor = /^(?:ही|तो)$/.test(tokens[at - 1]?.text ?? "") ? at - 2 : at - 1;
  const neither = /^(?:न|ना)$/.test(tokens[nor]?.text ?? "") && tokens[nor]?.sentence === token.sentence;
  // «रोज कोई न कोई मरीज मिलता है»: there is one
  if (neither && /^(?:कोई|किसी)$/.test(tokens[nor - 1]?.text ?? "")) return null;
  const negation = neither ? nor : behind === -1 && next.text === "भी" ? negationBefore(tokens, at) : behind;
  if (negation === -1) return null;
  const found: Draft = { ...draft(at, end, 0), none: true, negation };
  if (MANNER.has(tokens[end]?.text ?? "")) found.notCount = "manner";
  return found;
}

const PATIENT = wordSet("मरीज, रोगी, संक्रमित, पीड़ित, पॉजिटिव, मामला, मामले, केस, मौत");

/** «एक मरीज नहीं, तीन मरीज मिले» */
const NOT_ONE_BUT = /^(?:,|बल्कि|कई|दो|तीन|पूरा)$/;

/** «सतना में नया मरीज नहीं मिला»: a none without its pronoun. */
export function readNoNew(tokens: readonly Token[], at: number): Draft | null {
  const { sentence } = tokens[at] as Token;
  const before = tokens[at - 1];
  if (before?.sentence === sentence && (before.kind === "number" || /^(?:कोई|भी|एक|और)$/.test(before.text)))
    return null;
  if (!PATIENT.has(tokens[at + 1]?.text ?? "")) return null;
  const negation = tokens[at + 2]?.text === "सामने" ? at + 3 : at + 2;
  if (tokens[negation]?.sentence !== sentence || !NEGATIONS.has(tokens[negation]?.text ?? "")) return null;
  return { ...draft(at, at + 1, 0), none: true, negation };
}

function findNegation(tokens: readonly Token[], from: number, sentence: number): number {
  const limit = Math.min(tokens.length, from + REACH);
  for (let i = from; i < limit; i++) {
    const token = tokens[i] as Token;
    if (token.sentence !== sentence || token.text === ";") return -1;
    if (token.kind !== "word") continue;
    if (NEGATIONS.has(token.text)) return i;
    if (CLAUSE_STARTS.has(token.text) || (isFiniteVerb(token.text) && tokens[i + 1]?.text === ",")) return -1;
  }
  return -1;
}

/** «नहीं मिला कालाजार का एक भी मरीज»: the verb stands first. */
function negationBefore(tokens: readonly Token[], at: number): number {
  for (let i = at - 1; i > at - 8 && tokens[i]?.sentence === tokens[at]?.sentence; i--) {
    const text = tokens[i]?.text ?? "";
    if (NEGATIONS.has(text)) return i;
    if (CLAUSE_STARTS.has(text) || text === ",") return -1;
  }
  return -1;
}

const FINITE = wordSet("है, हैं, था, थे, थी, थीं, गया, गई, गए, हुई, हुआ, हुए");
const isFiniteVerb = (word: string) => FINITE.has(word);

const ZERO_NAMES = new Set(
  ["टॉलरेंस", "टोलरेंस", "माइल", "माईल", "डोज", "फिगर", "एफआईआर", "ग्राउंड", "आवर", "बैलेंस", "रेटिंग", "शैडो"].map(fold),
);

/** Marks «शून्य», «निल», «जीरो» as said in words; «जीरो माइल» is a place, «ग्राउंड जीरो» a phrase. */
export function markZeroWord(tokens: readonly Token[], found: Draft): void {
  if (found.value !== 0 || found.bare !== true || found.ordinal || found.each) return;
  found.none = true;
  if (ZERO_NAMES.has(tokens[found.end]?.text ?? "") || tokens[found.first - 1]?.text === "ग्राउंड")
    found.notCount = "name";
}
