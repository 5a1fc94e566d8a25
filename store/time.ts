/** Days and instants as they are stored, compared and sorted: instants in UTC, days in Asia/Kolkata. */

const INDIA_MS = 5.5 * 3_600_000;

/**
 * A day («2021-07-08», its first instant in India) or an instant as an ISO string in UTC, comparable as text.
 * An instant without an offset is Indian time. "" for null and for what is no date.
 */
export function instantOf(text: string | null | undefined): string {
  if (!text) return "";
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text);
  const zoned = day ? `${text}T00:00:00+05:30` : /(?:Z|[+-]\d{2}:?\d{2})$/i.test(text) ? text : `${text}+05:30`;
  const at = Date.parse(zoned);
  return Number.isNaN(at) ? "" : new Date(at).toISOString();
}

/** The first instant behind a day or instant that is meant as an inclusive end. */
export function instantAfter(text: string): string {
  const from = instantOf(text);
  if (!from) return "";
  return new Date(Date.parse(from) + (text.length === 10 ? 86_400_000 : 1)).toISOString();
}

/** The day in India of an instant. */
export const dayOf = (instant: string): string => new Date(Date.parse(instant) + INDIA_MS).toISOString().slice(0, 10);

export const daysBefore = (instant: string, days: number): string =>
  new Date(Date.parse(instant) - days * 86_400_000).toISOString();
