/** Opens the store the environment names. */
import { openSqliteStore } from "./sqlite/store.ts";
import type { Store } from "./store.ts";

export const DEFAULT_PATH = "data/tathya.db";

/** `MONGODB_URI` where it is set, else the file `TATHYA_DB` (made with its folder). Throws in one line where it cannot be opened. */
export async function openStore(env: {
  readonly MONGODB_URI?: string | undefined;
  readonly TATHYA_DB?: string | undefined;
}): Promise<Store> {
  if (env.MONGODB_URI) {
    // the driver is loaded only where it is needed: the embedded store starts without it
    const { openMongoStore } = await import("./mongodb/store.ts");
    return openMongoStore(env.MONGODB_URI);
  }
  return openSqliteStore(env.TATHYA_DB || DEFAULT_PATH);
}
