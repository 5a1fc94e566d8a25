/** What it costs to find an article's near-copies among ten thousand, a hundred thousand and a million others. */
import { median } from "../measure.ts";
import type { Figure } from "../report.ts";
import { crowdedReport, newReport } from "./reports.ts";
import { type Shelf, shelfOfMongo, shelfOfSqlite } from "./shelf.ts";

const PROBES = 200;
/** A collection of MongoDB is filled as far as this: beyond, filling it takes longer than all the rest. */
const MOST_IN_MONGO = 100_000;

/** @param sizes articles in the store, ascending @param mongoUri a replica set to measure on, too */
export async function benchCopies(sizes: readonly number[], mongoUri?: string): Promise<Figure[]> {
  const figures = await benchShelf("sqlite", await shelfOfSqlite(), sizes);
  if (mongoUri)
    figures.push(
      ...(await benchShelf(
        "mongodb",
        await shelfOfMongo(mongoUri),
        sizes.filter((size) => size <= MOST_IN_MONGO),
      )),
    );
  return figures;
}

interface Costs {
  /** Milliseconds, medians. */
  readonly alone: number;
  readonly copied: number;
  readonly crowded: number;
}

async function benchShelf(name: string, shelf: Shelf, sizes: readonly number[]): Promise<Figure[]> {
  const figures: Figure[] = [];
  const costs: Costs[] = [];
  try {
    for (const size of sizes) {
      await shelf.fillTo(size);
      const cost = await measure(shelf, size);
      costs.push(cost);
      const of = size.toLocaleString("en");
      figures.push(
        { name: `copies.${name} of a report nobody else has, among ${of}`, value: cost.alone, unit: "ms" },
        { name: `copies.${name} of a report that was printed before, among ${of}`, value: cost.copied, unit: "ms" },
        {
          name: `copies.${name} of a report in a crowded band, among ${of}`,
          value: cost.crowded,
          unit: "ms",
          note: `${shelf.crowd(size).toLocaleString("en")} share a band with it`,
        },
      );
    }
  } finally {
    await shelf.close();
  }
  const [first, last] = [costs[0], costs.at(-1)];
  const grown = (sizes.at(-1) ?? 1) / (sizes[0] ?? 1);
  if (!first || !last || first === last) return figures;
  for (const kind of ["alone", "copied", "crowded"] as const)
    figures.push({
      name: `copies.${name}.${kind} ×${grown}`,
      value: last[kind] / first[kind],
      unit: "×",
      aim: "≤ 2 ×",
      note: `how much longer it takes among ${grown} times as many`,
    });
  return figures;
}

/** @throws Error where a copy is not found, or one is that is none. */
async function measure(shelf: Shelf, size: number): Promise<Costs> {
  const times = { alone: [] as number[], copied: [] as number[], crowded: [] as number[] };
  const timed = async (kind: keyof typeof times, text: string, story: string | null): Promise<void> => {
    const start = performance.now();
    const found = await shelf.storyOf(text);
    times[kind].push(performance.now() - start);
    if (found !== story)
      throw new Error(`among ${size} a ${kind} report is told the story ${found} instead of ${story}`);
  };
  for (let i = 0; i < PROBES; i++) {
    const text = newReport(size * 1000 + i);
    await timed("alone", text, null);
    const story = await shelf.put(text);
    await timed("copied", text, story);
    await timed("crowded", crowdedReport(size * 1000 + i), null);
  }
  return { alone: median(times.alone), copied: median(times.copied), crowded: median(times.crowded) };
}
