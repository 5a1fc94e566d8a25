/** Spans told from publication: «बीते 24 घंटे», «पिछले सात दिनों में», «पिछले सप्ताह», «इस माह अब तक», «इस साल», «पिछले साल इसी दिन». */
import type { DateMention } from "../../mention.ts";
import { type Day, dayOf, lengthOfMonth, monthsBack, partsOf, weekdayOf, yearsBack } from "../calendar.ts";
import { MONTH_OF } from "../months.ts";
import {
  amountAt,
  at,
  EVERY,
  isFuture,
  LAST,
  lengthAt,
  mention,
  NEXT,
  type Reading,
  THIS,
  UNIT_OF,
  wholeNumber,
  withSoFar,
} from "../reading.ts";
import { readAbsolute } from "./absolute.ts";
import { readMonth } from "./months.ts";

/** «बीते 24 घंटे», «पिछले एक सप्ताह में», «गत 15 दिनों»; «पिछले सप्ताह», «बीते माह», «पिछले साल …». */
export function readLastSpan(r: Reading, index: number): DateMention | null {
  const published = r.published;
  if (published === undefined || !LAST.has(at(r, index, index))) return null;
  const length = lengthAt(r, index, index + 1, 400);
  if (length !== null) {
    const span = spanOf(published, length.unit, length.count);
    if (!span || at(r, index, length.end) === "पहले") return null;
    return mention(index, withPostposition(r, index, length.end), "window", span.from, published, {
      window: span.window,
    });
  }
  if (amountAt(r, index + 1) !== null) return null;
  const unit = UNIT_OF.get(at(r, index, index + 1));
  const { year, month } = partsOf(published);
  if (unit === "week") {
    const monday = published - weekdayOf(published) + 1;
    return mention(index, index + 2, "window", monday - 7, monday - 1, { window: "P7D" });
  }
  if (unit === "month") {
    const [y, m] = month === 1 ? [year - 1, 12] : [year, month - 1];
    const first = dayOf(y, m, 1) as Day;
    return mention(index, index + 2, "window", first, first + lengthOfMonth(y, m) - 1, { window: "P1M" });
  }
  if (unit === "year") return readYearOf(r, index, index + 2, year - 1);
  if (unit === "season")
    return mention(index, index + 2, "season", dayOf(year - 1, 1, 1) as Day, dayOf(year - 1, 12, 31) as Day, {
      window: "P1Y",
      past: true,
    });
  return null;
}

/** «इस सप्ताह», «इस माह अब तक», «इस साल», «इस सीजन में», «इस वित्तीय वर्ष». */
export function readThisSpan(r: Reading, index: number): DateMention | null {
  const published = r.published;
  if (published === undefined || !THIS.has(at(r, index, index))) return null;
  const fiscal = /^(?:वित्तीय|वित्त)$/.test(at(r, index, index + 1)) ? 1 : 0;
  const unit = UNIT_OF.get(at(r, index, index + 1 + fiscal));
  const end = index + 2 + fiscal;
  const { year, month, day } = partsOf(published);
  if (unit === "week") return running(r, index, end, published - weekdayOf(published) + 1, 7);
  if (unit === "month") return running(r, index, end, published - day + 1, lengthOfMonth(year, month));
  if (unit === "year" && fiscal)
    return mention(
      index,
      withSoFar(r, index, end),
      "season",
      dayOf(month < 4 ? year - 1 : year, 4, 1) as Day,
      published,
    );
  if (unit === "year") return readYearOf(r, index, end, year);
  if (unit === "season" || (unit === "time" && at(r, index, index + 1) === "बार"))
    return mention(index, withSoFar(r, index, end), "season", dayOf(year, 1, 1) as Day, published);
  return null;
}

/** As far as publication; all of it where the clause speaks of what is to come. */
function running(r: Reading, index: number, end: number, from: Day, days: number): DateMention {
  if (isFuture(r, index))
    return mention(index, end, "window", from, from + days - 1, { window: days === 7 ? "P7D" : "P1M", ahead: true });
  const to = r.published as Day;
  return mention(index, withSoFar(r, index, end), "window", from, to, { window: `P${to - from + 1}D` });
}

/** «… में», «… के दौरान» behind a span belongs to it. */
function withPostposition(r: Reading, first: number, end: number): number {
  if (at(r, first, end) === "में" || at(r, first, end) === "से") return end + 1;
  return at(r, first, end) === "के" && /^(?:दौरान|भीतर|अंदर)$/.test(at(r, first, end + 1)) ? end + 2 : end;
}

/** A year said by «इस साल», «पिछले साल», «2021 में», with what may narrow it: a month, a day, «इसी दिन», «इसी अवधि में». */
export function readYearOf(r: Reading, index: number, end: number, year: number): DateMention | null {
  const sentence = r.tokens[index]?.sentence ?? -1;
  if (r.yearSentence !== sentence) r.cut = undefined;
  [r.year, r.yearSentence] = [year, sentence];
  const of = /^(?:के|की|में)$/.test(at(r, index, end)) ? end + 1 : end;
  const now = r.published;
  const current = now !== undefined ? partsOf(now).year : undefined;
  const past = current !== undefined && year < current ? { past: true } : {};
  const narrow =
    at(r, index, of) === ""
      ? null
      : (readAbsolute(r, of) ?? (MONTH_OF.has(at(r, index, of)) ? readMonth(r, of) : null));
  if (narrow) return cutAt(r, { ...narrow, first: index, ...past });
  if (now !== undefined && current !== undefined && year < current && at(r, index, of) === "इसी") {
    const day = yearsBack(now, current - year);
    const what = at(r, index, of + 1);
    if (/^(?:दिन|तारीख|अवधि|समय|वक्त|माह|महीने|दौरान)$/.test(what)) {
      const stop = at(r, index, of + 2) === "तक" || at(r, index, of + 2) === "में" ? of + 3 : of + 2;
      if (/^(?:माह|महीने)$/.test(what)) return wholeMonth(index, stop, day);
      const running = what === "अवधि" || what === "समय" || what === "दौरान" || at(r, index, of + 2) === "तक";
      const from = running ? (dayOf(year, 1, 1) as Day) : day;
      return cutAt(r, mention(index, stop, running ? "season" : "day", from, day, { past: true }));
    }
  }
  const [from, last] = [dayOf(year, 1, 1) as Day, dayOf(year, 12, 31) as Day];
  if (now !== undefined && year === current) return mention(index, withSoFar(r, index, end), "season", from, now);
  const cut = r.cut && dayOf(year, r.cut.month, Math.min(r.cut.day, lengthOfMonth(year, r.cut.month)));
  if (cut && past.past) return mention(index, end, "season", from, cut, past);
  return mention(index, end, "season", from, last, { window: "P1Y", ...past });
}

/** Remembers where a past running total ended, for the years named after it: «2021 में नौ जून तक 300, 2020 में 512». */
function cutAt(r: Reading, date: DateMention): DateMention {
  const [month, day] = [Number(date.to.slice(5, 7)), Number(date.to.slice(8))];
  if (date.kind === "season" && date.past) r.cut = { month, day };
  return date;
}

function wholeMonth(index: number, end: number, day: Day): DateMention {
  const { year, month } = partsOf(day);
  const first = dayOf(year, month, 1) as Day;
  return mention(index, end, "window", first, first + lengthOfMonth(year, month) - 1, { window: "P1M", past: true });
}

interface Span {
  readonly from: Day;
  readonly window: string;
}

function spanOf(to: Day, unit: string, count: number): Span | null {
  if (unit === "hour")
    return {
      from: count > 24 ? to - Math.ceil(count / 24) + 1 : to,
      window: count % 24 === 0 ? `P${count / 24}D` : `PT${count}H`,
    };
  const days = unit === "day" ? count : unit === "week" ? 7 * count : unit === "fortnight" ? 15 * count : 0;
  if (days > 0) return { from: to - days + 1, window: `P${days}D` };
  if (unit === "month" || unit === "quarter") {
    const months = unit === "quarter" ? 3 * count : count;
    return { from: monthsBack(to, months) + 1, window: `P${months}M` };
  }
  return unit === "year" ? { from: yearsBack(to, count) + 1, window: `P${count}Y` } : null;
}

/** «24 घंटे में», «दो दिनों में», «एक सप्ताह के दौरान», «24 घंटों के अंदर»: without «बीते», back from publication. Not «एक दिन में». */
export function readBareSpan(r: Reading, index: number): DateMention | null {
  const published = r.published;
  if (published === undefined) return null;
  const before = at(r, index, index - 1);
  if (NEXT.has(before) || EVERY.has(before) || /^(?:-|अगले|या|करीब|लगभग|के|कम|अधिक)$/.test(before)) return null;
  // «दो से तीन दिन में», but «बुखार से तीन दिन में»
  if (before === "से" && wholeNumber(r, index, index - 2, 120) !== null) return null;
  const number = wholeNumber(r, index, index, 120);
  if (number === null) return null;
  // «एक ही सप्ताह में»
  const count = at(r, index, number.end) === "ही" ? { ...number, end: number.end + 1 } : number;
  const unit = UNIT_OF.get(at(r, index, count.end));
  if (unit === undefined || (unit === "day" && count.value === 1) || (unit === "hour" && count.value % 24 !== 0))
    return null;
  const end = withPostposition(r, index, count.end + 1);
  if (end === count.end + 1 || at(r, index, end - 1) === "से" || isFuture(r, index) || isHabit(r, index, end))
    return null;
  const span = spanOf(published, unit, count.value);
  return span && mention(index, end, "window", span.from, published, { window: span.window });
}

/** «हफ्ते भर में», «महीने भर के भीतर»; «साल भर में», «पूरे साल में»: the year so far. */
export function readWholeSpan(r: Reading, index: number): DateMention | null {
  const published = r.published;
  const whole = at(r, index, index) === "पूरे";
  const unit = UNIT_OF.get(at(r, index, whole ? index + 1 : index));
  if (published === undefined || (!whole && at(r, index, index + 1) !== "भर")) return null;
  const end = index + 2;
  if (unit === "year" && /^(?:में|का|के|की)$/.test(at(r, index, end))) {
    if (NOT_SO_FAR.has(at(r, index, end + 1)) || isFuture(r, index)) return null;
    return mention(
      index,
      at(r, index, end) === "में" ? end + 1 : end,
      "season",
      dayOf(partsOf(published).year, 1, 1) as Day,
      published,
    );
  }
  const behind = withPostposition(r, index, end);
  if (whole || behind === end || at(r, index, end) === "से" || isFuture(r, index) || isHabit(r, index, behind))
    return null;
  const span = unit && spanOf(published, unit, 1);
  return span ? mention(index, behind, "window", span.from, published, { window: span.window }) : null;
}
const NOT_SO_FAR: ReadonlySet<string> = new Set(["बच्चे", "बच्ची", "बच्चा", "बाद", "लिए", "मासूम"]);

/** «14 दिनों में ठीक होते हैं», «24 घंटे में रिपोर्ट दें»: a rule, not a report. */
function isHabit(r: Reading, first: number, end: number): boolean {
  for (let i = end; i < end + 14; i++) {
    const word = at(r, first, i);
    if (word === "" || word === ",") return false;
    if (/(?:ते|ता|ती)$/.test(word) && /^(?:है|हैं)$/.test(at(r, first, i + 1))) return true;
    if (/^(?:दें|करें|दोगुने|दोगुना|दोगुनी|दुगुने|जरूरी|निर्देश|आदेश|लक्ष्य)$/.test(word)) return true;
  }
  return false;
}
