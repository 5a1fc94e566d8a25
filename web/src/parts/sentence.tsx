/** The paper's own words with the evidence marked. */
import type { Context } from "../api.ts";

/** A number as written, its grouping and decimals with it; caught, so that split keeps it. */
const DIGITS = /(\p{Nd}+(?:[.,]\p{Nd}+)*)/u;

/** Digits inside the evidence stand out a little more than the words around them. */
export function Sentence(props: { context: Context }) {
  const { before, evidence, after } = props.context;
  return (
    <blockquote class="sentence" lang="hi">
      {before.replaceAll("\t", " · ")}
      <mark>
        {evidence
          .replaceAll("\t", " · ")
          .split(DIGITS)
          .map((piece, i) => (i % 2 === 1 ? <b key={i}>{piece}</b> : piece))}
      </mark>
      {after.replaceAll("\t", " · ")}
    </blockquote>
  );
}
