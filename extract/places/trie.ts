/** Names of one or more words, found from a token in one pass; the longest name wins. */
import { fold } from "../../model/text/normalise.ts";
import type { Token } from "../text/document.ts";

export interface TrieNode<T> {
  next: ReadonlyMap<string, TrieNode<T>>;
  value: T | null;
}

/** What follows the last word of a name; one for all, as most names are of one word. */
const NOTHING: ReadonlyMap<string, never> = new Map<string, never>();

export const emptyTrie = <T>(): TrieNode<T> => ({ next: NOTHING, value: null });

/** The words of a name as tokens have them; hyphens, full stops and commas fall away on both sides. */
export const wordsOf = (name: string): string[] =>
  fold(name).match(/[\u0900-\u0963\u0971-\u097f]+|[a-z]+|\d+|&/g) ?? [];

export function addName<T>(trie: TrieNode<T>, words: readonly string[], value: T): void {
  let at = trie;
  for (const word of words) {
    let next = at.next.get(word);
    if (!next) {
      next = emptyTrie<T>();
      if (at.next === NOTHING) at.next = new Map([[word, next]]);
      else (at.next as Map<string, TrieNode<T>>).set(word, next);
    }
    at = next;
  }
  at.value = value;
}

/** Postpositions and tails that are written onto a name: «पटनामें», «बिहारके», «गयावासियों». Longest first. */
const TAILS = [
  "वासियों",
  "निवासी",
  "वासी",
  "जिले",
  "जिला",
  "सहित",
  "समेत",
  "वालों",
  "शहर",
  "में",
  "के",
  "की",
  "का",
  "को",
  "से",
  "ने",
  "पर",
  "तक",
];

/** The name in front of a glued postposition, or null. */
export function stemOf(word: string): string | null {
  if (word.length < 5) return null;
  for (const tail of TAILS)
    if (word.length - tail.length >= 3 && word.endsWith(tail)) return word.slice(0, -tail.length);
  return null;
}

/** What may stand between the words of one name: «जम्मू-कश्मीर», «पू. चंपारण», «सवाई मानसिंह (एसएमएस) अस्पताल». */
const SKIPPED: ReadonlySet<string> = new Set(["-", ".", "(", ")"]);

export interface Found<T> {
  readonly end: number;
  readonly value: T;
  /** A postposition is glued to its last word. */
  readonly glued: boolean;
}

/** The longest name whose first word, at token `at`, leads to `head`; brackets, «-» and «.» may stand between its words. */
export function longestName<T>(
  head: TrieNode<T>,
  glued: boolean,
  tokens: readonly Token[],
  at: number,
): Found<T> | null {
  const first = tokens[at] as Token;
  let here = head;
  let found: Found<T> | null = null;
  let tail = glued;
  let end = at + 1;
  for (;;) {
    if (here.value) found = { end, value: here.value, glued: tail };
    if (tail || here.next.size === 0) return found;
    let k = end;
    let token = tokens[k];
    while (token && k < end + 2 && token.kind === "punctuation" && SKIPPED.has(token.text)) token = tokens[++k];
    if (!token || token.sentence !== first.sentence) return found;
    let next = here.next.get(token.text);
    if (!next && token.kind === "word") {
      const stem = stemOf(token.text);
      if (stem !== null) {
        next = here.next.get(stem);
        tail = next !== undefined;
      }
    }
    if (!next) return found;
    here = next;
    end = k + 1;
  }
}
