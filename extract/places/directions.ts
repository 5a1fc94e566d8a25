/** «पूर्वी सिंहभूम», «पूर्व सिंहभूम», «ईस्ट सिंहभूम»: one name of a district for every way to write its direction. */
import { PLACES } from "../../model/places.ts";
import { fold } from "../../model/text/normalise.ts";
import { readTable, spellings } from "../text/table.ts";
import { DIRECTIONS } from "./lexicon/directions.data.ts";
import { wordsOf } from "./trie.ts";

/** Each word of direction with all that mean the same. */
const SAME: ReadonlyMap<string, readonly string[]> = new Map(
  readTable(DIRECTIONS).flatMap(([cell]) => {
    const words = spellings(cell).map(fold);
    return words.map((word): [string, readonly string[]] => [word, words]);
  }),
);

const STATES: ReadonlySet<string> = new Set(
  [...PLACES.values()].filter((place) => place.level === "state").map((place) => fold(place.hi)),
);

/** Words that are postpositions too: «तीन दिन पूर्व दिल्ली से लौटे» is not East Delhi. */
const AMBIGUOUS: ReadonlySet<string> = new Set(["पूर्व", "प", "पू"]);

/** The name in all its spellings, itself first; a name without a direction is given back alone. */
export function inAllDirections(name: string): string[] {
  if (!/[ -]/.test(name)) return [name];
  const words = wordsOf(name);
  let count = 0;
  while (count < words.length - 1 && SAME.has(words[count] as string)) count++;
  if (count === 0) return [name];
  const rest = words.slice(count).join(" ");
  let heads: string[] = [""];
  for (const [k, word] of words.slice(0, count).entries()) {
    const same = SAME.get(word) as readonly string[];
    const safe = k === 0 && STATES.has(rest) ? same.filter((w) => !AMBIGUOUS.has(w)) : same;
    heads = heads.flatMap((head) => safe.map((w) => `${head}${w} `));
  }
  return [name, ...heads.map((head) => head + rest)];
}
