/**
 * A list of places adds up to its whole. Where a list without words of its own was given a metric that cannot be (a district has more
 * than its state), or it adds up to another figure of the state («कुल 517 मरीज … रीवा-102, सतना-56 …»), it counts that figure.
 */

import { METRICS, type MetricId } from "../../model/metrics.ts";
import { parentOf } from "../../model/places.ts";
import type { PlaceId } from "../../model/primitives.ts";
import type { Claim } from "./claim.ts";
import { whereIs } from "./context.ts";
import { MERELY_THERE } from "./metric/by-case.ts";
import { DAILY_OF, familyOf, TOTAL_OF } from "./tally.ts";

const SUM = {
  name: "sum",
  why: "a list of places counts the figure that it adds up to: «517 मरीज हो गए … रीवा-102, सतना-56 …»",
};

/** Fewest places of a list that are added up, and that may miss a few of the whole. */
const LIST = 4;
const SHORT_LIST = 2;
const LONG_LIST = 8;
/** So much of the whole may be named by no place of a long list. */
const SHORT_OF = 0.03;
/** So much of a whole a list of its parts has. */
const MUCH = 0.4;

const isPlain = ({ where, number, population }: Claim, inList = false): boolean =>
  (inList || (!where.facility && !where.locality)) && !population && number.qualifier === "exact";

/** What a list's place is a part of: a block's district, a district's state. */
const wholeOfPlace = ({ where }: Claim): PlaceId | null | undefined =>
  where.locality ? where.place : parentOf(where.place as PlaceId);

/** Its metric was taken from what the text counted before; no word of the list's own says it. */
const isCarried = ({ how }: Claim): boolean => how.basis === "list" || how.basis === "context";

/** The claims of a body, lists put right by the figures of their whole that title and body state. */
export function settleLists(stated: readonly Claim[], title: readonly Claim[]): Claim[] {
  const claims = ofTheirWhole(stated);
  let wholes: Wholes | undefined;
  const settled: Claim[] = [];
  for (let from = 0; from < claims.length; ) {
    const rows = tableEnd(claims, from);
    if (rows - from >= LIST) {
      wholes ??= byPlace(claims, title);
      settled.push(...settleTable(claims.slice(from, rows), wholes));
      from = rows;
      continue;
    }
    const mixed = mixedEnd(claims, from);
    if (mixed - from >= LIST) {
      wholes ??= byPlace(claims, title);
      settled.push(...settleMixed(claims.slice(from, mixed), wholes));
      from = mixed;
      continue;
    }
    const end = listEnd(claims, from);
    let whole: Claim | undefined;
    const hospitals = end - from > 1 && claims[from]?.where.facility !== undefined;
    if (end - from >= SHORT_LIST || hospitals) {
      wholes ??= byPlace(claims, title);
      const list = claims.slice(from, end);
      whole =
        (hospitals && ofHospitals(list, wholes)) || (list.length >= LIST ? wholeOf(list, wholes) : dayOf(list, wholes));
    }
    for (; from < end; from++) {
      const claim = claims[from] as Claim;
      settled.push(whole ? asPartOf(claim, whole) : claim);
    }
  }
  return settled;
}

/** «केरल में मामले बढ़े हैं। सात की मौत हुई है। महाराष्ट्र में 4, केरल में 2 और कर्नाटक में 1»: the seven are of the whole that the list parts. */
function ofTheirWhole(claims: readonly Claim[]): readonly Claim[] {
  let settled: Claim[] | undefined;
  for (let i = 0; i + SHORT_LIST < claims.length; i++) {
    const claim = claims[i] as Claim;
    if (claim.number.value < SOME || !isPlain(claim)) continue;
    const named = claim.how.place === "beside";
    const end = listEnd(claims, i + 1);
    const list = claims.slice(i + 1, end);
    const [first] = list as [Claim];
    const parent = wholeOfPlace(first);
    const isSum =
      list.length > (named ? LIST : SHORT_LIST) &&
      // «देहरादून में स्वास्थ्य विभाग के अनुसार 640 … देहरादून 112, …»
      (!named || list.some((c) => c.where.place === claim.where.place)) &&
      list.every((c) => isPlain(c)) &&
      first.metric === claim.metric &&
      sumOf(list) === claim.number.value;
    if (!isSum || !parent || parent === claim.where.place || parent !== parentOf(claim.where.place as PlaceId))
      continue;
    settled ??= [...claims];
    settled[i] = { ...claim, where: whereIs(parent) };
  }
  return settled ?? claims;
}

interface Wholes {
  readonly of: ReadonlyMap<PlaceId | null | undefined, readonly Claim[]>;
  readonly inTitle: ReadonlySet<Claim>;
}

/** Figures of a place that its lists are set against, each once: what has more of them is no report, and may not cost its square. */
const MOST_FIGURES = 100;

function byPlace(body: readonly Claim[], title: readonly Claim[]): Wholes {
  const wholes = new Map<PlaceId | null | undefined, Claim[]>();
  const add = (claim: Claim, isKnown: (known: Claim) => boolean) => {
    if (!isPlain(claim)) return;
    const ofPlace = wholes.get(claim.where.place);
    if (!ofPlace) wholes.set(claim.where.place, [claim]);
    else if (ofPlace.length < MOST_FIGURES && !ofPlace.some(isKnown)) ofPlace.push(claim);
  };
  for (const claim of body) add(claim, (known) => isSameNumber(known, claim) && known.metric === claim.metric);
  // «कुल मरीज 1,940 हुए, 13 की मौत»: whether so far, the body tells
  for (const claim of title)
    add(claim, (known) => isSameNumber(known, claim) && familyOf(known.metric) === familyOf(claim.metric));
  return { of: wholes, inTitle: new Set(title) };
}

const isSameNumber = (x: Claim, y: Claim): boolean => x.number.value === y.number.value && x.disease === y.disease;

/** Index behind the last claim of the list that begins at `from`: one metric, places of one parent, each once. */
function listEnd(claims: readonly Claim[], from: number): number {
  const first = claims[from] as Claim;
  const next = claims[from + 1];
  if (!next || !areListed(first, next)) return from + 1;
  let end = from;
  const seen = new Set<string>();
  for (; end < claims.length && areListed(first, claims[end] as Claim); end++) {
    const { facility, locality, place } = (claims[end] as Claim).where;
    const name = facility ?? locality ?? (place as PlaceId);
    if (seen.has(name)) break;
    seen.add(name);
  }
  return Math.max(end, from + 1);
}

const areListed = (first: Claim, claim: Claim): boolean =>
  claim.metric === first.metric &&
  claim.disease === first.disease &&
  claim.how.basis !== "table" &&
  isPlain(claim, true) &&
  Boolean(claim.where.facility) === Boolean(first.where.facility) &&
  (wholeOfPlace(claim) === wholeOfPlace(first) || isSeatAmong(first, claim));

/** «सतना 88⏎नागौद 26⏎कोठी 17»: the town that gave the district its name, in a list of the district's parts. */
const isSeatAmong = (first: Claim, claim: Claim): boolean =>
  isCarried(first) &&
  isCarried(claim) &&
  claim.where.place === first.where.place &&
  Boolean(claim.where.locality) !== Boolean(first.where.locality);

/** What a list's places are parts of. */
const wholeOfList = (list: readonly Claim[]): PlaceId | null | undefined =>
  wholeOfPlace(list.find(({ where }) => where.locality) ?? (list[0] as Claim));

/** Index behind a list of places of which some, but not all, have more than the whole's day, or `from`. */
function mixedEnd(claims: readonly Claim[], from: number): number {
  const first = claims[from] as Claim;
  const daily = DAILY_OF[first.metric] ?? first.metric;
  const total = TOTAL_OF[daily];
  if (!total || !isWordless(first)) return from;
  const seen = new Set<string>();
  const metrics = new Set<MetricId>();
  let end = from;
  for (; end < claims.length; end++) {
    const claim = claims[end] as Claim;
    const place = claim.where.place as PlaceId;
    const fits =
      (claim.metric === daily || claim.metric === total) &&
      isWordless(claim) &&
      claim.disease === first.disease &&
      wholeOfPlace(claim) === wholeOfPlace(first);
    if (!fits || seen.has(place)) break;
    seen.add(place);
    metrics.add(claim.metric);
  }
  return metrics.size > 1 ? end : from;
}

const isWordless = (claim: Claim): boolean => isPlain(claim) && claim.how.basis === "list" && claim.how.said === "";

/** «29 नए मरीज … कुल 251 … कांकेर 5⏎बिलासपुर 38⏎रायगढ़ 9»: what they add up to, else all so far. */
function settleMixed(list: readonly Claim[], wholes: Wholes): Claim[] {
  const [first] = list as [Claim];
  const sum = sumOf(list);
  const figures = (wholes.of.get(wholeOfPlace(first)) ?? []).filter((w) => w.disease === first.disease);
  const whole =
    figures.find((w) => w.number.value === sum && familyOf(w.metric) === familyOf(first.metric)) ??
    list.find((c) => TOTAL_OF[c.metric] === undefined);
  return list.map((claim) => (whole ? asPartOf(claim, whole) : claim));
}

/** The figure of the whole that a list counts, where that is another than was thought. */
function wholeOf(list: readonly Claim[], wholes: Wholes): Claim | undefined {
  const [first] = list as [Claim];
  const parent = wholeOfList(list);
  const sum = sumOf(list);
  const most = Math.max(...list.map(({ number }) => number.value));
  const figures = (wholes.of.get(parent) ?? []).filter((w) => w.disease === first.disease);
  const total = TOTAL_OF[first.metric];
  // a headline's «90 की जान गई», of which the text says that they are all so far, is none of the day
  const isSoFar = ({ number }: Claim) => figures.some((w) => w.metric === total && w.number.value === number.value);
  const own = figures.filter((w) => w.metric === first.metric && !isSoFar(w));
  if (own.some((w) => w.number.value >= sum && w.number.value <= sum * 2)) return undefined;
  const carried = list.filter(isCarried).length > list.length / 2;
  const wordless = list.every(isCarried);
  // «60 मरीज हैं। अब तक रीवा में 31, …, सतना में 12 मिल चुके हैं»: of those so far it is said
  const isSoFarCounted = METRICS[first.metric].kind === "cumulative";
  const saysSoFar = isSoFarCounted && !wordless;
  const others = figures.filter(
    (w) =>
      w.metric !== first.metric &&
      // «60 मरीज» of a headline says less
      !(saysSoFar && w.metric === "active_cases") &&
      !(isSoFarCounted && wholes.inTitle.has(w) && w.metric === "new_cases") &&
      (familyOf(w.metric) === familyOf(first.metric) || (wordless && w.number.value === sum)),
  );
  const exact = others.find((w) => w.number.value === sum);
  if (exact && (carried || list.length >= LONG_LIST)) return exact;
  const near = others.find((w) => w.number.value >= sum && w.number.value - sum <= w.number.value * SHORT_OF);
  if (near && list.length >= LONG_LIST) return near;
  // «90 मौतें, 52 रीवा में … सतना में 17, …»: with those told of another part it adds up
  const isRest = (w: Claim) => w.metric === total && restOf(list, w, wholes) === w.number.value - sum;
  const rest = own.length === 0 && others.find(isRest);
  if (rest) return rest;
  // only all so far were told of the whole, and the list has much of it
  const soFar = own.length === 0 && total && others.find((w) => w.metric === total && w.number.value >= sum);
  if (soFar && sum >= soFar.number.value * MUCH) return soFar;
  // «रीवा में 102, …, सतना में 56 मरीज हैं», where all so far, and no active cases, were told of the whole
  const merelyThere = first.metric === "active_cases" && list.every((c) => isCarried(c) || c.how.said === MERELY_THERE);
  const all =
    own.length === 0 && merelyThere && others.find((w) => w.metric === "total_cases" && w.number.value >= sum);
  if (all && sum >= all.number.value * MUCH) return all;
  // «आज 36 मिले … रीवा-102»: no district has more than its state
  const told = own.filter((w) => !isBehind(w, list, wholes));
  const impossible = told.length > 0 && told.every((w) => w.number.value < most);
  const whole = total && others.find((w) => w.metric === total && w.number.value >= sum);
  if (impossible && whole && sum >= whole.number.value * MUCH) return whole;
  return impossible && carried ? others.find((w) => w.number.value >= sum) : undefined;
}

/** «… रीवा-214, सतना-63 … मृतकों में 372 बुजुर्ग थे»: told behind the list, of which it may be a part; what stands in the title is not. */
const isBehind = (claim: Claim, list: readonly Claim[], { inTitle }: Wholes): boolean =>
  !inTitle.has(claim) && claim.first > (list.at(-1) as Claim).first;

/** «4 और मामले, कुल 78; रीवा में 2 तथा सतना व पन्ना में 1-1»: a short list that is exactly the day's, and far from all so far. */
function dayOf(list: readonly Claim[], wholes: Wholes): Claim | undefined {
  const [first] = list as [Claim];
  if (list.length < SHORT_LIST || !list.every(isCarried) || !first.metric.startsWith("total_")) return undefined;
  const sum = sumOf(list);
  return wholes.of
    .get(wholeOfList(list))
    ?.find((w) => w.metric === DAILY_OF[first.metric] && w.disease === first.disease && w.number.value === sum);
}

/** Fewest that hospitals add up to: less comes about by chance, but where no day's figure of their district is told. */
const MANY = 10;
const SOME = 5;

/** «रीवा में 52 की मौत … मेडिकल कॉलेज में 40 और जिला अस्पताल में 12»: together all so far of their district. */
function ofHospitals(list: readonly Claim[], wholes: Wholes): Claim | undefined {
  const [first] = list as [Claim];
  const sum = sumOf(list);
  const figures = wholes.of.get(first.where.place) ?? [];
  const ofDay = figures.some((w) => w.metric === first.metric && w.disease === first.disease);
  if (sum < (ofDay ? MANY : SOME) || !list.every(({ where }) => where.place === first.where.place)) return undefined;
  return figures.find(
    (w) => w.metric === TOTAL_OF[first.metric] && w.disease === first.disease && w.number.value === sum,
  );
}

/** Index behind the last claim of the table that begins at `from`, or `from`. */
function tableEnd(claims: readonly Claim[], from: number): number {
  let end = from;
  while (claims[end]?.how.basis === "table") end++;
  return end;
}

/** «किस जिले में कितने मरीज: जिला - पॉजिटिव - मौत»: where a column of the day has more than the whole's day, all columns are so far. */
function settleTable(rows: readonly Claim[], wholes: Wholes): readonly Claim[] {
  const columns = new Map<MetricId, Claim[]>();
  for (const claim of rows) {
    const column = columns.get(claim.metric);
    if (column) column.push(claim);
    else columns.set(claim.metric, [claim]);
  }
  let soFar: Claim | undefined;
  for (const [metric, column] of columns) {
    const total = TOTAL_OF[metric];
    const list = column.filter((claim) => isPlain(claim) && wholeOfPlace(claim) === wholeOfPlace(column[0] as Claim));
    const whole = total && !columns.has(total) && list.length >= LIST ? wholeOf(list, wholes) : undefined;
    if (whole?.metric === total) soFar ??= whole;
  }
  if (!soFar) return rows;
  const { when } = soFar;
  return rows.map((claim) => {
    const metric = TOTAL_OF[claim.metric];
    // a column whose header names its day keeps to it
    return metric && !columns.has(metric) && claim.how.day !== "clause"
      ? { ...claim, metric, when, how: { ...claim.how, rule: SUM } }
      : claim;
  });
}

const sumOf = (list: readonly Claim[]): number => list.reduce((total, { number }) => total + number.value, 0);

/** What the figures of the whole's other parts, told apart from the list, add up to. */
function restOf(list: readonly Claim[], whole: Claim, wholes: Wholes): number {
  let rest = 0;
  for (const [place, figures] of wholes.of) {
    if (!place || parentOf(place) !== whole.where.place || list.some(({ where }) => where.place === place)) continue;
    rest += figures.find((w) => w.metric === whole.metric && w.disease === whole.disease)?.number.value ?? 0;
  }
  return rest;
}

const asPartOf = (claim: Claim, whole: Claim): Claim => ({
  ...claim,
  metric: whole.metric,
  when: whole.when,
  how: { ...claim.how, rule: SUM, basis: "list", said: "" },
});
