/** Stored articles as `reextract` reads them: from their raw page where one is kept, else as their text is stored. */
import type { ReadPage } from "../../crawlers/port.ts";
import type { Article as Stored } from "../../model/article.ts";
import type { RawPage, ReadAgain } from "../../model/crawl.ts";
import type { Store } from "../../store/store.ts";
import type { Article } from "../reading.ts";

export interface StoredReading extends Article {
  /** What the page says now; undefined where the text stays as it is. */
  readonly again?: ReadAgain;
}

type Pages = Pick<Store, "everyArticle" | "rawPage" | "sources">;

/** In a stable order, from behind `after` on; those whose text may not be kept are left out. */
export async function* storedReadings(
  store: Pages,
  readPage: ReadPage,
  after: string | null,
): AsyncGenerator<StoredReading> {
  const selectors = new Map((await store.sources()).map((source) => [source.id, source.selectors]));
  for await (const stored of after ? store.everyArticle(after) : store.everyArticle()) {
    if (stored.text === "") continue;
    const raw = await store.rawPage(stored.id);
    const again = raw && (await readAgain(raw, stored, readPage, selectors.get(stored.source)));
    const { title, text, publishedAt } = again ?? stored;
    yield {
      input: "the store",
      article: { id: stored.id, title, text, ...(publishedAt === null ? {} : { publishedAt }) },
      ...(again ? { again } : {}),
    };
  }
}

/** Undefined where the page gives no article any more, or only the first of several pages is kept. */
async function readAgain(
  { bytes, contentType }: RawPage,
  stored: Stored,
  readPage: ReadPage,
  selectors: Record<string, string> | undefined,
): Promise<ReadAgain | undefined> {
  const url = stored.url ?? "file:///saved.html";
  const result = await readPage(bytes, {
    url,
    ...(contentType === null ? {} : { contentType }),
    ...(selectors === undefined ? {} : { selectors }),
  });
  if (result.kind === "none" || result.article.nextPage !== undefined || !result.article.keepText) return undefined;
  const { title, text, publishedAt, modifiedAt } = result.article;
  return {
    title,
    text,
    publishedAt: publishedAt ?? stored.publishedAt,
    modifiedAt: modifiedAt ?? stored.modifiedAt,
  };
}
