/** How sure it is that a name found is a place here, from the words beside it. */

import { numberWord } from "../numbers/words-index.ts";
import type { Document, Token } from "../text/document.ts";
import type { Candidate } from "./candidate.ts";
import * as cues from "./cues.ts";
import { isDateline } from "./dateline.ts";
import { gayaIsPlace } from "./gaya.ts";
import type { Reading } from "./reading.ts";

/** What is known around a candidate. */
export interface Evidence {
  /** A place that is surely one stands in the same list. */
  readonly inList: boolean;
  /** The state of the list or article fits. */
  readonly stateFits: boolean;
  readonly placeEndsAt: (token: number) => boolean;
  readonly placeBeginsAt: (token: number) => boolean;
}

const sameSentence = (tokens: readonly Token[], at: number, of: number): Token | undefined => {
  const token = at < 0 ? undefined : tokens[at];
  return token && token.sentence === tokens[of]?.sentence ? token : undefined;
};

const hasCueAfter = (tokens: readonly Token[], first: number, end: number): boolean => {
  const after = sameSentence(tokens, end, first);
  return (
    after !== undefined &&
    (cues.DISTRICT_WORDS.has(after.text) ||
      cues.phraseAt(cues.BLOCK_WORDS, tokens, end) > 0 ||
      cues.phraseAt(cues.TOWN_WORDS, tokens, end) > 0)
  );
};

/** A word like «जिला», «प्रखंड», «थाना» stands beside it. */
export function hasAdministrativeCue(tokens: readonly Token[], first: number, end: number): boolean {
  const before = sameSentence(tokens, first - 1, first);
  return hasCueAfter(tokens, first, end) || (before !== undefined && cues.BEFORE_WORDS.has(before.text));
}

/** «X में 12 मरीज», «X: 12», «X के 12 मरीज», «X में मलेरिया के 12 मरीज». */
function countFollows(tokens: readonly Token[], first: number, end: number): "sick" | "number" | null {
  let k = end;
  let linked = false;
  let illness = 0;
  for (; k < end + 3 + illness; k++) {
    const token = sameSentence(tokens, k, first);
    if (!token) return null;
    const named = linked && !illness ? cues.phraseAt(cues.ILLNESSES, tokens, k) : 0;
    illness += named;
    if (named) k += named - 1;
    else if (cues.POSTPOSITIONS.has(token.text) || token.text === ":" || token.text === "-" || token.text === "|")
      linked = true;
    else if (token.text !== "भी" && token.text !== "कुल" && token.text !== "नए") break;
  }
  const counted = tokens[k];
  if (!linked || !counted || !(counted.kind === "number" || numberWord(counted)?.kind === "unit")) return null;
  if (illness > 0) return "sick";
  for (let j = k + 1; j < k + 5; j++)
    if (cues.SICK_WORDS.has(sameSentence(tokens, j, first)?.text ?? "")) return "sick";
  return "number";
}

/** «सागर के जिला अस्पताल में» */
const isOfHospital = (tokens: readonly Token[], first: number, end: number): boolean =>
  /^(?:के|स्थित)$/.test(sameSentence(tokens, end, first)?.text ?? "") &&
  /^(?:जिला|सदर|सिविल|शासकीय|राजकीय)$/.test(tokens[end + 1]?.text ?? "") &&
  /^(?:अस्पताल|चिकित्सालय|हॉस्पिटल)/.test(tokens[end + 2]?.text ?? "");

/** «कोरिया 54», «कोरिया - 54», «• कोरिया 54 (दो मौत)» alone on a line. */
function isListLine(tokens: readonly Token[], first: number, end: number): boolean {
  const bullet = /^[-*•]$/.test(sameSentence(tokens, first - 1, first)?.text ?? "") ? 1 : 0;
  if (sameSentence(tokens, first - 1 - bullet, first)) return false;
  const sign = /^[-:]$/.test(sameSentence(tokens, end, first)?.text ?? "") ? 1 : 0;
  const number = sameSentence(tokens, end + sign, first);
  const behind = sameSentence(tokens, end + sign + 1, first);
  return number?.kind === "number" && (!behind || behind.text === "(");
}

/** 0–1; below 0.5 it is taken for a word or a person. */
export function surenessOf(doc: Document, candidate: Candidate, reading: Reading, around: Evidence): number {
  const { tokens } = doc;
  const { first, end, name } = candidate;
  if (name.gaya) return gayaIsPlace(tokens, first, around.placeEndsAt, around.placeBeginsAt);
  const before = sameSentence(tokens, first - 1, first);
  const after = sameSentence(tokens, end, first);
  if (after && cues.isPartOfName(tokens, end)) return 0.2;
  const administrative = hasAdministrativeCue(tokens, first, end);
  if (candidate.misspelt) return misspeltSureness(reading, administrative || around.inList, before, after);
  const { ambiguity } = name;
  if (!ambiguity && !name.onlyWord) return candidate.glued ? 0.95 : 1;
  const base = ambiguity?.base ?? 0.2;
  if (hasCueAfter(tokens, first, end) && !(ambiguity && cues.phraseAt(ambiguity.notBefore, tokens, end))) return 0.95;
  if (ambiguity && isOtherwise(ambiguity, tokens, end, before)) return 0.05;
  if (administrative || isOfHospital(tokens, first, end) || isDateline(doc, first, end)) return 0.95;
  if (reading.kind !== "facility") {
    if (after && cues.SURNAMES.has(after.text)) return 0.2;
    if (before && cues.TITLES.has(before.text)) return 0.2;
  }
  if (around.inList) return Math.max(base, 0.9);
  if (around.stateFits && isListLine(tokens, first, end)) return Math.max(base, 0.8);
  const count = countFollows(tokens, first, end);
  if (count === "sick") return Math.max(base, around.stateFits ? 0.8 : 0.6);
  // «सिंघल मंडी में 5» in a text of another state: a market
  const listed = /^(?:,|और|व|एवं|तथा)$/.test(sameSentence(tokens, first - 2, first)?.text ?? "");
  if (count === "number" && listed && before?.kind === "word" && !around.stateFits) return base;
  if (count === "number" && base > 0.1) return Math.max(base, around.stateFits ? 0.7 : 0.5);
  if (around.stateFits && base >= 0.15 && after && cues.POSTPOSITIONS.has(after.text) && before?.kind !== "word")
    return Math.max(base, 0.6);
  return base;
}

/** A word beside it says that it is no place: «आरा मशीन», «किसी सूरत». */
const isOtherwise = (
  ambiguity: cues.Ambiguity,
  tokens: readonly Token[],
  end: number,
  before: Token | undefined,
): boolean =>
  (before !== undefined && ambiguity.notAfter.has(before.text)) || cues.phraseAt(ambiguity.notBefore, tokens, end) > 0;

/** A misspelling is only believed where a place could stand. */
function misspeltSureness(reading: Reading, cue: boolean, before: Token | undefined, after: Token | undefined): number {
  if (cue) return 0.9;
  const usual = reading.place?.startsWith("IN-BR/") ? 0.7 : 0.6;
  if (after === undefined) return usual;
  if (cues.POSTPOSITIONS.has(after.text) || cues.CONJUNCTIONS.has(after.text)) return usual;
  if (after.kind === "number" || /^[,:\-)(|]$/.test(after.text)) return usual;
  return before && (before.text === "," || cues.CONJUNCTIONS.has(before.text)) ? usual : 0.3;
}
