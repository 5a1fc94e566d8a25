/** The rules that made a fact, as sentences. */
import type { Stated } from "../facts/assemble.ts";
import type { Source } from "../links/claim.ts";

const PLACE: Readonly<Record<Source, string>> = {
  beside: "beside the number",
  clause: "from its clause",
  sentence: "from the sentence",
  paragraph: "from the paragraph",
  article: "of the article",
};
const NAMED: Readonly<Record<Source, string>> = {
  beside: "named beside the number",
  clause: "named in its clause",
  sentence: "named in the sentence",
  paragraph: "named in the paragraph",
  article: "of the article",
};

/** In order: metric, place, day, disease, and who is said to have given it. */
export function because({ fact, claim }: Stated): string[] {
  const { how } = claim;
  const said = how.said ? `, by «${how.said}»` : "";
  const lines = [
    `metric ${claim.metric}: rule ${how.rule.name}${said} – ${how.rule.why}`,
    `place ${fact.place}: ${PLACE[how.place]}`,
  ];
  if (fact.metric !== claim.metric) lines.push(`metric ${fact.metric}: a headline's number counts what the body says`);
  if (fact.asOf)
    lines.push(`day ${fact.asOf}: ${claim.when.asOf === fact.asOf ? NAMED[how.day] : "of the body's number"}`);
  lines.push(`disease ${fact.disease}: ${NAMED[how.disease]}`);
  if (fact.attribution)
    lines.push(`attribution ${fact.attribution}: named in the sentence or before it in the paragraph`);
  return lines;
}
