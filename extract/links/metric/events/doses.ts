/** Vaccination: doses given, people with the first or second, aims, places. */
import type { CueId } from "../../../cues/index.ts";
import { type Analysis, is, isCued, type Span, within, word } from "../../analysis.ts";
import type { Context } from "../../context.ts";
import { soFarIfTooMany } from "../../most-of-a-day.ts";
import { FIRST_WORD, PRESENT, SECOND_WORD, SUPPLIED } from "../../words.ts";
import { has } from "../cue-classes.ts";
import type { Decision, MetricRule } from "../decision.ts";
import type { ItemView } from "../item-view.ts";
import { modeOf } from "../mode.ts";
import { hasCopula } from "../neutral.ts";
import { isPresentPerfect } from "../tense.ts";
import { type EventReading, type Happening, say } from "./happening.ts";

export const DOSE_EVENTS: Readonly<Partial<Record<CueId, EventReading>>> = {
  target(h) {
    const { a, item, number, all } = h;
    if (has(all, "case") && !has(all, "dose")) return { none: "patients who are to be found" };
    // «मौतों को शून्य पर लाने का लक्ष्य»
    if (number.value === 0) return { none: "an aim of something else" };
    if ((h.np.unknown || has(h.np.cues, "other")) && !h.people && !has(all, "dose"))
      return { none: "an aim of something else" };
    // «जिले में 5,236 मरीज मिले थे, जबकि लक्ष्य 5,600 का था»
    if (!has(all, "dose", "people") && h.ctx.fresh && /_cases$/.test(h.ctx.metric ?? ""))
      return { none: "an aim of something else" };
    // «लक्ष्य 8,420 के सापेक्ष 8,900 टीबी मामलों का नोटिफिकेशन हुआ»
    if (!h.ofDoses && isCued(a, number.end, h.clause.end, "case")) return { none: "an aim of something else" };
    // «फिर बढ़ेगी जांच, रोज पांच हजार का लक्ष्य»
    if (!has(all, "dose", "people") && isCued(a, h.clause.sentence.first, number.first, "test"))
      return { none: "an aim of something else" };
    // «टीबी के मरीज ढूंढने में राज्य आगे रहा। 2 लाख का लक्ष्य था»: there is no vaccine that a campaign gives
    const disease = h.ctx.inSentence ?? h.ctx.disease ?? h.ctx.counting?.disease;
    if (disease && NO_VACCINE.has(disease) && !h.ofDoses) return { none: "an aim of something else" };
    // «5 करोड़ टीके देने का लक्ष्य प्राप्त कर लिया»
    const { end } = h.happened;
    if (has(all, "dose") && /^(?:प्राप्त|हासिल|पूरा)$/.test(word(a, end)) && /^(?:कर|किया)$/.test(word(a, end + 1)))
      return say(h, "total_vaccinations", "total", "लक्ष्य प्राप्त कर लिया");
    const year = number.value >= 2000 && number.value <= 2040;
    if (year && item.right.from < item.right.to && word(a, item.right.from) === "का") return { none: "a year" };
    return say(h, "vaccination_target", "now", "लक्ष्य");
  },
  dose,
  first_dose: dose,
  second_dose: dose,
  booster: dose,
  site: (h) =>
    h.number.value > MOST_SITES
      ? { none: "sessions, not places" }
      : h.planned
        ? { none: "planned, not there yet" }
        : isUndone(h, h.happened.end)
          ? { none: NOT_DONE }
          : say(h, "vaccination_sites", "now", "टीकाकरण केंद्र"),
};

const NO_VACCINE: ReadonlySet<string> = new Set([
  "tuberculosis",
  "kala-azar",
  "malaria",
  "dengue",
  "chikungunya",
  "heatstroke",
  "viral-fever",
  "diarrhoea",
  "mucormycosis",
]);

/** A country has fewer places that vaccinate; sessions so far are many more. */
const MOST_SITES = 300_000;

function dose(h: Happening): Decision {
  const { a, item, all, tail, happened } = h;
  // «बच्चों को विटामिन ए की खुराक पिलाई गई»
  for (let i = h.clause.first; i < item.right.to; i++)
    if (/^विटामिन/.test(word(a, i))) return { none: "a vitamin, no vaccine" };
  if (isUndone(h, h.happened.end)) return { none: NOT_DONE };
  // «एक वायल में 10 डोज», «10 वायल में 100 बच्चों को टीका लगता है»
  for (let i = Math.max(h.clause.first, h.number.first - 8); i < h.number.first; i++)
    if (/^(?:वायल|वाइल|शीशी)$/.test(word(a, i)) && word(a, i + 1) === "में") return { none: "doses of a vial" };
  // «… को टीका दिया जाता है»: in general
  for (let i = happened.end; i < Math.min(item.right.to, happened.end + 5); i++)
    if (/^(?:जात|लगत|पडत)[ेाी]$/.test(word(a, i)) && is(a, i + 1, PRESENT)) return { none: "what is done in general" };
  // «24 से खसरे का टीकाकरण होगा»
  if (word(a, h.number.end) === "से" && !h.fromLeft) return { none: "since when" };
  // «15 को चौथा डोज दिया गया»
  if (isLater(word(a, happened.first - 1))) return OF_LATER_DOSES;
  // «कुछ लोग दो डोज के बाद नहीं आते»
  const afterIt = word(a, happened.end) === "के" && word(a, happened.end + 1) === "बाद";
  if (h.number.value < 6 && !h.people && !h.fromLeft && afterIt) return { none: "doses of one person" };
  // «दवा की एक खुराक», «इनमें सिर्फ 14 ने टीका लिया था»: of patients
  if ((h.number.value === 1 || (h.planned && h.number.value < 4)) && !h.people) return { none: "a dose, no count" };
  if (h.clause.continues && /^(?:total|new|active)_(?:cases|deaths)$|patients/.test(h.ctx.metric ?? ""))
    return { none: "patients by whether they were vaccinated" };
  // «लक्ष्य 20 लाख लोगों को टीका लगाने का है»
  const aim = h.left.at(-1)?.cue === "target" && h.left.at(-1)?.end === h.number.first;
  if (aim || has(all, "target") || has(tail, "target")) return say(h, "vaccination_target", "now", "टीके का लक्ष्य");
  // «लक्ष्य है कि एक करोड़ लोगों को डोज लगे»
  if (h.people && isAimedAt(h)) return say(h, "vaccination_target", "now", "लक्ष्य है कि");
  // «45 लाख बच्चे होंगे कवर»
  if (h.people && [happened.first, happened.end - 1].some((i) => word(a, i) === "होंगे"))
    return say(h, "vaccination_target", "now", "कवर होंगे");
  // «95 हजार लोगों का टीकाकरण किया जाएगा»; doses that will come are none
  if (h.planned)
    return h.people || isPrepared(h) ? say(h, "vaccination_target", "now", "टीके लगेंगे") : { none: "planned" };
  if (begins(h)) return say(h, "vaccination_target", "now", "टीकाकरण शुरू");
  if (/^(?:के|का)$/.test(word(a, happened.end)) && word(a, happened.end + 1).endsWith("अभियान"))
    return { none: "a campaign's aim" };
  // «नौ लाख लोगों को टीका लगाने का अभियान छेड़ा गया»
  if (h.people && word(a, happened.end + 1) === "का" && word(a, happened.end + 2) === "अभियान")
    return say(h, "vaccination_target", "now", "टीका लगाने का अभियान");
  for (let i = happened.end; i < h.clause.end && i < happened.end + 8; i++)
    if (is(a, i, SUPPLIED)) return { none: "a supply of doses" };
  // «राज्यों के पास 5.62 करोड़ खुराक हैं»
  const held = h.number.first - (word(a, h.number.first - 1) === "करीब" ? 2 : 1);
  if (word(a, held) === "पास" && word(a, held - 1) === "के") return { none: "a supply of doses" };
  // «राज्यों को 190 करोड़ खुराक दी गईं»
  for (let i = item.left.from; i < item.left.to; i++)
    if (word(a, i) === "राज्यों" && !h.people) return { none: "a supply of doses" };
  const arrived =
    all.some((c) => c.cue === "found" && /^(?:मिल|आई|आए)/.test(word(a, c.first))) ||
    // «भंडार को मिले थे 900 इंजेक्शन»
    (/^(?:मिले|मिली|आए|आई)$/.test(word(a, h.number.first - 2)) && /^(?:थे|थी|हैं)$/.test(word(a, h.number.first - 1)));
  // «4 लाख को डोज मिली» are people
  if (arrived && !has(all, "people") && word(a, h.number.end) !== "को") return { none: "a supply of doses" };
  // «दूसरी डोज लेने वाले 41,200 हैं»: all who have had it
  const takers = h.fromLeft && /^(?:लेने|लगवाने|लगाने|पाने)$/.test(word(a, happened.end)) && hasCopula(h);
  // «10 जनवरी से शुरू हुए अभियान में 6,140 को बूस्टर डोज लगी है»
  // «प्रथम डोज 31 हजार लोगों को लगी है»
  const nthSoFar = /^(?:first|second)_dose$/.test(happened.cue) && !h.ctx.dayNamed;
  const standing = (happened.cue === "booster" || nthSoFar) && isPresentPerfect(h) && !isOfDay(h) && !has(all, "new");
  if (h.flow === "new" && !takers && !standing && !isBeyondDay(h)) return say(h, "new_vaccinations", "new", "टीके लगे");
  // «180.4 करोड़ टीके (82.1 करोड़ दूसरी डोज और …)»: the whole, of which the brackets hold the parts
  // «180.4 करोड़ टीके लग चुके हैं (82.1 करोड़ दूसरी डोज …)»
  let bracket = h.number.end;
  while (bracket < item.right.to && word(a, bracket) !== "(") bracket++;
  const whole = word(a, bracket) === "(" && countsDoses(a, bracket + 1);
  if (whole && a.cueAt[h.number.end]?.cue !== "second_dose") return say(h, "total_vaccinations", "total", "अब तक टीके");
  const isNth = (cue: CueId) => cue === "first_dose" || cue === "second_dose" || cue === "booster";
  // «टीकाकरण का आंकड़ा 17 लाख के पार, 16 हजार को बूस्टर डोज»: of all doses
  const shared = h.fromLeft && has(h.left, "number") ? [] : tail;
  const nth = nthDose(a, item.right) ?? [...all, ...shared].find((c) => isNth(c.cue))?.cue ?? happened.cue;
  if (nth === "second_dose") return say(h, "people_fully_vaccinated", "total", "दूसरी डोज");
  if (nth === "first_dose") return say(h, "people_vaccinated", "total", "पहली डोज");
  if (nth === "booster") return say(h, "total_boosters", "total", "बूस्टर डोज");
  return say(h, "total_vaccinations", "total", "अब तक टीके");
}

export const NOT_DONE = "what was not done";

/** «420 लोगों को टीका नहीं लग सका», «42 केंद्रों पर टीकाकरण नहीं हुआ», not «नहीं मिला» of a remedy. */
export function isUndone({ a, clause, number }: ItemView, from: number): boolean {
  if (number.none) return false;
  for (let i = Math.max(number.end, from); i < clause.end; i++)
    if (
      word(a, i) === "नहीं" &&
      /^(?:लग|लगा|लगाया|लगाए|लगी|लगवाया|लगवाई|लिया|ली|हो|हुआ|हुई|दिया|दी)$/.test(word(a, i + 1))
    )
      return true;
  return false;
}

const OF_LATER_DOSES = { none: "a third or later dose, which no metric counts" };
const isLater = (w: string): boolean => /^(?:तीसर|चौथ|पांचव)[ाीे]/.test(w);

/** A day is named, but for one since when it goes on. */
const isOfDay = ({ a, clause, item }: ItemView): boolean =>
  within(a.dates, clause.first, item.right.to).some((d) => d.kind !== "sofar" && word(a, d.end) !== "से");

/** «ढाई करोड़ डोज देने की तैयारी» */
function isPrepared({ a, item, happened }: Happening): boolean {
  for (let i = happened.end; i < Math.min(item.right.to, happened.end + 4); i++)
    if (word(a, i) === "तैयारी") return word(a, i - 1) === "की";
  return false;
}

/** «37 लाख टीके लगे, कुल 174 करोड़ … स्वास्थ्यकर्मी: पहली खुराक 1,04,00,341»: more than all of the day are so far. */
const isBeyondDay = ({ ctx, number, happened }: Happening): boolean =>
  /^(?:first_dose|second_dose|booster)$/.test(happened.cue) &&
  ctx.counted.has("total_vaccinations") &&
  number.value > (ctx.lately.get("new_vaccinations") ?? Infinity);

/** «82.1 करोड़ दूसरी डोज» */
const countsDoses = (a: Analysis, at: number): boolean =>
  /^(?:first_dose|second_dose|booster)$/.test(a.cueAt[a.numberAt[at]?.end ?? at]?.cue ?? "");

/** «लक्ष्य है कि …» */
function isAimedAt({ a, clause, number }: ItemView): boolean {
  for (let i = number.first - 1; i > clause.sentence.first + 1; i--)
    if (word(a, i) === "कि") return word(a, i - 1) === "है" && a.cueAt[i - 2]?.cue === "target";
  return false;
}

/** «पांच लाख किशोरों का टीकाकरण शुरू»: so many are to be vaccinated. */
function begins({ a, item, number }: ItemView): boolean {
  for (let i = number.end; i < item.right.to; i++) if (word(a, i) === "शुरू") return true;
  return false;
}

/** «700 को पहली और 450 को दूसरी डोज»: the noun stands only once; `named` also finds «पहली डोज». */
function nthDose(a: Analysis, span: Span, named = true): CueId | undefined {
  for (let i = span.from; i < span.to; i++) {
    if (a.cueAt[i] && !named) continue;
    if (is(a, i, FIRST_WORD)) return "first_dose";
    if (is(a, i, SECOND_WORD)) return "second_dose";
  }
  return undefined;
}

/** No day gives as many people of one kind their first dose. */
const MOST_FIRST_OF_A_DAY = 5_000_000;

export const toBeReached: MetricRule = {
  name: "to-be-reached",
  why: "people whom a campaign is still to reach: «9 लाख बच्चों तक पहुंचना है»",
  decide: ({ a, np, people, ofDoses, number }) =>
    people && ofDoses && word(a, np.end) === "तक" && /^पहुंच(?:ना|ने)$/.test(word(a, np.end + 1))
      ? { metric: "vaccination_target", mode: "now", basis: "right", said: "तक पहुंचना है", upTo: number.end }
      : undefined,
};

/** Doses were counted so far, or so many as no day gives. */
const countedSoFar = ({ metric, lately, scope }: Context): boolean =>
  metric === "total_vaccinations" ||
  (metric === "new_vaccinations" &&
    soFarIfTooMany(metric, lately.get(metric) ?? 0, scope.place ?? "IN", undefined) !== metric);

export const nthOfDoses: MetricRule = {
  name: "first-or-second-dose",
  why: "people by the dose they had, the noun said only once: «700 को पहली और 450 को दूसरी डोज»",
  decide(v) {
    const { a, item, np, ofDoses } = v;
    // «एंटी रेबीज की तीसरी डोज वाले 53»: of rabies it is none that boosts
    const behindNth = /^वाल[ेीा]$/.test(word(a, v.number.first - 1)) && isLater(word(a, v.number.first - 3));
    if (ofDoses && behindNth && a.diseases.all.some((d) => d.disease === "rabies")) return OF_LATER_DOSES;
    // «42 लोगों को एंटी रेबीज टीके लगे, इनमें 19 नए और 23 पुराने मरीज थे»
    if (v.clause.continues && v.npCase && v.ctx.fresh && /vaccin/.test(v.ctx.metric ?? "") && hasCopula(v))
      return { none: "the vaccinated by what they are" };
    if (!ofDoses || np.cues.some((c) => c.cue !== "people")) return undefined;
    // «29 को तीसरी और 15 को चौथी डोज»
    if (word(a, np.end) === "को" && isLater(word(a, np.end + 1)) && !has(v.right, "booster")) return OF_LATER_DOSES;
    // «15.8 लाख लोगों ने पहली और 11 लाख ने दूसरी डोज ले ली है»
    const ofAll = v.clause.continues && countedSoFar(v.ctx);
    const soFar = modeOf(v) === "total" || (isPresentPerfect(v) && !isOfDay(v) && (!v.ctx.dayNamed || ofAll));
    if (np.cues.length > 0 && !soFar && v.number.value < MOST_FIRST_OF_A_DAY) return undefined;
    const nth = nthDose(a, item.right, np.cues.length === 0);
    if (!nth) return undefined;
    // «900 को पहली और 14310 को दूसरी खुराक दी जाएगी»
    if (has([...v.all, ...v.tail], "planned"))
      return { metric: "vaccination_target", mode: "now", basis: "right", said: "टीके लगेंगे", upTo: item.right.to };
    // «मंगलवार को 1,480 ने टीका लगवाया, जिनमें 660 को पहली और 820 को दूसरी डोज लगी»: of the day's
    const ofThose = v.clause.continues && v.number.value <= (v.ctx.lately.get("new_vaccinations") ?? 0);
    // «मंगलवार को 1,480 ने टीका लगवाया। 660 को पहली और 820 को दूसरी डोज दी गई»
    const goesOn = !v.clause.continues && v.ctx.fresh && v.ctx.dayNamed;
    if ((ofThose || goesOn) && v.ctx.metric === "new_vaccinations" && !soFar && !ofAll && !isPresentPerfect(v))
      return { metric: "new_vaccinations", mode: "new", basis: "right", said: "पहली, दूसरी डोज", upTo: item.right.to };
    const metric = nth === "first_dose" ? "people_vaccinated" : "people_fully_vaccinated";
    return { metric, mode: "total", basis: "right", said: "पहली, दूसरी डोज", upTo: item.right.to };
  },
};
