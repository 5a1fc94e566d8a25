/** Facts → conflicts. Pure: the same facts give the same conflicts in the same order, however they are handed in. */
import type { FoundConflict } from "../model/conflict.ts";
import type { StoredFact } from "../model/fact.ts";
import { disagreement } from "./disagreement.ts";
import { dayText } from "./keys.ts";
import type { ConflictRule, FactSpan, Reading } from "./rule.ts";
import { selfContradiction } from "./self-contradiction.ts";

/** Every kind of conflict that is told, in the order in which they are looked for. */
export const RULES: readonly ConflictRule[] = [disagreement, selfContradiction];

/**
 * All conflicts among current facts. `stories` gives the story of each article (near-copies share one); an article that
 * is missing there is a story of its own. At most one conflict per kind and key.
 */
export function findConflicts(facts: readonly StoredFact[], stories: ReadonlyMap<string, string>): FoundConflict[] {
  const reading = readingOf(facts, stories);
  return RULES.flatMap((rule) => rule.find(reading)).sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

function readingOf(facts: readonly StoredFact[], stories: ReadonlyMap<string, string>): Reading {
  const current = facts.filter((fact) => !fact.superseded).sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  return {
    facts: current,
    byDay: Map.groupBy(current, dayText),
    storyOf: (articleId) => stories.get(articleId) ?? articleId,
  };
}

/** What a change of these facts can touch: slots of conflicts to reckon anew, and the facts that takes. */
export function touchedBy(facts: readonly StoredFact[]): { slots: ReadonlySet<string>; needs: readonly FactSpan[] } {
  const slots = new Set<string>();
  const needs = new Map<string, FactSpan>();
  for (const fact of facts)
    for (const rule of RULES) {
      for (const slot of rule.touched(fact)) slots.add(slot);
      for (const span of rule.needs(fact)) needs.set(JSON.stringify(span), span);
    }
  return { slots, needs: [...needs.values()] };
}

/** The slot a found conflict stands in. */
export function slotOf(conflict: FoundConflict): string {
  const rule = RULES.find((one) => one.kind === conflict.kind);
  const [fact] = conflict.facts;
  if (!rule || !fact)
    throw new Error(`a conflict of kind ${conflict.kind} with ${conflict.facts.length} facts has no place`);
  return rule.slot(conflict.key, fact.articleId);
}
