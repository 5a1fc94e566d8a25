/** A number with all it is linked to, still by token; facts are made of it. */
import type { DiseaseId } from "../../model/diseases.ts";
import type { Population, Variant } from "../../model/fact.ts";
import type { MetricId } from "../../model/metrics.ts";
import type { NumberMention } from "../mention.ts";
import type { When, Where } from "./context.ts";

export interface Claim {
  readonly metric: MetricId;
  readonly where: Where;
  readonly when: When;
  readonly number: NumberMention;
  /** Overrides the number's own («सभी निगेटिव» repeats the tests'). */
  readonly value?: number;
  readonly disease: DiseaseId;
  readonly variant?: Variant | undefined;
  readonly population?: Population | undefined;
  readonly attribution?: string | undefined;
  /** Tokens of the evidence: [first, end). */
  readonly first: number;
  readonly end: number;
  /** The rules that made it, in order, in words. */
  readonly because: readonly string[];
}

/** A number that became no fact, and why. */
export interface Rejection {
  readonly number: NumberMention;
  readonly why: string;
}
