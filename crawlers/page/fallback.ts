/** Last resort for a body: Mozilla's Readability. */
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { type Line, readLines } from "./lines.ts";
import { type HtmlPage, parseHtml } from "./tree.ts";

/** Readability walks a page many times, for each element and up to each root; beyond these limits it would take minutes. */
const LARGEST = 1_000_000;
const MOST_ELEMENTS = 6000;
const DEEPEST = 100;

export function readableLines(page: HtmlPage): { lines: Line[]; title: string } | null {
  const { html } = page;
  let count = 0;
  for (const same of page.byName.values()) count += same.length;
  if (html.length > LARGEST || page.depth > DEEPEST || count > MOST_ELEMENTS) return null;
  // Its patterns take quadratic time on long runs of white space.
  const folded = html.replace(/\s{2,}/g, " ");
  const { document } = parseHTML(/<html[\s>]/i.test(folded) ? folded : `<html><body>${folded}</body></html>`);
  if (!document.body) return null;
  const result = new Readability(document as unknown as ConstructorParameters<typeof Readability>[0], {
    maxElemsToParse: MOST_ELEMENTS,
    charThreshold: 120,
  }).parse();
  return result?.content ? { lines: readLines(parseHtml(result.content).root), title: result.title ?? "" } : null;
}
