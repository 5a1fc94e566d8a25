/** «नौवीं मौत», «पहला मामला»: an ordinal counts up to here. */
import type { NumberMention } from "../../mention.ts";
import { type Analysis, cuesIn, is, lastWithin, type Span, word } from "../analysis.ts";
import { GENITIVE, PAST } from "../words.ts";
import type { Decision, MetricRule } from "./decision.ts";
import type { ItemView } from "./item-view.ts";

export const ordinal: MetricRule = {
  name: "ordinal",
  why: "an ordinal of deaths or cases counts up to here: «जिले में नौवीं मौत»",
  decide: (v) => (v.number.ordinal ? byOrdinal(v) : undefined),
};

/** «मिला था» */
function isPluperfect(a: Analysis, { from, to }: Span): boolean {
  for (let i = from; i < to; i++) if (is(a, i, PAST) && a.cueAt[i - 1]?.cue === "found") return true;
  return false;
}

/** «11 दिन पहले», «दो हफ्ते पहले» */
function saysAgo(a: Analysis, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++)
    if (word(a, i) === "पहले" && /^(?:दिन|दिनों|हफ्ते|सप्ताह|माह|महीने|साल|वर्ष)$/.test(word(a, i - 1))) return true;
  return false;
}

/** So near stand those who are told of one by one. */
const NEAR = 30;

/** «पहली मौत रीवा के वृद्ध की हुई, दूसरी मौत सतना की महिला की»: the next one follows, or the last one stands before it. */
function isOneByOne(a: Analysis, { first, value }: NumberMention, end: number): boolean {
  const isDeath = (i: number, n: number): boolean => {
    const other = a.numberAt[i];
    return other?.first === i && other.ordinal === true && other.value === n && a.cueAt[other.end]?.cue === "death";
  };
  for (let i = end; i < Math.min(end + NEAR, a.doc.tokens.length); i++) if (isDeath(i, value + 1)) return true;
  for (let i = Math.max(0, first - NEAR); i < first; i++) if (isDeath(i, value - 1)) return true;
  return false;
}

/** «… की मौत», «… ने भी दम तोड़ा» */
function diesBehind(a: Analysis, end: number): boolean {
  if (!/^(?:ने|की)$/.test(word(a, end))) return false;
  const at = word(a, end + 1) === "भी" ? end + 2 : end + 1;
  return a.cueAt[at]?.cue === "death";
}

function byOrdinal({ a, clause, item, number }: ItemView): Decision {
  // «लगातार छठे दिन», «लगातार तीसरी बार»
  if (word(a, number.first - 1) === "लगातार") return { none: "an ordinal of days or times" };
  // «एक बच्चा इस गांव का, दूसरा उस गांव का»
  if (number.value === 2)
    for (let i = clause.sentence.first; i < number.first; i++)
      if (a.numberAt[i]?.value === 1 && !a.numberAt[i]?.notCount) return { none: "the other one of two" };
  // «पहले मामले से अब तक»
  if (word(a, number.end + 1) === "से" && a.cueAt[number.end]?.cue === "case")
    return { none: "since when it was counted" };
  // «पहली मरीज तीन साल की बच्ची है»: that one's story
  const behind = a.numberAt[a.cueAt[number.end]?.end ?? number.end];
  if (number.value === 1 && a.cueAt[number.end]?.cue === "case" && behind?.notCount === "age")
    return { none: "one patient's story: an age stands beside it" };
  // «पहला मरीज 23 अक्टूबर को मिला था»: long ago
  if (
    number.value === 1 &&
    a.cueAt[number.end]?.cue === "case" &&
    a.dateAt[number.end + 1] &&
    isPluperfect(a, item.right)
  )
    return { none: "the first one, long ago" };
  // «नौ दिन पहले बस्ती में पहला रोगी मिला था»
  const ago = number.value === 1 && a.cueAt[number.end]?.cue === "case" && isPluperfect(a, item.right);
  if (ago && saysAgo(a, clause.first, number.first)) return { none: "the first one, long ago" };
  for (const c of cuesIn(a, { from: number.end, to: Math.min(item.right.to, number.end + 4) })) {
    if (c.cue === "death" && isOneByOne(a, number, c.end)) return { none: "the dead are told of one by one" };
    if (c.cue === "death")
      return { metric: "total_deaths", mode: "total", basis: "right", said: "क्रमसूचक मौत", upTo: c.end };
    // «मौत का यह पांचवां मामला»
    if (c.cue === "case" && lastWithin(a.cues, clause.first, number.first)?.cue === "death")
      return { metric: "total_deaths", mode: "total", basis: "right", said: "मौत का क्रमसूचक मामला", upTo: c.end };
    // «नौवें मरीज की मौत»
    const dies = c.end + (/^हु[ईआ]$/.test(word(a, c.end + 1)) ? 2 : 1);
    if (c.cue === "case" && is(a, c.end, GENITIVE) && a.cueAt[dies]?.cue === "death")
      return { metric: "total_deaths", mode: "total", basis: "right", said: "क्रमसूचक मौत", upTo: dies + 1 };
    // «चौथे बच्चे ने भी तोड़ा दम», «पांचवें बच्चे की मौत»
    if ((c.cue === "case" || c.cue === "people") && number.value > 2 && diesBehind(a, c.end))
      return { metric: "total_deaths", mode: "total", basis: "right", said: "क्रमसूचक मौत", upTo: c.end };
    if (c.cue === "case")
      return { metric: "total_cases", mode: "total", basis: "right", said: "क्रमसूचक मामला", upTo: c.end };
    if (c.cue !== "new") break;
  }
  return { none: "an ordinal that counts no cases or deaths" };
}
