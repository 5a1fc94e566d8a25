/**
 * Sets of words that are asked of tokens: every known word has a row of bits, one for each set. The rules ask hundreds of such
 * questions about each number of a text, and a bit is had for a tenth of what a search in a Set costs.
 */
import { askedNumberOf, lastingCount, timesForgotten, wordCount, wordOf } from "./vocabulary.ts";

/** Words that are told by one bit of their rows. */
export interface WordClass {
  /** Which integer of a row, and which bit of it. */
  readonly column: number;
  readonly bit: number;
}

export interface WordSet extends ReadonlySet<string>, WordClass {}

/** Integers a row; sets and patterns: 32 times as many. */
export const COLUMNS = 8;

/** The first row is that of digits that no set has. */
let bits = new Int32Array(COLUMNS << 15);
let sets = 0;
const patterns: (WordClass & { readonly pattern: RegExp })[] = [];
/** How many words have their rows, and how often words had been forgotten before. */
let ready = 0;
let forgotten = 0;

/** Where the row of a word begins, by its number (Token.word). */
export const rowOf = (word: number): number => (word + 1) * COLUMNS;

/** To be called when texts were cut: fills in the rows of words that were not met before. */
export function readyRows(): void {
  if (forgotten !== timesForgotten()) {
    forgotten = timesForgotten();
    if (ready > lastingCount()) bits.fill(0, rowOf(lastingCount()), rowOf(ready));
    ready = Math.min(ready, lastingCount());
  }
  makeRoom();
  for (; ready < wordCount(); ready++) for (const each of patterns) fill(ready, each);
}

function fill(word: number, { pattern, column, bit }: (typeof patterns)[number]): void {
  if (pattern.test(wordOf(word))) bits[rowOf(word) + column] = (bits[rowOf(word) + column] as number) | bit;
}

function makeRoom(): void {
  if (rowOf(wordCount()) <= bits.length) return;
  const to = new Int32Array(Math.max(bits.length * 2, rowOf(wordCount())));
  to.set(bits);
  bits = to;
}

function newClass(): WordClass {
  if (sets === COLUMNS * 32) throw new Error("no bit is left for another set of words: COLUMNS has to grow");
  return { column: sets >> 5, bit: 1 << (sets++ & 31) };
}

/** The words that a pattern fits, made once: it is asked of each word, not wherever the word stands. Of words, not of digits. */
export function wordsLike(pattern: RegExp): WordClass {
  if (pattern.global || pattern.sticky || ["", "1", "12", "2020"].some((digits) => pattern.test(digits)))
    throw new Error(`no pattern of words: ${pattern}`);
  const each = { ...newClass(), pattern };
  makeRoom();
  for (let word = 0; word < ready; word++) fill(word, each);
  patterns.push(each);
  return each;
}

/** A set, made once, while modules are loaded. */
export function wordSetOf(words: Iterable<string>): WordSet {
  const set = Object.assign(new Set<string>(), newClass());
  for (const word of words) {
    const number = askedNumberOf(word);
    makeRoom();
    const at = rowOf(number) + set.column;
    bits[at] = (bits[at] as number) | set.bit;
    set.add(wordOf(number));
  }
  return set;
}

/** True where the word whose row begins at `row` is one of the set. */
export const isOneOf = (row: number, { column, bit }: WordClass): boolean =>
  ((bits[row + column] as number) & bit) !== 0;

/** The same of a token. */
export const isWord = ({ word }: { readonly word: number }, set: WordClass): boolean => isOneOf(rowOf(word), set);

/** Of several words: the bits of all of them. */
export type WordRow = readonly number[];

export const emptyRow = (): number[] => [0, 0, 0, 0, 0, 0, 0, 0];

export function addRow(to: number[], row: number): void {
  for (let k = 0; k < COLUMNS; k++) to[k] = (to[k] as number) | (bits[row + k] as number);
}

export function joinRows(to: number[], from: WordRow): void {
  for (let k = 0; k < COLUMNS; k++) to[k] = (to[k] as number) | (from[k] as number);
}

/** False where none of the words is one of the set. */
export const rowHas = (row: WordRow, { column, bit }: WordClass): boolean => ((row[column] as number) & bit) !== 0;
