/** Numbers of places that are not named, or of a place without a part: «चार प्रखंडों में दस से ज्यादा मरीज». */
import type { NumberMention } from "../../mention.ts";
import { wordSetOf } from "../../text/word-sets.ts";
import { type Analysis, is, isCued, word } from "../analysis.ts";
import { says } from "../clauses.ts";
import { HEALTH_CENTRES } from "../counted-places.ts";
import { placesOfNone } from "../none-in-places.ts";
import { isDistrict } from "../where.ts";
import {
  ALL,
  CAME_FROM,
  EXCEPT,
  MANY_PLACES,
  NAMES_PLACES,
  OF_THE_OTHERS,
  ONE_KIND_OF_PLACE,
  PRESENT,
  REST,
} from "../words.ts";
import type { MetricRule } from "./decision.ts";
import type { ItemView } from "./item-view.ts";

const HOLDS_MANY = wordSetOf([...NAMES_PLACES, ...HEALTH_CENTRES]);

export const overPlaces: MetricRule = {
  name: "over-places",
  why: "said of each of several places that are not named: «चार प्रखंडों में दस से ज्यादा मरीज»",
  words: HOLDS_MANY,
  decide: (v) => (isOverPlaces(v) ? { none: "for each of several places that are not named" } : undefined),
};

export const except: MetricRule = {
  name: "except",
  why: "a state or country without one of its parts is no place of its own: «सागर को छोड़कर प्रदेश में 73 मरीज»",
  words: EXCEPT,
  decide({ a, clause, number }) {
    if (!says(clause, EXCEPT)) return undefined;
    for (let i = Math.max(clause.first, number.first - 14) + 1; i < number.first; i++) {
      if (!is(a, i, EXCEPT) || word(a, i - 1) !== "को" || !a.placeAt[i - 2]) continue;
      for (let k = i + 1; k < number.first; k++)
        // «सागर को छोड़ दें तो बाकी नौ जिलों में 73 मरीज»
        if (is(a, k, REST)) return { none: "for a place without one of its parts" };
        else if (a.placeAt[k])
          return isDistrict(a.placeAt[k]?.place) ? undefined : { none: "for a place without one of its parts" };
    }
    return undefined;
  },
};

function isOverPlaces({ a, clause, item, number }: ItemView): boolean {
  // «बाकी आठ जिलों से कोई रिपोर्ट पॉजिटिव नहीं»
  if (
    number.none &&
    clause.ofPlaces.some(
      (n) => n.end <= number.first && (is(a, n.first - 1, REST) || is(a, n.first - 1, OF_THE_OTHERS)),
    )
  )
    return true;
  // «रीवा समेत 45 जिलों में कोई मरीज नहीं मिला»: some of them are named
  // «27 पीएचसी में दो-दो बेड»
  if (number.each && is(a, number.first - 2, HEALTH_CENTRES) && a.numberAt[number.first - 3]) return true;
  // «12 जिलों में डेंगू, 8 में मलेरिया और 4 जिलों में चिकनगुनिया के मरीज हैं»
  if (clause.ofPlaces.length > 0 && word(a, number.end) === "में" && a.namedAt[number.end + 1]) return true;
  if (!says(clause, NAMES_PLACES) || placesOfNone(a, clause, item)) return false;
  for (let i = number.first - 1; i >= Math.max(clause.first, number.first - 7); i--) {
    // «तीन जिलों में कर्फ्यू है, रीवा में 36»
    if (a.placeAt[i] && a.placeAt[i]?.kind !== "relative") return false;
    // «अन्य राज्य के 7 मरीज»
    if (is(a, i, ONE_KIND_OF_PLACE) && is(a, i - 1, OF_THE_OTHERS) && word(a, i + 1) === "के") return true;
    // «अन्य जिलों के 12 मरीज»
    // but «दूसरे प्रदेशों से आए 640 लोगों को क्वारंटीन किया गया»
    if (is(a, i, MANY_PLACES) && is(a, i - 1, OF_THE_OTHERS) && word(a, i + 1) !== "में")
      return !(is(a, i + 2, CAME_FROM) && isCued(a, number.end, item.right.to, "quarantine"));
    // «इन दोनों जिलों में एक भी नहीं»: those just named
    // but «इन 9 जिलों में 50 से कम मरीज»: in each
    const inEach = !number.none && !number.each && (number.qualifier === "at_most" || number.qualifier === "at_least");
    if (is(a, i, MANY_PLACES) && !inEach && (word(a, i - 2) === "इन" || /^(?:दोनों|तीनों|चारों)$/.test(word(a, i - 1))))
      return false;
    // «अन्य किसी जिले में एक भी मामला नहीं मिला»
    const ofAny = word(a, i - 1) === "किसी" ? i - 2 : i - 1;
    if (is(a, i, ONE_KIND_OF_PLACE) && is(a, ofAny, OF_THE_OTHERS) && word(a, i + 1) === "में" && number.none)
      return true;
    // «6 जिलों में 0 केस»
    if (number.value === 0 && is(a, i, MANY_PLACES) && a.numberAt[i - 1] && word(a, i + 1) === "में") return true;
    const many = is(a, i, MANY_PLACES) || (word(a, i) === "जिले" && (a.numberAt[i - 1]?.value ?? 0) > 1);
    if (!many || word(a, i + 1) !== "में") continue;
    // «राज्य के 9 जिलों में 57 नए»: so many in all of them; «9 जिलों में 50 से अधिक», «एक भी नहीं»: in each
    // «रीवा और सतना जिलों में 9-9»
    if (a.placeAt[i - 1]) return false;
    // «गांवों में लगे शिविरों में 3,100 लोगों की जांच»: in all of them
    if (CAMPS.test(word(a, number.first - 2)) && word(a, number.first - 1) === "में") return false;
    // «गांवों में खुले 72 केंद्रों पर 9,140 लोगों ने»: in all of them
    if (SET_UP.test(word(a, i + 2))) return false;
    // «टीमों ने गांवों में 1,240 लोगों के सैंपल लिए»: no village has so many
    if (INSIDE.test(word(a, i)) && number.value > MOST_OF_A_VILLAGE && !number.each) return false;
    // «अलग-अलग जिलों में करीब दो लाख»: in all of them
    if (/^(?:अलग|विभिन्न|तमाम)$/.test(word(a, i - 1))) return false;
    if (!number.none && !number.each && number.qualifier === "exact" && numberOfPlaces(a, i)) return false;
    // «सभी 24 जिलों में 812 नए»: the whole state
    return ![1, 2].some((k) => is(a, i - k, ALL));
  }
  return false;
}

const SET_UP = /^(?:खुले|खोले|लगे|लगाए|बने|बनाए|चल|चले|आयोजित)$/;

const INSIDE = /^(?:गांवों|कस्बों|मोहल्लों)$/;

const MOST_OF_A_VILLAGE = 500;

const CAMPS = /^(?:शिविर|कैंप|कैम्प)(?:ों)?$/;

/** «19 राज्यों और केंद्र शासित प्रदेशों में»: the number before places of one kind or two, that end at `at`. */
function numberOfPlaces(a: Analysis, at: number): NumberMention | undefined {
  let i = at - 1;
  while (i > 0 && KINDS_OF_PLACES.test(word(a, i))) i--;
  return a.numberAt[i];
}

const KINDS_OF_PLACES = /^(?:राज्यों|और|व|एवं|तथा|केंद्र|केंद्रशासित|शासित)$/;

export const fewInRest: MetricRule = {
  name: "few-in-the-rest",
  why: "so few in each of the others, that are not named: «शेष मुहल्लों में एक-दो मरीज हैं»",
  words: wordSetOf([...REST, ...OF_THE_OTHERS]),
  decide: ({ a, clause, number: { first, qualifier, value } }) =>
    qualifier === "range" &&
    value <= FEW &&
    word(a, first - 1) === "में" &&
    first - 3 >= clause.first &&
    /ों$/.test(word(a, first - 2)) &&
    (is(a, first - 3, REST) || is(a, first - 3, OF_THE_OTHERS))
      ? { none: "for each of several places that are not named" }
      : undefined,
};
const FEW = 5;

export const oneOfSeveral: MetricRule = {
  name: "one-of-several",
  why: "no more than a comparison: «रीवा सबसे प्रभावित जिलों में से एक है»",
  decide: ({ a, number: { first, end, value } }) =>
    value === 1 && word(a, first - 1) === "से" && word(a, first - 2) === "में" && is(a, end, PRESENT)
      ? { none: "one of several that are not counted" }
      : undefined,
};

export const inOnePlace: MetricRule = {
  name: "in-one-place",
  why: "one place in which several are counts none of them: «शहर के एक कोविड सेंटर में रखे गए मरीजों ने शिकायत की»",
  decide({ a, number, item }) {
    const ward = number.value === 1 && !number.none ? a.cueAt[number.end] : undefined;
    if (ward?.cue !== "ward" || word(a, ward.end - 1) !== "में" || item.right.to - ward.end < 3) return undefined;
    for (let i = ward.end; i < Math.min(item.right.to, ward.end + 6); i++)
      if (/^मरीजों|^रोगियों|^संक्रमितों|^लोगों/.test(word(a, i)))
        return /^(?:ने|को|का|की|के|से)$/.test(word(a, i + 1)) ? { none: "one place in which they are" } : undefined;
    return undefined;
  },
};
