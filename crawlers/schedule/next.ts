/** When a source is asked next: by its schedule, later after failures. */
import cron from "node-cron";
import { backoffMs } from "../host/backoff.ts";

export const ZONE = "Asia/Kolkata";

const BASE_MS = 10 * 60_000;
const CAP_MS = 24 * 3_600_000;

/** Next runs of a cron expression in Asia/Kolkata, from now on. @throws Error for what is no cron expression. */
export function nextRuns(schedule: string, count: number): Date[] {
  return cron.createTask(schedule, () => undefined, { timezone: ZONE }).getNextRuns(count);
}

/** The first run of the schedule that is no sooner than the back-off after `failures` in a row (0: a success). Null for a schedule that never comes. */
export function nextTryOf(schedule: string, failures: number, now: number): string | null {
  if (!cron.validate(schedule)) return null;
  const earliest = failures === 0 ? now : now + backoffMs(failures, BASE_MS, CAP_MS);
  const runs = nextRuns(schedule, failures === 0 ? 1 : 100);
  return (runs.find((run) => run.getTime() >= earliest) ?? runs.at(-1))?.toISOString() ?? null;
}
