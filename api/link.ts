/** Links to the very sentence of the original page, by text fragment (https://wicg.github.io/scroll-to-text-fragment/). */

/** Words of context put before and after evidence that stands more than once. */
const CONTEXT_WORDS = 3;

/** Percent-encodes for a text directive, where `-` `,` and `&` have a meaning of their own. */
const encode = (text: string): string =>
  encodeURIComponent(text.replace(/\s+/g, " ").trim().toWellFormed()).replace(
    /[-!'()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );

const lastWords = (line: string, n: number): string => line.trim().split(/\s+/).slice(-n).join(" ");
const firstWords = (line: string, n: number): string => line.trim().split(/\s+/).slice(0, n).join(" ");

/**
 * `url` with `#:~:text=` for the characters [start, end) of `text`. Null where there is no http(s) address to link to.
 * Evidence over a line or a cell's border becomes a range, evidence that stands more than once gets its neighbours.
 */
export function sentenceLink(url: string | null, text: string, start: number, end: number): string | null {
  if (url === null || !/^https?:\/\//i.test(url)) return null;
  const evidence = text.slice(start, end);
  if (evidence.trim() === "") return url;
  const pieces = evidence.split(/[\n\t]+/).filter((piece) => piece.trim() !== "");
  let directive = encode(pieces[0] ?? "");
  if (pieces.length > 1) directive += `,${encode(pieces.at(-1) ?? "")}`;
  const repeats = text.indexOf(evidence) !== start || text.indexOf(evidence, end) !== -1;
  if (repeats) {
    const before = encode(
      lastWords(
        text
          .slice(0, start)
          .split(/[\n\t]/)
          .at(-1) ?? "",
        CONTEXT_WORDS,
      ),
    );
    const after = encode(firstWords(text.slice(end).split(/[\n\t]/)[0] ?? "", CONTEXT_WORDS));
    if (before !== "") directive = `${before}-,${directive}`;
    if (after !== "") directive = `${directive},-${after}`;
  }
  return `${url}${url.includes("#") ? "" : "#"}:~:text=${directive}`;
}
