/** Nones: «कोई नया मरीज नहीं मिला», «एक भी मौत नहीं»; and «सभी निगेटिव», which repeats the number tested. */
import { type Analysis, cuesIn, is, within, word } from "./analysis.ts";
import type { Claim } from "./claim.ts";
import { type Clause, type Item, says } from "./clauses.ts";
import { has, tells } from "./metric/cue-classes.ts";
import { INHERIT, type MetricRule } from "./metric/decision.ts";
import type { Ruled } from "./metric/index.ts";
import { ALL_OF_THEM, MANY_PLACES, NONE_VERB } from "./words.ts";

/** A word of Hindi, not the danda. */
const HINDI = /[\u0900-\u0963\u0971-\u097f]/;

const NONE: MetricRule = {
  name: "none",
  why: "a none counts only where its noun and verb are those of a count: «एक भी मरीज नहीं मिला», not «कोई दिक्कत नहीं»",
  decide: () => undefined,
};

const uncounted = (none: string): Ruled => ({ rule: NONE, decision: { none } });

/** Why a none is no count, or that its list says what it counts; undefined where the usual rules may decide. */
export function noneOf(a: Analysis, { number, left, right }: Item): Ruled | undefined {
  const { negation } = number;
  if (!number.none || negation === undefined) return undefined;
  const after = word(a, negation + 1);
  // «4100 बेड पर कोई मरीज नहीं»: so many beds are free
  const on = word(a, number.first - 1) === "भी" ? number.first - 2 : number.first - 1;
  if (word(a, on) === "पर" && (a.numberAt[on - 1] || a.numberAt[on - 2] || /bed$/.test(a.cueAt[on - 1]?.cue ?? "")))
    return uncounted("beds that are free");
  // «सात जिलों में पांच से कम मिले, चार में एक भी नहीं»: in places that are not named
  if (number.first > 1 && word(a, number.first - 1) === "में" && (a.numberAt[number.first - 2]?.value ?? 0) > 1)
    return uncounted("for each of several places that are not named");
  // «दो जिलों में एक भी नहीं»
  const several = is(a, number.first - 2, MANY_PLACES) && word(a, number.first - 1) === "में";
  const counted =
    negation === number.end && number.first > 2 && several && (a.numberAt[number.first - 3]?.value ?? 0) > 1;
  if (counted && word(a, number.first - 4) !== "इन" && !within(a.places, left.from, number.first).length)
    return uncounted("for each of several places that are not named");
  // «शायद ही कोई घर हो जहां कोई बीमार न हो»
  if (word(a, negation) === "न" && /^हों?$/.test(after)) return uncounted("a none that is no count");
  // «न तो कोई मामला मिला, न ही किसी की मौत हुई»
  // «मलेरिया ने किसी मरीज की जान नहीं ली»
  const spared = word(a, negation - 1) === "जान" && /^(?:ली|लिया)$/.test(after);
  const neither = negation < number.first && (negation + 1 === number.first || /^(?:ही|तो)$/.test(after));
  if (HINDI.test(after) && !NONE_VERB.has(after) && !neither && !spared) return uncounted("a none that is no count");
  // «नहीं मिला एक भी मरीज»
  const inverted = negation < number.first;
  const cues = cuesIn(a, { from: number.end, to: inverted ? right.to : negation + 1 });
  if (inverted) return has(cues, "case", "death") ? undefined : uncounted("a none that is no count");
  const bare = negation === number.end || (negation === number.end + 1 && word(a, number.end) === "की");
  if (bare && cues.length === 0) {
    // «मौत एक भी नहीं हुई», «मौत किसी की नहीं हुई», but «सीधी में एक भी नहीं»
    const noun = cuesIn(a, left).at(-1);
    // «ठीक होने वाला कोई नहीं था»
    const at = /^वाल[ाेी]$/.test(word(a, number.first - 1)) ? number.first - 1 : number.first;
    // «चार वेंटिलेटर चलाने वाला कोई नहीं»
    if (at < number.first && noun?.end !== at) return uncounted("a none that is no count");
    return noun?.end === at && tells(noun) ? undefined : { rule: NONE, decision: INHERIT };
  }
  // «कोई मरीज गंभीर नहीं», «कोई लक्षण नहीं»
  for (let i = number.end; i < negation; i++)
    if (/^(?:गंभीर|लक्षण)$/.test(word(a, i))) return uncounted("none of something that is no metric");
  // «ये कोई नया वायरस नहीं है»
  const thing = /^नय[ाीे]$|^नई$/.test(word(a, number.end)) ? number.end + 1 : number.end;
  if (/^(?:वायरस|विषाणु|बीमारी|रोग|वैरिएंट|वेरिएंट|स्वरूप|लहर)$/.test(word(a, thing)) && thing + 1 === negation)
    return uncounted("none of something that is no metric");
  // «एक भी मामले की सूचना केंद्र के पास नहीं है»
  const heard = a.cueAt[number.end]?.cue === "case" && /^(?:सूचना|जानकारी|खबर)$/.test(word(a, number.end + 2));
  if (has(cues, "other", "need") && !heard) return uncounted("none of something that is no metric");
  if (within(a.diseases, number.end, negation).length > 0) return undefined;
  if (cues.some((c) => c.cue !== "people" && c.cue !== "new" && c.cue !== "total")) return undefined;
  // «किसी की तबीयत नहीं बिगड़ी»
  const behind = cuesIn(a, { from: negation + 1, to: Math.min(negation + 5, right.to) });
  return has(cues, "people") && behind.some((c) => c.cue !== "perfect")
    ? undefined
    : uncounted("none of something that is no metric");
}

/** «90 नमूने जांचे गए, सभी निगेटिव»: as many were negative as were tested. */
export function allNegative(a: Analysis, clause: Clause, claims: Claim[]): void {
  if (!says(clause, ALL_OF_THEM)) return;
  for (let i = clause.first; i < clause.end; i++) {
    if (!is(a, i, ALL_OF_THEM)) continue;
    const negative = cuesIn(a, { from: i + 1, to: Math.min(i + 7, clause.end) }).find((c) => c.cue === "negative");
    if (!negative) continue;
    const isTest = (c: Claim) => c.metric === "new_tests" || c.metric === "total_tests";
    const last = claims.slice(-12).findLast(isTest);
    if (!last || i - last.end > 40 || i < last.first) continue;
    // «रीवा में 231 व सतना में 96 नमूने जांचे गए, सभी निगेटिव»: of each
    const all = claims.slice(-12).filter((c) => isTest(c) && (c === last || c.number.first >= clause.sentence.first));
    for (const tested of all)
      claims.push({
        ...tested,
        metric: "new_negative_tests",
        when: { ...tested.when, window: tested.when.window ?? "P1D" },
        end: Math.max(tested === last ? negative.end : 0, tested.end),
        how: { ...tested.how, rule: ALL_NEGATIVE, basis: "right", said: "सभी निगेटिव" },
      });
    return;
  }
}

const ALL_NEGATIVE = {
  name: "all-negative",
  why: "all that were tested were negative: «90 नमूने जांचे गए, सभी निगेटिव»",
};
