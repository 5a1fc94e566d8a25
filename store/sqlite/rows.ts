/** Rows ↔ models. */
import type { Article } from "../../model/article.ts";
import type { StoredFact } from "../../model/fact.ts";
import { articleFromRecord } from "../records.ts";
import { instantOf } from "../time.ts";
import type { ArticleRecord, Copy } from "../transaction.ts";
import type { Row } from "./database.ts";

/** Fact field → column, in the order in which facts list their fields. */
const FACT_COLUMNS = [
  ["id", "id"],
  ["articleId", "article_id"],
  ["url", "url"],
  ["source", "source"],
  ["publishedAt", "published_at"],
  ["metric", "metric"],
  ["disease", "disease"],
  ["place", "place"],
  ["facility", "facility"],
  ["locality", "locality"],
  ["value", "value"],
  ["qualifier", "qualifier"],
  ["max", "max"],
  ["asOf", "as_of"],
  ["window", "window"],
  ["until", "until"],
  ["population", "population"],
  ["variant", "variant"],
  ["attribution", "attribution"],
  ["evidence", "evidence"],
  ["field", "field"],
  ["start", "start"],
  ["end", "end"],
  ["confidence", "confidence"],
  ["extractor", "extractor"],
  ["seenAt", "seen_at"],
] as const satisfies readonly (readonly [keyof StoredFact, string])[];

/** `null` is a value of these, not an absence. */
const NULLABLE = new Set<string>(["url", "publishedAt"]);

const columns = [...FACT_COLUMNS.map(([, column]) => column), "published", "superseded", "sample"];

/** Writes a fact as current, over what has its id. */
export const PUT_FACT = `INSERT INTO facts (${columns.map((c) => `"${c}"`).join(", ")}) VALUES (${columns.map(() => "?").join(", ")})
  ON CONFLICT (id) DO UPDATE SET ${columns
    .filter((c) => c !== "id")
    .map((c) => `"${c}" = excluded."${c}"`)
    .join(", ")}`;

export const factValues = (fact: StoredFact): (string | number | null)[] => [
  ...FACT_COLUMNS.map(([field]) => fact[field] ?? (field === "asOf" ? "" : null)),
  instantOf(fact.publishedAt),
  0,
  fact.sample ? 1 : 0,
];

export function factOf(row: Row): StoredFact {
  const fact: Record<string, unknown> = {};
  for (const [field, column] of FACT_COLUMNS) {
    const value = row[column];
    if (field === "asOf" ? value !== "" : value !== null || NULLABLE.has(field)) fact[field] = value;
  }
  if (row.superseded === 1) fact.superseded = true;
  if (row.sample === 1) fact.sample = true;
  return fact as unknown as StoredFact;
}

export const ARTICLE_COLUMNS = [
  "id",
  "url",
  "title",
  "text",
  "source",
  "published_at",
  "published",
  "modified_at",
  "story_id",
  "content_hash",
  "seen_at",
  "first_seen_at",
  "facts",
  "sample",
  "keep_text",
  "extractor",
  "raw_hash",
  "fingerprint",
] as const;

export const articleValues = (a: ArticleRecord): (string | number | null)[] => [
  a.id,
  a.url,
  a.title,
  a.text,
  a.source,
  a.publishedAt,
  instantOf(a.publishedAt),
  a.modifiedAt,
  a.storyId,
  a.contentHash,
  a.seenAt,
  a.firstSeenAt,
  a.facts,
  a.sample ? 1 : 0,
  a.keepText ? 1 : 0,
  a.extractor,
  a.rawHash,
  a.fingerprint,
];

export const recordOf = (row: Row): ArticleRecord => ({
  id: row.id as string,
  url: row.url as string | null,
  title: row.title as string,
  text: row.text as string,
  source: row.source as string,
  publishedAt: row.published_at as string | null,
  modifiedAt: row.modified_at as string | null,
  storyId: row.story_id as string,
  contentHash: row.content_hash as string,
  seenAt: row.seen_at as string,
  firstSeenAt: row.first_seen_at as string,
  facts: row.facts as number,
  sample: row.sample === 1,
  keepText: row.keep_text === 1,
  extractor: row.extractor as string,
  rawHash: row.raw_hash as string | null,
  fingerprint: row.fingerprint as string | null,
});

export const SELECT_COPIES = "SELECT id, published_at, story_id, content_hash, fingerprint FROM articles";

/** A row of SELECT_COPIES. */
export const copyOf = (row: Row): Copy => ({
  id: row.id as string,
  publishedAt: row.published_at as string | null,
  storyId: row.story_id as string,
  contentHash: row.content_hash as string,
  fingerprint: row.fingerprint as string | null,
});

export const articleOf = (row: Row): Article => articleFromRecord(recordOf(row));
