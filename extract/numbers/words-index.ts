/** The tables of the lexicon, folded and put into one look-up by word. */

import type { Token } from "../text/document.ts";
import { fold } from "../text/normalise.ts";
import { readTable, spellings } from "../text/table.ts";
import { byWord, intern } from "../text/vocabulary.ts";
import * as lexicon from "./lexicon.ts";

export type NumberWord =
  | { readonly kind: "unit"; readonly value: number; readonly ordinal: boolean; readonly zero?: boolean | undefined }
  | { readonly kind: "scale"; readonly value: number; readonly alone: boolean; readonly ordinal: boolean }
  | { readonly kind: "bundle"; readonly value: number; readonly alone: boolean; readonly about: boolean }
  | { readonly kind: "quarter"; readonly value: number }
  | { readonly kind: "fraction"; readonly value: number }
  | { readonly kind: "english"; readonly value: number }
  | { readonly kind: "ordinal"; readonly value: number }
  | { readonly kind: "collective"; readonly value: number }
  /** कोई, किसी: none, if a «नहीं» follows. */
  | { readonly kind: "pronoun" }
  /** नया, नई: the same without them, «नया मरीज नहीं मिला». */
  | { readonly kind: "new" }
  | { readonly kind: "hundredPercent" }
  | { readonly kind: "minus" }
  /** What the address of a page begins with. */
  | { readonly kind: "address" };

/** Objects of one shape are read much faster. */
const ALL_FIELDS = { kind: "", value: 0, ordinal: undefined, zero: undefined, alone: undefined, about: undefined };

/** Every word that can begin or make a number. */
export const NUMBER_WORDS: ReadonlyMap<string, NumberWord> = build();

const numbered = byWord(NUMBER_WORDS);

/** What a token may begin or make of a number. */
export const numberWord = ({ word }: Token): NumberWord | undefined =>
  word < 0 || word >= numbered.length ? undefined : numbered[word];

/** Words of a one-column table, folded. */
export function wordSet(table: string): ReadonlySet<string> {
  return new Set(
    readTable(table)
      .flatMap((row) => spellings(row[0]))
      .map(fold)
      .map(intern),
  );
}

export const PERCENT_WORDS = wordSet(lexicon.PERCENT);
export const DECIMAL_WORDS = wordSet(lexicon.DECIMAL_POINTS);
export const VAGUE_WORDS = wordSet(lexicon.VAGUE_BEFORE);
export const NO_SCALE_WORDS = wordSet(lexicon.NO_SCALE_BEFORE);

/** Denominator of «तिहाई», «चौथाई». */
export const SHARE_WORDS: ReadonlyMap<string, number> = new Map(
  readTable(lexicon.SHARES).flatMap(([value, words]) => spellings(words).map((w) => [fold(w), Number(value)] as const)),
);

export const OVER_WORDS = wordSet(lexicon.OVER);
export const PART_WORDS = wordSet(lexicon.PARTS);

const endings = readTable(lexicon.ORDINAL_ENDINGS);
export const APART_ENDINGS = new Set(spellings(endings[0]?.[1]).map(fold));
export const ATTACHED_ENDINGS = new Set([...APART_ENDINGS, ...spellings(endings[1]?.[1]).map(fold)]);

function build(): Map<string, NumberWord> {
  const words = new Map<string, NumberWord>();
  const add = (word: string, entry: NumberWord) => {
    const key = fold(word);
    if (!words.has(key)) words.set(key, { ...ALL_FIELDS, ...entry });
  };
  for (const [value, cell] of readTable(lexicon.CARDINALS))
    for (const word of spellings(cell)) add(word, { kind: "unit", value: Number(value), ordinal: false });
  addSlips(add);
  for (const [value, cell, alone] of readTable(lexicon.SCALES))
    for (const word of spellings(cell))
      add(word, { kind: "scale", value: Number(value), alone: alone === "alone", ordinal: false });
  for (const [value, cell, flag] of readTable(lexicon.BUNDLES))
    for (const word of spellings(cell))
      add(word, {
        kind: "bundle",
        value: Number(value),
        alone: flag === "alone" || flag === "about",
        about: flag === "about",
      });
  for (const [value, cell] of readTable(lexicon.QUARTERS))
    for (const word of spellings(cell)) add(word, { kind: "quarter", value: Number(value) });
  for (const [value, cell] of readTable(lexicon.FRACTIONS))
    for (const word of spellings(cell)) add(word, { kind: "fraction", value: Number(value) });
  for (const [value, cell] of readTable(lexicon.ENGLISH))
    for (const word of spellings(cell)) add(word, { kind: "english", value: Number(value) });
  for (const [value, cell] of readTable(lexicon.COLLECTIVES))
    for (const word of spellings(cell)) add(word, { kind: "collective", value: Number(value) });
  for (const [value, cell] of readTable(lexicon.ORDINALS))
    for (const word of spellings(cell)) add(word, { kind: "ordinal", value: Number(value) });
  for (const word of wordSet(lexicon.MINUS)) add(word, { kind: "minus" });
  for (const word of ["http", "https", "www"]) add(word, { kind: "address" });
  add("कोई", { kind: "pronoun" });
  add("किसी", { kind: "pronoun" });
  for (const word of ["नया", "नई", "नए"]) add(word, { kind: "new" });
  add("शत", { kind: "hundredPercent" });
  add("शतप्रतिशत", { kind: "hundredPercent" });
  addOrdinals(words, add);
  return words;
}

/** इकतीस → इकतिस, पचहत्तर → पच्हत्तर. */
function addSlips(add: (word: string, entry: NumberWord) => void): void {
  const slips = readTable(lexicon.SLIPS).map(([end, cell]) => [end as string, spellings(cell)] as const);
  for (const [value, cell] of readTable(lexicon.CARDINALS))
    for (const word of Number(value) >= 20 ? spellings(cell) : [])
      for (const [end, slipped] of slips)
        if (word.length > end.length && word.endsWith(end))
          for (const slip of slipped)
            add(word.slice(0, -end.length) + slip, { kind: "unit", value: Number(value), ordinal: false });
}

/** आठ → आठवां, आठवीं, आठवें; सौ → सौवां. One-letter words make none («छ» + «वी» would be छवी, a picture). */
function addOrdinals(words: ReadonlyMap<string, NumberWord>, add: (word: string, entry: NumberWord) => void): void {
  const endingsOfWords = ["वां", "वीं", "वें", "वा", "वी", "वे"];
  for (const [word, entry] of [...words]) {
    if ((entry.kind !== "unit" && entry.kind !== "scale") || word.length < 2 || entry.value === 0 || /[a-z]/.test(word))
      continue;
    // «खरबवां» needs no word before it, «खरब» does
    const ordinal = entry.kind === "scale" ? { ...entry, alone: true, ordinal: true } : { ...entry, ordinal: true };
    for (const ending of endingsOfWords) add(word + ending, ordinal);
  }
}
