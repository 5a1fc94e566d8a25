/** Queries brought to one form before a database sees them: limits kept, days made instants, words folded. */

import { type Position, positionOf } from "./cursor.ts";
import { wordsOf } from "./search-text.ts";
import type { ArticleQuery, FactQuery, FactSort, PageRequest } from "./store.ts";
import { instantAfter, instantOf } from "./time.ts";

/** How a list is ordered: by a field (its id breaks ties), up or down. */
export interface Order {
  readonly field: string;
  readonly descending: boolean;
  readonly numeric: boolean;
}

export const FACT_ORDERS: Readonly<Record<FactSort, Order>> = {
  "-asOf": { field: "asOf", descending: true, numeric: false },
  asOf: { field: "asOf", descending: false, numeric: false },
  "-value": { field: "value", descending: true, numeric: true },
  value: { field: "value", descending: false, numeric: true },
  "-seen": { field: "seenAt", descending: true, numeric: false },
};

export const ARTICLE_ORDERS: Readonly<Record<"-published" | "published", Order>> = {
  "-published": { field: "published", descending: true, numeric: false },
  published: { field: "published", descending: false, numeric: false },
};

export const CONFLICT_ORDERS: Readonly<Record<"-severity" | "-asOf", Order>> = {
  "-severity": { field: "severity", descending: true, numeric: true },
  "-asOf": { field: "asOf", descending: true, numeric: false },
};

export interface Window {
  readonly sort: string;
  readonly order: Order;
  readonly limit: number;
  readonly after: Position | null;
}

/** Throws BadCursor. An unknown `sort` is an error; limits are brought to 1–1000. */
export function windowOf<Sort extends string>(
  page: PageRequest<Sort> | undefined,
  orders: Readonly<Record<Sort, Order>>,
  usual: Sort,
): Window {
  const sort = page?.sort ?? usual;
  const order = orders[sort];
  if (!order) throw new Error(`cannot sort by «${sort}»: it takes ${Object.keys(orders).join(", ")}`);
  const wanted = page?.limit ?? 50;
  const limit = Number.isFinite(wanted) ? Math.min(1000, Math.max(1, Math.trunc(wanted))) : 50;
  return { sort, order, limit, after: page?.cursor ? positionOf(sort, page.cursor, order.numeric) : null };
}

/** Attributes a query names by lists of values; a fact matches where its own is among them. */
export const LISTED = [
  "disease",
  "metric",
  "place",
  "facility",
  "population",
  "variant",
  "source",
  "attribution",
  "qualifier",
  "articleId",
] as const;

export interface FactConditions {
  readonly listed: readonly { readonly field: (typeof LISTED)[number]; readonly values: readonly string[] }[];
  readonly within: readonly string[];
  readonly from: string | null;
  readonly to: string | null;
  /** Instants in UTC: from inclusive, before exclusive. */
  readonly publishedFrom: string | null;
  readonly publishedBefore: string | null;
  readonly min: number | null;
  readonly max: number | null;
  /** All of them must begin a word; null: none asked for. */
  readonly words: readonly string[] | null;
  readonly superseded: boolean;
}

export function factConditions(query: FactQuery): FactConditions {
  return {
    listed: LISTED.flatMap((field) => (query[field]?.length ? [{ field, values: query[field] }] : [])),
    within: query.within ?? [],
    from: query.from ?? null,
    to: query.to ?? null,
    publishedFrom: query.publishedFrom ? instantOf(query.publishedFrom) : null,
    publishedBefore: query.publishedTo ? instantAfter(query.publishedTo) : null,
    min: query.min ?? null,
    max: query.max ?? null,
    words: query.q?.trim() ? wordsOf(query.q) : null,
    superseded: query.superseded === true,
  };
}

/** True where no condition narrows the current facts. */
export const asksForAll = (conditions: FactConditions): boolean =>
  conditions.listed.length === 0 &&
  conditions.within.length === 0 &&
  conditions.words === null &&
  [
    conditions.from,
    conditions.to,
    conditions.publishedFrom,
    conditions.publishedBefore,
    conditions.min,
    conditions.max,
  ].every((c) => c === null);

export interface ArticleConditions {
  readonly source: readonly string[];
  readonly publishedFrom: string | null;
  readonly publishedBefore: string | null;
  readonly storyId: string | null;
  readonly words: readonly string[] | null;
}

export const articleConditions = (query: ArticleQuery): ArticleConditions => ({
  source: query.source ?? [],
  publishedFrom: query.publishedFrom ? instantOf(query.publishedFrom) : null,
  publishedBefore: query.publishedTo ? instantAfter(query.publishedTo) : null,
  storyId: query.storyId ?? null,
  words: query.q?.trim() ? wordsOf(query.q) : null,
});

/** Shorter words are looked for whole: «नौ» is not meant to find «नौकरी». */
export const SHORTEST_PREFIX = 3;

/** Up to here totals are counted, beyond they are estimated. */
export const EXACT_TOTAL = 10_000;
