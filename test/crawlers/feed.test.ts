import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { linksOfFeed } from "../../crawlers/discover/feed.ts";
import { readSitemap } from "../../crawlers/discover/sitemap.ts";
import { whenOf } from "../../crawlers/discover/when.ts";
import { scanXml } from "../../crawlers/discover/xml.ts";
import { entryChanged } from "../../crawlers/frontier.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const links = (text: string, base = "https://x.in/feed") =>
  linksOfFeed(bytes(text), base).map(({ url, title, publishedAt }) => [url, title, publishedAt]);
const AT = "2026-11-23T04:30:00.000Z";

describe("a feed may be", () => {
  test.each([
    [
      "RSS 2.0",
      `<rss version="2.0"><channel><title>t</title><item><title>एक &amp; दो</title><link>https://x.in/a?id=1&amp;utm_source=rss</link><pubDate>Mon, 23 Nov 2026 10:00:00 +0530</pubDate></item></channel></rss>`,
    ],
    [
      "RSS 2.0 in CDATA, with IST",
      `<?xml version='1.0'?>\n<!-- x --><rss version="2.0"><channel><item><title><![CDATA[एक & दो]]></title><link><![CDATA[ https://x.in/a?id=1 ]]></link><pubDate>Mon, 23 Nov 2026 10:00:00 IST</pubDate></item></channel></rss>`,
    ],
    [
      "RSS 2.0 with only a guid",
      `<rss version="2.0"><channel><item><title>एक &amp; दो</title><guid>https://x.in/a?id=1</guid><pubDate>Mon, 23 Nov 2026 04:30:00 GMT</pubDate></item></channel></rss>`,
    ],
    [
      "RSS with a harmless DOCTYPE",
      `<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd"><rss version="0.91"><channel><title>t</title><item><title>एक &amp; दो</title><link>/a?id=1</link><pubDate>2026-11-23T10:00:00</pubDate></item></channel></rss>`,
    ],
    [
      "Atom",
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>t</title><entry><title>एक &amp; दो</title><id>tag:x,1</id><link rel="self" href="/self"/><link rel="alternate" href="/a?id=1"/><published>2026-11-23T10:00:00+05:30</published><updated>2026-11-23T11:00:00+05:30</updated></entry></feed>`,
    ],
    [
      "RDF",
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://x.in/"><title>t</title></channel><item rdf:about="https://x.in/a?id=1"><title>एक &amp; दो</title><link>https://x.in/a?id=1</link><dc:date>2026-11-23T10:00:00+05:30</dc:date></item></rdf:RDF>`,
    ],
    [
      "JSON Feed",
      JSON.stringify({
        version: "https://jsonfeed.org/version/1.1",
        title: "t",
        items: [
          { id: "1", url: "https://x.in/a?id=1#x", title: "एक & दो", date_published: "2026-11-23T10:00:00+05:30" },
        ],
      }),
    ],
  ])("%s", (_name, feed) => expect(links(feed)).toEqual([["https://x.in/a?id=1", "एक & दो", AT]]));

  test("in the charset it has, whatever it declares", () => {
    const feed =
      '<?xml version="1.0" encoding="ISO-8859-1"?><rss version="2.0"><channel><item><title>पटना</title><link>/a</link></item></channel></rss>';
    expect(links(feed)[0]?.[1]).toBe("पटना");
    const wide = iconv.encode(feed.replace("ISO-8859-1", "UTF-16"), "utf16le", { addBOM: true });
    expect(linksOfFeed(wide, "https://x.in/")[0]?.title).toBe("पटना");
  });
  test("badly escaped", () =>
    expect(
      links('<rss version="2.0"><channel><item><title>क & ख</title><link>/a?x=1&y=2</link></item></channel>'),
    ).toEqual([["https://x.in/a?x=1&y=2", "क & ख", undefined]]));
});

describe("a feed is read though", () => {
  const item = "<item><title>एक</title><link>/a</link><pubDate>Mon, 23 Nov 2026 10:00:00 IST</pubDate></item>";
  const whole = `<rss version="2.0"><channel><title>t</title>${item}</channel></rss>`;
  test.each([
    ["it breaks off in the middle of an entry", whole.replace("</channel></rss>", "<item><title>दो</title><link>/b")],
    ["something else stands before it", `<br />\n<b>Warning</b>: mysql_connect() in <b>x.php</b><br />\n${whole}`],
    ["it has no channel", `<rss version="2.0">${item}</rss>`],
    ["a «<» in it is not escaped", whole.replace("<link>", "<description>मौत < 5 & घर</description><link>")],
    ["its names are in capitals", whole.replace(/<\/?\w+/g, (tag) => tag.toUpperCase())],
    ["it is in UTF-16 and does not say so", iconv.encode(whole, "utf16-le", { addBOM: false })],
  ])("%s", (_name, feed) => {
    const read = linksOfFeed(typeof feed === "string" ? bytes(feed) : feed, "https://x.in/feed");
    expect(read.map(({ url, title, publishedAt }) => [url, title, publishedAt])).toEqual([
      ["https://x.in/a", "एक", AT],
    ]);
  });

  test("fields of a JSON feed are null", () => {
    const items = [
      { id: null, url: "https://x.in/a", title: null, date_published: null },
      null,
      { id: "https://x.in/b" },
    ];
    expect(links(JSON.stringify({ version: "https://jsonfeed.org/version/1.1", title: null, items }))).toEqual([
      ["https://x.in/a", undefined, undefined],
      ["https://x.in/b", undefined, undefined],
    ]);
  });

  test("Atom's titles are XHTML, and its links stand on xml:base", () =>
    expect(
      links(
        '<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://y.in/"><entry><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">एक</div></title><link href="/a"/><updated>2026-11-23T10:00:00 +05:30</updated><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><a href="/no">x</a></div></content></entry></feed>',
      ).map(([url, , at]) => [url, at]),
    ).toEqual([["https://y.in/a", AT]]));

  test("it lists a hundred thousand, of which the first ten thousand are taken", () => {
    const many = Array.from({ length: 100_000 }, (_, i) => `<item><title>क</title><link>/${i}</link></item>`).join("");
    const read = links(`<rss version="2.0"><channel>${many}</channel></rss>`);
    expect([read.length, read[0]?.[0]]).toEqual([10_000, "https://x.in/0"]);
  });
});

describe("an entry's fingerprint changes with", () => {
  const one = (title: string, rest = "") =>
    linksOfFeed(
      bytes(`<rss version="2.0"><channel><item><title>${title}</title><link>/a</link>${rest}</item></channel></rss>`),
      "https://x.in/",
    )[0]?.modified;
  test("its title, dates and words", () => {
    expect(one("क")).not.toBe(one("ख"));
    expect(one("क", "<description>159</description>")).not.toBe(one("क", "<description>195</description>"));
    expect(one("क", "<pubDate>Mon, 23 Nov 2026 10:00:00 GMT</pubDate>")).not.toBe(one("क"));
  });
  test("not with the pictures in it", () =>
    expect(one("क", "<description>&lt;img src='/1.jpg'&gt;159</description>")).toBe(
      one("क", "<description>&lt;img src='/2.jpg'&gt;159</description>"),
    ));
});

describe("what two listings say of one page is news", () => {
  test.each([
    [undefined, undefined, false],
    [undefined, "2026-11-20", true],
    ["2026-11-20", undefined, false],
    ["2026-11-20", "2026-11-21", true],
    ["2026-11-21", "2026-11-20", false],
    ["2026-11-21T00:00:00.000Z#a", "2026-11-21", false],
    ["2026-11-21", "2026-11-21#a", false],
    ["2026-11-21#a", "2026-11-21#b", true],
    ["#a", "#b", true],
    ["2026-11-21#b", "2026-11-20#a", false],
  ])("%s, then %s: %s", (known, found, expected) => expect(entryChanged(known, found)).toBe(expected));
});

describe("a sitemap", () => {
  test("gives each page once, with Google News' own fields", () => {
    const sitemap = readSitemap(
      bytes(`<urlset xmlns:news="n" xmlns:image="i"><url><image:image><image:loc>https://x.in/p.jpg</image:loc></image:image><loc> https://x.in/a </loc>
<news:news><news:publication><news:name>पत्रिका</news:name><news:language>hi</news:language></news:publication><news:publication_date>2026-11-23T10:00:00+05:30</news:publication_date><news:title>एक</news:title></news:news></url><url><loc>https://x.in/a#b</loc></url></urlset>`),
      "https://x.in/s.xml",
    );
    expect(sitemap.links.map(({ url }) => url)).toEqual(["https://x.in/a"]);
    expect(sitemap.links[0]).toMatchObject({ title: "एक", publishedAt: AT });
  });
  test("may be lines of text", () =>
    expect(readSitemap(bytes("https://x.in/a\nhttps://x.in/b\n"), "https://x.in/s.txt").links).toHaveLength(2));
  test("may be a feed", () =>
    expect(
      readSitemap(
        bytes('<rss version="2.0"><channel><item><link>https://x.in/a</link></item></channel></rss>'),
        "https://x.in/s.xml",
      ).links.map(({ url }) => url),
    ).toEqual(["https://x.in/a"]));
  test.each(["<rss/>", "nothing", ""])("«%s» is none", (text) =>
    expect(() => readSitemap(bytes(text), "https://x.in/")).toThrow(/no sitemap/),
  );
});

describe("XML", () => {
  test("in CDATA and comments is no XML", () =>
    expect(() => scanXml('<a><![CDATA[<!DOCTYPE x [<!ENTITY]>]]><!-- <!ENTITY x "y"> --></a>')).not.toThrow());
  test.each([
    '<!DOCTYPE a [<!ENTITY b "c">]><a/>',
    '<a><!ENTITY b "c"></a>',
    "<!DOCTYPE a [",
    "<!doctype a SYSTEM 'x' [ ]><a/>",
  ])("%s is refused", (xml) => expect(() => scanXml(xml)).toThrow(/refused/));
  test("entities are the five of XML, and numbers", () => {
    const texts: string[] = [];
    scanXml("<a>&lt;&amp;&#2346;&#x91F;&nbsp;&lol;</a>", { close: (_name, text) => texts.push(text) });
    expect(texts).toEqual(["<&पट&nbsp;&lol;"]);
  });
});

describe("what is written to be slow is read as fast as anything", () => {
  const million = 1_000_000;
  test.each([
    [
      "a description of «<» only",
      `<rss version="2.0"><channel><item><link>/a</link><description><![CDATA[${"<".repeat(million)}]]></description></item></channel></rss>`,
    ],
    [
      "open quotes",
      `<rss version="2.0"><channel><item><link>/a</link></item></channel></rss>${"<a '".repeat(million / 4)}`,
    ],
    [
      "comments that never end",
      `<rss version="2.0"><channel><item><link>/a</link></item></channel></rss>${"<!--".repeat(million / 4)}`,
    ],
    [
      "closing tags of nothing",
      `<rss version="2.0"><channel><item><link>/a</link></item></channel></rss>${"</a>".repeat(million / 4)}`,
    ],
    [
      "one endless link",
      `<rss version="2.0"><channel><item><link>/a</link></item><item><link>/${"a".repeat(million)}</link></item></channel></rss>`,
    ],
    [
      "a date of blanks",
      `<rss version="2.0"><channel><item><link>/a</link><pubDate>${" ".repeat(million)}x</pubDate></item></channel></rss>`,
    ],
  ])("%s", (_name, feed) => {
    const started = performance.now();
    expect(linksOfFeed(bytes(feed), "https://x.in/").map(({ url }) => url)).toEqual(["https://x.in/a"]);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});

describe("dates", () => {
  test.each([
    ["2026-11-23", "2026-11-23"],
    ["2026-11-23T10:00:00+05:30", AT],
    ["2026-11-23T10:00:00", AT],
    ["2026-11-23 10:00", AT],
    ["2026-11-23T04:30Z", AT],
    ["Mon, 23 Nov 2026 10:00:00 +0530", AT],
    ["Mon, 23 Nov 2026 10:00:00 IST", AT],
    ["Mon, 23 Nov 2026 04:30:00 GMT", AT],
    ["23 Nov 2026 04:30 UT", AT],
    ["2026-11-23T10:00:00 +05:30", AT],
    ["Mon, 23 Nov 2026 10:00:00", AT],
    ["Mon Nov 23 10:00:00 IST 2026", AT],
    ["सोम, 23 नवंबर 2026 10:00:00 IST", AT],
    ["सोमवार, २३ नवम्बर २०२६ १०:०० पूर्वाह्न", AT],
    ["२३ नवंबर 2026", "2026-11-23"],
    ["23/11/2026 10:00", AT],
    ["2026", undefined],
    ["2026-99-99", undefined],
    ["gestern", undefined],
    ["", undefined],
  ])("%s → %s", (text, expected) => expect(whenOf(text)).toBe(expected));
});
