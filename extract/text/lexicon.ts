/** A compiled lexicon: phrases of one or more words, found at a token in one Map look-up, longest phrase first. */
import type { Token } from "./document.ts";
import { fold } from "./normalise.ts";
import { readTable, spellings } from "./table.ts";
import { byWord, markWords } from "./vocabulary.ts";

/** A phrase found: its value and the index behind it. */
export interface Match<T> {
  readonly value: T;
  readonly end: number;
}

/** What may stand behind the words so far; `value` where they are a phrase by themselves. */
interface Node<T> {
  next: Map<string, Node<T>> | undefined;
  value: T | undefined;
}

export interface Lexicon<T> {
  /** The longest phrase that begins at token `at`, with the index behind it. */
  match(tokens: readonly Token[], at: number): Match<T> | undefined;
  /** The next token from `at` on that a phrase may begin with, or behind the last one. Most words begin none. */
  opener(tokens: readonly Token[], at: number): number;
}

/**
 * Spellings Hindi papers use side by side: गए/गये, गई/गयी, हुई/हुयी, मरीजों/मरीजो, आईसीयू/आइसीयू, एंटी/ऐंटी. The lexicon holds one; both are found.
 */
export function spellingVariants(word: string): string[] {
  const out = new Set([word]);
  for (const w of [...out]) {
    if (/.ए$/.test(w)) out.add(w.replace(/ए$/, "ये"));
    if (/.ई$/.test(w)) out.add(w.replace(/ई$/, "यी"));
    if (/.ईं$/.test(w)) out.add(w.replace(/ईं$/, "यीं"));
  }
  // many leave out the nasal of an oblique plural: मरीजो, वालो
  for (const w of [...out]) if (/...ों$/.test(w)) out.add(w.slice(0, -1));
  for (const w of [...out]) if (w.includes("आई")) out.add(w.replaceAll("आई", "आइ"));
  for (const w of [...out]) if (w.includes("वेंटि")) out.add(w.replaceAll("वेंटि", "वेंटी"));
  return [...out];
}

/**
 * Compiles phrases; words of a phrase are parted by spaces, «-» and «.» count as tokens of their own. Of two values for one
 * phrase the first stands.
 */
export function compileLexicon<T extends string | number | boolean>(
  entries: Iterable<readonly [phrase: string, value: T]>,
): Lexicon<T> {
  const root = new Map<string, Node<T>>();
  for (const [phrase, value] of entries) {
    const words = fold(phrase)
      .replace(/([-./])/g, " $1 ")
      .split(/\s+/)
      .filter(Boolean);
    addPhrase(root, words.map(spellingVariants), value);
  }
  const begins = markWords(root.keys());
  const nodes = byWord(root);
  return {
    opener(tokens, at) {
      let next = at;
      while (next < tokens.length && ((tokens[next] as Token).kinds & begins) === 0) next++;
      return next;
    },
    match(tokens, at) {
      const token = tokens[at] as Token;
      if ((token.kinds & begins) === 0) return undefined;
      let node = nodes[token.word];
      let found: Match<T> | undefined;
      for (let end = at + 1; node !== undefined; end++) {
        if (node.value !== undefined) found = { value: node.value, end };
        if (end >= tokens.length) break;
        node = node.next?.get((tokens[end] as Token).text);
      }
      return found;
    },
  };
}

/** Each word in all its spellings. */
function addPhrase<T>(from: Map<string, Node<T>>, [spellings = [], ...rest]: readonly (readonly string[])[], value: T) {
  for (const word of spellings) {
    let node = from.get(word);
    if (node === undefined) {
      node = { next: undefined, value: undefined };
      from.set(word, node);
    }
    if (rest.length === 0) node.value ??= value;
    else {
      node.next ??= new Map();
      addPhrase(node.next, rest, value);
    }
  }
}

/** The very string that the program has where it writes the id itself: such are compared by their address. */
const asWritten = (id: string): string => Object.keys({ [id]: true })[0] as string;

/** A lexicon from a table `id | spelling, spelling …`. */
export function lexiconOf<T extends string>(table: string): Lexicon<T> {
  const entries: [string, T][] = [];
  for (const [id = "", ...cells] of readTable(table))
    for (const s of cells.flatMap(spellings)) entries.push([s, asWritten(id) as T]);
  return compileLexicon(entries);
}
