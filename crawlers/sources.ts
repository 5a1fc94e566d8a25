/** Reads `sources.json`: a list of sources, each checked before any is used. */
import cron from "node-cron";
import { Compile } from "typebox/compile";
import { SOURCE_KINDS, Source } from "../model/source.ts";

const check = Compile(Source);

/**
 * @param text the file's content
 * @throws Error that names the entry, its field and what it takes.
 */
export function parseSources(text: string): Source[] {
  const list = readJson(text.replace(/^\uFEFF/, ""));
  if (!Array.isArray(list)) throw new Error("sources: a list of sources is expected, [ … ]");
  const seen = new Set<string>();
  return list.map((entry: unknown, index) => {
    const where = `sources: entry ${index + 1}${nameOf(entry)}`;
    if (!check.Check(entry)) throw new Error(`${where}: ${problemOf(entry)}`);
    if (seen.has(entry.id)) throw new Error(`${where}: its id stands twice`);
    seen.add(entry.id);
    if (!cron.validate(entry.schedule)) throw new Error(`${where}: schedule «${entry.schedule}» is no cron expression`);
    if (entry.kind !== "archive" && !isWebAddress(entry.url))
      throw new Error(`${where}: url «${entry.url}» is no http or https address`);
    return entry;
  });
}

/** @throws Error with line and column of what is wrong. */
function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const before = text.slice(0, brokenAt(text)).split("\n");
    const at = `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
    const why =
      error instanceof Error ? (error.message.split(/ in JSON|, \.\.\.|, "/)[0] ?? error.message) : String(error);
    throw new Error(`sources: no JSON: ${why} at ${at}`, { cause: error });
  }
}

/** Offset of the first character that no JSON goes on with: up to it the text is only unfinished. */
function brokenAt(text: string): number {
  let [good, bad] = [0, text.length + 1];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isUnfinished(text.slice(0, middle))) good = middle;
    else bad = middle;
  }
  return good;
}

function isUnfinished(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    const message = String(error);
    const at = /at position (\d+)/.exec(message)?.[1];
    return /Unexpected end|Unterminated/.test(message) || (at !== undefined && Number(at) >= text.length);
  }
}

const TAKES: Readonly<Record<string, string>> = {
  id: "lower-case letters, digits and hyphens",
  name: "a text",
  kind: `one of ${SOURCE_KINDS.join(", ")}`,
  url: "a web address, or the path of an archive",
  schedule: "a cron expression, as */30 * * * *",
  enabled: "true or false",
  browser: "true or false",
  selectors: 'names and CSS selectors, as {"links": ".story a"}',
  why: "a text",
};

/** What is wrong with an entry, by its first field that is. */
function problemOf(entry: unknown): string {
  if (typeof entry !== "object" || entry === null || Array.isArray(entry)) return "a source is an object, { … }";
  const fields = entry as Record<string, unknown>;
  const missing = Source.required.find((field) => fields[field] === undefined);
  if (missing) return `${missing} is missing; it takes ${TAKES[missing]}`;
  const path = check.Errors(entry)[0]?.instancePath ?? "";
  const field = path.split("/")[1] ?? "";
  const value = path
    .split("/")
    .slice(1)
    .reduce<unknown>((of, name) => (of as Record<string, unknown>)[name], entry);
  return `${path.slice(1).replaceAll("/", ".")} is ${JSON.stringify(value)}; ${field} takes ${TAKES[field] ?? "something else"}`;
}

const nameOf = (entry: unknown) =>
  typeof entry === "object" && entry !== null && "id" in entry ? ` («${String(entry.id)}»)` : "";

const isWebAddress = (url: string) => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
