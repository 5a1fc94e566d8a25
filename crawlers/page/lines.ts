/** A part of the tree → its lines: paragraphs, headings, list items, table rows. Linear, without recursion. */
import { junkKind, junkName } from "./junk.ts";
import { dataTableRows, isDataTable } from "./table.ts";
import { BLOCK, type HtmlNode, isElement, textOf, tidy, walk, within } from "./tree.ts";

export interface Line {
  readonly text: string;
  readonly kind: "text" | "heading" | "item" | "row";
  /** Share of the characters that are inside links, 0–1. */
  readonly linked: number;
  /** Texts of the links in it. */
  readonly links: readonly string[];
  /** True where all of it is bold. */
  readonly bold: boolean;
  /** Innermost block it stands in. */
  readonly node: HtmlNode;
  /** Content of a `<time>` (or a line that was nothing but a time) standing before it: its datetime or its text. */
  readonly time?: string;
}

export interface LineOptions {
  /** Elements to pass over. */
  readonly skip?: (node: HtmlNode) => boolean;
  /** Plain characters under an element, by which «unless most of the text is in it» is judged. */
  readonly mass?: (node: HtmlNode) => number;
  readonly total?: () => number;
  /** The article's headline: what holds it is no box of other stories. */
  readonly headline?: HtmlNode | null;
}

const BOLD = new Set(["b", "strong"]);
const TWEET = /\btwitter-tweet|instagram-media|fb-post|reddit-embed|tiktok-embed|twitter-video|koo-embed/;

/** True for an element whose text is left out. */
export function isLeftOut(node: HtmlNode, options: LineOptions): boolean {
  if (options.skip?.(node)) return true;
  if (node.name === "blockquote")
    return (
      TWEET.test(node.attribs?.["class"] ?? "") ||
      /twitter\.com\/|x\.com\/\w+\/status|instagram\.com\/p\//.test(node.attribs?.["cite"] ?? "") ||
      isQuotedTweet(node)
    );
  const kind = junkKind(node);
  if (kind === null) return false;
  if (kind === "always") return true;
  if (node.name === "figure" && holdsTable(node)) return false;
  const total = options.total?.();
  if (!options.mass || !total) return true;
  const mass = options.mass(node);
  if (isUnfolded(node, mass, total)) return false;
  if (mass < total * 0.5) return true;
  return kind === "unless-headline" && options.headline != null && !within(options.headline, node);
}

/** The rest of an article behind «पूरा पढ़ें»: several hidden paragraphs of running text. */
function isUnfolded(node: HtmlNode, mass: number, total: number): boolean {
  if (
    node.attribs?.["style"] === undefined ||
    mass < 250 ||
    mass < total * 0.15 ||
    junkName(`${node.attribs["class"] ?? ""} ${node.attribs["id"] ?? ""}`) !== null
  )
    return false;
  return (
    (node.name === "div" || node.name === "section") &&
    (node.children ?? []).filter((c) => c.name === "p" && /[।.?!]\s*$/.test(textOf(c))).length >= 2
  );
}

const LONGEST_TWEET = 1500;

function isQuotedTweet(node: HtmlNode): boolean {
  const text = textOf(node, LONGEST_TWEET);
  return text.length < LONGEST_TWEET && /pic\.twitter\.com\/|[—-] .{1,60}\(@\w+\)/.test(text.slice(-300));
}

function holdsTable(node: HtmlNode): boolean {
  let found = false;
  walk(node, (n) => {
    if (n.name === "table") found = true;
    return !found;
  });
  return found;
}

const kindOf = (node: HtmlNode): Line["kind"] => {
  for (let n: HtmlNode | null | undefined = node; n; n = n.parent) {
    if (n.name && /^h[1-6]$/.test(n.name)) return "heading";
    if (n.name === "li" || n.name === "dd" || n.name === "dt") return "item";
    if (n.name === "div" || n.name === "section" || n.name === "article" || n.name === "td") break;
  }
  return "text";
};

/** A stamp, not a time inside a sentence («रविवार को <time>शाम 4 बजे</time> तक»). */
function standsAlone(time: HtmlNode): boolean {
  let block = time.parent;
  while (block && !BLOCK.has(block.name ?? "") && block.parent) block = block.parent;
  if (!block || !/^(?:p|li|td|dd|h[1-6])$/.test(block.name ?? "")) return true;
  return textOf(block, 2000).length - textOf(time).length < 30;
}

/** Spans in a row, each a paragraph of its own by style sheet. */
function isParagraph(span: HtmlNode): boolean {
  let next = span.next;
  while (next && next.type === "text" && !next.data?.trim()) next = next.next;
  if (next?.name !== "span") return false;
  const text = textOf(span);
  return text.length > 60 && /[।?!]$/.test(text) && textOf(next).length > 60;
}

/** Characters that are no white space. */
const solidLength = (text: string): number => text.replace(/\s+/g, "").length;

export function readLines(root: HtmlNode, options: LineOptions = {}): Line[] {
  const lines: Line[] = [];
  let text = "";
  let linkedChars = 0;
  let boldChars = 0;
  let links: string[] = [];
  let linkText = "";
  let inLink = 0;
  let inBold = 0;
  let inPre = 0;
  let time: string | undefined;
  let block = root;
  let skipped: HtmlNode | null = null;

  const flush = (): void => {
    const line = tidy(text);
    if (line) {
      const solid = linkedChars > 0 || boldChars > 0 ? solidLength(line) || 1 : 1;
      lines.push({
        text: line,
        kind: kindOf(block),
        linked: Math.min(1, linkedChars / solid),
        links,
        bold: boldChars >= solid * 0.95,
        node: block,
        ...(time === undefined ? {} : { time }),
      });
      time = undefined;
    }
    text = "";
    linkedChars = 0;
    boldChars = 0;
    links = [];
  };

  walk(
    root,
    (node) => {
      if (node.type === "text") {
        const data = node.data ?? "";
        const parts = inPre ? data.split("\n") : [data];
        for (const [i, part] of parts.entries()) {
          if (i > 0) flush();
          text += part;
          if (!inLink && !inBold) continue;
          const solid = solidLength(part);
          if (inLink) {
            linkedChars += solid;
            linkText += part;
          }
          if (inBold) boldChars += solid;
        }
        return true;
      }
      if (!isElement(node)) return true;
      const name = node.name as string;
      if (node !== root && isLeftOut(node, options)) {
        if (BLOCK.has(name)) flush();
        skipped = node;
        return false;
      }
      if (name === "br" || name === "hr") flush();
      else if (name === "time" && standsAlone(node)) {
        flush();
        time = node.attribs?.["datetime"] ?? textOf(node);
        skipped = node;
        return false;
      } else if (name === "table" && isDataTable(node)) {
        flush();
        for (const row of dataTableRows(node, options))
          lines.push({ text: row, kind: "row", linked: 0, links: [], bold: false, node });
        skipped = node;
        return false;
      } else if (BLOCK.has(name)) {
        flush();
        block = node;
      }
      if (name === "a") {
        inLink++;
        linkText = "";
      }
      if (BOLD.has(name)) inBold++;
      if (name === "pre") inPre++;
      return true;
    },
    (node) => {
      if (node === skipped) {
        skipped = null;
        return;
      }
      if (!isElement(node)) return;
      const name = node.name as string;
      if (name === "a" && inLink > 0) {
        inLink--;
        const link = tidy(linkText);
        if (link) links.push(link);
      } else if (BOLD.has(name)) inBold = Math.max(0, inBold - 1);
      else if (name === "pre") inPre = Math.max(0, inPre - 1);
      if (name === "span" && isParagraph(node)) flush();
      if (node === block || (BLOCK.has(name) && name !== "br" && name !== "hr")) {
        flush();
        block = node.parent ?? root;
      }
    },
  );
  flush();
  return lines;
}
