/**
 * An amount: digits and words with their scales, to any depth. «बारह करोड़ चौंतीस लाख छप्पन हजार सात सौ नवासी»,
 * «50 हजार 160», «पौने दो लाख», «सवा सौ करोड़», «तीन दशमलव पांच लाख», «डेढ़ दर्जन».
 *
 * Parts are kept on a stack with falling scales. A larger scale multiplies all smaller parts before it
 * («एक लाख पचास हजार करोड़»), an equal one begins a new number («सौ दो सौ»).
 */
import type { Token } from "../../text/document.ts";
import { isUnitOfTimeOrAge } from "../reasons/units.ts";
import { DECIMAL_WORDS, NO_SCALE_WORDS, NUMBER_WORDS, VAGUE_WORDS } from "../words-index.ts";
import { type Digits, readDigits } from "./digits.ts";

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

/** A factor that waits for its scale: mantissa / 10^places, exact. */
interface Factor {
  readonly mantissa: number;
  readonly places: number;
  readonly end: number;
  readonly digits?: Digits;
  readonly ordinal?: boolean;
}

const MAX_STEPS = 48;
const scaled = (factor: Factor, scale: number) => (factor.mantissa * scale) / 10 ** factor.places;

/** Dates and numbers ask for the same amounts of a document: what was read is kept as long as its tokens are. */
const read = new WeakMap<readonly Token[], (Amount | null | undefined)[]>();

/** Reads the longest amount that begins at token `at`, or null. */
export function readAmount(tokens: readonly Token[], at: number): Amount | null {
  let known = read.get(tokens);
  if (known === undefined) {
    known = new Array(tokens.length);
    read.set(tokens, known);
  }
  const before = known[at];
  if (before !== undefined) return before;
  const amount = readNew(tokens, at);
  known[at] = amount;
  return amount;
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
      if (parts.some((part) => part.scale === word.value)) break;
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
    const smallest = parts.at(-1)?.scale ?? Number.POSITIVE_INFINITY;
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

const sumOf = (parts: readonly Part[]) => parts.reduce((sum, part) => sum + part.value, 0);

const wordAt = (tokens: readonly Token[], at: number) => {
  const token = tokens[at];
  return token?.kind === "word" ? NUMBER_WORDS.get(token.text) : undefined;
};

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
  if (factor.digits && !token.spaced) return false;
  const after = tokens[factor.end];
  return !(smallest >= 1000 && after?.kind === "word" && isUnitOfTimeOrAge(after.text));
}

/** «सौ दो सौ»: the factor belongs to a scale that has been used, so another number begins with it. */
function repeatsScale(tokens: readonly Token[], factor: Factor, parts: readonly Part[]): boolean {
  const next = wordAt(tokens, factor.end);
  return next?.kind === "bundle" || (next?.kind === "scale" && parts.some((part) => part.scale === next.value));
}

/** One factor: digits, a word below 100, सवा दो, डेढ़. */
function readFactor(tokens: readonly Token[], at: number): Factor | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.kind !== "word") {
    const digits = readDigits(tokens, at);
    return digits && { mantissa: digits.mantissa, places: digits.places, end: digits.end, digits };
  }
  const word = NUMBER_WORDS.get(token.text);
  if (word === undefined) return null;
  if (word.kind === "unit")
    return { mantissa: word.value, places: 0, end: afterUnit(tokens, at), ordinal: word.ordinal };
  if (word.kind === "english") return readEnglish(tokens, at, word.value);
  if (word.kind === "fraction") return { mantissa: word.value, places: 0, end: at + 1 };
  if (word.kind === "quarter") return readQuarter(tokens, at, word.value);
  return null;
}

/** «फिफ्टी», «ट्वेंटी फाइव», «टू» before «हंड्रेड». */
function readEnglish(tokens: readonly Token[], at: number, value: number): Factor | null {
  const next = tokens[at + 1]?.sentence === tokens[at]?.sentence ? wordAt(tokens, at + 1) : undefined;
  if (value >= 20 && next?.kind === "english" && next.value < 10)
    return { mantissa: value + next.value, places: 0, end: at + 2 };
  if (value >= 20 || next?.kind === "scale" || wordAt(tokens, at - 1)?.kind === "scale")
    return { mantissa: value, places: 0, end: at + 1 };
  return null;
}

/** «छ: मरीज» is written with a colon for the visarga. */
const afterUnit = (tokens: readonly Token[], at: number) =>
  tokens[at]?.text === "छ" && tokens[at + 1]?.text === ":" && tokens[at + 1]?.spaced === false ? at + 2 : at + 1;

function readQuarter(tokens: readonly Token[], at: number, quarter: number): Factor | null {
  const alone = tokens[at]?.text === "सवा" || tokens[at]?.text === "पौन";
  const bare = alone ? { mantissa: 1 + quarter, places: 0, end: at + 1 } : null;
  if (tokens[at + 1]?.sentence !== tokens[at]?.sentence) return bare;
  const next = wordAt(tokens, at + 1);
  if (next?.kind === "scale") return quarter === 0.5 ? null : { mantissa: 1 + quarter, places: 0, end: at + 1 };
  if (next?.kind === "unit" && !next.ordinal && next.value > 0)
    return { mantissa: next.value + quarter, places: 0, end: afterUnit(tokens, at + 1) };
  const digits = next === undefined ? readDigits(tokens, at + 1) : null;
  if (digits && digits.places === 0) return { mantissa: digits.mantissa + quarter, places: 0, end: digits.end };
  return bare;
}

/** «दशमलव सात पांच» behind a whole number: its digits one by one, or as one number («दशमलव पच्चीस»). */
function readSpokenDecimals(tokens: readonly Token[], at: number, whole: number): Factor | null {
  const point = tokens[at];
  if (point?.kind !== "word" || !DECIMAL_WORDS.has(point.text) || !Number.isInteger(whole)) return null;
  let digits = "";
  let end = at + 1;
  for (; digits.length < 9; end++) {
    const token = tokens[end];
    if (token === undefined || token.sentence !== point.sentence) break;
    if (token.kind === "number") {
      if (digits === "" && token.text.length < 9) {
        digits = token.text;
        end++;
      }
      break;
    }
    const word = NUMBER_WORDS.get(token.text);
    if (word?.kind !== "unit" || word.ordinal) break;
    digits += String(word.value);
  }
  if (digits === "") return null;
  return { mantissa: whole * 10 ** digits.length + Number(digits), places: digits.length, end };
}
