import { wordSetOf, wordsLike } from "../../text/word-sets.ts";
import { type Analysis, is, within, word } from "../analysis.ts";
import { type Clause, says } from "../clauses.ts";
import { BROUGHT, GENITIVE, PAST, PRESENT } from "../words.ts";
import { has } from "./cue-classes.ts";
import { INHERIT, type MetricRule } from "./decision.ts";
import type { ItemView } from "./item-view.ts";

const AT_CLINIC = "people who came to a clinic";

export const ofTheClinic: MetricRule = {
  name: "of-the-clinic",
  why: "of those who came to a clinic, so many had what is named: «ओपीडी में 912 मरीज आए, इनमें 310 वायरल बुखार के थे»",
  decide({ a, clause, item, number, event, ctx }) {
    if (!clause.continues || event || number.none) return undefined;
    // «26 मरीज भर्ती हुए, जिनमें 15 बुखार के थे»
    const ofFever = word(a, number.end) === "बुखार" && word(a, number.end + 1) === "के";
    const all = is(a, number.end + 2, PAST) || is(a, number.end + 2, PRESENT);
    if (ofFever && all && ctx.fresh && ctx.rejected !== AT_CLINIC) return INHERIT;
    if (ctx.rejected !== AT_CLINIC) return undefined;
    const to = Math.min(item.right.to, number.end + 4);
    const named = within(a.diseases, number.first - 3, to).length > 0;
    for (let i = number.first - 3; i < to; i++)
      if (named || word(a, i) === "बुखार")
        return { metric: "new_cases", mode: "new", basis: "right", said: "इनमें … के", upTo: number.end };
    return undefined;
  },
};

const CAME = wordSetOf(["आ", "आए", "आये", "पहुंच"]);

const CLINICS = wordSetOf(["ओपीडी", "क्लिनिक", "opd", "आउटडोर", "खिडकी"]);

const COUNTERS = wordSetOf([...CLINICS, "विभाग", "कक्ष", "काउंटर", "मेला", "मेले"]);

export const clinic: MetricRule = {
  name: "clinic",
  why: "people who came to a clinic are no patients yet: «ओपीडी में 23 मरीज पहुंचे»",
  words: COUNTERS,
  decide(v) {
    const { a, clause, item, number, all } = v;
    // «ओपीडी 9 हजार के पार», «ओपीडी में मरीजों की संख्या 900»
    for (let i = number.first - 1; i >= Math.max(item.left.from, number.first - 5); i--)
      if (is(a, i, CLINICS)) {
        const within = word(a, i + 1) === "में" && has(v.left, "number") && !has(v.left, "admit", "test", "found");
        if (i === number.first - 1 || within) return { none: AT_CLINIC };
      }
    if (has(all, "suspected", "admit", "death", "test", "dose", "new")) return undefined;
    if (!says(clause, CLINICS)) return seenAtDepartment(v) ? { none: AT_CLINIC } : undefined;
    if (all.some((c) => c.cue === "found" && !is(a, c.first, CAME))) return undefined;
    // «रोज 3,500 की ओपीडी हो रही है»
    if (is(a, v.np.end, GENITIVE) && is(a, v.np.end + 1, CLINICS)) return { none: AT_CLINIC };
    // «ओपीडी में 970 मरीजों का पंजीकरण हुआ»
    let came = all.some((c) => c.cue === "case" && /^(?:पंजी|रजिस्)/.test(word(a, c.end - 1)));
    const end = v.isLast ? item.right.to : clause.end; // «ओपीडी में 112, 96 और 80 बच्चे दिखाने आए»
    for (let i = number.end; i < end; i++) came ||= is(a, i, BROUGHT) || is(a, i, CAME);
    for (let i = clause.first; came && i < item.right.to; i++) if (is(a, i, CLINICS)) return { none: AT_CLINIC };
    return undefined;
  },
};

/** «मेडिसिन विभाग में 640 और बाल रोग में 180 रोगी आए», «डॉक्टर के कक्ष में 90 बच्चे देखे गए», where no disease is said of them. */
function seenAtDepartment({ a, clause, number }: ItemView): boolean {
  if (within(a.diseases, clause.first, clause.end).length) return false;
  // «मेले में 1,240 मरीज आए»
  let seen = false;
  for (let i = number.end; i < clause.end; i++)
    seen ||= is(a, i, BROUGHT) || is(a, i, CAME) || /^देख[ेा]$/.test(word(a, i));
  for (let i = clause.first; seen && i < number.first; i++)
    if (
      /^(?:विभाग|कक्ष|काउंटर|मेला|मेले)$/.test(word(a, i)) &&
      /^(?:में|पर)$/.test(word(a, i + 1)) &&
      word(a, i - 1) !== "स्वास्थ्य"
    )
      return true;
  return false;
}

export const usual: MetricRule = {
  name: "usual",
  why: "what is usual is no count of a day: «आम दिनों में तीन सौ मरीज आते थे»",
  decide({ a, clause, np, number, people, npCase, ofDoses }) {
    if (!(people || npCase) || ofDoses) return undefined;
    for (let i = np.end - 1; i < np.end + 3 && i > number.first; i++)
      if (/^(?:आत|पहुंचत|मिलत)[ेाी]$/.test(word(a, i)) && (is(a, i + 1, PRESENT) || is(a, i + 1, PAST)))
        return { none: "what is usual" };
    return isDaily(a, clause) && comesAndGoes(a, number.first - 3, np.end + 4) ? { none: "what is usual" } : undefined;
  },
};

/** «रोज», «प्रतिदिन» */
function isDaily(a: Analysis, { first, end }: Clause): boolean {
  for (let i = first; i < end; i++) if (/^(?:रोज|रोजाना|प्रतिदिन)$/.test(word(a, i))) return true;
  return false;
}

/** «आ रहे हैं», «पहुंच रहे» */
function comesAndGoes(a: Analysis, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (/^(?:आ|पहुंच)$/.test(word(a, i)) && /^रह[ेाी]$/.test(word(a, i + 1))) return true;
  return false;
}

const SEEN = wordsLike(/^देख(?:े|ें|ने)?$/);

export const examined: MetricRule = {
  name: "examined",
  why: "patients whom a doctor saw are no count: «शिविर में 310 मरीज देखे गए»",
  words: wordsLike(/^देख/),
  decide({ a, item, np }) {
    const seen = np.cues.find((c) => c.cue === "case" || c.cue === "people")?.end ?? -1;
    // «राज्य ने एक दिन में 4,500 नए मरीज देखे»
    if (has(np.cues, "new")) return undefined;
    // «कैंप में 64 लोगों को देखा»
    if (word(a, seen) === "को" && word(a, seen + 1) === "देखा") return { none: "patients whom a doctor saw" };
    // «रोज 40 मरीज देख रहे हैं», «140 मरीज देखने पड़ रहे हैं»
    return is(a, seen, SEEN) && (seen + 1 >= item.right.to || /^(?:ग|जा|रह|पड)/.test(word(a, seen + 1)))
      ? { none: "patients whom a doctor saw" }
      : undefined;
  },
};
