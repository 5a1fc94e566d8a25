/** Reckoning with days, without clocks or time zones: a day is its number since 1970-01-01. */
import type { IsoDate } from "../../model/primitives.ts";

export type Day = number;

const MS = 86_400_000;
const IST_MINUTES = 330;

/** Day of year, month (1–12), day; null where there is no such day (31 June). */
export function dayOf(year: number, month: number, day: number): Day | null {
  if (month < 1 || month > 12 || day < 1 || day > lengthOfMonth(year, month)) return null;
  return Date.UTC(year, month - 1, day) / MS;
}

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
const LENGTHS: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
export const lengthOfMonth = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (LENGTHS[month - 1] as number);

/** Written ones are few and asked for again and again; a stream over centuries may not fill memory. */
const written = new Map<Day, IsoDate>();
const MOST_WRITTEN = 10_000;

export function iso(day: Day): IsoDate {
  const known = written.get(day);
  if (known !== undefined) return known;
  if (written.size >= MOST_WRITTEN) written.clear();
  const text = new Date(day * MS).toISOString().slice(0, 10);
  written.set(day, text);
  return text;
}

export interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export function partsOf(day: Day): Parts {
  const date = new Date(day * MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** ISO weekday: Monday 1 … Sunday 7. */
export const weekdayOf = (day: Day): number => ((((day + 3) % 7) + 7) % 7) + 1;

/** Day in Asia/Kolkata of a publication date or instant; undefined where it cannot be read. */
export function publicationDay(publishedAt: string | undefined): Day | undefined {
  if (publishedAt === undefined) return undefined;
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:$|[T ](.*)$)/.exec(publishedAt);
  if (!match) return undefined;
  const day = dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
  if (day === null) return undefined;
  if (!match[4] || !/(?:Z|[+-]\d\d:?\d\d)$/i.test(match[4])) return day;
  const instant = Date.parse(publishedAt);
  return Number.isNaN(instant) ? day : Math.floor((instant + IST_MINUTES * 60_000) / MS);
}

/** The same day of another year; 29 February becomes the 28th. */
export function yearsBack(day: Day, years: number): Day {
  const { year, month, day: date } = partsOf(day);
  return dayOf(year - years, month, Math.min(date, lengthOfMonth(year - years, month))) as Day;
}

/** The same day of an earlier month, or that month's last. */
export function monthsBack(day: Day, months: number): Day {
  const { year, month, day: date } = partsOf(day);
  const index = year * 12 + month - 1 - months;
  const [y, m] = [Math.floor(index / 12), (index % 12) + 1];
  return dayOf(y, m, Math.min(date, lengthOfMonth(y, m))) as Day;
}
