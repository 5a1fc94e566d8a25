/** A number with all it is linked to, still by token; facts are made of it. */
import type { DiseaseId } from "../../model/diseases.ts";
import type { Population, Variant } from "../../model/fact.ts";
import type { MetricId } from "../../model/metrics.ts";
import type { NumberMention } from "../mention.ts";
import type { When, Where } from "./context.ts";
import type { Basis } from "./metric/decision.ts";

/** How far from the number something was named: beside it, in its clause or sentence, before in the paragraph, or nowhere near. */
export type Source = "beside" | "clause" | "sentence" | "paragraph" | "article";

/** The rules that made a claim. Static strings: they cost nothing until somebody asks. */
export interface How {
  readonly rule: { readonly name: string; readonly why: string };
  readonly basis: Basis;
  /** The deciding words, in short, Hindi; "" for a list's. */
  readonly said: string;
  readonly place: Source;
  readonly day: Source;
  readonly disease: Source;
}

export interface Claim {
  readonly metric: MetricId;
  readonly where: Where;
  readonly when: When;
  readonly number: NumberMention;
  readonly disease: DiseaseId;
  readonly variant?: Variant | undefined;
  readonly population?: Population | undefined;
  readonly attribution?: string | undefined;
  /** Tokens of the evidence: [first, end). */
  readonly first: number;
  readonly end: number;
  readonly how: How;
}

/** A number that became no fact, and why. */
export interface Rejection {
  readonly number: NumberMention;
  readonly why: string;
}
