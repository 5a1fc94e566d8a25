/** The store to grow on: a MongoDB replica set that any number of processes share. */
import type { ClientSession } from "mongodb";
import type { Store } from "../store.ts";
import * as write from "../write.ts";
import { mongoCrawling } from "./crawl.ts";
import { connect, explained, type Mongo } from "./database.ts";
import { conflictOf } from "./documents.ts";
import { mongoReading } from "./reading.ts";
import { mongoTransaction } from "./transaction.ts";

export interface MongoOptions {
  /** Default: the one the URI names, else `tathya`. */
  readonly database?: string;
  /** The present instant, ISO 8601 in UTC; the machine's clock unless given. */
  readonly now?: () => string;
}

/** How many articles go in one transaction when a source is removed. */
const BATCH = 50;

/** Connects and lays out collections, validators and indexes. Throws «cannot open the store at HOSTS: why», also for a server without transactions. */
export async function openMongoStore(uri: string, options: MongoOptions = {}): Promise<Store> {
  const mongo = await connect(uri, options.database);
  const now = options.now ?? (() => new Date().toISOString());
  const [articles, conflicts, decisions] = [
    mongo.collection("articles"),
    mongo.collection("conflicts"),
    mongo.collection("decisions"),
  ];
  const store: Store = {
    saveArticle: (article, facts, extractor) =>
      mongo.write((session) => write.saveArticle(mongoTransaction(mongo, session), article, facts, extractor, now())),
    replaceFacts: (id, facts, extractor, reading) =>
      mongo.write((session) =>
        write.replaceFacts(mongoTransaction(mongo, session), id, facts, extractor, now(), reading),
      ),
    forgetArticle: (url) => mongo.write((session) => write.forgetArticle(mongoTransaction(mongo, session), url, now())),
    addReference: (points) => mongo.write((session) => write.addReference(mongoTransaction(mongo, session), points)),
    ...mongoReading(mongo),
    ...mongoCrawling(mongo, now),
    decide: (conflictId, { status, factId, note, by, at }) =>
      mongo.write(async (session) => {
        const document = await conflicts.findOneAndUpdate(
          { _id: conflictId },
          { $set: { status } },
          { session, returnDocument: "after" },
        );
        if (!document) return null;
        const nth = await decisions.countDocuments({ conflictId }, { session });
        const decision = {
          status,
          ...(factId === undefined ? {} : { factId }),
          ...(note === undefined ? {} : { note }),
          by,
          at,
        };
        await decisions.insertOne({ _id: `${conflictId}:${nth}`, conflictId, nth, ...decision }, { session });
        return conflictOf(document);
      }),
    async removeSource(source) {
      const which = source === "sample" ? { sample: true } : { source };
      let removed = 0;
      for (;;) {
        const some = await mongo.write(async (session) => {
          const ids = await articles
            .find(which, { session })
            .limit(BATCH)
            .project<{ _id: string }>({ _id: 1 })
            .toArray();
          return write.removeArticles(
            mongoTransaction(mongo, session),
            ids.map(({ _id }) => _id),
            now(),
          );
        });
        removed += some;
        if (some < BATCH) break;
      }
      await mongo.write(async (session) => {
        const sources = mongo.collection("sources");
        const named =
          source === "sample" ? await sources.find({ sample: true }, { session }).toArray() : [{ _id: source }];
        const ids = named.map(({ _id }) => _id);
        await mongo.collection("pages").deleteMany({ source: { $in: ids } }, { session });
        await mongo.collection("rounds").deleteMany({ _id: { $in: ids } }, { session });
        await sources.deleteMany({ _id: { $in: ids } }, { session });
      });
      return removed;
    },
    async dropRawPages(before) {
      const rawPages = mongo.collection("rawPages");
      let dropped = 0;
      for (let last = ""; ; ) {
        const first = await rawPages
          .find({ part: 0, hash: { $gt: last } })
          .sort({ hash: 1 })
          .limit(BATCH)
          .project<{ hash: string }>({ hash: 1 })
          .toArray();
        const hashes = first.map(({ hash }) => hash);
        const end = hashes.at(-1);
        if (end === undefined) return dropped;
        dropped += await mongo.write((session) => dropUnseen(mongo, session, hashes, before));
        last = end;
      }
    },
    close: () => mongo.close(),
  };
  return speaking(store, mongo.name);
}

/** Every promise of the store fails, where the server does, with one line that names it. */
function speaking(store: Store, name: string): Store {
  const entries = Object.entries(store).map(([method, call]) => [
    method,
    (...given: unknown[]) => {
      const answer: unknown = (call as (...given: unknown[]) => unknown)(...given);
      return answer instanceof Promise
        ? answer.catch((error) => Promise.reject(explained(error, name, "read")))
        : answer;
    },
  ]);
  return Object.fromEntries(entries) as unknown as Store;
}

/** Drops those raw pages that no version first seen since `before` has; gives how many. */
async function dropUnseen(
  mongo: Mongo,
  session: ClientSession,
  hashes: readonly string[],
  before: string,
): Promise<number> {
  const within = { session };
  const [articles, versions] = [mongo.collection("articles"), mongo.collection("versions")];
  const filter = { rawHash: { $in: [...hashes] }, seenAt: { $gte: before } };
  const seen = new Set<unknown>([
    ...(await articles.distinct("rawHash", filter, within)),
    ...(await versions.distinct("rawHash", filter, within)),
  ]);
  const unseen = hashes.filter((hash) => !seen.has(hash));
  if (unseen.length === 0) return 0;
  await articles.updateMany({ rawHash: { $in: unseen } }, { $set: { rawHash: null } }, within);
  await versions.updateMany({ rawHash: { $in: unseen } }, { $set: { rawHash: null } }, within);
  await mongo.collection("rawPages").deleteMany({ hash: { $in: unseen } }, within);
  return unseen.length;
}
