/** balance: a whole is not the sum of its parts, though all are known; or those that are known are too many already. */
import type { FoundConflict } from "../model/conflict.ts";
import type { StoredFact } from "../model/fact.ts";
import type { MetricId } from "../model/metrics.ts";
import { apart, type Choices, canBeEqual, choicesOf, greatestOf, leastOf, sumOf } from "./choices.ts";
import { byValue } from "./clash.ts";
import { type Claim, claimKey, conflictId, keyText } from "./keys.ts";
import { partSlips } from "./part-slips.ts";
import type { ConflictRule, Reading } from "./rule.ts";
import { because, claimsAndSources, metricInWords, numbersInWords, subject } from "./words.ts";

/** Everybody who fell ill is ill, well or dead; every sample is positive, which is a new case, or negative. */
const WHOLES: readonly { readonly whole: MetricId; readonly parts: readonly MetricId[] }[] = [
  { whole: "total_cases", parts: ["active_cases", "total_recoveries", "total_deaths"] },
  { whole: "new_tests", parts: ["new_cases", "new_negative_tests"] },
];

const wholesOf = (metric: MetricId) => WHOLES.filter(({ whole, parts }) => whole === metric || parts.includes(metric));

export const balance: ConflictRule = {
  kind: "balance",
  slot: (key) => `balance#${keyText(key)}`,
  touched: (fact) =>
    fact.asOf === undefined
      ? []
      : wholesOf(fact.metric).map(({ whole }) => `balance#${keyText({ ...fact, metric: whole })}`),
  needs: ({ asOf, metric, disease, place }) =>
    asOf === undefined
      ? []
      : wholesOf(metric).map(({ whole, parts }) => ({
          disease,
          metrics: [whole, ...parts],
          places: [place],
          from: asOf,
          to: asOf,
        })),
  find: ({ byKey }) =>
    WHOLES.flatMap(({ whole, parts }) =>
      [...byKey.values()].flatMap((facts) => {
        const [first] = facts;
        if (first?.metric !== whole || first.asOf === undefined) return [];
        return unbalanced(first, facts, parts, byKey) ?? [];
      }),
    ),
};

interface Part {
  readonly metric: MetricId;
  readonly facts: readonly StoredFact[];
  readonly choices: Choices;
}

function unbalanced(
  claim: Claim,
  facts: readonly StoredFact[],
  metrics: readonly MetricId[],
  byKey: Reading["byKey"],
): FoundConflict | null {
  const parts = metrics.flatMap((metric): Part[] => {
    const told = byKey.get(keyText({ ...claim, metric }));
    return told ? [{ metric, facts: told, choices: choicesOf(told) }] : [];
  });
  if (parts.length === 0) return null;
  const [whole, sum] = [choicesOf(facts), sumOf(parts.map(({ choices }) => choices))];
  const complete = parts.length === metrics.length;
  if (complete ? canBeEqual(whole, sum) : leastOf(sum) <= greatestOf(whole)) return null;
  const key = claimKey(claim);
  const about = subject(key);
  const list = (language: "en" | "hi") =>
    parts
      .map(({ metric, facts: told }) => `${metricInWords(metric, language)} ${claimsAndSources(told, language)}`)
      .join(", ");
  const [en, hi] = [claimsAndSources(facts, "en"), claimsAndSources(facts, "hi")];
  const statement = complete
    ? {
        en: `The parts of ${about.en} do not add up to ${en} but to ${numbersInWords(sum, "en")}: ${list("en")}`,
        hi: `${about.hi} ${hi} है, पर उसके हिस्सों का जोड़ ${numbersInWords(sum, "hi")} होता है: ${list("hi")}`,
      }
    : {
        en: `Some parts of ${about.en} already add up to ${numbersInWords(sum, "en")}, more than ${en}: ${list("en")}`,
        hi: `${about.hi} ${hi} है, पर उसके कुछ ही हिस्सों का जोड़ ${numbersInWords(sum, "hi")} होता है: ${list("hi")}`,
      };
  const causes = complete
    ? partSlips(
        whole,
        parts.map(({ choices }) => choices),
      )
    : [];
  return {
    id: conflictId("balance", key),
    kind: "balance",
    key,
    facts: [...[...facts].sort(byValue), ...parts.flatMap((part) => [...part.facts].sort(byValue))],
    severity: apart(whole, sum),
    causes,
    why: because(statement, causes),
  };
}
