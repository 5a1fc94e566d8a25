/** All that the rules ask of one number: its words, their cues and what follows from them, read once. */
import type { CueId, CueMention } from "../../cues/index.ts";
import type { NumberMention } from "../../mention.ts";
import { type Analysis, cuesIn, is, type Span, word } from "../analysis.ts";
import type { Clause, Item } from "../clauses.ts";
import type { Context } from "../context.ts";
import { AND_THEN, OF_DOING, SUBORDINATOR } from "../words.ts";
import { has, MANNER, MAY_BE_SUBORDINATE, tells } from "./cue-classes.ts";
import { type NounPhrase, nounPhrase } from "./noun-phrase.ts";

export interface ItemView {
  readonly a: Analysis;
  readonly clause: Clause;
  readonly item: Item;
  readonly number: NumberMention;
  /** What the text has said so far. */
  readonly ctx: Context;
  readonly isLast: boolean;
  readonly np: NounPhrase;
  /** Cues before the number. */
  readonly left: readonly CueMention[];
  /** Cues behind the noun phrase. */
  readonly right: readonly CueMention[];
  /** Cues that are the number's own: the noun phrase's and those behind it; before the number, where it is decided by those. */
  readonly all: readonly CueMention[];
  /** The predicate that a list shares; empty for its last number, whose own words it is. */
  readonly tail: readonly CueMention[];
  readonly tailSpan: Span;
  /** Its own words name people, or patients. */
  readonly people: boolean;
  readonly npCase: boolean;
  readonly hasCase: boolean;
  /** The noun that the phrase ends with, and that it begins with. */
  readonly head: CueId | undefined;
  readonly firstNoun: CueId | undefined;
  /** What happened to those counted, of its own words. */
  readonly event: CueMention | undefined;
  /** Neither noun nor event stands behind it. */
  readonly bare: boolean;
  readonly ofDoses: boolean;
}

export function viewItem(a: Analysis, clause: Clause, item: Item, ctx: Context): ItemView {
  const { number } = item;
  const isLast = clause.items.at(-1) === item;
  const np = nounPhrase(a, item.right);
  const right = cuesIn(a, { from: np.end, to: item.right.to });
  const left = cuesIn(a, item.left);
  const all = right.length === 0 ? np.cues : np.cues.length === 0 ? right : [...np.cues, ...right];
  const tail = isLast || !item.listed ? [] : cuesIn(a, clause.tail);
  const people = has(np.cues, "people");
  const hasCase = has(all, "case", "infection");
  const head = np.cues.findLast((c) => !MANNER.has(c.cue))?.cue;
  const event = eventOf(a, all);
  return {
    a,
    clause,
    item,
    number,
    ctx,
    isLast,
    np,
    left,
    right,
    all,
    tail,
    tailSpan: isLast ? item.right : clause.tail,
    people,
    npCase: has(np.cues, "case"),
    hasCase,
    head,
    firstNoun: np.cues.find((c) => c.cue !== "new" && c.cue !== "total")?.cue,
    event,
    bare: !event && !hasCase && !people && head === undefined,
    ofDoses: nameDoses(left) || nameDoses(all) || nameDoses(tail) || (ctx.metric?.includes("vaccin") ?? false),
  };
}

const nameDoses = (cues: readonly CueMention[]): boolean =>
  cues.length > 0 && has(cues, "dose", "site", "first_dose", "second_dose");

/** What happened: the first event that is not told as earlier or meanwhile; what became of people before what they were. */
/** «दो मरीज जांच में पॉजिटिव मिले»: how they were found. */
const isMeans = (a: Analysis, test: CueMention, all: readonly CueMention[]): boolean =>
  test.cue === "test" &&
  word(a, test.end) === "में" &&
  all.some((c) => (c.cue === "case" || c.cue === "people") && c.end <= test.first && test.first - c.end <= 1) &&
  !/^(?:की|के|का)$/.test(word(a, test.first - 1)) &&
  all.some((c) => c.cue === "case" && c.first > test.first) &&
  all.some((c) => c.cue === "found" && c.first > test.first);

function eventOf(a: Analysis, all: readonly CueMention[]): CueMention | undefined {
  if (!all.some(tells)) return undefined;
  const events = all.filter((c) => tells(c) && !isMeans(a, c, all));
  const first = events[0];
  // «दो संदिग्धों ने दम तोड़ा»
  if (first?.cue === "suspected" || first?.cue === "active") {
    // «1025 संदिग्धों की जांच हुई»
    const noun = /^(?:case|people)$/.test(a.cueAt[first.end]?.cue ?? "") ? first.end + 1 : first.end;
    const tested = events.find(
      (c) =>
        c.cue === "test" &&
        // «संदिग्धों की जांच», «संदिग्धों के बलगम की जांच»
        // «संदिग्धों की जांच», «संदिग्ध व्यक्तियों की सैंपल जांच», «संदिग्ध मरीजों की एलाइजा जांच»
        (c.first - noun === 1 ||
          (c.first - noun === 2 && word(a, noun) === "की" && isKindOfTest(a, c.first - 1)) ||
          (c.first - noun === 3 && word(a, noun) === "के" && word(a, c.first - 1) === "की") ||
          // «संदिग्धों की रैपिड किट से जांच»
          (c.first - noun <= 8 && word(a, noun) === "की" && word(a, c.first - 1) === "से")) &&
        (/^(?:जांच|टेस्ट|सैंपलिंग|सैंपलिग|सैम्पलिंग)/.test(word(a, c.first)) ||
          // «संदिग्धों के सैंपलों की रिपोर्ट आई»
          (word(a, c.end) === "की" && word(a, c.end + 1) === "रिपोर्ट")) &&
        word(a, c.end) !== "रिपोर्ट",
    );
    if (tested && !has(all, "negative")) return tested;
    const fate = events.find((c) => c.cue === "death" || c.cue === "recovery" || c.cue === "discharge");
    if (fate) return fate;
  }
  // «एक और उपचाराधीन रोगी ने दम तोड़ दिया»
  if (first?.cue === "treat" && /^(?:case|people)$/.test(a.cueAt[first.end]?.cue ?? "")) {
    const fate = events.find((c) => c.cue === "death" || c.cue === "recovery" || c.cue === "discharge");
    if (fate) return fate;
  }
  const goesOn = (c: CueMention, i: number) =>
    events[i + 1] !== undefined || all.some((x) => x.first > c.first && (x.cue === "case" || x.cue === "found"));
  // «640 मामलों की जांच में पुष्टि हुई»: no more than how it was found
  const who = all[0]?.cue;
  const inTest =
    events.length === 1 &&
    first?.cue === "test" &&
    (who === "case" || who === "people") &&
    (isConfirmedBehind(a, first) ||
      isFoundBehind(a, first) ||
      // «आठ मरीज एम्स में हुई जांच में पाए गए»
      (who === "case" && word(a, first.end) === "में" && a.cueAt[first.end + 1]?.cue === "found"));
  return inTest ? undefined : (events.find((c, i) => !(isSubordinate(a, c) && goesOn(c, i))) ?? first);
}

/** «जांच में पुष्टि हुई», «जांच में कोरोना संक्रमण पाया गया» */
function isConfirmedBehind(a: Analysis, { end }: CueMention): boolean {
  if (word(a, end) !== "में") return false;
  let at = end + 1;
  while (a.namedAt[at] || /^(?:संक्रमण|वायरस|की|का)$/.test(word(a, at))) at = a.namedAt[at]?.end ?? at + 1;
  // «टाइफाइड के 12 मरीज जांच में निकल रहे हैं»
  if (at === end + 1 && /^(?:निकल|निकले|मिल|मिले)$/.test(word(a, at))) return true;
  return word(a, at).startsWith("पुष्ट") || (at > end + 1 && /^(?:मिला|पाया|निकला)$/.test(word(a, at)));
}

/** «(सैंपल) जांच», «(एलाइजा) जांच», «(मलेरिया) जांच» */
const isKindOfTest = (a: Analysis, at: number): boolean =>
  a.cueAt[at]?.cue === "test" || a.namedAt[at] !== undefined || /^(?:एलाइजा|एलिसा|रैपिड|रक्त|खून|ब्लड)$/.test(word(a, at));

const isFoundSoon = (a: Analysis, c: CueMention): boolean =>
  a.cueAt[c.first - 1]?.cue === "case" || a.cueAt[c.end + 1]?.cue === "case";

/** «64 मरीज जांच में सामने आए», «64 मरीज अब तक जांच में निकले» */
function isFoundBehind(a: Analysis, { first, end }: CueMention): boolean {
  if (word(a, end) !== "में" || a.cueAt[end + 1]?.cue !== "found") return false;
  let i = first - 1;
  while (a.cueAt[i]?.cue === "sofar" || a.dateAt[i] || /^(?:भी|ही)$/.test(word(a, i))) i--;
  return a.cueAt[i]?.cue === "case";
}

/** «उपचार के दौरान», «जांच के बाद»: what happened before, or meanwhile. */
export const isSubordinate = (a: Analysis, c: CueMention): boolean =>
  // «सिंगल डोज एंबिसोम देकर छुट्टी दी गई», «पूरी खुराक लेकर ठीक हो गए»
  (c.cue === "dose" &&
    [0, 1, 2].some((k) => /^(?:देकर|लगाकर|लेकर|खाकर)$/.test(word(a, c.end + k)) && word(a, c.end + k - 1) !== "को")) ||
  isMeanwhile(a, c);

const isMeanwhile = (a: Analysis, c: CueMention): boolean =>
  // «171 ने होम आइसोलेशन में कोरोना को मात दी», «चार ने होम आइसोलेशन में दम तोड़ा»
  (c.cue === "quarantine" && /^(?:में|से)$/.test(word(a, c.end)) && hasFateSoon(a, c.end + 1)) || isBefore(a, c);

/** What became of them, before another number. */
function hasFateSoon(a: Analysis, from: number): boolean {
  for (let i = from; i < from + 5 && !a.numberAt[i]; i++) {
    const cue = a.cueAt[i]?.cue;
    if (cue === "recovery" || cue === "death") return true;
  }
  return false;
}

const isBefore = (a: Analysis, c: CueMention): boolean =>
  MAY_BE_SUBORDINATE.has(c.cue) &&
  // «18 नए मरीज जांच में सामने आए»
  ((c.cue === "test" && word(a, c.end) === "में" && isFoundSoon(a, c)) ||
    is(a, c.end, AND_THEN) ||
    [0, 1, 2].some(
      (k) => is(a, c.end, OF_DOING) && is(a, c.end + Math.max(0, k - 1), OF_DOING) && is(a, c.end + k, SUBORDINATOR),
    ));

/** True where a place stands in the span. */
export const hasPlace = (a: Analysis, span: Span): boolean => {
  for (let i = span.from; i < span.to; i++) if (a.placeAt[i]) return true;
  return false;
};

/** «(मौतों) के मामले में» */
export const isAboutThem = (a: Analysis, at: number): boolean =>
  word(a, at) === "के" && word(a, at + 1) === "मामले" && word(a, at + 2) === "में";
