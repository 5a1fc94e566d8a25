/** What writing needs, on MongoDB, inside the transaction of a session. */
import { Binary, type ClientSession } from "mongodb";
import type { FactSpan } from "../../conflicts/rule.ts";
import type { StoredFact } from "../../model/fact.ts";
import { bandsOf, unpacked } from "../near-copy.ts";
import { instantOf } from "../time.ts";
import type { Transaction } from "../transaction.ts";
import type { Mongo } from "./database.ts";
import { type ConflictDocument, type FactDocument, factDocument, factOf, recordOf } from "./documents.ts";
import { insidePlace } from "./filter.ts";

/** Documents hold at most 16 MB. */
const RAW_PART = 8_000_000;
const SPANS_A_QUERY = 100;

export function mongoTransaction(mongo: Mongo, session: ClientSession): Transaction {
  const [articles, versions, rawPages, facts] = [
    mongo.collection("articles"),
    mongo.collection("versions"),
    mongo.collection("rawPages"),
    mongo.collection("facts"),
  ];
  const [changes, counters, conflicts] = [
    mongo.collection("changes"),
    mongo.collection("counters"),
    mongo.collection("conflicts"),
  ];
  const [decisions, forgotten] = [mongo.collection("decisions"), mongo.collection("forgotten")];
  const within = { session };

  const dropUnusedRaw = async (hash: string) => {
    if (await articles.findOne({ rawHash: hash }, { ...within, projection: { _id: 1 } })) return;
    if (await versions.findOne({ rawHash: hash }, { ...within, projection: { _id: 1 } })) return;
    await rawPages.deleteMany({ hash }, within);
  };
  const rawOfVersions = async (articleId: string) =>
    (await versions.find({ articleId, rawHash: { $ne: null } }, within).toArray()).flatMap(
      ({ rawHash }) => rawHash ?? [],
    );

  return {
    async article(id) {
      const document = await articles.findOne({ _id: id }, within);
      return document && recordOf(document);
    },
    async putArticle({ id, ...article }, words) {
      const bands = article.fingerprint === null ? [] : bandsOf(unpacked(article.fingerprint));
      await articles.replaceOne(
        { _id: id },
        { ...article, published: instantOf(article.publishedAt), words, bands },
        { ...within, upsert: true },
      );
    },
    async removeArticle(id) {
      const article = await articles.findOne({ _id: id }, { ...within, projection: { rawHash: 1 } });
      const raw = [...(await rawOfVersions(id)), ...(article?.rawHash ? [article.rawHash] : [])];
      await facts.deleteMany({ articleId: id }, within);
      await versions.deleteMany({ articleId: id }, within);
      await articles.deleteOne({ _id: id }, within);
      for (const hash of new Set(raw)) await dropUnusedRaw(hash);
    },
    async addVersion(version) {
      const nth = await versions.countDocuments({ articleId: version.articleId }, within);
      await versions.insertOne({ _id: `${version.articleId}:${nth}`, nth, ...version }, within);
    },
    async eraseVersionTexts(articleId) {
      const raw = await rawOfVersions(articleId);
      await versions.updateMany({ articleId }, { $set: { text: "", rawHash: null } }, within);
      for (const hash of new Set(raw)) await dropUnusedRaw(hash);
    },
    async putRaw(hash, compressed) {
      if (await rawPages.findOne({ _id: `${hash}:0` }, { ...within, projection: { _id: 1 } })) return;
      for (let part = 0; part * RAW_PART < compressed.length; part++) {
        const zstd = new Binary(compressed.subarray(part * RAW_PART, (part + 1) * RAW_PART));
        await rawPages.insertOne({ _id: `${hash}:${part}`, hash, part, zstd }, within);
      }
    },
    dropRaw: dropUnusedRaw,

    async currentFacts(articleIds) {
      return (await facts.find({ articleId: { $in: [...articleIds] }, superseded: false }, within).toArray()).map(
        factOf,
      );
    },
    async putFacts(written) {
      const operations = written.map(({ fact, words }) => {
        const { _id, ...replacement } = factDocument(fact, words);
        return { replaceOne: { filter: { _id }, replacement: replacement as FactDocument, upsert: true } };
      });
      await facts.bulkWrite(operations, within);
    },
    async supersedeFacts(ids) {
      await facts.updateMany({ _id: { $in: [...ids] } }, { $set: { superseded: true } }, within);
    },
    async removeFacts(ids) {
      await facts.deleteMany({ _id: { $in: [...ids] } }, within);
    },
    async log(logged, at) {
      const before = await counters.findOneAndUpdate({ _id: "writes" }, { $inc: { seq: logged.length } }, within);
      if (!before) throw new Error(`the counter of the change log is missing from the store at ${mongo.name}`);
      const entries = logged.map(({ kind, fact }, i) => ({
        _id: before.seq + i + 1,
        at,
        kind,
        articleId: fact.articleId,
        fact,
      }));
      await changes.insertMany(entries, within);
    },
    async redactLog(articleId) {
      await changes.updateMany({ articleId }, { $set: { "fact.evidence": "", "fact.url": null } }, within);
    },

    async isForgotten(url) {
      return (await forgotten.findOne({ _id: url }, within)) !== null;
    },
    async forget(url, at) {
      await forgotten.updateOne({ _id: url }, { $setOnInsert: { at } }, { ...within, upsert: true });
    },

    async candidates(bands, published) {
      const near = published
        ? { $or: [{ published: "" }, { published: { $gte: published.from, $lte: published.to } }] }
        : {};
      return (
        await articles
          .find({ bands: { $in: [...bands] }, ...near }, within)
          .limit(200)
          .toArray()
      ).map(recordOf);
    },
    async storyMembers(storyId) {
      return (await articles.find({ storyId }, within).sort({ _id: 1 }).limit(1000).toArray()).map(recordOf);
    },
    async setStory(articleIds, storyId) {
      await articles.updateMany({ _id: { $in: [...articleIds] } }, { $set: { storyId } }, within);
    },
    async storiesOf(articleIds) {
      const found = await articles
        .find({ _id: { $in: [...articleIds] } }, within)
        .project<{ _id: string; storyId: string }>({ storyId: 1 })
        .toArray();
      return new Map(found.map(({ _id, storyId }) => [_id, storyId]));
    },

    async factsIn(spans) {
      const found = new Map<string, StoredFact>();
      for (let at = 0; at < spans.length; at += SPANS_A_QUERY) {
        const $or = spans.slice(at, at + SPANS_A_QUERY).map(spanFilter);
        for (const document of await facts.find({ $or }, within).toArray()) found.set(document._id, factOf(document));
      }
      return [...found.values()];
    },
    async conflictsIn(slots) {
      const documents = await conflicts
        .find({ slot: { $in: [...slots] } }, within)
        .project<{ _id: string; stamp: string }>({ stamp: 1 })
        .toArray();
      return documents.map(({ _id, stamp }) => ({ id: _id, stamp }));
    },
    async putConflicts(records) {
      const ids = [...new Set(records.flatMap(({ conflict }) => conflict.facts.map((fact) => fact.id)))];
      const claims = new Map(
        (await facts.find({ _id: { $in: ids } }, within).toArray()).map((document) => [document._id, document]),
      );
      for (const { conflict, slot, stamp } of records) {
        const { id, facts: claimed, ...rest } = conflict;
        const [decided] = await decisions.find({ conflictId: id }, within).sort({ nth: -1 }).limit(1).toArray();
        const document: Omit<ConflictDocument, "_id"> = {
          ...rest,
          slot,
          stamp,
          status: decided?.status ?? "open",
          day: conflict.key.asOf ?? "",
          facts: claimed.flatMap((fact) => claims.get(fact.id) ?? []),
        };
        await conflicts.replaceOne({ _id: id }, document, { ...within, upsert: true });
      }
    },
    async removeConflicts(ids) {
      await conflicts.deleteMany({ _id: { $in: [...ids] } }, within);
    },
  };
}

function spanFilter(span: FactSpan) {
  if ("articleId" in span) return { articleId: span.articleId, superseded: false };
  const { place, metrics, disease, from, to } = span;
  const where = { metric: { $in: [...metrics] }, disease, day: { $gte: from, $lte: to }, superseded: false };
  return (span.below ? { $or: insidePlace(place), ...where } : { place, ...where }) as Record<string, unknown>;
}
