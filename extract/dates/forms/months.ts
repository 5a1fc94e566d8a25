/** Months as spans: «सितंबर में», «पूरे सितंबर», «मार्च में अब तक», «जनवरी और फरवरी में», «जनवरी से मार्च तक», «जून के शुरुआती पांच दिन में». */
import type { DateMention } from "../../mention.ts";
import { wordSet } from "../../numbers/words-index.ts";
import { type Day, dayOf, lengthOfMonth, partsOf } from "../calendar.ts";
import { MONTH_OF } from "../months.ts";
import { at, isFuture, LAST, mention, type Reading, THIS, wholeNumber, withSoFar } from "../reading.ts";
import { readYear } from "./absolute.ts";

/** What shows that a month is meant, and not a march or the beginning of a day's date. */
const BEHIND = wordSet("में, माह, महीने, महीना, तक, से, के, की, का, भर, मध्य");
/** «कैंडल मार्च में». */
const PROCESSION = wordSet("कैंडल, पैदल, शांति, फ्लैग, विरोध, मशाल, रूट, रोष, मौन, जन, आक्रोश, लांग, प्रतिरोध");
const EARLY = wordSet("शुरुआती, शुरूआती, पहले, प्रारंभिक, प्रथम");

export const isProcession = (r: Reading, index: number): boolean => PROCESSION.has(at(r, index, index - 1));

/** A month that begins at the token, with no day of its own. */
export function readMonth(r: Reading, index: number): DateMention | null {
  const month = MONTH_OF.get(at(r, index, index));
  if (month === undefined || isProcession(r, index)) return null;
  let end = index + 1;
  if (/^(?:माह|महीने|महीना)$/.test(at(r, index, end))) end++;
  const written = readYear(r, index, end);
  if (written) end = written.end;
  const whole =
    /^(?:पूरे|समूचे)$/.test(at(r, index, index - 1)) ||
    LAST.has(at(r, index, index - 1)) ||
    THIS.has(at(r, index, index - 1));
  const next = at(r, index, end);
  const row = beginsRow(r, index, end);
  if (!written && !whole && !row && !BEHIND.has(next) && next !== "और" && next !== "व" && next !== "-" && next !== ",")
    return null;
  const year = written?.year ?? yearOfMonth(r, index, month);
  if (year === undefined) return null;
  return (
    readMonthRun(r, index, end, { year, month, written: written !== null }) ??
    readBeginning(r, index, end, year, month) ??
    (followed(next, written !== null || whole || row) ? readWhole(r, index, end, year, month) : null)
  );
}

/** «जनवरी | 11,204», «जनवरी : 11,204», «जनवरी - 11,204»: the name of a line. */
const beginsRow = (r: Reading, index: number, end: number): boolean =>
  /^[|:-]$/.test(at(r, index, end)) &&
  r.tokens[index - 1]?.sentence !== r.tokens[index]?.sentence &&
  r.tokens[end + 1]?.sentence === r.tokens[index]?.sentence &&
  r.tokens[end + 1]?.kind === "number";

const followed = (next: string, sure: boolean) => sure || BEHIND.has(next);

export function yearOfMonth(r: Reading, index: number, month: number): number | undefined {
  if (r.yearSentence === r.tokens[index]?.sentence && r.year !== undefined) return r.year;
  if (r.published === undefined) return undefined;
  const now = partsOf(r.published);
  if (month <= now.month) return now.year;
  return isFuture(r, index) ? now.year : now.year - 1;
}

/** One month: whole, or as far as publication. «जुलाई तक» is a running total's end. */
function readWhole(r: Reading, index: number, end: number, year: number, month: number): DateMention | null {
  const first = dayOf(year, month, 1) as Day;
  const last = first + lengthOfMonth(year, month) - 1;
  const running = r.published !== undefined && r.published < last && r.published >= first;
  const to = running ? (r.published as Day) : last;
  const past = r.published !== undefined && r.published - last > 330 ? { past: true } : {};
  // «जुलाई तक», «इस वर्ष जून के अंत तक»
  const close = at(r, index, end) === "के" && /^(?:अंत|आखिर)$/.test(at(r, index, end + 1)) ? end + 2 : end;
  if (at(r, index, close) === "तक") return mention(index, close + 1, "season", dayOf(year, 1, 1) as Day, to, past);
  if (at(r, index, end) === "से") {
    const next = at(r, index, end + 1) === "लेकर" ? end + 2 : end + 1;
    if (r.published === undefined || !/^(?:अब|अबतक|अभी)$/.test(at(r, index, next)) || first > r.published) return null;
    return mention(index, at(r, index, next + 1) === "तक" ? next + 2 : next + 1, "season", first, r.published);
  }
  const stop = at(r, index, end) === "में" ? end + 1 : end;
  const soFar = Math.max(stop, withSoFar(r, index, end));
  return mention(index, soFar, "window", first, to, { window: running ? `P${to - first + 1}D` : "P1M", ...past });
}

/** «जनवरी और फरवरी में», «जनवरी, फरवरी और मार्च में», «जनवरी से मार्च तक». */
function readMonthRun(
  r: Reading,
  index: number,
  end: number,
  { year, month, written: own }: { year: number; month: number; written: boolean },
): DateMention | null {
  let [i, last, joined] = [end, month, false];
  for (let k = 0; k < 12; k++) {
    const joint = at(r, index, i);
    const named = MONTH_OF.get(at(r, index, i + 1));
    if (named === undefined || !/^(?:और|व|एवं|,|से|-)$/.test(joint)) break;
    const adjacent = named === (last % 12) + 1;
    if (joint === "से" || joint === "-" ? joined : !adjacent) break;
    [i, last, joined] = [i + 2, named, true];
  }
  if (!joined) return null;
  const written = readYear(r, index, i);
  const tail = written?.end ?? i;
  const next = at(r, index, tail);
  if (!/^(?:में|तक|के)$/.test(next)) return null;
  const lastYear = written?.year ?? (last < month ? year + 1 : year);
  const firstYear = own && year <= lastYear ? year : last < month ? lastYear - 1 : lastYear;
  if (firstYear === lastYear && last < month) return null;
  const from = dayOf(firstYear, month, 1) as Day;
  const to = (dayOf(lastYear, last, 1) as Day) + lengthOfMonth(lastYear, last) - 1;
  const shown = r.published !== undefined && r.published < to && r.published >= from ? r.published : to;
  return mention(index, tail + (next === "के" ? 0 : 1), "window", from, shown, {
    window: `P${(lastYear - firstYear) * 12 + last - month + 1}M`,
  });
}

/** «जून के शुरुआती पांच दिन में ही», «जुलाई के पहले सप्ताह में». */
function readBeginning(r: Reading, index: number, end: number, year: number, month: number): DateMention | null {
  if (at(r, index, end) !== "के") return null;
  const early = EARLY.has(at(r, index, end + 1)) ? end + 2 : end + 1;
  const first = dayOf(year, month, 1) as Day;
  const count = wholeNumber(r, index, early, 31);
  // «मार्च के नौ दिनों में»
  if (early === end + 1 && !(count && /^दिनों$/.test(at(r, index, count.end)))) return null;
  const unit = at(r, index, count?.end ?? early);
  const days =
    count && /^(?:दिन|दिनों)$/.test(unit) ? count.value : /^(?:सप्ताह|हफ्ते)$/.test(unit) ? 7 * (count?.value ?? 1) : 0;
  if (days === 0) return null;
  return mention(index, (count?.end ?? early) + 1, "window", first, first + days - 1, { window: `P${days}D` });
}
