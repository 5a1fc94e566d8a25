/** A dump as a file: a head, then a record a line; packed where its name ends with .gz. */
import { createReadStream } from "node:fs";
import { createGunzip, gzipSync } from "node:zlib";
import type { DumpRecord } from "../../store/dump/record.ts";
import { Failure, failed } from "../failure.ts";
import { splitLines } from "../input/lines.ts";
import { wholeFile } from "../output/file.ts";

const HEAD = { kind: "tathya-dump", layout: 1 } as const;
/** A page of 20 MB in base64, with room to spare. */
const LONGEST_LINE = 200_000_000;
/** UTF-16 units packed at once; each lot is a gzip member of its own, and a file of several is a gzip file too. */
const LOT = 1_000_000;

/** Gives how many records it wrote. @throws Failure that names the file. */
export async function writeDumpFile(
  path: string,
  records: AsyncIterable<DumpRecord>,
  onRecord: (count: number) => void,
): Promise<number> {
  const pack = /\.gz$/i.test(path) ? (text: string) => gzipSync(text) : (text: string) => text;
  let count = 0;
  await wholeFile(path, async (write) => {
    let lot = `${JSON.stringify(HEAD)}\n`;
    for await (const record of records) {
      lot += `${JSON.stringify(record)}\n`;
      onRecord(++count);
      if (lot.length < LOT) continue;
      await write(pack(lot));
      lot = "";
    }
    await write(pack(lot));
  });
  return count;
}

/** @throws Failure for a file that is no dump, or is cut off. */
export async function* readDumpFile(path: string): AsyncGenerator<DumpRecord> {
  try {
    const file = createReadStream(path);
    const stream = /\.gz$/i.test(path) ? file.pipe(createGunzip()) : file;
    file.on("error", (error) => stream.destroy(error));
    for await (const { number, bytes } of splitLines(stream, LONGEST_LINE)) {
      const line = JSON.parse(bytes?.toString("utf8") ?? "null") as DumpRecord | typeof HEAD | null;
      if (number === 1) checkHead(line);
      else yield line as DumpRecord;
    }
  } catch (error) {
    throw error instanceof Failure ? error : failed(`cannot read the dump ${path}`, error);
  }
}

function checkHead(line: unknown): void {
  const { kind, layout } = (line ?? {}) as Partial<Record<keyof typeof HEAD, unknown>>;
  if (kind !== HEAD.kind) throw new Error("its first line is not a dump's");
  if (layout !== HEAD.layout)
    throw new Error(`it was written by a newer Tathya (layout ${layout}, this one knows ${HEAD.layout})`);
}
