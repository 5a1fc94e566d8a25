/** What every command is given: the settings, and the store they name. */
import type { Store } from "../store/store.ts";
import { Failure, inOneLine } from "./failure.ts";
import type { Settings } from "./settings.ts";

export interface Runtime {
  readonly settings: Settings;
  readonly version: string;
}

/** Opens the store the settings name. @throws Failure in one line. */
export async function openStoreOf({ settings }: Runtime): Promise<Store> {
  const { openStore } = await import("../store/open.ts");
  try {
    return await openStore({ MONGODB_URI: settings.mongodbUri, TATHYA_DB: settings.databasePath });
  } catch (error) {
    throw new Failure(inOneLine(error), { cause: error });
  }
}

/** Does `work` with the store and closes it, whatever happens. */
export async function withStore<T>(runtime: Runtime, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStoreOf(runtime);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
