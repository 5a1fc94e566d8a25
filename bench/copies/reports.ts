/** Made-up reports: each in words of its own, or with a beginning that very many others share. */
import { bandsOf, fingerprint } from "../../store/near-copy.ts";

const LETTERS = "कखगघचछजझटठडढतथदधनपफबभमयरलवशसह";

/** The k-th of words that no other `seed` has. */
const word = (seed: number, k: number): string => {
  let letters = "";
  for (let n = seed * 64 + k; n > 0; n = Math.floor(n / LETTERS.length)) letters += LETTERS[n % LETTERS.length];
  return letters;
};

const words = (seed: number, count: number): string => Array.from({ length: count }, (_, k) => word(seed, k)).join(" ");

export const newReport = (seed: number): string => words(seed + 1, 60);

const COMMON = words(0, 60);

const bands = (text: string): readonly number[] => {
  const print = fingerprint(text);
  return print ? bandsOf(print) : [];
};

const ofTheCrowd = (seed: number): string => `${COMMON} ${words(seed + 1, 12)}`;

/** A band that very many articles of a store are given: the one that most of some reports with one beginning have. */
export const crowdedBand: number = (() => {
  const counts = new Map<number, number>();
  for (let seed = 0; seed < 100; seed++)
    for (const band of bands(ofTheCrowd(seed))) counts.set(band, (counts.get(band) ?? 0) + 1);
  const [most = [0]] = [...counts].sort(([, a], [, b]) => b - a);
  return most[0];
})();

/** A report that has the crowded band. */
export function crowdedReport(seed: number): string {
  for (let n = seed * 100; ; n++) {
    const text = ofTheCrowd(n);
    if (bands(text).includes(crowdedBand)) return text;
  }
}
