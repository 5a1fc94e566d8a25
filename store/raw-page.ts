/** Raw pages: compressed, and kept by the hash of their bytes and Content-Type, so that one page is kept once. */
import { createHash } from "node:crypto";
import { zstdCompressSync, zstdDecompressSync } from "node:zlib";

export function rawHash(page: Uint8Array, contentType?: string): string {
  const hash = createHash("sha256").update(page);
  if (contentType !== undefined) hash.update(`\0${contentType}`);
  return hash.digest("hex").slice(0, 32);
}

export const compressRaw = (page: Uint8Array): Uint8Array => zstdCompressSync(page);

export const decompressRaw = (compressed: Uint8Array): Uint8Array => new Uint8Array(zstdDecompressSync(compressed));
