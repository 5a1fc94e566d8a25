import { load } from "cheerio/slim";
import { describe, expect, it } from "vitest";
import { RECIPES, recipeFor } from "../../../crawlers/page/recipes/index.ts";
import { article, lines, PARAGRAPHS, p, page, result, TITLE } from "./page-of.ts";

const body = `<h1>${TITLE}</h1><div>${p(0, 1, 2)}</div>`;
const ld = (json: string): string => `<script type="application/ld+json">${json}</script>`;
const URL_OWN = "https://khabar.example/patna/dengue-42";

describe("canonical link", () => {
  const link = (href: string, url = URL_OWN): string =>
    article(page(body, `<link rel="canonical" href="${href}">`), { url }).url;
  it.each([
    ["https://khabar.example/patna/dengue-42-mareej", "https://khabar.example/patna/dengue-42-mareej"],
    ["/patna/dengue-42-mareej", "https://khabar.example/patna/dengue-42-mareej"],
    ["https://khabar.example/", URL_OWN],
    ["javascript:alert(1)", URL_OWN],
    ["https://", URL_OWN],
    ["https://evil.example/patna/dengue", URL_OWN],
    ["", URL_OWN],
  ])("%s → %s", (href, url) => expect(link(href)).toBe(url));
  it("joins mobile and AMP twins to the page they stand for", () => {
    expect(link("https://www.khabar.example/a/1", "https://m.khabar.example/a/1")).toBe(
      "https://www.khabar.example/a/1",
    );
    expect(link("https://www.khabar.co.in/a/1", "https://www-khabar-co-in.cdn.ampproject.org/c/s/a/1")).toBe(
      "https://www.khabar.co.in/a/1",
    );
  });
  it("is the page's own address without its fragment where none is given", () =>
    expect(article(page(body), { url: `${URL_OWN}#top` }).url).toBe(URL_OWN));
});

describe("next page", () => {
  const next = (href: string, url = URL_OWN): string | undefined =>
    article(page(body, `<link rel="next" href="${href}">`), { url }).nextPage;
  it.each([
    ["/patna/dengue-42?page=2", URL_OWN, "https://khabar.example/patna/dengue-42?page=2"],
    ["/patna/dengue-42/2", URL_OWN, "https://khabar.example/patna/dengue-42/2"],
    [
      "/patna/dengue?page=3",
      "https://khabar.example/patna/dengue?page=2",
      "https://khabar.example/patna/dengue?page=3",
    ],
    ["/patna/another-story/", URL_OWN, undefined],
    ["/article-2.html", "https://khabar.example/article-1.html", undefined],
  ] as const)("%s from %s", (href, url, expected) => expect(next(href, url)).toBe(expected));
});

describe("marks for robots", () => {
  const kept = (head: string, headers: Record<string, string> = {}): readonly [boolean, boolean] => {
    const read = article(page(body, head), { headers });
    return [read.keepText, read.noindex];
  };
  it.each([
    ["", {}, true, false],
    ['<meta name="robots" content="noindex, follow">', {}, false, true],
    ['<meta name="googlebot" content="NOARCHIVE">', {}, false, false],
    ['<meta name="robots" content="none">', {}, false, true],
    ['<meta name="robots" content="index, follow, max-snippet:-1">', {}, true, false],
    ['<meta name="otherbot" content="noindex">', {}, true, false],
    ["", { "X-Robots-Tag": "noindex" }, false, true],
    ["", { "x-robots-tag": "noarchive, nofollow" }, false, false],
    ["", { "x-robots-tag": "googlebot: noindex" }, false, true],
    ["", { "x-robots-tag": "otherbot: noindex, nofollow" }, true, false],
    ["", { "x-robots-tag": "unavailable_after: 25 Jun 2030 15:00:00 PST" }, true, false],
  ] as const)("%s %j: text kept %s, noindex %s", (head, headers, keepText, noindex) =>
    expect(kept(head, headers)).toEqual([keepText, noindex]),
  );

  it("hold for a page without an article too", () =>
    expect(result("<p></p>", { headers: { "x-robots-tag": "noindex" } })).toMatchObject({
      kind: "none",
      keepText: false,
    }));
});

describe("JSON-LD", () => {
  const json = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline: "जेएसओएन का शीर्षक डेंगू पर",
    datePublished: "2022-10-12T13:00:00",
    author: [{ name: "रवि" }, { name: "नेहा" }],
  };
  it.each([
    ["plain", JSON.stringify(json)],
    ["in an array", JSON.stringify([{ "@type": "WebSite" }, json])],
    ["in a @graph", JSON.stringify({ "@graph": [{ "@type": "Person", name: "x" }, json] })],
    ["with a list of types", JSON.stringify({ ...json, "@type": ["Article", "NewsArticle"] })],
    ["with a trailing comma", JSON.stringify(json).replace(/\}$/, ",}")],
    ["with a line break in a string", JSON.stringify({ ...json, description: "क" }).replace('"क"', '"क\nख\t"')],
    ["with a bad escape", JSON.stringify({ ...json, description: "क" }).replace('"क"', '"it\\\'s \\x"')],
    [
      "with bare quotes in a string",
      JSON.stringify({ ...json, description: "क" }).replace('"क"', '"मंत्री ने "सब ठीक" कहा"'),
    ],
    ["in a comment", `<!-- ${JSON.stringify(json)} -->`],
    ["cut off at its end", `${JSON.stringify(json).slice(0, -1)}, "publisher": {"name": "अख`],
  ])("%s gives headline, date and authors", (_, text) => {
    expect(article(page(body, ld(text)))).toMatchObject({
      title: json.headline,
      publishedAt: "2022-10-12T13:00:00+05:30",
      author: "रवि, नेहा",
    });
  });

  it("that is no JSON is passed over", () => expect(article(page(body, ld("{{{ nonsense"))).title).toBe(TITLE));

  it("gives way to the page where its articleBody has lost a table", () => {
    const table = "<table><tr><td>पटना</td><td>42</td></tr><tr><td>गया</td><td>12</td></tr></table>";
    const text = lines(
      page(
        `<h1>${TITLE}</h1><div>${p(0)}${table}${p(1, 2)}</div>`,
        ld(JSON.stringify({ ...json, articleBody: PARAGRAPHS.join(" ") })),
      ),
    );
    expect(text).toEqual([PARAGRAPHS[0], "पटना\t42", "गया\t12", PARAGRAPHS[1], PARAGRAPHS[2]]);
  });

  it("gives the text where the page has none, entities resolved", () => {
    expect(
      lines(
        page(
          '<div id="root"></div><script src="/a.js"></script>',
          ld(
            JSON.stringify({
              ...json,
              articleBody: `&lt;p&gt;${PARAGRAPHS[0]}&lt;/p&gt;&lt;p&gt;${PARAGRAPHS[1]}&amp;nbsp;&lt;/p&gt;`,
            }),
          ),
        ),
      ),
    ).toEqual([PARAGRAPHS[0], PARAGRAPHS[1]]);
  });

  it("that is not free leaves only the free part", () => {
    const paid = {
      ...json,
      articleBody: PARAGRAPHS.join("\n"),
      isAccessibleForFree: false,
      hasPart: [{ "@type": "WebPageElement", isAccessibleForFree: "False", cssSelector: ".paid" }],
    };
    expect(
      lines(page(`<h1>${TITLE}</h1><div>${p(0)}<div class="paid">${p(1, 2)}</div></div>`, ld(JSON.stringify(paid)))),
    ).toEqual([PARAGRAPHS[0]]);
  });

  it("that is not free and names no part leaves only the summary", () => {
    const paid = {
      ...json,
      description: "पटना में डेंगू के मरीज बढ़ रहे हैं, विभाग अलर्ट पर है।",
      articleBody: PARAGRAPHS.join("\n"),
      isAccessibleForFree: "http://schema.org/False",
    };
    expect(lines(page(body, ld(JSON.stringify(paid))))).toEqual([paid.description]);
  });
});

describe("headline", () => {
  const [start, middle, end] = [TITLE.slice(0, 8), TITLE.slice(8, 14), TITLE.slice(14)];
  const untitled = (html: string): string => `<html><body>${html}</body></html>`;

  it.each([
    ["with a word marked in it is read whole", `<h1>${start}<b>${middle}</b>${end}</h1>`],
    ["in an element of its own is read whole", `<h1><span>${start}</span>${middle}<span>${end}</span></h1>`],
    ["that is no h1 is read whole", `<h2>${start}<b>${middle}</b>${end}</h2>`],
    ["that is never closed ends where the article begins", `<h1>${TITLE}`],
  ])("%s", (_, heading) =>
    expect(article(untitled(`${heading}<div class="story">${p(0, 1, 2)}${p(0, 1, 2)}${p(0, 1, 2)}</div>`)).title).toBe(
      TITLE,
    ),
  );
});

describe("byline", () => {
  it.each([
    [`पटना: ${PARAGRAPHS[0]}`, "पटना", undefined],
    [`जागरण संवाददाता, पटना। ${PARAGRAPHS[0]}`, "पटना", undefined],
    [`नई दिल्ली, 12 अक्टूबर (भाषा)। ${PARAGRAPHS[0]}`, "नई दिल्ली", "भाषा"],
    [`नई दिल्ली (आईएएनएस)। ${PARAGRAPHS[0]}`, "नई दिल्ली", "IANS"],
    [PARAGRAPHS[0], undefined, undefined],
  ] as const)("%s", (first, dateline, agency) => {
    const read = article(page(`<h1>${TITLE}</h1><div><p>${first}</p>${p(1, 2)}</div>`));
    expect([read.dateline, read.agency]).toEqual([dateline, agency]);
    expect(read.text.split("\n")[0]).toBe(first);
  });
  it("names an agency that signs at the end", () =>
    expect(article(page(`<h1>${TITLE}</h1><div>${p(0, 1)}<p>${PARAGRAPHS[2]} (एएनआई)</p></div>`)).agency).toBe("ANI"));
});

describe("a source's own selectors", () => {
  it("come before everything", () => {
    const read = article(
      page(
        `<h1>दूसरा शीर्षक</h1><h4 class="t">${TITLE}</h4><div>${p(2)}</div><div class="b">${p(0, 1)}<i class="x">कूड़ा</i></div><i class="d">12 अक्टूबर 2022</i>`,
        ld('{"@type":"NewsArticle","headline":"तीसरा","datePublished":"2020-01-01"}'),
      ),
      {
        selectors: { title: ".t", body: ".b", published: ".d", remove: ".x" },
      },
    );
    expect(read).toMatchObject({ title: TITLE, publishedAt: "2022-10-12", text: `${PARAGRAPHS[0]}\n${PARAGRAPHS[1]}` });
  });
  it("that are no CSS are passed over", () =>
    expect(lines(page(body), { selectors: { body: "p:::(", title: "[[" } })).toEqual([...PARAGRAPHS]));
});

describe("recipes", () => {
  it("cover the publishers of the default sources", () => {
    for (const host of [
      "www.amarujala.com",
      "www.bhaskar.com",
      "www.prabhatkhabar.com",
      "www.livehindustan.com",
      "hindi.news18.com",
      "www.abplive.com",
      "zeenews.india.com",
      "www.etvbharat.com",
      "www.jagran.com",
      "www.aajtak.in",
      "www.bbc.com",
      "pib.gov.in",
    ])
      expect(recipeFor(host), host).toBeDefined();
    expect(recipeFor("notbhaskar.com")).toBeUndefined();
  });
  it.each(RECIPES.flatMap((r) => r.layouts.map((l) => [r.id, l.since, l] as const)))(
    "%s since %s is dated, newest first, and its selectors are CSS",
    (id, since, layout) => {
      expect(since).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      const dates = RECIPES.find((r) => r.id === id)?.layouts.map((l) => l.since) ?? [];
      expect(dates).toEqual([...dates].sort().reverse());
      for (const selector of [
        layout.body,
        layout.title,
        layout.published,
        layout.modified,
        layout.author,
        layout.remove,
      ])
        if (selector) expect(() => document(selector)).not.toThrow();
    },
  );
  it("pick the article on their publisher's pages, and yield where a redesign left them little", () => {
    const url = "https://www.bhaskar.com/local/bihar/news/dengue-42.html";
    expect(
      lines(page(`<h1>${TITLE}</h1><div class="db_storybox">${p(0, 1)}</div><div>${p(2)}</div>`), { url }),
    ).toEqual([PARAGRAPHS[0], PARAGRAPHS[1]]);
    expect(
      lines(page(`<h1>${TITLE}</h1><div class="db_storybox">विज्ञापन</div><div class="new">${p(0, 1, 2)}</div>`), {
        url,
      }),
    ).toEqual([...PARAGRAPHS]);
  });
});

const document = (selector: string): number => load("<main></main>")(selector).length;
