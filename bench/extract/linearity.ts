/** Ten times the text should take ten times as long: in one long article, and in text made to be hard. */
import { extract } from "../../extract/index.ts";
import { interleave } from "../measure.ts";
import type { Figure } from "../report.ts";
import type { Text } from "./texts.ts";

/** What an article repeats that wants to be slow; each behind a disease's name, so that it is read at all. */
export const HOSTILE: Readonly<Record<string, string>> = {
  digits: "1234567890",
  commas: ",",
  "numbers and commas": "12,34,",
  "एक-एक-एक…": "एक-",
  "number words": "सौ हजार लाख ",
  districts: "पटना, गया, सारण, सिवान, ",
  "«गया »": "गया ",
  hospitals: "सदर अस्पताल ",
  "open brackets": "(5 ",
  "one sentence": "पटना में 5 मरीज मिले और ",
  none: "कोई मरीज ",
  dates: "5 जुलाई से 6 जुलाई ",
  "cells of a table": "पटना\t5\t",
  lines: "पटना 5\n",
};

const repeated = (unit: string, bytes: number): string =>
  `डेंगू के 5 मरीज। ${unit.repeat(Math.ceil(bytes / Buffer.byteLength(unit)))}`;

/** `bytes` of news in one article. */
function longArticle({ articles }: Text, bytes: number): string {
  const parts: string[] = [];
  for (let size = 0, i = 0; size < bytes; i++) {
    const { text } = articles[i % articles.length] as Text["articles"][number];
    parts.push(text);
    size += Buffer.byteLength(text) + 1;
  }
  return parts.join("\n");
}

const read = (text: string) => () => extract({ id: "long", title: "डेंगू", text, publishedAt: "2022-10-10" }).length;

export interface Sizes {
  /** Bytes of the shorter long article; the longer is ten times as long. */
  readonly article: number;
  /** Bytes of the shorter hostile text; the longer is ten times as long. */
  readonly hostile: number;
}

export function linearityFigures(dense: Text, sizes: Sizes, rounds: number): Figure[] {
  const { short, long } = interleave(
    { short: read(longArticle(dense, sizes.article)), long: read(longArticle(dense, sizes.article * 10)) },
    { rounds, warmUp: 0, budgetMs: 20_000 },
  );
  const figures: Figure[] = [
    {
      name: "linear.article ×10",
      value: long.cpuMs / short.cpuMs,
      unit: "×",
      aim: "≤ 12 ×",
      note: "10 MB against 1 MB in one article: 10 is linear",
    },
  ];
  for (const [name, unit] of Object.entries(HOSTILE)) {
    const times = interleave(
      { short: read(repeated(unit, sizes.hostile)), long: read(repeated(unit, sizes.hostile * 10)) },
      { rounds: Math.min(rounds, 3), warmUp: 0, budgetMs: 3_000 },
    );
    figures.push({ name: `linear.${name} ×10`, value: times.long.cpuMs / times.short.cpuMs, unit: "×", aim: "≤ 15 ×" });
  }
  return figures;
}
