/** What a number counts: from the words to its right, to its left, the list it stands in and what the text was about. */
import { METRICS, type MetricId } from "../../model/metrics.ts";
import type { CueId, CueMention } from "../cues/index.ts";
import type { Token } from "../text/document.ts";
import { type Analysis, within, word } from "./analysis.ts";
import { type Clause, glossEnd, type Item, type Span } from "./clauses.ts";
import type { Context, Mode } from "./context.ts";
import { COPULA, FINITE, MODIFIER, NEGATION, POSTPOSITION, REST, WEAK_FINITE } from "./words.ts";

export type Decision =
  | {
      readonly metric: MetricId;
      readonly mode: Mode;
      readonly rule: string /** Last token of the words that decided. */;
      readonly upTo: number;
    }
  /** A list item without words of its own. */
  | { readonly inherit: true; readonly mode?: Mode }
  | { readonly none: string };

const EVENTS: ReadonlySet<CueId> = new Set([
  "death",
  "recovery",
  "discharge",
  "admit",
  "treat",
  "active",
  "suspected",
  "icu",
  "on_ventilator",
  "negative",
  "sequencing",
  "first_dose",
  "second_dose",
  "booster",
  "quarantine",
  "watch",
  "dose",
  "test",
  "target",
  "site",
  "zone",
]);
const EQUIPMENT: ReadonlySet<CueId> = new Set(["bed", "oxygen_bed", "icu_bed", "ventilator", "plant", "free"]);
const RATES: ReadonlySet<CueId> = new Set(["recovery_rate", "positivity_rate", "fatality_rate"]);
const RATE_METRIC = {
  recovery_rate: "recovery_rate",
  positivity_rate: "positivity_rate",
  fatality_rate: "case_fatality_rate",
} as const;

const isContent = (c: CueId) => EVENTS.has(c) || EQUIPMENT.has(c) || RATES.has(c) || c === "case";

/** Cues that begin in a span, in order. */
export function cuesIn(a: Analysis, span: Span): CueMention[] {
  const found: CueMention[] = [];
  for (let i = span.from; i < span.to; i++) {
    const c = a.cueAt[i];
    if (c && c.first === i) found.push(c);
  }
  return found;
}

interface NounPhrase {
  readonly cues: readonly CueMention[];
  /** Its last word is no word we know: the number counts something else. */
  readonly unknown: boolean;
  readonly end: number;
}

/** The noun phrase that follows a number: modifiers and nouns up to a postposition or verb. */
function nounPhrase(a: Analysis, span: Span): NounPhrase {
  const cues: CueMention[] = [];
  let unknown = false;
  let i = span.from;
  while (i < span.to) {
    const w = word(a, i);
    const cue = a.cueAt[i];
    const token = a.doc.tokens[i] as Token;
    const gloss = glossEnd(a, i);
    if (gloss > i) {
      i = gloss;
      continue;
    }
    if (a.dateAt[i] || (a.placeAt[i] && a.placeAt[i]?.kind !== "relative")) break;
    if (cue?.cue === "ward") break;
    if (cue && cue.first === i) {
      cues.push(cue);
      unknown = false;
      i = cue.end;
      if (cue.cue === "found" || cue.cue === "perfect" || cue.cue === "rising") break;
      // «246 लोग स्वस्थ होकर घर गए»: behind what happened begins the predicate
      if (
        EVENTS.has(cue.cue) &&
        ![
          "active",
          "suspected",
          "death",
          "test",
          "dose",
          "first_dose",
          "second_dose",
          "booster",
          "site",
          "zone",
          "quarantine",
        ].includes(cue.cue)
      )
        break;
      continue;
    }
    if (POSTPOSITION.has(w) || (FINITE.has(w) && !a.placeAt[i]) || NEGATION.has(w)) break;
    if (token.kind === "punctuation" && !/^["'()-]$/.test(w)) break;
    if (token.kind === "word" && !MODIFIER.has(w) && !a.namedAt[i]) unknown = true;
    i++;
  }
  return { cues, unknown, end: i };
}

const ids = (cues: readonly CueMention[]) => cues.map((c) => c.cue);

/** Decides for one item; `next` decisions of later items are asked for through `inherit`. */
export function decideMetric(a: Analysis, clause: Clause, item: Item, ctx: Context): Decision {
  const { number } = item;
  if (item.outdated) return { none: "an earlier figure («X से बढ़कर Y»)" };
  if (number.ordinal) return byOrdinal(a, item, clause.sentence.first);
  if (isRatio(a, clause, item)) return { none: "so many for each so many people" };
  if (overPlaces(a, item, clause.first)) return { none: "for each of places that are not named" };
  const isLast = clause.items.at(-1) === item;
  const np = nounPhrase(a, item.right);
  const right = cuesIn(a, { from: np.end, to: item.right.to });
  const left = cuesIn(a, item.left);
  const tail = isLast || !item.listed ? [] : cuesIn(a, clause.tail);
  const tailSpan: Span = isLast ? item.right : clause.tail;
  const all = [...np.cues, ...right];
  const upTo = (cue?: CueMention) => cue?.end ?? number.end;

  if (number.percent || all.some((c) => c.cue === "rate" || RATES.has(c.cue)) || isRateList(a, clause, item)) {
    const rate = decideRate(a, item, [...left], all, tail, ctx, upTo);
    if (rate) return rate;
    if (number.percent) return { none: "a percentage of something that is no metric" };
  }

  if (number.value === 1 && isStory(a, item)) return { none: "one patient's story" };
  const npIds = ids(np.cues);
  const head = npIds
    .filter(
      (c) =>
        c !== "new" &&
        c !== "total" &&
        c !== "perfect" &&
        c !== "found" &&
        c !== "sofar" &&
        c !== "rising" &&
        c !== "neutral",
    )
    .at(-1);
  const doseContext =
    [...left, ...all, ...tail].some((c) => c.cue === "dose" || c.cue === "site") || /vaccin/.test(ctx.metric ?? "");
  const firstNoun = npIds.find((c) => c !== "new" && c !== "total");
  const shot = doseContext && np.cues.length === 0 ? doseWord(a, item.right) : undefined;
  if (shot)
    return {
      metric: shot === "first_dose" ? "people_vaccinated" : "people_fully_vaccinated",
      mode: "total",
      rule: "पहली, दूसरी डोज",
      upTo: item.right.to,
    };
  if (head === "other" || (firstNoun === "other" && !npIds.some((c) => EQUIPMENT.has(c)))) {
    const centre = np.cues.find((c) => c.cue === "other");
    if (centre && doseContext && /^(?:केंद्र|सेंटर|बूथ)/.test(word(a, centre.first))) {
      if (all.some((c) => c.cue === "planned")) return { none: "planned" };
      return { metric: "vaccination_sites", mode: "now", rule: "टीकाकरण के केंद्र", upTo: centre.end };
    }
    if (!np.cues.some((c) => c.cue === "zone") && !right.some((c) => c.cue === "zone"))
      return { none: `counts «${centre ? word(a, centre.first) : ""}», no metric` };
  }
  if (
    np.unknown &&
    !np.cues.some((c) => isContent(c.cue)) &&
    !right.some((c) => EVENTS.has(c.cue) && c.first - np.end < 4)
  ) {
    return { none: `counts «${word(a, np.end - 1)}», no metric` };
  }
  if (np.unknown && head === "people") return { none: `counts «${word(a, np.end - 1)}», no metric` };

  const people = npIds.includes("people");
  if (npIds.includes("case") && word(a, np.end - 1) === "कम" && word(a, np.end) !== "से")
    return { none: "a difference" };
  if (
    people &&
    /^(?:की|के|का)$/.test(word(a, np.end)) &&
    right.some((c) => c.cue === "other" && c.first - np.end <= 4) &&
    !right.some((c) => EVENTS.has(c.cue) && c.first - np.end <= 3)
  ) {
    return { none: "a body or thing of so many people" };
  }

  // «मरीजों का ऑपरेशन किया गया»: a noun of its own, no word of counting near
  if (
    (people || npIds.includes("case")) &&
    np.end < item.right.to &&
    /^(?:की|के|का)$/.test(word(a, np.end)) &&
    isOwnNoun(a, np.end + 1) &&
    !right.some(
      (c) =>
        c.first - np.end <= 4 && (EVENTS.has(c.cue) || c.cue === "found" || c.cue === "case" || c.cue === "number"),
    )
  ) {
    return { none: `counts «${word(a, np.end + 1)}», no metric` };
  }
  if (right.some((c) => c.cue === "need") && !right.some((c) => c.cue === "death" || c.cue === "found"))
    return { none: "a capacity or a need" };

  // words of its own, to the right
  const events = all.filter((c) => EVENTS.has(c.cue) || EQUIPMENT.has(c.cue));
  // «एक संदिग्ध की मौत»: what became of them, before what they were
  const fate =
    events[0]?.cue === "suspected" || events[0]?.cue === "active"
      ? events.find((c) => c.cue === "death" || c.cue === "recovery" || c.cue === "discharge")
      : undefined;
  const firstEvent =
    fate ??
    events.find(
      (c, i) =>
        !(
          isSubordinate(a, c) &&
          (events[i + 1] || all.some((x) => x.first > c.first && (x.cue === "case" || x.cue === "found")))
        ),
    ) ??
    events[0];
  const hasCase = all.some((c) => c.cue === "case" || c.cue === "infection");
  // «इनमें से नौ में ब्लैक फंगस की पुष्टि हुई»
  const confirmed = all.find((c) => c.cue === "found" && /^पुष्ट/.test(word(a, c.first)));
  if (!firstEvent && !hasCase && !people && head === undefined && confirmed && confirmed.first - number.end < 8)
    return byCase(a, clause, item, all, left, tail, tailSpan, ctx);
  // «86 की जांच हुई, किसी में टीबी नहीं मिला»
  if (
    number.none &&
    !firstEvent &&
    !hasCase &&
    all.some((c) => c.cue === "found") &&
    within(a.diseases, number.end, item.right.to).length > 0
  )
    return byCase(a, clause, item, all, left, tail, tailSpan, ctx);
  // «कोविड बेड में से 7,432 पर मरीज हैं»
  if (word(a, number.end) === "पर" && hasCase && (/bed/.test(ctx.metric ?? "") || left.some((c) => c.cue === "bed")))
    return { metric: "hosp_patients", mode: "now", rule: "बेड पर मरीज", upTo: number.end };
  if (!firstEvent && !hasCase && !people && head === undefined) {
    return leftOrInherit(a, clause, item, left, ctx, tailSpan, tail);
  }
  if (firstEvent) return byEvent(a, clause, item, firstEvent, all, left, tail, tailSpan, ctx);

  // «1,30,482 मामलों में से 1,14,628 ठीक»: the whole that is split
  if (hasCase && !isLast && isWhole(a, item, np.end))
    return byCase(a, clause, item, all, left, [], { from: np.end, to: np.end }, { ...ctx, mode: ctx.mode ?? "total" });

  // a plain «मरीज», «लोग»: the list's predicate, or what stands to the left, says what became of them
  const tailEvent =
    !isLast && sharesPredicate(clause, item, npIds, a) ? tail.find((c) => EVENTS.has(c.cue)) : undefined;
  if (tailEvent) return byEvent(a, clause, item, tailEvent, all, left, tail, tailSpan, ctx);
  const found = [...all, ...(isLast || people ? tail : [])].some((c) => c.cue === "found");
  if (!found) {
    const state = left.findLast((c) =>
      [
        "quarantine",
        "icu",
        "on_ventilator",
        "admit",
        "treat",
        "ward",
        "discharge",
        "death",
        "suspected",
        "watch",
        "recovery",
        "active",
      ].includes(c.cue),
    );
    if (state && (hasCase || people || all.length === 0))
      return byEvent(a, clause, item, state, all, left, tail, tailSpan, ctx);
  }
  // «इनमें … एक-एक मरीज शामिल है»: what was just counted, by place
  const goesOn =
    all.some((c) => c.cue === "neutral") ||
    clause.continues ||
    (a.placeAt[np.end] && a.placeAt[np.end]?.kind !== "relative" && copula(a, item, tailSpan));
  // «अहमदाबाद में 141, वडोदरा में 46 और सूरत में 39 मामले हैं» behind the state's new cases
  const placed = clause.items.filter((i) => hasPlace(a, i.left)).length;
  const continued =
    ctx.fresh && (ctx.metric === "total_cases" || (ctx.metric === "new_cases" && number.value <= (ctx.newest ?? 0)));
  if (
    npIds.includes("case") &&
    !found &&
    placed >= 2 &&
    continued &&
    copula(a, item, tailSpan) &&
    !all.some((c) => ["new", "active", "sofar", "total", "perfect"].includes(c.cue))
  )
    return { inherit: true };
  if (
    hasCase &&
    !found &&
    goesOn &&
    !all.some((c) => ["new", "active", "sofar", "perfect", "number"].includes(c.cue)) &&
    hasPlace(a, { from: item.left.from, to: item.right.to })
  ) {
    // of cases, if what was counted last were not people
    if (!ctx.fresh && ctx.cases)
      return { metric: ctx.cases, mode: modeOfCases(ctx.cases), rule: "उन्हीं मरीजों में", upTo: np.end };
    return { inherit: true };
  }
  if (
    !found &&
    /^(?:को|से|ने)$/.test(word(a, np.end)) &&
    np.end < item.right.to &&
    (npIds.includes("case") || people) &&
    !right.some((c) => c.cue === "case")
  )
    return { none: "something was done to, or by, these people" };
  if (hasCase) return byCase(a, clause, item, all, left, tail, tailSpan, ctx);
  if (people && found && !directFind(a, np.end, item, clause)) return { none: "something else was found" };
  if (people && found) return byCase(a, clause, item, all, left, tail, tailSpan, ctx);
  if (people && number.each && !hasPlace(a, { from: item.left.from, to: item.right.to }))
    return { none: "so many each" };
  if (people && !isLast && np.end >= item.right.to) return { inherit: true };
  if (people && copula(a, item, tailSpan) && ownFacility(a, item))
    return { metric: "hosp_patients", mode: "now", rule: "अस्पताल में हैं", upTo: np.end };
  if (people && neutral(a, item.right, all)) return { inherit: true };
  return { none: "nothing said of these people that a metric counts" };
}

const isWhole = (a: Analysis, item: Item, npEnd: number): boolean =>
  (word(a, npEnd) === "में" || (word(a, npEnd) === "के" && word(a, npEnd + 1) === "मुकाबले")) && item.right.to - npEnd <= 2;

const isOwnNoun = (a: Analysis, i: number): boolean =>
  a.doc.tokens[i]?.kind === "word" &&
  !a.cueAt[i] &&
  !a.placeAt[i] &&
  !a.dateAt[i] &&
  !a.numberAt[i] &&
  !POSTPOSITION.has(word(a, i)) &&
  !MODIFIER.has(word(a, i)) &&
  !FINITE.has(word(a, i)) &&
  !a.namedAt[i];

/** «इलाज के दौरान मौत», «जांच के बाद पुष्टि»: what happened before, or meanwhile. */
const isSubordinate = (a: Analysis, c: CueMention): boolean =>
  /^(?:treat|test|admit|discharge|recovery|death)$/.test(c.cue) &&
  [0, 1, 2].some(
    (k) =>
      /^(?:के|होने|कराने|करने)$/.test(word(a, c.end + Math.max(0, k - 1))) &&
      /^(?:दौरान|बाद|लिए|क्रम|उपरांत)$/.test(word(a, c.end + k)),
  );

/** «प्रति दस हजार आबादी पर एक से कम मरीज». */
function isRatio(a: Analysis, clause: Clause, item: Item): boolean {
  for (let i = clause.first; i < item.right.to; i++)
    if (/^(?:आबादी|जनसंख्या)$/.test(word(a, i)) || (i < item.number.first && a.numberAt[i]?.notCount === "ratio"))
      return true;
  return false;
}

/** «बाकी 26 जिलों में एक भी नहीं», «इन जिलों में सौ से ज्यादा»: said of several places at once. */
function overPlaces(a: Analysis, item: Item, first: number): boolean {
  for (let i = item.number.first - 1; i >= Math.max(first, item.number.first - 4); i--) {
    if (!/^(?:जिलों|राज्यों|शहरों|प्रखंडों|गांवों|देशों)$/.test(word(a, i)) || word(a, i + 1) !== "में") continue;
    // «सभी 38 जिलों में 3416 नए»: the whole state
    // «प्रदेश के 6 जिलों में 42 नए»: so many in all of them; «10 जिलों में 100 से अधिक», «एक भी नहीं»: in each
    if (!item.number.none && !item.number.each && item.number.qualifier === "exact" && a.numberAt[i - 1]) return false;
    return ![1, 2].some((k) => /^(?:सभी|सारे|समस्त|सब)$/.test(word(a, i - k)));
  }
  return false;
}

/** «इनमें एक कांटी का चार वर्षीय बच्चा»: an age stands beside it. */
const isStory = (a: Analysis, item: Item): boolean => {
  for (let i = Math.max(item.left.from, item.number.first - 5); i < Math.min(item.right.to, item.number.end + 8); i++)
    if (a.numberAt[i]?.notCount === "age") return true;
  return false;
};

/** «आठवीं मौत», «पहला मामला»: an ordinal counts up to here. */
function byOrdinal(a: Analysis, item: Item, sentence: number): Decision {
  // «एक यहां का, दूसरा वहां का»: the other one
  if (item.number.value === 2)
    for (let i = sentence; i < item.number.first; i++) if (a.numberAt[i]?.value === 1) return { none: "the other one" };
  for (const c of cuesIn(a, { from: item.number.end, to: Math.min(item.right.to, item.number.end + 4) })) {
    if (c.cue === "death") return { metric: "total_deaths", mode: "total", rule: "क्रमसूचक मौत", upTo: c.end };
    if (c.cue === "case") return { metric: "total_cases", mode: "total", rule: "क्रमसूचक मामला", upTo: c.end };
    if (c.cue !== "new") break;
  }
  return { none: "an ordinal that counts no cases or deaths" };
}

/** «नौ लोग मिले», «72 लोगों में पुष्टि»: between the people and the verb stand only small words. */
function directFind(a: Analysis, from: number, item: Item, clause: Clause): boolean {
  if (a.cueAt[from - 1]?.cue === "found" || (from >= item.right.to && clause.items.at(-1) !== item)) return true;
  for (let i = from; i < Math.min(item.right.to, from + 8); i++) {
    if (a.cueAt[i]?.cue === "found") return true;
    const w = word(a, i);
    if (
      !POSTPOSITION.has(w) &&
      !MODIFIER.has(w) &&
      !/^(?:इसकी|इसके|इस|उसकी|उसके|वायरस|बीमारी|बुखार)$/.test(w) &&
      !a.cueAt[i] &&
      !a.dateAt[i] &&
      !a.placeAt[i] &&
      !a.namedAt[i]
    )
      return false;
    if (/^(?:का|को)$/.test(w)) return false;
  }
  return false;
}

/** «… के हैं», «शामिल हैं», or no predicate at all. */
const neutral = (a: Analysis, span: Span, cues: readonly CueMention[]): boolean => {
  if (cues.some((c) => c.cue === "neutral")) return true;
  for (let i = span.from; i < span.to; i++) {
    const w = word(a, i);
    const c = a.cueAt[i];
    if (
      c ||
      POSTPOSITION.has(w) ||
      MODIFIER.has(w) ||
      COPULA.has(w) ||
      a.placeAt[i] ||
      a.dateAt[i] ||
      (a.doc.tokens[i] as Token).kind === "punctuation"
    )
      continue;
    return false;
  }
  return true;
};

/** «तीन डॉक्टर और चार नर्स पॉजिटिव पाए गए»: both share the predicate; «30 संक्रमित, 20 स्वस्थ और 5 मौतें» do not. */
function sharesPredicate(clause: Clause, item: Item, own: readonly CueId[], a: Analysis): boolean {
  if (own.includes("case")) {
    // «मामले» do not die; «नए» ones have said what they are
    if (
      own.includes("new") ||
      cuesIn(a, item.right).some((c) => c.cue === "case" && /^(?:मामल|केस|प्रकरण)/.test(word(a, c.first)))
    )
      return false;
    const last = clause.items.at(-1) as Item;
    const lastIds = ids(nounPhrase(a, last.right).cues);
    return lastIds.includes("case") && item !== last && !lastIds.includes("death");
  }
  return true;
}

function isRateList(a: Analysis, clause: Clause, item: Item): boolean {
  if (Number.isInteger(item.number.value)) {
    const left = cuesIn(a, item.left).at(-1);
    return left !== undefined && RATES.has(left.cue) && item.left.to - left.end <= 3 && item.number.value <= 100;
  }
  return clause.items.some((i) => i.number.percent) || cuesIn(a, item.left).some((c) => RATES.has(c.cue));
}

function decideRate(
  a: Analysis,
  item: Item,
  left: readonly CueMention[],
  all: readonly CueMention[],
  tail: readonly CueMention[],
  ctx: Context,
  upTo: (c?: CueMention) => number,
): Decision | undefined {
  const cue = left.findLast((c) => RATES.has(c.cue)) ?? all.find((c) => RATES.has(c.cue));
  if (cue) return { metric: RATE_METRIC[cue.cue as keyof typeof RATE_METRIC], mode: "now", rule: "दर", upTo: upTo() };
  const event = all.find((c) => c.cue === "recovery" || c.cue === "death") ?? tail.find((c) => c.cue === "recovery");
  if (event?.cue === "recovery")
    return { metric: "recovery_rate", mode: "now", rule: "फीसदी मरीज ठीक", upTo: upTo(event) };
  const rate = left.findLast((c) => c.cue === "rate");
  if (rate && !/^(?:यह|ये|वह|राष्ट्रीय|की|का|औसत)$/.test(word(a, rate.first - 1)) && !a.placeAt[rate.first - 1])
    return { none: "another rate" };
  const generic = rate !== undefined || all.some((c) => c.cue === "rate");
  const placed = hasPlace(a, item.left);
  if (
    ctx.metric &&
    METRICS[ctx.metric].kind === "percent" &&
    (generic || placed || all.length === 0) &&
    neutral(a, item.right, [])
  ) {
    return { metric: ctx.metric, mode: "now", rule: "वही दर", upTo: upTo() };
  }
  return undefined;
}

/** «17 मुजफ्फरपुर», «चार गया के»: a place at once. */
const placeFollows = (a: Analysis, span: Span): boolean =>
  hasPlace(a, { from: span.from, to: Math.min(span.to, span.from + 2) });

const hasPlace = (a: Analysis, span: Span): boolean => {
  for (let i = span.from; i < span.to; i++) if (a.placeAt[i]) return true;
  return false;
};

/** No words to the right: «मृतकों की संख्या 421», «एक्टिव केस 20,271», «पटना में 159». */
function leftOrInherit(
  a: Analysis,
  clause: Clause,
  item: Item,
  left: readonly CueMention[],
  ctx: Context,
  tailSpan: Span,
  tail: readonly CueMention[],
): Decision {
  const content = left.filter((c) => isContent(c.cue));
  const nearest = content.at(-1);
  const counted = left.findLast((c) => c.cue === "number" || c.cue === "total");
  const gap = (c: CueMention) => {
    let between = 0;
    for (let i = c.end; i < item.left.to; i++) {
      const w = word(a, i);
      if (
        !POSTPOSITION.has(w) &&
        !MODIFIER.has(w) &&
        !a.dateAt[i] &&
        !["number", "total", "sofar", "rising"].includes(a.cueAt[i]?.cue ?? "")
      )
        between++;
    }
    return between;
  };
  const placeBetween = (c: CueMention) => hasPlace(a, { from: c.end, to: item.left.to });
  const listed = hasPlace(a, item.left) || isMonthList(a, item);
  // «पीड़ितों में 17 मुजफ्फरपुर, आठ …»: of those just counted
  if (
    nearest &&
    /^(?:case|death)$/.test(nearest.cue) &&
    word(a, item.left.to - 1) === "में" &&
    onlyPeople(a, nearest.end, item.left.to - 1) &&
    (placeFollows(a, item.right) || clause.items.length > 1)
  ) {
    if (nearest.cue === "death" && item.number.value === 1) return { none: "one of the dead" };
    if (nearest.cue === "death")
      return {
        metric: ctx.mode === "total" ? "total_deaths" : "new_deaths",
        mode: ctx.mode === "total" ? "total" : "new",
        rule: "मृतकों में",
        upTo: item.number.end,
      };
    if (ctx.cases) return { metric: ctx.cases, mode: modeOfCases(ctx.cases), rule: "मरीजों में", upTo: item.number.end };
  }
  // «नए मामलों में रांची और गुमला में नौ-नौ, देवघर में आठ …»: the head of a list
  if (nearest?.cue === "case" && listed && word(a, nearest.end) === "में") {
    if (left.some((c) => c.cue === "new" && nearest.first - c.end <= 1))
      return { metric: "new_cases", mode: "new", rule: "नए मामलों में", upTo: item.number.end };
    if (left.some((c) => c.cue === "active" && nearest.first - c.end <= 1))
      return { metric: "active_cases", mode: "now", rule: "सक्रिय मरीजों में", upTo: item.number.end };
  }
  if (
    nearest &&
    (!listed || !placeBetween(nearest) || (counted && counted.first > nearest.first && clause.items.length === 1)) &&
    (gap(nearest) <= 3 || (counted && counted.first > nearest.first))
  ) {
    const group = left.filter((c) => c.first >= nearest.first - 6);
    return byLeft(a, clause, item, group, left, ctx, tailSpan, tail);
  }
  if (counted && counted.cue === "number" && !content.length && !ctx.metric && gap(counted) <= 2)
    return { metric: "total_cases", mode: "total", rule: "आंकड़ा", upTo: item.number.end };
  if (counted && counted.cue === "number" && !content.length && ctx.metric && (gap(counted) <= 2 || !listed)) {
    const pointing = /^(?:यह|ये|यही|इनकी|इसका)$/.test(word(a, counted.first - 1));
    const whole = !pointing && hasPlace(a, item.left) && /deaths|recoveries/.test(ctx.metric) && ctx.mode === "total";
    return {
      metric: whole ? "total_cases" : asTotal(ctx.metric, a, item, tailSpan, ctx),
      mode: "total",
      rule: "यह आंकड़ा",
      upTo: item.number.end,
    };
  }
  // «चार को पूर्णिया रेफर किया गया»
  if (
    clause.items.at(-1) === item &&
    /^(?:को|ने)$/.test(word(a, item.right.from)) &&
    item.right.to - item.right.from > 1 &&
    !neutral(a, item.right, [])
  )
    return { none: "something was done to, or by, these people" };
  if (item.number.each && !listed && !placeFollows(a, item.right)) return { none: "so many each" };
  if (listed || placeFollows(a, item.right)) return { inherit: true };
  const k = clause.items.indexOf(item);
  if (k > 0 && cuesIn(a, item.right).some((c) => c.cue === "rising")) return { inherit: true };
  if (nearest) return byLeft(a, clause, item, left, left, ctx, tailSpan, tail);
  if (clause.items.length > 1 && clause.items.at(-1) !== item) return { inherit: true };
  return { none: "no word says what it counts" };
}

/** «जनवरी में 19, फरवरी में 14»: a list by month or year. */
const isMonthList = (a: Analysis, item: Item): boolean => {
  const d = a.dateAt[item.left.to - 2] ?? a.dateAt[item.left.to - 1];
  return d !== undefined && d.kind !== "sofar" && d.window !== "P1D" && d.kind !== "day";
};

const onlyPeople = (a: Analysis, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (a.cueAt[i]?.cue !== "people") return false;
  return true;
};

const modeOfCases = (m: MetricId): Mode => (m === "new_cases" ? "new" : m === "total_cases" ? "total" : "now");

/** «आंकड़ा 3,702 पहुंच गया» after new cases is their total. */
function asTotal(metric: MetricId, a: Analysis, item: Item, tail: Span, ctx: Context): MetricId {
  // «6,748 नए संक्रमित, लखनऊ में आंकड़ा 900 के पार»: a part of the day's count, not its total
  if (
    ctx.newest !== undefined &&
    item.number.value <= ctx.newest &&
    hasPlace(a, item.left) &&
    !cuesIn(a, item.left).some((c) => c.cue === "total")
  )
    return metric;
  const rising =
    cuesIn(a, item.right).some((c) => c.cue === "rising") ||
    cuesIn(a, tail).some((c) => c.cue === "rising") ||
    cuesIn(a, item.left).some((c) => c.cue === "rising") ||
    item.number.qualifier === "at_least";
  const total = cuesIn(a, item.left).some((c) => c.cue === "total");
  if (!rising && !total) return metric;
  const up = {
    new_cases: "total_cases",
    new_deaths: "total_deaths",
    new_recoveries: "total_recoveries",
    new_tests: "total_tests",
    new_vaccinations: "total_vaccinations",
  } as const;
  return (up as Partial<Record<MetricId, MetricId>>)[metric] ?? metric;
}

function byLeft(
  a: Analysis,
  clause: Clause,
  item: Item,
  group: readonly CueMention[],
  left: readonly CueMention[],
  ctx: Context,
  tailSpan: Span,
  tail: readonly CueMention[],
): Decision {
  const event = group.findLast((c) => EVENTS.has(c.cue) || EQUIPMENT.has(c.cue));
  const nearestCase = group.findLast((c) => c.cue === "case");
  // «ठीक होने वाले मरीजों की संख्या», «सक्रिय मरीज»: the event governs its noun
  if (event) return byEvent(a, clause, item, event, group, left, tail, tailSpan, ctx, true);
  if (nearestCase) return byCase(a, clause, item, group, left, tail, tailSpan, ctx, true);
  return { none: "no word says what it counts" };
}

/** «फिलहाल», «अभी», «इस समय». */
const nowNamed = (a: Analysis, clause: Clause): boolean => {
  for (let i = clause.first; i < clause.end; i++) if (/^(?:फिलहाल|अभी|वर्तमान)$/.test(word(a, i))) return true;
  return false;
};

/** «मरीज 14 लाख के पार»: a number behind its noun is the tally; «मरीज हैं» is a state; «मिले» a day's. */
function caseMode(
  a: Analysis,
  clause: Clause,
  item: Item,
  all: readonly CueMention[],
  left: readonly CueMention[],
  tail: readonly CueMention[],
  tailSpan: Span,
  ctx: Context,
  found: boolean,
  fromLeft: boolean,
): Mode {
  const explicit = modeOf(a, clause, item, all, left, tail, tailSpan, { ...ctx, mode: undefined }, true);
  if (!found && item.number.none && copula(a, item, tailSpan) && !all.some((c) => c.cue === "new")) return "now";
  if (explicit === "total" && !found && inHospital(a, item) && nowNamed(a, clause)) return "now";
  if (explicit) return explicit;
  if (
    !found &&
    left.at(-1)?.cue === "total" &&
    item.left.to - (left.at(-1) as CueMention).end === 0 &&
    !copula(a, item, tailSpan)
  )
    return "total";
  if (!found && copula(a, item, tailSpan)) return "now";
  if (!found && fromLeft && !clause.continues) return "total";
  return modeOf(a, clause, item, all, left, tail, tailSpan, ctx);
}

function byCase(
  a: Analysis,
  clause: Clause,
  item: Item,
  all: readonly CueMention[],
  left: readonly CueMention[],
  tail: readonly CueMention[],
  tailSpan: Span,
  ctx: Context,
  fromLeft = false,
): Decision {
  const upTo = all.find((c) => c.cue === "case" && c.first >= item.number.end)?.end ?? item.number.end;
  const found = all.some((c) => c.cue === "found") || tail.some((c) => c.cue === "found");
  const mode = caseMode(a, clause, item, all, left, tail, tailSpan, ctx, found, fromLeft);
  if (all.some((c) => c.cue === "active")) return { metric: "active_cases", mode: "now", rule: "सक्रिय", upTo };
  if (all.some((c) => c.cue === "planned") && !found) return { none: "planned or expected" };
  if (mode === "new") return { metric: "new_cases", mode, rule: "नए मामले", upTo };
  if (mode === "total") return { metric: "total_cases", mode, rule: "कुल मामले", upTo };
  if (all.some((c) => c.cue === "case" && /^(?:मरीज|रोगी|संक्रमित|पीडित)/.test(word(a, c.first))) && inHospital(a, item))
    return { metric: "hosp_patients", mode: "now", rule: "अस्पताल में मरीज हैं", upTo };
  return { metric: "active_cases", mode: "now", rule: "मामले हैं", upTo };
}

/** The metric an event names, given how it is counted. */
function byEvent(
  a: Analysis,
  clause: Clause,
  item: Item,
  event: CueMention,
  all: readonly CueMention[],
  left: readonly CueMention[],
  tail: readonly CueMention[],
  tailSpan: Span,
  ctx: Context,
  fromLeft = false,
): Decision {
  const has = (...cues: CueId[]) => all.some((c) => cues.includes(c.cue));
  const tailHas = (...cues: CueId[]) => tail.some((c) => cues.includes(c.cue));
  const upTo = event.first >= item.number.end ? event.end : item.number.end;
  const say = (metric: MetricId, mode: Mode, rule: string): Decision => ({ metric, mode, rule, upTo });
  const mode = modeOf(a, clause, item, all, left, tail, tailSpan, ctx);
  const flow: Mode = mode === "total" ? "total" : "new";
  const planned = has("planned") || tailHas("planned") || left.some((c) => c.cue === "planned");
  const facility = item.number && ctx.scope.facility !== undefined;
  switch (event.cue) {
    case "death":
      if (/^मृतक/.test(word(a, event.first)) && /^(?:के|की)$/.test(word(a, event.end)) && isOwnNoun(a, event.end + 1))
        return { none: "people the dead left behind" };
      return say(flow === "total" ? "total_deaths" : "new_deaths", flow, "मौत");
    case "recovery":
      if (
        has("discharge") &&
        flow === "new" &&
        all.find((c) => c.cue === "discharge" || c.cue === "recovery")?.cue === "discharge"
      )
        return say("new_discharges", flow, "छुट्टी");
      return say(flow === "total" ? "total_recoveries" : "new_recoveries", flow, "ठीक हुए");
    case "discharge":
      return say(flow === "total" ? "total_recoveries" : "new_discharges", flow, "छुट्टी");
    case "suspected":
      if (has("negative")) return say("new_negative_tests", "new", "निगेटिव");
      return say("suspected_cases", "now", "संदिग्ध");
    case "admit": {
      if (has("on_ventilator")) return say("ventilator_patients", "now", "वेंटिलेटर पर");
      const admitted = admissionVerb(a, event.end, clause.end);
      if (fromLeft && has("number") && mode === "total") return say("total_cases", "total", "अब तक भर्ती हुए");
      if (has("new") && !fromLeft) return say("new_admissions", "new", "नए मरीज भर्ती");
      if (fromLeft || !admitted) return say("hosp_patients", "now", "भर्ती हैं");
      if (mode === "total") return say("total_cases", "total", "अब तक भर्ती हुए");
      return say("new_admissions", "new", "भर्ती हुए");
    }
    case "ward":
      return say("hosp_patients", "now", "वार्ड में");
    case "treat": {
      const rest = restOf(a, item);
      return say(
        (facility || has("ward") || inHospital(a, item)) && !rest ? "hosp_patients" : "active_cases",
        "now",
        "इलाज चल रहा",
      );
    }
    case "active":
      return say("active_cases", "now", "सक्रिय");
    case "icu":
      if (has("admit") && admissionVerb(a, (all.find((c) => c.cue === "admit") as CueMention).end, clause.end))
        return say("new_admissions", "new", "आईसीयू में भर्ती हुए");
      return say("icu_patients", "now", "आईसीयू में");
    case "on_ventilator":
      return say("ventilator_patients", "now", "वेंटिलेटर पर");
    case "quarantine":
      if (has("admit")) return say("hosp_patients", "now", "आइसोलेशन वार्ड में भर्ती");
      return say("quarantined", "now", "क्वारंटीन");
    case "watch":
      return say("quarantined", "now", "निगरानी में");
    case "sequencing":
      return say("sequenced_samples", "new", "जीनोम सीक्वेंसिंग");
    case "negative":
      return say("new_negative_tests", "new", "निगेटिव");
    case "test": {
      if (has("sequencing")) return say("sequenced_samples", "new", "जीनोम सीक्वेंसिंग");
      // «18 मरीजों की जांच रिपोर्ट पॉजिटिव आई»
      if (word(a, event.end) === "रिपोर्ट" || word(a, event.end + 1) === "रिपोर्ट") {
        if (all.some((c) => c.first > event.end && c.cue === "case")) return say("new_cases", "new", "रिपोर्ट पॉजिटिव");
        if (has("negative")) return say("new_negative_tests", "new", "रिपोर्ट निगेटिव");
      }
      const tests = all.filter((c) => c.cue === "test");
      const checked = tests.some((c) => /^(?:जांच|टेस्ट|परीक्षण)/.test(word(a, c.first)));
      if (has("negative") && !checked) return say("new_negative_tests", "new", "निगेटिव");
      if (has("case") && !checked && !fromLeft) return say("new_cases", "new", "पॉजिटिव सैंपल");
      if (has("found") && !checked && !fromLeft && within(a.variants, item.number.end, item.right.to).length > 0)
        return say("new_cases", "new", "सैंपल में वेरिएंट");
      if (has("need", "other") && !checked) return { none: "a capacity or need" };
      if (planned || has("need")) return { none: "planned or a capacity" };
      return say(flow === "total" ? "total_tests" : "new_tests", flow, "जांच");
    }
    case "target":
      if (has("case") && !has("dose")) return { none: "patients to be found" };
      if (
        item.number.value >= 2000 &&
        item.number.value <= 2040 &&
        item.right.from < item.right.to &&
        word(a, item.right.from) === "का"
      )
        return { none: "a year" };
      return say("vaccination_target", "now", "लक्ष्य");
    case "first_dose":
    case "second_dose":
    case "booster":
    case "dose": {
      if (has("target") || tailHas("target")) return say("vaccination_target", "now", "टीके का लक्ष्य");
      if (planned) return { none: "planned" };
      if (begins(a, item)) return say("vaccination_target", "now", "टीकाकरण शुरू");
      if (/^(?:के|का)$/.test(word(a, event.end)) && /अभियान$/.test(word(a, event.end + 1)))
        return { none: "a campaign's aim" };
      if (all.some((c) => c.cue === "found" && /^(?:मिल|आई|आए)/.test(word(a, c.first))) && !has("people"))
        return { none: "a supply of doses" };
      const named = doseWord(a, item.right);
      const dose =
        named ??
        [...all, ...tail].find((c) => c.cue === "first_dose" || c.cue === "second_dose" || c.cue === "booster")?.cue ??
        event.cue;
      if (flow === "new") return say("new_vaccinations", "new", "टीके लगे");
      if (dose === "second_dose") return say("people_fully_vaccinated", "total", "दूसरी डोज");
      if (dose === "first_dose") return say("people_vaccinated", "total", "पहली डोज");
      if (dose === "booster") return say("total_boosters", "total", "बूस्टर डोज");
      return say("total_vaccinations", "total", "अब तक टीके");
    }
    case "site":
      return planned ? { none: "planned" } : say("vaccination_sites", "now", "टीकाकरण केंद्र");
    case "zone":
      return say("containment_zones", "now", "कंटेनमेंट जोन");
    case "free":
      return ctx.metric === "beds" ||
        ctx.metric === "beds_available" ||
        has("bed", "oxygen_bed", "icu_bed") ||
        left.some((c) => c.cue === "bed")
        ? say("beds_available", "now", "बेड खाली")
        : { none: "free, but no beds" };
    default: {
      if (planned) return { none: "planned, not there yet" };
      if (has("free") || tailHas("free")) return say("beds_available", "now", "बेड खाली");
      if (has("need")) return { none: "a need, not a count" };
      if (
        event.cue === "bed" &&
        clause.continues &&
        ctx.metric &&
        /^(?:beds_available|oxygen_beds|icu_beds)$/.test(ctx.metric)
      )
        return say(ctx.metric, "now", "इनमें से बेड");
      const equipment = {
        bed: "beds",
        oxygen_bed: "oxygen_beds",
        icu_bed: "icu_beds",
        ventilator: "ventilators",
        plant: "oxygen_plants",
      } as const;
      const metric = equipment[event.cue as keyof typeof equipment];
      return metric ? say(metric, "now", "उपकरण") : { none: "no word says what it counts" };
    }
  }
}

const ownFacility = (a: Analysis, item: Item): boolean => {
  for (let i = item.left.from; i < item.right.to; i++)
    if (a.placeAt[i]?.kind === "facility" || a.cueAt[i]?.cue === "ward") return true;
  return false;
};

const inHospital = (a: Analysis, item: Item): boolean => {
  for (let i = item.left.from; i < item.right.to; i++)
    if (a.placeAt[i]?.kind === "facility" || a.cueAt[i]?.cue === "ward" || a.placeAt[i]?.relative === "hospital")
      return true;
  return false;
};

/** «83 लाख बच्चों का टीकाकरण शुरू हुआ»: so many are to be vaccinated. */
const begins = (a: Analysis, item: Item): boolean => {
  for (let i = item.number.end; i < item.right.to; i++) if (word(a, i) === "शुरू") return true;
  return false;
};

/** «इतनों को पहली और इतनों को दूसरी डोज»: the noun stands only once. */
const doseWord = (a: Analysis, span: Span): CueId | undefined => {
  for (let i = span.from; i < span.to; i++) {
    if (/^(?:पहली|पहला|प्रथम)$/.test(word(a, i))) return "first_dose";
    if (/^(?:दूसरी|दूसरा|द्वितीय|दोनों)$/.test(word(a, i))) return "second_dose";
  }
  return undefined;
};

/** «भर्ती हुए», «भर्ती कराए गए» against «भर्ती हैं», «भर्ती मरीज». */
function admissionVerb(a: Analysis, from: number, end: number): boolean {
  for (let i = from; i < Math.min(from + 3, end); i++) {
    const w = word(a, i);
    if (
      /^(?:हुए|हुआ|हुई|हुईं|किए|किये|किया|कराए|कराये|कराया|करवाए|करवाया|लिए|लिया|होने|हो|की|करना|कराना|करने|करवाना|कराने)$/.test(
        w,
      )
    )
      return true;
    if (/^(?:हैं|है|थे|था|मरीज|मरीजों|रहे|बच्चे)$/.test(w)) return false;
  }
  return false;
}

/** «बाकी 17 का इलाज चल रहा है»: what is left of a total that was split. */
function restOf(a: Analysis, item: Item): boolean {
  for (let i = Math.max(item.left.from, item.left.to - 3); i < item.left.to; i++) if (REST.has(word(a, i))) return true;
  return false;
}

/** How a count is meant: in a window, so far, or a state. */
export function modeOf(
  a: Analysis,
  clause: Clause,
  item: Item,
  all: readonly CueMention[],
  left: readonly CueMention[],
  tail: readonly CueMention[],
  tailSpan: Span,
  ctx: Context,
): Mode;
/** With `explicitOnly`: undefined where the clause itself does not say. */
export function modeOf(
  a: Analysis,
  clause: Clause,
  item: Item,
  all: readonly CueMention[],
  left: readonly CueMention[],
  tail: readonly CueMention[],
  tailSpan: Span,
  ctx: Context,
  explicitOnly: true,
): Mode | undefined;
export function modeOf(
  a: Analysis,
  clause: Clause,
  item: Item,
  all: readonly CueMention[],
  left: readonly CueMention[],
  tail: readonly CueMention[],
  tailSpan: Span,
  ctx: Context,
  explicitOnly?: boolean,
): Mode | undefined {
  const own = (cue: CueId) => all.some((c) => c.cue === cue);
  const lefts = (cue: CueId) => left.some((c) => c.cue === cue);
  if (own("new") || (item.right.to > item.right.from && word(a, item.right.from) === "और")) return "new";
  if (left.at(-1)?.cue === "new" && item.left.to - (left.at(-1) as CueMention).end <= 1) return "new";
  // «6 मरीजों के मिलने के बाद कुल …», «अब तक एक दिन में सबसे ज्यादा 92», «आज अब तक 13»
  const lastWord = word(a, item.right.to - 1);
  if (
    item.right.to > item.right.from + 1 &&
    (/^(?:बाद|साथ)$/.test(lastWord) || (lastWord === "से" && /ने$/.test(word(a, item.right.to - 2))))
  )
    return "new";
  if (oneDay(a, clause, item)) return "new";
  if (own("average") || left.some((c) => c.cue === "average")) return "new";
  const before = cuesIn(a, { from: clause.first, to: item.number.first });
  if (own("sofar") || before.some((c) => c.cue === "sofar")) return "total";
  const noun = left.findLast((c) => c.cue === "case");
  if (noun && left.some((c) => c.cue === "new" && noun.first >= c.end && noun.first - c.end <= 1)) return "new";
  const time = timeIn(a, clause.first, Math.max(item.right.to, item === clause.items.at(-1) ? clause.end : 0));
  if (time === "season") return "total";
  if (sameSpan(a, clause)) return "new";
  const perfectCue = [...all, ...tail, ...cuesIn(a, tailSpan)].find(
    (c) => c.cue === "perfect" && c.first >= item.number.end,
  );
  // «टीका दिया जा चुका था» tells of that day, «जा चुका है» of all days
  const perfect = perfectCue !== undefined && !/^(?:था|थे|थी|थीं)$/.test(word(a, perfectCue.end));
  if (perfect && (time === undefined || time === "sofar" || upTo(a, clause, item))) return "total";
  if (time === "window" && !lefts("rising") && dayWindowIn(a, item.left)) return "new";
  if (lefts("number") || (lefts("total") && !own("found"))) {
    if (
      left.some(
        (c) =>
          c.cue === "case" ||
          c.cue === "death" ||
          c.cue === "recovery" ||
          ((c.cue === "test" || c.cue === "dose") &&
            (lefts("total") ||
              own("rising") ||
              item.number.qualifier === "at_least" ||
              cuesIn(a, tailSpan).some((t) => t.cue === "rising"))),
      )
    )
      return "total";
  }
  if (own("number") && (own("rising") || cuesIn(a, tailSpan).some((c) => c.cue === "rising"))) return "total";
  if (time === "day" || time === "window") return "new";
  if (own("total") && !own("found") && !copula(a, item, tailSpan)) return "total";
  if (explicitOnly) return undefined;
  // a plain past («मिले», «मौत हुई») in a sentence of its own tells of the day; «मिले हैं» may go on with the tally
  const fresh =
    ctx.mode === "total" &&
    !clause.continues &&
    ctx.newSentence &&
    (ctx.totals ?? 0) < 4 &&
    (ctx.dayNamed || [...ctx.counted].some((m) => METRICS[m].kind === "flow"));
  if (fresh && !presentPerfect(a, item, tailSpan)) return "new";
  if (
    fresh &&
    all.some((c) => c.cue === "found") &&
    ctx.newest !== undefined &&
    ctx.newest > 0 &&
    item.number.value <= ctx.newest
  )
    return "new";
  return ctx.mode && ctx.mode !== "now" ? ctx.mode : "new";
}

/** «मिले हैं», «हुई है»: the verb is followed by its auxiliary. */
function presentPerfect(a: Analysis, item: Item, tailSpan: Span): boolean {
  for (let i = item.right.from + 1; i < tailSpan.to; i++)
    if (/^(?:हैं|है)$/.test(word(a, i)) && FINITE.has(word(a, i - 1))) return true;
  return false;
}

/** «14 मरीज हैं», not «मिले हैं», «हो गए हैं». */
function copula(a: Analysis, item: Item, tailSpan: Span): boolean {
  for (let i = item.right.from; i < tailSpan.to; i++) {
    if (word(a, i) === "रहे" && /^(?:के|का|की)$/.test(word(a, i - 1))) return true;
    if (/^(?:हैं|है|बचे|थे|था|रह)$/.test(word(a, i))) return !FINITE.has(word(a, i - 1)) || WEAK_FINITE.has(word(a, i - 1));
  }
  return false;
}

/** «एक दिन में», «आज अब तक»: a day's count, whatever else is said. */
function oneDay(a: Analysis, clause: Clause, item: Item): boolean {
  for (let i = clause.first; i < item.number.first; i++) {
    if (
      word(a, i) === "एक" &&
      word(a, word(a, i + 1) === "ही" ? i + 2 : i + 1) === "दिन" &&
      /^(?:में|के)$/.test(word(a, word(a, i + 1) === "ही" ? i + 3 : i + 2))
    )
      return true;
    if (word(a, i) === "आज" && (a.cueAt[i + 1]?.cue === "sofar" || a.cueAt[i - 1]?.cue === "sofar")) return true;
  }
  return false;
}

/** «इस दौरान», «इसी बीच», «इसी अवधि में»: in the window just spoken of. */
const sameSpan = (a: Analysis, clause: Clause): boolean => {
  for (let i = clause.first; i + 1 < clause.end; i++)
    if (/^(?:इस|इसी)$/.test(word(a, i)) && /^(?:दौरान|बीच|अवधि|दिन)$/.test(word(a, i + 1))) return true;
  return false;
};

/** «मंगलवार तक», «13 सितंबर तक»: so far, on that day. */
const upTo = (a: Analysis, clause: Clause, item: Item): boolean => {
  for (let i = clause.first; i < item.number.first; i++) {
    const d = a.dateAt[i];
    if (d && d.first === i && d.kind === "day" && !d.until && (word(a, d.end) === "तक" || word(a, d.end - 1) === "तक"))
      return true;
  }
  return false;
};

const dayWindowIn = (a: Analysis, span: Span): boolean => {
  for (let i = span.from; i < span.to; i++) if (a.dateAt[i]?.window === "P1D") return true;
  return false;
};

/** The kind of time named in a clause, if any. */
function timeIn(a: Analysis, first: number, end: number): "day" | "window" | "season" | "sofar" | undefined {
  let kind: "day" | "window" | "season" | "sofar" | undefined;
  for (let i = first; i < end; i++) {
    const d = a.dateAt[i];
    if (!d || d.first !== i) continue;
    if (d.kind === "season") return "season";
    if (d.kind === "sofar" && !kind) kind = /अब|तक/.test(word(a, i)) && word(a, i) !== "अब" ? "sofar" : kind;
    else if (d.kind !== "sofar") kind = d.kind;
  }
  return kind;
}
