/** Pages of three dailies: WordPress, AMP and mobile twins, microdata. */
import { flat, html, lines, plain } from "./blocks.ts";
import {
  american,
  doc,
  english,
  footer,
  hindi,
  ld,
  links,
  nav,
  others,
  page,
  report,
  type SavedPage,
  utc,
} from "./parts.ts";

/** WordPress and its themes. */
export function wordpressPages(): SavedPage[] {
  const host = "www.lok-khabar.example";
  const a = report("saran");
  const b = report("bhagalpur");
  const c = report("delhi");
  const d = report("bihar-covid");
  return [
    page(
      "wordpress-2024-blocks",
      host,
      "/saran/kala-azar-8/",
      a,
      doc(
        `<title>${a.title} - Lok Khabar</title><link rel="canonical" href="https://${host}/saran/kala-azar-8/"><link rel="next" href="https://${host}/saran/another-story/"><meta property="article:published_time" content="${utc(a.published).replace(".000Z", "+00:00")}"><meta property="article:modified_time" content="${utc(a.modified).replace(".000Z", "+00:00")}"><meta name="author" content="${a.author}"><meta property="og:site_name" content="Lok Khabar">`,
        `${nav}<div class="site-content"><article class="post type-post"><header class="entry-header"><h1 class="entry-title">${a.title}</h1><div class="entry-meta">By ${a.author} | <time class="entry-date" datetime="${a.published}">${hindi(a.published)}</time></div></header><div class="entry-content">${html(a, { noise: { 0: `<p><strong>Also Read: <a href="/x">${others[1]}</a></strong></p>` } })}<p class="has-text-align-center"><strong>Also Read</strong></p><ul>${links(2)}</ul></div><footer class="entry-footer">Tags: कालाजार, सारण</footer></article><div class="post-navigation"><a rel="next" href="/saran/another-story/">${others[3]}</a></div></div><aside class="widget-area"><h2>ताजा खबरें</h2><ul>${links(5)}</ul></aside>${footer}`,
      ),
      { expect: { author: a.author } },
    ),
    page(
      "wordpress-2023-theme",
      host,
      "/bhagalpur/dengue-84/",
      b,
      doc(
        `<title>${b.title}</title><link rel="canonical" href="https://${host}/bhagalpur/dengue-84/"><meta property="og:type" content="article"><meta property="article:published_time" content="${b.published}"><meta property="article:modified_time" content="${b.modified}">`,
        `${nav}<div class="td-main-content"><h1 class="entry-title">${b.title}</h1><div class="td-post-content tagdiv-type">${html(b, { noise: { 1: `<blockquote><p>यह भी पढ़ें: <a href="/x">${others[0]}</a></p></blockquote>`, 2: '<div class="wp-block-embed"><iframe src="https://video.example"></iframe></div>' } })}<p>व्हाट्सएप पर लोक खबर के चैनल से जुड़ने के लिए <a href="https://wa.example">यहां क्लिक करें</a></p></div><div class="td-related-title"><h4>RELATED ARTICLES</h4></div>${others.map((t) => `<div class="td_module"><h3><a href="/z">${t}</a></h3></div>`).join("")}</div>${footer}`,
      ),
    ),
    page(
      "wordpress-2019-plain",
      host,
      "/delhi/dengue-243/",
      c,
      doc(
        `<title>${c.title} – लोक खबर</title><link rel="canonical" href="https://${host}/delhi/dengue-243/"><meta name="description" content="${c.summary}">`,
        `<div id="page"><div id="masthead"><h1 class="site-title"><a href="/">लोक खबर</a></h1></div><div id="content"><h2 class="post-title">${c.title}</h2><p class="postmeta">Posted on ${american(c.published)} by admin</p><div class="post-body">${html(c)}</div><div class="sharedaddy"><h3>इसे शेयर करें:</h3></div></div><div id="secondary"><h3>हाल की खबरें</h3><ul>${links(5)}</ul></div></div>`,
      ),
      { expect: { modifiedAt: null } },
    ),
    page(
      "wordpress-2022-table-figure",
      host,
      "/bihar/corona-427/",
      d,
      doc(
        `<title>${d.title} | Lok Khabar</title><link rel="canonical" href="https://${host}/bihar/corona-427/">` +
          ld({
            "@context": "https://schema.org",
            "@graph": [
              { "@type": "WebSite", name: "Lok Khabar" },
              {
                "@type": "Article",
                headline: d.title,
                datePublished: d.published,
                dateModified: d.modified,
                wordCount: 90,
              },
            ],
          }),
        `<main id="main"><article><h1>${d.title}</h1><div class="entry-content wp-block-post-content">${html(d, {
          table: (rows) =>
            `<figure class="wp-block-table"><table><thead><tr>${(rows[0] ?? []).map((c) => `<th>${c}</th>`).join("")}</tr></thead><tbody>${rows
              .slice(1)
              .map((r) => `<tr>${r.map((c) => `<td>${c}</td>`).join("")}</tr>`)
              .join("")}</tbody></table><figcaption>स्रोत: स्वास्थ्य विभाग</figcaption></figure>`,
          noise: { 0: '<div class="code-block" style="margin:8px"><ins class="adsbygoogle"></ins></div>' },
        })}<h3>संबंधित खबरें</h3><ul class="wp-block-latest-posts">${links(4)}</ul></div></article></main>`,
      ),
    ),
  ];
}

/** A paper with AMP twins, mobile pages and a story in pages. */
export function hindustaniPages(): SavedPage[] {
  const host = "www.hind-patrika.example";
  const a = report("india-covid");
  const b = report("patna-dengue");
  const c = report("muzaffarpur");
  const d = report("gaya");
  return [
    page(
      "patrika-2023",
      host,
      "/national/story-covid-3016.html",
      a,
      doc(
        `<title>${a.title} - National News</title><link rel="canonical" href="https://${host}/national/story-covid-3016.html"><link rel="amphtml" href="https://${host}/amp/x">` +
          ld({
            "@type": "NewsArticle",
            headline: `${a.title.slice(0, 40)}…`,
            datePublished: a.published,
            dateModified: a.modified,
            articleBody: `${flat(a)}&nbsp;&nbsp;`,
            author: { name: "लाइव पत्रिका टीम" },
            isAccessibleForFree: true,
          }),
        `${nav}<section class="stry-pg"><h1>${a.title}</h1><div class="pbl-date">Thu, 30 Mar 2023 09:48 AM</div><div class="stry-bdy">${html(a, { noise: { 0: `<div class="also-read-box"><strong>इसे भी पढ़ें</strong><p>${others[0]}</p></div>`, 2: '<div class="vdo-box"><video></video><p>वीडियो देखें</p></div>' } })}</div><div class="wdgt"><h2>अगला लेख</h2><a href="/x">${others[2]}</a></div></section>${footer}`,
      ),
    ),
    page(
      "patrika-2021-mobile",
      host,
      "/bihar/patna/story-dengue-61.html",
      b,
      doc(
        `<title>${b.title}</title><link rel="canonical" href="https://${host}/bihar/patna/story-dengue-61.html"><meta itemprop="datePublished" content="${b.published}"><meta itemprop="dateModified" content="${b.modified}"><meta property="og:title" content="${b.title}">`,
        `<div class="m-head"><a href="/">होम</a></div><div itemscope itemtype="http://schema.org/NewsArticle"><h1 itemprop="headline">${b.title}</h1><div itemprop="articleBody" class="story-detail">${html(b, { noise: { 1: "<p>खबर शेयर करें</p>" } })}</div></div><div class="more"><h3>और देखें</h3><ul>${links(5)}</ul></div>`,
      ),
      { fetchedFrom: "https://m.hind-patrika.example/bihar/patna/story-dengue-61.html" },
    ),
    page(
      "patrika-2019-old",
      host,
      "/bihar/muzaffarpur/story-chamki.html",
      c,
      doc(
        `<title>${c.title}</title><link rel="canonical" href="https://${host}/"><meta property="og:url" content="https://${host}/bihar/muzaffarpur/story-chamki.html">`,
        `${nav}<div class="news-detail"><h1>${c.title}</h1><p class="byline">हिंद पत्रिका टीम, मुजफ्फरपुर</p><p class="time">Last updated: ${english(c.published)}</p><div class="article-content">${html(c, { list: (items) => items.map((i) => `<p>${i}</p>`).join("") })}</div><p class="tags">टैग्स: चमकी बुखार, एसकेएमसीएच</p></div><div class="rhs"><ul>${links(5)}</ul></div>${footer}`,
      ),
    ),
    page(
      "patrika-2022-paywall-free",
      host,
      "/bihar/gaya/story-foreigners.html",
      d,
      doc(
        `<title>${d.title}</title><link rel="canonical" href="https://${host}/bihar/gaya/story-foreigners.html">` +
          ld({
            "@type": "NewsArticle",
            headline: d.title,
            datePublished: d.published.slice(0, 19),
            dateModified: d.modified.slice(0, 19),
            isAccessibleForFree: "False",
            hasPart: { "@type": "WebPageElement", isAccessibleForFree: "False", cssSelector: ".premium-part" },
            articleBody: flat(d),
          }),
        `${nav}<article><h1>${d.title}</h1><div class="story-body">${html({ ...d, blocks: d.blocks.slice(0, 2) })}<div class="premium-part">${html({ ...d, blocks: d.blocks.slice(2) })}</div><div class="paywall-box">पूरी खबर पढ़ने के लिए सदस्य बनें</div></div></article>${footer}`,
      ),
      { expect: { text: lines({ ...d, blocks: d.blocks.slice(0, 2) }).join("\n") } },
    ),
  ];
}

/** Microdata, paragraphs parted by br, datelines of the house. */
export function jagritPages(): SavedPage[] {
  const host = "www.jagrit-bihar.example";
  const a = report("purnia");
  const b = report("nalanda");
  const c = report("patna-black");
  const d = report("saran");
  return [
    page(
      "jagrit-2022",
      host,
      "/bihar/purnia-diarrhoea-21993.html",
      a,
      doc(
        `<title>${a.title} - Diarrhoea in Purnia</title><link rel="canonical" href="https://${host}/bihar/purnia-diarrhoea-21993.html"><meta name="keywords" content="डायरिया">`,
        `${nav}<div class="article"><h1>${a.title}</h1><div class="dateInfo"><span>By ${a.author}</span><span class="date">Publish Date: ${english(a.published).replace(" IST", " (IST)")}</span> <span class="date">Updated Date: ${english(a.modified).replace(" IST", " (IST)")}</span></div><div class="Highlights_head">HighLights</div><div class="articleBody"><p>जागरण संवाददाता, पूर्णिया।</p>${html(a, { noise: { 1: `<div class="relatedNews"><p>यह भी पढ़ें</p><a href="/x">${others[1]}</a></div>` } })}</div></div>${footer}`,
      ),
      { expect: { author: a.author } },
    ),
    page(
      "jagrit-2016-microdata-br",
      host,
      "/nalanda/tb-214.html",
      b,
      doc(
        `<title>${b.title}</title>`,
        `<div itemscope itemtype="https://schema.org/NewsArticle"><link itemprop="mainEntityOfPage" href="https://${host}/nalanda/tb-214.html"><h1 itemprop="headline">${b.title}</h1><span itemprop="author" itemscope><span itemprop="name">${b.author}</span></span><meta itemprop="datePublished" content="${b.published}"><meta itemprop="dateModified" content="${b.modified}"><div itemprop="articleBody">${html(b, { p: (t) => `${t}<br/><br/>`, list: (items) => `${items.join("<br/>")}<br/>` })}<script>var ad = "<p>नकली पंक्ति</p>";</script></div></div><div class="comment-box"><p>टिप्पणी करें</p></div>${footer}`,
      ),
      { expect: { author: b.author } },
    ),
    page(
      "jagrit-2012-tables",
      host,
      "/patna/black-fungus.html",
      c,
      doc(
        `<title>${c.title} | जागृत बिहार</title><meta http-equiv="Content-Type" content="text/html; charset=utf-8">`,
        `<table width="980" cellpadding="0"><tr><td colspan="2"><a href="/">होम</a> | <a href="/bihar">बिहार</a></td></tr><tr><td width="700" valign="top"><font size="5"><b>${c.title}</b></font><br><font size="1">${hindi(c.published)}</font><br><br>${html(c, { p: (t) => `<p align="justify"><font face="Mangal">${t}</font>` })}</td><td width="280" valign="top">${others.map((t) => `<a href="/o">${t}</a><br>`).join("")}</td></tr><tr><td colspan="2" align="center">सर्वाधिकार सुरक्षित</td></tr></table>`,
        "",
      ),
      { expect: { modifiedAt: null } },
    ),
    page(
      "jagrit-2023-inline-related",
      host,
      "/saran/kala-azar.html",
      d,
      doc(
        `<title>${d.title}</title><link rel="canonical" href="https://${host}/saran/kala-azar.html">` +
          ld({
            "@type": "NewsArticle",
            headline: d.title,
            datePublished: d.published,
            dateModified: d.modified,
            articleBody: d.blocks.map((b) => ("p" in b ? `<p>${plain(b.p)}</p>` : "")).join(""),
          }),
        `${nav}<h1>${d.title}</h1><div class="ArticleBody">${html(d, { p: (t) => `<p>${t} </p>`, noise: { 0: `<p>यह भी पढ़ें- <a href="/x">${others[4]}</a></p>`, 1: `<div>यह भी पढ़ें : <ul>${links(2)}</ul></div>` } })}</div>${footer}`,
      ),
    ),
  ];
}
