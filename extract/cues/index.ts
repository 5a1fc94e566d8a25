/** Finds the cues of a document: words that say what a number counts and what happened to those counted. */
import type { Document, Mention } from "../text/document.ts";
import { lexiconOf } from "../text/lexicon.ts";
import { CUES, type CueId } from "./lexicon.ts";

export interface CueMention extends Mention {
  readonly cue: CueId;
}

const lexicon = lexiconOf<CueId>(CUES);

/** Longest phrase first, in text order, non-overlapping. Punctuation never begins a cue. */
export function findCues(doc: Document): CueMention[] {
  const found: CueMention[] = [];
  for (let at = lexicon.opener(doc.tokens, 0); at < doc.tokens.length; ) {
    const hit = lexicon.match(doc.tokens, at);
    if (hit && !isExactly(doc, at) && !isOfReport(doc, at)) found.push({ cue: hit.value, first: at, end: hit.end });
    at = lexicon.opener(doc.tokens, hit ? hit.end : at + 1);
  }
  return found;
}

/** «ठीक एक सप्ताह पहले»: exactly, not well again. */
function isExactly({ tokens }: Document, at: number): boolean {
  if (tokens[at]?.text !== "ठीक") return false;
  for (let i = at + 1; i < at + 5; i++)
    if (/^(?:पहले|बाद)$/.test(tokens[i]?.text ?? "")) return isSpan(tokens[i - 1]?.text);
  return false;
}
const isSpan = (word = ""): boolean => /^(?:दिन|दिनों|सप्ताह|हफ्ते|हफ्ता|महीने|माह|साल|वर्ष|घंटे)$/.test(word);

/** «ताजा आंकड़ों में», «नई रिपोर्ट के मुताबिक»: the report is new, not what it counts. */
function isOfReport({ tokens }: Document, at: number): boolean {
  return (
    /^(?:ताजा|नई|नए|नये|नवीनतम)$/.test(tokens[at]?.text ?? "") &&
    /^(?:आंकड[ेो]|आंकडों|रिपोर्ट|बुलेटिन|जानकारी|सूची|अपडेट)$/.test(tokens[at + 1]?.text ?? "")
  );
}

export type { CueId };
