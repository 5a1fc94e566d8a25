/** Years: «2017 में», «वर्ष 2018 में», «पूरे 2021», «साल 2020 से 2022», «2021-22 में». The rule for what is a year is the numbers' own. */
import type { DateMention } from "../../mention.ts";
import { draft, wordsBeside } from "../../numbers/draft.ts";
import { isMonthOf, readYearSpan } from "../../numbers/forms/codes.ts";
import { readDigits } from "../../numbers/forms/digits.ts";
import { areYearsInWords, yearReason } from "../../numbers/reasons/calendar.ts";
import { type Day, dayOf, lengthOfMonth } from "../calendar.ts";
import { amountAt, at, mention, type Reading, wholeNumber, YEAR_WORDS } from "../reading.ts";
import { readYearOf } from "./spans.ts";

/** «वर्ष 2018», also in words: «वर्ष दो हजार उन्नीस». */
export function readNamedYear(r: Reading, index: number): DateMention | null {
  if (!YEAR_WORDS.has(at(r, index, index))) return null;
  const span = readSpan(r, index, index + 1);
  if (span) return span;
  const year = wholeNumber(r, index, index + 1, 2099);
  return year && year.value >= 1900 ? readYearOf(r, index, year.end, year.value) : null;
}

/** «2017 में», «2021 की तुलना में», a year that heads a column. */
export function readBareYear(r: Reading, index: number): DateMention | null {
  const text = at(r, index, index);
  if (r.tokens[index]?.kind !== "number") return readYearInWords(r, index);
  if (text.length !== 4 || !/^(?:19|20)\d\d$/.test(text)) return null;
  const span = readSpan(r, index, index);
  if (span) return span;
  const digits = readDigits(r.tokens, index);
  if (digits === null || digits.end !== index + 1) return null;
  const year = { ...draft(index, index + 1, digits.mantissa), digits };
  if (yearReason(year, wordsBeside(r.tokens, index), r.tokens) !== "year") return null;
  return readYearOf(r, index, index + 1, digits.mantissa);
}

const ERA = new Set(["ईस्वी", "ईसवी"]);

/** «उन्नीस सौ अट्ठाईस में», «दो हजार बीस ईस्वी», «दो हजार पांच से दो हजार बारह»: what the numbers take for a year, or two of them. */
function readYearInWords(r: Reading, index: number): DateMention | null {
  const amount = amountAt(r, index);
  const year = amount?.value ?? 0;
  if (amount === null || amount.digits || !Number.isInteger(year) || year < 1900 || year > 2099) return null;
  if (ERA.has(at(r, index, amount.end))) return readYearOf(r, index, amount.end + 1, year);
  if (at(r, index, amount.end) === "से") {
    const other = wholeNumber(r, index, at(r, index, amount.end + 1) === "लेकर" ? amount.end + 2 : amount.end + 1, 2099);
    if (other === null || other.value <= year || !areYearsInWords(year, other.value, at(r, index, other.end)))
      return null;
    return wholeYears(r, index, other.end, year, other.value);
  }
  const reason = yearReason(draft(index, amount.end, year), wordsBeside(r.tokens, index), r.tokens);
  return reason === "year" ? readYearOf(r, index, amount.end, year) : null;
}

const wholeYears = (r: Reading, first: number, end: number, from: number, to: number): DateMention =>
  mention(first, end, "window", dayOf(from, 1, 1) as Day, dayOf(to, 12, 31) as Day, {
    window: `P${to - from + 1}Y`,
    ...(r.published !== undefined ? { past: true } : {}),
  });

/** «1990 के दशक में», «सत्तर के दशक में»: ten years, those of this century only where they have begun. */
export function readDecade(r: Reading, index: number): DateMention | null {
  const count = wholeNumber(r, index, index, 2099);
  if (count === null || count.value % 10 !== 0 || !isDecade(r.tokens, count.end)) return null;
  const begun = r.published !== undefined && (dayOf(2000 + (count.value % 100), 1, 1) as Day) <= r.published;
  const year = count.value >= 100 ? count.value : begun ? 2000 + count.value : 1900 + count.value;
  if (year < 1800) return null;
  const end = at(r, index, count.end + 2) === "में" ? count.end + 3 : count.end + 2;
  return mention(index, end, "window", dayOf(year, 1, 1) as Day, dayOf(year + 9, 12, 31) as Day, {
    window: "P10Y",
    ...(r.published !== undefined ? { past: true } : {}),
  });
}

/** «के दशक» behind a number. */
export const isDecade = (tokens: Reading["tokens"], end: number): boolean =>
  tokens[end]?.text === "के" &&
  /^दशक(?:ों)?$/.test(tokens[end + 1]?.text ?? "") &&
  tokens[end - 1]?.sentence === tokens[end + 1]?.sentence;

/** «2015-3», «03-2015»: a month. */
export function readYearMonth(r: Reading, index: number): DateMention | null {
  const sign = r.tokens[index + 1];
  const right = r.tokens[index + 2];
  if (sign?.text !== "-" || sign.spaced || right?.spaced !== false || right.kind !== "number") return null;
  if (r.tokens[index + 3]?.text === "-") return null;
  const left = at(r, index, index);
  const [year, month] = left.length === 4 ? [left, right.text] : [right.text, left];
  if (!/^(?:19|20)\d\d$/.test(year) || !/^(?:\d{4}|\d\d)$/.test(left)) return null; // not «दो-2021»
  if (left.length === 4 ? !isMonthOf(Number(year), month) : Number(month) < 1 || Number(month) > 12) return null;
  const first = dayOf(Number(year), Number(month), 1) as Day;
  return mention(index, index + 3, "window", first, first + lengthOfMonth(Number(year), Number(month)) - 1, {
    window: "P1M",
  });
}

/** «2021-22»: April to March; «2018 से 2020», «2019-2021»: whole years. */
function readSpan(r: Reading, first: number, index: number): DateMention | null {
  const text = at(r, first, index);
  if (!/^(?:19|20)\d\d$/.test(text)) return null;
  const year = Number(text);
  const written = readYearSpan(r.tokens, index);
  const other = written ? at(r, first, index + 2) : at(r, first, index + 1) === "से" ? at(r, first, index + 2) : "";
  if (written && other.length === 1) return null;
  if (!written && !(/^(?:19|20)\d\d$/.test(other) && Number(other) > year)) return null;
  const past = r.published !== undefined ? { past: true } : {};
  if (written && other.length === 2) {
    if (Number(other) !== (year + 1) % 100) return null;
    return mention(first, index + 3, "season", dayOf(year, 4, 1) as Day, dayOf(year + 1, 3, 31) as Day, {
      window: "P1Y",
      ...past,
    });
  }
  return wholeYears(r, first, index + 3, year, Number(other));
}
