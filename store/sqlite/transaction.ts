/** What writing needs, on SQLite. Every function runs inside the transaction that is open. */

import type { FactSpan, NearestSpan } from "../../conflicts/rule.ts";
import type { StoredFact } from "../../model/fact.ts";
import { bandsOf, unpacked } from "../near-copy.ts";
import type { ReferencePoint } from "../store.ts";
import { instantOf } from "../time.ts";
import { A_BAND, MOST_MEMBERS, mostShared, type Transaction } from "../transaction.ts";
import { officialPoints } from "./crawl.ts";
import type { Database, Row } from "./database.ts";
import { indexed } from "./filter.ts";
import {
  ARTICLE_COLUMNS,
  articleValues,
  copyOf,
  factOf,
  factValues,
  PUT_FACT,
  recordOf,
  SELECT_COPIES,
} from "./rows.ts";

const PUT_ARTICLE = `INSERT INTO articles (${ARTICLE_COLUMNS.join(", ")}) VALUES (${ARTICLE_COLUMNS.map(() => "?").join(", ")})
  ON CONFLICT (id) DO UPDATE SET ${ARTICLE_COLUMNS.filter((c) => c !== "id")
    .map((c) => `${c} = excluded.${c}`)
    .join(", ")}`;

/** Lists are handed over as one JSON parameter, so that a statement is prepared once for every length. */
const list = (ids: readonly (string | number)[]): string => JSON.stringify(ids);
const AMONG = "(SELECT value FROM json_each(?))";

/** Two ranges of the index, each with its times: an OR would walk through all that share a band. */
const near = (band: string): string =>
  `(SELECT article FROM article_bands WHERE ${band} AND published = '' UNION ALL
    SELECT article FROM article_bands WHERE ${band} AND published > '' AND published BETWEEN ?2 AND ?3)`;
const SOME_NEAR = `SELECT DISTINCT article FROM ${near("band IN (SELECT value FROM json_each(?1))")} LIMIT ?4`;
const BAND_NEAR = `SELECT article FROM ${near("band = ?1")} LIMIT ?4`;

export function sqliteTransaction(db: Database): Transaction {
  const facts: FindFacts = (where, values) => db.all(`SELECT f.* FROM facts f WHERE ${where}`, values).map(factOf);

  const putWords = (table: "fact_words" | "article_words", n: number, words: readonly string[]) => {
    db.run(`DELETE FROM ${table} WHERE rowid = ?`, [n]);
    db.run(`INSERT INTO ${table} (rowid, words) VALUES (?, ?)`, [n, words.map(indexed).join(" ")]);
  };

  const dropUnusedRaw = (hash: string) =>
    db.run(
      `DELETE FROM raw_pages WHERE hash = ?1 AND NOT EXISTS (SELECT 1 FROM articles WHERE raw_hash = ?1)
        AND NOT EXISTS (SELECT 1 FROM versions WHERE raw_hash = ?1)`,
      [hash],
    );

  const removeFacts = (where: string, value: string) => {
    db.run(`DELETE FROM fact_words WHERE rowid IN (SELECT n FROM facts WHERE ${where})`, [value]);
    db.run(`DELETE FROM facts WHERE ${where}`, [value]);
  };

  return {
    async article(id) {
      const row = db.get("SELECT * FROM articles WHERE id = ?", [id]);
      return row ? recordOf(row) : null;
    },

    async putArticle(article, words) {
      db.run(PUT_ARTICLE, articleValues(article));
      const n = numberOf(db.get("SELECT n FROM articles WHERE id = ?", [article.id]));
      putWords("article_words", n, words);
      db.run("DELETE FROM article_bands WHERE article = ?", [n]);
      if (article.fingerprint === null) return;
      const published = instantOf(article.publishedAt);
      for (const band of new Set(bandsOf(unpacked(article.fingerprint))))
        db.run("INSERT INTO article_bands (band, published, article) VALUES (?, ?, ?)", [band, published, n]);
    },

    async removeArticle(id) {
      const raw = db.all(
        "SELECT raw_hash FROM articles WHERE id = ?1 AND raw_hash IS NOT NULL UNION SELECT raw_hash FROM versions WHERE article_id = ?1 AND raw_hash IS NOT NULL",
        [id],
      );
      removeFacts("article_id = ?", id);
      db.run("DELETE FROM article_words WHERE rowid = (SELECT n FROM articles WHERE id = ?)", [id]);
      db.run("DELETE FROM articles WHERE id = ?", [id]);
      for (const { raw_hash } of raw) dropUnusedRaw(raw_hash as string);
    },

    async addVersion({ articleId, seenAt, title, text, contentHash, rawHash, facts }) {
      db.run(
        "INSERT INTO versions (article_id, seen_at, title, text, content_hash, raw_hash, facts) VALUES (?, ?, ?, ?, ?, ?, ?)",
        [articleId, seenAt, title, text, contentHash, rawHash, JSON.stringify(facts)],
      );
    },

    async eraseVersionTexts(articleId) {
      const raw = db.all("SELECT DISTINCT raw_hash FROM versions WHERE article_id = ? AND raw_hash IS NOT NULL", [
        articleId,
      ]);
      db.run("UPDATE versions SET text = '', raw_hash = NULL WHERE article_id = ?", [articleId]);
      for (const { raw_hash } of raw) dropUnusedRaw(raw_hash as string);
    },

    async putRaw(hash, compressed, contentType) {
      db.run("INSERT INTO raw_pages (hash, zstd, type) VALUES (?, ?, ?) ON CONFLICT DO NOTHING", [
        hash,
        compressed,
        contentType,
      ]);
    },
    async dropRaw(hash) {
      dropUnusedRaw(hash);
    },

    async currentFacts(articleIds) {
      return facts(`f.article_id IN ${AMONG} AND f.superseded = 0`, [list(articleIds)]);
    },

    async putFacts(written) {
      for (const { fact, words } of written) {
        db.run(PUT_FACT, factValues(fact));
        putWords("fact_words", numberOf(db.get("SELECT n FROM facts WHERE id = ?", [fact.id])), words);
      }
    },
    async supersedeFacts(ids) {
      db.run(`UPDATE facts SET superseded = 1 WHERE id IN ${AMONG}`, [list(ids)]);
    },
    async removeFacts(ids) {
      removeFacts(`id IN ${AMONG}`, list(ids));
    },

    async log(changes, at) {
      let seq = Number(db.get("SELECT coalesce(max(seq), 0) AS seq FROM changes")?.seq);
      for (const { kind, fact } of changes)
        db.run("INSERT INTO changes (seq, at, kind, article_id, fact) VALUES (?, ?, ?, ?, ?)", [
          ++seq,
          at,
          kind,
          fact.articleId,
          JSON.stringify(fact),
        ]);
    },
    async redactLog(articleId) {
      db.run("UPDATE changes SET fact = json_set(fact, '$.evidence', '', '$.url', NULL) WHERE article_id = ?", [
        articleId,
      ]);
    },

    async isForgotten(url) {
      return db.get("SELECT 1 FROM forgotten WHERE url = ?", [url]) !== undefined;
    },
    async forget(url, at) {
      db.run("INSERT INTO forgotten (url, at) VALUES (?, ?) ON CONFLICT DO NOTHING", [url, at]);
    },

    async candidates(bands, published) {
      const times = published ? [published.from, published.to] : ["", "~"];
      const among = db.all(SOME_NEAR, [list(bands), ...times, MOST_MEMBERS + 1]);
      const found =
        among.length <= MOST_MEMBERS
          ? among.map(({ article }) => article as number)
          : mostShared(
              bands.map((band) => db.all(BAND_NEAR, [band, ...times, A_BAND]).map(({ article }) => article as number)),
            );
      return db.all(`${SELECT_COPIES} WHERE n IN ${AMONG} ORDER BY id`, [list(found)]).map(copyOf);
    },
    async storyMembers(storyId) {
      return db.all(`${SELECT_COPIES} WHERE story_id = ? ORDER BY id LIMIT ${MOST_MEMBERS}`, [storyId]).map(copyOf);
    },
    async setStory(articleIds, storyId) {
      db.run(`UPDATE articles SET story_id = ? WHERE id IN ${AMONG}`, [storyId, list(articleIds)]);
    },
    async storiesOf(articleIds) {
      const rows = db.all(`SELECT id, story_id FROM articles WHERE id IN ${AMONG}`, [list(articleIds)]);
      return new Map(rows.map((row) => [row.id as string, row.story_id as string]));
    },

    async factsIn(spans) {
      const found = new Map<string, StoredFact>();
      for (const span of spans) for (const fact of factsOfSpan(span, facts)) found.set(fact.id, fact);
      return [...found.values()];
    },
    async textsOf(articleIds) {
      const rows = db.all(`SELECT id, title, text FROM articles WHERE id IN ${AMONG}`, [list(articleIds)]);
      return new Map(rows.map(({ id, title, text }) => [id as string, `${title}\n${text}`]));
    },
    async officialIn(spans) {
      const points = new Map<string, ReferencePoint>();
      for (const { disease, metric, place, from, to } of spans)
        for (const point of officialPoints(db, disease, metric, place, from, to))
          points.set(JSON.stringify(point), point);
      return [...points.values()];
    },
    async putOfficial(points) {
      return points.filter(
        ({ disease, metric, place, asOf, value }) =>
          db.run(
            `INSERT INTO reference_points (disease, metric, place, as_of, value) VALUES (?, ?, ?, ?, ?)
              ON CONFLICT DO UPDATE SET value = excluded.value WHERE value <> excluded.value`,
            [disease, metric, place, asOf, value],
          ) > 0,
      );
    },
    async conflictsIn(slots) {
      const rows = db.all(`SELECT id, stamp FROM conflicts WHERE slot IN ${AMONG}`, [list(slots)]);
      return rows.map((row) => ({ id: row.id as string, stamp: row.stamp as string }));
    },
    async putConflicts(conflicts) {
      for (const { conflict, slot, stamp } of conflicts) {
        const decided = db.get("SELECT status FROM decisions WHERE conflict_id = ? ORDER BY n DESC LIMIT 1", [
          conflict.id,
        ]);
        db.run("DELETE FROM conflicts WHERE id = ?", [conflict.id]);
        db.run(
          'INSERT INTO conflicts (id, kind, slot, stamp, status, severity, as_of, "key", causes, why) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
          [
            conflict.id,
            conflict.kind,
            slot,
            stamp,
            decided?.status ?? "open",
            conflict.severity,
            conflict.key.asOf ?? "",
            JSON.stringify(conflict.key),
            JSON.stringify(conflict.causes),
            JSON.stringify(conflict.why),
          ],
        );
        for (const [place, fact] of conflict.facts.entries())
          db.run("INSERT INTO conflict_facts (conflict_id, place, fact_id) VALUES (?, ?, ?)", [
            conflict.id,
            place,
            fact.id,
          ]);
      }
    },
    async removeConflicts(ids) {
      db.run(`DELETE FROM conflicts WHERE id IN ${AMONG}`, [list(ids)]);
    },
  };
}

/** With a plus, lest it is looked up by: that would be every fact of the day or of a hundred days. */
const CURRENT = "+f.superseded = 0";

type FindFacts = (where: string, values: readonly (string | number | null)[]) => StoredFact[];

function factsOfSpan(span: FactSpan, facts: FindFacts): StoredFact[] {
  if ("articleId" in span) return facts("f.article_id = ?", [span.articleId]);
  if ("nearest" in span) return nearestFacts(span, facts);
  return facts(
    `f.place IN ${AMONG} AND f.metric IN ${AMONG} AND f.disease = ? AND f.as_of BETWEEN ? AND ?${span.superseded ? "" : ` AND ${CURRENT}`}`,
    [list(span.places), list(span.metrics), span.disease, span.from, span.to],
  );
}

/** Attributes beside place, metric and disease, which are looked up by index. */
const SCOPE = ["facility", "locality", "population", "variant", "window", "until"] as const;

function nearestFacts({ nearest, claim, metrics, day, limit }: NearestSpan, facts: FindFacts): StoredFact[] {
  const [days, way] = nearest === "before" ? ["as_of < ? AND as_of >= ?", "DESC"] : ["as_of > ? AND as_of <= ?", "ASC"];
  const scope = SCOPE.map((attribute) => `AND "${attribute}" IS ?`).join(" ");
  return facts(
    `f.place = ? AND f.metric IN ${AMONG} AND f.disease = ? AND ${CURRENT} AND f.as_of IN (
      SELECT DISTINCT as_of FROM facts WHERE place = ? AND metric = ? AND disease = ? AND ${days} AND +superseded = 0 ${scope}
      ORDER BY as_of ${way} LIMIT 2)`,
    [
      ...[claim.place, list(metrics), claim.disease],
      ...[claim.place, claim.metric, claim.disease, day, limit || "0"],
      ...SCOPE.map((attribute) => claim[attribute] ?? null),
    ],
  );
}

function numberOf(row: Row | undefined): number {
  if (typeof row?.n !== "number") throw new Error("a row that was just written is not there");
  return row.n;
}
