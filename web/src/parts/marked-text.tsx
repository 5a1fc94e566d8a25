/** A text with every piece of evidence marked; marks can be pointed at, focused and chosen. */
import { Scroller } from "./scroller.tsx";
import { type Block, blocksOf, type Span, segmentsOf } from "./segments.ts";

interface Marking {
  readonly spans: readonly Span[];
  /** The fact that was pressed, and the one under the pointer. */
  readonly chosen: string | null;
  readonly pointed: string | null;
  readonly choose: (id: string) => void;
  readonly point: (id: string | null) => void;
  /** What a table that scrolls is called. */
  readonly tableName: string;
  /** What a mark says about its fact. */
  readonly describe: (id: string) => string;
}

type Range = { readonly start: number; readonly end: number };

const stateOf = (ids: readonly string[], { chosen, pointed }: Marking): string | undefined =>
  chosen !== null && ids.includes(chosen)
    ? "active"
    : pointed !== null && ids.includes(pointed)
      ? "pointed"
      : undefined;

/** One mark may state several facts («17-17»): each press goes on to the next, the press after the last lets go. */
const nextOf = (ids: readonly string[], chosen: string | null): string | undefined =>
  chosen !== null && ids.at(-1) === chosen ? chosen : ids[chosen === null ? 0 : ids.indexOf(chosen) + 1];

function Pieces(props: { text: string; range: Range; marking: Marking }) {
  const { text, range, marking } = props;
  return (
    <>
      {segmentsOf(text, marking.spans, range.start, range.end).map(({ start, text: piece, ids, begins }) => {
        const [id] = ids;
        if (id === undefined) return piece;
        const anchors = begins.filter((other) => other !== id);
        return (
          <>
            {anchors.map((other) => (
              <span key={other} id={`fact-${other}`} />
            ))}
            {/* biome-ignore lint/a11y/useSemanticElements: a button would not wrap with the words it stands among */}
            <mark
              key={start}
              id={begins.includes(id) ? `fact-${id}` : undefined}
              class={stateOf(ids, marking)}
              tabIndex={0}
              // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a button would not wrap with the words it stands among
              role="button"
              aria-label={`${piece}: ${marking.describe(id)}`}
              aria-pressed={marking.chosen === id}
              onClick={() => marking.choose(nextOf(ids, marking.chosen) ?? id)}
              onKeyDown={(event) => {
                if (event.key !== "Enter" && event.key !== " ") return;
                event.preventDefault();
                marking.choose(nextOf(ids, marking.chosen) ?? id);
              }}
              onMouseEnter={() => marking.point(id)}
              onMouseLeave={() => marking.point(null)}
            >
              {piece}
            </mark>
          </>
        );
      })}
    </>
  );
}

function Table(props: { text: string; block: Extract<Block, { kind: "table" }>; marking: Marking }) {
  const { text, block, marking } = props;
  const [head, ...rows] = block.rows;
  // A first row without any digit is the head of its columns.
  const headed =
    head !== undefined &&
    rows.length > 0 &&
    !/\p{Nd}/u.test(head.map((cell) => text.slice(cell.start, cell.end)).join(""));
  const body = headed ? rows : block.rows;
  return (
    <Scroller label={marking.tableName}>
      <table>
        {headed && (
          <thead>
            <tr>
              {head.map((cell) => (
                <th scope="col" key={cell.start}>
                  {text.slice(cell.start, cell.end)}
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {body.map((row) => (
            <tr key={row[0]?.start}>
              {row.map((cell, column) => {
                const content = <Pieces text={text} range={cell} marking={marking} />;
                return column === 0 ? (
                  <th scope="row" key={cell.start}>
                    {content}
                  </th>
                ) : (
                  <td key={cell.start}>{content}</td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroller>
  );
}

/** One line, a headline say. */
export function MarkedLine(props: { text: string; marking: Marking }) {
  return <Pieces text={props.text} range={{ start: 0, end: props.text.length }} marking={props.marking} />;
}

/** Paragraphs by newline, tables by tabs. */
export function MarkedText(props: { text: string; marking: Marking }) {
  const { text, marking } = props;
  return (
    <div class="article-text" lang="hi">
      {blocksOf(text).map((block) =>
        block.kind === "table" ? (
          <Table key={`t${block.rows[0]?.[0]?.start}`} text={text} block={block} marking={marking} />
        ) : (
          <p key={block.start}>
            <Pieces text={text} range={block} marking={marking} />
          </p>
        ),
      )}
    </div>
  );
}

export type { Marking };
