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

export function indexMisspellings(names: ReadonlySet<string>, realWords: ReadonlySet<string>): MisspeltIndex {
  const bySkeleton = new Map<string, string | null>();
  const byDeletion = new Map<string, string[]>();
  for (const name of names) {
    const skeleton = skeletonOf(name);
    bySkeleton.set(skeleton, bySkeleton.has(skeleton) ? null : name);
    if (name.length < SHORTEST) continue;
    for (const key of deletionsOf(name)) {
      const list = byDeletion.get(key);
      if (list) list.push(name);
      else byDeletion.set(key, [name]);
    }
  }
  return {
    nameOf(word) {
      if (word.length < 4 || word.length > LONGEST || realWords.has(word)) return null;
      const same = bySkeleton.get(skeletonOf(word));
      if (same) return same;
      if (word.length < SHORTEST) return null;
      const near = new Set<string>();
      for (const key of deletionsOf(word))
        for (const name of byDeletion.get(key) ?? []) if (name[0] === word[0] && withinOne(word, name)) near.add(name);
      return near.size === 1 ? ([...near][0] as string) : null;
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
