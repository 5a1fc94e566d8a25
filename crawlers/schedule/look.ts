/** Pages whose next look is due before their source's next round: looked at when they are, however seldom the source is asked. */
import PQueue from "p-queue";
import type { Source } from "../../model/source.ts";
import { backoffMs } from "../host/backoff.ts";
import type { CrawlStore } from "../port.ts";
import type { SourceReport } from "../report.ts";
import { withLease } from "./lease.ts";

export interface LookOptions {
  readonly store: Pick<CrawlStore, "sources" | "recall" | "claim" | "duePages">;
  readonly revisit: (source: Source) => Promise<SourceReport>;
  readonly onError: (error: unknown, sourceId: string | null) => void;
  readonly revisitMs?: number;
  readonly now: () => number;
  /** Whether the source's own round runs: it looks at what is due anyway. */
  readonly isBusy: (sourceId: string) => boolean;
}

export interface Looks {
  /** Resolves when no look at this source's pages is under way. */
  underWay(sourceId: string): Promise<void>;
  /** Starts nothing more and waits for what runs. */
  stop(): Promise<void>;
}

const SOURCES_AT_ONCE = 20;
/** After a look that got nothing but errors. */
const BACKOFF_BASE_MS = 10 * 60_000;
const BACKOFF_CAP_MS = 6 * 3_600_000;

export function lookAgain(options: LookOptions): Looks {
  const { store, now, onError } = options;
  const looking = new Map<string, Promise<void>>();
  const troubled = new Map<string, { readonly failures: number; readonly until: number }>();
  const queue = new PQueue({ concurrency: SOURCES_AT_ONCE });

  async function look(source: Source): Promise<void> {
    const { id } = source;
    if (options.isBusy(id) || now() < (troubled.get(id)?.until ?? 0)) return;
    if ((await store.duePages(id, new Date(now()).toISOString(), 1, "known")).length === 0) return;
    await withLease(store, `round:${id}`, now, async () => {
      const { fetched, unchanged, errors } = await options.revisit(source);
      if (errors.length === 0 || fetched + unchanged > 0) return troubled.delete(id);
      const failures = (troubled.get(id)?.failures ?? 0) + 1;
      return troubled.set(id, { failures, until: now() + backoffMs(failures, BACKOFF_BASE_MS, BACKOFF_CAP_MS) });
    });
  }

  /** Never rejects. */
  function start(source: Source): Promise<void> {
    const already = looking.get(source.id);
    if (already) return already;
    const work = look(source)
      .catch((error: unknown) => onError(error, source.id))
      .finally(() => looking.delete(source.id));
    looking.set(source.id, work);
    return work;
  }

  async function lookAtAll(): Promise<void> {
    for (const source of await store.sources())
      if (source.enabled !== false && source.kind !== "archive") void queue.add(() => start(source));
  }

  const timer = setInterval(() => {
    if (queue.size === 0) lookAtAll().catch((error: unknown) => onError(error, null));
  }, options.revisitMs ?? 60_000);
  return {
    underWay: (id) => looking.get(id) ?? Promise.resolve(),
    async stop() {
      clearInterval(timer);
      queue.clear();
      await Promise.all(looking.values());
    },
  };
}
