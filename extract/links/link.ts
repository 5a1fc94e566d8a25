/**
 * The reading: sentence by sentence, clause by clause, each number is linked to what it counts, where, when and by whom.
 * What a clause does not say it takes from the list it stands in, the sentence, the paragraph, the article: in that order.
 */
import type { DiseaseId } from "../../model/diseases.ts";
import type { Variant } from "../../model/fact.ts";
import { METRICS, type MetricId } from "../../model/metrics.ts";
import type { IsoDate } from "../../model/primitives.ts";
import type { Sentence } from "../text/document.ts";
import { type Analysis, within, word } from "./analysis.ts";
import type { Claim, Rejection } from "./claim.ts";
import { type Clause, type Item, readClauses } from "./clauses.ts";
import type { Context, Mode, When, Where } from "./context.ts";
import { announced, headerEnd, isHeading } from "./heading.ts";
import { cuesIn, type Decision, decideMetric } from "./metric.ts";
import { respective } from "./respective.ts";
import { readRow, type TableState } from "./table.ts";
import { asWhen, dateOf, itemWhen } from "./when.ts";
import { type Home, type ItemPlace, itemPlace, placesIn, resolve, stateOf } from "./where.ts";
import { allNegative, zeroOf } from "./zero.ts";

export interface Links {
  readonly claims: readonly Claim[];
  readonly rejections: readonly Rejection[];
}

export interface Reading {
  readonly home: Home;
  readonly topic: DiseaseId | undefined;
  readonly reportDay: IsoDate | undefined;
  /** The one variant an article on influenza names. */
  readonly variant?: Variant | undefined;
  /** Tokens of the dateline: no place of a fact. */
  readonly dateline: { readonly first: number; readonly end: number };
}

const TOTAL_OF: Partial<Record<MetricId, MetricId>> = {
  new_cases: "total_cases",
  new_deaths: "total_deaths",
  new_recoveries: "total_recoveries",
  new_tests: "total_tests",
  new_vaccinations: "total_vaccinations",
};

const modeOfMetric = (m: MetricId): Mode => {
  const { kind } = METRICS[m];
  return kind === "flow" ? "new" : kind === "cumulative" ? "total" : "now";
};

/** Links every number of one field. */
export function link(a: Analysis, reading: Reading): Links {
  const claims: Claim[] = [];
  const rejections: Rejection[] = [];
  const homeWhere: Where = {
    place: reading.home.place,
    ...(reading.home.facility ? { facility: reading.home.facility } : {}),
  };
  const ctx: Context = { scope: homeWhere, last: homeWhere, counted: new Set() };
  let paragraph = -1;
  let table: TableState | undefined;
  const sizes = paragraphSizes(a);
  for (const sentence of a.doc.sentences) {
    const { dateline } = reading;
    let from =
      sentence.first < dateline.end && sentence.end > dateline.first
        ? Math.max(sentence.first, dateline.end)
        : sentence.first;
    if (from >= sentence.end) continue;
    const row = readRow(a, sentence, table, ctx, reading);
    if (row) {
      table = row.state;
      claims.push(...row.claims);
      paragraph = sentence.paragraph;
      continue;
    }
    table = undefined;
    if (sentence.paragraph !== paragraph) {
      paragraph = sentence.paragraph;
      startParagraph(ctx, homeWhere);
      if (isHeading(a, sentence, sizes.get(paragraph) === 1)) {
        readHeading(a, sentence, ctx, reading);
        continue;
      }
      const header = headerEnd(a, from, sentence.end);
      if (header > from) {
        readHeader(a, from, header - 1, ctx, reading);
        from = header;
      }
    }
    readSentence(a, sentence, from, ctx, reading, claims, rejections);
  }
  return { claims, rejections };
}

function paragraphSizes(a: Analysis): Map<number, number> {
  const counts = new Map<number, number>();
  for (const s of a.doc.sentences) counts.set(s.paragraph, (counts.get(s.paragraph) ?? 0) + 1);
  return counts;
}

/** A new paragraph keeps the state it is about, drops the hospital and the block, and what was said of variants and sources. */
function startParagraph(ctx: Context, home: Where): void {
  if (!ctx.pinned)
    ctx.scope =
      stateOf(ctx.scope.place) === stateOf(home.place) || ctx.scope.foreign
        ? home
        : { place: stateOf(ctx.scope.place) };
  ctx.pinned = false;
  ctx.fresh = false;
  ctx.dayNamed = false;
  if (!ctx.headed) ctx.day = undefined;
  ctx.headed = false;
  ctx.variant = undefined;
  ctx.disease = undefined;
  ctx.attribution = undefined;
  ctx.population = undefined;
}

function readHeading(a: Analysis, s: Sentence, ctx: Context, reading: Reading): void {
  const told = announced(a, { from: s.first, to: s.end });
  // «मध्य प्रदेश में संक्रमित मामले»: of the day only where the day's were spoken of
  const plain =
    told === "new_cases" &&
    !cuesIn(a, { from: s.first, to: s.end }).some((c) => c.cue === "new" || c.cue === "found") &&
    !ctx.counted.has("new_cases");
  const metric = plain ? "total_cases" : told;
  ctx.heading = metric;
  ctx.headed = true;
  ctx.day = undefined;
  if (metric) {
    ctx.metric = metric;
    ctx.mode = modeOfMetric(metric);
  }
  const found = placesIn(a, { from: s.first, to: s.end }, ctx, reading.home);
  if (found?.wheres.length === 1) {
    ctx.scope = found.wheres[0] as Where;
    ctx.last = ctx.scope;
    ctx.pinned = true;
  }
  const disease = within(a.diseases, s.first, s.end)[0];
  if (disease) ctx.disease = disease.disease;
  rememberDay(a, s.first, s.end, ctx);
}

function readHeader(a: Analysis, first: number, end: number, ctx: Context, reading: Reading): void {
  const found = placesIn(a, { from: first, to: end }, ctx, reading.home);
  if (found?.wheres.length === 1) {
    ctx.scope = found.wheres[0] as Where;
    ctx.last = ctx.scope;
  }
  const metric = announced(a, { from: first, to: end });
  if (metric) {
    ctx.heading = metric;
    ctx.metric = metric;
    ctx.mode = modeOfMetric(metric);
  }
}

/** «13 मार्च को यह संख्या 303 थी», «रविवार को पांच मिले थे»: told beside the story's own day. */
function isFlashback(a: Analysis, first: number, end: number): boolean {
  for (let i = Math.max(first, end - 3); i < end; i++) if (/^(?:था|थे|थी|थीं)$/.test(word(a, i))) return true;
  return false;
}

function rememberDay(a: Analysis, first: number, end: number, ctx: Context): void {
  if (isFlashback(a, first, end)) return;
  for (let i = first; i < end; i++) {
    const d = a.dateAt[i];
    if (d && d.first === i && !d.past && (d.kind === "day" || d.kind === "window")) ctx.day = asWhen(d);
  }
}

function readSentence(
  a: Analysis,
  s: Sentence,
  from: number,
  ctx: Context,
  reading: Reading,
  claims: Claim[],
  rejections: Rejection[],
): void {
  const attribution = within(a.attributions, s.first, s.end)[0];
  if (attribution) ctx.attribution = attribution.attribution;
  let sentenceTime: When | undefined;
  ctx.newSentence = true;
  ctx.inSentence = undefined;
  ctx.inSentencePlace = undefined;
  if (within(a.dates, s.first, s.end).some((d) => d.kind === "day" || d.window === "P1D")) ctx.dayNamed = true;
  for (const clause of readClauses(a, s, from)) {
    const head = headPlace(a, clause, ctx, reading);
    const diseases = within(a.diseases, clause.first, clause.end);
    const named = diseases.some((d) => d.disease === reading.topic) ? reading.topic : diseases.at(-1)?.disease;
    if (named) {
      ctx.inSentence = named;
      if (named === reading.topic) ctx.disease = named;
      else ctx.disease ??= named;
    }
    const variant = within(a.variants, clause.first, clause.end)[0];
    if (variant) ctx.variant = variant.variant;
    else if (diseases.length) ctx.variant = undefined;
    if (!clause.items.length) {
      if (head) {
        ctx.last = head;
        ctx.inSentencePlace = head;
      }
      const metric = announced(a, { from: clause.first, to: clause.end });
      if (
        metric &&
        METRICS[metric].kind === "stock" &&
        cuesIn(a, { from: clause.first, to: clause.end }).some((c) => c.cue === "case" || c.cue === "people")
      ) {
        ctx.metric = metric;
        ctx.mode = "now";
      }
      if (head && !isOnlyMentioned(a, clause)) ctx.scope = head;
      rememberDay(a, clause.first, clause.end, ctx);
      allNegative(a, clause, claims);
      continue;
    }
    sentenceTime = readItems(a, clause, head, sentenceTime, ctx, reading, claims, rejections);
    allNegative(a, clause, claims);
  }
}

/** The place a clause speaks of before its first number, if one. */
function headPlace(a: Analysis, clause: Clause, ctx: Context, reading: Reading): Where | undefined {
  const until = clause.items[0]?.number.first ?? clause.end;
  const found = placesIn(a, { from: clause.first, to: until }, ctx, reading.home);
  return found?.wheres.length === 1 ? found.wheres[0] : undefined;
}

/** A place that a clause without a number only mentions in passing does not become what the text is about. */
const isOnlyMentioned = (a: Analysis, clause: Clause): boolean => {
  for (let i = clause.first; i < clause.end; i++)
    if (a.cueAt[i] && ["case", "found", "death", "test", "dose", "bed"].includes(a.cueAt[i]?.cue ?? "")) return false;
  return true;
};

function readItems(
  a: Analysis,
  clause: Clause,
  head: Where | undefined,
  sentenceTime: When | undefined,
  ctx: Context,
  reading: Reading,
  claims: Claim[],
  rejections: Rejection[],
): When | undefined {
  const decisions = decideAll(a, clause, ctx);
  const places: ItemPlace[] = [];
  let before: Where | undefined =
    head ?? ctx.inSentencePlace ?? (/^(?:जहां|वहां|यहां)$/.test(word(a, clause.first)) ? ctx.last : undefined);
  const perItem = respective(a, clause, ctx, reading.home);
  let time = sentenceTime;
  const named = new Set<string>();
  for (const [k, item] of clause.items.entries()) {
    const decided = decisions[k] as Settled;
    const place = perItem?.places?.[k]
      ? { wheres: [perItem.places[k] as Where], own: true }
      : itemPlace(a, item, item.bracketed ? places[k - 1]?.wheres[0] : before, ctx, reading.home);
    places.push(place);
    const date = dateOf(a, clause, item);
    if (date && date.kind !== "sofar") time = asWhen(date);
    const own: When | undefined = date ? asWhen(date) : time;
    const metric = perItem?.metrics?.[k] ?? decided.metric;
    if (!metric) {
      rejections.push({ number: item.number, why: decided.why });
      if (place.own && place.wheres.length === 1) before = place.wheres[0];
      if (place.own && place.wheres.length === 1) ctx.inSentencePlace = place.wheres[0]; // «एक जिला धौलपुर ऐसा रहा, जहां …»
      continue;
    }
    if (METRICS[metric].kind !== "percent" && !Number.isInteger(item.number.value)) {
      rejections.push({ number: item.number, why: "no whole number of people or things" });
      continue;
    }
    if (place.own && place.wheres.length) named.add(place.wheres.map((w) => `${w.place}|${w.facility}`).join());
    emit(a, clause, item, metric, decided, place, own, ctx, reading, claims, rejections);
    // «पटना में 9 की मौत हुई, 14 भर्ती हुए»: the place stays for what follows in the clause
    if (place.own && place.wheres.length === 1 && !isExtreme(a, { first: item.left.from, end: item.left.to }))
      before = place.wheres[0];
    if (place.own && place.wheres.length === 1 && !place.behind)
      ctx.inSentencePlace = clause.continues ? ctx.inSentencePlace : place.wheres[0];
    if (!item.bracketed && !isAverage(a, item)) {
      ctx.metric = metric;
      ctx.mode = modeOfMetric(metric);
      ctx.fresh = true;
      ctx.newSentence = false;
      if (METRICS[metric].kind === "flow") ctx.totals = 0;
      else if (
        METRICS[metric].kind === "cumulative" &&
        place.wheres.some((w) => w.place !== reading.home.place || w.facility)
      )
        ctx.totals = (ctx.totals ?? 0) + 1;
      const home = place.wheres.some((w) => w.place && !w.foreign);
      if (metric === "new_cases" && home) ctx.newest = Math.max(ctx.newest ?? 0, item.number.value);
      if (/_cases$/.test(metric) && metric !== "suspected_cases") ctx.cases = metric;
      ctx.counted.add(metric);
    }
  }
  updateScope(a, clause, places, head, named.size, ctx, reading.home);
  rememberDay(a, clause.first, clause.end, ctx);
  return time;
}

/** «औसतन हर महीने एक»: said in general, not what the text goes on about. */
const isAverage = (a: Analysis, item: Item): boolean => cuesIn(a, item.left).some((c) => c.cue === "average");

/** «सबसे अधिक 147 पटना में»: the first of a list, not what the text goes on about. */
const isExtreme = (a: Analysis, clause: { readonly first: number; readonly end: number }): boolean => {
  for (let i = clause.first; i < clause.end; i++) if (/^(?:सर्वाधिक|सबसे|अकेले|सिर्फ)$/.test(word(a, i))) return true;
  return false;
};

/** «पटना एम्स में भर्ती सारण की एक महिला की मौत»: the text is about the hospital, not where the patient is from. */
function facilityIn(a: Analysis, clause: Clause, ctx: Context, home: Home): Where | undefined {
  for (let i = clause.first; i < (clause.items[0]?.number.first ?? clause.first); i++) {
    const p = a.placeAt[i];
    if (p && p.first === i && p.kind === "facility") return resolve(p, ctx, home);
  }
  return undefined;
}

/** After one place's sentence the text is about that place; after a list it is about what it was about before. */
function updateScope(
  a: Analysis,
  clause: Clause,
  places: readonly ItemPlace[],
  head: Where | undefined,
  listed: number,
  ctx: Context,
  home: Home,
): void {
  const named = places.filter((p) => p.own && p.wheres.length);
  const districts = new Set(named.flatMap((p) => p.wheres.map((w) => w.place)));
  const several = listed > 1 || named.some((p) => p.wheres.length > 1);
  if (several && districts.size === 1 && !clause.continues) ctx.scope = { place: [...districts][0] };
  if (several) return;
  const single = named.length ? named[0]?.wheres[0] : head;
  if (single) ctx.last = single;
  if (clause.continues || named.some((p) => p.behind) || isExtreme(a, clause)) return;
  const hospital = single && !single.facility ? facilityIn(a, clause, ctx, home) : undefined;
  if (hospital) {
    ctx.scope = hospital;
    ctx.last = hospital;
    return;
  }
  if (single) ctx.scope = single;
}

interface Settled {
  readonly metric?: MetricId;
  readonly rule: string;
  readonly why: string;
  readonly upTo: number;
}

/** Decides all items of a clause; those without words of their own take the list's metric. */
function decideAll(a: Analysis, clause: Clause, ctx: Context): Settled[] {
  const local: Context = { ...ctx };
  const raw: Decision[] = [];
  for (const item of clause.items) {
    const special = zeroOf(a, clause, item);
    const d: Decision =
      special ??
      (item.bracketed &&
      raw.length &&
      word(a, clause.items[raw.length - 1]?.number.end ?? -1) === "(" &&
      item.right.to - item.right.from <= 2
        ? bracket(raw.at(-1) as Decision, ctx)
        : decideMetric(a, clause, item, local));
    raw.push(d);
    if ("metric" in d) {
      local.metric = d.metric;
      local.mode = d.mode;
      local.newSentence = false;
      local.fresh = true;
      if (/_cases$/.test(d.metric) && d.metric !== "suspected_cases") local.cases = d.metric;
    }
  }
  return raw.map((d, k): Settled => {
    const item = clause.items[k] as Item;
    if ("metric" in d) return { metric: d.metric, rule: d.rule, why: "", upTo: d.upTo };
    if ("none" in d) return { rule: "", why: d.none, upTo: item.number.end };
    const later = raw.find((x, j) => j > k && "metric" in x && !clause.items[j]?.bracketed);
    const earlier = raw.findLast((x, j) => j < k && "metric" in x && !clause.items[j]?.bracketed);
    const together = pairTotal(a, clause, k, raw, ctx);
    const metric =
      together ??
      (later && "metric" in later
        ? later.metric
        : earlier && "metric" in earlier
          ? earlier.metric
          : clause.continues && ctx.metric
            ? ctx.metric
            : listMetric(ctx));
    return metric
      ? { metric, rule: "सूची का ही मापक", why: "", upTo: item.number.end }
      : { rule: "", why: "a list without a word for what it counts", upTo: item.number.end };
  });
}

/** «बलिया में 64 नए केस के साथ आंकड़ा 3,702 और जौनपुर में 58 के साथ 3,845»: the second pair counts as the first. */
function pairTotal(
  a: Analysis,
  clause: Clause,
  k: number,
  raw: readonly Decision[],
  ctx: Context,
): MetricId | undefined {
  const isPair = (i: number) =>
    word(a, clause.items[i]?.right.from ?? -1) === "के" && word(a, (clause.items[i]?.right.from ?? -1) + 1) === "साथ";
  const flow = raw.find((x) => "metric" in x && TOTAL_OF[x.metric]);
  const metric = flow && "metric" in flow ? flow.metric : ctx.cases === "new_cases" ? "new_cases" : undefined;
  if (!metric) return undefined;
  if (isPair(k)) return metric;
  return k > 0 && isPair(k - 1) ? TOTAL_OF[metric] : undefined;
}

/** What a list without words counts: what its heading says, else what was counted last, if that can be listed. */
function listMetric(ctx: Context): MetricId | undefined {
  if (ctx.heading && !ctx.fresh) return ctx.heading;
  const listable = ctx.metric && METRICS[ctx.metric].kind !== "percent" && !/tests$/.test(ctx.metric);
  if (ctx.metric && listable && ctx.fresh) return ctx.metric;
  return ctx.counted.has("new_cases") ? "new_cases" : ctx.metric;
}

/** «लखनऊ 923 (29,418)»: in brackets stands the running total. */
function bracket(before: Decision, ctx: Context): Decision {
  const metric = "metric" in before ? before.metric : (ctx.heading ?? ctx.metric);
  const total = metric && TOTAL_OF[metric];
  return total ? { metric: total, mode: "total", rule: "कोष्ठक में कुल", upTo: 0 } : { none: "in brackets" };
}

function emit(
  a: Analysis,
  clause: Clause,
  item: Item,
  metric: MetricId,
  decided: Settled,
  place: ItemPlace,
  own: When | undefined,
  ctx: Context,
  reading: Reading,
  claims: Claim[],
  rejections: Rejection[],
): void {
  const disease = diseaseOf(a, clause, item, ctx) ?? reading.topic;
  if (!disease) {
    rejections.push({ number: item.number, why: "no disease is named" });
    return;
  }
  const when = itemWhen(metric, own, ctx.day, reading.reportDay);
  if (!place.wheres.length) rejections.push({ number: item.number, why: "its place is none of India's" });
  const population = populationOf(a, clause, item, disease, ctx);
  ctx.population = population;
  for (const where of place.wheres) {
    if (where.foreign || !where.place) {
      rejections.push({ number: item.number, why: "it is for another country, or for no known place" });
      continue;
    }
    claims.push({
      metric,
      where,
      when,
      number: item.number,
      disease,
      variant: variantFor(ctx, metric) ?? (disease === "influenza" ? reading.variant : undefined),
      population,
      attribution: ctx.attribution,
      ...evidenceOf(a, item, place, Math.max(decided.upTo, item.number.end)),
      because: [decided.rule],
    });
  }
}

const variantFor = (ctx: Context, metric: MetricId) =>
  /cases|deaths|recoveries|patients|admissions|sequenced|tests/.test(metric) ? ctx.variant : undefined;

function diseaseOf(a: Analysis, clause: Clause, item: Item, ctx: Context): DiseaseId | undefined {
  const before = within(a.diseases, clause.first, item.number.first).at(-1);
  const after = within(a.diseases, item.number.end, item.right.to)[0];
  return (after ?? before)?.disease ?? ctx.inSentence ?? ctx.disease;
}

function populationOf(a: Analysis, clause: Clause, item: Item, disease: DiseaseId, ctx: Context) {
  const near = within(a.populations, item.number.end, Math.min(item.right.to, item.number.end + 5))[0];
  const left =
    near ??
    within(a.populations, item.left.from, item.left.to).findLast(
      (p) => p.end <= item.left.to && item.left.to - p.end <= 3,
    );
  const found = left?.population ?? (clause.continues ? ctx.population : undefined);
  return found === "children" && (disease === "aes" || disease === "japanese-encephalitis") ? undefined : found;
}

/** The shortest run that states it: from its place, where that stands beside it, to the word that says what it counts. */
function evidenceOf(a: Analysis, item: Item, place: ItemPlace, upTo: number): { first: number; end: number } {
  let first = item.number.first;
  let end = Math.max(item.number.end, Math.min(upTo, item.number.end + 8));
  const found = place.found;
  if (place.own && found) {
    if (found.first < first && first - found.end <= 4) first = found.first;
    else if (found.first >= item.number.end && found.end - item.number.end <= 8) end = Math.max(end, found.end);
  }
  if (item.number.negation !== undefined && item.number.negation - item.number.end <= 8)
    end = Math.max(end, item.number.negation + 1);
  const limit = (a.doc.tokens.length as number) | 0;
  return { first, end: Math.min(end, limit) };
}
