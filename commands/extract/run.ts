/** Extracts everything the inputs hold and writes it in the order it came. */
import type { Fact } from "../../model/fact.ts";
import { complaints } from "../output/complaints.ts";
import { FACT_COLUMNS } from "../output/facts.ts";
import { progressLine } from "../output/progress.ts";
import { type Column, table } from "../output/table.ts";
import { say, write, writeLine } from "../output/write.ts";
import { type Article, readArticles } from "../reading.ts";
import { extractAll } from "./all.ts";

type Row = Fact & { readonly article: string };

const COLUMNS: readonly Column<Row>[] = [{ title: "article", of: (row) => row.article, width: 24 }, ...FACT_COLUMNS];

/** Gives the exit code: 1 where any of the input could not be read. */
export async function runExtract(files: readonly string[], format: "table" | "jsonl"): Promise<number> {
  if (files.length === 0 && process.stdin.isTTY) say("Reading article lines from the terminal; Ctrl-D ends them.");
  const progress = progressLine();
  const errors = complaints(progress.clear);
  const rows: Row[] = [];
  let articles = 0;
  let facts = 0;
  for await (const extracted of extractAll(readArticles(files.length > 0 ? files : ["-"]))) {
    if ("error" in extracted) {
      errors.add(extracted.error);
      continue;
    }
    const { reading, outcome } = extracted;
    if ("failure" in outcome) {
      errors.add(errorOf(reading, outcome.failure));
      continue;
    }
    articles += 1;
    facts += outcome.facts.length;
    if (format === "table") rows.push(...outcome.facts.map((fact) => ({ ...fact, article: reading.article.id })));
    else await writeLine(JSON.stringify({ id: reading.article.id, facts: outcome.facts }));
    progress.show(() => `${articles} articles, ${facts} facts`);
  }
  progress.clear();
  if (format === "table") {
    if (rows.length > 0) await write(table(rows, COLUMNS));
    say(`${articles} articles, ${facts} facts`);
  }
  return errors.finish() > 0 ? 1 : 0;
}

const errorOf = ({ input, line }: Article, message: string) => ({
  input,
  ...(line === undefined ? {} : { line }),
  message,
});
