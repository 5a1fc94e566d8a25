/** What a name on the command line is: a store on MongoDB, the file of an embedded one, or a dump. */
import { existsSync } from "node:fs";
import type { Dump, DumpRecord } from "../../store/dump/record.ts";
import { Failure, inOneLine } from "../failure.ts";
import { readDumpFile } from "./file.ts";

const isMongo = (name: string): boolean => /^mongodb(\+srv)?:\/\//i.test(name);
export const isDumpFile = (name: string): boolean => !isMongo(name) && /\.jsonl(\.gz)?$/i.test(name);
export const isEmbedded = (name: string): boolean => !isMongo(name) && !isDumpFile(name);

/** A name without the password that may stand in it. */
export const shown = (name: string): string => name.replace(/\/\/[^@/]*@/, "//…@");

/** @throws Failure in one line. */
export async function openDump(name: string): Promise<Dump> {
  try {
    if (isMongo(name)) return await (await import("../../store/mongodb/dump.ts")).openMongoDump(name);
    return await (await import("../../store/sqlite/dump.ts")).openSqliteDump(name);
  } catch (error) {
    throw new Failure(inOneLine(error), { cause: error });
  }
}

export interface Readable {
  readonly records: AsyncIterable<DumpRecord>;
  close(): Promise<void>;
}

/** @throws Failure where there is nothing of this name. */
export async function openToRead(name: string): Promise<Readable> {
  if (!isMongo(name) && !existsSync(name)) throw new Failure(`there is no store at ${name}`);
  if (isDumpFile(name)) return { records: readDumpFile(name), close: async () => undefined };
  const dump = await openDump(name);
  return { records: dump.records(), close: () => dump.close() };
}
