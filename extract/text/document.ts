/**
 * The text an extractor works on: normalised, cut into tokens and sentences, with a way back to the offsets
 * of the article as it was handed in. Every recogniser reads a Document and gives mentions by token index.
 */

import { normalise } from "./normalise.ts";
import { bitsOf, forgetWords, meetWord, NO_LETTERS, withLetter, wordIn, wordOf } from "./vocabulary.ts";
import { readyRows } from "./word-sets.ts";

export type TokenKind = "word" | "number" | "punctuation";

/** A run of letters, a run of ASCII digits (Devanagari digits are folded), or one punctuation character. */
export interface Token {
  readonly kind: TokenKind;
  /** Normalised text; Roman letters lower-cased. */
  readonly text: string;
  /** UTF-16 offsets in `Document.text` (normalised). */
  readonly start: number;
  readonly end: number;
  /** True where white space stands before it. */
  readonly spaced: boolean;
  /** Index of the sentence it belongs to. */
  readonly sentence: number;
  /** The number of its word (vocabulary.ts), -1 for digits that no lexicon has. */
  readonly word: number;
  /** What it may begin: a bit for each lexicon. */
  readonly kinds: number;
}

/** A sentence: token indexes [first, end). A line (title, list line, table row) also ends a sentence. */
export interface Sentence {
  readonly first: number;
  readonly end: number;
  /** Index of the paragraph (line) it stands in. */
  readonly paragraph: number;
}

export interface Document {
  /** As handed in. */
  readonly raw: string;
  /** Normalised: NFC, nukta dropped, chandrabindu → anusvara, homorganic nasals → anusvara, joiners dropped, digits ASCII. */
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** Offset in `text` → offset in `raw`. */
  rawOffset(offset: number): number;
}

/** Something recognised: tokens [first, end). */
export interface Mention {
  readonly first: number;
  readonly end: number;
}

const LETTER = 1;
const DIGIT = 2;
/** Class of each UTF-16 unit: 0 space, 1 letter or sign, 2 digit, 3 other. */
const classOf = new Uint8Array(0x10000).fill(3);
for (const c of [0x20, 0x09, 0x0a, 0x0d, 0x0b, 0x0c, 0x2028, 0x2029]) classOf[c] = 0;
for (let c = 0x900; c < 0x980; c++) classOf[c] = LETTER;
for (const c of [0x964, 0x965, 0x970]) classOf[c] = 3; // । ॥ ॰
for (let c = 97; c <= 122; c++) classOf[c] = LETTER;
for (let c = 0xc0; c < 0x250; c++) classOf[c] = LETTER;
for (let c = 48; c <= 57; c++) classOf[c] = DIGIT;

/** Abbreviations after which a full stop ends no sentence: डॉ. पू. प. पं. श्री. नं., months (अक्टू.), initials (ए.के.) and single letters. */
const ABBREVIATION =
  /^(?:डॉ|डा|ता|पू|प|पं|प्रो|नं|सं|मो|मु|स्व|उ|दि|रु|फर|अप्रै|सितं|अक्टू|नवं|दिसं|ए|बी|सी|डी|ई|एफ|जी|एच|आई|जे|के|एल|एम|एन|ओ|पी|आर|एस|टी|यू|वी|dr|mr|ms|no|vs|[a-z]|[\u0905-\u0939])$/;

/** Verbs before a bar, or three dots, that stand for a danda. */
const FINITE_END =
  /^(?:है|हैं|हे|था|थे|थी|गया|गए|गये|गई|गयी|हुई|हुआ|हुए|मिले|मिला|मिली|तोडा|गंवाई|हराया|लौटे|निकले|निकला|निकली|आए|आये|आया|आई|पाए|पाये|रहे|रहा|रही|चुके|चुकी|चुका|दी|दिया|दिये|दिए|लिया|लिए|लिये|किया|किए|किये|शामिल)$/;

/** Tokens: noise without an end is cut here, so that reading a sentence may look over all of it. A list of all India's districts is shorter. */
const LONGEST_SENTENCE = 1200;

const KINDS: readonly TokenKind[] = ["punctuation", "word", "number", "punctuation"];

/** Normalises and cuts the fields of one article, or one text. Linear in their length. */
export function readDocuments(raws: readonly string[]): Document[] {
  forgetWords();
  const docs = raws.map(cut);
  readyRows();
  return docs;
}

export const readDocument = (raw: string): Document => readDocuments([raw])[0] as Document;

function cut(raw: string): Document {
  const { text, map } = normalise(raw);
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  let paragraph = 0;
  let first = 0;
  const n = text.length;
  let spaced = false;
  for (let i = 0; i < n; ) {
    const c = text.charCodeAt(i);
    const k = classOf[c] as number;
    if (k === 0) {
      if (c === 0x0a || c === 0x0d) {
        first = closeSentence(sentences, first, tokens.length, paragraph);
        paragraph++;
      }
      spaced = true;
      i++;
      continue;
    }
    let end = i + 1;
    let hash = withLetter(NO_LETTERS, c);
    if (k !== 3)
      for (; end < n; end++) {
        const next = text.charCodeAt(end);
        if (classOf[next] !== k) break;
        hash = withLetter(hash, next);
      }
    const word = k === DIGIT ? wordIn(text, i, end, hash) : meetWord(text, i, end, hash);
    tokens.push({
      kind: KINDS[k] as TokenKind,
      text: word < 0 ? text.slice(i, end) : wordOf(word),
      start: i,
      end,
      spaced,
      sentence: sentences.length,
      word,
      kinds: word < 0 ? 0 : bitsOf(word),
    });
    if ((k === 3 && endsSentence(text, c, i, tokens)) || tokens.length - first >= LONGEST_SENTENCE)
      first = closeSentence(sentences, first, tokens.length, paragraph);
    spaced = false;
    i = end;
  }
  closeSentence(sentences, first, tokens.length, paragraph);
  return { raw, text, tokens, sentences, rawOffset: (offset) => (map ? (map[offset] as number) : offset) };
}

/** Gives where the next sentence begins. */
function closeSentence(sentences: Sentence[], first: number, end: number, paragraph: number): number {
  if (end > first) sentences.push({ first, end, paragraph });
  return end;
}

/** True where other bars stand near on the same line: a table. */
function isRuled(text: string, at: number): boolean {
  const before =
    text
      .slice(Math.max(0, at - 160), at)
      .split("\n")
      .at(-1) ?? "";
  const behind = text.slice(at + 1, at + 160).split("\n")[0] ?? "";
  // «… मिल चुके है | इस दौरान … हुई है |»: those too stand for dandas
  const bars = `${before}|${behind}`.match(/\S*[ \t]*\|/g) ?? [];
  return bars.length > 1 && !bars.every((bar) => FINITE_END.test(bar.replace(/[ \t]*\|/, "")));
}

function endsSentence(text: string, c: number, at: number, tokens: readonly Token[]): boolean {
  if (c === 0x964 || c === 0x965 || c === 0x21 || c === 0x3f) return true; // । ॥ ! ?
  // «… आने लगे हैं… अब तक …»
  if (c === 0x2026) return FINITE_END.test(tokens[tokens.length - 2]?.text ?? "");
  // many write a bar for the danda: «… गए हैं | जिले में …»
  if (c === 0x7c) return !isRuled(text, at) && FINITE_END.test(tokens[tokens.length - 2]?.text ?? "");
  if (c !== 0x2e) return false; // .
  const before = tokens[tokens.length - 2];
  const after = text.charCodeAt(at + 1);
  if (Number.isNaN(after) || after === 0x0a) return true;
  if (classOf[after] === DIGIT && before?.kind === "number") return false; // 1.5
  if (classOf[after] === LETTER && before?.kind === "word" && before.end === at) {
    // «बीए.2», «a.b», but «है.आज» ends
    return (before.text.length > 2 && !/^[a-z]/.test(before.text)) || /^(?:है|था|थे|थी|दी|ली)$/.test(before.text);
  }
  if (classOf[after] === DIGIT) return before?.kind === "word" && /^(?:है|हैं|था|थी|थे|गए|गई|गया)$/.test(before.text); // «हैं.3 दिन», not «बीए.2»
  // «रीवा से 158, सतना से 61, … पन्ना से 11. दमोह और कटनी से 7-7 मरीज मिले»: the list goes on
  if (before?.kind === "number" && isVerbless(tokens)) return false;
  return !(before?.kind === "word" && before.end === at && ABBREVIATION.test(before.text));
}

/** As far back as a list is looked at, and the fewest commas it has. */
const LIST_REACH = 60;
const LIST_COMMAS = 4;

/** True where the words of the sentence so far are a list without a verb. */
function isVerbless(tokens: readonly Token[]): boolean {
  const { sentence } = tokens[tokens.length - 1] as Token;
  let commas = 0;
  for (let i = tokens.length - 1; i >= 0 && i > tokens.length - LIST_REACH && tokens[i]?.sentence === sentence; i--) {
    const { text } = tokens[i] as Token;
    if (text === ",") commas++;
    else if (LIST_VERB.test(text)) return false;
  }
  return commas >= LIST_COMMAS;
}

const LIST_VERB = /^(?:है|हैं|था|थे|थी|गया|गए|गई|गयी|हुई|हुआ|हुए|मिले|मिला|मिली|आए|आया|आई|निकले|पाए)$/;
