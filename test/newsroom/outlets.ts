/** The saved newsroom as data: its outlets, their pages and, beside each page, what a reader should find in it. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Fact } from "../../model/fact.ts";
import type { Source, SourceKind } from "../../model/source.ts";

export type FeedFormat = "rss" | "atom" | "json" | "news-sitemap" | "listing";

/** One state of a page; later ones replace earlier ones at the same address. */
export interface PageVersion {
  /** In the outlet's folder. */
  readonly file: string;
  /** In the outlet's folder; absent for a page that nobody may read. */
  readonly expected?: string;
  readonly title: string;
  /** Instant with offset. */
  readonly lastModified: string;
}

export interface Page {
  /** From the root of the outlet's site, with its query string. */
  readonly path: string;
  /** Day or instant, as the outlet's feed gives it. */
  readonly published: string;
  /** The header as the outlet sends it, right or wrong. */
  readonly contentType: string;
  /** What the bytes really are, where that is not UTF-8. */
  readonly encoding?: "utf-16le" | "windows-1252";
  /** True where the outlet's robots.txt forbids it. */
  readonly disallowed?: boolean;
  readonly versions: readonly PageVersion[];
}

export interface Outlet {
  readonly id: string;
  readonly name: string;
  /** Origin that the outlet's own links carry, under the reserved name `.example`. */
  readonly site: string;
  readonly kind: SourceKind;
  readonly feed: { readonly path: string; readonly format: FeedFormat };
  readonly home: string;
  readonly robots: string | null;
  readonly selectors?: Readonly<Record<string, string>>;
  readonly pages: readonly Page[];
}

/** A conflict that the newsroom was made to hold; it holds no other. */
export interface PlantedConflict {
  readonly kind: string;
  readonly key: Readonly<Record<string, string>>;
  readonly values: readonly number[];
  readonly causes: readonly string[];
}

/** A hand-made label: a fact without its place in the text; lists where careful readers differ. */
export type Label = Omit<Fact, "metric" | "field" | "start" | "end" | "confidence"> & {
  readonly metric: Fact["metric"] | readonly Fact["metric"][];
  readonly optional?: boolean;
};

/** What a reader should find in one version of a page. */
export interface Expected {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  /** Day or instant, as the page itself says it. */
  readonly publishedAt: string;
  readonly modifiedAt: string | null;
  /** False where the page forbids keeping its text. */
  readonly keepText: boolean;
  /** The article's paragraphs, headings and table rows (cells by tab), in order. */
  readonly lines: readonly string[];
  readonly facts: readonly Label[];
}

/** The folder with `newsroom.json`: this file's own, or, where the code was bundled elsewhere, the package's. */
function findFolder(): string {
  const here = import.meta.dirname;
  if (existsSync(join(here, "newsroom.json"))) return here;
  for (let at = here; dirname(at) !== at; at = dirname(at)) {
    const folder = join(at, "test", "newsroom");
    if (existsSync(join(folder, "newsroom.json"))) return folder;
  }
  throw new Error(`Reading the sample newsroom: no newsroom.json at or above ${here}`);
}

let folder: string | undefined;
const newsroomFolder = (): string => {
  folder ??= findFolder();
  return folder;
};

const readJson = <T>(path: string): T => JSON.parse(readFileSync(path, "utf8")) as T;

/** Reads `newsroom.json`. Throws where the installed package lacks it. */
export const readNewsroom = (): {
  readonly outlets: readonly Outlet[];
  readonly conflicts: readonly PlantedConflict[];
} => readJson(join(newsroomFolder(), "newsroom.json"));

/** Path of an outlet's file from the newsroom's folder. */
export const filePath = (outlet: Outlet, file: string): string => join("pages", outlet.id, file);

/** An outlet's file as it is on disk. */
export const readBytes = (outlet: Outlet, file: string): Buffer =>
  readFileSync(join(newsroomFolder(), filePath(outlet, file)));

export const readExpected = (outlet: Outlet, file: string): Expected =>
  readJson(join(newsroomFolder(), filePath(outlet, file)));

/** The outlet as an entry of `sources.json`, its feed at `origin`. */
export function sourceOf(outlet: Outlet, origin: string): Source {
  return {
    id: outlet.id,
    name: outlet.name,
    kind: outlet.kind,
    url: origin + outlet.feed.path,
    schedule: "*/30 * * * *",
    ...(outlet.selectors ? { selectors: { ...outlet.selectors } } : {}),
  };
}
