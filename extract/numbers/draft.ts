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
  max?: number;
  each?: boolean;
  ordinal?: boolean;
  percent?: boolean;
  none?: boolean;
  negation?: number;
  notCount?: string;
  /** The literal, where the number is nothing but digits. */
  digits?: Digits;
  /** One word below 100. */
  bare?: boolean;
}

export const draft = (first: number, end: number, value: number): Draft => ({
  first,
  end,
  coreFirst: first,
  coreEnd: end,
  value,
  qualifier: "exact",
});

/** Reads a number that begins at token `at`, or gives null. */
export type Form = (tokens: readonly Token[], at: number) => Draft | null;

/** Without what only the reading needed. */
export function toMention(d: Draft): NumberMention {
  const { first, end, value, qualifier, coreFirst, coreEnd } = d;
  // written out: taking two fields off by a rest pattern costs more than reading the number
  const mention: { -readonly [K in keyof NumberMention]: NumberMention[K] } = {
    first,
    end,
    coreFirst,
    coreEnd,
    value,
    qualifier,
  };
  if (d.max !== undefined) mention.max = d.max;
  if (d.each) mention.each = true;
  if (d.ordinal) mention.ordinal = true;
  if (d.percent) mention.percent = true;
  if (d.none) mention.none = true;
  if (d.negation !== undefined) mention.negation = d.negation;
  if (d.notCount !== undefined) mention.notCount = d.notCount;
  return mention;
}

/** Text of the token at `at`, if it belongs to sentence `sentence`; else "". */
export function textAt(tokens: readonly Token[], at: number, sentence: number): string {
  const token = tokens[at];
  return token !== undefined && token.sentence === sentence ? token.text : "";
}
