/** Readings → facts, in order; by threads once there is enough to be worth starting them. */
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import type { Piscina } from "piscina";
import type { ArticleInput } from "../../model/article.ts";
import type { InputError } from "../input/error.ts";
import type { Article, Reading } from "../reading.ts";
import { extractOne, type Outcome } from "./one.ts";

export type Extracted = { readonly reading: Article; readonly outcome: Outcome } | { readonly error: InputError };

/** UTF-16 units read on the main thread before others are started. */
const SMALL = 1_000_000;
/** UTF-16 units a thread is given at once. */
const BATCH = 200_000;

/** Never throws for what an input holds. Holds a few batches in memory, however much there is. */
export async function* extractAll(readings: AsyncIterable<Reading>): AsyncGenerator<Extracted> {
  const rest = readings[Symbol.asyncIterator]();
  let size = 0;
  while (size < SMALL) {
    const { value, done } = await rest.next();
    if (done) return;
    if ("error" in value) yield value;
    else {
      size += sizeOf(value.article);
      yield { reading: value, outcome: extractOne(value.article) };
    }
  }
  yield* byThreads(rest);
}

const sizeOf = ({ title = "", text }: ArticleInput): number => title.length + text.length + 100;

async function* byThreads(readings: AsyncIterator<Reading>): AsyncGenerator<Extracted> {
  const { Piscina } = await import("piscina");
  const threads = availableParallelism();
  const pool = new Piscina({
    filename: fileURLToPath(new URL("./worker.ts", import.meta.url)),
    minThreads: threads,
    maxThreads: threads,
  });
  const inHand: Promise<Extracted[]>[] = [];
  try {
    for await (const batch of batches(readings)) {
      inHand.push(extractBatch(pool, batch));
      if (inHand.length > threads + 2) yield* (await inHand.shift()) ?? [];
    }
    for (const batch of inHand) yield* await batch;
  } finally {
    await Promise.allSettled(inHand);
    await pool.destroy();
  }
}

async function* batches(readings: AsyncIterator<Reading>): AsyncGenerator<Reading[]> {
  let batch: Reading[] = [];
  let size = 0;
  for (let step = await readings.next(); !step.done; step = await readings.next()) {
    batch.push(step.value);
    size += "error" in step.value ? 100 : sizeOf(step.value.article);
    if (size < BATCH) continue;
    yield batch;
    batch = [];
    size = 0;
  }
  if (batch.length > 0) yield batch;
}

async function extractBatch(pool: Piscina, batch: readonly Reading[]): Promise<Extracted[]> {
  const articles = batch.flatMap((reading) => ("error" in reading ? [] : [reading.article]));
  const outcomes: Outcome[] = await pool.run(articles);
  let next = 0;
  return batch.map((reading) => {
    if ("error" in reading) return reading;
    return { reading, outcome: outcomes[next++] ?? { failure: "a thread gave no answer" } };
  });
}
