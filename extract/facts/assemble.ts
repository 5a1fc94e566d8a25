/** Claims into facts: offsets of the text as handed in, one fact a claim, repeated ones once. */
import type { Fact } from "../../model/fact.ts";
import { METRICS } from "../../model/metrics.ts";
import type { Claim } from "../links/claim.ts";
import type { Document, Token } from "../text/document.ts";

/** One claim as a fact of `field`. */
export function toFact(doc: Document, field: "text" | "title", c: Claim): Fact {
  const start = doc.rawOffset((doc.tokens[c.first] as Token).start);
  const lastToken = doc.tokens[c.end - 1] as Token;
  const end = doc.rawOffset(lastToken.end - 1) + 1;
  const evidenceEnd = extend(doc.raw, end);
  return {
    metric: c.metric,
    disease: c.disease,
    place: c.where.place as string,
    ...(c.where.facility ? { facility: c.where.facility } : {}),
    ...(c.where.locality ? { locality: c.where.locality } : {}),
    value: c.value ?? c.number.value,
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
  };
}

/** Takes in signs that normalisation dropped behind the last letter (a nukta, a joiner). */
function extend(raw: string, end: number): number {
  let to = end;
  while (to < raw.length && /[\u093c\u200c\u200d\ufeff]/.test(raw[to] as string)) to++;
  return to;
}

const identity = (f: Fact) => [f.metric, f.disease, f.place, f.value, f.qualifier, f.max, f.facility, f.locality, f.population, f.variant].join("|");
const coarse = (f: Fact) => [f.metric, f.disease, f.place, f.value, f.facility].join("|");

/**
 * Each fact once: within a field the first stands, or the one that says more; the body's evidence before the title's.
 * Two years, two days or two hospitals with one number stay two.
 */
export function unite(title: readonly Fact[], body: readonly Fact[]): Fact[] {
  const out: Fact[] = [];
  const seen = new Map<string, number>();
  for (const f of body) {
    const key = `${identity(f)}|${METRICS[f.metric].kind === "flow" || f.window ? f.asOf : ""}`;
    if (seen.has(key)) continue;
    seen.set(key, out.length);
    out.push(f);
  }
  const stated = new Set(out.map(coarse));
  const inBody = new Set(out.map((f) => [f.metric, f.disease, f.place, f.value].join("|")));
  for (const f of title) {
    if (stated.has(coarse(f)) || inBody.has([f.metric, f.disease, f.place, f.value].join("|"))) continue;
    stated.add(coarse(f));
    out.push(f);
  }
  return out;
}
