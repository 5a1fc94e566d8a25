/** The words a fact or an article is found by, and the words somebody looks for, brought to the same spelling. */
import { DISEASES, type DiseaseId } from "../model/diseases.ts";
import { FACILITIES } from "../model/facilities.ts";
import type { Fact } from "../model/fact.ts";
import { METRICS } from "../model/metrics.ts";
import { PLACES } from "../model/places.ts";
import { fold } from "../model/text/normalise.ts";

/** Letters with their signs, or digits; «1,40,514» stays one word, so does «16:00» as two. */
const WORD = /\d+(?:[.,]\d+)*|[\p{L}\p{M}]+/gu;

/** Folded words of a text, each once: Hindi and Roman, digits without their grouping commas. */
export function wordsOf(text: string): string[] {
  const words = new Set<string>();
  for (const word of fold(text).match(WORD) ?? []) words.add(word.includes(",") ? word.replaceAll(",", "") : word);
  return [...words];
}

/** Other common Roman spellings and words people type for a disease. */
const OTHER_NAMES: Partial<Record<DiseaseId, string>> = {
  "covid-19": "corona coronavirus कोरोना कोविड",
  aes: "chamki encephalitis दिमागी इंसेफेलाइटिस",
  "japanese-encephalitis": "JE जेई दिमागी इंसेफेलाइटिस",
  mucormycosis: "black fungus म्यूकरमाइकोसिस",
  influenza: "swine flu स्वाइन फ्लू",
  tuberculosis: "TB क्षय",
  heatstroke: "loo हीटस्ट्रोक",
};

/** Hindi and English names of what a fact is about. */
export function namesOf(fact: Pick<Fact, "disease" | "metric" | "place" | "facility" | "locality">): string {
  const place = PLACES.get(fact.place);
  // a district is also found by its state, a state is not by its country, which all are in
  const state = place?.level === "district" && place.in ? PLACES.get(place.in) : undefined;
  const facility = fact.facility ? FACILITIES[fact.facility] : undefined;
  return [
    METRICS[fact.metric]?.en,
    METRICS[fact.metric]?.hi,
    fact.metric.replaceAll("_", " "),
    DISEASES[fact.disease]?.en,
    DISEASES[fact.disease]?.hi,
    OTHER_NAMES[fact.disease],
    fact.disease,
    place?.en,
    place?.hi,
    state?.en,
    state?.hi,
    fact.place.split("/")[1]?.replaceAll("-", " "),
    facility?.en,
    facility?.hi,
    fact.facility?.replaceAll("-", " "),
    fact.locality,
  ]
    .filter(Boolean)
    .join(" ");
}

const LONGEST_PASSAGE = 1200;

/** The sentence a fact stands in with the rest of its paragraph, cut to 1200 characters around the evidence. */
export function passageOf(fact: Pick<Fact, "start" | "end">, text: string): string {
  const from = text.lastIndexOf("\n", Math.max(0, fact.start - 1)) + 1;
  const newline = text.indexOf("\n", fact.end);
  const to = newline < 0 ? text.length : newline;
  const spare = Math.max(0, LONGEST_PASSAGE - (fact.end - fact.start)) / 2;
  return text.slice(Math.max(from, Math.floor(fact.start - spare)), Math.min(to, Math.ceil(fact.end + spare)));
}

/** All words a fact is found by. `text` is absent where its publisher forbids keeping it. */
export function wordsOfFact(fact: Fact, title: string, text: string | null): string[] {
  const passage = text !== null && fact.field === "text" ? passageOf(fact, text) : "";
  return wordsOf([fact.evidence, passage, title, namesOf(fact)].join("\n"));
}

/** All words an article is found by. */
export const wordsOfArticle = (title: string, text: string, facts: readonly Fact[]): string[] =>
  wordsOf([title, text, ...facts.map(namesOf)].join("\n"));
