/** Pages of television sites and portals: app prompts, live blogs, endless scrolling, lists of other stories. */
import { flat, html, plain } from "./blocks.ts";
import { american, doc, footer, ld, links, nav, others, page, report, type SavedPage, utc } from "./parts.ts";

/** A television site: app prompts, «FIRST PUBLISHED», tags, a live blog. */
export function televisionPages(): SavedPage[] {
  const host = "hindi.samachar-tv.example";
  const a = report("bhagalpur");
  const b = report("bihar-vaccination");
  const c = report("delhi");
  const d = report("patna-dengue");
  const live = report("bihar-covid");
  const liveLines = live.blocks.filter((x): x is { p: string } => "p" in x).map((x) => plain(x.p));
  return [
    page(
      "tv-2023",
      host,
      "/news/bihar/dengue-mayaganj-777.html",
      a,
      doc(
        `<title>${a.title} – Samachar TV हिंदी</title><link rel="canonical" href="https://${host}/news/bihar/dengue-mayaganj-777.html"><script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{}}}</script>` +
          ld({
            "@type": "NewsArticle",
            headline: a.title,
            datePublished: a.published,
            dateModified: a.modified,
            author: [
              { "@type": "Person", name: a.author },
              { "@type": "Person", name: "नेहा" },
            ],
          }),
        `<div id="__next">${nav}<article class="jsx-1 artcl"><h1 class="jsx-1">${a.title}</h1><div class="jsx-2 byln"><b>Written by :</b> <span class="author-name">${a.author}</span> <b>LAST UPDATED :</b> ${american(a.modified)}</div><div class="jsx-3 story-article-content">${html(a, { noise: { 0: '<div id="ad-mid">ADVERTISEMENT</div>', 2: `<p>ये भी पढ़ें- <a href="/x">${others[3]}</a></p>` } })}<p>ब्रेकिंग न्यूज़ हिंदी में सबसे पहले पढ़ें Samachar TV पर. आज की ताजा खबर, लाइव न्यूज अपडेट, पढ़ें सबसे विश्वसनीय हिंदी न्यूज़ वेबसाइट Samachar TV पर|</p><p>Tags: Bhagalpur news, Dengue</p><p>FIRST PUBLISHED : ${american(a.published)}</p></div></article></div>`,
      ),
      { expect: { author: `${a.author}, नेहा` } },
    ),
    page(
      "tv-2021-video",
      host,
      "/news/bihar/vaccine-27-lakh.html",
      b,
      doc(
        `<title>${b.title}</title><meta property="og:title" content="${b.title}"><meta property="og:url" content="https://${host}/news/bihar/vaccine-27-lakh.html"><meta property="og:type" content="article"><meta property="article:published_time" content="${b.published}"><meta property="article:modified_time" content="${b.modified}">`,
        `${nav}<div class="article-box"><h1>${b.title}</h1><div class="video-player-wrap"><p>वीडियो लोड हो रहा है, कृपया प्रतीक्षा करें। विज्ञापन के बाद वीडियो शुरू होगा।</p></div><div id="article_body" class="article_body">${html(b, { p: (t) => `<div>${t}</div>`, noise: { 1: '<div class="tag-block"><a href="/t">#कोरोना</a></div>' } })}</div></div><div class="trending"><h2>ट्रेंडिंग</h2>${others.map((t) => `<a href="/q">${t}</a>`).join("<br>")}</div>${footer}`,
      ),
    ),
    page(
      "tv-2022-second-story",
      host,
      "/news/delhi/dengue-243.html",
      c,
      doc(
        `<title>${c.title}</title><link rel="canonical" href="https://${host}/news/delhi/dengue-243.html">` +
          ld({ "@type": "NewsArticle", headline: c.title, datePublished: c.published, dateModified: c.modified }),
        `${nav}<div class="infinite"><div class="story-wrap"><h1>${c.title}</h1><div class="content-area">${html(c)}</div></div><div class="story-wrap"><h1>${d.title}</h1><div class="content-area">${html(d)}</div></div></div>${footer}`,
      ),
    ),
    page(
      "tv-2022-live",
      host,
      "/news/bihar/corona-live.html",
      live,
      doc(
        `<title>${live.title}</title><link rel="canonical" href="https://${host}/news/bihar/corona-live.html">` +
          ld({
            "@type": "LiveBlogPosting",
            headline: live.title,
            datePublished: live.published,
            dateModified: live.modified,
            coverageStartTime: live.published,
          }),
        `${nav}<div class="live-page"><h1>${live.title}</h1><div class="live-blog-content">${liveLines.map((t, i) => `<div class="live-entry"><div class="live-time">0${6 - i}:15 PM, 13-Jul-2022</div><div class="live-text"><p>${t}</p></div><div class="share-icons"><a href="#">शेयर</a></div></div>`).join("")}</div></div>${footer}`,
      ),
      { expect: { text: liveLines.join("\n") } },
    ),
  ];
}

/** A portal with sections of no class, pictures between paragraphs, and lists of other stories at every turn. */
export function portalPages(): SavedPage[] {
  const host = "www.aaj-ki-baat.example";
  const a = report("gaya");
  const b = report("india-covid");
  const c = report("bhagalpur");
  const d = report("muzaffarpur");
  return [
    page(
      "portal-2022",
      host,
      "/story/corona-gaya-1602-2022-12-26",
      a,
      doc(
        `<title>${a.title} - Aaj Ki Baat</title><link rel="canonical" href="https://${host}/story/corona-gaya-1602-2022-12-26">` +
          ld({
            "@type": "NewsArticle",
            headline: a.title,
            datePublished: a.published,
            dateModified: a.modified,
            articleBody: flat(a),
            author: { "@type": "Person", name: a.author },
          }),
        `${nav}<div class="story-with-main-sec"><div class="story-heading"><h1>${a.title}</h1><h2>${a.summary}</h2></div><div class="brand-detial-main"><a>${a.author}</a><ul><li>गया,</li><li>26 दिसंबर 2022,</li><li>(अपडेटेड 27 दिसंबर 2022, 8:40 AM IST)</li></ul></div><div class="content-area">${html(a, { noise: { 1: `<div class="ads-container">विज्ञापन</div><div class="read-more-box"><p><b>ये भी पढ़ें:</b> <a href="/x">${others[0]}</a></p></div>`, 2: '<div class="insta"><blockquote class="instagram-media"><p>View this post on Instagram</p></blockquote></div>' } })}</div></div><div class="recommended"><h3>सम्बंधित ख़बरें</h3><ul>${links(4)}</ul></div>${footer}`,
      ),
      { expect: { author: a.author } },
    ),
    page(
      "portal-2023-sections",
      host,
      "/story/covid-3016",
      b,
      doc(
        `<title>${b.title}</title><link rel="canonical" href="https://${host}/story/covid-3016"><meta property="og:type" content="article"><meta name="publish-date" content="${b.published}"><meta name="last-modified" content="${b.modified}">`,
        `<main role="main"><div><h1 id="content">${b.title}</h1></div>${b.blocks.map((x) => ("p" in x ? `<div dir="ltr" class="bbc-19j92fr"><p dir="ltr">${plain(x.p)}</p></div>` : "")).join('<div class="bbc-ad"></div>')}<section role="region" aria-labelledby="rec"><strong id="rec">छोड़कर और ये भी पढ़ें आगे बढ़ें</strong><ul>${links(4)}</ul><p>समाप्त</p></section></main><section><h2>टॉप स्टोरी</h2><ul>${links(5)}</ul></section>`,
      ),
    ),
    page(
      "portal-2023-follow",
      host,
      "/story/mayaganj",
      c,
      doc(
        `<title>${c.title}</title><link rel="canonical" href="https://${host}/story/mayaganj"><meta property="article:published_time" content="${utc(c.published)}"><meta property="article:modified_time" content="${utc(c.modified)}">`,
        `${nav}<div class="detail"><h1>${c.title}</h1><div class="font-resize"><button>A+</button></div><div class="detail-text">${html(c, { noise: { 0: "<p>हमारे व्हाट्सऐप चैनल से जुड़ने के लिए यहां क्लिक करें</p>", 2: '<p style="display:none">छिपी हुई पंक्ति जो पाठक को नहीं दिखती और लेख में नहीं आनी चाहिए।</p>' } })}<p><em>आज की बात को अब गूगल न्यूज पर फॉलो करें</em></p></div></div><div class="faq"></div>${footer}`,
      ),
    ),
    page(
      "portal-2019-gallery-end",
      host,
      "/story/chamki",
      d,
      doc(
        `<title>${d.title}</title><link rel="canonical" href="https://${host}/story/chamki">` +
          ld({
            "@type": "Report",
            headline: d.title,
            datePublished: "2019-06-08T17:35:00",
            dateModified: "2019-06-08T12:05:00Z",
          }),
        `${nav}<div id="content"><h1>${d.title}</h1><div class="storyBody">${html(d, { list: (items) => `<ol>${items.map((i) => `<li><p>${i}</p></li>`).join("")}</ol>` })}</div><div class="photo-gallery"><h3>तस्वीरें</h3>${["मां अपने बच्चे के साथ वार्ड में बैठी है, बच्चे को ग्लूकोज चढ़ रहा है।", "अस्पताल के बाहर परिजनों की भीड़ सुबह से ही जमा रही।"].map((t) => `<p>${t}</p>`).join("")}</div></div>${footer}`,
      ),
    ),
  ];
}
