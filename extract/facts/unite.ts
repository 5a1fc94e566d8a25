/** Each fact once: what title and body both state, a headline by what its body tells, numbers that are said again. */
import type { Fact } from "../../model/fact.ts";
import { METRICS } from "../../model/metrics.ts";
import type { Stated } from "./assemble.ts";

const bare = (f: Fact): string => `${f.metric}|${f.disease}|${f.place}|${f.value}`;
/** The same of a claim, of which all are of one shape and are read faster. */
const bareOf = ({ metric, disease, where, number }: Stated["claim"]): string =>
  `${metric}|${disease}|${where.place}|${number.value}`;
/** Of two facts with one `bare`: the same in all that tells facts apart. */
const isSame = (f: Fact, e: Fact): boolean =>
  f.qualifier === e.qualifier &&
  f.max === e.max &&
  f.facility === e.facility &&
  f.locality === e.locality &&
  f.population === e.population &&
  f.variant === e.variant &&
  ownDay(f) === ownDay(e);
/** The day, where the same number of another day is another fact. */
const ownDay = (f: Fact) =>
  METRICS[f.metric].kind === "flow" || f.window || isOfYear(f) ? (f.asOf ?? "none") : undefined;
/** «2019 में 0, 2020 में 0»: so far, each of its year. */
const isOfYear = ({ asOf }: Fact): boolean => asOf?.endsWith("-12-31") ?? false;
/** cases, deaths, recoveries …: what a headline and its body may count alike, one as the day's, one as all. */
const family = (f: Fact) => f.metric.replace(/^(?:new|total|active)_/, "");

/** True where the headline's number is the body's, exact or rounded («7 हजार से अधिक» for 7,310). */
function rounds(headline: Fact, exact: Fact): boolean {
  const { value: h } = headline;
  const { value: x } = exact;
  if (h === x) return true;
  if (headline.qualifier === "at_least") return x >= h && x <= h * 1.2;
  // «4,100 मामले» for 4,112
  if (headline.qualifier === "exact") return isRound(h) && x > h && x <= h * 1.04;
  if (headline.qualifier === "about") return Math.abs(x - h) <= h * 0.1;
  return headline.qualifier === "at_most" && x <= h && x >= h * 0.8;
}

/** No more than two of its digits say something. */
const isRound = (value: number): boolean => value >= 1000 && value % 10 ** (String(value).length - 2) === 0;

/** Of two facts with one `bare`: the same number said again with less beside it: no hospital, no part of the people, no day of its own. */
function saysAgain({ fact: f, claim }: Stated, { fact: e, claim: earlier }: Stated): boolean {
  if (!isAsSure(f, e) || (isOfYear(f) && isOfYear(e) && f.asOf !== e.asOf)) return false;
  const day = f.asOf === e.asOf || isDefault(claim) || isDefault(earlier);
  const alike = (x: string | undefined, y: string | undefined) => x === y || x === undefined || y === undefined;
  const hospital = f.facility === e.facility || (f.value >= 10 && alike(f.facility, e.facility));
  return (
    day &&
    hospital &&
    // «15380 की जांच में 946 मरीज», and below «जनवरी से मई तक … 946 मरीज मिले»
    (f.window === e.window || (f.value >= MANY && (isDefault(claim) || isDefault(earlier)))) &&
    alike(f.locality, e.locality) &&
    alike(f.population, e.population) &&
    alike(f.variant, e.variant)
  );
}

/** Larger numbers are hardly the same by chance. */
const MANY = 50;

/** «38 मरीज हैं» behind «कम से कम 38 लोगों को …» says the same number again. */
const isAsSure = ({ qualifier: f }: Fact, { qualifier: e }: Fact): boolean =>
  f === e || (f === "exact" && e === "at_least") || (f === "at_least" && e === "exact");

const isDefault = (claim: Stated["claim"]): boolean => claim.how.day === "article" || claim.how.day === "paragraph";

/** What names no day of its own is of the day that it is said of later. */
const withDayOf = (earlier: Stated, again: Stated): Stated =>
  isDefault(earlier.claim) && !isDefault(again.claim) && again.fact.asOf
    ? { ...again, fact: { ...earlier.fact, ...again.fact } }
    : earlier;

/** «15,380 की जांच में …» of no day, where the text tells of the same 15,380 from January to May: one as the day's, one as all. */
function withoutToldOfSpan(all: Stated[]): Stated[] {
  const key = (f: Fact) => `${family(f)}|${f.disease}|${f.place}|${f.facility}|${f.value}`;
  const spans = new Set<string>();
  for (const { fact, claim } of all)
    if (fact.value >= MANY && METRICS[fact.metric].kind === "cumulative" && !isDefault(claim)) spans.add(key(fact));
  return spans.size === 0
    ? all
    : all.filter(
        ({ fact, claim }) => METRICS[fact.metric].kind !== "flow" || !isDefault(claim) || !spans.has(key(fact)),
      );
}

/** A headline says little: what its number counts, and of which day, the body tells. */
function explained({ fact: headline, claim }: Stated, body: readonly Fact[]): Fact {
  // «एक्टिव केस 1800 के पार» says it
  const active = claim.metric === "active_cases" && claim.how.said === "सक्रिय" && headline.qualifier !== "exact";
  const same = body.find(
    (b) =>
      (!active || b.metric === "active_cases") &&
      b.disease === headline.disease &&
      b.place === headline.place &&
      family(b) === family(headline) &&
      rounds(headline, b),
  );
  if (!same) return asSuspected(headline, body) ?? meantBy(headline, body) ?? asPart(headline, claim, body) ?? headline;
  return {
    ...headline,
    metric: same.metric,
    ...(same.asOf ? { asOf: same.asOf } : {}),
    ...(same.window ? { window: same.window } : {}),
    ...(headline.value === same.value && same.facility ? { facility: same.facility } : {}),
    ...(headline.value === same.value && same.population ? { population: same.population } : {}),
  };
}

/** «तीन और मामले» over a text of three more suspects. */
function asSuspected(headline: Fact, body: readonly Fact[]): Fact | undefined {
  if (headline.metric !== "new_cases") return undefined;
  const { disease, place, value } = headline;
  return body.find(
    (b) => b.metric === "suspected_cases" && b.value === value && b.place === place && b.disease === disease,
  );
}

/** «सिर्फ रीवा में 109 मौत» over a text that tells of 137 so far, and of no day: a part of those. */
function asPart(headline: Fact, claim: Stated["claim"], body: readonly Fact[]): Fact | undefined {
  const { metric, disease, value, place } = headline;
  if (metric !== "new_deaths" || value < FEWEST_OF_ALL || !isDefault(claim)) return undefined;
  const deaths = body.filter((b) => b.disease === disease && family(b) === "deaths");
  const whole = deaths.find((b) => b.metric === "total_deaths" && b.value > value && place.startsWith(b.place));
  if (!whole || deaths.some((b) => b.metric === metric)) return undefined;
  const { window, ...told } = headline;
  return { ...told, metric: "total_deaths", ...(whole.asOf ? { asOf: whole.asOf } : {}) };
}
const FEWEST_OF_ALL = 10;

const PATIENTS: ReadonlySet<Fact["metric"]> = new Set([
  "new_cases",
  "total_cases",
  "active_cases",
  "hosp_patients",
  "new_admissions",
]);

/** «दो दिन में 22 मरीज»: what the body's only number of that size counts there. */
function meantBy(headline: Fact, body: readonly Fact[]): Fact | undefined {
  if (headline.value < 10 || headline.qualifier !== "exact" || !PATIENTS.has(headline.metric)) return undefined;
  const alike = body.filter((b) => b.value === headline.value && b.disease === headline.disease);
  return alike.length === 1 && alike[0]?.place === headline.place ? alike[0] : undefined;
}

/**
 * Each fact once: within a field the first stands; the body's evidence before the headline's. `repeated` are the facts of a
 * headline printed again as the body's first line. Two years, two days or two hospitals with one number stay two.
 */
export function unite(title: readonly Stated[], repeated: readonly Stated[], body: readonly Stated[]): Stated[] {
  const out: Stated[] = [];
  /** By `bare`: each as it was first said, and where it stands in `out`. */
  const known = new Map<string, { readonly first: Fact; readonly at: number }[]>();
  for (const stated of body) {
    const key = bareOf(stated.claim);
    const alike = known.get(key);
    if (alike?.some(({ first }) => isSame(stated.fact, first))) continue;
    const again = alike?.find(({ at }) => saysAgain(stated, out[at] as Stated));
    if (again) {
      out[again.at] = withDayOf(out[again.at] as Stated, stated);
      continue;
    }
    const entry = { first: stated.fact, at: out.length };
    if (alike) alike.push(entry);
    else known.set(key, [entry]);
    out.push(stated);
  }
  const told = withoutToldOfSpan(out);
  const facts = told.map(({ fact }) => fact);
  // «19 नए रोगी» over a story whose body says where
  const placed = (h: Fact, { how }: Stated["claim"]) =>
    h.value > 1 &&
    told.some(
      ({ fact: b }) =>
        (b.metric === h.metric || (h.value >= 5 && family(b) === family(h) && b.place !== h.place)) &&
        b.disease === h.disease &&
        b.value === h.value &&
        (h.place === "IN" || b.place.startsWith(`${h.place}/`) || (how.place === "article" && h.value >= 10)),
    );
  // «प्रदेश में 1,240, रीवा में 121 नए मामले, 5 लोगों की मौत» over a text that tells of five in the whole state
  const ofState = (h: Fact, { how }: Stated["claim"]) =>
    h.value > 1 &&
    how.place === "sentence" &&
    facts.some(
      (b) =>
        b.metric === h.metric &&
        b.disease === h.disease &&
        b.value === h.value &&
        h.place.startsWith(`${b.place}/`) &&
        title.some(({ fact }) => fact.place === b.place),
    );
  // «388 मरीज भर्ती» over a text that says of which fever
  const toldOfAnother = (h: Fact, { how }: Stated["claim"]) =>
    (how.disease === "article" || how.disease === "paragraph") &&
    h.value > 1 &&
    facts.some(
      (b) => b.metric === h.metric && b.place === h.place && b.value === h.value && b.disease === "viral-fever",
    );
  // «डेंगू-स्वाइन फ्लू से दो की मौत» over a text that tells of those two, and of none of the other disease
  const ofOther = (h: Fact) =>
    h.value > 1 &&
    h.metric.endsWith("_deaths") &&
    facts.some((b) => b.metric === h.metric && b.place === h.place && b.value === h.value) &&
    !facts.some((b) => b.metric === h.metric && b.disease === h.disease);
  for (const headline of [...repeated, ...title]) {
    const fact = explained(headline, facts);
    if (known.has(bare(fact)) || placed(fact, headline.claim)) continue;
    if (ofState(fact, headline.claim) || toldOfAnother(fact, headline.claim) || ofOther(fact)) continue;
    known.set(bare(fact), []);
    told.push({ ...headline, fact });
  }
  return told;
}
