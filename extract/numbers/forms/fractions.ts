/**
 * Fractions: «एक तिहाई», «तीन चौथाई», «पांच बटा आठ», «तीन का पांचवां हिस्सा», with a whole before them («पांच और एक चौथाई»), and
 * «2 1/4». None counts anything: each has the reason "ratio".
 */
import type { Token } from "../../text/document.ts";
import { type Draft, draft, textAt } from "../draft.ts";
import { NUMBER_WORDS, OVER_WORDS, PART_WORDS, SHARE_WORDS } from "../words-index.ts";
import { type Amount, readAmount } from "./amount.ts";

type Joint = "over" | "of" | "within" | "and" | "hyphen" | number;

/** What may stand behind the first number of a fraction. Most words are none, and are told by one look-up. */
const JOINTS: ReadonlyMap<string, Joint> = new Map<string, Joint>([
  ...Array.from(OVER_WORDS, (word): [string, "over"] => [word, "over"]),
  ["का", "of"],
  ["के", "of"],
  ["की", "of"],
  ["में", "within"],
  ["और", "and"],
  ["-", "hyphen"],
  ...SHARE_WORDS,
]);

interface Fraction {
  readonly value: number;
  readonly end: number;
}

/** The fraction an amount begins, or the whole it stands before. */
export function readShare(tokens: readonly Token[], amount: Amount): Draft | null {
  const found = readFractionOf(tokens, amount) ?? readMixed(tokens, amount);
  return found && { ...draft(amount.first, found.end, found.value), notCount: "ratio" };
}

/** The amount as numerator. */
export function readFractionOf(tokens: readonly Token[], amount: Amount): Fraction | null {
  const { sentence } = tokens[amount.first] as Token;
  const joint = JOINTS.get(textAt(tokens, amount.end, sentence));
  if (joint === undefined || joint === "and") return null;
  if (joint === "over") return over(amount, amountAt(tokens, amount.end + 1, sentence));
  if (joint === "of" || joint === "within") return readPartOf(tokens, amount, joint === "within", sentence);
  const at = joint === "hyphen" ? amount.end + 1 : amount.end;
  const denominator = joint === "hyphen" ? SHARE_WORDS.get(textAt(tokens, at, sentence)) : joint;
  if (denominator === undefined || amount.value >= denominator) return null;
  return { value: amount.value / denominator, end: at + 1 };
}

/** «पांच बटा आठ». */
const over = (above: Amount, below: Amount | null): Fraction | null =>
  below === null || below.ordinal || below.value === 0 ? null : { value: above.value / below.value, end: below.end };

/** «तीन का पांचवां भाग», «20 में पच्चीसवां हिस्सा»; «एक का सौवां» with nothing behind it. «12 का पांचवां मरीज» is the fifth patient. */
function readPartOf(tokens: readonly Token[], amount: Amount, within: boolean, sentence: number): Fraction | null {
  const at = amount.end + 1;
  const word = NUMBER_WORDS.get(textAt(tokens, at, sentence));
  if (word === undefined) return null;
  const special = word.kind === "ordinal" && word.value > 2;
  const below = special ? { value: word.value, end: at + 1, ordinal: true } : amountAt(tokens, at, sentence);
  if (below === null || !below.ordinal || below.value < 3) return null;
  const behind = textAt(tokens, below.end, sentence);
  if (!PART_WORDS.has(behind) && (within || special || behind !== "")) return null;
  return { value: amount.value / below.value, end: below.end };
}

/** «पांच और एक चौथाई», «बीस और तीन बटे पांच». */
function readMixed(tokens: readonly Token[], whole: Amount): Fraction | null {
  const { sentence } = tokens[whole.first] as Token;
  if (textAt(tokens, whole.end, sentence) !== "और" || !Number.isInteger(whole.value)) return null;
  const above = amountAt(tokens, whole.end + 1, sentence);
  const part = above && readFractionOf(tokens, above);
  return part && part.value < 1 ? { value: whole.value + part.value, end: part.end } : null;
}

function amountAt(tokens: readonly Token[], at: number, sentence: number): Amount | null {
  return tokens[at]?.sentence === sentence ? readAmount(tokens, at) : null;
}

/** «2 1/4», «10 1/2 मील»: a whole and a small fraction behind it. */
export function readMixedDigits(tokens: readonly Token[], at: number): Draft | null {
  const [whole, above, sign, below] = [tokens[at], tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (sign?.text !== "/" || sign.spaced || below?.kind !== "number" || below.spaced) return null;
  if (whole === undefined || above?.kind !== "number" || !above.spaced || below.sentence !== whole.sentence)
    return null;
  const [n, d] = [Number(above.text), Number(below.text)];
  if (whole.text.length > 3 || n === 0 || n >= d || d > 8) return null;
  return { ...draft(at, at + 4, Number(whole.text) + n / d), notCount: "ratio" };
}
