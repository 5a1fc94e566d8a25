/** Conditions → MongoDB filters. Values stay values: nothing a user writes becomes an operator. */
import type { Filter } from "mongodb";
import { type ArticleConditions, type FactConditions, SHORTEST_PREFIX, type Window } from "../query.ts";

/** A filter over fields of any document. */
export type Clause = Filter<Record<string, unknown>>;

export function factFilter(c: FactConditions): Clause {
  const all: Clause[] = c.superseded ? [] : [{ superseded: false }];
  for (const { field, values } of c.listed) all.push({ [field]: { $in: [...values] } });
  if (c.within.length > 0) all.push({ $or: c.within.flatMap(insidePlace) });
  if (c.from !== null) all.push({ day: { $gte: c.from, $ne: "" } });
  if (c.to !== null) all.push({ day: { $lte: c.to, $ne: "" } });
  all.push(...published(c.publishedFrom, c.publishedBefore));
  if (c.min !== null) all.push({ value: { $gte: c.min } });
  if (c.max !== null) all.push({ value: { $lte: c.max } });
  if (c.words !== null) all.push(matching(c.words));
  return all.length > 0 ? { $and: all } : {};
}

/** The place itself and all below it: ids grow to the right, «IN-BR» is followed by «IN-BR/…». */
export function insidePlace(place: string): Clause[] {
  const [parting, above] = place === "IN" ? ["-", "."] : ["/", "0"]; // the second follows the first among characters
  return [{ place }, { place: { $gt: place + parting, $lt: place + above } }];
}

export function articleFilter(c: ArticleConditions): Clause {
  const all: Clause[] = published(c.publishedFrom, c.publishedBefore);
  if (c.source.length > 0) all.push({ source: { $in: [...c.source] } });
  if (c.storyId !== null) all.push({ storyId: c.storyId });
  if (c.words !== null) all.push(matching(c.words));
  return all.length > 0 ? { $and: all } : {};
}

function published(from: string | null, before: string | null): Clause[] {
  const all: Clause[] = [];
  if (from !== null) all.push({ published: { $gte: from, $ne: "" } });
  if (before !== null) all.push({ published: { $lt: before, $ne: "" } });
  return all;
}

/** A search for no word at all («!?») finds nothing. Words hold only letters, digits, commas and points. */
const matching = (words: readonly string[]): Clause =>
  words.length === 0
    ? { words: { $in: [] } }
    : {
        $and: words.map((word) => ({
          words: word.length < SHORTEST_PREFIX ? word : new RegExp(`^${word.replaceAll(".", "\\.")}`, "u"),
        })),
      };

const FIELD: Readonly<Record<string, string>> = { asOf: "day" };

export const fieldOf = (window: Window): string => FIELD[window.order.field] ?? window.order.field;

/** «behind the last item of the page before», and the order. */
export function paging(window: Window): { readonly where: Clause; readonly sort: Record<string, 1 | -1> } {
  const field = fieldOf(window);
  const way = window.order.descending ? -1 : 1;
  const sort = { [field]: way, _id: way } as Record<string, 1 | -1>;
  if (!window.after) return { where: {}, sort };
  const { key, id } = window.after;
  const [beyond, from] = way === -1 ? ["$lt", "$lte"] : ["$gt", "$gte"];
  // the bound on the field alone lets an index begin there
  return {
    where: { [field]: { [from]: key }, $or: [{ [field]: { [beyond]: key } }, { _id: { [beyond]: id } }] },
    sort,
  };
}
