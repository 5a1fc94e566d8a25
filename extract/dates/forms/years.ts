/** Years: «2017 में», «वर्ष 2018 में», «पूरे 2021», «साल 2020 से 2022», «2021-22 में». The rule for what is a year is the numbers' own. */
import type { DateMention } from "../../mention.ts";
import { draft } from "../../numbers/draft.ts";
import { readYearSpan } from "../../numbers/forms/codes.ts";
import { readDigits } from "../../numbers/forms/digits.ts";
import { yearReason } from "../../numbers/reasons/calendar.ts";
import { wordSet } from "../../numbers/words-index.ts";
import { type Day, dayOf } from "../calendar.ts";
import { at, mention, type Reading, wholeNumber } from "../reading.ts";
import { readYearOf } from "./spans.ts";

export const YEAR_WORDS = wordSet("वर्ष, साल, सन, सन्");

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
  if (text.length !== 4 || !/^(?:19|20)\d\d$/.test(text)) return null;
  const span = readSpan(r, index, index);
  if (span) return span;
  const digits = readDigits(r.tokens, index);
  if (digits === null || digits.end !== index + 1) return null;
  if (yearReason(r.tokens, { ...draft(index, index + 1, digits.mantissa), digits }) !== "year") return null;
  return readYearOf(r, index, index + 1, digits.mantissa);
}

/** «2021-22»: April to March; «2018 से 2020», «2019-2021»: whole years. */
function readSpan(r: Reading, first: number, index: number): DateMention | null {
  const text = at(r, first, index);
  if (!/^(?:19|20)\d\d$/.test(text)) return null;
  const year = Number(text);
  const written = readYearSpan(r.tokens, index);
  const other = written ? at(r, first, index + 2) : at(r, first, index + 1) === "से" ? at(r, first, index + 2) : "";
  if (!written && !(/^(?:19|20)\d\d$/.test(other) && Number(other) > year)) return null;
  const past = r.published !== undefined ? { past: true } : {};
  if (written && other.length === 2) {
    if (Number(other) !== (year + 1) % 100) return null;
    return mention(first, index + 3, "season", dayOf(year, 4, 1) as Day, dayOf(year + 1, 3, 31) as Day, {
      window: "P1Y",
      ...past,
    });
  }
  const last = Number(other);
  return mention(first, index + 3, "window", dayOf(year, 1, 1) as Day, dayOf(last, 12, 31) as Day, {
    window: `P${last - year + 1}Y`,
    ...past,
  });
}
