import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { believedCanonical, canonicalKey, cleanLink } from "../../crawlers/canonical.ts";

describe("a link is asked without", () => {
  test.each([
    ["https://x.in/a?utm_source=rss&utm_medium=x", "https://x.in/a"],
    ["https://x.in/a?id=7&fbclid=abc", "https://x.in/a?id=7"],
    ["https://x.in/a?gclid=1&id=7&igshid=2", "https://x.in/a?id=7"],
    ["https://x.in/a?at_medium=RSS&at_campaign=KARANGA", "https://x.in/a"],
    ["https://x.in/a#comments", "https://x.in/a"],
    ["HTTPS://X.IN:443/a", "https://x.in/a"],
    ["http://x.in.:80/a", "http://x.in/a"],
    ["https://x.in/a?q=%E0%A4%AA&b=c+d", "https://x.in/a?q=%E0%A4%AA&b=c+d"],
    ["https://x.in/a?", "https://x.in/a"],
    ["  https://x.in/a \n", "https://x.in/a"],
  ])("%s → %s", (link, expected) => expect(cleanLink(link)).toBe(expected));

  test("what is relative stands on the page it is from", () => {
    expect(cleanLink("../b?utm_campaign=z", "https://x.in/news/bihar/")).toBe("https://x.in/news/b");
    expect(cleanLink("//y.in/b", "https://x.in/")).toBe("https://y.in/b");
  });
  test.each(["mailto:a@b.c", "javascript:void(0)", "", "http://", "https://user:pw@x.in/"])(
    "«%s» is no link to ask",
    (link) => expect(cleanLink(link)).toBeNull(),
  );
});

describe("twins have one key", () => {
  test.each([
    ["https://m.x.in/a", "https://www.x.in/a"],
    ["https://mobile.x.com/a", "https://www.x.com/a"],
    ["https://amp.x.com/a", "https://www.x.com/a"],
    ["https://www.x.in/amp/bihar/a-1.html", "https://www.x.in/bihar/a-1.html"],
    ["https://www.x.in/bihar/a-1/amp/", "https://www.x.in/bihar/a-1/"],
    ["https://www.x.in/bihar/a-1/amp", "https://www.x.in/bihar/a-1"],
    ["https://www.x.in/bihar/a-1.amp.html", "https://www.x.in/bihar/a-1.html"],
    ["https://www.x.in/a?amp=1", "https://www.x.in/a"],
    ["https://www.x.in/a?id=3&outputType=amp", "https://www.x.in/a?id=3"],
    ["https://www-x-in.cdn.ampproject.org/c/s/www.x.in/amp/a", "https://www.x.in/a"],
    ["https://www.google.com/amp/s/www.x.in/a/amp", "https://www.x.in/a"],
    ["https://www.x.in/amplifier/a", "https://www.x.in/amplifier/a"],
    ["https://www.x.in/amp", "https://www.x.in/amp"],
    ["http://127.0.0.1:8080/amp/a", "http://127.0.0.1:8080/a"],
  ])("%s → %s", (link, expected) => expect(canonicalKey(link)).toBe(expected));

  test("and a key is its own key", () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (link) => {
        const cleaned = cleanLink(link);
        if (cleaned === null) return;
        expect(cleanLink(cleaned)).toBe(cleaned);
        expect(canonicalKey(canonicalKey(cleaned))).toBe(canonicalKey(cleaned));
      }),
    );
  });
});

describe("rel=canonical is believed", () => {
  const of = (fetched: string, claimed: string, trusted = false) => believedCanonical(fetched, claimed, trusted);
  test("within the page's own site", () => {
    expect(of("https://m.x.in/a?p=1", "https://www.x.in/bihar/a")).toBe("https://www.x.in/bihar/a");
    expect(of("https://hindi.x.co.in/a", "https://www.x.co.in/a")).toBe("https://www.x.co.in/a");
  });
  test("not where it names another's page, the front page or nothing", () => {
    expect(of("https://x.in/a", "https://other.in/a")).toBe("https://x.in/a");
    expect(of("https://x.co.in/a", "https://y.co.in/a")).toBe("https://x.co.in/a");
    expect(of("https://x.in/a", "https://x.in/")).toBe("https://x.in/a");
    expect(of("https://x.in/a", "mailto:x")).toBe("https://x.in/a");
  });
  test("anywhere from a host of one's own", () =>
    expect(of("http://127.0.0.1:99/a", "https://x.in/a", true)).toBe("https://x.in/a"));
});
