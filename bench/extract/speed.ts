/** Bytes and tokens a second of the extractor, and how that compares to the limit, to wink-nlp and to chrono on the same text. */

import { CUES } from "../../extract/cues/lexicon.ts";
import { extract } from "../../extract/index.ts";
import { readDocument } from "../../extract/text/document.ts";
import { fold } from "../../extract/text/normalise.ts";
import { readTable, spellings } from "../../extract/text/table.ts";
import { interleave } from "../measure.ts";
import type { Figure } from "../report.ts";
import { countKnown } from "./limit.ts";
import { annotateWithWink, datesWithChrono } from "./others.ts";
import type { Text, Texts } from "./texts.ts";

/** As many words as an extractor's largest lexicon of cues has. */
const known = new Map(
  readTable(CUES).flatMap(([, ...cells]) =>
    cells.flatMap(spellings).map((s) => [fold(s).split(" ")[0] as string, true] as const),
  ),
);

const extractAll = ({ articles }: Text): number => articles.reduce((sum, article) => sum + extract(article).length, 0);
const walkAll = ({ articles }: Text): number =>
  articles.reduce((sum, { title = "", text }) => sum + countKnown(title, known) + countKnown(text, known), 0);
const tokensOf = ({ articles }: Text): number =>
  articles.reduce(
    (sum, { title = "", text }) => sum + readDocument(title).tokens.length + readDocument(text).tokens.length,
    0,
  );
const each = ({ articles }: Text, work: (text: string) => number): number =>
  articles.reduce((sum, { text }) => sum + work(text), 0);

/** Rounds before the measured ones: an extractor that runs over a stream is a warm one, and so large a program is warm late. */
const WARM_UP = 25;

/** The others are slow: they read the dense text only, and speed is compared by the byte. */
export function speedFigures({ mix, nothing, dense }: Texts, rounds: number): Figure[] {
  const times = interleave(
    {
      mix: () => extractAll(mix),
      mixLimit: () => walkAll(mix),
      nothing: () => extractAll(nothing),
      nothingLimit: () => walkAll(nothing),
      dense: () => extractAll(dense),
      denseLimit: () => walkAll(dense),
      wink: () => each(dense, annotateWithWink),
      chrono: () => each(dense, datesWithChrono),
    },
    { rounds, warmUp: WARM_UP },
  );
  const rate = (text: Text, ms: number) => text.bytes / 1e6 / (ms / 1000);
  const speed = {
    mix: rate(mix, times.mix.cpuMs),
    nothing: rate(nothing, times.nothing.cpuMs),
    dense: rate(dense, times.dense.cpuMs),
    wink: rate(dense, times.wink.cpuMs),
    chrono: rate(dense, times.chrono.cpuMs),
  };
  return [
    {
      name: "extract.mix / limit",
      value: (100 * times.mixLimit.cpuMs) / times.mix.cpuMs,
      unit: "%",
      aim: "≥ 25 %",
      note: "1 article in 12 has health numbers",
    },
    {
      name: "extract.nothing / limit",
      value: (100 * times.nothingLimit.cpuMs) / times.nothing.cpuMs,
      unit: "%",
      aim: "≥ 60 %",
      note: "no word of illness",
    },
    {
      name: "extract.dense / limit",
      value: (100 * times.denseLimit.cpuMs) / times.dense.cpuMs,
      unit: "%",
      note: "health news only",
    },
    { name: "extract.mix / wink-nlp", value: speed.mix / speed.wink, unit: "×", aim: "≥ 3 ×", note: "bytes a second" },
    {
      name: "extract.dense / wink-nlp",
      value: speed.dense / speed.wink,
      unit: "×",
      aim: "≥ 3 ×",
      note: "the same text",
    },
    { name: "extract.dense / chrono", value: speed.dense / speed.chrono, unit: "×", note: "the same text" },
    { name: "extract.mix", value: speed.mix, unit: "MB/s" },
    { name: "extract.nothing", value: speed.nothing, unit: "MB/s" },
    { name: "extract.dense", value: speed.dense, unit: "MB/s" },
    { name: "limit.mix", value: rate(mix, times.mixLimit.cpuMs), unit: "MB/s" },
    { name: "wink-nlp", value: speed.wink, unit: "MB/s" },
    { name: "chrono", value: speed.chrono, unit: "MB/s" },
    { name: "extract.mix.tokens", value: tokensOf(mix) / (times.mix.cpuMs / 1000), unit: "tokens/s" },
    { name: "extract.dense.tokens", value: tokensOf(dense) / (times.dense.cpuMs / 1000), unit: "tokens/s" },
  ];
}
