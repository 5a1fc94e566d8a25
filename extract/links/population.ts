/** The part of the people a number is for: where words beside it say so, or those of the list it stands in. */
import type { DiseaseId } from "../../model/diseases.ts";
import type { Population } from "../../model/fact.ts";
import { type Analysis, cuesIn, firstWithin, is, type Span, within, word } from "./analysis.ts";
import type { Clause, Item } from "./clauses.ts";
import type { Context } from "./context.ts";
import { has } from "./metric/cue-classes.ts";
import { AGENT_OR_OBJECT, COMMA, FINITE, INCLUDING, MEN_OF_A_FORCE, POLICE, RETURNED } from "./words.ts";

export function populationOf(
  a: Analysis,
  clause: Clause,
  item: Item,
  disease: DiseaseId,
  ctx: Context,
): Population | undefined {
  const found = beside(a, item) ?? inList(a, clause, item) ?? (clause.continues ? ctx.population : undefined);
  return found === "children" && (disease === "aes" || disease === "japanese-encephalitis") ? undefined : found;
}

function beside(a: Analysis, { number, left, right }: Item): Population | undefined {
  const near =
    firstWithin(a.populations, number.end, Math.min(right.to, number.end + 5)) ??
    within(a.populations, left.from, left.to).findLast(
      (p) => p.end <= left.to && left.to - p.end <= 3 && isOf(a, p.end, left.to),
    );
  if (near) return near.population;
  if (isOfForce(a, number.first, number.end)) return "police";
  return hasReturned(a, { from: Math.max(left.from, left.to - 3), to: left.to }) ? "travellers" : undefined;
}

/** «कैदियों में से 12», not «डॉक्टरों ने बताया कि 12 …», «महिला की मौत, चार मरीज मिले» */
function isOf(a: Analysis, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (is(a, i, AGENT_OR_OBJECT) || is(a, i, FINITE) || is(a, i, COMMA)) return false;
  return true;
}

/** «पुलिस के 8 जवान», «पुलिस लाइन के अब तक 8 जवान» */
const isOfForce = (a: Analysis, first: number, end: number): boolean =>
  // «बीएमपी के 4 और जवान»
  is(a, word(a, end) === "और" ? end + 1 : end, MEN_OF_A_FORCE) && [2, 3, 4, 5].some((k) => is(a, first - k, POLICE));

/** «दुबई से लौटे 6 लोग» */
function hasReturned(a: Analysis, span: Span): boolean {
  for (let i = span.from; i < span.to; i++) if (is(a, i, RETURNED)) return true;
  return false;
}

/** «छह बच्चों को पहली और चार को दूसरी», «रीवा में छह और सतना में चार बच्चे»: a number without a noun counts the same people. */
function inList(a: Analysis, { items }: Clause, item: Item): Population | undefined {
  // «चार बच्चों समेत छह की मौत»: not all six are children
  if (namesPeople(a, item) || is(a, item.number.first - 1, INCLUDING)) return undefined;
  // «एक महिला की मौत, मृतकों की संख्या हुई चार»
  if (has(cuesIn(a, item.left), "number")) return undefined;
  const at = items.indexOf(item);
  const before = at > 0 ? items[at - 1] : undefined;
  const behind = items[at + 1];
  return (before && beside(a, before)) ?? (behind && item.listed ? beside(a, behind) : undefined);
}

const namesPeople = (a: Analysis, item: Item): boolean => has(cuesIn(a, item.right), "case", "people");
