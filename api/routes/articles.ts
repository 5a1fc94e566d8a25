/** Articles: the list, one with text and facts, what its publisher changed. */
import type { Article } from "../../model/article.ts";
import type { StoredFact } from "../../model/fact.ts";
import { ArticleAnswer, ArticlesAnswer, PROBLEMS, VersionsAnswer } from "../answers.ts";
import { sentenceLink } from "../link.ts";
import { ArticleParameters, articlePage, IdPath, NoParameters } from "../parameters.ts";
import { notFound } from "../problem.ts";
import type { Routes } from "./route.ts";

const ARTICLE_TAGS = ["articles"];

/** An article as lists show it: without its text. */
export function listed({
  text: _text,
  contentHash: _hash,
  ...article
}: Article): Omit<Article, "text" | "contentHash"> {
  return article;
}

async function gather(facts: AsyncIterable<StoredFact>): Promise<StoredFact[]> {
  const all: StoredFact[] = [];
  for await (const fact of facts) all.push(fact);
  return all;
}

/** Title before text, then as read. */
const inReadingOrder = (a: StoredFact, b: StoredFact): number =>
  (a.field === b.field ? 0 : a.field === "title" ? -1 : 1) || a.start - b.start || a.end - b.end;

/** The list of articles at `path`: `/articles` of the API, `/articles.json` beside the pages. */
export const articleList =
  (path: string): Routes =>
  async (app, { store }) => {
    app.get(
      path,
      {
        schema: {
          tags: ARTICLE_TAGS,
          summary: "List articles",
          querystring: ArticleParameters,
          response: { 200: ArticlesAnswer, ...PROBLEMS },
        },
      },
      async (request) => {
        const { query, page } = articlePage(request.query);
        const { items, next, total } = await store.articles(query, page);
        return { articles: items.map(listed), next, total };
      },
    );
  };

export const articleRoutes: Routes = async (app, options) => {
  const { store } = options;
  await app.register(articleList("/articles"), options);

  app.get(
    "/articles/:id",
    {
      schema: {
        tags: ARTICLE_TAGS,
        summary: "One article with text and facts",
        params: IdPath,
        querystring: NoParameters,
        response: { 200: ArticleAnswer, ...PROBLEMS },
      },
    },
    async (request) => {
      const article = await store.article(request.params.id);
      if (article === null) throw notFound("article", request.params.id);
      const facts = await gather(store.everyFact({ articleId: [article.id] }));
      return {
        ...article,
        facts: facts
          .sort(inReadingOrder)
          .map((fact) => ({ ...fact, link: sentenceLink(article.url, article[fact.field], fact.start, fact.end) })),
      };
    },
  );

  app.get(
    "/articles/:id/versions",
    {
      schema: {
        tags: ARTICLE_TAGS,
        summary: "What its publisher changed, oldest first",
        params: IdPath,
        querystring: NoParameters,
        response: { 200: VersionsAnswer, ...PROBLEMS },
      },
    },
    async (request) => {
      const versions = await store.versions(request.params.id);
      if (versions.length === 0 && (await store.article(request.params.id)) === null)
        throw notFound("article", request.params.id);
      return { versions: versions.map((version) => ({ ...version, facts: [...version.facts] })) };
    },
  );
};
