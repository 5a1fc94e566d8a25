/** One round of a source at a time, also with several workers on one store. */
import { endHolder, isDead, newHolder } from "../holder.ts";
import type { CrawlStore } from "../port.ts";

/** A lease is renewed while its round runs; one that is not has lost its worker. */
const LEASE_MS = 5 * 60_000;
const RENEW_MS = 60_000;

type Memory = Pick<CrawlStore, "recall" | "claim">;

/** Runs `work` if nobody else does; undefined where somebody does. */
export async function withLease<T>(
  store: Memory,
  name: string,
  now: () => number,
  work: () => Promise<T>,
): Promise<T | undefined> {
  const me = newHolder();
  try {
    return await asHolder(me, store, `lease:${name}`, now, work);
  } finally {
    endHolder(me);
  }
}

async function asHolder<T>(
  me: string,
  store: Memory,
  key: string,
  now: () => number,
  work: () => Promise<T>,
): Promise<T | undefined> {
  const at = (ms: number) => new Date(now() + ms).toISOString();
  const hold = (ms: number, over: readonly string[]) => store.claim(key, me, over, at(0), at(ms));
  if (!(await hold(LEASE_MS, []))) {
    const holder = await store.recall(key, at(0));
    // From a dead holder it is taken only by its name: of many that see it dead one is the first.
    if (holder === null || !isDead(holder) || !(await hold(LEASE_MS, [holder]))) return undefined;
  }
  let renewal: Promise<unknown> = Promise.resolve();
  const timer = setInterval(() => {
    renewal = hold(LEASE_MS, [me]).catch(() => undefined); // a store that is away for a moment: the next renewal or the round itself tells
  }, RENEW_MS);
  try {
    return await work();
  } finally {
    clearInterval(timer);
    await renewal;
    await hold(0, [me]);
  }
}
