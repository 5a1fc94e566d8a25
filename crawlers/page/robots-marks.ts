/** What a page allows to be kept: `<meta name=robots>` and `X-Robots-Tag`, for everybody or for us. */
import { elements, type HtmlPage } from "./tree.ts";

export interface RobotsMarks {
  readonly noindex: boolean;
  readonly noarchive: boolean;
}

/** Names of user agents whose marks we take as meant for us: everybody's, the commonest crawler's (publishers write only for it), ours. */
const OURS = new Set(["robots", "googlebot", "googlebot-news", "tathya", "tathyabot", "*"]);

const DIRECTIVE =
  /^(?:all|index|follow|noindex|nofollow|none|noarchive|nocache|nosnippet|notranslate|noimageindex|indexifembedded|noai|noimageai|unavailable_after|max-snippet|max-image-preview|max-video-preview)$/;

function readDirectives(text: string): RobotsMarks {
  const words = text.toLowerCase().split(/[\s,;]+/);
  const none = words.includes("none");
  return { noindex: none || words.includes("noindex"), noarchive: none || words.includes("noarchive") };
}

/**
 * An X-Robots-Tag header, with or without a user agent («googlebot: noindex, otherbot: nofollow»), several joined by commas.
 * Directives behind another crawler's name hold for that one alone.
 */
export function readRobotsHeader(header: string | undefined): RobotsMarks {
  const kept: string[] = [];
  let ours = true;
  for (const part of (header ?? "").toLowerCase().split(/[,\n]/)) {
    const named = /^\s*([a-z0-9_*.-]+)\s*:\s*(.*)$/.exec(part);
    if (named && !DIRECTIVE.test(named[1] as string)) {
      ours = OURS.has(named[1] as string);
      if (ours) kept.push(named[2] as string);
    } else if (ours) kept.push(part);
  }
  return readDirectives(kept.join(","));
}

export function readRobotsMarks(
  page: HtmlPage | null,
  headers: Readonly<Record<string, string>> | undefined,
): RobotsMarks {
  let { noindex, noarchive } = { noindex: false, noarchive: false };
  const add = (marks: RobotsMarks): void => {
    noindex ||= marks.noindex;
    noarchive ||= marks.noarchive;
  };
  for (const [name, value] of Object.entries(headers ?? {}))
    if (name.toLowerCase() === "x-robots-tag") add(readRobotsHeader(String(value)));
  for (const { attribs: a = {} } of page ? elements(page, "meta") : []) {
    if (OURS.has((a["name"] ?? "").trim().toLowerCase())) add(readDirectives(a["content"] ?? ""));
  }
  return { noindex, noarchive };
}
