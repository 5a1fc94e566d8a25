/** Names found in a document, before it is decided what each stands for. */
import type { Document } from "../text/document.ts";
import { GAZETTEER, MISSPELT } from "./gazetteer.ts";
import type { Name } from "./name.ts";
import { longestName, stemOf } from "./trie.ts";

export interface Candidate {
  readonly first: number;
  readonly end: number;
  readonly name: Name;
  /** Written with a postposition glued to it. */
  readonly glued: boolean;
  readonly misspelt: boolean;
}

/** Every name in text order, longest first, none overlapping. One step of the trie a token. */
export function findCandidates(doc: Document): Candidate[] {
  const { tokens } = doc;
  const candidates: Candidate[] = [];
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i];
    if (token === undefined || token.kind !== "word") {
      i++;
      continue;
    }
    const found = longestName(GAZETTEER, tokens, i);
    if (found) {
      candidates.push({ first: i, end: found.end, name: found.value, glued: found.glued, misspelt: false });
      i = found.end;
      continue;
    }
    const meant = MISSPELT.nameOf(token.text) ?? meantByStem(token.text);
    const name = meant === null ? null : GAZETTEER.next.get(meant)?.value;
    if (name) candidates.push({ first: i, end: i + 1, name, glued: false, misspelt: true });
    i++;
  }
  return candidates;
}

/** «मुजफरपूरमें»: misspelt and glued. */
function meantByStem(word: string): string | null {
  if (word.length < 8) return null;
  const stem = stemOf(word);
  return stem === null || stem.length < 6 ? null : MISSPELT.nameOf(stem);
}
