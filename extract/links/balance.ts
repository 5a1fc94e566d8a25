/**
 * Whoever fell ill has recovered, died or is still ill. Where so many recovered, died and are ill as there were cases, none of these is
 * the day's: «कुल मरीज 840, इनमें 590 ठीक हुए, 12 की मौत, 238 सक्रिय».
 */
import type { MetricId } from "../../model/metrics.ts";
import type { Claim } from "./claim.ts";
import { familyOf, TOTAL_OF } from "./tally.ts";

const BALANCE = {
  name: "balance",
  why: "who recovered, who died and who is ill add up to all cases: «कुल 840 … 590 ठीक, 12 की मौत, 238 सक्रिय»",
};

/** Fewer cases add up by chance; where no deaths are told, two numbers do so more easily. */
const FEWEST = 20;
const FEWEST_OF_TWO = 50;
/** Figures of a place that are tried: more are no account. */
const MOST = 12;

const STILL_ILL: ReadonlySet<MetricId> = new Set(["active_cases", "hosp_patients", "quarantined"] as const);

interface Account {
  readonly cases: Claim[];
  readonly recovered: Claim[];
  readonly died: Claim[];
  readonly ill: Claim[];
}

/** The claims of a body; those of an account that adds up are so far. */
export function settleBalance(claims: readonly Claim[]): readonly Claim[] {
  const soFar = new Map<Claim, Claim>();
  for (const account of accountsOf(claims)) {
    const ill = account.ill.length && account.recovered.length ? account.ill : [];
    for (const cases of account.cases) for (const now of ill) addUp(account, cases, now, soFar);
  }
  return soFar.size === 0 ? claims : claims.map((c) => asSoFar(c, soFar.get(c)));
}

/** By place and disease; only what is of all people there. */
function accountsOf(claims: readonly Claim[]): Iterable<Account> {
  const accounts = new Map<string, Account>();
  for (const claim of claims) {
    const { where, number, population, disease, metric, how } = claim;
    if (where.facility || where.locality || population || number.qualifier !== "exact" || how.basis === "table")
      continue;
    const key = `${where.place}|${disease}`;
    const account = accounts.get(key) ?? { cases: [], recovered: [], died: [], ill: [] };
    accounts.set(key, account);
    const family = familyOf(metric);
    const side = STILL_ILL.has(metric)
      ? account.ill
      : family === "cases"
        ? account.cases
        : family === "recoveries"
          ? account.recovered
          : family === "deaths"
            ? account.died
            : undefined;
    if (side && side.length < MOST) side.push(claim);
  }
  return accounts.values();
}

function addUp({ cases: all, recovered, died }: Account, cases: Claim, now: Claim, soFar: Map<Claim, Claim>): void {
  const whole = cases.number.value;
  // «120 नए मामले, कुल 9,400»: by how many they grew in a day adds up as well
  if (all.some(({ number }) => number.value > whole)) return;
  for (const well of recovered) {
    const rest = whole - now.number.value - well.number.value;
    const dead = died.find(({ number }) => number.value === rest);
    if (dead ? whole < FEWEST : rest !== 0 || whole < FEWEST_OF_TWO) continue;
    for (const part of dead ? [cases, well, dead] : [cases, well]) soFar.set(part, now);
  }
}

/** As a running total, of the time of those who are ill now. */
function asSoFar(claim: Claim, now: Claim | undefined): Claim {
  const metric = now && TOTAL_OF[claim.metric];
  if (!metric) return claim;
  return {
    ...claim,
    metric,
    when: { ...now.when, window: undefined, kind: "sofar" },
    how: { ...claim.how, rule: BALANCE },
  };
}
