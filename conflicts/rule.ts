/** What each kind of conflict tells: how it is found, and which conflicts a fact that comes or goes can touch. */
import type { ConflictKey, ConflictKind, FoundConflict } from "../model/conflict.ts";
import type { StoredFact } from "../model/fact.ts";

/** The facts looked at together. */
export interface Reading {
  /** Current facts, in an order that does not hang on how they came. */
  readonly facts: readonly StoredFact[];
  /** All claims about one day and scope, whatever the hour they end at, by `dayText`. */
  readonly byDay: ReadonlyMap<string, readonly StoredFact[]>;
  /** Article id → id shared by near-copies; an article that is missing is a story of its own. */
  storyOf(articleId: string): string;
}

/** Facts to be read before conflicts can be told: of one article, or of one place (or below it) over days. */
export type FactSpan =
  | { readonly articleId: string }
  | {
      readonly disease: string;
      readonly metrics: readonly string[];
      readonly place: string;
      readonly below?: boolean;
      readonly from: string;
      readonly to: string;
    };

export interface ConflictRule {
  readonly kind: ConflictKind;
  find(reading: Reading): readonly FoundConflict[];
  /** Names the conflicts of this kind that stand and fall together; the store looks old ones up by it. */
  slot(key: ConflictKey, articleId: string): string;
  /** Slots that may change when this fact comes, goes or changes. */
  touched(fact: StoredFact): readonly string[];
  /** What has to be read to reckon those slots anew. */
  needs(fact: StoredFact): readonly FactSpan[];
}
