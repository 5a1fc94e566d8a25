/** Tells other programs what changed: each address is posted what `/api/v1/changes` would give it, in order, at least once. */
import { createHash } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { withLease } from "../../crawlers/schedule/lease.ts";
import type { Change, Store } from "../../store/store.ts";
import { inOneLine } from "../failure.ts";
import type { Logger } from "../log.ts";

type Memory = Pick<Store, "changes" | "remember" | "recall" | "claim">;

const EVERY_MS = 5_000;
/** After a failure the next try comes later and later, up to this. */
const LATEST_MS = 10 * 60_000;
const TIMEOUT_MS = 10_000;
const AT_ONCE = 200;
const FOR_EVER = "9999-12-31T00:00:00Z";

export interface Webhooks {
  stop(): Promise<void>;
}

/** Begins with what changes from now on; a program started later goes on where the last one was. */
export function startWebhooks(
  addresses: readonly string[],
  store: Memory,
  log: Logger,
  everyMs: number = EVERY_MS,
): Webhooks {
  const ended = new AbortController();
  const running = addresses.map((address) => deliver(address, store, log, everyMs, ended.signal));
  return {
    async stop() {
      ended.abort();
      await Promise.all(running);
    },
  };
}

/** The name under which the store remembers how far an address was told. */
export const noteOf = (address: string): string =>
  `webhook:${createHash("sha256").update(address).digest("hex").slice(0, 16)}`;

/** Never rejects: what goes wrong is logged and tried again. */
async function deliver(
  address: string,
  store: Memory,
  log: Logger,
  everyMs: number,
  signal: AbortSignal,
): Promise<void> {
  // an address may hold a secret, and a log is read by many
  const name = new URL(address).host;
  const key = noteOf(address);
  let wait = everyMs;
  while (!signal.aborted) {
    try {
      await withLease(store, key, Date.now, () => deliverAll(address, key, store, signal));
      wait = everyMs;
    } catch (error) {
      if (!signal.aborted) log.warn({ webhook: name }, `could not tell of changes: ${inOneLine(error)}`);
      wait = Math.min(LATEST_MS, wait * 2);
    }
    await sleep(wait, undefined, { signal }).catch(() => undefined); // stopped while it waited
  }
}

async function deliverAll(address: string, key: string, store: Memory, signal: AbortSignal): Promise<void> {
  const known = await store.recall(key, new Date().toISOString());
  if (known === null) return store.remember(key, (await lastSeq(store)) ?? "", FOR_EVER);
  let after = known;
  while (!signal.aborted) {
    const changes = await store.changes(after === "" ? null : after, AT_ONCE);
    const last = changes.at(-1);
    if (!last) return;
    await post(address, { changes, next: last.seq }, signal);
    after = last.seq;
    await store.remember(key, after, FOR_EVER);
  }
}

async function lastSeq(store: Memory): Promise<string | null> {
  let last: string | null = null;
  for (;;) {
    const seq: string | undefined = (await store.changes(last, 1000)).at(-1)?.seq;
    if (seq === undefined) return last;
    last = seq;
  }
}

async function post(
  address: string,
  body: { readonly changes: readonly Change[]; readonly next: string },
  signal: AbortSignal,
): Promise<void> {
  const response = await fetch(address, {
    method: "POST",
    headers: { "content-type": "application/json; charset=utf-8", "user-agent": "Tathya" },
    body: JSON.stringify(body),
    signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]),
    redirect: "error",
  });
  await response.body?.cancel();
  if (!response.ok) throw new Error(`it answered ${response.status}`);
}
