/** One SQLite file: opened, migrated, its statements prepared once. */
import { existsSync, mkdirSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync, type SQLInputValue, type StatementSync } from "node:sqlite";
import { setTimeout } from "node:timers/promises";
import { MIGRATIONS } from "./schema.ts";
import { turnsOf } from "./turns.ts";

export type Row = Record<string, string | number | null | Uint8Array>;

export interface Database {
  all(sql: string, values?: readonly SQLInputValue[]): Row[];
  get(sql: string, values?: readonly SQLInputValue[]): Row | undefined;
  run(sql: string, values?: readonly SQLInputValue[]): number;
  /** Waits until no transaction is under way, so that nobody reads what may yet be rolled back. */
  read<T>(work: () => T): Promise<T>;
  /**
   * All or nothing, together with the writes that wait at the same time. What `work` awaits must be this database alone: it runs
   * to its end before any other work. It may be undone and run again, so it changes nothing but the database.
   */
  write<T>(work: () => Promise<T> | T): Promise<T>;
  close(): Promise<void>;
}

/** Other writers are waited for as long, */
const BUSY_MS = 10_000;
/** but never longer than this at a stretch with the event loop standing still: the other may be in this very process. */
const BLOCK_MS = 20;

/** Opens or makes the file and its folder. Throws one line: «cannot open the store at PATH: why». */
export function openDatabase(path: string): Database {
  let db: DatabaseSync | undefined;
  try {
    if (path !== ":memory:") makeFolder(dirname(path));
    db = new DatabaseSync(path, { timeout: BUSY_MS });
    db.exec(
      "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON; PRAGMA cache_size = -32000; PRAGMA wal_autocheckpoint = 4000",
    );
    migrate(db);
    db.exec(`PRAGMA busy_timeout = ${BLOCK_MS}`);
  } catch (error) {
    db?.close();
    throw new Error(`cannot open the store at ${path}: ${reason(error)}`, { cause: error });
  }
  return databaseOver(db, path);
}

/** Step by step: `recursive` never comes back where a file system answers ENOENT to every mkdir (/proc). */
function makeFolder(path: string): void {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isDirectory()) return;
  if (found) throw Object.assign(new Error(`${path} is no folder`), { code: "ENOTDIR" });
  if (dirname(path) !== path) makeFolder(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    // another process may have made it a moment before
    if (!existsSync(path)) throw error;
  }
}

/** Also tells a file that can be read but not written: a lock for writing is taken either way. */
function migrate(db: DatabaseSync): void {
  db.exec("BEGIN IMMEDIATE");
  try {
    const version = Number(db.prepare("PRAGMA user_version").get()?.user_version ?? 0);
    if (version > MIGRATIONS.length)
      throw new Error(`it was written by a newer Tathya (layout ${version}, this one knows ${MIGRATIONS.length})`);
    for (const migration of MIGRATIONS.slice(version)) db.exec(migration);
    db.exec(`PRAGMA user_version = ${MIGRATIONS.length}; COMMIT`);
  } catch (error) {
    if (db.isTransaction) db.exec("ROLLBACK");
    throw error;
  }
}

const WORDS: Readonly<Record<string, string>> = {
  EACCES: "no permission",
  EROFS: "the file system is read-only",
  ENOSPC: "the disk is full",
  ENOENT: "its folder cannot be made",
  ENOTDIR: "a part of the path is a file, not a folder",
  EEXIST: "a part of the path is a file, not a folder",
};

function reason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return (code && WORDS[code]) || String(message).split("\n")[0] || String(error);
}

const SQLITE_BUSY = 5;

/** Takes the lock for writing, asking again until whoever holds it is done. */
async function begin(db: DatabaseSync): Promise<void> {
  for (const end = Date.now() + BUSY_MS; ; ) {
    try {
      db.exec("BEGIN IMMEDIATE");
      return;
    } catch (error) {
      if ((error as { errcode?: number }).errcode !== SQLITE_BUSY || Date.now() > end) throw error;
    }
    await setTimeout(5 + Math.random() * 20);
  }
}

const isOfSqlite = (error: unknown): boolean => (error as { code?: string }).code === "ERR_SQLITE_ERROR";

function databaseOver(db: DatabaseSync, path: string): Database {
  const statements = new Map<string, StatementSync>();
  const prepare = (sql: string): StatementSync => {
    let statement = statements.get(sql);
    if (!statement) {
      statement = db.prepare(sql);
      // queries with many parameters come in many lengths: the cache is kept small
      if (statements.size >= 500) statements.clear();
      statements.set(sql, statement);
    }
    return statement;
  };
  const turns = turnsOf({
    begin: () => begin(db),
    commit: () => db.exec("COMMIT"),
    rollback: () => {
      if (db.isTransaction) db.exec("ROLLBACK");
    },
  });
  let closed = false;

  const explained = async <T>(doing: string, work: () => Promise<T>): Promise<T> => {
    if (closed) throw new Error(`the store at ${path} is closed`);
    try {
      return await work();
    } catch (error) {
      if (!isOfSqlite(error)) throw error;
      throw new Error(`cannot ${doing} the store at ${path}: ${reason(error)}`, { cause: error });
    }
  };

  return {
    all: (sql, values = []) => prepare(sql).all(...values) as Row[],
    get: (sql, values = []) => prepare(sql).get(...values) as Row | undefined,
    run: (sql, values = []) => Number(prepare(sql).run(...values).changes),
    read: (work) => explained("read", () => turns.read(work)),
    write: (work) => explained("write to", () => turns.write(work)),
    close: async () => {
      if (closed) return;
      closed = true;
      await turns.idle();
      statements.clear();
      try {
        db.exec("PRAGMA optimize");
      } catch (error) {
        // on a full disk: only some speed is lost, and what failed before is what should be heard of
        if (!isOfSqlite(error)) throw error;
      } finally {
        db.close();
      }
    },
  };
}
