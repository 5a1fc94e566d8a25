import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { decodePage } from "../../../crawlers/page/charset.ts";
import { readPage } from "../../../crawlers/page/index.ts";
import { krutiDevToUnicode } from "../../../crawlers/page/kruti-dev.ts";
import { bytes, PARAGRAPHS, p, page, result, TITLE } from "./page-of.ts";

const html = (meta = ""): string =>
  `<html><head>${meta}<title>${TITLE}</title></head><body><h1>${TITLE}</h1>${p(0, 1, 2)}</body></html>`;
const text = (raw: Uint8Array, contentType?: string): string => {
  const read = readPage(raw, { url: "https://khabar.example/a/1", ...(contentType ? { contentType } : {}) });
  return read.kind === "article" ? read.article.text : read.reason;
};
const WHOLE = PARAGRAPHS.join("\n");

/** ISCII bytes of a text, for testing the way back. */
function iscii(source: string): Uint8Array {
  const back = new Map<string, number>();
  for (let b = 0xa1; b <= 0xfa; b++) {
    const decoded = decodePage(Uint8Array.of(...Array(200).fill([0xb3, 0xda, 0xe1, 0xcf, 0x20]).flat(), b), undefined);
    if ("text" in decoded) back.set(decoded.text.at(-1) ?? "", b);
  }
  return Uint8Array.from(
    [...source.normalize("NFD")].flatMap((c) => (c.charCodeAt(0) < 128 ? [c.charCodeAt(0)] : [back.get(c) ?? 0x3f])),
  );
}

describe("charset", () => {
  it.each([
    ["UTF-8", bytes(html())],
    ["UTF-8 with a byte-order mark", Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes(html())])],
    ["UTF-8 that its meta calls Latin-1", bytes(html('<meta charset="iso-8859-1">'))],
    ["UTF-16 LE without a mark", iconv.encode(html(), "utf-16le")],
    ["UTF-16 BE without a mark", iconv.encode(html(), "utf-16be")],
    ["UTF-16 LE with a mark", iconv.encode(html(), "utf-16le", { addBOM: true })],
    ["UTF-16 BE that its meta calls UTF-8", iconv.encode(html('<meta charset="utf-8">'), "utf-16be", { addBOM: true })],
    ["UTF-32 with a mark", iconv.encode(html(), "utf-32le", { addBOM: true })],
    ["ISCII", iscii(html())],
    [
      "ISCII that its meta calls Latin-1",
      iscii(html('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">')),
    ],
    ["UTF-8 encoded twice by way of Latin-1", bytes(Buffer.from(html()).toString("latin1"))],
  ])("%s is read", (_, raw) => expect(text(raw)).toBe(WHOLE));

  it("that the header tells wrongly is found from the bytes", () => {
    expect(text(bytes(html()), "text/html; charset=windows-1252")).toBe(WHOLE);
    expect(text(iconv.encode(html(), "utf-16le"), "text/html; charset=utf-8")).toBe(WHOLE);
  });
  it("of Western text is windows-1252 where it is no UTF-8", () =>
    expect(decodePage(iconv.encode("<p>café – “naïve” £5</p>", "windows-1252"), undefined)).toMatchObject({
      text: "<p>café – “naïve” £5</p>",
      charset: "windows-1252",
    }));
  it("of a page cut off inside a letter stays UTF-8", () => {
    const whole = bytes(html());
    for (let cut = 1; cut <= 4; cut++)
      expect(text(whole.slice(0, whole.length - 60 - cut)).startsWith(PARAGRAPHS[0])).toBe(true);
  });
  it("with a few bad bytes stays UTF-8, and they leave nothing", () => {
    const raw = Buffer.concat([bytes(html().slice(0, 90)), Buffer.from([0xff, 0xe0, 0xa4]), bytes(html().slice(90))]);
    expect(text(raw)).not.toContain("\ufffd");
  });
});

describe("no page at all", () => {
  it.each([
    ["nothing", new Uint8Array(), /empty/],
    ["white space", bytes(" \n\t "), /empty/],
    ["noise", Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919 + ((i * i) >> 3)) & 255), /noise/],
    ["a PDF", bytes("%PDF-1.7 …"), /PDF/],
    ["gzip", Uint8Array.of(31, 139, 8, 0, 0), /gzip/],
    ["JSON", bytes('{"a": 1}'), /no HTML/],
    ["plain text", bytes(PARAGRAPHS[0]), /no HTML/],
    ["a page without text", bytes(page("<div></div>")), /no article text/],
    ["a page that says it does not exist", bytes(page("<h1>404</h1><p>क्षमा करें, यह पेज नहीं मिला।</p>")), /no article/],
    [
      "a list of teasers",
      bytes(
        page(
          `<h1>बिहार</h1>${[1, 2, 3, 4, 5].map((i) => `<div><h3><a href="/${i}">खबर का शीर्षक संख्या ${i} यहां है</a></h3><p>यह खबर ${i} का सार है जिसमें बताया गया है कि जिले में क्या हुआ और कितने लोग प्रभावित हुए।</p></div>`).join("")}`,
        ),
      ),
      /no article/,
    ],
  ])("%s is none, with a reason in words", (_, raw, reason) => {
    const read = readPage(raw, { url: "https://khabar.example/" });
    expect(read).toMatchObject({ kind: "none", reason: expect.stringMatching(reason), keepText: true });
  });
  it("without its scripts is said to need them", () => {
    expect(result(page('<div id="root"></div><script src="/main.js"></script>'))).toMatchObject({
      kind: "none",
      needsScripts: true,
    });
    expect(result("<ignored>", { html: html() })).toMatchObject({ kind: "article" });
  });
});

describe("old fonts", () => {
  it.each([
    ["iVuk esa Msaxw ds 61 u, ejht feys", "पटना में डेंगू के 61 नए मरीज मिले"],
    ["LokLF; foHkkx us crk;k fd", "स्वास्थ्य विभाग ने बताया कि"],
    ["fLFkfr", "स्थिति"],
    ["dk;ZØe", "कार्यक्रम"],
    ["eqt¶Qjiqj", "मुजफ्फरपुर"],
    ['o"kZ', "वर्ष"],
    ["deZpkjh", "कर्मचारी"],
    ["MkWDVj", "डॉक्टर"],
    ["vkWDlhtu", "ऑक्सीजन"],
    ["fo'ofo|ky;", "विश्वविद्यालय"],
    ["{ks=", "क्षेत्र"],
    ["laØfer", "संक्रमित"],
    ["O;fDr", "व्यक्ति"],
    ["ifjfLFkfr;ksa", "परिस्थितियों"],
    ["fpfdRlk", "चिकित्सा"],
    ['jk"Vªh;', "राष्ट्रीय"],
    ["lkoZtfud", "सार्वजनिक"],
    ["dsaæ", "केंद्र"],
    ["djksM+", "करोड़"],
    ["10 izfr'kr", "10 प्रतिशत"],
    ["¼dksfoM&19½", "(कोविड-19)"],
    ["gSaA", "हैं।"],
    ["iVuk] 12 tqykbZ", "पटना, 12 जुलाई"],
  ])("Kruti Dev «%s» is «%s»", (keys, unicode) => expect(krutiDevToUnicode(keys)).toBe(unicode));

  const kruti = (style: string): string =>
    `<html><head>${style}<title>iVuk esa Msaxw ds 42 u, ejht feys</title></head><body><h1>iVuk esa Msaxw ds 42 u, ejht feys</h1><p>iVuk esa jfookj dks Msaxw ds 42 u, ejht feys gSaA buesa 17 ejht dadM+ckx ds gSaA flfoy ltZu us crk;k fd bl lky vc rd 812 ejht fey pqds gSa vkSj rhu dh ekSr gqbZ gSA</p></body></html>`;
  it("Kruti Dev is known by its words, with and without its name", () => {
    for (const style of ["<style>p{font-family:'Kruti Dev 010'}</style>", ""]) {
      expect(result(kruti(style))).toMatchObject({
        article: {
          title: "पटना में डेंगू के 42 नए मरीज मिले",
          text: "पटना में रविवार को डेंगू के 42 नए मरीज मिले हैं। इनमें 17 मरीज कंकड़बाग के हैं। सिविल सर्जन ने बताया कि इस साल अब तक 812 मरीज मिल चुके हैं और तीन की मौत हुई है।",
        },
      });
    }
  });
  it("Chanakya and unknown fonts are refused", () => {
    const chanakya =
      "<title>x</title><h1>ÂÅUÙæ ×ð´ Çð´U»ê</h1><p>ÂÅUÙæ ×ð´ ÚUçßßæÚU ·¤æð Çð´U»ê ·ð¤ 42 Ù° ×ÚUèÁ ç×Üð ãñ´Ð §Ù×ð´ 17 ×ÚUèÁ ·¢¤·¤Ç¸Õæ» ·ð¤ ãñ´Ð çâçßÜ âÁüÙ Ùð ÕÌæØæ ç·¤ §â âæÜ ¥Õ Ì·¤ 812 ×ÚUèÁ ç×Ü ¿é·ð¤ ãñ´Ð</p>";
    expect(result(chanakya)).toMatchObject({ kind: "none", reason: expect.stringContaining("Chanakya") });
    expect(result(`<title>x</title><h1>x</h1><p>${"Òæ¸ßë¢ ñêÿ ¶µ 42 þïð. ".repeat(12)}</p>`)).toMatchObject({
      kind: "none",
      reason: expect.stringMatching(/encoding|font/),
    });
  });
  it("English is no old font", () => {
    const english =
      "Patna on Sunday reported 42 new dengue cases, taking the season's total to 812, the civil surgeon said. Of these, 17 are from Kankarbagh.";
    expect(
      result(
        `<html lang="en"><title>Patna reports 42 dengue cases</title><h1>Patna reports 42 dengue cases</h1><p>${english}</p></html>`,
      ),
    ).toMatchObject({ article: { text: english, language: "en" } });
  });
});
