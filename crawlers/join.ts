/** Articles cut into pages: what follows the first page is read and put behind it, and looked at again with it. */
import { createHash } from "node:crypto";
import type { PageOfArticle } from "../model/crawl.ts";
import type { Source } from "../model/source.ts";
import { cleanLink } from "./canonical.ts";
import type { RoundContext } from "./context.ts";
import type { Reply } from "./fetch/request.ts";
import { isNestedTooDeep } from "./nesting.ts";
import type { PageContext, PageResult } from "./port.ts";

export type ArticleRead = Extract<PageResult, { kind: "article" }>["article"];

/** More pages than any article has; a next link that never ends is a trap. */
const MAX_PAGES = 10;

/** Further pages that were just received, by their link. */
export type Received = ReadonlyMap<string, Reply>;

export interface Joined {
  readonly article: ArticleRead;
  /** What to ask again at the next look; empty for an article of one page. */
  readonly furtherPages: readonly PageOfArticle[];
}

/** @throws FetchFailure where a further page cannot be had: half an article would pass for a version of its own. */
export async function joinPages(
  first: ArticleRead,
  firstUrl: string,
  source: Source,
  context: RoundContext,
  received: Received = new Map(),
): Promise<Joined> {
  let article = first;
  const furtherPages: PageOfArticle[] = [];
  const seen = new Set([firstUrl]);
  let next = first.nextPage === undefined ? null : cleanLink(first.nextPage, firstUrl);
  while (next !== null && !seen.has(next) && seen.size < MAX_PAGES && new URL(next).host === new URL(firstUrl).host) {
    seen.add(next);
    const reply = received.get(next) ?? (await askFor(next, context));
    if (reply === null || isNestedTooDeep(reply.body)) break;
    const result = await context.readPage(reply.body, contextOf(reply, source));
    if (result.kind === "none") break;
    furtherPages.push(pageOf(next, reply));
    article = {
      ...article,
      text: `${article.text}\n${result.article.text}`,
      whole: `${article.whole ?? article.text}\n${result.article.whole ?? result.article.text}`,
      keepText: article.keepText && result.article.keepText,
      ...(article.paid || result.article.paid ? { paid: true } : {}),
    };
    next = result.article.nextPage === undefined ? null : cleanLink(result.article.nextPage, reply.url);
  }
  return { article, furtherPages };
}

async function askFor(link: string, context: RoundContext): Promise<Reply | null> {
  const visit = await context.ask(link);
  return visit.kind === "page" ? visit.reply : null;
}

/**
 * Looks at the further pages of an article whose first page is as it was. Null where all are as they were; otherwise those
 * received, for `joinPages`. @throws FetchFailure where one cannot be had.
 */
export async function changedPages(pages: readonly PageOfArticle[], context: RoundContext): Promise<Received | null> {
  const received = new Map<string, Reply>();
  let changed = false;
  for (const page of pages) {
    const visit = await context.ask(page.url, { validators: page });
    if (visit.kind === "page") received.set(page.url, visit.reply);
    if (visit.kind === "page" ? hashOf(visit.reply.body) !== page.hash : visit.kind !== "unchanged") changed = true;
  }
  return changed ? received : null;
}

const hashOf = (body: Uint8Array) => createHash("sha256").update(body).digest("base64url");

function pageOf(url: string, { body, headers }: Reply): PageOfArticle {
  const { etag, "last-modified": lastModified } = headers;
  return {
    url,
    hash: hashOf(body),
    ...(etag === undefined ? {} : { etag }),
    ...(lastModified === undefined ? {} : { lastModified }),
  };
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
