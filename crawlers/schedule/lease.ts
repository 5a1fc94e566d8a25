/** One round of a source at a time, also with several workers on one store. */
import { randomUUID } from "node:crypto";
import { hostname } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import type { CrawlStore } from "../port.ts";

/** A lease is renewed while its round runs; one that is not has lost its worker. */
const LEASE_MS = 5 * 60_000;
const RENEW_MS = 60_000;
/** Two workers that wrote at the same moment both read the later one's name after this. */
const SETTLE_MS = 50;

type Memory = Pick<CrawlStore, "remember" | "recall">;

/** Who holds a lease: machine, process, and which holder of that process. */
const nameHolder = () => `${hostname()}/${process.pid}/${randomUUID()}`;

/** Runs `work` if nobody else does; undefined where somebody does. */
export async function withLease<T>(
  store: Memory,
  name: string,
  now: () => number,
  work: () => Promise<T>,
): Promise<T | undefined> {
  const key = `lease:${name}`;
  const me = nameHolder();
  const recall = () => store.recall(key, new Date(now()).toISOString());
  const write = (ms: number) => store.remember(key, me, new Date(now() + ms).toISOString());
  const holder = await recall();
  if (holder !== null && !isDead(holder)) return undefined;
  await write(LEASE_MS);
  await sleep(SETTLE_MS);
  if ((await recall()) !== me) return undefined;
  let renewal = Promise.resolve();
  const timer = setInterval(() => {
    renewal = write(LEASE_MS).catch(() => undefined); // a store that is away for a moment: the next renewal or the round itself tells
  }, RENEW_MS);
  try {
    return await work();
  } finally {
    clearInterval(timer);
    await renewal;
    await write(0);
  }
}

/** A holder of this machine whose process is gone was killed. */
function isDead(holder: string): boolean {
  const [host, pid] = holder.split("/");
  if (host !== hostname() || Number(pid) === process.pid) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "ESRCH";
  }
}
