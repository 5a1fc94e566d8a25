/** Where a number is for: the places beside it, its sentence's, the paragraph's, the article's. */
import { type Analysis, is, type Span, word } from "./analysis.ts";
import type { Source } from "./claim.ts";
import type { Clause, Item } from "./clauses.ts";
import { type Context, type Where, whereIs } from "./context.ts";
import { glossEnd } from "./gloss.ts";
import { isOwnNoun } from "./metric/noun-phrase.ts";
import { isAverageOf, isNational } from "./metric/rates.ts";
import { type Found, isApposed, mentionsIn, placesIn } from "./place-group.ts";
import { type Home, isDistrict, stateOf } from "./where.ts";
import {
  CLOSES_PLACE,
  COMMA,
  CONJUNCTION,
  DIVISION,
  FINITE,
  GENERAL,
  GENITIVE,
  HAPPENING,
  IN_UNTIL_ON,
  INCLUDING,
  JOINTLY,
  OF_THE_OTHERS,
  ONE_KIND_OF_PLACE,
  PARTS_FROM_PLACE,
  PLACE_NOUN,
  THESE,
} from "./words.ts";

export interface ItemPlace {
  readonly wheres: readonly Where[];
  /** How near it was named. */
  readonly from: Source;
  /** Named beside the number itself, not taken from before. */
  readonly own: boolean;
  /** It stands behind the number: it says nothing of what the text goes on about. */
  readonly behind: boolean;
  readonly found: Found | undefined;
}

/** Named beside the number. Made here, so that all are of one shape: such are read much faster. */
export const beside = (wheres: readonly Where[], found?: Found, behind = false): ItemPlace => ({
  wheres,
  own: true,
  from: "beside",
  behind,
  found,
});

const before = (wheres: readonly Where[], from: Source): ItemPlace => ({
  wheres,
  own: false,
  from,
  behind: false,
  found: undefined,
});

const isHome = (where: Where, home: Home): boolean =>
  where.place === home.place && where.facility === home.facility && !where.locality;

/** The places of one item. */
export function itemPlace(
  a: Analysis,
  clause: Clause,
  item: Item,
  sentencePlace: Where | undefined,
  ctx: Context,
  home: Home,
): ItemPlace {
  if (isAverageOf(a, item) && isNational(a, item.number.coreFirst - 2)) return beside([whereIs("IN")]);
  const named = placesIn(a, item.left, ctx, home);
  // a headline: «प्रदेश के इन छह जिलों में नहीं मिला एक भी मरीज»: it does not say in which
  const unnamed = item.number.none && clause.ofPlaces.some((n) => /^(?:इन|उन)$/.test(word(a, n.first - 1)));
  if (unnamed && !named?.wheres.some((w) => isDistrict(w.place))) return beside([]);
  // «एम्स में रीवा, सतना समेत सात लोगों की मौत»: where some of them are from
  const among = named && named.wheres.length > 1 && is(a, item.number.first - 1, INCLUDING) ? named.first : -1;
  const told = among < 0 ? named : placesIn(a, { from: clause.first, to: among }, ctx, home);
  // «रीवा और सतना में भी मिले मरीज, अब तक 13 की मौत»
  const left = told && told.wheres.length > 1 && isToldBefore(a, told.end, item.number.first) ? undefined : told;
  const right = placesIn(a, directlyRight(a, item), ctx, home, item.right.to);
  const relativeOnly = () => mentionsIn(a, item.left).every((m) => m.kind === "relative");
  // «15 मामले बक्सा, चिरांग और नगांव में»: all of them together
  if (right && !left && right.wheres.length > 1 && !item.number.each && !item.number.none) {
    const state = stateOf(right.wheres[0]?.place);
    const whole =
      right.wheres.every((w) => stateOf(w.place) === state) &&
      stateOf(ctx.scope.place) === state &&
      !isDistrict(ctx.scope.place);
    return beside(whole ? [whereIs(state)] : jointly(right.wheres), right, true);
  }
  if (
    right &&
    (!left ||
      // «बिहार में सबसे ज्यादा 98 मरीज मुंगेर में मिले»
      (right.wheres.length === 1 &&
        right.wheres.every((w) => isDistrict(w.place) && left.wheres.every((l) => l.place === stateOf(w.place))) &&
        !item.number.none) ||
      (relativeOnly() &&
        (right.wheres.some((w) => isDistrict(w.place) || w.foreign) || left.wheres.every((w) => w.place === "IN"))))
  )
    return beside(right.wheres, right, true);
  // «दो जिलों रीवा और सतना में 48»
  if (left && left.wheres.length > 1 && !item.number.each) {
    const numbered = clause.ofPlaces.some((n) => n.first >= item.left.from && n.end <= item.left.to);
    // «एम्स और पीएमसीएच में 16 भर्ती हुए»
    // «काठीकुंड और जामा प्रखंड में 16 मरीज मिले»
    const hospitals = left.wheres.every((w) => (w.facility || w.locality) && w.place === left.wheres[0]?.place);
    if ((numbered || hospitals) && !item.number.none) return beside(jointly(left.wheres), left);
    if (is(a, item.number.first - 1, JOINTLY)) return beside(jointly(left.wheres), left);
  }
  // «रीवा की एक महिला के अलावा बाकी 16 सतना जिले के हैं»
  if (right && right.first === item.number.end && left && word(a, item.number.first - 1) === "बाकी")
    return beside(right.wheres, right, true);
  if (left?.wheres.length) return beside(left.wheres, left);
  if (left) return beside([]);
  if (!right && saysDivision(a, item.left)) return beside([]);
  // «रीवा में 12, अनजानपुर में 6»: in a place that nobody knows
  const last = clause.items[clause.items.indexOf(item) - 1];
  if (sentencePlace && !right && isUnknownPlace(a, item, last?.number.first ?? -1))
    return sentencePlace.facility ? before([whereIs(sentencePlace.place)], "sentence") : beside([]);
  // «सदर अस्पताल में 58 तथा निजी अस्पतालों में 42»: in others
  // «20 जिला अस्पताल और 32 निजी अस्पतालों में हैं»
  const { from, to } = item.right;
  const others = saysOtherHospitals(a, item.left) || saysOtherHospitals(a, { from, to: Math.min(to, from + 3) });
  if (sentencePlace?.facility && others) return before([whereIs(sentencePlace.place)], "sentence");
  const ofThose = thoseCounted(a, clause, ctx);
  if (ofThose) return before([ofThose], "paragraph");
  if (sentencePlace) return before([sentencePlace], "sentence");
  return before([ctx.scope], isHome(ctx.scope, home) ? "article" : "paragraph");
}

/** «187 मिले, जिनमें 6 सतना के हैं। इन 6 में से चार …»: where those are. */
function thoseCounted(a: Analysis, { first, continues }: Clause, { counting }: Context): Where | undefined {
  if (!continues || !is(a, first, THESE) || !counting?.where) return undefined;
  return a.numberAt[first + 1]?.value === counting.number.value ? counting.where : undefined;
}

/** A verb of its own, a comma behind it or its noun, and another count begins. */
function isToldBefore(a: Analysis, from: number, to: number): boolean {
  for (let i = to - 1; i > from; i--) if (is(a, i, COMMA)) return is(a, i - 1, FINITE) || is(a, i - 2, FINITE);
  return false;
}

/** «संभाग में 906 मरीज», «अन्य राज्य से चार मरीज»: of several districts, or of none here. */
function saysDivision(a: Analysis, { from, to }: Span): boolean {
  for (let i = from; i < to; i++)
    if (!a.placeAt[i] && is(a, i, DIVISION) && word(a, i + 1) === "में") return true;
    else if (is(a, i, ONE_KIND_OF_PLACE) && is(a, i - 1, OF_THE_OTHERS) && word(a, i + 1) === "से") return true;
  return false;
}

/** «निजी अस्पतालों में», «अन्य अस्पतालों में» */
function saysOtherHospitals(a: Analysis, { from, to }: Span): boolean {
  for (let i = from; i < to; i++)
    if (/^(?:निजी|प्राइवेट|अन्य|दूसरे|बाकी)$/.test(word(a, i)) && /^(?:अस्पताल(?:ों)?|नर्सिंग)$/.test(word(a, i + 1)))
      return true;
  return false;
}

/** A list's number with nothing before it but one unknown name and «में». */
function isUnknownPlace(a: Analysis, { left, number }: Item, before: number): boolean {
  // «पश्चिमी जोन में 11»
  const name = left.to - (/^(?:जोन|अंचल)$/.test(word(a, left.to - 2)) && /ी$/.test(word(a, left.to - 3)) ? 3 : 2);
  // «रीवा से 4 और अनजानपुर से एक»
  const from = word(a, left.to - 1) === "से" && a.placeAt[before - 2] !== undefined && word(a, before - 1) === "से";
  return (
    (word(a, left.to - 1) === "में" || from) &&
    name >= left.from &&
    name - left.from <= 1 &&
    number.end > name &&
    isOwnNoun(a, name) &&
    !is(a, name, GENERAL) &&
    (is(a, name - 1, COMMA) || is(a, name - 1, CONJUNCTION))
  );
}

/** «रीवा और सतना में कुल 9»: all of them together, which is no place; two hospitals of one district are of that district. */
const jointly = ([first, ...others]: readonly Where[]): readonly Where[] =>
  first?.place && others.every((w) => w.place === first.place) ? [whereIs(first.place)] : [];

/**
 * «46 रोगी कटक के», «9 बालासोर», «58 मामले रायगढ़ में»: a noun phrase at most stands between, and a postposition or a comma behind;
 * not «7 संदिग्धों का नमूना पुणे भेजा गया», «90 कामगार ओडिशा पहुंचे».
 */
function directlyRight(a: Analysis, item: Item): Span {
  const none: Span = { from: item.right.from, to: item.right.from };
  let to = -1;
  for (let i = item.right.from; i < Math.min(item.right.to, item.right.from + 10); i++) {
    const p = a.placeAt[i];
    // «चार मामले राज्य की राजधानी चेन्नई के हैं»
    if (to < 0 && p && isApposed(a, p)) {
      i = p.end - 1 + (is(a, p.end, GENITIVE) ? 1 : 0);
      continue;
    }
    if (p && p.kind !== "relative") {
      to = p.end;
      i = p.end - 1;
      continue;
    }
    const gloss = glossEnd(a, i);
    if (gloss > i && to < 0) {
      i = gloss - 1;
      continue;
    }
    const w = word(a, i);
    // «एक मामला अप्रैल में नगांव में मिला»
    const date = a.dateAt[i];
    const behind = date && (is(a, date.end, IN_UNTIL_ON) ? date.end + 1 : date.end);
    if (to < 0 && behind && date.first === i && date.kind !== "sofar" && a.placeAt[behind]) {
      i = behind - 1;
      continue;
    }
    // «44 मामले अब तक नगांव में»
    if (to < 0 && a.dateAt[i]?.kind === "sofar") continue;
    const next = a.placeAt[i + 1];
    if (to < 0 && is(a, i, GENITIVE) && is(a, i + 1, HAPPENING)) i++;
    // «151 मरीजों के साथ केरल सबसे आगे», «640 मरीजों के साथ आगरा राज्य में पहले स्थान पर»
    else if (
      to < 0 &&
      w === "के" &&
      word(a, i + 1) === "साथ" &&
      a.placeAt[i + 2] &&
      isRanked(a, a.placeAt[i + 2]?.end ?? i)
    )
      return { from: item.right.from, to: a.placeAt[i + 2]?.end ?? i };
    // «सबसे कम 1,842 लोगों ने लोहरदगा में टीका लिया»
    else if (to < 0 && w === "ने" && next && word(a, next.end) === "में") continue;
    // «27 की पटना में जान चली गई»
    else if (to < 0 && is(a, i, GENITIVE) && next && word(a, next.end) === "में" && is(a, next.end + 1, HAPPENING))
      continue;
    else if (to < 0) {
      if (is(a, i, PARTS_FROM_PLACE) || i > item.right.from + 5) return none;
    } else if (!is(a, i, COMMA) && !is(a, i, CONJUNCTION) && !is(a, i, PLACE_NOUN) && w !== "(" && w !== ")") {
      return is(a, i, CLOSES_PLACE) ? { from: item.right.from, to } : none;
    }
  }
  return to < 0 ? none : { from: item.right.from, to };
}

/** «(आगरा) पहले स्थान पर», «(आगरा) राज्य में पहले स्थान पर». */
const isRanked = (a: Analysis, at: number): boolean =>
  RANKED.test(word(a, at)) || (a.placeAt[at]?.kind === "relative" && RANKED.test(word(a, at + 2)));

export const RANKED = /^(?:सबसे|पहले|दूसरे|तीसरे|चौथे|पांचवें|टॉप|शीर्ष|अव्वल|फिर)$/;
