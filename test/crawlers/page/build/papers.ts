/** Pages of two great papers: summaries under labels, and class names that mean nothing. */
import { flat, html } from "./blocks.ts";
import { doc, english, footer, hindi, ld, links, nav, others, page, report, type SavedPage, utc } from "./parts.ts";
import type { Report } from "./reports.ts";

/** Summary and details under labels, one flattened articleBody in JSON-LD, bylines inside the text. */
export function ujalaPages(): SavedPage[] {
  const host = "www.naya-ujala.example";
  const a = report("patna-dengue");
  const b = report("gaya");
  const c = report("bihar-covid");
  const d = report("purnia");
  const also = (n: number): string =>
    `<div class="ul_styling"><p><strong>यह भी पढ़ें- <a href="/x">${others[n]}</a></strong></p></div>`;
  return [
    page(
      "ujala-2022-json-ld",
      host,
      "/bihar/patna/dengue-61",
      a,
      doc(
        `<title>${a.title} - Naya Ujala Hindi News Live</title><link rel="canonical" href="https://${host}/bihar/patna/dengue-61"><meta property="og:site_name" content="Naya Ujala">` +
          ld({
            "@context": "https://schema.org",
            "@type": "NewsArticle",
            headline: a.title,
            datePublished: a.published,
            dateModified: a.modified,
            author: { "@type": "Person", name: a.author },
            articleBody: flat(a),
            publisher: { "@type": "Organization", name: "Naya Ujala" },
          }),
        `${nav}<main><article><h1>${a.title}</h1><div class="auth-detail"><span>न्यूज डेस्क, नया उजाला, पटना</span> <span>Published by: <a href="/author/1">${a.author}</a></span> <span class="authorTime">Updated ${english(a.modified)}</span></div>
<div class="social-share"><a href="#">शेयर करें</a></div><div class="article-desc"><h3>विस्तार</h3>${html(a, { noise: { 0: also(0), 3: '<div class="ad-slot">विज्ञापन</div>' } })}<p>हमें <a href="https://facebook.example/nu">फेसबुक</a> पर फॉलो करें और ताजा खबरों के लिए नया उजाला ऐप डाउनलोड करें</p></div></article>
<section class="related-news"><h2>संबंधित खबरें</h2><ul>${links(5)}</ul></section></main>${footer}`,
      ),
      { expect: { author: a.author } },
    ),
    page(
      "ujala-2018-br",
      host,
      "/gaya/corona-foreign",
      b,
      doc(
        `<title>${b.title} | Naya Ujala</title><link rel="canonical" href="https://${host}/gaya/corona-foreign"><meta property="article:published_time" content="${b.published}"><meta property="article:modified_time" content="${b.modified}"><meta property="og:title" content="${b.title}"><meta property="og:type" content="article">`,
        `${nav}<div class="wrapper"><div class="left-col"><h1>${b.title}</h1><div class="date">अपडेटेड ${hindi(b.modified)}</div><div class="image"><img src="a.jpg" alt="गया एयरपोर्ट पर जांच"><div class="caption">गया एयरपोर्ट पर जांच - फोटो : नया उजाला</div></div>
<div class="desc" id="desc">${html(b, { p: (t) => `${t}<br><br>`, noise: { 1: '<a class="readmore" href="/x">और पढ़ें</a>' } })}<p>गया एयरपोर्ट पर जांच</p></div></div><div class="right-col"><h3>सबसे ज्यादा पढ़े गए</h3><ul>${links(4, 1)}</ul><p>राशिफल 26 दिसंबर: मेष, वृष और तुला राशि वालों को आज मिल सकता है रुका हुआ धन, पढ़िए अपना राशिफल विस्तार से यहां।</p></div></div>${footer}`,
      ),
    ),
    page(
      "ujala-2022-broken-json",
      host,
      "/patna/corona-427",
      c,
      doc(
        `<title>${c.title}</title><link rel="canonical" href="/patna/corona-427"><script type="application/ld+json">\n{"@context":"https://schema.org","@graph":[{"@type":"BreadcrumbList","itemListElement":[]},{"@type":["NewsArticle"],"headline":"${c.title}","datePublished":"${c.published}","dateModified":"${c.modified}","author":[{"@type":"Person","name":"${c.author}"}],"articleBody":"${flat(c)}\n\t",}],}\n</script>`,
        `${nav}<article class="khas-batei"><h1>${c.title}</h1><p class="synopsis-label">सार</p><div class="content-body">${html(c, { noise: { 1: `<div class="inline-related"><h4>ये भी पढ़ें</h4><ul>${links(3)}</ul></div>`, 2: '<blockquote class="twitter-tweet"><p>बिहार कोरोना बुलेटिन <a href="https://t.co/abc">pic.twitter.com/abc</a></p>&mdash; Health Dept (@BiharHealth) <a href="#">July 13, 2022</a></blockquote>' } })}</div></article>${footer}`,
      ),
      { expect: { author: c.author } },
    ),
    page(
      "ujala-2023-amp",
      host,
      "/purnia/diarrhoea",
      d,
      doc(
        `<title>${d.title}</title><link rel="canonical" href="https://${host}/purnia/diarrhoea"><script async src="https://cdn.ampproject.example/v0.js"></script>` +
          ld([
            { "@type": "WebPage", name: "x" },
            {
              "@type": "NewsArticle",
              headline: d.title,
              datePublished: utc(d.published),
              dateModified: utc(d.modified),
            },
          ]),
        `<amp-sidebar id="sb"><ul>${links(5)}</ul></amp-sidebar><article><h1>${d.title}</h1><amp-img src="a.jpg" alt="पूर्णिया"></amp-img><amp-social-share type="twitter"></amp-social-share>${html(d, { noise: { 0: "<amp-ad><p>विज्ञापन</p></amp-ad>", 1: `<p>ये भी पढ़ें: <a href="/x">${others[2]}</a></p>` } })}<amp-embed type="taboola"></amp-embed></article>${footer}`,
        'amp lang="hi"',
      ),
      { fetchedFrom: `https://${host}/amp/purnia/diarrhoea` },
    ),
  ];
}

/** Class names that mean nothing (built by a script), highlights as bullets, no articleBody. */
export function hashedPages(): SavedPage[] {
  const host = "www.dainik-prakash.example";
  const a = report("muzaffarpur");
  const b = report("bihar-vaccination");
  const c = report("patna-black");
  const d = report("nalanda");
  const head = (r: Report, path: string): string =>
    `<title>${r.title} | Dainik Prakash</title><link rel="canonical" href="https://${host}${path}"><meta property="og:title" content="${r.title}">` +
    ld({
      "@context": "http://schema.org",
      "@type": "NewsArticle",
      headline: r.title,
      description: r.summary,
      datePublished: r.published,
      dateModified: r.modified,
      author: { "@type": "Person", name: r.author },
    });
  return [
    page(
      "hashed-2021",
      host,
      "/local/bihar/chamki-128",
      a,
      doc(
        head(a, "/local/bihar/chamki-128"),
        `<div id="root"><div class="a1x9 f7"><div class="c3"><a href="/">होम</a></div></div><div class="b7 q2"><div class="z9"><h1 class="k4">${a.title}</h1><ul class="m2"><li><a href="/writer/9">${a.author}</a></li><li><span>${hindi(a.modified)}</span></li></ul><div class="p0"><button>कॉपी लिंक</button></div>
<div class="w8">${html(a, { p: (t) => `<div class="y5"><p class="t1">${t}</p></div>`, h: (t) => `<div class="y5"><p class="t1"><strong>${t}</strong></p></div>`, noise: { 1: '<div class="i6"><figure><img src="x.jpg"><figcaption>पीकू वार्ड में भर्ती बच्चा।</figcaption></figure></div>' } })}</div></div>
<div class="r3">${others.map((t, i) => `<div class="s1"><a href="/n/${i}"><h3>${t}</h3><p>इस खबर में जानिए पूरा मामला क्या है और इसका आप पर क्या असर पड़ेगा, विस्तार से समझिए।</p></a></div>`).join("")}</div></div></div>`,
      ),
      { expect: { author: a.author } },
    ),
    page(
      "hashed-2022-split-boxes",
      host,
      "/local/bihar/vaccine-record",
      b,
      doc(
        head(b, "/local/bihar/vaccine-record"),
        `<div class="e1"><h1>${b.title}</h1></div><div class="e2"><span>${b.author}</span> <time datetime="${b.published}">${hindi(b.published)}</time></div><div class="e3"><section class="g1">${html({ ...b, blocks: b.blocks.slice(0, 2) })}</section><div class="g9"><a href="/x">${others[1]}</a></div><section class="g1">${html({ ...b, blocks: b.blocks.slice(2) })}</section></div><div class="e4"><a href="/a">${others[3]}</a><a href="/b">${others[4]}</a></div>${footer}`,
      ),
      { expect: { author: b.author } },
    ),
    page(
      "hashed-2020-gallery",
      host,
      "/local/bihar/fungus",
      c,
      doc(
        head(c, "/local/bihar/fungus"),
        `${nav}<div class="v1"><h1>${c.title}</h1><div class="v2">${html(c, { noise: { 0: `<div class="gallery-strip">${["अस्पताल के बाहर लगी कतार", "वार्ड में भर्ती मरीज", "इंजेक्शन लेने पहुंचे परिजन"].map((t) => `<div><img alt="${t}"><p>${t}</p></div>`).join("")}</div>` } })}<p>ऐप खोलें</p></div></div><div class="comments"><h3>टिप्पणियां</h3><p>राम कुमार: सरकार को इंजेक्शन की व्यवस्था करनी चाहिए, मरीज परेशान हैं।</p></div>`,
      ),
      { expect: { author: c.author } },
    ),
    page(
      "hashed-2025-wide-table",
      host,
      "/local/nalanda/tb",
      d,
      doc(
        head(d, "/local/nalanda/tb"),
        `<div class="u1"><div class="u2"><h1>${d.title}</h1><div>${html(d, { p: (t) => `<p><span>${t}</span></p>`, list: (items) => `<div class="bl">${items.map((i) => `<div>${i}</div>`).join("")}</div>` })}</div><p><b>ये खबर भी पढ़ें:</b></p><p><a href="/x">${others[0]}</a></p><p>बिहार बोर्ड ने जारी किया नया कैलेंडर, जानें कब होगी परीक्षा और कब आएगा परिणाम <a href="/y">पढ़ें पूरी खबर</a></p></div></div>`,
      ),
      { expect: { author: d.author } },
    ),
  ];
}
