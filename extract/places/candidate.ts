/** Names found in a document, before it is decided what each stands for. */
import type { Document, Token } from "../text/document.ts";
import { lastingCount, timesForgotten } from "../text/vocabulary.ts";
import { type Entry, GAZETTEER, MISSPELT, nameIn } from "./gazetteer.ts";
import type { Name } from "./name.ts";
import { longestName, stemOf, type TrieNode } from "./trie.ts";

export interface Candidate {
  readonly first: number;
  readonly end: number;
  readonly name: Name;
  /** Written with a postposition glued to it. */
  readonly glued: boolean;
  readonly misspelt: boolean;
}

/** What a word may begin: names of the gazetteer, or the one name it is a misspelling of. */
interface Head {
  readonly node: TrieNode<Entry> | null;
  readonly glued: boolean;
  readonly meant: Name | null;
}

const NOTHING: Head = { node: null, glued: false, meant: null };

/** By the number of the word. */
const heads: (Head | undefined)[] = [];
let forgotten = 0;

function headAt({ word, text }: Token): Head {
  while (heads.length <= word) heads.push(undefined);
  heads[word] ??= search(text);
  return heads[word];
}

/** With the words that their numbers stood for. */
function forgetHeads(): void {
  if (forgotten === timesForgotten()) return;
  forgotten = timesForgotten();
  heads.length = Math.min(heads.length, lastingCount());
}

function search(word: string): Head {
  const node = GAZETTEER.next.get(word);
  if (node) return { node, glued: false, meant: null };
  const stem = stemOf(word);
  const behind = stem === null ? undefined : GAZETTEER.next.get(stem);
  if (behind?.value) return { node: behind, glued: true, meant: null };
  // «मुजफरपूरमें» is both misspelt and glued
  const name = MISSPELT.nameOf(word) ?? (stem !== null && stem.length >= LEAST_STEM ? MISSPELT.nameOf(stem) : null);
  const meant = name === null ? null : (GAZETTEER.next.get(name)?.value ?? null);
  return meant ? { node: null, glued: false, meant: nameIn(meant) } : NOTHING;
}

/** Shortest name that may be misspelt and have a postposition glued to it. */
const LEAST_STEM = 6;

/** Every name in text order, longest first, none overlapping. One look-up a word, one more a word of a name. */
export function findCandidates(doc: Document): Candidate[] {
  forgetHeads();
  const { tokens } = doc;
  const candidates: Candidate[] = [];
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i];
    if (token === undefined || token.kind !== "word") {
      i++;
      continue;
    }
    const { node, glued, meant } = headAt(token);
    const found = node ? longestName(node, glued, tokens, i) : null;
    if (found)
      candidates.push({ first: i, end: found.end, name: nameIn(found.value), glued: found.glued, misspelt: false });
    else if (meant) candidates.push({ first: i, end: i + 1, name: meant, glued: false, misspelt: true });
    i = found ? found.end : i + 1;
  }
  return candidates;
}
