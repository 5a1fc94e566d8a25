/** Bytes of a feed, sitemap or listing → text: as of a page, but never refused. */
import { decodePage } from "../page/charset.ts";

/** Takes the charset that the bytes themselves show, else the Content-Type header's or the declaration's. */
export function decodeXml(bytes: Uint8Array, contentType?: string): string {
  const decoded = decodePage(bytes, contentType);
  return "text" in decoded ? decoded.text.replace(/^\uFEFF/, "") : new TextDecoder().decode(bytes);
}
