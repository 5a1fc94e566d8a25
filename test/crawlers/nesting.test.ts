import { expect, test } from "vitest";
import { isNestedTooDeep } from "../../crawlers/nesting.ts";

test.each([
  ["divs in divs", "<div>".repeat(6000), true],
  ["as deep as anybody builds", "<div>".repeat(500) + "</div>".repeat(500), false],
  ["many beside each other", "<div><span>x</span></div>".repeat(20_000), false],
  ["paragraphs and items that are never closed", "<p>x<li>y<br>".repeat(20_000), false],
  ["drawings", '<svg viewBox="0 0 1 1"><path d="M0 0h1"/></svg>'.repeat(20_000), false],
  ["signs that open nothing", "1 < 2 <3 ".repeat(100_000), false],
])("%s", (_name, markup, expected) => {
  expect(isNestedTooDeep(markup)).toBe(expected);
  expect(isNestedTooDeep(new TextEncoder().encode(markup))).toBe(expected);
});
