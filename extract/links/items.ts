/** The numbers of one clause: decided together, then each given its place, its day and its fact. */
import { METRICS, type MetricId } from "../../model/metrics.ts";
import { type Analysis, cuesIn, is, within, word } from "./analysis.ts";
import type { Reader } from "./article.ts";
import type { Claim } from "./claim.ts";
import { type Clause, type Item, says, sumOf } from "./clauses.ts";
import { type Context, type When, type Where, whereIs } from "./context.ts";
import { emit } from "./emit.ts";
import { beside, type ItemPlace, itemPlace } from "./item-place.ts";
import { decideClause, isAside, type Settled } from "./list.ts";
import { has } from "./metric/cue-classes.ts";
import { placesOfNone } from "./none-in-places.ts";
import { placesIn } from "./place-group.ts";
import { isBeyondPlace } from "./plausible.ts";
import { RESPECTIVELY, respective } from "./respective.ts";
import { isSingledOut, onePlace, updateScope } from "./scope.ts";
import { countsCases, familyOf, modeOfMetric } from "./tally.ts";
import { asWhen, dateOf, inBrackets, rememberDay } from "./when.ts";
import { type Home, isDistrict, stateOf } from "./where.ts";
import { CONJUNCTION, GENITIVE, INCLUDING, OF_THESE, OPENING, PRESENT, THERE, THESE } from "./words.ts";

/** Reads a clause's numbers, all of them for each of the places `meant`, if any; gives the time it leaves to the sentence's next clause. */
export function readItems(
  reader: Reader,
  clause: Clause,
  head: Where | undefined,
  sentenceTime: When | undefined,
  meant?: readonly Where[],
): When | undefined {
  const { a, ctx, subject, rejections } = reader;
  const { home } = subject;
  ctx.partsOf = clause.continues && is(a, clause.first, OF_THESE) ? ctx.counting?.where?.facility : undefined;
  goOnWithNumber(reader, clause);
  const whole = wholeOfParts(reader, clause);
  const decided = decideClause(a, clause, ctx);
  const decisions = afterRejected(
    clause,
    whole ? decided.map((d) => ({ ...d, ...PARTS, metric: whole.metric })) : decided,
    ctx,
  );
  // «7,214 को छोड़ा गया था, जिनमें 98 लौटे ही नहीं। इनमें रीवा के 11 हैं»: nor do those count anything
  const goesOn = clause.continues && ctx.rejected !== undefined && decisions.every((d) => d.metric === undefined);
  if (decisions.length && !goesOn) ctx.rejected = decisions.every(isRejected) ? decisions[0]?.why : undefined;
  const places: ItemPlace[] = [];
  let before =
    head ??
    // «रीवा में चार और सतना में तीन मौतें हुईं, जिससे मृतकों का कुल आंकड़ा 141 हो गया»: of them all
    (ctx.listed && word(a, clause.first) === "जिससे" ? undefined : ctx.inSentencePlace) ??
    (clause.continues && is(a, clause.first, OF_THESE) && !isMoreThanCounted(clause, ctx)
      ? ctx.counting?.where
      : undefined) ??
    (is(a, clause.first, THERE) ? ctx.last : undefined);
  const perItem = respective(a, clause, ctx, home, reader.claims);
  let time = sentenceTime;
  let isList = false;
  let listed: ItemPlace | undefined;
  for (let k = 0; k < clause.items.length; k++) {
    const item = clause.items[k] as Item;
    const { number } = item;
    const respectiveMetric = perItem?.metrics?.[k];
    const ruled = decisions[k] as Settled;
    const decided = respectiveMetric ? { ...ruled, ...RESPECTIVELY, metric: respectiveMetric } : ruled;
    const own = perItem?.places?.[k];
    const found: ItemPlace = own
      ? beside([own])
      : (whole ?? meant)
        ? { ...beside(whole ? [whole.where] : (meant ?? [])), from: "sentence" }
        : (sharedBehind(a, clause, k, ctx, home) ??
          noneAcross(a, clause, item, ctx, home) ??
          togetherWith(a, clause, k, places[k - 1], ctx, home) ??
          inItsCity(a, clause, k, places[k - 1]) ??
          itemPlace(a, clause, item, item.bracketed ? places[k - 1]?.wheres[0] : before, ctx, home));
    const place =
      decided.metric === "sequenced_samples"
        ? ofLaboratory(found, home)
        : // «एक भोपाल से और दो पुणे से लौटे थे»: nobody is counted there
          decided.rule.name === "came-from"
          ? { ...found, own: false }
          : found;
    places.push(place);
    const single = onePlace(place);
    const date = dateOf(a, clause, item);
    if (date?.kind === "sofar") ctx.soFar = asWhen(date);
    else if (date && !inBrackets(a, date)) time = asWhen(date);
    const metric = isToldAgain(reader, clause, item, decided, place) ? "new_cases" : decided.metric;
    if (!metric) {
      rejections.push({ number, why: decided.why });
      // «रीवा को छोड़कर 77 मरीज मिले। इनमें सतना में नौ, …»: what is listed next is not what was counted before
      if (NOT_OF_ONE_PLACE.has(decided.rule.name) && has(cuesIn(a, item.right), "case")) ctx.metric = undefined;
      // «एक जिला मंडला ऐसा है, जहां …»
      if (single) ctx.inSentencePlace = before = single;
      continue;
    }
    if (METRICS[metric].kind !== "percent" && !Number.isInteger(number.value)) {
      rejections.push({ number, why: "no whole number of people or things" });
      continue;
    }
    if (place.wheres.some((where) => isBeyondPlace(metric, number.value, where.place))) {
      rejections.push({ number, why: "more than the place can have" });
      continue;
    }
    if (place.own && place.wheres.length) {
      listed ??= place;
      isList ||= !isSamePlace(place, listed);
    }
    emit(
      reader,
      clause,
      item,
      metric,
      decided,
      place,
      date
        ? asWhen(date)
        : METRICS[metric].kind === "flow"
          ? time
          : (ctx.soFar ?? time ?? carriedSpan(metric, a, clause, ctx)),
      date !== undefined,
    );
    // «भिंड में 4 ने दम तोड़ा, 11 भर्ती हुए»: the place stays for what follows in the clause
    const aside = isInBrackets(a, clause, number.first);
    // «910 नए मरीज, रीवा के 140, चार लोगों की मौत»: a part of what was counted before it
    const isPart = decided.rule.name === "list" && k > 0 && decisions[k - 1]?.metric === metric && !places[k - 1]?.own;
    if (single && !aside && !isPart && !isSingledOut(a, clause, item.left)) before = single;
    // «… भर्ती थे। सतना की एक महिला की मौत हुई, यहां अब तक 19 की जान गई»: the hospital
    const patient = ctx.scope.facility && !single?.facility && number.value === 1 && is(a, number.first - 1, GENITIVE);
    if (single && !aside && !place.behind && !clause.continues && !patient) ctx.inSentencePlace = single;
    if (isAside(a, clause, k) || isAverage(a, item)) continue;
    remember(ctx, metric, number.value, place, home);
    if (!clause.continues && !number.none) ctx.whole = metric;
  }
  if (isList) ctx.listPlaces = places.flatMap((p) => (p.wheres.length === 1 ? p.wheres : []));
  if (isList) ctx.inSentencePlace = undefined;
  if (isList && ctx.counting) ctx.counting = { ...ctx.counting, where: undefined };
  // «एम्स में रोज 15 से 20 मरीज आ रहे हैं»: said by the way
  const byTheWay = places[0]?.wheres[0]?.facility !== undefined && clause.items.every((item) => isAverage(a, item));
  if (!byTheWay) updateScope(a, clause, places, head, isList, ctx, home);
  rememberDay(a, clause.first, clause.end, ctx);
  return time;
}

/** «सबसे कम पन्ना में 212 थे। इनमें से 1,310 की जांच हुई»: of the whole, not of the last of a list. */
const isMoreThanCounted = ({ items }: Clause, { counting }: Context): boolean =>
  (items[0]?.number.value ?? 0) > (counting?.number.value ?? Infinity);

/** «2024 में राज्य में 9,400 मरीज मिले। रीवा में 2,100, सतना में 960 …»: totals that follow are of the same span. */
const carriedSpan = (metric: MetricId, a: Analysis, clause: Clause, { span }: Context): When | undefined =>
  METRICS[metric].kind === "cumulative" && !(span?.window === "P1Y" && isByNow(a, clause)) ? span : undefined;

/** «2019 में 226 मरीज मिले थे। जिले के 128 मरीजों में 119 स्वस्थ हो चुके हैं»: no more of that year. */
const isByNow = (a: Analysis, { first, end }: Clause): boolean =>
  cuesIn(a, { from: first, to: end }).some((c) => c.cue === "perfect" && is(a, c.end, PRESENT));

const isRejected = ({ metric, rule, why }: Settled): boolean =>
  metric === undefined && (OF_OTHERS.has(rule.name) || why === ACTED_ON_THEM);

/** «रीवा में 15, सतना में 9 नए मरीज मिले … रीवा में 15 मरीजों की पहचान हुई»: the day's, as it was told before. */
function isToldAgain(
  { a, claims }: Reader,
  clause: Clause,
  { number }: Item,
  { metric, said }: Settled,
  { wheres }: ItemPlace,
): boolean {
  if (metric !== "total_cases" || said !== "कुल मामले" || number.value < FEW || wheres.length !== 1) return false;
  const [where] = wheres as readonly [Where];
  const cues = cuesIn(a, { from: clause.first, to: clause.end });
  if (has(cues, "sofar", "total", "number", "perfect")) return false;
  return claims
    .slice(-MOST_BEFORE)
    .some(
      (c) =>
        c.metric === "new_cases" &&
        c.number.value === number.value &&
        c.where.place === where.place &&
        c.where.facility === where.facility &&
        c.where.locality === where.locality,
    );
}
/** Smaller numbers come again by chance. */
const FEW = 5;

/** The rules that tell of other people or things. */
const OF_OTHERS: ReadonlySet<string> = new Set([
  "other-noun",
  "unknown-noun",
  "noun-of-people",
  "acted-on",
  "meant-for",
  "contacts",
  "accident",
  "clinic",
]);

const ACTED_ON_THEM = "something was done to, or by, these people";

/** «940 लोगों के संपर्क खोजे गए, जिनमें 310 स्वास्थ्यकर्मी हैं»: of those that nobody counts. */
const afterRejected = (
  { continues }: Clause,
  settled: readonly Settled[],
  { rejected }: Context,
): readonly Settled[] =>
  continues && rejected
    ? settled.map((s) =>
        s.basis === "list" && s.rule.name === "list" ? { ...s, metric: undefined, why: rejected } : s,
      )
    : settled;

const PARTS: Pick<Settled, "rule" | "basis" | "why"> = {
  rule: {
    name: "parts",
    why: "men, women and children add up to those just counted: «31 मरीज मिले … मरीजों में 18 पुरुष, 13 महिलाएं»",
  },
  basis: "context",
  why: "",
};

/** Claims before a clause among which its whole is looked for. */
const MOST_BEFORE = 40;

/** What was counted that the clause only parts: «मृतकों में छह महिलाएं और दो पुरुष हैं», of eight. */
function wholeOfParts({ a, claims }: Reader, { first, items }: Clause): Claim | undefined {
  const [part] = items;
  if (!part || items.length < 2 || !items.every(({ number: { end } }) => a.cueAt[end]?.cue === "people"))
    return undefined;
  if (word(a, part.number.first - 1) !== "में" || within(a.places, first, part.number.first).some((p) => p.place))
    return undefined;
  const noun = cuesIn(a, { from: first, to: part.number.first }).findLast((c) => c.cue === "case" || c.cue === "death");
  const family = noun?.cue === "death" ? "deaths" : "cases";
  const sum = sumOf(items);
  return noun && claims.slice(-MOST_BEFORE).findLast((c) => c.number.value === sum && familyOf(c.metric) === family);
}

/** «88 मामले और 12 मौतें रीवा में दर्ज हुईं»: the place behind the second number is also the first's. */
function sharedBehind(a: Analysis, clause: Clause, k: number, ctx: Context, home: Home): ItemPlace | undefined {
  const { items } = clause;
  const item = items[k] as Item;
  const next = items[k + 1];
  const { from, to } = item.right;
  if (!next || k + 2 < items.length || to - from < 1 || to - from > 2 || !is(a, to, CONJUNCTION)) return undefined;
  if (next.left.to > next.left.from || itemPlace(a, clause, item, undefined, ctx, home).own) return undefined;
  const behind = itemPlace(a, clause, next, undefined, ctx, home);
  return behind.behind && behind.found && behind.found.first - next.number.end <= 2 ? behind : undefined;
}

/** «रीवा के 71 समेत 2,328 नए मरीज»: the whole is not of that place alone, but of its state; that of a town is of its district. */
function togetherWith(
  a: Analysis,
  clause: Clause,
  k: number,
  part: ItemPlace | undefined,
  ctx: Context,
  home: Home,
): ItemPlace | undefined {
  const item = clause.items[k] as Item;
  const before = clause.items[k - 1];
  const [where] = part?.wheres ?? [];
  // «रीवा में तीन बच्चों सहित 11 लोग»: a part of the people there
  const ofPeople = before && a.cueAt[before.number.end]?.cue === "people";
  const ofPlace =
    before && (is(a, before.number.first - 1, GENITIVE) || (word(a, before.number.first - 1) === "में" && !ofPeople));
  if (!before || before.number.value >= item.number.value || !ofPlace) return undefined;
  if (!part?.own || !where?.place || where.facility || !isWithThem(a, item.number.first)) return undefined;
  if (itemPlace(a, clause, item, undefined, ctx, home).own) return undefined;
  return { ...beside([whereIs(where.locality ? where.place : stateOf(where.place))]), from: "sentence" };
}

/** «… समेत 49», «… समेत कुल 49» */
const isWithThem = (a: Analysis, first: number): boolean =>
  is(a, word(a, first - 1) === "कुल" ? first - 2 : first - 1, INCLUDING);

/** «सागर जिले में 71 (शहर के 49)», «98 में से शहर के 61»: the city of the district just named. */
function inItsCity(a: Analysis, clause: Clause, k: number, whole: ItemPlace | undefined): ItemPlace | undefined {
  const [where] = whole?.wheres ?? [];
  const { left, number } = clause.items[k] as Item;
  if (k === 0 || !where?.place || !isDistrict(where.place) || !/^(?:\(|से)$/.test(word(a, left.from - 1)))
    return undefined;
  for (let i = left.from; i < number.first; i++)
    if (a.placeAt[i]) return a.placeAt[i]?.relative === "city" ? beside([whereIs(where.place)]) : undefined;
  return undefined;
}

/** «आईजीआईएमएस की लैब में 40 सैंपल की सीक्वेंसिंग»: they come from the whole state that the text is about. */
const ofLaboratory = (place: ItemPlace, { place: state }: Home): ItemPlace =>
  state && !isDistrict(state) && place.wheres.some((w) => w.facility && stateOf(w.place) === state)
    ? { ...place, wheres: place.wheres.map((w) => whereIs(state, w.facility)) }
    : place;

/** «11 में पुष्टि हुई, 35 निगेटिव। इन 11 में रीवा के आठ, …»: what the number that is said again counted. */
function goOnWithNumber({ a, ctx, claims }: Reader, { first, continues }: Clause): void {
  const again = continues && is(a, first, THESE) ? a.numberAt[first + 1] : undefined;
  const meant = again && claims.slice(-6).findLast(({ number }) => number.value === again.value);
  if (!meant) return;
  ctx.metric = meant.metric;
  ctx.mode = modeOfMetric(meant.metric);
  ctx.fresh = true;
}

const NOT_OF_ONE_PLACE: ReadonlySet<string> = new Set(["except", "over-places"]);

/** «रीवा, सतना समेत 45 जिलों में कोई मरीज नहीं मिला»: for each that is named. */
function noneAcross(a: Analysis, clause: Clause, item: Item, ctx: Context, home: Home): ItemPlace | undefined {
  const span = placesOfNone(a, clause, item);
  const found = span && placesIn(a, span, ctx, home);
  return found?.wheres.length ? beside(found.wheres, found) : undefined;
}

const isSamePlace = ({ wheres: x }: ItemPlace, { wheres: y }: ItemPlace): boolean =>
  x.length === y.length &&
  x.every((w, i) => w.place === y[i]?.place && w.facility === y[i]?.facility && w.locality === y[i]?.locality);

/** «औसतन रोज दो»: said in general, not what the text goes on about. */
const isAverage = (a: Analysis, item: Item): boolean => has(cuesIn(a, item.left), "average");

/** What was counted, for those behind it that do not say. */
function remember(ctx: Context, metric: MetricId, value: number, place: ItemPlace, home: Home): void {
  const { kind } = METRICS[metric];
  // «20 लाख का लक्ष्य था, 21 लाख को टीका लगा … रीवा 76 हजार के साथ आगे»: an aim is not what goes on
  if (metric !== "vaccination_target" || !/vaccin|booster/.test(ctx.metric ?? "") || ctx.metric === "vaccination_sites")
    ctx.metric = metric;
  // negative tests have no running total of their own, and rates are told among totals
  // «अब तक 640 मरीज मिल चुके हैं। किसी की मौत नहीं हुई। सतना में 104 मिले हैं»: that nobody died is no turn to the day
  const turns = value > 0 || metric !== "new_deaths" || ctx.mode !== "total" || ctx.dayNamed;
  if (turns && metric !== "new_negative_tests" && kind !== "percent") ctx.mode = modeOfMetric(metric);
  // «अब तक 180 संदिग्ध मिले हैं, जिनमें 120 में पुष्टि हुई है»
  if (metric === "suspected_cases" && ctx.soFar) ctx.mode = "total";
  ctx.fresh = true;
  ctx.newSentence = false;
  if (kind === "flow") ctx.totals = 0;
  else if (kind === "cumulative" && place.wheres.some((w) => w.place !== home.place || w.facility))
    ctx.totals = (ctx.totals ?? 0) + 1;
  const ofWhole = place.wheres.some((w) => w.place && !w.foreign && !isDistrict(w.place));
  if (metric === "new_deaths" && ofWhole) ctx.newestDeaths = Math.max(ctx.newestDeaths ?? 0, value);
  if (metric === "new_cases" && ofWhole) ctx.newest = Math.max(ctx.newest ?? 0, value);
  if (countsCases(metric)) {
    ctx.cases = metric;
    ctx.lastCases = value;
    if (metric === "new_cases") ctx.largestNew = Math.max(ctx.largestNew, value);
  }
  ctx.counted.add(metric);
  ctx.lately.set(metric, Math.max(ctx.lately.get(metric) ?? 0, value));
}

/** «3 केस (रीवा-2, सतना-1) मिले, जिससे …» */
function isInBrackets(a: Analysis, clause: Clause, at: number): boolean {
  if (!says(clause, OPENING)) return false;
  for (let i = at - 1; i >= clause.first; i--) {
    if (word(a, i) === ")") return false;
    if (word(a, i) === "(") return true;
  }
  return false;
}
