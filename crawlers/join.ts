/** Articles cut into pages: what follows the first page is read and put behind it. */
import type { Source } from "../model/source.ts";
import { cleanLink } from "./canonical.ts";
import type { RoundContext } from "./context.ts";
import type { Reply } from "./fetch/request.ts";
import { isNestedTooDeep } from "./nesting.ts";
import type { PageContext, PageResult } from "./port.ts";

export type ArticleRead = Extract<PageResult, { kind: "article" }>["article"];

/** More pages than any article has; a next link that never ends is a trap. */
const MAX_PAGES = 10;

/** @throws FetchFailure where a further page cannot be had: half an article would pass for a version of its own. */
export async function joinPages(
  first: ArticleRead,
  firstUrl: string,
  source: Source,
  context: RoundContext,
): Promise<ArticleRead> {
  let article = first;
  const seen = new Set([firstUrl]);
  let next = first.nextPage === undefined ? null : cleanLink(first.nextPage, firstUrl);
  while (next !== null && !seen.has(next) && seen.size < MAX_PAGES && new URL(next).host === new URL(firstUrl).host) {
    seen.add(next);
    const visit = await context.ask(next);
    if (visit.kind !== "page" || isNestedTooDeep(visit.reply.body)) break;
    const result = await context.readPage(visit.reply.body, contextOf(visit.reply, source));
    if (result.kind === "none") break;
    article = {
      ...article,
      text: `${article.text}\n${result.article.text}`,
      keepText: article.keepText && result.article.keepText,
      ...(article.paid || result.article.paid ? { paid: true } : {}),
    };
    next = result.article.nextPage === undefined ? null : cleanLink(result.article.nextPage, visit.reply.url);
  }
  return article;
}

/** What the page reader is told of a page beside its bytes. */
export function contextOf(reply: Reply, source: Source): PageContext {
  const contentType = reply.headers["content-type"];
  return {
    url: reply.url,
    headers: { ...reply.headers },
    ...(contentType === undefined ? {} : { contentType }),
    ...(source.selectors === undefined ? {} : { selectors: source.selectors }),
  };
}
