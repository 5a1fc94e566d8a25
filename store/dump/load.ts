/** Puts the records of a dump into a store, the same for every database. */
import type { Decision } from "../../model/conflict.ts";
import type { Rounds } from "../health.ts";
import { wordsOfArticle, wordsOfFact } from "../search-text.ts";
import type { Store } from "../store.ts";
import type { Transaction } from "../transaction.ts";
import type { DumpRecord } from "./record.ts";

export interface Target {
  transaction(work: (tx: Transaction) => Promise<void>): Promise<void>;
  readonly crawling: Pick<Store, "putSources" | "putPageState" | "remember">;
  putRounds(source: string, rounds: Rounds): Promise<void>;
  putDecision(conflictId: string, decision: Decision): Promise<void>;
}

type Of<Kind extends DumpRecord["kind"]> = Extract<DumpRecord, { kind: Kind }>;
type Written = Of<"forgotten" | "reference" | "raw" | "article" | "conflict" | "change">;

/** Articles, conflicts and the change log in one transaction, after all that stands beside them. */
export async function loadRecords(target: Target, records: readonly DumpRecord[]): Promise<void> {
  const written: Written[] = [];
  for (const record of records) {
    if (isWritten(record)) written.push(record);
    else await putAside(target, record);
  }
  if (written.length === 0) return;
  await target.transaction(async (tx) => {
    for (const record of written) await put(tx, record);
  });
}

const WRITTEN: ReadonlySet<string> = new Set<Written["kind"]>([
  "forgotten",
  "reference",
  "raw",
  "article",
  "conflict",
  "change",
]);
const isWritten = (record: DumpRecord): record is Written => WRITTEN.has(record.kind);

function putAside(
  { crawling, putRounds, putDecision }: Target,
  record: Exclude<DumpRecord, Written>,
): Promise<unknown> {
  switch (record.kind) {
    case "source":
      return crawling.putSources([record.source]);
    case "rounds":
      return putRounds(record.source, record.rounds);
    case "decision":
      return putDecision(record.conflictId, record.decision);
    case "page":
      return crawling.putPageState(record.state);
    case "memory":
      return crawling.remember(record.name, record.value, record.expiresAt);
  }
}

function put(tx: Transaction, record: Written): Promise<void> {
  switch (record.kind) {
    case "forgotten":
      return tx.forget(record.url, record.at);
    case "reference":
      return tx.putOfficial([record.point]).then(() => undefined);
    case "raw":
      return tx.putRaw(record.hash, Buffer.from(record.zstd, "base64"), record.contentType ?? null);
    case "article":
      return putArticle(tx, record);
    case "conflict":
      return tx.putConflicts([record.record]);
    case "change":
      return tx.log([record.change], record.at);
  }
}

async function putArticle(tx: Transaction, { article, versions, facts }: Of<"article">): Promise<void> {
  const { id, title, text, keepText } = article;
  if (await tx.article(id)) throw new Error(`cannot put article ${id} in: it is there already`);
  const current = facts.filter((fact) => fact.superseded !== true);
  await tx.putArticle(article, wordsOfArticle(title, text, current));
  for (const version of versions) await tx.addVersion(version);
  if (facts.length === 0) return;
  await tx.putFacts(facts.map((fact) => ({ fact, words: wordsOfFact(fact, title, keepText ? text : null) })));
  const superseded = facts.filter((fact) => fact.superseded === true).map((fact) => fact.id);
  if (superseded.length > 0) await tx.supersedeFacts(superseded);
}
