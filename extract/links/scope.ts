/** What the text is about as it goes on: the place a paragraph begins with, and the one a clause leaves behind. */
import { wordsLike } from "../text/word-sets.ts";
import { type Analysis, is, type Span, within, word } from "./analysis.ts";
import { type Clause, type Item, says } from "./clauses.ts";
import { type Context, type Where, whereIs } from "./context.ts";
import { type ItemPlace, RANKED } from "./item-place.ts";
import { isAverageOf } from "./metric/rates.ts";
import { isOrigin, isResidence, mentionsIn, placesIn } from "./place-group.ts";
import { type Home, isDistrict, resolve, stateOf } from "./where.ts";
import { GENITIVE, GOES_ON_BESIDE, PAST, SINGLED_OUT } from "./words.ts";

/** A new paragraph keeps the state it is about, drops the hospital and the block, and what was said of variants and sources. */
export function startParagraph(ctx: Context, home: Where, isLine: boolean, goesOn: boolean): void {
  if (!ctx.pinned && !isLine && !goesOn)
    ctx.scope =
      stateOf(ctx.scope.place) === stateOf(home.place) ||
      ctx.scope.foreign ||
      home.place === "IN" ||
      // «उत्तर भारत में गर्मी बढ़ी है»: of no one place
      ctx.scope.place === undefined ||
      // a district's report tells of the country in passing
      (ctx.scope.place === "IN" && isDistrict(home.place))
        ? home
        : whereIs(stateOf(ctx.scope.place));
  // a heading holds for all the lines below it: «बिहार», «पहली डोज- 5,02,169», «दूसरी डोज- 1,88,998»
  if (!isLine) ctx.pinned = false;
  ctx.paragraphScope = undefined;
  ctx.fresh = false;
  ctx.lately.delete("new_cases");
  ctx.dayNamed = false;
  if (!ctx.headed) ctx.day = undefined;
  ctx.headed = false;
  ctx.time = undefined;
  ctx.variant = undefined;
  ctx.disease = undefined;
  ctx.attribution = undefined;
  ctx.population = undefined;
}

/** The place a clause speaks of before its first number, if one; not where a person of its story lives. */
export function headPlace(a: Analysis, clause: Clause, ctx: Context, home: Home): Where | undefined {
  const until = clause.items[0]?.number.first ?? clause.end;
  const named = mentionsIn(a, { from: clause.first, to: until });
  if (named.length === 0) return undefined;
  const residences = named.filter((m) => isResidence(a, m));
  for (let to = until, residence = residences.pop(); ; to = residence.first, residence = residences.pop()) {
    const found = placesIn(a, { from: residence ? addressEnd(a, residence.end) : clause.first, to }, ctx, home);
    if (found || !residence) return found?.wheres.length === 1 ? found.wheres[0] : undefined;
  }
}

/** Behind «मैहर (सतना)»: the district in brackets is of the address. */
const addressEnd = (a: Analysis, end: number): number => {
  const inside = word(a, end) === "(" ? a.placeAt[end + 1] : undefined;
  return inside && word(a, inside.end) === ")" ? inside.end + 1 : end;
};

const SUBJECTS: ReadonlySet<string> = new Set(["case", "found", "death", "test", "dose", "bed"]);

/** «डेल्टा वाला मरीज मधुबनी का है»: where one patient is from. */
export function isHomeOfOne(a: Analysis, { first, end }: Clause): boolean {
  const last = /^[।.,]$/.test(word(a, end - 1)) ? end - 2 : end - 1;
  return (
    /^(?:है|था|थी)$/.test(word(a, last)) &&
    /^(?:का|की)$/.test(word(a, last - 1)) &&
    a.placeAt[last - 2] !== undefined &&
    within(a.places, first, end).length === 1
  );
}

/** A place that a clause without a number only mentions in passing does not become what the text is about. */
export function isOnlyMentioned(a: Analysis, clause: Clause): boolean {
  for (let i = clause.first; i < clause.end; i++)
    if (SUBJECTS.has(a.cueAt[i]?.cue ?? "") || (a.namedAt[i] && isLocated(a, clause))) return false;
  return true;
}

/** «मरीजों में सागर की सीता देवी, रामपुर के मोहन आदि शामिल हैं»: where each of those lives whom the text names. */
export function namesPatients(a: Analysis, { first, end, items }: Clause): boolean {
  if (!items.every(({ number }) => word(a, number.first - 1) === "(" && word(a, number.end) === ")")) return false;
  let at = first;
  while (at < first + 4 && !/^(?:case|people|admit)$/.test(a.cueAt[at]?.cue ?? "")) at++;
  if (word(a, a.cueAt[at]?.end ?? at) !== "में") return false;
  for (let i = end - 1; i > end - 6; i--) if (/^(?:शामिल|आदि)$/.test(word(a, i))) return true;
  return false;
}

const RELATIVE_PLACES: ReadonlySet<string> = new Set(["country", "state", "capital", "district", "city"]);

/** «रीवा में भी डेंगू का कहर जारी है»: the illness is there. */
function isLocated(a: Analysis, { first, end }: Clause): boolean {
  for (let i = first; i < Math.min(end, first + 8); i++) {
    const place = a.placeAt[i];
    if (place?.relative && RELATIVE_PLACES.has(place.relative) && word(a, place.end) === "में") return true;
    const end = place && (a.placeAt[place.end]?.kind === "relative" ? a.placeAt[place.end]?.end : place.end);
    if (place && place.kind !== "relative" && word(a, end ?? i) === "में") return true;
    // «कैमूर के अधौरा प्रखंड के पहाड़ी गांवों में»
    if (place && isDistrict(place.place) && is(a, end ?? i, GENITIVE))
      for (let k = place.end + 1; k < place.end + 7; k++)
        if (word(a, k) === "में") return PLACES_INSIDE.test(word(a, k - 1));
  }
  return false;
}

const PLACES_INSIDE = /^(?:गांव|गांवों|प्रखंड|प्रखंडों|ब्लॉक|ब्लाक|इलाके|इलाकों|पंचायत|पंचायतों|क्षेत्र|क्षेत्रों|टोले|टोलों|अस्पतालों|स्कूलों)$/;

/** «सर्वाधिक 38 जबलपुर में»: the first of a list, not what the text goes on about. */
export function isSingledOut(a: Analysis, clause: Clause, { from, to }: Span): boolean {
  if (!says(clause, SINGLED_OUT)) return false;
  return saysSingled(a, from, to);
}

/** «रीवा ऐसा जिला है, जहां नौ मरीज हैं» */
function saysSuch(a: Analysis, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (/^ऐस[ाी]$/.test(word(a, i))) return true;
  return false;
}

function saysSingled(a: Analysis, from: number, to: number): boolean {
  // «सिर्फ दो नए मरीज मिले»: so few, not there alone
  for (let i = from; i < to; i++)
    if (is(a, i, SINGLED_OUT) && !(word(a, i) === "सिर्फ" && a.numberAt[i + 1])) return true;
  return false;
}

const APART = wordsLike(/^(?:अलावा|अतिरिक्त)$/);
const RANK = wordsLike(/^(?:नंबर|स्थान|पायदान)$/);

/** «महाराष्ट्र 167 केस के साथ दूसरे नंबर पर है»: one of a list. */
function saysRank(a: Analysis, clause: Clause): boolean {
  if (!says(clause, RANK)) return false;
  for (let i = clause.first + 1; i < clause.end; i++)
    if (is(a, i, RANK) && word(a, i + 1) === "पर" && RANKED.test(word(a, i - 1))) return true;
  return false;
}

/** The one place an item itself names. */
export const onePlace = (place: ItemPlace): Where | undefined =>
  place.own && place.wheres.length === 1 ? place.wheres[0] : undefined;

/** «बोचहां निवासी सात वर्षीया …» */
const isAddress = (a: Analysis, { found }: ItemPlace): boolean =>
  found !== undefined && mentionsIn(a, { from: found.first, to: found.end }).some((m) => isResidence(a, m));

/** After one place's sentence the text is about that place; after a list it is about what it was about before. */
export function updateScope(
  a: Analysis,
  clause: Clause,
  places: readonly ItemPlace[],
  head: Where | undefined,
  isList: boolean,
  ctx: Context,
  home: Home,
): void {
  if (namesPatients(a, clause)) return;
  const own = places.filter((p) => p.own && p.wheres.length);
  const isTold = (p: ItemPlace, k: number) => p.own && p.wheres.length && !clause.items[k]?.number.none;
  const named = own.length === 0 ? own : places.filter((p, k) => isTold(p, k) && !isAddress(a, p));
  // «अलीगंज और चिनहट में चार-चार»: of several, though not all are known
  const several = isList || named.some((p) => p.wheres.length > 1);
  ctx.listed = several || clause.items.some(({ number }) => number.each);
  if (ctx.listed) {
    // «… देहरादून में 4 के साथ प्रदेश में कुल 3161»: of the whole again
    const last = named.at(-1)?.wheres;
    if (last?.length === 1 && last[0]?.place && last[0].place === stateOf(home.place))
      ctx.scope = whereIs(last[0].place);
    const place = named[0]?.wheres[0]?.place;
    const state = isList && !clause.continues && stateListed(named);
    if (state && isDistrict(ctx.scope.place) === (state === home.place) && !ctx.pinned && !ctx.scope.foreign)
      if (state !== stateOf(ctx.scope.place) || state === home.place) ctx.scope = whereIs(state);
    // several hospitals or blocks of one district
    const parts = a.cueAt[clause.first]?.cue === "case" && word(a, clause.first + 1) === "में";
    const ofThem = parts || (!ctx.scope.facility && isAmongThem(a, clause));
    if (
      several &&
      !ofThem &&
      // «37 मरीज पुणे नगर निगम से, 26 पिंपरी से»: parts of the whole
      !(named.every((p) => p.behind) && ctx.scope.place === stateOf(place)) &&
      !clause.continues &&
      named.length &&
      own.every((p) => p.wheres.every((w) => w.place === place))
    )
      ctx.scope = whereIs(place);
    return;
  }
  // «… भर्ती थे। सतना की एक महिला की मौत हुई, यहां अब तक 19 की जान गई»: the hospital's
  // «… 40 भर्ती हैं। देवास के दो मरीजों की मौत हुई»: patients from elsewhere
  const [first] = clause.items;
  const from = first && is(a, first.number.first - 1, GENITIVE) ? named[0]?.wheres[0] : undefined;
  const isElsewhere = isDistrict(from?.place) && from?.place !== ctx.scope.place && !from?.facility;
  if (clause.items.length === 1 && isElsewhere && ctx.scope.facility) return;
  const patient = from && clause.items.length === 1 && first?.number.value === 1;
  if (patient && ctx.scope.facility && named.every((p) => !p.wheres[0]?.facility)) return;
  const single = named.length
    ? named[0]?.wheres[0]
    : (head ?? places.find((p, k) => p.own && clause.items[k]?.number.none)?.wheres[0]);
  if (single) ctx.last = single;
  // «नूंह में एक भी नया केस नहीं आया»
  if (clause.items.length && clause.items.every(({ number }) => number.none)) return;
  if (
    clause.continues ||
    // «राज्य में 2,236 एक्टिव केस हैं। रीवा में इनकी संख्या 282 है»: a part of those
    clause.items.some(({ number }) => isTheirs(a, clause.first, number.first)) ||
    // «इनके अलावा रीवा से 9 और मरीज मिले»: one more of a list
    (is(a, clause.sentence.first + 1, APART) && !single?.facility && isDistrict(single?.place)) ||
    // «राज्य में मृत्यु दर 0.9 % है, देश में यह 1.3 % है»: only set beside it
    (single?.place === "IN" && home.place !== "IN" && clause.items.every(({ number }) => number.percent)) ||
    // «जो देश के औसत 1.8 फीसदी से कम है»
    clause.items.every((item) => isAverageOf(a, item)) ||
    // «रीवा जिले में दो मरीज मिले, एक मऊगंज में»: a place inside it changes nothing
    named.some((p, k) => p.behind && (k === 0 || p.wheres[0]?.place !== single?.place)) ||
    isSingledOut(a, clause, { from: clause.first, to: clause.end }) ||
    saysRank(a, clause) ||
    // «कांगड़ा सबसे ऊपर है, जहां 423 मामले आए», «सबसे ज्यादा 17 रीवा के हैं, वहीं सतना में 10»
    (is(a, clause.first, GOES_ON_BESIDE) &&
      !single?.facility &&
      (saysSingled(a, clause.sentence.first, clause.first) || saysSuch(a, clause.sentence.first, clause.first)))
  )
    return;
  const beside = single && facilityIn(a, clause, ctx, home);
  // «रीवा मेडिकल कॉलेज में सतना के एक मरीज की मौत हुई»: the text goes on about the hospital, where it stands
  const inIt = single?.facility === beside?.facility && isDistrict(single?.place);
  const hospital = single && (!single.facility || inIt) ? beside : undefined;
  if (hospital) ctx.last = hospital;
  // «रीवा में एक संक्रमित ने दम तोड़ा। इसी दिन 1,310 ठीक हुए»: one patient is not what a state's text goes on about
  const one = clause.items.length === 1 && clause.items[0]?.number.value === 1;
  // «बिहार के भी एक बच्चे ने यहां दम तोड़ा»
  if (one && single && !single.facility && isDistrict(home.place) && stateOf(single.place) !== stateOf(home.place))
    return;
  // «रायपुर के अस्पताल में भर्ती एक महिला ने दम तोड़ा। जिले में अब तक 5 की मौत हुई»: the district's own
  const away = isDistrict(home.place) && isDistrict(single?.place) && single?.place !== home.place;
  const inHospital = hospital ? hospital.place !== home.place : single?.facility || saysHospital(a, clause);
  if (one && away && inHospital) return;
  if (
    one &&
    !isDistrict(home.place) &&
    !(hospital ?? single)?.facility &&
    stateOf(single?.place) === stateOf(home.place)
  )
    return;
  const about = hospital ?? single;
  // «नेपाल में एक हफ्ते में 900 मामले मिले थे»: told in passing
  const aside = about?.foreign && home.place && is(a, clause.end - 2, PAST);
  if (about) ctx.scope = aside ? whereIs(home.place) : about;
}

/** «इनकी संख्या», «इनका आंकड़ा», whoever they are told before. */
function isTheirs(a: Analysis, from: number, to: number): boolean {
  for (let i = from; i < to && (!a.cueAt[i] || a.cueAt[i]?.cue === "number"); i++)
    if (/^इनक[ाी]$/.test(word(a, i)) && a.cueAt[i + 1]?.cue === "number") return true;
  return false;
}

const saysHospital = (a: Analysis, { first, end }: Clause): boolean =>
  within(a.places, first, end).some((p) => p.kind === "facility" || p.relative === "hospital");

/** «सतना में 16, पन्ना में नौ ने दम तोड़ा»: the one state whose districts are listed. */
function stateListed(places: readonly ItemPlace[]): string | undefined {
  const districts = new Set(places.flatMap(({ wheres }) => wheres.map(({ place }) => place)));
  const [first] = districts;
  if (districts.size < MOST_NEIGHBOURS || !isDistrict(first)) return undefined;
  const state = stateOf(first);
  return [...districts].every((d) => isDistrict(d) && stateOf(d) === state) ? state : undefined;
}
/** A district's text may tell of a few others, too. */
const MOST_NEIGHBOURS = 3;

/** «मरीजों में 34 शहर के …», «रिपोर्ट के अनुसार कुल मरीजों में 34 …»: of those that were counted before. */
function isAmongThem(a: Analysis, { first, items }: Clause): boolean {
  for (let i = first; i < (items[0]?.number.first ?? first); i++)
    if (a.cueAt[i]?.cue === "case" && a.cueAt[i]?.first === i && word(a, a.cueAt[i]?.end ?? i) === "में") return true;
  return false;
}

/** «जबलपुर मेडिकल कॉलेज में भर्ती कटनी के दो बच्चे»: the text is about the hospital, not where the patients are from. */
function facilityIn(a: Analysis, clause: Clause, ctx: Context, home: Home): Where | undefined {
  const first: Item | undefined = clause.items[0];
  for (let i = clause.first; i < (first?.number.first ?? clause.first); i++) {
    const p = a.placeAt[i];
    if (p && p.first === i && p.kind === "facility" && !isOrigin(a, p, first?.number.first ?? p.end))
      return resolve(p, ctx, home);
  }
  return undefined;
}
