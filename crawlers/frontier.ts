/** The frontier: which of the links found are asked. It lives in the store and is written before anything is asked. */
import type { PageState } from "../model/crawl.ts";
import type { FoundLink } from "./discover/link.ts";
import type { CrawlStore } from "./port.ts";

type FrontierStore = Pick<CrawlStore, "pageState" | "putPageState">;

/** Look-ups at once: a store across a network would make a sitemap of 50,000 links a matter of minutes otherwise. */
const AT_ONCE = 16;

/** Puts new links and those whose entry changed on the frontier, due now. */
export async function enlist(
  store: FrontierStore,
  source: string,
  links: readonly FoundLink[],
  now: number,
): Promise<void> {
  const iterator = links.entries();
  const worker = async () => {
    for (let next = iterator.next(); !next.done; next = iterator.next()) {
      const [index, link] = next.value;
      // Where no dates tell, what stands first in a listing is the newest: it is due a little earlier.
      await enlistOne(store, source, link, new Date(now - (links.length - index)).toISOString());
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

async function enlistOne(store: FrontierStore, source: string, link: FoundLink, now: string): Promise<void> {
  const known = await store.pageState(link.key);
  if (known?.gone) return;
  if (known && !entryChanged(known.entryModified, link.modified)) return;
  const base: PageState = known ?? {
    url: link.key,
    source,
    nextVisitAt: now,
    failures: 0,
    // The link as it was found surely exists; what its twin is called is only likely.
    ...(link.url === link.key ? {} : { movedTo: link.url }),
  };
  // Known until now only as another page's canonical address: from here on it is asked itself.
  const { movedTo: _movedTo, ...unmoved } = base;
  const followed = link.url === link.key && base.fetchedAt === undefined;
  await store.putPageState({
    ...(followed ? unmoved : base),
    nextVisitAt: now,
    failures: 0,
    ...(link.modified === undefined ? {} : { entryModified: link.modified }),
    ...(link.publishedAt === undefined || base.publishedAt !== undefined ? {} : { publishedAt: link.publishedAt }),
  });
}

/**
 * Whether what a listing says of a page is news. Both are `date#hash`, either half may be missing. One page stands in several
 * listings that say it differently, so an older date is never news and hashes are compared only where both give one.
 */
export function entryChanged(known: string | undefined, found: string | undefined): boolean {
  if (found === undefined || found === known) return false;
  if (known === undefined) return true;
  const [knownDate = "", knownHash = ""] = known.split("#");
  const [foundDate = "", foundHash = ""] = found.split("#");
  const newer = Date.parse(foundDate) - Date.parse(knownDate);
  if (newer > 0) return true;
  return (newer === 0 || Number.isNaN(newer)) && knownHash !== "" && foundHash !== "" && knownHash !== foundHash;
}
