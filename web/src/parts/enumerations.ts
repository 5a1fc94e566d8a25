/** The values of two small enumerations of the model; the model's own lists are not loaded by pages. */
import type { ConflictKind, DecisionStatus } from "../../../model/conflict.ts";

const statuses: Readonly<Record<DecisionStatus, true>> = { open: true, explained: true, resolved: true };
const kinds: Readonly<Record<ConflictKind, true>> = {
  disagreement: true,
  self_contradiction: true,
  sum_mismatch: true,
  balance: true,
  not_monotonic: true,
  revised: true,
  reference: true,
};

export const DECISION_STATUS_LIST = Object.keys(statuses) as readonly DecisionStatus[];
export const CONFLICT_KIND_LIST = Object.keys(kinds) as readonly ConflictKind[];
