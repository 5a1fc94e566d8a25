/** Documents of each collection, and models ↔ documents. */
import type { Binary } from "mongodb";
import type { Conflict, Decision, FoundConflict } from "../../model/conflict.ts";
import type { PageState } from "../../model/crawl.ts";
import type { StoredFact } from "../../model/fact.ts";
import type { Source } from "../../model/source.ts";
import type { Rounds } from "../health.ts";
import type { ReferencePoint } from "../store.ts";
import { instantOf } from "../time.ts";
import type { ArticleRecord, PastVersion } from "../transaction.ts";

/** `published`: instant in UTC, "" where unknown. */
export interface ArticleDocument extends Omit<ArticleRecord, "id"> {
  readonly _id: string;
  readonly published: string;
  readonly words: readonly string[];
  readonly bands: readonly number[];
}

/** `day`: asOf, "" where there is none, so that every fact has its place in the order. */
export interface FactDocument extends Omit<StoredFact, "id" | "superseded"> {
  readonly _id: string;
  readonly superseded: boolean;
  readonly published: string;
  readonly day: string;
  readonly words: readonly string[];
}

export interface VersionDocument extends PastVersion {
  readonly _id: string;
  readonly nth: number;
}

/** A compressed page, cut where it would not fit into one document. */
export interface RawDocument {
  readonly _id: string;
  readonly hash: string;
  readonly part: number;
  readonly zstd: Binary;
  /** Content-Type of the page; absent where none was sent. */
  readonly type?: string;
}

export interface ConflictDocument extends Omit<FoundConflict, "id" | "facts"> {
  readonly _id: string;
  readonly slot: string;
  readonly stamp: string;
  readonly status: Conflict["status"];
  readonly day: string;
  readonly facts: readonly FactDocument[];
}

export interface DecisionDocument extends Decision {
  readonly _id: string;
  readonly conflictId: string;
  readonly nth: number;
}

export interface ChangeDocument {
  /** The sequence number. */
  readonly _id: number;
  readonly at: string;
  readonly kind: "added" | "changed" | "withdrawn";
  readonly articleId: string;
  readonly fact: StoredFact;
}

/** One document: `turn` is taken by every writing transaction, `seq` is the last number of the change log. */
export interface CounterDocument {
  readonly _id: "writes";
  readonly turn: number;
  readonly seq: number;
}

export interface PageDocument extends Omit<PageState, "url"> {
  readonly _id: string;
  readonly due: string | null;
  readonly newest: string;
}

export interface Documents {
  articles: ArticleDocument;
  versions: VersionDocument;
  rawPages: RawDocument;
  facts: FactDocument;
  changes: ChangeDocument;
  counters: CounterDocument;
  conflicts: ConflictDocument;
  decisions: DecisionDocument;
  sources: Omit<Source, "id"> & { readonly _id: string };
  rounds: Rounds & { readonly _id: string };
  pages: PageDocument;
  forgotten: { readonly _id: string; readonly at: string };
  memory: { readonly _id: string; readonly value: string; readonly expiresAt: string };
  reference: ReferencePoint & { readonly _id: string };
}

export function factDocument(fact: StoredFact, words: readonly string[]): FactDocument {
  const { id, superseded: _, ...rest } = fact;
  return { _id: id, ...rest, superseded: false, published: instantOf(fact.publishedAt), day: fact.asOf ?? "", words };
}

export function factOf(document: FactDocument): StoredFact {
  const { _id, superseded, published: _p, day: _d, words: _w, ...rest } = document;
  return { id: _id, ...rest, ...(superseded ? { superseded } : {}) };
}

export function recordOf(document: ArticleDocument): ArticleRecord {
  const { _id, published: _p, words: _w, bands: _b, ...rest } = document;
  return { id: _id, ...rest };
}

export function conflictOf(document: ConflictDocument): Conflict {
  const { _id, kind, key, facts, status, severity, causes, why } = document;
  return { id: _id, kind, key, facts: facts.map(factOf), status, severity, causes, why };
}

export function decisionOf({ status, factId, note, by, at }: DecisionDocument): Decision {
  return { status, ...(factId === undefined ? {} : { factId }), ...(note === undefined ? {} : { note }), by, at };
}

export function pageStateOf(document: PageDocument): PageState {
  const { _id, due: _d, newest: _n, ...rest } = document;
  return { url: _id, ...rest };
}
