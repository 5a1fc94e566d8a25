/** The embedded store: one SQLite file, nothing to install. */
import type { Store } from "../store.ts";
import * as write from "../write.ts";
import { sqliteConflicts } from "./conflicts.ts";
import { sqliteCrawling } from "./crawl.ts";
import { type Database, openDatabase } from "./database.ts";
import { sqliteReading } from "./reading.ts";
import { sqliteTransaction } from "./transaction.ts";

export interface StoreOptions {
  /** The present instant, ISO 8601 in UTC; the machine's clock unless given. */
  readonly now?: () => string;
}

/** How many articles go in one transaction when a source is removed. */
const BATCH = 200;

/** Opens or makes the store in a file (`:memory:` for one that is gone when closed). Throws «cannot open the store at PATH: why». */
export async function openSqliteStore(path: string, options: StoreOptions = {}): Promise<Store> {
  const db = openDatabase(path);
  const now = options.now ?? (() => new Date().toISOString());
  const tx = sqliteTransaction(db);
  return {
    saveArticle: (article, facts, extractor) => db.write(() => write.saveArticle(tx, article, facts, extractor, now())),
    replaceFacts: (id, facts, extractor, reading) =>
      db.write(() => write.replaceFacts(tx, id, facts, extractor, now(), reading)),
    forgetArticle: (url) => db.write(() => write.forgetArticle(tx, url, now())),
    addReference: (points) => db.write(() => write.addReference(tx, points)),
    ...sqliteReading(db),
    ...sqliteConflicts(db),
    ...sqliteCrawling(db, now),
    async removeSource(source) {
      const sample = source === "sample";
      const ids = sample
        ? "SELECT id FROM articles WHERE sample = 1 LIMIT ?"
        : "SELECT id FROM articles WHERE source = ? LIMIT ?";
      let removed = 0;
      for (;;) {
        const some = await db.write(async () => {
          const rows = db.all(ids, sample ? [BATCH] : [source, BATCH]);
          return write.removeArticles(
            tx,
            rows.map((row) => row.id as string),
            now(),
          );
        });
        removed += some;
        if (some < BATCH) break;
      }
      await db.write(() => {
        const which = sample ? "(SELECT id FROM sources WHERE sample = 1)" : "(SELECT ?)";
        const values = sample ? [] : [source];
        db.run(`DELETE FROM pages WHERE source IN ${which}`, values);
        db.run(`DELETE FROM rounds WHERE source IN ${which}`, values);
        db.run(`DELETE FROM sources WHERE id IN ${which}`, values);
      });
      return removed;
    },
    async dropRawPages(before) {
      let dropped = 0;
      for (let last = ""; ; ) {
        const { end, count } = await db.write(() => {
          const some = db.all("SELECT hash FROM raw_pages WHERE hash > ? ORDER BY hash LIMIT ?", [last, BATCH]);
          return {
            end: some.at(-1),
            count: some.reduce((sum, { hash }) => sum + dropRawPage(db, hash as string, before), 0),
          };
        });
        dropped += count;
        if (!end) return dropped;
        last = end.hash as string;
      }
    },
    close: () => db.close(),
  };
}

/** 1 where no version that has the page was first seen since `before`. */
function dropRawPage(db: Database, hash: string, before: string): number {
  const since = [hash, before];
  if (db.get("SELECT 1 FROM articles WHERE raw_hash = ? AND seen_at >= ?", since)) return 0;
  if (db.get("SELECT 1 FROM versions WHERE raw_hash = ? AND seen_at >= ?", since)) return 0;
  db.run("UPDATE articles SET raw_hash = NULL WHERE raw_hash = ?", [hash]);
  db.run("UPDATE versions SET raw_hash = NULL WHERE raw_hash = ?", [hash]);
  return db.run("DELETE FROM raw_pages WHERE hash = ?", [hash]);
}
