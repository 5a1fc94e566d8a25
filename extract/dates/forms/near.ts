/** Days near publication: weekdays, «आज», «कल», «परसों», «उसी दिन», «अगले दिन», «दो दिन पहले», «अब तक». */
import type { DateMention } from "../../mention.ts";
import { compileLexicon } from "../../text/lexicon.ts";
import { fold } from "../../text/normalise.ts";
import { spellings } from "../../text/table.ts";
import { type Day, monthsBack, weekdayOf } from "../calendar.ts";
import { SO_FAR } from "../lexicon.ts";
import {
  at,
  EVERY,
  isFuture,
  LAST,
  lengthAt,
  mention,
  NEAR_DAY_OF,
  NEXT,
  type Reading,
  SAME,
  SHORT_WEEKDAY_OF,
  THIS,
  WEEKDAY_OF,
} from "../reading.ts";
import { readAbsolute, readDayOfMonth } from "./absolute.ts";
import { readHour } from "./clock.ts";

const BEFORE_SHORT = new Set(["को", "की", "तक"]);

/** «सोमवार», «बीते सोमवार को», «शनिवार शाम 4 बजे तक», «सोमवार, 12 जुलाई». */
export function readWeekday(r: Reading, index: number): DateMention | null {
  const word = at(r, index, index);
  const weekday =
    WEEKDAY_OF.get(word) ?? (BEFORE_SHORT.has(at(r, index, index + 1)) ? SHORT_WEEKDAY_OF.get(word) : undefined);
  if (weekday === undefined) return null;
  const dated = datedWeekday(r, index);
  if (dated) return dated;
  const before = at(r, index, index - 1);
  if (r.published === undefined || EVERY.has(before)) return null;
  const day = resolveWeekday(r, index, weekday, before);
  const span = readRunOfWeekdays(r, index, weekday);
  if (span) return span;
  const hour = readHour(r, index, index + 1);
  return mention(index, hour.end, "day", day, day, hour.until ? { until: hour.until } : {});
}

/** «सोमवार से बुधवार तक», «शुक्रवार और रविवार के बीच», «रविवार से सोमवार शाम 4 बजे तक». */
function readRunOfWeekdays(r: Reading, index: number, weekday: number): DateMention | null {
  const joint = at(r, index, index + 1);
  if (joint !== "से" && joint !== "और") return null;
  const second = at(r, index, index + 2) === "लेकर" ? index + 3 : index + 2;
  const other = WEEKDAY_OF.get(at(r, index, second));
  if (other === undefined || other === weekday) return null;
  const hour = readHour(r, index, second + 1);
  const between = at(r, index, second + 1) === "के" && at(r, index, second + 2) === "बीच";
  const until = joint === "से" && (hour.until !== undefined || at(r, index, hour.end) === "तक");
  if (!between && !until) return null;
  const to = resolveWeekday(r, second, other, at(r, index, index - 1));
  const days = ((other - weekday + 7) % 7) + 1;
  return mention(index, between ? second + 3 : hour.until ? hour.end : hour.end + 1, "window", to - days + 1, to, {
    window: `P${days}D`,
    until: hour.until,
  });
}

function resolveWeekday(r: Reading, index: number, weekday: number, before: string): Day {
  const published = r.published as Day;
  const back = (weekdayOf(published) - weekday + 7) % 7;
  if (NEXT.has(before) || (before === "वाले" && at(r, index, index - 2) === "आने")) return published - back + 7;
  if (LAST.has(before) && back === 0) return published - 7;
  return back > 0 && isFuture(r, index) ? published - back + 7 : published - back;
}

/** A weekday with its date beside it: the date decides. */
function datedWeekday(r: Reading, index: number): DateMention | null {
  const sign = at(r, index, index + 1);
  const bracket = sign === "(";
  const from = bracket || sign === "," ? index + 2 : index + 1;
  const date = readAbsolute(r, from) ?? readDayOfMonth(r, from);
  if (date?.kind !== "day" || at(r, index, from) === "") return null;
  if (sign === "," && at(r, index, date.end) === "को" && at(r, index, index + 1) === "को") return null;
  return { ...date, first: index, end: bracket && at(r, index, date.end) === ")" ? date.end + 1 : date.end };
}

/** «आज», «कल», «परसों». */
export function readNearDay(r: Reading, index: number): DateMention | null {
  const back = NEAR_DAY_OF.get(at(r, index, index));
  if (back === undefined || r.published === undefined) return null;
  const [before, next] = [at(r, index, index - 1), at(r, index, index + 1)];
  if (back === 1 && (next === "कारखाने" || next === "कारखानों" || next === "-" || before === "आज" || before === "आजकल"))
    return null;
  const ahead = back > 0 && (isFuture(r, index) || NEXT.has(before) || before === "वाले");
  const day = ahead ? r.published + back : r.published - back;
  const other = next === "से" ? NEAR_DAY_OF.get(at(r, index, index + 2)) : undefined;
  if (other !== undefined && at(r, index, index + 3) === "तक") {
    const last = isFuture(r, index) ? r.published + other : r.published - other;
    if (last > day) return mention(index, index + 4, "window", day, last, { window: `P${last - day + 1}D` });
  }
  const hour = readHour(r, index, index + 1);
  return mention(index, hour.end, "day", day, day, hour.until ? { until: hour.until } : {});
}

/** «उसी दिन», «उस दिन», «इसी दिन», «अगले दिन»: told from the day last named. */
export function readSameDay(r: Reading, index: number): DateMention | null {
  const word = at(r, index, index);
  if (r.published === undefined || at(r, index, index + 1) !== "दिन") return null;
  const anchor = r.anchor ?? r.published;
  if (SAME.has(word) || word === "इस") return mention(index, index + 2, "day", anchor, anchor);
  const named = WEEKDAY_OF.get(at(r, index, index + 2));
  if (word === "अगले" && named !== undefined && anchor < r.published) {
    const day = anchor + 1 + ((named - weekdayOf(anchor + 1) + 7) % 7);
    return mention(index, index + 3, "day", day, day);
  }
  if (word === "अगले" && (r.anchor === undefined) === isFuture(r, index))
    return mention(index, index + 2, "day", anchor + 1, anchor + 1);
  return null;
}

/** «बीते दिन», «गत दिवस»: yesterday. «बीते दिनों» names no day. */
export function readLastDay(r: Reading, index: number): DateMention | null {
  const unit = at(r, index, index + 1);
  if (
    r.published === undefined ||
    !LAST.has(at(r, index, index)) ||
    (unit !== "दिन" && unit !== "दिवस" && unit !== "रात")
  )
    return null;
  return mention(index, index + 2, "day", r.published - 1, r.published - 1);
}

/** «एक दिन पहले», «दो दिन पूर्व», «एक दिन पहले मंगलवार को», «एक माह पहले», «2 वर्ष 1 माह 21 दिन पहले». */
export function readAgo(r: Reading, index: number): DateMention | null {
  if (r.published === undefined) return null;
  const away = readDistance(r, index);
  const word = away === null ? "" : at(r, index, away.end);
  if (away === null || (word !== "पहले" && word !== "पूर्व")) return null;
  const end = away.end + 1;
  if (away.months === 0 && away.unit === "day") return daysAgo(r, index, end, away.days);
  const day = monthsBack(r.published, away.months) - away.days;
  return mention(index, end, "day", day, day, { past: true });
}

interface Distance {
  readonly months: number;
  readonly days: number;
  /** The unit named last. */
  readonly unit: string;
  readonly end: number;
}

const MONTHS_IN: Readonly<Record<string, number>> = { month: 1, year: 12 };
const DAYS_IN: Readonly<Record<string, number>> = { day: 1, week: 7, fortnight: 15 };

/** «तीन दिन», «1 महीने और 21 दिन», «2 वर्ष 1 माह 21 दिन»: units that fall. */
function readDistance(r: Reading, index: number): Distance | null {
  let months = 0;
  let days = 0;
  let unit = "";
  let i = index;
  for (let k = 0; k < 3; k++) {
    const length = lengthAt(r, index, k > 0 && at(r, index, i) === "और" ? i + 1 : i, 400);
    if (length === null) break;
    const inMonths = MONTHS_IN[length.unit];
    const inDays = DAYS_IN[length.unit];
    if (inMonths === undefined && inDays === undefined) break;
    months += length.count * (inMonths ?? 0);
    days += length.count * (inDays ?? 0);
    unit = length.unit;
    i = length.end;
  }
  return i === index ? null : { months, days, unit, end: i };
}

function daysAgo(r: Reading, index: number, end: number, days: number): DateMention {
  const weekday = WEEKDAY_OF.get(at(r, index, end));
  const from = r.anchor ?? (r.published as Day);
  if (weekday !== undefined) {
    const day = (r.published as Day) - ((weekdayOf(r.published as Day) - weekday + 7) % 7);
    return mention(index, end + 1, "day", day, day);
  }
  return mention(index, end, "day", from - days, from - days);
}

const phrases = spellings(SO_FAR.replaceAll("\n", " "));
const soFar = compileLexicon(phrases.map((phrase) => [phrase, true] as const));

/** The words «अब तक» and its kin begin with. */
export const SO_FAR_WORDS: ReadonlySet<string> = new Set(phrases.map((phrase) => fold(phrase).split(" ")[0] as string));

/** «अब तक», «फिलहाल», «अभी». */
export function readSoFar(r: Reading, index: number): DateMention | null {
  if (r.published === undefined) return null;
  const found = soFar.match(r.tokens, index);
  if (found === undefined || r.tokens[found.end - 1]?.sentence !== r.tokens[index]?.sentence) return null;
  if (THIS.has(at(r, index, index)) && at(r, index, found.end) === "के") return null;
  return mention(index, found.end, "sofar", r.published, r.published);
}
