/** Last resort for a body: Mozilla's Readability. */
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { type Line, readLines } from "./lines.ts";
import { parseHtml } from "./tree.ts";

/** Readability walks a page many times; beyond this it would take seconds. */
const LARGEST = 1_500_000;

export function readableLines(html: string): { lines: Line[]; title: string } | null {
  if (html.length > LARGEST) return null;
  // Its patterns take quadratic time on long runs of white space.
  const folded = html.replace(/\s{2,}/g, " ");
  const { document } = parseHTML(/<html[\s>]/i.test(folded) ? folded : `<html><body>${folded}</body></html>`);
  if (!document.body) return null;
  const result = new Readability(document as unknown as ConstructorParameters<typeof Readability>[0], { maxElemsToParse: 20_000, charThreshold: 120 }).parse();
  return result?.content ? { lines: readLines(parseHtml(result.content).root), title: result.title ?? "" } : null;
}
