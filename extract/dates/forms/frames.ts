/** The week, month or year a phrase names, as ground for its parts: «इस सप्ताह», «अगले महीने», «जुलाई 2021», «वर्ष 2016», «2021-22». */
import { readYearSpan } from "../../numbers/forms/codes.ts";
import { wordSet } from "../../numbers/words-index.ts";
import { type Day, dayOf, lengthOfMonth, monthsBack, partsOf, weekdayOf } from "../calendar.ts";
import { MONTH_OF } from "../months.ts";
import { at, LAST, NEXT, type Reading, THIS, UNIT_OF, wholeNumber, YEAR_WORDS } from "../reading.ts";
import { readYear } from "./absolute.ts";
import { isProcession, yearOfMonth } from "./months.ts";

export interface Frame {
  readonly unit: "week" | "month" | "year";
  readonly from: Day;
  readonly to: Day;
  /** The token behind it. */
  readonly end: number;
  /** -1 last, 0 this, 1 next; absent where it is named. */
  readonly turn?: number;
}

const MONTH_WORDS = wordSet("माह, महीने, महीना");

/** «पिछले», «इस», «अगले», «आने वाले»: how many weeks, months or years off, and the token behind. */
export function readTurn(r: Reading, index: number): { turn: number; end: number } | null {
  const word = at(r, index, index);
  if (THIS.has(word)) return { turn: 0, end: index + 1 };
  if (LAST.has(word)) return { turn: -1, end: index + 1 };
  if (NEXT.has(word)) return { turn: 1, end: index + 1 };
  return word === "आने" && /^वाल[ेाी]$/.test(at(r, index, index + 1)) ? { turn: 1, end: index + 2 } : null;
}

/** A week from its Monday, a month, a year of the calendar or of the budget; null where none begins at the token. */
export function readFrame(r: Reading, index: number): Frame | null {
  const turn = readTurn(r, index);
  if (turn !== null) return r.published === undefined ? null : readTurned(r, index, turn, r.published);
  const month = MONTH_OF.get(at(r, index, index));
  if (month !== undefined) return readNamedMonth(r, index, month);
  return readYearFrame(r, index);
}

function readTurned(r: Reading, index: number, { turn, end }: { turn: number; end: number }, now: Day): Frame | null {
  const fiscal = /^वित्त(?:ीय)?$/.test(at(r, index, end)) ? 1 : 0;
  const unit = UNIT_OF.get(at(r, index, end + fiscal));
  const { year, month } = partsOf(now);
  const behind = end + fiscal + 1;
  if (unit === "week") {
    const monday = now - weekdayOf(now) + 1 + 7 * turn;
    return { unit, from: monday, to: monday + 6, end: behind, turn };
  }
  if (unit === "month") return monthFrame(monthsBack(now - partsOf(now).day + 1, -turn), behind, turn);
  if (unit !== "year") return null;
  const named = year + turn - (fiscal && month < 4 ? 1 : 0);
  return { ...yearFrame(named, fiscal ? 4 : 1, behind), turn };
}

const monthFrame = (first: Day, end: number, turn?: number): Frame => {
  const { year, month } = partsOf(first);
  const frame = { unit: "month", from: first, to: first + lengthOfMonth(year, month) - 1, end } as const;
  return turn === undefined ? frame : { ...frame, turn };
};

/** Twelve months from a month of the year on. */
function yearFrame(year: number, month: number, end: number): Frame {
  const from = dayOf(year, month, 1) as Day;
  return { unit: "year", from, to: monthsBack(from, -12) - 1, end };
}

function readNamedMonth(r: Reading, index: number, month: number): Frame | null {
  if (isProcession(r, index)) return null;
  let end = index + 1;
  if (at(r, index, end) === "." && r.tokens[end]?.spaced === false) end++;
  if (MONTH_WORDS.has(at(r, index, end))) end++;
  const written = readYear(r, index, end);
  const year = written?.year ?? yearOfMonth(r, index, month);
  return year === undefined ? null : monthFrame(dayOf(year, month, 1) as Day, written?.end ?? end);
}

/** «2016», «वर्ष 2016», «दो हजार बीस», «2021-22» (from April). What follows has to show that it is a year. */
function readYearFrame(r: Reading, index: number): Frame | null {
  const at0 = YEAR_WORDS.has(at(r, index, index)) ? index + 1 : index;
  const token = r.tokens[at0];
  if (token === undefined || token.sentence !== r.tokens[index]?.sentence) return null;
  if (token.kind === "number" && readYearSpan(r.tokens, at0)) {
    const year = Number(token.text);
    return Number(at(r, index, at0 + 2)) % 100 === (year + 1) % 100 ? yearFrame(year, 4, at0 + 3) : null;
  }
  const year = wholeNumber(r, index, at0, 2099);
  return year && year.value >= 1900 ? yearFrame(year.value, 1, year.end) : null;
}
