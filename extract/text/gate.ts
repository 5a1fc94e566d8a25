/**
 * Decides on the raw text, before any of it is normalised or cut into tokens, whether an article can have a fact at all:
 * it has to name a disease or a variant (or, in the years of the pandemic, say a word that told of one) and hold a number. Most articles
 * of a paper do not, and for them this is all the work there is. It may say yes to an article without facts, never no to one with.
 */
import { ATTRIBUTION_WORDS, HEALTH_OFFICES } from "../attributions/index.ts";
import { CUES } from "../cues/lexicon.ts";
import { noNewsBefore } from "../diseases/index.ts";
import { DISEASE_NAMES, VARIANT_NAMES } from "../diseases/lexicon.ts";
import { NUMBER_WORDS } from "../numbers/words-index.ts";
import { spellingVariants } from "./lexicon.ts";
import { fold, normalise, SPLIT_VOWELS } from "./normalise.ts";
import { readTable, spellings } from "./table.ts";
import { withLetter } from "./vocabulary.ts";

/** From the first to the last month in which «संक्रमित» without a disease's name meant COVID-19; a month wider than the reading's. */
const PANDEMIC = { from: "2020-01", to: "2023-08" };
/** The cues that told of it. */
export const TELLING_CUES: ReadonlySet<string> = new Set([
  "dose",
  "first_dose",
  "second_dose",
  "booster",
  "quarantine",
  "zone",
  "recovery_rate",
  "positivity_rate",
]);
export const TELLING_WORDS = /^(?:संक्रमित|पॉजिटिव|पाजिटिव)/;

/** True unless the article surely has no fact. Linear in the length of the text; nothing of it is kept. */
export function mayHaveFacts(article: {
  readonly title?: string | null;
  readonly text: string;
  readonly publishedAt?: string | null;
}): boolean {
  const { text, publishedAt } = article;
  const title = article.title ?? "";
  const pandemic = typeof publishedAt === "string" && publishedAt >= PANDEMIC.from && publishedAt < PANDEMIC.to;
  const telling = pandemic ? PANDEMIC_WORDS : DISEASE_WORDS;
  return (holds(text, telling) || holds(title, telling)) && (hasNumber(text) || hasNumber(title));
}

const hasNumber = (text: string): boolean => DIGIT.test(text) || holds(text, numbers());

/** ASCII, Devanagari and full-width digits. */
const DIGIT = /[0-9\u0966-\u096f\uff10-\uff19]/;

/** The first word of a phrase. */
interface Opener {
  /** Words that may follow it in a longer phrase. */
  readonly next: Set<string>;
  /** It is a phrase by itself, unless one of these follows. */
  alone: boolean;
  unless: ReadonlySet<string>;
}

interface Openers {
  /** By the word, folded. */
  readonly words: ReadonlyMap<string, Opener>;
  /** By `pairOf` the first two letters of a raw word: 1 where one of the words may begin so. */
  readonly pairs: Uint8Array;
  /** By the hash of a word's letters, folded: 1 where one of the words has it. */
  readonly hashes: Uint8Array;
}

const SPACE = 0;
const LETTER = 1;
const DIGITS = 2;
const OTHER = 3;
/** Dropped by normalising: nukta, joiners, soft hyphens. */
const NOTHING = 4;

/** What the normaliser makes of each UTF-16 unit by itself, asked of it so that the two can never differ: 0 for nothing, 1 for no letter. */
const folded = new Uint16Array(0x10000).fill(1);
for (const [from, to] of [
  [0, 0x3100],
  [0xfe00, 0x10000],
] as const) {
  // between them are Han, Hangul and surrogates, of which it makes nothing else; an «x» before each, so that no unit meets another
  let every = "";
  for (let c = from; c < to; c++) every += `x${String.fromCharCode(c)}`;
  folded.fill(0, from, to);
  const { text, map } = normalise(every);
  for (let k = 0; k < text.length; k++) {
    const at = (map as Uint32Array)[k] as number;
    if (at % 2 === 1) folded[from + (at - 1) / 2] = text.charCodeAt(k);
  }
}

/** As readDocument cuts the folded text. */
const classOf = new Uint8Array(0x10000);
for (let c = 0; c < 0x10000; c++) classOf[c] = classify(folded[c] as number);

function classify(c: number): number {
  if (c === 0) return NOTHING;
  if (c === 0x20 || (c >= 0x09 && c <= 0x0d) || c === 0x2028 || c === 0x2029) return SPACE;
  if (c >= 0x30 && c <= 0x39) return DIGITS;
  const letter =
    (c >= 0x61 && c <= 0x7a) ||
    (c >= 0xc0 && c < 0x250) ||
    (c >= 0x900 && c < 0x980 && c !== 0x964 && c !== 0x965 && c !== 0x970);
  return letter ? LETTER : OTHER;
}

/** What a word goes on with: 1 for letters and for what is dropped. */
const goesOn = new Uint8Array(0x10000);
for (let c = 0; c < 0x10000; c++) goesOn[c] = classOf[c] === LETTER || classOf[c] === NOTHING ? 1 : 0;

/** A folded letter → the other raw letters that become it: capitals, precomposed nukta letters, chandrabindu. */
const unfolded = new Map<number, number[]>();
for (let c = 0; c < 0x10000; c++) {
  const to = folded[c] as number;
  if (classOf[c] === LETTER && to !== c) unfolded.set(to, [...(unfolded.get(to) ?? []), c]);
}

const NONE: ReadonlySet<string> = new Set();

/** `unless`: the words behind a phrase of one word that take its meaning from it. */
type Phrase = readonly [phrase: string, unless: (word: string) => ReadonlySet<string>];

function openers(phrases: Iterable<Phrase>): Openers {
  const words = new Map<string, Opener>();
  for (const [phrase, unless] of phrases) {
    const [first, second] = fold(phrase)
      .replace(/([-./]|\d+)/g, " $1 ")
      .split(/\s+/)
      .filter(Boolean);
    for (const word of spellingVariants(first as string)) {
      const opener = words.get(word) ?? { next: new Set<string>(), alone: false, unless: unless(word) };
      if (unless(word).size === 0) opener.unless = NONE;
      if (second === undefined) opener.alone = true;
      else for (const next of spellingVariants(second)) opener.next.add(next);
      words.set(word, opener);
    }
  }
  const pairs = new Uint8Array(1 << 14);
  for (const word of words.keys()) {
    for (const a of rawForms(word.charCodeAt(0)))
      for (const b of word.length > 1 ? rawForms(word.charCodeAt(1)) : EVERY) pairs[pairOf(a, b)] = 1;
    for (const [split, one] of SPLIT_VOWELS)
      if (word.startsWith(one)) pairs[pairOf(split.charCodeAt(0), split.charCodeAt(1))] = 1;
  }
  const hashes = new Uint8Array(HASHES);
  for (const word of words.keys()) {
    let hash = 0;
    for (let i = 0; i < word.length; i++) hash = withLetter(hash, word.charCodeAt(i));
    hashes[slotOf(hash)] = 1;
  }
  return { words, pairs, hashes };
}

/** The low bits of both: letters of one script never share them. */
const pairOf = (first: number, second: number): number => ((first & 127) << 7) | (second & 127);
const EVERY = Array.from({ length: 128 }, (_, k) => k);

/** What raw text may have where folded text has `c`; an anusvara may be a nasal with a virama, a vowel two signs. */
function rawForms(c: number): number[] {
  const nasals = c === 0x902 ? [0x919, 0x91e, 0x923, 0x928, 0x92e] : [];
  const splits = SPLIT_VOWELS.filter(([, one]) => one.charCodeAt(0) === c).map(([split]) => split.charCodeAt(0));
  return [c, ...(unfolded.get(c) ?? []), ...nasals, ...splits];
}

const HASHES = 1 << 15;
const slotOf = (hash: number): number => (hash ^ (hash >>> 15)) & (HASHES - 1);

/**
 * Letters that may become one letter with the one behind them, and those that may with the one before: a bit for each kind of pair. A
 * word without such a pair is folded letter by letter.
 */
const joins = new Uint8Array(0x10000);
const joined = new Uint8Array(0x10000);
for (const [bit, firsts, seconds] of [
  [1, SPLIT_VOWELS.map(([split]) => split.charCodeAt(0)), SPLIT_VOWELS.map(([split]) => split.charCodeAt(1))],
  [2, [0x919, 0x91e, 0x923, 0x928, 0x92e], [0x94d]], // a nasal before its stop
  [4, [0x94d], [0x907]], // हुर्इ
] as const) {
  for (const c of firsts) joins[c] = (joins[c] as number) | bit;
  for (const c of seconds) joined[c] = (joined[c] as number) | bit;
}

const never = () => NONE;

const phrasesOf = (
  table: string,
  unless: Phrase[1] = never,
  keep: (id: string, phrase: string) => boolean = () => true,
): Phrase[] =>
  readTable(table).flatMap(([id = "", ...cells]) =>
    cells.flatMap(spellings).flatMap((phrase) => (keep(id, phrase) ? [[phrase, unless] as const] : [])),
  );

const diseases = [...phrasesOf(DISEASE_NAMES, noNewsBefore), ...phrasesOf(VARIANT_NAMES)];
const DISEASE_WORDS = openers(diseases);
const PANDEMIC_WORDS = openers([
  ...diseases,
  ...phrasesOf(ATTRIBUTION_WORDS, never, (id) => HEALTH_OFFICES.has(id)),
  ...phrasesOf(CUES, never, (cue, phrase) => TELLING_CUES.has(cue) || TELLING_WORDS.test(fold(phrase))),
]);

let numberWords: Openers | undefined;
/** Asked for only where an article has no digit, which hardly any has. */
function numbers(): Openers {
  numberWords ??= openers([...NUMBER_WORDS.keys()].map((word) => [word, never] as const));
  return numberWords;
}

/** True where one of the phrases' beginnings stands in the text: one step a letter, a look-up only where two letters fit. */
function holds(text: string, openers: Openers): boolean {
  const { pairs } = openers;
  const n = text.length;
  for (let i = 0; i < n; i++) {
    const c = text.charCodeAt(i);
    if (classOf[c] !== LETTER) continue;
    const second = secondUnit(text, i + 1);
    if ((second === 0 || pairs[pairOf(c, second)] === 1) && isKnown(text, i, openers) && opens(text, i, openers))
      return true;
    while (i + 1 < n && goesOn[text.charCodeAt(i + 1)] === 1) i++;
  }
  return false;
}

/** The unit behind a word's first letter that is not dropped; 0 where the word ends. */
function secondUnit(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    const c = text.charCodeAt(i);
    const k = classOf[c];
    if (k === NOTHING) continue;
    return k === LETTER ? c : 0;
  }
  return 0;
}

/** True unless the word at `from` surely is none of the phrases' first ones: most are told by their hash, and no string is made. */
function isKnown(text: string, from: number, { hashes }: Openers): boolean {
  let hash = 0;
  let before = 0;
  for (let i = from; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (goesOn[c] === 0) break;
    const letter = folded[c] as number;
    if (letter === 0) continue;
    if (((joins[before] as number) & (joined[letter] as number)) !== 0) return true;
    hash = withLetter(hash, letter);
    before = letter;
  }
  return hashes[slotOf(hash)] === 1;
}

/** Longer than any word of the lexicons, with room for nuktas and joiners; a longer word is none of theirs. */
const LONGEST = 64;

/** True where the word at `from` opens one of the phrases. */
function opens(text: string, from: number, { words }: Openers): boolean {
  const end = runEnd(text, from, LETTER);
  if (end - from > LONGEST) return true;
  const opener = words.get(normalise(text.slice(from, end)).text);
  if (opener === undefined) return false;
  const { alone, unless, next } = opener;
  if (alone && unless === NONE) return true;
  let i = end;
  for (; i < text.length; i++) {
    const c = text.charCodeAt(i);
    const k = classOf[c];
    // lines between may be other stories' headlines, which are blanked before the text is read
    if (c === 0x0a || c === 0x0d) return true;
    if (k !== SPACE && k !== NOTHING) break;
  }
  if (i >= text.length) return alone;
  const k = classOf[text.charCodeAt(i)] as number;
  const stop = k === OTHER ? i + 1 : runEnd(text, i, k);
  if (stop - i > LONGEST) return true;
  const second = normalise(text.slice(i, stop)).text;
  return next.has(second) || (alone && !unless.has(second));
}

function runEnd(text: string, from: number, kind: number): number {
  let end = from + 1;
  while (end < text.length && (classOf[text.charCodeAt(end)] === kind || classOf[text.charCodeAt(end)] === NOTHING))
    end++;
  return end;
}
