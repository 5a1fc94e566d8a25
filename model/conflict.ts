/** Conflict: facts that cannot all be true, why, and what an editor decided. */
import { type Static, Type } from "typebox";
import { StoredFact } from "./fact.ts";
import { DateTime, literals } from "./primitives.ts";

export const CONFLICT_KINDS = [
  "disagreement",
  "self_contradiction",
  "sum_mismatch",
  "balance",
  "not_monotonic",
  "revised",
  "reference",
] as const;
export type ConflictKind = (typeof CONFLICT_KINDS)[number];

export const CONFLICT_CAUSES = [
  "digit_swap",
  "dropped_digit",
  "lakh_slip",
  "day_shift",
  "copy_error",
  "cut_off",
  "recount",
] as const;
export type ConflictCause = (typeof CONFLICT_CAUSES)[number];

export const DECISION_STATUSES = ["open", "explained", "resolved"] as const;
export type DecisionStatus = (typeof DECISION_STATUSES)[number];

/** What facts are compared on: an absent attribute means the whole and never matches a part. */
export const ConflictKey = Type.Object({
  disease: Type.String(),
  metric: Type.String(),
  place: Type.String(),
  facility: Type.Optional(Type.String()),
  locality: Type.Optional(Type.String()),
  population: Type.Optional(Type.String()),
  variant: Type.Optional(Type.String()),
  asOf: Type.Optional(Type.String()),
  window: Type.Optional(Type.String()),
  until: Type.Optional(Type.String()),
});
export type ConflictKey = Static<typeof ConflictKey>;

export const Conflict = Type.Object({
  id: Type.String({ description: "Hash of kind and key: the same conflict keeps its id" }),
  kind: literals(CONFLICT_KINDS),
  key: ConflictKey,
  facts: Type.Array(StoredFact),
  status: literals(DECISION_STATUSES),
  severity: Type.Number({ minimum: 0, maximum: 1, description: "Relative distance of the claims" }),
  causes: Type.Array(literals(CONFLICT_CAUSES)),
  why: Type.Object({ hi: Type.String(), en: Type.String() }),
});
export type Conflict = Static<typeof Conflict>;

/** A conflict as the pure finder gives it: without an editor's status. */
export type FoundConflict = Omit<Conflict, "status">;

export const Decision = Type.Object({
  status: literals(DECISION_STATUSES),
  factId: Type.Optional(Type.String()),
  note: Type.Optional(Type.String({ maxLength: 10_000 })),
  by: Type.String(),
  at: DateTime,
});
export type Decision = Static<typeof Decision>;
