/** The places that words name together: a coordinated list, or one with those it lies in; not those people came from. */
import type { PlaceMention } from "../mention.ts";
import type { Sentence, Token } from "../text/document.ts";
import { wordsLike } from "../text/word-sets.ts";
import { type Analysis, is, type Span, within, word } from "./analysis.ts";
import { type Context, type Where, whereIs } from "./context.ts";
import { glossEnd } from "./gloss.ts";
import { isOwnNoun } from "./metric/noun-phrase.ts";
import { CAPITALS, type Home, hospitalMeant, isDistrict, resolve, stateOf } from "./where.ts";
import {
  BEFORE_THE_HOSPITAL,
  CAME_FROM,
  COMMA,
  COMPARED,
  CONJUNCTION,
  ENDS_AN_ADDRESS,
  EXAMPLE,
  FINITE,
  GENERAL,
  GENITIVE,
  IN_OF,
  IN_WHICH,
  LABORATORY,
  LOCATIVE,
  MANY_PLACES,
  PLACE_NOUN,
  PRESS_OFFICE,
  RESIDENT,
  SENT,
  SUPERLATIVE,
  TOGETHER,
} from "./words.ts";

export interface Found {
  readonly wheres: readonly Where[];
  /** Tokens of the mentions used, for the evidence. */
  readonly first: number;
  readonly end: number;
}

/** «मंत्री ने भोपाल में बताया कि 140 लोगों की जांच हुई», «रीवा में पत्रकारों से कहा»: where somebody spoke. */
function isWhereSaid(a: Analysis, { first, end, kind, relative }: PlaceMention): boolean {
  if (word(a, end) !== "में" || (kind === "relative" && relative !== "capital")) return false;
  const spoke = (i: number) => /^(?:कहा|बताया|बोले|बोलीं)$/.test(word(a, i));
  // «… रीवा में पत्रकारों से कहा कि जिले में दूसरी मौत हुई»: of where he spoke
  const { sentence } = a.doc.tokens[first] as Token;
  for (let i = end; a.doc.tokens[i]?.sentence === sentence; i++)
    if (/^(?:district|city|here)$/.test(a.placeAt[i]?.relative ?? "")) return false;
  for (let i = end + 1; i < end + 7 && !is(a, i, COMMA) && !a.numberAt[i]; i++)
    if (spoke(i)) return i === end + 1 ? word(a, first - 1) === "ने" : HEARERS.test(word(a, i - 2));
  return false;
}
const HEARERS = /^(?:पत्रकारों|संवाददाताओं|मीडिया|मीडियाकर्मियों|रिपोर्टरों|प्रेस)$/;

const HAS_COME = wordsLike(/^(?:मिली|आई|आयी|प्राप्त)$/);

const STRAIN = wordsLike(/^(?:स्वरूप|स्वरूपों|स्ट्रेन|वैरिएंट|वेरिएंट|वैरियंट|वेरियंट|वायरस|नस्ल)$/);

/** «ब्रिटेन, दक्षिण अफ्रीका और ब्राजील वाले स्वरूप के 400 मामले»: named for where it was found. */
const isOfStrain = (a: Analysis, { end, kind }: PlaceMention): boolean =>
  (/^(?:वाल[ेाी]|में)$/.test(word(a, end)) || (kind === "foreign" && is(a, end, GENITIVE))) &&
  [1, 2, 3].some((k) => is(a, end + k, STRAIN)) &&
  (word(a, end) !== "में" || /^(?:मिल[ेाी]|पाए|पाये)$/.test(word(a, end + 1)));

/** «सूरत से लौटे 140 कामगार»: a place people came from is not where they are counted. */
export function isOrigin(a: Analysis, m: PlaceMention, until: number): boolean {
  // «पटना के बाद सबसे अधिक 210 लोग गया में», «पटना की तुलना में»
  if (is(a, m.end, GENITIVE) && is(a, m.end + 1, COMPARED)) return true;
  if (
    isOfStrain(a, m) ||
    isSentTo(a, m) ||
    isReferredTo(a, m) ||
    isSource(a, m) ||
    isReporting(a, m) ||
    isWhereSaid(a, m)
  )
    return true;
  if (word(a, m.end) !== "से") return false;
  // «ठीक होने की दर में हम देश से आगे»
  if (/^(?:आगे|पीछे|बेहतर|ज्यादा|अधिक|कम)$/.test(word(a, m.end + 1)) && !a.numberAt[m.end + 2]) return true;
  // «दिल्ली से पौने दो लाख का लक्ष्य मिला»
  const given = a.numberAt[m.end + 1];
  if (given && [0, 1, 2, 3].some((k) => a.cueAt[given.end + k]?.cue === "target")) return true;
  // «पटना से मिली जांच रिपोर्ट में दो और पॉजिटिव»
  if (is(a, m.end + 1, HAS_COME)) for (let i = m.end + 2; i < m.end + 4; i++) if (word(a, i) === "रिपोर्ट") return true;
  // «लैब से 146 सैंपल की रिपोर्ट मिली»
  if (m.kind === "facility")
    for (let i = m.end + 1; i < Math.min(until + 6, m.end + 10, a.doc.tokens.length); i++)
      if (word(a, i) === "रिपोर्ट") return true;
  // «610 मामले पटना से आए»: cases do not travel
  if ([1, 2].some((k) => a.cueAt[m.first - k]?.cue === "case" && /^(?:मामल|केस)/.test(word(a, m.first - k))))
    return false;
  // «रीवा से आए», not «रीवा से सामने आए»
  for (let i = m.end + 1; i < until; i++)
    if (is(a, i, CAME_FROM) && word(a, i - 1) !== "सामने") return !areSamples(a, i + 1);
    // «सतना से रेफर एक बच्चे»
    else if (word(a, i) === "रेफर" && i === m.end + 1) return true;
  return false;
}

/** «कोलकाता के नाइसेड की रिपोर्ट के हवाले से», «दक्षिणी नगर निगम के मुताबिक»: where a report was written. */
function isSource(a: Analysis, m: PlaceMention): boolean {
  // «एमजीएम कॉलेज द्वारा जारी बुलेटिन में 57 मरीज»
  if (m.kind === "facility" && word(a, m.end) === "द्वारा" && /^(?:जारी|दी|प्रस्तुत)$/.test(word(a, m.end + 1)))
    return true;
  // «by PIB Delhi»
  if (is(a, m.first - 1, PRESS_OFFICE)) return true;
  // «जबलपुर लैब ने जिले के 63 सैंपल की रिपोर्ट भेजी», «लैब जबलपुर ने …»
  // «आरएमआरसी की टीम ने 22 मरीजों के नमूने लिए»
  const team = /^(?:की|के)$/.test(word(a, m.end)) && AGENTS.test(word(a, m.end + 1)) ? m.end + 2 : -1;
  if (team > 0 && m.kind === "facility" && word(a, team) === "ने") return true;
  const lab = is(a, m.end, LABORATORY) ? m.end + 1 : is(a, m.first - 1, LABORATORY) ? m.end : -1;
  if (lab > 0 && word(a, lab) === "ने") return true;
  if (word(a, m.end) === "नगर" && /^निगम(?:ों)?$/.test(word(a, m.end + 1))) {
    // «दक्षिणी नगर निगम (एसडीएमसी) की ओर से»
    const gloss = glossEnd(a, m.end + 2);
    if (gloss > m.end + 2 && /^(?:की|के)$/.test(word(a, gloss)))
      return /^(?:ओर|अनुसार|मुताबिक|रिपोर्ट)$/.test(word(a, gloss + 1));
    const behind = word(a, m.end + 2);
    // «दक्षिणी नगर निगम द्वारा जारी आंकड़े», «दक्षिणी नगर निगम की ओर से»
    if (behind === "द्वारा" || (behind === "की" && word(a, m.end + 3) === "ओर")) return true;
    if (behind === "के") return /^(?:अनुसार|मुताबिक)$/.test(word(a, m.end + 3));
  }
  for (let i = m.end; i < m.end + 5 && !a.numberAt[i] && !is(a, i, COMMA); i++)
    if (word(a, i) === "रिपोर्ट")
      return (
        (word(a, i + 1) === "के" && /^(?:हवाले|अनुसार|मुताबिक)$/.test(word(a, i + 2))) ||
        // «एनआईवी की रिपोर्ट में सात और मरीज»: they are where the article is
        (m.kind === "facility" && word(a, i - 1) === "की" && word(a, i + 1) === "में")
      );
  return false;
}

const AGENTS = /^(?:टीम|टीमों|वैज्ञानिकों|विशेषज्ञों|डॉक्टरों|अधिकारियों)$/;

/** «करनाल के कल्पना चावला मेडिकल कॉलेज से रिपोर्ट मिलने के बाद» */
function isReporting(a: Analysis, m: PlaceMention): boolean {
  if (!is(a, m.end, GENITIVE) && m.kind !== "facility") return false;
  for (let i = m.end; i < m.end + 7 && !a.numberAt[i] && !is(a, i, COMMA); i++)
    if (word(a, i) === "से")
      return (
        (a.placeAt[i - 1]?.kind === "facility" || /^(?:लैब|कॉलेज|कालेज|अस्पताल|संस्थान|प्रयोगशाला)$/.test(word(a, i - 1))) &&
        [1, 2].some((k) => word(a, i + k) === "रिपोर्ट")
      );
  return false;
}

/** «पुणे की एनआईवी भेजे गए 11 सैंपल»: where the samples went. */
function isSentTo(a: Analysis, m: PlaceMention): boolean {
  if (word(a, m.end) === "से") return false;
  // «तीनों के सैंपल पटना भेजे गए हैं», «उसे मायागंज भेज दिया गया»
  // «रात में लखनऊ ले जाते समय सांसें थम गईं»
  if (word(a, m.end) === "ले" && /^(?:जा|ग[एय]|आए)/.test(word(a, m.end + 1))) return true;
  if (is(a, m.end, SENT) || (word(a, m.end) === "भेज" && word(a, m.end + 1).startsWith("दि"))) return true;
  // «22 सैंपल पटना के आईजीआईएमएस भेजे गए»
  const lab = is(a, m.end, GENITIVE) ? a.placeAt[m.end + 1] : undefined;
  if (lab?.kind === "facility" && is(a, lab.end, SENT)) return true;
  // «सबका खून जांच के लिए पटना गया है»
  if (/^(?:गया|गए|गई)$/.test(word(a, m.end)))
    for (let i = m.first - 1; i > m.first - 7; i--) if (SAMPLE.test(word(a, i))) return true;
  // «पुणे की लैब को 52 सैंपल भेजे गए»
  const to = word(a, m.end) === "लैब" ? m.end + 1 : m.end;
  // «झांसी लैब के लिए 174 सैंपल रवाना किए गए»
  const forIt = word(a, to) === "के" && word(a, to + 1) === "लिए" ? to + 2 : -1;
  const samples = a.numberAt[word(a, to) === "को" ? to + 1 : forIt];
  const went = samples && (is(a, samples.end + 1, SENT) || word(a, samples.end + 1) === "रवाना");
  if (went && a.cueAt[samples.end]?.cue === "test") return true;
  for (let i = m.end; i < m.end + 5 && !a.numberAt[i] && !a.placeAt[i] && !is(a, i, COMMA); i++)
    if (is(a, i, SENT)) return [1, 2, 3, 4].some((k) => a.numberAt[i + k] !== undefined);
  return false;
}

const SAMPLE = /^(?:सैंप|सैम्प|नमून|खून|रक्त|ब्लड)/;

/** «तीन मरीज जबलपुर रेफर किए गए», «… जबलपुर मेडिकल कॉलेज रेफर»: where they went, not where the text is. */
function isReferredTo(a: Analysis, m: PlaceMention): boolean {
  if (is(a, m.end, LOCATIVE)) return false;
  for (let i = m.end; i < m.end + 4; i++)
    if (word(a, i) === "रेफर") return true;
    else if (!a.placeAt[i] && !a.cueAt[i] && !is(a, i, GENITIVE) && !is(a, i, WHERE_TO)) return false;
  return false;
}

const WHERE_TO = wordsLike(/^(?:को|मेडिकल|कॉलेज|अस्पताल|हायर|सेंटर)$/);

/** «रीवा से आए सैंपल में तीन पॉजिटिव», «रीवा से भेजे गए 11 सैंपल»: the samples came, the people are there. */
function areSamples(a: Analysis, from: number): boolean {
  const at = /^(?:ग[एय]|हुए)/.test(word(a, from)) ? from + 1 : from;
  return a.cueAt[at]?.cue === "test" || (a.numberAt[at] && a.cueAt[a.numberAt[at].end]?.cue === "test") || false;
}

/** «बोचहां प्रखंड के भगवानपुर निवासी», «मीनापुर की सात वर्षीया …»: where one person lives, not where the text is. */
export function isResidence(a: Analysis, m: PlaceMention): boolean {
  const until = Math.min(m.end + MOST_OF_AN_ADDRESS, a.doc.tokens.length);
  for (let i = m.end; i < until && !is(a, i, ENDS_AN_ADDRESS); i++)
    if (is(a, i, RESIDENT) || isAgeOfName(a, i) || (isOfOne(a, i - 1) && a.numberAt[i]?.notCount === "age"))
      return true;
  return false;
}
const MOST_OF_AN_ADDRESS = 9;

/** «के (71 वर्षीय बुजुर्ग)», «के एक (71 वर्षीय बुजुर्ग)» */
const isOfOne = (a: Analysis, i: number): boolean =>
  is(a, i, GENITIVE) || (a.numberAt[i]?.value === 1 && is(a, i - 1, GENITIVE));

/** «मोतिहारी की मुस्कान (6)»: an age in brackets behind a name. */
const isAgeOfName = (a: Analysis, i: number): boolean =>
  word(a, i) === "(" &&
  word(a, i + 2) === ")" &&
  (a.numberAt[i + 1]?.value ?? 999) < 110 &&
  !a.placeAt[i - 1] &&
  !a.cueAt[i - 1] &&
  !is(a, i - 1, GENITIVE);

/** «पुणे समेत पांच जिलों में», «पुणे जैसे कई शहरों में»: one of those that are counted, named for example. */
function isExample(a: Analysis, m: PlaceMention, until: number): boolean {
  if (!is(a, m.end, EXAMPLE)) return false;
  for (let i = m.end + 1; i < Math.min(until, m.end + 5); i++)
    if (is(a, i, MANY_PLACES) || word(a, i) === "जगहों") return true;
  return false;
}

/** «सूरत, पुणे और मुंबई से आए», «पुणे की एनआईवी को भेजे»: with the last of a list its others go too, and where it lies. */
function withoutOrigins(a: Analysis, mentions: readonly PlaceMention[], until: number): PlaceMention[] {
  const kept: PlaceMention[] = [];
  let dropNext: PlaceMention | undefined;
  for (let k = mentions.length - 1; k >= 0; k--) {
    const m = mentions[k] as PlaceMention;
    const link = dropNext && linkBetween(a, m.end, dropNext.first);
    // «उत्तर प्रदेश के बांदा से आए चार लोग»: nor is the state he came from
    const chained: boolean =
      link === "list" ||
      (link === "parent" && (is(a, m.end, GENITIVE) || (dropNext !== undefined && isExample(a, dropNext, until))));
    if (chained || isOrigin(a, m, until) || isExample(a, m, until)) dropNext = m;
    else {
      dropNext = undefined;
      kept.push(m);
    }
  }
  return kept.reverse();
}

/** «यहां सतना के रहने वाले 71 वर्षीय मरीज की मौत हुई»: not where the patient lives. */
function withoutHomes(a: Analysis, mentions: readonly PlaceMention[]): readonly PlaceMention[] {
  const here = mentions.findIndex((m) => m.relative === "here" || m.relative === "hospital");
  return here < 0 ? mentions : mentions.filter((m, k) => k <= here || !isResidence(a, m));
}

/** «पहले जहां बेड नहीं मिलते थे, वहीं अब 640 खाली हैं»: no place; «रीवा में मेला लगा, जहां 12 मरीज मिले» is one. */
function isWhereas(a: Analysis, { relative, first, end }: PlaceMention): boolean {
  if (relative !== "here" || word(a, first) !== "जहां" || is(a, first - 1, COMMA) || is(a, first - 1, FINITE))
    return false;
  const { sentence } = a.doc.tokens[first] as Token;
  for (let i = end; i < end + MOST_OF_A_WHEREAS && a.doc.tokens[i]?.sentence === sentence; i++)
    if (word(a, i) === "वहीं") return true;
  return false;
}
const MOST_OF_A_WHEREAS = 40;

export function mentionsIn(a: Analysis, { from, to }: Span): readonly PlaceMention[] {
  const named = within(a.places, from, to);
  const noPlace = (m: PlaceMention) => isWhereas(a, m) || isCounted(a, m) || isAskedFor(a, m);
  const found = named.some(noPlace) ? named.filter((m) => !noPlace(m)) : named;
  return found.length < 2 ? found : withoutGlosses(a, found).filter((m) => !isDateline(a, m));
}

/** «जयपुर, राजस्थान में 84 नए मामले …» at the head of a paragraph: where it was written. */
function isDateline(a: Analysis, { place, first, end }: PlaceMention): boolean {
  if (word(a, end) !== "," || !isDistrict(place)) return false;
  const next = a.placeAt[end + 1];
  const { sentence } = a.doc.tokens[first] as Token;
  const { paragraph, first: begins } = a.doc.sentences[sentence] as Sentence;
  return next?.place === stateOf(place) && begins === first && a.doc.sentences[sentence - 1]?.paragraph !== paragraph;
}

/** «किस जिले में», «हर जिले में» */
const isAskedFor = (a: Analysis, { relative, first }: PlaceMention): boolean =>
  (relative === "district" || relative === "state") && WHICH.test(word(a, first - 1));
export const WHICH = /^(?:किस|किन|हर|सभी|प्रत्येक|कौन|अन्य|दूसरे|आपके|अपने)$/;

/** «नौ जिले कोरोना से मुक्त हैं»: no one district. */
const isCounted = (a: Analysis, { relative, first, end }: PlaceMention): boolean =>
  relative === "district" && (a.numberAt[first - 1]?.value ?? 1) > 1 && !is(a, end, GENITIVE);

/** «कटनी (Katni)», «खोरधा (भुवनेश्वर)»: named once more in brackets. */
const withoutGlosses = (a: Analysis, mentions: readonly PlaceMention[]): PlaceMention[] =>
  mentions.filter((p, k) => k === 0 || word(a, p.first - 1) !== "(" || word(a, p.end) !== ")");

export /** «राज्य की राजधानी चेन्नई», «राजधानी चेन्नई», «तमिलनाडु के थेनी»: in front of a place, which it only describes. */
const isApposed = (a: Analysis, { kind, relative, end }: PlaceMention): boolean => {
  if (relative !== "capital" && relative !== "state" && kind !== "state") return false;
  const behind = is(a, end, GENITIVE) ? end + 1 : end;
  const next = a.placeAt[word(a, behind) === "राजधानी" ? behind + 1 : behind] ?? a.placeAt[behind];
  return next !== undefined && (next.relative === "capital" || next.kind === "district" || next.kind === "town");
};

/** The last group of places in a span: a coordinated list, or one with its parents («मध्य प्रदेश के रीवा के मेडिकल कॉलेज में»). */
export function placesIn(a: Analysis, span: Span, ctx: Context, home: Home, until = span.to): Found | undefined {
  const named = mentionsIn(a, span);
  // most spans name none: what follows is not even begun for them
  return named.length === 0 ? undefined : placesOf(a, named, ctx, home, until);
}

/** «भारत सरकार के निर्देश पर» in a district's report: who orders it, not where. */
const isGovernment = (a: Analysis, { kind, end }: PlaceMention, { place }: Home): boolean =>
  (kind === "country" || kind === "state") && word(a, end) === "सरकार" && isDistrict(place);

function placesOf(
  a: Analysis,
  all: readonly PlaceMention[],
  ctx: Context,
  home: Home,
  until: number,
): Found | undefined {
  const mentions = withoutHomes(a, withoutOrigins(a, all, until)).filter(
    (m) => m.relative !== "hospital" || ctx.scope.facility || (isTheHospital(a, m) && hospitalMeant(ctx)),
  );
  if (mentions.length < 2)
    return mentions[0] && !isGovernment(a, mentions[0], home) ? alone(a, mentions[0], ctx, home) : undefined;
  // «बीकानेर में राज्य के सर्वाधिक 44»: the state only measures the superlative
  const last = mentions.at(-1) as PlaceMention;
  if (last.relative === "state" && mentions.length > 1 && is(a, last.end + 1, SUPERLATIVE)) mentions.pop();
  // «केरल के सचिव ने बताया कि राज्य में छह»: that state
  const named = mentions.findLast((m) => m.kind === "state");
  if (last.relative === "state" && named && mentions.at(-1) === last)
    mentions[mentions.length - 1] = { ...named, first: last.first, end: last.end };
  // «दिल्ली सरकार के मुताबिक राजधानी में छह»: that state's
  const capital = named?.place && CAPITALS[named.place];
  if (last.relative === "capital" && named && capital && mentions.at(-1) === last)
    mentions[mentions.length - 1] = { ...named, kind: "district", place: capital, first: last.first, end: last.end };
  // «रीवा के सिविल सर्जन ने बताया कि जिले में छह»: that district
  const own = mentions.at(-2);
  if (last.relative === "district" && own?.kind === "district" && mentions.at(-1) === last)
    mentions[mentions.length - 1] = { ...own, first: last.first, end: last.end };
  // «रीवा अस्पताल के अधीक्षक ने बताया कि यहां छह»: there
  const there = mentions.at(-2);
  if (
    last.relative === "here" &&
    there &&
    (there.kind !== "relative" || there.relative === "hospital") &&
    mentions.at(-1) === last &&
    word(a, there.end) !== "से"
  )
    mentions[mentions.length - 1] = { ...there, first: last.first, end: last.end };
  const group: PlaceMention[] = [mentions.at(-1) as PlaceMention];
  let first = (group[0] as PlaceMention).first;
  let hospital: string | undefined;
  for (let k = mentions.length - 2; k >= 0; k--) {
    const m = mentions[k] as PlaceMention;
    const link = linkBetween(
      a,
      m.end,
      first,
      first === group[0]?.first &&
        m.kind !== "relative" &&
        group[0]?.kind !== "relative" &&
        level(m) === level(group[0] as PlaceMention),
    );
    // «… की राजधानी, राजस्थान में»: a comma does not join what has no name
    if (link === "list" && m.kind === "relative" && is(a, m.end, COMMA)) break;
    if (link === "list") group.unshift(m);
    else if (link !== "parent") break;
    else if (group.length === 1 && isNamesake(a, m, group[0] as PlaceMention)) group[0] = m;
    else if (isRicher(group[0] as PlaceMention, m))
      group[0] = { ...(group[0] as PlaceMention), ...inherit(group[0] as PlaceMention, m, ctx, home) };
    // «रीवा मेडिकल कॉलेज में सतना के तीन»: in the hospital, from there
    if (link === "parent" && m.kind === "facility") hospital = m.facility;
    first = m.first;
  }
  // «मगध, सारण और भोजपुर में 45»: divisions together
  if (group.length > 1 && group.some((m) => m.kind === "division"))
    return { wheres: [], first, end: (mentions.at(-1) as PlaceMention).end };
  const wheres: Where[] = [];
  for (const m of group) {
    const where = whereOf(a, m, ctx, home);
    if (where) wheres.push(hospital && where.place && !where.facility ? { ...where, facility: hospital } : where);
  }
  return { wheres, first, end: (mentions.at(-1) as PlaceMention).end };
}

/** «…, उसके पीछे मुजफ्फरपुर जहां 14,902»: the place named right before, a few words of its rank between. */
function antecedent(a: Analysis, { relative, first }: PlaceMention): PlaceMention | undefined {
  if (relative !== "here" || word(a, first) !== "जहां") return undefined;
  const { sentence } = a.doc.tokens[first] as Token;
  for (let i = first - 1; i >= first - 6 && a.doc.tokens[i]?.sentence === sentence; i--) {
    const place = a.placeAt[i];
    if (place && place.kind !== "relative" && !isOrigin(a, place, first)) return place;
    if (a.numberAt[i] && a.numberAt[i]?.notCount === undefined) return undefined;
  }
  return undefined;
}

function alone(a: Analysis, named: PlaceMention, ctx: Context, home: Home): Found {
  const before = antecedent(a, named);
  const m = before ? { ...before, first: named.first, end: named.end } : named;
  const where = isTownOf(a, m, home) ? whereIs(home.district) : whereOf(a, m, ctx, home);
  return { wheres: where ? [where] : [], first: m.first, end: m.end };
}

const whereOf = (a: Analysis, m: PlaceMention, ctx: Context, home: Home): Where | undefined =>
  isBlockElsewhere(a, m, ctx) ? whereIs(ctx.scope.place, undefined, m.locality) : resolve(m, ctx, home);

/** «सागर ब्लॉक में» in a text of Odisha: a block there, which has the name of a town of another state. */
const isBlockElsewhere = (a: Analysis, m: PlaceMention, { scope }: Context): boolean =>
  m.place !== undefined &&
  isDistrict(m.place) &&
  m.kind !== "facility" &&
  isDistrict(scope.place) &&
  stateOf(m.place) !== stateOf(scope.place) &&
  /^(?:ब्लॉक|ब्लाक|प्रखंड|तहसील|तालुका)$/.test(word(a, m.end));

/** «केरल के वेंगूर में»: a town that nobody knows, in the state of the district that the article is about. */
const isTownOf = (a: Analysis, m: PlaceMention, home: Home): boolean =>
  m.kind === "state" &&
  stateOf(home.district) === m.place &&
  word(a, m.end) === "के" &&
  word(a, m.end + 2) === "में" &&
  isOwnNoun(a, m.end + 1) &&
  !is(a, m.end + 1, GENERAL);

/** «अस्पताल में कुल 90 बेड», «इस अस्पताल में»; not «निजी अस्पताल में», «अस्पताल में» behind a patient's story. */
function isTheHospital(a: Analysis, m: PlaceMention): boolean {
  const before = a.doc.tokens[m.first - 1];
  if (
    before &&
    before.sentence === a.doc.tokens[m.first]?.sentence &&
    !COMMA.has(before.text) &&
    !BEFORE_THE_HOSPITAL.has(before.text)
  )
    return false;
  // «अस्पताल की लैब में»
  return is(a, m.end, IN_OF) || (word(a, m.end) === "की" && /^(?:लैब|प्रयोगशाला|इमरजेंसी|ओपीडी)$/.test(word(a, m.end + 1)));
}

/** A hospital without a known district, or a name several states share, takes it from its parent. */
const isRicher = (child: PlaceMention, parent: PlaceMention) =>
  parent.kind === "foreign" ||
  parent.relative === "here" ||
  (parent.kind !== "relative" &&
    (child.kind === "facility" || child.kind === "relative" || (child.others?.length ?? 0) > 0));

function inherit(child: PlaceMention, parent: PlaceMention, ctx: Context, home: Home): Partial<PlaceMention> {
  const where = resolve(parent, ctx, home);
  if (where?.foreign) return { kind: "foreign" };
  if (!where?.place) return {};
  if (child.kind === "relative")
    return { kind: "district", place: (child.relative === "capital" && CAPITALS[where.place]) || where.place };
  if (child.others?.length) {
    const inside = [child.place, ...child.others].find((p) => stateOf(p) === stateOf(where.place));
    return inside ? { place: inside, others: [] } : {};
  }
  return !child.place || (isDistrict(where.place) && child.kind === "facility" && !isDistrict(child.place))
    ? { place: where.place }
    : {};
}

/** «पटोरी के शाहपुर में»: a village there, which has the name of a block, or of another town, elsewhere. */
const isNamesake = (a: Analysis, m: PlaceMention, child: PlaceMention): boolean =>
  isDistrict(m.place) &&
  isDistrict(child.place) &&
  m.place !== child.place &&
  /^(?:district|town|block|locality)$/.test(m.kind) &&
  is(a, child.first - 1, GENITIVE) &&
  !child.others?.some((p) => p === m.place) &&
  (/^(?:block|locality)$/.test(child.kind) ||
    (child.kind === "town" && !child.seat) ||
    /^(?:वार्ड|मोहल्ला|मोहल्ले|मुहल्ला|मुहल्ले|गांव|टोला|टोले|चौक|पंचायत)$/.test(word(a, child.end)));

const level = (m: PlaceMention): number =>
  m.kind === "facility"
    ? 3
    : m.kind === "block" || m.kind === "locality" || (m.kind === "town" && !m.seat && m.locality)
      ? 2
      : m.kind === "state" || m.kind === "country"
        ? 0
        : 1;

function linkBetween(a: Analysis, from: number, to: number, sameKind = false): "list" | "parent" | undefined {
  const words: string[] = [];
  for (let i = from; i < to; i++) {
    const gloss = glossEnd(a, i);
    if (gloss > i) i = gloss - 1;
    else words.push(word(a, i));
  }
  // «सागर दमोह में»: a comma was forgotten; «ओडिशा पुरी» is a place in its state
  if (words.length === 0) return sameKind ? "list" : "parent";
  const rest = words.filter((w) => !(PLACE_NOUN.has(w) || w === "जी"));
  if (rest.length === 1 && TOGETHER.has(rest[0] as string) && !sameKind) return "parent";
  if (rest.every((w) => COMMA.has(w) || CONJUNCTION.has(w) || w === "-" || w === "साथ" || w === "ही" || w === "भी"))
    return rest.length ? "list" : "parent";
  if (rest.length <= 2 && rest.every((w) => IN_WHICH.has(w))) return "parent";
  return undefined;
}
