/** Headings and headers that announce what a list counts: «कौन से जिले में कितनी मौतें», «ग्वालियर :». */
import type { MetricId } from "../../model/metrics.ts";
import type { CueId, CueMention } from "../cues/index.ts";
import type { Sentence, Token } from "../text/document.ts";
import { type Analysis, cuesIn, is, isCued, type Span, within, word } from "./analysis.ts";
import type { Context } from "./context.ts";
import { RANKED } from "./item-place.ts";
import { has as hasCue, RATES } from "./metric/cue-classes.ts";
import { placesIn } from "./place-group.ts";
import { modeOfMetric, TOTAL_OF } from "./tally.ts";
import { rememberDay } from "./when.ts";
import { type Home, isDistrict } from "./where.ts";
import { AS_FOLLOWS, COUNTED_PLACES, FINITE, HOW_MANY } from "./words.ts";

/** The metric a run of heading words announces. */
export function announced(a: Analysis, span: Span): MetricId | undefined {
  const cues = cuesIn(a, span);
  return cues.length === 0 ? undefined : announcedBy(cues);
}

function announcedBy(cues: readonly CueMention[]): MetricId | undefined {
  const has = (...ids: CueId[]) => hasCue(cues, ...ids);
  const total = has("sofar", "total") && !has("new");
  if (has("active")) return "active_cases";
  if (has("death")) return total ? "total_deaths" : "new_deaths";
  if (has("recovery", "discharge")) return total ? "total_recoveries" : "new_recoveries";
  if (has("negative")) return "new_negative_tests";
  if (has("on_ventilator")) return "ventilator_patients";
  if (has("icu") && !has("bed")) return "icu_patients";
  if (has("admit")) return "hosp_patients";
  if (has("treat")) return "active_cases";
  if (has("first_dose")) return "people_vaccinated";
  if (has("second_dose")) return "people_fully_vaccinated";
  if (has("dose")) return total ? "total_vaccinations" : "new_vaccinations";
  if (has("case")) return total ? "total_cases" : "new_cases";
  if (has("icu_bed")) return "icu_beds";
  if (has("oxygen_bed")) return "oxygen_beds";
  if (has("free") && has("bed")) return "beds_available";
  if (has("bed")) return "beds";
  if (has("ventilator")) return "ventilators";
  if (has("quarantine")) return "quarantined";
  if (has("zone")) return "containment_zones";
  if (has("test")) return total ? "total_tests" : "new_tests";
  return undefined;
}

/** True for a short line without number or verb at its end: a heading. */
export function isHeading(a: Analysis, sentence: Sentence, alone: boolean): boolean {
  if (!alone || sentence.end - sentence.first > 16) return false;
  for (let i = sentence.first; i < sentence.end; i++)
    if (a.numberAt[i] && a.numberAt[i]?.notCount === undefined && !countsPlaces(a, i, sentence.end)) return false;
  const last = (a.doc.tokens[sentence.end - 1] as Token).text;
  return !((last === "." || last === "।") && FINITE.has(a.doc.tokens[sentence.end - 2]?.text ?? ""));
}

/** «बिहार के 5 जिलों में एक्टिव केस» */
const countsPlaces = (a: Analysis, i: number, end: number): boolean => {
  const behind = a.numberAt[i]?.end ?? end;
  // «इन जिलों में 100 से अधिक मरीज मिले»: how many in each
  const inEach = /^(?:at_least|at_most)$/.test(a.numberAt[i]?.qualifier ?? "") && word(a, i - 1) === "में";
  if (inEach && word(a, i - 3) === "इन" && is(a, i - 2, COUNTED_PLACES)) return true;
  return behind < end && is(a, behind, COUNTED_PLACES);
};

const NO_HEADER: ReadonlySet<string> = new Set([",", "।", "."]);

/** End of a header before a colon at a paragraph's start («ग्वालियर :», «आज की मौतें :»), or its first token. */
export function headerEnd(a: Analysis, first: number, end: number): number {
  for (let i = first; i < Math.min(end, first + 9); i++) {
    const t = a.doc.tokens[i] as Token;
    // «प्रदेश का अब तक का हिसाब : 58 मरीज मिले, चार की मौत»: said of what follows
    if (t.text === ":" && i > first && cuesIn(a, { from: first, to: i }).every((c) => c.cue === "sofar"))
      return isCued(a, first, i, "sofar") ? first : i + 1;
    // «कुल पॉजिटिव :- 1612»
    if ((t.text === ":" || t.text === "|") && i > first) return word(a, i + 1) === "-" && i + 1 < end ? i + 2 : i + 1;
    // «रिकवरी दर : 65.58%» says itself what it is
    if (a.numberAt[i] || NO_HEADER.has(t.text) || RATES.has(a.cueAt[i]?.cue as CueId)) return first;
  }
  return first;
}

/** Takes over what a heading says of the lines below it: what they count, where, of which disease and day. */
export function readHeading(a: Analysis, s: Sentence, ctx: Context, home: Home): void {
  const span = { from: s.first, to: s.end };
  const told = announced(a, span);
  // «झारखंड के संक्रमित»: of the day only where the day's were spoken of
  // «किस जिले में कितनी मौत», where only all so far were spoken of
  const all = told && TOTAL_OF[told];
  const isPlain = all && !hasCue(cuesIn(a, span), "new", "found") && !ctx.counted.has(told);
  const plain = isPlain && (told === "new_cases" || ctx.counted.has(all));
  // «अन्य जिलों की तस्वीर (इस वर्ष 30 जून तक)»
  const soFar = !told && ctx.cases && within(a.dates, s.first, s.end).some((d) => d.kind === "season");
  const beyond =
    told === "new_cases" && ctx.counted.has("total_cases") && largestBelow(a, s) > (ctx.newest ?? Infinity);
  // «जिलेवार आंकड़े»: of the cases that were counted
  const byDistrict = !told && ctx.cases && saysByDistrict(a, s);
  const ofCases = ctx.counted.has("new_cases") ? "new_cases" : ctx.cases;
  const metric = plain ? all : soFar || beyond ? "total_cases" : byDistrict ? ofCases : told;
  ctx.heading = metric;
  ctx.headed = true;
  ctx.day = undefined;
  countFrom(ctx, metric);
  // a line with no more than a place above all counts says where it was written
  const byline = told === undefined && ctx.counted.size === 0 && isDistrict(home.place);
  if (!byline && !isRank(a, s) && placeFrom(a, span, ctx, home)) ctx.pinned = true;
  const disease = within(a.diseases, s.first, s.end)[0];
  if (disease) ctx.disease = disease.disease;
  rememberDay(a, s.first, s.end, ctx);
  // «इस वर्ष डेंगू की स्थिति»
  if (within(a.dates, s.first, s.end).some((d) => d.kind === "season" && d.window !== "P1Y")) ctx.mode = "total";
  // «(… कोष्ठक में मलेरिया)»: whose numbers the brackets below hold
  let brackets = s.first;
  while (brackets < s.end && !(/^कोष्ठक(?:ों)?$/.test(word(a, brackets)) && word(a, brackets + 1) === "में")) brackets++;
  const inThem = { from: Math.min(brackets + 2, s.end), to: s.end };
  ctx.bracketed = within(a.diseases, inThem.from, inThem.to)[0]?.disease ?? announced(a, inThem);
  // «बिहार में 11 अप्रैल तक»: of all that stands below
  for (let i = s.first; i < brackets; i++)
    if (
      a.cueAt[i]?.cue === "sofar" ||
      (a.dateAt[i] && (word(a, i) === "तक" || word(a, a.dateAt[i]?.end ?? i) === "तक"))
    ) {
      ctx.mode = "total";
      // «जोनवार मामले (21 सितंबर तक)»
      if (ctx.heading) ctx.heading = ctx.metric = TOTAL_OF[ctx.heading] ?? ctx.heading;
    }
  ctx.ofAll = ctx.mode === "total";
}

/** «सतना दूसरे नंबर पर»: the text below still tells of the whole. */
function isRank(a: Analysis, { first, end }: Sentence): boolean {
  for (let i = first + 1; i < end; i++)
    if (/^(?:नंबर|स्थान|पायदान)$/.test(word(a, i)) && word(a, i + 1) === "पर" && RANKED.test(word(a, i - 1))) return true;
  return false;
}

function saysByDistrict(a: Analysis, { first, end }: Sentence): boolean {
  for (let i = first; i < end; i++) if (/^जिल[ेा]वार$/.test(word(a, i))) return true;
  return false;
}

/** The largest number of the lines «मुंगेर-104» below a heading; 0 without such lines. */
function largestBelow({ doc: { sentences }, numberAt, ...a }: Analysis, heading: Sentence): number {
  let largest = 0;
  for (let k = sentences.indexOf(heading) + 1; k < sentences.length; k++) {
    const { first, end, paragraph } = sentences[k] as Sentence;
    const number = numberAt[end - 1];
    if (end - first > 6 || !number || !a.placeAt[first] || paragraph === sentences[k - 1]?.paragraph) break;
    largest = Math.max(largest, number.value);
  }
  return largest;
}

/** Takes over the place and the metric of a header. */
export function readHeader(a: Analysis, span: Span, ctx: Context, home: Home): void {
  placeFrom(a, span, ctx, home);
  const told = announced(a, span);
  // «कुल केस: 2,92,560», «ठीक हुए: 2,63,938»
  const goesOn = ctx.inLines && ctx.mode === "total" && !hasCue(cuesIn(a, span), "new", "found");
  const metric = told && goesOn && !within(a.dates, span.from, span.to).length ? (TOTAL_OF[told] ?? told) : told;
  if (metric) ctx.heading = metric;
  countFrom(ctx, metric);
}

function countFrom(ctx: Context, metric: MetricId | undefined): void {
  if (!metric) return;
  ctx.metric = metric;
  ctx.mode = modeOfMetric(metric);
}

/** Goes on about the one place that a header names; false where there is none. */
export function placeFrom(a: Analysis, span: Span, ctx: Context, home: Home): boolean {
  const wheres = placesIn(a, span, ctx, home)?.wheres;
  if (wheres?.length !== 1 || !wheres[0]) return false;
  ctx.scope = wheres[0];
  ctx.last = wheres[0];
  return true;
}

/** «… नए मरीज इस प्रकार हैं» */
export function announcesList(a: Analysis, { from, to }: Span): boolean {
  for (let i = from; i < to; i++)
    if (is(a, i, AS_FOLLOWS) && (word(a, i - 1) === "इस" || !/^(?:तरह|प्रकार)$/.test(word(a, i)))) return true;
  return false;
}

/** «किस जिले में कितने मरीज» */
export function asksHowMany(a: Analysis, { from, to }: Span): boolean {
  for (let i = from; i < to; i++) if (is(a, i, HOW_MANY)) return true;
  return false;
}
