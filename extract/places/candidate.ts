/** Names found in a document, before it is decided what each stands for. */
import type { Document, Token } from "../text/document.ts";
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

/** Most distinct words remembered, and the longest: a stream of articles must not grow memory, nor a word keep its article. */
const REMEMBERED = 20_000;
const REMEMBERED_LENGTH = 12;
const heads = new Map<string, Head>();

/** By the number of the word, for those that lexicons begin with. */
const headOfKnown: (Head | undefined)[] = [];

function headAt({ word, text }: Token): Head {
  if (word < 0) return headOf(text);
  while (headOfKnown.length <= word) headOfKnown.push(undefined);
  headOfKnown[word] ??= search(text);
  return headOfKnown[word];
}

function headOf(word: string): Head {
  const known = heads.get(word);
  if (known) return known;
  const head = search(word);
  if (word.length <= REMEMBERED_LENGTH) {
    if (heads.size >= REMEMBERED) heads.clear();
    heads.set(word, head);
  }
  return head;
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
