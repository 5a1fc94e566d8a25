/** Bytes of a feed or sitemap → text. UTF-8 is tried first: what is valid UTF-8 beyond ASCII is UTF-8, whatever it says. */
import iconv from "iconv-lite";

/** Takes the charset from BOM, validity, the Content-Type header or the XML declaration, in this order. */
export function decodeXml(bytes: Uint8Array, contentType?: string): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return iconv.decode(Buffer.from(bytes), "utf16le");
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return iconv.decode(Buffer.from(bytes), "utf16be");
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error; // TypeError: not UTF-8, so somebody has to say what it is
  }
  const head = Buffer.from(bytes.subarray(0, 200)).toString("latin1");
  const declared =
    /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType ?? "")?.[1] ??
    /<\?xml[^>]*encoding\s*=\s*["']([\w.:-]+)/i.exec(head)?.[1];
  const utf8 = declared === undefined || /^utf-?8$/i.test(declared) || !iconv.encodingExists(declared);
  return utf8 ? new TextDecoder().decode(bytes) : iconv.decode(Buffer.from(bytes), declared);
}
