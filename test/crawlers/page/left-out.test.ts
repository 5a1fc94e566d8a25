import { describe, expect, it } from "vitest";
import { article, lines, PARAGRAPHS, p, page, TITLE } from "./page-of.ts";

const h1 = `<h1>${TITLE}</h1>`;
const inBody = (noise: string): string => page(`${h1}<div class="story">${p(0)}${noise}${p(1, 2)}</div>`);
const OTHER = "गया में मलेरिया के 12 मरीज मिले";

/** Each stands between the first and the second paragraph and must leave nothing. */
const NOISE: readonly (readonly [string, string])[] = [
  ["a box with a link", `<p><strong>यह भी पढ़ें: <a href="/x">${OTHER}</a></strong></p>`],
  ["ये भी पढ़ें without a link", `<p>ये भी पढ़ें- ${OTHER}</p>`],
  ["ये भी पढ़ें before a bar", `<p>ये भी पढ़ें | ${OTHER}</p>`],
  [
    "इसे भी पढ़ें as a heading over links",
    `<h3>इसे भी पढ़ें</h3><ul><li><a href="/1">${OTHER}</a></li><li><a href="/2">छपरा में तीन मरीज</a></li></ul>`,
  ],
  ["a list without links", `<p>यह भी पढ़ें</p><ul><li>${OTHER}</li><li>छपरा में कालाजार के 3 मरीज</li></ul>`],
  ["Also Read", `<p><b>Also Read:</b> <a href="/x">${OTHER}</a></p>`],
  [
    "the nukta in one letter or in two",
    `<p>यह भी प\u095dें: <a href="/x">${OTHER}</a></p><p>यह भी प\u0922\u093cें: <a href="/x">${OTHER}</a></p>`,
  ],
  [
    "three links below a lead",
    `<p>ये खबरें भी पढ़ें</p><p><a href="/1">${OTHER}</a></p><p><a href="/2">${OTHER}</a></p><p><a href="/3">${OTHER}</a></p>`,
  ],
  ["a headline that is all link", `<p><a href="/x">${OTHER}</a></p>`],
  [
    "a tweet",
    '<blockquote class="twitter-tweet"><p>बुलेटिन pic.twitter.com/x</p>&mdash; Dept (@dept) July 1, 2022</blockquote>',
  ],
  [
    "a quoted tweet without its class",
    "<blockquote><p>आज 42 नए मरीज मिले हैं। pic.twitter.com/abc — Health Bihar (@hb) July 1, 2022</p></blockquote>",
  ],
  ["a gallery", '<div class="photo-gallery"><p>वार्ड में भर्ती मरीज और उनके परिजन।</p></div>'],
  ["a figure", '<figure><img src="a.jpg" alt="फॉगिंग करती टीम"><figcaption>फॉगिंग करती टीम</figcaption></figure>'],
  [
    "a caption repeated in a paragraph",
    '<img src="a.jpg" alt="फॉगिंग करती नगर निगम की टीम"><p>फॉगिंग करती नगर निगम की टीम</p>',
  ],
  ["a prompt to follow", "<p>हमें फेसबुक पर फॉलो करें</p>"],
  ["a prompt to install", "<p>ताजा खबरों के लिए डाउनलोड करें हमारा ऐप</p>"],
  ["a prompt to join a channel", '<p>पल-पल की खबर के लिए हमारे व्हाट्सऐप चैनल से जुड़ें, <a href="/w">यहां क्लिक करें</a></p>'],
  ["a share bar", '<div class="social-share"><span>शेयर करें</span></div>'],
  ["an advertisement", '<div class="ad-slot">विज्ञापन</div><p>विज्ञापन</p>'],
  ["a script", '<script>document.write("<p>नकली</p>")</script>'],
  ["hidden text", '<p style="display:none">यह पंक्ति पाठक को नहीं दिखती।</p>'],
  ["a byline", "<p>Written By: रवि कुमार</p>"],
  ["a date line", "<p>Updated: 29 Dec 2022, 07:12 PM IST</p>"],
  ["a photo credit", "<p>फोटो: पीटीआई</p>"],
  ["a video label", "<p>वीडियो देखें</p>"],
  ["the headline again", `<p>${TITLE}</p>`],
  ["a paragraph printed twice", p(0)],
  [
    "a lead over a linked headline with its summary",
    `<div class="box"><h4>ये भी पढ़ें</h4><a href="/1"><h5>${OTHER}</h5><p>गया में पिछले 24 घंटे में 12 मरीज मिले हैं।</p></a></div>`,
  ],
  ["a caption in the picture's paragraph", '<p><img src="a.jpg"><br><em>पीएमसीएच के वार्ड में भर्ती मरीज</em></p>'],
  ["names to share on", "<p>Share this: Facebook Twitter WhatsApp</p>"],
  ["an agency's desk", "<p>-भाषा अजय</p>"],
  ["an agency's mark", "<p>(इनपुट: एजेंसी)</p>"],
];

describe("left out of an article", () => {
  it.each(NOISE)("%s", (_, noise) => expect(lines(inBody(noise))).toEqual([...PARAGRAPHS]));

  it("readers' comments, related lists and teasers beside it", () => {
    const beside = `<div class="col"><div><a href="/1">गया की खबर</a><p>गया में रविवार को मलेरिया के 12 मरीज मिले हैं जिनमें पांच बच्चे हैं।</p></div></div><section><h3>पाठकों की राय</h3><p>बहुत बुरा हाल है शहर का, नगर निगम कुछ नहीं करता, हर साल यही होता है।</p></section>`;
    expect(lines(page(`${h1}<div>${p(0, 1, 2)}</div>${beside}`))).toEqual([...PARAGRAPHS]);
  });

  it("a second article below the first", () => {
    const second = `<article><h2>${OTHER}</h2>${"<p>गया में रविवार को मलेरिया के 12 मरीज मिले हैं जिनमें पांच बच्चे शामिल हैं, सभी का इलाज चल रहा है।</p><p>जिले में इस साल 120 मरीज मिल चुके हैं और एक की मौत हुई है, विभाग छिड़काव करा रहा है।</p><p>20 टीमें बनाई गई हैं जो 200 गांवों में जाएंगी और बुखार के मरीजों की जांच करेंगी।</p>"}</article>`;
    expect(lines(page(`<article>${h1}${p(0, 1, 2)}</article>${second}`))).toEqual([...PARAGRAPHS]);
  });
});

/** Each stands between the first and the second paragraph and must stay. */
const KEPT: readonly (readonly [string, string, readonly string[]])[] = [
  [
    "a sentence with a link",
    '<p>विभाग ने <a href="/t">कोरोना बुलेटिन</a> जारी किया है।</p>',
    ["विभाग ने कोरोना बुलेटिन जारी किया है।"],
  ],
  [
    "a sentence that is all link",
    '<p><a href="/t">जिले में डेंगू से अब तक तीन लोगों की मौत हो चुकी है, सभी पटना के थे।</a></p>',
    ["जिले में डेंगू से अब तक तीन लोगों की मौत हो चुकी है, सभी पटना के थे।"],
  ],
  [
    "advice to install the government's app",
    "<p>विभाग ने कहा कि लोग आरोग्य सेतु ऐप डाउनलोड करें और लक्षण दिखने पर जांच कराएं।</p>",
    ["विभाग ने कहा कि लोग आरोग्य सेतु ऐप डाउनलोड करें और लक्षण दिखने पर जांच कराएं।"],
  ],
  [
    "«यह भी» in a sentence",
    "<p>यह भी पढ़ने में आया कि 12 मरीजों के नाम दो बार लिखे गए।</p>",
    ["यह भी पढ़ने में आया कि 12 मरीजों के नाम दो बार लिखे गए।"],
  ],
  [
    "big news as a sentence",
    "<p>बड़ी खबर: पटना में डेंगू के 42 और मरीज मिले हैं।</p>",
    ["बड़ी खबर: पटना में डेंगू के 42 और मरीज मिले हैं।"],
  ],
  ["a subheading", "<h3>किस अंचल में कितने मरीज</h3>", ["किस अंचल में कितने मरीज"]],
  ["a list of places", "<ul><li>कंकड़बाग: 17</li><li>बांकीपुर: 12</li></ul>", ["कंकड़बाग: 17", "बांकीपुर: 12"]],
  [
    "a table as rows",
    "<table><tr><th>अंचल</th><th>मरीज</th></tr><tr><td><p>कंकड़बाग</p></td><td>17</td></tr><tr><td>बांकीपुर</td><td></td></tr></table>",
    ["अंचल\tमरीज", "कंकड़बाग\t17", "बांकीपुर\t"],
  ],
  [
    "a table of linked names",
    '<table><tr><td><a href="/p">पटना</a></td><td>42</td></tr><tr><td><a href="/g">गया</a></td><td>12</td></tr></table>',
    ["पटना\t42", "गया\t12"],
  ],
  [
    "a table in a figure",
    "<figure><table><tr><td>पटना</td><td>42</td></tr><tr><td>गया</td><td>12</td></tr></table></figure>",
    ["पटना\t42", "गया\t12"],
  ],
  [
    "a name that spans rows",
    '<table><tr><td rowspan="2">पटना</td><td>पुरुष</td><td>5</td></tr><tr><td>महिला</td><td>3</td></tr></table>',
    ["पटना\tपुरुष\t5", "पटना\tमहिला\t3"],
  ],
  [
    "a time inside a sentence",
    '<p>रविवार को <time datetime="2022-10-12">शाम 4 बजे</time> तक 12 और मरीज मिले।</p>',
    ["रविवार को शाम 4 बजे तक 12 और मरीज मिले।"],
  ],
  [
    "a table's caption",
    "<table><caption>जिलावार नए मरीज</caption><tr><td>पटना</td><td>42</td></tr><tr><td>गया</td><td>2</td></tr></table>",
    ["जिलावार नए मरीज", "पटना\t42", "गया\t2"],
  ],
  [
    "a list with linked names",
    '<ul><li><a href="/g">गया</a>: 12</li><li><b>पटना:</b> 42</li></ul>',
    ["गया: 12", "पटना: 42"],
  ],
  [
    "a quotation",
    "<blockquote><p>हालात काबू में हैं और दवा की कमी नहीं है।</p></blockquote>",
    ["हालात काबू में हैं और दवा की कमी नहीं है।"],
  ],
];

describe("kept in an article", () => {
  it.each(KEPT)("%s", (_, html, kept) =>
    expect(lines(inBody(html))).toEqual([PARAGRAPHS[0], ...kept, PARAGRAPHS[1], PARAGRAPHS[2]]),
  );

  it("the sentence before an inline «यह भी पढ़ें»", () => {
    expect(
      lines(
        page(`${h1}<div><p>${PARAGRAPHS[0]} <strong>यह भी पढ़ें: <a href="/x">${OTHER}</a></strong></p>${p(1, 2)}</div>`),
      ),
    ).toEqual([...PARAGRAPHS]);
  });

  it("paragraphs parted by br, by div and by span", () => {
    expect(lines(page(`${h1}<div id="story">${PARAGRAPHS.join("<br><br>")}</div>`))).toEqual([...PARAGRAPHS]);
    expect(lines(page(`${h1}<div id="story">${PARAGRAPHS.map((t) => `<div>${t}</div>`).join("")}</div>`))).toEqual([
      ...PARAGRAPHS,
    ]);
    expect(lines(page(`${h1}<div id="story">${PARAGRAPHS.map((t) => `<span>${t}</span>`).join("")}</div>`))).toEqual([
      ...PARAGRAPHS,
    ]);
  });

  it("cells and paragraphs that are never closed", () => {
    expect(
      lines(
        page(
          `<table><tr><td>${h1}<p>${PARAGRAPHS[0]}<table border=1><tr><td><font>जिला<td><p>मरीज<tr><td>पटना<td><p>42</table><p>${PARAGRAPHS[1]}<td><a href="/">मेनू</a></table>`,
        ),
      ),
    ).toEqual([PARAGRAPHS[0], "जिला\tमरीज", "पटना\t42", PARAGRAPHS[1]]);
  });
});

describe("live blogs", () => {
  it("keep their entries' times, which are no text", () => {
    const entry = (time: string, i: number): string =>
      `<div class="entry"><time datetime="2022-10-12T${time}:00+05:30">${time}</time>${p(i)}</div>`;
    const live = article(
      page(`${h1}<div class="live">${entry("16:15", 0)}${entry("15:10", 1)}${entry("14:05", 2)}</div>`),
    );
    expect(live.text.split("\n")).toEqual([...PARAGRAPHS]);
    expect(live.entries).toEqual([
      { at: "2022-10-12T16:15:00+05:30", start: 0 },
      { at: "2022-10-12T15:10:00+05:30", start: PARAGRAPHS[0].length + 1 },
      { at: "2022-10-12T14:05:00+05:30", start: PARAGRAPHS[0].length + PARAGRAPHS[1].length + 2 },
    ]);
  });

  it("take a bare time of day as of the page's day", () => {
    const entry = (time: string, i: number): string => `<p><b>${time}</b></p>${p(i)}`;
    const live = article(
      page(
        `${h1}<div class="live">${entry("04:15 PM", 0)}${entry("03:10 PM", 1)}${entry("02:05 PM", 2)}</div>`,
        '<meta property="article:published_time" content="2022-10-12T13:00:00+05:30">',
      ),
    );
    expect(live.entries?.map((e) => e.at)).toEqual([
      "2022-10-12T16:15:00+05:30",
      "2022-10-12T15:10:00+05:30",
      "2022-10-12T14:05:00+05:30",
    ]);
  });

  it("are read from JSON-LD where the page is empty", () => {
    const json = {
      "@type": "LiveBlogPosting",
      headline: TITLE,
      liveBlogUpdate: PARAGRAPHS.map((text, i) => ({
        "@type": "BlogPosting",
        datePublished: `2022-10-12T1${6 - i}:00:00+05:30`,
        articleBody: text,
      })),
    };
    const live = article(
      page('<div id="root"></div>', `<script type="application/ld+json">${JSON.stringify(json)}</script>`),
    );
    expect(live.text.split("\n")).toEqual([...PARAGRAPHS]);
    expect(live.entries?.[1]).toEqual({ at: "2022-10-12T15:00:00+05:30", start: PARAGRAPHS[0].length + 1 });
  });
});
