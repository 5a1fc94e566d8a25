/** Finds the cues of a document: words that say what a number counts and what happened to those counted. */
import type { Document, Mention } from "../text/document.ts";
import { lexiconOf } from "../text/lexicon.ts";
import { CUES, type CueId } from "./lexicon.ts";
import { meansOther } from "./other-senses.ts";

export interface CueMention extends Mention {
  readonly cue: CueId;
}

const lexicon = lexiconOf<CueId>(CUES);

/** Longest phrase first, in text order, non-overlapping. Punctuation never begins a cue. */
export function findCues(doc: Document): CueMention[] {
  const found: CueMention[] = [];
  for (let at = lexicon.opener(doc.tokens, 0); at < doc.tokens.length; ) {
    const hit = lexicon.match(doc.tokens, at);
    if (hit && !meansOther(doc, at, hit.end)) found.push({ cue: hit.value, first: at, end: hit.end });
    at = lexicon.opener(doc.tokens, hit ? hit.end : at + 1);
  }
  return found;
}

export type { CueId };
