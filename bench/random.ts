/** Random numbers that are the same on every machine and in every run. */

export interface Random {
  /** A whole number from 0 up to, but without, `below`. */
  (below: number): number;
  pick<T>(from: readonly T[]): T;
}

/** Mulberry32. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const next = (below: number): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * below);
  };
  return Object.assign(next, { pick: <T>(from: readonly T[]): T => from[next(from.length)] as T });
}
