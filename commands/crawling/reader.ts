/** A page reader that knows the lines hosts repeat, also those that earlier processes saw. */
import { HostLines, type SavedHostLines } from "../../crawlers/page/host-lines.ts";
import { createPageReader } from "../../crawlers/page/index.ts";
import type { ReadPage } from "../../crawlers/port.ts";
import type { Store } from "../../store/store.ts";

const NOTE = "host-lines";
/** Hosts that were not crawled for so long are learned anew. */
const KEPT_MS = 90 * 86_400_000;

export interface PageReader {
  readonly read: ReadPage;
  /** Writes down what was learned. */
  save(): Promise<void>;
}

/** The same reader for pages that are read again: it learns nothing, so that their order does not matter. */
export async function openSettledReader(store: Pick<Store, "recall">): Promise<PageReader["read"]> {
  const saved = await store.recall(NOTE, new Date().toISOString());
  return createPageReader(HostLines.from(saved === null ? {} : (JSON.parse(saved) as SavedHostLines), false));
}

export async function openPageReader(store: Pick<Store, "remember" | "recall">): Promise<PageReader> {
  const saved = await store.recall(NOTE, new Date().toISOString());
  const lines = saved === null ? new HostLines() : HostLines.from(JSON.parse(saved) as SavedHostLines);
  return {
    read: createPageReader(lines),
    save: () => store.remember(NOTE, JSON.stringify(lines), new Date(Date.now() + KEPT_MS).toISOString()),
  };
}
