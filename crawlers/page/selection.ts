/** What CSS selectors (a source's own, or a recipe's) pick from a page. A selector that is none picks nothing. */
import { selectSimple } from "./simple-selector.ts";
import { type HtmlNode, type HtmlPage, textOf } from "./tree.ts";

export function select(page: HtmlPage, selector: string | undefined): HtmlNode[] {
  if (!selector?.trim()) return [];
  const simple = selectSimple(page, selector);
  if (simple) return simple;
  try {
    return page.$(selector).toArray() as unknown as HtmlNode[];
  } catch {
    return []; // not CSS: the other ways of reading the page are used
  }
}

/** Content of the first match: what a machine is meant to read, else its text. */
export function selectText(page: HtmlPage, selector: string | undefined): string | undefined {
  for (const node of select(page, selector)) {
    const a = node.attribs ?? {};
    const value = a["content"] ?? a["datetime"] ?? textOf(node);
    if (value.trim()) return value.trim();
  }
  return undefined;
}
