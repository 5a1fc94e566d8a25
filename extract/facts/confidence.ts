/** How sure a fact is: how often facts that were read in the same way are right, measured on the labelled corpora. */
import type { Claim } from "../links/claim.ts";
import { MEASURED } from "./confidence.data.ts";

/**
 * How a claim was read: what said its metric («right», «left», «list», «context», «table», or «headline») and how near its place was
 * named («beside», «sentence», «paragraph», «article»).
 */
export const wayOf = ({ how }: Claim, headline: boolean): string => `${headline ? "headline" : how.basis} ${how.place}`;

/** The first half of a way: what said the metric. */
export const basisOf = (way: string): string => way.slice(0, way.indexOf(" "));

/** By what said the metric, by how near the place was named: looked up in the table once a way. */
const known = new Map<string, Map<string, number>>();

/** Probability, 0–1, that disease, metric, place and value are right. */
export function confidenceOf(claim: Claim, headline: boolean): number {
  const basis = headline ? "headline" : claim.how.basis;
  const { place } = claim.how;
  const before = known.get(basis)?.get(place);
  if (before !== undefined) return before;
  const sure = measured(wayOf(claim, headline));
  known.set(basis, (known.get(basis) ?? new Map<string, number>()).set(place, sure));
  return sure;
}

const measured = (way: string): number => MEASURED[way] ?? MEASURED[basisOf(way)] ?? MEASURED.any;
