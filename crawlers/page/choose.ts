/** Which of a page's texts is the article: the source's selectors, a recipe, what its markup says, or what it looks like. */

import { isLinkedHeadline } from "./also-read.ts";
import { type Body, bodyLines, findBody, massOf } from "./body.ts";
import { cleanLines } from "./clean.ts";
import { readableLines } from "./fallback.ts";
import type { LinkedArticle } from "./json-ld.ts";
import { readOldFonts } from "./legacy-page.ts";
import type { Line } from "./lines.ts";
import { liftTimes } from "./live.ts";
import type { Layout } from "./recipe.ts";
import { select } from "./selection.ts";
import { elements, type HtmlNode, type HtmlPage, textOf } from "./tree.ts";

export interface ChoiceContext {
  readonly title: string;
  readonly selectors?: Readonly<Record<string, string>>;
  readonly layout?: Layout;
  readonly described?: LinkedArticle;
  readonly author?: string;
  readonly siteName?: string;
  readonly description?: string | undefined;
}

export interface Choice {
  readonly lines: readonly Line[];
  readonly title: string;
  readonly how: "selectors" | "recipe" | "json-ld" | "microdata" | "page" | "readability" | "summary";
  /** True where nearly every paragraph stands under a linked headline: teasers of other pages. */
  readonly teasers: boolean;
}

/** Far more than any report has. */
const MOST_LINES = 20_000;

const simplify = (text: string): string => text.toLowerCase().replace(/[^a-z0-9\u0900-\u097f]+/g, "");
const lengthOf = (lines: readonly Line[]): number => lines.reduce((sum, l) => sum + l.text.length, 0);

/** A line that has no element: from JSON-LD. */
const loose = (text: string, root: HtmlNode, time?: string): Line => ({
  text,
  kind: text.includes("\t") ? "row" : "text",
  linked: 0,
  links: [],
  bold: false,
  node: root,
  ...(time === undefined ? {} : { time }),
});

export function chooseText(page: HtmlPage, context: ChoiceContext): Choice | { readonly refused: string } {
  const mass = massOf(page.root);
  const { described } = context;
  const locked = lockedNodes(page, described);
  const captions = captionsOf(page);
  const read = (body: Body, extra: readonly HtmlNode[] = []): Line[] => {
    const out = new Set([...locked, ...extra]);
    return bodyLines(body, mass, out.size > 0 ? (node) => out.has(node) : undefined);
  };
  const finish = (all: readonly Line[], how: Choice["how"]): Choice | { readonly refused: string } => {
    const lines = all.slice(0, MOST_LINES);
    const readable = readOldFonts(lines, context.title, page.html);
    if ("refused" in readable) return readable;
    const cleaned = cleanLines(liftTimes(readable.lines), {
      title: readable.title,
      captions,
      ...(context.author ? { author: context.author } : {}),
      ...(context.siteName ? { siteName: context.siteName } : {}),
    });
    return { lines: cleaned, title: readable.title, how, teasers: areTeasers(lines, cleaned) };
  };

  const bySelector = select(page, context.selectors?.["body"]);
  if (bySelector.length > 0) {
    const chosen = finish(
      read({ roots: bySelector, mass: 0 }, select(page, context.selectors?.["remove"])),
      "selectors",
    );
    if ("refused" in chosen || chosen.lines.length > 0) return chosen;
  }

  if (described?.free === false && locked.size === 0 && described.freeParts.length === 0) {
    // Nothing says which part is free: only the summary, which the publisher shows to everybody.
    const summary = described.description ?? context.description;
    return finish(summary ? [loose(summary, page.root)] : [], "summary");
  }

  const found = findBody(page, context.title, mass);
  const foundLines = found ? read(found) : [];
  let dom = foundLines;
  let how: Choice["how"] = "page";
  const marked = page.properties.filter(
    (n) => n.name !== "meta" && /\barticleBody\b/.test(n.attribs?.["itemprop"] ?? ""),
  );
  if (marked.length > 0 && found?.roots.some((r) => marked.includes(r))) how = "microdata";
  if (context.layout) {
    const lines = read({ roots: select(page, context.layout.body), mass: 0 }, select(page, context.layout.remove));
    // A recipe that finds much less than the page plainly has is out of date.
    if (lengthOf(lines) >= 80 && lengthOf(lines) >= lengthOf(foundLines) * 0.5) {
      dom = lines;
      how = "recipe";
    }
  }
  if (described?.free === false && described.freeParts.length > 0) {
    dom = read({ roots: described.freeParts.flatMap((s) => select(page, s)), mass: 0 });
    return finish(dom, "json-ld");
  }

  const updates = described?.updates ?? [];
  if (updates.length > 0 && described?.free !== false) {
    const lines = updates.flatMap((u) =>
      u.lines.map((text, i) => loose(text, page.root, i === 0 && typeof u.at === "string" ? u.at : undefined)),
    );
    if (coverage(lines, dom) < 0.5 || dom.every((l) => l.time === undefined))
      return finish([...(described?.body ?? []).map((t) => loose(t, page.root)), ...lines], "json-ld");
  }
  const json =
    described?.free === false
      ? []
      : (described?.body ?? []).filter((t) => simplify(t) !== "").map((t) => loose(t, page.root));
  if (json.length > 0 && lengthOf(json) >= 40) {
    // The page's own paragraphs keep tables and lists; JSON-LD speaks where they hold less than it does, or something else.
    const covered = coverage(json, dom);
    if (covered < 0.6 && (lengthOf(json) > lengthOf(dom) * 0.8 || coverage(dom, json) > 0.6))
      return finish(json, "json-ld");
  }
  if (lengthOf(dom) < 100 && locked.size === 0) {
    const readable = readableLines(page);
    if (readable && lengthOf(readable.lines) > lengthOf(dom)) {
      const chosen = finish(readable.lines, "readability");
      if ("refused" in chosen || chosen.lines.length > 0) return chosen;
    }
  }
  return finish(dom, how);
}

function areTeasers(all: readonly Line[], kept: readonly Line[]): boolean {
  const paragraphs = new Set(kept.filter((l) => l.kind !== "row"));
  let under = 0;
  for (const [i, line] of all.entries()) {
    const above = all[i - 1];
    if (paragraphs.has(line) && above && isLinkedHeadline(above)) under++;
  }
  return under >= 3 && under >= paragraphs.size * 0.6;
}

/** Share of the sentences of one text that another has. */
function coverage(of: readonly Line[], by: readonly Line[]): number {
  const whole = simplify(by.map((l) => l.text).join(""));
  let all = 0;
  let covered = 0;
  for (const line of of) {
    for (const sentence of line.text.split(/(?<=[।?!\t])/)) {
      const simple = simplify(sentence);
      all += simple.length;
      if (simple && whole.includes(simple)) covered += simple.length;
    }
  }
  return all === 0 ? 0 : covered / all;
}

/** Parts that readers pay for, where the page says that it is not free. */
function lockedNodes(page: HtmlPage, described: LinkedArticle | undefined): Set<HtmlNode> {
  if (described?.free !== false && (described?.lockedParts.length ?? 0) === 0) return new Set();
  const nodes = (described?.lockedParts ?? []).flatMap((s) => select(page, s));
  return new Set(
    nodes.length > 0
      ? nodes
      : select(
          page,
          '[class*="paywall" i], [class*="premium-content" i], [class*="locked-content" i], [class*="subscriber-only" i], [subscriptions-section="content"]',
        ),
  );
}

function captionsOf(page: HtmlPage): Set<string> {
  const captions = new Set<string>();
  for (const node of [...elements(page, "img").slice(0, 400), ...elements(page, "figcaption").slice(0, 400)]) {
    const text = simplify(node.name === "img" ? (node.attribs?.["alt"] ?? "") : textOf(node));
    if (text.length > 8) captions.add(text);
  }
  return captions;
}
