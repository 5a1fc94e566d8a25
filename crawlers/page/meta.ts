/** What a page says of itself in its head: meta tags, canonical link, robots, language. */
import { type HtmlPage, tidy } from "./tree.ts";

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
  const { $ } = page;
  const values = new Map<string, string>();
  $("meta").each((_, element) => {
    const a = element.attribs;
    const content = a["content"];
    if (content === undefined) return;
    for (const key of [a["name"], a["property"], a["itemprop"], a["http-equiv"]]) {
      const name = key?.trim().toLowerCase();
      if (name && !values.has(name) && content.trim()) values.set(name, tidy(content));
    }
  });
  const language = $("html").attr("lang") ?? $("html").attr("xml:lang") ?? values.get("content-language") ?? values.get("og:locale") ?? values.get("language");
  return {
    values,
    documentTitle: tidy($("head > title, title").first().text()),
    ...(language?.trim() ? { language: language.trim() } : {}),
    base: resolve($("base[href]").first().attr("href"), url) ?? url,
    canonicals: relLinks(page, "canonical"),
    nextLinks: relLinks(page, "next"),
  };
}

function relLinks(page: HtmlPage, rel: string): string[] {
  const found: string[] = [];
  page.$(`link[rel~="${rel}" i], a[rel~="${rel}" i]`).each((_, element) => {
    const href = element.attribs["href"];
    if (href && (rel !== "canonical" || element.name === "link")) found.push(href);
  });
  return found;
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
