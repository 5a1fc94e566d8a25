/** Sentences into clauses, clauses into items: a number with the words to its left and right that may say what it counts. */
import { MONTH_OF } from "../dates/months.ts";
import type { NumberMention } from "../mention.ts";
import type { Mention, Sentence } from "../text/document.ts";
import { addRow, emptyRow, joinRows, rowHas, type WordClass, type WordRow } from "../text/word-sets.ts";
import { type Analysis, is, isCued, type Span, word } from "./analysis.ts";
import { countsPlaces } from "./counted-places.ts";
import { glossEnd, isPassedOver, opensBefore, partEnd } from "./gloss.ts";
import {
  AFTER_COPULA,
  AGENT_OR_OBJECT,
  BESIDES,
  CASE,
  CLAUSE_OPENER,
  COMMA,
  CONJUNCTION,
  CONTINUES,
  COPULA_END,
  FINITE,
  FROM_TO,
  GAPPING,
  GENITIVE,
  LOCATIVE,
  MANY_PLACES,
  MODIFIER,
  NAMELY,
  OBLIQUE,
  OTHERS,
  PARTS_CLAUSES,
  PLACE_CASE,
  PLACE_TITLE,
  REST,
  SEPARATOR,
  THESE,
  WEAK_FINITE,
} from "./words.ts";

export interface Item {
  readonly number: NumberMention;
  /** Words before the number that are its own: [from, to). */
  readonly left: Span;
  /** Words behind it, to the next comma, conjunction or number. */
  readonly right: Span;
  /** «X से बढ़कर Y»: this is X. */
  readonly outdated: boolean;
  /** A comma or conjunction follows its words: it may share the predicate of the list. */
  readonly listed: boolean;
  /** In brackets directly behind another number: «झांसी 41 (2,006)». */
  readonly bracketed: boolean;
}

export interface Clause {
  readonly sentence: Sentence;
  readonly first: number;
  readonly end: number;
  /** The rows of all its words as one: what none of them is need not be searched for. */
  readonly row: WordRow;
  /** The same of its sentence and some words before and behind it; empty where that counts nothing. */
  readonly near: WordRow;
  /** «जिनमें», «इनमें»: goes on with what was just counted. */
  readonly continues: boolean;
  readonly items: readonly Item[];
  /** «पांच जिलों में»: they count the places, nobody in them. */
  readonly ofPlaces: readonly NumberMention[];
  /** Percentages in brackets behind their count: «12 (4%) लोगों ने». */
  readonly shares: readonly NumberMention[];
  /** What stands behind the last number's own words: the predicate of the whole list. */
  readonly tail: Span;
}

/** False where none of a clause's words is one of the set. */
export const says = ({ row }: Clause, set: WordClass): boolean => rowHas(row, set);

/** True where a comma or conjunction at `i` stands behind a finite verb. */
function afterVerb(a: Analysis, i: number, first: number): boolean {
  const before = i - 1;
  if (before < first) return false;
  const place = a.placeAt[before];
  if (!is(a, before, FINITE) || (place && place.kind !== "relative")) return false;
  if (is(a, before, WEAK_FINITE)) return is(a, i, COMMA) || hasOwnEnd(a, i);
  return true;
}

/** «… 33 स्वस्थ और 4 मृत»: a weak verb before a conjunction ends the clause if a number follows at once. */
const hasOwnEnd = (a: Analysis, i: number) => a.numberAt[i + 1] !== undefined;

/** Cuts a sentence into clauses, each with its items. `from` leaves out a dateline or header before it. */
export function readClauses(a: Analysis, sentence: Sentence, from: number): Clause[] {
  const clauses: Clause[] = [];
  const near = emptyRow();
  let first = from;
  const close = (end: number) => {
    if (end > first) clauses.push(readClause(a, sentence, near, first, end));
  };
  for (let i = from; i < sentence.end; i++) {
    if ((!is(a, i, PARTS_CLAUSES) && word(a, i) !== "वही") || (a.numberAt[i] && a.numberAt[i]?.first !== i)) continue;
    const w = word(a, i);
    if (i > first && is(a, i, GAPPING) && isGapped(a, first, i)) continue;
    if (i > first && w === "जो" && isOfThose(a, first, i)) continue;
    if (i > first && word(a, i - 1) === "(" && partEnd(a, i - 1) > i) continue;
    if (i > first && is(a, i, CLAUSE_OPENER) && (w !== "तो" || is(a, i - 1, FINITE))) {
      close(i);
      first = i;
    } else if (i > first && w === "पर" && (BUT_BEHIND.test(word(a, i - 1)) || isButBehindComma(a, i, first, from))) {
      close(i);
      first = i + 1;
    } else if ((is(a, i, COMMA) || is(a, i, CONJUNCTION)) && afterVerb(a, i, first)) {
      close(i);
      first = i + 1;
    } else if (w === "वही" && i > first && is(a, i - 1, FINITE)) {
      // «… आए थे वही मौत एक भी नहीं हुई»: misspelt for «वहीं»
      close(i);
      first = i;
    } else if (
      is(a, i, COPULA_END) &&
      i > first &&
      startsAnew(a, i + 1, sentence.end) &&
      !isBeforeItsSubject(a, first, i)
    ) {
      close(i + 1);
      first = i + 1;
    } else if (w === ";") {
      close(i);
      first = i + 1;
    }
  }
  close(sentence.end);
  addNear(a, near, sentence, clauses);
  return clauses;
}

/** «… भर्ती किए गए पर उस दिन …», «… मिले हैं पर …»: it means «but» there. */
const BUT_BEHIND = /^(?:हैं?|थे|थी|था|थीं|गए|गये|गई|गया|चुके)$/;

/** «… मिले और मलेरिया के 19, पर …»; not «रीवा में 12, पर सतना में सिर्फ 2 मिले», which share their verb. */
const isButBehindComma = (a: Analysis, i: number, first: number, from: number): boolean =>
  word(a, i - 1) === "," && (first > from || !isGapped(a, first, i - 1));

/** «… हो गया है पांच मरीज मिले हैं»: a full stop was forgotten behind the verb. */
function startsAnew(a: Analysis, i: number, end: number): boolean {
  const token = a.doc.tokens[i];
  if (i >= end || token?.kind === "punctuation" || is(a, i, CONJUNCTION) || is(a, i, AFTER_COPULA)) return false;
  // «… लोग हो चुके हैं स्वस्थ»: turned round
  if (is(a, i, WEAK_FINITE) && (i + 1 >= end || a.doc.tokens[i + 1]?.kind === "punctuation")) return false;
  // «… का है लक्ष्य»
  for (let k = i; k < end; k++) if (is(a, k, FINITE)) return true;
  return false;
}

/** «… में दाखिल हैं डायरिया के 27 मरीज», «… में भर्ती हैं 12 बच्चे»: of whom it is said stands behind the verb. */
function isBeforeItsSubject(a: Analysis, first: number, at: number): boolean {
  let last = at - 1;
  while (last > first && /^(?:करा|करवा|ले|चल|रहे|रही|रहा)$/.test(word(a, last)) && !a.cueAt[last]) last--;
  const state = a.cueAt[last]?.cue;
  if (state !== "admit" && state !== "treat" && state !== "icu" && state !== "on_ventilator" && state !== "quarantine")
    return false;
  for (let i = first; i < at; i++)
    if ((a.numberAt[i] && counts(a.numberAt[i] as NumberMention)) || /^(?:case|people)$/.test(a.cueAt[i]?.cue ?? ""))
      return false;
  for (let i = at + 1; i < at + 6; i++) {
    if (a.numberAt[i] && counts(a.numberAt[i] as NumberMention)) return true;
    if (is(a, i, FINITE) || is(a, i, COMMA)) return false;
  }
  return false;
}

/** «37 ऐसे मरीज जो … थे, घर लौटे»: who they are, what became of them stands behind. */
function isOfThose(a: Analysis, first: number, i: number): boolean {
  for (let k = i - 1; k >= first && k > i - 5; k--) if (a.numberAt[k]) return word(a, a.numberAt[k]?.end ?? k) === "ऐसे";
  return false;
}

/** «सोमवार को 28 जबकि रविवार को 29 मरीज मिले»: a number without a noun or a verb waits for those of the next clause. */
function isGapped(a: Analysis, first: number, to: number): boolean {
  let number: NumberMention | undefined;
  let told = false;
  for (let i = first; i < to; i++) {
    if (is(a, i, FINITE)) return false;
    const here = a.numberAt[i];
    if (here && here.notCount === undefined) {
      // «रीवा में 12 संदिग्ध में दो, सतना में 9 में एक जबकि …»: the last one waits
      if (here !== number) told = false;
      number = here;
    } else if (number && a.cueAt[i] && a.cueAt[i]?.cue !== "people") told = true;
  }
  if (told) return false;
  let end = number?.end ?? to;
  // «आठ मंगलवार को जबकि 30 मरीज बुधवार को मिले»
  if (a.dateAt[end]) end = a.dateAt[end]?.end ?? end;
  return number !== undefined && to - end <= 1;
}

/** What the numbers of a list add up to. */
export const sumOf = (items: readonly Item[]): number => items.reduce((sum, { number }) => sum + number.value, 0);

const counts = (n: NumberMention) => n.notCount === undefined;

/** So far before and behind its sentence a rule may look for its words. */
const BEFORE = 8;
const BEHIND = 8;

/** What stands in no clause of a sentence is between them, and before the first. */
function addNear(a: Analysis, near: number[], { first, end }: Sentence, clauses: readonly Clause[]): void {
  if (!clauses.some(({ items }) => items.length > 0)) return;
  let at = Math.max(0, first - BEFORE);
  for (const clause of clauses) {
    for (; at < clause.first; at++) addRow(near, a.rows[at] as number);
    joinRows(near, clause.row);
    at = clause.end;
  }
  for (const to = Math.min(a.rows.length, end + BEHIND); at < to; at++) addRow(near, a.rows[at] as number);
}

function readClause(a: Analysis, sentence: Sentence, near: WordRow, first: number, end: number): Clause {
  const numbers: NumberMention[] = [];
  const ofPlaces: NumberMention[] = [];
  const shares: NumberMention[] = [];
  const row = emptyRow();
  for (let i = first; i < end; i++) {
    addRow(row, a.rows[i] as number);
    const n = a.numberAt[i];
    if (n && n.first === i && counts(n))
      (countsPlaces(a, n, end) ? ofPlaces : isPassedOver(a, i) ? shares : numbers).push(n);
  }
  const items: Item[] = [];
  const labelled = labelledFrom(a, numbers, end);
  let leftFrom = first;
  for (let k = 0; k < numbers.length; k++) {
    const number = numbers[k] as NumberMention;
    const next = numbers[k + 1];
    const right =
      isCell(a, number) || k >= labelled
        ? {
            span: { from: number.end, to: number.end },
            nextLeft: k >= labelled ? number.end : number.end + 1,
            outdated: false,
          }
        : rightOf(a, number, next, end);
    const bracketed = k > 0 && word(a, number.first - 1) === "(";
    items.push({
      number,
      left: { from: Math.min(leftFrom, number.first), to: number.first },
      right: right.span,
      outdated: right.outdated,
      bracketed,
      listed: !next || is(a, right.span.to, SEPARATOR) || is(a, right.span.to, CONJUNCTION),
    });
    // «880 से गिर कर 815»: the words before the old figure are the new one's
    if (right.nextLeft >= 0) leftFrom = right.nextLeft;
  }
  const last = items.at(-1);
  return {
    sentence,
    first,
    end,
    row,
    near,
    items,
    ofPlaces,
    shares,
    continues:
      is(a, first, CONTINUES) ||
      (first + 1 < end && is(a, first + 1, CONTINUES)) ||
      (is(a, first, THESE) && isAmongNumber(a, first + 1)),
    tail: last ? { from: last.right.from, to: end } : { from: end, to: end },
  };
}

/** «(इन) 11 में रीवा के 8», «(इन) 11 मरीजों में से 8» */
function isAmongNumber(a: Analysis, at: number): boolean {
  const end = a.numberAt[at]?.end;
  return end !== undefined && word(a, /^(?:case|people|death)$/.test(a.cueAt[end]?.cue ?? "") ? end + 1 : end) === "में";
}

/** «इसके अलावा» */
export const beginsNext = (a: Analysis, i: number): boolean =>
  (word(a, i) === "इसके" || word(a, i) === "इनके") && is(a, i + 1, BESIDES);

/** The words behind a number that are its own, and where the next number's words begin. */
function rightOf(
  a: Analysis,
  number: NumberMention,
  next: NumberMention | undefined,
  end: number,
): { span: Span; nextLeft: number; outdated: boolean } {
  // «आधे से अधिक, यानी 87, सिर्फ रीवा के हैं»: set between commas
  const from = number.end + (is(a, number.end, COMMA) && is(a, number.first - 1, NAMELY) ? 1 : 0);
  const limit = next ? next.first : end;
  // «सक्रिय मामले 422 घटकर 51,419 रह गए», «422 और बढ़कर 51,419»: by so many
  const by = word(a, from) === "और" ? from + 1 : from;
  // «5 घटकर भर्ती मरीजों की संख्या 54 रह गई»
  // «889 कम होने से इनकी संख्या घटकर 2,914 रह गई»
  const most = /^(?:घटकर|बढकर)$/.test(word(a, by)) || word(a, by + 1) === "होने" ? 7 : 2;
  if (next && limit - by <= most && CHANGED.test(word(a, by)))
    return { span: { from, to: from }, nextLeft: -1, outdated: true };
  let place = -1;
  let post = -1;
  // «रीवा में 31 सतना में 18»: a comma was forgotten
  const nextOwns =
    next !== undefined &&
    // «एक जयपुर में एक जोधपुर का»: each number before its place
    !(a.placeAt[from] !== undefined && a.placeAt[next.end] !== undefined && !is(a, number.first - 1, PLACE_CASE)) &&
    (is(a, limit - 1, PLACE_CASE) ||
      a.placeAt[limit - 1] !== undefined ||
      (word(a, limit - 1) === "-" && a.placeAt[limit - 2] !== undefined));
  // its own place stands before it
  const before = number.first - (is(a, number.first - 1, PLACE_CASE) ? 2 : 1);
  const placed = before >= 0 && a.placeAt[before] !== undefined;
  for (let i = from; i < limit; i++) {
    const w = word(a, i);
    const gloss = glossEnd(a, i);
    if (gloss > i) {
      i = gloss - 1;
      continue;
    }
    // «दो-दो पन्ना, दमोह और सागर में»: a list of places behind its number
    if (
      (number.each || !next) &&
      a.placeAt[i - 1] &&
      a.placeAt[i + 1] &&
      i > from &&
      (is(a, i, COMMA) || is(a, i, CONJUNCTION))
    )
      continue;
    // «90 नर्सों, शिक्षकों और बुजुर्गों को खुराक दी गई»: people beside people
    if (!next && is(a, i, COMMA) && isOfPeople(a, i - 1, i - 1) && isOfPeople(a, i + 1, i + 3)) continue;
    // «सतना में 18 पन्ना दमोह और सागर में छह»: the places are the next number's
    if (
      (placed || is(a, place - 1, OBLIQUE)) &&
      nextOwns &&
      place >= 0 &&
      is(a, i, CONJUNCTION) &&
      a.placeAt[i - 1] &&
      a.placeAt[i + 1]
    )
      continue;
    // «पन्ना में तीन के अलावा रीवा और सतना में एक-एक»
    if (next && w === "के" && isBesidesPlace(a, i)) return { span: { from, to: i }, nextLeft: i + 2, outdated: false };
    // «सैंपल 1,062 - पॉजिटिव 197 - मृत्यु 43»
    if (w === "-" && i === from && next && isLabelled(a, number) && isLabelled(a, next))
      return { span: { from, to: i }, nextLeft: i + 1, outdated: false };
    if (
      // «158 तो बीते दो हफ्ते में मिले»
      (is(a, i, SEPARATOR) && !(w === "तो" && i === from && !next)) ||
      (w === "." && i === from) ||
      beginsNext(a, i) ||
      (is(a, i, CONJUNCTION) && !isMore(a, i, from, next, end))
    ) {
      // «(एक्टिव 48) केस मिले»: what stands behind the bracket is the list's
      if (!next && w === ")" && opensBefore(a, number.first))
        return { span: { from, to: i }, nextLeft: end, outdated: false };
      // a comma inside the last number's predicate does not end it
      if (!next) return { span: { from, to: predicateEnd(a, i, end) }, nextLeft: end, outdated: false };
      return { span: { from, to: i }, nextLeft: i + 1, outdated: false };
    }
    // «जून में 169 जुलाई में 221»: a comma was forgotten
    if (next && word(a, number.first - 1) === "में" && MONTH_OF.has(w) && beginsNextMonth(a, i + 1, limit))
      return { span: { from, to: i }, nextLeft: i, outdated: false };
    if (place < 0 && (i > from || nextOwns) && startsPlace(a, i)) place = i;
    if (is(a, i, OBLIQUE)) post = i;
  }
  if (!next) return { span: { from, to: end }, nextLeft: end, outdated: false };
  const behind = glossEnd(a, from);
  // «61 से बढ़कर 194», «4 हजार से नीचे आकर 3,744»
  const below = /^(?:नीचे|कम)$/.test(word(a, behind - 1)) && behind === number.end;
  // «112 से कम होकर 97»
  const less =
    word(a, behind) === "से" && /^(?:कम|घट|ज्यादा|अधिक)$/.test(word(a, behind + 1)) && word(a, behind + 2) === "होकर";
  const lower = number.end - 1 === behind - 1 && below && word(a, behind) === "होकर";
  const risen = below
    ? is(a, behind, FROM_TO) || lower
    : less || (word(a, behind) === "से" && is(a, behind + 1, FROM_TO));
  // «22 से 118 हुए»
  const straight = word(a, behind) === "से" && next.first === behind + 1 && RISEN.test(word(a, next.end));
  // «96 की जगह 108 भर्ती»
  const instead =
    !isCued(a, number.first, end, "dose") &&
    word(a, behind) === "की" &&
    word(a, behind + 1) === "जगह" &&
    next.first === behind + 2;
  const outdated = straight || instead || (risen && limit - behind <= 4);
  if (outdated) return { span: { from, to: from }, nextLeft: -1, outdated };
  // «244 मरीज कुल 426 मरीजों में»
  if (place < 0 && post < 0 && word(a, limit - 1) === "कुल" && limit - 1 > from)
    return { span: { from, to: limit - 1 }, nextLeft: limit - 1, outdated: false };
  const split = place >= 0 ? place : post >= 0 ? post + 1 : limit;
  return { span: { from, to: split }, nextLeft: split, outdated: false };
}

/** «स्वस्थ 191 मृत्यु दो कुल एक्टिव 1795»: from which number on each stands behind its label, and nothing behind the last. */
function labelledFrom(a: Analysis, numbers: readonly NumberMention[], end: number): number {
  const last = numbers.at(-1);
  if (
    numbers.length < 3 ||
    !last ||
    end - last.end > 1 ||
    (end > last.end && a.doc.tokens[last.end]?.kind !== "punctuation")
  )
    return numbers.length;
  let k = numbers.length;
  while (k > 0 && LABELS.has(a.cueAt[(numbers[k - 1] as NumberMention).first - 1]?.cue ?? "")) k--;
  return numbers.length - k >= 3 ? k : numbers.length;
}

/** What it counts stands right before it: «पॉजिटिव 197». */
const isLabelled = (a: Analysis, { first }: NumberMention): boolean =>
  LABELS.has(a.cueAt[first - 1]?.cue ?? "") && a.numberAt[(a.cueAt[first - 1] as Mention).first - 1] === undefined;
const LABELS: ReadonlySet<string> = new Set([
  "case",
  "death",
  "recovery",
  "discharge",
  "active",
  "test",
  "negative",
  "admit",
]);

/** «जुलाई 221», «जुलाई में 221», «जुलाई माह में 221» */
const beginsNextMonth = (a: Analysis, end: number, limit: number): boolean =>
  limit === end || (limit - end <= 2 && word(a, limit - 1) === "में");

const CHANGED = /^(?:घटकर|बढ़कर|बढकर|गिरकर|घटने|बढ़ने|बढने|घट|कम)$/;
const RISEN = /^(?:हुए|हुई|हुआ|हो|पहुंच|पहुंचे|पहुंची|पहुंचा)$/;

/** «… के अलावा रीवा में» */
const isBesidesPlace = (a: Analysis, i: number): boolean =>
  /^(?:अलावा|अतिरिक्त)$/.test(word(a, i + 1)) && a.placeAt[i + 2] !== undefined && a.placeAt[i - 1] === undefined;

/** «रीवा (2,140) और सतना (1,310) सबसे आगे हैं»: in brackets behind its place, a number has no words of its own. */
const isCell = (a: Analysis, { first, end }: NumberMention): boolean =>
  word(a, first - 1) === "(" && word(a, end) === ")" && a.placeAt[first - 2] !== undefined;

/** One of these tokens is a word for people. */
function isOfPeople(a: Analysis, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) if (a.cueAt[i]?.cue === "people") return true;
  return false;
}

/** «8 के मिलने से अब जिले में 66»: the place belongs to the next number. */
const startsPlace = (a: Analysis, i: number): boolean => {
  const p = a.placeAt[i];
  if (!p || p.first !== i) return false;
  return p.kind !== "relative" || (p.relative !== "hospital" && p.relative !== "city" && is(a, p.end, LOCATIVE));
};

/** A list without more numbers goes on to the clause's end: «25 बच्चे, जो … भर्ती हैं»; not in «एक और बाकी सामान्य वार्ड में». */
const predicateEnd = (a: Analysis, at: number, end: number) =>
  is(a, at, COMMA) || word(a, at) === "(" || is(a, at + 1, REST) ? at : end;

/** «और (गांवों) के 11»: up to the next number stands no more than whose it is. */
function leadsInGenitive(a: Analysis, from: number, to: number): boolean {
  if (to - from < 2 || to - from > 5 || !is(a, to - 1, GENITIVE)) return false;
  for (let i = from; i < to; i++)
    if (is(a, i, COMMA) || is(a, i, OBLIQUE) || is(a, i, AGENT_OR_OBJECT) || a.cueAt[i]?.cue === "found") return false;
  return true;
}

const AREA = /^(?:क्षेत्र|इलाके|इलाक)(?:ों)?$/;

/** «तीन और रोगियों ने दम तोड़ा»: «और» as "more", not "and". */
function isMore(a: Analysis, i: number, from: number, next: NumberMention | undefined, end: number): boolean {
  // «वेंटिलेटर पर एक और बाकी सामान्य वार्ड में», «मृतकों की 11 और स्वस्थ होने वालों की 350»: the next of the list
  if (is(a, i + 1, REST) || (next && leadsInGenitive(a, i + 1, next.first))) return false;
  // «पांच और अन्य जिलों में 21»
  if (is(a, i + 1, OTHERS) && is(a, i + 2, MANY_PLACES)) return false;
  // «वार्ड में 58 और आईसीयू में 16 मरीज भर्ती हैं»
  if (next && /^(?:icu|ward|on_ventilator)$/.test(a.cueAt[i + 1]?.cue ?? "")) return false;
  // «शहर में 44 और ग्रामीण क्षेत्र में 21»
  if (AREA.test(word(a, i + 2))) return false;
  // «दो और की मौत, 31 नए मरीज»: nothing is joined before a postposition
  const noun = a.cueAt[i + 1] || a.namedAt[i + 1] || is(a, i + 1, MODIFIER) || is(a, i + 1, CASE);
  if (next && !noun) return false; // «19 और पोस्ट …»: the next of a list
  if (word(a, i) !== "और" || i !== from || i + 1 >= end || next?.first === i + 1) return false;
  if (
    is(a, i + 1, PLACE_TITLE) ||
    a.dateAt[i + 1] ||
    // «6 और कोरोना पॉजिटिव», not «12 और कोरोना के 5»
    (a.namedAt[i + 1] && a.cueAt[(a.namedAt[i + 1] as Mention).end]?.cue !== "case") ||
    (a.placeAt[i + 1] && a.placeAt[i + 1]?.kind !== "relative")
  )
    return false;
  // «कुल मौतें 48 और सक्रिय मरीज 730»: the number has its noun before it
  const number = a.numberAt[from - 1];
  const { tokens } = a.doc;
  for (let k = (number?.first ?? from) - 1; next && k >= (number?.first ?? from) - 3; k--) {
    if (tokens[k]?.sentence !== tokens[from]?.sentence || is(a, k, COMMA) || is(a, k, CONJUNCTION)) break;
    const cue = a.cueAt[k]?.cue;
    if (cue && cue !== "new" && cue !== "total") return false;
    if (is(a, k, CASE)) break;
  }
  return true;
}
