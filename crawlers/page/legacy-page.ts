/** Lines of a page in an old font encoding: made Unicode, or refused. */
import { krutiDevToUnicode } from "./kruti-dev.ts";
import { isKrutiDevFont, LEGACY_FONT, readLegacyFont } from "./legacy-font.ts";
import type { Line } from "./lines.ts";

const ENGLISH = new Set(
  "the of and to in is for on with by at from was are said that has have be as it cases patients health".split(" "),
);

function isEnglish(text: string): boolean {
  const list = text
    .toLowerCase()
    .split(/\s+/)
    .filter((w) => /[a-z]/.test(w));
  return (
    list.length > 0 &&
    list.filter((w) => ENGLISH.has(w.replace(/[^a-z]/g, ""))).length / list.length >= (list.length < 6 ? 0.34 : 0.1)
  );
}

const isLatin = (text: string): boolean => /[a-z\u00a1-\u00ff]/i.test(text) && !/[\u0905-\u0939]/.test(text);

export type FontResult = { readonly lines: readonly Line[]; readonly title: string } | { readonly refused: string };

/** `html` is searched for the name of a font. */
export function readOldFonts(lines: readonly Line[], title: string, html: string): FontResult {
  const text = lines.map((l) => l.text).join("\n");
  if (!isLatin(text)) return { lines, title };
  const font = LEGACY_FONT.exec(html.slice(0, 400_000))?.[0];
  const latin = lines.filter((l) => isLatin(l.text));
  const reading = readLegacyFont(latin.map((l) => l.text).join("\n"));
  const named =
    font !== undefined && !/[\u0905-\u0939]{2}/.test(text) && !isEnglish(text) && /font/i.test(html.slice(0, 400_000));
  const kruti = reading.kind === "converted" || (named && isKrutiDevFont(font) && reading.kind === "plain");
  if (kruti) {
    const convert = (t: string): string =>
      isLatin(t) && !isEnglish(t) ? t.split("\t").map(krutiDevToUnicode).join("\t") : t;
    return {
      lines: lines.map((l) => ({ ...l, text: convert(l.text), links: l.links.map(convert) })),
      title: convert(title),
    };
  }
  if (reading.kind === "refused")
    return {
      refused: `the text is written in ${reading.font}'s encoding, which is not Unicode and cannot be converted safely`,
    };
  if (named) return { refused: `the text is written for the font ${font}, whose letters are not Unicode` };
  return { lines, title };
}
