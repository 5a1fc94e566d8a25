/** Bytes → lines, each known by its number, whatever the encoding and however long. */
import { TextDecoder } from "node:util";

/** No line, page or text is read beyond this many bytes: more is noise, and would have to be held in memory. */
export const MAX_BYTES = 20_000_000;

export interface Line {
  /** Counted from 1. */
  readonly number: number;
  /** Without its newline; null where it was longer than the limit. */
  readonly bytes: Buffer | null;
}

type Chunks = AsyncIterable<Uint8Array>;

/** Splits at newlines, keeping no more than `limit` bytes of any line. The end of the stream ends the last line. */
export async function* splitLines(chunks: Chunks, limit: number = MAX_BYTES): AsyncGenerator<Line> {
  let pieces: Buffer[] = [];
  let size = 0;
  let number = 1;
  const add = (piece: Buffer) => {
    size += piece.length;
    if (size > limit) pieces = [];
    else pieces.push(piece);
  };
  const take = (): Line => {
    const line = { number: number++, bytes: size > limit ? null : Buffer.concat(pieces) };
    pieces = [];
    size = 0;
    return line;
  };
  for await (const chunk of chunks) {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    let from = 0;
    for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, from)) {
      add(bytes.subarray(from, at));
      yield take();
      from = at + 1;
    }
    if (from < bytes.length) add(bytes.subarray(from));
  }
  if (size > 0) yield take();
}

/** The same bytes as UTF-8: UTF-16, known by its byte order mark or by JSON's first brace, is decoded; all else is passed on. */
export async function* asUtf8(chunks: Chunks): AsyncGenerator<Uint8Array> {
  let head: Buffer | null = Buffer.alloc(0);
  let decoder: TextDecoder | null = null;
  for await (const chunk of chunks) {
    if (head !== null) {
      head = Buffer.concat([head, chunk]);
      if (head.length < 2) continue;
      decoder = utf16Decoder(head);
      yield decoder ? Buffer.from(decoder.decode(head, { stream: true })) : head;
      head = null;
    } else yield decoder ? Buffer.from(decoder.decode(chunk, { stream: true })) : chunk;
  }
  if (head !== null) yield head;
  if (decoder) yield Buffer.from(decoder.decode());
}

function utf16Decoder(head: Buffer): TextDecoder | null {
  const start = head.readUInt16BE(0);
  if (start === 0xfffe || start === 0x7b00) return new TextDecoder("utf-16le");
  if (start === 0xfeff || start === 0x007b) return new TextDecoder("utf-16be");
  return null;
}

/** The text of UTF-8 bytes, without a byte order mark; null where they are not valid UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** All bytes of a stream; null where there are more than the limit. */
export async function readWhole(chunks: Chunks, limit: number = MAX_BYTES): Promise<Buffer | null> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > limit) return null;
    pieces.push(chunk);
  }
  return Buffer.concat(pieces);
}
