/** The extractor's figures: speed, linearity, memory. One core, one process, one run. */
import type { Figure } from "../report.ts";
import { linearityFigures, type Sizes } from "./linearity.ts";
import { speedFigures } from "./speed.ts";
import { streamFigures } from "./stream.ts";
import { benchTexts } from "./texts.ts";

export interface ExtractBench {
  /** Share of the texts that is read, 0–1. */
  readonly scale: number;
  readonly rounds: number;
  readonly sizes: Sizes;
  /** Articles after which memory is looked at. */
  readonly marks: readonly number[];
}

export const EXTRACT_BENCH: ExtractBench = {
  scale: 1,
  rounds: 5,
  sizes: { article: 1_000_000, hostile: 100_000 },
  marks: [20_000, 50_000, 100_000],
};

export function benchExtract(size: ExtractBench = EXTRACT_BENCH): Figure[] {
  const texts = benchTexts(size.scale);
  return [
    ...speedFigures(texts, size.rounds),
    ...linearityFigures(texts.dense, size.sizes, size.rounds),
    ...streamFigures(texts.mix, size.marks),
  ];
}
