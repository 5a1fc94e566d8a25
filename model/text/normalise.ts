/**
 * One spelling for what Unicode and Hindi orthography write in several ways, with a map back to the offsets.
 *
 * Folded: Devanagari digits → ASCII; nukta dropped, also from precomposed letters (क़ → क); chandrabindu → anusvara
 * (पाँच → पांच); a homorganic nasal before its stop → anusvara (चम्पारण → चंपारण, हिन्दी → हिंदी); zero-width joiners,
 * soft hyphens, byte-order marks dropped; no-break and other spaces → space; dashes and quotes → their ASCII kin;
 * the sign of abbreviation, or the zero typed for it, → full stop (प॰, डॉ०, डॉ0 → प., डॉ.);
 * vowels that fonts of old left in two signs → one (हाे → हो, डाॅक्टर → डॉक्टर, हुर्इ → हुई), a sign typed twice → one;
 * pictures (😷, 👉) → space; Roman letters to lower case. Lexicons go through the same function, so both sides always meet.
 */

const PRECOMPOSED: Record<string, string> = {
  "\u0958": "क",
  "\u0959": "ख",
  "\u095a": "ग",
  "\u095b": "ज",
  "\u095c": "ड",
  "\u095d": "ढ",
  "\u095e": "फ",
  "\u095f": "य",
  "\u0929": "न",
  "\u0931": "र",
  "\u0934": "ळ",
};

const VIRAMA = 0x94d;
const NUKTA = 0x93c;
const ANUSVARA = 0x902;
const DANDA = 0x964;
const ZERO = 0x966;
const ASCII_ZERO = 48;
/** «॰» */
const ABBREVIATION = 0x970;
const FULL_STOP = 0x2e;

/** A vowel in two signs, as old fonts and their converters left it: first and second → one. */
export const SPLIT_VOWELS: readonly (readonly [split: string, one: string])[] = [
  ["\u093e\u0947", "\u094b"], // ा े → ो
  ["\u0947\u093e", "\u094b"],
  ["\u093e\u0948", "\u094c"], // ा ै → ौ
  ["\u0948\u093e", "\u094c"],
  ["\u093e\u0945", "\u0949"], // ा ॅ → ॉ
  ["\u0905\u093e", "\u0906"], // अ ा → आ
  ["\u0905\u094b", "\u0913"],
  ["\u0905\u094c", "\u0914"],
  ["\u0906\u0947", "\u0913"], // आ े → ओ
  ["\u0906\u0948", "\u0914"],
  ["\u0906\u0945", "\u0911"],
  ["\u090f\u0947", "\u0910"], // ए े → ऐ
  ["\u0902\u0902", "\u0902"],
  ...["\u093e", "\u093f", "\u0940", "\u0941", "\u0942", "\u0947", "\u0948", "\u094b"].map((v) => [v + v, v] as const),
];
const RA = 0x930;
const I = 0x907;
const II = 0x908;

/** By both signs, less 0x900 each: what they become; 0 where they stay two. */
const joined = new Uint16Array(0x80 * 0x80);
const pairOf = (first: number, second: number) => ((first - 0x900) << 7) | (second - 0x900);
for (const [split, one] of SPLIT_VOWELS) joined[pairOf(split.charCodeAt(0), split.charCodeAt(1))] = one.charCodeAt(0);
const isSign = (unit: number) => unit >= 0x900 && unit < 0x980;

/** Replacement of one UTF-16 unit: -1 keep, -2 drop, else the unit to write. */
const single = new Int32Array(0x10000).fill(-1);
for (let d = 0; d < 10; d++) {
  single[0x966 + d] = 48 + d;
  single[0xff10 + d] = 48 + d;
}
for (const [from, to] of Object.entries(PRECOMPOSED)) single[from.charCodeAt(0)] = to.charCodeAt(0);
single[NUKTA] = -2;
single[ABBREVIATION] = FULL_STOP;
single[0x901] = ANUSVARA;
for (const c of [0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x00ad, 0xfeff, 0x2060]) single[c] = -2;
for (const c of [0x00a0, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009, 0x200a, 0x202f, 0x3000])
  single[c] = 0x20;
for (const c of [0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212]) single[c] = 0x2d;
for (const c of [0x2018, 0x2019, 0x201a, 0x201b]) single[c] = 0x27;
for (const c of [0x201c, 0x201d, 0x201e]) single[c] = 0x22;
// pictures part words as a space does
for (let c = 0xd800; c < 0xdc00; c++) single[c] = -2;
for (let c = 0xdc00; c < 0xe000; c++) single[c] = 0x20;
for (let c = 0x2600; c < 0x27c0; c++) single[c] = 0x20;
single[0xfe0f] = -2;
for (let c = 65; c <= 90; c++) single[c] = c + 32;

/** The nasal that belongs to each stop's class: क-घ ङ, च-झ ञ, ट-ढ ण, त-ध न, प-भ म. */
const nasalOf = new Uint16Array(0x80);
for (const [nasal, first] of [
  [0x919, 0x915],
  [0x91e, 0x91a],
  [0x923, 0x91f],
  [0x928, 0x924],
  [0x92e, 0x92a],
] as const)
  for (let i = 0; i < 4; i++) nasalOf[first + i - 0x900] = nasal;

const isNasalBefore = (nasal: number, stop: number) => stop >= 0x900 && stop < 0x980 && nasalOf[stop - 0x900] === nasal;

const isDigit = (c: number) => (c >= 48 && c <= 57) || (c >= ZERO && c < ZERO + 10);

/** «डॉ० शर्मा», «प0 चंपारण»: a zero behind a single syllable is typed for the sign of abbreviation; «मौत0» is a count. */
function isAbbreviated(units: Uint16Array, out: number, after: number): boolean {
  if (isDigit(after)) return false;
  let syllables = 0;
  for (let i = out - 1; i >= 0 && isLetter(units[i] as number) && syllables < 2; i--)
    if (isBase(units[i] as number) && units[i - 1] !== VIRAMA) syllables++;
  return syllables === 1;
}

const isLetter = (c: number) => c > 0x900 && c < DANDA;

/** A vowel or consonant, no sign upon one. */
const isBase = (c: number) => (c > 0x903 && c < 0x93a) || (c > 0x957 && c < 0x962);

/** Units that stay as they are wherever they stand: most of a text. */
const plain = new Uint8Array(0x10000);
for (let c = 0; c < 0x10000; c++) plain[c] = single[c] === -1 && c !== I ? 1 : 0;
for (const nasal of nasalOf) plain[nasal] = 0;
plain[ASCII_ZERO] = 0;
for (const [split] of SPLIT_VOWELS) plain[split.charCodeAt(1)] = 0;

export interface Normalised {
  readonly text: string;
  /** Offset of each unit of `text` (and of its end) in the raw text; null where both are the same. */
  readonly map: Uint32Array | null;
}

const needsWork =
  /[^\n\t -@[-~\u0900\u0902-\u0928\u092a-\u0930\u0932\u0933\u0935-\u093b\u093d-\u0957\u0960-\u0965\u0971-\u097f]|[ङञणनम]\u094d[क-भ]|[\u0905\u0906\u090f\u093e-\u0942\u0947\u0948\u094b][\u093e-\u0942\u0945\u0947\u0948\u094b\u094c]|\u0902\u0902|\u0930\u094d\u0907|[\u0904-\u0963]0(?!\d)/;

/** Normalises text of any length in one pass. */
export function normalise(raw: string): Normalised {
  if (!needsWork.test(raw)) return { text: raw, map: null };
  const n = raw.length;
  const units = n <= scratch.length ? scratch : new Uint16Array(n);
  const map = new Uint32Array(n + 1);
  const end = rewrite(raw, units, map);
  return { text: textOf(units.subarray(0, end)), map: map.subarray(0, end + 1) };
}

/** Writes the normalised units and the offsets they come from; gives how many there are. */
function rewrite(raw: string, units: Uint16Array, map: Uint32Array): number {
  const n = raw.length;
  let out = 0;
  for (let i = 0; i < n; i++) {
    const c = raw.charCodeAt(i);
    if (plain[c] === 1) {
      units[out] = c;
      map[out++] = i;
      continue;
    }
    const to = single[c] as number;
    if (to === -2) continue;
    // ङ् ञ् ण् न् म् before a stop of their own class, with or without a joiner between
    if (c >= 0x919 && c <= 0x92e && raw.charCodeAt(i + 1) === VIRAMA) {
      const joiner = single[raw.charCodeAt(i + 2)] === -2 ? 1 : 0;
      if (isNasalBefore(c, raw.charCodeAt(i + 2 + joiner))) {
        units[out] = ANUSVARA;
        map[out++] = i;
        i += 1 + joiner;
        continue;
      }
    }
    const before = out > 0 ? (units[out - 1] as number) : 0;
    const unit =
      (c === ZERO || c === ASCII_ZERO) && isAbbreviated(units, out, raw.charCodeAt(i + 1))
        ? FULL_STOP
        : to === -1
          ? c
          : to;
    const one = isSign(unit) && isSign(before) ? (joined[pairOf(before, unit)] as number) : 0;
    if (one !== 0) {
      units[out - 1] = one;
      continue;
    }
    if (unit === I && before === VIRAMA && out > 1 && units[out - 2] === RA) {
      out--;
      units[out - 1] = II;
      continue;
    }
    units[out] = unit;
    map[out++] = i;
  }
  map[out] = n;
  return out;
}

/** Taken for every text that is no longer. */
const scratch = new Uint16Array(32_768);
const SHORT = 64;
const decoder = new TextDecoder(new Uint8Array(new Uint16Array([1]).buffer)[0] === 1 ? "utf-16le" : "utf-16be");

/** The decoder is faster but for a few words. It knows no half of a surrogate pair, which is a sign like any other here. */
const textOf = (units: Uint16Array): string =>
  units.length < SHORT ? String.fromCharCode.apply(null, units as unknown as number[]) : decoder.decode(units);

/** The normalised form of a lexicon entry. */
export function fold(word: string): string {
  const raw = word.normalize("NFC").trim();
  if (!needsWork.test(raw)) return raw;
  if (raw.length >= SHORT) return normalise(raw).text;
  return textOf(scratch.subarray(0, rewrite(raw, scratch, noOffsets)));
}

/** Nobody asks where the letters of a short word came from: thousands of names are folded when the lexicons are read. */
const noOffsets = new Uint32Array(SHORT + 1);
