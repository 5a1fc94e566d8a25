/**
 * Hindi in fonts of the time before Unicode: the page holds Roman letters that only one font draws as Devanagari.
 * Kruti Dev 010 (and DevLys 010, which shares its layout) is converted; every other such font is refused.
 */
import { krutiDevToUnicode } from "./kruti-dev.ts";

export type FontReading =
  | { readonly kind: "plain" }
  | { readonly kind: "converted"; readonly text: string }
  | { readonly kind: "refused"; readonly font: string };

/** Commonest words as each font's letters: के की का में से है हैं को और ने पर भी कि यह. */
const KRUTI_DEV_WORDS = new Set([
  "ds",
  "dh",
  "dk",
  "esa",
  "ls",
  "gS",
  "gSa",
  "dks",
  "vkSj",
  "us",
  "ij",
  "Hkh",
  "fd",
  ";g",
  "rd",
  "ugha",
  "fy,",
  "gks",
  "x;k",
  "x;s",
  "fd;k",
  "Fkk",
  "Fks",
  "jgs",
  "jgk",
  "bl",
  "ekeys",
  "ejht",
  "dh]",
  "gSA",
  "gSaA",
]);
const CHANAKYA_WORDS = new Set([
  "·ð¤",
  "·¤è",
  "·¤æ",
  "×ð´",
  "âð",
  "ãñ",
  "ãñ´",
  "·¤æð",
  "¥æñÚU",
  "Ùð",
  "ÂÚU",
  "Öè",
  "ç·¤",
  "ØãU",
  "ãUñ",
  "ãñ´Ð",
  "ãñÐ",
]);

const words = (text: string): string[] => text.slice(0, 20_000).split(/\s+/).filter(Boolean);
const share = (list: readonly string[], known: ReadonlySet<string>): number =>
  list.length === 0 ? 0 : list.filter((w) => known.has(w)).length / list.length;
const hasDevanagari = (text: string): boolean => /[\u0905-\u0939]{2}/.test(text);

/** A font named by the page's markup or styles whose letters are no Unicode. */
export const LEGACY_FONT =
  /(kruti\s*dev|krutidev|devlys|dev\s*lys|chanakya|shusha|walkman|agra\b|sanskrit\s*99|bhaskar|jagran|naidunia|webdunia|susha|yogesh|aps-dv|dv-?tt|dvb-?tt|shree-?dev|4c\s*gandhi|xdvng|mithi)/i;

export const isKrutiDevFont = (font: string): boolean => /kruti\s*dev|devlys|dev\s*lys/i.test(font);

/** Reads one text (a title or a body) that may be in an old font. Text with Devanagari in it is plain. */
export function readLegacyFont(text: string): FontReading {
  if (hasDevanagari(text)) return { kind: "plain" };
  const list = words(text);
  if (list.length >= 4) {
    if (share(list, KRUTI_DEV_WORDS) >= 0.12)
      return { kind: "converted", text: text.split("\n").map(krutiDevToUnicode).join("\n") };
    if (share(list, CHANAKYA_WORDS) >= 0.1) return { kind: "refused", font: "Chanakya" };
  }
  const letters = text.replace(/[\s\d]/g, "");
  const odd = letters.match(/[\u00a1-\u00ff\u0152-\u0192\u02c6-\u02dc\u2020-\u2022\u2030\u2039\u203a]/g)?.length ?? 0;
  if (letters.length >= 40 && odd / letters.length > 0.18) return { kind: "refused", font: "an unknown font" };
  return { kind: "plain" };
}
