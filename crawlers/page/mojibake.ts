/** UTF-8 that somebody read as windows-1252 and wrote as UTF-8 again: «à¤ªà¤Ÿà¤¨à¤¾» for «पटना». */
import iconv from "iconv-lite";

const DOUBLE =
  /(?:\u00e0[\u00a4\u00a5][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122])/g;

/** Runs that can only be bytes of UTF-8 in disguise. */
const RUN = /[\u0080-\u00ff\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]+/g;

/** windows-1252 leaves five bytes without a letter; pages carry them as C1 controls. */
function bytesOf(run: string): Buffer {
  const bytes: number[] = [];
  for (const char of run) {
    const code = char.charCodeAt(0);
    bytes.push(code < 0x100 ? code : (iconv.encode(char, "windows-1252")[0] as number));
  }
  return Buffer.from(bytes);
}

/** True for text in which doubly encoded letters are left: some programs lose bytes on the way, and no one can say which. */
export const isMojibake = (text: string): boolean =>
  text.includes("\u00e0") && (text.match(/\u00e0[\u00a4\u00a5]/g)?.length ?? 0) >= 3;

/** Puts doubly encoded text right where it is plainly that; leaves any other text as it is. */
export function repairDoubleUtf8(text: string): string {
  if (!text.includes("\u00e0\u00a4") && !text.includes("\u00e0\u00a5")) return text;
  const doubled = text.match(DOUBLE)?.length ?? 0;
  if (doubled < 4) return text;
  return text.replace(RUN, (run) => {
    const again = bytesOf(run).toString("utf8");
    return again.includes("\ufffd") ? run : again;
  });
}
