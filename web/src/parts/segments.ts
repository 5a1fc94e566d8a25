/** Cuts a text at the borders of evidence spans, which may overlap. */

export interface Span {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

export interface Segment {
  readonly start: number;
  readonly text: string;
  /** The spans it belongs to, the shortest first; none for plain text. */
  readonly ids: readonly string[];
  /** Spans that begin here: a span over several segments has one beginning. */
  readonly begins: readonly string[];
}

/** The characters [from, to) of `text`, in order and complete. */
export function segmentsOf(text: string, spans: readonly Span[], from = 0, to = text.length): Segment[] {
  const inside = spans.filter((span) => span.start < to && span.end > from);
  const borders = new Set([from, to]);
  for (const span of inside) {
    borders.add(Math.max(span.start, from));
    borders.add(Math.min(span.end, to));
  }
  const cuts = [...borders].sort((a, b) => a - b);
  const byLength = [...inside].sort((a, b) => a.end - a.start - (b.end - b.start));
  return cuts.slice(0, -1).map((start, i) => {
    const end = cuts[i + 1] ?? to;
    const covering = byLength.filter((span) => span.start <= start && span.end >= end);
    return {
      start,
      text: text.slice(start, end),
      ids: covering.map((span) => span.id),
      begins: covering
        .filter((span) => Math.max(span.start, from) === start && span.start >= from)
        .map((span) => span.id),
    };
  });
}

/** A line of the text and where it begins; consecutive lines with tabs are the rows of one table. */
export type Block =
  | { readonly kind: "paragraph"; readonly start: number; readonly end: number }
  | { readonly kind: "table"; readonly rows: readonly (readonly { readonly start: number; readonly end: number }[])[] };

export function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let rows: { start: number; end: number }[][] = [];
  const endTable = (): void => {
    if (rows.length > 0) blocks.push({ kind: "table", rows });
    rows = [];
  };
  let start = 0;
  for (const line of text.split("\n")) {
    const end = start + line.length;
    if (line.includes("\t")) {
      let at = start;
      rows.push(
        line.split("\t").map((cell) => {
          const cellStart = at;
          at += cell.length + 1;
          return { start: cellStart, end: cellStart + cell.length };
        }),
      );
    } else {
      endTable();
      if (line.trim() !== "") blocks.push({ kind: "paragraph", start, end });
    }
    start = end + 1;
  }
  endTable();
  return blocks;
}
