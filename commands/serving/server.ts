/** The API and the pages, listening. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { buildApi } from "../../api/build.ts";
import { extract } from "../../extract/index.ts";
import type { Store } from "../../store/store.ts";
import { buildPages, WEB_DIST } from "../../web/build.ts";
import { failed, inOneLine } from "../failure.ts";
import type { Logger } from "../log.ts";
import type { Runtime } from "../runtime.ts";

export interface Serving {
  /** `http://127.0.0.1:8787` */
  readonly address: string;
  close(): Promise<void>;
}

export interface Listening {
  readonly host: string;
  readonly port: number;
}

/** @throws Failure where it cannot listen there. */
export async function startServing(
  { settings, version }: Runtime,
  store: Store,
  log: Logger,
  { host, port }: Listening,
  metrics?: () => Promise<string>,
): Promise<Serving> {
  const webRoot = await pages(log);
  const app = buildApi({
    store,
    extract,
    tokens: settings.tokens,
    version,
    // a line a request is for those who look for something
    logger: log.child({}, { level: settings.logLevel === "info" ? "warn" : settings.logLevel }),
    ...(metrics === undefined ? {} : { metrics }),
    ...(webRoot === null ? {} : { webRoot }),
  });
  try {
    return { address: await app.listen({ host, port }), close: () => app.close() };
  } catch (error) {
    await app.close();
    throw failed(`cannot serve at ${host}:${port}`, error);
  }
}

/** Folder of the built pages. Without them the API still serves, and the log says why there are none. */
async function pages(log: Logger): Promise<string | null> {
  try {
    await buildPages();
  } catch (error) {
    log.error(`the pages could not be built: ${inOneLine(error)}`);
  }
  if (existsSync(join(WEB_DIST, "index.html"))) return WEB_DIST;
  log.error(`there are no pages in ${WEB_DIST}: only the API is served`);
  return null;
}
