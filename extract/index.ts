/**
 * Article → facts. Pure and synchronous: the same article gives the same facts, anywhere.
 *
 * The order of work: read the title and the text (normalise, tokens, sentences, mentions) → find what the article is about →
 * link each number to its metric, place, day → facts → each fact once.
 */
import type { ArticleInput } from "../model/article.ts";
import type { Fact } from "../model/fact.ts";
import { toFact, unite } from "./facts/assemble.ts";
import { analyse } from "./links/analysis.ts";
import { findDateline, findHome, findTopic } from "./links/home.ts";
import { link } from "./links/article.ts";
import { findReportDay } from "./links/when.ts";
import { mayHaveFacts } from "./text/gate.ts";
import { withoutRelated } from "./text/related.ts";

/** Changes whenever the same article may give other facts. */
export const EXTRACTOR = "1";

/** The facts of an article, in text order, those only the title states last. */
export function extract(article: ArticleInput): Fact[] {
  if (!mayHaveFacts(article)) return [];
  const title = analyse(article.title ?? "", article.publishedAt);
  const body = analyse(withoutRelated(article.text), article.publishedAt);
  const bodyStart = repeatedTitle(body.doc.text, title.doc.text)
    ? (body.doc.sentences.find((s) => s.paragraph > 0)?.first ?? 0)
    : 0;
  const dateline = findDateline(body, bodyStart);
  const home = findHome(title, body, dateline);
  const topic = findTopic(title, body, article.publishedAt);
  const variants = new Set([...title.variants, ...body.variants].map((v) => v.variant));
  const variant = topic === "influenza" && variants.size === 1 ? [...variants][0] : undefined;
  const reading = { home, topic, variant, reportDay: findReportDay(body, dateline.end, article.publishedAt), dateline };
  const { claims } = link(body, reading);
  const inBody = claims.filter((c) => c.number.first >= bodyStart).map((c) => toFact(body.doc, "text", c));
  const again = claims.filter((c) => c.number.first < bodyStart).map((c) => toFact(body.doc, "text", c));
  const inTitle = link(title, { ...reading, dateline: { first: 0, end: 0 } }).claims.map((c) =>
    toFact(title.doc, "title", c),
  );
  return unite(inTitle, again, inBody).toSorted(
    (x, y) => Number(x.field === "title") - Number(y.field === "title") || x.start - y.start,
  );
}

/** Many papers print the headline again as the first line. */
const repeatedTitle = (text: string, title: string): boolean =>
  title.length > 0 && text.trimStart().startsWith(title.trim());
