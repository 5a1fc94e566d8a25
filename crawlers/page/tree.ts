/** HTML → tree. Nesting and size are bounded first, so that no later walk or selector can overflow the stack or run for minutes. */
import { type CheerioAPI, load } from "cheerio/slim";
import { parseDocument } from "htmlparser2";

/** The part of a parsed node that reading needs. */
export interface HtmlNode {
  readonly type: string;
  readonly name?: string;
  readonly data?: string;
  readonly attribs?: Readonly<Record<string, string>>;
  readonly children?: readonly HtmlNode[];
  readonly parent?: HtmlNode | null;
  readonly next?: HtmlNode | null;
}

export interface HtmlPage {
  /** For selectors that `selectSimple` does not read. */
  readonly $: CheerioAPI;
  readonly root: HtmlNode;
  /** The HTML after bounding, for a reader that must parse by itself. */
  readonly html: string;
  /** Elements by name, in document order. Found in one walk: a CSS selector asked of the whole page walks it again each time. */
  readonly byName: ReadonlyMap<string, readonly HtmlNode[]>;
  /** h1–h6. */
  readonly headings: readonly HtmlNode[];
  /** Elements with an itemprop. */
  readonly properties: readonly HtmlNode[];
  /** Elements with a class or id, and `<time>`. */
  readonly named: readonly HtmlNode[];
  readonly depth: number;
}

/** Browsers stop nesting at 512; deeper start tags carry no text of their own and are dropped with their end tags. */
const MAX_DEPTH = 400;
/** A real article page has some thousands of tags; what follows this many is not looked at. */
const MAX_TAGS = 400_000;

// Elements whose end tag may be left out (p, li, td …) are closed by their kin, so only these can nest without end.
const NESTING =
  /<(\/?)(?!(?:p|li|dt|dd|tr|td|th|option|optgroup|rt|rp|area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)[\s/>])([a-z][a-z0-9:-]*)/gi;

export function boundNesting(html: string): string {
  let depth = 0;
  let deepest = 0;
  let tags = 0;
  let end = html.length;
  NESTING.lastIndex = 0;
  while (NESTING.test(html)) {
    const start = html.lastIndexOf("<", NESTING.lastIndex - 1);
    if (html[start + 1] === "/") depth = Math.max(0, depth - 1);
    else deepest = Math.max(deepest, ++depth);
    if (++tags > MAX_TAGS) {
      end = start;
      break;
    }
  }
  const bounded = end < html.length ? html.slice(0, end) : html;
  return deepest <= MAX_DEPTH ? bounded : flatten(bounded);
}

/** Drops the start tags below the limit and the end tags that belong to them. */
function flatten(html: string): string {
  const out: string[] = [];
  const open: string[] = [];
  let from = 0;
  NESTING.lastIndex = 0;
  for (let m = NESTING.exec(html); m; m = NESTING.exec(html)) {
    const name = (m[2] as string).toLowerCase();
    const close = html.indexOf(">", NESTING.lastIndex);
    if (close < 0) break;
    if (m[1]) {
      const at = open.lastIndexOf(name, open.length - 1);
      // An end tag that belongs to nothing near is left to the parser.
      if (at < 0 || open.length - at > 50) continue;
      if (at >= MAX_DEPTH) {
        out.push(html.slice(from, m.index));
        from = close + 1;
      }
      open.length = at;
    } else {
      if (open.length >= MAX_DEPTH) {
        if (m.index > from) out.push(html.slice(from, m.index), " ");
        from = close + 1;
      }
      open.push(name);
      if (name === "script" || name === "style") {
        const until = html.indexOf(`</${name}`, close);
        NESTING.lastIndex = until < 0 ? html.length : until;
        continue;
      }
    }
    NESTING.lastIndex = close + 1;
  }
  out.push(html.slice(from));
  return out.join("");
}

/**
 * Old pages leave out `</td>` and `</tr>` and leave `<p>` or `<font>` open inside; the parser would then nest each cell in the one
 * before it. The end tags are put in where a new cell, row or the table's end shows that they are missing.
 */
function closeCells(html: string): string {
  if (!/<table/i.test(html)) return html;
  const out: string[] = [];
  const tables: { cell: string | null; row: boolean }[] = [];
  let from = 0;
  for (const m of html.matchAll(/<(\/?)(table|tr|td|th)(?=[\s>/])/gi)) {
    const name = (m[2] as string).toLowerCase();
    const table = tables.at(-1);
    if (name === "table") {
      if (m[1]) tables.pop();
      else tables.push({ cell: null, row: false });
      continue;
    }
    if (!table) continue;
    const isCell = name !== "tr";
    let missing = "";
    if (m[1]) {
      if (!isCell && table.cell) missing = `</${table.cell}>`;
      table.cell = null;
      if (!isCell) table.row = false;
    } else {
      if (table.cell) missing = `</${table.cell}>`;
      if (!isCell && table.row) missing += "</tr>";
      table.cell = isCell ? name : null;
      if (!isCell) table.row = true;
    }
    if (missing) {
      out.push(html.slice(from, m.index), missing);
      from = m.index;
    }
  }
  return from === 0 ? html : out.join("") + html.slice(from);
}

/** Element that holds the whole page. */
export const WRAPPER = "x-page";

export function parseHtml(source: string): HtmlPage {
  const html = closeCells(boundNesting(source));
  // One element around everything: a selector asked of many top-level siblings takes quadratic time.
  const document = parseDocument(`<${WRAPPER}>${html}</${WRAPPER}>`);
  const root = document as unknown as HtmlNode;
  let $: CheerioAPI | null = null;
  return {
    get $() {
      $ ??= load(document, { xml: { xmlMode: false } });
      return $;
    },
    root,
    html,
    ...survey(root),
  };
}

const HEADING = new Set(["h1", "h2", "h3", "h4", "h5", "h6"]);

function survey(root: HtmlNode): Pick<HtmlPage, "byName" | "headings" | "properties" | "named" | "depth"> {
  const byName = new Map<string, HtmlNode[]>();
  const headings: HtmlNode[] = [];
  const properties: HtmlNode[] = [];
  const named: HtmlNode[] = [];
  let depth = 0;
  let deepest = 0;
  walk(
    root,
    (node) => {
      deepest = Math.max(deepest, ++depth);
      const { name, attribs } = node;
      if (name === undefined || attribs === undefined) return true;
      const same = byName.get(name);
      if (same) same.push(node);
      else byName.set(name, [node]);
      if (HEADING.has(name)) headings.push(node);
      if (attribs["itemprop"] !== undefined) properties.push(node);
      if (name === "time" || attribs["class"] !== undefined || attribs["id"] !== undefined) named.push(node);
      return true;
    },
    () => {
      depth--;
    },
  );
  return { byName, headings, properties, named, depth: deepest };
}

export const elements = (page: HtmlPage, name: string): readonly HtmlNode[] => page.byName.get(name) ?? [];

/** Text of a script or style: textOf passes them over. */
export const rawText = (node: HtmlNode): string => (node.children ?? []).map((c) => c.data ?? "").join("");

/** Visits a subtree in document order without recursion. `enter` returns false to pass over a node's children. */
export function walk(
  root: HtmlNode,
  enter: (node: HtmlNode) => boolean | undefined,
  leave?: (node: HtmlNode) => void,
): void {
  let node: HtmlNode = root;
  for (;;) {
    const first = enter(node) === false ? undefined : node.children?.[0];
    if (first) {
      node = first;
      continue;
    }
    for (;;) {
      leave?.(node);
      if (node === root) return;
      const next = node.next;
      if (next) {
        node = next;
        break;
      }
      const up: HtmlNode | null | undefined = node.parent;
      if (!up) return;
      node = up;
    }
  }
}

const SILENT = new Set(["script", "style", "noscript", "template"]);

/** Text of a subtree on one line, white space folded. Beyond `most` characters the rest is left out. */
export function textOf(root: HtmlNode, most = Number.POSITIVE_INFINITY): string {
  const parts: string[] = [];
  let length = 0;
  walk(root, (node) => {
    if (length > most) return false;
    length += node.data?.length ?? 0;
    if (node.type === "text") parts.push(node.data ?? "");
    else if (node.name) {
      if (SILENT.has(node.name)) return false;
      parts.push(BLOCK.has(node.name) || node.name === "br" ? " " : "");
    }
    return true;
  });
  return tidy(parts.join(""));
}

/** Elements that begin and end a line. */
export const BLOCK: ReadonlySet<string> = new Set(
  "address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main menu nav ol p pre section summary table tbody td tfoot th thead title tr ul".split(
    " ",
  ),
);

/** White space that is more than one plain space, and characters that show nothing. */
const UNTIDY = /[^\S ]|[\u0085\u00ad\u200b\u2060\ufffd]| {2}/;

/** White space folded; characters that show nothing dropped (joiners are spelling and stay). */
export const tidy = (text: string): string =>
  // Most texts need nothing: seeing that takes a tenth of the time that replacing each space by a space does.
  UNTIDY.test(text)
    ? text
        .replace(/[\u00ad\u200b\u2060\ufeff\ufffd]/g, "")
        .replace(/[\s\u0085\u2028\u2029]+/g, " ")
        .trim()
    : text.trim();

export const isElement = (node: HtmlNode): boolean =>
  node.name !== undefined &&
  node.type !== "text" &&
  node.type !== "comment" &&
  node.type !== "directive" &&
  node.type !== "root";

export const within = (node: HtmlNode, ancestor: HtmlNode): boolean => {
  for (let n: HtmlNode | null | undefined = node; n; n = n.parent) if (n === ancestor) return true;
  return false;
};
