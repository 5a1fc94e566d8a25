/** A decided number becomes claims, one a place: with its disease, day, variant, population, source and evidence. */
import { DISEASES, type DiseaseId } from "../../model/diseases.ts";
import type { Variant } from "../../model/fact.ts";
import { METRICS, type MetricId } from "../../model/metrics.ts";
import type { DiseaseMention } from "../diseases/index.ts";
import { type Analysis, firstWithin, is, lastWithin, within, word } from "./analysis.ts";
import type { Reader, Subject } from "./article.ts";
import type { Claim, How, Source } from "./claim.ts";
import type { Clause, Item } from "./clauses.ts";
import { type Context, type When, type Where, whereIs } from "./context.ts";
import type { ItemPlace } from "./item-place.ts";
import type { Settled } from "./list.ts";
import { soFarIfTooMany } from "./most-of-a-day.ts";
import { mentionsIn } from "./place-group.ts";
import { populationOf } from "./population.ts";
import { itemWhen, monthsOfEach } from "./when.ts";
import { COMMA, CONJUNCTION, SUPERLATIVE } from "./words.ts";

/** Tokens behind a number that its evidence may take in. */
const REACH = 8;

/** Adds the claims of one number, or why there are none. `own` is the time of its clause or sentence. */
export function emit(
  { a, ctx, subject, claims, rejections }: Reader,
  clause: Clause,
  item: Item,
  metric: MetricId,
  decided: Settled,
  place: ItemPlace,
  own: When | undefined,
  dated: boolean,
): void {
  const { number } = item;
  const named = diseaseOf(a, clause, item, ctx, subject);
  const disease = named?.disease ?? subject.topic;
  if (!disease) {
    rejections.push({ number, why: "no disease is named" });
    return;
  }
  if (!place.wheres.length) rejections.push({ number, why: "its place is none of India's" });
  const when = itemWhen(metric, own, ctx.day, subject.reportDay);
  const population = populationOf(a, clause, item, disease, ctx);
  ctx.population = population;
  const variant =
    CARRIES_VARIANT.has(metric) && HAS_VARIANTS.has(disease) ? (variantBeside(a, item) ?? ctx.variant) : undefined;
  const how: How = {
    rule: decided.rule,
    basis: decided.basis,
    said: decided.said,
    place: place.from,
    day: daySource(own, dated, ctx),
    disease: named?.from ?? "article",
  };
  // «मलेरिया और चिकनगुनिया से कोई मौत नहीं हुई», «मलेरिया और टाइफाइड के 5-5 मरीज»: of each
  const diseases =
    number.none || (number.each && place.wheres.length < 2)
      ? [disease, ...joinedTo(a, item.left.from, item, disease)]
      : [disease];
  // «तीनों बीमारियों से किसी की मौत नहीं हुई»
  if (number.none) diseases.push(...severalCounted(a, item, claims).filter((d) => !diseases.includes(d)));
  const aside = disease !== subject.topic && (saysAlso(a, item) || (clause.continues && ctx.counting?.aside === true));
  ctx.counting = {
    where: place.wheres.length === 1 ? place.wheres[0] : undefined,
    disease,
    aside,
    number,
  };
  const { first, end } = evidenceOf(a, item, place, Math.max(decided.upTo, number.end));
  for (const where of place.wheres) {
    if (where.foreign || !where.place) {
      rejections.push({ number, why: "it is for another country, or for no known place" });
      continue;
    }
    const counted = soFarIfTooMany(metric, number.value, where.place, when.window);
    const facility =
      where.facility ||
      (IN_HOSPITAL.has(metric) ? hospitalOf(a, clause, item, where, ctx, place) : place.own ? ctx.partsOf : undefined);
    const months = monthsOfEach(a, item);
    const usual = counted === metric ? when : itemWhen(counted, own, ctx.day, subject.reportDay);
    for (const [of, at] of diseases.flatMap((d) => (months.length ? months : [usual]).map((w) => [d, w] as const)))
      claims.push({
        metric: counted,
        where: whereIs(where.place, facility, where.locality),
        when: at,
        number,
        disease: of,
        variant: variant ?? (of === "influenza" ? subject.variant : undefined),
        population,
        attribution: ctx.attribution,
        first,
        end,
        how,
      });
  }
}

/** Tokens before a number among which they stand. */
const JOINED_WITHIN = 24;

/** Most diseases of one number. */
const MOST_JOINED = 4;

/** «मलेरिया और चिकनगुनिया से कोई मौत नहीं हुई»: the others that stand before its disease. */
function joinedTo(a: Analysis, from: number, { number }: Item, disease: DiseaseId): DiseaseId[] {
  const named = within(a.diseases, Math.max(from, number.first - JOINED_WITHIN), number.first).slice(-MOST_JOINED);
  const joined: DiseaseId[] = [];
  for (let k = named.length - 1; k > 0; k--) {
    const [before, behind] = [named[k - 1], named[k]];
    if (!before || !behind || behind.first - before.end !== 1) break;
    if (!is(a, before.end, CONJUNCTION) && !is(a, before.end, COMMA)) break;
    for (const { disease: other } of [behind, before])
      if (other !== disease && !joined.includes(other)) joined.push(other);
  }
  return joined;
}

/** «मलेरिया का भी एक मरीज है», «मलेरिया का एक मामला भी दर्ज हुआ»: said by the way. */
const saysAlso = (a: Analysis, { number }: Item): boolean =>
  word(a, number.first - 1) === "भी" || word(a, number.end) === "भी" || word(a, number.end + 1) === "भी";

/** «तीनों बीमारियों से»: those that the text counted last, as many. */
function severalCounted(a: Analysis, { left, number }: Item, claims: readonly Claim[]): DiseaseId[] {
  for (let i = number.first - 1; i > left.from; i--)
    if (/^(?:बीमारियों|रोगों)$/.test(word(a, i)) && word(a, i + 1) === "से") {
      const many = SEVERAL.get(word(a, i - 1)) ?? 0;
      const counted = new Set(claims.toReversed().map((c) => c.disease));
      return counted.size < many ? [] : [...counted].slice(0, many);
    }
  return [];
}
const SEVERAL: ReadonlyMap<string, number> = new Map([
  ["दोनों", 2],
  ["तीनों", 3],
  ["चारों", 4],
]);

/** «इनमें रीवा के पांच»: in the hospital just counted; «छह बच्चों को रीवा मेडिकल कॉलेज में भर्ती किया गया»: in the one behind the number. */
function hospitalOf(
  a: Analysis,
  clause: Clause,
  { right }: Item,
  where: Where,
  ctx: Context,
  place: ItemPlace,
): string | undefined {
  // where those in the hospital are from
  const fromElsewhere = place.own && where.place !== ctx.hospital?.place;
  if (clause.continues) return ctx.scope.facility ?? (fromElsewhere ? ctx.hospital?.facility : undefined);
  const behind = mentionsIn(a, right).filter((m) => m.kind === "facility");
  const [one] = behind;
  if (behind.length === 1 && one && (!one.place || one.place === where.place)) return one.facility;
  return place.own || where.place !== ctx.hospital?.place ? undefined : ctx.hospital?.facility;
}

const metricsLike = (name: RegExp): ReadonlySet<MetricId> =>
  new Set((Object.keys(METRICS) as MetricId[]).filter((metric) => name.test(metric)));

const IN_HOSPITAL = metricsLike(/_patients$|admissions|discharges|suspected/);
/** «स्वाइन फ्लू एक, चिकनगुनिया 66»: only the first is of a variant. */
const HAS_VARIANTS: ReadonlySet<DiseaseId> = new Set<DiseaseId>(["covid-19", "influenza"]);
const CARRIES_VARIANT = metricsLike(/cases|deaths|recoveries|patients|admissions|sequenced|tests/);

const variantBeside = (a: Analysis, { left, number, right }: Item): Variant | undefined =>
  (lastWithin(a.variants, left.from, number.first) ?? firstWithin(a.variants, left.from, right.to))?.variant;

const daySource = (own: When | undefined, dated: boolean, ctx: Context): Source =>
  own && own.kind !== "sofar" ? (dated ? "clause" : "sentence") : ctx.day ? "paragraph" : "article";

interface Named {
  readonly disease: DiseaseId;
  readonly from: Source;
}

/** A disease that is one kind of another, or its cause. */
export const KINDS: Readonly<Partial<Record<DiseaseId, DiseaseId>>> = {
  "japanese-encephalitis": "aes",
  cholera: "diarrhoea",
};

/** Where an article is about one of them, «बुखार» alone is a fever of which nobody says what it is. */
const MAY_BE_FEVER: ReadonlySet<DiseaseId> = new Set<DiseaseId>([
  "dengue",
  "malaria",
  "chikungunya",
  "viral-fever",
  "diarrhoea",
  "heatstroke",
]);

/** Where the fever stands that the number is of: «बुखार से चार लोगों की मौत», «बुखार के 60 मरीज भर्ती», «15 मरीज बुखार के थे»; or -1. */
function feverOf(a: Analysis, clause: Clause, { number, right }: Item): number {
  for (let i = number.first - 1; i >= Math.max(clause.first, number.first - 8); i--) if (isFever(a, i)) return i;
  // not that of the next: «डायरिया के आठ और बुखार के 11 मरीज»
  for (let i = number.end; i < Math.min(right.to, number.end + 6) && !isJoint(a, i); i++) if (isFever(a, i)) return i;
  return -1;
}

/** A fever by itself; not «डेंगू बुखार के», nor «तेज बुखार से», which is a sign of any, but «तेज बुखार के चार मरीज». */
function isFever(a: Analysis, i: number): boolean {
  if (word(a, i) !== "बुखार" || a.namedAt[i] || a.namedAt[i - 1]) return false;
  // «310 बुखार, 110 डायरिया के»
  if (a.numberAt[i - 1] && isJoint(a, i + 1)) return true;
  if (!/^(?:से|के)$/.test(word(a, i + 1)) || /^(?:साथ|बाद|लक्षण)$/.test(word(a, i + 2))) return false;
  const counted = word(a, i + 1) === "के" && a.numberAt[i + 2] !== undefined;
  if (/^(?:तेज|हल्के|हल्का)$/.test(word(a, i - 1)) && !counted) return false;
  return !/^(?:पीडित|ग्रस्त)$/.test(word(a, i + 2)) || a.numberAt[i + 3] !== undefined;
}

const isJoint = (a: Analysis, i: number): boolean => is(a, i, CONJUNCTION) || is(a, i, COMMA);

/** The fever stands nearer than the disease: «डायरिया के आठ और बुखार के 11», «बुखार के 11 और डायरिया के आठ». */
function isNearer(a: Analysis, fever: number, near: DiseaseMention | undefined, { number }: Item): boolean {
  if (fever < 0 || !near) return fever >= 0;
  if (near.first < number.first) return fever > near.first;
  for (let i = number.end; i < near.first; i++) if (isJoint(a, i)) return true;
  return false;
}

/** The disease named nearest: behind the number, before it in the clause, in the sentence, in the paragraph. */
function diseaseOf(a: Analysis, clause: Clause, item: Item, ctx: Context, subject: Subject): Named | undefined {
  if (item.bracketed && ctx.bracketed && ctx.bracketed in DISEASES)
    return { disease: ctx.bracketed as DiseaseId, from: "paragraph" };
  const near =
    firstWithin(a.diseases, item.number.end, item.right.to) ?? lastWithin(a.diseases, clause.first, item.number.first);
  // «डेंगू और वायरल बुखार से आठ मौतें»: of two that share a number, of the article's own
  const { topic: own } = subject;
  if (near && own && near.disease !== own && joinedTo(a, clause.first, item, near.disease).includes(own))
    return { disease: own, from: "clause" };
  // «डेंगू जैसे बुखार से 20 की मौत»
  const isLike = near && word(a, near.end) === "जैसे" && word(a, near.end + 1) === "बुखार";
  const mayBeFever = own && MAY_BE_FEVER.has(own);
  const isFevers = mayBeFever && isNearer(a, feverOf(a, clause, item), near, item);
  if (near && !isLike && !isFevers) return { disease: near.disease, from: "clause" };
  if (mayBeFever && (isLike || isFevers)) {
    ctx.disease ??= "viral-fever";
    if (isLike) ctx.inSentence = "viral-fever";
    return { disease: "viral-fever", from: "clause" };
  }
  if (near) return { disease: near.disease, from: "clause" };
  if (ctx.inSentence) return { disease: ctx.inSentence, from: "sentence" };
  // «स्वाइन फ्लू से 211 की मौत हुई। सबसे अधिक सतना में 35 …»
  if (ctx.counting && !ctx.counting.aside && isMost(a, clause.sentence.first, item.number.first))
    return { disease: ctx.counting.disease, from: "paragraph" };
  const { rivals, topic } = subject;
  // «… इनमें जेई के छह मरीज हैं। कुल 40 बच्चे भर्ती हुए»: of the topic again, of which the other is a kind
  const whole = (disease: DiseaseId) =>
    topic && KINDS[disease] === topic && !clause.continues && ctx.disease !== disease ? topic : disease;
  if ((clause.continues || (rivals && !ctx.counting?.aside)) && ctx.counting)
    return { disease: whole(ctx.counting.disease), from: "paragraph" };
  return ctx.disease && { disease: ctx.disease, from: "paragraph" };
}

/** «सबसे अधिक सतना में 35», «कर्नाटक में सर्वाधिक 2,116» */
function isMost(a: Analysis, first: number, number: number): boolean {
  for (let i = first; i < Math.min(number, first + MOST_WITHIN); i++) if (is(a, i, SUPERLATIVE)) return true;
  return false;
}
const MOST_WITHIN = 4;

/** The shortest run that states it: from its place, where that stands beside it, to the word that says what it counts. */
function evidenceOf(a: Analysis, { number }: Item, place: ItemPlace, upTo: number): { first: number; end: number } {
  let { first } = number;
  let end = Math.max(number.end, Math.min(upTo, number.end + REACH));
  const { found } = place;
  if (place.own && found) {
    if (found.first < first && first - found.end <= 4) first = found.first;
    else if (found.first >= number.end && found.end - number.end <= REACH) end = Math.max(end, found.end);
  }
  if (number.negation !== undefined && number.negation - number.end <= REACH) end = Math.max(end, number.negation + 1);
  return { first, end: Math.min(end, a.doc.tokens.length) };
}
