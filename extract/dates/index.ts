/**
 * Days in a text, read from the publication day. The forms are asked in this order at every word that can begin one;
 * the first that reads wins and the search goes on behind it.
 */
import type { DateMention } from "../mention.ts";
import { DECIMAL_WORDS, NUMBER_WORDS } from "../numbers/words-index.ts";
import type { Document, Token } from "../text/document.ts";
import { fold } from "../text/normalise.ts";
import { byWord, markWords } from "../text/vocabulary.ts";
import { type Day, iso, publicationDay } from "./calendar.ts";
import { readAbsolute, readDayOfList, readDayOfMonth } from "./forms/absolute.ts";
import { readFromNow, readNextSpan, readWeekend, WEEKENDS } from "./forms/ahead.ts";
import { readLooseHour } from "./forms/clock.ts";
import { readMonth } from "./forms/months.ts";
import { readAgo, readLastDay, readNearDay, readSameDay, readSoFar, readWeekday, SO_FAR_WORDS } from "./forms/near.ts";
import { readBareQuarter, readPart, readYearPart } from "./forms/parts.ts";
import { readBareSpan, readLastSpan, readThisSpan, readWholeSpan } from "./forms/spans.ts";
import { isDecade, readBareYear, readDecade, readNamedYear, readYearMonth } from "./forms/years.ts";
import { MONTH_OF } from "./months.ts";
import {
  amountAt,
  DAYPART_OF,
  type DateForm,
  LAST,
  NEAR_DAY_OF,
  NEXT,
  type Reading,
  SAME,
  SHORT_WEEKDAY_OF,
  THIS,
  UNIT_OF,
  WEEKDAY_OF,
  YEAR_WORDS,
} from "./reading.ts";

const AT_NUMBERS: readonly DateForm[] = [
  readAbsolute,
  readDayOfMonth,
  readDayOfList,
  readDecade,
  readYearMonth,
  readYearPart,
  readAgo,
  readBareYear,
  readBareSpan,
  readLooseHour,
];

/** «पहली जुलाई», «पहली तारीख», «तीसरी तिमाही». */
const AT_ORDINALS: readonly DateForm[] = [readAbsolute, readDayOfMonth, readBareQuarter];

/** Which forms a word may begin, in the order they are asked. */
const FORMS: readonly (readonly [words: Iterable<string>, forms: readonly DateForm[]])[] = [
  [LAST, [readPart, readWeekend, readLastSpan, readLastDay]],
  [THIS, [readPart, readWeekend, readThisSpan, readSameDay]],
  [
    [...NEXT, "आने"],
    [readPart, readWeekend, readNextSpan, readSameDay],
  ],
  [SAME, [readSameDay]],
  [WEEKENDS, [readWeekend]],
  [["अब", "आज"], [readFromNow]],
  [SO_FAR_WORDS, [readSoFar]],
  [NEAR_DAY_OF.keys(), [readNearDay]],
  [[...WEEKDAY_OF.keys(), ...SHORT_WEEKDAY_OF.keys()], [readWeekday]],
  [YEAR_WORDS, [readPart, readNamedYear]],
  [["पूरे", "सप्ताह", "हफ्ते", "हफ्ता", "महीने", "महीना", "माह", "पखवाड़े", "साल", "वर्ष"].map(fold), [readWholeSpan]],
  [[...DAYPART_OF.keys(), "देर"], [readLooseHour]],
  [MONTH_OF.keys(), [readAbsolute, readPart, readMonth]],
];

/** Behind a number only these can make a date of it, so most numbers are passed by at once. */
const BEHIND_NUMBER = new Set([
  ...MONTH_OF.keys(),
  ...UNIT_OF.keys(),
  ...DAYPART_OF.keys(),
  ...["ही", "-", "से", "और", "व", "एवं", "/", ".", ":", "बजे", "को", "वां", "वीं", "वें", "जनवरी", "तारीख"].map(fold),
]);

/** Kinds of number words that may begin an amount. */
const AMOUNTS: ReadonlySet<string> = new Set(["unit", "scale", "bundle", "quarter", "fraction", "english"]);

const starters = startersOf();
const BEGINS = markWords(starters.keys());
const formsOf = byWord(starters);
const BEHIND = markWords(BEHIND_NUMBER);
const GOES_ON = markWords([...NUMBER_WORDS.keys(), ...DECIMAL_WORDS]);

/** Finds every day, span and «अब तक». Without a publication day only dates with a year are given. One pass, linear. */
export function findDates(doc: Document, publishedAt: string | undefined): DateMention[] {
  const { tokens } = doc;
  const r: Reading = {
    tokens,
    published: publicationDay(publishedAt),
    anchor: undefined,
    anchorSentence: -1,
    year: undefined,
    yearSentence: -1,
    cut: undefined,
    amountAt: -1,
    amount: null,
  };
  const found: DateMention[] = [];
  for (let at = 0; at < tokens.length; ) {
    const date = readAt(r, at);
    if (!date) {
      at++;
      continue;
    }
    found.push(isAhead(r, date) ? { ...date, ahead: true } : date);
    if (date.kind === "day" && !date.past) {
      r.anchor = (Date.parse(date.to) / 86_400_000) as Day;
      r.anchorSentence = tokens[date.first]?.sentence ?? -1;
    }
    at = Math.max(date.end, at + 1);
  }
  return found;
}

/** A span that has not begun. */
const isAhead = (r: Reading, date: DateMention): boolean =>
  r.published !== undefined && date.kind !== "day" && date.kind !== "sofar" && date.from > iso(r.published);

function readAt(r: Reading, at: number): DateMention | null {
  const token = r.tokens[at] as Token;
  if (token.kind !== "number" && (token.kinds & BEGINS) === 0) return null;
  const forms = token.kind === "number" ? AT_NUMBERS : formsOf[token.word];
  if (forms === undefined || (forms === AT_NUMBERS && !mayBeDate(r, at, token))) return null;
  if (forms === AT_ORDINALS && !BEHIND_NUMBER.has(r.tokens[at + 1]?.text ?? "")) return null;
  for (const form of forms) {
    const date = form(r, at);
    if (date) return date;
  }
  return null;
}

/** A year, or a number with the right word or sign behind it. */
function mayBeDate(r: Reading, at: number, token: Token): boolean {
  const next = r.tokens[at + 1];
  const fits = next !== undefined && (next.kinds & BEHIND) !== 0;
  if (token.kind === "number" && (token.text.length === 4 || fits)) return true;
  if (fits && MONTH_OF.has(next.text)) return true;
  if (next?.text === "के" && isDecade(r.tokens, at + 1)) return true;
  // a word that makes no number ends the amount
  if (!fits && next?.kind === "word" && (next.kinds & GOES_ON) === 0) return false;
  const amount = amountAt(r, at);
  if (amount === null) return false;
  const year = token.kind === "word" && amount.value >= 1900 && amount.value < 2100;
  return year || BEHIND_NUMBER.has(r.tokens[amount.end]?.text ?? "") || isDecade(r.tokens, amount.end);
}

function startersOf(): ReadonlyMap<string, readonly DateForm[]> {
  const map = new Map<string, readonly DateForm[]>();
  for (const [word, entry] of NUMBER_WORDS)
    if (entry.kind === "ordinal") map.set(word, AT_ORDINALS);
    else if (AMOUNTS.has(entry.kind)) map.set(word, AT_NUMBERS);
  for (const [words, forms] of FORMS) for (const word of words) map.set(word, [...(map.get(word) ?? []), ...forms]);
  return map;
}
