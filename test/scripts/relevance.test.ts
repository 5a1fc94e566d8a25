import { describe, expect, it } from "vitest";
import { tallyRelevance, unseen } from "../../scripts/score/relevance.ts";

describe("what eval says of relevance", () => {
  it("counts what is kept rightly, kept wrongly and lost", () => {
    const texts = [
      { title: "पटना में डेंगू के 42 नए मरीज मिले", text: "", health: true },
      { title: "बिहार ने झारखंड को 45 रन से हराया", text: "", health: false },
      { title: "डेंगू के 12 मरीज", text: "", health: false },
      { title: "सोना 300 रुपये महंगा", text: "", health: true },
    ];
    expect(tallyRelevance(texts)).toEqual({ tp: 1, fp: 1, fn: 1 });
    expect(tallyRelevance(texts, 1.1)).toEqual({ tp: 0, fp: 0, fn: 2 });
  });

  it("is of texts never trained on: example lines left out, and articles, health news where they state a fact", () => {
    const article = { name: "x.json", id: "x", text: "पटना में 159 मरीज", facts: [] };
    const texts = unseen([article]);
    expect(texts.at(-1)).toEqual({ title: "", text: article.text, health: false });
    expect(texts.filter(({ health }) => health).length).toBeGreaterThan(10);
    expect(texts.filter(({ health }) => !health).length).toBeGreaterThan(30);
  });
});
