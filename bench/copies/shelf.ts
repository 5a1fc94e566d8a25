/** Stores filled with articles that are nobody's copies: written past the store, which would take hours for a million. */
import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { MongoClient } from "mongodb";
import { connect } from "../../store/mongodb/database.ts";
import { mongoTransaction } from "../../store/mongodb/transaction.ts";
import { fingerprint, packed } from "../../store/near-copy.ts";
import { openDatabase } from "../../store/sqlite/database.ts";
import { sqliteTransaction } from "../../store/sqlite/transaction.ts";
import { joinStory } from "../../store/stories.ts";
import type { ArticleRecord, Transaction } from "../../store/transaction.ts";
import { randomOf } from "../random.ts";
import { crowdedBand, newReport } from "./reports.ts";

export interface Shelf {
  fillTo(size: number): Promise<void>;
  /** How many of `size` articles share one band with crowded reports. */
  crowd(size: number): number;
  /** Name of the story that the text would join; null where it begins one of its own. */
  storyOf(text: string): Promise<string | null>;
  /** Puts an article in; gives its story. */
  put(text: string): Promise<string>;
  close(): Promise<void>;
}

const CROWD = 10;
const crowd = (size: number): number => Math.floor(size / CROWD);
const PUBLISHED = "2026-11-01T06:00:00.000Z";
const BANDS = 16;

/** The days of five years, the same for all of the crowd: they are told apart by nothing. */
const publishedOf = (n: number): string =>
  n % CROWD === 0 ? PUBLISHED : new Date(Date.parse(PUBLISHED) - (n % 1800) * 86_400_000).toISOString();

const decoy = (() => {
  const print = fingerprint(newReport(123_456_789));
  if (!print) throw new Error("a report too short for a fingerprint");
  return packed(print);
})();

function recordOf(text: string): ArticleRecord {
  const print = fingerprint(text);
  const id = randomUUID();
  return {
    id,
    url: null,
    title: "",
    text: "",
    source: "bench",
    publishedAt: PUBLISHED,
    modifiedAt: null,
    storyId: `story-${id}`,
    contentHash: id,
    seenAt: PUBLISHED,
    firstSeenAt: PUBLISHED,
    facts: 0,
    sample: false,
    keepText: true,
    extractor: "bench",
    rawHash: null,
    fingerprint: print && packed(print),
  };
}

const OWN = "own";

async function storyIn(tx: Transaction, text: string): Promise<string | null> {
  const record = { ...recordOf(text), id: OWN, contentHash: OWN };
  const { storyId } = await joinStory(tx, record);
  return storyId.startsWith("story-") ? storyId : null;
}

/** From number ?1 up to ?2, with the days of `publishedOf`. */
const FILL_ARTICLES = `INSERT INTO articles (id, title, text, source, published_at, published, story_id, content_hash,
    seen_at, first_seen_at, facts, sample, keep_text, extractor, fingerprint)
  SELECT 'n' || value, '', '', 'bench', day, day, 'n' || value, 'n' || value, day, day, 0, 0, 1, 'bench', ?3 FROM (
    WITH RECURSIVE numbers (value) AS (SELECT ?1 UNION ALL SELECT value + 1 FROM numbers WHERE value + 1 < ?2)
    SELECT value, CASE WHEN value % ${CROWD} = 0 THEN '${PUBLISHED}'
      ELSE strftime('%Y-%m-%dT%H:%M:%fZ', '${PUBLISHED}', '-' || (value % 1800) || ' days') END AS day FROM numbers)`;
/** Of the articles behind ?2; the first band of the crowd is ?1. */
const FILL_BANDS = `INSERT INTO article_bands (band, published, article)
  SELECT CASE WHEN k = 0 AND substr(id, -1) = '0' THEN ?1 ELSE abs(random()) % 9007199254740991 END AS band, published, n
  FROM articles, (WITH RECURSIVE ks (k) AS (SELECT 0 UNION ALL SELECT k + 1 FROM ks WHERE k < ${BANDS - 1}) SELECT k FROM ks)
  WHERE n > ?2 ORDER BY band`;

export async function shelfOfSqlite(): Promise<Shelf> {
  const folder = mkdtempSync(join(tmpdir(), "tathya-copies-"));
  const db = openDatabase(join(folder, "copies.db"));
  const tx = sqliteTransaction(db);
  let filled = 0;
  return {
    crowd,
    async fillTo(size) {
      db.all("PRAGMA cache_size = -3000000"); // filling is not what is measured
      await db.write(() => {
        const before = Number(db.get("SELECT coalesce(max(n), 0) AS n FROM articles")?.n);
        db.run(FILL_ARTICLES, [filled, size, decoy]);
        db.run(FILL_BANDS, [crowdedBand, before]);
      });
      db.all("PRAGMA wal_checkpoint(TRUNCATE)");
      db.all("PRAGMA cache_size = -32000");
      filled = size;
    },
    storyOf: (text) => db.write(() => storyIn(tx, text)),
    async put(text) {
      const record = recordOf(text);
      await db.write(() => tx.putArticle(record, []));
      return record.storyId;
    },
    async close() {
      await db.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const BATCH = 2000;

export async function shelfOfMongo(uri: string): Promise<Shelf> {
  const database = `tathya-bench-${randomUUID()}`;
  const mongo = await connect(uri, database);
  const articles = mongo.collection("articles");
  const random = randomOf(7);
  let filled = 0;
  return {
    crowd,
    async fillTo(size) {
      for (; filled < size; filled += BATCH) {
        const count = Math.min(BATCH, size - filled);
        await articles.insertMany(
          Array.from({ length: count }, (_none, i) => {
            const n = filled + i;
            const { id: _, ...record } = recordOf("");
            const published = publishedOf(n);
            const bands = Array.from({ length: BANDS }, () => random(Number.MAX_SAFE_INTEGER));
            if (n % CROWD === 0) bands[0] = crowdedBand;
            return {
              ...record,
              ...{ _id: `n${n}`, storyId: `n${n}`, contentHash: `n${n}`, fingerprint: decoy },
              ...{ publishedAt: published, published, words: [], bands },
            };
          }),
          { ordered: false },
        );
      }
    },
    storyOf: (text) => mongo.write((session) => storyIn(mongoTransaction(mongo, session), text)),
    async put(text) {
      const record = recordOf(text);
      await mongo.write((session) => mongoTransaction(mongo, session).putArticle(record, []));
      return record.storyId;
    },
    async close() {
      await mongo.close();
      const client = await MongoClient.connect(uri);
      await client.db(database).dropDatabase();
      await client.close();
    },
  };
}
