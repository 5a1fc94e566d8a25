/** The list of sources a user keeps in a file. */
import { readFile } from "node:fs/promises";
import { parseSources } from "../../crawlers/sources.ts";
import type { Source } from "../../model/source.ts";
import { failed } from "../failure.ts";

/** @throws Failure that names the file and what is wrong in it. */
export async function readSourcesFile(path: string): Promise<Source[]> {
  try {
    return parseSources(await readFile(path, "utf8"));
  } catch (error) {
    throw failed(`cannot use the sources in ${path}`, error);
  }
}
