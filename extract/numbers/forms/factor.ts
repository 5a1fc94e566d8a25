/** What a scale multiplies: digits, a word below 100, an English number, «सवा दो», «डेढ़»; and spoken decimals. */
import type { Token } from "../../text/document.ts";
import { unitReason } from "../reasons/units.ts";
import { DECIMAL_WORDS, numberWord } from "../words-index.ts";
import { type Digits, readDigits } from "./digits.ts";

/** A factor that waits for its scale: mantissa / 10^places, exact. */
export interface Factor {
  readonly mantissa: number;
  readonly places: number;
  readonly end: number;
  readonly digits?: Digits;
  readonly ordinal?: boolean;
}

export const scaled = ({ mantissa, places }: Factor, scale: number): number =>
  places === 0 ? mantissa * scale : (mantissa * scale) / 10 ** places;

export const wordAt = (tokens: readonly Token[], at: number) => {
  const token = at < 0 ? undefined : tokens[at];
  return token?.kind === "word" ? numberWord(token) : undefined;
};

/** One factor: digits, a word below 100, सवा दो, डेढ़. */
export function readFactor(tokens: readonly Token[], at: number): Factor | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.kind !== "word") {
    const digits = readDigits(tokens, at);
    return digits && { mantissa: digits.mantissa, places: digits.places, end: digits.end, digits };
  }
  const word = numberWord(token);
  if (word === undefined) return null;
  if (word.kind === "unit")
    return { mantissa: word.value, places: 0, end: afterUnit(tokens, at), ordinal: word.ordinal };
  if (word.kind === "english") return readEnglish(tokens, at, word.value);
  if (word.kind === "fraction") return { mantissa: word.value, places: 0, end: at + 1 };
  if (word.kind === "quarter") return readQuarter(tokens, at, word.value);
  return null;
}

/** «फिफ्टी», «ट्वेंटी फाइव», «टू» before «हंड्रेड», «सिक्स» before «वीक्स», «वन» behind «माइनस». */
function readEnglish(tokens: readonly Token[], at: number, value: number): Factor | null {
  const token = tokens[at] as Token;
  const follower = tokens[at + 1]?.sentence === token.sentence ? (tokens[at + 1] as Token) : undefined;
  const next = follower && wordAt(tokens, at + 1);
  const before = wordAt(tokens, at - 1)?.kind;
  const roman = token.text.charCodeAt(0) < 128;
  if (value >= 20 && next?.kind === "english" && next.value > 0 && next.value < 10 && roman === isRoman(follower))
    return { mantissa: value + next.value, places: 0, end: at + 2 };
  const beside =
    next?.kind === "scale" ||
    next?.kind === "bundle" ||
    before === "minus" ||
    (before === "scale" && value >= 2) ||
    (follower !== undefined && unitReason(follower.text) !== undefined) ||
    (follower?.text === "-" && wordAt(tokens, at + 2)?.kind === "english");
  return beside || (value >= 12 && !roman) ? { mantissa: value, places: 0, end: at + 1 } : null;
}

const isRoman = (token: Token | undefined) => token !== undefined && token.text.charCodeAt(0) < 128;

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

const isDigitWord = (tokens: readonly Token[], at: number): boolean => {
  const word = wordAt(tokens, at);
  return word?.kind === "unit" && !word.ordinal && word.value < 10;
};

/** «दशमलव सात पांच» behind a whole number: its digits one by one, or as one number («दशमलव पच्चीस»). */
export function readSpokenDecimals(tokens: readonly Token[], at: number, whole: number): Factor | null {
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
    // «दशमलव चार-सात»
    if (token.text === "-" && digits !== "" && isDigitWord(tokens, end + 1) && isDigitWord(tokens, end - 1)) continue;
    const word = numberWord(token);
    if (word?.kind !== "unit" || word.ordinal) break;
    digits += String(word.value);
  }
  if (digits === "") return null;
  return { mantissa: whole * 10 ** digits.length + Number(digits), places: digits.length, end };
}
