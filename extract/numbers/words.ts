/** Numbers in Hindi words: for tests that go from a number to words and back, and for whoever wants to read one aloud. */
import { readTable, spellings } from "../text/table.ts";
import { CARDINALS } from "./lexicon.ts";

export interface WordOptions {
  /**
   * Chooses a spelling where there are several: called with how many there are, returns an index.
   * The first (usual) spelling is taken without it.
   */
  readonly choose?: (count: number) => number;
  /** Say whole hundreds from 1100 to 9900 as «बारह सौ». */
  readonly hundreds?: boolean;
  /** Use सवा, डेढ़, ढाई, पौने, साढ़े where the number allows. */
  readonly quarters?: boolean;
}

const UNITS: readonly (readonly string[])[] = readTable(CARDINALS).map((row) => spellings(row[1]));
const SCALES: readonly (readonly [value: number, word: string])[] = [
  [1e11, "खरब"],
  [1e9, "अरब"],
  [1e7, "करोड़"],
  [1e5, "लाख"],
  [1e3, "हजार"],
  [100, "सौ"],
];

/** Words of a whole number from 0 to 10^13. Throws RangeError on any other. */
export function toHindi(n: number, options: WordOptions = {}): string {
  if (!Number.isInteger(n) || n < 0 || n > 1e13)
    throw new RangeError(`cannot say ${n} in words: a whole number from 0 to 10^13 is needed`);
  if (n < 100) return unit(n, options);
  const quarter = options.quarters ? inQuarters(n, options) : null;
  if (quarter) return quarter;
  if (options.hundreds && n >= 1100 && n < 10_000 && n % 100 === 0 && n % 1000 !== 0)
    return `${unit(n / 100, options)} सौ`;
  const words: string[] = [];
  let rest = n;
  for (const [value, word] of SCALES) {
    const count = Math.floor(rest / value);
    if (count === 0) continue;
    words.push(
      count < 100 ? unit(count, options) : toHindi(count, { ...options, quarters: false, hundreds: false }),
      word,
    );
    rest -= count * value;
  }
  if (rest > 0) words.push(unit(rest, options));
  return words.join(" ");
}

function unit(n: number, { choose }: WordOptions): string {
  const all = UNITS[n] as readonly string[];
  return all[choose ? choose(all.length) % all.length : 0] as string;
}

/** 125 सवा सौ, 150 डेढ़ सौ, 250 ढाई सौ, 175 पौने दो सौ, 350 साढ़े तीन सौ; null where no quarter fits. */
function inQuarters(n: number, options: WordOptions): string | null {
  for (const [value, word] of SCALES) {
    if (n < value || (n * 4) % value !== 0) continue;
    const count = n / value;
    const [whole, part] = [Math.floor(count), count - Math.floor(count)];
    if (part === 0 || whole >= 99) return null;
    if (count === 1.25) return `सवा ${word}`;
    if (count === 1.5) return `डेढ़ ${word}`;
    if (count === 2.5) return `ढाई ${word}`;
    if (part === 0.25) return `सवा ${unit(whole, options)} ${word}`;
    if (part === 0.5) return `साढ़े ${unit(whole, options)} ${word}`;
    return `पौने ${unit(whole + 1, options)} ${word}`;
  }
  return null;
}
