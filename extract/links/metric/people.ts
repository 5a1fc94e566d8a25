/** Numbers with «मरीज», «लोग» behind them and no event of their own: the list's predicate, or what stands before, says what became of them. */
import type { MetricId } from "../../../model/metrics.ts";
import type { CueId } from "../../cues/index.ts";
import type { DateMention } from "../../mention.ts";
import { type Analysis, cuesIn, is, lastWithin, type Span, within, word } from "../analysis.ts";
import { beginsNext } from "../clauses.ts";
import type { Context } from "../context.ts";
import { isApposed } from "../place-group.ts";
import { modeOfMetric } from "../tally.ts";
import { ACTED_ON, GENITIVE, PRESENT, SUPERLATIVE, TOGETHER } from "../words.ts";
import { byCase } from "./by-case.ts";
import { byEvent } from "./by-event.ts";
import { EVENTS, has, STATES, tells } from "./cue-classes.ts";
import { INHERIT, type MetricRule } from "./decision.ts";
import { hasPlace, type ItemView } from "./item-view.ts";
import { amongThem } from "./list-head.ts";
import { hasCopula } from "./neutral.ts";
import { isOwnNoun, nounPhrase } from "./noun-phrase.ts";
import { isCentre } from "./wards.ts";

/** «मिले», «पुष्टि हुई» among its own words; a list's people share that of the list. */
export const isFound = ({ all, tail, isLast, people }: ItemView): boolean =>
  has(all, "found") || ((isLast || people) && has(tail, "found"));

export const placeNamed = ({ a, item }: ItemView): boolean => hasPlace(a, { from: item.left.from, to: item.right.to });

/** «ठीक हुए 80», «ठीक हुए कोरोना के 80», «वार्ड में कोरोना के 87»: no more than a verb or the disease stands between. */
export function leadsTo(a: Analysis, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (
      !a.namedAt[i] &&
      !a.dateAt[i] &&
      !/^(?:हुए|हुई|के|इस|वक्त|समय|अभी|अब|कुल|करा|करवा|ले|रहे|रही|पाए|पाये|गए|गये|जा|चुके|हो|गंवाने|वाले|वालों)$/.test(word(a, i))
    )
      return false;
  return true;
}

const FATES: ReadonlySet<CueId> = new Set(["recovery", "discharge", "death", "admit", "treat"]);

export const whole: MetricRule = {
  name: "split-whole",
  why: "cases that are split next are the whole: «905 मरीजों में से 870 ठीक»",
  decide(v) {
    const { a, item, np, ctx, isLast } = v;
    // «अब तक संक्रमित हुए 640 लोगों में 610 ठीक हो चुके हैं»
    const ill = v.left.findLast((c) => c.cue !== "found" && c.cue !== "perfect");
    const hasCase = v.hasCase || (v.people && ill?.cue === "case" && leadsTo(a, ill.end, item.number.first));
    if (!hasCase || isLast || item.right.to - np.end > 2) return undefined;
    // «104 मामले पश्चिमी जोन में, 96 …»: in a place that nobody knows
    if (np.unknown) return undefined;
    const split = word(a, np.end) === "में" || (word(a, np.end) === "के" && word(a, np.end + 1) === "मुकाबले");
    if (!split) return undefined;
    const alone = { ...v, tail: [], tailSpan: { from: np.end, to: np.end } };
    // «गुरुवार को मिले 11 मरीजों में सात रीवा के हैं», «संक्रमित पाए गए 31 लोगों में शहर के 20 हैं»
    const found = v.left.at(-1);
    if (
      found?.cue === "found" &&
      found.end === item.number.first &&
      /^(?:मिल[ेी]|पाए|पाये|निकले)$/.test(word(a, found.first))
    )
      return byCase({ ...alone, all: [...(v.hasCase || !ill ? [] : [ill]), found, ...np.cues] }, "right");
    // «आज ठीक हुए 180 मरीजों में रीवा के 56, सतना के 31 हैं»
    const fate = v.left.at(-1);
    if (fate && FATES.has(fate.cue) && leadsTo(a, fate.end, item.number.first)) {
      // «तीन और मौतें हुईं … जान गंवाने वाले तीन मरीजों में दो रीवा के हैं»
      const dead = fate.cue === "death" && item.number.value === (ctx.newestDeaths ?? ctx.lately.get("new_deaths"));
      if (dead)
        return { metric: "new_deaths", mode: "new", basis: "left", said: "जान गंवाने वाले", upTo: np.end, governs: true };
      const decided = byEvent({ ...alone, all: [fate] }, fate, "left");
      return "metric" in decided ? { ...decided, governs: true } : decided;
    }
    // «कुल 88 मरीजों में रीवा से 60, … मरीज मिले»
    const predicate = cuesIn(a, v.clause.tail);
    const before = cuesIn(a, { from: v.clause.first, to: item.number.first });
    const ofSeason = within(a.dates, v.clause.first, item.number.first).some((d) => d.kind === "season");
    if (has(predicate, "found") && !has(predicate, "perfect") && !has(before, "sofar", "number") && !ofSeason)
      return { metric: "new_cases", mode: "new", basis: "list", said: "मिले", upTo: np.end };
    // «56 मरीजों में से 40 ने जंग जीत ली»
    if (has(predicate, "recovery") && !within(a.dates, v.clause.first, v.clause.end).length)
      return { metric: "total_cases", mode: "total", basis: "list", said: "इनमें से ठीक हुए", upTo: np.end };
    // «700 केस में से 30 मौतें हो चुकी हैं»
    const mode = has(predicate, "perfect") ? "total" : (ctx.mode ?? "total");
    const decided = byCase({ ...alone, ctx: { ...ctx, mode } }, "right");
    // «11 मरीजों में 6 रीवा के, 3 सतना के और एक पन्ना का मरीज है»
    return "metric" in decided && hasPlace(a, tailOfNext(v)) ? { ...decided, governs: true } : decided;
  },
};

/** The words behind the next number of the list. */
function tailOfNext({ clause: { items }, item }: ItemView): Span {
  const { right } = items[items.indexOf(item) + 1] ?? item;
  return { from: right.from, to: Math.min(right.to, right.from + 3) };
}

export const amongThose: MetricRule = {
  name: "among-those",
  why: "a part of those who were counted: «मृतकों में आठ महिलाएं हैं», «पीड़ितों में छह बच्चे शामिल हैं»",
  decide(v) {
    const noun = v.left.at(-1);
    // «नए मरीजों में मालवीय नगर का एक छात्र, गोल चौक की दो महिलाएं …», where nobody knows the places
    const ofNew =
      noun?.cue === "case" &&
      word(v.a, noun.end) === "में" &&
      v.left.at(-2)?.cue === "new" &&
      v.left.at(-2)?.end === noun.first;
    if (v.people && ofNew && is(v.a, v.number.first - 1, GENITIVE))
      return { metric: "new_cases", mode: "new", basis: "left", said: "नए मरीजों में", upTo: v.np.end, governs: true };
    const part = v.people && v.isLast && noun && noun.end + 1 === v.number.first && v.clause.items.length === 1;
    return part ? amongThem(v, noun, false) : undefined;
  },
};

export const sharedPredicate: MetricRule = {
  name: "shared-predicate",
  why: "the list's predicate is also this number's: «दो नर्स और पांच सिपाही ठीक हुए»",
  decide(v) {
    // «640 जवान कोरोना की चपेट में, 12 की मौत»
    const inItsGrip = v.all.some((c) => c.cue === "case" && word(v.a, c.end - 1) === "में");
    // «12 मिले संक्रमित, 40 ने कोरोना को हराया»
    const foundSo = v.np.cues[0]?.cue === "found" && v.right[0]?.cue === "case";
    if (v.isLast || inItsGrip || foundSo || has(v.right, "found") || !sharesPredicate(v)) return undefined;
    // «चार बच्चों समेत छह की मौत, 40 भर्ती»: of the next number, whose part they are
    const whole = is(v.a, v.np.end, TOGETHER) ? v.a.numberAt[v.np.end + 1]?.end : undefined;
    // «9 पुलिसकर्मी समेत 41 की रिपोर्ट पॉजिटिव, 26 ठीक हुए»
    const report = whole !== undefined && cuesIn(v.a, { from: whole, to: Math.min(whole + 6, v.clause.end) })[0];
    if (report && report.cue === "case" && v.people) return byCase({ ...v, all: [report] }, "right");
    const ofWhole =
      whole !== undefined &&
      cuesIn(v.a, { from: whole, to: Math.min(whole + 6, v.clause.end) }).find((c) => EVENTS.has(c.cue));
    const event = ofWhole || v.tail.find((c) => EVENTS.has(c.cue));
    return event && byEvent(v, event, "list");
  },
};

/** «दो नर्स और पांच सिपाही ठीक हुए» share it; «22 संक्रमित, 9 स्वस्थ और 3 मौतें» do not. */
function sharesPredicate({ a, clause, item, number, np, npCase }: ItemView): boolean {
  // «13 को विभाग ने पॉजिटिव माना, 21 को संदिग्ध श्रेणी में रखा»
  for (let i = np.end; i < item.right.to; i++)
    if (a.cueAt[i]?.cue === "case" && /^(?:माना|मान|पाया|बताया|घोषित)$/.test(word(a, a.cueAt[i]?.end ?? i)))
      return false;
  // «33 कन्फर्म केस, 140 संदिग्ध»
  if (np.cues.some((c) => c.cue === "found" && CONFIRMED.test(word(a, c.first)))) return false;
  if (!npCase) return true;
  // «140 पॉजिटिव आने और चार की मौत का जिक्र है»: each has its own verb
  for (let i = item.right.from; i < item.right.to; i++)
    if (/^(?:आने|निकलने|मिलने)$/.test(word(a, i)) && i + 1 >= item.right.to) return false;
  // «40 सैंपल की जांच में 12 पॉजिटिव, सात मरीज भर्ती»
  if (a.cueAt[number.first - 2]?.cue === "test" && word(a, number.first - 1) === "में") return false;
  // «38 सिपाही पॉजिटिव, छह मरीजों की मौत»: of these it is said
  if (np.cues.some((c, i) => c.cue === "people" && np.cues[i + 1]?.cue === "case" && IS_INFECTED.test(word(a, c.end))))
    return false;
  // «मामले» do not die; «नए» ones have said what they are
  if (has(np.cues, "new")) return false;
  for (let i = item.right.from; i < item.right.to; i++)
    if (a.cueAt[i]?.cue === "case" && a.cueAt[i]?.first === i && /^(?:मामल|केस|प्रकरण)/.test(word(a, i))) return false;
  const last = clause.items.at(-1);
  if (!last || item === last) return false;
  const { cues } = nounPhrase(a, last.right);
  // «140 मरीज रीवा में और 31 सतना में उपचाराधीन हैं»
  if (cues.length === 0 && hasPlace(a, last.right) && hasPlace(a, item.right)) return true;
  return has(cues, "case") && !has(cues, "death");
}

const CONFIRMED = /^(?:कन्फर्म|कंफर्म|पुष्ट)$/;
const IS_INFECTED = /^(?:पॉजिटिव|पाजिटिव|पॉजीटिव|संक्रमित|बीमार)$/;

/** «… भेज दिए गए», «… रेफर कर दिए गए» behind the number. */
function isSentAway({ a, np, item, isLast, clause }: ItemView): boolean {
  for (let i = np.end; i < (isLast ? clause.end : item.right.to); i++)
    if (
      word(a, i) === "रेफर" ||
      (word(a, i) === "भेजना" && /^पड/.test(word(a, i + 1))) ||
      (/^भेज[ेा]?$/.test(word(a, i)) && /^(?:दि[एय]|ग[एय])/.test(word(a, i + 1)))
    )
      return true;
  return false;
}

export const stateBefore: MetricRule = {
  name: "state-before",
  why: "what stands before the number says what state they are in: «वेंटिलेटर पर चार मरीज हैं»",
  decide(v) {
    const { all, left, hasCase, people } = v;
    // «डेंगू के लक्षण वाले 14 मरीज मिले», «खसरे के संदिग्ध 31 बच्चे मिले»
    const last = left.at(-1);
    const suspects = last?.cue === "suspected" && last.end === v.number.first;
    if (suspects && (hasCase || people) && !v.right.some((c) => c.cue === "case" || tells(c)))
      return byEvent(v, last, "left");
    if (isFound(v) || !(hasCase || people || all.length === 0)) return undefined;
    const state = left.findLast((c) => STATES.has(c.cue));
    // «पीकू में भर्ती हुआ एईएस पीड़ित एक और बच्चा»
    const came =
      state?.cue === "admit" && /^(?:हुआ|हुई|हुए)$/.test(word(v.a, state.end)) && word(v.a, v.number.end) === "और";
    if (came) return { metric: "new_admissions", mode: "new", basis: "left", said: "भर्ती हुआ", upTo: v.np.end };
    // «अंतिम संस्कार में 50 लोग शामिल होंगे»
    if (state?.cue === "death" && word(v.a, state.end - 1) === "संस्कार") return undefined;
    // «क्वारंटीन सेंटर से छह मजदूर भाग गए»
    if (state?.cue === "quarantine" && isCentre(v.a, state.end) && word(v.a, state.end + 1) === "से") return undefined;
    // «आईसीयू फुल रहने से 3 गंभीर मरीज दूसरे अस्पताल भेज दिए गए»
    if (state && isSentAway(v)) return { none: "something was done to, or by, these people" };
    // «वार्ड 22 में 30 कर्मी लगाए गए»: of a town
    if (state?.cue === "ward" && v.a.numberAt[state.end]?.notCount === "id") return undefined;
    // «अब तक अस्पताल में 264 मामले आ चुके हैं»
    if (state?.cue === "ward" && v.np.cues.some((c) => /^(?:मामल|केस)/.test(word(v.a, c.first)))) return undefined;
    // «अस्पताल में 72 और डॉक्टर पॉजिटिव»: they are new, not patients there
    if (state?.cue === "ward" && hasCase && people) return undefined;
    // «मलेरिया और डेंगू सक्रिय, 14 दिन में 171 मरीज»
    const own = state && within(v.a.dates, state.end, v.number.first).length > 0;
    if (own && state.cue === "active" && word(v.a, state.end) === ",") return undefined;
    // «बच्चे की मौत, 12 पॉजिटिव»
    if (state?.cue === "death" && hasCase && word(v.a, state.end) === ",") return undefined;
    return state && byEvent(v, state, "left");
  },
};

export const continuedList: MetricRule = {
  name: "continued-list",
  why: "places with «मामले हैं» behind a larger count go on with it: «देवास में 12 और धार में 9 मामले हैं»",
  decide(v) {
    const { a, clause, number, np, all, ctx, npCase } = v;
    if (!npCase || !ctx.fresh) return undefined;
    // «मरने वालों में सबसे अधिक रीवा के 26 थे। इसके अलावा सतना के 19, पन्ना के 11 और दमोह के चार रोगी थे»
    const further = beginsNext(a, clause.sentence.first) && clause.items.every((i) => hasPlace(a, i.left));
    const told = isFound(v) || has(all, "new", "active", "sofar", "total", "perfect", "treat", "admit");
    if (further && clause.items.length > 1 && ctx.metric?.endsWith("_deaths") && !told && hasCopula(v)) return INHERIT;
    const smaller = ctx.metric === "new_cases" && number.value <= (ctx.newest ?? 0);
    if (ctx.metric !== "total_cases" && !smaller) return undefined;
    if (isFound(v) || has(all, "new", "active", "sofar", "total", "perfect") || !hasCopula(v)) return undefined;
    if (clause.items.filter((i) => hasPlace(a, i.left)).length < 2) return undefined;
    // «अब तक 962 मरीज हो गए। मंगलवार को रीवा में 13, सतना में चार मरीज हैं»: of that day
    const ofDay = within(a.dates, clause.first, clause.items[0]?.number.first ?? clause.first).some(
      (d) => d.kind === "day" && word(a, d.end) === "को",
    );
    return ofDay ? { metric: "new_cases", mode: "new", basis: "context", said: "उस दिन", upTo: np.end } : INHERIT;
  },
};

export const ranked: MetricRule = {
  name: "ranked",
  why: "cases by which a place is ranked are those that the text counts: «रीवा 1,940 मरीजों के साथ दूसरे नंबर पर है»",
  decide({ a, number, np, all, npCase, ctx }) {
    // «2.1 लाख टीके के साथ रीवा सबसे आगे»
    const doses = has(np.cues, "dose") && !npCase;
    const metric = doses
      ? /vaccin/.test(ctx.metric ?? "")
        ? ctx.metric
        : "total_vaccinations"
      : npCase
        ? casesRanked(ctx, number.value)
        : undefined;
    if (!metric || has(all, "new", "active", "sofar", "total")) return undefined;
    if (word(a, np.end) !== "के" || word(a, np.end + 1) !== "साथ") return undefined;
    for (let i = np.end + 2; i < np.end + 5; i++)
      if (
        /^(?:नंबर|स्थान|पायदान|आगे|ऊपर|टॉप|शीर्ष|अव्वल)$/.test(word(a, i)) ||
        (/^(?:पहले|दूसरे|तीसरे)$/.test(word(a, i)) && word(a, i + 1) === ",")
      )
        return { metric, mode: modeOfMetric(metric), basis: "context", said: "के साथ", upTo: i };
    return undefined;
  },
};

/** «96 नए मरीज मिले, कुल 9,480 हो गए। रीवा 21 मरीजों के साथ सबसे आगे है»: so few of all are the day's. */
const casesRanked = ({ cases, newest, lately }: Context, value: number): MetricId | undefined =>
  cases === "total_cases" && value <= (newest ?? 0) && value * FEW_OF_ALL < (lately.get(cases) ?? 0)
    ? "new_cases"
    : cases;

/** The place that leads has no smaller part of all. */
const FEW_OF_ALL = 50;

export const sameOnes: MetricRule = {
  name: "those-just-counted",
  why: "what was just counted, by place: «इनमें तीन मरीज बैतूल के हैं»",
  decide(v) {
    const { a, clause, np, all, hasCase, ctx } = v;
    // «… 12 नए मरीज मिले। डेल्टा का कोई मरीज यहां नहीं है»: a none is no part of them
    if (!hasCase || v.number.none || isFound(v) || has(all, "new", "active", "sofar", "perfect", "number"))
      return undefined;
    // «94 मरीज राजधानी रायपुर के हैं»
    const place = a.placeAt[word(a, np.end) === "राजधानी" ? np.end + 1 : np.end];
    // «इसमें एमडीआर के 9 मरीज भी हैं»
    const also = clause.continues && word(a, np.end) === "भी" && is(a, np.end + 1, PRESENT);
    const neutral = also || has(all, "neutral") || has(v.tail, "neutral");
    const most = is(a, v.number.first - 1, SUPERLATIVE) || is(a, v.number.first - 2, SUPERLATIVE);
    // «सबसे ज्यादा 87 मरीज शहरी क्षेत्र के हैं»
    const ofDay = most && hasCopula(v) && v.number.value <= ctx.largestNew;
    if (ofDay && is(a, v.item.right.to - 3, GENITIVE) && ctx.metric !== "active_cases")
      return { metric: "new_cases", mode: "new", basis: "context", said: "उन्हीं मरीजों में", upTo: np.end };
    const goesOn =
      neutral || clause.continues || (place && (place.kind !== "relative" || isApposed(a, place)) && hasCopula(v));
    // «इनमें अकेले मई के 820 मामले हैं»
    // «इनमें 820 मामले केवल मई के हैं»
    const ofMonth = clause.continues && within(a.dates, clause.first, clause.end).some(isOfMonth);
    // «इनमें 312 मरीज निजी क्षेत्र के हैं»
    if (clause.continues && ctx.fresh && endsWithOwner(v) && !ofMonth && !placeNamed(v))
      return { none: "a part that no population names" };
    if (!goesOn || !(placeNamed(v) || ofMonth || (neutral && ctx.fresh))) return undefined;
    // «… 1,899 नए मामले … सबसे अधिक 213 मामले कोल्लम से हैं»: of the day's
    if (ctx.counted.has("new_cases") && v.number.value <= (ctx.newest ?? 0) && ctx.metric !== "new_cases" && !ctx.fresh)
      return { metric: "new_cases", mode: "new", basis: "context", said: "उन्हीं मरीजों में", upTo: np.end };
    // «146 नए मरीज मिले, कुल 1633 हो गए। इनमें 71 मामले सागर के हैं»: of the day's
    if (ctx.metric === "total_cases" && v.number.value <= (ctx.lately.get("new_cases") ?? 0))
      return { metric: "new_cases", mode: "new", basis: "context", said: "उन्हीं मरीजों में", upTo: np.end };
    // of cases, if what was counted last were not people
    const suspects = ctx.metric === "suspected_cases" && !has(all, "suspected");
    // «93 की मौत हुई। सर्वाधिक 167 मामले सागर के हैं», «इनमें सागर के 22 मामले और आठ मौतें हैं»
    const cases = np.cues.some((c) => c.cue === "case" && /^(?:मामल|केस)/.test(word(a, c.first)));
    // «इनमें डेंगू के 64 मरीज और तीन मौतें शामिल हैं»
    const besideDeaths = a.cueAt[a.numberAt[v.item.right.to + 1]?.end ?? -1]?.cue === "death";
    if ((!ctx.fresh || suspects || cases || besideDeaths) && ctx.cases)
      return {
        metric: ctx.cases,
        mode: modeOfMetric(ctx.cases),
        basis: "context",
        said: "उन्हीं मरीजों में",
        upTo: np.end,
      };
    // «412 का इलाज चल रहा है। इनमें से एम्स में 112 मरीज हैं»: those in it
    const inHospital = within(a.places, clause.first, np.end).some((p) => p.kind === "facility");
    if (ctx.metric === "active_cases" && inHospital && hasCopula(v) && !has(np.cues, "active"))
      return { metric: "hosp_patients", mode: "now", basis: "context", said: "अस्पताल में मरीज हैं", upTo: np.end };
    return INHERIT;
  },
};

/** «… निजी क्षेत्र के हैं» behind the patients. */
function endsWithOwner({ a, item: { right }, np }: ItemView): boolean {
  const verb = is(a, right.to - 1, PRESENT) ? right.to - 1 : right.to - 2;
  const noun = np.cues.findLast((c) => c.cue === "case");
  // «इनमें तीन मरीज पीएफ मलेरिया के हैं»: of that disease, not of an owner
  const ofDisease = lastWithin(a.diseases, Math.max(0, verb - 4), verb - 1)?.end === verb - 1;
  return is(a, verb, PRESENT) && is(a, verb - 1, GENITIVE) && noun !== undefined && verb - 1 > noun.end && !ofDisease;
}

/** «मई», «इस माह» */
const isOfMonth = ({ window, from, kind }: DateMention): boolean =>
  window === "P1M" || (kind === "window" && window !== "P1D" && from.endsWith("-01"));

export const actedOn: MetricRule = {
  name: "acted-on",
  why: "something was done to these people, or by them: «19 मरीजों को किट दी गई»",
  decide(v) {
    const { a, item, np, right, npCase, people } = v;
    const acted = np.end < item.right.to && is(a, np.end, ACTED_ON) && (npCase || people);
    // «1,035 मरीजों को पोषण टोकरी मिली»
    if (acted && npCase && word(a, np.end) === "को" && isGivenThing(a, np.end + 1))
      return { none: "something was done to, or by, these people" };
    // «4,218 मरीज अब तक लाभ ले चुके हैं»
    for (let i = np.end; i < Math.min(item.right.to, np.end + 4); i++)
      if (/^(?:लाभ|फायदा)$/.test(word(a, i)) && /^(?:ले|लिया|उठा|उठाया)$/.test(word(a, i + 1)))
        return { none: "something was done to, or by, these people" };
    // «एक चिकित्सक ने बताया कि मरीज …»
    if (acted && people && /^(?:बताया|कहा|माना)$/.test(word(a, np.end + 1))) return { none: "those who tell it" };
    return acted && !has(right, "case") && !isFound(v)
      ? { none: "something was done to, or by, these people" }
      : undefined;
  },
};

/** «पोषण टोकरी मिली», «राशि मिली» */
function isGivenThing(a: Analysis, from: number): boolean {
  for (let i = from; i < from + 4; i++)
    if (/^मिल[ाेी]$/.test(word(a, i))) return i > from;
    else if (!isOwnNoun(a, i) && a.cueAt[i]?.cue !== "other") return false;
  return false;
}

export const cases: MetricRule = {
  name: "cases",
  why: "«मरीज», «मामले», «संक्रमित» behind the number: «37 मरीज मिले»",
  decide: (v) => (v.hasCase || isOfPatients(v) ? byCase(v, "right") : undefined),
};

/** «जेई पीड़ित चार बच्चे पहुंचे»: what they are stands before the number. */
const isOfPatients = ({ left, item, people }: ItemView): boolean => {
  const last = left.at(-1);
  return people && last?.cue === "case" && last.end === item.left.to;
};
