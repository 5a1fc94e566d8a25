/** The store's sources, and those of the settings' file that were never asked. */
import type { Source, SourceHealth } from "../../model/source.ts";
import { type Column, table } from "../output/table.ts";
import { say, write, writeJson } from "../output/write.ts";
import { type Runtime, withStore } from "../runtime.ts";
import { readSourcesFile } from "./file.ts";

type Listed = Source & { readonly health: SourceHealth };

const NEVER: SourceHealth = {
  status: "never",
  lastSuccessAt: null,
  lastErrorAt: null,
  lastError: null,
  failures: 0,
  nextTryAt: null,
  articlesPerDay: 0,
  lastArticleAt: null,
};

const COLUMNS: readonly Column<Listed>[] = [
  { title: "source", of: (source) => source.id },
  { title: "kind", of: (source) => source.kind },
  { title: "health", of: (source) => (source.enabled === false ? "disabled" : inWords(source.health)), width: 60 },
  { title: "a day", of: (source) => source.health.articlesPerDay },
  { title: "last success", of: (source) => minute(source.health.lastSuccessAt) },
  { title: "next try", of: (source) => minute(source.health.nextTryAt) },
  { title: "last error", of: (source) => source.health.lastError, width: 80 },
];

export async function listSources(runtime: Runtime, json: boolean): Promise<void> {
  const stored = await withStore(runtime, (store) => store.sources());
  const known = new Set(stored.map(({ id }) => id));
  const listed = (await readSourcesFile(runtime.settings.sourcesFile)).filter(({ id }) => !known.has(id));
  const sources: readonly Listed[] = [...stored, ...listed.map((source) => ({ ...source, health: NEVER }))];
  if (json) return writeJson({ sources });
  if (sources.length > 0) await write(table(sources, COLUMNS));
  else say("no sources");
}

const DAY_MS = 86_400_000;

/** «silent for 3 days, usually 12 a day» */
function inWords({ status, lastArticleAt, articlesPerDay }: SourceHealth): string {
  if (status !== "silent" || lastArticleAt === null) return status;
  const days = Math.floor((Date.now() - Date.parse(lastArticleAt)) / DAY_MS);
  return `silent for ${days} days, usually ${Math.round(articlesPerDay)} a day`;
}

const minute = (instant: string | null): string => instant?.slice(0, 16).replace("T", " ") ?? "";
