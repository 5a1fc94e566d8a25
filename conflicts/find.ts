/** Facts → conflicts. Pure: the same facts give the same conflicts in the same order, however they are handed in. */
import type { FoundConflict } from "../model/conflict.ts";
import type { StoredFact } from "../model/fact.ts";
import { balance } from "./balance.ts";
import { disagreement } from "./disagreement.ts";
import { notMonotonic } from "./not-monotonic.ts";
import { type Known, readingOf } from "./reading.ts";
import { needsOfPoints, officialNeeds, reference, slotsOfPoints } from "./reference.ts";
import { revised } from "./revised.ts";
import type { ConflictRule, FactSpan, OfficialPoint, OfficialSpan } from "./rule.ts";
import { selfContradiction } from "./self-contradiction.ts";
import { merged } from "./spans.ts";
import { sumMismatch } from "./sum-mismatch.ts";

/** Every kind of conflict that is told, in the order in which they are looked for. */
export const RULES: readonly ConflictRule[] = [
  disagreement,
  selfContradiction,
  sumMismatch,
  balance,
  notMonotonic,
  revised,
  reference,
];

/** All conflicts among what is known, by id. At most one conflict per kind and key. */
export function findConflicts(known: Known): FoundConflict[] {
  const reading = readingOf(known);
  return RULES.flatMap((rule) => rule.find(reading)).sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/** What came, went or changed: facts as they were and as they are, points of official series as they are. */
export interface Touched {
  readonly facts?: readonly StoredFact[];
  readonly official?: readonly OfficialPoint[];
}

export interface Needs {
  readonly facts: readonly FactSpan[];
  readonly official: readonly OfficialSpan[];
}

/** What has to be read to reckon anew all conflicts that the touched can take part in. */
export function needsOf({ facts = [], official = [] }: Touched): Needs {
  const ofPoints = needsOfPoints(official);
  return {
    facts: merged([...facts.flatMap((fact) => RULES.flatMap((rule) => rule.needs(fact))), ...ofPoints.facts]),
    official: [
      ...new Map([...officialNeeds(facts), ...ofPoints.official].map((span) => [JSON.stringify(span), span])).values(),
    ],
  };
}

/** The slots of those conflicts; `known` holds what `needsOf` asks for. */
export function slotsTouched({ facts = [], official = [] }: Touched, known: Known): ReadonlySet<string> {
  const reading = readingOf(known);
  const slots = facts.flatMap((fact) => RULES.flatMap((rule) => rule.touched(fact, reading)));
  return new Set([...slots, ...slotsOfPoints(official)]);
}

/** The slot a found conflict stands in. */
export function slotOf(conflict: FoundConflict): string {
  const rule = RULES.find((one) => one.kind === conflict.kind);
  const [fact] = conflict.facts;
  if (!rule || !fact)
    throw new Error(`a conflict of kind ${conflict.kind} with ${conflict.facts.length} facts has no place`);
  return rule.slot(conflict.key, fact.articleId);
}
