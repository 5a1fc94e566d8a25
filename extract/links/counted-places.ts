/** Numbers that count places or hospitals, not people: «9 जिलों में 57 मरीज». */
import type { NumberMention } from "../mention.ts";
import { wordSetOf } from "../text/word-sets.ts";
import { type Analysis, is, word } from "./analysis.ts";
import { CONJUNCTION, COUNTED_PLACES, LIES_IN, MANY_PLACES, OTHERS } from "./words.ts";

/** «9 जिलों», «चार अन्य राज्यों»; not «एक राज्य». */
export function countsPlaces(a: Analysis, n: NumberMention, end: number): boolean {
  // «38 जिलों में से 32 में»
  if (
    word(a, n.first - 1) === "से" &&
    word(a, n.first - 2) === "में" &&
    is(a, n.first - 3, COUNTED_PLACES) &&
    word(a, n.end) === "में"
  )
    return true;
  if (n.value === 1) return false;
  const next = word(a, n.end);
  // «1,174 जिले के और 138 दूसरे जिलों के हैं»: people of the district
  if (n.value > MOST_DISTRICTS && next === "जिले" && word(a, n.end + 1) === "के") return false;
  // «33 में से 25 जिलों में»
  if (next === "में" && n.end + 2 < end) {
    // «33 में से इन जिलों में», «38 में से कई जिलों में»
    const some = word(a, n.end + 1) === "से" && /^(?:इन|उन|कई|कुछ)$/.test(word(a, n.end + 2));
    if (some && is(a, n.end + 3, COUNTED_PLACES)) return true;
    const part = a.numberAt[n.end + (word(a, n.end + 1) === "से" ? 2 : 1)];
    return part !== undefined && part.end < end && is(a, part.end, COUNTED_PLACES);
  }
  // «विभिन्न 12 सरकारी मेडिकल कॉलेज में 284 मरीज»
  const houses = n.end + (OWNED.has(next) ? 1 : 0);
  // «5 सरकारी और 51 निजी अस्पतालों में», «केंद्र के 3 तथा 51 निजी अस्पतालों में»
  const beside = is(a, houses, CONJUNCTION) ? a.numberAt[houses + 1] : undefined;
  if (beside && OWNED.has(word(a, beside.end)) && (houses > n.end || word(a, n.first - 1) === "के"))
    return countsPlaces(a, beside, end);
  const hospitals = a.placeAt[houses];
  // «छह अस्पताल में और 158 घर पर हैं» are people
  const behind = hospitals && word(a, hospitals.end) === "में" ? hospitals.end + 1 : end;
  if (hospitals?.relative === "hospital" && !is(a, behind, CONJUNCTION) && isFollowed(a, behind, end)) return true;
  // «सभी 16 पीएचसी में दो-दो बेड»
  if (is(a, houses, HEALTH_CENTRES) && word(a, houses + 1) === "में" && isFollowed(a, houses + 2, end)) return true;
  if (OTHERS.has(next)) return n.end + 1 < end && is(a, n.end + 1, MANY_PLACES);
  // «15 अस्पतालों में 50 मरीज», not «96 अस्पतालों में भर्ती»
  if (word(a, houses) === "अस्पतालों" && (houses === n.end || n.value < 1000))
    // «481 घर पर हैं, मात्र 59 अस्पतालों में।»: people
    return (
      word(a, houses + 1) === "में" &&
      !/^[।.,;]?$/.test(word(a, houses + 2)) &&
      !is(a, houses + 2, LIES_IN) &&
      word(a, houses + 2) !== "भर्ती" &&
      // «910 होम आइसोलेशन में, 80 अस्पतालों में और 14 कोविड सेंटर में हैं»: people
      !(is(a, houses + 2, CONJUNCTION) && a.numberAt[houses + 3] && isBesideHome(a, n.first))
    );
  // «दो ऐसे जिले हैं, जहां …»
  return COUNTED_PLACES.has(next === "ऐसे" ? word(a, n.end + 1) : next) && n.end < end;
}

/** «होम आइसोलेशन में,» right before. */
const isBesideHome = (a: Analysis, first: number): boolean =>
  word(a, first - 2) === "में" && a.cueAt[first - 3]?.cue === "quarantine" && a.numberAt[first - 1] === undefined;

/** No state has so many districts. */
const MOST_DISTRICTS = 80;

/** Of which a district has many. */
export const HEALTH_CENTRES = wordSetOf(["पीएचसी", "सीएचसी", "एपीएचसी", "एचएससी", "उपकेंद्रों"]);
const OWNED: ReadonlySet<string> = new Set(["सरकारी", "शासकीय", "राजकीय", "निजी", "प्राइवेट"]);

/** A number stands among the next words. */
function isFollowed(a: Analysis, at: number, end: number): boolean {
  for (let i = at; i < Math.min(at + 4, end); i++) if (a.numberAt[i]) return true;
  return false;
}
