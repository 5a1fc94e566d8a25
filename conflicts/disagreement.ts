/** disagreement: independent articles give numbers for one key that cannot both be true; near-copies are one voice. */
import type { ConflictCause, FoundConflict } from "../model/conflict.ts";
import type { StoredFact } from "../model/fact.ts";
import { byKey, type Clash, clashCauses, clashOf, factsOf, widest } from "./clash.ts";
import { dayAfter } from "./day.ts";
import { alternatives, type Interval, intervalOf, meet } from "./interval.ts";
import { claimKey, conflictId, dayText } from "./keys.ts";
import type { ConflictRule, Reading } from "./rule.ts";
import { because, claimAndSource, subject } from "./words.ts";

export const disagreement: ConflictRule = {
  kind: "disagreement",
  slot: (key) => `disagreement#${dayText(key)}`,
  // The next day's too: its cause may be that a paper printed this day's number.
  touched: ({ asOf, ...fact }) =>
    asOf === undefined
      ? []
      : [
          disagreement.slot({ ...claimKey(fact), asOf }, ""),
          disagreement.slot({ ...claimKey(fact), asOf: dayAfter(asOf) }, ""),
        ],
  needs: ({ asOf, disease, metric, place }) =>
    asOf === undefined
      ? []
      : [{ disease, metrics: [metric], places: [place], from: dayAfter(asOf, -1), to: dayAfter(asOf) }],
  find(reading) {
    const found: FoundConflict[] = [];
    for (const facts of reading.byDay.values()) {
      if (facts[0]?.asOf === undefined) continue;
      const pairs = disagreeing(sayings(facts));
      const clashes = pairs.flatMap(clashesBetween);
      for (const group of byKey(clashes)) found.push(conflictOf(group, pairs, facts, reading));
    }
    return found;
  },
};

/** What one or many articles say alike about one day: the facts of one of them, and all that say the same. */
interface Saying {
  readonly facts: readonly StoredFact[];
  readonly articles: ReadonlySet<string>;
  /** By the hour the count ends at, "" for the whole day. */
  readonly claims: ReadonlyMap<string, readonly Interval[]>;
}

interface Pair {
  readonly one: Saying;
  readonly other: Saying;
}

const wording = (fact: StoredFact) => `${fact.until ?? ""} ${fact.qualifier} ${fact.value} ${fact.max ?? ""}`;

/** Articles that say the same are held against others once, however many they are. */
function sayings(facts: readonly StoredFact[]): Saying[] {
  const same = new Map<string, { facts: StoredFact[]; articles: Set<string> }>();
  for (const [articleId, own] of Map.groupBy(facts, (fact) => fact.articleId)) {
    const text = [...new Set(own.map(wording))].sort().join(";");
    const saying = same.get(text);
    if (saying) saying.articles.add(articleId);
    else same.set(text, { facts: own, articles: new Set([articleId]) });
  }
  return [...same.values()].map((saying) => ({ ...saying, claims: claimsOf(saying.facts) }));
}

function claimsOf(facts: readonly StoredFact[]): Map<string, readonly Interval[]> {
  const claims = new Map<string, readonly Interval[]>();
  for (const [until, own] of Map.groupBy(facts, (fact) => fact.until ?? ""))
    claims.set(until, alternatives(own.map(intervalOf)));
  return claims;
}

/** An article that contradicts itself disagrees with another only where none of its numbers meets the other's. */
function disagreeing(all: readonly Saying[]): Pair[] {
  const pairs: Pair[] = [];
  for (const [i, one] of all.entries())
    for (const other of all.slice(i + 1)) if (incompatible(one, other)) pairs.push({ one, other });
  return pairs;
}

function incompatible(one: Saying, other: Saying): boolean {
  for (const [until, mine] of one.claims)
    for (const [hour, theirs] of other.claims) {
      if (until === hour) {
        if (!mine.some((a) => theirs.some((b) => meet(a, b)))) return true;
        continue;
      }
      const mineEarlier = until !== "" && (hour === "" || until < hour);
      const [early, late] = mineEarlier ? [mine, theirs] : [theirs, mine];
      if (Math.min(...early.map((a) => a.low)) > Math.max(...late.map((b) => b.high))) return true;
    }
  return false;
}

/** A clash, and the sayings it stands between. */
interface ClashOfPair extends Clash {
  readonly pair: Pair;
}

const clashesBetween = (pair: Pair): ClashOfPair[] =>
  pair.one.facts.flatMap((a) =>
    pair.other.facts.flatMap((b) => {
      const clash = clashOf(a, b);
      return clash ? [{ ...clash, pair }] : [];
    }),
  );

function conflictOf(
  clashes: readonly ClashOfPair[],
  pairs: readonly Pair[],
  facts: readonly StoredFact[],
  reading: Reading,
): FoundConflict {
  const widestClash = widest(clashes);
  const { key, a, b } = widestClash;
  const seen = (clash: ClashOfPair) => causesOf(clash, reading);
  const causes = [...new Set(clashes.flatMap(seen))].sort();
  // all who say what one of the clashing facts says stand beside it
  const words = new Set(factsOf(clashes).map(wording));
  const speakers = new Set(pairs.flatMap(({ one, other }) => [...one.articles, ...other.articles]));
  const involved = facts.filter((fact) => speakers.has(fact.articleId) && words.has(wording(fact)));
  const values = new Set(involved.map((fact) => wording(fact))).size;
  const about = subject(key);
  const statement = {
    en: `${values > 2 ? "Several" : "Two"} reports give different numbers for ${about.en}: ${claimAndSource(a, "en")} and ${claimAndSource(b, "en")}${values > 2 ? `, and ${values - 2} more in between` : ""}`,
    hi: `${about.hi} की अलग-अलग संख्याएं छपी हैं: ${claimAndSource(a, "hi")} और ${claimAndSource(b, "hi")}${values > 2 ? `, बीच में ${values - 2} और` : ""}`,
  };
  return {
    id: conflictId("disagreement", key),
    kind: "disagreement",
    key,
    facts: involved.sort((x, y) => x.value - y.value || (x.id < y.id ? -1 : 1)),
    severity: widestClash.severity,
    causes,
    why: because(statement, seen(widestClash)),
  };
}

function causesOf(clash: ClashOfPair, reading: Reading): ConflictCause[] {
  const { a, b, pair } = clash;
  const causes = [...clashCauses(clash)];
  const stories = new Set([...pair.one.articles].map(reading.storyOf));
  if ([...pair.other.articles].some((article) => stories.has(reading.storyOf(article)))) causes.push("copy_error");
  if (isYesterdays(a, pair, reading) || isYesterdays(b, pair, reading)) causes.push("day_shift");
  return causes.sort();
}

/** «Yesterday's number»: another article gives this very value for the day before. */
function isYesterdays(fact: StoredFact, { one, other }: Pair, reading: Reading): boolean {
  if (fact.asOf === undefined || fact.qualifier !== "exact") return false;
  const saying = one.articles.has(fact.articleId) ? one : other;
  const dayBefore = reading.byDay.get(dayText({ ...claimKey(fact), asOf: dayAfter(fact.asOf, -1) })) ?? [];
  return dayBefore.some(
    (before) => before.value === fact.value && before.qualifier === "exact" && !saying.articles.has(before.articleId),
  );
}
