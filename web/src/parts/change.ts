/** Where two wordings of a line part: what both begin and end with, and what stands between. */

export interface Parted {
  readonly head: string;
  readonly before: string;
  readonly after: string;
  readonly tail: string;
}

/** Cut between words. Of equal lines nothing stands between; of lines with nothing in common all of it does. */
export function partLines(before: string, after: string): Parted {
  const [old, young] = [words(before), words(after)];
  const most = Math.min(old.length, young.length);
  let head = 0;
  while (head < most && old[head] === young[head]) head++;
  let tail = 0;
  while (tail < most - head && old.at(-1 - tail) === young.at(-1 - tail)) tail++;
  return {
    head: old.slice(0, head).join(""),
    before: old.slice(head, old.length - tail).join(""),
    after: young.slice(head, young.length - tail).join(""),
    tail: old.slice(old.length - tail).join(""),
  };
}

/** Words and what stands between them, so that joined they are the line again. */
const words = (line: string): string[] => line.match(/\s+|[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu) ?? [];
