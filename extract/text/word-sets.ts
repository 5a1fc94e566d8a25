/**
 * Sets of words that are asked of tokens: every known word has a row of bits, one for each set. The rules ask hundreds of such
 * questions about each number of a text, and a bit is had for a tenth of what a search in a Set costs.
 */
import { askedNumberOf, wordCount, wordOf } from "./vocabulary.ts";

export interface WordSet extends ReadonlySet<string> {
  /** Which integer of a row, and which bit of it. */
  readonly column: number;
  readonly bit: number;
}

/** Integers a row; sets: 32 times as many. */
export const COLUMNS = 8;

/** The first row is that of all words that no set has. */
let bits = new Int32Array(COLUMNS << 13);
let sets = 0;

/** Where the row of a word begins, by its number (Token.word). */
export const rowOf = (word: number): number => (word + 1) * COLUMNS;

/** A set, made once, while modules are loaded. */
export function wordSetOf(words: Iterable<string>): WordSet {
  if (sets === COLUMNS * 32) throw new Error("no bit is left for another set of words: COLUMNS has to grow");
  const set = Object.assign(new Set<string>(), { column: sets >> 5, bit: 1 << (sets & 31) });
  sets++;
  for (const word of words) {
    const number = askedNumberOf(word);
    if (rowOf(wordCount()) > bits.length) bits = grown(bits);
    const at = rowOf(number) + set.column;
    bits[at] = (bits[at] as number) | set.bit;
    set.add(wordOf(number));
  }
  return set;
}

function grown(from: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const to = new Int32Array(from.length * 2);
  to.set(from);
  return to;
}

/** True where the word whose row begins at `row` is one of the set. */
export const isOneOf = (row: number, { column, bit }: WordSet): boolean => ((bits[row + column] as number) & bit) !== 0;

/** Of several words: the bits of all of them. */
export type WordRow = readonly number[];

export const emptyRow = (): number[] => [0, 0, 0, 0, 0, 0, 0, 0];

export function addRow(to: number[], row: number): void {
  for (let k = 0; k < COLUMNS; k++) to[k] = (to[k] as number) | (bits[row + k] as number);
}

/** False where none of the words is one of the set. */
export const rowHas = (row: WordRow, { column, bit }: WordSet): boolean => ((row[column] as number) & bit) !== 0;
