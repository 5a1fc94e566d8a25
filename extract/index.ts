/**
 * Article → facts. Pure and synchronous: the same article gives the same facts, anywhere.
 *
 * The order of work:
 *  1. text/gate.ts        can the article have a fact at all? Most cannot, and are read no further
 *  2. text/related.ts     headlines of other stories are blanked
 *  3. text/document.ts    normalised text, tokens, sentences, and the way back to the offsets handed in
 *  4. numbers/ dates/ places/ cues/ diseases/ populations/ attributions/   what stands where: mentions (links/analysis.ts)
 *  5. links/home.ts, topic.ts, when.ts    what the article is about: dateline, place, disease, day
 *  6. links/article.ts    line by line: a row of a table (table.ts), a heading (heading.ts) or a sentence (sentence.ts)
 *  7. links/clauses.ts    a sentence → clauses → numbers, each with the words that are its own
 *  8. links/metric/index.ts   what a number counts: RULES, tried in order; then its list (links/list.ts, respective.ts, zero.ts)
 *  9. links/item-place.ts, links/when.ts, links/emit.ts   its place, day, disease, population, evidence
 * 10. links/scope.ts, links/turn-scope.ts   what the text goes on about
 * 11. links/sums.ts, links/balance.ts, links/so-far.ts, links/agreement.ts   lists and accounts that add up; what speaks
 *     for all so far; what headline and text say of one number
 * 12. facts/              claims → facts with offsets and confidence; each fact once
 */
import type { ArticleInput } from "../model/article.ts";
import type { Fact } from "../model/fact.ts";
import { type Explanation, explainReading, explainUnread } from "./explanation/index.ts";
import { readArticle } from "./reading.ts";
import { mayHaveFacts } from "./text/gate.ts";

export type { Explained, Explanation, Rejected } from "./explanation/index.ts";

/** Changes whenever the same article may give other facts. */
export const EXTRACTOR = "8";

/** The facts of an article, in text order, those only the title states last. */
export function extract(article: ArticleInput): Fact[] {
  return mayHaveFacts(article) ? readArticle(article).stated.map(({ fact }) => fact) : [];
}

/** The facts that `extract` gives, each with the rules that made it, and every other number with why it is no fact. */
export function explain(article: ArticleInput): Explanation {
  return mayHaveFacts(article) ? explainReading(readArticle(article)) : explainUnread(article);
}
