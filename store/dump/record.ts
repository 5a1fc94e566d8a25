/** Everything a store holds, in a form that is no database's: what `copy` moves and `backup` writes where a file cannot be copied. */
import type { Decision } from "../../model/conflict.ts";
import type { PageState } from "../../model/crawl.ts";
import type { StoredFact } from "../../model/fact.ts";
import type { Source } from "../../model/source.ts";
import type { Rounds } from "../health.ts";
import type { ReferencePoint } from "../store.ts";
import type { ArticleRecord, ConflictRecord, FactChange, PastVersion } from "../transaction.ts";

/** In the order in which they are dumped: nothing names what comes after it. */
export type DumpRecord =
  | { readonly kind: "forgotten"; readonly url: string; readonly at: string }
  | { readonly kind: "source"; readonly source: Source }
  | { readonly kind: "rounds"; readonly source: string; readonly rounds: Rounds }
  | { readonly kind: "reference"; readonly point: ReferencePoint }
  | { readonly kind: "decision"; readonly conflictId: string; readonly decision: Decision }
  /** `zstd`: the compressed page in base64. */
  | { readonly kind: "raw"; readonly hash: string; readonly zstd: string; readonly contentType?: string }
  /** With all its versions, oldest first, and all its facts, superseded ones too. */
  | {
      readonly kind: "article";
      readonly article: ArticleRecord;
      readonly versions: readonly PastVersion[];
      readonly facts: readonly StoredFact[];
    }
  | { readonly kind: "conflict"; readonly record: ConflictRecord }
  | { readonly kind: "change"; readonly at: string; readonly change: FactChange }
  | { readonly kind: "page"; readonly state: PageState }
  | { readonly kind: "memory"; readonly name: string; readonly value: string; readonly expiresAt: string };

/** A store opened to be read or filled as a whole. */
export interface Dump {
  /** Everything that is in it. */
  records(): AsyncIterable<DumpRecord>;
  /** Puts records in, all or nothing, in their order. */
  load(records: readonly DumpRecord[]): Promise<void>;
  isEmpty(): Promise<boolean>;
  close(): Promise<void>;
}
