/** Numbers that count nobody who is ill or treated: people of the police, of a post, of a drill; conditions; sums beyond all people. */

import type { NumberMention } from "../../mention.ts";
import { wordSetOf, wordsLike } from "../../text/word-sets.ts";
import { type Analysis, cuesIn, is, within, word } from "../analysis.ts";
import type { Clause } from "../clauses.ts";
import { CONDITION, COUNTED_PLACES, FINITE, GENITIVE, PRESENT } from "../words.ts";
import type { MetricRule } from "./decision.ts";
import { WATER } from "./events/tests.ts";
import type { ItemView } from "./item-view.ts";

const DUMMY = wordsLike(/^(?:डमी|नकली|काल्पनिक|फर्जी)$/);

export const dummy: MetricRule = {
  name: "dummy",
  why: "a patient of a drill: «एक डमी मरीज को आईसीयू पहुंचाया गया»",
  words: DUMMY,
  decide({ a, number }) {
    for (let i = number.end; i < number.end + 3; i++) if (is(a, i, DUMMY)) return { none: "a patient of a drill" };
    return undefined;
  },
};

const CHARGES = /^(?:केस|मुकदमा|मुकदमे|मामला|प्राथमिकी|एफआईआर|जुर्माना|कार्रवाई)$/;
const ARRESTED = /^(?:गिरफ्तार|हिरासत|दबोचा|निलंबित|बर्खास्त)$/;

export const accused: MetricRule = {
  name: "accused",
  why: "people whom the police are after: «150 पर केस दर्ज किया»",
  words: wordsLike(new RegExp(`${CHARGES.source}|${ARRESTED.source}`)),
  decide: ({ a, np, item }) =>
    np.end + 1 < item.right.to &&
    ((word(a, np.end) === "पर" && CHARGES.test(word(a, np.end + 1))) ||
      // «छह लोगों को गिरफ्तार किया»
      (word(a, np.end) === "को" && ARRESTED.test(word(a, np.end + 1))))
      ? { none: "people whom the police are after" }
      : undefined,
};

const HIRED = /^(?:बहाल|बहाली|नियुक्त|नियुक्ति|तैनात|तैनाती|प्रतिनियुक्त|प्रतिनियुक्ति)$/;

export const hired: MetricRule = {
  name: "hired",
  why: "people who are given a post: «6,338 डॉक्टर और 3,270 चिकित्सक बहाल होंगे»",
  words: wordsLike(new RegExp(`${HIRED.source}|^भर्ती$`)),
  decide({ a, clause, number, people }) {
    if (!people) return undefined;
    for (let i = number.end + 1; i < Math.min(clause.end, number.end + 14); i++)
      if (HIRED.test(word(a, i)) || isRecruitment(a, i)) return { none: "people who are given a post" };
    return undefined;
  },
};

/** «डॉक्टरों की भर्ती होगी»: a patient is admitted with «को भर्ती» or «भर्ती». */
const isRecruitment = (a: Analysis, i: number): boolean =>
  word(a, i) === "भर्ती" &&
  word(a, i - 1) === "की" &&
  within(a.populations, Math.max(0, i - 3), i - 1).some((p) => p.population === "health-workers");

const AILMENT = wordsLike(
  /^(?:मधुमेह|शुगर|डायबिटीज|डायबीटीज|बीपी|रक्तचाप|प्रेशर|हाइपरटेंशन|चर्म|त्वचा|हृदय|दिल|एनीमिया|कुपोषण|कुपोषित|कैंसर|मोतियाबिंद|दंत|दांत|दांतों|आंख|आंखों|नेत्र|हड्डी|अस्थि|सांस|श्वास|दमा|अस्थमा|खुजली|किडनी|गुर्दे|लकवा|मिर्गी|थायराइड|गठिया)$/,
);
const HAS_IT = /^(?:रोग|रोगों|रोगी|बीमारी|बीमारियों|संबंधी|समस्या|की|से|पीडित|ग्रस्त|व|और)$/;
const PATIENT = /^(?:case|people|test)$/;

/** «मधुमेह के 52», «दिल की बीमारी के 9» */
function ofAilmentBefore({ a, number: { first } }: ItemView): boolean {
  if (!/^(?:के|का)$/.test(word(a, first - 1))) return false;
  let i = first - 2;
  while (i > first - 5 && HAS_IT.test(word(a, i)) && !is(a, i, AILMENT)) i--;
  return is(a, i, AILMENT);
}

/** «41 को शुगर निकली», «96 लोगों की शुगर जांच», «64 एनीमिया पीड़ित» */
function ofAilmentBehind({ a, number: { end } }: ItemView): boolean {
  let i = end;
  while (a.cueAt[i] && PATIENT.test(a.cueAt[i]?.cue ?? "")) i = a.cueAt[i]?.end ?? i + 1;
  if (/^(?:को|की|में|के)$/.test(word(a, i))) i++;
  return is(a, i, AILMENT);
}

export const alreadyIll: MetricRule = {
  name: "already-ill",
  why: "of the dead, or the ill, another illness is told: «मृतकों में छह को पहले से दूसरी बीमारियां थीं»",
  words: wordsLike(/^(?:पहले|पूर्व)$/),
  decide({ a, np, clause }) {
    if (word(a, np.end) !== "को" || !/^(?:पहले|पूर्व)$/.test(word(a, np.end + 1))) return undefined;
    for (let i = np.end + 2; i < Math.min(clause.end, np.end + 8); i++)
      if (/^(?:बीमार|रोग|मधुमेह|शुगर|डायबिटीज|कैंसर|किडनी|बीपी|हृदय)/.test(word(a, i)))
        return { none: "of patients something is told" };
    return undefined;
  },
};

export const cremated: MetricRule = {
  name: "cremated",
  why: "bodies that were burnt are no report of deaths: «घाट पर 132 शव जले», «142 अंतिम संस्कार हुए»",
  words: wordsLike(/^(?:शव|शवों|संस्कार|चिताएं|चिताओं|अर्थियां)$/),
  decide({ a, number, clause }) {
    const noun = word(a, number.end);
    if (/^(?:चिताएं|अर्थियां)$/.test(noun) || (/^(?:अंतिम|दाह)$/.test(noun) && word(a, number.end + 1) === "संस्कार"))
      return BURNT;
    if (!/^शव(?:ों)?$/.test(noun)) return undefined;
    for (let i = number.end + 1; i < Math.min(clause.end, number.end + 7); i++)
      if (/^(?:जल[ेा]|जलाए|जलाये|दफनाए|दफन|संस्कार|पोस्टमॉर्टम|पोस्टमार्टम|घाट)$/.test(word(a, i))) return BURNT;
    return undefined;
  },
};
const BURNT = { none: "bodies that were burnt" };

export const ofAilment: MetricRule = {
  name: "of-ailment",
  why: "of an ailment that no metric counts: «मधुमेह के 52 मरीज», «41 को शुगर निकली»; not «शुगर के दो मरीजों की मौत»",
  words: AILMENT,
  decide: (v) =>
    !v.all.some((c) => c.cue === "death" || c.cue === "dose") &&
    (ofAilmentBefore(v) || (ofAilmentBehind(v) && within(v.a.diseases, v.number.end, v.number.end + 6).length === 0))
      ? { none: "of an ailment that no metric counts" }
      : undefined,
};

const DUTY = wordsLike(/^(?:ड्यूटी|निगरानी)$/);

export const atWork: MetricRule = {
  name: "at-work",
  why: "people who do something for the sick: «तीन डॉक्टरों और आठ नर्सों की ड्यूटी लगी है», «38 पर्यवेक्षक निगरानी करेंगे»",
  words: DUTY,
  decide({ a, item, clause, np }) {
    for (let i = item.right.from; i < clause.end; i++) {
      if (word(a, i) === "ड्यूटी" && [1, 2, 3, 4].some((k) => /^(?:लगी|लगा|लगे|रहेग)/.test(word(a, i + k))))
        return { none: WORKERS };
      const ofThem = is(a, np.end, GENITIVE) || word(a, np.end) === "पर";
      if (word(a, i) === "निगरानी" && !ofThem && /^(?:करेंग|करेग|रखेंग|रखेग)/.test(word(a, i + 1))) return { none: WORKERS };
    }
    return undefined;
  },
};
const WORKERS = "people who do something for the sick";

const OF_SUCH = wordsLike(/^वाल[ेीा]$/);

export const ofSuchPlaces: MetricRule = {
  name: "of-such-places",
  why: "so many has each of the places that are told of: «10 से कम मरीज वाले जिलों में»",
  words: OF_SUCH,
  decide({ a, np }) {
    const at = is(a, np.end, OF_SUCH) ? np.end : np.end - 1;
    return is(a, at, OF_SUCH) && is(a, at + 1, COUNTED_PLACES)
      ? { none: "so many in each of several places" }
      : undefined;
  },
};

/** «… ऐसे बच्चे मिले जिन्हें टीका नहीं लगा» */
function wereLeftOut({ a, clause, number, people }: ItemView): boolean {
  const next = word(a, clause.end) === "," ? clause.end + 1 : clause.end;
  if (!people || word(a, number.end) !== "ऐसे" || !/^जिन/.test(word(a, next))) return false;
  const dose = cuesIn(a, { from: clause.end, to: clause.sentence.end }).find((c) => c.cue === "dose");
  return dose !== undefined && [0, 1].some((k) => word(a, dose.end + k) === "नहीं");
}

export const suchAs: MetricRule = {
  name: "such-as",
  why: "a part of those just counted, of whom something else is told: «इनमें 17 बच्चे ऐसे हैं जिन्हें टीका नहीं लगा था»",
  words: wordsLike(/^जिन/),
  decide(v) {
    const { a, clause, item, np, people, npCase } = v;
    // «310 ऐसे बच्चे मिले जिन्हें टीका नहीं लगा»
    if (wereLeftOut(v)) return { none: "children whom no vaccination has reached" };
    return clause.continues &&
      (people || npCase) &&
      (word(a, np.end) === "ऐसे" || word(a, np.end - 1) === "ऐसे") &&
      item.right.to - np.end <= 3 &&
      /^जिन/.test(word(a, clause.end))
      ? { none: "a part of those just counted, of whom something else is told" }
      : undefined;
  },
};

const GATHERED = wordsLike(/^(?:शामिल|एकत्र|जमा)$/);

export const guests: MetricRule = {
  name: "guests",
  why: "people who may come to something: «शादी में 50 लोग शामिल हो सकेंगे»",
  words: GATHERED,
  decide: ({ a, np, people }) =>
    people && is(a, np.end, GATHERED) && /^(?:हो|होने|होंगे)$/.test(word(a, np.end + 1))
      ? { none: "people who come to something" }
      : undefined,
};

export const inCondition: MetricRule = {
  name: "in-condition",
  why: "how those just counted are: «छह की हालत गंभीर, एक बच्ची की मौत»",
  words: CONDITION,
  decide: ({ a, np, event, isLast }) =>
    !isLast && !event && word(a, np.end) === "की" && is(a, np.end + 1, CONDITION)
      ? { none: "how those who were counted are" }
      : undefined,
};

const HURT = "the dead, or hurt, of something else than an illness";
const ACCIDENTS = wordSetOf(
  "दुर्घटना दुर्घटनाओं हादसे हादसों हादसा करंट डूबने सांप सर्पदंश वज्रपात ठनका आकाशीय गोली गोलीबारी शराब भूकंप भगदड मलबे विस्फोट धमाके मारपीट खाई टक्कर पलटने दंगे दंगों हाथी हाथियों तेंदुए बाघ भालू सिलेंडर फायरिंग मुठभेड़ आत्महत्या खुदकुशी आंधी तूफान ओलावृष्टि झुलसने ठंड शीतलहर भूख रिसाव हृदयाघात अटैक".split(
    " ",
  ),
);

export const accident: MetricRule = {
  name: "accident",
  why: "the dead, or hurt, of something else than an illness: «सांप काटने से तीन की मौत», «सांप काटने के 6 मरीज», «सड़क हादसे में दो की जान गई»",
  decide({ a, clause, item, number, np, event, npCase, people, ctx }) {
    // «90 लोगों को कुत्तों ने काटा»
    if (people && word(a, np.end) === "को")
      for (let i = np.end + 1; i < item.right.to; i++) if (/^काट[ाेी]?$/.test(word(a, i))) return { none: HURT };
    if (clause.continues && ctx.rejected === HURT) return { none: HURT };
    // «19 घायलों का इलाज चल रहा है»
    if (/^(?:घायल|जख्मी|झुलसे|झुलसी)/.test(word(a, number.end))) return { none: HURT };
    // «सर्पदंश के 40, डायरिया के 112 मरीज»
    if (word(a, number.first - 1) === "के" && ACCIDENTS.has(word(a, number.first - 2))) return { none: HURT };
    // «बस पलटने से 9 की मौत, 14 अस्पताल में भर्ती»
    const hurt = event?.cue === "admit" || event?.cue === "treat";
    if (hurt && !within(a.diseases, clause.first, clause.end).length) {
      if (ctx.rejected === HURT) return { none: HURT };
      for (let i = clause.first; i < number.first; i++) if (is(a, i, ACCIDENTS) || isHit(a, i)) return { none: HURT };
    }
    if (event?.cue !== "death" && !npCase) return undefined;
    // «कुत्ते के काटने के 63 मामले», «डॉग बाइट के 90 केस»
    const bitten = word(a, number.first - 1) === "के" && /^(?:काटने|बाइट|बाईट)$/.test(word(a, number.first - 2));
    if (bitten && event?.cue !== "death") return { none: HURT };
    for (
      let i = number.first - 1;
      i >= Math.max(clause.first, number.first - 6) && !a.namedAt[i] && !a.numberAt[i];
      i--
    )
      if (is(a, i, ACCIDENTS) || isHit(a, i)) return { none: HURT };
    return undefined;
  },
};

/** «ट्रेन की चपेट में आने से» */
const isHit = (a: Analysis, i: number): boolean =>
  word(a, i) === "चपेट" && word(a, i - 1) === "की" && VEHICLE.test(word(a, i - 2));
const VEHICLE = /^(?:ट्रेन|ट्रेनों|ट्रक|बस|कार|वाहन|डंपर|ट्रैक्टर|मालगाडी|बिजली|तार|आग)$/;

const CAN = wordsLike(/^सकत[ाेी]$/);

const FEARED = wordsLike(/^(?:आशंका|संभावना|अंदेशा|अनुमान)$/);

export const feared: MetricRule = {
  name: "feared",
  why: "so many as are feared to come: «एक लाख मामले तक आने की आशंका है»",
  words: FEARED,
  decide({ a, clause: { tail }, np, people, npCase }) {
    if (!people && !npCase) return undefined;
    for (let i = np.end; i < Math.min(tail.to, np.end + 8); i++)
      if (is(a, i, FEARED) && is(a, i - 1, GENITIVE) && TO_COME.test(word(a, i - 2)))
        return { none: "so many as there may be" };
    return undefined;
  },
};
const TO_COME = /^(?:आने|होने|मिलने|पहुंचने|जाने|बढने)$/;

export const possible: MetricRule = {
  name: "possible",
  why: "so many as there may be: «एक मरीज 12 से 18 लोगों को संक्रमित कर सकता है»",
  words: CAN,
  decide({ a, clause: { tail }, people, npCase }) {
    if (!people && !npCase) return undefined;
    for (let i = Math.max(tail.from, tail.to - 3); i < tail.to; i++)
      if (is(a, i, CAN) && word(a, i - 1) === "कर" && /^(?:संक्रमित|बीमार)$/.test(word(a, i - 2)))
        return { none: "so many as there may be" };
    return undefined;
  },
};

const VERMIN = /^(?:मक्खियों|मच्छरों|चूहों|चमगादडों|पिस्सुओं)$/;

export const ofWater: MetricRule = {
  name: "of-water",
  why: "samples of no person: «पानी के 13 सैंपल में से पांच में वायरस मिला»",
  words: wordsLike(new RegExp(`${WATER.source}|${VERMIN.source}`)),
  decide({ a, clause, number: { first } }) {
    // «पकड़ी गई 840 बालू मक्खियों की जांच में तीन में परजीवी मिला»
    for (let i = clause.first; i < first; i++)
      if (VERMIN.test(word(a, i)) && is(a, i + 1, GENITIVE) && a.cueAt[i + 2]?.cue === "test")
        return { none: "samples of no person" };
    if (word(a, first - 1) !== "से" || word(a, first - 2) !== "में") return undefined;
    const samples = a.cueAt[first - 3];
    const whole = samples?.cue === "test" ? a.numberAt[samples.first - 1] : undefined;
    return whole && is(a, whole.first - 1, GENITIVE) && WATER.test(word(a, whole.first - 2))
      ? { none: "samples of no person" }
      : undefined;
  },
};

export const degrees: MetricRule = {
  name: "degrees",
  why: "a list of degrees, the unit behind the last: «बाड़मेर 48.2, जैसलमेर 48, पिलानी 47.6 डिग्री»",
  decide({ a, clause, number }) {
    for (let i = number.end; i < Math.min(clause.sentence.end, number.end + 40); i++) {
      const other = a.numberAt[i];
      if (other?.notCount === "measure") return { none: "a temperature" };
      if (!other && (a.cueAt[i] || is(a, i, FINITE))) return undefined;
    }
    return undefined;
  },
};

export const beyondAll: MetricRule = {
  name: "beyond-all",
  why: "more than there are people: «35 हजार करोड़ का बजट»",
  decide: ({ number }) => (number.value > MOST_OF_ALL ? { none: "more than there are people" } : undefined),
};

/** More doses than this were given nowhere. */
const MOST_OF_ALL = 2e10;

const HAPPENS = wordsLike(/^(?:मिलने|होने|आने)$/);

export const conditional: MetricRule = {
  name: "conditional",
  why: "so many are a condition: «5 से ज्यादा मरीज मिलने पर ही जोन बनाया जाता है»",
  words: wordsLike(/^(?:मिलने|होने|आने|तो)$/),
  decide({ a, clause, item, np, number }) {
    if (isIf(a, clause, number)) return { none: "a condition, no count" };
    const to = Math.min(item.right.to, np.end + 4);
    for (let i = number.end; i < to; i++)
      if (is(a, i, HAPPENS) && word(a, i + 1) === "पर")
        for (let k = i + 2; k < clause.end; k++)
          if (/^(?:जात[ाेी]|होत[ाेी])$/.test(word(a, k)) && is(a, k + 1, PRESENT))
            return { none: "a condition, no count" };
    return undefined;
  },
};

/** Words from the number to «तो», and from there to the verb. */
const TO_THEN = 14;
const FUTURE = /[ेोंएय](?:गा|गी|गे)$/;

/** «अगर एक्टिव केस 100 से ऊपर गए तो …», «पांच मरीज और मिले तो गांव सील होगा» */
function isIf(a: Analysis, { sentence }: Clause, { first, end }: NumberMention): boolean {
  const reach = Math.min(sentence.end, end + TO_THEN);
  let then = end;
  while (then < reach && !(word(a, then) === "तो" && is(a, then - 1, FINITE))) then++;
  if (then >= reach) return false;
  for (let i = sentence.first; i < first; i++) if (/^(?:अगर|यदि)$/.test(word(a, i))) return true;
  for (let i = then; i < Math.min(sentence.end, then + TO_THEN); i++) if (FUTURE.test(word(a, i))) return true;
  return false;
}
