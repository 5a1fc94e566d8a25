// biome-ignore-all lint/suspicious/noExplicitAny: an answer is what came over the wire; expectations give it its shape
/** The API over the newsdesk, asked without a socket. */
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll } from "vitest";
import { buildApi } from "../../api/build.ts";
import type { ApiOptions } from "../../api/options.ts";
import type { Fact } from "../../model/fact.ts";
import type { Store } from "../../store/store.ts";
import { type Ids, openNewsdesk } from "./newsdesk.ts";

export const TOKEN = "s3cret-of-asha";

/** Reads «N मरीज» only: enough to see that the reading handed in is the one that answers. */
const readPatients: ApiOptions["extract"] = ({ text }) => {
  const found = /(\d+) मरीज/.exec(text);
  if (!found) return [];
  const fact: Fact = {
    metric: "new_cases",
    disease: "dengue",
    place: "IN-BR/patna",
    value: Number(found[1]),
    qualifier: "exact",
    evidence: found[0],
    field: "text",
    start: found.index,
    end: found.index + found[0].length,
  };
  return [fact];
};

export interface Asked {
  readonly app: FastifyInstance;
  readonly store: Store;
  readonly ids: Ids;
  /** Body of a GET that must answer 200. */
  get(url: string): Promise<any>;
  /** Status and problem of a GET that must fail. */
  problem(url: string): Promise<{ status: number; detail: string; errors: { parameter: string; detail: string }[] }>;
}

/** One API for the tests of a file; open from its first test to its last. */
export function askNewsdesk(options: Partial<ApiOptions> = {}): Asked {
  const asked = {} as { app: FastifyInstance; store: Store; ids: Ids };
  beforeAll(async () => {
    const { store, ids } = await openNewsdesk();
    const app = buildApi({
      store,
      extract: readPatients,
      version: "1.2.3",
      tokens: new Map([[TOKEN, "asha"]]),
      ...options,
    });
    Object.assign(asked, { app, store, ids });
    await app.ready();
  });
  afterAll(async () => {
    await asked.app.close();
    await asked.store.close();
  });
  return Object.assign(asked, {
    async get(url: string) {
      const response = await asked.app.inject(url);
      if (response.statusCode !== 200) throw new Error(`GET ${url} answered ${response.statusCode}: ${response.body}`);
      return response.json();
    },
    async problem(url: string) {
      const response = await asked.app.inject(url);
      if (!String(response.headers["content-type"]).startsWith("application/problem+json"))
        throw new Error(`GET ${url} answered ${response.statusCode} ${response.headers["content-type"]}`);
      return { status: response.statusCode, ...response.json() };
    },
  });
}
