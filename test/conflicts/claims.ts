/** Stored facts written short, for tables of examples. */
import type { StoredFact } from "../../model/fact.ts";

/** A fact of article `articleId` (its source is named likewise), new COVID-19 cases in Patna on 8 July 2021 unless given otherwise. */
export function claim(articleId: string, value: number, given: Partial<StoredFact> = {}): StoredFact {
  const { asOf = "2021-07-08", ...rest } = given;
  return {
    id: `${articleId}-${value}-${Object.values(given).join("-")}`,
    articleId,
    url: `https://${articleId}.example/`,
    source: articleId,
    publishedAt: "2021-07-08",
    metric: "new_cases",
    disease: "covid-19",
    place: "IN-BR/patna",
    value,
    qualifier: "exact",
    window: "P1D",
    evidence: String(value),
    field: "text",
    start: 0,
    end: 3,
    extractor: "1",
    seenAt: "2021-07-08T12:00:00.000Z",
    asOf,
    ...rest,
  };
}

/** The same without a day. */
export function undated(articleId: string, value: number, given: Partial<StoredFact> = {}): StoredFact {
  const { asOf: _, ...fact } = claim(articleId, value, given);
  return { ...fact, id: `${fact.id}-undated` };
}
