/** What the forms of a date share: the tokens, the publication day, the day last spoken of, and small look-ups. */
import type { DateMention } from "../mention.ts";
import { type Amount, readAmount } from "../numbers/forms/amount.ts";
import { wordSet } from "../numbers/words-index.ts";
import type { Token } from "../text/document.ts";
import { fold } from "../text/normalise.ts";
import { readTable, spellings } from "../text/table.ts";
import { type Day, iso } from "./calendar.ts";
import * as lexicon from "./lexicon.ts";

export interface Reading {
  readonly tokens: readonly Token[];
  /** Undefined where the article has no date: relative days cannot be read then. */
  readonly published: Day | undefined;
  /** The day last named, for «उसी दिन», «एक दिन पहले». */
  anchor: Day | undefined;
  anchorSentence: number;
  /** A year named earlier in this sentence, for its months: «पिछले साल सितंबर में 10, अक्टूबर में 12». */
  year: number | undefined;
  yearSentence: number;
  /** Month and day at which a running total of this sentence ended: «2021 में नौ जून तक 300, 2020 में 512». */
  cut: { readonly month: number; readonly day: number } | undefined;
  /** The amount read last and where it begins: several forms ask for the same one. */
  amountAt: number;
  amount: Amount | null;
}

/** Reads a date that begins at token `at`, or gives null. */
export type DateForm = (r: Reading, at: number) => DateMention | null;

export const mention = (
  first: number,
  end: number,
  kind: DateMention["kind"],
  from: Day,
  to: Day,
  extra: Pick<DateMention, "window" | "until" | "past" | "ahead"> = {},
): DateMention => ({
  first,
  end,
  kind,
  from: iso(from),
  to: iso(to),
  window: extra.window,
  until: extra.until,
  past: extra.past,
  ahead: extra.ahead,
});

/** Text at a token of the same sentence as token `first`, else "". */
export function at(r: Reading, first: number, index: number): string {
  // an array asked for -1 but once is read slowly ever after
  const token = index < 0 ? undefined : r.tokens[index];
  return token !== undefined && token.sentence === r.tokens[first]?.sentence ? token.text : "";
}

const lookup = <T>(table: string, value: (cell: string) => T): ReadonlyMap<string, T> =>
  new Map(
    readTable(table).flatMap(([key, words]) => spellings(words).map((w) => [fold(w), value(key as string)] as const)),
  );

export const WEEKDAY_OF = lookup(lexicon.WEEKDAYS, Number);
export const SHORT_WEEKDAY_OF = lookup(lexicon.SHORT_WEEKDAYS, Number);
export const NEAR_DAY_OF = lookup(lexicon.NEAR_DAYS, Number);
export const UNIT_OF = lookup(lexicon.SPAN_UNITS, String);
export const DAYPART_OF = lookup(lexicon.DAYPARTS, String);
export const LAST = wordSet(lexicon.LAST);
export const THIS = wordSet(lexicon.THIS);
export const NEXT = wordSet(lexicon.NEXT);
export const SAME = wordSet(lexicon.SAME);
export const EVERY = wordSet(lexicon.EVERY);
export const YEAR_WORDS = wordSet("वर्ष, साल, सन, सन्");

/** The amount that begins at a token; remembered until another is asked for. */
export function amountAt(r: Reading, index: number): Amount | null {
  if (r.amountAt !== index) {
    r.amountAt = index;
    r.amount = readAmount(r.tokens, index);
  }
  return r.amount;
}

/** A whole number from 1 on, as day, hour or length of a span. */
export function wholeNumber(
  r: Reading,
  first: number,
  index: number,
  most: number,
): { value: number; end: number } | null {
  const token = r.tokens[index];
  if (token === undefined || token.sentence !== r.tokens[first]?.sentence) return null;
  const amount = amountAt(r, index);
  if (
    amount === null ||
    amount.value < 1 ||
    amount.value > most ||
    !Number.isInteger(amount.value) ||
    amount.digits?.grouped
  )
    return null;
  return { value: amount.value, end: amount.end };
}

export interface Length {
  readonly count: number;
  readonly unit: string;
  /** Behind the unit. */
  readonly end: number;
}

/** What a unit is cut into where its number is none: डेढ़ महीना 45 days, ढाई साल 30 months. */
const SMALLER: Readonly<Record<string, readonly [unit: string, many: number]>> = {
  week: ["day", 7],
  fortnight: ["day", 15],
  month: ["day", 30],
  quarter: ["month", 3],
  year: ["month", 12],
};

/** «तीन दिन», «एक सप्ताह», «डेढ़ महीने»: a number and its unit. */
export function lengthAt(r: Reading, first: number, index: number, most: number): Length | null {
  const token = r.tokens[index];
  if (token === undefined || token.sentence !== r.tokens[first]?.sentence) return null;
  const amount = amountAt(r, index);
  if (amount === null || amount.value < 1 || amount.value > most || amount.digits?.grouped) return null;
  const unit = UNIT_OF.get(at(r, first, amount.end));
  if (unit === undefined) return null;
  const end = amount.end + 1;
  if (Number.isInteger(amount.value)) return { count: amount.value, unit, end };
  const smaller = SMALLER[unit];
  if (smaller === undefined) return null;
  return { count: Math.round(amount.value * smaller[1]), unit: smaller[0], end };
}

/** Forms of the future: आएगा, होगी, किए जाएंगे, लगेंगे. */
const FUTURE = /(?:[एेय]ं?ग[ाीे]|^हों?ग[ाीे]|[ऊूउु]ंग[ाी]|[ओो]ग[ेी])$/;
/** Words that end like a future: coral, a dumb man, a toll, a cloth, people, diseases. */
const NO_FUTURE = wordSet(
  "मूंगा, मूंगी, गूंगा, गूंगी, चुंगी, लुंगी, टुंगा, लोगी, लोगे, रोगे, रोगी, जोगी, योगी, भोगी, उपयोगी, सहयोगी, उद्योगी, वियोगी, संयोगी",
);
const CLAUSE_END = wordSet(
  "कि, जबकि, लेकिन, ताकि, बताया, कहा, मिले, मिला, मिली, हुई, हुआ, हुए, गया, गई, गए, गये, गयी, थे, था, थी, थीं, वहीं, हालांकि, पाए, पाये, आए, आये",
);
const REACH = 16;

/** Only words that end in ग and a vowel are looked at closely. */
const GA = 0x917;
const looksFuture = (word: string): boolean =>
  word.charCodeAt(word.length - 2) === GA && FUTURE.test(word) && !NO_FUTURE.has(word);

/** True where the clause of token `index` speaks of the future. */
export function isFuture(r: Reading, index: number): boolean {
  const sentence = r.tokens[index]?.sentence;
  for (let i = index + 1; i < index + REACH; i++) {
    const token = r.tokens[i];
    if (token === undefined || token.sentence !== sentence || token.text === ";" || token.text === ",") return false;
    if (token.kind !== "word") continue;
    if (looksFuture(token.text) || token.text === "वाला" || token.text === "वाली") return true;
    if (CLAUSE_END.has(token.text)) return false;
  }
  return false;
}

/** «इस माह अब तक», «इस साल में अब तक». */
export function withSoFar(r: Reading, first: number, end: number): number {
  const i = at(r, first, end) === "में" ? end + 1 : end;
  if (at(r, first, i) === "अबतक") return i + 1;
  return /^(?:अब|अभी)$/.test(at(r, first, i)) && at(r, first, i + 1) === "तक" ? i + 2 : end;
}
