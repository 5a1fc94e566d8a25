/** `tathya extract --explain`: each article's facts with the rules that made them, and its other numbers with why they are none. */
import { explain } from "../../extract/index.ts";
import type { ArticleInput } from "../../model/article.ts";
import { complaints } from "../output/complaints.ts";
import { placeText, valueText } from "../output/facts.ts";
import { say, writeLine } from "../output/write.ts";
import { readArticles } from "../reading.ts";

/** Gives the exit code: 1 where any of the input could not be read. `jsonl` writes `{"id", "facts", "rejected"}` a line. */
export async function runExplain(files: readonly string[], format: "table" | "jsonl"): Promise<number> {
  if (files.length === 0 && process.stdin.isTTY) say("Reading article lines from the terminal; Ctrl-D ends them.");
  const errors = complaints(() => undefined);
  for await (const reading of readArticles(files.length > 0 ? files : ["-"])) {
    if ("error" in reading) errors.add(reading.error);
    else await writeLine(format === "jsonl" ? asJson(reading.article) : asText(reading.article));
  }
  return errors.finish() > 0 ? 1 : 0;
}

const asJson = (article: ArticleInput): string => JSON.stringify({ id: article.id, ...explain(article) });

function asText(article: ArticleInput): string {
  const { facts, rejected } = explain(article);
  const lines = [`${article.id}: ${facts.length} facts`];
  for (const { fact, because } of facts) {
    const { confidence = 0 } = fact;
    lines.push(`  ${fact.disease} ${fact.metric} ${placeText(fact)} ${valueText(fact)}  «${fact.evidence}»`);
    lines.push(...because.map((line) => `      ${line}`), `      confidence ${confidence.toFixed(2)}`);
  }
  if (rejected.length > 0) lines.push(`  no facts: ${rejected.length} numbers`);
  for (const { text, why, field } of rejected) lines.push(`  «${text}»${field === "title" ? " (title)" : ""}: ${why}`);
  return lines.join("\n");
}
