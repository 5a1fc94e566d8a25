/** Pages of a WARC file, plain or gzip, record by record: a CC-NEWS file of a gigabyte is never held in memory. */
import { createReadStream } from "node:fs";
import { pipeline, Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { LimitReader, WARCParser, type WARCRecord } from "warcio";
import { readBody } from "../fetch/body.ts";
import { inWords } from "../fetch/failure.ts";
import { sizeInWords } from "../fetch/limits.ts";
import type { Archived } from "./archive.ts";

const PAGE_TYPES = /^(text\/html|application\/xhtml\+xml)\b/i;

/**
 * Good answers that are pages, of a file or a stream. A page that cannot be unpacked is one failure; a broken archive throws
 * when it breaks. `path` names it in errors.
 */
export async function* pagesOfWarc(
  path: string,
  maxBytes: number,
  stream: AsyncIterable<Uint8Array> = createReadStream(path) as AsyncIterable<Uint8Array>,
): AsyncGenerator<Archived> {
  const parser = new WARCParser(unzipped(stream));
  let last: WARCRecord | null = null;
  try {
    for await (const record of parser) {
      if (!/^WARC\//.test(record.warcHeaders.statusline)) throw new Error("it has a record that is none");
      last = record;
      const page = await pageOf(record, maxBytes);
      if (page !== null) yield page;
      await readToEnd(record);
    }
  } catch (error) {
    throw new Error(`${path}: WARC broken: ${inWords(error)}`, { cause: error });
  }
  if (last === null) throw new Error(`${path} holds no WARC records`);
}

/** Unpacked here and not by the parser, which takes a file that was cut off for one that ended. */
async function* unzipped(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const chunks = stream[Symbol.asyncIterator]();
  const head = await chunks.next();
  if (head.done) return;
  const whole = async function* () {
    yield head.value;
    for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value;
  };
  if (head.value[0] !== 0x1f || head.value[1] !== 0x8b) return yield* whole();
  // What breaks either of the two comes out of the loop that reads the last one.
  yield* pipeline(Readable.from(whole()), createGunzip(), () => undefined) as AsyncIterable<Uint8Array>;
}

/** Bytes of a record that its length promises and the file does not have. */
function missing(record: WARCRecord): number {
  const reader = record._reader;
  return reader instanceof LimitReader ? Math.max(0, reader.limit) : 0;
}

/** Not left to the parser, which waits for ever for what a file that breaks off does not have. */
async function readToEnd(record: WARCRecord): Promise<void> {
  const reader = record._reader;
  if (!(reader instanceof LimitReader) || reader.limit <= 0) return;
  let left = reader.limit;
  for await (const chunk of reader) left -= chunk.byteLength;
  if (left > 0) throw new Error("it breaks off in the middle of a record");
}

/** A page as a server answered it, or as a browser saved it («resource»): its headers in lower case, null for anything else. */
function headersOf(record: WARCRecord): Readonly<Record<string, string>> | null {
  const { warcType, httpHeaders: http, warcContentType: type } = record;
  if (warcType === "resource") return type && PAGE_TYPES.test(type) ? { "content-type": type } : null;
  if (warcType !== "response" || !http || http.statusCode !== 200) return null;
  const headers: Record<string, string> = {};
  for (const [name, value] of http.headers) headers[name.toLowerCase()] = value;
  const contentType = headers["content-type"];
  return contentType === undefined || PAGE_TYPES.test(contentType) ? headers : null;
}

async function pageOf(record: WARCRecord, maxBytes: number): Promise<Archived | null> {
  const url = record.warcTargetURI;
  if (!url || !/^https?:/i.test(url)) return null;
  const headers = headersOf(record);
  if (headers === null) return null;
  const contentType = headers["content-type"];
  try {
    const bytes = await payload(record, headers["content-encoding"], maxBytes);
    if (missing(record) > 0) return null; // half a page is none; the file's end is told where it is met
    return { name: url, url, bytes, headers, ...(contentType === undefined ? {} : { contentType }) };
  } catch (error) {
    return { name: url, failure: inWords(error) };
  }
}

async function payload(record: WARCRecord, encoding: string | undefined, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let total = 0;
  for await (const chunk of record.contentReader) {
    total += chunk.byteLength;
    if (total > maxBytes) throw new Error(`larger than ${sizeInWords(maxBytes)}`);
    chunks.push(chunk);
  }
  const bytes = Buffer.concat(chunks, total);
  // the one encoding that the parser leaves as it is
  return encoding?.trim().toLowerCase() === "br" ? readBody(Readable.from([bytes]), "br", maxBytes) : bytes;
}
