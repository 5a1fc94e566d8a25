/**
 * Bytes → text. A declaration may lie, so what the bytes themselves show comes first: a byte-order mark, UTF-16 by its zero
 * bytes, UTF-8 that holds; only then the HTTP header, the page's own meta and at last a guess (ISCII, windows-1252).
 */
import { isUtf8 } from "node:buffer";
import iconv from "iconv-lite";
import { decodeIscii, looksLikeIscii } from "./iscii.ts";
import { isMojibake, repairDoubleUtf8 } from "./mojibake.ts";

export type Decoded = { readonly text: string; readonly charset: string } | { readonly reason: string };

const SIGNATURES: readonly (readonly [string, string])[] = [
  ["%PDF", "a PDF file"],
  ["\x89PNG", "a picture"],
  ["\xff\xd8\xff", "a picture"],
  ["GIF8", "a picture"],
  ["RIFF", "a picture or recording"],
  ["PK\x03\x04", "a ZIP archive"],
  ["\x1f\x8b", "gzip-compressed data"],
  ["\x28\xb5\x2f\xfd", "zstd-compressed data"],
  ["\xd0\xcf\x11\xe0", "an office document"],
];

const latin1 = (bytes: Uint8Array, from: number, to: number): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1", from, to);

/** Reads a page's bytes as text; `reason` says in words why they are none. */
export function decodePage(bytes: Uint8Array, contentType: string | undefined): Decoded {
  if (bytes.length === 0) return { reason: "the page is empty" };
  const head = latin1(bytes, 0, 4096);
  const signature = SIGNATURES.find(([magic]) => head.startsWith(magic));
  if (signature) return { reason: `the page is ${signature[1]}, not HTML` };
  const charset = charsetOf(bytes, head, contentType);
  if (charset === null) return { reason: "the page is not text: its bytes are noise" };
  const decoded = decodeAs(bytes, charset);
  if (charset !== "utf-8") return { text: decoded, charset };
  const text = repairDoubleUtf8(decoded);
  return isMojibake(text)
    ? { reason: "the page's letters were encoded twice and bytes lost on the way" }
    : { text, charset };
}

function decodeAs(bytes: Uint8Array, charset: string): string {
  if (charset === "x-iscii-de") return decodeIscii(bytes);
  if (charset === "utf-8") return new TextDecoder("utf-8").decode(bytes);
  return iconv.decode(bytes, charset);
}

function charsetOf(bytes: Uint8Array, head: string, contentType: string | undefined): string | null {
  if (head.startsWith("\xef\xbb\xbf")) return "utf-8";
  if (head.startsWith("\xff\xfe\0\0")) return "utf-32le";
  if (head.startsWith("\0\0\xfe\xff")) return "utf-32be";
  if (head.startsWith("\xff\xfe")) return "utf-16le";
  if (head.startsWith("\xfe\xff")) return "utf-16be";
  const wide = wideCharset(bytes);
  if (wide) return wide;

  if (isUtf8(bytes)) return controlsOf(bytes) > bytes.length / 50 ? null : "utf-8";
  const { multibyte, broken, devanagari, control } = surveyUtf8(bytes);
  if (control > bytes.length / 50) return null;
  if (multibyte === 0 && broken === 0) return "utf-8";
  // A page cut off in the middle or with a few bad bytes is still UTF-8; chance never makes this many whole sequences.
  if (broken === 0 || (devanagari >= 20 && broken * 20 <= multibyte) || broken * 100 <= multibyte) return "utf-8";

  const declared = usable(charsetParameter(contentType)) ?? usable(declaredInMarkup(head));
  if (declared && declared !== "utf-8" && !declared.startsWith("utf-16") && !declared.startsWith("windows-1252"))
    return declared;
  if (looksLikeIscii(bytes)) return "x-iscii-de";
  if (!declared && broken > bytes.length / 3) return null;
  if (declared === "utf-8" && multibyte > broken) return "utf-8";
  return "windows-1252";
}

/** UTF-16 without a byte-order mark: every other byte of markup is zero. */
function wideCharset(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const n = Math.min(bytes.length, 8192) & ~1;
  if (n < 8 || !bytes.subarray(0, n).includes(0)) return null;
  let even = 0;
  let odd = 0;
  let oddNine = 0;
  let evenNine = 0;
  for (let i = 0; i < n; i += 2) {
    if (bytes[i] === 0) even++;
    else if (bytes[i] === 9) evenNine++;
    if (bytes[i + 1] === 0) odd++;
    else if (bytes[i + 1] === 9) oddNine++;
  }
  const half = n / 2;
  if (odd + oddNine > half * 0.8 && odd > half * 0.1 && even < half * 0.05) return "utf-16le";
  if (even + evenNine > half * 0.8 && even > half * 0.1 && odd < half * 0.05) return "utf-16be";
  return null;
}

interface Utf8Survey {
  /** Whole multi-byte sequences. */
  multibyte: number;
  /** Bytes that belong to none. */
  broken: number;
  devanagari: number;
  /** Bytes that no text has. */
  control: number;
}

const isControl = (b: number): boolean => b < 32 && b !== 9 && b !== 10 && b !== 12 && b !== 13 && b !== 26 && b !== 27;

/** Four bytes at a time: text has few below a space, and most of those are ends of lines. */
function controlsOf(bytes: Uint8Array): number {
  let controls = 0;
  const count = (from: number, to: number): void => {
    for (let i = from; i < to; i++) if (isControl(bytes[i] as number)) controls++;
  };
  const first = -bytes.byteOffset & 3;
  if (bytes.length < first + 4) {
    count(0, bytes.length);
    return controls;
  }
  const words = new Int32Array(bytes.buffer, bytes.byteOffset + first, (bytes.length - first) >> 2);
  count(0, first);
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as number;
    // a byte below 0x20 leaves its highest bit
    if (((word - 0x20202020) & ~word & 0x80808080) !== 0) count(first + i * 4, first + i * 4 + 4);
  }
  count(first + words.length * 4, bytes.length);
  return controls;
}

function surveyUtf8(bytes: Uint8Array): Utf8Survey {
  const survey = { multibyte: 0, broken: 0, devanagari: 0, control: 0 };
  const n = bytes.length;
  for (let i = 0; i < n; ) {
    const b = bytes[i] as number;
    if (b < 0x80) {
      if (isControl(b)) survey.control++;
      i++;
      continue;
    }
    const length = b >= 0xc2 && b < 0xe0 ? 2 : b >= 0xe0 && b < 0xf0 ? 3 : b >= 0xf0 && b < 0xf5 ? 4 : 0;
    let whole = length > 0;
    for (let k = 1; k < length; k++) {
      if (i + k >= n) {
        // The file ends inside a character.
        return survey;
      }
      if (((bytes[i + k] as number) & 0xc0) !== 0x80) whole = false;
    }
    if (!whole) {
      survey.broken++;
      i++;
      continue;
    }
    survey.multibyte++;
    if (b === 0xe0 && ((bytes[i + 1] as number) & 0xfe) === 0xa4) survey.devanagari++;
    i += length;
  }
  return survey;
}

export const charsetParameter = (contentType: string | undefined): string | undefined =>
  /charset\s*=\s*["']?\s*([a-z0-9._:-]+)/i.exec(contentType ?? "")?.[1];

const declaredInMarkup = (head: string): string | undefined =>
  /<meta[^>]{0,300}?charset\s*=\s*["']?\s*([a-z0-9._:-]+)/i.exec(head)?.[1] ??
  /^\s*<\?xml[^>]{0,200}encoding\s*=\s*["']([a-z0-9._:-]+)/i.exec(head)?.[1];

/** The name under which we can decode it, with what browsers take Latin-1 for. */
function usable(label: string | undefined): string | undefined {
  if (!label) return undefined;
  const name = label.toLowerCase();
  if (/^(?:x-)?iscii/.test(name)) return "x-iscii-de";
  if (/^(?:iso-?8859-?1|latin-?1|us-ascii|ascii|windows-1252|cp-?1252|x-user-defined)$/.test(name))
    return "windows-1252";
  if (/^utf-?8$/.test(name)) return "utf-8";
  return iconv.encodingExists(name) ? name : undefined;
}
