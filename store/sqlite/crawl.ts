/** What crawling remembers on SQLite: sources and their rounds, pages and when they are due, small values; and reference series. */
import type { PageState } from "../../model/crawl.ts";
import type { Source } from "../../model/source.ts";
import { canonical } from "../address.ts";
import { afterRound, countedFrom, healthOf, type Output, type Rounds } from "../health.ts";
import type { ReferencePoint, Store } from "../store.ts";
import { instantOf } from "../time.ts";
import type { Database, Row } from "./database.ts";

type Crawling = Pick<
  Store,
  | "putSources"
  | "sources"
  | "recordRound"
  | "pageState"
  | "putPageState"
  | "duePages"
  | "remember"
  | "recall"
  | "claim"
  | "reference"
>;

/** As the index of revisits says it, or it is not used. */
const RECEIVED = "AND json_extract(state, '$.fetchedAt') IS NOT NULL";

export function sqliteCrawling(db: Database, now: () => string): Crawling {
  const roundsOf = (source: string): Rounds | null => {
    const row = db.get("SELECT * FROM rounds WHERE source = ?", [source]);
    return row ? readRounds(row) : null;
  };
  const outputOf = (source: string): Output => {
    const row = db.get(
      "SELECT min(first_seen_at) AS first, max(first_seen_at) AS last FROM articles WHERE source = ?",
      [source],
    );
    const lastAt = (row?.last ?? null) as string | null;
    const recent = db.get("SELECT count(*) AS count FROM articles WHERE source = ? AND first_seen_at >= ?", [
      source,
      countedFrom(lastAt, now()),
    ]);
    return { recent: Number(recent?.count), firstAt: (row?.first ?? null) as string | null, lastAt };
  };
  const isForgotten = (url: string): boolean =>
    db.get("SELECT 1 FROM forgotten WHERE url = ?", [canonical(url)]) !== undefined;

  return {
    putSources: (sources) =>
      db.write(() => {
        for (const source of sources)
          db.run(
            "INSERT INTO sources (id, sample, source) VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE SET sample = excluded.sample, source = excluded.source",
            [source.id, source.sample ? 1 : 0, JSON.stringify(source)],
          );
      }),
    sources: () =>
      db.read(() =>
        db.all("SELECT * FROM sources ORDER BY id").map((row) => {
          const source = JSON.parse(row.source as string) as Source;
          return { ...source, health: healthOf(roundsOf(source.id), outputOf(source.id), now()) };
        }),
      ),
    recordRound: (source, outcome) =>
      db.write(() => {
        putRounds(db, source, afterRound(roundsOf(source), outcome));
      }),

    pageState: (url) =>
      db.read(() => {
        const row = db.get("SELECT state FROM pages WHERE url = ?", [url]);
        const state = row ? (JSON.parse(row.state as string) as PageState) : null;
        return isForgotten(url) ? { source: "", failures: 0, ...state, url, gone: true, nextVisitAt: null } : state;
      }),
    putPageState: (state) =>
      db.write(() => {
        const due = state.gone ? null : instantOf(state.nextVisitAt) || null;
        db.run("INSERT OR REPLACE INTO pages (url, source, next_visit, newest, state) VALUES (?, ?, ?, ?, ?)", [
          state.url,
          state.source,
          due,
          instantOf(state.publishedAt) || instantOf(state.entryModified),
          JSON.stringify(state),
        ]);
      }),
    duePages: (source, at, limit, which) =>
      db.read(() =>
        db
          .all(
            `SELECT state FROM pages WHERE source = ? AND next_visit <= ? ${which === "known" ? RECEIVED : ""} ORDER BY newest DESC, next_visit, url LIMIT ?`,
            [source, instantOf(at), Math.max(0, Math.trunc(limit))],
          )
          .map((row) => JSON.parse(row.state as string) as PageState)
          .filter(({ url }) => !isForgotten(url)),
      ),
    remember: (name, value, expiresAt) =>
      db.write(() => {
        db.run("DELETE FROM memory WHERE expires_at <= ?", [now()]);
        db.run("INSERT OR REPLACE INTO memory (name, value, expires_at) VALUES (?, ?, ?)", [
          name,
          value,
          instantOf(expiresAt),
        ]);
      }),
    recall: (name, at) =>
      db.read(() => {
        const row = db.get("SELECT value FROM memory WHERE name = ? AND expires_at > ?", [name, instantOf(at)]);
        return row ? (row.value as string) : null;
      }),
    claim: (name, value, over, at, expiresAt) =>
      db.write(
        () =>
          db.run(
            `INSERT INTO memory (name, value, expires_at) VALUES (?, ?, ?) ON CONFLICT (name)
              DO UPDATE SET value = excluded.value, expires_at = excluded.expires_at
              WHERE expires_at <= ? OR value IN (SELECT value FROM json_each(?))`,
            [name, value, instantOf(expiresAt), instantOf(at), JSON.stringify(over)],
          ) > 0,
      ),

    reference: ({ disease, metric, place, from, to }) =>
      db.read(() => officialPoints(db, disease, metric, place, from ?? "", to ?? "9999")),
  };
}

/** Points of an official series, by day. */
export const officialPoints = (
  db: Database,
  disease: string,
  metric: string,
  place: string,
  from: string,
  to: string,
): ReferencePoint[] =>
  db
    .all(
      "SELECT * FROM reference_points WHERE disease = ? AND metric = ? AND place = ? AND as_of BETWEEN ? AND ? ORDER BY as_of",
      [disease, metric, place, from, to],
    )
    .map((row) => ({ disease, metric, place, asOf: row.as_of as string, value: row.value as number }));

export function putRounds(db: Database, source: string, rounds: Rounds): void {
  const { lastSuccessAt, lastErrorAt, lastError, failures, nextTryAt } = rounds;
  db.run(
    "INSERT OR REPLACE INTO rounds (source, last_success_at, last_error_at, last_error, failures, next_try_at) VALUES (?, ?, ?, ?, ?, ?)",
    [source, lastSuccessAt, lastErrorAt, lastError, failures, nextTryAt],
  );
}

export const readRounds = (row: Row): Rounds => ({
  lastSuccessAt: row.last_success_at as string | null,
  lastErrorAt: row.last_error_at as string | null,
  lastError: row.last_error as string | null,
  failures: row.failures as number,
  nextTryAt: row.next_try_at as string | null,
});
