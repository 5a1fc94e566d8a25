/** A round of an archive: all its pages that are not known as they are. Nothing is asked of any host, so there is no budget. */
import { createHash } from "node:crypto";
import { pathToFileURL } from "node:url";
import type { PageState } from "../model/crawl.ts";
import type { Source } from "../model/source.ts";
import { canonicalKey, cleanLink } from "./canonical.ts";
import { instant, type RoundContext } from "./context.ts";
import { type ArchivedPage, type ArchiveFile, filesOfArchive, pagesOfFile } from "./discover/archive.ts";
import { inWords } from "./fetch/failure.ts";
import { isNestedTooDeep } from "./nesting.ts";
import type { Tally } from "./report.ts";

/** @throws Error in words where the archive itself cannot be read. */
export async function readArchive(source: Source, context: RoundContext, tally: Tally): Promise<void> {
  for (const file of await filesOfArchive(source.url)) {
    if (context.signal?.aborted) return;
    try {
      await readArchiveFile(file, source, context, tally);
    } catch (error) {
      tally.error(file.name, inWords(error));
    }
  }
}

async function readArchiveFile(file: ArchiveFile, source: Source, context: RoundContext, tally: Tally): Promise<void> {
  const { store } = context;
  const key = `listing:${source.id}:${file.name}`;
  const known = await store.pageState(key);
  if (file.kind === "warc" && known?.entryModified === file.version) {
    tally.unchanged += 1;
    return;
  }
  for await (const page of pagesOfFile(file, context.limits.bytes)) {
    if (context.signal?.aborted) return;
    tally.discovered += 1;
    if ("failure" in page) tally.error(page.name, page.failure);
    else {
      tally.fetched += 1;
      await takePage(page, file, source, context, tally).catch((error: unknown) =>
        tally.error(page.name, inWords(error)),
      );
    }
    tally.progress();
  }
  await store.putPageState({
    url: key,
    source: source.id,
    nextVisitAt: null,
    failures: 0,
    fetchedAt: instant(context),
    entryModified: file.version,
  });
}

async function takePage(
  page: ArchivedPage,
  file: ArchiveFile,
  source: Source,
  context: RoundContext,
  tally: Tally,
): Promise<void> {
  const { store } = context;
  const link = page.url === null ? null : cleanLink(page.url);
  const key = link === null ? `archive:${source.id}:${page.name}` : canonicalKey(link);
  const known = await store.pageState(key);
  const hash = createHash("sha256").update(page.bytes).digest("base64url");
  if (known?.hash === hash || known?.gone) {
    tally.unchanged += 1;
    return;
  }
  const state: PageState = {
    ...known,
    url: key,
    source: known?.source ?? source.id,
    hash,
    fetchedAt: instant(context),
    failures: 0,
    nextVisitAt: known?.nextVisitAt ?? null,
  };
  if (isNestedTooDeep(page.bytes)) throw new Error("it is nested thousands of elements deep");
  const result = await context.readPage(page.bytes, {
    url: link ?? pathToFileURL(file.path).href,
    ...(page.contentType === undefined ? {} : { contentType: page.contentType }),
    ...(page.headers === undefined ? {} : { headers: { ...page.headers } }),
    ...(source.selectors === undefined ? {} : { selectors: source.selectors }),
  });
  if (result.kind === "none") {
    tally.error(page.name, `no article: ${result.reason}`);
    return store.putPageState(state);
  }
  const { article } = result;
  const url = cleanLink(article.url);
  const saved = await context.take(
    {
      url: url === null ? null : canonicalKey(url),
      ...(url === null ? { lineId: page.name } : {}),
      title: article.title,
      text: article.text,
      source: source.id,
      publishedAt: article.publishedAt,
      modifiedAt: article.modifiedAt,
      keepText: article.keepText,
      ...(source.sample === true ? { sample: true } : {}),
      ...(article.keepText && !article.paid ? { raw: page.bytes } : {}),
      ...(page.contentType === undefined ? {} : { rawType: page.contentType }),
    },
    source,
  );
  if (saved?.status === "unchanged") tally.unchanged += 1;
  else if (saved !== null) {
    tally.articles += 1;
    tally.facts += saved.facts;
  }
  await store.putPageState(saved === null ? state : { ...state, articleId: saved.articleId });
}
