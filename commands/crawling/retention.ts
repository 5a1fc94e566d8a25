/** Raw pages are let go after as many days as the setting says. */
import type { Store } from "../../store/store.ts";
import type { Settings } from "../settings.ts";

const DAY_MS = 86_400_000;

/** Gives how many pages went: none where they are kept for ever. */
export async function dropOldPages(
  { rawDays }: Pick<Settings, "rawDays">,
  store: Pick<Store, "dropRawPages">,
  now: number = Date.now(),
): Promise<number> {
  return rawDays === undefined ? 0 : store.dropRawPages(new Date(now - rawDays * DAY_MS).toISOString());
}

/** Once now and then daily, until it is stopped. */
export function keepDropping(
  settings: Pick<Settings, "rawDays">,
  store: Pick<Store, "dropRawPages">,
  onError: (error: unknown) => void,
): { stop(): Promise<void> } {
  let running = Promise.resolve();
  const drop = () => {
    running = dropOldPages(settings, store).then(() => undefined, onError);
  };
  drop();
  const timer = setInterval(drop, DAY_MS);
  return {
    stop: () => {
      clearInterval(timer);
      return running;
    },
  };
}
