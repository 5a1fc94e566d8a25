/** The lexicon of cues as sets of folded words, and questions asked of the words beside a name. */
import { fold } from "../../model/text/normalise.ts";
import { DISEASE_NAMES } from "../diseases/lexicon.ts";
import type { Token } from "../text/document.ts";
import { readTable, spellings } from "../text/table.ts";
import * as data from "./lexicon/cues.data.ts";
import { AMBIGUOUS } from "./lexicon/words.data.ts";

/** Phrases by their first word; each phrase as its words. */
type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

function phrasesOf(cell: string): Phrases {
  const phrases = new Map<string, string[][]>();
  for (const phrase of spellings(cell)) {
    const words = fold(phrase).split(/\s+/);
    const list = phrases.get(words[0] as string);
    if (list) list.push(words);
    else phrases.set(words[0] as string, [words]);
  }
  return phrases;
}

/** How many tokens a phrase at token `at` takes; 0 where none stands there. */
export function phraseAt(phrases: Phrases, tokens: readonly Token[], at: number): number {
  const first = tokens[at];
  const list = first && phrases.get(first.text);
  if (!list) return 0;
  let longest = 0;
  for (const words of list) {
    if (words.length <= longest) continue;
    if (words.every((word, k) => tokens[at + k]?.text === word && tokens[at + k]?.sentence === first.sentence))
      longest = words.length;
  }
  return longest;
}

const setOf = (cell: string): ReadonlySet<string> => new Set(spellings(cell).map(fold));

export const DISTRICT_WORDS = setOf(data.DISTRICT_WORDS);
export const BLOCK_WORDS = phrasesOf(data.BLOCK_WORDS);
/** After the name of a district's own town: its block. */
export const BLOCK_ONLY = phrasesOf("प्रखंड, ब्लॉक, ब्लाक, अंचल");
export const TOWN_WORDS = phrasesOf(data.TOWN_WORDS);
export const BEFORE_WORDS = setOf(data.BEFORE_WORDS);
const NOT_PLACE_AFTER = phrasesOf(data.NOT_PLACE_AFTER);
export const SURNAMES = setOf(data.SURNAMES);
export const TITLES = setOf(data.TITLES);
export const LIST_WORDS = setOf(data.LIST_WORDS);
export const SICK_WORDS = setOf(data.SICK_WORDS);
/** «मलेरिया», «स्वाइन फ्लू» */
export const ILLNESSES = phrasesOf(
  readTable(DISEASE_NAMES)
    // as the text is cut: «उल्टी - दस्त»
    .map(([, names = ""]) => names.replaceAll("-", " - "))
    .join(","),
);
export const POSTPOSITIONS: ReadonlySet<string> = new Set(["में", "के", "की", "का", "से", "को"]);
export const CONJUNCTIONS: ReadonlySet<string> = new Set(["और", "व", "एवं", "तथा", "या", "औ", "समेत", "सहित"]);

export interface Ambiguity {
  /** How likely it is the place where nothing beside it tells. */
  readonly base: number;
  readonly notAfter: ReadonlySet<string>;
  readonly notBefore: Phrases;
}

/** Names that are words too, by their folded form. */
export const AMBIGUITIES: ReadonlyMap<string, Ambiguity> = new Map(
  readTable(AMBIGUOUS).map(([name = "", base, before = "", after = ""]) => [
    fold(name),
    { base: Number(base), notAfter: setOf(before), notBefore: phrasesOf(after) },
  ]),
);

/** «वैशाली एक्सप्रेस», «दिल्ली-मुंबई राजधानी एक्सप्रेस», «मलेरिया मुक्त बस्तर अभियान»: the name before token `end` is part of another. */
export const isPartOfName = (tokens: readonly Token[], end: number): boolean =>
  phraseAt(NOT_PLACE_AFTER, tokens, end) > 0 ||
  (tokens[end]?.text === "-" && phraseAt(NOT_PLACE_AFTER, tokens, end + 2) > 0);
