/**
 * Work on one database, in the order in which it is asked for. Writes that wait together share a transaction, as its end takes
 * longer than most of them; none is said to be done before it has ended.
 */
import { setImmediate } from "node:timers/promises";

export interface Turns {
  /** Runs while no transaction is under way. */
  read<T>(work: () => T): Promise<T>;
  /** Where another write of the same transaction fails, `work` is undone with it and runs once more by itself. */
  write<T>(work: () => Promise<T> | T): Promise<T>;
  /** Comes when nothing is left to do. */
  idle(): Promise<void>;
}

export interface Boundaries {
  begin(): Promise<void>;
  commit(): void;
  /** Comes after an error between them, also one of `commit`. */
  rollback(): void;
}

interface Task {
  readonly writes: boolean;
  readonly work: () => unknown;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

const MOST_TOGETHER = 100;
/** Several are as good as many: the first is not kept waiting for long. */
const GATHER_MS = 20;
/** Other processes wait for the end of a transaction. */
const LONGEST_MS = 50;

export function turnsOf({ begin, commit, rollback }: Boundaries): Turns {
  const waiting: Task[] = [];
  let going: Promise<void> | null = null;

  const ask = <T>(writes: boolean, work: () => Promise<T> | T): Promise<T> =>
    new Promise<T>((resolve, reject) => {
      waiting.push({ writes, work, resolve: resolve as (value: unknown) => void, reject });
      going ??= goOn();
    });

  async function goOn(): Promise<void> {
    await null; // whoever asks goes on first
    for (let next = waiting[0]; next; next = waiting[0]) {
      if (next.writes) {
        await gather();
        await writeTogether();
      } else {
        waiting.shift();
        try {
          next.resolve(next.work());
        } catch (error) {
          next.reject(error);
        }
      }
    }
    going = null;
  }

  /** Waits as long as every turn of the event loop brings more writes and nobody wants to read. */
  async function gather(): Promise<void> {
    const end = performance.now() + GATHER_MS;
    for (let before = 0; waiting.length > before && waiting.length < MOST_TOGETHER && performance.now() < end; ) {
      before = waiting.length;
      await setImmediate();
      if (waiting.some(({ writes }) => !writes)) return;
    }
  }

  /** One transaction for the write whose turn it is and for those behind it. */
  async function writeTogether(): Promise<void> {
    let end = Number.POSITIVE_INFINITY;
    await transact([waiting.shift() as Task], (before) => {
      if (before === 1) end = performance.now() + LONGEST_MS;
      return waiting[0]?.writes && before < MOST_TOGETHER && performance.now() < end ? waiting.shift() : undefined;
    });
  }

  /** `more`: what else goes in, after so many. */
  async function transact(tasks: Task[], more?: (before: number) => Task | undefined): Promise<void> {
    const values: unknown[] = [];
    try {
      await begin();
      for (const task of tasks) {
        values.push(await task.work());
        const next = more?.(tasks.length);
        if (next) tasks.push(next); // the loop goes on with it
      }
      commit();
    } catch (error) {
      await undo(tasks, error);
      return;
    }
    for (const [i, task] of tasks.entries()) task.resolve(values[i]);
  }

  async function undo(tasks: readonly Task[], error: unknown): Promise<void> {
    try {
      rollback();
    } catch (another) {
      for (const task of tasks) task.reject(another);
      return;
    }
    if (tasks.length === 1) tasks[0]?.reject(error);
    else for (const task of tasks) await transact([task]); // nobody fails for another's sake
  }

  return {
    read: (work) => ask(false, work),
    write: (work) => ask(true, work),
    idle: async () => {
      await going;
    },
  };
}
