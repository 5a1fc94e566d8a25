/** A fact's number as it is shown: large, Indian grouping, its qualifier beside it. */
import type { Fact } from "../../../model/fact.ts";
import { bareValue, qualifierWord } from "../format.ts";
import { useLanguage } from "../language.ts";

export function Value(props: { of: Pick<Fact, "value" | "max" | "qualifier" | "metric"> }) {
  const language = useLanguage();
  const { before, after } = qualifierWord(props.of, language);
  return (
    <span class="value">
      {before && <span class="value-word">{before} </span>}
      <data value={String(props.of.value)}>{bareValue(props.of, language)}</data>
      {after && <span class="value-word"> {after}</span>}
    </span>
  );
}
