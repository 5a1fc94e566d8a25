/** Which of a page's titles is the headline. */
import { tidy } from "./tree.ts";

const SEPARATOR = /\s+[|–—\-:»·]\s+|\s*\|\s*/g;

const simplify = (text: string): string => text.toLowerCase().replace(/[^a-z0-9\u0900-\u097f]+/g, "");

/** A document title without the site's and section's name behind it: «… | Bihar News | प्रभात खबर». */
export function withoutSite(raw: string, siteName: string | undefined): string {
  let title = tidy(raw);
  for (let i = 0; i < 4; i++) {
    const cuts = [...title.matchAll(SEPARATOR)];
    const last = cuts.at(-1);
    if (!last || last.index < 12) break;
    const tail = title.slice(last.index + last[0].length);
    const isSite =
      siteName !== undefined &&
      simplify(siteName).length > 2 &&
      (simplify(tail).includes(simplify(siteName)) || simplify(siteName).includes(simplify(tail)));
    const isLabel =
      last[0].includes("|") ||
      /(?:news|hindi|समाचार|न्यूज|खबर|bihar|patna|live|samachar|\.com|\.in)\s*$/i.test(tail) ||
      /^[\x20-\x7e]+$/.test(tail);
    if (!isSite && !(isLabel && tail.length < 50)) break;
    title = title.slice(0, last.index);
  }
  return title;
}

/** A headline that a site cut («…») in full, where another of the page's titles goes on. */
export function wholeTitle(title: string, others: readonly string[]): string {
  if (!/(?:\.\.\.|…)\s*$/.test(title) && title.length < 105) return title;
  const begin = simplify(title.replace(/(?:\.\.\.|…)\s*$/, ""));
  const longer = others.find(
    (o) => simplify(o).startsWith(begin) && simplify(o).length > begin.length && o.length < 400,
  );
  return longer && begin.length > 15 ? longer : title;
}
