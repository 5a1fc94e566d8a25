/** What is still to come: «अगले तीन दिन», «अगले महीने», «आने वाले हफ्ते», «अगले साल जून में», «आज से दो दिन बाद», «इस सप्ताहांत». */
import type { DateMention } from "../../mention.ts";
import { wordSet } from "../../numbers/words-index.ts";
import { type Day, monthsBack, partsOf, weekdayOf, yearsBack } from "../calendar.ts";
import { MONTH_OF } from "../months.ts";
import { at, isFuture, type Length, lengthAt, mention, type Reading } from "../reading.ts";
import { readAbsolute } from "./absolute.ts";
import { readFrame, readTurn } from "./frames.ts";
import { readMonth } from "./months.ts";
import { readYearOf } from "./spans.ts";

const WINDOW = { week: "P7D", month: "P1M", year: "P1Y" } as const;

/** «अगले 3 दिन», «अगले सप्ताह», «आगामी माह», «अगले साल जून में», «अगले जून में», «अगले दशक में». */
export function readNextSpan(r: Reading, index: number): DateMention | null {
  const now = r.published;
  const turn = readTurn(r, index);
  if (now === undefined || turn?.turn !== 1) return null;
  const length = lengthAt(r, index, turn.end, 400);
  if (length !== null) {
    const to = forward(now, length.unit, length.count);
    return to === null ? null : mention(index, length.end, "window", now + 1, to, { window: isoLength(length) });
  }
  const word = at(r, index, turn.end);
  const { year } = partsOf(now);
  const month = MONTH_OF.get(word);
  if (month !== undefined) {
    if (readAbsolute(r, turn.end)) return null;
    [r.year, r.yearSentence] = [month > partsOf(now).month ? year : year + 1, r.tokens[index]?.sentence ?? -1];
    const found = readMonth(r, turn.end);
    return found && { ...found, first: index };
  }
  if (word === "दशक") {
    const first = Date.UTC(Math.floor(year / 10) * 10 + 10, 0, 1) / 86_400_000;
    return mention(index, turn.end + 1, "window", first, monthsBack(first, -120) - 1, { window: "P10Y" });
  }
  const frame = readFrame(r, index);
  if (frame === null) return null;
  if (frame.unit === "year" && partsOf(frame.from).month === 1) return readYearOf(r, index, frame.end, year + 1);
  return mention(index, frame.end, "window", frame.from, frame.to, { window: WINDOW[frame.unit] });
}

/** The last day of so many units from tomorrow on. */
function forward(now: Day, unit: string, count: number): Day | null {
  if (unit === "day") return now + count;
  if (unit === "week") return now + 7 * count;
  if (unit === "fortnight") return now + 15 * count;
  if (unit === "month") return monthsBack(now, -count);
  return unit === "year" ? yearsBack(now, -count) : null;
}

function isoLength({ unit, count }: Length): string {
  if (unit === "month") return `P${count}M`;
  if (unit === "year") return `P${count}Y`;
  return `P${count * (unit === "week" ? 7 : unit === "fortnight" ? 15 : 1)}D`;
}

/** «आज से दो दिन बाद», «अब से तीन सप्ताह में». */
export function readFromNow(r: Reading, index: number): DateMention | null {
  if (r.published === undefined || at(r, index, index + 1) !== "से") return null;
  const length = lengthAt(r, index, index + 2, 400);
  const behind = length === null ? "" : at(r, index, length.end);
  if (length === null || !(behind === "बाद" || (behind === "में" && isFuture(r, index)))) return null;
  const day = forward(r.published, length.unit, length.count);
  return day === null ? null : mention(index, length.end + 1, "day", day, day);
}

export const WEEKENDS = wordSet("सप्ताहांत, वीकेंड, वीकएंड");

/** «इस सप्ताहांत», «पिछले सप्ताहांत», «सप्ताहांत में»: Saturday and Sunday; with no word before it the last that has begun, or the next. */
export function readWeekend(r: Reading, index: number): DateMention | null {
  const now = r.published;
  if (now === undefined) return null;
  if (
    !WEEKENDS.has(at(r, index, index)) &&
    !WEEKENDS.has(at(r, index, index + 1)) &&
    !WEEKENDS.has(at(r, index, index + 2))
  )
    return null;
  const turn = readTurn(r, index);
  const end = turn?.end ?? index;
  if (!WEEKENDS.has(at(r, index, end))) return null;
  const saturday = now - weekdayOf(now) + 6;
  const own = turn ? saturday + 7 * turn.turn : saturday > now && !isFuture(r, index) ? saturday - 7 : saturday;
  const stop = at(r, index, end + 1) === "में" ? end + 2 : end + 1;
  return mention(index, stop, "window", own, own + 1, { window: "P2D" });
}
