/** Adds a file of official points, all of it or, where a row is bad, nothing. */
import { readFile } from "node:fs/promises";
import { Failure, failed } from "../failure.ts";
import { decodeUtf8, readWhole } from "../input/lines.ts";
import { plain } from "../output/table.ts";
import { say, writeJson, writeLine } from "../output/write.ts";
import { type Runtime, withStore } from "../runtime.ts";
import { readCsv } from "./csv.ts";
import { readPoints } from "./points.ts";

/** Gives the exit code. */
export async function addReferenceFile(runtime: Runtime, file: string, json: boolean): Promise<number> {
  const name = file === "-" ? "standard input" : file;
  const { points, bad } = await read(file).catch((error: unknown) => {
    throw failed(`cannot read the series in ${name}`, error);
  });
  if (bad.length > 0) {
    for (const { row, reason } of bad) say(plain(`${name}:${row}: ${reason}`));
    throw new Failure(`nothing was added: ${bad.length} bad rows in ${name}`);
  }
  const added = await withStore(runtime, (store) => store.addReference(points));
  if (json) await writeJson({ added, unchanged: points.length - added });
  else await writeLine(`${added} points added or changed, ${points.length - added} as they were.`);
  return 0;
}

async function read(file: string): Promise<ReturnType<typeof readPoints>> {
  const bytes = file === "-" ? await readWhole(process.stdin) : await readFile(file);
  if (bytes === null) throw new Failure("it is longer than 20 MB");
  const text = decodeUtf8(bytes);
  if (text === null) throw new Failure("it is not UTF-8");
  return readPoints(readCsv(text));
}
