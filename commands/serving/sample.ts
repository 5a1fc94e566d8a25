/** The sample newsroom read into an empty store, so that a first run has something to show. */
import { readPage } from "../../crawlers/page/index.ts";
import type { NewArticle } from "../../model/crawl.ts";
import type { Store } from "../../store/store.ts";
import { type SamplePage, sampleArticles, sampleSources } from "../../test/newsroom/sample.ts";
import { factsOf, keepPage } from "../take.ts";

export interface SampleRead {
  readonly pages: number;
  readonly articles: number;
  readonly facts: number;
  readonly conflicts: number;
}

const NOTE = "sample-newsroom";
const FOR_EVER = "9999-12-31T00:00:00Z";

/** Null where the store has anything else in it, or its sample was removed. A reading that was interrupted is done again. */
export async function readSample(store: Store): Promise<SampleRead | null> {
  const note = await store.recall(NOTE, new Date().toISOString());
  if (note !== "begun" && (note !== null || !(await store.isEmpty()))) return null;
  await store.remember(NOTE, "begun", FOR_EVER);
  await store.putSources(sampleSources());
  let pages = 0;
  const kept = new Set<string>();
  for await (const page of sampleArticles()) {
    pages += 1;
    const article = read(page);
    const saved = article && (await keepPage(store, article, factsOf(article)));
    if (saved) kept.add(saved.articleId);
  }
  await store.remember(NOTE, "read", FOR_EVER);
  const one = { limit: 1 };
  const [facts, conflicts] = [await store.facts({}, one), await store.conflicts({}, one)];
  return { pages, articles: kept.size, facts: facts.total.value, conflicts: conflicts.total.value };
}

/** A sample that was removed does not come back with the next start. */
export const noteSampleRemoved = (store: Store): Promise<void> => store.remember(NOTE, "removed", FOR_EVER);

function read({ bytes, url, contentType, source, published }: SamplePage): NewArticle | null {
  const result = readPage(bytes, { url, contentType, ...(source.selectors ? { selectors: source.selectors } : {}) });
  if (result.kind === "none") return null;
  const { article } = result;
  return {
    url: article.url,
    title: article.title,
    text: article.text,
    source: source.id,
    publishedAt: article.publishedAt ?? published,
    modifiedAt: article.modifiedAt,
    keepText: article.keepText,
    sample: true,
    ...(article.keepText && !article.paid ? { raw: bytes, rawType: contentType } : {}),
  };
}
