/** Facts in words short enough for a table. */
import type { Fact } from "../../model/fact.ts";
import type { Column } from "./table.ts";

const number = new Intl.NumberFormat("en-IN", { maximumFractionDigits: 6 });

/** `≥ 3,900`, `~ 50`, `10–12`, with thousands as papers in India part them. */
export function valueText({ value, qualifier, max }: Pick<Fact, "value" | "qualifier" | "max">): string {
  const shown = number.format(value);
  switch (qualifier) {
    case "at_least":
      return `≥ ${shown}`;
    case "at_most":
      return `≤ ${shown}`;
    case "about":
      return `~ ${shown}`;
    case "range":
      return `${shown}–${max === undefined ? "?" : number.format(max)}`;
    default:
      return shown;
  }
}

/** The place with what narrows it: `IN-BR/patna (कंकड़बाग)`. */
export function placeText({ place, facility, locality }: Pick<Fact, "place" | "facility" | "locality">): string {
  const part = [facility, locality].filter((name) => name !== undefined).join(", ");
  return part === "" ? place : `${place} (${part})`;
}

export const FACT_COLUMNS: readonly Column<Fact>[] = [
  { title: "as of", of: (fact) => fact.asOf },
  { title: "place", of: placeText, width: 34 },
  { title: "disease", of: (fact) => fact.disease },
  { title: "metric", of: (fact) => fact.metric },
  { title: "value", of: valueText },
  { title: "evidence", of: (fact) => fact.evidence, width: 60 },
];
