/** A thread that extracts batches of articles. */
import type { ArticleInput } from "../../model/article.ts";
import { extractOne, type Outcome } from "./one.ts";

export default (articles: readonly ArticleInput[]): Outcome[] => articles.map(extractOne);
