import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { extract } from "../../../extract/index.ts";
import { articleInput, readCorpus } from "../../../scripts/score/corpus.ts";
import { type Label, matchFacts } from "../../../scripts/score/match.ts";

const NEWSROOM = readCorpus(resolve(import.meta.dirname, "../../corpora/newsroom"));

/** Of one state's day, of one town with a wrong headline, with Devanagari digits, of a table, of beds, of a campaign. */
const WHOLE = [
  "gv-bihar-14-sankramit",
  "gv-patna-427",
  "gv-tika-sava-do-lakh",
  "kd-zila-talika",
  "lt-devanagari-ank",
  "ss-bed-pmch",
  "ss-dengue-183",
];

describe("an article of the sample newsroom", () => {
  test.each(WHOLE)("%s gives exactly its facts", (id) => {
    const article = NEWSROOM.find((a) => a.name === `${id}.json`);
    if (!article) throw new Error(`the newsroom has no article ${id}`);
    const facts = extract(articleInput(article));
    const taken = matchFacts(article.facts, facts);
    expect(facts.filter((_, k) => (taken[k] ?? -1) < 0)).toEqual([]);
    expect(article.facts.filter((label, k) => !label.optional && !taken.includes(k))).toEqual([]);
    for (const [k, fact] of facts.entries()) {
      const { asOf, qualifier, facility, window } = article.facts[taken[k] as number] as Label;
      expect(fact).toMatchObject({
        ...(facility ? { facility } : {}),
        ...(asOf ? { asOf } : {}),
        ...(qualifier ? { qualifier } : {}),
        ...(window ? { window } : {}),
      });
    }
  });

  test.each(["jd-2021-panchayat", "ss-cricket"])("%s, of votes or runs, gives none", (id) => {
    const article = NEWSROOM.find((a) => a.name === `${id}.json`);
    if (!article) throw new Error(`the newsroom has no article ${id}`);
    expect(extract(articleInput(article))).toEqual([]);
  });
});
