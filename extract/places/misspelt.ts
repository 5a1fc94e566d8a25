/**
 * Names misspelt by a letter or a matra. Two precomputed indexes, so a look-up costs what the word is long:
 * the skeleton folds what ears confuse (ि/ी, ु/ू, श/स, ण/न, व/ब, doubled letters, joined or not: मिर्जापुर, मीरजापुर), the deletions index finds one letter
 * added, lost, changed or two swapped (Damerau–Levenshtein distance 1; the symmetric-deletion method).
 */

const SKELETON: Readonly<Record<string, string>> = {
  "ी": "ि",
  "ू": "ु",
  "ै": "े",
  "ौ": "ो",
  ई: "इ",
  ऊ: "उ",
  ऐ: "ए",
  औ: "ओ",
  ळ: "ल",
  श: "स",
  ष: "स",
  ण: "न",
  व: "ब",
};

export function skeletonOf(word: string): string {
  let out = "";
  for (let i = 0; i < word.length; i++) {
    const c = word[i] as string;
    if (c === "्") {
      if (word[i + 1] === word[i - 1]) i++; // a doubled consonant counts once
      continue;
    }
    out += SKELETON[c] ?? c;
  }
  return out;
}

/** Shortest name that is looked for with a letter wrong, in UTF-16 units (letters and matras). */
const SHORTEST = 5;
/** No name is longer, whatever is glued to it. */
const LONGEST = 24;

export interface MisspeltIndex {
  /** The one name that `word` is a misspelling of; null where there is none or more than one. */
  nameOf(word: string): string | null;
}

export interface Correctable {
  /** Names that mean the same are spellings of one. */
  readonly meaning: string;
  /** Only what sounds alike is taken for it, no other letter. */
  readonly byEarOnly: boolean;
}

export function indexMisspellings(
  names: ReadonlyMap<string, Correctable>,
  realWords: ReadonlySet<string>,
): MisspeltIndex {
  const bySkeleton = new Map<string, string | null>();
  /** Names parted by spaces: one string takes less than a list of one, and most are of one. */
  const byDeletion = new Map<string, string>();
  const sameMeaning = (a: string, b: string): boolean => names.get(a)?.meaning === names.get(b)?.meaning;
  for (const [name, { byEarOnly }] of names) {
    const skeleton = skeletonOf(name);
    const known = bySkeleton.get(skeleton);
    if (known === undefined) bySkeleton.set(skeleton, name);
    else if (known !== null && !sameMeaning(known, name)) bySkeleton.set(skeleton, null);
    if (byEarOnly || name.length < SHORTEST) continue;
    for (const key of deletionsOf(name)) {
      const others = byDeletion.get(key);
      byDeletion.set(key, others === undefined ? name : `${others} ${name}`);
    }
  }
  return {
    nameOf(word) {
      if (word.length < 4 || word.length > LONGEST || realWords.has(word)) return null;
      const same = bySkeleton.get(skeletonOf(word));
      if (same) return same;
      if (word.length < SHORTEST) return null;
      let meant: string | null = null;
      for (const key of deletionsOf(word))
        for (const name of byDeletion.get(key)?.split(" ") ?? []) {
          if (name === meant || name[0] !== word[0] || !withinOne(word, name)) continue;
          if (meant !== null && !sameMeaning(meant, name)) return null;
          meant ??= name;
        }
      return meant;
    },
  };
}

/** The word and every form of it with one unit left out. */
function* deletionsOf(word: string): Generator<string> {
  yield word;
  for (let i = 0; i < word.length; i++) yield word.slice(0, i) + word.slice(i + 1);
}

/** Damerau–Levenshtein distance of at most one. */
export function withinOne(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && i < b.length && a[i] === b[i]) i++;
  let j = 0;
  while (j < a.length - i && j < b.length - i && a[a.length - 1 - j] === b[b.length - 1 - j]) j++;
  const restA = a.length - i - j;
  const restB = b.length - i - j;
  if (restA <= 1 && restB <= 1) return true;
  return restA === 2 && restB === 2 && a[i] === b[i + 1] && a[i + 1] === b[i];
}
