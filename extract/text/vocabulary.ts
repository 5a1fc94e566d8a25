/**
 * All words that lexicons begin with, each with a number and a bit for every lexicon that it begins something in. A token is looked
 * up here once, while it is cut, by a hash that is reckoned on the way through its letters: no string is made of a word that is
 * known, and a recogniser tells by one bit whether its lexicon has to be asked. Most words of a text begin nothing.
 *
 * The other words that texts have are numbered behind them as they are met, so that what was found out of one is known when it
 * comes again; once they are many, they are forgotten and met anew.
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

/** Words of no lexicon, and letters of them, that are remembered from text to text: there is no end of them. */
const MOST_MET = 1 << 14;
const MOST_LETTERS = 1 << 18;
let lettersMet = 0;
/** How many words were known before any text was read. */
let lasting = 0;
let forgettings = 0;

/** The number of a word as wordIn gives it, or a new one. */
export function meetWord(text: string, from: number, end: number, hash: number): number {
  const known = wordIn(text, from, end, hash);
  if (known !== -1) return known;
  lettersMet += end - from;
  return addWord(asKey(text.slice(from, end)), hash);
}

/** To be called before an article is read: the numbers of words in earlier ones are void behind it. */
export function forgetWords(): void {
  if (words.length - lasting < MOST_MET && lettersMet < MOST_LETTERS) return;
  for (const all of [words, readAs, bits, hashes]) all.length = lasting;
  fillSlots(slots.length);
  lettersMet = 0;
  forgettings++;
}

/** How often words were forgotten: what is kept by their numbers is to be forgotten with them. */
export const timesForgotten = (): number => forgettings;

/** How many words are known, and how many of them are never forgotten: their numbers are the first. */
export const wordCount = (): number => words.length;
export const lastingCount = (): number => lasting;
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
  const number = known !== -1 ? known : addWord(asKey(word), hash);
  if (number >= lasting) lasting = words.length;
  return number;
}

function addWord(word: string, hash: number): number {
  bits.push(0);
  hashes.push(hash);
  const number = words.push(word) - 1;
  readAs.push(number);
  if (words.length * 2 > slots.length) fillSlots(slots.length * 2);
  else put(number);
  return number;
}

function fillSlots(size: number): void {
  slots = new Int32Array(size).fill(-1);
  for (let i = 0; i < words.length; i++) put(i);
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
