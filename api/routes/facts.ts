/** Facts: search, one with where it stands, counts by attribute. */
import type { StoredFact } from "../../model/fact.ts";
import type { ConflictQuery, Store } from "../../store/store.ts";
import { FacetsAnswer, FactAnswer, FactsAnswer, PROBLEMS } from "../answers.ts";
import { sentenceLink } from "../link.ts";
import { FactFilters, FactParameters, factPage, factQuery, IdPath, NoParameters } from "../parameters.ts";
import { notFound } from "../problem.ts";
import { listed } from "./articles.ts";
import type { Routes } from "./route.ts";

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
        return { facts: [...items], next, total };
      },
    );
  };

/** Conflicts that a fact is part of: those of its key, then those it is named in. */
async function conflictsOf(store: Store, fact: StoredFact): Promise<Awaited<ReturnType<Store["conflicts"]>>["items"]> {
  const query: ConflictQuery = { disease: [fact.disease], articleId: [fact.articleId] };
  const page = await store.conflicts(query, { limit: 1000 });
  return page.items.filter((conflict) => conflict.facts.some((f) => f.id === fact.id));
}

/** Up to `reach` characters on both sides of the evidence, not beyond its line. */
export function sentenceAround(
  text: string,
  start: number,
  end: number,
  reach = 200,
): { before: string; evidence: string; after: string } {
  const before = text.slice(Math.max(0, start - reach), start);
  const after = text.slice(end, end + reach);
  const lastBreak = Math.max(before.lastIndexOf("\n"), before.lastIndexOf("।"));
  const stop = after.search(/[\n।]/);
  return {
    before: before.slice(lastBreak + 1).trimStart(),
    evidence: text.slice(start, end),
    after: stop < 0 ? after : after.slice(0, after[stop] === "।" ? stop + 1 : stop),
  };
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
      const field = article?.[fact.field] ?? "";
      const stands = field.slice(fact.start, fact.end) === fact.evidence;
      return {
        ...fact,
        link: stands
          ? sentenceLink(fact.url, field, fact.start, fact.end)
          : sentenceLink(fact.url, fact.evidence, 0, fact.evidence.length),
        sentence: stands
          ? sentenceAround(field, fact.start, fact.end)
          : { before: "", evidence: fact.evidence, after: "" },
        article: article && listed(article),
        conflicts: [...conflicts],
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
