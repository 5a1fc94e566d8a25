/**
 * Runs of digits that are written like no count: numeric dates, clock times, telephone numbers, spans of years,
 * fractions, and names with digits in them («एच3एन2», «XBB.1.16», «कोविड-19»). Each is one mention with its reason.
 */
import type { Token } from "../../text/document.ts";
import { type Draft, draft } from "../draft.ts";
import { isLetterName, NAMES_BEFORE_HYPHEN } from "../reasons/names.ts";
import { unitReason } from "../reasons/units.ts";
import { ATTACHED_ENDINGS, NUMBER_WORDS } from "../words-index.ts";

const because = (tokens: readonly Token[], at: number, end: number, notCount: string): Draft => ({
  ...draft(at, end, Number((tokens[at] as Token).text)),
  notCount,
});

const isTight = (token: Token | undefined, text: string) => token?.text === text && !token.spaced;
const tightNumber = (token: Token | undefined): token is Token => token?.kind === "number" && !token.spaced;

/** 8/7/2021, 08.07.2021, 8-7-21, 2021-07-08. */
export function readNumericDate(tokens: readonly Token[], at: number): Draft | null {
  const sign = tokens[at + 1];
  if (sign === undefined || sign.spaced || !(sign.text === "/" || sign.text === "." || sign.text === "-")) return null;
  const [a, b, c] = [tokens[at] as Token, tokens[at + 2], tokens[at + 4]];
  if (!tightNumber(b)) return null;
  if (isTight(tokens[at + 3], sign.text) && tightNumber(c) && isDate(a.text, b.text, c.text))
    return because(tokens, at, at + 5, "date");
  return null;
}

function isDate(a: string, b: string, c: string): boolean {
  const month = Number(b) >= 1 && Number(b) <= 12 && b.length <= 2;
  // 5/17/2018, as America writes it
  if (Number(a) >= 1 && Number(a) <= 12 && Number(b) > 12 && Number(b) <= 31 && c.length === 4)
    return /^(?:19|20)/.test(c);
  if (a.length === 4) return month && /^(?:19|20)/.test(a) && Number(c) >= 1 && Number(c) <= 31 && c.length <= 2;
  const year = c.length === 2 || (c.length === 4 && /^(?:19|20)/.test(c));
  return month && year && a.length <= 2 && Number(a) >= 1 && Number(a) <= 31;
}

/** 10:30; «10.30 बजे». */
export function readClock(tokens: readonly Token[], at: number): Draft | null {
  const [hour, sign, minute] = [tokens[at] as Token, tokens[at + 1], tokens[at + 2]];
  if (sign === undefined || sign.spaced || !tightNumber(minute) || minute.text.length !== 2) return null;
  if (Number(hour.text) > 24 || hour.text.length > 2 || Number(minute.text) > 59) return null;
  if (sign.text === ":") return because(tokens, at, at + 3, "time");
  return sign.text === "." && tokens[at + 3]?.text === "बजे" ? because(tokens, at, at + 3, "time") : null;
}

/** Ten digits that begin with 6–9, «0612-2233806», «+91 …», «1800-345-6789». */
export function readPhone(tokens: readonly Token[], at: number): Draft | null {
  const token = tokens[at] as Token;
  const digits = token.text;
  const before = tokens[at - 1];
  if (
    digits.length >= 10 &&
    digits.length <= 13 &&
    ((/^[6-9]/.test(digits) && digits.length === 10) || /^(?:0|91|1800)/.test(digits))
  )
    return because(tokens, at, at + 1, "phone");
  const joined = isTight(tokens[at + 1], "-") && tightNumber(tokens[at + 2]);
  if (
    joined &&
    (digits[0] === "0"
      ? digits.length >= 3 && (tokens[at + 2] as Token).text.length >= 5
      : digits === "1800" || (digits === "91" && (tokens[at + 2] as Token).text.length >= 5) || before?.text === "+")
  ) {
    let end = at + 3;
    const joint = () => isTight(tokens[end], "-") || isTight(tokens[end], "/");
    while (end < at + 12 && joint() && tightNumber(tokens[end + 1])) end += 2;
    return because(tokens, at, end, "phone");
  }
  return null;
}

/** «2021-22», «2019-2020»; «2015-3», «1995-01» are months. */
export function readYearSpan(tokens: readonly Token[], at: number): Draft | null {
  const [from, to] = [tokens[at] as Token, tokens[at + 2]];
  if (isMonthAndYear(tokens, at, from.text, to)) return because(tokens, at, at + 3, "year");
  if (
    !tightNumber(to) ||
    !(isTight(tokens[at + 1], "-") || isTight(tokens[at + 1], "/")) ||
    !/^(?:19|20)\d\d$/.test(from.text)
  )
    return null;
  const year = Number(from.text);
  const next = to.text.length === 2 ? Math.floor(year / 100) * 100 + Number(to.text) : Number(to.text);
  if (isTight(tokens[at + 1], "-") && isMonthOf(year, to.text) && !isTight(tokens[at + 3], "-"))
    return because(tokens, at, at + 3, "year");
  if (to.text.length !== 2 && to.text.length !== 4) return null;
  return next > year && next - year <= 12 && (to.text.length === 2 || next < 2100)
    ? because(tokens, at, at + 3, "year")
    : null;
}

/** «03-2015». */
const isMonthAndYear = (tokens: readonly Token[], at: number, month: string, year: Token | undefined): boolean =>
  month.length === 2 &&
  Number(month) >= 1 &&
  Number(month) <= 12 &&
  isTight(tokens[at + 1], "-") &&
  tightNumber(year) &&
  /^(?:19|20)\d\d$/.test(year.text) &&
  !isTight(tokens[at + 3], "-");

/** «2015-3», «1995-01»: no later year can be meant. */
export const isMonthOf = (year: number, month: string): boolean =>
  month.length <= 2 && Number(month) >= 1 && Number(month) <= 12 && (month.length === 1 || Number(month) <= year % 100);

/** 120/80, 3/4, 1:10, 26/11. */
export function readFraction(tokens: readonly Token[], at: number): Draft | null {
  const sign = tokens[at + 1];
  const below = tokens[at + 2];
  if (
    sign === undefined ||
    sign.spaced ||
    !(sign.text === "/" || sign.text === ":" || sign.text === "×") ||
    !tightNumber(below)
  )
    return null;
  const [above, under] = [Number((tokens[at] as Token).text), Number(below.text)];
  const date =
    sign.text === "/" &&
    above >= 1 &&
    above <= 31 &&
    under >= 1 &&
    under <= 12 &&
    (below.text.length === 2 || above > under);
  const found = because(tokens, at, at + 3, date ? "date" : "ratio");
  if (!date && sign.text === "/" && under > 0) found.value = above / under;
  return found;
}

/** «एच3एन2», «बीएफ.7», «XBB.1.16», «कोविड-19», «एनएच-31», «5जी», «1.16.2». */
export function readName(tokens: readonly Token[], at: number): Draft | null {
  const token = tokens[at] as Token;
  if (!isPartOfName(tokens, at)) return null;
  let end = at + 1;
  for (; end < at + 16; end += 2) {
    if (!isTight(tokens[end], ".") || !tightNumber(tokens[end + 1]) || tokens[end + 1]?.sentence !== token.sentence)
      break;
  }
  return because(tokens, at, end, "id");
}

function isPartOfName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const [before, other] = [tokens[at - 1], tokens[at - 2]];
  if (before !== undefined && !token.spaced && before.sentence === token.sentence) {
    if (before.kind === "word" && isLetterName(before.text) && !isLatinScale(before.text)) return true;
    if (
      before.text === "." &&
      !before.spaced &&
      other?.kind === "word" &&
      isLetterName(other.text) &&
      !isCurrency(other.text)
    )
      return true;
    if (
      before.text === "-" &&
      !before.spaced &&
      other?.kind === "word" &&
      (isLetterName(other.text) || NAMES_BEFORE_HYPHEN.has(other.text))
    )
      return true;
  }
  const after = tokens[at + 1];
  if (after?.kind === "word" && !after.spaced && isLetterName(after.text))
    return (
      !ATTACHED_ENDINGS.has(after.text) &&
      unitReason(after.text) === undefined &&
      !NUMBER_WORDS.has(after.text) &&
      !LETTERS_THAT_ARE_WORDS.has(after.text)
    );
  const dotted =
    isTight(after, ".") && tightNumber(tokens[at + 2]) && isTight(tokens[at + 3], ".") && tightNumber(tokens[at + 4]);
  return dotted;
}

/** «12के मरीज», «5एम्स»: a letter's name that is a postposition as well. */
const LETTERS_THAT_ARE_WORDS = new Set(["के", "ए", "ओ", "जे", "k", "m"]);
const isLatinScale = (word: string) => NUMBER_WORDS.has(word);
const isCurrency = (word: string) => word === "rs" || word === "no";
