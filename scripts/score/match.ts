/** Which prediction matches which label: one to one, as many as can be (FACTS: how a match is scored). */

/** A list where careful readers differ: any of its members is right. */
type OneOf<T> = T | readonly T[];

/** A labelled fact of a corpus. */
export interface Label {
  readonly metric: OneOf<string>;
  readonly disease: OneOf<string>;
  readonly place: OneOf<string>;
  readonly value: number;
  readonly evidence: string;
  /** Finding it is neither rewarded nor punished. */
  readonly optional?: boolean;
  readonly [attribute: string]: unknown;
}

/** A predicted fact; it says where it stands by `start` and `end` or by `evidence`. */
export interface Prediction {
  readonly metric: string;
  readonly disease: string;
  readonly place: string;
  readonly value: number;
  readonly field?: string;
  readonly start?: number;
  readonly end?: number;
  readonly evidence?: string;
  readonly confidence?: number;
}

/** Tell apart facts that match one label alike: the nearer one is tried first. */
const NEARNESS = ["facility", "asOf", "population", "variant"] as const;

export const asList = (value: OneOf<string>): readonly string[] => (typeof value === "string" ? [value] : value);

export function attributeOf(prediction: Prediction, name: string): unknown {
  return (prediction as unknown as Record<string, unknown>)[name];
}

function same(label: Label, prediction: Prediction): boolean {
  return (
    asList(label.metric).includes(prediction.metric) &&
    asList(label.disease).includes(prediction.disease) &&
    asList(label.place).includes(prediction.place) &&
    label.value === prediction.value
  );
}

function nearness(label: Label, prediction: Prediction): number {
  return NEARNESS.filter((name) => (label[name] ?? null) === (attributeOf(prediction, name) ?? null)).length;
}

/**
 * For each prediction the index of the label it matches, or -1.
 * Augmenting paths (Kuhn), required labels before optional ones, so an optional label never takes what a required one needs.
 */
export function matchFacts(labels: readonly Label[], predictions: readonly Prediction[]): number[] {
  const takenBy = predictions.map(() => -1);
  const candidates = labels.map((label) =>
    predictions
      .flatMap((prediction, at) => (same(label, prediction) ? [{ at, near: nearness(label, prediction) }] : []))
      .sort((a, b) => b.near - a.near)
      .map(({ at }) => at),
  );
  const tryLabel = (index: number, seen: Set<number>): boolean => {
    for (const at of candidates[index] ?? []) {
      if (seen.has(at)) continue;
      seen.add(at);
      const holder = takenBy[at] ?? -1;
      if (holder < 0 || tryLabel(holder, seen)) {
        takenBy[at] = index;
        return true;
      }
    }
    return false;
  };
  const order = labels.map((label, index) => ({ index, optional: label.optional === true }));
  order.sort((a, b) => Number(a.optional) - Number(b.optional));
  for (const { index } of order) tryLabel(index, new Set());
  return takenBy;
}
