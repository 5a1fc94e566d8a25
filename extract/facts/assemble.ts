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
  };
}

/** Takes in signs that normalisation dropped behind the last letter (a nukta, a joiner). */
function extend(raw: string, end: number): number {
  let to = end;
  while (to < raw.length && /[\u093c\u200c\u200d\ufeff]/.test(raw[to] as string)) to++;
  return to;
}

const identity = (f: Fact) =>
  [f.metric, f.disease, f.place, f.value, f.qualifier, f.max, f.facility, f.locality, f.population, f.variant].join(
    "|",
  );
const bare = (f: Fact) => [f.metric, f.disease, f.place, f.value].join("|");
/** cases, deaths, recoveries …: what a headline and its body may count alike, one as the day's, one as all. */
const family = (f: Fact) => f.metric.replace(/^(?:new|total|active)_/, "");

/** True where the headline's number is the body's, exact or rounded («7 हजार से अधिक» for 7,310). */
function rounds(headline: Fact, exact: Fact): boolean {
  const { value: h } = headline;
  const { value: x } = exact;
  if (h === x) return true;
  if (headline.qualifier === "at_least") return x >= h && x <= h * 1.2;
  if (headline.qualifier === "about") return Math.abs(x - h) <= h * 0.1;
  return headline.qualifier === "at_most" && x <= h && x >= h * 0.8;
}

/** A headline says little: what its number counts, and of which day, the body tells. */
function explained(headline: Fact, body: readonly Fact[]): Fact {
  const same = body.find(
    (b) =>
      b.disease === headline.disease &&
      b.place === headline.place &&
      family(b) === family(headline) &&
      rounds(headline, b),
  );
  if (!same) return headline;
  return {
    ...headline,
    metric: same.metric,
    ...(same.asOf ? { asOf: same.asOf } : {}),
    ...(same.window ? { window: same.window } : {}),
    ...(headline.value === same.value && same.facility ? { facility: same.facility } : {}),
    ...(headline.value === same.value && same.population ? { population: same.population } : {}),
  };
}

/**
 * Each fact once: within a field the first stands; the body's evidence before the headline's. `repeated` are the facts of a
 * headline printed again as the body's first line. Two years, two days or two hospitals with one number stay two.
 */
export function unite(title: readonly Fact[], repeated: readonly Fact[], body: readonly Fact[]): Fact[] {
  const out: Fact[] = [];
  const seen = new Set<string>();
  for (const f of body) {
    const key = `${identity(f)}|${METRICS[f.metric].kind === "flow" || f.window ? f.asOf : ""}`;
    if (seen.has(key)) continue;
    seen.add(key);
    out.push(f);
  }
  const stated = new Set(out.map(bare));
  // «19 नए रोगी» over a story whose body says where
  const placed = (h: Fact) =>
    h.value > 1 &&
    out.some(
      (b) =>
        b.metric === h.metric && b.disease === h.disease && b.value === h.value && b.place.startsWith(`${h.place}/`),
    );
  for (const f of [...repeated, ...title].map((h) => explained(h, out))) {
    if (stated.has(bare(f)) || placed(f)) continue;
    stated.add(bare(f));
    out.push(f);
  }
  return out;
}
