/** The paper's own words with the evidence marked. */
import type { Context } from "../api.ts";

/** Digits inside the evidence stand out a little more than the words around them. */
export function Sentence(props: { context: Context }) {
  const { before, evidence, after } = props.context;
  return (
    <blockquote class="sentence" lang="hi">
      {before.replaceAll("\t", " · ")}
      <mark>{evidence.replaceAll("\t", " · ")}</mark>
      {after.replaceAll("\t", " · ")}
    </blockquote>
  );
}
