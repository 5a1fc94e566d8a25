/** Keeps every source's schedule: cron in Asia/Kolkata with jitter, no overlap, a missed run made up once; and pages' own times between. */
import cron, { type Logger, type ScheduledTask } from "node-cron";
import type { Source, SourceHealth } from "../../model/source.ts";
import type { CrawlStore } from "../port.ts";
import type { SourceReport } from "../report.ts";
import { withLease } from "./lease.ts";
import { lookAgain } from "./look.ts";
import { nextRuns, ZONE } from "./next.ts";
import { afterRound, leaveOut, type Quiet, readQuiet } from "./quiet.ts";

export interface ScheduleOptions {
  readonly store: Pick<CrawlStore, "sources" | "remember" | "recall" | "claim" | "duePages">;
  /** One round of one source; `Crawler.round` for one. */
  readonly crawl: (source: Source) => Promise<SourceReport>;
  /** Looks again at the pages of a source that are due before its next round; `Crawler.revisit` for one. */
  readonly revisit?: (source: Source) => Promise<SourceReport>;
  /** Told of what is no source's fault: a store that is away, a schedule that is none. */
  readonly onError: (error: unknown, sourceId: string | null) => void;
  /** A run starts up to so much later than its schedule says; default 60 000 ms. */
  readonly jitterMs?: number;
  /** How often the store is looked at for changed sources; default 60 000 ms. */
  readonly reloadMs?: number;
  /** How often pages are searched whose next look is due; default 60 000 ms. */
  readonly revisitMs?: number;
  readonly now?: () => number;
}

export interface Schedule {
  /** Starts nothing more and waits for the rounds that run. */
  stop(): Promise<void>;
}

interface Planned {
  readonly task: ScheduledTask;
  readonly said: string;
}

const MONTH_MS = 30 * 86_400_000;

/** Plans all enabled sources of the store, and those that come later. @throws where the store cannot be read. */
export async function startSchedule(options: ScheduleOptions): Promise<Schedule> {
  const { store, onError } = options;
  const now = options.now ?? Date.now;
  const planned = new Map<string, Planned>();
  const running = new Map<string, Promise<void>>();
  const at = (ms: number) => new Date(ms).toISOString();
  let stopped = false;

  /** Never rejects. A run that comes while one runs is that one. */
  function run(id: string, madeUp: boolean): Promise<void> {
    const already = running.get(id);
    if (already || stopped) return already ?? Promise.resolve();
    const work = runOnce(id, madeUp)
      .catch((error: unknown) => onError(error, id))
      .finally(() => running.delete(id));
    running.set(id, work);
    return work;
  }

  async function runOnce(id: string, madeUp: boolean): Promise<void> {
    await looks?.underWay(id);
    const source = (await store.sources()).find((one) => one.id === id);
    if (!source || source.enabled === false) return;
    if (!madeUp && (await isDone(source))) return;
    const quiet = readQuiet(await store.recall(`quiet:${id}`, at(now())));
    // However quiet: a revisit that is due, or what a budget left, is not put off.
    const isDue = (await store.duePages(id, at(now()), 1)).length > 0;
    const less = madeUp || isDue ? null : leaveOut(quiet);
    if (less !== null) return remember(source, less);
    if (!madeUp && isBackingOff(source.health, now())) return;
    await withLease(store, `round:${id}`, now, async () => {
      const report = await options.crawl(source);
      await remember(source, afterRound(quiet, report.articles));
    });
  }

  /** Of several workers with one schedule the first that runs writes down the next run: the others come too late for this one. */
  async function isDone({ id, schedule }: Source): Promise<boolean> {
    const due = await store.recall(`due:${id}`, at(now()));
    // a timer that goes off a moment early is no late comer
    return due !== null && Date.parse(due) > now() + 1000 && due === nextRuns(schedule, 1)[0]?.toISOString();
  }

  /** The next run is written down, so that a process started after it knows what was missed. */
  async function remember(source: Source, quiet: Quiet): Promise<void> {
    await store.remember(`quiet:${source.id}`, JSON.stringify(quiet), at(now() + MONTH_MS));
    const next = nextRuns(source.schedule, 1)[0];
    if (next) await store.remember(`due:${source.id}`, next.toISOString(), at(next.getTime() + MONTH_MS));
  }

  async function plan(source: Source): Promise<void> {
    const said = `${source.schedule} ${source.url}`;
    const known = planned.get(source.id);
    if (known?.said === said) return;
    await known?.task.destroy();
    const task = cron.schedule(source.schedule, () => run(source.id, false), {
      timezone: ZONE,
      noOverlap: true,
      maxRandomDelay: options.jitterMs ?? 60_000,
      suppressMissedWarning: true,
      logger: quietly((error) => onError(error, source.id)),
    });
    // However many runs the machine slept through, one makes up for all: `run` joins what runs.
    task.on("execution:missed", () => void run(source.id, true));
    planned.set(source.id, { task, said });
    const due = await store.recall(`due:${source.id}`, at(now()));
    if (due === null || Date.parse(due) <= now()) void run(source.id, true);
  }

  async function reload(): Promise<void> {
    const sources = (await store.sources()).filter((source) => source.enabled !== false);
    for (const [id, { task }] of planned) {
      if (sources.some((source) => source.id === id)) continue;
      await task.destroy();
      planned.delete(id);
    }
    for (const source of sources) {
      try {
        await plan(source);
      } catch (error) {
        onError(error, source.id);
      }
    }
  }

  const { revisit } = options;
  const looks = revisit && lookAgain({ ...options, revisit, now, isBusy: (id) => running.has(id) });
  await reload();
  const timer = setInterval(
    () => void reload().catch((error: unknown) => onError(error, null)),
    options.reloadMs ?? 60_000,
  );
  return {
    async stop() {
      stopped = true;
      clearInterval(timer);
      for (const { task } of planned.values()) await task.destroy();
      await looks?.stop();
      await Promise.all(running.values());
    },
  };
}

/** node-cron's own log: overlaps and missed runs are what this file is about, so only errors are news. */
function quietly(error: (message: string | Error) => void): Logger {
  const nothing = () => undefined;
  return { info: nothing, warn: nothing, debug: nothing, error };
}

/** Failing sources wait for the next try that their last round set; a second early is in time. */
function isBackingOff(health: SourceHealth, now: number): boolean {
  return health.failures > 0 && health.nextTryAt !== null && Date.parse(health.nextTryAt) > now + 1000;
}
