/**
 * Days in a text, read from the publication day. The forms are asked in this order at every word that can begin one;
 * the first that reads wins and the search goes on behind it.
 */
import type { DateMention } from "../mention.ts";
import { NUMBER_WORDS } from "../numbers/words-index.ts";
import type { Document } from "../text/document.ts";
import { fold } from "../text/normalise.ts";
import { spellings } from "../text/table.ts";
import { type Day, publicationDay } from "./calendar.ts";
import { readAbsolute } from "./forms/absolute.ts";
import { readLooseHour } from "./forms/clock.ts";
import { readMonth } from "./forms/months.ts";
import { readAgo, readLastDay, readNearDay, readSameDay, readSoFar, readWeekday } from "./forms/near.ts";
import { readBareSpan, readLastSpan, readThisSpan } from "./forms/spans.ts";
import { readBareYear, readNamedYear } from "./forms/years.ts";
import { SO_FAR } from "./lexicon.ts";
import { MONTH_OF } from "./months.ts";
import { type DateForm, DAYPART_OF, LAST, NEAR_DAY_OF, NEXT, type Reading, SAME, SHORT_WEEKDAY_OF, THIS, WEEKDAY_OF } from "./reading.ts";

const AT_NUMBERS: readonly DateForm[] = [readAbsolute, readAgo, readBareYear, readBareSpan, readLooseHour];
const AT_MONTHS: readonly DateForm[] = [readAbsolute, readMonth];
const AT_WORDS: readonly DateForm[] = [readLastSpan, readThisSpan, readLastDay, readSameDay, readNamedYear, readNearDayOrSoFar, readWeekday, readLooseHour];

function readNearDayOrSoFar(r: Reading, at: number): DateMention | null {
  return readSoFar(r, at) ?? readNearDay(r, at);
}

const starters = startersOf();

/** Finds every day, span and «अब तक». Without a publication day only dates with a year are given. One pass, linear. */
export function findDates(doc: Document, publishedAt: string | undefined): DateMention[] {
  const { tokens } = doc;
  const r: Reading = { tokens, published: publicationDay(publishedAt), anchor: undefined, anchorSentence: -1, year: undefined, yearSentence: -1 };
  const found: DateMention[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    const forms = token?.kind === "number" ? AT_NUMBERS : token?.kind === "word" ? starters.get(token.text) : undefined;
    const date = forms && firstOf(forms, r, at);
    if (!date) {
      at++;
      continue;
    }
    found.push(date);
    if (date.kind === "day" && !date.past) {
      r.anchor = (Date.parse(date.to) / 86_400_000) as Day;
      r.anchorSentence = tokens[date.first]?.sentence ?? -1;
    }
    at = Math.max(date.end, at + 1);
  }
  return found;
}

function firstOf(forms: readonly DateForm[], r: Reading, at: number): DateMention | null {
  for (const form of forms) {
    const date = form(r, at);
    if (date) return date;
  }
  return null;
}

/** Which forms may begin with a word. */
function startersOf(): ReadonlyMap<string, readonly DateForm[]> {
  const map = new Map<string, readonly DateForm[]>();
  for (const [word, entry] of NUMBER_WORDS)
    if (entry.kind !== "pronoun" && entry.kind !== "collective" && entry.kind !== "minus") map.set(word, AT_NUMBERS);
  const sofar = spellings(SO_FAR.replaceAll("\n", " ")).map((phrase) => fold(phrase).split(" ")[0] as string);
  for (const words of [LAST, THIS, NEXT, SAME, NEAR_DAY_OF.keys(), WEEKDAY_OF.keys(), SHORT_WEEKDAY_OF.keys(), DAYPART_OF.keys(), sofar, ["वर्ष", "साल", "सन", "सन्", "देर"]])
    for (const word of words) map.set(word, AT_WORDS);
  for (const word of MONTH_OF.keys()) map.set(word, AT_MONTHS);
  return map;
}
