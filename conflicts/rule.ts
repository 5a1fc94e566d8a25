/** What each kind of conflict tells: how it is found, and which conflicts a fact that comes or goes can touch. */
import type { ConflictKey, ConflictKind, FoundConflict } from "../model/conflict.ts";
import type { StoredFact } from "../model/fact.ts";
import type { Claim } from "./keys.ts";

/** One number of an official series: a whole place on one day. */
export interface OfficialPoint {
  readonly disease: string;
  readonly metric: string;
  readonly place: string;
  readonly asOf: string;
  readonly value: number;
}

/** The facts looked at together. */
export interface Reading {
  /** Current facts, in an order that does not hang on how they came. */
  readonly facts: readonly StoredFact[];
  /** Facts of older versions of their articles, in such an order too. */
  readonly superseded: readonly StoredFact[];
  /** All claims about one day and scope, whatever the hour they end at, by `dayText`. */
  readonly byDay: ReadonlyMap<string, readonly StoredFact[]>;
  /** All claims about one key, by `keyText`. */
  readonly byKey: ReadonlyMap<string, readonly StoredFact[]>;
  /** The days on which each running total is told, ascending, by `seriesText`. */
  readonly daysOf: ReadonlyMap<string, readonly string[]>;
  /** Article id → id shared by near-copies; an article that is missing is a story of its own. */
  storyOf(articleId: string): string;
  /** The official number of a place and day, where a series is loaded. */
  official(point: Omit<OfficialPoint, "value">): number | undefined;
  /** True where the article says that the numbers were counted anew. */
  announcesRecount(articleId: string): boolean;
}

/** Facts to be read before conflicts can be told: of one article, of places over days, or of the nearest day that has any. */
export type FactSpan =
  | { readonly articleId: string; readonly superseded: true }
  | {
      readonly disease: string;
      readonly metrics: readonly string[];
      readonly places: readonly string[];
      readonly from: string;
      readonly to: string;
      /** True for those of older versions of their articles too. */
      readonly superseded?: true;
    }
  | NearestSpan;

/**
 * The facts of the last two days before (first two after) `day`, on which `claim` was told, as far as they are on or after
 * (on or before) `limit`: those of these metrics, of any scope in the claim's place.
 */
export interface NearestSpan {
  readonly nearest: "before" | "after";
  /** All attributes but the day: an absent one is absent from the facts too. */
  readonly claim: Claim;
  readonly metrics: readonly string[];
  readonly day: string;
  readonly limit: string;
}

/** Official numbers of one place over days. */
export interface OfficialSpan {
  readonly disease: string;
  readonly metric: string;
  readonly place: string;
  readonly from: string;
  readonly to: string;
}

export interface ConflictRule {
  readonly kind: ConflictKind;
  find(reading: Reading): readonly FoundConflict[];
  /** Names the conflicts of this kind that stand and fall together; the store looks old ones up by it. */
  slot(key: ConflictKey, articleId: string): string;
  /** Slots that may change when this fact comes, goes or changes; `reading` holds what it needs, as it is after that. */
  touched(fact: StoredFact, reading: Reading): readonly string[];
  /** What has to be read to reckon those slots anew. */
  needs(fact: StoredFact): readonly FactSpan[];
}
