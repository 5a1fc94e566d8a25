/** Reads a response's body: unpacked as its Content-Encoding says, and never more of it than the limit. */
import { pipeline, type Readable, type Transform } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate, createZstdDecompress, gunzipSync } from "node:zlib";
import { FetchFailure } from "./failure.ts";
import { sizeInWords } from "./limits.ts";

const DECODERS: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  "x-gzip": createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
  zstd: createZstdDecompress,
};

/** What stands there for none, and charsets that some servers put there. */
const NO_ENCODING = /^(?:|identity|none|binary|[78]bit|utf-?8|iso-8859-\d+|windows-\d+|(?:us-)?ascii|text\/\w+)$/;

/** More layers than this are an attack: every one of them multiplies. */
const MAX_LAYERS = 2;

/**
 * With `cut`, what is over the limit is left unread.
 * @throws FetchFailure "too-large" over `limit` bytes unpacked, "encoding" for an unknown or broken encoding; what broke the stream otherwise.
 */
export async function readBody(
  body: Readable,
  contentEncoding: string | undefined,
  limit: number,
  options?: { readonly cut?: boolean | undefined },
): Promise<Uint8Array> {
  const layers = (contentEncoding ?? "")
    .toLowerCase()
    .split(",")
    .map((name) => name.trim())
    .filter((name) => !NO_ENCODING.test(name));
  if (layers.length > MAX_LAYERS) throw new FetchFailure("encoding", `Content-Encoding with ${layers.length} layers`);
  const decoders = layers.reverse().map((name) => {
    const create = DECODERS[name];
    if (!create) throw new FetchFailure("encoding", `Content-Encoding «${name}» is unknown`);
    return create();
  });
  // The last stream hands every error on to the loop below; pipeline's own callback has nothing to add.
  const last = decoders.length === 0 ? body : (pipeline([body, ...decoders], () => undefined) as unknown as Readable);
  const chunks: Uint8Array[] = [];
  let total = 0;
  try {
    for await (const chunk of last as AsyncIterable<Uint8Array>) {
      total += chunk.byteLength;
      if (total > limit && options?.cut !== true) throw tooLarge(limit);
      chunks.push(chunk);
      if (total > limit) break;
    }
  } catch (error) {
    throw isZlibError(error)
      ? new FetchFailure("encoding", `body is no ${layers.join(", ")}: ${error.message}`, { cause: error })
      : error;
  }
  return Buffer.concat(chunks, Math.min(total, limit));
}

/** Unpacks a file that is gzip itself, as sitemaps often are, whatever its headers say; anything else comes back as it is. */
export function unzipFile(bytes: Uint8Array, limit: number): Uint8Array {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: limit });
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE") throw tooLarge(limit);
    throw new FetchFailure("encoding", `file is no gzip: ${error instanceof Error ? error.message : error}`, {
      cause: error,
    });
  }
}

export function tooLarge(limit: number): FetchFailure {
  return new FetchFailure("too-large", `larger than ${sizeInWords(limit)}`);
}

function isZlibError(error: unknown): error is Error {
  return (
    error instanceof Error &&
    "code" in error &&
    typeof error.code === "string" &&
    (/^Z_/.test(error.code) ||
      error.code.startsWith("ERR__ERROR_FORMAT") ||
      error.code.startsWith("ERR_PADDING") ||
      error.code.startsWith("ERR_BROTLI") ||
      error.code.startsWith("ZSTD_"))
  );
}
