/** Articles and facts to fill stores with: our own sentences, numbers as given. */
import type { NewArticle } from "../../model/crawl.ts";
import type { Fact } from "../../model/fact.ts";

/** A fact whose evidence is found in the text (or title) it is said to stand in. */
export function fact(given: Partial<Fact> & { value: number }, text = ""): Fact {
  const evidence = given.evidence ?? `${given.value}`;
  const start = Math.max(0, text.indexOf(evidence));
  return {
    metric: "new_cases",
    disease: "covid-19",
    place: "IN-BR/patna",
    qualifier: "exact",
    asOf: "2021-07-08",
    window: "P1D",
    evidence,
    field: "text",
    start,
    end: start + evidence.length,
    ...given,
  };
}

/** A fact as the extractor gives it: only what is new has a window. */
export function told(given: Partial<Fact> & { value: number }): Fact {
  const { window, ...rest } = fact(given);
  return rest.metric.startsWith("new_") && window !== undefined ? { ...rest, window } : rest;
}

/** New cases of no known day. */
export function undatedFact(value: number): Fact {
  const { asOf: _, ...rest } = fact({ value });
  return rest;
}

export function article(name: string, given: Partial<NewArticle> = {}): NewArticle {
  return {
    url: `https://${given.source ?? "ek-akhbar"}.example/khabar/${name}`,
    title: `कोरोना की खबर ${name}`,
    text: `पटना में ${name} कोरोना के नए मामले मिले हैं।`,
    source: "ek-akhbar",
    publishedAt: "2021-07-08T18:00:00+05:30",
    modifiedAt: null,
    ...given,
  };
}
