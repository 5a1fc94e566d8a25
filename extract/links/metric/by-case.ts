/** Counts of cases: the day's, so far, or how many there are now. */
import { cuesIn, is, isCued, within, word } from "../analysis.ts";
import { says, sumOf } from "../clauses.ts";
import type { Mode } from "../context.ts";
import { countsCases, modeOfMetric } from "../tally.ts";
import {
  COMMA,
  CONTINUES,
  FROM_TO,
  GENITIVE,
  LOCATIVE,
  PAST,
  PRESENT,
  RIGHT_NOW,
  SUPERLATIVE,
  THERE,
} from "../words.ts";
import { has } from "./cue-classes.ts";
import type { Basis, Decision } from "./decision.ts";
import { hasPlace, type ItemView } from "./item-view.ts";
import { explicitMode, modeOf } from "./mode.ts";
import { hasCopula } from "./neutral.ts";
import { isPresentPerfect } from "./tense.ts";
import { isLong } from "./times.ts";
import { isInHospital } from "./wards.ts";

/** Nothing is said but that there are so many. */
export const MERELY_THERE = "मामले हैं";

/** Which count of cases a number is, told by the words of `v.all`. */
export function byCase(v: ItemView, basis: Basis): Decision {
  const { a, number, all, tail } = v;
  const upTo = all.find((c) => c.cue === "case" && c.first >= number.end)?.end ?? number.end;
  const found = (has(all, "found") && !isInItsGrip(v)) || has(tail, "found") || (basis === "left" && isFoundBehind(v));
  const mode = caseMode(v, found, basis === "left");
  if (has(all, "active")) return { metric: "active_cases", mode: "now", basis, said: "सक्रिय", upTo };
  if (areSuspects(v) || areOfSuspects(v) || goOnWithSuspects(v))
    return { metric: "suspected_cases", mode: "now", basis, said: "जिनमें आशंका है", upTo };
  if (has(all, "planned") && !found) return { none: "planned or expected" };
  // «अस्पताल में कुल मरीजों की संख्या घटकर 140»: what falls is no total; «2018 में मरीज घटकर 41» is a year's
  const ofYear = within(a.dates, v.clause.first, number.first).some((d) => d.window === "P1Y");
  if (mode === "total" && !ofYear && (v.left.some((c) => /^(?:घट|गिर)/.test(word(a, c.first))) || isLeft(v))) {
    const inWard = v.left.some((c) => c.cue === "ward") || v.ctx.scope.facility !== undefined;
    return inWard
      ? { metric: "hosp_patients", mode: "now", basis, said: "अस्पताल में घटकर", upTo }
      : { metric: "active_cases", mode: "now", basis, said: "घटकर", upTo };
  }
  // «अस्पताल के एक डॉक्टर भी संक्रमित हैं» work there
  const staff = within(a.populations, number.end, v.np.end).some((p) => p.population === "health-workers");
  const patients = !staff && all.some((c) => c.cue === "case" && /^(?:मरीज|रोगी|संक्रमित|पीडित)/.test(word(a, c.first)));
  // «एम्स में 22 मरीज, पीएमसीएच में 25 मरीज»: nothing is said but where they are
  if (mode === "new" && !found && patients && isOnlyThere(v))
    return { metric: "hosp_patients", mode: "now", basis, said: "अस्पताल में मरीज", upTo };
  // a headline: «40 से अधिक मरीज अस्पतालों में»
  // «जबकि तीन मरीज निजी क्लीनिकों में बताए जाते हैं»
  const at = IN_HOSPITALS.test(word(a, v.np.end - 1)) ? v.np.end - 1 : v.np.end;
  const inThem = IN_HOSPITALS.test(word(a, at)) && word(a, at + 1) === "में";
  const rest = v.item.right.to - at - (/^बता[एये]/.test(word(a, at + 2)) ? 3 : 0);
  if (mode === "new" && !found && patients && inThem && v.isLast && rest <= 3)
    return { metric: "hosp_patients", mode: "now", basis, said: "अस्पताल में मरीज", upTo: at + 2 };
  // «412 लोगों ने वैक्सीन लगवाई, इसमें 186 नए मरीज थे»
  if (mode === "new" && !found && v.clause.continues && v.ctx.metric === "new_vaccinations" && !v.ctx.newSentence)
    return { none: "of those vaccinated something is told" };
  if (mode === "new") return { metric: "new_cases", mode, basis, said: "नए मामले", upTo };
  // «एनएमसीएच में 8 मरीज भर्ती हैं … गर्दनीबाग अस्पताल में एक भी मरीज नहीं है»
  // but «सीएचसी अधीक्षक ने कहा कि गांव में डेंगू का एक भी मरीज नहीं है»
  if (v.number.none && patients && hasCopula(v) && isInHospital(v) && !saysVillage(v))
    return { metric: "hosp_patients", mode: "now", basis, said: "अस्पताल में मरीज नहीं", upTo };
  // «आठ मरीज भर्ती हैं, जिनमें पांच पॉजिटिव निकल चुके हैं»: of those in hospital
  const inBeds = v.clause.continues && !v.ctx.newSentence && v.ctx.metric === "hosp_patients" && v.ctx.fresh;
  if (mode === "total" && inBeds && number.value <= (v.ctx.lately.get("hosp_patients") ?? 0) && !has(all, "sofar"))
    return { metric: "hosp_patients", mode: "now", basis, said: "भर्ती मरीजों में पॉजिटिव", upTo };
  // «सबको कोविड केयर सेंटर में रखा गया है, यहां अब 73 मरीज हो गए»
  if (mode === "total" && patients && isRisen(v) && isHereInWard(v))
    return { metric: "hosp_patients", mode: "now", basis, said: "यहां मरीज हो गए", upTo };
  if (mode === "total" && areVictims(v)) return { metric: "total_deaths", mode, basis, said: "शिकार हो चुके", upTo };
  if (mode === "total") return { metric: "total_cases", mode, basis, said: "कुल मामले", upTo };
  // «90 मरीज भर्ती हैं। इनमें डेंगू के 40 मरीज हैं»
  const { first } = v.clause;
  const admitted = v.ctx.metric === "hosp_patients" && isCued(a, Math.max(0, first - 24), first, "admit");
  if (patients && admitted && v.clause.continues && v.ctx.fresh)
    return { metric: "hosp_patients", mode: "now", basis: "context", said: "इनमें मरीज हैं", upTo };
  // «50 बेड का वार्ड है, जिसमें 12 मरीज हैं»
  // «इमरजेंसी में 40 बेड हैं और रविवार रात 73 मरीज थे»
  const onBeds =
    !v.ctx.newSentence && /beds$/.test(v.ctx.metric ?? "") && (v.clause.continues || !hasPlace(a, v.item.left));
  // but «कॉलेज के सेंटर पर 640 मरीज पंजीकृत हैं» do not lie there
  const registered =
    /^(?:पंजीकृत|पंजीबद्ध|रजिस्टर्ड)$/.test(word(a, v.np.end - 1)) || /^(?:पंजीकृत|पंजीबद्ध|रजिस्टर्ड)$/.test(word(a, v.np.end));
  if (patients && !registered && (onBeds || (isInHospital(v) && !(v.number.none && saysVillage(v)))))
    return { metric: "hosp_patients", mode: "now", basis, said: "अस्पताल में मरीज हैं", upTo };
  // «छह डॉक्टर संक्रमित निकले। एम्स के भी दो पॉजिटिव हैं»
  // «18 कैदी पॉजिटिव मिले। तीन जेलकर्मी भी संक्रमित हैं»
  const too = word(a, v.np.end) === "भी" || word(a, number.end + 1) === "भी";
  if ((staff || (too && v.people && v.ctx.fresh)) && v.ctx.metric === "new_cases")
    return { metric: "new_cases", mode: "new", basis, said: "भी पॉजिटिव", upTo };
  // «46 की रिपोर्ट मिली, छह कैदी पॉजिटिव हैं»
  const listed =
    !v.isLast && v.np.end >= v.item.right.to && /^(?:पॉजिटिव|पाजिटिव|पॉजीटिव|संक्रमित)/.test(word(a, number.end));
  // «96 लोगों की जांच में नौ लोग पॉजिटिव हैं»
  const tests = a.cueAt[number.first - 2]?.cue === "test" || /^रिपोर्ट/.test(word(a, number.first - 2));
  const ofTested = is(a, number.first - 1, LOCATIVE) && tests;
  const result = isPositive(v) && (v.clause.items.length === 1 || (v.isLast && ofTested));
  if (v.ctx.fresh && v.ctx.metric === "new_tests" && (listed || result))
    return { metric: "new_cases", mode: "new", basis, said: "जांच में पॉजिटिव", upTo };
  // «231 लोगों की जांच हुई। इनमें 35 मरीज मलेरिया के हैं»
  if (
    patients &&
    v.clause.continues &&
    v.ctx.metric === "new_tests" &&
    number.value < (v.ctx.lately.get("new_tests") ?? 0)
  )
    return { metric: "new_cases", mode: "new", basis, said: "जांच में मरीज", upTo };
  // «13 नए मरीज मिले। इनमें शास्त्री नगर के चार, विजय नगर के दो मरीज हैं»: of those, though nobody knows the places
  const { ctx } = v;
  const ofThem = v.clause.continues && ctx.fresh && ctx.metric !== "active_cases" && is(a, number.first - 1, GENITIVE);
  if (ofThem && ctx.metric && countsCases(ctx.metric) && number.value <= (ctx.lately.get(ctx.metric) ?? 0))
    return { metric: ctx.metric, mode: modeOfMetric(ctx.metric), basis: "context", said: "इनमें मरीज हैं", upTo };
  // «23 मरीज मिले।⏎इनमें 6 मरीज अकेले मलियापुर के हैं»: in a new paragraph, too
  const endsSo = is(a, v.item.right.to - 2, GENITIVE) || is(a, v.item.right.to - 3, GENITIVE);
  const of = v.clause.continues && !ctx.fresh && endsSo && patients && number.value <= ctx.largestNew;
  if (of && ctx.counted.has("new_cases"))
    return { metric: "new_cases", mode: "new", basis: "context", said: "इनमें मरीज हैं", upTo };
  // «231 की जांच हुई। इनमें 35 मरीज पीवी के और तीन मरीज पीएफ के हैं»: as the one before it
  const goesOn = v.clause.continues && v.clause.items[0] !== v.item && patients && ctx.metric === "new_cases";
  if (goesOn) return { metric: "new_cases", mode: "new", basis: "context", said: "इनमें मरीज हैं", upTo };
  // «दो बच्चों की मौत हुई। इनमें एक टीबी से पीड़ित था»
  if (v.clause.continues && v.ctx.fresh && v.ctx.metric?.endsWith("_deaths") && hadAnother(v))
    return { none: "of the dead something is told" };
  // «चार मरीजों की मौत हुई, जिनमें से दो ब्लैक फंगस से पीड़ित थे»
  if (v.clause.continues && ctx.fresh && ctx.metric?.endsWith("_deaths") && wereAfflicted(v))
    return { metric: ctx.metric, mode: modeOfMetric(ctx.metric), basis: "context", said: "मृतकों में", upTo };
  // «17 नए मरीज मिले। रीवा में सबसे ज्यादा सात मरीज हैं»: of those
  const most = [1, 2, 3, 4].some((k) => is(a, number.first - k, SUPERLATIVE));
  const ofDays = ctx.fresh ? (ctx.lately.get("new_cases") ?? 0) : hasPlace(a, v.item.left) ? ctx.largestNew : 0;
  if (most && ctx.cases === "new_cases" && number.value <= ofDays)
    return { metric: "new_cases", mode: "new", basis: "context", said: "सबसे ज्यादा", upTo };
  // «18 नए मरीज मिले। पन्ना में भी एक मरीज है»
  const also = word(a, number.first - 1) === "भी" && is(a, number.first - 2, LOCATIVE);
  if (also && ctx.fresh && ctx.metric === "new_cases" && number.value <= (ctx.lately.get("new_cases") ?? 0))
    return { metric: "new_cases", mode: "new", basis: "context", said: "में भी", upTo };
  // «640 नए मरीज मिले, एक दिन पहले 512 मरीज थे»: that day's
  const ofDay = within(a.dates, v.clause.first, number.first).some((d) => d.kind === "day");
  if (ofDay && isPast(v) && ctx.metric === "new_cases" && !v.left.some((c) => c.cue === "number"))
    return { metric: "new_cases", mode: "new", basis: "context", said: "उस दिन मामले थे", upTo };
  // «इसके बाद सतना का नंबर है, जहां 871 पॉजिटिव हैं»: by what they are ranked
  if (ctx.cases && countsCases(ctx.cases) && number.value <= (ctx.lately.get(ctx.cases) ?? 0) && isRankedBefore(v))
    return { metric: ctx.cases, mode: modeOfMetric(ctx.cases), basis: "context", said: "का नंबर है, जहां", upTo };
  // «अब तक सतना में 58 और पन्ना में 33 मरीज मिले हैं। सीधी में 6 केस हैं»: the next of the list
  const place = v.clause.items.length === 1 && !v.number.none && ctx.newSentence && a.placeAt[number.first - 2];
  const nextPlace = place && place.kind !== "relative" && is(a, number.first - 1, LOCATIVE);
  const ofList = ctx.listed && ctx.fresh && ctx.metric === "total_cases" && ctx.cases === ctx.metric;
  if (nextPlace && ofList && number.value < ctx.lastCases && !says(v.clause, RIGHT_NOW))
    return { metric: "total_cases", mode: "total", basis: "context", said: "सूची में आगे", upTo };
  // «पॉजिटिव लोगों में 1 से 4 वर्ष के 410, 5 से 8 वर्ष के 530 हैं»: of those counted before
  if (basis === "left" && ctx.cases && ctx.cases !== "active_cases" && number.value < ctx.lastCases && isAmongThem(v))
    return { metric: ctx.cases, mode: modeOfMetric(ctx.cases), basis: "context", said: "मरीजों में", upTo };
  // «डेंगू के मरीज मिले हैं। भोपाल 48, इंदौर 41 और रीवा में नौ मरीज हैं»: a state's list of a season's illness is all so far
  const disease = ctx.inSentence ?? ctx.disease;
  const places = v.clause.items.filter((i) => hasPlace(a, i.left)).length;
  // «कुल 1,562 नए मरीज मिले … 19 जुलाई की सूची में रीवा में 174, सतना में 71, पन्ना में 54 केस हैं»: of those
  const ofNewest = ctx.cases === "new_cases" && (ctx.fresh || ofDay) && sumOf(v.clause.items) <= ctx.largestNew;
  if (places >= FEWEST_OF_A_LIST && ofNewest && !saysNow(v))
    return { metric: "new_cases", mode: "new", basis: "context", said: "सूची में मामले हैं", upTo };
  if (disease && disease !== "covid-19" && places >= FEWEST_OF_A_LIST && !ctx.scope.place?.includes("/") && !saysNow(v))
    return { metric: "total_cases", mode: "total", basis, said: "सूची में मामले हैं", upTo };
  // «37 मरीज मिले … नागौद में छह लोग संक्रमित हैं»: of the day's, in one part of the district
  if (ctx.cases === "new_cases" && number.value <= ctx.largestNew && inPartOfDistrict(v) && !saysNow(v))
    return { metric: "new_cases", mode: "new", basis: "context", said: "इनमें संक्रमित हैं", upTo };
  return { metric: "active_cases", mode: "now", basis, said: MERELY_THERE, upTo };
}

/** A block, a town or a village stands before the number, and the people are «पॉजिटिव», «संक्रमित», «पीड़ित». */
const inPartOfDistrict = ({ a, clause, all, number }: ItemView): boolean =>
  all.some((c) => c.cue === "case" && /^(?:पॉजिटिव|पाजिटिव|पॉजीटिव|संक्रमित|पीडित)$/.test(word(a, c.first))) &&
  within(a.places, clause.first, number.first).some((p) => p.locality !== undefined && !p.seat);

/** «41 पॉजिटिव», «पॉजिटिव : 41», and nothing else of them. */
const isResult = ({ a, all, number }: ItemView): boolean =>
  all.length > 0 &&
  all.every(
    (c) =>
      c.cue === "case" &&
      /^(?:पॉजिटिव|पाजिटिव|पॉजीटिव|पोजिटिव|संक्रमित)/.test(word(a, c.first)) &&
      Math.min(Math.abs(number.first - c.end), Math.abs(c.first - number.end)) <= 1,
  );

/** «… सेंटर में रखा गया है, यहां …» */
const isHereInWard = ({ a, clause: { first, sentence } }: ItemView): boolean =>
  /^(?:यहां|वहां|जहां)$/.test(word(a, first)) &&
  cuesIn(a, { from: sentence.first, to: first }).some((c) => c.cue === "ward");

const IN_HOSPITALS = /^(?:अस्पताल|क्लीनिक|क्लिनिक)(?:ों)?$/;

/** «गांव में», «जिले में» before the number. */
function saysVillage({ a, item, number }: ItemView): boolean {
  for (let i = item.left.from; i < number.first; i++)
    if (/^(?:गांव|गांवों|जिले|शहर|कस्बे|इलाके)$/.test(word(a, i)) && word(a, i + 1) === "में") return true;
  return false;
}

/** «… का नंबर है, जहां», «… दूसरे स्थान पर है, वहां», «… ऐसा जिला है, जहां» */
function isRankedBefore({ a, clause: { first, sentence } }: ItemView): boolean {
  if (!is(a, first, THERE)) return false;
  for (let i = Math.max(sentence.first, first - 7); i < first; i++)
    if (/^(?:नंबर|स्थान|पायदान|आगे|ऊपर|अव्वल)$/.test(word(a, i))) return true;
    else if (/^ऐस[ाे]$/.test(word(a, i)) && /^जिल[ाे]$/.test(word(a, i + 1))) return true;
  return false;
}

/** Fewest places that make a list. */
const FEWEST_OF_A_LIST = 3;

/** «मरीजों में», «पॉजिटिव लोगों में» before the number. */
function isAmongThem({ a, left }: ItemView): boolean {
  const noun = left.findLast((c) => c.cue === "case" || c.cue === "people");
  return noun !== undefined && word(a, noun.end) === "में" && left.some((c) => c.cue === "case");
}

/** «61 हजार संक्रमित हुए … 840 लोग कोरोना का शिकार हो चुके हैं»: the dead, where all who fell ill, or the dead, were counted before. */
const areVictims = ({ a, all, tail, ctx, number }: ItemView): boolean =>
  [...all, ...tail].some((c) => c.cue === "found" && word(a, c.end - 1) === "शिकार") &&
  !all.some((c) => c.cue === "case") &&
  has([...all, ...tail], "perfect") &&
  (ctx.metric?.endsWith("_deaths") || number.value < (ctx.lately.get("total_cases") ?? 0));

/** «डेंगू से पीड़ित थे», «कोरोना पॉजिटिव थे» */
const wereAfflicted = ({ a, all, number, item }: ItemView): boolean =>
  within(a.diseases, number.end, item.right.to).length > 0 &&
  all.some((c) => c.cue === "case" && is(a, c.end, PAST)) &&
  !has(all, "found", "new");

/** Another disease than the one that was counted stands behind the number. */
const hadAnother = ({ a, ctx, number, item }: ItemView): boolean =>
  within(a.diseases, number.end, item.right.to).some((d) => d.disease !== ctx.counting?.disease);

/** «मरीजों की संख्या 29 रह गई है» */
const isLeft = ({ a, number }: ItemView): boolean => word(a, number.end) === "रह" && /^ग/.test(word(a, number.end + 1));

const isPositive = ({ a, all }: ItemView): boolean =>
  all.some((c) => /^(?:पॉजिटिव|पॉजीटिव|संक्रमित)/.test(word(a, c.first)) && is(a, c.end, PRESENT));

/** «नौ ऐसे ग्रामीण मिले हैं जिनमें मलेरिया की आशंका है» */
function areSuspects({ a, clause, isLast }: ItemView): boolean {
  if (!isLast || !/^जिन(?:में|मे)$/.test(word(a, clause.end))) return false;
  for (let i = clause.end; i < clause.end + 8; i++) if (/^(?:आशंका|संदेह|शक)$/.test(word(a, i))) return true;
  return false;
}

/** «अब तक 40 संदिग्ध मामले मिले हैं। रीवा में 12, सतना में सात मामले हैं»: of those, where the text has counted no others. */
const areOfSuspects = ({ a, all, ctx, number }: ItemView): boolean =>
  ctx.fresh &&
  !ctx.cases &&
  !number.none &&
  number.value <= (ctx.lately.get("suspected_cases") ?? 0) &&
  !has(all, "new", "total", "sofar", "infection") &&
  all.every((c) => c.cue !== "case" || /^(?:मामल|केस)/.test(word(a, c.first))) &&
  !all.some((c) => /^(?:पुष्ट|पॉजिटिव|पाजिटिव|संक्रमित)/.test(word(a, c.first)));

/** «… संभावित रोगी मिले। सबसे ज्यादा सतना में 480 रोगी थे, जबकि सबसे कम पन्ना में 19 रोगी थे» */
const goOnWithSuspects = (v: ItemView): boolean =>
  v.ctx.metric === "suspected_cases" && v.ctx.fresh && !v.ctx.newSentence && isPast(v) && hasPlace(v.a, v.item.left);

/** «सबसे ज्यादा मरीज शास्त्री नगर में चार-चार मिले» */
const isFoundBehind = ({ a, number, left }: ItemView): boolean =>
  !has(left, "number", "total") &&
  a.cueAt[number.end]?.cue === "found" &&
  /^(?:मिल[ेाी]|पा[एये]|पाये|निकल[ेाी])$/.test(word(a, number.end));

/** «46 जवान कोरोना की जद में हैं»: a state, not an event. */
const isInItsGrip = ({ a, all }: ItemView): boolean => {
  const grip = all.filter((c) => c.cue === "found");
  return grip.length === 1 && grip.every((c) => word(a, c.end - 1) === "में" && is(a, c.end, PRESENT));
};

/** The hospital stands right before the number, and no verb behind it or its list. */
const isOnlyThere = (v: ItemView): boolean => {
  const { a, number, np, item, clause } = v;
  return (
    a.placeAt[number.first - 2]?.kind === "facility" &&
    word(a, number.first - 1) === "में" &&
    np.end >= item.right.to - (clause.items.at(-1) === item ? 1 : 0) &&
    v.tail.every((c) => c.cue === "case") &&
    explicitMode(v) === undefined
  );
};

/** «मरीज दो लाख के पार»: a number behind its noun is the tally; «मरीज हैं» is a state; «मिले» a day's. */
function caseMode(v: ItemView, found: boolean, fromLeft: boolean): Mode {
  const { item, number, all, left, clause } = v;
  const explicit = explicitMode(v);
  const copula = !found && hasCopula(v);
  // «अब तक 522 मामले मिले, रीवा में 97, … सतना में एक भी मामला नहीं है»
  const ofTotals = v.ctx.fresh && v.ctx.listed && v.ctx.cases === "total_cases" && !saysNow(v);
  // «… सतना में एक भी मामला नहीं आया»
  if ((copula || !explicit) && number.none && !has(all, "new", "active") && ofTotals) return "total";
  // «31 नए मरीज मिले, रीवा में 12, सतना में नौ मिले। पन्ना में एक भी मरीज नहीं है»
  const ofDay = v.ctx.fresh && v.ctx.listed && v.ctx.metric === "new_cases" && !saysNow(v) && !isInHospital(v);
  if (copula && number.none && !has(all, "active", "total", "sofar") && ofDay && !namesSeason(v)) return "new";
  // «पिछले साल अप्रैल में एक भी मामला नहीं था»
  const then = within(v.a.dates, clause.first, number.first).some((d) => d.window === "P1M" || d.window === "P1Y");
  if (copula && number.none && then && v.all.every((c) => c.cue === "case")) return "new";
  // «बुधवार को मिली आठ रिपोर्ट में कोई भी पॉजिटिव नहीं है»
  if (copula && number.none && word(v.a, number.first - 1) === "में" && OF_TESTS.test(word(v.a, number.first - 2)))
    return "new";
  if (copula && number.none && explicit !== "total" && !has(all, "new")) return "now";
  // «रविवार सुबह तक वार्डों में 387 मरीज थे»
  const stays = saysNow(v) || (copula && !has(all, "sofar", "number") && !has(left, "sofar", "total", "number"));
  if (explicit === "total" && !found && stays && isInHospital(v)) return "now";
  if (copula && growsNext(v)) return "total";
  // «सितंबर में 1,896 मरीज थे», «सितंबर में जहां 1,896 मरीज थे»
  const from = word(v.a, clause.first) === "जहां" ? Math.max(clause.sentence.first, clause.first - 4) : clause.first;
  const ofMonth = within(v.a.dates, from, number.first).some((d) => d.window === "P1M");
  if (copula && ofMonth && isPast(v)) return "new";
  // «जुलाई में डेंगू के 187 मरीज हैं», «1 से 10 जुलाई के आंकड़े जारी हुए, उनमें डेंगू के 608 मामले हैं»: so many fell ill in that time
  if (copula && explicit !== "total" && !number.none && !saysNow(v) && isOfSpan(v)) return "new";
  // «614 सैंपल का परिणाम आया है, जिसमें 571 निगेटिव, 41 पॉजिटिव और 2 इनकंक्लूसिव हैं», «निगेटिव : 369, पॉजिटिव : 34»
  const ofTests = v.ctx.metric === "new_negative_tests" || (v.ctx.metric === "new_tests" && clause.continues);
  if (
    ofTests &&
    (v.ctx.fresh || v.ctx.inLines) &&
    !number.none &&
    !found &&
    explicit !== "total" &&
    isResult(v) &&
    !has(all, "active")
  )
    return "new";
  // «पिछला रिकॉर्ड 31 मरीज 26 जून का था»
  const dated = v.a.dateAt[v.np.end];
  if (copula && dated?.kind === "day" && is(v.a, dated.end, GENITIVE) && is(v.a, dated.end + 1, PAST)) return "new";
  // «मंत्री ने मंगलवार को माना कि राज्य में 115 मरीज हैं»: the day is that of the telling
  // but «24 घंटे में रीवा में 96 मरीज (एक्टिव 411) हैं» are those of the window
  const aside = word(v.a, v.np.end) === "(" && has(cuesIn(v.a, { from: v.np.end, to: v.np.end + 3 }), "active");
  if (explicit === "new" && copula && !number.none && !has(all, "new") && !has(left, "new") && !aside) return "now";
  // «1 सितंबर से मंगलवार तक 640 मरीज हो गए»
  if (explicit === "new" && !found && isRisen(v) && within(v.a.dates, clause.first, number.first).some(isLong))
    return "total";
  // «एम्स में ऐसे मरीजों की संख्या 83 है»
  if (explicit === "total" && copula && item.right.to - number.end <= 2 && has(left, "number") && countsOfHospital(v))
    return "now";
  // «कुल अभी 4,698 मरीज मिले», «अभी कुल 4,698»
  if (found && wholeByNow(v)) return "total";
  if (explicit) return explicit;
  const last = left.at(-1);
  // «कुल 640 मरीज», «कुल अभी 640 मरीज»
  const counted = last ? item.left.to - last.end : -1;
  const wholly = counted === 0 || (counted === 1 && is(v.a, item.left.to - 1, RIGHT_NOW));
  if (!found && last?.cue === "total" && wholly && !copula) return "total";
  // «रीवा में अब 640 पॉजिटिव»
  if (!found && !copula && word(v.a, number.first - 1) === "अब" && v.isLast) return "total";
  // «रीवा में कुल 140 मामले मिले हैं»
  if (found && last?.cue === "total" && wholly && !v.ctx.dayNamed && isPresentPerfect(v)) return "total";
  // «पुष्ट मामले 720 तक जा पहुंचे»
  if (fromLeft && has(cuesIn(v.a, item.right), "rising")) return "total";
  // «सवा सौ के करीब पहुंचे मरीज»
  const reached = /^पहुंचे?$/.test(word(v.a, number.end)) && v.a.cueAt[number.end + 1]?.cue === "case";
  if (!found && number.qualifier === "about" && reached) return "total";
  // «अब 57 मामले हो गए हैं»
  if (!found && isRisen(v)) return "total";
  // «कुल 372 मामले हैं, जिनमें 301 ठीक हो चुके हैं»: all of them
  if (copula && last?.cue === "total" && wholly && isSplitNext(v)) return "total";
  if (copula && clause.continues && v.ctx.cases === "total_cases" && !has(all, "active")) return "total";
  // «640 मरीज पहले से चिह्नित हैं»
  if (
    found &&
    v.right.some((c) => c.cue === "found" && word(v.a, c.first - 1) === "से" && word(v.a, c.first - 2) === "पहले")
  )
    return "total";
  // «जिले में पहले से हाथीपांव के 640 मरीज चिह्नित हैं»
  if (found && (knownBefore(v) || areListed(v))) return "total";
  // «अब तक 180 संदिग्ध मिले हैं। जिनमें से 64 केस पॉजिटिव हैं»: of all those
  if (copula && clause.continues && v.ctx.metric === "suspected_cases" && v.ctx.mode === "total" && isPositive(v))
    return "total";
  // «अब तक सर्वाधिक 640 मामले और 12 मौतें रीवा की हैं»
  if (copula && has(v.tail, "death") && !has(all, "active", "treat")) return "total";
  if (copula) return "now";
  // «नए मामले 04⏎पुरुष मरीज 03⏎महिला मरीज 01»
  const { ctx } = v;
  const ofNew = ctx.metric === "new_cases" && !ctx.fresh && number.value <= ctx.largestNew;
  if (fromLeft && ofNew && within(v.a.populations, item.left.from, item.left.to).length) return "new";
  if (!found && fromLeft && !clause.continues) return "total";
  return modeOf(v);
}

const OF_TESTS = /^(?:रिपोर्ट|रिपोर्टों|सैंपल|सैंपलों|नमूनों)$/;

/** «हाथीपांव के 640 मरीज चिह्नित हैं»: not «चिह्नित किए गए», which tells of an event. */
const areListed = ({ a, all, clause }: ItemView): boolean =>
  all.some((c) => c.cue === "found" && LISTED.test(word(a, c.first)) && is(a, c.end, PRESENT)) ||
  cuesIn(a, clause.tail).some((c) => c.cue === "found" && LISTED.test(word(a, c.first)) && is(a, c.end, PRESENT));

const LISTED = /^(?:चिह्नित|चिन्हित|नोटिफाइड)$/;

/** «पहले से …» before the number. */
function knownBefore({ a, clause, number }: ItemView): boolean {
  for (let i = clause.first; i < number.first; i++)
    if (word(a, i) === "पहले" && word(a, i + 1) === "से")
      return is(a, clause.end - 1, PRESENT) || is(a, clause.end - 2, PRESENT);
  return false;
}

/** «मौजूदा साल में», «इस सीजन» before the number. */
const namesSeason = ({ a, clause, number }: ItemView): boolean =>
  within(a.dates, clause.first, number.first).some((d) => d.kind === "season");

/** «310 मरीज थे, जो अब बढ़कर 420 हो गए हैं»: what has grown is all so far. */
function growsNext({ a, clause, isLast }: ItemView): boolean {
  const next = word(a, clause.end) === "," ? clause.end + 1 : clause.end;
  if (!isLast || word(a, next) !== "जो") return false;
  return [1, 2, 3].some((k) => /^बढ/.test(word(a, next + k)) && is(a, next + k, FROM_TO));
}

/** A hospital stands at the head of the figure. */
function countsOfHospital({ a, item: { left }, all }: ItemView): boolean {
  if (has(all, "sofar", "total")) return false;
  for (let i = left.from; i < left.to; i++)
    if (a.placeAt[i]?.kind === "facility") return word(a, a.placeAt[i]?.end ?? i) === "में";
  return false;
}

/** «कुल» and «अभी» right before the number. */
const wholeByNow = ({ a, number: { first } }: ItemView): boolean =>
  (word(a, first - 1) === "कुल" && is(a, first - 2, RIGHT_NOW)) ||
  (word(a, first - 2) === "कुल" && is(a, first - 1, RIGHT_NOW));

/** «…, जिनमें 301 डिस्चार्ज हो चुके हैं» behind the clause, of the same sentence. */
function isSplitNext({ a, clause }: ItemView): boolean {
  const next = is(a, clause.end, COMMA) ? clause.end + 1 : clause.end;
  if (!is(a, next, CONTINUES)) return false;
  return has(cuesIn(a, { from: next, to: clause.sentence.end }), "recovery", "discharge", "death");
}

/** A month, or several days of one, that the clause names, or the sentence before it where nothing else was counted. */
function isOfSpan({ a, clause, number }: ItemView): boolean {
  const { first } = clause.sentence;
  const counted = within(a.numbers, first, clause.first).some((n) => n.notCount === undefined);
  const from = clause.continues && !counted ? first : clause.first;
  return within(a.dates, from, number.first).some(
    (d) => d.window === "P1M" || (d.kind === "window" && d.window !== "P1D" && d.window !== "P1Y"),
  );
}

const isPast = ({ a, np }: ItemView): boolean => is(a, np.end, PAST);

/** «मामले हो गए»; not «पॉजिटिव हो गए», which they were not before. */
function isRisen({ a, np }: ItemView): boolean {
  const noun = np.cues.findLast((c) => c.cue === "case");
  return (
    noun !== undefined &&
    /^(?:मामल|केस|मरीज)/.test(word(a, noun.first)) &&
    word(a, noun.end) === "हो" &&
    /^ग/.test(word(a, noun.end + 1))
  );
}

/** «फिलहाल», «अभी». */
function saysNow({ a, clause }: ItemView): boolean {
  if (!says(clause, RIGHT_NOW)) return false;
  for (let i = clause.first; i < clause.end; i++) if (is(a, i, RIGHT_NOW)) return true;
  return false;
}
