/** Tests: taken, negative, positive, sequenced. */
import type { CueId, CueMention } from "../../../cues/index.ts";
import { type Analysis, cuesIn, is, isCued, within, word } from "../../analysis.ts";
import { GENITIVE, SENT } from "../../words.ts";
import { has } from "../cue-classes.ts";
import { type EventReading, type Happening, say, sayFlow } from "./happening.ts";

/** «59 सैंपल रिजेक्ट हुए» */
export const SPOILT = /^(?:रिजेक्ट|खारिज|खराब|नष्ट|अमान्य|फेल)$/;
const AGAIN = /^(?:दोबारा|दुबारा)$/;

/** «पानी के 30 नमूने», «पानी के सैंपल लिए थे, जिनमें 90 सैंपल फेल»: of no person. */
function isOfWater({ a, clause, item, happened }: Happening): boolean {
  // «12 कुओं के पानी का नमूना»
  if (/^(?:के|का|की)$/.test(word(a, happened.first - 1)) && WATER.test(word(a, happened.first - 2))) return true;
  for (let i = item.left.to - 1; i > clause.sentence.first; i--)
    if (WATER.test(word(a, i - 1)) && (word(a, i) === "के" || a.cueAt[i]?.cue === "test")) return true;
  return false;
}
/** «एक बार में 80 सैंपल की सीक्वेंसिंग हो सकती है» */
function isAble({ a, clause, happened }: Happening): boolean {
  for (let i = happened.end; i < clause.end && i < happened.end + 4; i++) if (/^सकत[ेाी]/.test(word(a, i))) return true;
  return false;
}

/** «पुणे भेजे गए 15 नमूनों में ओमिक्रॉन मिला», «वेरिएंट की जांच के लिए 22 सैंपल भेजे गए»: a variant is found in no other way. */
function isSentForVariant({ a, happened, number, clause: { sentence } }: Happening): boolean {
  if (!/^(?:सैंप|सैम्प|सेंप|नमून)/.test(word(a, happened.first))) return false;
  const isSent = [-3, -2, -1].some((k) => is(a, number.first + k, SENT)) || isSentBehind(a, happened.end, sentence.end);
  if (!isSent) return false;
  if (within(a.variants, sentence.first, sentence.end).length) return true;
  for (let i = sentence.first; i < sentence.end; i++)
    if (/^(?:वेरिएंट|वैरिएंट|वेरियंट|वैरियंट|स्ट्रेन)$/.test(word(a, i))) return true;
  return false;
}

/** «40 नमूनों में से 31 ओमिक्रॉन के निकले», «40 सैंपल में 38 में ओमिक्रॉन मिला»; those of influenza are found by any test. */
function isOfVariants({ a, happened: { end }, clause }: Happening): boolean {
  if (word(a, end) !== "में") return false;
  const part = a.numberAt[word(a, end + 1) === "से" ? end + 2 : end + 1];
  if (!part) return false;
  const at = word(a, part.end) === "में" ? part.end + 1 : part.end;
  return within(a.variants, at, Math.min(at + 1, clause.end)).some((v) => !/^H\d/.test(v.variant));
}

/** «सैंपल (पटना के आईजीआईएमएस) भेजे गए» */
function isSentBehind(a: Analysis, from: number, end: number): boolean {
  for (let i = from; i < Math.min(end, from + 6) && !a.numberAt[i]; i++) if (is(a, i, SENT)) return true;
  return false;
}

/** «इसके 812 नमूने मिले», «इस स्वरूप के दो नमूने मिले», «142 नमूनों में यह पाया गया»: of the virus, or the kind of it, just named. */
function isOfThatKind({ a, number: { first }, happened: { end } }: Happening): boolean {
  let at = first - 1;
  while (/^(?:केवल|सिर्फ|महज|मात्र|कुल|अब|अभी|तक)$/.test(word(a, at))) at--;
  const kind = word(a, at) === "के" && (a.namedAt[at - 1] || KIND.test(word(a, at - 1)));
  const found =
    word(a, end) === "में" &&
    /^(?:यह|ये|इसका|इसके)$/.test(word(a, end + 1)) &&
    /^(?:मिल|पाया|पाए|निकल)/.test(word(a, end + 2));
  return Boolean(kind) || word(a, at) === "इसके" || found;
}
const KIND = /^(?:स्वरूप|उपस्वरूप|वेरिएंट|वैरिएंट|वेरियंट|वैरियंट|स्ट्रेन)$/;

/** «संक्रमितों की (दूसरी) रिपोर्ट (निगेटिव)», «पॉजिटिव मरीजों की जांच रिपोर्ट (निगेटिव)» */
function wereIll({ a, number, happened, np }: Happening): boolean {
  if (!np.cues.some((c) => c.cue === "case" && ILL.test(word(a, c.first)) && c.first < happened.first)) return false;
  for (let i = number.end; i < happened.first; i++) if (word(a, i) === "रिपोर्ट") return is(a, np.end, GENITIVE);
  return false;
}

const ILL = /^(?:संक्रमित|सक्रमित|पॉजिटिव|पाजिटिव|पॉजीटिव|पीडित)/;

/** «12 लोगों के नमूनों में संक्रमण की पुष्टि हुई» */
function isConfirmedIn({ a, happened, clause }: Happening): boolean {
  const { end } = happened;
  if (word(a, end) !== "में" || !(a.cueAt[end + 1]?.cue === "infection" || a.namedAt[end + 1])) return false;
  for (let i = end + 2; i < Math.min(clause.end, end + 6); i++)
    if (word(a, i).startsWith("पुष्ट")) return word(a, i - 1) === "की" && word(a, i + 1) !== "नहीं";
  return false;
}

/** «दोबारा», «फिर से» before the test. */
function isAgain({ a, number, happened }: Happening): boolean {
  for (let i = number.end; i < happened.first; i++)
    if (/^(?:दोबारा|दुबारा|फिर|तीसरी|दूसरी)$/.test(word(a, i))) return true;
  return false;
}

const WHO = /^(?:मरीज|रोगी|रोगियों|पीडित)/;

export const WATER =
  /^(?:मिठाई|मिठाइयों|पनीर|मावा|मावे|खोवा|घी|मसाले|मसालों|खाद|बीज|बीजों|मिट्टी|पानी|पेयजल|जल|जलस्रोतों|जलस्त्रोतों|जलस्रोत|जलाशयों|कुओं|कुएं|नलकूपों|हैंडपंपों|बोरवेल|टंकियों|दूध|खाने|क्लोरीन|बैक्टीरियोलॉजिकल|लार्वा)$/;

export const TEST_EVENTS: Readonly<Partial<Record<CueId, EventReading>>> = {
  sequencing: (h) =>
    isAble(h) ? { none: "planned, or a capacity" } : say(h, "sequenced_samples", "new", "जीनोम सीक्वेंसिंग"),
  negative(h) {
    const { a, happened, npCase, all } = h;
    // «101 मरीज भर्ती, जिनमें 86 नेगेटिव मरीज»
    if (all.some((c) => c.cue === "case" && c.first === happened.end))
      return { none: "patients who have not the disease" };
    // «64 मरीज भर्ती हैं, जिनमें 58 कोरोना निगेटिव हैं»
    if (h.clause.continues && /^active|patients|admissions/.test(h.ctx.metric ?? ""))
      return { none: "patients who have not the disease" };
    // «5,410 मरीज निगेटिव हुए»: they are well again
    const became = [0, 1].some((k) => /^(?:हुए|हो|हुई|होकर)$/.test(word(a, happened.end + k)));
    // «19 लोग नेगेटिव होकर घर लौट गए»
    const home = word(a, happened.end) === "होकर" && /^(?:अपने|घर|घरों)$/.test(word(a, happened.end + 1));
    if ((npCase && became) || home) return sayFlow(h, "new_recoveries", "total_recoveries", "निगेटिव हुए");
    // «48 संक्रमितों की रिपोर्ट निगेटिव आई»: so are those who were ill
    if (wereIll(h)) return sayFlow(h, "new_recoveries", "total_recoveries", "संक्रमितों की रिपोर्ट निगेटिव");
    return say(h, "new_negative_tests", "new", "निगेटिव");
  },
  test(h) {
    const { a, item, all, happened, fromLeft } = h;
    const { ctx, number } = h;
    // «चार लोगों की जांच पॉजिटिव निकली», «नौ की जांच निगेटिव आई»
    const outcome = a.cueAt[happened.end];
    if (!fromLeft && outcome?.first === happened.end && !a.namedAt[outcome.end]) {
      const came =
        a.cueAt[outcome.end]?.cue === "found" ||
        /^(?:रही|पाई|आई)$/.test(word(a, outcome.end)) ||
        word(a, outcome.end - 1) === "आई";
      if (came && outcome.cue === "case") return sayFlow(h, "new_cases", "total_cases", "जांच पॉजिटिव");
      if (came && outcome.cue === "negative" && !h.npCase) return say(h, "new_negative_tests", "new", "जांच निगेटिव");
    }
    // «एक संक्रमित की दोबारा हुई जांच भी पॉजिटिव रही»
    if (h.npCase && number.value === 1 && !number.none && !h.planned && isAgain(h))
      return { none: "one patient's further test" };
    // «रोज 150 से ज्यादा जांच नहीं हो पा रही»
    if (word(a, happened.end) === "नहीं" && [1, 2].some((k) => /^(?:पा|सक)/.test(word(a, happened.end + k))))
      return { none: "planned, or a capacity" };
    // «32 सैंपल की सिक्वेंसिंग हुई। 32 में से 22 सैंपल सागर के थे»
    const before = ctx.lately.get("sequenced_samples") ?? 0;
    const sequenced =
      (ctx.metric === "sequenced_samples" && number.value <= before) || (before > 0 && number.value === before);
    // «जीनोम सीक्वेंसिंग के लिए भेजे गए 20 नमूनों में से 19 में …»
    // «जीनोम सीक्वेंसिंग में 20 सैंपल लगाए गए»
    const purpose = h.left.at(-1)?.cue === "sequencing" ? h.left.at(-1)?.end : undefined;
    const meant = purpose !== undefined && (word(a, purpose + 1) === "लिए" || word(a, purpose) === "में");
    // «सैंपल जीनोम सीक्वेंसिंग के लिए भेजे जा रहे हैं, अब तक 9 सैंपल भेजे गए»
    const sent = is(a, happened.end, SENT) && isCued(a, h.clause.sentence.first, h.clause.first, "sequencing");
    if (has(all, "sequencing") || sequenced || meant || sent || isSentForVariant(h) || isOfVariants(h))
      return say(h, "sequenced_samples", "new", "जीनोम सीक्वेंसिंग");
    // «11 कैदियों की रिपोर्ट पॉजिटिव निकली»
    const isReported = (c: CueMention) => word(a, c.end) === "रिपोर्ट" || word(a, c.end + 1) === "रिपोर्ट";
    if (all.some((c) => c.cue === "test" && isReported(c))) {
      if (all.some((c) => c.first > happened.end && c.cue === "case"))
        return say(h, "new_cases", "new", "रिपोर्ट पॉजिटिव");
      if (has(all, "negative")) return say(h, "new_negative_tests", "new", "रिपोर्ट निगेटिव");
    }
    const checked = all.some((c) => c.cue === "test" && /^(?:जांच|टेस्ट|परीक्षण)/.test(word(a, c.first)));
    if (!checked && !fromLeft && isConfirmedIn(h)) return sayFlow(h, "new_cases", "total_cases", "नमूनों में पुष्टि");
    if (!checked && !fromLeft && has(all, "found") && isOfThatKind(h))
      return sayFlow(h, "new_cases", "total_cases", "नमूनों में मिला");
    if (!checked) {
      if (has(all, "negative")) return say(h, "new_negative_tests", "new", "निगेटिव");
      // «40 मरीजों के सैंपल लिए गए» says only who was tested
      const positive = all.some((c) => c.cue === "case" && (c.first > happened.end || !WHO.test(word(a, c.first))));
      if (positive && !fromLeft) return sayFlow(h, "new_cases", "total_cases", "पॉजिटिव सैंपल");
      if (has(all, "found") && !fromLeft && within(a.variants, item.number.end, item.right.to).length > 0)
        return say(h, "new_cases", "new", "सैंपल में वेरिएंट");
      if (has(all, "need", "other")) return { none: "a capacity or a need" };
    }
    // «64 की पहचान एंटीजन से और 31 की आरटीपीसीआर जांच से हुई»: of those found, by what
    const byTest = all.some((c) => c.cue === "test" && word(a, c.end) === "से");
    if (byTest && h.clause.items.some((i) => has(cuesIn(a, i.right), "found")))
      return { none: "those found, by their test" };
    // «तीन की जांच चल रही है»: what they have is not known yet
    if (checked && !fromLeft && /^(?:चल|जारी|बाकी|शेष|लंबित|पेंडिंग)$/.test(word(a, happened.end)))
      return { none: "still under examination" };
    if (isOfWater(h)) return { none: "samples of no person" };
    for (let i = happened.end; i < Math.min(item.right.to, happened.end + 3); i++)
      if (SPOILT.test(word(a, i))) return { none: "samples that could not be tested" };
    // «14 नमूने ऐसे हैं जिन्हें दोबारा लेना होगा»
    for (let i = h.clause.end; i < Math.min(h.clause.sentence.end, h.clause.end + 3); i++)
      if (AGAIN.test(word(a, i))) return { none: "samples that could not be tested" };
    // «हर दिन पांच हजार जांच का निर्देश», «80 सैंपल की जांच हो सकती है»
    for (let i = happened.end; i < h.clause.end && i < happened.end + 8; i++)
      if (/^सकत[ेाी]/.test(word(a, i)) || (i < happened.end + 3 && /^(?:निर्देश|आदेश|फैसला|निर्णय)/.test(word(a, i))))
        return { none: "planned, or a capacity" };
    if (h.planned || has(all, "need", "target")) return { none: "planned, or a capacity" };
    return sayFlow(h, "new_tests", "total_tests", "जांच");
  },
};
