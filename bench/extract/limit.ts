/** The limit: what it costs at least to look at every word of a text. Walks it into words, one Map look-up each. */

const isLetter = new Uint8Array(0x10000);
for (let c = 0x900; c < 0x980; c++) isLetter[c] = c === 0x964 || c === 0x965 ? 0 : 1;
for (let c = 48; c <= 57; c++) isLetter[c] = 1;
for (let c = 65; c <= 90; c++) isLetter[c] = isLetter[c + 32] = 1;

/** How many words of `text` the map has. */
export function countKnown(text: string, known: ReadonlyMap<string, unknown>): number {
  let hits = 0;
  const n = text.length;
  for (let i = 0; i < n; ) {
    if (isLetter[text.charCodeAt(i)] === 0) {
      i++;
      continue;
    }
    let end = i + 1;
    while (end < n && isLetter[text.charCodeAt(end)] === 1) end++;
    if (known.has(text.slice(i, end))) hits++;
    i = end;
  }
  return hits;
}
