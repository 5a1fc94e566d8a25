/** Words of a Hindi news text for the classifier. Our own, because natural's Hindi tokenizer deletes «,» and «.» («1.5 लाख» → «15 लाख»). */

const fold = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/[\u093c\u200b-\u200f\ufeff]/g, "")
    .normalize("NFC")
    .replace(/ँ/g, "ं")
    .toLowerCase();

/** Commonest words, which say nothing of the subject. */
const STOP = new Set(
  "का के की को में से ने पर और है हैं था थे थी हो कर यह वह इस उस इन एक भी तक तो ही कि जो या व एवं लिए साथ बाद किया गया गई गए कहा हुई हुए हुआ होने रहा रहे रही वाले वाली अपने सभी नहीं बताया दिया लिया अब इसके उनके इनमें".split(
    " ",
  ),
);

/** A number, of any form, is one token: what counts is that there is one. */
export const NUMBER = "#number";

/** Words (folded, stop words left out) in order of first appearance, each once. */
export function tokensOf(text: string): string[] {
  const tokens = new Set<string>();
  for (const m of fold(text).matchAll(/[\d०-९]+(?:[.,:/-][\d०-९]+)*|[a-z]+|[\u0900-\u0963\u0971-\u097f]+/g)) {
    const word = m[0];
    if (/^[\d०-९]/.test(word)) tokens.add(NUMBER);
    else if (word.length > 1 && !STOP.has(word)) tokens.add(word);
  }
  return [...tokens];
}

/** Numerals in words from which facts are made; «एक» is left out, as it mostly means «a». */
const IN_WORDS =
  /(?<![\u0900-\u097f])(?:दो|तीन|चार|पांच|छह|छः|सात|आठ|नौ|दस|ग्यारह|बारह|तेरह|चौदह|पंद्रह|सोलह|सत्रह|अठारह|उन्नीस|बीस|पच्चीस|तीस|चालीस|पचास|साठ|सत्तर|अस्सी|नब्बे|सौ|हजार|लाख|करोड|दर्जन|दर्जनभर|शून्य|डेढ|ढाई|पहला|पहली|दूसरी|तीसरी|चौथी|पांचवीं|छठी|सातवीं|आठवीं|एक और|एक भी|एक की मौत|कोई नहीं|कोई (?:नया|मौत|मामला|मरीज|केस))(?![\u0900-\u0963])/;

/** True where a text holds a number or an explicit none. */
export const hasNumber = (text: string): boolean => /[\d०-९]/.test(text) || IN_WORDS.test(fold(text));

export const foldWords = fold;
