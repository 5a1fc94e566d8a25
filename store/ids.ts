/** Ids as content hashes: the same article or fact gets the same id on every machine, so writing twice doubles nothing. */
import { createHash } from "node:crypto";
import { keyText } from "../conflicts/keys.ts";
import type { NewArticle } from "../model/crawl.ts";
import type { Fact } from "../model/fact.ts";
import { canonical } from "./address.ts";

/** First 128 bits of SHA-256 in hexadecimal digits. Parts are kept apart, so ("ab","c") is not ("a","bc"). */
export function digest(...parts: readonly string[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(`${part.length}:${part}`);
  return hash.digest("hex").slice(0, 32);
}

/** By its canonical link; without one by source and line id; without either by what it says. */
export function articleId(article: Pick<NewArticle, "url" | "source" | "lineId" | "title" | "text">): string {
  if (article.url !== null) return articleIdOfUrl(article.url);
  if (article.lineId !== undefined) return digest("line", article.source, article.lineId);
  return digest("text", article.source, article.title, article.text);
}

export const articleIdOfUrl = (url: string): string => digest("url", canonical(url));

/** Equal exactly where an article says the same: title, text and publication day or instant. */
export const contentHash = (article: Pick<NewArticle, "title" | "text" | "publishedAt">): string =>
  digest(article.title, article.text, article.publishedAt ?? "");

/** A story's first name, until it joins another: of this article in this wording. */
export const storyName = (article: string, content: string): string => digest("story", article, content);

/**
 * Ids of an article's facts, in their order. An id is made of what is claimed, not of where it stands, so a fact keeps it
 * when the text around it changes; a claim that stands twice in one article is numbered by place.
 */
export function factIds(article: string, facts: readonly Fact[]): string[] {
  const ids = new Array<string>(facts.length);
  const seen = new Map<string, number>();
  const byPlace = [...facts.keys()].sort((i, j) => placeOf(facts[i]) - placeOf(facts[j]) || i - j);
  for (const i of byPlace) {
    const fact = facts[i] as Fact;
    const claim = `${keyText(fact)}|${fact.qualifier}|${fact.value}|${fact.max ?? ""}`;
    const nth = seen.get(claim) ?? 0;
    seen.set(claim, nth + 1);
    ids[i] = digest("fact", article, claim, String(nth));
  }
  return ids;
}

/** The body's before the title's, then by offset. */
const placeOf = (fact: Fact | undefined): number => (fact ? (fact.field === "title" ? 1e9 : 0) + fact.start : 0);
