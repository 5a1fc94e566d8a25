/**
 * Parts of a week, month or year: «जुलाई के तीसरे सप्ताह», «2016 की तीसरी तिमाही», «इस महीने के अंत में», «अगले हफ्ते शुक्रवार»,
 * «पिछले महीने की 20 तारीख», «इस माह के दूसरे शनिवार». Weeks of a month are counted from its first day.
 */
import type { DateMention } from "../../mention.ts";
import { NUMBER_WORDS, wordSet } from "../../numbers/words-index.ts";
import { fold } from "../../text/normalise.ts";
import { readTable, spellings } from "../../text/table.ts";
import { type Day, monthsBack, partsOf, weekdayOf } from "../calendar.ts";
import { EDGES } from "../lexicon.ts";
import { MONTH_OF } from "../months.ts";
import {
  amountAt,
  at,
  isFuture,
  lengthAt,
  mention,
  type Reading,
  UNIT_OF,
  WEEKDAY_OF,
  wholeNumber,
  withSoFar,
} from "../reading.ts";
import { readHour } from "./clock.ts";
import { type Frame, readFrame } from "./frames.ts";

const OF = new Set(["के", "की", "का", "में", ","]);
/** «आखिरी सप्ताह» counts from the end. */
const FINAL = wordSet("आखिरी, अंतिम, आखरी");
const EARLY = wordSet("शुरुआती, शुरूआती, प्रारंभिक");
const WEEKS = wordSet("सप्ताह, हफ्ता, हफ्ते");
const FORTNIGHTS = wordSet("पखवाड़ा, पखवाड़े, पखवारा, पखवारे");
const QUARTERS = wordSet("तिमाही");
const HALVES = wordSet("छमाही");
const BETWEEN = wordSet("से, और, -");
/** «इस माह 4 से 22 मरीज» are no days. */
const COUNTED = /^(?:पहुंच|बढ़|मरीज|मामल|लोग|बेड|केस|मौत)/;

const EDGE_OF: ReadonlyMap<string, string> = new Map(
  readTable(EDGES).flatMap(([edge, words]) => spellings(words).map((word) => [fold(word), edge as string] as const)),
);

/** A part of the week, month or year that begins at the token; null where it is named whole. */
export function readPart(r: Reading, index: number): DateMention | null {
  if (!mayHaveParts(r, index)) return null;
  const frame = readFrame(r, index);
  if (frame === null) return null;
  const i = OF.has(at(r, index, frame.end)) ? frame.end + 1 : frame.end;
  const word = at(r, index, i);
  if (word === "") return null;
  const edge = EDGE_OF.get(word);
  if (edge !== undefined) return i > frame.end ? readEdge(r, index, frame, edge, i + 1) : null;
  const nth = ordinalOf(word);
  if (nth !== null) return readNth(r, index, frame, nth, i + 1);
  if (frame.turn === undefined) return null;
  if (frame.unit === "week") return readWeekdayOf(r, index, frame, i);
  return frame.unit === "month" ? readDaysOf(r, index, frame, i) : null;
}

/** By the next words, for most months and most «इस» have no part named behind them. */
function mayHaveParts(r: Reading, index: number): boolean {
  const next = at(r, index, index + 1);
  if (!MONTH_OF.has(at(r, index, index)))
    return (
      UNIT_OF.has(next) ||
      next === "वित्तीय" ||
      next === "वित्त" ||
      next === "वाले" ||
      r.tokens[index + 1]?.kind === "number" ||
      NUMBER_WORDS.has(next) ||
      OF.has(next)
    );
  const behind = OF.has(next) ? at(r, index, index + 2) : next;
  return (
    EDGE_OF.has(behind) ||
    ordinalOf(behind) !== null ||
    r.tokens[index + 1]?.kind === "number" ||
    next === "." ||
    UNIT_OF.has(next)
  );
}

/** «2016 की तीसरी तिमाही», «दो हजार बीस के अंत में»: at a number. */
export function readYearPart(r: Reading, index: number): DateMention | null {
  const year = amountAt(r, index)?.value ?? 0;
  return year >= 1900 && year < 2100 ? readPart(r, index) : null;
}

/** «तीसरी तिमाही में», «दूसरी तिमाही 2016»: without a year the last that has begun. */
export function readBareQuarter(r: Reading, index: number): DateMention | null {
  const nth = ordinalOf(at(r, index, index));
  if (nth === null || r.published === undefined || !QUARTERS.has(at(r, index, index + 1))) return null;
  const written = wholeNumber(r, index, index + 2, 2099);
  const named = written && written.value >= 1900 ? written : null;
  const year = named?.value ?? partsOf(r.published).year;
  const from = Date.UTC(year, 3 * ((nth === FROM_END ? 4 : nth) - 1), 1) / 86_400_000;
  if (nth > 4) return null;
  const first = named === null && from > r.published && !isFuture(r, index) ? monthsBack(from, 12) : from;
  return window(r, index, named?.end ?? index + 2, first, monthsBack(first, -3) - 1, "P3M");
}

const FROM_END = -1;

/** 1 for पहला, 2 for दूसरी, -1 for आखिरी; null for what is no ordinal. */
function ordinalOf(word: string): number | null {
  if (FINAL.has(word)) return FROM_END;
  if (EARLY.has(word)) return 1;
  const found = NUMBER_WORDS.get(word);
  if (found?.kind === "ordinal" || (found?.kind === "unit" && found.ordinal)) return found.value;
  return null;
}

/** The n-th week, fortnight, quarter, half or weekday. */
function readNth(r: Reading, index: number, frame: Frame, nth: number, i: number): DateMention | null {
  const word = at(r, index, i);
  const { from, to, unit } = frame;
  const last = nth === FROM_END;
  const many = last || nth === 1 ? readMany(r, index, frame, last, i) : null;
  if (many) return many;
  if (WEEKS.has(word) && unit !== "week") {
    const first = last ? to - 6 : from + 7 * (nth - 1);
    return first > to ? null : window(r, index, i + 1, first, Math.min(first + 6, to), "P7D");
  }
  if (FORTNIGHTS.has(word) && unit === "month" && (last || nth <= 2))
    return nth === 1
      ? window(r, index, i + 1, from, from + 14, "P15D")
      : window(r, index, i + 1, from + 15, to, `P${to - from - 14}D`);
  const months = QUARTERS.has(word) ? 3 : HALVES.has(word) ? 6 : 0;
  if (months > 0 && unit === "year" && nth <= 12 / months) {
    const first = monthsBack(from, -months * ((last ? 12 / months : nth) - 1));
    return window(r, index, i + 1, first, monthsBack(first, -months) - 1, `P${months}M`);
  }
  const weekday = WEEKDAY_OF.get(word);
  if (weekday === undefined || unit !== "month") return null;
  const day = last
    ? to - ((weekdayOf(to) - weekday + 7) % 7)
    : from + ((weekday - weekdayOf(from) + 7) % 7) + 7 * (nth - 1);
  return day > to ? null : dayWithHour(r, index, i + 1, day);
}

/** «साल के पहले छह महीने में», «जुलाई के आखिरी दस दिन», «शुरुआती दो सप्ताह». */
function readMany(r: Reading, index: number, { from, to }: Frame, last: boolean, i: number): DateMention | null {
  const length = lengthAt(r, index, i, 100);
  if (length === null) return null;
  const days = length.unit === "day" ? length.count : length.unit === "week" ? 7 * length.count : 0;
  const months = length.unit === "month" ? length.count : 0;
  if (days + months === 0) return null;
  const first = last ? (months > 0 ? monthsBack(to + 1, months) : to - days + 1) : from;
  const end = last ? to : months > 0 ? monthsBack(from, -months) - 1 : from + days - 1;
  if (first < from || end > to) return null;
  return window(r, index, length.end, first, end, months > 0 ? `P${months}M` : `P${days}D`);
}

/** «महीने के अंत में», «साल की शुरुआत में», «सप्ताह के मध्य में»: halves, and the middle between; «साल के अंत तक» is all of it. */
function readEdge(r: Reading, index: number, { from, to }: Frame, edge: string, end: number): DateMention | null {
  const next = at(r, index, end);
  if (next === "तक") {
    const stop = edge === "end" ? to : half(from, to);
    return mention(index, end + 1, "season", from, stop, {});
  }
  const [first, last] =
    edge === "start"
      ? [from, half(from, to)]
      : edge === "end"
        ? [half(from, to) + 1, to]
        : [quarter(from, to, 1), quarter(from, to, 3)];
  const stop = next === "में" ? end + 1 : end;
  const length = `P${last - first + 1}D`;
  // the end of what still runs is to come
  if (edge === "end" && r.published !== undefined && to > r.published)
    return mention(index, stop, "window", first, last, { window: length, ahead: true });
  return window(r, index, stop, first, last, length);
}

/** The last day of the first half: the 15th of a month, 30 June, Wednesday. */
function half(from: Day, to: Day): Day {
  const days = to - from + 1;
  if (days > 31) return monthsBack(from, -6) - 1;
  return days > 7 ? from + 14 : from + 2;
}

const quarter = (from: Day, to: Day, n: number): Day => Math.round(from + ((to - from) * n) / 4);

/** «पिछले हफ्ते शुक्रवार को», «अगले सप्ताह बुधवार और शुक्रवार के बीच». */
function readWeekdayOf(r: Reading, index: number, frame: Frame, i: number): DateMention | null {
  const weekday = WEEKDAY_OF.get(at(r, index, i));
  if (weekday === undefined) return null;
  const day = frame.from + weekday - 1;
  const other = BETWEEN.has(at(r, index, i + 1)) ? WEEKDAY_OF.get(at(r, index, i + 2)) : undefined;
  const end = closing(r, index, i + 3);
  if (other !== undefined && other > weekday && end > i + 3)
    return window(r, index, end, day, frame.from + other - 1, `P${other - weekday + 1}D`);
  return dayWithHour(r, index, i + 1, day);
}

/** «इस महीने की 20 तारीख», «पिछले माह 4 से 22 तक». */
function readDaysOf(r: Reading, index: number, frame: Frame, i: number): DateMention | null {
  const first = wholeNumber(r, index, i, 31);
  if (first === null || frame.from + first.value - 1 > frame.to) return null;
  const day = frame.from + first.value - 1;
  const joint = at(r, index, first.end);
  if (joint === "तारीख") return dayWithHour(r, index, first.end + 1, day);
  if (joint !== "से" && joint !== "-") return null;
  const last = wholeNumber(r, index, at(r, index, first.end + 1) === "लेकर" ? first.end + 2 : first.end + 1, 31);
  if (last === null || last.value <= first.value || frame.from + last.value - 1 > frame.to) return null;
  const end = closing(r, index, last.end);
  if (COUNTED.test(at(r, index, end)) || (end === last.end && frame.turn !== 1)) return null;
  return window(r, index, end, day, frame.from + last.value - 1, `P${last.value - first.value + 1}D`);
}

/** Behind «तक» or «के बीच». */
function closing(r: Reading, index: number, end: number): number {
  if (at(r, index, end) === "तक") return end + 1;
  return at(r, index, end) === "के" && at(r, index, end + 1) === "बीच" ? end + 2 : end;
}

function dayWithHour(r: Reading, index: number, end: number, day: Day): DateMention {
  const hour = readHour(r, index, end);
  return mention(index, hour.end, "day", day, day, hour.until ? { until: hour.until } : {});
}

/** A span; one that runs at publication ends there, unless the clause speaks of what is to come. */
function window(r: Reading, index: number, end: number, from: Day, to: Day, length: string): DateMention {
  const now = r.published;
  const running = now !== undefined && from <= now && now < to && !isFuture(r, index);
  const shown = running ? now : to;
  const past = now !== undefined && now - to > 330 ? { past: true } : {};
  return mention(index, running ? withSoFar(r, index, end) : end, "window", from, shown, {
    window: running ? `P${shown - from + 1}D` : length,
    ...past,
  });
}
