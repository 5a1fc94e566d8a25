/** Atom feeds of new facts and of conflicts, with the same filters as the lists. */
import type { FastifyRequest } from "fastify";
import type { Conflict } from "../../model/conflict.ts";
import { inFormat, PROBLEMS } from "../answers.ts";
import { type AtomEntry, atom } from "../atom.ts";
import { ConflictParameters, conflictPage, FactParameters, factPage } from "../parameters.ts";
import { keyInWords, type Language, valueInWords } from "../wording.ts";
import type { Routes } from "./route.ts";

const FEED_TAGS = ["feeds"];
const ATOM = "application/atom+xml; charset=utf-8";

const originOf = (request: FastifyRequest): string => `${request.protocol}://${request.host}`;
const queryOf = (request: FastifyRequest): string => /\?.*$/s.exec(request.url)?.[0] ?? "";

/** The board with little beside this conflict on it, at its place. */
function boardOf({ id, kind, key: { disease, metric, place } }: Conflict): string {
  const near = kind === "sum_mismatch" || kind === "balance" ? { kind, disease } : { kind, disease, metric, place };
  return `/conflicts?${new URLSearchParams(near)}#conflict-${encodeURIComponent(id)}`;
}

const TITLES = {
  facts: { hi: "तथ्य: नए तथ्य", en: "Tathya: new facts" },
  conflicts: { hi: "तथ्य: अलग-अलग बताई गई संख्याएं", en: "Tathya: reports that disagree" },
} as const;

export const feedRoutes: Routes = async (app, { store }) => {
  const feed = (
    request: FastifyRequest,
    kind: keyof typeof TITLES,
    language: Language,
    entries: readonly AtomEntry[],
  ): string => {
    const origin = originOf(request);
    return atom({
      title: TITLES[kind][language],
      self: `${origin}${request.url}`,
      page: `${origin}/${kind}${queryOf(request)}`,
      entries,
    });
  };

  app.get(
    "/feeds/facts.atom",
    {
      schema: {
        tags: FEED_TAGS,
        summary: "New facts as a feed",
        querystring: FactParameters,
        response: { 200: inFormat("application/atom+xml", "Atom, RFC 4287"), ...PROBLEMS },
      },
    },
    async (request, reply) => {
      const { lang = "hi" } = request.query;
      const { query, page } = factPage(request.query);
      const { items } = await store.facts(query, { sort: "-seen", ...page });
      const entries = items.map((fact) => ({
        id: `urn:tathya:fact:${fact.id}`,
        title: `${keyInWords(fact, lang)}: ${valueInWords(fact, lang)}`,
        updated: fact.seenAt,
        ...(fact.publishedAt !== null && { published: fact.publishedAt }),
        link: `${originOf(request)}/articles/${encodeURIComponent(fact.articleId)}#fact-${encodeURIComponent(fact.id)}`,
        summary: `«${fact.evidence}» (${fact.source})`,
        categories: [fact.disease, fact.metric, fact.place],
      }));
      return reply.type(ATOM).send(feed(request, "facts", lang, entries));
    },
  );

  app.get(
    "/feeds/conflicts.atom",
    {
      schema: {
        tags: FEED_TAGS,
        summary: "Conflicts as a feed",
        querystring: ConflictParameters,
        response: { 200: inFormat("application/atom+xml", "Atom, RFC 4287"), ...PROBLEMS },
      },
    },
    async (request, reply) => {
      const { lang = "hi" } = request.query;
      const { query, page } = conflictPage(request.query);
      const { items } = await store.conflicts(query, { sort: "-asOf", ...page });
      const entries = items.map((conflict) => ({
        id: `urn:tathya:conflict:${conflict.id}`,
        title: keyInWords(conflict.key, lang),
        updated:
          conflict.facts
            .map((fact) => fact.seenAt)
            .sort()
            .at(-1) ??
          conflict.key.asOf ??
          "1970-01-01",
        link: originOf(request) + boardOf(conflict),
        summary: conflict.why[lang],
        categories: [conflict.kind, conflict.status, conflict.key.disease, conflict.key.metric, conflict.key.place],
      }));
      return reply.type(ATOM).send(feed(request, "conflicts", lang, entries));
    },
  );
};
