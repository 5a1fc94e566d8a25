/**
 * An amount: digits and words with their scales, to any depth. «बारह करोड़ चौंतीस लाख छप्पन हजार सात सौ नवासी»,
 * «50 हजार 160», «पौने दो लाख», «सवा सौ करोड़», «तीन दशमलव पांच लाख», «डेढ़ दर्जन».
 *
 * Parts are kept on a stack with falling scales. A larger scale multiplies all smaller parts before it
 * («एक लाख पचास हजार करोड़»), an equal one begins a new number («सौ दो सौ»).
 */

import { MONTH_OF } from "../../dates/months.ts";
import type { Token } from "../../text/document.ts";
import { isUnitOfTimeOrAge } from "../reasons/units.ts";
import { DECIMAL_WORDS, NO_SCALE_WORDS, numberWord, OVER_WORDS, SHARE_WORDS, VAGUE_WORDS } from "../words-index.ts";
import { type Digits, readDigits } from "./digits.ts";
import { type Factor, readFactor, readSpokenDecimals, scaled, wordAt } from "./factor.ts";

export interface Amount {
  readonly value: number;
  readonly first: number;
  readonly end: number;
  /** The literal, where the amount is nothing but digits. */
  readonly digits: Digits | undefined;
  /** First factor and what it was multiplied with, where the amount is one factor and one scale: «दो हजार» 2, 1000. */
  readonly factor: number;
  readonly scale: number;
  readonly ordinal: boolean;
  /** «दर्जनभर»: the word itself says about. */
  readonly about: boolean;
  /** A single word below 100 («तीन»). */
  readonly bare: boolean;
}

interface Part {
  readonly value: number;
  readonly scale: number;
}

const MAX_STEPS = 48;

/** Dates and numbers ask for the same amounts of a document: those of the document read last are kept. */
let known: (Amount | null | undefined)[] = [];
let knownOf: readonly Token[] | undefined;

/** Reads the longest amount that begins at token `at`, or null. */
export function readAmount(tokens: readonly Token[], at: number): Amount | null {
  if (knownOf !== tokens) {
    knownOf = tokens;
    known = new Array(tokens.length);
  }
  const before = known[at];
  if (before !== undefined) return before;
  const amount = readPlain(tokens, at) ?? readNew(tokens, at);
  known[at] = amount;
  return amount;
}

/** «37 मरीज»: digits with no word of a number behind them, as most are. */
function readPlain(tokens: readonly Token[], at: number): Amount | null {
  const first = tokens[at];
  if (first?.kind !== "number") return null;
  const digits = readDigits(tokens, at) as Digits;
  const next = tokens[digits.end];
  if (next !== undefined && next.sentence === first.sentence) {
    if (next.kind !== "word" || numberWord(next) !== undefined || DECIMAL_WORDS.has(next.text)) return null;
  }
  const written = scaled(digits, 1);
  const value = Number.isInteger(written) ? written : Number(written.toPrecision(15));
  return {
    value,
    first: at,
    end: digits.end,
    ordinal: false,
    about: false,
    factor: value,
    scale: 1,
    bare: false,
    digits,
  };
}

function readNew(tokens: readonly Token[], at: number): Amount | null {
  const sentence = tokens[at]?.sentence;
  const parts: Part[] = [];
  let total = 0;
  let pending: Factor | null = null;
  let end = at;
  let ordinal = false;
  let about = false;
  let firstFactor: Factor | null = null;
  let steps = 0;
  let scales = 0;
  let closed = false;
  for (let i = at; steps < MAX_STEPS; steps++) {
    const token = tokens[i];
    if (token === undefined || token.sentence !== sentence) break;
    const scaleAt = skipSlip(tokens, i, pending);
    const word = wordAt(tokens, scaleAt);
    if (word?.kind === "scale" && (pending !== null || word.alone || parts.length > 0)) {
      const smallest = parts.at(-1)?.scale ?? Number.POSITIVE_INFINITY;
      if (pending === null && parts.length > 0 && word.value <= smallest) break;
      if (pending === null && parts.length === 0 && !mayStandAlone(tokens, scaleAt)) break;
      if (word.value >= 1e9 && NO_SCALE_WORDS.has(tokens[scaleAt + 1]?.text ?? "")) break;
      if (hasScale(parts, word.value)) break;
      let sum = 0;
      while (parts.length > 0 && (parts.at(-1) as Part).scale < word.value) sum += (parts.pop() as Part).value;
      const value: number =
        pending === null
          ? (sum || 1) * word.value
          : sum === 0
            ? scaled(pending, word.value)
            : sum * word.value + scaled(pending, word.value);
      firstFactor ??= pending ?? { mantissa: 1, places: 0, end: i };
      parts.push({ value, scale: word.value });
      scales++;
      // «2.12 सौ» is whole; only a larger scale may follow («1.5 लाख करोड़»)
      closed = (pending?.places ?? 0) > 0;
      pending = null;
      end = i = scaleAt + 1;
      if (word.ordinal) {
        ordinal = true;
        break;
      }
      continue;
    }
    if (word?.kind === "bundle" && parts.length === 0 && (pending !== null || word.alone)) {
      firstFactor ??= pending;
      parts.push({ value: pending === null ? word.value : scaled(pending, word.value), scale: word.value });
      scales++;
      about = word.about;
      pending = null;
      end = scaleAt + 1;
      break;
    }
    if (pending !== null) {
      const decimals = readSpokenDecimals(tokens, i, total + sumOf(parts) + scaled(pending, 1));
      if (decimals === null || pending.places > 0) break;
      parts.length = 0;
      pending = decimals;
      firstFactor = decimals;
      end = i = decimals.end;
      continue;
    }
    if (closed) break;
    const smallest = parts.at(-1)?.scale ?? Number.POSITIVE_INFINITY;
    if (parts.length > 0 && token.text === "और" && goesOn(tokens, i + 1, smallest)) {
      i++;
      continue;
    }
    if (parts.length > 0 && token.text === "," && goesOnBehindComma(tokens, i + 1, smallest, at)) {
      i++;
      continue;
    }
    const factor = readFactor(tokens, i);
    if (factor === null) {
      const decimals = parts.length > 0 ? readSpokenDecimals(tokens, i, sumOf(parts)) : null;
      if (decimals === null) break;
      parts.length = 0;
      pending = firstFactor = decimals;
      end = i = decimals.end;
      continue;
    }
    if (parts.length > 0 && !mayFollow(tokens, factor, smallest, token)) break;
    pending = factor;
    firstFactor ??= factor;
    i = factor.end;
    if (parts.length === 0 || !repeatsScale(tokens, factor, parts)) end = i;
    else break;
    if (factor.ordinal) {
      ordinal = true;
      break;
    }
  }
  if (end === at) return null;
  if (pending !== null && pending.end <= end) total = scaled(pending, 1);
  const sum = total + sumOf(parts);
  const value = Number.isInteger(sum) ? sum : Number(sum.toPrecision(15));
  const single = parts.length === 1 && total === 0 && scales === 1;
  const factor = firstFactor === null ? 1 : scaled(firstFactor, 1);
  const digits = parts.length === 0 && pending?.digits !== undefined ? pending.digits : undefined;
  return {
    value,
    first: at,
    end,
    ordinal,
    about,
    factor: single ? factor : value,
    scale: single ? (parts[0] as Part).scale : 1,
    bare: parts.length === 0 && digits === undefined && end === at + 1,
    digits,
  };
}

function hasScale(parts: readonly Part[], scale: number): boolean {
  for (const part of parts) if (part.scale === scale) return true;
  return false;
}

function sumOf(parts: readonly Part[]): number {
  let sum = 0;
  for (let i = 0; i < parts.length; i++) sum += (parts[i] as Part).value;
  return sum;
}

/** «3,हजार», «50-हजार»: a comma or hyphen that strayed between a factor and its scale. */
function skipSlip(tokens: readonly Token[], at: number, pending: Factor | null): number {
  const token = tokens[at];
  if (pending === null || (token?.text !== "," && token?.text !== "-") || token.spaced) return at;
  const next = tokens[at + 1];
  if (next === undefined || next.sentence !== token.sentence || (token.text === "-" && next.spaced)) return at;
  return wordAt(tokens, at + 1)?.kind === "scale" ? at + 1 : at;
}

/** «कई हजार», «लाख कोशिशों के बाद»: no number. */
function mayStandAlone(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  return !(before && VAGUE_WORDS.has(before.text)) && !(after && NO_SCALE_WORDS.has(after.text));
}

/** What may stand behind a scale: something smaller, glued to no other word, and no day, age or hour of its own. */
function mayFollow(tokens: readonly Token[], factor: Factor, smallest: number, token: Token): boolean {
  if (scaled(factor, 1) >= smallest) return false;
  if (factor.digits && !token.spaced && tokens[factor.digits.first - 1]?.text !== ",") return false;
  const after = tokens[factor.end];
  return !(smallest >= 1000 && after?.kind === "word" && isUnitOfTimeOrAge(after.text));
}

/**
 * «तीन सौ और इक्कीस», «दो हजार और दो सौ»: one number, where what follows «और» is a smaller part of it. «एक और» and what
 * is told apart by «क्रमशः» are not joined.
 */
function goesOn(tokens: readonly Token[], at: number, smallest: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.sentence !== tokens[at - 1]?.sentence) return false;
  const factor = readFactor(tokens, at);
  if (factor === null || factor.digits?.grouped || factor.digits?.places) return false;
  const scale = wordAt(tokens, factor.end);
  const value = scaled(factor, scale?.kind === "scale" ? scale.value : 1);
  if (value >= smallest || value === 0 || (value === 1 && scale === undefined) || scale?.kind === "bundle")
    return false;
  const behind = tokens[factor.end]?.text ?? "";
  // «20 लाख और 19 दिसंबर को एक करोड़»
  if (MAKES_APART.has(behind) || MONTH_OF.has(behind) || SHARE_WORDS.has(behind) || OVER_WORDS.has(behind))
    return false;
  for (let i = at - 2; i > at - APART_REACH && tokens[i]?.sentence === token.sentence; i--)
    if (TELLS_APART.has(tokens[i]?.text ?? "")) return false;
  return true;
}

/** «चार लाख, 39 हजार,505»: a comma behind a scale, where a smaller scale follows, or its digits at once. */
function goesOnBehindComma(tokens: readonly Token[], at: number, smallest: number, first: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.sentence !== tokens[at - 1]?.sentence) return false;
  const factor = readFactor(tokens, at);
  if (factor === null || factor.places > 0) return false;
  const scale = wordAt(tokens, factor.end);
  if (scale?.kind === "scale") return scale.value < smallest && scaled(factor, scale.value) < smallest;
  // «चार लाख, 35 हजार, 341 मरीज», «पांच हजार, 330 मरीज»: behind words, or a comma that joined before
  // «83 हजार, 450 रोगियों»: the noun stands only behind the second
  const joined =
    tokens[first]?.kind === "word" ||
    tokens.slice(first, at - 1).some((t) => t.text === ",") ||
    (PEOPLE.has(tokens[factor.end]?.text ?? "") && !PEOPLE.has(tokens[first - 1]?.text ?? ""));
  return (
    (!token.spaced || joined) &&
    factor.digits !== undefined &&
    factor.digits.whole.length === String(smallest).length - 1 &&
    factor.mantissa < smallest
  );
}

const PEOPLE = new Set(
  "मरीज मरीजों रोगी रोगियों संक्रमित संक्रमितों मामले मामलों केस संख्या आंकडा लोग लोगों बच्चे बच्चों व्यक्ति व्यक्तियों महिलाओं किशोरों सैंपल सैंपलों घरों".split(
    " ",
  ),
);

/** «गया और पटना में दो सौ और पचास» is one for each of them. */
const TELLS_APART = new Set(["क्रमशः", "क्रमश", "और", "व", "एवं", "तथा"]);
/** How far before the number these may stand, in tokens. */
const APART_REACH = 12;
/** «दो हजार और 15 से 20», «सौ और पचास-पचास», «50 फीसदी»: the second is a number of its own. */
const MAKES_APART = new Set(["से", "-", "%", "फीसदी", "प्रतिशत", "साल", "वर्ष", "वर्षीय"]);

/** «सौ दो सौ»: the factor belongs to a scale that has been used, so another number begins with it. */
function repeatsScale(tokens: readonly Token[], factor: Factor, parts: readonly Part[]): boolean {
  const next = wordAt(tokens, factor.end);
  return next?.kind === "bundle" || (next?.kind === "scale" && parts.some((part) => part.scale === next.value));
}
