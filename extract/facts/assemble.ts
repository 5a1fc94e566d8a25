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
  const fact: Fact = {
    metric: c.metric,
    disease: c.disease,
    place: c.where.place as string,
    ...(c.where.facility ? { facility: c.where.facility } : {}),
    ...(c.where.locality ? { locality: c.where.locality } : {}),
    value: c.number.value,
    qualifier: c.number.qualifier,
    ...(c.number.max !== undefined ? { max: c.number.max } : {}),
    ...(c.when.asOf ? { asOf: c.when.asOf } : {}),
    ...(c.when.window ? { window: c.when.window } : {}),
    ...(c.when.until ? { until: c.when.until } : {}),
    ...(c.population ? { population: c.population } : {}),
    ...(c.variant ? { variant: c.variant } : {}),
    ...(c.attribution ? { attribution: c.attribution } : {}),
    evidence: doc.raw.slice(start, evidenceEnd),
    field,
    start,
    end: evidenceEnd,
    confidence: confidenceOf(c, headline),
  };
  return { fact, claim: c, headline };
}

/** Takes in signs that normalisation dropped behind the last letter (a nukta, a joiner). */
function extend(raw: string, end: number): number {
  let to = end;
  while (to < raw.length && /[\u093c\u200c\u200d\ufeff]/.test(raw[to] as string)) to++;
  return to;
}
