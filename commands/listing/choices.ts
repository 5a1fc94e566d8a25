/** Kinds and statuses of conflicts by name. Checked against the model's, which --help need not load. */
import type { ConflictKind, DecisionStatus } from "../../model/conflict.ts";

const KINDS: Readonly<Record<ConflictKind, true>> = {
  disagreement: true,
  self_contradiction: true,
  sum_mismatch: true,
  balance: true,
  not_monotonic: true,
  revised: true,
  reference: true,
};
const STATUSES: Readonly<Record<DecisionStatus, true>> = { open: true, explained: true, resolved: true };

export const CONFLICT_CHOICES = Object.keys(KINDS) as readonly ConflictKind[];
export const STATUS_CHOICES = Object.keys(STATUSES) as readonly DecisionStatus[];

export const EXPORT_FORMATS = ["csv", "jsonl", "parquet"] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];
