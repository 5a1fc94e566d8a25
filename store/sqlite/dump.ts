/** The embedded store as a whole: read in one snapshot, or filled. */
import type { PageState } from "../../model/crawl.ts";
import type { StoredFact } from "../../model/fact.ts";
import type { Source } from "../../model/source.ts";
import { loadRecords } from "../dump/load.ts";
import type { Dump, DumpRecord } from "../dump/record.ts";
import type { ReferencePoint } from "../store.ts";
import type { FactChange, PastVersion } from "../transaction.ts";
import { conflictOf, decisionOf, putDecision } from "./conflicts.ts";
import { putRounds, readRounds, sqliteCrawling } from "./crawl.ts";
import { type Database, openDatabase, type Row } from "./database.ts";
import { factOf, recordOf } from "./rows.ts";
import { sqliteTransaction } from "./transaction.ts";

/** Rows read at once. */
const STEP = 200;
/** Loading must not lose what has an end of life, so for it no time passes. */
const BEGINNING = "0000-01-01T00:00:00.000Z";

/** Opens or makes the file. Throws as `openSqliteStore`. */
export async function openSqliteDump(path: string): Promise<Dump> {
  const db = openDatabase(path);
  const tx = sqliteTransaction(db);
  return {
    records: () => inSnapshot(db),
    load: (records) =>
      loadRecords(
        {
          transaction: (work) => db.write(() => work(tx)),
          crawling: sqliteCrawling(db, () => BEGINNING),
          putRounds: (source, rounds) => db.write(() => putRounds(db, source, rounds)),
          putDecision: (conflictId, decision) => db.write(() => putDecision(db, conflictId, decision)),
        },
        records,
      ),
    isEmpty: () => db.read(() => db.get("SELECT 1 FROM articles LIMIT 1") === undefined),
    close: () => db.close(),
  };
}

/** What others write meanwhile is not seen. */
async function* inSnapshot(db: Database): AsyncGenerator<DumpRecord> {
  db.run("BEGIN");
  try {
    yield* records(db);
  } finally {
    db.run("COMMIT");
  }
}

function* records(db: Database): Generator<DumpRecord> {
  for (const row of everyRow(db, "forgotten")) yield { kind: "forgotten", url: text(row.url), at: text(row.at) };
  for (const row of everyRow(db, "sources")) yield { kind: "source", source: JSON.parse(text(row.source)) as Source };
  for (const row of everyRow(db, "rounds")) yield { kind: "rounds", source: text(row.source), rounds: readRounds(row) };
  for (const row of everyRow(db, "reference_points", ["disease", "metric", "place", "as_of"]))
    yield { kind: "reference", point: pointOf(row) };
  for (const row of everyRow(db, "decisions"))
    yield { kind: "decision", conflictId: text(row.conflict_id), decision: decisionOf(row) };
  for (const row of everyRow(db, "raw_pages"))
    yield {
      kind: "raw",
      hash: text(row.hash),
      zstd: Buffer.from(row.zstd as Uint8Array).toString("base64"),
      ...(row.type === null ? {} : { contentType: text(row.type) }),
    };
  for (const row of everyRow(db, "articles")) {
    const of = [text(row.id)];
    const versions = db.all("SELECT * FROM versions WHERE article_id = ? ORDER BY n", of).map(versionOf);
    const facts = db.all("SELECT * FROM facts WHERE article_id = ? ORDER BY n", of).map(factOf);
    yield { kind: "article", article: recordOf(row), versions, facts };
  }
  for (const row of everyRow(db, "conflicts", ["id"])) {
    const { status: _, ...conflict } = conflictOf(db, row);
    yield { kind: "conflict", record: { conflict, slot: text(row.slot), stamp: text(row.stamp) } };
  }
  for (const row of everyRow(db, "changes")) {
    const change = { kind: row.kind as FactChange["kind"], fact: JSON.parse(text(row.fact)) as StoredFact };
    yield { kind: "change", at: text(row.at), change };
  }
  for (const row of everyRow(db, "pages", ["url"]))
    yield { kind: "page", state: JSON.parse(text(row.state)) as PageState };
  for (const row of everyRow(db, "memory"))
    yield { kind: "memory", name: text(row.name), value: text(row.value), expiresAt: text(row.expires_at) };
}

const text = (value: Row[string] | undefined): string => value as string;

/** A few at a time, in the order of `key`: the row's number, or the primary key of a table that has none. */
function* everyRow(db: Database, table: string, key: readonly string[] = ["rowid"]): Generator<Row> {
  const columns = key.join(", ");
  const marks = key.map(() => "?").join(", ");
  const isNumbered = columns === "rowid";
  const all = isNumbered ? "rowid, *" : "*";
  let last: (string | number)[] = isNumbered ? [Number.MIN_SAFE_INTEGER] : key.map(() => "");
  for (;;) {
    const rows = db.all(
      `SELECT ${all} FROM ${table} WHERE (${columns}) > (${marks}) ORDER BY ${columns} LIMIT ${STEP}`,
      last,
    );
    yield* rows;
    const end = rows.at(-1);
    if (!end || rows.length < STEP) return;
    last = isNumbered ? [Number(end.rowid ?? end.n ?? end.seq)] : key.map((column) => text(end[column]));
  }
}

const versionOf = (row: Row): PastVersion => ({
  articleId: text(row.article_id),
  seenAt: text(row.seen_at),
  title: text(row.title),
  text: text(row.text),
  contentHash: text(row.content_hash),
  rawHash: row.raw_hash as string | null,
  facts: JSON.parse(text(row.facts)) as StoredFact[],
});

const pointOf = (row: Row): ReferencePoint => ({
  disease: text(row.disease),
  metric: text(row.metric),
  place: text(row.place),
  asOf: text(row.as_of),
  value: row.value as number,
});
