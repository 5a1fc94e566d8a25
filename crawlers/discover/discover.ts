/** Asks a source what there is: its feed, its sitemaps or its listing page, each only if it changed. */
import type { PageState } from "../../model/crawl.ts";
import type { Source } from "../../model/source.ts";
import { instant, type RoundContext } from "../context.ts";
import { unzipFile } from "../fetch/body.ts";
import type { Visit } from "../fetch/polite.ts";
import { enlist } from "../frontier.ts";
import type { Tally } from "../report.ts";
import { linksOfFeed } from "./feed.ts";
import type { FoundLink } from "./link.ts";
import { linksOfListing } from "./listing.ts";
import { readSitemaps } from "./sitemaps.ts";
import { decodeXml } from "./text.ts";

/**
 * Puts what it finds on the frontier; only then is the listing itself remembered as read.
 * @throws Error in words where the source cannot be read.
 */
export async function discover(source: Source, context: RoundContext, tally: Tally): Promise<void> {
  if (source.kind === "sitemap") return readSitemaps(source, context, tally);
  const listing = await askListing(source, source.url, context);
  if (listing === null) {
    tally.unchanged += 1;
    return;
  }
  const { url, bytes, contentType } = listing;
  const links =
    source.kind === "rss"
      ? linksOfFeed(unzipFile(bytes, context.limits.bytes), url, contentType)
      : linksOfListing(decodeXml(bytes, contentType), url, source.selectors?.links);
  await found(links, source, context, tally);
  await context.store.putPageState(listing.state);
}

export async function found(
  links: readonly FoundLink[],
  source: Source,
  context: RoundContext,
  tally: Tally,
): Promise<void> {
  await enlist(context.store, source.id, links, context.now());
  tally.discovered += links.length;
  tally.progress();
}

export interface Listing {
  /** Where it came from, after redirects: what relative links stand on. */
  readonly url: string;
  readonly bytes: Uint8Array;
  readonly contentType: string | undefined;
  /** To be put into the store when everything it lists is there. */
  readonly state: PageState;
}

/** Null where it has not changed since it was read. @throws FetchFailure, or Error where it is gone or forbidden. */
export async function askListing(
  source: Source,
  link: string,
  context: RoundContext,
  modified?: string,
): Promise<Listing | null> {
  const key = listingKey(source, link);
  const known = await context.store.pageState(key);
  if (known?.gone) throw new Error(`answered 410 on ${known.fetchedAt?.slice(0, 10)}: gone for good, not asked again`);
  const address = known?.movedTo ?? link;
  const base: PageState = {
    ...known,
    url: key,
    source: source.id,
    nextVisitAt: null,
    failures: 0,
    fetchedAt: instant(context),
  };
  const scripted = source.kind === "listing" && source.browser === true;
  const ask = { ...(scripted ? {} : { validators: known ?? {} }), accept: ACCEPT[source.kind] };
  const visit = await context.ask(address, ask).catch(async (error: unknown) => {
    if (known?.movedTo !== undefined) await context.store.putPageState(withoutMove(known)); // perhaps it came back
    throw error;
  });
  switch (visit.kind) {
    case "unchanged":
      return null;
    case "gone":
      await context.store.putPageState({ ...base, gone: true });
      throw new Error("answered 410: gone for good, not asked again");
    case "disallowed":
      throw new Error(`robots.txt forbids ${visit.url}`);
    case "page":
      if (scripted) {
        const { url, html } = await context.renderer.render(visit.reply);
        return { url, bytes: new TextEncoder().encode(html), contentType: "text/html; charset=utf-8", state: base };
      }
      return {
        url: visit.reply.url,
        bytes: visit.reply.body,
        contentType: visit.reply.headers["content-type"],
        state: withValidators(base, visit, modified),
      };
  }
}

const ACCEPT: Readonly<Record<Source["kind"], string>> = {
  rss: "application/rss+xml,application/atom+xml,application/feed+json,application/xml;q=0.9,*/*;q=0.8",
  sitemap: "application/xml,text/xml;q=0.9,*/*;q=0.8",
  listing: "text/html,application/xhtml+xml,*/*;q=0.8",
  archive: "*/*",
};

/** A listing's own state stands apart from the pages': the same address may be both. */
export const listingKey = (source: Source, link: string) => `listing:${source.id}:${link}`;

function withoutMove({ movedTo: _movedTo, etag: _etag, lastModified: _lastModified, ...rest }: PageState): PageState {
  return rest;
}

function withValidators(
  base: PageState,
  visit: Extract<Visit, { kind: "page" }>,
  modified: string | undefined,
): PageState {
  const { etag: _etag, lastModified: _lastModified, ...rest } = base;
  const { headers } = visit.reply;
  return {
    ...rest,
    ...(headers.etag === undefined ? {} : { etag: headers.etag }),
    ...(headers["last-modified"] === undefined ? {} : { lastModified: headers["last-modified"] }),
    ...(visit.movedTo === null ? {} : { movedTo: visit.movedTo }),
    ...(modified === undefined ? {} : { entryModified: modified }),
  };
}
