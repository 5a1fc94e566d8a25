/** Annotates everything the inputs hold, in the order it came. */
import type { ArticleInput } from "../../model/article.ts";
import { complaints } from "../output/complaints.ts";
import { progressLine } from "../output/progress.ts";
import { type Column, table } from "../output/table.ts";
import { say, write, writeJson } from "../output/write.ts";
import { readArticles } from "../reading.ts";
import { type Annotation, annotate } from "./layers.ts";
import type { LayerName } from "./names.ts";

type Row = Annotation & { readonly article: string };

const COLUMNS: readonly Column<Row>[] = [
  { title: "article", of: (row) => row.article, width: 24 },
  { title: "layer", of: (row) => row.layer },
  { title: "start", of: (row) => row.start },
  { title: "end", of: (row) => row.end },
  { title: "value", of: (row) => row.value, width: 30 },
  { title: "text", of: (row) => row.text, width: 60 },
];

/** Gives the exit code: 1 where any of the input could not be read. */
export async function runAnnotate(
  files: readonly string[],
  layers: readonly LayerName[],
  options: { readonly title: boolean; readonly format: "table" | "jsonl" },
): Promise<number> {
  if (files.length === 0 && process.stdin.isTTY) say("Reading text from the terminal; Ctrl-D ends it.");
  const progress = progressLine();
  const errors = complaints(progress.clear);
  let articles = 0;
  for await (const reading of readArticles(files.length > 0 ? files : ["-"], { unnamed: "text" })) {
    if ("error" in reading) {
      errors.add(reading.error);
      continue;
    }
    const { article } = reading;
    const mentions = mentionsOf(article, layers, options.title);
    articles += 1;
    progress.show(() => `${articles} articles`);
    if (options.format === "jsonl") await writeJson({ id: article.id, mentions });
    else if (mentions.length > 0)
      await write(
        table(
          mentions.map((mention) => ({ ...mention, article: article.id })),
          COLUMNS,
        ),
      );
  }
  progress.clear();
  return errors.finish() > 0 ? 1 : 0;
}

function mentionsOf(
  { text, title, publishedAt }: ArticleInput,
  layers: readonly LayerName[],
  withTitle: boolean,
): Annotation[] {
  const inText = annotate(text, layers, publishedAt);
  if (!withTitle) return inText;
  const of = (field: "title" | "text") => (mention: Annotation) => ({ ...mention, field });
  return [...annotate(title ?? "", layers, publishedAt).map(of("title")), ...inText.map(of("text"))];
}
