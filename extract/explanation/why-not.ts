/** Why a number is no fact, in a person's words. */
import type { NumberMention } from "../mention.ts";
import type { Field } from "../reading.ts";

/** What the number layer calls a reason → what a person does. */
const REASONS: Readonly<Record<string, string>> = {
  age: "an age",
  article: "the article «एक», no count",
  date: "part of a date",
  distance: "a distance",
  duration: "a span of time",
  id: "a number that names something: a ward, a room, a section of law, a flight",
  label: "a number that names or ranks something, no count",
  manner: "a way of speaking, no count",
  measure: "a measure",
  money: "an amount of money",
  name: "part of a name",
  phone: "a telephone number",
  rank: "a rank",
  ratio: "a ratio or a share",
  reference: "points back to people already counted",
  score: "a score",
  time: "a time of day",
  times: "how many times",
  volume: "a volume",
  weight: "a weight",
  year: "a year",
};

/** Of the number alone; undefined where it may count something. */
export const whyNotCounted = ({ notCount }: NumberMention): string | undefined =>
  notCount && (REASONS[notCount] ?? `a number of the kind «${notCount}», no count`);

/** Gives, for one field, why a number of it became no fact. */
export function whyNot({ analysis, links }: Field): (n: NumberMention) => string {
  const rejections = new Map(links.rejections.map((r) => [r.number, r.why]));
  const claimed = new Set(links.claims.map((c) => c.number));
  const { dateAt, placeAt, namedAt } = analysis;
  return (n) => {
    if (claimed.has(n)) return "the same fact is stated elsewhere in the article";
    const why = whyNotCounted(n) ?? rejections.get(n);
    if (why) return why;
    if (dateAt[n.coreFirst]) return "part of a date";
    if (placeAt[n.coreFirst]) return "part of a place's or hospital's name";
    if (namedAt[n.coreFirst]) return "part of a disease's or variant's name";
    return "in a dateline, a heading, or a cell of a table that no header explains";
  };
}
