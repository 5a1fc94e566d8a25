/** Conditions → SQL. Every value is bound, none is written into a statement. */
import type { ArticleConditions, FactConditions, Order, Window } from "../query.ts";
import { SHORTEST_PREFIX } from "../query.ts";

type Bound = string | number;

/** `where` is true or a conjunction; its question marks are bound to `values` in order. */
export interface Filter {
  readonly where: string;
  readonly values: readonly Bound[];
}

const COLUMN = { articleId: "article_id" } as const;

const marks = (values: readonly unknown[]): string => values.map(() => "?").join(", ");

export function factFilter(c: FactConditions): Filter {
  const where: string[] = [c.superseded ? "f.superseded IN (0, 1)" : "f.superseded = 0"];
  const values: Bound[] = [];
  const and = (sql: string, ...bound: readonly Bound[]) => {
    where.push(sql);
    values.push(...bound);
  };
  for (const { field, values: list } of c.listed)
    and(`f.${field === "articleId" ? COLUMN.articleId : field} IN (${marks(list)})`, ...list);
  if (c.within.length > 0) {
    const parts = c.within.map(insidePlace);
    and(`(${parts.map((part) => part.where).join(" OR ")})`, ...parts.flatMap((part) => part.values));
  }
  if (c.from !== null) and("f.as_of >= ? AND f.as_of <> ''", c.from);
  if (c.to !== null) and("f.as_of <= ? AND f.as_of <> ''", c.to);
  if (c.publishedFrom !== null) and("f.published >= ? AND f.published <> ''", c.publishedFrom);
  if (c.publishedBefore !== null) and("f.published < ? AND f.published <> ''", c.publishedBefore);
  if (c.min !== null) and("f.value >= ?", c.min);
  if (c.max !== null) and("f.value <= ?", c.max);
  if (c.words !== null) and("f.n IN (SELECT rowid FROM fact_words WHERE fact_words MATCH ?)", matching(c.words));
  return { where: where.join(" AND "), values };
}

/** The place itself and all below it: ids grow to the right, «IN-BR» is followed by «IN-BR/…». */
export function insidePlace(place: string): Filter {
  const parting = place === "IN" ? "-" : "/";
  const above = place === "IN" ? "." : "0"; // the character behind the parting one
  return { where: "(f.place = ? OR (f.place > ? AND f.place < ?))", values: [place, place + parting, place + above] };
}

export function articleFilter(c: ArticleConditions): Filter {
  const where: string[] = ["1 = 1"];
  const values: Bound[] = [];
  const and = (sql: string, ...bound: readonly Bound[]) => {
    where.push(sql);
    values.push(...bound);
  };
  if (c.source.length > 0) and(`f.source IN (${marks(c.source)})`, ...c.source);
  if (c.publishedFrom !== null) and("f.published >= ? AND f.published <> ''", c.publishedFrom);
  if (c.publishedBefore !== null) and("f.published < ? AND f.published <> ''", c.publishedBefore);
  if (c.storyId !== null) and("f.story_id = ?", c.storyId);
  if (c.words !== null) and("f.n IN (SELECT rowid FROM article_words WHERE article_words MATCH ?)", matching(c.words));
  return { where: where.join(" AND "), values };
}

/** A search for no word at all («!?») finds nothing. */
const matching = (words: readonly string[]): string =>
  words.length === 0
    ? '"."'
    : words.map((word) => `"${indexed(word)}"${word.length >= SHORTEST_PREFIX ? " *" : ""}`).join(" AND ");

/** Characters that FTS5's tables may not know as letters are spelt out, so that a word is always one token. */
export const indexed = (word: string): string =>
  word.replace(/[^a-z0-9.\u0900-\u0963\u0966-\u096f\u0971-\u0977]/gu, (c) => `u${c.codePointAt(0)?.toString(16)}`);

const ORDER_COLUMN: Readonly<Record<string, string>> = { asOf: "as_of", seenAt: "seen_at" };

export const columnOf = (order: Order): string => ORDER_COLUMN[order.field] ?? order.field;

/** «behind the last item of the page before» as one more condition, and ORDER BY. */
export function paging({ order, after }: Window): Filter & { readonly orderBy: string } {
  const column = columnOf(order);
  const way = order.descending ? "DESC" : "ASC";
  return {
    where: after ? `(f.${column}, f.id) ${order.descending ? "<" : ">"} (?, ?)` : "1 = 1",
    values: after ? [after.key, after.id] : [],
    orderBy: `f.${column} ${way}, f.id ${way}`,
  };
}
