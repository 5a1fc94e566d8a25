/**
 * All words that lexicons begin with, in one map: a token is looked up once, when it is cut, and every recogniser tells by one
 * bit whether its lexicon has to be asked. Most words of a text begin nothing.
 */

const kinds = new Map<string, number>();
let marked = 0;

/** Gives a bit to words, once, while modules are loaded. */
export function markWords(words: Iterable<string>): number {
  if (marked === 31) throw new Error("no bit is left for another lexicon: two have to share one");
  const bit = 1 << marked++;
  for (const word of words) kinds.set(word, kindsOf(word) | bit);
  return bit;
}

/** The bits of a word. */
export const kindsOf = (word: string): number => kinds.get(word) ?? 0;
