/** Live blogs: each entry's time, and where in the text it begins. */
import { readDate, readTimeOfDay } from "./dates.ts";
import type { Line } from "./lines.ts";

export interface LiveEntry {
  /** Day or instant with +05:30. */
  readonly at: string;
  /** UTF-16 offset in the article's text. */
  readonly start: number;
}

/** Lines that are nothing but a time become the time of the line that follows; they are no text. */
export function liftTimes(lines: readonly Line[]): Line[] {
  const out: Line[] = [];
  let time: string | undefined;
  for (const line of lines) {
    if (line.kind !== "row" && (readTimeOfDay(line.text) || isStamp(line.text))) {
      time = line.text;
      continue;
    }
    const known = time ?? line.time;
    out.push(known === undefined ? line : { ...line, time: known });
    time = undefined;
  }
  return out;
}

/** «07:12 PM, 29-Dec-2022» */
const isStamp = (text: string): boolean =>
  text.length <= 45 &&
  /\d{1,2}:\d{2}/.test(text) &&
  readDate(text) !== null &&
  text.replace(/[^a-z\u0904-\u0939]/gi, "").length <= 16;

/** Times of a text's lines. A time of day alone is of `day`, or, read downwards, of the day the entry above it names. */
export function liveEntries(lines: readonly Line[], day: string | null): LiveEntry[] {
  const entries: LiveEntry[] = [];
  let start = 0;
  let current = day?.slice(0, 10) ?? null;
  for (const line of lines) {
    if (line.time !== undefined) {
      const whole = readDate(line.time);
      const clock = whole ? null : readTimeOfDay(line.time);
      if (whole) {
        current = whole.slice(0, 10);
        entries.push({ at: whole, start });
      } else if (clock && current) {
        const two = (n: number): string => String(n).padStart(2, "0");
        entries.push({ at: `${current}T${two(clock.hour)}:${two(clock.minute)}:00+05:30`, start });
      }
    }
    start += line.text.length + 1;
  }
  return entries;
}
