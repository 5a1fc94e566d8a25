/** The newsroom's pages for a first run on an empty store, where nothing has been crawled yet. */
import type { Source } from "../../model/source.ts";
import { filePath, type Outlet, type Page, type PageVersion, readBytes, readNewsroom, sourceOf } from "./outlets.ts";

export interface SamplePage {
  /** From the newsroom's folder. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Address under `.example`, where nothing can be fetched. */
  readonly url: string;
  readonly contentType: string;
  readonly source: Source;
  /** Day or instant, as the outlet's feed gives it. */
  readonly published: string;
}

const asSample = (outlet: Outlet): Source => ({
  ...sourceOf(outlet, outlet.site),
  id: `sample-${outlet.id}`,
  enabled: false,
  sample: true,
  why: "Invented outlet of the bundled sample newsroom; there is nothing to fetch",
});

/** One source an outlet, `sample-…`, disabled and marked as sample. */
export const sampleSources = (): readonly Source[] => readNewsroom().outlets.map(asSample);

/** Every page that may be read, oldest first; a page's later version comes after its earlier one. */
export async function* sampleArticles(): AsyncGenerator<SamplePage> {
  const pages: { outlet: Outlet; source: Source; page: Page; version: PageVersion }[] = [];
  for (const outlet of readNewsroom().outlets) {
    const source = asSample(outlet);
    for (const page of outlet.pages)
      if (!page.disallowed) for (const version of page.versions) pages.push({ outlet, source, page, version });
  }
  pages.sort((a, b) => Date.parse(a.version.lastModified) - Date.parse(b.version.lastModified));
  for (const { outlet, source, page, version } of pages)
    yield {
      path: filePath(outlet, version.file),
      bytes: readBytes(outlet, version.file),
      url: outlet.site + page.path,
      contentType: page.contentType,
      source,
      published: page.published,
    };
}
