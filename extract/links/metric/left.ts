import { METRICS } from "../../../model/metrics.ts";
import type { CueMention } from "../../cues/index.ts";
import { wordsLike } from "../../text/word-sets.ts";
import { type Analysis, cuesIn, is, isCued, lastWithin, type Span, within, word } from "../analysis.ts";
import { glossEnd } from "../gloss.ts";
import { countsCases, modeOfMetric, TOTAL_OF } from "../tally.ts";
import { isMonthBehind } from "../when.ts";
import {
  AFTER_OR_WITH,
  AGENT_OR_OBJECT,
  AWAITED,
  BESIDE,
  FROM_TO,
  GENITIVE,
  GENITIVE_PLURAL,
  LABEL_END,
  MODIFIER,
  ONLY,
  PAST,
  POSTPOSITION,
  THIS_FIGURE,
} from "../words.ts";
import { byCase } from "./by-case.ts";
import { byEvent } from "./by-event.ts";
import { has, isContent, tells } from "./cue-classes.ts";
import { type Decision, INHERIT } from "./decision.ts";
import { SPOILT } from "./events/tests.ts";
import { thisFigure, whatFigure, wholeOfIt, wholeThere } from "./figure.ts";
import { hasPlace, type ItemView, isSubordinate } from "./item-view.ts";
import { amongThem, headNoun, headOfList } from "./list-head.ts";
import { isNeutral } from "./neutral.ts";
import { isOwnNoun } from "./noun-phrase.ts";

/** «जाजमऊ व चकेरी में तीन-तीन», where nobody knows the places. */
export const EACH_OF_WHAT = "so many each, of what is not said";

/** Decides by the words before the number, or leaves it to the list. */
export function byLeftOrList(v: ItemView): Decision {
  const { a, clause, item, number, ctx } = v;
  for (let i = item.left.from; i < item.left.to && is(a, item.left.to - 1, LABEL_END); i++)
    if (is(a, i, AWAITED)) return { none: "reports that are awaited" };
  // «निगेटिव 510 | रिजेक्ट 9 | पेंडिंग 56»
  const label = word(a, number.first - 1);
  const pending = label === "रिपोर्ट" && /^(?:लंबित|पेंडिंग|पेंडिग|अप्राप्त)$/.test(word(a, number.first - 2));
  if (pending || SPOILT.test(label) || /^(?:पेंडिंग|पेंडिग|लंबित|अप्राप्त)$/.test(label))
    return { none: "samples without a result" };
  // «वीएल मरीज को 7,100 रुपये और पीकेडीएल वाले को 4,000»
  if (label === "को" && item.right.to - number.end <= 1 && paidBefore(a, clause.sentence.first, number.first))
    return { none: "money" };
  // «सैंपल : अब तक लिए 6,100, निगेटिव 5,100»
  const ofHeader = ctx.heading && clause.items[0] === item && word(a, clause.first - 1) === ":";
  if (ofHeader && ctx.heading && v.left.length > 0 && v.left.every((c) => c.cue === "sofar" || c.cue === "total")) {
    const metric = TOTAL_OF[ctx.heading] ?? ctx.heading;
    return { metric, mode: modeOfMetric(metric), basis: "left", said: "पंक्ति का शीर्षक", upTo: number.end };
  }
  // «14 नए के बाद कुल 60 एक्टिव केस»
  if (has(v.np.cues, "new") && word(a, v.np.end) === "के" && is(a, v.np.end + 1, AFTER_OR_WITH) && ctx.cases)
    return { metric: "new_cases", mode: "new", basis: "right", said: "नए", upTo: v.np.end };
  // «रीवा में दो नए मिले और यहां 19 एक्टिव केस हैं»
  const [how, newly, ...rest] = v.np.cues;
  const foundSo = how?.cue === "new" && newly?.first === how.end && /^(?:मिले|मिला|निकले)$/.test(word(a, newly.first));
  if (foundSo && !rest.length && !v.left.some(isContent) && !v.ofDoses)
    return { metric: "new_cases", mode: "new", basis: "right", said: "नए मिले", upTo: newly.end };
  // «30 हजार के पार पहुंचा आंकड़ा», of cases where nothing else is said
  const figureAt = number.end + (/^पहुंच/.test(word(a, number.end)) ? 1 : 0);
  if (word(a, number.end - 1) === "पार" && a.cueAt[figureAt]?.cue === "number" && !v.left.some(isContent))
    return { metric: "total_cases", mode: "total", basis: "right", said: "के पार आंकड़ा", upTo: figureAt + 1 };
  // «रीवा में डेंगू 9 हजार के पार, …», «सतना साढ़े तीन सौ के पार»
  const subject = a.namedAt[number.first - 1] ?? a.placeAt[number.first - 1];
  if (word(a, number.end - 1) === "पार" && subject && item.right.to - number.end <= 1 && v.left.length === 0)
    return { metric: "total_cases", mode: "total", basis: "right", said: "के पार", upTo: number.end };
  // «डेंगू के मरीज बढ़े, 17 दिन में ही 600 के पार»
  const ofCases = !v.left.some(isContent) && isCued(a, clause.sentence.first, clause.first, "case");
  if (word(a, number.end - 1) === "पार" && ofCases && item.right.to - number.end <= 1 && !hasPlace(a, item.left))
    return { metric: "total_cases", mode: "total", basis: "context", said: "के पार", upTo: number.end };
  // «80 हजार के पार कोरोना», «400 के करीब पहुंचा डेंगू»
  const reached = /^पहुंच/.test(word(a, number.end)) ? number.end + 1 : number.end;
  const isNear = number.qualifier === "about" && /^पहुंच/.test(word(a, reached - 1));
  if ((word(a, number.end - 1) === "पार" || isNear) && a.namedAt[reached])
    return { metric: "total_cases", mode: "total", basis: "right", said: "के पार", upTo: reached + 1 };
  // «31 नए मामले आए, जो बुधवार (28) से ज्यादा हैं»: the same of another day
  if (isDayInFront(v) && ctx.metric && DAILY.test(ctx.metric))
    return { metric: ctx.metric, mode: "new", basis: "context", said: "दूसरे दिन", upTo: number.end };
  const there = wholeThere(v);
  if (there) return there;
  // «31 हजार जांच हुई; अब तक 89 लाख»
  const wholeSoFar = ctx.metric && TOTAL_OF[ctx.metric];
  if (
    wholeSoFar &&
    !ctx.newSentence &&
    v.left.length === 1 &&
    v.left[0]?.cue === "sofar" &&
    !hasPlace(a, item.left) &&
    item.right.to - number.end <= 1
  )
    return { metric: wholeSoFar, mode: "total", basis: "context", said: "अब तक", upTo: number.end };
  // «इनमें 3 ब्लैक फंगस के थे»
  if (clause.continues && a.namedAt[number.end] && item.right.to - number.end <= 10 && v.right.length === 0)
    return INHERIT;
  // «98 मरीज मिले, जिनमें 61 डेंगू के हैं और 37 चिकनगुनिया के»
  const kind = a.namedAt[number.end];
  const ofKind = kind && is(a, kind.end, GENITIVE_PLURAL) && item.right.to - kind.end <= 2;
  if (ofKind && !ctx.newSentence && ctx.fresh && ctx.metric && countsCases(ctx.metric)) return INHERIT;
  // «जिनमें 640 सिर्फ जून के हैं»
  const only = number.end + (is(a, number.end, ONLY) ? 1 : 0);
  const month = a.dateAt[only];
  if (
    clause.continues &&
    month?.first === only &&
    is(a, month.end, GENITIVE_PLURAL) &&
    item.right.to - month.end <= 3 &&
    ctx.metric &&
    countsCases(ctx.metric)
  )
    return INHERIT;
  // «64 मरीज मिले हैं। पुरुषों की संख्या 41 है तो महिलाओं की 23»
  if (isShareOf(v)) return INHERIT;
  // «52 हजार टीके लगे … महिलाओं की संख्या 28,340 रही»
  const people = v.left.at(-1)?.cue === "number" && word(a, number.first - 2) === "की" ? number.first - 3 : -1;
  const counted =
    ctx.fresh && ctx.metric && METRICS[ctx.metric].kind !== "percent" ? (ctx.lately.get(ctx.metric) ?? 0) : 0;
  if (
    people > 0 &&
    number.value < counted &&
    within(a.populations, people, people + 1).some((p) => /^(?:women|men|children)$/.test(p.population))
  )
    return INHERIT;
  // «घरों की संख्या 1488», «रहने वालों की संख्या 7403»
  if (countsOthers(v)) return { none: "a number of something else" };
  // «कुल मामले: 10,45,532»: what its header says
  const colon = word(a, number.first - 1) === "-" ? number.first - 2 : number.first - 1;
  if (item.left.to === item.left.from && ctx.heading && word(a, colon) === ":")
    return {
      metric: ctx.heading,
      mode: modeOfMetric(ctx.heading),
      basis: "left",
      said: "पंक्ति का शीर्षक",
      upTo: number.end,
    };
  // «ताजा मामलों के साथ टैली बढ़कर 4.49 करोड़»: what stands with it is another count
  const with_ = adjunctEnd(a, item.left.from, item.left.to);
  const against = with_ > 0 && word(a, with_ - 1) !== "साथ";
  const told = v.left.filter((c) => !isBracketed(a, c, item.left.to));
  const left =
    against || (with_ > 0 && told.some((c) => c.first >= with_)) ? told.filter((c) => c.first >= with_) : told;
  const nearest = left.findLast(
    (c) => isContent(c) && !isTestAmong(v, c) && !isKindOfBed(v, c) && !isSubordinate(a, c),
  );
  // «जनवरी से अब तक का जोड़ कुल 640 है»
  const sum = left.findLast((c) => c.cue === "number" && word(a, c.first) === "का");
  const figure = sum ?? left.findLast((c) => c.cue === "total" || (c.cue === "number" && !isSource(a, c)));
  const listed = hasPlace(a, item.left) || isMonthList(v);
  const placed = placeFollows(v);
  const figureBehind = nearest && figure && figure.first > nearest.first;
  // «बेड इतने कम हैं कि दो-दो को साथ लिटाना पड़ा»
  if (number.each && !listed && !placed && is(a, number.end, AGENT_OR_OBJECT))
    return { none: "so many each, of what is not said" };
  const noun = nearest && headNoun(v, nearest);
  // «कुल मामलों में से 365 केवल जून में आए»: of that month
  if (nearest?.cue === "case" && isMonthBehind(a, item) && /^(?:में|से)$/.test(word(a, number.first - 1)))
    return { metric: "new_cases", mode: "new", basis: "right", said: "महीने में", upTo: number.end };
  const head = noun && (amongThem(v, noun, placed) ?? (listed ? headOfList(v, noun) : undefined));
  if (head) return head;
  if (nearest) {
    const placeBetween = hasPlace(a, { from: nearest.end, to: item.left.to });
    const alone = clause.items.every((i) => i === item || i.outdated);
    // «कुल मामले देश में 612 हो गए हैं»
    const grown =
      alone && nearest.cue === "case" && (has(cuesIn(a, item.right), "rising") || word(a, item.right.from) === "हो");
    const own = !listed || !placeBetween || (figureBehind && alone) || grown;
    // «क्वारंटीन कैंप में रह रहे हैं - 401»
    const label = own && is(a, item.left.to - 1, LABEL_END);
    if (own && (figureBehind || label || grown || gap(v, nearest) <= 3))
      return byLeft(
        v,
        left.filter((c) => c.first >= Math.max(nearest.first - 6, phraseStart(a, nearest.first, item.left.from))),
      );
  } else if (!listed && wholeOfIt(v)) return wholeOfIt(v) as Decision;
  else if (figure?.cue === "number") {
    // «रविवार को यह संख्या 190 रही»
    if (!ctx.metric && is(a, figure.first - 1, THIS_FIGURE) && a.dateAt[item.left.from])
      return { metric: "new_cases", mode: "new", basis: "left", said: "यह संख्या", upTo: number.end };
    // «संक्रमण की संख्या 17,502 रह गई है»
    if (left.at(-2)?.cue === "infection" && remains(a, item.right))
      return { metric: "active_cases", mode: "now", basis: "left", said: "रह गई", upTo: number.end };
    if (!ctx.metric || left.at(-2)?.cue === "infection") {
      if (gap(v, figure) <= 2) {
        // «मौतों की समीक्षा में 188 नाम जुड़े, जिले का आंकड़ा 500»
        const ofDead = isCued(a, clause.sentence.first, item.left.to, "death");
        return {
          metric: ofDead ? "total_deaths" : "total_cases",
          mode: "total",
          basis: "left",
          said: "आंकड़ा",
          upTo: number.end,
        };
      }
    } else if (isOfDisease(a, figure) && /deaths|recoveries/.test(ctx.metric))
      // «चार की जान गई। मलेरिया का आंकड़ा 1890 पार»
      return { metric: "total_cases", mode: "total", basis: "left", said: "बीमारी का आंकड़ा", upTo: number.end };
    else if (!listed || gap(v, figure) <= 2) return thisFigure(v, figure, whatFigure(v, figure, ctx.metric));
  }
  // «अब यह 709 हो गया है»
  // «2023 में ये बढ़कर 2 लाख से भी ज्यादा हो गए»
  const it = /^(?:अब|बढकर|घटकर)$/.test(word(a, item.left.to - 1)) ? item.left.to - 2 : item.left.to - 1;
  const pronoun = word(a, it) === "यह" || (word(a, it) === "ये" && it < item.left.to - 1);
  if (!nearest && pronoun && ctx.metric && has(cuesIn(a, item.right), "rising"))
    return {
      metric: TOTAL_OF[ctx.metric] ?? ctx.metric,
      mode: "total",
      basis: "context",
      said: "यह",
      upTo: number.end,
    };
  // «मरीज सात हजार के पार हो चुके हैं। रिपोर्ट में यह 7,264 दर्ज है»
  if (word(a, item.left.to - 1) === "यह" && ctx.metric && ctx.fresh && word(a, number.end) === "दर्ज" && !listed)
    return {
      metric: ctx.metric,
      mode: modeOfMetric(ctx.metric),
      basis: "context",
      said: "यह … दर्ज",
      upTo: number.end + 1,
    };
  // «… 440 थी, जो घटकर 83 रह गई»
  if (!nearest && has(left, "rising") && ctx.metric && !ctx.newSentence && !listed)
    return {
      metric: ctx.metric,
      mode: modeOfMetric(ctx.metric),
      basis: "context",
      said: "घटकर, बढ़कर",
      upTo: number.end,
    };
  // «जोन 28 थे, अब 11 ही रह गए»
  if (!nearest && ctx.metric && !listed && (!ctx.newSentence || ctx.fresh) && (remains(a, item.right) || wasThen(v)))
    return { metric: ctx.metric, mode: modeOfMetric(ctx.metric), basis: "context", said: "रह गए", upTo: number.end };
  // «पटना में मिले 34»
  const verb = left.at(-1);
  if (
    (!nearest || phraseStart(a, item.left.to, item.left.from) > nearest.first) &&
    verb?.cue === "found" &&
    // «रिपोर्ट मिली - 3611»
    !/^(?:रिपोर्ट|रिपोर्टें)$/.test(word(a, verb.first - 1)) &&
    // «आज मिले: 14»
    (verb.end === item.left.to || (verb.end === item.left.to - 1 && is(a, verb.end, LABEL_END))) &&
    item.right.to - item.right.from <= 1
  )
    return byCase({ ...v, all: left }, "left");
  // «जिनमें 2 को ही कब्जा मिला»: something that is no illness
  const given = word(a, item.right.from) === "को" ? v.right.find((c) => c.cue === "found") : undefined;
  if (given && !nearest && /^मिल[ाी]$/.test(word(a, given.first)) && isOwnNoun(a, given.first - 1))
    return { none: "something was done to, or by, these people" };
  // «इनमें 97 सिर्फ जुलाई में मिले»
  if (!nearest && !listed && clause.continues && ctx.metric && countsCases(ctx.metric) && v.right[0]?.cue === "found")
    return byCase(v, "right");
  // «4,200 पॉजिटिव मिले, शनिवार को 5,100 मिले थे», «… तो रविवार को 21 और जुड़ गए»
  const found = a.cueAt[item.right.from + (word(a, item.right.from) === "और" ? 1 : 0)];
  if (
    !nearest &&
    !listed &&
    ctx.fresh &&
    ctx.metric &&
    countsCases(ctx.metric) &&
    found &&
    FOUND.test(word(a, found.first))
  )
    return byCase(v, "right");
  // «शनिवार को 506 नए मरीज मिले थे, आज 448»: the same of today
  const today = v.isLast && item.left.to - item.left.from === 1 && a.dateAt[item.left.from]?.kind === "day";
  if (today && ctx.fresh && ctx.metric && DAILY.test(ctx.metric) && item.right.to - item.right.from <= 1)
    return INHERIT;
  // «पांच को रांची रेफर किया गया»
  if (
    v.isLast &&
    is(a, item.right.from, AGENT_OR_OBJECT) &&
    item.right.to - item.right.from > 1 &&
    !isNeutral(a, item.right, [])
  )
    return { none: "something was done to, or by, these people" };
  if (number.each && !listed && !placed) return { none: EACH_OF_WHAT };
  // «26 अप्रैल को 517, 27 अप्रैल को 535»
  const byDay = a.dateAt[item.left.to - 2]?.kind === "day" && clause.items.length > 1;
  // «पॉजिटिव लोगों में पुरुष 702 व महिलाएं 764 हैं»
  const group = left.at(-1);
  const before = clause.items[clause.items.indexOf(item) - 1];
  const beside = before && cuesIn(a, before.left).at(-1);
  const byGroup = group?.cue === "people" && group.end === item.left.to && beside?.cue === "people";
  if (byGroup && beside.end === before?.left.to && isNeutral(a, item.right, [])) return INHERIT;
  if (listed || placed || byDay) return INHERIT;
  if (clause.items[0] !== item && has(cuesIn(a, item.right), "rising")) return INHERIT;
  if (nearest) return byLeft(v, left);
  // «जनवरी में 1,245 और बाकी दिनों में 486»
  const closes = v.isLast && word(a, number.first - 1) === "में" && item.right.to - item.right.from <= 1;
  return clause.items.length > 1 && (!v.isLast || closes) ? INHERIT : { none: "no word says what it counts" };
}

/** «7,100 रुपये» before it in the sentence. */
function paidBefore(a: Analysis, from: number, to: number): boolean {
  for (let i = to - 1; i >= from; i--) if (a.numberAt[i]) return a.numberAt[i]?.notCount === "money";
  return false;
}

/** «मलेरिया का आंकड़ा» */
const isOfDisease = (a: Analysis, { first }: CueMention): boolean =>
  is(a, first - 1, GENITIVE) && a.namedAt[first - 2] !== undefined;

const FOUND = /^(?:मिले|निकले|आए|पाए|जुडे?)$/;

/** Behind the comma that stands before a noun: «… से दो की मौत, मरीजों की संख्या 88». */
function phraseStart(a: Analysis, at: number, from: number): number {
  for (let i = at; i > from; i--) if (word(a, i - 1) === ",") return i;
  return from;
}

/** Behind the last «के साथ», «के सापेक्ष» before a number, or 0. */
function adjunctEnd(a: Analysis, from: number, to: number): number {
  for (let i = to - 1; i > from; i--) if (is(a, i, BESIDE) && word(a, i - 1) === "के") return i + 1;
  return 0;
}

/** Words between a cue and the number that are neither grammar nor a way of counting. */
function gap({ a, item }: ItemView, c: CueMention): number {
  let between = 0;
  for (let i = c.end; i < item.left.to; i++) {
    while (word(a, i) === "(" && i < item.left.to) for (i++; i < item.left.to && word(a, i - 1) !== ")"; ) i++;
    const cue = a.cueAt[i]?.cue;
    const manner = cue === "number" || cue === "total" || cue === "sofar" || cue === "rising";
    // «एक्टिव केस 4 हजार से नीचे आकर 3,744»: an earlier figure
    if (a.numberAt[i] || is(a, i, FROM_TO)) continue;
    if (!manner && !is(a, i, POSTPOSITION) && !is(a, i, MODIFIER) && !a.dateAt[i]) between++;
  }
  return between;
}

/** «नए आंकड़े के मुताबिक»: who says it, not what is said. */
const isSource = (a: Analysis, c: CueMention): boolean =>
  // «आंकड़े देखें तो …»
  /^देखें?$/.test(word(a, c.end)) ||
  (is(a, c.end, GENITIVE_PLURAL) && /^(?:मुताबिक|अनुसार|आधार|हवाले|तहत)/.test(word(a, c.end + 1)));

/** «जांच में 42 और … 182 संक्रमित मिले»: among those tested. */
const isTestAmong = ({ a, clause, item }: ItemView, c: CueMention): boolean =>
  c.cue === "test" &&
  clause.items.at(-1) !== item &&
  ((word(a, item.left.to - 1) === "में" && item.left.to - c.end <= 1) ||
    // «एलाइजा जांच में डेंगू के 12 और किट से पांच मरीज मिले»
    (word(a, c.end) === "में" &&
      a.namedAt[c.end + 1] !== undefined &&
      (a.namedAt[c.end + 1]?.end ?? 0) + 1 === item.left.to));

/** «आईसीयू के 13 और वार्ड के 26 बेड»: beds of that kind. */
const isKindOfBed = ({ a, clause, item }: ItemView, c: CueMention): boolean =>
  c.cue === "icu" && is(a, c.end, GENITIVE_PLURAL) && item.left.to - c.end === 1 && clause.items.at(-1) !== item;

/** By cues before the number: the event governs its noun («ठीक होने वाले मरीजों की संख्या»). */
function byLeft(v: ItemView, group: readonly CueMention[]): Decision {
  const told: ItemView = { ...v, all: group };
  // «जांच में कंफर्म मरीजों की संख्या»: the patients are counted
  const noun = group.findLast((c) => c.cue === "case");
  const isMeans = (c: CueMention) =>
    c.cue === "test" && noun !== undefined && c.end < noun.first && word(v.a, c.end) === "में";
  const event = group.findLast((c) => tells(c) && !isMeans(c));
  if (event) return byEvent(told, event, "left");
  return has(group, "case") ? byCase(told, "left") : { none: "no word says what it counts" };
}

/** «4 धमतरी, 2 कांकेर के», «दो फरवरी में»: a place or a month at once. */
function placeFollows({ a, item }: ItemView): boolean {
  if (isMonthBehind(a, item)) return true;
  // «9,531 यानी करीब 51% अकेले इंदौर के»
  const share = glossEnd(a, item.right.from);
  const from = is(a, share, ONLY) ? share + 1 : share;
  // «149 के साथ गुजरात दूसरे नंबर पर है»
  if (word(a, from) === "के" && word(a, from + 1) === "साथ" && a.placeAt[from + 2]) return true;
  return hasPlace(a, { from, to: Math.min(item.right.to, from + 2) });
}

/** «मार्च में 31, अप्रैल में 27»: a list by month or year. */
const isMonthList = ({ a, item }: ItemView): boolean => {
  const d = a.dateAt[item.left.to - 2] ?? a.dateAt[item.left.to - 1];
  return d !== undefined && d.kind !== "sofar" && d.window !== "P1D" && d.kind !== "day";
};

const DAILY = /^new_/;

/** «बुधवार (28)» */
const isDayInFront = ({ a, number: { first, end } }: ItemView): boolean =>
  first > 1 && word(a, first - 1) === "(" && word(a, end) === ")" && a.dateAt[first - 2]?.kind === "day";

/** «पुरुषों की संख्या 41», «महिलाओं की 23»: so many of those just counted. */
function isShareOf({ a, clause, item, number, ctx }: ItemView): boolean {
  const part = lastWithin(a.populations, item.left.from, number.first);
  if (!part || !/^(?:men|women|children|elderly)$/.test(part.population) || !is(a, part.end, GENITIVE)) return false;
  const figure = a.cueAt[part.end + 1]?.cue === "number" ? part.end + 2 : part.end + 1;
  if (figure !== number.first) return false;
  const said = figure > part.end + 1 || isCued(a, clause.sentence.first, item.left.from, "number");
  const { metric } = ctx;
  if (!said || !metric || !/_cases$|_deaths$|_patients$|_recoveries$/.test(metric)) return false;
  const whole = Math.max(ctx.lately.get(metric) ?? 0, metric === "new_cases" ? ctx.largestNew : 0);
  return ctx.fresh && number.value <= whole;
}

/** «… की संख्या» of what no metric counts. */
function countsOthers(v: ItemView): boolean {
  const { a, item, left } = v;
  const last = left.at(-1);
  const figure = last?.cue === "rising" ? left.at(-2) : last;
  // «आपरेशन का आंकड़ा 41 हुआ», «नोटिसों की गिनती 60 पहुंची»
  if (
    figure?.cue === "number" &&
    is(a, figure.first - 1, GENITIVE) &&
    is(a, figure.first - 2, WORK) &&
    gap(v, figure) <= 1
  )
    return true;
  if (figure?.cue !== "number" || word(a, figure.first) !== "संख्या") return false;
  // «मतदाताओं की संख्या 1,500 से घटाकर 1,000 कर दी»
  if (word(a, figure.first - 1) === "की" && isOwnNoun(a, figure.first - 2) && !left.some(isContent))
    return !SICK.test(word(a, figure.first - 2)) && gap(v, figure) <= 1;
  const noun = a.cueAt[figure.first - 2]?.cue;
  // «मशीनों की संख्या 6 से बढ़ाकर 10 कर दी»
  if (noun === "other" && word(a, figure.first - 1) === "की" && gap(v, figure) <= 1) return true;
  if (figure !== last || item.left.to - figure.end > 1) return false;
  // «प्रवासियों की संख्या 12 हजार पार», not «संक्रमित लोगों की संख्या»
  const people = noun === "people" && !left.some(isContent);
  return word(a, figure.first - 1) === "की" && (people || noun === "other" || noun === "neutral");
}

/** What is done in a hospital, or against a disease, and no metric counts. */
const WORK = wordsLike(
  /^(?:ऑपरेशन|ऑपरेशनों|आपरेशन|आपरेशनों|सर्जरी|एंडोस्कोपी|डायलिसिस|प्रसव|प्रसवों|नोटिस|नोटिसों|चालान|पर्चियों|पर्चों|शिकायतों|रक्तदान|फागिंग|फॉगिंग)$/,
);

/** The sick, perhaps misspelt. */
const SICK = /^(?:जोन|संक|सक्र|मरी|रोग|पॉ|पा|पो|केस|माम|मृत|बीमा)/;

/** «(ही) रह गए» */
const remains = (a: Analysis, { from, to }: Span): boolean => {
  for (let i = from; i < Math.min(to, from + 2); i++)
    if (/^(?:रह|बच)$/.test(word(a, i)) && /^ग/.test(word(a, i + 1))) return true;
  return false;
};

/** «8 नए मरीज मिले, रविवार को 11 थे»: of another time. */
function wasThen({ a, item: { left, right } }: ItemView): boolean {
  const verb = /^(?:ही|भी)$/.test(word(a, right.from)) ? right.from + 1 : right.from;
  if (!is(a, verb, PAST) || right.to - verb > 2) return false;
  for (let i = left.from; i < left.to; i++) if (a.dateAt[i]) return true;
  return false;
}

/** «एक्टिव मामले (होम आइसोलेशन सहित) 4,300»: said in brackets that are closed. */
function isBracketed(a: Analysis, c: CueMention, to: number): boolean {
  for (let i = c.first; i < to; i++) {
    if (word(a, i) === "(") return false;
    if (word(a, i) === ")") return true;
  }
  return false;
}
