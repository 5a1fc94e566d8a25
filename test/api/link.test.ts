import { describe, expect, it } from "vitest";
import { sentenceAround } from "../../api/context.ts";
import { sentenceLink } from "../../api/link.ts";

const URL_OF = "https://paper.example/a";
const linkTo = (text: string, evidence: string, url: string | null = URL_OF, nth = 0): string | null => {
  let start = -1;
  for (let i = 0; i <= nth; i++) start = text.indexOf(evidence, start + 1);
  return sentenceLink(url, text, start, start + evidence.length);
};
const directive = (link: string | null): string => link?.split(":~:text=")[1] ?? "";

describe("a link to the sentence", () => {
  it("names the evidence, percent-encoded", () => {
    expect(linkTo("पटना में 159 मिले।", "159 मिले")).toBe(`${URL_OF}#:~:text=159%20%E0%A4%AE%E0%A4%BF%E0%A4%B2%E0%A5%87`);
  });

  it.each([
    ["17-17 मरीज", "17%2D17%20"],
    ["1,284 मरीज", "1%2C284%20"],
    ["A & B", "A%20%26%20B"],
  ])("encodes what a directive would misread in %s", (evidence, encoded) => {
    expect(directive(linkTo(`कुल ${evidence} हैं`, evidence))).toContain(encoded);
  });

  it("adds neighbours where the evidence stands more than once", () => {
    const text = "गया में 12 मरीज मिले। नालंदा में 12 मरीज मिले।";
    const [first, second] = [0, 1].map((nth) => decodeURIComponent(directive(linkTo(text, "12 मरीज", URL_OF, nth))));
    expect(first).toBe("गया में-,12 मरीज,-मिले। नालंदा में");
    expect(second).toBe("मिले। नालंदा में-,12 मरीज,-मिले।");
  });

  it("is a range over cells of a table", () => {
    expect(decodeURIComponent(directive(linkTo("गया\t12\t84", "गया\t12")))).toBe("गया,12");
  });

  it("keeps a fragment the address has already", () => {
    expect(linkTo("x 5 y", "5", "https://paper.example/a#live")).toBe("https://paper.example/a#live:~:text=5");
  });

  it.each([[null], ["javascript:alert(1)"], ["file:///etc/passwd"]])("is none for the address %j", (url) => {
    expect(linkTo("x 5 y", "5", url)).toBeNull();
  });

  it("does not stumble over half a surrogate pair", () => {
    expect(sentenceLink(URL_OF, "😀5", 1, 3)).toContain(":~:text=");
  });
});

describe("the sentence around evidence", () => {
  it.each([
    ["एक बात। पटना में 5 मरीज मिले। और बात।", "5 मरीज", "पटना में ", " मिले।"],
    ["पहली पंक्ति\nगया में 5 मरीज\nतीसरी", "5 मरीज", "गया में ", ""],
    ["5 मरीज", "5 मरीज", "", ""],
  ])("of %j", (text, evidence, before, after) => {
    const start = text.indexOf(evidence);
    expect(sentenceAround(text, start, start + evidence.length)).toEqual({ before, after });
  });

  it("is cut at words where it is long", () => {
    const { before, after } = sentenceAround(`${"शब्द ".repeat(200)}5 मरीज${" शब्द".repeat(200)}`, 1000, 1006);
    expect(before).toMatch(/^… (शब्द )+$/);
    expect(after).toMatch(/^( शब्द)+ …$/);
    expect(before.length).toBeLessThan(200);
  });
});
