/** Pages of government sites, old systems, script-built apps and small towns. */
import { flat, html, lines, plain } from "./blocks.ts";
import { devanagari, doc, hindi, ld, links, others, page, report, type SavedPage } from "./parts.ts";
import type { Report } from "./reports.ts";

/** Government releases and old sites: forms, tables for layout, wrong charsets, cut-off pages. */
export function oldPages(): SavedPage[] {
  const host = "soochna.example";
  const a = report("india-covid");
  const b = report("patna-dengue");
  const c = report("delhi");
  const d = report("bihar-vaccination");
  const simple = (r: Report, meta: string): string =>
    `<html>\n<head>\n${meta}\n<title>${r.title}</title>\n</head>\n<body bgcolor="#ffffff">\n<center><a href="/">मुख पृष्ठ</a></center>\n<h1>${r.title}</h1>\n<p><i>${hindi(r.published)}</i></p>\n${html(r)}\n<hr>\n<p><a href="/archive">पुराने अंक</a></p>\n</body>\n</html>\n`;
  return [
    page(
      "soochna-release",
      host,
      "/PressReleasePage.aspx?PRID=1911",
      a,
      doc(
        `<title>प्रेस विज्ञप्ति:सूचना कार्यालय</title>`,
        `<form method="post" action="./PressReleasePage.aspx" id="form1"><input type="hidden" name="__VIEWSTATE" value="abc"><div class="container"><div class="innner-page-main-about-us-content-right-part"><div class="MinistryNameSubhead text-center">स्वास्थ्य एवं परिवार कल्याण मंत्रालय</div><h2>${a.title}</h2><div class="ReleaseDateSubHeaddateTime text-center">प्रविष्टि तिथि: 30 MAR 2023 9:48AM by Soochna Delhi</div>${html(a, { p: (t) => `<p style="text-align:justify"><span style="font-family:Mangal">${t}</span></p>` })}<p style="text-align:center">***</p><p>एमवी/एकेएन</p><p>(रिलीज़ आईडी: 1911)</p></div></div></form>`,
      ),
      { expect: { modifiedAt: null } },
    ),
    page(
      "soochna-2005-utf16",
      host,
      "/patna/dengue.htm",
      b,
      simple(b, '<meta http-equiv="Content-Type" content="text/html; charset=utf-16">'),
      { charset: "utf-16le", expect: { modifiedAt: null } },
    ),
    page(
      "soochna-2008-lying-charset",
      host,
      "/delhi/dengue.htm",
      c,
      simple(c, '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">'),
      { contentType: "text/html; charset=windows-1252", expect: { modifiedAt: null } },
    ),
    page(
      "soochna-2010-unclosed",
      host,
      "/bihar/vaccine.htm",
      d,
      simple(d, "")
        .replaceAll("</p>", "")
        .replace(
          "<hr>",
          '<p><b>Also Read</b><ul><li><a href="/1">पुरानी खबर एक</a><li><a href="/2">पुरानी खबर दो</a></ul><hr>',
        )
        .replace("</body>\n</html>", ""),
      { expect: { modifiedAt: null } },
    ),
  ];
}

/** Script-heavy sites whose text stands only in JSON-LD, with the page empty or holding another thing. */
export function appPages(): SavedPage[] {
  const host = "www.khabar-app.example";
  const a = report("saran");
  const b = report("patna-black");
  const c = report("purnia");
  const d = report("nalanda");
  const body = (r: Report): string => lines(r).join("\n\n");
  const head = (r: Report, path: string, more: object = {}): string =>
    `<title>${r.title}</title><link rel="canonical" href="https://${host}${path}">` +
    ld({
      "@context": "https://schema.org",
      "@type": "NewsArticle",
      headline: r.title,
      datePublished: r.published,
      dateModified: r.modified,
      articleBody: body(r),
      ...more,
    });
  return [
    page(
      "app-2023-json-only",
      host,
      "/state/saran-1",
      a,
      doc(
        head(a, "/state/saran-1"),
        '<div id="root"></div><script src="/main.js"></script><noscript>कृपया जावास्क्रिप्ट चालू करें</noscript>',
      ),
    ),
    page(
      "app-2023-json-html",
      host,
      "/state/patna-2",
      b,
      doc(
        head(b, "/state/patna-2", {
          articleBody: `${b.blocks.map((x) => ("p" in x ? `&lt;p&gt;${plain(x.p)}&lt;/p&gt;` : "")).join("")}&lt;p&gt;&lt;strong&gt;यह भी पढ़ें: ${others[1]}&lt;/strong&gt;&lt;/p&gt;`,
        }),
        `<div id="app"><h1>${b.title}</h1><p>लोड हो रहा है</p></div><script src="/main.js"></script>`,
      ),
    ),
    page(
      "app-2024-first-half",
      host,
      "/state/purnia-3",
      c,
      doc(
        head(c, "/state/purnia-3"),
        `<div id="app"><h1>${c.title}</h1><div class="x">${html({ ...c, blocks: c.blocks.slice(0, 1) })}</div><button>पूरी खबर</button></div><script src="/main.js"></script>`,
      ),
    ),
    page(
      "app-2025-state-and-page",
      host,
      "/state/nalanda-4",
      d,
      doc(
        head(d, "/state/nalanda-4", { articleBody: flat(d) }),
        `<div id="app"><div class="v-1"><h1>${d.title}</h1><div class="v-2">${html(d, { list: (items) => `<ul>${items.map((i) => `<li>${i}</li>`).join("")}</ul>` })}</div></div><div class="v-3">${others.map((t) => `<a href="/k"><div>${t}</div></a>`).join("")}</div></div><script src="/main.js"></script>`,
      ),
    ),
  ];
}

/** A small town's site on a home-made system: Devanagari digits, dates in words, other people's widgets. */
export function townPages(): SavedPage[] {
  const host = "sheohar-samvad.example";
  const a = report("muzaffarpur");
  const b = report("bhagalpur");
  const c = report("saran");
  const d = report("gaya");
  return [
    page(
      "town-2019-hindi-date",
      host,
      "/khabar/41",
      a,
      doc(
        `<title>${a.title}</title>`,
        `<div class="top"><h3>शिवहर संवाद</h3></div><div class="khabar"><h1>${a.title}</h1><span class="samay">प्रकाशित: ${devanagari(hindi(a.published))}</span><div class="vivaran">${html(a)}</div></div><div class="bagal"><h4>और खबरें</h4><ul>${links(5)}</ul></div>`,
      ),
      { expect: { modifiedAt: null } },
    ),
    page(
      "town-2023-div-text",
      host,
      "/khabar/97",
      b,
      doc(
        `<title>${b.title}</title><meta property="og:title" content="${b.title}">`,
        `<div><h1>${b.title}</h1><div>संवाददाता | ${hindi(b.published)}</div><div>${html(b, { p: (t) => `<div>${t}</div>`, h: (t) => `<div><b>${t}</b></div>` })}</div><div><a href="/1">${others[0]}</a> <a href="/2">${others[1]}</a></div></div>`,
      ),
      { expect: { modifiedAt: null } },
    ),
    page(
      "town-2023-spans",
      host,
      "/khabar/103",
      c,
      doc(
        `<title>शिवहर संवाद | ${c.title}</title><meta property="og:title" content="${c.title}"><meta property="og:site_name" content="शिवहर संवाद">`,
        `<div class="post"><div class="post-title"><h1>${c.title}</h1></div><div class="post-info"><time datetime="2023-02-17">17 फरवरी 2023</time></div><div class="post-text"><span>${html(c, { p: (t) => `<span style="font-size:18px">${t}</span><br>` })}</span><p>ऐसी ही खबरों के लिए हमारे यूट्यूब चैनल को सब्सक्राइब करें।</p></div></div>`,
      ),
      { expect: { publishedAt: "2023-02-17", modifiedAt: null } },
    ),
    page(
      "town-2022-lists-everywhere",
      host,
      "/khabar/88",
      d,
      doc(
        `<title>${d.title}</title>`,
        `<ul class="m">${links(5)}</ul><ul class="m2">${links(5)}</ul><div class="wrap"><div class="l"><h1>${d.title}</h1><small>26-12-2022 19:12</small>${html(d)}<h3>आज की अन्य खबरें</h3><ul>${links(5)}</ul></div><div class="r"><ul>${links(5)}</ul></div></div>`,
      ),
      { expect: { modifiedAt: null } },
    ),
  ];
}
