/**
 * Counts of an illness of the season that say neither «नए» nor a day: of the day or all so far? No single word decides; a reader weighs
 * how large the number is beside the others, what the sentence and the one before it speak of, and how the illness is usually reported.
 * The weights were fitted to labelled articles (logistic regression, in natural logarithms of the odds, rounded). An epidemic's daily
 * bulletin is built otherwise and is not weighed.
 */
import type { DiseaseId } from "../../model/diseases.ts";
import type { MetricId } from "../../model/metrics.ts";
import type { Sentence } from "../text/document.ts";
import { type Analysis, isCued, within, word } from "./analysis.ts";
import type { Claim } from "./claim.ts";
import { familyOf, TOTAL_OF } from "./tally.ts";
import { isDistrict } from "./where.ts";

const SO_FAR = {
  name: "so-far",
  why: "neither «नए» nor a day is said, and what stands around it speaks for all so far: «खसरे के 96 संदिग्ध मरीज दर्ज हैं। इनमें से 54 में बीमारी की पुष्टि हुई है»",
};

const DAILY: ReadonlySet<MetricId> = new Set(["new_cases", "new_deaths"] as const);
/** Fewer are told of one by one. */
const FEWEST = 8;
/** So much must speak for it: five in six were so far. */
const ENOUGH = 1.8;
const EVEN = -1.3;

/** Reported as a season's tally, and as a day's. */
const BY_SEASON: ReadonlySet<DiseaseId> = new Set([
  "aes",
  "japanese-encephalitis",
  "kala-azar",
  "influenza",
  "mucormycosis",
  "measles",
  "other",
] as const);
const BY_DAY: ReadonlySet<DiseaseId> = new Set(["tuberculosis", "heatstroke", "viral-fever", "malaria"] as const);

/** Claims of one field, with its text. */
interface Told {
  readonly a: Analysis;
  readonly claims: readonly Claim[];
}

interface Figure {
  readonly claim: Claim;
  /** The largest of its kind in the article, and before it; 0 where there is none. */
  readonly largest: number;
  readonly before: number;
  readonly inTitle: boolean;
  readonly isFirst: boolean;
  readonly here: Words;
  readonly last: Words;
}

/** What a sentence says of time and tally. */
interface Words {
  readonly isPresent: boolean;
  readonly isWhole: boolean;
  readonly isTally: boolean;
  readonly isPerfect: boolean;
  readonly saysNew: boolean;
  readonly dates: ReadonlySet<string>;
}

const NOTHING: Words = {
  isPresent: false,
  isWhole: false,
  isTally: false,
  isPerfect: false,
  saysNew: false,
  dates: new Set(),
};

const value = ({ claim }: Figure): number => claim.number.value;

const WEIGHTS: readonly (readonly [weight: number, holds: (f: Figure) => boolean])[] = [
  [1.2, (f) => value(f) >= 20],
  [0.7, (f) => value(f) >= 50],
  [1, (f) => value(f) >= 200],
  [1.5, (f) => value(f) === f.largest],
  [1.1, (f) => value(f) < f.largest && value(f) * 2 > f.largest],
  [0.8, (f) => value(f) * 2 <= f.largest && value(f) * 10 > f.largest],
  [-1.4, (f) => f.before === 0],
  [0.5, (f) => f.before > 0 && value(f) > f.before],
  [-1.1, ({ claim }) => claim.where.facility !== undefined],
  [1.4, ({ claim }) => !isDistrict(claim.where.place)],
  [1.4, ({ claim }) => claim.metric === "new_deaths"],
  [2.1, ({ claim }) => BY_SEASON.has(claim.disease)],
  [-1.1, ({ claim }) => BY_DAY.has(claim.disease)],
  [-1.3, (f) => f.inTitle],
  [-1.3, (f) => f.isFirst],
  [0.6, ({ here }) => here.isPresent],
  [1.9, ({ here }) => here.isWhole],
  [0.9, ({ here }) => here.isTally],
  [2.5, ({ here }) => here.isPerfect],
  [2.4, ({ here }) => here.dates.has("sofar")],
  [3.6, ({ here }) => here.dates.has("season")],
  [1.1, ({ last }) => last.dates.has("season") || last.dates.has("sofar")],
  [-1.7, ({ last }) => last.dates.has("day")],
  [-1.6, ({ last }) => last.saysNew],
];

const weigh = (f: Figure): number => WEIGHTS.reduce((sum, [weight, holds]) => (holds(f) ? sum + weight : sum), EVEN);

/** The claims of `fields[at]`; those for which enough speaks are all so far. */
export function settleSoFar(fields: readonly Told[], at: 0 | 1): readonly Claim[] {
  const { a, claims } = fields[at] as Told;
  if (!claims.some(isOpen)) return claims;
  const known = knownOf(fields);
  const wordsOf = wordsBySentence(a);
  const before = new Map<string, number>();
  const isSoFar = (claim: Claim, told: number): boolean => {
    const key = keyOf(claim);
    const k = sentenceOf(a, claim);
    const here = wordsOf(k);
    if (isOfDay(here) || here.dates.has("window")) return false;
    // «274 नए मरीज मिले … रीवा में सबसे अधिक 152»: no more than the day's
    if (claim.number.value <= (known.ofDay.get(key) ?? 0)) return false;
    // «रीवा में अब तक 2,315 … पूरे प्रदेश में 38»: a state has no fewer than its district
    if (!isDistrict(claim.where.place) && claim.number.value < (known.ofDistricts.get(key) ?? 0)) return false;
    const largest = known.largest.get(key) ?? 0;
    return (
      weigh({ claim, largest, before: told, inTitle: at === 0, isFirst: k === 0, here, last: wordsOf(k - 1) }) > ENOUGH
    );
  };
  let last: Claim | undefined;
  const decided = new Map<string, boolean>();
  return claims.map((claim) => {
    const key = keyOf(claim);
    const told = before.get(key) ?? 0;
    before.set(key, Math.max(told, claim.number.value));
    // the smaller ones of a list are what the larger ones are
    const goesOn =
      last?.metric === claim.metric &&
      last.disease === claim.disease &&
      claim.how.basis === "list" &&
      sentenceOf(a, last) === sentenceOf(a, claim);
    // said again, it is what it was before
    const said = `${key}|${claim.where.place}|${claim.number.value}`;
    const soFar = decided.get(said) ?? (goesOn || (isOpen(claim) && isSoFar(claim, told)));
    if (DAILY.has(claim.metric)) decided.set(said, soFar);
    last = soFar ? claim : undefined;
    const metric = last && TOTAL_OF[claim.metric];
    return metric
      ? {
          ...claim,
          metric,
          when: { ...claim.when, window: undefined, kind: "sofar" },
          how: { ...claim.how, rule: SO_FAR },
        }
      : claim;
  });
}

/** By disease and kind: the largest figures of an article, of any, of a day that is named, and so far of a district. */
interface Known {
  readonly largest: ReadonlyMap<string, number>;
  readonly ofDay: ReadonlyMap<string, number>;
  readonly ofDistricts: ReadonlyMap<string, number>;
}

function knownOf(fields: readonly Told[]): Known {
  const largest = new Map<string, number>();
  const ofDay = new Map<string, number>();
  const ofDistricts = new Map<string, number>();
  const raise = (of: Map<string, number>, claim: Claim) => {
    const key = keyOf(claim);
    of.set(key, Math.max(of.get(key) ?? 0, claim.number.value));
  };
  for (const { a, claims } of fields) {
    const wordsOf = wordsBySentence(a);
    for (const claim of claims) {
      raise(largest, claim);
      if (DAILY.has(claim.metric) && isOfDay(wordsOf(sentenceOf(a, claim)))) raise(ofDay, claim);
      if (claim.metric.startsWith("total_") && isDistrict(claim.where.place)) raise(ofDistricts, claim);
    }
  }
  return { largest, ofDay, ofDistricts };
}

const sentenceOf = (a: Analysis, { number }: Claim): number => a.doc.tokens[number.first]?.sentence ?? 0;

const isOfDay = ({ saysNew, dates }: Words): boolean => saysNew || dates.has("day");

function wordsBySentence(a: Analysis): (k: number) => Words {
  const read: (Words | undefined)[] = [];
  return (k) => {
    const sentence = a.doc.sentences[k];
    const words = read[k] ?? (sentence ? wordsIn(a, sentence) : NOTHING);
    if (sentence) read[k] = words;
    return words;
  };
}

const isOpen = ({ metric, disease, number, how }: Claim): boolean =>
  disease !== "covid-19" && number.value >= FEWEST && DAILY.has(metric) && how.basis !== "table";

const keyOf = ({ disease, metric }: Claim): string => `${disease}|${familyOf(metric)}`;

function wordsIn(a: Analysis, { first, end }: Sentence): Words {
  const words = new Set<string>();
  for (let i = first; i < end; i++) words.add(word(a, i));
  const says = (...any: string[]) => any.some((w) => words.has(w));
  const dates = within(a.dates, first, end);
  return {
    isPresent: [1, 2].some((k) => /^हैं?$/.test(word(a, end - k))),
    isWhole: says("कुल"),
    isTally: says("संख्या", "आंकडा", "तादाद"),
    isPerfect: says("चुके", "चुकी", "चुका"),
    saysNew: says("नए", "नये", "नई", "ताजा", "आज") || isCued(a, first, end, "new") || atOnce(a, first, end),
    dates: new Set(dates.map((d) => (d.window === "P1D" ? "day" : d.kind))),
  };
}

/** «एक साथ 119 मरीज मिले हैं», «एक ही दिन में 100 केस», «33 और मरीजों की मौत» */
function atOnce(a: Analysis, first: number, end: number): boolean {
  for (let i = first + 1; i < end; i++) {
    if (word(a, i) === "साथ" && word(a, i - 1) === "एक") return true;
    const one = word(a, i - 1) === "ही" ? i - 2 : i - 1;
    if (word(a, i) === "दिन" && word(a, i + 1) === "में" && word(a, one) === "एक") return true;
    const more = word(a, i) === "और" && a.numberAt[i - 1]?.end === i;
    if (more && /^(?:case|people)$/.test(a.cueAt[i + 1]?.cue ?? "")) return true;
  }
  return false;
}
