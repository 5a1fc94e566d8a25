/** Reads a labelled corpus (one JSON article a file) and files of predictions (one JSON line an article). */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ArticleInput } from "../../model/article.ts";
import type { Label, Prediction } from "./match.ts";

export interface LabelledArticle {
  /** Name of its file. */
  readonly name: string;
  readonly id: string;
  readonly title?: string | null;
  readonly text: string;
  readonly publishedAt?: string | null;
  readonly url?: string | null;
  readonly publisher?: string | null;
  readonly facts: readonly Label[];
}

/** All `.json` articles of a folder, by name. Throws with the file's name where one is not what it should be. */
export function readCorpus(folder: string): LabelledArticle[] {
  const names = readdirSync(folder).filter((name) => name.endsWith(".json"));
  if (names.length === 0) throw new Error(`no .json articles in ${folder}`);
  return names.sort().map((name) => {
    const article = parse(readFileSync(join(folder, name), "utf8"), join(folder, name)) as Partial<LabelledArticle>;
    if (typeof article.id !== "string" || typeof article.text !== "string" || !Array.isArray(article.facts)) {
      throw new Error(`${join(folder, name)} is no labelled article: it needs id, text and facts`);
    }
    return { ...article, name } as LabelledArticle;
  });
}

/** What the extractor is given of a labelled article: never its labels. */
export function articleInput({ id, text, title, publishedAt, url, publisher }: LabelledArticle): ArticleInput {
  return {
    id,
    text,
    ...(title ? { title } : {}),
    ...(publishedAt ? { publishedAt } : {}),
    ...(url ? { url } : {}),
    ...(publisher ? { source: publisher } : {}),
  };
}

/** Predicted facts by article id. Throws with file and line where a line is not `{"id", "facts"}`. */
export function readPredictions(file: string): Map<string, readonly Prediction[]> {
  const predictions = new Map<string, readonly Prediction[]>();
  readFileSync(file, "utf8")
    .split("\n")
    .forEach((line, index) => {
      if (!line.trim()) return;
      const { id, facts } = parse(line, `${file}:${index + 1}`) as { id?: unknown; facts?: unknown };
      if (typeof id !== "string" || !Array.isArray(facts)) throw new Error(`${file}:${index + 1} needs id and facts`);
      predictions.set(id, facts as Prediction[]);
    });
  return predictions;
}

function parse(text: string, where: string): object {
  try {
    return JSON.parse(text) as object;
  } catch (error) {
    throw new Error(`cannot read ${where} as JSON: ${(error as Error).message}`);
  }
}
