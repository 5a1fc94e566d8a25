/** What a page says of itself in its head: meta tags, canonical link, robots, language. */
import { elements, type HtmlPage, textOf, tidy } from "./tree.ts";

export interface PageMeta {
  /** First content of each meta tag, by lower-case name, property or itemprop. */
  readonly values: ReadonlyMap<string, string>;
  readonly documentTitle: string;
  readonly language?: string;
  /** `<base href>`, absolute. */
  readonly base: string;
  readonly canonicals: readonly string[];
  readonly nextLinks: readonly string[];
}

export function readMeta(page: HtmlPage, url: string): PageMeta {
  const values = new Map<string, string>();
  for (const { attribs: a = {} } of elements(page, "meta")) {
    const content = a["content"];
    if (content === undefined) continue;
    for (const key of [a["name"], a["property"], a["itemprop"], a["http-equiv"]]) {
      const name = key?.trim().toLowerCase();
      if (name && !values.has(name) && content.trim()) values.set(name, tidy(content));
    }
  }
  const html = elements(page, "html")[0]?.attribs ?? {};
  const base = elements(page, "base").find((b) => b.attribs?.["href"]);
  const title = elements(page, "title").find((t) => t.parent?.name !== "svg" && t.parent?.name !== "symbol");
  const language =
    html["lang"] ??
    html["xml:lang"] ??
    values.get("content-language") ??
    values.get("og:locale") ??
    values.get("language");
  return {
    values,
    documentTitle: title ? textOf(title) : "",
    ...(language?.trim() ? { language: language.trim() } : {}),
    base: resolve(base?.attribs?.["href"], url) ?? url,
    canonicals: relLinks(page, "canonical"),
    nextLinks: relLinks(page, "next"),
  };
}

function relLinks(page: HtmlPage, rel: string): string[] {
  const marked = rel === "canonical" ? elements(page, "link") : [...elements(page, "link"), ...elements(page, "a")];
  return marked.flatMap(({ attribs: a = {} }) =>
    a["href"] && a["rel"]?.toLowerCase().split(/\s+/).includes(rel) ? [a["href"]] : [],
  );
}

export const first = (meta: PageMeta, ...names: readonly string[]): string | undefined => {
  for (const name of names) {
    const value = meta.values.get(name);
    if (value) return value;
  }
  return undefined;
};

/** An absolute http(s) address, or undefined for anything else (`javascript:`, `data:`, nonsense). */
export function resolve(href: string | undefined, base: string): string | undefined {
  if (!href?.trim()) return undefined;
  const url = URL.parse(href.trim(), URL.canParse(base) ? base : undefined);
  return url && (url.protocol === "http:" || url.protocol === "https:") && url.hostname ? url.href : undefined;
}
