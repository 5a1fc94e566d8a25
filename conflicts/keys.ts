/** What facts are compared on, as a key, as a stable string, and as the id of a conflict. */
import type { ConflictKey, ConflictKind } from "../model/conflict.ts";
import type { Fact } from "../model/fact.ts";

/** The attributes of a claim that make its key; an absent one means the whole and equals no part. */
export type Claim = Pick<Fact, "disease" | "metric" | "place"> &
  Partial<Omit<ConflictKey, "disease" | "metric" | "place">>;

/** In the order in which they are written; a new attribute goes to the end, so that ids of conflicts stay. */
const ATTRIBUTES = [
  "disease",
  "metric",
  "place",
  "facility",
  "locality",
  "population",
  "variant",
  "asOf",
  "window",
  "until",
] as const satisfies readonly (keyof ConflictKey)[];

/** The key of a fact: its attributes that say what was counted, nothing of how much or where it stands. */
export function claimKey(claim: Claim): ConflictKey {
  const key: Record<string, string> = {};
  for (const attribute of ATTRIBUTES) {
    const value = claim[attribute];
    if (value !== undefined) key[attribute] = value;
  }
  return key as ConflictKey;
}

/** The key as one line: equal for equal keys, whatever the order of their properties. */
export const keyText = (claim: Claim | ConflictKey): string =>
  ATTRIBUTES.map((attribute) => claim[attribute] ?? "").join("|");

/** The key without some of its attributes: the same for claims that differ in nothing else. */
export const textWithout = (claim: Claim | ConflictKey, ...left: readonly (keyof ConflictKey)[]): string =>
  ATTRIBUTES.map((attribute) => (left.includes(attribute) ? "" : (claim[attribute] ?? ""))).join("|");

/** The key of a running total on all its days. */
export const seriesText = (claim: Claim | ConflictKey): string => textWithout(claim, "asOf");

/** The key of the whole day: all counts that differ only by the hour at which they end. */
export function dayText(claim: Claim | ConflictKey): string {
  return textWithout(claim, "until");
}

/**
 * Id of the conflict of a kind about a key; `article` only where a key is compared within one article alone
 * (facts without a day). 24 hexadecimal digits.
 */
export const conflictId = (kind: ConflictKind, key: ConflictKey, article = ""): string =>
  hashText(`${kind}#${keyText(key)}#${article}`);

/** 96-bit hash of a text, the same on every machine and in a browser, where node:crypto is not to be had. */
export function hashText(text: string): string {
  let out = "";
  for (let seed = 1; seed <= 3; seed++) {
    let h = Math.imul(seed, 0x9e3779b1) ^ text.length;
    for (let i = 0; i < text.length; i++) {
      h = Math.imul(h ^ text.charCodeAt(i), 0x85ebca6b);
      h ^= h >>> 13;
    }
    h = Math.imul(h ^ (h >>> 16), 0xc2b2ae35);
    out += ((h ^ (h >>> 15)) >>> 0).toString(16).padStart(8, "0");
  }
  return out;
}
