/**
 * Slips of spelling: one vowel long for short, a nasal left out or a letter too early, one sibilant for another. A word of a lexicon
 * is also known by those that are no word themselves («पुष्टी», «सक्रंमित», «आंकडे» with its dot behind). They are made once, while
 * modules are loaded: a text is not read any slower for them. Short words have too many neighbours that are words.
 */
import { alsoReadAs, knownWords } from "./vocabulary.ts";

const SHORTEST = 5;

const CONFUSED = new Map(
  ["ि ी", "ी ि", "ु ू", "ू ु", "े ै", "ै े", "ो ौ", "ौ ो", "इ ई", "ई इ", "उ ऊ", "ऊ उ", "श स", "ष श", "ण न", "ॉ ो"].map(
    (pair) => pair.split(" ") as [string, string],
  ),
);
const NASAL = "ं";
/** A nasal does not stand before a vowel sign, nor between a consonant and its halant. */
const BINDS_BACK = /^[ा-्ंः]/;

/** Words of Hindi that are a slip away from a word of a lexicon. */
const WORDS: ReadonlySet<string> = new Set(["जितने", "जितनी", "देहात"]);

/** All that one slip makes of a word. */
export function slipsOf(word: string): string[] {
  const slips = new Set<string>();
  for (let i = 0; i < word.length; i++) {
    const before = word.slice(0, i);
    const behind = word.slice(i + 1);
    const letter = word[i] as string;
    const other = CONFUSED.get(letter);
    if (other) slips.add(before + other + behind);
    if (letter === "ए" && i > 0) slips.add(`${before}ये${behind}`);
    if (letter !== NASAL) continue;
    slips.add(before + behind);
    const bare = before + behind;
    for (let k = 1; k <= bare.length; k++)
      if (!BINDS_BACK.test(bare.slice(k)) && bare[k - 1] !== "्") slips.add(bare.slice(0, k) + NASAL + bare.slice(k));
  }
  slips.delete(word);
  return [...slips];
}

/** To be called when all lexicons are loaded: a slip that is a word of one of them is no slip. */
export function acceptSlips(): void {
  for (const word of knownWords())
    if (word.length >= SHORTEST && /^[\u0900-\u097f]+$/.test(word))
      for (const slip of slipsOf(word)) if (!WORDS.has(slip)) alsoReadAs(slip, word);
}
