/** revised: a new version of one article gives another number for one key, and the older one can no longer be true. */
import type { FoundConflict } from "../model/conflict.ts";
import type { StoredFact } from "../model/fact.ts";
import { slips } from "./causes.ts";
import { byValue, type Clash } from "./clash.ts";
import { distance, intervalOf, meet } from "./interval.ts";
import { claimKey, conflictId, keyText } from "./keys.ts";
import type { ConflictRule } from "./rule.ts";
import { because, claimInWords, subject } from "./words.ts";

/** A fact without a day belongs to its own article alone. */
const scope = (fact: { asOf?: string }, articleId: string) => (fact.asOf === undefined ? articleId : "");

export const revised: ConflictRule = {
  kind: "revised",
  slot: (key, articleId) => `revised#${keyText(key)}#${scope(key, articleId)}`,
  touched: (fact) => [revised.slot(claimKey(fact), fact.articleId)],
  needs: ({ articleId, asOf, disease, metric, place }) =>
    asOf === undefined
      ? [{ articleId, superseded: true }]
      : [{ disease, metrics: [metric], places: [place], from: asOf, to: asOf, superseded: true }],
  find({ superseded, byKey }) {
    const found: FoundConflict[] = [];
    const slots = Map.groupBy(superseded, (fact) => revised.slot(claimKey(fact), fact.articleId));
    for (const older of slots.values()) {
      const [first] = older;
      const now = first ? (byKey.get(keyText(first)) ?? []) : [];
      const changes = [...Map.groupBy(older, (fact) => fact.articleId)].flatMap(([articleId, before]) =>
        changesOf(
          before,
          now.filter((fact) => fact.articleId === articleId),
        ),
      );
      if (changes.length > 0) found.push(conflictOf(changes));
    }
    return found;
  },
};

/** Older numbers of an article that no number of its new version meets, each with all the new ones; `a` is the older. */
function changesOf(older: readonly StoredFact[], now: readonly StoredFact[]): Clash[] {
  const current = now.map((fact) => ({ fact, interval: intervalOf(fact) }));
  return older.flatMap((a) => {
    const before = intervalOf(a);
    if (current.some(({ interval }) => meet(before, interval))) return [];
    return current.map(({ fact: b, interval }) => ({
      key: claimKey(b),
      a,
      b,
      severity: distance(before, interval),
    }));
  });
}

function conflictOf(changes: readonly Clash[]): FoundConflict {
  const order = (change: Clash) => `${change.a.id} ${change.b.id}`;
  const [widest] = [...changes].sort((p, q) => q.severity - p.severity || (order(p) < order(q) ? -1 : 1));
  if (!widest) throw new Error("no change to tell of");
  const { key, a, b, severity } = widest;
  const about = subject(key);
  const facts = new Map(changes.flatMap((change) => [change.a, change.b]).map((fact) => [fact.id, fact]));
  return {
    id: conflictId("revised", key, scope(key, b.articleId)),
    kind: "revised",
    key,
    facts: [...facts.values()].sort(byValue),
    severity,
    causes: [...new Set(changes.flatMap((change) => slips(change.a.value, change.b.value)))].sort(),
    why: because(
      {
        en: `${b.source} changed its number of ${about.en} from ${claimInWords(a, "en")} to ${claimInWords(b, "en")} in a new version of its report`,
        hi: `${b.source} ने अपनी खबर के नए रूप में ${about.hi} की संख्या ${claimInWords(a, "hi")} से बदलकर ${claimInWords(b, "hi")} कर दी`,
      },
      slips(a.value, b.value),
    ),
  };
}
