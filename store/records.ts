/** What readers see of a stored article. */
import type { Article } from "../model/article.ts";
import type { ArticleRecord } from "./transaction.ts";

export function articleFromRecord(record: ArticleRecord): Article {
  const { id, url, title, text, source, publishedAt, modifiedAt, storyId, contentHash, seenAt, facts, sample } = record;
  return {
    id,
    url,
    title,
    text,
    source,
    publishedAt,
    modifiedAt,
    storyId,
    contentHash,
    seenAt,
    facts,
    ...(sample ? { sample } : {}),
  };
}
