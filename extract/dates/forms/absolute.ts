/** Dates by day and month, in words, digits and every order: «8 जुलाई 2021», «जुलाई 8», «08.07.2021», «1 से 15 जुलाई», «एक जनवरी से पांच फरवरी तक». */
import type { DateMention } from "../../mention.ts";
import { wordSet } from "../../numbers/words-index.ts";
import { type Day, dayOf, monthsBack, partsOf, weekdayOf } from "../calendar.ts";
import { MONTH_OF } from "../months.ts";
import { at, isFuture, mention, NEAR_DAY_OF, type Reading, WEEKDAY_OF, wholeNumber, YEAR_WORDS } from "../reading.ts";
import { readHour } from "./clock.ts";

interface DayMonth {
  readonly day: number;
  readonly month: number;
  readonly year?: number;
  readonly end: number;
}

const ORDINAL_ENDINGS = wordSet("वां, वीं, वें, ली");
const FIRST = new Set(["पहली", "प्रथम"]);
const AFTER_MONTH_DAY = wordSet("को, तक, से, की, का, के, तारीख");

/** Any date of day and month that begins at the token. */
export function readAbsolute(r: Reading, index: number): DateMention | null {
  return readNumeric(r, index) ?? readSpanOfDays(r, index) ?? readOne(r, index);
}

const ERA = new Set(["ईस्वी", "ईसवी"]);
/** Behind a year in words that stands apart from its day: «10 सितंबर, दो हजार एक को», not «8 जुलाई, दो हजार मरीज». */
const AFTER_YEAR = wordSet("को, से, तक, में, की, के, का, ईस्वी, ईसवी");

/** A year behind a date, also with a comma, «सन», or an era («1853 ईस्वी»): 2021, 21 no. */
export function readYear(r: Reading, first: number, index: number): { year: number; end: number } | null {
  const joint = at(r, first, index);
  const comma = joint === "," || (joint === "/" && r.tokens[index + 1]?.kind === "number") ? 1 : 0;
  const named = YEAR_WORDS.has(at(r, first, index + comma)) ? 1 : 0;
  const start = index + comma + named;
  const text = at(r, first, start);
  const era = ERA.has(at(r, first, start + 1)) ? 1 : 0;
  if (/^(?:19|20)\d\d$/.test(text) || (era === 1 && /^1\d\d\d$/.test(text))) {
    const next = at(r, first, start + 1);
    return comma === 1 && /^(?:मरीज|मरीजों|लोग|लोगों|सैंपल|नए|केस|मामले)$/.test(next)
      ? null
      : { year: Number(text), end: start + 1 + era };
  }
  if (text === "" || /[0-9]/.test(text)) return null;
  const words = wholeNumber(r, first, start, 2099);
  if (words === null) return null;
  const next = at(r, first, words.end);
  if (ERA.has(next)) return words.value >= 1000 ? { year: words.value, end: words.end + 1 } : null;
  const apart = comma === 1 && next !== "" && !AFTER_YEAR.has(next);
  return words.value >= 1900 && !apart ? { year: words.value, end: words.end } : null;
}

function readDayMonth(r: Reading, first: number, index: number): DayMonth | null {
  const text = at(r, first, index);
  const month = MONTH_OF.get(text);
  if (month !== undefined) return readMonthFirst(r, first, index, month);
  const count = FIRST.has(text) ? { value: 1, end: index + 1 } : wholeNumber(r, first, index, 31);
  if (count === null) return null;
  let end = count.end;
  if (ORDINAL_ENDINGS.has(at(r, first, end))) end++;
  if (at(r, first, end) === "-" && r.tokens[end]?.spaced === false) end++;
  const named = MONTH_OF.get(at(r, first, end));
  if (named === undefined) return null;
  end++;
  if (at(r, first, end) === "." && r.tokens[end]?.spaced === false && at(r, first, end + 1) !== "") end++;
  const year = readYear(r, first, at(r, first, end) === "-" ? end + 1 : end);
  // «छह जून में और नौ जुलाई में मिले»: so many in that month
  if (!year && at(r, first, end) === "में") return null;
  // «एक-एक मार्च व अप्रैल में»
  const two = /^(?:और|व|एवं|तथा)$/.test(at(r, first, end)) && MONTH_OF.has(at(r, first, end + 1));
  if (!year && two && at(r, first, end + 2) === "में") return null;
  return { day: count.value, month: named, end: year?.end ?? end, ...(year ? { year: year.year } : {}) };
}

/** «जुलाई 8 को», «अक्टूबर-2 को», «अक्टू. 2 से», «जुलाई की 27 तारीख», «जुलाई 8, 2021». A bare «जुलाई 41» is a row of a table. */
function readMonthFirst(r: Reading, first: number, index: number, month: number): DayMonth | null {
  const joint = at(r, first, index + 1);
  const of = joint === "की" || joint === "-" || (joint === "." && r.tokens[index + 1]?.spaced === false) ? 1 : 0;
  const count = wholeNumber(r, first, index + 1 + of, 31);
  if (count === null || (joint === "-" && r.tokens[index + 1]?.spaced)) return null;
  const named = at(r, first, count.end) === "तारीख" ? count.end + 1 : count.end;
  const year = readYear(r, first, named);
  const next = at(r, first, count.end);
  // «दिसंबर बारह», «मार्च की दो» in words, with nothing behind them
  const alone =
    next === "" &&
    r.tokens[index + 1 + of]?.kind === "word" &&
    r.tokens[index - 1]?.sentence !== r.tokens[index]?.sentence;
  if (joint === "की" && !AFTER_DAY_OF.has(next) && !alone) return null;
  // «पटना, मार्च 18 -- …»: a dateline
  const line = next === "-" && at(r, first, count.end + 1) === "-" && r.tokens[count.end]?.spaced === true;
  if (year === null && !AFTER_MONTH_DAY.has(next) && !alone && !line) return null;
  return { day: count.value, month, end: year?.end ?? named, ...(year ? { year: year.year } : {}) };
}

/** «मार्च की 2 को»; not «मार्च की 12 की मौत». */
const AFTER_DAY_OF = wordSet("को, तक, से, तारीख");

/** «27 तारीख को», «पहली तारीख से», «15 तारीख शुक्रवार को»: the last one, or the next where the clause speaks of the future. */
export function readDayOfMonth(r: Reading, index: number): DateMention | null {
  if (r.published === undefined) return null;
  const count = FIRST.has(at(r, index, index)) ? { value: 1, end: index + 1 } : wholeNumber(r, index, index, 31);
  if (count === null) return null;
  const behind = ORDINAL_ENDINGS.has(at(r, index, count.end)) ? count.end + 1 : count.end;
  const span = readDatesOfMonth(
    r,
    index,
    count.value,
    at(r, index, behind) === "तारीख" ? behind + 1 : behind,
    r.published,
  );
  if (span) return span;
  if (at(r, index, behind) !== "तारीख") return null;
  const day = nearestDay(r.published, count.value, isFuture(r, index));
  if (day === null) return null;
  const weekday = WEEKDAY_OF.has(at(r, index, behind + 1)) ? 1 : 0;
  return oneDay(r, index, behind + 1 + weekday, day, true);
}

const LISTED = wordSet("और, व, एवं, तथा, फिर");

/** «3 जनवरी को 12, 4 को 9 और 6 को 14»: a later day of the month that the sentence named. */
export function readDayOfList(r: Reading, index: number): DateMention | null {
  const before = r.tokens[index - 1];
  const { sentence } = r.tokens[index] ?? {};
  if (r.anchor === undefined || r.anchorSentence !== sentence || before?.sentence !== sentence) return null;
  if (before?.text !== "," && !LISTED.has(before?.text ?? "")) return null;
  const count = wholeNumber(r, index, index, 31);
  if (count === null || at(r, index, count.end) !== "को") return null;
  // so many on that day
  if (wholeNumber(r, index, count.end + 1, 1_000_000) === null) return null;
  const { year, month } = partsOf(r.anchor);
  const day = dayOf(year, month, count.value);
  return day === null || day <= r.anchor || (r.published !== undefined && day > r.published)
    ? null
    : mention(index, count.end, "day", day, day, isPast(r, day));
}

/** «10 से 15 तारीख तक», «10 तारीख से 15 तारीख के बीच». */
function readDatesOfMonth(r: Reading, index: number, first: number, end: number, now: Day): DateMention | null {
  const joint = at(r, index, end);
  if (joint !== "से" && joint !== "-") return null;
  const last = wholeNumber(r, index, end + 1, 31);
  if (last === null || last.value <= first || at(r, index, last.end) !== "तारीख") return null;
  const to = nearestDay(now, last.value, isFuture(r, index));
  if (to === null) return null;
  const stop = at(r, index, last.end + 1) === "तक" ? last.end + 2 : last.end + 1;
  return mention(index, stop, "window", to - last.value + first, to, { window: `P${last.value - first + 1}D` });
}

/** The day of that number up to publication, or behind it; months too short for it are passed over. */
function nearestDay(now: Day, date: number, future: boolean): Day | null {
  const first = now - partsOf(now).day + 1;
  for (let k = 0; k < 3; k++) {
    const month = monthsBack(first, future ? -k : k);
    const { year, month: m } = partsOf(month);
    const day = dayOf(year, m, date);
    if (day !== null && (future ? day >= now : day <= now)) return day;
  }
  return null;
}

/** The year a day of the year belongs to: as named, as the sentence named it, else the nearest that fits. */
export function resolveDay(
  r: Reading,
  index: number,
  date: { day: number; month: number; year?: number; end?: number },
): Day | null {
  const inSentence = r.yearSentence === r.tokens[index]?.sentence ? r.year : undefined;
  const year = date.year ?? inSentence;
  if (year !== undefined) return dayOf(year, date.month, date.day);
  if (r.published === undefined) return null;
  const thisYear = partsOf(r.published).year;
  const now = dayOf(thisYear, date.month, date.day);
  if (now === null) return dayOf(thisYear - 1, date.month, date.day);
  const future = isFuture(r, index);
  if (now <= r.published) {
    const next = dayOf(thisYear + 1, date.month, date.day);
    return future && next !== null && next - r.published <= 90 ? next : now;
  }
  const ahead = now - r.published;
  // «30 जून तक रद्द कर दी गई»: a term that is still to come needs no future tense
  const term = date.end !== undefined && at(r, index, date.end) === "तक" && ahead <= 120;
  return ahead <= 45 || term || (future && ahead <= 300) ? now : dayOf(thisYear - 1, date.month, date.day);
}

function readOne(r: Reading, index: number): DateMention | null {
  const date = readDayMonth(r, index, index);
  if (date === null) return null;
  const day = resolveDay(r, index, date);
  if (day === null) return null;
  return (
    readWeekEnding(r, index, date.end, day) ?? readRunOfDays(r, index, date, day) ?? oneDay(r, index, date.end, day)
  );
}

/** «8 जुलाई», «8 जुलाई की शाम 4 बजे तक»; «8 अक्टूबर तक» is a running total's end. */
function oneDay(r: Reading, index: number, end: number, day: Day, ofMonth = false): DateMention {
  const hour = readHour(r, index, end);
  const extra = { ...(hour.until ? { until: hour.until } : {}), ...isPast(r, day) };
  const running =
    at(r, index, hour.end) === "तक" && r.published !== undefined && day <= r.published && !isFuture(r, index);
  if (!running || ofMonth) return mention(index, hour.end, "day", day, day, extra);
  return mention(index, hour.end + 1, "season", dayOf(partsOf(day).year, 1, 1) as Day, day, extra);
}

/** Days of an earlier year are comparisons. */
const isPast = (r: Reading, day: Day): { past?: boolean } =>
  r.published !== undefined && r.published - day > 300 ? { past: true } : {};

/** «नौ जून को खत्म हुए सप्ताह में». */
function readWeekEnding(r: Reading, index: number, end: number, day: Day): DateMention | null {
  if (at(r, index, end) !== "को" || !/^(?:खत्म|समाप्त)$/.test(at(r, index, end + 1))) return null;
  for (let i = end + 2; i < end + 5; i++)
    if (/^(?:सप्ताह|हफ्ते)$/.test(at(r, index, i)))
      return mention(index, i + 1, "window", day - 6, day, { window: "P7D" });
  return null;
}

const END_OF_SPAN = wordSet("तक, के");

/** «एक जनवरी से पांच फरवरी तक», «18 मार्च से 4 अप्रैल के बीच», «1 जनवरी से अब तक». */
function readRunOfDays(r: Reading, index: number, start: DayMonth, from: Day): DateMention | null {
  const joint = at(r, index, start.end);
  if (joint !== "से" && joint !== "-" && !(joint === "और" && at(r, index, start.end + 1) !== "")) return null;
  const next = at(r, index, start.end + 1) === "लेकर" ? start.end + 2 : start.end + 1;
  if (joint === "से" && r.published !== undefined && /^(?:अब|अबतक|आज|अभी)$/.test(at(r, index, next))) {
    const end = at(r, index, next + 1) === "तक" ? next + 2 : next + 1;
    return from <= r.published ? mention(index, end, "season", from, r.published) : null;
  }
  const lately = joint === "से" ? readUntilLately(r, index, next, from) : null;
  if (lately) return lately;
  if (joint === "से" && r.published !== undefined && from < r.published && goesOn(r, index, start.end + 1))
    return mention(index, start.end + 1, "season", from, r.published);
  const last = readDayMonth(r, index, next);
  if (last === null) return null;
  const to = resolveDay(r, index, last);
  if (to === null) return null;
  const begin = start.year === undefined && last.year !== undefined ? beginBefore(start, last.year, to, from) : from;
  const most = start.year !== undefined && last.year !== undefined ? 4000 : 400;
  if (to <= begin || to - begin > most || (joint === "और" && to !== begin + 1)) return null;
  const tail = at(r, index, last.end);
  const end =
    tail === "तक"
      ? last.end + 1
      : END_OF_SPAN.has(tail) && at(r, index, last.end + 1) === "बीच"
        ? last.end + 2
        : last.end;
  return mention(index, end, "window", begin, to, { window: `P${to - begin + 1}D`, ...isPast(r, to) });
}

/** «1 जनवरी से बुधवार तक», «18 मार्च से कल शाम तक»: the season so far. */
function readUntilLately(r: Reading, index: number, last: number, from: Day): DateMention | null {
  if (r.published === undefined || isFuture(r, index)) return null;
  const weekday = WEEKDAY_OF.get(at(r, index, last));
  const back = weekday === undefined ? NEAR_DAY_OF.get(at(r, index, last)) : (weekdayOf(r.published) - weekday + 7) % 7;
  if (back === undefined) return null;
  const to = r.published - back;
  const hour = readHour(r, index, last + 1);
  const closed = hour.until !== undefined || at(r, index, hour.end) === "तक";
  if (!closed || to - from < 7) return null;
  return mention(index, hour.until === undefined ? hour.end + 1 : hour.end, "season", from, to);
}

/** «7 दिसंबर से चल रहे अभियान में», «10 जनवरी से शुरू हुए …», «1 जनवरी से 140 मरीज मिल चुके हैं»: from then until now. */
const goesOn = (r: Reading, index: number, next: number): boolean =>
  (/^(?:चल रह|शुरू हु|जारी )/.test(`${at(r, index, next)} ${at(r, index, next + 1)}`) &&
    !/^(?:है|हैं)$/.test(at(r, index, next + 2))) ||
  /^(?:गिनें|देखें|जोडें)$/.test(at(r, index, next)) ||
  isByNow(r, index, next);

/** «… मिल चुके हैं» is said next, and no other month before it. */
function isByNow(r: Reading, index: number, next: number): boolean {
  for (let i = next; i < next + 12; i++) {
    const w = at(r, index, i);
    if (w === "" || w === "," || MONTH_OF.has(w)) return false;
    if (/^चुक[ेाी]$/.test(w)) return /^हैं?$/.test(at(r, index, i + 1));
  }
  return false;
}

/** «15 दिसंबर से 20 जनवरी 2018 तक»: the year stands with the last day only. */
function beginBefore(start: DayMonth, year: number, to: Day, otherwise: Day): Day {
  const same = dayOf(year, start.month, start.day);
  return same !== null && same > to ? (dayOf(year - 1, start.month, start.day) ?? otherwise) : (same ?? otherwise);
}

/** «1 से 15 जुलाई», «1-15 जुलाई», «8 और 9 जुलाई». */
function readSpanOfDays(r: Reading, index: number): DateMention | null {
  const start = wholeNumber(r, index, index, 31);
  if (start === null) return null;
  const joint = at(r, index, start.end);
  if (!/^(?:से|-|और|व|एवं)$/.test(joint)) return null;
  const last = readDayMonth(r, index, start.end + 1);
  if (last === null || MONTH_OF.has(at(r, index, start.end + 1)) || start.value >= last.day) return null;
  const to = resolveDay(r, index, last);
  if (to === null) return null;
  const days = last.day - start.value + 1;
  const between = at(r, index, last.end) === "के" && at(r, index, last.end + 1) === "बीच";
  if (joint !== "से" && joint !== "-" && days !== 2 && !between) return null;
  const end = at(r, index, last.end) === "तक" ? last.end + 1 : last.end;
  return mention(index, end, "window", to - days + 1, to, { window: `P${days}D`, ...isPast(r, to) });
}

const SIGNS = new Set(["/", ".", "-"]);

/** 8/7/2021, 08.07.21, 2021-07-08; «8/7» before «को», «तक». */
function readNumeric(r: Reading, index: number): DateMention | null {
  const [a, sign, b] = [at(r, index, index), at(r, index, index + 1), at(r, index, index + 2)];
  if (!SIGNS.has(sign) || !/^\d{1,4}$/.test(a) || !/^\d{1,2}$/.test(b) || isApart(r, index, 2)) return null;
  const c = at(r, index, index + 3) === sign && !isApart(r, index + 2, 2) ? at(r, index, index + 4) : "";
  if (/^\d{1,4}$/.test(c)) {
    const [year, day] = a.length === 4 ? [a, c] : [c, a];
    if (year.length === 3 || year.length === 1 || day.length > 2) return null;
    // 7/28/2021, as America writes it
    const turned = c.length === 4 && Number(b) > 12;
    const found = dayOf(
      year.length === 2 ? 2000 + Number(year) : Number(year),
      Number(turned ? day : b),
      Number(turned ? b : day),
    );
    return found === null || !/^(?:19|20)\d\d$|^\d\d$/.test(year) ? null : oneDay(r, index, index + 5, found);
  }
  if (sign !== "/" || a.length > 2 || !/^(?:को|तक|की)$/.test(at(r, index, index + 3))) return null;
  const found = resolveDay(r, index, { day: Number(a), month: Number(b) });
  return found === null ? null : oneDay(r, index, index + 3, found);
}

const isApart = (r: Reading, index: number, count: number) => {
  for (let i = index + 1; i <= index + count; i++) if (r.tokens[i]?.spaced !== false) return true;
  return false;
};
