/** A compiled lexicon: phrases of one or more words, found at a token in one Map look-up, longest phrase first. */
import type { Token } from "./document.ts";
import { fold } from "./normalise.ts";
import { readTable, spellings } from "./table.ts";

/** A phrase found: its value and the index behind it. */
export interface Match<T> {
  readonly value: T;
  readonly end: number;
}

interface Entry<T> {
  /** The words after the first, each in all its spellings. */
  readonly rest: readonly (readonly string[])[];
  readonly value: T;
}

export interface Lexicon<T> {
  /** The longest phrase that begins at token `at`, with the index behind it. */
  match(tokens: readonly Token[], at: number): Match<T> | undefined;
}

/**
 * Spellings Hindi papers use side by side: गए/गये, गई/गयी, हुई/हुयी, आईसीयू/आइसीयू, एंटी/ऐंटी. The lexicon holds one; both are found.
 */
export function spellingVariants(word: string): string[] {
  const out = new Set([word]);
  for (const w of [...out]) {
    if (/.ए$/.test(w)) out.add(w.replace(/ए$/, "ये"));
    if (/.ई$/.test(w)) out.add(w.replace(/ई$/, "यी"));
    if (/.ईं$/.test(w)) out.add(w.replace(/ईं$/, "यीं"));
  }
  for (const w of [...out]) if (w.includes("आई")) out.add(w.replaceAll("आई", "आइ"));
  for (const w of [...out]) if (w.includes("वेंटि")) out.add(w.replaceAll("वेंटि", "वेंटी"));
  return [...out];
}

/** Compiles phrases; words of a phrase are parted by spaces, «-» and «.» count as tokens of their own. */
export function compileLexicon<T>(entries: Iterable<readonly [phrase: string, value: T]>): Lexicon<T> {
  const byFirst = new Map<string, Entry<T>[]>();
  for (const [phrase, value] of entries) {
    const words = fold(phrase)
      .replace(/([-./])/g, " $1 ")
      .split(/\s+/)
      .filter(Boolean)
      .map(spellingVariants);
    for (const first of words[0] as string[]) {
      const list = byFirst.get(first);
      const entry = { rest: words.slice(1), value };
      if (list) list.push(entry);
      else byFirst.set(first, [entry]);
    }
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  return {
    match(tokens, at) {
      const list = byFirst.get((tokens[at] as Token).text);
      if (list === undefined) return undefined;
      for (const { rest, value } of list) {
        const end = at + 1 + rest.length;
        if (end <= tokens.length && follows(tokens, at + 1, rest)) return { value, end };
      }
      return undefined;
    },
  };
}

function follows(tokens: readonly Token[], at: number, rest: Entry<unknown>["rest"]): boolean {
  for (let k = 0; k < rest.length; k++)
    if (!(rest[k] as readonly string[]).includes((tokens[at + k] as Token).text)) return false;
  return true;
}

/** A lexicon from a table `id | spelling, spelling …`. */
export function lexiconOf<T extends string>(table: string): Lexicon<T> {
  const entries: [string, T][] = [];
  for (const [id, ...cells] of readTable(table)) for (const s of cells.flatMap(spellings)) entries.push([s, id as T]);
  return compileLexicon(entries);
}
