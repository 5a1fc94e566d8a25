/** Numbers with Indian grouping and days in words. */
import type { Fact } from "../../model/fact.ts";
import { sayIn } from "./language.ts";
import type { Language } from "./messages.ts";

/** 1234567 → «12,34,567», in both languages with the digits papers print. */
export const number = (value: number, language: Language): string =>
  new Intl.NumberFormat(`${language}-IN-u-nu-latn`, { maximumFractionDigits: 3 }).format(value);

type Claimed = Pick<Fact, "value" | "max" | "qualifier" | "metric">;
export const isPercent = (metric: string): boolean => metric.endsWith("_rate");

/** The number itself, a range with its upper end, a rate with its %. */
export function bareValue(fact: Claimed, language: Language): string {
  const upper = fact.max === undefined ? "" : `–${number(fact.max, language)}`;
  return `${number(fact.value, language)}${upper}${isPercent(fact.metric) ? "%" : ""}`;
}

/** «करीब», «से अधिक», or nothing for an exact number or a range. */
export function qualifierWord(fact: Claimed, language: Language): { before: string; after: string } {
  const say = sayIn(language);
  switch (fact.qualifier) {
    case "about":
      return { before: say("about"), after: "" };
    case "at_least":
      return { before: "", after: say("at_least") };
    case "at_most":
      return language === "hi" ? { before: "", after: say("at_most") } : { before: say("at_most"), after: "" };
    default:
      return { before: "", after: "" };
  }
}

export function valueInWords(fact: Claimed, language: Language): string {
  const { before, after } = qualifierWord(fact, language);
  return [before, bareValue(fact, language), after].filter(Boolean).join(" ");
}

const formatter = (language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(`${language}-IN-u-nu-latn`, { timeZone: "Asia/Kolkata", ...options });

/** A bare day begins at midnight in India; an instant is itself. */
const dayStart = (dayOrInstant: string): Date =>
  new Date(dayOrInstant.includes("T") ? dayOrInstant : `${dayOrInstant.slice(0, 10)}T00:00:00+05:30`);

/** «8 जुलाई 2021»; a text that is no day is given back. */
export function day(isoDay: string, language: Language): string {
  const at = dayStart(isoDay);
  if (Number.isNaN(at.getTime())) return isoDay;
  return formatter(language, { day: "numeric", month: "long", year: "numeric" }).format(at);
}

export function shortDay(isoDay: string, language: Language): string {
  const at = dayStart(isoDay);
  if (Number.isNaN(at.getTime())) return isoDay;
  return formatter(language, { day: "numeric", month: language === "hi" ? "long" : "short", year: "numeric" }).format(
    at,
  );
}

/** A day as it is, an instant with its hour in India: «8 जुलाई 2021, 19:30». */
export function moment(dayOrInstant: string, language: Language): string {
  const at = new Date(dayOrInstant);
  if (!dayOrInstant.includes("T") || Number.isNaN(at.getTime())) return day(dayOrInstant, language);
  const hour = formatter(language, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(at);
  return `${formatter(language, { day: "numeric", month: "long", year: "numeric" }).format(at)}, ${hour}`;
}
