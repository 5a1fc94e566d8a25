/** self_contradiction: one article gives two numbers for one key that cannot both be true, headline against body included. */
import type { FoundConflict } from "../model/conflict.ts";
import type { StoredFact } from "../model/fact.ts";
import { byKey, type Clash, clashCauses, clashOf, factsOf, widest } from "./clash.ts";
import { conflictId, dayText } from "./keys.ts";
import type { ConflictRule } from "./rule.ts";
import { because, claimInWords, subject } from "./words.ts";

/** A fact without a day can only be held against its own article, which is then part of what the conflict is about. */
const scope = (fact: { asOf?: string }, articleId: string) => (fact.asOf === undefined ? articleId : "");

export const selfContradiction: ConflictRule = {
  kind: "self_contradiction",
  slot: (key, articleId) => `self_contradiction#${dayText(key)}#${scope(key, articleId)}`,
  touched: (fact) => [selfContradiction.slot(fact, fact.articleId)],
  needs: (fact) =>
    fact.asOf === undefined
      ? [{ articleId: fact.articleId, superseded: true }]
      : [{ disease: fact.disease, metrics: [fact.metric], places: [fact.place], from: fact.asOf, to: fact.asOf }],
  find({ byDay }) {
    const found: FoundConflict[] = [];
    for (const facts of byDay.values()) {
      const scopes = new Map<string, Clash[]>();
      for (const [articleId, own] of Map.groupBy(facts, (fact) => fact.articleId)) {
        const name = scope(own[0] as StoredFact, articleId);
        scopes.set(name, [...(scopes.get(name) ?? []), ...clashesWithin(own)]);
      }
      for (const [articleId, clashes] of scopes)
        for (const group of byKey(clashes)) found.push(conflictOf(group, articleId));
    }
    return found;
  },
};

function clashesWithin(facts: readonly StoredFact[]): Clash[] {
  const clashes: Clash[] = [];
  for (const [i, a] of facts.entries())
    for (const b of facts.slice(i + 1)) {
      const clash = clashOf(a, b);
      if (clash) clashes.push(clash);
    }
  return clashes;
}

function conflictOf(clashes: readonly Clash[], articleId: string): FoundConflict {
  const clash = widest(clashes);
  const { key, a, b, severity } = clash;
  const causes = [...new Set(clashes.flatMap(clashCauses))].sort();
  const about = subject(key);
  const where =
    a.field === b.field ? { en: "", hi: "" } : { en: ", headline against text", hi: ", शीर्षक और खबर में अलग" };
  const statement = {
    en: `One report of ${a.source} gives two numbers for ${about.en}: ${claimInWords(a, "en")} and ${claimInWords(b, "en")}${where.en}`,
    hi: `${a.source} की एक ही खबर में ${about.hi} की दो संख्याएं हैं: ${claimInWords(a, "hi")} और ${claimInWords(b, "hi")}${where.hi}`,
  };
  return {
    id: conflictId("self_contradiction", key, articleId),
    kind: "self_contradiction",
    key,
    facts: factsOf(clashes),
    severity,
    causes,
    why: because(statement, clashCauses(clash)),
  };
}
