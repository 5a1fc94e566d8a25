/** What the API is built from: everything it touches is handed in. */
import type { FastifyBaseLogger } from "fastify";
import type { ArticleInput } from "../model/article.ts";
import type { Fact } from "../model/fact.ts";
import type { Store } from "../store/store.ts";

export interface ApiOptions {
  readonly store: Store;
  /** The reading behind `POST /api/v1/extract`: the pure function itself, or one that asks a worker thread. */
  readonly extract: (article: ArticleInput) => readonly Fact[] | Promise<readonly Fact[]>;
  /** Editors by bearer token: token → name. Without any nobody can decide. */
  readonly tokens?: ReadonlyMap<string, string>;
  /** Folder of the built pages (`web/dist`); without it only the API answers. */
  readonly webRoot?: string;
  /** What else `/metrics` gives, in Prometheus' text format. */
  readonly metrics?: () => Promise<string>;
  readonly logger?: FastifyBaseLogger;
  readonly version: string;
}
