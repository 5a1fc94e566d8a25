/** The articles of everything a user hands in: lines and texts as they are, saved pages and archives read as a crawler reads them. */
import type { ArticleInput } from "../model/article.ts";
import { type InputError, readingFailed } from "./input/error.ts";
import { type InputItem, type ReadOptions, readInputs } from "./input/read.ts";

/** What a page says beyond its article. */
export interface PageMarks {
  readonly raw: Uint8Array;
  /** Content-Type, where an archive kept it. */
  readonly rawType?: string;
  readonly modifiedAt: string | null;
  readonly keepText: boolean;
  readonly keepRaw: boolean;
}

export interface Article {
  readonly input: string;
  readonly line?: number;
  readonly article: ArticleInput;
  /** For a saved page or one of an archive. */
  readonly page?: PageMarks;
}

const TOO_DEEP = "it is nested thousands of elements deep";

export type Reading = Article | { readonly error: InputError };

/** As `readInputs`, with pages read. A page of an archive that holds no article is passed over: an archive is no promise of articles. */
export async function* readArticles(paths: readonly string[], options: ReadOptions = {}): AsyncGenerator<Reading> {
  for await (const item of readInputs(paths, options)) {
    if (item.kind === "error") yield { error: item.error };
    else if (item.kind === "article") yield item;
    else if (item.kind === "html") yield await readSavedPage(item);
    else yield* readArchive(item);
  }
}

async function readSavedPage({ input, path, bytes }: Extract<InputItem, { kind: "html" }>): Promise<Reading> {
  const { readPage } = await import("../crawlers/page/index.ts");
  const { savedFrom } = await import("../crawlers/discover/archive.ts");
  const { isNestedTooDeep } = await import("../crawlers/nesting.ts");
  const { pathToFileURL } = await import("node:url");
  if (isNestedTooDeep(bytes)) return { error: { input, message: TOO_DEEP } };
  const result = readPage(bytes, { url: savedFrom(bytes) ?? pathToFileURL(path ?? "stdin.html").href });
  if (result.kind === "none") return { error: { input, message: `no article: ${result.reason}` } };
  return { input, ...asArticle(result.article, bytes) };
}

async function* readArchive({ input, stream }: Extract<InputItem, { kind: "warc" }>): AsyncGenerator<Reading> {
  const { readPage } = await import("../crawlers/page/index.ts");
  const { pagesOfWarc } = await import("../crawlers/discover/warc.ts");
  const { LIMITS } = await import("../crawlers/fetch/limits.ts");
  const { isNestedTooDeep } = await import("../crawlers/nesting.ts");
  try {
    for await (const page of pagesOfWarc(input, LIMITS.bytes, stream)) {
      if ("failure" in page) {
        yield { error: { input, message: `${page.name}: ${page.failure}` } };
        continue;
      }
      const { url, bytes, contentType, headers } = page;
      if (isNestedTooDeep(bytes)) {
        yield { error: { input, message: `${page.name}: ${TOO_DEEP}` } };
        continue;
      }
      const result = readPage(bytes, {
        url: url ?? page.name,
        ...(contentType === undefined ? {} : { contentType }),
        ...(headers === undefined ? {} : { headers }),
      });
      if (result.kind === "article") yield { input, ...asArticle(result.article, bytes, contentType) };
    }
  } catch (error) {
    yield { error: readingFailed(input, error) };
  }
}

interface PageArticle {
  readonly url: string;
  readonly title: string;
  readonly text: string;
  readonly publishedAt: string | null;
  readonly modifiedAt: string | null;
  readonly keepText: boolean;
  readonly paid?: true;
}

/** Without a web address the article is named by the file it was saved as. */
function asArticle(page: PageArticle, raw: Uint8Array, rawType?: string): Pick<Article, "article" | "page"> {
  const { url, title, text, publishedAt, modifiedAt, keepText, paid } = page;
  const isWeb = /^https?:/i.test(url);
  return {
    article: { id: url, title, text, ...(publishedAt === null ? {} : { publishedAt }), ...(isWeb ? { url } : {}) },
    page: {
      raw,
      ...(rawType === undefined ? {} : { rawType }),
      modifiedAt,
      keepText,
      keepRaw: keepText && !paid,
    },
  };
}
