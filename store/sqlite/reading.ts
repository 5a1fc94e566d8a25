/** Searching and reading articles, facts and changes on SQLite. */
import type { Article } from "../../model/article.ts";
import type { StoredFact } from "../../model/fact.ts";
import { canonical } from "../address.ts";
import { cursorOf, sequenceAfter } from "../cursor.ts";
import { articleIdOfUrl } from "../ids.ts";
import {
  ARTICLE_ORDERS,
  articleConditions,
  asksForAll,
  EXACT_TOTAL,
  FACT_ORDERS,
  type FactConditions,
  factConditions,
  type Window,
  windowOf,
} from "../query.ts";
import { decompressRaw } from "../raw-page.ts";
import type { Change, FactSort, Page, Store } from "../store.ts";
import type { Database, Row } from "./database.ts";
import { articleFilter, columnOf, type Filter, factFilter, paging } from "./filter.ts";
import { articleOf, factOf } from "./rows.ts";

type Reading = Pick<
  Store,
  | "articles"
  | "article"
  | "articleByUrl"
  | "versions"
  | "everyArticle"
  | "rawPage"
  | "facts"
  | "fact"
  | "everyFact"
  | "facets"
  | "changes"
  | "isEmpty"
  | "ping"
>;

const BATCH = 500;

export function sqliteReading(db: Database): Reading {
  const byId = (id: string) => db.read(() => db.get("SELECT * FROM articles WHERE id = ?", [id]));

  const factPage = (conditions: FactConditions, window: Window): Page<StoredFact> => {
    const filter = factFilter(conditions);
    return pageOf(db, "facts", filter, window, factOf, () => factTotal(db, conditions, filter));
  };

  return {
    articles: (query, page) =>
      db.read(() => {
        const window = windowOf(page, ARTICLE_ORDERS, "-published");
        const filter = articleFilter(articleConditions(query));
        return pageOf(db, "articles", filter, window, articleOf, () => total(db, "articles", filter));
      }),
    article: async (id) => orNull(await byId(id), articleOf),
    articleByUrl: async (url) => orNull(await byId(articleIdOfUrl(canonical(url))), articleOf),
    versions: (articleId) =>
      db.read(() => {
        const row = db.get("SELECT * FROM articles WHERE id = ?", [articleId]);
        if (!row) return [];
        const past = db.all("SELECT * FROM versions WHERE article_id = ? ORDER BY n", [articleId]);
        const facts = db.all(
          'SELECT * FROM facts WHERE article_id = ? AND superseded = 0 ORDER BY field, "start", id',
          [articleId],
        );
        return [
          ...past.map((version) => ({
            ...versionOf(version),
            facts: (JSON.parse(version.facts as string) as StoredFact[]).map((fact) => ({ ...fact, superseded: true })),
          })),
          { ...versionOf(row), facts: facts.map(factOf) },
        ];
      }),
    async *everyArticle(after = ""): AsyncIterable<Article> {
      for (let last = after; ; ) {
        const rows = await db.read(() => db.all("SELECT * FROM articles WHERE id > ? ORDER BY id LIMIT 50", [last]));
        yield* rows.map(articleOf);
        const end = rows.at(-1);
        if (!end) return;
        last = end.id as string;
      }
    },
    rawPage: (articleId) =>
      db.read(() => {
        const row = db.get(
          "SELECT r.zstd, r.type FROM articles a JOIN raw_pages r ON r.hash = a.raw_hash WHERE a.id = ?",
          [articleId],
        );
        return row ? { bytes: decompressRaw(row.zstd as Uint8Array), contentType: row.type as string | null } : null;
      }),

    facts: (query, page) => db.read(() => factPage(factConditions(query), windowOf(page, FACT_ORDERS, "-asOf"))),
    fact: async (id) => orNull(await db.read(() => db.get("SELECT * FROM facts WHERE id = ?", [id])), factOf),
    async *everyFact(query, sort: FactSort = "-asOf") {
      const filter = factFilter(factConditions(query));
      let window = { ...windowOf({ sort }, FACT_ORDERS, "-asOf"), limit: BATCH };
      for (;;) {
        const rows = await db.read(() => rowsOf(db, "facts", filter, window));
        yield* rows.map(factOf);
        const last = rows.at(-1);
        if (!last || rows.length < BATCH) return;
        window = { ...window, after: positionAt(last, window) };
      }
    },
    facets: (query) =>
      db.read(() => {
        const { where, values } = factFilter(factConditions(query));
        const count = (column: string, order: string) =>
          db
            .all(
              `SELECT f.${column} AS value, count(*) AS count FROM facts f WHERE ${where} AND f.${column} <> '' GROUP BY 1 ORDER BY ${order}`,
              values,
            )
            .map((row) => ({ value: row.value as string, count: row.count as number }));
        const most = "count DESC, value";
        return {
          disease: count("disease", most),
          metric: count("metric", most),
          place: count("place", most),
          source: count("source", most),
          day: count("as_of", "value DESC"),
        };
      }),

    changes: async (after, limit) => {
      const seq = sequenceAfter(after);
      const rows = await db.read(() =>
        db.all("SELECT * FROM changes WHERE seq > ? ORDER BY seq LIMIT ?", [seq, Math.max(0, Math.trunc(limit))]),
      );
      return rows.map(changeOf);
    },
    isEmpty: () => db.read(() => db.get("SELECT 1 FROM articles LIMIT 1") === undefined),
    ping: () => db.read(() => void db.get("SELECT 1")),
  };
}

const orNull = <T>(row: Row | undefined, read: (row: Row) => T): T | null => (row ? read(row) : null);

const versionOf = (row: Row) => ({
  seenAt: row.seen_at as string,
  title: row.title as string,
  text: row.text as string,
  contentHash: row.content_hash as string,
});

const changeOf = (row: Row): Change => ({
  seq: String(row.seq),
  at: row.at as string,
  kind: row.kind as Change["kind"],
  fact: JSON.parse(row.fact as string) as StoredFact,
});

const positionAt = (row: Row, { order }: Window) => ({
  key: row[columnOf(order)] as string | number,
  id: row.id as string,
});

export function rowsOf(db: Database, table: string, filter: Filter, window: Window, limit = window.limit): Row[] {
  const { where, values, orderBy } = paging(window);
  return db.all(`SELECT f.* FROM ${table} f WHERE ${filter.where} AND ${where} ORDER BY ${orderBy} LIMIT ?`, [
    ...filter.values,
    ...values,
    limit,
  ]);
}

/** One page, read with one row more than asked for, to know whether another follows. */
export function pageOf<T>(
  db: Database,
  table: string,
  filter: Filter,
  window: Window,
  read: (row: Row) => T,
  count: () => Page<T>["total"],
): Page<T> {
  const rows = rowsOf(db, table, filter, window, window.limit + 1);
  const items = rows.slice(0, window.limit);
  const last = items.at(-1);
  const next = rows.length > window.limit && last ? cursorOf(window.sort, positionAt(last, window)) : null;
  return { items: items.map(read), next, total: count() };
}

/** Counted up to the limit; `beyond` estimates where there are more. */
export function total(
  db: Database,
  table: string,
  { where, values }: Filter,
  beyond?: () => number,
): { value: number; exact: boolean } {
  const row = db.get(`SELECT count(*) AS count FROM (SELECT 1 FROM ${table} f WHERE ${where} LIMIT ?)`, [
    ...values,
    EXACT_TOTAL + 1,
  ]);
  const count = Number(row?.count);
  return count <= EXACT_TOTAL
    ? { value: count, exact: true }
    : { value: Math.max(count, beyond?.() ?? count), exact: false };
}

const SAMPLE = 2000;

/** Beyond the limit: all rows there are, times the share of an even sample of row numbers that match. */
function factTotal(db: Database, conditions: FactConditions, filter: Filter): { value: number; exact: boolean } {
  return total(db, "facts", filter, () => {
    const { first, last } = db.get("SELECT min(n) AS first, max(n) AS last FROM facts") as {
      first: number;
      last: number;
    };
    const numbers = last - first + 1;
    if (asksForAll(conditions) && !conditions.superseded && numbers <= 0) return 0;
    const step = Math.max(1, Math.floor(numbers / SAMPLE));
    const sample = Array.from({ length: Math.ceil(numbers / step) }, (_, i) => first + i * step);
    const row = db.get(
      `SELECT count(*) AS count FROM facts f WHERE f.n IN (SELECT value FROM json_each(?)) AND ${filter.where}`,
      [JSON.stringify(sample), ...filter.values],
    );
    return Math.round((Number(row?.count) / sample.length) * numbers);
  });
}
