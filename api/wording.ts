/** Short Hindi and English sentences about facts, for feeds and page titles. */
import type { ConflictKey } from "../model/conflict.ts";
import { DISEASES } from "../model/diseases.ts";
import type { StoredFact } from "../model/fact.ts";
import { METRICS } from "../model/metrics.ts";
import { placeName } from "../model/places.ts";

export type Language = "hi" | "en";

const named = (table: Readonly<Record<string, { hi: string; en: string }>>, id: string, language: Language): string =>
  table[id]?.[language] ?? id;

/** «पटना: नए मामले (डेंगू), 2021-07-08» */
export function keyInWords(key: ConflictKey, language: Language): string {
  const where = [key.facility, key.locality, placeName(key.place, language)]
    .filter((part) => part !== undefined)
    .join(", ");
  const what = `${named(METRICS, key.metric, language)} (${named(DISEASES, key.disease, language)})`;
  return `${where}: ${what}${key.asOf === undefined ? "" : `, ${key.asOf}`}`;
}

const ROUNDED = {
  exact: { hi: (n: string) => n, en: (n: string) => n },
  about: { hi: (n: string) => `करीब ${n}`, en: (n: string) => `about ${n}` },
  at_least: { hi: (n: string) => `${n} से अधिक`, en: (n: string) => `${n} or more` },
  at_most: { hi: (n: string) => `${n} तक`, en: (n: string) => `up to ${n}` },
  range: { hi: (n: string) => n, en: (n: string) => n },
} as const;

/** The number as people write it: Indian grouping, with «करीब» or «से अधिक». */
export function valueInWords(fact: Pick<StoredFact, "value" | "max" | "qualifier">, language: Language): string {
  const grouped = new Intl.NumberFormat(`${language}-IN`, { numberingSystem: "latn", maximumFractionDigits: 3 });
  const number =
    fact.max === undefined ? grouped.format(fact.value) : `${grouped.format(fact.value)}–${grouped.format(fact.max)}`;
  return ROUNDED[fact.qualifier][language](number);
}
