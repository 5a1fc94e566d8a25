/** How right the crawler is about what is health news, on texts that its classifier was never trained on. */
import { readExamples } from "../../crawlers/relevance/examples.ts";
import { isHealthNews } from "../../crawlers/relevance/index.ts";
import { HEALTH } from "../../crawlers/relevance/model.ts";
import type { LabelledArticle } from "./corpus.ts";
import type { Counts } from "./tally.ts";

export interface Judged {
  readonly title: string;
  readonly text: string;
  readonly health: boolean;
}

/** Example lines kept from training; of articles, those that are given: health news where they state a fact. */
export const unseen = (articles: readonly LabelledArticle[]): Judged[] => [
  ...readExamples()
    .filter((example) => example.heldOut)
    .map(({ text, label }) => ({ title: "", text, health: label === HEALTH })),
  ...articles.map(({ title, text, facts }) => ({ title: title ?? "", text, health: facts.length > 0 })),
];

/** `keep`: the score from which a text is kept; undefined for the classifier's own. */
export function tallyRelevance(texts: readonly Judged[], keep?: number): Counts {
  const counts = { tp: 0, fp: 0, fn: 0 };
  for (const { title, text, health } of texts) {
    const { relevant } = isHealthNews(title, text, keep === undefined ? {} : { keep });
    if (relevant) counts[health ? "tp" : "fp"] += 1;
    else if (health) counts.fn += 1;
  }
  return counts;
}
