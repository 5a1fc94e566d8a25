/** What becomes of an article's facts when they are read again: which are written, which go, and what the change log says. */
import { isDeepStrictEqual } from "node:util";
import type { Fact, StoredFact } from "../model/fact.ts";
import { factIds } from "./ids.ts";
import type { ArticleRecord, FactChange } from "./transaction.ts";

export interface FactsPlan {
  /** All facts the article has now. */
  readonly current: readonly StoredFact[];
  /** Those of them that are new or differ from what is stored. */
  readonly written: readonly StoredFact[];
  /** Stored ones it no longer has. */
  readonly gone: readonly StoredFact[];
  readonly log: readonly FactChange[];
}

type Origin = Pick<ArticleRecord, "id" | "url" | "source" | "publishedAt" | "sample">;

/** `before`: the current facts as stored. A fact that stays keeps the time it was first seen. */
export function planFacts(
  article: Origin,
  before: readonly StoredFact[],
  facts: readonly Fact[],
  extractor: string,
  now: string,
): FactsPlan {
  const stored = new Map(before.map((fact) => [fact.id, fact]));
  const ids = factIds(article.id, facts);
  const current = facts.map((fact, i) =>
    storedFact(article, ids[i] as string, fact, extractor, stored.get(ids[i] as string)?.seenAt ?? now),
  );
  const written = current.filter((fact) => !isDeepStrictEqual(fact, stored.get(fact.id)));
  const kept = new Set(ids);
  const gone = before.filter((fact) => !kept.has(fact.id));
  const log: FactChange[] = gone.map((fact) => ({ kind: "withdrawn", fact }));
  for (const fact of written) {
    const old = stored.get(fact.id);
    if (!old) log.push({ kind: "added", fact });
    else if (!sameToReaders(old, fact)) log.push({ kind: "changed", fact });
  }
  return { current, written, gone, log };
}

/** A new extractor that reads the same is no news to those who follow the log. */
const sameToReaders = (a: StoredFact, b: StoredFact): boolean =>
  isDeepStrictEqual({ ...a, extractor: "", confidence: 0 }, { ...b, extractor: "", confidence: 0 });

function storedFact(article: Origin, id: string, fact: Fact, extractor: string, seenAt: string): StoredFact {
  const stored: Record<string, unknown> = {
    id,
    articleId: article.id,
    url: article.url,
    source: article.source,
    publishedAt: article.publishedAt,
  };
  for (const field of FACT_FIELDS) if (fact[field] !== undefined) stored[field] = fact[field];
  stored.extractor = extractor;
  stored.seenAt = seenAt;
  if (article.sample) stored.sample = true;
  return stored as unknown as StoredFact;
}

/** Only these are stored, in this order, so that equal facts are equal to the last character. */
const FACT_FIELDS = [
  "metric",
  "disease",
  "place",
  "facility",
  "locality",
  "value",
  "qualifier",
  "max",
  "asOf",
  "window",
  "until",
  "population",
  "variant",
  "attribution",
  "evidence",
  "field",
  "start",
  "end",
  "confidence",
] as const satisfies readonly (keyof Fact)[];
