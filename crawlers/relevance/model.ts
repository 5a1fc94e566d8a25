/** The classifier: natural's naive Bayes, trained by scripts/train-relevance.ts and kept in model.json. */
import { readFileSync } from "node:fs";
// By module: natural's index pulls in database clients.
import BayesClassifier from "natural/lib/natural/classifiers/bayes_classifier.js";

export const HEALTH = "health";
export const OTHER = "other";

/** natural multiplies probabilities without logarithms: with more features than this the product would vanish. */
export const MOST_FEATURES = 48;

export interface RelevanceModel {
  /** Probability, 0–1, that a text with these words is health news. */
  health(tokens: readonly string[]): number;
}

/** What model.json holds; features stand in order of how much they tell. */
export interface SavedModel {
  readonly classifier: {
    readonly classFeatures: Record<string, Record<string, number>>;
    readonly classTotals: Record<string, number>;
    readonly totalExamples: number;
    readonly smoothing: number;
  };
  readonly docs: readonly never[];
  readonly features: Record<string, number>;
}

export function restoreModel(saved: SavedModel): RelevanceModel {
  const rank = new Map(Object.keys(saved.features).map((word, i) => [word, i]));
  const classifier = BayesClassifier.restore(saved);
  return {
    health(tokens) {
      const known = tokens
        .filter((t) => rank.has(t))
        .sort((a, b) => (rank.get(a) as number) - (rank.get(b) as number))
        .slice(0, MOST_FEATURES);
      if (known.length === 0) return 0.5;
      const given = classifier.getClassifications(known);
      const of = (label: string): number => given.find((c) => c.label === label)?.value ?? 0;
      const total = of(HEALTH) + of(OTHER);
      return total > 0 ? of(HEALTH) / total : 0.5;
    },
  };
}

let loaded: RelevanceModel | undefined;

export function relevanceModel(): RelevanceModel {
  loaded ??= restoreModel(JSON.parse(readFileSync(new URL("./model.json", import.meta.url), "utf8")) as SavedModel);
  return loaded;
}
