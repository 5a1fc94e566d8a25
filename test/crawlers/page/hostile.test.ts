import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { HostLines } from "../../../crawlers/page/host-lines.ts";
import { createPageReader, readPage } from "../../../crawlers/page/index.ts";
import { bytes, lines, PARAGRAPHS, p, page, TITLE } from "./page-of.ts";

const url = "https://khabar.example/a/1";
const h1 = `<h1>${TITLE}</h1>`;

describe("hostile pages", () => {
  const many = 100_000;
  it.each([
    ["100,000 divs in each other", `${h1}${"<div>".repeat(many)}${p(0)}${"</div>".repeat(many)}`],
    ["lists in lists", `${h1}${"<ul><li>".repeat(many / 4)}${p(0)}`],
    ["tables in tables", `${h1}${"<table><tr><td>".repeat(many / 8)}${p(0)}`],
    ["paragraphs never closed", `${h1}${"<p>".repeat(many)}${PARAGRAPHS[0]}`],
    ["bold never closed", `${h1}${"<p><b>".repeat(many / 4)}${PARAGRAPHS[0]}`],
    ["quotations in each other", `${h1}${"<blockquote>".repeat(380)}${p(0).repeat(1500)}`],
    [
      "cells that span everything",
      `${h1}${p(0)}<table>${'<tr><td>1</td><td colspan="50" rowspan="50">2</td></tr>'.repeat(20_000)}</table>`,
    ],
    [
      "JSON-LD nested without end",
      `<script type="application/ld+json">${'{"@graph":['.repeat(many / 2)}</script>${h1}${p(0)}`,
    ],
    [
      "JSON-LD of quotes",
      `<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"${'"'.repeat(many)}"}</script>${h1}${p(0)}`,
    ],
    ["half a million tags", `${h1}${p(0)}${"<i>x</i>".repeat(500_000)}`],
    ["a run of spaces", `${h1}<p>${" ".repeat(5_000_000)}${PARAGRAPHS[0]}</p>`],
    ["a class of a million words", `${h1}<div class="${"a-".repeat(1_000_000)}">${p(0)}</div>`],
  ])(
    "%s take seconds at most",
    (_, html) => {
      const begun = performance.now();
      const read = readPage(bytes(html), { url });
      expect(["article", "none"]).toContain(read.kind);
      expect(performance.now() - begun).toBeLessThan(15_000);
    },
    30_000,
  );

  it("of 20 MB are read within seconds, whole", () => {
    const html = page(
      `${h1}<div>${Array.from({ length: 15_000 }, (_, i) => `<p>${i}. ${PARAGRAPHS[0]} ${PARAGRAPHS[1]} ${PARAGRAPHS[2]}</p>`).join("")}</div>`,
    );
    const begun = performance.now();
    expect(lines(html)).toHaveLength(15_000);
    expect(bytes(html).length).toBeGreaterThan(8_000_000);
    expect(performance.now() - begun).toBeLessThan(20_000);
  }, 40_000);

  it("of any bytes never throw", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.string(), (raw, contentType) => {
        const read = readPage(raw, { url, contentType });
        return read.kind === "article" || read.reason.length > 0;
      }),
      { numRuns: 300 },
    );
  });

  it("of any order of tags never throw, and a text has no empty line", () => {
    const tag = fc.constantFrom(
      "<p>",
      "</p>",
      "<div>",
      "</div>",
      "<table>",
      "<tr>",
      "<td>",
      "</table>",
      "<a href='/x'>",
      "</a>",
      "<h1>",
      "</h1>",
      "<article>",
      "</article>",
      "<br>",
      "<ul>",
      "<li>",
      "<script>",
      "</script>",
      "<!--",
      "-->",
      "<b>",
      "&amp;",
      "<p",
      "<time>",
      '<div class="related">',
      "<blockquote>",
      "<figure>",
      "<span>",
      ...PARAGRAPHS,
      TITLE,
      "यह भी पढ़ें:",
    );
    fc.assert(
      fc.property(fc.array(tag, { maxLength: 60 }), (parts) => {
        const read = readPage(bytes(page(parts.join(""))), { url });
        return read.kind === "none" || read.article.text.split("\n").every((line) => line.trim() !== "");
      }),
      { numRuns: 500 },
    );
  });

  it("cut anywhere never throw", () => {
    const whole = bytes(
      page(
        `${h1}<div>${p(0, 1, 2)}</div>`,
        '<script type="application/ld+json">{"@type":"NewsArticle","headline":"क","articleBody":"ख"}</script>',
      ),
    );
    for (let cut = 0; cut < whole.length; cut += 7)
      expect(["article", "none"]).toContain(readPage(whole.slice(0, cut), { url }).kind);
  });

  it("with nonsense for a context never throw", () => {
    for (const bad of ["", "not a url", "javascript:x", "http://"])
      expect(["article", "none"]).toContain(
        readPage(bytes(page(h1 + p(0, 1))), { url: bad, selectors: { body: bad, title: "((" }, headers: { "": "" } })
          .kind,
      );
  });
});

describe("lines a host repeats", () => {
  const furniture = "सबसे भरोसेमंद समाचार के साथ, आपका अपना अखबार हर सुबह आपके द्वार।";
  const nth = (i: number): string =>
    page(
      `${h1}<div><p>${i} नए मरीज मिले हैं। इनमें से ${i + 1} का इलाज घर पर चल रहा है, बाकी अस्पताल में हैं।</p>${p(1)}<p>${furniture}</p></div>`,
    );

  it("go once enough of its pages have them, but what may be a fact stays", () => {
    const hostLines = new HostLines();
    const texts = Array.from({ length: 8 }, (_, i) =>
      lines(nth(i), { url: `https://khabar.example/a/${i}`, hostLines }),
    );
    expect(texts[0]).toContain(furniture);
    expect(texts[7]).not.toContain(furniture);
    expect(texts[7]).toContain(PARAGRAPHS[1]);
  });
  it("are not learned from one page read again and again, nor from other hosts", () => {
    const hostLines = new HostLines();
    for (let i = 0; i < 10; i++)
      expect(lines(nth(1), { url: "https://khabar.example/a/1", hostLines })).toContain(furniture);
    expect(lines(nth(1), { url: "https://other.example/a/1", hostLines })).toContain(furniture);
  });
  it("are left out by a reader that remembers", () => {
    const read = createPageReader();
    const last = Array.from({ length: 8 }, (_, i) => read(bytes(nth(i)), { url: `https://khabar.example/a/${i}` })).at(
      -1,
    );
    expect(last?.kind === "article" && last.article.text).not.toContain(furniture);
  });
  it("survive being saved", () => {
    const hostLines = new HostLines();
    for (let i = 0; i < 8; i++) lines(nth(i), { url: `https://khabar.example/a/${i}`, hostLines });
    const again = HostLines.from(JSON.parse(JSON.stringify(hostLines)));
    expect(lines(nth(9), { url: "https://khabar.example/a/9", hostLines: again })).not.toContain(furniture);
  });
});
