/** Memory while articles stream by: what is remembered must not grow with their number. */
import { extract } from "../../extract/index.ts";
import { memoryInUse } from "../memory.ts";
import type { Figure } from "../report.ts";
import type { Text } from "./texts.ts";

/** Memory in use after so many articles each, every one with words that no other has. */
export function streamFigures({ articles }: Text, marks: readonly number[]): Figure[] {
  const used: number[] = [];
  let read = 0;
  for (const mark of marks) {
    for (; read < mark; read++) {
      const { id, title = "", text, ...rest } = articles[read % articles.length] as Text["articles"][number];
      extract({ ...rest, id, title, text: `${text.slice(0, 1200)} ${strangeWord(read)} में डेंगू के ${read} मरीज मिले।` });
    }
    used.push(memoryInUse());
  }
  const first = used[0] as number;
  return [
    {
      name: `memory ${short(marks.at(-1))} / ${short(marks[0])} articles`,
      value: (used.at(-1) as number) / first,
      unit: "×",
      aim: "≤ 1.1 ×",
    },
    ...marks.map(
      (mark, i): Figure => ({ name: `memory after ${short(mark)} articles`, value: used[i] as number, unit: "MB" }),
    ),
  ];
}

const short = (n: number | undefined): string => (n !== undefined && n >= 1000 ? `${n / 1000}k` : String(n));

/** A word for every number, in Devanagari consonants. */
const strangeWord = (n: number): string =>
  Array.from(n.toString(32).padStart(4, "0"), (digit) => String.fromCharCode(0x915 + Number.parseInt(digit, 32))).join(
    "ा",
  );
