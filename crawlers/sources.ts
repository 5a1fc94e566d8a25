/** Reads `sources.json`: a list of sources, each checked before any is used. */
import cron from "node-cron";
import { Compile } from "typebox/compile";
import { Source } from "../model/source.ts";

const check = Compile(Source);

/**
 * @param text the file's content
 * @throws Error that names the entry, its field and what it takes.
 */
export function parseSources(text: string): Source[] {
  let list: unknown;
  try {
    list = JSON.parse(text);
  } catch (error) {
    throw new Error(`sources: no JSON: ${error instanceof Error ? error.message : error}`, { cause: error });
  }
  if (!Array.isArray(list)) throw new Error("sources: a list of sources is expected, [ … ]");
  const seen = new Set<string>();
  return list.map((entry: unknown, index) => {
    const where = `sources: entry ${index + 1}${nameOf(entry)}`;
    if (!check.Check(entry)) {
      const problem = check.Errors(entry)[0];
      throw new Error(`${where}: ${problem?.instancePath || "the entry"} ${problem?.message ?? "is no source"}`);
    }
    if (seen.has(entry.id)) throw new Error(`${where}: its id stands twice`);
    seen.add(entry.id);
    if (!cron.validate(entry.schedule)) throw new Error(`${where}: schedule «${entry.schedule}» is no cron expression`);
    if (entry.kind !== "archive" && !isWebAddress(entry.url))
      throw new Error(`${where}: url «${entry.url}» is no http or https address`);
    return entry;
  });
}

const nameOf = (entry: unknown) =>
  typeof entry === "object" && entry !== null && "id" in entry ? ` («${String(entry.id)}»)` : "";

const isWebAddress = (url: string) => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
