import { type Analysis, cuesIn, is, isCued, within, word } from "../analysis.ts";
import {
  ANAPHORA,
  ARRIVED,
  CAME_FROM,
  CONTINUES,
  MODIFIER,
  OBJECT,
  POSTPOSITION,
  PRESENT,
  TOGETHER,
} from "../words.ts";
import { byCase } from "./by-case.ts";
import { has, tells } from "./cue-classes.ts";
import { INHERIT, type MetricRule } from "./decision.ts";
import { hasPlace, type ItemView } from "./item-view.ts";
import { hasCopula, isNeutral } from "./neutral.ts";
import { IN_WARDS } from "./noun-phrase.ts";
import { isFound, leadsTo, placeNamed } from "./people.ts";
import { isInHospital, isInOwnFacility, isInQuarantine } from "./wards.ts";

export const peopleFound: MetricRule = {
  name: "people-found",
  why: "people who were found infected: «छह छात्र पॉजिटिव पाए गए», not «छह छात्रों के पास मोबाइल मिले»",
  decide(v) {
    // «254 की जान गई, जिनमें 105 लोग राजस्थान में इसके शिकार हुए»
    const victims = v.all.find((c) => c.cue === "found" && word(v.a, c.end - 1) === "शिकार");
    if (v.people && victims && v.clause.continues && v.ctx.fresh && v.ctx.metric?.endsWith("_deaths")) return INHERIT;
    // «चपेट में अब तक सात लोग आ चुके हैं»
    const grip = v.left.at(-1)?.cue === "sofar" ? v.left.at(-2) : v.left.at(-1);
    if (
      v.people &&
      (grip?.cue === "found" || grip?.cue === "case") &&
      word(v.a, grip.end - 1) === "में" &&
      [0, 1, 2].some((k) => /^(?:आ|आए|आये)$/.test(word(v.a, v.number.end + k)))
    )
      return byCase(v, "right");
    if (!v.people || !isFound(v)) return undefined;
    // «टीकाकरण का दूसरा चरण, 640 बच्चे चिह्नित»: to be vaccinated
    const listed = v.all.every((c) => c.cue !== "found" || /^(?:चिह्नित|चिन्हित)$/.test(word(v.a, c.first)));
    if (listed && !v.hasCase && tellsOfDoses(v))
      return { metric: "vaccination_target", mode: "now", basis: "right", said: "टीके के लिए चिह्नित", upTo: v.np.end };
    // «बाहर के राज्यों से 27 हजार व्यक्ति जिले में आए हैं»
    const at = v.a.placeAt[v.np.end];
    if (at?.relative && word(v.a, at.end) === "में" && is(v.a, at.end + 1, ARRIVED) && !v.hasCase)
      return { none: "people who came" };
    // «बाहर से आए 1483 लोगों की पहचान»
    const traced = v.all.every((c) => c.cue !== "found" || /^(?:पहचान|चिह्नित|चिन्हित)$/.test(word(v.a, c.first)));
    if (traced && is(v.a, v.number.first - 1, CAME_FROM) && !v.hasCase) return { none: "people who came" };
    // «विदेश से 640 यात्री आए»
    if (
      word(v.a, v.number.first - 1) === "से" &&
      /^(?:विदेश|विदेशों|बाहर)$/.test(word(v.a, v.number.first - 2)) &&
      !v.hasCase
    )
      return { none: "people who came" };
    // «… डोज दी गईं, जिनमें 1,40,200 स्वास्थ्यकर्मियों को मिलीं»: what was counted was given to them
    // «चार लोगों पर मुकदमा दर्ज हुआ»
    if (word(v.a, v.np.end) === "पर") return { none: "something was done to, or by, these people" };
    // «रीवा में 80 को टीका लगा, जबकि सतना में महज 18 लोग ही आए»
    if (
      v.ctx.metric === "new_vaccinations" &&
      !v.npCase &&
      v.all.every((c) => c.cue !== "found" || is(v.a, c.first, ARRIVED))
    )
      return INHERIT;
    if (v.clause.continues && v.ofDoses && is(v.a, v.np.end, OBJECT)) return INHERIT;
    // «41,260 में से 23,930 विद्यार्थी आए»: to school
    const pupils = /^(?:विद्यार्थी|विद्यार्थियों|छात्र|छात्राएं|परीक्षार्थी|परीक्षार्थियों|अभ्यर्थी|यात्री|श्रद्धालु|किसान|दर्शक)$/.test(
      word(v.a, v.number.end),
    );
    if (
      pupils &&
      !v.hasCase &&
      (is(v.a, v.np.end, ARRIVED) || is(v.a, v.np.end - 1, ARRIVED)) &&
      v.all.every((c) => c.cue !== "found" || is(v.a, c.first, ARRIVED))
    )
      return { none: "people who came" };
    return isDirectFind(v) ? byCase(v, "right") : { none: "something else was found" };
  },
};

/** Between the people and the verb stand only small words. */
function isDirectFind({ a, clause, item, np }: ItemView): boolean {
  const from = np.end;
  if (a.cueAt[from - 1]?.cue === "found" || (from >= item.right.to && clause.items.at(-1) !== item)) return true;
  for (let i = from; i < Math.min(item.right.to, from + 8); i++) {
    if (a.cueAt[i]?.cue === "found") return true;
    if (!is(a, i, POSTPOSITION) && !is(a, i, MODIFIER) && !is(a, i, ANAPHORA) && !isRead(a, i)) return false;
    // «डेंगू का शिकार हुए», but «डेंगू ने जकड़ा»
    const agent = a.namedAt[i + 1];
    if (is(a, i, OBJECT) && a.cueAt[i + 1]?.cue !== "found" && !(agent && word(a, agent.end) === "ने")) return false;
  }
  return false;
}

const isRead = (a: Analysis, i: number): boolean => Boolean(a.cueAt[i] || a.dateAt[i] || a.placeAt[i] || a.namedAt[i]);

export const cameForDose: MetricRule = {
  name: "came-for-dose",
  why: "people who came to be vaccinated were: «टीका लेने 445 लोग पहुंचे», «टीकाकरण में सतना सबसे आगे रहा जहां 320 लोग आए»",
  decide(v) {
    const { a, np, people, item, number, ctx, left, clause } = v;
    // «टीका लगवाने रोज 50 लोग पहुंच रहे हैं»
    const come = [np.end - 1, np.end].some((i) => /^(?:आ|पहुंच)$/.test(word(a, i)) && /^रह/.test(word(a, i + 1)));
    if (!people || number.none || !(come || is(a, cameAt(v), ARRIVED))) return undefined;
    const dose = left.findLast((c) => /dose$|^booster$/.test(c.cue));
    const forIt =
      dose !== undefined && /^(?:लेने|लगवाने|लगाने|दिलाने)$/.test(word(a, dose.end)) && number.first - dose.end <= 4;
    const goesOn =
      (ctx.metric === "new_vaccinations" || ctx.metric === "vaccination_target") &&
      (ctx.fresh || word(a, clause.first) === "जहां") &&
      hasPlace(a, { from: clause.sentence.first, to: number.first }) &&
      !v.hasCase;
    return forIt || goesOn
      ? {
          metric: "new_vaccinations",
          mode: "new",
          basis: "left",
          said: "टीका लेने आए",
          upTo: Math.max(np.end, item.right.from),
        }
      : undefined;
  },
};

/** Where the people's verb stands: «लोग ही पहुंचे», «लोग आए». */
const cameAt = ({ a, np }: ItemView): number =>
  is(a, np.end - 1, ARRIVED) ? np.end - 1 : /^(?:ही|भी|तक)$/.test(word(a, np.end)) ? np.end + 1 : np.end;

export const plainPeople: MetricRule = {
  name: "plain-people",
  why: "people of whom nothing is said: in hospital, or of the list they stand in: «93 बच्चे», «3 महिला रायसेन की हैं»",
  decide(v) {
    const { a, item, number, np, people, isLast, all } = v;
    if (!people) return undefined;
    if (number.each && !placeNamed(v)) return { none: "so many each, of what is not said" };
    // «2,646 की जगह 3,480 कैदी»
    if (insteadOf(a, number.first)) return { none: "more than there is room for" };
    // «लक्ष्य 61 हजार बच्चों का है»
    const aim = v.left.at(-1);
    // «लक्ष्य 61 हजार वंचित बच्चों का है», «लक्ष्य 5 साल तक के 61 हजार बच्चों का है»
    const ages = a.numberAt[aim?.end ?? -1]?.notCount === "age";
    if (aim?.cue === "target" && (aim.end === number.first || ages) && (v.ofDoses || tellsOfDoses(v)))
      return { metric: "vaccination_target", mode: "now", basis: "left", said: "लक्ष्य", upTo: np.end };
    // «38 लोग पीलिया की गिरफ्त में हैं, 14 बच्चे भी इनमें हैं»
    if (v.ctx.metric && !v.ctx.newSentence && isLast && isOneOfThem(a, v.clause.end)) return INHERIT;
    // «10 हजार मजदूर पहुंचे, 480 की जांच हुई», «पहुंचे 10 हजार मजदूर», «21 हजार लोग ट्रेन से बिहार पहुंचे»
    const came = is(a, number.first - 1, CAME_FROM) && !isInHospital(v) && !(isLast && v.clause.continues);
    if (came || (isLast && !has(all, "case") && cameHere(v))) return { none: "people who came" };
    // «एक कर्मचारी समेत 31 संक्रमित»: a part that no population names
    if (!isLast && is(a, np.end, TOGETHER) && !within(a.populations, number.end, np.end).length && !placeNamed(v))
      return { none: "a part of the next count" };
    // «सदर अस्पताल में दो दर्जन बच्चे, एक की मौत सोमवार को हुई»
    const next = v.clause.items[v.clause.items.indexOf(item) + 1];
    const apart = next && !hasPlace(a, next.left) && cuesIn(a, next.right).some(tells);
    if (!isLast && isInOwnFacility(v) && apart)
      return { metric: "hosp_patients", mode: "now", basis: "left", said: "अस्पताल में", upTo: np.end };
    if (!isLast && np.end >= item.right.to) return INHERIT;
    // «इनमें अस्पताल के चार डॉक्टर भी शामिल हैं»
    if (v.clause.continues && has(all, "neutral")) return INHERIT;
    // «13 नए मरीज मिले। इनमें एम्स के तीन डॉक्टर हैं»
    const staff = within(a.populations, number.first, np.end).some((p) => p.population === "health-workers");
    if (staff && v.clause.continues && v.ctx.fresh && v.ctx.metric === "new_cases") return INHERIT;
    // «20 बच्चे सरकारी और निजी वार्डों में हैं»
    const inWards = IN_WARDS.test(word(a, np.end)) && word(a, np.end + 1) === "में";
    if (hasCopula(v) && (inWards || isInOwnFacility(v) || isOnWard(v)))
      return { metric: "hosp_patients", mode: "now", basis: "right", said: "अस्पताल में हैं", upTo: np.end };
    if (hasCopula(v) && isInQuarantine(v))
      return { metric: "quarantined", mode: "now", basis: "left", said: "क्वारंटीन केंद्र में हैं", upTo: np.end };
    if (!isNeutral(a, item.right, all)) return undefined;
    // «मौके पर 14 कर्मी थे»: of nothing that was counted
    const alone = v.clause.items.length === 1 && !v.clause.continues && v.ctx.newSentence && !placeNamed(v);
    const group = within(a.populations, number.first, np.end).some((p) => p.population !== "health-workers");
    // «1,130 की क्षमता वाली जेल में 1480 कैदी हैं»
    const held = has(cuesIn(a, { from: v.clause.first, to: number.first }), "need", "capacity");
    // «जेल में 196 बंदी हैं»
    const live = alone && word(a, number.first - 1) === "में" && LIVE_IN.test(word(a, number.first - 2));
    if (hasCopula(v) && (held || live || (alone && !group)))
      return { none: "nothing is said of these people that a metric counts" };
    // «रात में 2 नर्स तीन वार्ड संभाल रही हैं», «अस्पताल की दो नर्स»: who works there
    if (staff && !v.clause.continues && !v.ctx.fresh) return { none: "people who work there" };
    // a headline: «छह बड़े अस्पतालों में 250 से ज्यादा बच्चे»
    return !v.ctx.metric && isInHospital(v) && !isCued(a, item.left.from, number.first, "found") && !cameThere(v)
      ? { metric: "hosp_patients", mode: "now", basis: "left", said: "अस्पताल में", upTo: np.end }
      : INHERIT;
  },
};

/** «(2,646) की जगह 3,480», «(19) के बदले 8» */
const insteadOf = (a: Analysis, first: number): boolean =>
  /^(?:जगह|बदले|स्थान)$/.test(word(a, first - (word(a, first - 1) === "पर" ? 2 : 1)));

/** A vaccination is what the sentence before tells of. */
const tellsOfDoses = ({ a, clause: { sentence }, number }: ItemView): boolean =>
  isCued(a, Math.max(0, sentence.first - 24), number.first, "dose");

const LIVE_IN = /^(?:जेल|कारागार|कारा|मंडलकारा|स्कूल|विद्यालय|हॉस्टल|छात्रावास|आश्रम|गांव|परिवार)$/;

/** «इनमें हैं», «इनमें शामिल हैं» */
const isOneOfThem = (a: Analysis, at: number): boolean =>
  is(a, at, CONTINUES) && is(a, word(a, at + 1) === "शामिल" ? at + 2 : at + 1, PRESENT);

/** «60 बेड वाले शिशु वार्ड में 66 बच्चे हैं»: the ward stands right before the number, though it is the beds'. */
function isOnWard({ a, clause, number }: ItemView): boolean {
  for (let i = number.first - 1; i >= Math.max(clause.first, number.first - 4); i--)
    if (a.cueAt[i]?.cue === "ward") return leadsTo(a, i + 1, number.first);
  return false;
}

/** «… लोग ट्रेनों से बिहार पहुंचे», «… भाग निकले»; not to a hospital. */
function cameHere({ a, item, np }: ItemView): boolean {
  for (let i = np.end; i < Math.min(item.right.to, np.end + 8); i++)
    if (/^(?:पहुंचे|पहुंच|लौटे|लौट|भाग|भागे)$/.test(word(a, i)))
      return (
        a.placeAt[i - 1]?.kind !== "facility" &&
        a.cueAt[i - 1]?.cue !== "ward" &&
        !/^(?:ठीक|स्वस्थ|घर)$/.test(word(a, i - 1))
      );
  return false;
}

/** «एसकेएमसीएच पहुंचे तीन बच्चे» */
const cameThere = ({ a, item }: ItemView): boolean => {
  for (let i = item.left.from; i < item.left.to; i++) if (is(a, i, CAME_FROM)) return true;
  return false;
};
