/** A page's article as it is handed over, and what tells two of its readings apart. */
import { createHash } from "node:crypto";
import type { NewArticle, PageState } from "../model/crawl.ts";
import type { Source } from "../model/source.ts";
import type { Reply } from "./fetch/request.ts";
import type { ArticleRead } from "./join.ts";

type Raw = Pick<NewArticle, "raw" | "rawType">;

/** What is kept of a page: its bytes as they came, or what its scripts made of it. */
export function rawOf({ body, headers }: Reply, html: string | undefined): Raw {
  if (html !== undefined) return { raw: new TextEncoder().encode(html), rawType: "text/html; charset=utf-8" };
  const rawType = headers["content-type"];
  return { raw: body, ...(rawType === undefined ? {} : { rawType }) };
}

export function newArticle(article: ArticleRead, url: string, raw: Raw, state: PageState, source: Source): NewArticle {
  return {
    url,
    title: article.title,
    text: article.text,
    source: source.id,
    publishedAt: article.publishedAt ?? state.publishedAt ?? null,
    modifiedAt: article.modifiedAt,
    keepText: article.keepText,
    ...(source.sample === true ? { sample: true } : {}),
    ...(article.keepText && !article.paid ? raw : {}),
  };
}

/** The same for two readings of a page whose publisher changed nothing, whatever was learned of its host between them. */
export const hashOfSaid = ({ title, text, whole, publishedAt, keepText, paid }: ArticleRead): string =>
  createHash("sha256")
    .update(JSON.stringify([title, whole ?? text, publishedAt, keepText, paid === true]))
    .digest("base64url");
