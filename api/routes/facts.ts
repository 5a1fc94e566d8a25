/** Facts: search, one with where it stands, counts by attribute. */
import type { Conflict } from "../../model/conflict.ts";
import type { StoredFact } from "../../model/fact.ts";
import type { Store } from "../../store/store.ts";
import { FacetsAnswer, FactAnswer, FactsAnswer, PROBLEMS } from "../answers.ts";
import { contextOf, withContext } from "../context.ts";
import { FactFilters, FactParameters, factPage, factQuery, IdPath, NoParameters } from "../parameters.ts";
import { notFound } from "../problem.ts";
import { listed } from "./articles.ts";
import type { Routes } from "./route.ts";
import { everyConflict } from "./series.ts";

const FACT_TAGS = ["facts"];

/** The list of facts at `path`: `/facts` of the API, `/facts.json` beside the page. */
export const factList =
  (path: string): Routes =>
  async (app, { store }) => {
    app.get(
      path,
      {
        schema: {
          tags: FACT_TAGS,
          summary: "Search facts",
          querystring: FactParameters,
          response: { 200: FactsAnswer, ...PROBLEMS },
        },
      },
      async (request) => {
        const { query, page } = factPage(request.query);
        const { items, next, total } = await store.facts(query, page);
        return { facts: request.query.context === true ? await withContext(store, items) : [...items], next, total };
      },
    );
  };

/** Conflicts that a fact takes part in; their key may be another metric's, or the place's above. */
async function conflictsOf(store: Store, fact: StoredFact): Promise<Conflict[]> {
  const query = { disease: [fact.disease], metric: [fact.metric], place: [fact.place], articleId: [fact.articleId] };
  const conflicts = await everyConflict(store, query);
  return conflicts.filter((conflict) => conflict.facts.some((f) => f.id === fact.id));
}

export const factRoutes: Routes = async (app, options) => {
  const { store } = options;
  await app.register(factList("/facts"), options);

  app.get(
    "/facts/:id",
    {
      schema: {
        tags: FACT_TAGS,
        summary: "One fact with its article, the link to its sentence and its conflicts",
        params: IdPath,
        querystring: NoParameters,
        response: { 200: FactAnswer, ...PROBLEMS },
      },
    },
    async (request) => {
      const fact = await store.fact(request.params.id);
      if (fact === null) throw notFound("fact", request.params.id);
      const [article, conflicts] = await Promise.all([store.article(fact.articleId), conflictsOf(store, fact)]);
      const context = contextOf(fact, article);
      return {
        ...fact,
        link: context.link,
        context,
        article: article && listed(article),
        conflicts,
      };
    },
  );

  app.get(
    "/facets",
    {
      schema: {
        tags: FACT_TAGS,
        summary: "Counts by disease, metric, place, source and day",
        querystring: FactFilters,
        response: { 200: FacetsAnswer, ...PROBLEMS },
      },
    },
    async (request) => {
      const { disease, metric, place, source, day } = await store.facets(factQuery(request.query));
      return { disease: [...disease], metric: [...metric], place: [...place], source: [...source], day: [...day] };
    },
  );
};
