/** Claims into facts: offsets of the text as handed in, one fact a claim. */
import type { Fact } from "../../model/fact.ts";
import type { Claim } from "../links/claim.ts";
import type { Document, Token } from "../text/document.ts";
import { confidenceOf } from "./confidence.ts";

/** A fact and the claim that it was made of. */
export interface Stated {
  readonly fact: Fact;
  readonly claim: Claim;
  /** It stands in the title, or where the text repeats it. */
  readonly headline: boolean;
}

/** One claim as a fact of `field`. */
export function toFact(doc: Document, field: "text" | "title", c: Claim, headline: boolean): Stated {
  const start = doc.rawOffset((doc.tokens[c.first] as Token).start);
  const lastToken = doc.tokens[c.end - 1] as Token;
  const end = doc.rawOffset(lastToken.end - 1) + 1;
  const evidenceEnd = extend(doc.raw, end);
  const { where, number, when } = c;
  // field by field, in the order they are printed: taking in rests of objects would cost more than all else here
  const fact = { metric: c.metric, disease: c.disease, place: where.place } as { -readonly [K in keyof Fact]: Fact[K] };
  if (where.facility) fact.facility = where.facility;
  if (where.locality) fact.locality = where.locality;
  fact.value = number.value;
  fact.qualifier = number.qualifier;
  if (number.max !== undefined) fact.max = number.max;
  if (when.asOf) fact.asOf = when.asOf;
  if (when.window) fact.window = when.window;
  if (when.until) fact.until = when.until;
  if (c.population) fact.population = c.population;
  if (c.variant) fact.variant = c.variant;
  if (c.attribution) fact.attribution = c.attribution;
  fact.evidence = doc.raw.slice(start, evidenceEnd);
  fact.field = field;
  fact.start = start;
  fact.end = evidenceEnd;
  fact.confidence = confidenceOf(c, headline);
  return { fact, claim: c, headline };
}

/** Takes in signs that normalisation dropped behind the last letter (a nukta, a joiner). */
function extend(raw: string, end: number): number {
  let to = end;
  while (to < raw.length && DROPPED.has(raw.charCodeAt(to))) to++;
  return to;
}

const DROPPED: ReadonlySet<number> = new Set([0x93c, 0x200c, 0x200d, 0xfeff]);
