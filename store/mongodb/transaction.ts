/** What writing needs, on MongoDB, inside the transaction of a session. */
import { Binary, type ClientSession, type Filter } from "mongodb";
import type { FactSpan, NearestSpan } from "../../conflicts/rule.ts";
import type { StoredFact } from "../../model/fact.ts";
import { digest } from "../ids.ts";
import { bandsOf, unpacked } from "../near-copy.ts";
import type { ReferencePoint } from "../store.ts";
import { instantOf } from "../time.ts";
import { A_BAND, type Copy, MOST_MEMBERS, mostShared, type Transaction } from "../transaction.ts";
import type { Mongo } from "./database.ts";
import {
  type ArticleDocument,
  type ConflictDocument,
  type FactDocument,
  factDocument,
  factOf,
  recordOf,
} from "./documents.ts";

const officialId = ({ disease, metric, place, asOf }: ReferencePoint): string => digest(disease, metric, place, asOf);

/** Documents hold at most 16 MB. */
const RAW_PART = 8_000_000;
const SPANS_A_QUERY = 100;
const SLOTS_A_QUERY = 5000;

/** Named in so many words: the planner sometimes takes the articles of six days for fewer than those of sixteen bands. */
const BY_BAND = { bands: 1, published: 1 } as const;

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
  const [decisions, forgotten, reference] = [
    mongo.collection("decisions"),
    mongo.collection("forgotten"),
    mongo.collection("reference"),
  ];
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

  /** The days of a span, as filters: the nearest, and the nearest to that. */
  const nearestDays = async (span: NearestSpan): Promise<Record<string, unknown>[]> => {
    const { claim, metrics, nearest } = span;
    const { place, disease } = claim;
    const found: Record<string, unknown>[] = [];
    for (let day = span.day; found.length < 2; ) {
      const next = await facts
        .find(beyond({ ...span, day }), within)
        .sort({ day: nearest === "before" ? -1 : 1 })
        .limit(1)
        .project<{ day: string }>({ _id: 0, day: 1 })
        .next();
      if (!next) break;
      day = next.day;
      found.push({ place, metric: { $in: [...metrics] }, disease, day, superseded: false });
    }
    return found;
  };

  const copies = (which: Filter<ArticleDocument>) =>
    articles
      .find(which, within)
      .project<Copy>({ _id: 0, id: "$_id", publishedAt: 1, storyId: 1, contentHash: 1, fingerprint: 1 })
      .limit(MOST_MEMBERS);

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
    async putRaw(hash, compressed, contentType) {
      if (await rawPages.findOne({ _id: `${hash}:0` }, { ...within, projection: { _id: 1 } })) return;
      for (let part = 0; part * RAW_PART < compressed.length; part++) {
        const zstd = new Binary(compressed.subarray(part * RAW_PART, (part + 1) * RAW_PART));
        const type = contentType === null ? {} : { type: contentType };
        await rawPages.insertOne({ _id: `${hash}:${part}`, hash, part, zstd, ...type }, within);
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
      // two ranges of the index, each with its times: otherwise all that share a band would be walked through
      const times = published ? ["", { $gte: published.from, $lte: published.to }] : [{ $gte: "" }];
      const near = (which: readonly number[]): Filter<ArticleDocument> => ({
        $or: times.map((time) => ({ bands: { $in: [...which] }, published: time })),
      });
      const among = await copies(near(bands))
        .hint(BY_BAND)
        .limit(MOST_MEMBERS + 1)
        .toArray();
      if (among.length <= MOST_MEMBERS) return among;
      const byBand: string[][] = [];
      for (const band of bands)
        byBand.push(
          (
            await articles
              .find(near([band]), within)
              .hint(BY_BAND)
              .limit(A_BAND)
              .project<{ _id: string }>({ _id: 1 })
              .toArray()
          ).map(({ _id }) => _id),
        );
      return copies({ _id: { $in: mostShared(byBand) } }).toArray();
    },
    async storyMembers(storyId) {
      return copies({ storyId }).sort({ _id: 1 }).toArray();
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
      const direct = spans.filter((span): span is Direct => !("nearest" in span)).map(spanFilter);
      for (const span of spans) if ("nearest" in span) direct.push(...(await nearestDays(span)));
      for (let at = 0; at < direct.length; at += SPANS_A_QUERY) {
        const $or = direct.slice(at, at + SPANS_A_QUERY);
        for (const document of await facts.find({ $or }, within).toArray()) found.set(document._id, factOf(document));
      }
      return [...found.values()];
    },
    async textsOf(articleIds) {
      const found = await articles
        .find({ _id: { $in: [...articleIds] } }, within)
        .project<{ _id: string; title: string; text: string }>({ title: 1, text: 1 })
        .toArray();
      return new Map(found.map(({ _id, title, text }) => [_id, `${title}\n${text}`]));
    },
    async officialIn(spans) {
      const points = new Map<string, ReferencePoint>();
      for (let at = 0; at < spans.length; at += SPANS_A_QUERY) {
        const $or = spans
          .slice(at, at + SPANS_A_QUERY)
          .map(({ from, to, ...series }) => ({ ...series, asOf: { $gte: from, $lte: to } }));
        for (const { _id, ...point } of await reference.find({ $or }, within).toArray()) points.set(_id, point);
      }
      return [...points.values()];
    },
    async putOfficial(points) {
      // what stands twice counts as it stands last
      const given = new Map(points.map((point) => [officialId(point), point]));
      const ids = [...given.keys()];
      const stored = new Map(
        (await reference.find({ _id: { $in: ids } }, within).toArray()).map(({ _id, value }) => [_id, value]),
      );
      const changed = ids.filter((id) => stored.get(id) !== given.get(id)?.value);
      const operations = changed.flatMap((_id) => {
        const point = given.get(_id);
        if (!point) return [];
        const { disease, metric, place, asOf, value } = point;
        return [
          { replaceOne: { filter: { _id }, replacement: { disease, metric, place, asOf, value }, upsert: true } },
        ];
      });
      if (operations.length > 0) await reference.bulkWrite(operations, within);
      return changed.flatMap((id) => given.get(id) ?? []);
    },
    async conflictsIn(slots) {
      const found: { id: string; stamp: string }[] = [];
      for (let at = 0; at < slots.length; at += SLOTS_A_QUERY)
        for (const { _id, stamp } of await conflicts
          .find({ slot: { $in: slots.slice(at, at + SLOTS_A_QUERY) } }, within)
          .project<{ _id: string; stamp: string }>({ stamp: 1 })
          .toArray())
          found.push({ id: _id, stamp });
      return found;
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

type Direct = Exclude<FactSpan, NearestSpan>;

function spanFilter(span: Direct): Record<string, unknown> {
  if ("articleId" in span) return { articleId: span.articleId };
  const { places, metrics, disease, from, to, superseded } = span;
  return {
    place: { $in: [...places] },
    metric: { $in: [...metrics] },
    disease,
    day: { $gte: from, $lte: to },
    ...(superseded ? {} : { superseded: false }),
  };
}

/** Attributes beside place, metric and disease, which are looked up by index. */
const SCOPE = ["facility", "locality", "population", "variant", "window", "until"] as const;

/** What is told of a span's claim beyond its day. */
function beyond({ nearest, claim, day, limit }: NearestSpan): Record<string, unknown> {
  const { place, metric, disease } = claim;
  const days = nearest === "before" ? { $lt: day, $gte: limit || "0" } : { $gt: day, $lte: limit };
  const scope = Object.fromEntries(SCOPE.map((attribute) => [attribute, claim[attribute] ?? null]));
  return { place, metric, disease, day: days, superseded: false, ...scope };
}
