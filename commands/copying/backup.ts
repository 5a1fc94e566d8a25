/** The settings' store in one file. */
import { existsSync } from "node:fs";
import { DEFAULT_PATH } from "../../store/open.ts";
import { Failure } from "../failure.ts";
import { progressLine } from "../output/progress.ts";
import { say } from "../output/write.ts";
import type { Runtime } from "../runtime.ts";
import { isDumpFile, openToRead } from "./address.ts";
import { copyEmbedded } from "./embedded.ts";
import { writeDumpFile } from "./file.ts";

export async function backupStore({ settings }: Runtime, file: string): Promise<void> {
  const progress = progressLine();
  const path = settings.databasePath ?? DEFAULT_PATH;
  if (settings.mongodbUri === undefined && !isDumpFile(file)) {
    if (!existsSync(path)) throw new Failure(`there is no store at ${path}`);
    await copyEmbedded(path, file, (done, of) => progress.show(() => `${done} of ${of} pages`));
  } else {
    if (!isDumpFile(file))
      throw new Failure(`a backup of MongoDB is a dump: give a name that ends with .jsonl or .jsonl.gz, not ${file}`);
    const reading = await openToRead(settings.mongodbUri ?? path);
    try {
      await writeDumpFile(file, reading.records, (count) => progress.show(() => `${count} records`));
    } finally {
      await reading.close();
    }
  }
  progress.clear();
  say(`Saved in ${file}.`);
}
