/** What is known of a page after a good answer. */
import type { PageOfArticle, PageState } from "../model/crawl.ts";
import { instant, type RoundContext } from "./context.ts";
import type { Reply } from "./fetch/request.ts";
import { firstVisitOf, nextRevisit } from "./revisit.ts";

export function withReply(
  state: PageState,
  received: { readonly reply: Reply; readonly movedTo: string | null },
  hash: string,
): PageState {
  const { etag: _etag, lastModified: _lastModified, ...rest } = state;
  const { headers } = received.reply;
  const { movedTo } = received;
  return {
    ...rest,
    hash,
    ...(headers.etag === undefined ? {} : { etag: headers.etag }),
    ...(headers["last-modified"] === undefined ? {} : { lastModified: headers["last-modified"] }),
    ...(movedTo === null ? {} : { movedTo }),
  };
}

/** The state after a good answer. */
export function visited(state: PageState, context: RoundContext): PageState {
  const now = context.now();
  const revisits = state.fetchedAt === undefined ? 0 : (state.revisits ?? 0) + 1;
  const first = state.firstFetchedAt === undefined ? firstVisitOf(revisits, now) : Date.parse(state.firstFetchedAt);
  return {
    ...state,
    fetchedAt: instant(context),
    firstFetchedAt: new Date(first).toISOString(),
    failures: 0,
    revisits,
    nextVisitAt: nextRevisit(first, state.publishedAt, now),
  };
}

export function withPages(state: PageState, furtherPages: readonly PageOfArticle[]): PageState {
  const { furtherPages: _before, ...rest } = state;
  return furtherPages.length === 0 ? rest : { ...rest, furtherPages };
}
