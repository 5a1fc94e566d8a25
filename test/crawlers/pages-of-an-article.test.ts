/** Articles in several pages, in several editions, or only partly free: what of them is stored. */
import { describe, expect, test } from "vitest";
import { newsroom } from "./newsroom.ts";
import { article, respond, rss } from "./site.ts";

const next = (href: string) => `<link rel="next" href="${href}">`;

describe("an article cut into pages", () => {
  test("is joined, its pages asked once each and in order", async () => {
    const { site, round, store } = await newsroom({
      "/feed": rss(["/one"]),
      "/one": article("एक", "पटना में 159 नए मामले मिले हैं।", next("/one?page=2")),
      "/one?page=2": article("एक", "गया में 44 नए मामले मिले हैं।", next("/one?page=3")),
      "/one?page=3": article("एक", "आरा में 12 नए मामले मिले हैं।"),
    });
    expect(await round()).toMatchObject({ discovered: 1, fetched: 1, articles: 1, errors: [] });
    expect(site.paths()).toEqual(["/feed", "/one", "/one?page=2", "/one?page=3"]);
    const saved = await store.articleByUrl(`${site.url}/one`);
    expect(saved?.text.match(/\d+ नए मामले/g)).toEqual(["159 नए मामले", "44 नए मामले", "12 नए मामले"]);
  });

  test("is not stored by halves: a page that fails is told, and the article comes whole the next time", async () => {
    const { site, round, store } = await newsroom({
      "/feed": rss(["/one"]),
      "/one": article("एक", "पटना में 159 नए मामले मिले हैं।", next("/one?page=2")),
      "/one?page=2": [respond(500), respond(500), article("एक", "गया में 44 नए मामले मिले हैं।")],
    });
    const first = await round();
    expect(first).toMatchObject({ articles: 0, errors: [{ message: "answered 500" }] });
    expect(await store.articleByUrl(`${site.url}/one`)).toBeNull();
    expect(await round()).toMatchObject({ articles: 1, errors: [] });
    expect((await store.articleByUrl(`${site.url}/one`))?.text).toContain("44 नए मामले");
  });

  test("that goes on for ever ends", async () => {
    const pages = Object.fromEntries(
      Array.from({ length: 40 }, (_, i) => [
        i === 0 ? "/one" : `/one?page=${i + 1}`,
        article("एक", `पन्ना ${i + 1} पर 159 नए मामले।`, next(`/one?page=${i + 2}`)),
      ]),
    );
    const { site, round } = await newsroom({ "/feed": rss(["/one"]), ...pages });
    expect(await round()).toMatchObject({ articles: 1, errors: [] });
    expect(site.paths()).toHaveLength(11);
  });
});

describe("editions of one article", () => {
  test("an AMP twin that a feed names is asked where it is and stored by its canonical link, once", async () => {
    const canonical = '<link rel="canonical" href="/bihar/story-1.html">';
    const { site, round, store } = await newsroom({
      "/feed": [rss(["/amp/bihar/story-1.html"]), rss(["/amp/bihar/story-1.html", "/bihar/story-1.html"])],
      "/amp/bihar/story-1.html": article("मूल", undefined, canonical),
      "/bihar/story-1.html": article("मूल", undefined, canonical),
    });
    expect(await round()).toMatchObject({ discovered: 1, fetched: 1, articles: 1, errors: [] });
    expect(await store.articleByUrl(`${site.url}/bihar/story-1.html`)).toMatchObject({
      title: "मूल",
      url: `${site.url}/bihar/story-1.html`,
    });
    expect(await round()).toMatchObject({ discovered: 1, articles: 0, errors: [] });
    expect((await store.articles({})).total.value).toBe(1);
  });
});

describe("an article that is not free", () => {
  test("gives what is free to read, and nothing of the rest", async () => {
    const described = {
      "@context": "https://schema.org",
      "@type": "NewsArticle",
      headline: "एक",
      isAccessibleForFree: false,
      hasPart: { "@type": "WebPageElement", isAccessibleForFree: false, cssSelector: ".premium" },
    };
    const { site, round, store } = await newsroom({
      "/feed": rss(["/one"]),
      "/one": respond(
        200,
        { "content-type": "text/html; charset=utf-8" },
        `<!doctype html><html lang="hi"><head><meta charset="utf-8"><title>एक</title><script type="application/ld+json">${JSON.stringify(described)}</script></head>
<body><article><h1>एक</h1><p>पटना में 159 नए मामले मिले हैं, विभाग ने यह जानकारी दी है।</p><div class="premium"><p>गया में 44 नए मामले मिले हैं, यह पंक्ति केवल ग्राहकों के लिए है।</p></div></article></body></html>`,
      ),
    });
    expect(await round()).toMatchObject({ articles: 1, errors: [] });
    const saved = await store.articleByUrl(`${site.url}/one`);
    expect(saved?.text).toContain("159 नए मामले");
    expect(saved?.text).not.toContain("44");
    expect(await store.rawPage(saved?.id ?? "")).toBeNull();
  });
});
