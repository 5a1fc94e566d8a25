/** Where a sentence is, before its clauses are read: who speaks in it, and whether it turns back to the whole that the text tells of. */
import type { CueId } from "../cues/index.ts";
import type { PlaceMention } from "../mention.ts";
import type { Sentence } from "../text/document.ts";
import { wordSetOf } from "../text/word-sets.ts";
import { type Analysis, cuesIn, firstWithin, is, isCued, type Span, within, word } from "./analysis.ts";
import type { Reader } from "./article.ts";
import { beginsNext } from "./clauses.ts";
import { whereIs } from "./context.ts";
import { has } from "./metric/cue-classes.ts";
import { isOwnNoun } from "./metric/noun-phrase.ts";
import { mentionsIn } from "./place-group.ts";
import { isDistrict, resolve, stateOf } from "./where.ts";
import { GENERAL, GENITIVE } from "./words.ts";

/** Who speaks for the whole state. */
const OF_STATE: ReadonlySet<string> = new Set(["health-department", "state-health-society", "state-government"]);

/** Who speaks for the whole district. */
const OF_DISTRICT: ReadonlySet<string> = new Set(["civil-surgeon", "district-administration", "malaria-officer"]);

/** Turns `ctx.scope` to where the sentence from token `from` on is; `places` are those it names. */
export function turnScope(
  { a, ctx, claims, subject }: Reader,
  s: Sentence,
  from: number,
  places: readonly PlaceMention[],
): void {
  const attribution = firstWithin(a.attributions, s.first, s.end);
  if (attribution) ctx.attribution = attribution.attribution;
  // «स्वास्थ्य विभाग ने 68 मौतों की पुष्टि की है»: the state's, where no place is named
  const { place } = subject.home;
  const ahead = mentionsIn(a, { from, to: within(a.numbers, from, s.end)[0]?.first ?? s.end });
  if (attribution && OF_STATE.has(attribution.attribution) && !isDistrict(place) && stateOf(ctx.scope.place) === place)
    if (!ctx.pinned && !ahead.length) ctx.scope = whereIs(place);
  // «सिविल सर्जन ने बताया कि अब तक 3,450 सैंपल जांचे गए»: not of the hospital spoken of before
  if (attribution && OF_DISTRICT.has(attribution.attribution) && ctx.scope.facility && !ctx.pinned)
    if (isCued(a, s.first, s.end, "test") || isCued(a, s.first, s.end, "sofar")) ctx.scope = whereIs(ctx.scope.place);
  // «मुंगेर: बिहार में तैयारी जोरों पर है। सिविल सर्जन ने बताया कि 14 वेंटिलेटर हैं»: of the district that the article is about
  const ofState = isDistrict(place) && ctx.scope.place === stateOf(place) && !ctx.pinned && !places.length;
  if (attribution && OF_DISTRICT.has(attribution.attribution) && ofState) ctx.scope = whereIs(place);
  // «मनपा के अनुसार 327 लोग संक्रमित हुए»: of the city, in a state's article written there
  const { district } = subject.home;
  if (attribution?.attribution === "municipal-corporation" && district && !places.length && !ctx.pinned)
    if (ctx.scope.place === stateOf(district)) ctx.scope = whereIs(district);
  // «एसकेएमसीएच के अधीक्षक ने कहा कि हमारे पास 50 बेड हैं»: of the hospital
  const speaker = places.find((m) => m.kind === "facility" && isOfficerOf(a, m.end));
  if (speaker && !ctx.pinned && places.every((m) => m === speaker || m.kind === "relative"))
    ctx.scope = resolve(speaker, ctx, subject.home) ?? ctx.scope;
  // «इसके अलावा चिकनगुनिया के 96 मरीज मिले»: behind a list of districts, of the whole again
  if (ctx.listed && beginsNext(a, from) && !mentionsIn(a, { from, to: s.end }).length) ctx.scope = whereIs(place);
  // «… रीवा में 21 मरीज मिले। चिकनगुनिया के भी 38 मिले हैं»: of another disease, in the state that the paragraph tells of
  const turns = a.namedAt[from] && within(a.diseases, from, from + 1)[0]?.disease !== ctx.counting?.disease;
  const ofHome = () => claims.slice(-MOST_TOLD).some((c) => c.where.place === place && c.first >= paragraphStart(a, s));
  if (turns && place && !isDistrict(place) && isDistrict(ctx.scope.place) && !places.length && !ctx.pinned && ofHome())
    ctx.scope = whereIs(place);
  const state = ctx.paragraphScope?.place;
  const inIt =
    (state === "IN" && place === "IN") || (isDistrict(ctx.scope.place) && stateOf(ctx.scope.place) === state);
  // «… रीवा में 18 मरीज मिले। 63 मरीज स्वस्थ हुए जिसके बाद राज्य में 288 सक्रिय हैं»
  const wholeBehind = !ahead.length && places[0]?.relative === "state";
  if (state && !isDistrict(state) && ctx.scope.place !== state && inIt && !ctx.scope.foreign && !ctx.pinned)
    if (
      (!places.length || wholeBehind) &&
      !is(a, from, GOES_ON) &&
      !isElsewhere(a, from) &&
      isOfWhole(a, { from, to: s.end })
    )
      ctx.scope = whereIs(state);
}

/** Claims, and sentences, of a paragraph that are looked over. */
export const MOST_TOLD = 40;

/** The first token of the paragraph that a sentence stands in, or of one some sentences before. */
function paragraphStart(a: Analysis, { first, paragraph }: Sentence): number {
  let at = a.doc.tokens[first]?.sentence ?? 0;
  for (let k = 0; k < MOST_TOLD && a.doc.sentences[at - 1]?.paragraph === paragraph; k++) at--;
  return a.doc.sentences[at]?.first ?? first;
}

/** «अब तक», or nothing that hospitals and centres of a district are told of. */
function isOfWhole(a: Analysis, span: Span): boolean {
  if (within(a.dates, span.from, span.to).some((d) => d.kind === "season")) return true;
  const cues = cuesIn(a, span);
  return has(cues, "sofar") || !cues.some((c) => LOCAL.has(c.cue));
}

/** «अनजानपुर में सबसे ज्यादा सात मरीज हैं»: in a place that nobody knows, of the district told of before. */
const isElsewhere = (a: Analysis, from: number): boolean =>
  isOwnNoun(a, from) && !is(a, from, GENERAL) && word(a, from + 1) === "में";

const LOCAL: ReadonlySet<CueId> = new Set([
  "admit",
  "treat",
  "ward",
  "bed",
  "oxygen_bed",
  "icu_bed",
  "ventilator",
  "icu",
  "site",
  "dose",
  "test",
  "new",
] as const);

const GOES_ON = wordSetOf(["इनमें", "इसमें", "जिनमें", "यहां", "वहां", "उनमें", "इसके", "इनके", "इससे"]);

/** «… के अधीक्षक», «… की प्राचार्य डॉ.» */
const isOfficerOf = (a: Analysis, end: number): boolean =>
  is(a, end, GENITIVE) &&
  [1, 2].some((k) => /^(?:अधीक्षक|उपाधीक्षक|प्राचार्य|प्राचार्या|प्रिंसिपल|निदेशक|डायरेक्टर|प्रबंधक|मैनेजर)$/.test(word(a, end + k)));
