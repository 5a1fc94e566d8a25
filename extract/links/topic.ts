/** The disease an article is about, for all that a sentence leaves unsaid. */
import type { DiseaseId } from "../../model/diseases.ts";
import { HEALTH_OFFICES } from "../attributions/index.ts";
import type { DiseaseMention } from "../diseases/index.ts";
import { TELLING_CUES, TELLING_WORDS } from "../text/gate.ts";
import { wordsLike } from "../text/word-sets.ts";
import { type Analysis, is, within, word } from "./analysis.ts";
import { ANIMALS, BACKDROP, BACKDROP_END, COMMA } from "./words.ts";

export interface Topic {
  readonly topic: DiseaseId | undefined;
  /** Another disease is named nearly as often: a sentence that names none goes on with the one counted last. */
  readonly rivals: boolean;
}

/** A rival is named so much of the topic's times. */
const RIVAL = 0.6;

/** The word for fever stands so many times as often as any disease. */
const FEVER = 2;

/** Weight of a disease named once, and not by the way. */
const NAMED = 1;

/** «बुखार», not «डेंगू बुखार»; the first tokens count twice. */
function ofFever(a: Analysis, lead: number): number {
  let n = 0;
  for (let i = 0; i < a.words.length; i++)
    if (word(a, i) === "बुखार" && !a.namedAt[i] && !a.namedAt[i - 1]) n += i < lead ? 2 : 1;
  return n;
}

/** The disease an article is about: the one named most, title and lead counting more. */
export function findTopic(title: Analysis, body: Analysis, publishedAt: string | undefined): Topic {
  const weight = new Map<DiseaseId, number>();
  const add = (a: Analysis, m: DiseaseMention, w: number) =>
    weight.set(m.disease, (weight.get(m.disease) ?? 0) + (isBackdrop(a, m) ? 0.1 : w));
  for (const d of title.diseases.all) add(title, d, isBehindCounts(title, d, 0) ? 1 : 4);
  for (const d of body.diseases.all) add(body, d, d.first < 60 ? 2 : 1);
  // «रहस्यमय बुखार से 11 की मौत … छह में डेंगू मिला»: a fever of which nobody says what it is
  const fever = ofFever(title, 0) * 4 + ofFever(body, 60);
  const named = Math.max(0, ...weight.values());
  if (title.diseases.all.length === 0 && ofFever(title, 0) > 0 && weight.size > 0 && fever > named * FEVER)
    weight.set("viral-fever", Math.max(weight.get("viral-fever") ?? 0, fever));
  const [first, second] = [...weight].filter(([, w]) => w >= NAMED).sort((x, y) => y[1] - x[1]);
  return {
    topic: first?.[0] ?? ofVariant(title, body) ?? unnamed(title, body, publishedAt),
    rivals: first !== undefined && second !== undefined && second[1] >= first[1] * RIVAL,
  };
}

/** Words without which hardly anything is told of an illness. */
const MEDICINE = wordsLike(
  /^(?:मरीज|रोगी|रोगि|संक्रम|पॉजिटिव|पाजिटिव|अस्पताल|हॉस्पिटल|चिकित्स|डॉक्टर|डाक्टर|स्वास्थ्य|स्वस्थ|सीएमओ|सीएमएचओ|वार्ड|इलाज|उपचार|वैक्सी|टीक|डोज|खुराक|सैंपल|नमून|बीमार|पीडित|वायरस|लक्षण|क्वारंट|क्वॉरंट|आइसोल|कंटेनमेंट|बुखार|डिस्चार्ज|पेशेंट|ऑक्सीजन|आक्सीजन|वेंटिलेटर|इंजेक्शन|दवा)/,
);

const isOfMedicine = (a: Analysis, i: number): boolean => is(a, i, MEDICINE) && !a.namedAt[i] && !a.placeAt[i];

/** The fewest tokens of a text that may be of something else, and for one word of medicine in it so many others. */
const LONG = 80;
const OTHERS_TO_ONE = 50;

/** «कोरोना के कारण टला मेला», «सत्र में 22 बैठकें हुईं … 12 की रिपोर्ट पॉजिटिव आई»: most of what the text counts is of something else. */
export function tellsOfOther(title: Analysis, body: Analysis): boolean {
  if (body.words.length < LONG || title.diseases.all.length + title.variants.all.length > 0) return false;
  if (title.words.some((_, i) => isOfMedicine(title, i))) return false;
  let words = body.diseases.all.length + body.variants.all.length;
  for (let i = 0; i < body.words.length; i++) if (isOfMedicine(body, i)) words++;
  return words > 0 && words * OTHERS_TO_ONE < body.words.length;
}

/** True where a token's sentence, or also the one before it, speaks of medicine. */
export function speaksOfMedicine(a: Analysis, at: number, orBefore: boolean): boolean {
  const k = a.doc.tokens[at]?.sentence ?? 0;
  const first = a.doc.sentences[orBefore ? k - 1 : k]?.first ?? 0;
  const end = a.doc.sentences[k]?.end ?? 0;
  for (let i = first; i < end; i++) if (isOfMedicine(a, i) || a.namedAt[i]) return true;
  return false;
}

/** «388 नए मरीज, 15 की मौत, ब्लैक फंगस के मरीज हुए 356»: named behind the counts of the disease that the headline leaves unsaid. */
export function isBehindCounts(a: Analysis, { first }: DiseaseMention, from: number): boolean {
  const counts = within(a.numbers, from, first).filter((n) => n.notCount === undefined);
  const last = counts.at(-1);
  if (counts.length < 2 || !last) return false;
  for (let i = last.end; i < first; i++) if (is(a, i, COMMA)) return true;
  return false;
}

/** «ओमिक्रॉन के आठ मरीज»: the variant names its disease; those of influenza are names of the disease themselves. */
const ofVariant = (...fields: readonly Analysis[]): DiseaseId | undefined =>
  fields.some((a) => a.variants.all.some((v) => !within(a.diseases, v.first, v.end).length)) ? "covid-19" : undefined;

/** «कोविड का कोई मामला नहीं है»: what it is not. */
export const isDenied = (a: Analysis, m: DiseaseMention): boolean =>
  /^(?:का|के|की|से)$/.test(word(a, m.end)) && [1, 2, 3].some((k) => a.numberAt[m.end + k]?.none === true);

/** «कोरोना के कहर के बीच», «लॉकडाउन में»: the times, not the subject. */
const isBackdrop = (a: Analysis, m: DiseaseMention): boolean =>
  isDenied(a, m) || (is(a, m.end, BACKDROP) && [0, 1, 2, 3].some((k) => is(a, m.end + k, BACKDROP_END)));

/** In the years of the pandemic «संक्रमित», «पॉजिटिव» and «टीकाकरण» without a disease's name meant one. */
function unnamed(title: Analysis, body: Analysis, publishedAt: string | undefined): DiseaseId | undefined {
  if (!publishedAt || publishedAt < "2020-02" || publishedAt > "2023-07") return undefined;
  if (tellsOfAnimals(title, body)) return undefined;
  const telling = (a: Analysis) =>
    a.cues.all.some((c) => TELLING_CUES.has(c.cue) || TELLING_WORDS.test(word(a, c.first)));
  // «स्वास्थ्य विभाग के अनुसार 49 नए मामले»
  const official =
    body.attributions.all.some((by) => HEALTH_OFFICES.has(by.attribution)) &&
    body.cues.all.some((c) => c.cue === "case");
  return telling(title) || telling(body) || official ? "covid-19" : undefined;
}

/** «लंपी से गाय मरी, एक दर्जन मवेशी संक्रमित»: nobody's disease here. */
function tellsOfAnimals(...fields: readonly Analysis[]): boolean {
  let named = 0;
  for (const a of fields) for (let i = 0; i < a.words.length; i++) if (is(a, i, ANIMALS)) named++;
  return named > 1;
}
