/** Who was found ill, or not: told without a noun of their own («सात में टीबी की पुष्टि हुई»), or by what befell them. */
import { wordSetOf, wordsLike } from "../../text/word-sets.ts";
import { is, within, word } from "../analysis.ts";
import { AFFLICTED, COMMA, GENITIVE, PAST, PRESENT, SENT, THIS_FIGURE } from "../words.ts";
import { byCase } from "./by-case.ts";
import { has } from "./cue-classes.ts";
import { INHERIT, type MetricRule } from "./decision.ts";
import type { ItemView } from "./item-view.ts";
import { modeOf } from "./mode.ts";
import { isPresentPerfect } from "./tense.ts";

export const confirmed: MetricRule = {
  name: "confirmed",
  why: "«पुष्टि» without a noun counts cases: «इनमें सात में टीबी की पुष्टि हुई»",
  words: wordsLike(/^पुष्ट/),
  decide(v) {
    const { a, clause, number, all, bare } = v;
    // «11 की तो बस अड्डे पर रैंडम जांच में पुष्टि हुई»
    const sure = all.find((c) => c.cue === "found" && word(a, c.first).startsWith("पुष्ट"));
    const byTest =
      sure &&
      word(a, number.end) === "की" &&
      word(a, sure.first - 1) === "में" &&
      a.cueAt[sure.first - 2]?.cue === "test";
    if (byTest) return byCase({ ...v, all: [sure] }, "right");
    if (!bare || has(v.left, "number")) return undefined;
    // «12 की जान गई, लेकिन विभाग ने चार की ही पुष्टि की है»: of those deaths
    const { ctx } = v;
    // «141 मौतों की सूचना आई। इनमें 36 की पुष्टि हुई»
    const goesOn = !ctx.newSentence || clause.continues || OBJECTS.test(word(a, clause.sentence.first));
    const dead = ctx.metric?.endsWith("_deaths") && ctx.fresh && goesOn ? ctx.metric : undefined;
    if (dead && /^की (?:ही )?पुष्टि/.test([0, 1, 2].map((k) => word(a, number.end + k)).join(" ")))
      return { metric: dead, mode: modeOf(v), basis: "context", said: "मौतों में से पुष्टि", upTo: number.end + 2 };
    const found = sure;
    return found && found.first - number.end < 8 ? byCase(v, "right") : undefined;
  },
};

/** «हालांकि विभाग एक की ही पुष्टि कर रहा है» */
const OBJECTS = /^(?:हालांकि|लेकिन|मगर|किंतु|परंतु|जबकि|वहीं)$/;

export const afflicted: MetricRule = {
  name: "afflicted",
  why: "that they have the disease was found out: «सात के मलेरिया से ग्रस्त होने का पता चला»",
  decide(v) {
    const { a, np, all } = v;
    if (word(a, np.end) !== "के") return undefined;
    for (let i = np.end + 1; i < np.end + 6; i++)
      if (is(a, i, AFFLICTED) && word(a, i - 1) === "से" && word(a, i + 1) === "होने")
        return has(all, "found") ? byCase(v, "right") : undefined;
    return undefined;
  },
};

export const namedIn: MetricRule = {
  name: "named-in",
  why: "so many of those tested had what is named: «जिनमें 21 में एच3एन2 मिला», «28 में एक्सबीबी और दो में जेएन.1 मिला»",
  decide(v) {
    const { a, clause, item, number, bare, ctx, np } = v;
    // «40 सैंपल में डेंगू की पुष्टि हुई»
    const samples =
      np.end > number.end && np.cues.every((c) => c.cue === "test" && /^(?:सैंप|नमून)/.test(word(a, c.first)));
    // «40 नमूनों में से 31 ओमिक्रॉन के निकले»
    const of = bare && !number.none ? within(a.variants, number.end, number.end + 1)[0] : undefined;
    if (of && word(a, of.end) === "के" && /^(?:हैं|थे|मिले|निकले|पाए)$/.test(word(a, of.end + 1)))
      return { metric: "new_cases", mode: "new", basis: "right", said: "… के थे", upTo: of.end + 2 };
    // «20 और लोगों के नमूनों में वायरस की पुष्टि हुई»
    const ofPeople = v.people && word(a, np.end) === "के" && /^(?:सैंप|नमून)/.test(word(a, np.end + 1));
    const end = ofPeople ? np.end + 2 : samples ? np.end : number.end;
    // «पुणे भेजे गए 15 नमूनों में ओमिक्रॉन मिला»: what the laboratory read
    if (samples && [1, 2, 3].some((k) => is(a, number.first - k, SENT))) return undefined;
    if (!(bare || samples || ofPeople) || number.none || word(a, end + 1) === "से") return undefined;
    // «30 सैंपल में से सात को डेंगू निकला»
    const toThem = word(a, end) === "को" && FELL_ILL.test(word(a, a.namedAt[end + 1]?.end ?? end));
    // a headline: «52 संदिग्धों में 13 को डेंगू»
    const hasIt = word(a, end) === "को" ? a.namedAt[end + 1] : undefined;
    if (hasIt && (hasIt.end >= clause.end || is(a, hasIt.end, COMMA)) && !v.left.some((c) => c.cue === "death"))
      return { metric: "new_cases", mode: "new", basis: "right", said: "को …", upTo: hasIt.end };
    // «34 को ही डेंगू होने की बात सामने आई»
    const only = /^(?:ही|भी)$/.test(word(a, end + 1)) ? 2 : 1;
    const had = word(a, end) === "को" ? a.namedAt[end + only]?.end : undefined;
    if (had && word(a, had) === "होने" && is(a, had + 1, GENITIVE) && KNOWN.test(word(a, had + 2)))
      return byCase(v, "right");
    if (word(a, end) !== "में" && !toThem) return undefined;
    const named = [1, 2].find((k) => a.namedAt[end + k] !== undefined || /^(?:वायरस|संक्रमण)$/.test(word(a, end + k)));
    if (named === undefined || end + named >= item.right.to) return undefined;
    // «चार में डेल्टा और एक में ओमिक्रॉन था»
    const variant = within(a.variants, end + named, end + named + 1).length > 0;
    if (variant && bare && isPredicated(v, end + named))
      return { metric: "new_cases", mode: "new", basis: "right", said: "में … था", upTo: end + named + 1 };
    for (let i = end + named; i < clause.end; i++)
      // «41 में लू ही कारण निकला»
      if (a.cueAt[i]?.cue === "found" && /^(?:कारण|वजह)$/.test(word(a, i - 1))) return undefined;
      else if (a.cueAt[i]?.cue === "found")
        return word(a, i - 1) === "नहीं" || word(a, i + 1) === "नहीं"
          ? undefined
          : // «जनवरी से जून तक 4,100 सैंपल जांचे गए, जिनमें 36 में मलेरिया पाया गया»
            (clause.continues && !ctx.newSentence && ctx.metric === "total_tests") ||
              ((isPresentPerfect(v) || (ctx.mode === "total" && !ctx.newSentence)) && ctx.metric === "total_cases")
            ? { metric: "total_cases", mode: "total", basis: "right", said: "में … मिला है", upTo: number.end + named + 1 }
            : { metric: "new_cases", mode: "new", basis: "right", said: "में … मिला", upTo: number.end + named + 1 };
    return undefined;
  },
};

/** «… होने की पुष्टि हुई», «… होने का पता चला» */
const KNOWN = /^(?:बात|पुष्टि|पता|जानकारी|खबर|सूचना)$/;

/** «है» or «था» ends the clause, and no other verb stands before it. */
function isPredicated({ a, clause: { tail } }: ItemView, from: number): boolean {
  for (let i = from; i < tail.to; i++)
    if (is(a, i, PRESENT) || is(a, i, PAST)) return true;
    else if (a.cueAt[i]) return false;
  return false;
}

/** «… को डेंगू निकला», not «… को डेंगू वार्ड में रखा». */
const FELL_ILL = /^(?:निकला|हुआ|है|मिला)$/;

export const ails: MetricRule = {
  name: "ails",
  why: "those who have what is named, the verb no more than «है»: «62 को डेंगू है», «40 लोग टीबी से जूझ रहे हैं»",
  decide(v) {
    const { a, np, number, bare, people, npCase, ctx } = v;
    if (!(bare || people || npCase) || number.max !== undefined) return undefined;
    const end = bare ? number.end : np.end;
    const also = word(a, end) === "को" && word(a, end + 1) === "भी";
    const at = word(a, end) === "को" ? end + (also ? 2 : 1) : end;
    const named = a.namedAt[at];
    if (named?.first !== at) return undefined;
    const verb = word(a, named.end);
    const ill =
      at > end
        ? is(a, named.end, PRESENT)
        : (verb === "से" && SUFFERING.test(word(a, named.end + 1))) || /^झेल र/.test(`${verb} ${word(a, named.end + 1)}`);
    // «31 नए मरीज मिले, छह बच्चों को भी डेंगू है»: of those
    if (ill && also && ctx.fresh && ctx.metric === "new_cases" && number.value <= (ctx.lately.get("new_cases") ?? 0))
      return INHERIT;
    return ill
      ? { metric: "active_cases", mode: "now", basis: "right", said: "बीमारी है", upTo: named.end + 1 }
      : undefined;
  },
};

export const held: MetricRule = {
  name: "held",
  why: "whom the disease keeps ill: «मलेरिया ने 30 लोगों को बीमार कर रखा है», «40 लोगों को डेंगू ने जकड़ रखा है»",
  words: wordsLike(/^रख[ाे]$/),
  decide({ a, clause, np, number, item, people }) {
    if (!people || number.none || word(a, np.end) !== "को") return undefined;
    for (let i = np.end + 2; i < Math.min(item.right.to, np.end + 8); i++)
      if (/^रख[ाे]$/.test(word(a, i)) && is(a, i + 1, PRESENT) && /^(?:कर|ले|जकड|बना|घेर)$/.test(word(a, i - 1)))
        return within(a.diseases, clause.first, i).some((d) => word(a, d.end) === "ने")
          ? { metric: "active_cases", mode: "now", basis: "right", said: "बीमार कर रखा है", upTo: i + 2 }
          : undefined;
    return undefined;
  },
};

const SUFFERING = /^(?:परेशान|त्रस्त|जूझ)$/;

const MILD = /^(?:संभावित|शुरुआती|प्रारंभिक|मामूली|हल्के)$/;

export const symptoms: MetricRule = {
  name: "symptoms",
  why: "people with symptoms are no cases yet: «41 लोगों में खांसी और जुकाम के लक्षण मिले»",
  words: wordsLike(/^(?:(?:कारण|वजह|लक्षण|ऑडिट|आडिट|पूछताछ|पड़ताल|पडताल)$|बांट|बंट|वितर)/),
  decide({ a, people, npCase, np, all, number }) {
    // «35 मामलों में कारण कुपोषण पाया गया»
    if (npCase && word(a, np.end) === "में" && /^(?:कारण|वजह)$/.test(word(a, np.end + 1)))
      return { none: "of cases something is told" };
    // «पांच मामलों में डेथ ऑडिट चल रहा है»
    if (npCase && word(a, np.end) === "में" && /^(?:ऑडिट|आडिट|पूछताछ|पड़ताल|पडताल)$/.test(word(a, np.end + 2)))
      return { none: "of cases something is told" };
    // «640 मरीजों में कोई लक्षण नहीं था»
    if (npCase && word(a, np.end) === "में")
      for (let i = np.end + 1; i < np.end + 6; i++)
        // «310 मरीजों में किट बांटी गई»
        if (/^(?:बांट|बंट|वितर)/.test(word(a, i))) return { none: "something was done to, or by, these people" };
        else if (word(a, i) === "लक्षण" && /^(?:नहीं|नही)$/.test(word(a, i + 1)))
          return { none: "of cases something is told" };
        // «पांच मरीजों में डेंगू जैसे लक्षण मिले हैं»
        else if (word(a, i) === "लक्षण" && word(a, i - 1) === "जैसे")
          return within(a.diseases, np.end, i).length
            ? { metric: "suspected_cases", mode: "now", basis: "right", said: "जैसे लक्षण", upTo: i + 1 }
            : { none: "people with symptoms, not found ill" };
    if (!people || number.none) return undefined;
    // «640 लोगों में लक्षण मिले»
    const sign = all.find(
      (c) =>
        c.cue === "infection" &&
        word(a, c.first) === "लक्षण" &&
        // «टीबी के संभावित लक्षण»
        // «में ही लक्षण»
        /^(?:के|में)$/.test(word(a, c.first - (MILD.test(word(a, c.first - 1)) || word(a, c.first - 1) === "ही" ? 2 : 1))),
    );
    // «दो बच्चों में चमकी के लक्षण हैं»
    const shown =
      sign && (a.cueAt[sign.end]?.cue === "found" || is(a, sign.end, PRESENT) || /^दिख/.test(word(a, sign.end)));
    if (!shown) return undefined;
    return a.namedAt[sign.first - 2] || word(a, sign.first - 1) === "संभावित"
      ? { metric: "suspected_cases", mode: "now", basis: "right", said: "के लक्षण मिले", upTo: sign.end + 1 }
      : { none: "people with symptoms, not found ill" };
  },
};

const IN_THE_BLOOD = wordsLike(/^(?:प्लेटलेट|हीमोग्लोबिन|हिमोग्लोबिन)/);

export const blood: MetricRule = {
  name: "blood",
  why: "of patients only their blood is told: «सात मरीजों के प्लेटलेट्स घटकर 30 हजार पर आए», «छह मरीजों में प्लेटलेट्स की संख्या कम मिली»",
  words: IN_THE_BLOOD,
  decide: ({ a, np, number, people, npCase }) =>
    (people || npCase || np.end === number.end) &&
    /^(?:के|की|का|में)$/.test(word(a, np.end)) &&
    is(a, np.end + 1, IN_THE_BLOOD)
      ? { none: "of patients something is told" }
      : undefined,
};

export const underSuspicion: MetricRule = {
  name: "under-suspicion",
  why: "people of whom a disease is suspected: «14 लोगों को डेंगू के संदेह में सूचीबद्ध किया गया», «14 लोगों को डेंगू होने का संदेह है»",
  decide({ a, np, people, npCase, event }) {
    const named = /^(?:को|में)$/.test(word(a, np.end)) ? a.namedAt[np.end + 1] : undefined;
    if (!(people || npCase) || event || !named) return undefined;
    const at = word(a, named.end) === "होने" ? named.end + 1 : named.end;
    if (!is(a, at, GENITIVE) || !/^(?:संदेह|शक|आशंका|अंदेशा|अंदेशे)$/.test(word(a, at + 1))) return undefined;
    // «14 लोगों में डेंगू की आशंका है», «14 लोगों को डेंगू होने का शक जताया गया»
    return /^(?:में|पर)$/.test(word(a, at + 2)) || is(a, at + 2, PRESENT) || /^जता/.test(word(a, at + 2))
      ? { metric: "suspected_cases", mode: "now", basis: "right", said: "का संदेह", upTo: at + 2 }
      : undefined;
  },
};

export const victims: MetricRule = {
  name: "victims",
  why: "so many of those just counted have what is named: «63 बच्चे भर्ती हुए, इनमें 27 हीट स्ट्रोक के शिकार थे»",
  words: wordSetOf(["शिकार"]),
  decide({ a, clause, item, bare, all }) {
    const found = bare && clause.continues ? all.find((c) => c.cue === "found") : undefined;
    if (!found || word(a, found.first) !== "शिकार" || !within(a.diseases, item.number.end, found.first).length)
      return undefined;
    return is(a, found.end, PRESENT) || is(a, found.end, PAST) ? INHERIT : undefined;
  },
};

export const noneFound: MetricRule = {
  name: "none-found",
  why: "no disease was found in anybody: «किसी में मलेरिया नहीं मिला»",
  decide(v) {
    const { a, item, number, all, event, hasCase } = v;
    if (!number.none || event || hasCase || !has(all, "found")) return undefined;
    return within(a.diseases, number.end, item.right.to).length > 0 ? byCase(v, "right") : undefined;
  },
};

export const notInfected: MetricRule = {
  name: "not-infected",
  why: "people in whom it was not found: «दो संक्रमित नहीं पाए गए», «पांच में संक्रमण नहीं मिला»",
  words: wordSetOf(["नहीं"]),
  decide({ a, item, number, all }) {
    if (number.none || !has(all, "case", "infection")) return undefined;
    const found = all.find((c) => c.cue === "found" && word(a, c.first - 1) === "नहीं");
    if (!found || found.first - number.end > 8 || found.first >= item.right.to) return undefined;
    return { metric: "new_negative_tests", mode: "new", basis: "right", said: "संक्रमित नहीं", upTo: found.end };
  },
};

export const lifeLost: MetricRule = {
  name: "life-lost",
  why: "the words for a death stand apart: «एक और संक्रमित की जान अस्पताल के गेट पर ही चली गई»",
  words: wordSetOf(["जान"]),
  decide(v) {
    const { a, np, item, people, npCase, event } = v;
    if (!(people || npCase) || event || word(a, np.end) !== "की" || word(a, np.end + 1) !== "जान") return undefined;
    for (let i = np.end + 3; i < Math.min(item.right.to, np.end + 12); i++)
      if (word(a, i) === "चली" && /^ग/.test(word(a, i + 1))) {
        const mode = modeOf(v) === "total" ? "total" : "new";
        return { metric: `${mode}_deaths`, mode, basis: "right", said: "जान चली गई", upTo: i + 2 };
      }
    return undefined;
  },
};

export const fellIll: MetricRule = {
  name: "fell-ill",
  why: "people whom the disease befell: «दस लाख लोगों को कोरोना हो चुका है»",
  decide(v) {
    const { a, np, number, people } = v;
    if (!people || word(a, np.end) !== "को") return undefined;
    // «51 लोगों को यह बीमारी हुई है»
    const it = is(a, np.end + 1, THIS_FIGURE) && /^(?:बीमारी|रोग|बुखार|संक्रमण)$/.test(word(a, np.end + 2));
    if (it && /^(?:हुआ|हुई)$/.test(word(a, np.end + 3))) return byCase(v, "right");
    // «19 बच्चों को अब तक डेंगू हो चुका है»
    const soFar = a.cueAt[np.end + 1]?.cue === "sofar" ? a.cueAt[np.end + 1] : undefined;
    const named = a.namedAt[soFar?.end ?? np.end + 1];
    // «डेंगू 46 लोगों को हो चुका है»
    const before = a.namedAt[number.first - 1];
    if (before?.end === number.first && /^हो चुक/.test(`${word(a, np.end + 1)} ${word(a, np.end + 2)}`))
      return byCase(v, "right");
    if (!named) return undefined;
    // «सात बच्चों को टीबी होने की पुष्टि हुई»
    const isConfirmed = word(a, named.end) === "होने" && word(a, named.end + 2).startsWith("पुष्ट");
    // «140 लोगों को उल्टी-दस्त की शिकायत हुई»
    const verb = word(a, named.end + 1) === "शिकायत" ? named.end + 2 : named.end;
    // «जांच में 7 लोगों को डेंगू बताया»
    return isConfirmed || /^(?:हो|हुआ|हुई|निकला|बताया)$/.test(word(a, verb)) ? byCase(v, "right") : undefined;
  },
};
