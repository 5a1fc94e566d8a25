/**
 * The text an extractor works on: normalised, cut into tokens and sentences, with a way back to the offsets
 * of the article as it was handed in. Every recogniser reads a Document and gives mentions by token index.
 */

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
