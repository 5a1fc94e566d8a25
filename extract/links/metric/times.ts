/** Which days, spans and seasons a clause names. */
import type { DateMention } from "../../mention.ts";
import { type Analysis, is, type Span, within, word } from "../analysis.ts";
import type { Clause } from "../clauses.ts";
import { THIS } from "../words.ts";

/** «गुरुवार तक», «3 जून तक»: so far, on that day. */
export function namesLastDay(a: Analysis, clause: Clause, to: number, withHour = false): boolean {
  return within(a.dates, clause.first, to).some(
    (d) =>
      d.kind === "day" &&
      (withHour || (!d.until && !isEvening(a, d))) &&
      (word(a, d.end) === "तक" || word(a, d.end - 1) === "तक"),
  );
}

/** «सोमवार देर शाम तक»: of that day. */
function isEvening(a: Analysis, { first, end }: DateMention): boolean {
  for (let i = first; i <= end; i++) if (/^(?:शाम|रात|दोपहर)$/.test(word(a, i))) return true;
  return false;
}

/** «30 जुलाई», not only a weekday. */
export const namesDate = (a: Analysis, first: number, end: number): boolean =>
  within(a.dates, first, end).some((d) => d.kind === "day" && /^\d/.test(word(a, d.first)));

export const namesDayLong = (a: Analysis, span: Span): boolean => {
  for (let i = span.from; i < span.to; i++) if (a.dateAt[i]?.window === "P1D") return true;
  return false;
};

/** The kind of time named in a clause, if any. */
export function timeIn(a: Analysis, first: number, end: number): "day" | "window" | "season" | "sofar" | undefined {
  let kind: "day" | "window" | "season" | "sofar" | undefined;
  for (const d of within(a.dates, first, end)) {
    if (d.kind === "season" || isSeasonLong(d) || isOfYearSoFar(a, d)) return "season";
    if (d.kind !== "sofar") kind = d.kind === "day" && isOfTelling(a, d, end) ? kind : d.kind;
    else if (!kind && word(a, d.first) !== "अब" && /अब|तक/.test(word(a, d.first))) kind = "sofar";
  }
  return kind;
}

/** «सिविल सर्जन ने मंगलवार को बताया कि …»: when it was told. */
function isOfTelling(a: Analysis, { end: from }: DateMention, end: number): boolean {
  for (let i = from; i < Math.min(end, from + 6) && !a.numberAt[i]; i++) if (word(a, i) === "कि") return true;
  return false;
}

/** «इस वर्ष फरवरी के पहले सप्ताह तक» */
const isOfYearSoFar = (a: Analysis, { first, end, kind }: DateMention): boolean =>
  kind !== "sofar" &&
  is(a, first, THIS) &&
  /^(?:वर्ष|साल)$/.test(word(a, first + 1)) &&
  (word(a, end - 1) === "तक" || word(a, end) === "तक");

/** A month or more, up to now. */
export function isLong({ window, past }: DateMention): boolean {
  const [, n = "0", unit = "D"] = /^P(\d+)([DWMY])$/.exec(window ?? "") ?? [];
  return !past && Number(n) * { D: 1, W: 7, M: 30, Y: 365 }[unit as "D"] >= 28;
}

/** «1 जनवरी से 18 अगस्त तक», «1 मार्च से 18 जून तक»: the year or the season so far, with its first day. */
export function isSeasonLong({ kind, from, window, past }: DateMention): boolean {
  const [, n = "0", unit] = /^P(\d+)([DM])$/.exec(window ?? "") ?? [];
  const days = Number(n) * (unit === "M" ? 30 : 1);
  return kind === "window" && !past && days >= (from.endsWith("-01-01") ? 45 : from.endsWith("-01") ? 75 : Infinity);
}
