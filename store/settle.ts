/** Brings the stored conflicts up to date with facts that came, went or changed, inside the transaction that changes them. */
import { findConflicts, needsOf, slotOf, slotsTouched, type Touched } from "../conflicts/find.ts";
import { announcesRecount } from "../conflicts/recount.ts";
import type { FoundConflict } from "../model/conflict.ts";
import { digest } from "./ids.ts";
import type { ConflictRecord, Transaction } from "./transaction.ts";

/** Only conflicts that the touched can take part in are reckoned anew. */
export async function settleConflicts(tx: Transaction, touched: Touched): Promise<void> {
  const needs = needsOf(touched);
  if (needs.facts.length === 0) return;
  const facts = await tx.factsIn(needs.facts);
  const stories = await tx.storiesOf([...new Set(facts.map((fact) => fact.articleId))]);
  const official = await tx.officialIn(needs.official);
  const known = { facts, stories, official };
  const slots = slotsTouched(touched, known);
  const first = findConflicts(known);
  const recounts = await recountsAmong(tx, first);
  const found = (recounts.size > 0 ? findConflicts({ ...known, recounts }) : first)
    .map((conflict): ConflictRecord => ({ conflict, slot: slotOf(conflict), stamp: digest(JSON.stringify(conflict)) }))
    .filter((record) => slots.has(record.slot));
  const before = new Map((await tx.conflictsIn([...slots])).map((conflict) => [conflict.id, conflict.stamp]));
  const changed = found.filter(({ conflict, stamp }) => before.get(conflict.id) !== stamp);
  const standing = new Set(found.map(({ conflict }) => conflict.id));
  const solved = [...before.keys()].filter((id) => !standing.has(id));
  if (solved.length > 0) await tx.removeConflicts(solved);
  if (changed.length > 0) await tx.putConflicts(changed);
}

/** The articles with a running total out of line that say it was counted anew. Texts are read only of these few. */
async function recountsAmong(tx: Transaction, found: readonly FoundConflict[]): Promise<Set<string>> {
  const articles = new Set(
    found.flatMap(({ kind, facts }) => (kind === "not_monotonic" ? facts.map((fact) => fact.articleId) : [])),
  );
  if (articles.size === 0) return new Set();
  const texts = await tx.textsOf([...articles]);
  return new Set([...texts].flatMap(([id, text]) => (announcesRecount(text) ? [id] : [])));
}
