/** One article read: what is recognised in title and text, what became of each number, and the facts. */
import type { ArticleInput } from "../model/article.ts";
import { type Stated, toFact } from "./facts/assemble.ts";
import { unite } from "./facts/unite.ts";
import { agree } from "./links/agreement.ts";
import { type Analysis, analyse } from "./links/analysis.ts";
import { type Links, link } from "./links/article.ts";
import { settleBalance } from "./links/balance.ts";
import type { Claim } from "./links/claim.ts";
import { findDateline, findHome } from "./links/home.ts";
import { settleSoFar } from "./links/so-far.ts";
import { settleLists } from "./links/sums.ts";
import { findTopic, speaksOfMedicine, tellsOfOther } from "./links/topic.ts";
import { findReportDay } from "./links/when.ts";
import { withoutRelated } from "./text/related.ts";
import { acceptSlips } from "./text/slips.ts";

acceptSlips();

export interface Field {
  readonly name: "text" | "title";
  readonly analysis: Analysis;
  readonly links: Links;
}

export interface ArticleReading {
  /** In text order, those only the title states last. */
  readonly stated: readonly Stated[];
  readonly text: Field;
  readonly title: Field;
}

/** Reads an article; the stages are those that extract/index.ts lists. */
export function readArticle(article: ArticleInput): ArticleReading {
  const [title, body] = analyse([article.title ?? "", withoutRelated(article.text)], article.publishedAt) as [
    Analysis,
    Analysis,
  ];
  const bodyStart = repeatedTitle(body.doc.text, title.doc.text)
    ? (body.doc.sentences.find((s) => s.paragraph > 0)?.first ?? 0)
    : 0;
  const dateline = findDateline(body, bodyStart);
  const home = findHome(title, body, dateline);
  const { topic, rivals } = findTopic(title, body, article.publishedAt);
  const variants = new Set([...title.variants.all, ...body.variants.all].map((v) => v.variant));
  const variant = topic === "influenza" && variants.size === 1 ? [...variants][0] : undefined;
  const reportDay = findReportDay(body, dateline.end, article.publishedAt);
  const subject = { home, topic, rivals, variant, reportDay, dateline };
  const linkedBody = link(body, { ...subject, bodyStart });
  const linkedTitle = link(title, { ...subject, dateline: { first: 0, end: 0 } });
  const isOther = !linkedTitle.claims.length && tellsOfOther(title, body);
  const [ofTitle, ofBody] = isOther ? [linkedTitle, ofMedicine(body, linkedBody)] : [linkedTitle, linkedBody];
  const inBody: Stated[] = [];
  const again: Stated[] = [];
  const settled = [
    { a: title, claims: settleLists(ofTitle.claims, ofBody.claims) },
    { a: body, claims: settleBalance(settleLists(ofBody.claims, ofTitle.claims)) },
  ] as const;
  for (const claim of agree(body, settleSoFar(settled, 1), ofTitle.claims)) {
    const headline = claim.number.first < bodyStart;
    (headline ? again : inBody).push(toFact(body.doc, "text", claim, headline));
  }
  const inTitle = settleSoFar(settled, 0).map((claim) => toFact(title.doc, "title", claim, true));
  const stated = unite(inTitle, again, inBody).sort(inTextOrder);
  return {
    stated,
    text: { name: "text", analysis: body, links: ofBody },
    title: { name: "title", analysis: title, links: ofTitle },
  };
}

/** Its illness is named where it is counted. */
const isNamed = ({ how }: Claim): boolean => how.disease === "clause" || how.disease === "sentence";

/** What is counted where neither the illness nor anything of medicine is named is not of it. */
function ofMedicine(a: Analysis, { claims, rejections }: Links): Links {
  const isOf = (claim: Claim) => isNamed(claim) || speaksOfMedicine(a, claim.number.first, claim.how.basis !== "list");
  const others = claims.filter((claim) => !isOf(claim));
  return {
    claims: claims.filter(isOf),
    rejections: [
      ...rejections,
      ...others.map(({ number }) => ({ number, why: "an illness is named only by the way" })),
    ],
  };
}

/** Those of the title last. */
const inTextOrder = ({ fact: x, claim: c }: Stated, { fact: y, claim: d }: Stated): number =>
  x.field === y.field ? c.first - d.first : x.field === "title" ? 1 : -1;

/** Characters that a paper puts behind the headline it prints again: its name, a city. */
const BEHIND_TITLE = 40;

/** Many papers print the headline again as the first line, some twice and cut; a sentence that begins with its words goes on. */
function repeatedTitle(text: string, title: string): boolean {
  const [line = ""] = text.trimStart().split("\n", 1);
  const headline = title.trim();
  if (headline.length === 0 || !line.startsWith(headline)) return false;
  const behind = line.slice(headline.length).trim();
  return behind.length < BEHIND_TITLE || headline.startsWith(behind.replace(/[.…]+$/, ""));
}
