/** Pages as ten kinds of outlets build them, four layouts each, with all that stands around an article. The outlets are made up. */
import { flat, html, lines, plain } from "./blocks.ts";
import { REPORTS, type Report } from "./reports.ts";

export interface SavedPage {
  readonly name: string;
  readonly html: string;
  /** Charset the file is written in. */
  readonly charset?: string;
  readonly contentType?: string;
  readonly fetchedFrom: string;
  readonly expected: { url: string; title: string; text: string; publishedAt: string | null; modifiedAt: string | null; author?: string };
}

const report = (slug: string): Report => REPORTS.find((r) => r.slug.startsWith(slug)) as Report;
const others = ["नीट परीक्षा की तारीख बदली, अब 7 मई को होगा इम्तिहान", "बिहार में 12 आईपीएस का तबादला, देखिए सूची", "छठ पूजा के लिए चलेंगी 24 विशेष ट्रेनें", "सोने का भाव आज फिर 300 रुपये चढ़ा", "पटना मेट्रो: पहला ट्रायल दिसंबर में"];
const links = (n: number, from = 0): string => others.slice(from, from + n).map((t, i) => `<li><a href="/news/other-${from + i}">${t}</a></li>`).join("");

const MONTHS = ["जनवरी", "फरवरी", "मार्च", "अप्रैल", "मई", "जून", "जुलाई", "अगस्त", "सितंबर", "अक्टूबर", "नवंबर", "दिसंबर"];
const EN = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const DAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const parts = (iso: string): { y: string; m: number; d: number; h: number; min: string } => ({ y: iso.slice(0, 4), m: Number(iso.slice(5, 7)), d: Number(iso.slice(8, 10)), h: Number(iso.slice(11, 13)), min: iso.slice(14, 16) });
const twelve = (h: number): string => String(h % 12 || 12).padStart(2, "0");
const half = (h: number): string => (h < 12 ? "AM" : "PM");
export const hindi = (iso: string): string => { const t = parts(iso); return `${t.d} ${MONTHS[t.m - 1]} ${t.y}, ${twelve(t.h)}:${t.min} ${half(t.h)}`; };
const english = (iso: string): string => { const t = parts(iso); return `${DAYS[new Date(iso).getDay()]}, ${String(t.d).padStart(2, "0")} ${EN[t.m - 1]} ${t.y} ${twelve(t.h)}:${t.min} ${half(t.h)} IST`; };
const american = (iso: string): string => { const t = parts(iso); return `${["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"][t.m - 1]} ${t.d}, ${t.y}, ${String(t.h).padStart(2, "0")}:${t.min} IST`; };
const utc = (iso: string): string => new Date(iso).toISOString();
const devanagari = (text: string): string => text.replace(/\d/g, (d) => String.fromCharCode(0x966 + Number(d)));

const ld = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const doc = (head: string, body: string, attributes = 'lang="hi"'): string => `<!DOCTYPE html>\n<html ${attributes}>\n<head>\n<meta charset="utf-8">\n${head}\n</head>\n<body>\n${body}\n</body>\n</html>\n`;
const nav = `<header class="site-header"><a class="logo" href="/">होम</a><nav><ul><li><a href="/bihar">बिहार</a></li><li><a href="/desh">देश</a></li><li><a href="/khel">खेल</a></li></ul></nav></header>`;
const footer = `<footer><p>कॉपीराइट 2024 सर्वाधिकार सुरक्षित। इस वेबसाइट की सामग्री बिना अनुमति के प्रकाशित न करें।</p><ul><li><a href="/about">हमारे बारे में</a></li><li><a href="/contact">संपर्क</a></li></ul></footer>`;

const page = (name: string, host: string, path: string, r: Report, source: string, more: Partial<SavedPage> & { expect?: Partial<SavedPage["expected"]> } = {}): SavedPage => {
  const url = `https://${host}${path}`;
  const { expect, ...rest } = more;
  return { name, html: source, fetchedFrom: url, ...rest, expected: { url, title: r.title, text: lines(r).join("\n"), publishedAt: r.published, modifiedAt: r.modified, ...expect } };
};

/** Summary and details under labels, one flattened articleBody in JSON-LD, bylines inside the text. */
function ujalaPages(): SavedPage[] {
  const host = "www.naya-ujala.example";
  const a = report("patna-dengue");
  const b = report("gaya");
  const c = report("bihar-covid");
  const d = report("purnia");
  const also = (n: number): string => `<div class="ul_styling"><p><strong>यह भी पढ़ें- <a href="/x">${others[n]}</a></strong></p></div>`;
  return [
    page("ujala-2022-json-ld", host, "/bihar/patna/dengue-61", a, doc(
      `<title>${a.title} - Naya Ujala Hindi News Live</title><link rel="canonical" href="https://${host}/bihar/patna/dengue-61"><meta property="og:site_name" content="Naya Ujala">` +
        ld({ "@context": "https://schema.org", "@type": "NewsArticle", headline: a.title, datePublished: a.published, dateModified: a.modified, author: { "@type": "Person", name: a.author }, articleBody: flat(a), publisher: { "@type": "Organization", name: "Naya Ujala" } }),
      `${nav}<main><article><h1>${a.title}</h1><div class="auth-detail"><span>न्यूज डेस्क, नया उजाला, पटना</span> <span>Published by: <a href="/author/1">${a.author}</a></span> <span class="authorTime">Updated ${english(a.modified)}</span></div>
<div class="social-share"><a href="#">शेयर करें</a></div><div class="article-desc"><h3>विस्तार</h3>${html(a, { noise: { 0: also(0), 3: '<div class="ad-slot">विज्ञापन</div>' } })}<p>हमें <a href="https://facebook.example/nu">फेसबुक</a> पर फॉलो करें और ताजा खबरों के लिए नया उजाला ऐप डाउनलोड करें</p></div></article>
<section class="related-news"><h2>संबंधित खबरें</h2><ul>${links(5)}</ul></section></main>${footer}`,
    ), { expect: { author: a.author } }),
    page("ujala-2018-br", host, "/gaya/corona-foreign", b, doc(
      `<title>${b.title} | Naya Ujala</title><link rel="canonical" href="https://${host}/gaya/corona-foreign"><meta property="article:published_time" content="${b.published}"><meta property="article:modified_time" content="${b.modified}"><meta property="og:title" content="${b.title}"><meta property="og:type" content="article">`,
      `${nav}<div class="wrapper"><div class="left-col"><h1>${b.title}</h1><div class="date">अपडेटेड ${hindi(b.modified)}</div><div class="image"><img src="a.jpg" alt="गया एयरपोर्ट पर जांच"><div class="caption">गया एयरपोर्ट पर जांच - फोटो : नया उजाला</div></div>
<div class="desc" id="desc">${html(b, { p: (t) => `${t}<br><br>`, noise: { 1: '<a class="readmore" href="/x">और पढ़ें</a>' } })}<p>गया एयरपोर्ट पर जांच</p></div></div><div class="right-col"><h3>सबसे ज्यादा पढ़े गए</h3><ul>${links(4, 1)}</ul><p>राशिफल 26 दिसंबर: मेष, वृष और तुला राशि वालों को आज मिल सकता है रुका हुआ धन, पढ़िए अपना राशिफल विस्तार से यहां।</p></div></div>${footer}`,
    )),
    page("ujala-2022-broken-json", host, "/patna/corona-427", c, doc(
      `<title>${c.title}</title><link rel="canonical" href="/patna/corona-427"><script type="application/ld+json">\n{"@context":"https://schema.org","@graph":[{"@type":"BreadcrumbList","itemListElement":[]},{"@type":["NewsArticle"],"headline":"${c.title}","datePublished":"${c.published}","dateModified":"${c.modified}","author":[{"@type":"Person","name":"${c.author}"}],"articleBody":"${flat(c)}\n\t",}],}\n</script>`,
      `${nav}<article class="khas-batei"><h1>${c.title}</h1><p class="synopsis-label">सार</p><div class="content-body">${html(c, { noise: { 1: `<div class="inline-related"><h4>ये भी पढ़ें</h4><ul>${links(3)}</ul></div>`, 2: '<blockquote class="twitter-tweet"><p>बिहार कोरोना बुलेटिन <a href="https://t.co/abc">pic.twitter.com/abc</a></p>&mdash; Health Dept (@BiharHealth) <a href="#">July 13, 2022</a></blockquote>' } })}</div></article>${footer}`,
    ), { expect: { author: c.author } }),
    page("ujala-2023-amp", host, "/purnia/diarrhoea", d, doc(
      `<title>${d.title}</title><link rel="canonical" href="https://${host}/purnia/diarrhoea"><script async src="https://cdn.ampproject.example/v0.js"></script>` +
        ld([{ "@type": "WebPage", name: "x" }, { "@type": "NewsArticle", headline: d.title, datePublished: utc(d.published), dateModified: utc(d.modified) }]),
      `<amp-sidebar id="sb"><ul>${links(5)}</ul></amp-sidebar><article><h1>${d.title}</h1><amp-img src="a.jpg" alt="पूर्णिया"></amp-img><amp-social-share type="twitter"></amp-social-share>${html(d, { noise: { 0: "<amp-ad><p>विज्ञापन</p></amp-ad>", 1: `<p>ये भी पढ़ें: <a href="/x">${others[2]}</a></p>` } })}<amp-embed type="taboola"></amp-embed></article>${footer}`,
      'amp lang="hi"',
    ), { fetchedFrom: `https://${host}/amp/purnia/diarrhoea` }),
  ];
}

/** Class names that mean nothing (built by a script), highlights as bullets, no articleBody. */
function hashedPages(): SavedPage[] {
  const host = "www.dainik-prakash.example";
  const a = report("muzaffarpur");
  const b = report("bihar-vaccination");
  const c = report("patna-black");
  const d = report("nalanda");
  const head = (r: Report, path: string): string => `<title>${r.title} | Dainik Prakash</title><link rel="canonical" href="https://${host}${path}"><meta property="og:title" content="${r.title}">` + ld({ "@context": "http://schema.org", "@type": "NewsArticle", headline: r.title, description: r.summary, datePublished: r.published, dateModified: r.modified, author: { "@type": "Person", name: r.author } });
  return [
    page("hashed-2021", host, "/local/bihar/chamki-128", a, doc(head(a, "/local/bihar/chamki-128"),
      `<div id="root"><div class="a1x9 f7"><div class="c3"><a href="/">होम</a></div></div><div class="b7 q2"><div class="z9"><h1 class="k4">${a.title}</h1><ul class="m2"><li><a href="/writer/9">${a.author}</a></li><li><span>${hindi(a.modified)}</span></li></ul><div class="p0"><button>कॉपी लिंक</button></div>
<div class="w8">${html(a, { p: (t) => `<div class="y5"><p class="t1">${t}</p></div>`, h: (t) => `<div class="y5"><p class="t1"><strong>${t}</strong></p></div>`, noise: { 1: '<div class="i6"><figure><img src="x.jpg"><figcaption>पीकू वार्ड में भर्ती बच्चा।</figcaption></figure></div>' } })}</div></div>
<div class="r3">${others.map((t, i) => `<div class="s1"><a href="/n/${i}"><h3>${t}</h3><p>इस खबर में जानिए पूरा मामला क्या है और इसका आप पर क्या असर पड़ेगा, विस्तार से समझिए।</p></a></div>`).join("")}</div></div></div>`), { expect: { author: a.author } }),
    page("hashed-2022-split-boxes", host, "/local/bihar/vaccine-record", b, doc(head(b, "/local/bihar/vaccine-record"),
      `<div class="e1"><h1>${b.title}</h1></div><div class="e2"><span>${b.author}</span> <time datetime="${b.published}">${hindi(b.published)}</time></div><div class="e3"><section class="g1">${html({ ...b, blocks: b.blocks.slice(0, 2) })}</section><div class="g9"><a href="/x">${others[1]}</a></div><section class="g1">${html({ ...b, blocks: b.blocks.slice(2) })}</section></div><div class="e4"><a href="/a">${others[3]}</a><a href="/b">${others[4]}</a></div>${footer}`), { expect: { author: b.author } }),
    page("hashed-2020-gallery", host, "/local/bihar/fungus", c, doc(head(c, "/local/bihar/fungus"),
      `${nav}<div class="v1"><h1>${c.title}</h1><div class="v2">${html(c, { noise: { 0: `<div class="gallery-strip">${["अस्पताल के बाहर लगी कतार", "वार्ड में भर्ती मरीज", "इंजेक्शन लेने पहुंचे परिजन"].map((t) => `<div><img alt="${t}"><p>${t}</p></div>`).join("")}</div>` } })}<p>ऐप खोलें</p></div></div><div class="comments"><h3>टिप्पणियां</h3><p>राम कुमार: सरकार को इंजेक्शन की व्यवस्था करनी चाहिए, मरीज परेशान हैं।</p></div>`), { expect: { author: c.author } }),
    page("hashed-2025-wide-table", host, "/local/nalanda/tb", d, doc(head(d, "/local/nalanda/tb"),
      `<div class="u1"><div class="u2"><h1>${d.title}</h1><div>${html(d, { p: (t) => `<p><span>${t}</span></p>`, list: (items) => `<div class="bl">${items.map((i) => `<div>${i}</div>`).join("")}</div>` })}</div><p><b>ये खबर भी पढ़ें:</b></p><p><a href="/x">${others[0]}</a></p><p>बिहार बोर्ड ने जारी किया नया कैलेंडर, जानें कब होगी परीक्षा और कब आएगा परिणाम <a href="/y">पढ़ें पूरी खबर</a></p></div></div>`), { expect: { author: d.author } }),
  ];
}

/** WordPress and its themes. */
function wordpressPages(): SavedPage[] {
  const host = "www.lok-khabar.example";
  const a = report("saran");
  const b = report("bhagalpur");
  const c = report("delhi");
  const d = report("bihar-covid");
  return [
    page("wordpress-2024-blocks", host, "/saran/kala-azar-8/", a, doc(
      `<title>${a.title} - Lok Khabar</title><link rel="canonical" href="https://${host}/saran/kala-azar-8/"><link rel="next" href="https://${host}/saran/another-story/"><meta property="article:published_time" content="${utc(a.published).replace(".000Z", "+00:00")}"><meta property="article:modified_time" content="${utc(a.modified).replace(".000Z", "+00:00")}"><meta name="author" content="${a.author}"><meta property="og:site_name" content="Lok Khabar">`,
      `${nav}<div class="site-content"><article class="post type-post"><header class="entry-header"><h1 class="entry-title">${a.title}</h1><div class="entry-meta">By ${a.author} | <time class="entry-date" datetime="${a.published}">${hindi(a.published)}</time></div></header><div class="entry-content">${html(a, { noise: { 0: `<p><strong>Also Read: <a href="/x">${others[1]}</a></strong></p>` } })}<p class="has-text-align-center"><strong>Also Read</strong></p><ul>${links(2)}</ul></div><footer class="entry-footer">Tags: कालाजार, सारण</footer></article><div class="post-navigation"><a rel="next" href="/saran/another-story/">${others[3]}</a></div></div><aside class="widget-area"><h2>ताजा खबरें</h2><ul>${links(5)}</ul></aside>${footer}`,
    ), { expect: { author: a.author } }),
    page("wordpress-2023-theme", host, "/bhagalpur/dengue-84/", b, doc(
      `<title>${b.title}</title><link rel="canonical" href="https://${host}/bhagalpur/dengue-84/"><meta property="og:type" content="article"><meta property="article:published_time" content="${b.published}"><meta property="article:modified_time" content="${b.modified}">`,
      `${nav}<div class="td-main-content"><h1 class="entry-title">${b.title}</h1><div class="td-post-content tagdiv-type">${html(b, { noise: { 1: `<blockquote><p>यह भी पढ़ें: <a href="/x">${others[0]}</a></p></blockquote>`, 2: '<div class="wp-block-embed"><iframe src="https://video.example"></iframe></div>' } })}<p>व्हाट्सएप पर लोक खबर के चैनल से जुड़ने के लिए <a href="https://wa.example">यहां क्लिक करें</a></p></div><div class="td-related-title"><h4>RELATED ARTICLES</h4></div>${others.map((t) => `<div class="td_module"><h3><a href="/z">${t}</a></h3></div>`).join("")}</div>${footer}`,
    )),
    page("wordpress-2019-plain", host, "/delhi/dengue-243/", c, doc(
      `<title>${c.title} – लोक खबर</title><link rel="canonical" href="https://${host}/delhi/dengue-243/"><meta name="description" content="${c.summary}">`,
      `<div id="page"><div id="masthead"><h1 class="site-title"><a href="/">लोक खबर</a></h1></div><div id="content"><h2 class="post-title">${c.title}</h2><p class="postmeta">Posted on ${american(c.published)} by admin</p><div class="post-body">${html(c)}</div><div class="sharedaddy"><h3>इसे शेयर करें:</h3></div></div><div id="secondary"><h3>हाल की खबरें</h3><ul>${links(5)}</ul></div></div>`,
    ), { expect: { modifiedAt: null } }),
    page("wordpress-2022-table-figure", host, "/bihar/corona-427/", d, doc(
      `<title>${d.title} | Lok Khabar</title><link rel="canonical" href="https://${host}/bihar/corona-427/">` + ld({ "@context": "https://schema.org", "@graph": [{ "@type": "WebSite", name: "Lok Khabar" }, { "@type": "Article", headline: d.title, datePublished: d.published, dateModified: d.modified, wordCount: 90 }] }),
      `<main id="main"><article><h1>${d.title}</h1><div class="entry-content wp-block-post-content">${html(d, { table: (rows) => `<figure class="wp-block-table"><table><thead><tr>${(rows[0] ?? []).map((c) => `<th>${c}</th>`).join("")}</tr></thead><tbody>${rows.slice(1).map((r) => `<tr>${r.map((c) => `<td>${c}</td>`).join("")}</tr>`).join("")}</tbody></table><figcaption>स्रोत: स्वास्थ्य विभाग</figcaption></figure>`, noise: { 0: '<div class="code-block" style="margin:8px"><ins class="adsbygoogle"></ins></div>' } })}<h3>संबंधित खबरें</h3><ul class="wp-block-latest-posts">${links(4)}</ul></div></article></main>`,
    )),
  ];
}

/** A paper with AMP twins, mobile pages and a story in pages. */
function hindustaniPages(): SavedPage[] {
  const host = "www.hind-patrika.example";
  const a = report("india-covid");
  const b = report("patna-dengue");
  const c = report("muzaffarpur");
  const d = report("gaya");
  return [
    page("patrika-2023", host, "/national/story-covid-3016.html", a, doc(
      `<title>${a.title} - National News</title><link rel="canonical" href="https://${host}/national/story-covid-3016.html"><link rel="amphtml" href="https://${host}/amp/x">` + ld({ "@type": "NewsArticle", headline: `${a.title.slice(0, 40)}…`, datePublished: a.published, dateModified: a.modified, articleBody: `${flat(a)}&nbsp;&nbsp;`, author: { name: "लाइव पत्रिका टीम" }, isAccessibleForFree: true }),
      `${nav}<section class="stry-pg"><h1>${a.title}</h1><div class="pbl-date">Thu, 30 Mar 2023 09:48 AM</div><div class="stry-bdy">${html(a, { noise: { 0: `<div class="also-read-box"><strong>इसे भी पढ़ें</strong><p>${others[0]}</p></div>`, 2: '<div class="vdo-box"><video></video><p>वीडियो देखें</p></div>' } })}</div><div class="wdgt"><h2>अगला लेख</h2><a href="/x">${others[2]}</a></div></section>${footer}`,
    )),
    page("patrika-2021-mobile", host, "/bihar/patna/story-dengue-61.html", b, doc(
      `<title>${b.title}</title><link rel="canonical" href="https://${host}/bihar/patna/story-dengue-61.html"><meta itemprop="datePublished" content="${b.published}"><meta itemprop="dateModified" content="${b.modified}"><meta property="og:title" content="${b.title}">`,
      `<div class="m-head"><a href="/">होम</a></div><div itemscope itemtype="http://schema.org/NewsArticle"><h1 itemprop="headline">${b.title}</h1><div itemprop="articleBody" class="story-detail">${html(b, { noise: { 1: '<p>खबर शेयर करें</p>' } })}</div></div><div class="more"><h3>और देखें</h3><ul>${links(5)}</ul></div>`,
    ), { fetchedFrom: "https://m.hind-patrika.example/bihar/patna/story-dengue-61.html" }),
    page("patrika-2019-old", host, "/bihar/muzaffarpur/story-chamki.html", c, doc(
      `<title>${c.title}</title><link rel="canonical" href="https://${host}/"><meta property="og:url" content="https://${host}/bihar/muzaffarpur/story-chamki.html">`,
      `${nav}<div class="news-detail"><h1>${c.title}</h1><p class="byline">हिंद पत्रिका टीम, मुजफ्फरपुर</p><p class="time">Last updated: ${english(c.published)}</p><div class="article-content">${html(c, { list: (items) => items.map((i) => `<p>${i}</p>`).join("") })}</div><p class="tags">टैग्स: चमकी बुखार, एसकेएमसीएच</p></div><div class="rhs"><ul>${links(5)}</ul></div>${footer}`,
    )),
    page("patrika-2022-paywall-free", host, "/bihar/gaya/story-foreigners.html", d, doc(
      `<title>${d.title}</title><link rel="canonical" href="https://${host}/bihar/gaya/story-foreigners.html">` + ld({ "@type": "NewsArticle", headline: d.title, datePublished: d.published.slice(0, 19), dateModified: d.modified.slice(0, 19), isAccessibleForFree: "False", hasPart: { "@type": "WebPageElement", isAccessibleForFree: "False", cssSelector: ".premium-part" }, articleBody: flat(d) }),
      `${nav}<article><h1>${d.title}</h1><div class="story-body">${html({ ...d, blocks: d.blocks.slice(0, 2) })}<div class="premium-part">${html({ ...d, blocks: d.blocks.slice(2) })}</div><div class="paywall-box">पूरी खबर पढ़ने के लिए सदस्य बनें</div></div></article>${footer}`,
    ), { expect: { text: lines({ ...d, blocks: d.blocks.slice(0, 2) }).join("\n") } }),
  ];
}

/** A television site: app prompts, «FIRST PUBLISHED», tags, a live blog. */
function televisionPages(): SavedPage[] {
  const host = "hindi.samachar-tv.example";
  const a = report("bhagalpur");
  const b = report("bihar-vaccination");
  const c = report("delhi");
  const d = report("patna-dengue");
  const live = report("bihar-covid");
  const liveLines = live.blocks.filter((x): x is { p: string } => "p" in x).map((x) => plain(x.p));
  return [
    page("tv-2023", host, "/news/bihar/dengue-mayaganj-777.html", a, doc(
      `<title>${a.title} – Samachar TV हिंदी</title><link rel="canonical" href="https://${host}/news/bihar/dengue-mayaganj-777.html"><script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{}}}</script>` + ld({ "@type": "NewsArticle", headline: a.title, datePublished: a.published, dateModified: a.modified, author: [{ "@type": "Person", name: a.author }, { "@type": "Person", name: "नेहा" }] }),
      `<div id="__next">${nav}<article class="jsx-1 artcl"><h1 class="jsx-1">${a.title}</h1><div class="jsx-2 byln"><b>Written by :</b> <span class="author-name">${a.author}</span> <b>LAST UPDATED :</b> ${american(a.modified)}</div><div class="jsx-3 story-article-content">${html(a, { noise: { 0: '<div id="ad-mid">ADVERTISEMENT</div>', 2: `<p>ये भी पढ़ें- <a href="/x">${others[3]}</a></p>` } })}<p>ब्रेकिंग न्यूज़ हिंदी में सबसे पहले पढ़ें Samachar TV पर. आज की ताजा खबर, लाइव न्यूज अपडेट, पढ़ें सबसे विश्वसनीय हिंदी न्यूज़ वेबसाइट Samachar TV पर|</p><p>Tags: Bhagalpur news, Dengue</p><p>FIRST PUBLISHED : ${american(a.published)}</p></div></article></div>`,
    ), { expect: { author: `${a.author}, नेहा` } }),
    page("tv-2021-video", host, "/news/bihar/vaccine-27-lakh.html", b, doc(
      `<title>${b.title}</title><meta property="og:title" content="${b.title}"><meta property="og:url" content="https://${host}/news/bihar/vaccine-27-lakh.html"><meta property="og:type" content="article"><meta property="article:published_time" content="${b.published}"><meta property="article:modified_time" content="${b.modified}">`,
      `${nav}<div class="article-box"><h1>${b.title}</h1><div class="video-player-wrap"><p>वीडियो लोड हो रहा है, कृपया प्रतीक्षा करें। विज्ञापन के बाद वीडियो शुरू होगा।</p></div><div id="article_body" class="article_body">${html(b, { p: (t) => `<div>${t}</div>`, noise: { 1: '<div class="tag-block"><a href="/t">#कोरोना</a></div>' } })}</div></div><div class="trending"><h2>ट्रेंडिंग</h2>${others.map((t) => `<a href="/q">${t}</a>`).join("<br>")}</div>${footer}`,
    )),
    page("tv-2022-second-story", host, "/news/delhi/dengue-243.html", c, doc(
      `<title>${c.title}</title><link rel="canonical" href="https://${host}/news/delhi/dengue-243.html">` + ld({ "@type": "NewsArticle", headline: c.title, datePublished: c.published, dateModified: c.modified }),
      `${nav}<div class="infinite"><div class="story-wrap"><h1>${c.title}</h1><div class="content-area">${html(c)}</div></div><div class="story-wrap"><h1>${d.title}</h1><div class="content-area">${html(d)}</div></div></div>${footer}`,
    )),
    page("tv-2022-live", host, "/news/bihar/corona-live.html", live, doc(
      `<title>${live.title}</title><link rel="canonical" href="https://${host}/news/bihar/corona-live.html">` + ld({ "@type": "LiveBlogPosting", headline: live.title, datePublished: live.published, dateModified: live.modified, coverageStartTime: live.published }),
      `${nav}<div class="live-page"><h1>${live.title}</h1><div class="live-blog-content">${liveLines.map((t, i) => `<div class="live-entry"><div class="live-time">0${6 - i}:15 PM, 13-Jul-2022</div><div class="live-text"><p>${t}</p></div><div class="share-icons"><a href="#">शेयर</a></div></div>`).join("")}</div></div>${footer}`,
    ), { expect: { text: liveLines.join("\n") } }),
  ];
}

/** Microdata, paragraphs parted by br, datelines of the house. */
function jagritPages(): SavedPage[] {
  const host = "www.jagrit-bihar.example";
  const a = report("purnia");
  const b = report("nalanda");
  const c = report("patna-black");
  const d = report("saran");
  return [
    page("jagrit-2022", host, "/bihar/purnia-diarrhoea-21993.html", a, doc(
      `<title>${a.title} - Diarrhoea in Purnia</title><link rel="canonical" href="https://${host}/bihar/purnia-diarrhoea-21993.html"><meta name="keywords" content="डायरिया">`,
      `${nav}<div class="article"><h1>${a.title}</h1><div class="dateInfo"><span>By ${a.author}</span><span class="date">Publish Date: ${english(a.published).replace(" IST", " (IST)")}</span> <span class="date">Updated Date: ${english(a.modified).replace(" IST", " (IST)")}</span></div><div class="Highlights_head">HighLights</div><div class="articleBody"><p>जागरण संवाददाता, पूर्णिया।</p>${html(a, { noise: { 1: `<div class="relatedNews"><p>यह भी पढ़ें</p><a href="/x">${others[1]}</a></div>` } })}</div></div>${footer}`,
    ), { expect: { author: a.author } }),
    page("jagrit-2016-microdata-br", host, "/nalanda/tb-214.html", b, doc(
      `<title>${b.title}</title>`,
      `<div itemscope itemtype="https://schema.org/NewsArticle"><link itemprop="mainEntityOfPage" href="https://${host}/nalanda/tb-214.html"><h1 itemprop="headline">${b.title}</h1><span itemprop="author" itemscope><span itemprop="name">${b.author}</span></span><meta itemprop="datePublished" content="${b.published}"><meta itemprop="dateModified" content="${b.modified}"><div itemprop="articleBody">${html(b, { p: (t) => `${t}<br/><br/>`, list: (items) => `${items.join("<br/>")}<br/>` })}<script>var ad = "<p>नकली पंक्ति</p>";</script></div></div><div class="comment-box"><p>टिप्पणी करें</p></div>${footer}`,
    ), { expect: { author: b.author } }),
    page("jagrit-2012-tables", host, "/patna/black-fungus.html", c, doc(
      `<title>${c.title} | जागृत बिहार</title><meta http-equiv="Content-Type" content="text/html; charset=utf-8">`,
      `<table width="980" cellpadding="0"><tr><td colspan="2"><a href="/">होम</a> | <a href="/bihar">बिहार</a></td></tr><tr><td width="700" valign="top"><font size="5"><b>${c.title}</b></font><br><font size="1">${hindi(c.published)}</font><br><br>${html(c, { p: (t) => `<p align="justify"><font face="Mangal">${t}</font>` })}</td><td width="280" valign="top">${others.map((t) => `<a href="/o">${t}</a><br>`).join("")}</td></tr><tr><td colspan="2" align="center">सर्वाधिकार सुरक्षित</td></tr></table>`,
      "",
    ), { expect: { modifiedAt: null } }),
    page("jagrit-2023-inline-related", host, "/saran/kala-azar.html", d, doc(
      `<title>${d.title}</title><link rel="canonical" href="https://${host}/saran/kala-azar.html">` + ld({ "@type": "NewsArticle", headline: d.title, datePublished: d.published, dateModified: d.modified, articleBody: d.blocks.map((b) => ("p" in b ? `<p>${plain(b.p)}</p>` : "")).join("") }),
      `${nav}<h1>${d.title}</h1><div class="ArticleBody">${html(d, { p: (t) => `<p>${t} </p>`, noise: { 0: `<p>यह भी पढ़ें- <a href="/x">${others[4]}</a></p>`, 1: `<div>यह भी पढ़ें : <ul>${links(2)}</ul></div>` } })}</div>${footer}`,
    )),
  ];
}

/** A portal with sections of no class, pictures between paragraphs, and lists of other stories at every turn. */
function portalPages(): SavedPage[] {
  const host = "www.aaj-ki-baat.example";
  const a = report("gaya");
  const b = report("india-covid");
  const c = report("bhagalpur");
  const d = report("muzaffarpur");
  return [
    page("portal-2022", host, "/story/corona-gaya-1602-2022-12-26", a, doc(
      `<title>${a.title} - Aaj Ki Baat</title><link rel="canonical" href="https://${host}/story/corona-gaya-1602-2022-12-26">` + ld({ "@type": "NewsArticle", headline: a.title, datePublished: a.published, dateModified: a.modified, articleBody: flat(a), author: { "@type": "Person", name: a.author } }),
      `${nav}<div class="story-with-main-sec"><div class="story-heading"><h1>${a.title}</h1><h2>${a.summary}</h2></div><div class="brand-detial-main"><a>${a.author}</a><ul><li>गया,</li><li>26 दिसंबर 2022,</li><li>(अपडेटेड 27 दिसंबर 2022, 8:40 AM IST)</li></ul></div><div class="content-area">${html(a, { noise: { 1: `<div class="ads-container">विज्ञापन</div><div class="read-more-box"><p><b>ये भी पढ़ें:</b> <a href="/x">${others[0]}</a></p></div>`, 2: '<div class="insta"><blockquote class="instagram-media"><p>View this post on Instagram</p></blockquote></div>' } })}</div></div><div class="recommended"><h3>सम्बंधित ख़बरें</h3><ul>${links(4)}</ul></div>${footer}`,
    ), { expect: { author: a.author } }),
    page("portal-2023-sections", host, "/story/covid-3016", b, doc(
      `<title>${b.title}</title><link rel="canonical" href="https://${host}/story/covid-3016"><meta property="og:type" content="article"><meta name="publish-date" content="${b.published}"><meta name="last-modified" content="${b.modified}">`,
      `<main role="main"><div><h1 id="content">${b.title}</h1></div>${b.blocks.map((x) => ("p" in x ? `<div dir="ltr" class="bbc-19j92fr"><p dir="ltr">${plain(x.p)}</p></div>` : "")).join('<div class="bbc-ad"></div>')}<section role="region" aria-labelledby="rec"><strong id="rec">छोड़कर और ये भी पढ़ें आगे बढ़ें</strong><ul>${links(4)}</ul><p>समाप्त</p></section></main><section><h2>टॉप स्टोरी</h2><ul>${links(5)}</ul></section>`,
    )),
    page("portal-2023-follow", host, "/story/mayaganj", c, doc(
      `<title>${c.title}</title><link rel="canonical" href="https://${host}/story/mayaganj"><meta property="article:published_time" content="${utc(c.published)}"><meta property="article:modified_time" content="${utc(c.modified)}">`,
      `${nav}<div class="detail"><h1>${c.title}</h1><div class="font-resize"><button>A+</button></div><div class="detail-text">${html(c, { noise: { 0: "<p>हमारे व्हाट्सऐप चैनल से जुड़ने के लिए यहां क्लिक करें</p>", 2: '<p style="display:none">छिपी हुई पंक्ति जो पाठक को नहीं दिखती और लेख में नहीं आनी चाहिए।</p>' } })}<p><em>आज की बात को अब गूगल न्यूज पर फॉलो करें</em></p></div></div><div class="faq"></div>${footer}`,
    )),
    page("portal-2019-gallery-end", host, "/story/chamki", d, doc(
      `<title>${d.title}</title><link rel="canonical" href="https://${host}/story/chamki">` + ld({ "@type": "Report", headline: d.title, datePublished: "2019-06-08T17:35:00", dateModified: "2019-06-08T12:05:00Z" }),
      `${nav}<div id="content"><h1>${d.title}</h1><div class="storyBody">${html(d, { list: (items) => `<ol>${items.map((i) => `<li><p>${i}</p></li>`).join("")}</ol>` })}</div><div class="photo-gallery"><h3>तस्वीरें</h3>${["मां अपने बच्चे के साथ वार्ड में बैठी है, बच्चे को ग्लूकोज चढ़ रहा है।", "अस्पताल के बाहर परिजनों की भीड़ सुबह से ही जमा रही।"].map((t) => `<p>${t}</p>`).join("")}</div></div>${footer}`,
    )),
  ];
}

/** Government releases and old sites: forms, tables for layout, wrong charsets, cut-off pages. */
function oldPages(): SavedPage[] {
  const host = "soochna.example";
  const a = report("india-covid");
  const b = report("patna-dengue");
  const c = report("delhi");
  const d = report("bihar-vaccination");
  const simple = (r: Report, meta: string): string => `<html>\n<head>\n${meta}\n<title>${r.title}</title>\n</head>\n<body bgcolor="#ffffff">\n<center><a href="/">मुख पृष्ठ</a></center>\n<h1>${r.title}</h1>\n<p><i>${hindi(r.published)}</i></p>\n${html(r)}\n<hr>\n<p><a href="/archive">पुराने अंक</a></p>\n</body>\n</html>\n`;
  return [
    page("soochna-release", host, "/PressReleasePage.aspx?PRID=1911", a, doc(
      `<title>प्रेस विज्ञप्ति:सूचना कार्यालय</title>`,
      `<form method="post" action="./PressReleasePage.aspx" id="form1"><input type="hidden" name="__VIEWSTATE" value="abc"><div class="container"><div class="innner-page-main-about-us-content-right-part"><div class="MinistryNameSubhead text-center">स्वास्थ्य एवं परिवार कल्याण मंत्रालय</div><h2>${a.title}</h2><div class="ReleaseDateSubHeaddateTime text-center">प्रविष्टि तिथि: 30 MAR 2023 9:48AM by Soochna Delhi</div>${html(a, { p: (t) => `<p style="text-align:justify"><span style="font-family:Mangal">${t}</span></p>` })}<p style="text-align:center">***</p><p>एमवी/एकेएन</p><p>(रिलीज़ आईडी: 1911)</p></div></div></form>`,
    ), { expect: { modifiedAt: null } }),
    page("soochna-2005-utf16", host, "/patna/dengue.htm", b, simple(b, '<meta http-equiv="Content-Type" content="text/html; charset=utf-16">'), { charset: "utf-16le", expect: { modifiedAt: null } }),
    page("soochna-2008-lying-charset", host, "/delhi/dengue.htm", c, simple(c, '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">'), { contentType: "text/html; charset=windows-1252", expect: { modifiedAt: null } }),
    page("soochna-2010-unclosed", host, "/bihar/vaccine.htm", d, simple(d, "").replaceAll("</p>", "").replace("<hr>", '<p><b>Also Read</b><ul><li><a href="/1">पुरानी खबर एक</a><li><a href="/2">पुरानी खबर दो</a></ul><hr>').replace("</body>\n</html>", ""), { expect: { modifiedAt: null } }),
  ];
}

/** Script-heavy sites whose text stands only in JSON-LD, with the page empty or holding another thing. */
function appPages(): SavedPage[] {
  const host = "www.khabar-app.example";
  const a = report("saran");
  const b = report("patna-black");
  const c = report("purnia");
  const d = report("nalanda");
  const body = (r: Report): string => lines(r).join("\n\n");
  const head = (r: Report, path: string, more: object = {}): string => `<title>${r.title}</title><link rel="canonical" href="https://${host}${path}">` + ld({ "@context": "https://schema.org", "@type": "NewsArticle", headline: r.title, datePublished: r.published, dateModified: r.modified, articleBody: body(r), ...more });
  return [
    page("app-2023-json-only", host, "/state/saran-1", a, doc(head(a, "/state/saran-1"), '<div id="root"></div><script src="/main.js"></script><noscript>कृपया जावास्क्रिप्ट चालू करें</noscript>')),
    page("app-2023-json-html", host, "/state/patna-2", b, doc(head(b, "/state/patna-2", { articleBody: `${b.blocks.map((x) => ("p" in x ? `&lt;p&gt;${plain(x.p)}&lt;/p&gt;` : "")).join("")}&lt;p&gt;&lt;strong&gt;यह भी पढ़ें: ${others[1]}&lt;/strong&gt;&lt;/p&gt;` }), `<div id="app"><h1>${b.title}</h1><p>लोड हो रहा है</p></div><script src="/main.js"></script>`)),
    page("app-2024-first-half", host, "/state/purnia-3", c, doc(head(c, "/state/purnia-3"), `<div id="app"><h1>${c.title}</h1><div class="x">${html({ ...c, blocks: c.blocks.slice(0, 1) })}</div><button>पूरी खबर</button></div><script src="/main.js"></script>`)),
    page("app-2025-state-and-page", host, "/state/nalanda-4", d, doc(head(d, "/state/nalanda-4", { articleBody: flat(d) }), `<div id="app"><div class="v-1"><h1>${d.title}</h1><div class="v-2">${html(d, { list: (items) => `<ul>${items.map((i) => `<li>${i}</li>`).join("")}</ul>` })}</div></div><div class="v-3">${others.map((t) => `<a href="/k"><div>${t}</div></a>`).join("")}</div></div><script src="/main.js"></script>`)),
  ];
}

/** A small town's site on a home-made system: Devanagari digits, dates in words, other people's widgets. */
function townPages(): SavedPage[] {
  const host = "sheohar-samvad.example";
  const a = report("muzaffarpur");
  const b = report("bhagalpur");
  const c = report("saran");
  const d = report("gaya");
  return [
    page("town-2019-hindi-date", host, "/khabar/41", a, doc(`<title>${a.title}</title>`,
      `<div class="top"><h3>शिवहर संवाद</h3></div><div class="khabar"><h1>${a.title}</h1><span class="samay">प्रकाशित: ${devanagari(hindi(a.published))}</span><div class="vivaran">${html(a)}</div></div><div class="bagal"><h4>और खबरें</h4><ul>${links(5)}</ul></div>`), { expect: { modifiedAt: null } }),
    page("town-2023-div-text", host, "/khabar/97", b, doc(`<title>${b.title}</title><meta property="og:title" content="${b.title}">`,
      `<div><h1>${b.title}</h1><div>संवाददाता | ${hindi(b.published)}</div><div>${html(b, { p: (t) => `<div>${t}</div>`, h: (t) => `<div><b>${t}</b></div>` })}</div><div><a href="/1">${others[0]}</a> <a href="/2">${others[1]}</a></div></div>`), { expect: { modifiedAt: null } }),
    page("town-2023-spans", host, "/khabar/103", c, doc(`<title>शिवहर संवाद | ${c.title}</title><meta property="og:title" content="${c.title}"><meta property="og:site_name" content="शिवहर संवाद">`,
      `<div class="post"><div class="post-title"><h1>${c.title}</h1></div><div class="post-info"><time datetime="2023-02-17">17 फरवरी 2023</time></div><div class="post-text"><span>${html(c, { p: (t) => `<span style="font-size:18px">${t}</span><br>` })}</span><p>ऐसी ही खबरों के लिए हमारे यूट्यूब चैनल को सब्सक्राइब करें।</p></div></div>`), { expect: { publishedAt: "2023-02-17", modifiedAt: null } }),
    page("town-2022-lists-everywhere", host, "/khabar/88", d, doc(`<title>${d.title}</title>`,
      `<ul class="m">${links(5)}</ul><ul class="m2">${links(5)}</ul><div class="wrap"><div class="l"><h1>${d.title}</h1><small>26-12-2022 19:12</small>${html(d)}<h3>आज की अन्य खबरें</h3><ul>${links(5)}</ul></div><div class="r"><ul>${links(5)}</ul></div></div>`), { expect: { modifiedAt: null } }),
  ];
}

export const savedPages = (): SavedPage[] => [...ujalaPages(), ...hashedPages(), ...wordpressPages(), ...hindustaniPages(), ...televisionPages(), ...jagritPages(), ...portalPages(), ...oldPages(), ...appPages(), ...townPages()];
