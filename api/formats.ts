/** Checks of a value that a pattern cannot say: days that exist, places we know. */
import { isPlace } from "../model/places.ts";

/** True for a day of the calendar, YYYY-MM-DD: 2021-02-30 is none. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}

/** A day, or an instant that starts with one. */
export function isDayOrInstant(text: string): boolean {
  return (
    isDay(text) ||
    (/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(text) && isDay(text.slice(0, 10)) && !Number.isNaN(Date.parse(text)))
  );
}

export const FORMATS = { day: isDay, "day-or-instant": isDayOrInstant, place: isPlace } as const;
