/** The day a number is true of: the one named beside it, in its sentence, or before it; else the day of publication. */
import { METRICS, type MetricId } from "../../model/metrics.ts";
import type { IsoDate } from "../../model/primitives.ts";
import type { DateMention } from "../mention.ts";
import { type Analysis, firstWithin, is, within, word } from "./analysis.ts";
import type { Clause, Item } from "./clauses.ts";
import type { Context, When } from "./context.ts";
import { GENITIVE, ONLY, PAST } from "./words.ts";

export const asWhen = ({ to, kind, window, until }: DateMention): When => ({ asOf: to, kind, window, until });

/** «दर 9 फीसदी (तीन जून) से घटी»: the day of that one number. */
export const inBrackets = (a: Analysis, d: DateMention): boolean =>
  word(a, d.first - 1) === "(" && word(a, d.end) === ")";

/** The date a clause names for an item: before the number, nearest first; else behind it. */
export function dateOf(a: Analysis, clause: Clause, item: Item): DateMention | undefined {
  const before = within(a.dates, clause.first, item.number.first).findLast(
    (d) => !inBrackets(a, d) && !isComparedWith(a, d),
  );
  // «बुधवार को 24 घंटे में 574 मरीज मिले», «1 मई : एक दिन में 15,604 मरीज»: of that day
  const day = before && dayBeside(a, clause.first, before);
  if (day) return day;
  if (isMonthBehind(a, item) && before?.end !== item.number.first) return a.dateAt[behindOnly(a, item.number.end)];
  return before ?? firstWithin(a.dates, item.number.end, item.right.to);
}

/** The day named right before a span of one day. */
const dayBeside = (a: Analysis, from: number, { first, window, kind }: DateMention): DateMention | undefined =>
  kind === "day" || window !== "P1D"
    ? undefined
    : within(a.dates, from, first).findLast(
        (d) =>
          d.kind === "day" &&
          !isComparedWith(a, d) &&
          (first - d.end <= 1 || (first - d.end === 2 && /^(?:को|:|-)$/.test(word(a, d.end)))),
      );

/** «दो फरवरी में और तीन मार्च में», «365 केवल सितंबर में»: the month stands right behind its number. */
export function isMonthBehind(a: Analysis, { number: { first, end, each } }: Item): boolean {
  const at = behindOnly(a, end);
  if (a.doc.tokens[at]?.sentence !== a.doc.tokens[first]?.sentence) return false;
  const month = a.dateAt[at];
  const several = each && SEVERAL_MONTHS.test(month?.window ?? "");
  if (month?.first !== at || !(several || month.window === "P1M")) return false;
  // but «जिनमें 640 सिर्फ जून के हैं»
  return at === end || word(a, month.end) === "में" || word(a, month.end - 1) === "में";
}
const SEVERAL_MONTHS = /^P[2-6]M$/;

/** «दो-दो फरवरी और मार्च में»: each month that stands behind such a number. */
export function monthsOfEach(a: Analysis, { number: { end, each } }: Item): readonly When[] {
  const run = each ? a.dateAt[end] : undefined;
  if (run?.first !== end || !SEVERAL_MONTHS.test(run.window ?? "")) return [];
  const months: When[] = [];
  const [year = 0, month = 0] = run.from.split("-").map(Number);
  for (let k = 0; k < Number(run.window?.[1]); k++) {
    const [asOf] = [new Date(Date.UTC(year, month + k, 0)).toISOString().slice(0, 10), run.to].sort();
    months.push({ ...asWhen(run), asOf, window: "P1M" });
  }
  return months;
}

const behindOnly = (a: Analysis, at: number): number => (is(a, at, ONLY) ? at + 1 : at);

/**
 * When of an item. What a sentence does not say is of the day the article reports on; a day named in passing («2 मई को आंकड़ा 77 था»)
 * holds only for its own sentence and for one that goes on with it. «अब तक», «फिलहाल» mean the day of publication.
 * Flows are of a day (P1D) unless another window is named.
 */
export function itemWhen(
  metric: MetricId,
  own: When | undefined,
  carried: When | undefined,
  reportDay: IsoDate | undefined,
): When {
  const kind = METRICS[metric].kind;
  // «जून में 214 मरीज मिले। 31 मरीज भर्ती हैं»: how many there are is of no month
  const kept = kind === "stock" && (carried?.window === "P1M" || carried?.window === "P1Y") ? undefined : carried;
  const chosen: When = own ?? kept ?? { asOf: reportDay, kind: "day", window: undefined, until: undefined };
  const spanned = chosen.window === "P1Y" || chosen.window === "P1M";
  const window = kind === "flow" ? (chosen.window ?? "P1D") : spanned ? chosen.window : undefined;
  return { asOf: chosen.asOf, kind: chosen.kind, window, until: kind === "flow" ? chosen.until : undefined };
}

/** The day an article reports on: the first one its lead names within three days before publication, else the day of publication. */
export function findReportDay(body: Analysis, from: number, publishedAt: string | undefined): IsoDate | undefined {
  const published = publishedAt?.slice(0, 10);
  if (!published) return undefined;
  let earliest: IsoDate | undefined;
  for (const d of body.dates.all) {
    if (d.first < from || d.past) continue;
    if (d.first > from + 110) break;
    if (d.kind !== "day" && d.window !== "P1D") continue;
    if (isOfPage(body, d)) continue;
    if (d.to === published) return d.to;
    earliest ??= new Date(Date.parse(published) - 3 * 86_400_000).toISOString().slice(0, 10);
    if (d.to <= published && d.to >= earliest) return d.to;
  }
  return published;
}

/** «Updated Thu, 14 Feb 2019 01:12 AM IST»: when the page was made. */
function isOfPage(a: Analysis, { first }: DateMention): boolean {
  const { sentence } = a.doc.tokens[first] ?? {};
  for (let i = Math.max(0, first - 6); i < first + 8; i++)
    if (a.doc.tokens[i]?.sentence === sentence && /^(?:updated?|published|अपडेट|अपडेटेड|प्रकाशित|ist)$/i.test(word(a, i)))
      return true;
  return false;
}

/** Keeps the day a clause names for the paragraph, unless it is told beside the story's own day («सोमवार को तीन मिले थे»). */
export function rememberDay(a: Analysis, first: number, end: number, ctx: Context): void {
  for (let i = Math.max(first, end - 3); i < end; i++) if (is(a, i, PAST)) return;
  const day = within(a.dates, first, end).findLast(
    (d) => !d.past && (d.kind === "day" || d.kind === "window") && !inBrackets(a, d) && !isMeasure(a, d),
  );
  if (day) ctx.day = asWhen(dayBeside(a, first, day) ?? day);
}

/** «पिछले साल की तुलना में», «सोमवार के मुकाबले» */
const isComparedWith = (a: Analysis, { end }: DateMention): boolean =>
  is(a, end, GENITIVE) && /^(?:तुलना|मुकाबले|अपेक्षा)$/.test(word(a, end + 1));

/** «140 मिले, जो बीते तीन दिनों से ज्यादा है»: only compared with. */
const isMeasure = (a: Analysis, d: DateMention): boolean =>
  [d.end - 1, d.end].some((i) => word(a, i) === "से" && /^(?:ज्यादा|अधिक|कम)$/.test(word(a, i + 1)));
