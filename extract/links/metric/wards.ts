/** Whether a number's own words speak of a hospital: a ward, a hospital by name, «अस्पताल». */
import { type Analysis, word } from "../analysis.ts";
import type { ItemView } from "./item-view.ts";

/** A ward, or a hospital by name. */
export const isInOwnFacility = ({ a, item }: ItemView): boolean => {
  for (let i = item.left.from; i < item.right.to; i++)
    if (a.placeAt[i]?.kind === "facility" || a.cueAt[i]?.cue === "ward") return true;
  return false;
};

/** The same, or «अस्पताल» that the text named before. */
export const isInHospital = ({ a, clause, item, ctx }: ItemView): boolean => {
  // «5 सरकारी अस्पतालों में 90 मरीज»
  for (let i = Math.max(clause.first, item.left.from - 5); i < item.right.to; i++) {
    const place = a.placeAt[i];
    // «वार्डों में 387 मरीज थे», not «24 वार्डों में»
    if (word(a, i) === "वार्डों" && word(a, i + 1) === "में" && !a.numberAt[i - 1]) return true;
    if (a.cueAt[i]?.cue === "other" && /^(?:अस्पताल|हॉस्पिटल)/.test(word(a, i))) return true;
    // «यहां 40 बच्चों का इलाज»
    if (place?.relative === "here" && ctx.last.facility) return true;
    if (place?.kind === "facility" || place?.relative === "hospital" || a.cueAt[i]?.cue === "ward") return true;
  }
  return false;
};

export const isCentre = (a: Analysis, i: number): boolean => /^(?:सेंटर|केंद्र|कैंप|शिविर)(?:ों?)?$/.test(word(a, i));

/** «क्वारंटीन केंद्रों में 700 लोग रह रहे हैं», «वहां क्वारंटीन सेंटर है। सेंटर में 52 लोग रह रहे हैं». */
export function isInQuarantine({ a, clause, number }: ItemView): boolean {
  const paragraph = clause.sentence.paragraph;
  for (let i = number.first - 1; i > clause.first; i--)
    if (word(a, i) === "में" && isCentre(a, i - 1))
      for (let k = i - 2; k > Math.max(0, i - 40); k--) {
        if (a.doc.sentences[a.doc.tokens[k]?.sentence ?? 0]?.paragraph !== paragraph) break;
        if (a.cueAt[k]?.cue === "quarantine") return true;
      }

  // «214 क्वारंटीन सेंटर चल रहे हैं जिनमें 21 हजार प्रवासी रह रहे हैं»
  if (clause.continues || word(a, clause.first) === "जहां")
    for (let i = clause.first - 1; i > Math.max(0, clause.first - 20); i--)
      if (isCentre(a, i) && a.cueAt[i - 1]?.cue === "quarantine") return true;
  let isIn = false;
  for (let i = number.first - 1; i >= Math.max(clause.first, number.first - 6); i--) {
    if (a.cueAt[i]?.cue === "quarantine") return isIn;
    if (word(a, i) === "में") isIn = true;
  }
  return false;
}
