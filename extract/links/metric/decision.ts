/** What the rules decide for one number, and how a rule is written. */
import type { MetricId } from "../../../model/metrics.ts";
import { rowHas, type WordClass, type WordRow } from "../../text/word-sets.ts";
import type { Mode } from "../context.ts";
import type { ItemView } from "./item-view.ts";

/** Where the words stand that decided: behind the number, before it, in its list, in what the text counted before, in a table's header. */
export type Basis = "right" | "left" | "list" | "context" | "table";

export interface Counts {
  readonly metric: MetricId;
  readonly mode: Mode;
  readonly basis: Basis;
  /** The deciding words, in short, Hindi. */
  readonly said: string;
  /** Index behind the last token of the words that decided. */
  readonly upTo: number;
  /** Said at the head of a list: the rest of it counts the same, whatever weak words stand at its end. */
  readonly governs?: true;
}

export type Decision =
  | Counts
  /** A list item without words of its own. */
  | { readonly inherit: true }
  /** No fact, and why, in words a person reads. */
  | { readonly none: string };

export interface MetricRule {
  readonly name: string;
  /** One line, with a Hindi example. */
  readonly why: string;
  /** Words of which one stands in the sentence, or near it, wherever the rule decides: where none does, it is not asked. */
  readonly words?: WordClass;
  /** Undefined where the rule has nothing to say: the next one is tried. */
  readonly decide: (v: ItemView) => Decision | undefined;
}

/** False where a rule need not be asked: none of its words stands near. */
export const mayDecide = (near: WordRow, words: WordClass): boolean => rowHas(near, words);

export const INHERIT: Decision = { inherit: true };
