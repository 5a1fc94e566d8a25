/** sum_mismatch: a state's districts add up to more than the state, or all of them are known and add up to something else. */
import type { FoundConflict } from "../model/conflict.ts";
import type { StoredFact } from "../model/fact.ts";
import { METRICS } from "../model/metrics.ts";
import { childrenOf, parentOf, placeName } from "../model/places.ts";
import { apart, type Choices, canBeEqual, choicesOf, greatestOf, leastOf, sumOf } from "./choices.ts";
import { byValue } from "./clash.ts";
import { claimKey, conflictId, keyText } from "./keys.ts";
import { partSlips } from "./part-slips.ts";
import type { ConflictRule } from "./rule.ts";
import { because, claimsAndSources, type Language, numbersInWords, subject } from "./words.ts";

/** Shares do not add up, and aims are set by many for many campaigns. A number for a part of a district is not the district's. */
const isSummed = (fact: StoredFact): boolean => {
  const kind = METRICS[fact.metric]?.kind;
  return (
    kind !== "percent" &&
    kind !== "target" &&
    fact.asOf !== undefined &&
    fact.facility === undefined &&
    fact.locality === undefined &&
    stateOf(fact.place) !== null
  );
};

/** The state a number counts in: the place's own or the district's. */
const stateOf = (place: string): string | null => {
  const above = parentOf(place);
  return above === "IN" ? place : above;
};

const isState = (place: string): boolean => parentOf(place) === "IN";
const slotOf = (fact: StoredFact): string => `sum_mismatch#${keyText({ ...fact, place: stateOf(fact.place) ?? "" })}`;

export const sumMismatch: ConflictRule = {
  kind: "sum_mismatch",
  slot: (key) => `sum_mismatch#${keyText(key)}`,
  touched: (fact) => (isSummed(fact) ? [slotOf(fact)] : []),
  needs(fact) {
    const state = stateOf(fact.place);
    const { asOf, disease, metric } = fact;
    if (!isSummed(fact) || state === null || asOf === undefined) return [];
    const places = [...new Set([state, ...childrenOf(state), fact.place])];
    return [{ disease, metrics: [metric], places, from: asOf, to: asOf }];
  },
  find({ facts }) {
    const found: FoundConflict[] = [];
    for (const told of Map.groupBy(facts.filter(isSummed), slotOf).values()) {
      const whole = told.filter((fact) => isState(fact.place));
      if (whole.length === 0 || whole.length === told.length) continue;
      const districts = [...Map.groupBy(told, (fact) => fact.place)].filter(([place]) => !isState(place)).map(district);
      const conflict = mismatch(whole, districts);
      if (conflict) found.push(conflict);
    }
    return found;
  },
};

interface District {
  readonly place: string;
  readonly facts: readonly StoredFact[];
  readonly choices: Choices;
}

/** One fact for each number that is given for it, whoever else gives it. */
const district = ([place, facts]: [string, readonly StoredFact[]]): District => ({
  place,
  facts: [...Map.groupBy(facts, (fact) => `${fact.qualifier} ${fact.value} ${fact.max ?? ""}`).values()]
    .flatMap(([first]) => first ?? [])
    .sort(byValue),
  choices: choicesOf(facts),
});

/** The districts with most first. */
const byMost = (a: District, b: District): number =>
  leastOf(b.choices) - leastOf(a.choices) || (a.place < b.place ? -1 : 1);

function mismatch(states: readonly StoredFact[], told: readonly District[]): FoundConflict | null {
  const [first] = states;
  if (!first) return null;
  const districts = [...told].sort(byMost);
  const [whole, sum] = [choicesOf(states), sumOf(districts.map(({ choices }) => choices))];
  const places = new Set(districts.map(({ place }) => place));
  const complete = childrenOf(first.place).every((place) => places.has(place));
  const tooMany = leastOf(sum) > greatestOf(whole);
  if (!tooMany && (!complete || canBeEqual(whole, sum))) return null;
  const key = claimKey(first);
  const about = subject(key);
  const [en, hi] = [claimsAndSources(states, "en"), claimsAndSources(states, "hi")];
  const [count, all] = [districts.length, childrenOf(first.place).length];
  const statement = {
    en: `${complete ? `All ${all}` : `${count} of ${all}`} districts together have ${numbersInWords(sum, "en")}, ${tooMany ? "more than" : "not"} the ${en} given for ${about.en}: ${list(districts, "en")}`,
    hi: `${about.hi} ${hi} है, पर ${complete ? `सभी ${all}` : `${all} में से ${count}`} जिलों का जोड़ ${numbersInWords(sum, "hi")} होता है: ${list(districts, "hi")}`,
  };
  const causes = complete
    ? partSlips(
        whole,
        districts.map(({ choices }) => choices),
      )
    : [];
  return {
    id: conflictId("sum_mismatch", key),
    kind: "sum_mismatch",
    key,
    facts: [...[...states].sort(byValue), ...districts.flatMap(({ facts }) => facts)],
    severity: apart(whole, sum),
    causes,
    why: because(statement, causes),
  };
}

const NAMED = 8;

function list(districts: readonly District[], language: Language): string {
  const named = districts
    .slice(0, NAMED)
    .map(({ place, facts }) => `${placeName(place, language)} ${claimsAndSources(facts, language)}`);
  const rest = districts.length - named.length;
  if (rest > 0) named.push(language === "en" ? `and ${rest} more` : `और ${rest} जिले`);
  return named.join(", ");
}
