/** Names that digits stand in: letters by name («एच», «बीएफ») and words that take a number behind a hyphen. */
import { wordSet } from "../words-index.ts";

/** Names of Roman letters as Hindi writes them; a word made only of them is an abbreviation («जेएन», «एनएच»). */
const LETTERS = /^(?:ए|बी|सी|डी|ई|एफ|जी|एच|आई|आइ|जे|के|एल|एम|एन|ओ|पी|क्यू|आर|एस|टी|यू|वी|डब्ल्यू|डब्लू|एक्स|वाई|वाय|जेड|जैड){1,5}$/;

/** True for «एच», «बीएफ», and any word in Roman letters. */
export function isLetterName(word: string): boolean {
  const c = word.charCodeAt(0);
  if (c >= 97 && c <= 122) return true;
  return word.length <= 16 && word !== "सी" && word !== "के" && LETTERS.test(word);
}

/** «कोविड-19», «एनएच-31», «वार्ड-5»: with a hyphen the number is part of the name. District names are not here: «पटना-159». */
export const NAMES_BEFORE_HYPHEN = wordSet(`
कोविड, कोरोना, कोव, सार्स, वार्ड, सेक्टर, फेज, यूनिट, टाइप, लेवल, क्लास, जोन, गेट, प्लेटफार्म, रूट, मिग, चंद्रयान, आदित्य, गगनयान, ओमिक्रॉन, कोविशील्ड, राफेल, अग्नि, ब्लॉक, फेस, सेट, मॉडल, विटामिन, ओमेगा, टाईप, अनलॉक, लॉकडाउन, इंसास, स्पुतनिक, धारा, मिशन, बोइंग, एयरबस, एके, प्लान, भाग, पार्ट, रेमडेसिविर
`);
