/** Cases, beds and doses of other news: of courts and the police, of hotels, of cattle. */
import { wordsLike } from "../../text/word-sets.ts";
import { is, within, word } from "../analysis.ts";
import { ANIMALS } from "../words.ts";
import { has } from "./cue-classes.ts";
import type { MetricRule } from "./decision.ts";

const CRIME = wordsLike(
  /^(?:छेड़?छाड़?|ठगी|चोरी|डकैती|लूट|लूटपाट|हत्या|हत्याओं|आत्महत्या|खुदकुशी|दुष्कर्म|बलात्कार|रेप|अपहरण|मारपीट|तस्करी|धोखाधडी|दहेज|उत्पीडन|प्रताडना|घोटाल[ाे]|भ्रष्टाचार|रिश्वत|रिश्वतखोरी|अतिक्रमण|जालसाजी|फर्जीवाड[ाे]|तलाक|पॉक्सो|शराब|साइबर|हिंसा|अपराध|अपराधों|जुर्म)$/,
);
const LAW = wordsLike(
  /^(?:लंबित|निपटार[ाे]|निपटाए|निस्तारण|निस्तारित|निष्पादन|निष्पादित|अदालत|अदालतों|कोर्ट|न्यायालय|न्यायालयों|थान[ाे]|थानों|एफआईआर|प्राथमिकी|मुकदम[ाे]|मुकदमों|सुनवाई|जमानत|आरोपपत्र|चार्जशीट|आरोपी|आरोपियों|गिरफ्तार|कालाबाजारी|धारा)$/,
);

/** Tokens before the number in which the crime is named. */
const CRIME_WITHIN = 4;

export const ofLaw: MetricRule = {
  name: "of-law",
  why: "cases of the police or a court: «चोरी के 14 नए मामले», «थाने में 270 मामले दर्ज हुए», «41 हजार मामले लंबित हैं»",
  words: wordsLike(/^(?:मामल[ाे]|मामलों|केस|केसों|केसेज)$/),
  decide({ a, clause, number, np, npCase }) {
    const isCase = (i: number) => /^(?:मामल|केस)/.test(word(a, i));
    if (!npCase || !(isCase(np.end - 1) || isCase(number.end) || isCase(number.end + 1))) return undefined;
    for (let i = number.first - 1; i >= Math.max(clause.first, number.first - CRIME_WITHIN); i--) {
      if (a.namedAt[i]) return undefined;
      if (is(a, i, CRIME)) return { none: "cases of the police or a court" };
    }
    for (let i = clause.first; i < clause.end; i++) if (a.namedAt[i]) return undefined;
    // «इनमें से एक पर पहले से चार मामले हैं»
    for (let i = clause.first; i < number.first; i++)
      if (word(a, i) === "पर" && /^पहले$/.test(word(a, i + 1))) return { none: "cases of the police or a court" };
    for (let i = clause.first; i < clause.end; i++)
      if (is(a, i, LAW)) return { none: "cases of the police or a court" };
    return undefined;
  },
};

export const ofAnimals: MetricRule = {
  name: "of-animals",
  why: "doses, samples and deaths of animals: «पशुओं को 21 हजार टीके लगाए गए», «32 मुर्गियों के सैंपल», «दो बाघ मृत मिले»",
  words: ANIMALS,
  decide({ a, clause, number, all }) {
    if (has(all, "death") && is(a, number.end, ANIMALS)) return { none: "animals" };
    if (!has(all, "dose", "test", "shot")) return undefined;
    for (let i = clause.first; i < number.first; i++)
      if (is(a, i, ANIMALS) && /^(?:को|के|में|का|की)$/.test(word(a, i + 1))) return { none: "animals" };
    return is(a, number.end, ANIMALS) ? { none: "animals" } : undefined;
  },
};

export const inOneInstance: MetricRule = {
  name: "in-one-instance",
  why: "an instance, nobody who is ill: «एक मामले में तो मृतक का नाम दो बार था»",
  words: wordsLike(/^(?:मामले|केस)$/),
  decide: ({ a, clause, number }) =>
    number.value === 1 &&
    /^(?:मामले|केस)$/.test(word(a, number.end)) &&
    word(a, number.end + 1) === "में" &&
    number.first - clause.sentence.first <= 1 &&
    !within(a.cues, number.end + 2, clause.end).some((c) => /^(?:found|case|death)$/.test(c.cue))
      ? { none: "an instance, nobody who is ill" }
      : undefined,
};

const LODGING = wordsLike(/^(?:होटल|होटलों|छात्रावास|हॉस्टल|धर्मशाला|रैन|रैनबसेर[ाे]|गेस्ट|गेस्टहाउस|रिसॉर्ट|लॉज)$/);

export const ofLodging: MetricRule = {
  name: "of-lodging",
  why: "beds that are no patients': «होटल में 64 बेड हैं», «रैन बसेरे में 20 बेड»; not «होटल में 20 बेड का कोविड सेंटर»",
  words: LODGING,
  decide({ a, clause, all }) {
    if (!has(all, "bed", "free")) return undefined;
    let found = false;
    for (let i = clause.first; i < clause.end; i++) {
      found ||= is(a, i, LODGING);
      if (a.namedAt[i] || /^(?:आइसोलेशन|क्वारंटीन|क्वारंटाइन|अस्पताल|मरीज|मरीजों|ऑक्सीजन)$/.test(word(a, i))) return undefined;
    }
    return found ? { none: "beds that are no patients'" } : undefined;
  },
};

const LOST = wordsLike(/^(?:गुमशुदा|लापता|बिछड[ेा]|अपहृत)$/);

export const lost: MetricRule = {
  name: "lost",
  why: "people who were lost and found: «लापता नौ बच्चे मिले»",
  words: LOST,
  decide: ({ a, number, people, npCase }) =>
    (people || npCase) && is(a, number.first - 1, LOST) ? { none: "people who were lost" } : undefined,
};

const CROPS = wordsLike(/^(?:फसल|फसलों|खेत|खेतों|यूरिया|कीटनाशक|उर्वरक|डीएपी)$/);

export const ofCrops: MetricRule = {
  name: "of-crops",
  why: "doses for a field: «फसल पर कीटनाशक की दो डोज»",
  words: CROPS,
  decide({ a, clause, all }) {
    if (!has(all, "dose")) return undefined;
    for (let i = clause.first; i < clause.end; i++) if (is(a, i, CROPS)) return { none: "doses for a field" };
    return undefined;
  },
};
