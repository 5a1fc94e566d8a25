/** Times of several ways to do the same work, taken in turn so that what else the machine does falls on all alike. */

export interface Timed {
  /** Medians over the rounds. */
  readonly ms: number;
  readonly cpuMs: number;
}

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] as number)
    : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
};

/** Takes the CPU time of this process while `work` runs. */
export function timeOnce(work: () => unknown): Timed {
  const cpu = process.cpuUsage();
  const start = performance.now();
  work();
  const ms = performance.now() - start;
  const { user, system } = process.cpuUsage(cpu);
  return { ms, cpuMs: (user + system) / 1000 };
}

export interface Rounds {
  /** Measured rounds; fewer where they take longer than `budgetMs` together, but at least one. */
  readonly rounds: number;
  /** Rounds before them, in which the compiler learns the code. */
  readonly warmUp: number;
  readonly budgetMs?: number;
}

/** Every work in turn, round after round. */
export function interleave<Name extends string>(
  works: Readonly<Record<Name, () => unknown>>,
  { rounds, warmUp, budgetMs = 120_000 }: Rounds,
): Record<Name, Timed> {
  const names = Object.keys(works) as Name[];
  const taken = new Map<Name, Timed[]>(names.map((name) => [name, []]));
  for (let round = 0; round < warmUp; round++) for (const name of names) works[name]();
  const start = performance.now();
  for (let round = 0; round < rounds && (round === 0 || performance.now() - start < budgetMs); round++)
    for (const name of names) taken.get(name)?.push(timeOnce(works[name]));
  return Object.fromEntries(
    [...taken].map(([name, all]) => [
      name,
      { ms: median(all.map((t) => t.ms)), cpuMs: median(all.map((t) => t.cpuMs)) },
    ]),
  ) as Record<Name, Timed>;
}
