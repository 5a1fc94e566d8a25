/**
 * Trains the classifier of crawlers/relevance and writes its model.json.
 *
 *     node scripts/train-relevance.ts [DIRECTORY of article .json files]
 *
 * Learns from our example lines (every fourth is kept unseen) and, where a directory is given, from titles and sentences of its
 * articles; the files that eval/held-out.txt names are never opened.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import BayesClassifier from "natural/lib/natural/classifiers/bayes_classifier.js";
import { readExamples } from "../crawlers/relevance/examples.ts";
import { HEALTH, OTHER, type SavedModel } from "../crawlers/relevance/model.ts";
import { tokensOf } from "../crawlers/relevance/tokens.ts";

const MOST_WORDS = 1200;
/** Sentences an article: as many as keep both classes of one size. */
const SENTENCES = 2;

const root = new URL("..", import.meta.url).pathname;
const documents: { tokens: string[]; label: string }[] = readExamples()
  .filter((e) => !e.heldOut)
  .map((e) => ({ tokens: tokensOf(e.text), label: e.label }));

const directory = process.argv[2];
if (directory !== undefined) {
  const list = join(root, "eval/held-out.txt");
  const heldOut = new Set(
    existsSync(list)
      ? readFileSync(list, "utf8")
          .split("\n")
          .map((l) => l.trim())
      : [],
  );
  const files = readdirSync(directory)
    .filter((f) => f.endsWith(".json") && !heldOut.has(basename(f)))
    .sort();
  for (const file of files) {
    const { title, text } = JSON.parse(readFileSync(join(directory, file), "utf8")) as { title: string; text: string };
    const sentences = text
      .split(/(?<=।)\s+/)
      .filter((s) => s.length > 60)
      .slice(0, SENTENCES);
    for (const part of [title, ...sentences]) documents.push({ tokens: tokensOf(part), label: HEALTH });
  }
}

/** Words in order of how differently the two classes use them. */
function mostTelling(): string[] {
  const counts = new Map<string, [number, number]>();
  const totals: [number, number] = [0, 0];
  for (const { tokens, label } of documents) {
    const side = label === HEALTH ? 0 : 1;
    totals[side]++;
    for (const token of tokens) {
      const pair = counts.get(token) ?? [0, 0];
      pair[side]++;
      counts.set(token, pair);
    }
  }
  const telling = (pair: [number, number]): number => {
    const a = (pair[0] + 0.5) / (totals[0] + 1);
    const b = (pair[1] + 0.5) / (totals[1] + 1);
    return Math.abs(Math.log(a / b)) * Math.sqrt(pair[0] + pair[1]);
  };
  return [...counts]
    .filter(([, p]) => p[0] + p[1] >= 2 || p[1] >= 1)
    .sort((x, y) => telling(y[1]) - telling(x[1]) || (x[0] < y[0] ? -1 : 1))
    .slice(0, MOST_WORDS)
    .map(([w]) => w);
}

const words = mostTelling();
const rank = new Map(words.map((w, i) => [w, i]));
const classifier = new BayesClassifier(undefined, 0.4);
for (const { tokens, label } of documents) {
  const known = tokens.filter((t) => rank.has(t));
  if (known.length > 0) classifier.addDocument(known, label);
}
classifier.train();

// natural numbers its features as they come; we keep them in order of how much they tell.
const order = new Map(Object.keys(classifier.features).map((word, i) => [word, String(i)]));
const trained = classifier.classifier;
const renumbered = Object.fromEntries(
  [HEALTH, OTHER].map((label) => [
    label,
    Object.fromEntries(
      words.flatMap((word, i) => {
        const count = trained.classFeatures[label]?.[order.get(word) ?? ""];
        return count === undefined ? [] : [[String(i), count]];
      }),
    ),
  ]),
);
const model: SavedModel = {
  classifier: {
    classFeatures: renumbered,
    classTotals: trained.classTotals,
    totalExamples: trained.totalExamples,
    smoothing: trained.smoothing,
  },
  docs: [],
  features: Object.fromEntries(words.map((word) => [word, classifier.features[word] ?? 0])),
};
writeFileSync(join(root, "crawlers/relevance/model.json"), `${JSON.stringify(model)}\n`);
console.log(`${documents.length} examples, ${words.length} words → crawlers/relevance/model.json`);
