import { type Analysis, is, word } from "./analysis.ts";
import { CONTINUES, NAMELY, OPENS_A_GLOSS } from "./words.ts";

/** In brackets that open a few words before it, not right there: «1.64 लाख (1,64,522) मरीज» has its words behind. */
export function opensBefore(a: Analysis, at: number): boolean {
  if (word(a, at - 1) === "(") return false;
  for (let i = at - 1; i > at - 6; i--) {
    if (word(a, i) === ")") return false;
    if (word(a, i) === "(") return true;
  }
  return false;
}

/** «चिकनगुनिया (Chikungunya) के रोगी»: a bracket without a number, passed over; its end, or `at`. */
export function glossEnd(a: Analysis, at: number): number {
  if (!is(a, at, OPENS_A_GLOSS)) return at;
  const share = shareEnd(a, at);
  if (share > at) return share;
  if (word(a, at) !== "(") return at;
  for (let i = at + 1; i < at + 16; i++) {
    if (a.numberAt[i] && a.numberAt[i]?.notCount === undefined) return at;
    if (word(a, i) === ")") return i + 1;
  }
  return at;
}

/** «12 (4%) लोगों ने»: behind a share in brackets that opens at `at` and stands right behind its count; else `at`. */
function shareEnd(a: Analysis, at: number): number {
  if (!is(a, at, OPENS_A_GLOSS)) return at;
  const share = a.numberAt[at + 1];
  // «18,531 यानी करीब 47% केरल से हैं»
  if (is(a, at, NAMELY)) return share?.percent && share.first === at + 1 ? share.end : at;
  const part = partEnd(a, at);
  if (part > at) return part;
  // «108 (एक सौ आठ) लोगों को»
  const same = at > 0 && share?.first === at + 1 && share.value === a.numberAt[at - 1]?.value && !share.percent;
  if (same && word(a, at) === "(" && word(a, share.end) === ")" && a.numberAt[at - 1]?.end === at) return share.end + 1;
  const isShare =
    word(a, at) === "(" &&
    at > 0 &&
    a.numberAt[at - 1] &&
    !a.numberAt[at - 1]?.percent &&
    share?.percent &&
    word(a, share.end) === ")";
  return isShare ? share.end + 1 : at;
}

/** A number in brackets that are no more than a gloss of the count before them. */
export const isPassedOver = (a: Analysis, at: number): boolean =>
  shareEnd(a, at - 1) > at || (is(a, at - 1, CONTINUES) && shareEnd(a, at - 2) > at);

/** «2,152 (दो विदेशी)», «640 (इनमें 12 दुबई से लौटे)»: behind a part of the count that no population names, else `at`. */
export function partEnd(a: Analysis, at: number): number {
  const part = word(a, at) === "(" ? a.numberAt[is(a, at + 1, CONTINUES) ? at + 2 : at + 1] : undefined;
  if (!part || !a.numberAt[at - 1]) return at;
  let close = part.end;
  while (close < part.end + 8 && word(a, close) !== ")") close++;
  if (word(a, close) !== ")") return at;
  if (close === part.end + 1 && OF_ELSEWHERE.test(word(a, part.end))) return close + 1;
  const verb = /^ग[एय]/.test(word(a, close - 1)) ? close - 2 : close - 1;
  if (!/^(?:लौटे|लाए|आए)$/.test(word(a, verb))) return at;
  return word(a, verb - 1) === "से" ? close + 1 : at;
}

const OF_ELSEWHERE = /^(?:विदेशी|प्रवासी|बाहरी|जमाती|सैलानी|पर्यटक)$/;
