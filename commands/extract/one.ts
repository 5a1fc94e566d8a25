/** One article's facts, or why it could not be read: an article never stops those behind it. */
import { extract } from "../../extract/index.ts";
import type { ArticleInput } from "../../model/article.ts";
import type { Fact } from "../../model/fact.ts";

export type Outcome = { readonly facts: readonly Fact[] } | { readonly failure: string };

export function extractOne(article: ArticleInput): Outcome {
  try {
    return { facts: extract(article) };
  } catch (error) {
    return { failure: `facts of article «${article.id}» could not be read: ${(error as Error).message}` };
  }
}
