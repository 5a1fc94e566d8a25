/** One sentence: its clauses in turn, each with what the sentence has named before it. */
import type { DiseaseId } from "../../model/diseases.ts";
import { METRICS } from "../../model/metrics.ts";
import type { PlaceId } from "../../model/primitives.ts";
import type { DiseaseMention } from "../diseases/index.ts";
import type { DateMention } from "../mention.ts";
import type { Sentence } from "../text/document.ts";
import { wordSetOf, wordsLike } from "../text/word-sets.ts";
import { type Analysis, cuesIn, firstWithin, is, isCued, type Span, within, word } from "./analysis.ts";
import type { Reader } from "./article.ts";
import type { Claim } from "./claim.ts";
import { beginsNext, type Clause, readClauses } from "./clauses.ts";
import { type Context, type When, type Where, whereIs } from "./context.ts";
import { announced, announcesList, asksHowMany } from "./heading.ts";
import { readItems } from "./items.ts";
import { has, RATES } from "./metric/cue-classes.ts";
import { mentionsIn, placesIn } from "./place-group.ts";
import { headPlace, isHomeOfOne, isOnlyMentioned, isSingledOut, namesPatients } from "./scope.ts";
import { countsCases, modeOfMetric, TOTAL_OF } from "./tally.ts";
import { isBehindCounts, isDenied } from "./topic.ts";
import { MOST_TOLD, turnScope } from "./turn-scope.ts";
import { rememberDay } from "./when.ts";
import { type Home, isDistrict, resolve, stateOf } from "./where.ts";
import { COMMA, GAPPING, GENITIVE, OF_THESE, THERE } from "./words.ts";
import { allNegative } from "./zero.ts";

/** Reads the clauses of a sentence from token `from` on. */
export function readSentence(reader: Reader, s: Sentence, from: number): void {
  const { a, ctx, claims, subject } = reader;
  const places = mentionsIn(a, { from, to: s.end });
  turnScope(reader, s, from, places);
  ctx.newSentence = true;
  // «संपर्क सूची में 412 लोग हैं। इनमें रीवा के 187, …»
  if (!is(a, from, OF_THESE)) ctx.rejected = undefined;
  // «… अब वहां मृतकों की संख्या क्रमशः 172, 48 और 120»: those of the sentence before
  if (!isCued(a, from, s.end, "number") || places.some((m) => m.relative !== "here")) ctx.listPlaces = [];
  // «442 के नमूने जांचे गए, 39 में डेंगू की पुष्टि हुई»: of the one disease the sentence names
  const [named, ...others] = within(a.diseases, s.first, s.end);
  const another = others.some((d) => d.disease !== named?.disease);
  // «24 घंटे में 388 नए मरीज, 15 की मौत, ब्लैक फंगस के 356»: those are of the article's own disease
  const behind = named !== undefined && named.disease !== subject.topic && isBehindCounts(a, named, s.first);
  // «1,946 लोगों के सैंपल लिए गए हैं, चिकनगुनिया का कोई केस नहीं है»
  const denied = named !== undefined && named.disease !== subject.topic && isDenied(a, named);
  const partly =
    denied ||
    behind ||
    (named !== undefined && named.disease !== subject.topic && isOfOne(a, named)) ||
    (named !== undefined && isOfPart(a, s.first, named.first));
  ctx.inSentence = another || partly ? undefined : named?.disease;
  // «… मुजफ्फरपुर में चमकी बुखार। इससे अब तक पांच बच्चे जान गंवा चुके हैं»
  if (!named && word(a, from) === "इससे")
    ctx.inSentence = ctx.disease = within(a.diseases, Math.max(0, from - 20), from).at(-1)?.disease ?? ctx.disease;
  // «कानपुर में वायरल से 11 की मौत हुई। वहां 130 का इलाज चल रहा है»
  if (!named && (is(a, from, THERE) || isOfIt(a, from))) ctx.inSentence = diseaseBefore(a, s);
  const turnsTo = turnedTo(a, s);
  if (turnsTo && turnsTo !== subject.topic) ctx.disease = turnsTo;
  ctx.soFar = undefined;
  ctx.inSentencePlace = undefined;
  if (
    within(a.dates, s.first, s.end).some(
      (d) => (d.kind === "day" || d.window === "P1D") && !isOfReport(a, d.end) && !isLastOf(a, d),
    )
  )
    ctx.dayNamed = true;
  const before = claims.length;
  let time: When | undefined;
  const clauses = readClauses(a, s, from);
  for (let k = 0; k < clauses.length; k++) {
    const clause = clauses[k] as Clause;
    // «आठ जिले ऐसे हैं, जहां एक भी मरीज नहीं»
    if (
      word(a, clause.first) === "जहां" &&
      // not «बिहार छठा राज्य है, जहां …»
      clauses[k - 1]?.ofPlaces.some((n) => n.ordinal === undefined) &&
      !clauses[k - 1]?.items.length &&
      !mentionsIn(a, { from, to: clause.first }).some((m) => m.place && isDistrict(m.place))
    ) {
      for (const { number } of clause.items) reader.rejections.push({ number, why: "for places that are not named" });
      continue;
    }
    // «रीवा में 19 मौतें हुईं। आठ जिलों में 63 मरीजों की मौत हुई»: no district has several
    if (
      clause.ofPlaces.some((n) => word(a, n.end) === "जिलों") &&
      isDistrict(ctx.scope.place) &&
      !mentionsIn(a, { from, to: clause.end }).length
    )
      ctx.scope = whereIs(stateOf(ctx.scope.place));
    const head = headPlace(a, clause, ctx, subject.home);
    nameDisease(reader, clause);
    for (const number of clause.ofPlaces)
      reader.rejections.push({ number, why: `it counts «${word(a, number.end)}», which no metric does` });
    for (const number of clause.shares) reader.rejections.push({ number, why: "its share, in brackets behind it" });
    // «पिछले साल 41 मिले। इनमें 12 …»: of the same time
    if (clause.continues) time ??= ctx.time;
    if (clause.items.length) {
      ctx.time = time = readItems(reader, clause, head, time, placesMeant(reader, clauses, k));
      if (ctx.soFar || time?.kind === "day" || time?.window === "P1D") ctx.span = undefined;
      // «इस साल 840 मिले, जबकि पिछले साल 410»: the text does not go on with that year
      else if (time && time.window !== "P1M" && !is(a, clause.first, GAPPING)) ctx.span = time;
    } else
      readWithoutNumbers(reader, clause, inPassing(a, clause, head, subject.home) ? undefined : head, clauses[k + 1]);
    allNegative(a, clause, claims);
  }
  if (claims.length > before) ctx.paragraphScope ??= ctx.scope;
  const hospital = places.find((m) => m.kind === "facility");
  if (hospital) {
    const another = places.findLast((m) => m.kind === "facility") !== hospital;
    ctx.hospital = another ? undefined : resolve(hospital, ctx, subject.home);
  }
}

/** «30 जुलाई तक»: no day of its own. */
const isLastOf = (a: Analysis, { first, end, until }: DateMention): boolean =>
  !until && /^\d/.test(word(a, first)) && (word(a, end) === "तक" || word(a, end - 1) === "तक");

/** «मंगलवार को जारी ब्योरे में», «सोमवार को पेश रिपोर्ट में»: when the report came, not what it tells of. */
const isOfReport = (a: Analysis, end: number): boolean =>
  word(a, end) === "को" && /^(?:जारी|पेश|प्रकाशित)$/.test(word(a, end + 1));

/** «किसी की जान नहीं गई, जो वृद्ध मरा उसे निमोनिया था»: what one patient had; «… मरीज आए, डेंगू वार्ड भर गया»: a ward's name. */
const isOfOne = (a: Analysis, { first, end }: DiseaseMention): boolean =>
  /^(?:उसे|उसको|उन्हें|वह|उनको)$/.test(word(a, first - 1)) ||
  (word(a, end) === "वार्ड" &&
    /^(?:समेत|सहित|छोड|छोडकर|के|भर|भरा|में)$/.test(word(a, end + 1)) &&
    (is(a, first - 1, COMMA) || word(a, first - 1) === "चलते"));

/** «21 बच्चों की मौत हुई, जिनमें जेई के आठ हैं»: the whole is not of what a part has. */
function isOfPart(a: Analysis, from: number, at: number): boolean {
  for (let i = at - 1; i > from; i--) if (is(a, i, OF_THESE)) return true;
  return false;
}

/** «उधर कोरोना ढलान पर है।»: a sentence without a number that turns to another disease, for what follows. */
function turnedTo(a: Analysis, { first, end }: Sentence): DiseaseId | undefined {
  if (!/^(?:उधर|इधर|वहीं|दूसरी)$/.test(word(a, first))) return undefined;
  if (within(a.numbers, first, end).some((n) => n.notCount === undefined)) return undefined;
  const named = within(a.diseases, first, end);
  const [one] = named;
  return named.length === 1 && one && one.first <= first + 3 && word(a, one.end) !== "से" ? one.disease : undefined;
}

/** The one disease that the sentence before names, in this paragraph. */
function diseaseBefore(a: Analysis, { first, paragraph }: Sentence): DiseaseId | undefined {
  const before = a.doc.sentences[(a.doc.tokens[first]?.sentence ?? 0) - 1];
  const named = before?.paragraph === paragraph ? within(a.diseases, before.first, before.end) : [];
  return named.every((d) => d.disease === named[0]?.disease) ? named[0]?.disease : undefined;
}

/** «रीवा और सतना दो जिले हैं, जहां एक भी मरीज नहीं मिला»: each of them. */
function placesMeant(reader: Reader, clauses: readonly Clause[], k: number): readonly Where[] | undefined {
  const { a, ctx, subject } = reader;
  const [before, clause] = [clauses[k - 1], clauses[k] as Clause];
  const those = thoseDistricts(reader, clause);
  if (those) return those;
  if (before?.items.length !== 0 || !clause.items[0]?.number.none) return undefined;
  const at = /^(?:लेकिन|मगर|पर|किंतु)$/.test(word(a, clause.first)) ? clause.first + 1 : clause.first;
  // «रीवा, सतना और पन्ना में राहत रही, एक भी मरीज नहीं मिला»
  const there = at === clause.items[0].number.first || /^(?:जहां|वहां|यहां)$/.test(word(a, at));
  if (!there) return undefined;
  const named = placesIn(a, { from: before.first, to: before.ofPlaces[0]?.first ?? before.end }, ctx, subject.home);
  return named && named.wheres.length > 1 ? named.wheres : undefined;
}

const TWO_OR_MORE: ReadonlyMap<string, number> = new Map([
  ["दोनों", 2],
  ["दो", 2],
  ["तीनों", 3],
  ["तीन", 3],
  ["चारों", 4],
  ["चार", 4],
]);

const MANY = wordSetOf(TWO_OR_MORE.keys());

/** «… चिकनगुनिया का एक मरीज मिला। अब इसके मरीजों की संख्या 27 हो गई है» */
function isOfIt(a: Analysis, from: number): boolean {
  const at = word(a, from) === "अब" ? from + 1 : from;
  return is(a, at, ITS) && /^(?:case|death)$/.test(a.cueAt[at + 1]?.cue ?? "");
}

const ITS = wordsLike(/^इसक[ेी]$/);

/** «रीवा के बाद सतना भी कोरोना मुक्त हो गया। इन दोनों जिलों में एक भी मरीज नहीं है»: as many as the sentence before names, or the text. */
function thoseDistricts(
  { a, claims, subject }: Reader,
  { first, sentence, items, end }: Clause,
): readonly Where[] | undefined {
  const number = items[0]?.number.first ?? end;
  let at = first;
  while (at < number && !(is(a, at, MANY) && /^(?:जिलों|राज्यों|शहरों)$/.test(word(a, at + 1)))) at++;
  const many = TWO_OR_MORE.get(word(a, at)) ?? 0;
  const these = word(a, at - 1) === "इन";
  if (at >= number || word(a, at + 2) !== "में" || !(these || /^(?:दोनों|तीनों|चारों)$/.test(word(a, at)))) return undefined;
  if (mentionsIn(a, { from: first, to: at }).length) return undefined;
  const isState = word(a, at + 1) === "राज्यों";
  const distinct = (places: readonly (PlaceId | undefined)[]) =>
    new Set(places.filter((p) => p !== undefined && p !== "IN" && isDistrict(p) !== isState));
  const before = a.doc.sentences[(a.doc.tokens[sentence.first]?.sentence ?? 0) - 1];
  const from = before && Math.max(before.first, subject.dateline.end);
  // «पन्ना में 7 और दमोह में 5 संदिग्ध मिले, इन दोनों जिलों में किसी की रिपोर्ट पॉजिटिव नहीं आई»
  const here = distinct(mentionsIn(a, { from: sentence.first, to: first }).map((m) => m.place));
  if (these && here.size === many) return [...here].map((place) => whereIs(place));
  const near = distinct(
    before && from !== undefined
      ? mentionsIn(a, { from, to: before.end })
          .filter((m) => word(a, m.end) !== ":")
          .map((m) => m.place)
      : [],
  );
  const told = near.size === many ? near : distinct(claims.slice(-MOST_TOLD).map(({ where }) => where.place));
  return told.size === many ? [...told].map((place) => whereIs(place)) : undefined;
}

/** The disease and the variant a clause names: the article's own disease before others. */
function nameDisease({ a, ctx, subject, claims }: Reader, clause: Clause): void {
  const all = within(a.diseases, clause.first, clause.end);
  // «…, जिसके चलते डेंगू वार्ड समेत सभी वार्ड भर गए»: a ward's name
  const diseases = clause.items.length ? all : all.filter((d) => word(a, d.end) !== "वार्ड");
  const named = diseases.some((d) => d.disease === subject.topic) ? subject.topic : diseases.at(-1)?.disease;
  const [one] = diseases;
  const behind = named !== subject.topic && one !== undefined && isBehindCounts(a, one, clause.first);
  if (named && !behind) {
    ctx.inSentence = named;
    // «इनमें 38 कोरोना पॉजिटिव भी हैं» is of those, not of the paragraph
    if (named === subject.topic && !(clause.continues && ctx.disease)) ctx.disease = named;
    // «इसके अलावा दो जेई पॉजिटिव हैं»: said by the way
    else if (!clause.continues && !beginsNext(a, clause.sentence.first))
      // «सतना में 18, पन्ना में सात मरीज हैं। मलेरिया के 1,109 केस हैं। रीवा में 8 नए मरीज मिले»: what the paragraph has counted without a name
      ctx.disease ??= isCountedHere(claims.at(-1), subject.topic, a, clause) ? subject.topic : named;
  }
  const variant = firstWithin(a.variants, clause.first, clause.end);
  if (variant) ctx.variant = variant.variant;
  else if (diseases.length) ctx.variant = undefined;
}

/** The last number of a sentence before, in this paragraph, was of the article's own disease. */
const isCountedHere = (
  last: Claim | undefined,
  topic: DiseaseId | undefined,
  a: Analysis,
  { sentence }: Clause,
): boolean =>
  last !== undefined &&
  last.disease === topic &&
  last.first < sentence.first &&
  a.doc.sentences[a.doc.tokens[last.first]?.sentence ?? -1]?.paragraph === sentence.paragraph;

/** «सतना में भर्ती 58 वर्षीय व्यापारी की मौत हो गई»: where one patient lies, not what the text goes on about. */
function isPatientElsewhere(a: Analysis, { first, end }: Clause): boolean {
  const age = within(a.numbers, first, end).find((n) => n.notCount === "age");
  if (!age) return false;
  for (let i = Math.max(first, age.first - 4); i < age.first; i++)
    if (a.cueAt[i]?.cue === "admit" && word(a, i - 1) === "में") return true;
  return false;
}

/** «देश में पोलियो का आखिरी केस 2011 में मिला था» in a district's report, «बघेलखंड के जिलों में बुखार फैला है»: it does not go on there. */
const inPassing = (a: Analysis, { first, end }: Clause, head: Where | undefined, { place }: Home): boolean =>
  isDistrict(place) &&
  head !== undefined &&
  (head.place === "IN" ||
    (!isDistrict(head.place) &&
      within(a.places, first, end).some(
        (p) => p.kind === "division" && word(a, p.end) === "के" && word(a, p.end + 1) === "जिलों",
      )));

/** «रीवा के एक निजी अस्पताल में», «रीवा मेडिकल कॉलेज में», «रीवा ले जाया गया» */
function endsInHospital(a: Analysis, span: Span): boolean {
  const last = mentionsIn(a, span).findLast((m) => m.kind !== "relative");
  if (!last || last.kind === "facility") return last !== undefined;
  for (let i = last.end; i < Math.min(last.end + 5, span.to); i++)
    if (/^(?:अस्पताल|हॉस्पिटल|नर्सिंग|क्लिनिक|ले)$/.test(word(a, i))) return true;
  return false;
}

/** «युवक ने», «उसकी», «महिला को» */
function tellsOfOne(a: Analysis, { from, to }: Span): boolean {
  for (let i = from; i < to; i++) if (ONE_PATIENT.test(word(a, i))) return true;
  return false;
}
const ONE_PATIENT =
  /^(?:उस|उसे|उसकी|उसका|उसने|जिसे|जिसकी|महिला|युवक|युवती|बच्ची|बच्चा|वृद्ध|वृद्धा|बुजुर्ग|किशोर|किशोरी|छात्र|छात्रा|अधेड|मासूम|शिक्षक|व्यापारी)$/;

/** «देश का हाल देखें तो केरल सबसे ऊपर है», «प्रदेश की बात करें तो हालात बेहतर हैं»: what follows is of that place. */
function turnsToPlace(a: Analysis, { first, end }: Clause, ctx: Context, home: Home): Where | undefined {
  const place = mentionsIn(a, { from: first, to: Math.min(end, first + 3) })[0];
  if (!place || !is(a, place.end, GENITIVE) || !/^(?:हाल|बात|स्थिति|चर्चा|आंकडे|आंकडों)$/.test(word(a, place.end + 1)))
    return undefined;
  const verb = word(a, place.end + 2) === "की" || word(a, place.end + 2) === "पर" ? place.end + 3 : place.end + 2;
  const then = [verb + 1, verb + 2].some((i) => word(a, i) === "तो");
  return then && /^(?:देखें|करें|डालें|नजर|बात)$/.test(word(a, verb)) ? resolve(place, ctx, home) : undefined;
}

/** A clause that counts nothing may say where the next ones are, of which day, and of what state of patients. */
function readWithoutNumbers(
  { a, ctx, subject }: Reader,
  clause: Clause,
  head: Where | undefined,
  next: Clause | undefined,
): void {
  const span = { from: clause.first, to: clause.end };
  const turned = turnsToPlace(a, clause, ctx, subject.home);
  if (turned && !ctx.pinned) ctx.scope = turned;
  if (head) {
    ctx.last = head;
    ctx.inSentencePlace = head;
  }
  const metric = announced(a, span);
  // «किस जिले में अब तक कितने मरीज मिले, देखिए», «बुधवार के नए संक्रमित इस प्रकार हैं»: the list below
  if (metric && (asksHowMany(a, span) || announcesList(a, span))) ctx.heading = metric;
  // «मरने वालों की संख्या, जो पहले 12 थी, …»
  if (metric && next && word(a, next.first) === "जो" && has(cuesIn(a, span), "number")) {
    ctx.metric = TOTAL_OF[metric] ?? metric;
    ctx.mode = modeOfMetric(ctx.metric);
    ctx.newSentence = false;
  }
  // «संक्रमण दर, जो 0.3 फीसदी पर आ गई थी, अब 0.7 फीसदी है»
  const rate = cuesIn(a, span).findLast((c) => RATES.has(c.cue));
  if (rate && next && word(a, next.first) === "जो") {
    ctx.metric =
      rate.cue === "fatality_rate" ? "case_fatality_rate" : (rate.cue as "recovery_rate" | "positivity_rate");
    ctx.mode = "now";
    ctx.newSentence = false;
  }
  // «जिन जिलों में नए मरीज मिले, उनमें रीवा में 12, …»
  if (metric && next?.continues && has(cuesIn(a, span), "found", "death", "recovery")) {
    // «जिन जिलों में मौत हुई है, उनमें …», where only all so far were told of
    const total = TOTAL_OF[metric];
    ctx.metric = total && ctx.counted.has(total) && !ctx.counted.has(metric) ? total : metric;
    ctx.mode = modeOfMetric(ctx.metric);
    ctx.fresh = true;
    if (countsCases(metric)) ctx.cases = metric;
  }
  if (metric && METRICS[metric].kind === "stock" && has(cuesIn(a, span), "case", "people", "zone")) {
    ctx.metric = metric;
    ctx.mode = "now";
  }
  const districts = new Set(
    mentionsIn(a, span)
      .map((m) => m.place)
      .filter(isDistrict),
  );
  // «रीवा में दवा के बाद ये चारों मरीज स्वस्थ होकर लौटे»: of those who were counted elsewhere
  const ofThose =
    !head?.facility &&
    isDistrict(ctx.scope.place) &&
    within(a.numbers, span.from, span.to).some((n) => n.notCount === "reference");
  const back = ctx.scope.foreign && !head?.foreign;
  const about =
    back ||
    !(
      isOnlyMentioned(a, clause) ||
      isHomeOfOne(a, clause) ||
      namesPatients(a, clause) ||
      isSingledOut(a, clause, span) ||
      isPatientElsewhere(a, clause)
    );
  // «सदर अस्पताल में भर्ती 61 वर्षीय वृद्ध ने दम तोड़ दिया»: where one patient lay is not what the text goes on about
  // «युवक ने रीवा के एक निजी अस्पताल में दम तोड़ दिया», in another district than the article's
  const own = subject.home.district ?? subject.home.place;
  const elsewhere = isDistrict(head?.place) && isDistrict(own) && head?.place !== own && tellsOfOne(a, span);
  if (elsewhere && endsInHospital(a, span)) return;
  const story = head?.facility !== undefined && within(a.numbers, span.from, span.to).some((n) => n.notCount === "age");
  if (head && districts.size < 2 && about && !story && !ofThose) ctx.scope = head;
  rememberDay(a, clause.first, clause.end, ctx);
}
