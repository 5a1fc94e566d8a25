/** Searching and reading articles, facts, conflicts and changes on MongoDB. */
import type { Collection, Document, Filter } from "mongodb";
import type { Article } from "../../model/article.ts";
import type { StoredFact } from "../../model/fact.ts";
import { canonical } from "../address.ts";
import { cursorOf, sequenceAfter } from "../cursor.ts";
import { articleIdOfUrl } from "../ids.ts";
import {
  ARTICLE_ORDERS,
  articleConditions,
  asksForAll,
  CONFLICT_ORDERS,
  EXACT_TOTAL,
  FACT_ORDERS,
  factConditions,
  type Window,
  windowOf,
} from "../query.ts";
import { decompressRaw } from "../raw-page.ts";
import { articleFromRecord } from "../records.ts";
import type { ConflictQuery, FactSort, Page, Store } from "../store.ts";
import type { Mongo } from "./database.ts";
import { type ArticleDocument, conflictOf, decisionOf, factOf, recordOf } from "./documents.ts";
import { articleFilter, type Clause, factFilter, fieldOf, paging } from "./filter.ts";

type Reading = Pick<
  Store,
  | "articles"
  | "article"
  | "articleByUrl"
  | "versions"
  | "everyArticle"
  | "rawPage"
  | "facts"
  | "fact"
  | "everyFact"
  | "facets"
  | "conflicts"
  | "conflict"
  | "decisions"
  | "changes"
  | "isEmpty"
  | "ping"
>;

const BATCH = 500;

export function mongoReading(mongo: Mongo): Reading {
  const [articles, versions, rawPages, facts] = [
    mongo.collection("articles"),
    mongo.collection("versions"),
    mongo.collection("rawPages"),
    mongo.collection("facts"),
  ];
  const [conflicts, decisions, changes] = [
    mongo.collection("conflicts"),
    mongo.collection("decisions"),
    mongo.collection("changes"),
  ];
  const articleById = async (_id: string) => {
    const document = await articles.findOne({ _id });
    return document && articleOf(document);
  };

  return {
    articles: async (query, page) =>
      pageOf(
        articles,
        articleFilter(articleConditions(query)),
        windowOf(page, ARTICLE_ORDERS, "-published"),
        articleOf,
      ),
    article: articleById,
    articleByUrl: (url) => articleById(articleIdOfUrl(canonical(url))),
    async versions(articleId) {
      const document = await articles.findOne({ _id: articleId });
      if (!document) return [];
      const past = await versions.find({ articleId }).sort({ nth: 1 }).toArray();
      const current = await facts.find({ articleId, superseded: false }).sort({ field: 1, start: 1, _id: 1 }).toArray();
      return [
        ...past.map((version) => ({
          ...versionOf(version),
          facts: version.facts.map((fact) => ({ ...fact, superseded: true })),
        })),
        { ...versionOf(document), facts: current.map(factOf) },
      ];
    },
    async *everyArticle(after = ""): AsyncIterable<Article> {
      for (let last = after; ; ) {
        const batch = await articles
          .find({ _id: { $gt: last } })
          .sort({ _id: 1 })
          .limit(50)
          .toArray();
        yield* batch.map(articleOf);
        const end = batch.at(-1);
        if (!end) return;
        last = end._id;
      }
    },
    async rawPage(articleId) {
      const article = await articles.findOne({ _id: articleId }, { projection: { rawHash: 1 } });
      if (!article?.rawHash) return null;
      const parts = await rawPages.find({ hash: article.rawHash }).sort({ part: 1 }).toArray();
      const bytes = decompressRaw(Buffer.concat(parts.map(({ zstd }) => zstd.value())));
      return { bytes, contentType: parts[0]?.type ?? null };
    },

    facts: async (query, page) => {
      const conditions = factConditions(query);
      return pageOf(
        facts,
        factFilter(conditions),
        windowOf(page, FACT_ORDERS, "-asOf"),
        factOf,
        asksForAll(conditions),
      );
    },
    async fact(id) {
      const document = await facts.findOne({ _id: id });
      return document && factOf(document);
    },
    async *everyFact(query, sort: FactSort = "-asOf"): AsyncIterable<StoredFact> {
      const filter = factFilter(factConditions(query));
      let window = { ...windowOf({ sort }, FACT_ORDERS, "-asOf"), limit: BATCH };
      for (;;) {
        const batch = await listed(facts, filter, window, BATCH);
        yield* batch.map(factOf);
        const last = batch.at(-1);
        if (!last || batch.length < BATCH) return;
        window = { ...window, after: positionAt(last, window) };
      }
    },
    async facets(query) {
      const filter = factFilter(factConditions(query));
      const count = async (field: string, sort: Record<string, 1 | -1>) => {
        const groups = await facts
          .aggregate<{ _id: string; count: number }>([
            { $match: { $and: [filter, { [field]: { $ne: "" } }] } },
            { $group: { _id: `$${field}`, count: { $sum: 1 } } },
            { $sort: sort },
          ])
          .toArray();
        return groups.map(({ _id, count }) => ({ value: _id, count }));
      };
      const most = { count: -1, _id: 1 } as const;
      const [disease, metric, place, source, day] = await Promise.all([
        count("disease", most),
        count("metric", most),
        count("place", most),
        count("source", most),
        count("day", { _id: -1 }),
      ]);
      return { disease, metric, place, source, day };
    },

    conflicts: async (query, page) =>
      pageOf(conflicts, conflictFilter(query), windowOf(page, CONFLICT_ORDERS, "-severity"), conflictOf),
    async conflict(id) {
      const document = await conflicts.findOne({ _id: id });
      return document && conflictOf(document);
    },
    async decisions(conflictId) {
      return (await decisions.find({ conflictId }).sort({ nth: 1 }).toArray()).map(decisionOf);
    },

    async changes(after, limit) {
      const seq = sequenceAfter(after);
      if (limit < 1) return [];
      const entries = await changes
        .find({ _id: { $gt: seq } })
        .sort({ _id: 1 })
        .limit(Math.trunc(limit))
        .toArray();
      return entries.map(({ _id, at, kind, fact }) => ({ seq: String(_id), at, kind, fact }));
    },
    isEmpty: async () => (await articles.findOne({}, { projection: { _id: 1 } })) === null,
    ping: async () => void (await mongo.collection("counters").findOne({ _id: "writes" })),
  };
}

const articleOf = (document: ArticleDocument): Article => articleFromRecord(recordOf(document));

const versionOf = ({
  seenAt,
  title,
  text,
  contentHash,
}: {
  seenAt: string;
  title: string;
  text: string;
  contentHash: string;
}) => ({
  seenAt,
  title,
  text,
  contentHash,
});

/** A conflict is found by any one of its facts that matches all of the filters for facts. */
function conflictFilter(query: ConflictQuery): Clause {
  const all: Clause[] = [];
  for (const field of ["kind", "status"] as const)
    if (query[field]?.length) all.push({ [field]: { $in: [...query[field]] } });
  const conditions = { ...factConditions(query), superseded: true };
  if (!asksForAll(conditions)) all.push({ facts: { $elemMatch: factFilter(conditions) } });
  return all.length > 0 ? { $and: all } : {};
}

const positionAt = (document: object, window: Window) => {
  const fields = document as Readonly<Record<string, string | number>>;
  return { key: fields[fieldOf(window)] as string | number, id: fields._id as string };
};

async function listed<T extends Document>(collection: Collection<T>, filter: Clause, window: Window, limit: number) {
  const { where, sort } = paging(window);
  return collection
    .find({ $and: [filter, where] } as unknown as Filter<T>)
    .sort(sort)
    .limit(limit)
    .toArray();
}

/** One page, read with one document more than asked for, to know whether another follows. */
async function pageOf<T extends Document, Item>(
  collection: Collection<T>,
  filter: Clause,
  window: Window,
  read: (document: T) => Item,
  all = false,
): Promise<Page<Item>> {
  const [documents, total] = await Promise.all([
    listed(collection, filter, window, window.limit + 1),
    totalOf(collection, filter, all),
  ]);
  const items = documents.slice(0, window.limit);
  const last = items.at(-1);
  const next = documents.length > window.limit && last ? cursorOf(window.sort, positionAt(last, window)) : null;
  return { items: items.map((document) => read(document as unknown as T)), next, total };
}

const SAMPLE = 2000;

/** Counted up to the limit; beyond: all documents there are, times the share of a sample that matches. */
async function totalOf<T extends Document>(
  collection: Collection<T>,
  filter: Clause,
  all: boolean,
): Promise<Page<T>["total"]> {
  const count = await collection.countDocuments(filter as unknown as Filter<T>, { limit: EXACT_TOTAL + 1 });
  if (count <= EXACT_TOTAL) return { value: count, exact: true };
  const documents = await collection.estimatedDocumentCount();
  if (all) return { value: Math.max(count, documents), exact: false };
  const [matching] = await collection
    .aggregate<{ count: number }>([{ $sample: { size: SAMPLE } }, { $match: filter }, { $count: "count" }])
    .toArray();
  return { value: Math.max(count, Math.round(((matching?.count ?? 0) / SAMPLE) * documents)), exact: false };
}
