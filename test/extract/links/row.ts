/** Rows of extract/links/examples as articles and facts. */
import { extract } from "../../../extract/index.ts";
import { EXAMPLES } from "../../../extract/links/examples/index.ts";
import type { ArticleInput } from "../../../model/article.ts";
import type { Fact } from "../../../model/fact.ts";

export const PUBLISHED = "2021-07-12";

export interface Row {
  readonly written: string;
  readonly article: ArticleInput;
  /** Facts in the notation of the examples. */
  readonly facts: string;
}

const LINES = EXAMPLES.split("\n").filter((line) => line.trim() !== "" && !line.startsWith("#"));

export const ROWS: readonly Row[] = LINES.flatMap((written, k) =>
  k % 2 === 0 ? [{ written, article: articleOf(written), facts: (LINES[k + 1] ?? "").replace(/^\s*=\s*/, "") }] : [],
);

export function articleOf(written: string): ArticleInput {
  const raw = (s: string) => s.trim().replaceAll("⏎", "\n").replaceAll("⇥", "\t");
  const [first = "", second] = written.split("‖");
  const text = raw(second ?? first);
  return { id: written, text, publishedAt: PUBLISHED, ...(second === undefined ? {} : { title: raw(first) }) };
}

/** The facts of an article as the examples write them. */
export const read = (article: ArticleInput): string => extract(article).map(write).join(" ; ") || "-";

const SIGN = { exact: "", about: "~", at_least: ">=", at_most: "<=", range: "" } as const;

const write = (f: Fact): string =>
  [
    f.metric,
    f.place.replace("IN-", ""),
    `${SIGN[f.qualifier]}${f.value}${f.max === undefined ? "" : `..${f.max}`}`,
    f.disease === "covid-19" ? "" : f.disease,
    f.asOf && f.asOf !== PUBLISHED ? `@${f.asOf}` : "",
    f.facility ? `f:${f.facility}` : "",
    f.population ? `p:${f.population}` : "",
    f.variant ? `v:${f.variant}` : "",
    f.attribution ? `a:${f.attribution}` : "",
  ]
    .filter(Boolean)
    .join(" ");
