/** ISCII-91 (IS 13194:1991), Devanagari: one byte a letter, which old government and newspaper sites sent. */

/** From 0xA1 on; a space stands for a byte that has no letter of its own. */
const LETTERS = "ँंःअआइईउऊऋऎएऐऍऒओऔऑकखगघङचछजझञटठडढणतथदधनऩपफबभमयय़रऱलळऴवशषसह ािीुूृॆेैॅॊोौॉ़्।";

const table: string[] = [];
{
  const units = LETTERS.replace("\u092f\u093c", "\u095f");
  for (let i = 0; i < units.length; i++) table[0xa1 + i] = units[i] as string;
  table[0xd9] = "\u200d";
  for (let d = 0; d < 10; d++) table[0xf1 + d] = String.fromCharCode(0x966 + d);
}

const HALANT = 0xe8;
const NUKTA = 0xe9;
const ATTRIBUTE = 0xef;
const EXTENSION = 0xf0;
/** Letters that ISCII writes as another one with a nukta. */
const WITH_NUKTA: Readonly<Record<number, string>> = {
  0xa1: "ॐ",
  0xa6: "ऌ",
  0xa7: "ॡ",
  0xaa: "ॠ",
  0xdb: "ॢ",
  0xdc: "ॣ",
  0xdf: "ॄ",
  0xea: "ऽ",
};

export function decodeIscii(bytes: Uint8Array): string {
  const out: string[] = [];
  const n = bytes.length;
  for (let i = 0; i < n; i++) {
    const b = bytes[i] as number;
    const next = bytes[i + 1];
    if (b < 0x80) out.push(String.fromCharCode(b));
    else if (b === ATTRIBUTE || b === EXTENSION) i++;
    else if (b === HALANT && next === HALANT) {
      out.push("्\u200c");
      i++;
    } else if (b === HALANT && next === NUKTA) {
      out.push("्\u200d");
      i++;
    } else if (next === NUKTA && WITH_NUKTA[b]) {
      out.push(WITH_NUKTA[b]);
      i++;
    } else out.push(table[b] ?? "");
  }
  return out.join("");
}

/** Commonest letters of Hindi in ISCII: ा े ी ि ् र क न त स ं ह म. */
const COMMON = new Set([0xda, 0xe1, 0xdc, 0xdb, 0xe8, 0xcf, 0xb3, 0xc6, 0xc2, 0xd7, 0xa2, 0xd8, 0xcc]);

/** True where bytes above 0x7F run in words, stay within the letters' range and are mostly Hindi's commonest letters. */
export function looksLikeIscii(bytes: Uint8Array): boolean {
  let high = 0;
  let outside = 0;
  let common = 0;
  let runs = 0;
  let previousHigh = false;
  const n = Math.min(bytes.length, 262_144);
  for (let i = 0; i < n; i++) {
    const b = bytes[i] as number;
    const isHigh = b >= 0x80;
    if (isHigh) {
      high++;
      if (b < 0xa1 || b > 0xfa || (b > 0xea && b < 0xef)) outside++;
      if (COMMON.has(b)) common++;
      if (!previousHigh) runs++;
    }
    previousHigh = isHigh;
  }
  return high > 60 && outside * 50 < high && common * 100 > high * 45 && high / Math.max(1, runs) > 2;
}
