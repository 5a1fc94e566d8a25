/** What writing needs of a database, inside one transaction; what is written when is decided outside, once for every database. */

import type { FactSpan, OfficialSpan } from "../conflicts/rule.ts";
import type { FoundConflict } from "../model/conflict.ts";
import type { StoredFact } from "../model/fact.ts";
import type { Change, ReferencePoint } from "./store.ts";

/** An article with what only the store needs to know of it. */
export interface ArticleRecord {
  readonly id: string;
  readonly url: string | null;
  readonly title: string;
  /** "" where its publisher forbids keeping it. */
  readonly text: string;
  readonly source: string;
  readonly publishedAt: string | null;
  readonly modifiedAt: string | null;
  readonly storyId: string;
  readonly contentHash: string;
  /** When this version was first seen. */
  readonly seenAt: string;
  /** When the article was first seen. */
  readonly firstSeenAt: string;
  readonly facts: number;
  readonly sample: boolean;
  readonly keepText: boolean;
  readonly extractor: string;
  readonly rawHash: string | null;
  /** As `packed` by near-copy.ts; null for a text too short. */
  readonly fingerprint: string | null;
}

/** What grouping needs of an article: never its text, which would be read for every copy. */
export type Copy = Pick<ArticleRecord, "id" | "publishedAt" | "storyId" | "contentHash" | "fingerprint">;

/** Most members of a story that are looked at. */
export const MOST_MEMBERS = 200;

/** Most articles of one band that are looked at where a band is crowded: it must not hide what other bands find. */
export const A_BAND = 50;

/** Of the articles in lists of them those that share the most bands, and the rarest; at most MOST_MEMBERS. */
export function mostShared<Id>(bands: readonly (readonly Id[])[]): Id[] {
  const shared = new Map<Id, number>();
  for (const band of bands) for (const id of band) shared.set(id, (shared.get(id) ?? 0) + 1 / band.length);
  return [...shared]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_MEMBERS)
    .map(([id]) => id);
}

/** A version that is no longer current, with the facts it had. */
export interface PastVersion {
  readonly articleId: string;
  readonly seenAt: string;
  readonly title: string;
  readonly text: string;
  readonly contentHash: string;
  readonly rawHash: string | null;
  readonly facts: readonly StoredFact[];
}

export interface FactAndWords {
  readonly fact: StoredFact;
  readonly words: readonly string[];
}

/** A conflict as kept: its slot, and a stamp that changes with anything in it. */
export interface ConflictRecord {
  readonly conflict: FoundConflict;
  readonly slot: string;
  readonly stamp: string;
}

export type FactChange = Pick<Change, "kind" | "fact">;

export interface Transaction {
  article(id: string): Promise<ArticleRecord | null>;
  putArticle(article: ArticleRecord, words: readonly string[]): Promise<void>;
  /** Article, versions, all facts, raw pages nobody else has. */
  removeArticle(id: string): Promise<void>;
  addVersion(version: PastVersion): Promise<void>;
  /** Drops the texts and raw pages of past versions. */
  eraseVersionTexts(articleId: string): Promise<void>;
  putRaw(hash: string, compressed: Uint8Array, contentType: string | null): Promise<void>;
  dropRaw(hash: string): Promise<void>;

  currentFacts(articleIds: readonly string[]): Promise<readonly StoredFact[]>;
  putFacts(facts: readonly FactAndWords[]): Promise<void>;
  supersedeFacts(ids: readonly string[]): Promise<void>;
  removeFacts(ids: readonly string[]): Promise<void>;
  /** Appends to the change log, without gaps. */
  log(changes: readonly FactChange[], at: string): Promise<void>;
  /** Takes evidence and link out of everything the log says of an article. */
  redactLog(articleId: string): Promise<void>;

  isForgotten(url: string): Promise<boolean>;
  forget(url: string, at: string): Promise<void>;

  /**
   * Articles that share a band and were published within these days or at an unknown time: all of them while they are no more
   * than MOST_MEMBERS, otherwise those that share the most and rarest bands among A_BAND of each. What it costs does not grow with
   * the store, nor with a band that thousands share.
   */
  candidates(
    bands: readonly number[],
    published: { readonly from: string; readonly to: string } | null,
  ): Promise<readonly Copy[]>;
  /** Up to MOST_MEMBERS articles of a story, by id. */
  storyMembers(storyId: string): Promise<readonly Copy[]>;
  setStory(articleIds: readonly string[], storyId: string): Promise<void>;
  storiesOf(articleIds: readonly string[]): Promise<ReadonlyMap<string, string>>;

  /** Current facts of all spans, each once. */
  factsIn(spans: readonly FactSpan[]): Promise<readonly StoredFact[]>;
  /** Title and text of articles; of one whose text may not be kept, the title. */
  textsOf(articleIds: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Official numbers of all spans. */
  officialIn(spans: readonly OfficialSpan[]): Promise<readonly ReferencePoint[]>;
  /** Writes points; gives those that are new or differ from what was there. */
  putOfficial(points: readonly ReferencePoint[]): Promise<readonly ReferencePoint[]>;
  conflictsIn(slots: readonly string[]): Promise<readonly { readonly id: string; readonly stamp: string }[]>;
  putConflicts(conflicts: readonly ConflictRecord[]): Promise<void>;
  removeConflicts(ids: readonly string[]): Promise<void>;
}
