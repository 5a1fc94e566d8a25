/** Words with which a paper announces that the numbers were counted anew, so that a total may fall or leap. */
import { fold } from "../model/text/normalise.ts";

const WORDS = [
  "पुनर्गणना",
  "पुनर्मिलान",
  "पुनर्सत्यापन",
  "पुनर्समायोजन",
  "(?:पुनः|पुन:|दोबारा|दुबारा|फिर से|नए सिरे से) (?:की गई |हुई |की |हुए )?(?:गणना|गिनती|मिलान|सत्यापन|समीक्षा|जांच के बाद आंकड़)",
  "री-?काउंट",
  "रिकाउंट",
  "(?:आंकड़ों|आंकड़े|डेटा|डाटा|संख्या) (?:में|का|के|को|की) (?:भी )?(?:संशोधन|संशोधित|सुधार|समायोजन|समायोजित|मिलान|दुरुस्त|शुद्धिकरण)",
  "(?:आंकड़े|डेटा|डाटा|संख्या) (?:संशोधित|दुरुस्त|समायोजित)",
  "संशोधित (?:आंकड़|सूची|संख्या|डेटा|डाटा)",
  "(?:डेथ|मौतों का|मौतों के|मौत के आंकड़ों का) ऑडिट",
  "(?:पुरानी|पुराने|पहले हुई|छूटी हुई|छूटे हुए|पिछली|बैकलॉग) [^।\\n]{0,40}(?:जोड़ी गई|जोड़ी गईं|जोड़े गए|जोड़ा गया|शामिल किया गया|शामिल किए गए|शामिल की गई)",
  "बैकलॉग",
];

/** Of other counts than of people: votes. */
const OTHER = /(?:मतों|मत|वोटों|वोट|मतगणना) (?:की|के|का) $/u;

const PATTERN = new RegExp(WORDS.map(folded).join("|"), "gu");

/** Folded word by word, so that the pattern's own signs stay. */
function folded(pattern: string): string {
  return pattern.replace(/[\u0900-\u097f]+/gu, (word) => fold(word));
}

/** True where a text (or the title with it) says so. */
export function announcesRecount(text: string): boolean {
  const plain = fold(text).replace(/[ \t]+/gu, " ");
  for (const { index } of plain.matchAll(PATTERN))
    if (!OTHER.test(plain.slice(Math.max(0, index - 12), index))) return true;
  return false;
}
