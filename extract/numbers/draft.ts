/** A number mention while it is being read: forms begin it, qualifiers and reasons complete it. */
import type { Qualifier } from "../../model/fact.ts";
import type { NumberMention } from "../mention.ts";
import type { Token } from "../text/document.ts";
import type { Digits } from "./forms/digits.ts";

export interface Draft {
  first: number;
  end: number;
  coreFirst: number;
  coreEnd: number;
  value: number;
  qualifier: Qualifier;
  max?: number | undefined;
  each?: boolean | undefined;
  ordinal?: boolean | undefined;
  percent?: boolean | undefined;
  none?: boolean | undefined;
  negation?: number | undefined;
  notCount?: string | undefined;
  /** The literal, where the number is nothing but digits. */
  digits?: Digits | undefined;
  /** One word below 100. */
  bare?: boolean | undefined;
}

/** All fields from the start: objects of one shape are read much faster. */
export const draft = (first: number, end: number, value: number): Draft => ({
  first,
  end,
  coreFirst: first,
  coreEnd: end,
  value,
  qualifier: "exact",
  max: undefined,
  each: undefined,
  ordinal: undefined,
  percent: undefined,
  none: undefined,
  negation: undefined,
  notCount: undefined,
  digits: undefined,
  bare: undefined,
});

/** Reads a number that begins at token `at`, or gives null. */
export type Form = (tokens: readonly Token[], at: number) => Draft | null;

/** Without what only the reading needed. */
export const toMention = (d: Draft): NumberMention => ({
  first: d.first,
  end: d.end,
  coreFirst: d.coreFirst,
  coreEnd: d.coreEnd,
  value: d.value,
  qualifier: d.qualifier,
  max: d.max,
  each: d.each,
  ordinal: d.ordinal,
  percent: d.percent,
  none: d.none,
  negation: d.negation,
  notCount: d.notCount,
});

/** The word at a token of the number's own sentence, else "". */
export type WordAt = (at: number) => string;

/** Made once a number: every rule asks for the words beside it. */
export function wordsBeside(tokens: readonly Token[], first: number): WordAt {
  const { sentence } = tokens[first] as Token;
  return (at) => textAt(tokens, at, sentence);
}

/** Text of the token at `at`, if it belongs to sentence `sentence`; else "". */
export function textAt(tokens: readonly Token[], at: number, sentence: number): string {
  // an array asked for -1 but once is read slowly ever after
  const token = at < 0 ? undefined : tokens[at];
  return token !== undefined && token.sentence === sentence ? token.text : "";
}
