/** Finding the part of a page that is the article, from its text and markup alone. */
import { isLinkedHeadline } from "./also-read.ts";
import { isLeftOut, type Line, type LineOptions, readLines } from "./lines.ts";
import { type HtmlNode, type HtmlPage, isElement, textOf, tidy, WRAPPER, walk, within } from "./tree.ts";

/** Class or id of an element that publishers put around the article's own text. */
const BODY_NAME =
  /(?:^|[\s_-])(?:article|story|news|post|entry|blog|single|detail|content|main|full|page|art)[_-]?(?:body|content|contents|text|txt|details?|desc|description|copy|wrapper-content|para|paragraphs?|matter|data)(?:$|[\s_-])|articlebody|storybody|storytext|storycontent|newsbody|newscontent|td-post-content|entry-content|rich-?text|paywall-content/i;

export interface Body {
  /** Elements that together hold the article, in document order. */
  readonly roots: readonly HtmlNode[];
  readonly mass: number;
}

/** Characters outside links under every element; scripts and styles not counted. Counted when first asked for. */
export function massOf(root: HtmlNode): (node: HtmlNode) => number {
  let masses: ReadonlyMap<HtmlNode, number> | null = null;
  return (node) => {
    masses ??= massesUnder(root);
    return masses.get(node) ?? 0;
  };
}

function massesUnder(root: HtmlNode): ReadonlyMap<HtmlNode, number> {
  const masses = new Map<HtmlNode, number>();
  const open: number[] = [];
  let inLink = 0;
  let skipped: HtmlNode | null = null;
  walk(
    root,
    (node) => {
      open.push(0);
      if (node.type === "text") {
        if (!inLink) open[open.length - 1] = tidy(node.data ?? "").length;
        return true;
      }
      if (
        node.type === "comment" ||
        node.name === "script" ||
        node.name === "style" ||
        node.name === "noscript" ||
        node.name === "template"
      ) {
        skipped = node;
        return false;
      }
      if (node.name === "a") inLink++;
      return true;
    },
    (node) => {
      const own = open.pop() ?? 0;
      if (node === skipped) {
        skipped = null;
        return;
      }
      if (node.name === "a") inLink--;
      if (node.children) masses.set(node, own);
      if (open.length > 0) open[open.length - 1] = (open[open.length - 1] as number) + own;
    },
  );
  return masses;
}

/** How much a line speaks for its surroundings being the article: long running text much, a link or a label nothing. */
function weightOf(line: Line): number {
  if (line.kind === "row") return Math.min(60, line.text.length);
  if (line.linked > 0.5) return 0;
  const sentence = /[।.?!|"”’)]\s*$/.test(line.text);
  if (line.text.length < (sentence ? 25 : 60)) return 0;
  return Math.min(600, line.text.length) * (line.kind === "heading" ? 0.2 : 1) * (sentence ? 1 : 0.6);
}

const simplify = (text: string): string => text.toLowerCase().replace(/[^a-z0-9\u0900-\u097f]+/g, "");

/** The headings of the page's article and of the one after it: h1, or whatever heading says the title. */
export function titleHeadings(page: HtmlPage, title: string): { own: HtmlNode | null; following: HtmlNode | null } {
  const headings = page.headings.filter((h) => h.name === "h1" || h.name === "h2").slice(0, 500);
  const wanted = simplify(title);
  const same = (h: HtmlNode): boolean => {
    const text = simplify(textOf(h));
    return (
      text.length > 8 && wanted.length > 8 && (text === wanted || text.startsWith(wanted) || wanted.startsWith(text))
    );
  };
  const own = headings.find((h) => h.name === "h1" && same(h)) ?? headings.find(same) ?? null;
  if (!own) return { own: headings.find((h) => h.name === "h1") ?? null, following: null };
  const after = headings
    .slice(headings.indexOf(own) + 1)
    .find((h) => h.name === "h1" && !same(h) && textOf(h).length > 20);
  return { own, following: after ?? null };
}

/** The best guess at the article's part of the page; null where no running text is found. */
export function findBody(page: HtmlPage, title: string, mass: (node: HtmlNode) => number): Body | null {
  const total = (): number => mass(page.root);
  const { own, following } = titleHeadings(page, title);
  const order = new Map<HtmlNode, number>();
  let count = 0;
  walk(page.root, (node) => {
    if (node.children) order.set(node, count++);
    return true;
  });
  const at = (node: HtmlNode | null): number => (node ? (order.get(node) ?? 0) : -1);
  const begin = at(own);
  const end = following ? at(following) : Number.POSITIVE_INFINITY;

  const scores = new Map<HtmlNode, number>();
  const weights = new Map<HtmlNode, number>();
  const scope = ownArticle(own, mass) ?? page.root;
  for (const line of readLines(scope, { mass, total, headline: own })) {
    const weight = weightOf(line) * (at(line.node) < begin ? 0.25 : at(line.node) > end ? 0 : 1);
    if (weight === 0) continue;
    let share = 1;
    for (
      let node: HtmlNode | null | undefined = container(line.node);
      node && node.type !== "root";
      node = node.parent
    ) {
      weights.set(node, (weights.get(node) ?? 0) + weight);
      if (share > 0.1 && isElement(node)) scores.set(node, (scores.get(node) ?? 0) + weight * share);
      share *= 0.55;
    }
  }
  let best: HtmlNode | null = null;
  let bestScore = 0;
  for (const [node, score] of scores) {
    const boosted = score * boostOf(node);
    if (boosted > bestScore) {
      best = node;
      bestScore = boosted;
    }
  }
  if (!best) return null;
  return widen(best, weights, (node) => at(node) > end);
}

/** The `<article>` that the headline stands in, where the text does too: other articles of the page are other stories. */
function ownArticle(headline: HtmlNode | null, mass: (node: HtmlNode) => number): HtmlNode | null {
  for (let node = headline?.parent; node; node = node.parent) {
    if (node.name === "article" || /Article|BlogPosting/.test(node.attribs?.["itemtype"] ?? ""))
      return headline && mass(node) - mass(headline) > 150 ? node : null;
  }
  return null;
}

/** The block that groups paragraphs: what stands around a `<p>`, a list, a table, a heading. */
function container(node: HtmlNode): HtmlNode {
  let n = node;
  while (
    n.parent &&
    /^(?:p|h[1-6]|li|ul|ol|dl|dd|dt|blockquote|pre|span|table|tbody|thead|tr|figure)$/.test(n.name ?? "") &&
    n.parent.type !== "root"
  )
    n = n.parent;
  return n;
}

function boostOf(node: HtmlNode): number {
  const a = node.attribs ?? {};
  if (/\barticleBody\b/.test(a["itemprop"] ?? "")) return 4;
  if (BODY_NAME.test(a["class"] ?? "") || BODY_NAME.test(a["id"] ?? "")) return 1.6;
  return node.name === "article" || node.name === "main" ? 1.15 : 1;
}

/** Takes in the paragraphs that stand beside the best element: sites cut one article into several boxes. */
function widen(best: HtmlNode, weights: ReadonlyMap<HtmlNode, number>, isAfter: (node: HtmlNode) => boolean): Body {
  let roots: HtmlNode[] = [best];
  let inner = best;
  let gathered = weights.get(best) ?? 0;
  for (let level = 0; level < 4; level++) {
    const parent = inner.parent;
    if (!parent || !isElement(parent) || parent.name === "body" || parent.name === "html" || parent.name === WRAPPER)
      break;
    const siblings = (parent.children ?? []).filter(
      (c) => isElement(c) && c !== inner && !isAfter(c) && belongs(c, best, weights),
    );
    if (siblings.length > 0 && !/\barticleBody\b/.test(best.attribs?.["itemprop"] ?? "")) {
      const taken = new Set([...siblings, ...(roots.includes(inner) ? [inner] : [])]);
      const kept = roots.filter((r) => r !== inner);
      const ordered = (parent.children ?? []).flatMap((c) =>
        c === inner && !taken.has(inner) ? kept : taken.has(c) ? [c] : [],
      );
      roots = ordered;
      gathered += siblings.reduce((sum, s) => sum + (weights.get(s) ?? 0), 0);
    }
    if (roots.length > 1 && (weights.get(parent) ?? 0) > gathered * 1.02 && level > 1) break;
    inner = parent;
    if (roots.length === 1 && roots[0] === best) continue;
    break;
  }
  return { roots, mass: gathered };
}

/** A sibling is the article's where it is of the same make or plainly running text, and is no card of another story. */
function belongs(node: HtmlNode, best: HtmlNode, weights: ReadonlyMap<HtmlNode, number>): boolean {
  const weight = weights.get(node) ?? 0;
  const name = node.name as string;
  if (/^(?:p|table|ul|ol|blockquote|h2|h3|h4)$/.test(name))
    return name === "table" || weight > 0 || /^h/.test(name) === false ? weight > 0 || name === "table" : false;
  if (weight < 25 || isLeftOut(node, {})) return false;
  if (holdsCard(node)) return false;
  const sameMake = node.name === best.name && (node.attribs?.["class"] ?? "") === (best.attribs?.["class"] ?? "");
  return sameMake || weight > 120;
}

/** A heading that is all link, or links as many as paragraphs: teasers of other stories. */
function holdsCard(node: HtmlNode): boolean {
  const lines = readLines(node);
  const headlines = lines.filter(isLinkedHeadline).length;
  if (headlines > 0 && headlines * 2 >= lines.length - headlines) return true;
  let found = false;
  walk(node, (n) => {
    if (found) return false;
    if (/^h[1-6]$/.test(n.name ?? "")) {
      let linked = false;
      walk(n, (k) => {
        if (k.name === "a") linked = true;
        return !linked;
      });
      for (let up: HtmlNode | null | undefined = n.parent; up && up !== node.parent; up = up.parent)
        if (up.name === "a") linked = true;
      if (linked) found = true;
    }
    return !found;
  });
  return found;
}

/** Lines of all parts of a body. */
export function bodyLines(body: Body, mass: (node: HtmlNode) => number, skip?: (node: HtmlNode) => boolean): Line[] {
  let sum: number | null = null;
  const total = (): number => {
    sum ??= body.roots.reduce((before, r) => before + mass(r), 0);
    return sum;
  };
  const options: LineOptions = { mass, total, ...(skip ? { skip } : {}) };
  return body.roots
    .filter((r, i) => !body.roots.some((other, k) => k !== i && within(r, other) && other !== r))
    .flatMap((r) => readLines(r, options));
}
