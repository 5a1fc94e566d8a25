/**
 * All words that lexicons begin with, each with a number and a bit for every lexicon that it begins something in. A token is looked
 * up here once, while it is cut, by a hash that is reckoned on the way through its letters: no string is made of a word that is
 * known, and a recogniser tells by one bit whether its lexicon has to be asked. Most words of a text begin nothing.
 */

/** The one string that all programs text and keys of that spelling share: such are compared by their address. */
const asKey = (word: string): string => Object.keys({ [word]: true })[0] as string;

/** By number. */
const words: string[] = [];
/** The word that it is read as: itself, but for slips. */
const readAs: number[] = [];
const bits: number[] = [];
const hashes: number[] = [];
/** By hash: numbers of words, -1 where there is none; at most half full, so that a search is short. */
let slots = new Int32Array(1 << 12).fill(-1);

/** The hash of no letters yet. */
export const NO_LETTERS = 0;
export const withLetter = (hash: number, letter: number): number => (Math.imul(hash, 31) + letter) | 0;

const slotOf = (hash: number): number => (hash ^ (hash >>> 15)) & (slots.length - 1);

/** The number of the word that stands in [from, end) of a text, whose letters have that hash; -1 where it is none of the known. */
export function wordIn(text: string, from: number, end: number, hash: number): number {
  for (let slot = slotOf(hash); ; slot = (slot + 1) & (slots.length - 1)) {
    const number = slots[slot] as number;
    if (number === -1) return -1;
    if (hashes[number] === hash && stands(words[number] as string, text, from, end)) return readAs[number] as number;
  }
}

function stands(word: string, text: string, from: number, end: number): boolean {
  if (word.length !== end - from) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(from + i)) return false;
  return true;
}

/** How many words are known. */
export const wordCount = (): number => words.length;
export const wordOf = (number: number): string => words[number] as string;
export const bitsOf = (number: number): number => bits[number] as number;

/** Numbers of the words of lexicons, in the order they came. Others are known only because a set asks for them (word-sets.ts). */
const ofLexicons = new Set<number>();

/** The number of a lexicon's word, which is made known by it. */
function numberOf(word: string): number {
  const number = askedNumberOf(word);
  ofLexicons.add(number);
  return number;
}

/** The number of a word that no lexicon need have: its slips stay what they are. */
export function askedNumberOf(word: string): number {
  let hash = NO_LETTERS;
  for (let i = 0; i < word.length; i++) hash = withLetter(hash, word.charCodeAt(i));
  const known = wordIn(word, 0, word.length, hash);
  if (known !== -1) return known;
  bits.push(0);
  hashes.push(hash);
  const number = words.push(asKey(word)) - 1;
  readAs.push(number);
  if (words.length * 2 > slots.length) {
    slots = new Int32Array(slots.length * 2).fill(-1);
    for (let i = 0; i < words.length; i++) put(i);
  } else put(number);
  return number;
}

function put(number: number): void {
  let slot = slotOf(hashes[number] as number);
  while (slots[slot] !== -1) slot = (slot + 1) & (slots.length - 1);
  slots[slot] = number;
}

let marked = 0;

/** A bit for words, given once, while modules are loaded. */
export function markWords(some: Iterable<string>): number {
  if (marked === 31) throw new Error("no bit is left for another lexicon: two have to share one");
  const bit = 1 << marked++;
  for (const word of some) {
    const number = numberOf(word);
    bits[number] = bitsOf(number) | bit;
  }
  return bit;
}

/** Values of words, by the number of the word. */
export function byWord<T>(values: ReadonlyMap<string, T>): readonly (T | undefined)[] {
  const numbered = [...values].map(([word, value]) => [numberOf(word), value] as const);
  const table = new Array<T | undefined>(words.length).fill(undefined);
  for (const [number, value] of numbered) table[number] = value;
  return table;
}

/** The same word as one string wherever it stands, which is compared faster. */
export const intern = (word: string): string => wordOf(numberOf(word));

/** All words of all lexicons that are loaded. */
export const knownWords = (): readonly string[] => [...ofLexicons].map(wordOf);

/** Makes a slip known as the word it is meant for, but where it is a word itself. */
export function alsoReadAs(slip: string, word: string): void {
  const meant = numberOf(word);
  const number = askedNumberOf(slip);
  if (ofLexicons.has(number)) return;
  readAs[number] = meant;
  ofLexicons.add(number);
}

/** Words often written without their nasal, which are no other word. */
alsoReadAs("मे", "में");
alsoReadAs("नही", "नहीं");
/** Slips of the keys. */
alsoReadAs("रिपोट", "रिपोर्ट");
alsoReadAs("रिर्पोट", "रिपोर्ट");
alsoReadAs("मरिज", "मरीज");
alsoReadAs("मरिजों", "मरीजों");
alsoReadAs("संकमित", "संक्रमित");
