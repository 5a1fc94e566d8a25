import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { RECIPES } from "../../../crawlers/page/recipes/index.ts";
import { select } from "../../../crawlers/page/selection.ts";
import { selectSimple } from "../../../crawlers/page/simple-selector.ts";
import { type HtmlNode, parseHtml } from "../../../crawlers/page/tree.ts";

const tag = fc.constantFrom("div", "p", "span", "section", "time", "h1");
const classes = fc.subarray(["a", "b", "ab", "a-b", "story"]).map((names) => names.join(" \n"));
const element: fc.Arbitrary<string> = fc.letrec<{ tree: string }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5 },
    fc.constant("शब्द"),
    fc
      .tuple(tag, classes, fc.option(fc.constantFrom("a", "x")), fc.array(tie("tree"), { maxLength: 4 }))
      .map(
        ([name, words, id, inner]) => `<${name} class="${words}"${id ? ` id="${id}"` : ""}>${inner.join("")}</${name}>`,
      ),
  ),
})).tree;

const compound = fc
  .tuple(
    fc.option(fc.constantFrom("div", "p", "SPAN", "time"), { nil: "" }),
    fc.subarray([".a", ".b", ".a-b", ".story", "#x"]),
  )
  .map(([name, marks]) => name + marks.join(""))
  .filter((text) => text !== "");
const path = fc
  .array(fc.tuple(compound, fc.constantFrom(" ", ">", " > ", "\n")), { minLength: 1, maxLength: 3 })
  .map((steps) => steps.map(([step, between], i) => (i === 0 ? step : between + step)).join(""));
const selector = fc.array(path, { minLength: 1, maxLength: 3 }).map((paths) => paths.join(", "));

describe("simple selectors", () => {
  test("pick what the CSS engine picks, in the same order", () => {
    fc.assert(
      fc.property(fc.array(element, { maxLength: 5 }), selector, (html, css) => {
        const page = parseHtml(html.join(""));
        const found = selectSimple(page, css);
        const wanted = page.$(css).toArray() as unknown as HtmlNode[];
        if (found !== null)
          expect(found.length === wanted.length && found.every((node, i) => node === wanted[i])).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test("are what nearly all recipes use", () => {
    const page = parseHtml("<p>एक</p>");
    const all = RECIPES.flatMap(({ layouts }) => layouts.flatMap(({ since: _since, ...rest }) => Object.values(rest)));
    const simple = all.filter((css) => selectSimple(page, css) !== null);
    expect(simple.length / all.length).toBeGreaterThan(0.9);
  });

  test.each(["*", "p:first-child", "[itemprop]", "a ~ p", "h1, p", "", "p,", "> p", "p >", ".a..b", ".कहानी", "p#a#b"])(
    "leave «%s» to the CSS engine",
    (css) => expect(selectSimple(parseHtml("<p>एक</p>"), css)).toBeNull(),
  );

  test("take no longer the more ways there are to match them", () => {
    const nested = parseHtml(`${'<div class="a">'.repeat(390)}<p>एक</p>${"</div>".repeat(390)}`);
    expect(selectSimple(nested, `.story ${".a ".repeat(40)} p`)).toEqual([]);
    expect(selectSimple(nested, `${".a ".repeat(40)} > .a p`)).toHaveLength(1);
  });

  test("that are none pick nothing", () => expect(select(parseHtml("<p>एक</p>"), "p[[")).toEqual([]));
});
