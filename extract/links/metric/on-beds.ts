/** Patients on beds and on oxygen. */
import { type Analysis, is, isCued, word } from "../analysis.ts";
import { CONJUNCTION, LABEL_END } from "../words.ts";
import { has } from "./cue-classes.ts";
import type { MetricRule } from "./decision.ts";
import type { ItemView } from "./item-view.ts";
import { hasCopula } from "./neutral.ts";

export const onBeds: MetricRule = {
  name: "on-beds",
  why: "patients on so many of the beds: «बेडों में से 310 पर मरीज हैं»",
  decide(v) {
    const { a, number, np, left, hasCase, people, npCase, ctx } = v;
    if (!tellsOfBeds(v)) return undefined;
    // «44 वेंटिलेटर हैं, जिनमें से 38 पर ही मरीज हैं»
    if (ctx.metric === "ventilators" && !ctx.newSentence && word(a, number.end) === "पर" && hasCase)
      return {
        metric: "ventilator_patients",
        mode: "now",
        basis: "right",
        said: "वेंटिलेटर पर मरीज",
        upTo: number.end + 1,
      };
    const ofBeds = (ctx.metric?.includes("bed") ?? false) || has(left, "bed");
    // «जिनमें 410 भरे थे और 90 खाली»
    if (ctx.metric?.endsWith("beds") && !ctx.newSentence && /^(?:भरे|भरी|फुल)$/.test(word(a, number.end))) {
      const metric = ctx.metric === "icu_beds" ? "icu_patients" : "hosp_patients";
      return { metric, mode: "now", basis: "right", said: "बेड भरे", upTo: number.end + 1 };
    }
    // «ऑक्सीजन बेड पर 58 और आईसीयू में 21 मरीज हैं»
    const lying = left.at(-1);
    if (
      lying?.cue === "oxygen_bed" &&
      lying.end + 1 === number.first &&
      word(a, lying.end) === "पर" &&
      np.cues.every((c) => c.cue === "case")
    )
      return { none: "on oxygen, which no metric counts" };
    // «कुल बेड - 13,411», and below it «भरे हुए - 5,939»
    const label = word(a, number.first - 2) === "हुए" ? number.first - 3 : number.first - 2;
    if (ctx.metric?.endsWith("beds") && is(a, number.first - 1, LABEL_END) && /^भर[ेाी]$/.test(word(a, label)))
      return { metric: "hosp_patients", mode: "now", basis: "left", said: "बेड भरे", upTo: number.end };
    // «5200 बेड में से 4100 पर कोई मरीज नहीं है»
    if (ofBeds && word(a, number.end) === "पर" && a.numberAt[number.end + 1]?.none)
      return { metric: "beds_available", mode: "now", basis: "right", said: "पर कोई मरीज नहीं", upTo: number.end + 2 };
    // «512 बेड पर कोई नहीं है»: nobody lies there
    const bed = np.cues.at(-1);
    const nobody = bed && (word(a, bed.end + 1) === "भी" ? bed.end + 2 : bed.end + 1);
    if (bed && nobody && /bed$/.test(bed.cue) && word(a, bed.end) === "पर" && a.numberAt[nobody]?.none)
      return { metric: "beds_available", mode: "now", basis: "right", said: "बेड पर कोई नहीं", upTo: bed.end + 2 };
    // «200 बेड हैं, जिनमें 60 पर ऑक्सीजन की सुविधा है»
    if (ctx.metric === "beds" && word(a, number.end) === "पर" && /^[ऑआ]क्सीजन$/.test(word(a, number.end + 1)))
      return { metric: "oxygen_beds", mode: "now", basis: "right", said: "पर ऑक्सीजन", upTo: number.end + 2 };
    // «60 बेड पर अभी 83 बच्चे हैं»
    const on = [1, 2].find((k) => word(a, number.first - k) === "पर") ?? 0;
    // a headline: «16 बेड पर 41 मरीज»
    const ends = v.isLast && np.end >= v.item.right.to;
    if (
      (people || npCase) &&
      !number.each &&
      a.cueAt[number.first - on - 1]?.cue === "bed" &&
      on > 0 &&
      (hasCopula(v) || ends)
    )
      return { metric: "hosp_patients", mode: "now", basis: "left", said: "बेड पर", upTo: np.end };
    // «1,402 आईसीयू बेड में केवल चार तथा 2,870 में सात ही उपलब्ध थे»
    const bare = np.end === number.end || /^(?:ही|भी)$/.test(word(a, np.end - 1));
    const of = [1, 2].find((k) => word(a, number.first - k) === "में") ?? 0;
    if (bare && of > 0 && isBedNoun(a, number.first - of - 1) && isLeftFree(v))
      return { metric: "beds_available", mode: "now", basis: "right", said: "में से उपलब्ध", upTo: number.end };
    const saysIcu =
      isCued(a, v.clause.first, number.first, "icu") || isCued(a, v.clause.first, number.first, "icu_bed");
    return (hasCase || has(v.right, "people")) &&
      word(a, has(np.cues, "bed") ? (np.cues[0]?.end ?? number.end) : number.end) === "पर" &&
      (ctx.metric?.includes("bed") || has(left, "bed") || has(np.cues, "bed"))
      ? {
          // «आईसीयू के 40 में से 38 बेड पर मरीज हैं»
          metric: saysIcu ? "icu_patients" : "hosp_patients",
          mode: "now",
          basis: "right",
          said: "बेड पर मरीज",
          upTo: number.end,
        }
      : undefined;
  },
};

/** Beds were counted last, or stand near the number: elsewhere nothing more is asked. */
const tellsOfBeds = ({ a, number: { first }, np, left, ctx }: ItemView): boolean =>
  ctx.metric?.includes("bed") ||
  ctx.metric === "ventilators" ||
  has(left, "bed", "oxygen_bed", "icu_bed") ||
  has(np.cues, "bed", "oxygen_bed", "icu_bed") ||
  isBedNoun(a, first - 2) ||
  isBedNoun(a, first - 3);

const isBedNoun = (a: Analysis, at: number): boolean => {
  const cue = at < 0 ? undefined : a.cueAt[at]?.cue;
  return cue === "bed" || cue === "oxygen_bed" || cue === "icu_bed";
};

/** «उपलब्ध थे», «बचे हैं», «खाली हैं» behind the number or its list. */
function isLeftFree({ a, clause, number }: ItemView): boolean {
  for (let i = number.end; i < Math.min(clause.end, number.end + 16); i++)
    if (/^(?:उपलब्ध|बचे|खाली|रिक्त)$/.test(word(a, i))) return true;
  return false;
}

export const onOxygen: MetricRule = {
  name: "on-oxygen",
  why: "patients on oxygen are no metric: «12 ऑक्सीजन सपोर्ट पर और तीन वेंटिलेटर पर»",
  decide: ({ a, all, event, np, tail }) => {
    // «409 मरीज ऑक्सीजन व 45 वेंटिलेटर पर हैं»
    const at = np.cues.at(-1)?.end ?? np.end;
    const shared =
      /^[ऑआ]क्सीजन$/.test(word(a, at)) && is(a, at + 1, CONJUNCTION) && has(tail, "on_ventilator") && !has(tail, "bed");
    return !event && (shared || has(all, "share")) ? { none: "on oxygen, which no metric counts" } : undefined;
  },
};
