/** Sentences that say why facts conflict, in Hindi and English. */
import type { ConflictCause, ConflictKey } from "../model/conflict.ts";
import { DISEASES } from "../model/diseases.ts";
import { FACILITIES } from "../model/facilities.ts";
import type { Fact, Population, StoredFact } from "../model/fact.ts";
import { METRICS, type MetricId } from "../model/metrics.ts";
import { PLACES } from "../model/places.ts";
import { byValue } from "./clash.ts";
import { dayInWords } from "./day.ts";
import type { Interval } from "./interval.ts";

export type Language = "en" | "hi";
export interface Why {
  readonly hi: string;
  readonly en: string;
}

const grouped = new Intl.NumberFormat("en-IN", { maximumFractionDigits: 4 });
/** 1,40,514: Indian grouping in both languages. */
export const inDigits = (value: number): string => grouped.format(value);

const PEOPLE: Record<Population, Why> = {
  children: { en: "children", hi: "बच्चे" },
  women: { en: "women", hi: "महिलाएं" },
  men: { en: "men", hi: "पुरुष" },
  elderly: { en: "the elderly", hi: "बुजुर्ग" },
  "health-workers": { en: "health workers", hi: "स्वास्थ्यकर्मी" },
  police: { en: "police", hi: "पुलिसकर्मी" },
  prisoners: { en: "prisoners", hi: "कैदी" },
  travellers: { en: "travellers", hi: "यात्री" },
};

/** «at least 3,900», «कम से कम 3,900»; a percentage with its sign. */
export function claimInWords(fact: Pick<Fact, "metric" | "qualifier" | "value" | "max">, language: Language): string {
  const sign = METRICS[fact.metric]?.kind === "percent" ? "%" : "";
  const value = `${inDigits(fact.value)}${sign}`;
  switch (fact.qualifier) {
    case "exact":
      return value;
    case "about":
      return language === "en" ? `about ${value}` : `करीब ${value}`;
    case "at_least":
      return language === "en" ? `at least ${value}` : `कम से कम ${value}`;
    case "at_most":
      return language === "en" ? `at most ${value}` : `अधिकतम ${value}`;
    case "range":
      return `${value}–${inDigits(fact.max ?? fact.value)}${sign}`;
  }
}

/** «427 (source) » with the hour where the count ends at one. */
export function claimAndSource(fact: { readonly source: string } & Fact, language: Language): string {
  const until = fact.until ? (language === "en" ? `, until ${fact.until}` : `, ${fact.until} बजे तक`) : "";
  return `${claimInWords(fact, language)} (${fact.source}${until})`;
}

/** «427 (a) or 472 (b)»: each number with those who give it, at most three of each. */
export function claimsAndSources(facts: readonly StoredFact[], language: Language): string {
  const claims = [...Map.groupBy([...facts].sort(byValue), (fact) => claimInWords(fact, language))].map(
    ([words, told]) => `${words} (${few([...new Set(told.map((fact) => fact.source))].sort(), ", ")})`,
  );
  return few(claims, language === "en" ? " or " : " या ");
}

const few = (words: readonly string[], between: string): string =>
  words.length <= MOST_NAMED ? words.join(between) : `${words.slice(0, MOST_NAMED).join(between)}…`;

/** «150», «at least 150», «140–160», «150 or 160»; beyond three the least and the greatest. */
export function numbersInWords(choices: readonly Interval[], language: Language): string {
  const [first, last] = [choices[0], choices.at(-1)];
  if (!first || !last) return "";
  if (choices.length > MOST_NAMED) return numbersInWords([{ low: first.low, high: last.high }], language);
  return choices
    .map(({ low, high }) => {
      if (low === high) return inDigits(low);
      if (high < Number.POSITIVE_INFINITY) return `${inDigits(low)}–${inDigits(high)}`;
      return language === "en" ? `at least ${inDigits(low)}` : `कम से कम ${inDigits(low)}`;
    })
    .join(language === "en" ? " or " : " या ");
}

const MOST_NAMED = 3;

/** «new cases», «नए मामले». */
export const metricInWords = (metric: MetricId, language: Language): string =>
  language === "en" ? lowered(METRICS[metric].en) : METRICS[metric].hi;

/** «new cases (COVID-19) in Patna on 8 July 2021»; «पटना में 8 जुलाई 2021 को «नए मामले» (कोविड-19)». */
export function subject(key: ConflictKey): Why {
  const metric = METRICS[key.metric as keyof typeof METRICS];
  const disease = DISEASES[key.disease as keyof typeof DISEASES];
  const people = key.population ? PEOPLE[key.population as Population] : undefined;
  const place = PLACES.get(key.place);
  const facility = key.facility ? FACILITIES[key.facility] : undefined;
  const en = [
    `${lowered(metric?.en ?? key.metric)} (${[disease?.en ?? key.disease, key.variant, people?.en].filter(Boolean).join(", ")})`,
    key.facility ? `at ${facility?.en ?? key.facility}` : "",
    `in ${[key.locality, place?.en ?? key.place].filter(Boolean).join(", ")}`,
    key.asOf ? `on ${dayInWords(key.asOf, "en")}` : "",
  ];
  const hi = [
    `${[place?.hi ?? key.place, key.locality].filter(Boolean).join(", ")} में`,
    key.facility ? `(${facility?.hi ?? key.facility})` : "",
    key.asOf ? `${dayInWords(key.asOf, "hi")} को` : "",
    `«${metric?.hi ?? key.metric}» (${[disease?.hi ?? key.disease, key.variant, people?.hi].filter(Boolean).join(", ")})`,
  ];
  return { en: en.filter(Boolean).join(" "), hi: hi.filter(Boolean).join(" ") };
}

/** «New cases» → «new cases», but «ICU beds» stays. */
const lowered = (name: string): string =>
  /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;

const CAUSES: Record<ConflictCause, Why> = {
  digit_swap: { en: "two digits are swapped", hi: "दो अंकों की अदला-बदली हुई है" },
  dropped_digit: { en: "one digit is missing", hi: "एक अंक छूट गया है" },
  lakh_slip: {
    en: "the numbers differ by a power of ten, as when lakh and thousand are mixed up",
    hi: "संख्याओं में दस-सौ गुने का फर्क है, जैसे लाख और हजार की चूक में",
  },
  day_shift: { en: "one of them is the figure of the day before", hi: "इनमें से एक पिछले दिन का आंकड़ा है" },
  copy_error: {
    en: "the reports are near-copies, so the number was changed in copying",
    hi: "खबरें लगभग एक जैसी हैं, यानी नकल में संख्या बदल गई",
  },
  cut_off: { en: "the counts end at different hours", hi: "गिनती अलग-अलग समय तक की है" },
  recount: { en: "a recount was announced", hi: "आंकड़ों के दोबारा मिलान की घोषणा हुई है" },
};

/** Joins a statement and the causes that can be seen into one or two sentences. */
export function because(statement: Why, causes: readonly ConflictCause[]): Why {
  const en = causes.map((cause) => CAUSES[cause].en).join("; ");
  const hi = causes.map((cause) => CAUSES[cause].hi).join("; ");
  return {
    en: en ? `${statement.en}; ${en}.` : `${statement.en}.`,
    hi: hi ? `${statement.hi}; ${hi}।` : `${statement.hi}।`,
  };
}
