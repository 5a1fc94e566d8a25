import { describe, expect, it } from "vitest";
import { readExamples } from "../../../crawlers/relevance/examples.ts";
import { DEFAULT_KEEP, isHealthNews } from "../../../crawlers/relevance/index.ts";
import { HEALTH } from "../../../crawlers/relevance/model.ts";
import { hasNumber, tokensOf } from "../../../crawlers/relevance/tokens.ts";
import { lines } from "../page/build/blocks.ts";
import { REPORTS } from "../page/build/reports.ts";

describe("health news with numbers", () => {
  it("is told from the rest on lines that training never saw: recall ≥ 0.98, precision ≥ 0.9", () => {
    const unseen = readExamples().filter((e) => e.heldOut);
    const kept = unseen.filter((e) => isHealthNews("", e.text).relevant);
    const hits = kept.filter((e) => e.label === HEALTH).length;
    const all = unseen.filter((e) => e.label === HEALTH).length + REPORTS.length;
    // The made-up reports of the page tests were never trained on either.
    const reports = REPORTS.filter((r) => isHealthNews(r.title, lines(r).join("\n")).relevant).length;
    const recall = (hits + reports) / all;
    const precision = (hits + reports) / (kept.length + reports);
    console.log(
      `health news, unseen: recall ${recall.toFixed(3)} of ${all}, precision ${precision.toFixed(3)} among ${unseen.length + REPORTS.length}`,
    );
    expect(recall).toBeGreaterThanOrEqual(0.98);
    expect(precision).toBeGreaterThanOrEqual(0.9);
  });

  it.each([
    ["पटना में डेंगू के 42 नए मरीज मिले", "कंकड़बाग में सबसे ज्यादा मरीज हैं।", true],
    ["चमकी बुखार से एक और बच्चे की मौत", "एसकेएमसीएच में इलाज के दौरान बच्चे ने दम तोड़ा।", true],
    ["गया में कोई नया कोरोना मरीज नहीं", "स्वास्थ्य विभाग ने यह जानकारी दी।", true],
    ["सदर अस्पताल में 20 नए बेड", "दस वेंटिलेटर भी लगाए गए, मरीजों को सुविधा होगी।", true],
    ["Bihar Corona Update: 24 घंटे में 5,412 नए केस", "", true],
    ["डेंगू से बचाव के उपाय", "घर में पानी जमा न होने दें और पूरी बांह के कपड़े पहनें।", false],
    ["सड़क हादसे में चार घायल", "पुलिस ने बताया कि घायलों को अस्पताल में भर्ती कराया गया, ट्रक चालक फरार है।", false],
    ["बिहार ने झारखंड को 45 रन से हराया", "आशुतोष ने 118 रन बनाए।", false],
    ["सोना 300 रुपये महंगा", "चांदी 74 हजार पर पहुंची।", false],
    ["", "", false],
  ])("«%s»: %s %s", (title, text, relevant) => expect(isHealthNews(title, text).relevant).toBe(relevant));

  it("gives a score from 0 to 1, and the threshold is the caller's", () => {
    for (const { text } of readExamples()) {
      const { score } = isHealthNews("", text);
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
    }
    const weak = "सोना 300 रुपये महंगा हुआ";
    expect(isHealthNews(weak, "", { keep: 0 }).relevant).toBe(true);
    expect(isHealthNews("पटना में डेंगू के 42 मरीज", "", { keep: 1.1 }).relevant).toBe(false);
    expect(isHealthNews("डेंगू से बचाव", "डेंगू के लक्षण और इलाज।", { withoutNumbers: true }).relevant).toBe(true);
    expect(DEFAULT_KEEP).toBeGreaterThan(0);
  });

  it("takes a long page without end in its stride", () => {
    const begun = performance.now();
    isHealthNews("डेंगू", "मरीज 42 ".repeat(300_000));
    expect(performance.now() - begun).toBeLessThan(2000);
  });
});

describe("words for the classifier", () => {
  it("keep numbers whole, as one token", () =>
    expect(tokensOf("पटना में 1.5 लाख और 1,40,514 मरीज")).toEqual(["पटना", "#number", "लाख", "मरीज"]));
  it.each([
    ["42 मरीज", true],
    ["४२ मरीज", true],
    ["तीन मरीज", true],
    ["एक और मौत", true],
    ["कोई मरीज नहीं मिला", true],
    ["मरीज मिले", false],
  ])("«%s» holds a number: %s", (text, is) => expect(hasNumber(text)).toBe(is));
});
