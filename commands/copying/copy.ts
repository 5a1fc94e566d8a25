/** Everything from one store into another. */
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import type { Dump, DumpRecord } from "../../store/dump/record.ts";
import { Failure, failed, WrongUsage } from "../failure.ts";
import { progressLine } from "../output/progress.ts";
import { say } from "../output/write.ts";
import { isDumpFile, isEmbedded, openDump, openToRead, shown } from "./address.ts";
import { copyEmbedded } from "./embedded.ts";
import { writeDumpFile } from "./file.ts";

/** Records put in at once. */
const LOT = 100;

export async function copyStore(from: string, to: string): Promise<void> {
  if (from === to || (isEmbedded(from) && isEmbedded(to) && resolve(from) === resolve(to)))
    throw new WrongUsage("from and to are the same store");
  const progress = progressLine();
  const reading = await openToRead(from);
  try {
    if (isEmbedded(from) && isEmbedded(to) && !existsSync(to)) {
      await copyEmbedded(from, to, (done, of) => progress.show(() => `${done} of ${of} pages`));
      progress.clear();
      return say(`Copied ${from} to ${to}.`);
    }
    const show = (count: number) => progress.show(() => `${count} records`);
    const count = isDumpFile(to)
      ? await writeDumpFile(to, reading.records, show)
      : await fill(to, reading.records, show);
    progress.clear();
    say(`Copied ${count} records from ${shown(from)} to ${shown(to)}.`);
  } finally {
    progress.clear();
    await reading.close();
  }
}

async function fill(
  to: string,
  records: AsyncIterable<DumpRecord>,
  onRecord: (count: number) => void,
): Promise<number> {
  const target = await openDump(to);
  try {
    if (!(await target.isEmpty()))
      throw new Failure(`${shown(to)} is not empty: a copy goes into a store without articles`);
    return await load(target, records, onRecord).catch((error: unknown) => {
      throw failed(`the copy in ${shown(to)} is not whole; make it empty and copy again`, error);
    });
  } finally {
    await target.close();
  }
}

async function load(
  target: Dump,
  records: AsyncIterable<DumpRecord>,
  onRecord: (count: number) => void,
): Promise<number> {
  let lot: DumpRecord[] = [];
  let count = 0;
  for await (const record of records) {
    lot.push(record);
    onRecord(++count);
    if (lot.length < LOT) continue;
    await target.load(lot);
    lot = [];
  }
  await target.load(lot);
  return count;
}
