/** The article of a page's JSON-LD (schema.org NewsArticle and its kin), from any nesting, @graph or array. */
import { htmlToLines } from "./fragment.ts";
import { parseLooseJson } from "./loose-json.ts";
import { elements, type HtmlPage, rawText, tidy } from "./tree.ts";

export interface LinkedArticle {
  readonly type: string;
  readonly headline?: string;
  readonly description?: string;
  /** Paragraphs of articleBody. */
  readonly body?: readonly string[];
  readonly published?: unknown;
  readonly modified?: unknown;
  readonly author?: string;
  readonly language?: string;
  readonly url?: string;
  readonly section?: string;
  /** Absent where the page says nothing. */
  readonly free?: boolean;
  /** Selectors of the parts that are not free, and of those that are. */
  readonly lockedParts: readonly string[];
  readonly freeParts: readonly string[];
  readonly updates: readonly { readonly at: unknown; readonly lines: readonly string[] }[];
}

type Json = Readonly<Record<string, unknown>>;

const ARTICLE =
  /^(?:\w+:)?(?:https?:\/\/schema\.org\/)?(?:News|Reportage|Analysis|Background|Opinion|Review|AskPublic|Satirical|Advertiser)?(?:NewsArticle|Article)$|LiveBlogPosting|BlogPosting|Report$|SocialMediaPosting/;

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const list = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
const plain = (value: unknown): string | undefined => {
  const first = Array.isArray(value) ? value[0] : value;
  const text =
    typeof first === "string"
      ? first
      : isObject(first) && typeof first["@value"] === "string"
        ? first["@value"]
        : undefined;
  if (text === undefined) return undefined;
  return tidy(htmlToLines(text).join(" ")) || undefined;
};

/** All articles the page describes, the best described first. Broken blocks are mended or passed over. */
export function readJsonLd(page: HtmlPage): LinkedArticle[] {
  const found: LinkedArticle[] = [];
  for (const script of elements(page, "script")) {
    if (!/ld\+json/i.test(script.attribs?.["type"] ?? "")) continue;
    const source = rawText(script);
    if (source.length < 4_000_000) collect(parseLooseJson(source), found);
  }
  const rank = (a: LinkedArticle): number =>
    (a.headline ? 4 : 0) + (a.body ? 2 : 0) + (a.published ? 1 : 0) + (a.updates.length > 0 ? 1 : 0);
  return found
    .map((a, i) => ({ a, i }))
    .sort((x, y) => rank(y.a) - rank(x.a) || x.i - y.i)
    .map(({ a }) => a);
}

/** Looks through nested objects with a stack of its own: a hostile page may nest without end. */
function collect(root: unknown, found: LinkedArticle[]): void {
  const waiting: unknown[] = [root];
  for (let seen = 0; waiting.length > 0 && seen < 20_000; seen++) {
    const value = waiting.pop();
    if (Array.isArray(value)) {
      for (let i = Math.min(value.length, 2000) - 1; i >= 0; i--) waiting.push(value[i]);
    } else if (isObject(value)) {
      const type = list(value["@type"]).find((t): t is string => typeof t === "string" && ARTICLE.test(t));
      if (type) found.push(toArticle(type, value));
      else
        for (const key of ["itemListElement", "item", "mainEntity", "mainEntityOfPage", "hasPart", "@graph", "@list"])
          if (typeof value[key] === "object") waiting.push(value[key]);
    }
  }
}

function toArticle(type: string, json: Json): LinkedArticle {
  const parts = list(json["hasPart"]).filter(isObject);
  const selectors = (free: boolean): string[] =>
    parts
      .filter((p) => readBoolean(p["isAccessibleForFree"]) === free)
      .flatMap((p) => list(p["cssSelector"]).filter((s): s is string => typeof s === "string"));
  const body = readBody(json["articleBody"] ?? json["text"]);
  const main = json["mainEntityOfPage"];
  const free = readBoolean(json["isAccessibleForFree"]);
  const optional = {
    headline: plain(json["headline"]) ?? plain(json["name"]),
    description: plain(json["description"]),
    body: body.length > 0 ? body : undefined,
    published: json["datePublished"] ?? json["dateCreated"] ?? json["coverageStartTime"] ?? json["uploadDate"],
    modified: json["dateModified"],
    author: authorOf(json["author"] ?? json["creator"]),
    language:
      plain(json["inLanguage"]) ??
      (isObject(json["inLanguage"]) ? plain(json["inLanguage"]["alternateName"]) : undefined),
    url: plain(json["url"]) ?? (isObject(main) ? plain(main["@id"]) : plain(main)),
    section: plain(json["articleSection"]),
    free,
  };
  return {
    type,
    lockedParts: selectors(false),
    freeParts: selectors(true),
    updates: list(json["liveBlogUpdate"])
      .filter(isObject)
      .map((u) => ({
        at: u["datePublished"] ?? u["dateModified"],
        lines: [...headlineOf(u), ...readBody(u["articleBody"])],
      })),
    ...(Object.fromEntries(Object.entries(optional).filter(([, v]) => v !== undefined)) as Partial<LinkedArticle>),
  };
}

const headlineOf = (update: Json): string[] => {
  const headline = plain(update["headline"]);
  return headline ? [headline] : [];
};

const readBody = (value: unknown): string[] =>
  list(value)
    .filter((v): v is string => typeof v === "string")
    .flatMap(htmlToLines);

/** «False», «http://schema.org/False», false → false. */
function readBoolean(value: unknown): boolean | undefined {
  if (typeof value === "boolean") return value;
  if (typeof value !== "string") return undefined;
  if (/(?:^|\/)(?:false|no)$/i.test(value.trim())) return false;
  return /(?:^|\/)(?:true|yes)$/i.test(value.trim()) ? true : undefined;
}

function authorOf(value: unknown): string | undefined {
  const names = list(value).flatMap((a) => (isObject(a) ? list(a["name"]).map(plain) : [plain(a)]));
  const known = [...new Set(names.filter((n): n is string => n !== undefined && n !== "" && !/^https?:/.test(n)))];
  return known.length > 0 ? known.join(", ") : undefined;
}
