/** A string that may be plain text, escaped HTML or HTML (an articleBody, a selector's content) → its lines. */
import { BLOCK, type HtmlNode, parseHtml, tidy, walk } from "./tree.ts";

const MARKUP = /<\/?[a-z][^<>]{0,2000}>/i;
const ENTITY = /&(?:#\d+|#x[0-9a-f]+|[a-z]+\d*);/i;

/** Lines of the string, markup and entities resolved (also those escaped twice), empty ones left out. */
export function htmlToLines(raw: string): string[] {
  let text = raw;
  for (let i = 0; i < 3 && (MARKUP.test(text) || ENTITY.test(text)); i++) {
    const next = render(text);
    if (next === text) break;
    text = next;
  }
  return text
    .split(/\r\n|\r|\n|\u2028|\u2029/)
    .map(tidy)
    .filter(Boolean);
}

function render(html: string): string {
  const parts: string[] = [];
  const isHtml = MARKUP.test(html);
  walk(
    parseHtml(html).root,
    (node: HtmlNode) => {
      if (node.type === "text") parts.push(isHtml ? (node.data ?? "").replace(/[ \t]+/g, " ") : (node.data ?? ""));
      else if (node.name === "script" || node.name === "style") return false;
      else if (node.name === "td" || node.name === "th")
        parts.push(node.parent?.children?.find((c) => c.name === "td" || c.name === "th") === node ? "" : "\t");
      else if (node.name === "br" || BLOCK.has(node.name ?? "")) parts.push("\n");
      return true;
    },
    (node) => {
      if (node.name && BLOCK.has(node.name) && node.name !== "td" && node.name !== "th") parts.push("\n");
    },
  );
  return parts.join("");
}
