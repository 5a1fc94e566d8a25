/** Adds up how predictions compare with labels: counts, attributes, calibration, and the misses themselves. */
import type { LabelledArticle } from "./corpus.ts";
import { asList, attributeOf, type Label, matchFacts, type Prediction } from "./match.ts";

/** Scored where the label has them; `evidence` is right where the spans overlap. */
export const ATTRIBUTES = ["qualifier", "max", "asOf", "window", "facility", "population", "variant"] as const;

export interface Counts {
  tp: number;
  fp: number;
  fn: number;
}

/** How many of those asked for were right. */
export interface Share {
  right: number;
  asked: number;
}

/** Facts whose confidence lies in one tenth: how many, how many right, and the sum of their confidences. */
export interface Bin extends Share {
  confidence: number;
}

export interface Tally {
  readonly total: Counts;
  readonly byMetric: Record<string, Counts>;
  readonly byDisease: Record<string, Counts>;
  /** ATTRIBUTES and `evidence`. */
  readonly attributes: Record<string, Share>;
  readonly bins: readonly Bin[];
  readonly misses: string[];
}

export function newTally(): Tally {
  const bins = Array.from({ length: 10 }, () => ({ right: 0, asked: 0, confidence: 0 }));
  return { total: { tp: 0, fp: 0, fn: 0 }, byMetric: {}, byDisease: {}, attributes: {}, bins, misses: [] };
}

/** Precision, recall and F1 of counts; 0 where nothing was found or asked for. */
export function rates({ tp, fp, fn }: Counts): { precision: number; recall: number; f1: number } {
  const precision = tp / (tp + fp || 1);
  const recall = tp / (tp + fn || 1);
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) };
}

/** Adds one article to the tally. */
export function tallyArticle(tally: Tally, article: LabelledArticle, predictions: readonly Prediction[]): void {
  const takenBy = matchFacts(article.facts, predictions);
  predictions.forEach((prediction, at) => {
    const label = article.facts[takenBy[at] ?? -1];
    if (label?.optional) return;
    bump(tally, prediction.metric, prediction.disease, label ? "tp" : "fp");
    addConfidence(tally, prediction, label !== undefined);
    if (label) tallyAttributes(tally, article, label, prediction);
    else tally.misses.push(describe("WRONG ", article, prediction, spanOf(article, prediction).text));
  });
  const found = new Set(takenBy);
  article.facts.forEach((label, index) => {
    if (label.optional || found.has(index)) return;
    bump(tally, asList(label.metric)[0] ?? "", asList(label.disease)[0] ?? "", "fn");
    tally.misses.push(describe("MISSED", article, label, label.evidence));
  });
}

function bump(tally: Tally, metric: string, disease: string, count: keyof Counts): void {
  tally.total[count]++;
  tally.byMetric[metric] ??= { tp: 0, fp: 0, fn: 0 };
  tally.byMetric[metric][count]++;
  tally.byDisease[disease] ??= { tp: 0, fp: 0, fn: 0 };
  tally.byDisease[disease][count]++;
}

function tallyAttributes(tally: Tally, article: LabelledArticle, label: Label, prediction: Prediction): void {
  const add = (name: string, right: boolean) => {
    tally.attributes[name] ??= { right: 0, asked: 0 };
    tally.attributes[name].asked++;
    if (right) tally.attributes[name].right++;
  };
  for (const name of ATTRIBUTES) {
    if (name in label) add(name, label[name] === attributeOf(prediction, name));
  }
  add("evidence", overlaps(article, label.evidence, prediction));
}

function addConfidence(tally: Tally, prediction: Prediction, right: boolean): void {
  if (prediction.confidence === undefined) return;
  const bin = tally.bins[Math.min(9, Math.max(0, Math.floor(prediction.confidence * 10)))];
  if (!bin) return;
  bin.asked++;
  bin.confidence += prediction.confidence;
  if (right) bin.right++;
}

function spanOf(article: LabelledArticle, prediction: Prediction): { start: number; end: number; text: string } {
  const field = fieldOf(article, prediction);
  const start = prediction.start ?? field.indexOf(prediction.evidence ?? "");
  const end = prediction.end ?? start + (prediction.evidence?.length ?? 0);
  return { start, end, text: prediction.evidence ?? field.slice(start, end) };
}

const fieldOf = (article: LabelledArticle, prediction: Prediction): string =>
  (prediction.field === "title" ? article.title : article.text) ?? "";

/** Does the prediction's span touch any place where the label's evidence stands in the same field? */
function overlaps(article: LabelledArticle, evidence: string, prediction: Prediction): boolean {
  const field = fieldOf(article, prediction);
  const { start, end } = spanOf(article, prediction);
  for (let at = field.indexOf(evidence); at >= 0; at = field.indexOf(evidence, at + 1)) {
    if (start < at + evidence.length && at < end) return true;
  }
  return false;
}

function describe(kind: string, article: LabelledArticle, fact: Label | Prediction, evidence: string): string {
  const words = [asList(fact.disease), asList(fact.metric), asList(fact.place)].map((list) => list.join(","));
  return `${kind} ${article.id}: ${words.join(" ")} ${fact.value} «${evidence}»`;
}
