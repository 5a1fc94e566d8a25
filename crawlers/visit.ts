/** One page of the frontier: asked, read, taken, and only then marked as done. */
import { createHash } from "node:crypto";
import type { PageState } from "../model/crawl.ts";
import type { Source } from "../model/source.ts";
import { believedCanonical } from "./canonical.ts";
import { instant, type RoundContext } from "./context.ts";
import { hostKey } from "./fetch/allowed.ts";
import { FetchFailure, inWords } from "./fetch/failure.ts";
import type { Reply } from "./fetch/request.ts";
import { changedPages, contextOf, type Received as FurtherPages, joinPages } from "./join.ts";
import { isNestedTooDeep } from "./nesting.ts";
import { visited, withPages, withReply } from "./page-state.ts";
import type { PageResult } from "./port.ts";
import { NoBrowser } from "./render/renderer.ts";
import type { Tally } from "./report.ts";
import { nextTry } from "./revisit.ts";
import { hashOfSaid, newArticle, rawOf } from "./taken.ts";

const DAY_MS = 86_400_000;
const WEEK_MS = 7 * DAY_MS;

/** A page as it came. `rendered` is what its scripts made of it. */
interface Received {
  readonly reply: Reply;
  readonly movedTo: string | null;
  readonly rendered?: string;
  /** Where they are why it is read again. */
  readonly further?: FurtherPages;
}

/** Never throws for what a page or its host does: that goes into the tally and the page's own state. */
export async function visitPage(state: PageState, source: Source, context: RoundContext, tally: Tally): Promise<void> {
  const address = state.movedTo ?? state.url;
  try {
    const received = await receive(state, address, source, context, tally);
    if (received === null) return;
    tally.fetched += 1;
    await digest(received, state, source, context, tally);
  } catch (error) {
    await failed(error, state, address, context, tally);
  }
  tally.progress();
}

/** Null where there is nothing to read: what that means is then already written down. */
async function receive(
  state: PageState,
  address: string,
  source: Source,
  context: RoundContext,
  tally: Tally,
): Promise<Received | null> {
  const { store } = context;
  // A shell that scripts fill may be the same for years while what it shows is not.
  let visit = await context.ask(address, source.browser === true ? {} : { validators: state });
  let further: FurtherPages | null = null;
  if (visit.kind === "unchanged" && state.furtherPages) {
    further = await changedPages(state.furtherPages, context);
    if (further) visit = await context.ask(address);
  }
  switch (visit.kind) {
    case "unchanged":
      tally.unchanged += 1;
      await store.putPageState(visited(state, context));
      return null;
    case "gone":
      tally.error(address, "answered 410: gone for good, not asked again");
      await store.putPageState({ ...state, gone: true, nextVisitAt: null, fetchedAt: instant(context) });
      return null;
    case "disallowed":
      tally.asked -= 1; // nothing was asked
      await store.putPageState({ ...state, nextVisitAt: new Date(context.now() + WEEK_MS).toISOString() });
      return null;
    case "page":
      context.onPage?.({ source: source.id, bytes: visit.reply.body.byteLength, tookMs: visit.reply.tookMs });
      if (source.browser !== true) return further ? { ...visit, further } : visit;
      return { ...visit, rendered: (await context.renderer.render(visit.reply)).html };
  }
}

async function digest(
  received: Received,
  state: PageState,
  source: Source,
  context: RoundContext,
  tally: Tally,
): Promise<void> {
  const { store } = context;
  const hash = createHash("sha256")
    .update(received.rendered ?? received.reply.body)
    .digest("base64url");
  const { url: from } = received.reply;
  let { further } = received;
  if (hash === state.hash && state.furtherPages && !further)
    further = (await changedPages(state.furtherPages, context)) ?? undefined;
  if (hash === state.hash && !further) {
    tally.unchanged += 1;
    await store.putPageState(visited(withReply(state, received, hash), context));
    return;
  }
  const { result, html } = isFront(from, state)
    ? { result: MOVED_TO_FRONT }
    : await read(received, source, context, tally);
  // What came over the wire tells nothing of what its scripts show: such a page is read anew every time.
  const seen = html === undefined ? withReply(state, received, hash) : state;
  if (result.kind === "none") {
    tally.error(from, `no article: ${result.reason}`);
    // Without its scripts nothing is known of it: by tomorrow there may be a browser.
    const unread = {
      ...state,
      fetchedAt: instant(context),
      nextVisitAt: new Date(context.now() + DAY_MS).toISOString(),
    };
    await store.putPageState(result.needsScripts === true ? unread : visited(seen, context));
    return;
  }
  const { article, furtherPages } = await joinPages(result.article, from, source, context, further);
  const url = believedCanonical(from, article.url, context.allowed.has(hostKey(new URL(from))));
  if (await isTwin(url, seen, context)) {
    tally.unchanged += 1;
    await store.putPageState({ ...seen, fetchedAt: instant(context), failures: 0, nextVisitAt: null });
    return;
  }
  const said = hashOfSaid(article);
  if (state.articleId !== undefined && state.said === said) {
    tally.unchanged += 1;
    await store.putPageState(visited(withPages(seen, furtherPages), context));
    return;
  }
  const saved = await context.take(
    newArticle(article, url, rawOf(received.reply, html ?? received.rendered), state, source),
    source,
  );
  if (saved === null) {
    // Not what anybody here reads: edits of it are no news either, unless its listing says so.
    await store.putPageState({ ...visited(seen, context), nextVisitAt: null });
    return;
  }
  if (saved.status === "unchanged") tally.unchanged += 1;
  else {
    tally.articles += 1;
    tally.facts += saved.facts;
  }
  const publishedAt = state.publishedAt ?? article.publishedAt;
  const done = visited(
    {
      ...withPages(seen, furtherPages),
      articleId: saved.articleId,
      said,
      ...(publishedAt === null ? {} : { publishedAt }),
    },
    context,
  );
  await store.putPageState(done);
  await claimCanonical(url, from, done, context);
}

/** Where articles are thrown away, their addresses often lead to the front page instead of a 404. */
const isFront = (url: string, state: PageState) => new URL(url).pathname === "/" && new URL(state.url).pathname !== "/";

const TOO_DEEP: PageResult = { kind: "none", reason: "it is nested thousands of elements deep" };
const MOVED_TO_FRONT: PageResult = { kind: "none", reason: "it leads to the front page" };

interface Read {
  readonly result: PageResult;
  /** The page after its scripts, where it was rendered only because it had no text without them. */
  readonly html?: string;
}

/** A page that has no text without scripts is given to the browser, if there is one. */
async function read(received: Received, source: Source, context: RoundContext, tally: Tally): Promise<Read> {
  const { reply, rendered } = received;
  if (isNestedTooDeep(rendered ?? reply.body)) return { result: TOO_DEEP };
  const pageContext = contextOf(reply, source);
  if (rendered !== undefined) return { result: await context.readPage(reply.body, { ...pageContext, html: rendered }) };
  const result = await context.readPage(reply.body, pageContext);
  if (result.kind === "article" || result.needsScripts !== true) return { result };
  try {
    const { url, html } = await context.renderer.render(reply);
    return { result: await context.readPage(reply.body, { ...pageContext, url, html }), html };
  } catch (error) {
    if (!(error instanceof NoBrowser)) throw error;
    tally.errorOnce(reply.url, error.message);
    return { result };
  }
}

/** Whether another address of the same article is the one that is followed, so that two layouts do not take turns as versions. */
async function isTwin(url: string, state: PageState, context: RoundContext): Promise<boolean> {
  if (url === state.url) return false;
  const other = await context.store.pageState(url);
  if (other?.gone) return true; // gone or taken down: not to come back by another door
  if (other?.articleId === undefined) return false;
  return other.hash !== undefined || other.movedTo !== (state.movedTo ?? state.url);
}

/** Marks the canonical address as known where another one was followed to it. */
async function claimCanonical(url: string, from: string, state: PageState, context: RoundContext): Promise<void> {
  if (url === state.url || new URL(url).host !== new URL(from).host || state.articleId === undefined) return;
  const other = await context.store.pageState(url);
  if (other !== null && (other.articleId !== undefined || other.gone)) return;
  await context.store.putPageState({
    ...other,
    url,
    source: state.source,
    failures: 0,
    nextVisitAt: other?.nextVisitAt ?? null,
    articleId: state.articleId,
    movedTo: state.movedTo ?? state.url,
    ...(state.entryModified === undefined ? {} : { entryModified: state.entryModified }),
  });
}

async function failed(
  error: unknown,
  state: PageState,
  address: string,
  context: RoundContext,
  tally: Tally,
): Promise<void> {
  if (context.signal?.aborted) return; // stopped, not failed: the page stays due
  const kind = error instanceof FetchFailure ? error.kind : undefined;
  if (kind === "left-alone" || kind === "robots-unreachable" || error instanceof NoBrowser) {
    tally.errorOnce(address, inWords(error)); // true of the whole host; the page stays due
    return;
  }
  tally.error(address, inWords(error));
  const failures = state.failures + 1;
  const final = error instanceof FetchFailure && (error.status === 404 || kind === "refused");
  const { movedTo: _movedTo, ...unmoved } = state;
  await context.store.putPageState({
    ...(failures > 1 ? unmoved : state), // where it moved to is no better: it may have come back
    failures,
    nextVisitAt: nextTry(failures, final, context.now()),
  });
}
