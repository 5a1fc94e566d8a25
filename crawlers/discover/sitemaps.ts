/** Walks a sitemap and the sitemaps it lists, newest first, a few a round: years of months are read in as many rounds as it takes. */
import type { PageState } from "../../model/crawl.ts";
import type { Source } from "../../model/source.ts";
import type { RoundContext } from "../context.ts";
import { unzipFile } from "../fetch/body.ts";
import { inWords } from "../fetch/failure.ts";
import type { Tally } from "../report.ts";
import { askListing, found, listingKey } from "./discover.ts";
import { type ChildSitemap, readSitemap } from "./sitemap.ts";

/** Files asked a round. */
const FILES_A_ROUND = 20;
/** Of an index with more files than that, the newest are asked every round, the rest in turn. */
const ALWAYS = 3;
const MAX_DEPTH = 3;

interface Walk {
  readonly source: Source;
  readonly context: RoundContext;
  readonly tally: Tally;
  readonly seen: Set<string>;
  files: number;
  /** Links and files named anywhere, known ones too. */
  listed: number;
}

/** @throws Error in words where the sitemap itself cannot be read, or it and all its files list nothing. */
export async function readSitemaps(source: Source, context: RoundContext, tally: Tally): Promise<void> {
  const walk: Walk = { source, context, tally, seen: new Set(), files: 0, listed: 0 };
  const before = tally.unchanged;
  await readFile(walk, { url: source.url }, 0);
  if (walk.listed === 0 && tally.unchanged === before) throw new Error("the sitemap lists nothing");
}

/** True where everything below the file has been read, so that it need not be asked until it changes. */
async function readFile(walk: Walk, file: ChildSitemap, depth: number): Promise<boolean> {
  const { source, context, tally } = walk;
  if (walk.seen.has(file.url)) return true;
  walk.seen.add(file.url);
  walk.files += 1;
  const listing = await askListing(source, file.url, context, file.modified);
  if (listing === null) {
    tally.unchanged += 1;
    return true;
  }
  const sitemap = readSitemap(unzipFile(listing.bytes, context.limits.bytes), listing.url, listing.contentType);
  walk.listed += sitemap.links.length + sitemap.children.filter((child) => !walk.seen.has(child.url)).length;
  if (sitemap.links.length > 0) await found(sitemap.links, source, context, tally);
  const whole = depth < MAX_DEPTH ? await readChildren(walk, sitemap.children, depth + 1) : true;
  // An index is remembered as read only with all its files: a 304 for it would hide those still to be read.
  await context.store.putPageState(whole ? listing.state : withoutValidators(listing.state));
  return whole;
}

async function readChildren(walk: Walk, children: readonly ChildSitemap[], depth: number): Promise<boolean> {
  const { source, context, tally } = walk;
  let whole = true;
  for (const child of await inOrder(walk, children)) {
    if (child.known) continue;
    if (walk.files >= FILES_A_ROUND || context.signal?.aborted) return false;
    try {
      if (!(await readFile(walk, child.file, depth))) whole = false;
    } catch (error) {
      whole = false;
      tally.error(child.file.url, inWords(error));
      const key = listingKey(source, child.file.url);
      const state = await context.store.pageState(key);
      await context.store.putPageState({
        ...state,
        url: key,
        source: source.id,
        nextVisitAt: null,
        failures: (state?.failures ?? 0) + 1,
      });
    }
  }
  return whole;
}

/** The newest first; of many, those never read come before those read longest ago. A file whose date has not changed is known. */
async function inOrder(
  walk: Walk,
  children: readonly ChildSitemap[],
): Promise<{ file: ChildSitemap; known: boolean }[]> {
  const { source, context } = walk;
  const entries: { file: ChildSitemap; known: boolean; state: PageState | null }[] = [];
  for (const file of children) {
    const state = await context.store.pageState(listingKey(source, file.url));
    const known =
      state?.gone === true ||
      (state?.fetchedAt !== undefined &&
        state.failures === 0 &&
        file.modified !== undefined &&
        state.entryModified === file.modified);
    entries.push({ file, known, state });
  }
  if (entries.length <= FILES_A_ROUND) return entries;
  const rest = entries.slice(ALWAYS).sort((a, b) => rank(a.state) - rank(b.state));
  return [...entries.slice(0, ALWAYS), ...rest];
}

/** Never tried, then by when it was read; failing ones not before them. */
const rank = (state: PageState | null) =>
  state === null ? 0 : state.fetchedAt === undefined ? 1 : Date.parse(state.fetchedAt);

function withoutValidators(state: PageState): PageState {
  const { etag: _etag, lastModified: _lastModified, ...rest } = state;
  return rest;
}
