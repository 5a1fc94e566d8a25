/**
 * Hindi → plain Roman letters, for slugs: «फूलो झानो» → `phulo-jhano`, «लोकबंधु» → `lokbandhu`, «एमजीएम» → `mgm`.
 *
 * Nukta letters keep their sound (ड़ → r). The inherent a falls where Hindi drops it: at a word's end and in VC_CV
 * (Ohala, "Aspects of Hindi Phonology", 1983, rule of schwa deletion), worked from right to left.
 */

const CONSONANTS: Readonly<Record<string, string>> = {
  क: "k",
  ख: "kh",
  ग: "g",
  घ: "gh",
  ङ: "n",
  च: "ch",
  छ: "chh",
  ज: "j",
  झ: "jh",
  ञ: "n",
  ट: "t",
  ठ: "th",
  ड: "d",
  ढ: "dh",
  ण: "n",
  त: "t",
  थ: "th",
  द: "d",
  ध: "dh",
  न: "n",
  प: "p",
  फ: "f",
  ब: "b",
  भ: "bh",
  म: "m",
  य: "y",
  र: "r",
  ल: "l",
  व: "v",
  श: "sh",
  ष: "sh",
  स: "s",
  ह: "h",
  ळ: "l",
};
const WITH_NUKTA: Readonly<Record<string, string>> = {
  क: "q",
  ख: "kh",
  ग: "g",
  ज: "z",
  ड: "r",
  ढ: "rh",
  फ: "f",
  य: "y",
};
const VOWELS: Readonly<Record<string, string>> = {
  अ: "a",
  आ: "a",
  इ: "i",
  ई: "i",
  उ: "u",
  ऊ: "u",
  ऋ: "ri",
  ए: "e",
  ऐ: "ai",
  ऑ: "o",
  ओ: "o",
  औ: "au",
  ऍ: "e",
};
const MATRAS: Readonly<Record<string, string>> = {
  "ा": "a",
  "ि": "i",
  "ी": "i",
  "ु": "u",
  "ू": "u",
  "ृ": "ri",
  "े": "e",
  "ै": "ai",
  "ॉ": "o",
  "ो": "o",
  "ौ": "au",
  "ॅ": "e",
};
/** Names of the Roman letters, for words that spell an abbreviation. Longest first. */
const LETTERS: readonly (readonly [string, string])[] = [
  ["डब्ल्यू", "w"],
  ["डब्लू", "w"],
  ["क्यू", "q"],
  ["एफ", "f"],
  ["एच", "h"],
  ["आई", "i"],
  ["आइ", "i"],
  ["जे", "j"],
  ["के", "k"],
  ["एल", "l"],
  ["एम", "m"],
  ["एन", "n"],
  ["पी", "p"],
  ["आर", "r"],
  ["एस", "s"],
  ["टी", "t"],
  ["यू", "u"],
  ["वी", "v"],
  ["एक्स", "x"],
  ["वाई", "y"],
  ["वाय", "y"],
  ["जेड", "z"],
  ["बी", "b"],
  ["सी", "c"],
  ["डी", "d"],
  ["जी", "g"],
  ["ए", "a"],
  ["ई", "e"],
  ["इ", "e"],
  ["ओ", "o"],
];

interface Syllable {
  readonly consonant: string;
  vowel: string;
  /** The vowel is the inherent a, which may fall. */
  readonly inherent: boolean;
  readonly nasal: boolean;
}

/** «केजीएमयू» → `kgmu`; null where the word is not two or more names of letters. */
export function abbreviationOf(word: string): string | null {
  let out = "";
  let rest = word;
  while (rest) {
    const letter = LETTERS.find(([name]) => rest.startsWith(name));
    if (!letter) return null;
    out += letter[1];
    rest = rest.slice(letter[0].length);
  }
  return out.length >= 2 ? out : null;
}

function syllablesOf(word: string): Syllable[] {
  const syllables: Syllable[] = [];
  const units = word.normalize("NFD");
  for (let i = 0; i < units.length; i++) {
    const c = units[i] as string;
    let consonant = "";
    let vowel = "";
    let inherent = false;
    if (CONSONANTS[c] !== undefined) {
      const nukta = units[i + 1] === "़";
      consonant = (nukta && WITH_NUKTA[c]) || (CONSONANTS[c] as string);
      if (nukta) i++;
      if (c === "ज" && units[i + 1] === "्" && units[i + 2] === "ञ") {
        consonant = "gy";
        i += 2;
      }
      // फू, फुल, फल keep their ph; फोर्टिस, फातिमा are borrowed
      if (c === "फ" && !nukta && /^[ुू]/.test(units.slice(i + 1))) consonant = "ph";
      const sign = units[i + 1] ?? "";
      if (sign === "्") i++;
      else if (MATRAS[sign] !== undefined) {
        vowel = MATRAS[sign] as string;
        i++;
      } else {
        vowel = "a";
        inherent = true;
      }
    } else if (VOWELS[c] !== undefined) vowel = VOWELS[c] as string;
    else if (/[a-z0-9]/i.test(c)) consonant = c.toLowerCase();
    else continue;
    const nasal = units[i + 1] === "ं" || units[i + 1] === "ँ";
    if (nasal) i++;
    syllables.push({ consonant, vowel, inherent: inherent && !nasal, nasal });
  }
  return syllables;
}

function dropInherent(syllables: Syllable[]): void {
  const last = syllables.length - 1;
  for (let k = last; k > 0; k--) {
    const here = syllables[k] as Syllable;
    if (!here.inherent) continue;
    if (k === last) {
      here.vowel = "";
      continue;
    }
    const before = syllables[k - 1] as Syllable;
    const after = syllables[k + 1] as Syllable;
    if (before.vowel && !before.nasal && after.consonant && after.vowel) here.vowel = "";
  }
}

function romaniseWord(word: string): string {
  const abbreviation = abbreviationOf(word);
  if (abbreviation) return abbreviation;
  const syllables = syllablesOf(word);
  dropInherent(syllables);
  return syllables
    .map((s, k) => {
      const next = syllables[k + 1]?.consonant ?? "";
      const nasal = !s.nasal || k === syllables.length - 1 ? "" : /^[pbm]/.test(next) ? "m" : "n";
      return s.consonant + s.vowel + nasal;
    })
    .join("")
    .replace(/anv$/, "aon"); // गांव
}

/** A name as a slug of a–z, 0–9 and hyphens; empty where nothing of it can be read. */
export const romanise = (name: string): string =>
  name
    .split(/[\s\-.,()'"।/]+/)
    .map(romaniseWord)
    .filter(Boolean)
    .join("-");
