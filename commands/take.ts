/** Pages into the store: their facts read, and kept where they are health news or state a fact. */

import type { TakeArticle } from "../crawlers/port.ts";
import { isHealthNews } from "../crawlers/relevance/index.ts";
import { EXTRACTOR } from "../extract/index.ts";
import type { NewArticle, Saved } from "../model/crawl.ts";
import type { Fact } from "../model/fact.ts";
import type { Store } from "../store/store.ts";
import { extractOne } from "./extract/one.ts";
import { Failure } from "./failure.ts";

/** Null where a page is neither health news nor states a fact: then only its link and hash are kept. A page once kept stays kept. */
export async function keepPage(
  store: Store,
  article: NewArticle,
  facts: readonly Fact[],
  relevance?: number,
): Promise<Saved | null> {
  const thresholds = relevance === undefined ? {} : { keep: relevance };
  if (facts.length === 0 && !isHealthNews(article.title, article.text, thresholds).relevant) {
    const isKnown = article.url !== null && (await store.articleByUrl(article.url)) !== null;
    if (!isKnown) return null;
  }
  return store.saveArticle(article, facts, EXTRACTOR);
}

/** @throws Failure for an article whose facts cannot be read: the crawl tells it as an error of that page. */
export function factsOf(article: NewArticle): readonly Fact[] {
  const { url, title, text, publishedAt } = article;
  const outcome = extractOne({
    id: url ?? article.lineId ?? "",
    title,
    text,
    ...(publishedAt === null ? {} : { publishedAt }),
  });
  if ("failure" in outcome) throw new Failure(outcome.failure);
  return outcome.facts;
}

export const takeInto =
  (store: Store, relevance?: number): TakeArticle =>
  (article) =>
    keepPage(store, article, factsOf(article), relevance);
