/** One MongoDB: connected, its collections, validators and indexes made, its transactions run. */
import { isDeepStrictEqual } from "node:util";
import {
  type ClientSession,
  type Collection,
  type Db,
  MongoClient,
  MongoNetworkError,
  MongoServerError,
  MongoServerSelectionError,
} from "mongodb";
import type { TSchema } from "typebox";
import { Article } from "../../model/article.ts";
import { Conflict, Decision } from "../../model/conflict.ts";
import { StoredFact } from "../../model/fact.ts";
import { Source } from "../../model/source.ts";
import type { Documents } from "./documents.ts";
import { INDEXES } from "./indexes.ts";
import { validatorOf } from "./validator.ts";

export interface Mongo {
  /** Hosts and database, without the password that may stand in the URI. */
  readonly name: string;
  collection<Name extends keyof Documents>(name: Name): Collection<Documents[Name]>;
  /** All or nothing, one after another in this process; what other processes write meanwhile makes it begin anew. */
  write<T>(work: (session: ClientSession) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

const SELECTION_MS = 5_000;
const TRANSACTION_MS = 60_000;

/** Throws one line: «cannot open the store at HOSTS: why and what to do». */
export async function connect(uri: string, database?: string): Promise<Mongo> {
  const name = hostsOf(uri);
  let client: MongoClient | undefined;
  try {
    client = new MongoClient(uri, {
      appName: "tathya",
      ignoreUndefined: true,
      readConcern: { level: "majority" },
      writeConcern: { w: "majority" },
      serverSelectionTimeoutMS: SELECTION_MS,
      connectTimeoutMS: SELECTION_MS,
    });
    await client.connect();
    const db = client.db(database ?? (client.options.dbName === "test" ? "tathya" : client.options.dbName));
    await demandTransactions(db);
    await layOut(db);
    return mongoOver(client, db, name);
  } catch (error) {
    await client?.close();
    throw new Error(`cannot open the store at ${name}: ${reason(error)}`, { cause: error });
  }
}

/** «mongodb://user:secret@a:1,b:2/db?x» → «a:1,b:2». */
const hostsOf = (uri: string): string => uri.replace(/^[^/]*\/\/(?:[^@/]*@)?/, "").replace(/[/?].*$/, "") || "MongoDB";

async function demandTransactions(db: Db): Promise<void> {
  const hello = await db.admin().command({ hello: 1 });
  if (hello.setName || hello.msg === "isdbgrid") return;
  throw new Error(
    "the server stands alone, and only a replica set has the transactions the store needs. Start mongod with --replSet rs0 and " +
      "run rs.initiate() once in mongosh (one member is enough), or leave MONGODB_URI empty to use the embedded store",
  );
}

const SCHEMAS: Partial<Record<keyof Documents, TSchema>> = {
  articles: Article,
  facts: StoredFact,
  conflicts: Conflict,
  decisions: Decision,
  sources: Source,
};

/** Makes what is missing and brings validators up to date; any number of processes may start at once. */
async function layOut(db: Db): Promise<void> {
  const present = new Map(
    (await db.listCollections().toArray()).map((info) => [
      info.name,
      (info as { options?: { validator?: unknown } }).options,
    ]),
  );
  for (const name of Object.keys(INDEXES) as (keyof Documents)[]) {
    const schema = SCHEMAS[name];
    const validator = schema ? validatorOf(schema) : {};
    if (!present.has(name)) await madeOnce(() => db.createCollection(name, schema ? { validator } : {}));
    if (schema && !isDeepStrictEqual(present.get(name)?.validator, validator))
      await db.command({ collMod: name, validator });
    const indexes = INDEXES[name];
    if (indexes.length > 0) await db.collection(name).createIndexes(indexes.map((index) => ({ ...index })));
  }
  const counters = db.collection<Documents["counters"]>("counters");
  await madeOnce(() => counters.updateOne({ _id: "writes" }, { $setOnInsert: { turn: 0, seq: 0 } }, { upsert: true }));
}

const NAMESPACE_EXISTS = 48;
export const DUPLICATE_KEY = 11000;

/** Another process may have made it a moment before. */
async function madeOnce(make: () => Promise<unknown>): Promise<void> {
  try {
    await make();
  } catch (error) {
    if (!(error instanceof MongoServerError) || (error.code !== NAMESPACE_EXISTS && error.code !== DUPLICATE_KEY))
      throw error;
  }
}

function reason(error: unknown): string {
  if (error instanceof MongoServerSelectionError) return `no server answers (${firstLine(error)})`;
  return firstLine(error);
}

const firstLine = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split("\n")[0] ?? "";

/** Makes one clear line of an error of the driver; errors of ours pass. */
export function explained(error: unknown, name: string, doing: string): unknown {
  if (
    error instanceof MongoNetworkError ||
    error instanceof MongoServerSelectionError ||
    error instanceof MongoServerError
  )
    return new Error(`cannot ${doing} the store at ${name}: ${reason(error)}`, { cause: error });
  return error;
}

function mongoOver(client: MongoClient, db: Db, name: string): Mongo {
  let last: Promise<unknown> = Promise.resolve();

  const transaction = async <T>(work: (session: ClientSession) => Promise<T>): Promise<T> => {
    try {
      return await client.withSession((session) =>
        session.withTransaction(
          async () => {
            try {
              // Every writer takes a turn first. It reads what all earlier ones have written, or is made to begin anew;
              // so no conflict between articles of two processes is overlooked, and the change log has no gaps.
              await db
                .collection<Documents["counters"]>("counters")
                .updateOne({ _id: "writes" }, { $inc: { turn: 1 } }, { session });
              return await work(session);
            } catch (error) {
              // the driver would try again for two minutes while no server is there
              throw error instanceof MongoServerSelectionError ? explained(error, name, "write to") : error;
            }
          },
          { readConcern: { level: "snapshot" }, writeConcern: { w: "majority" }, timeoutMS: TRANSACTION_MS },
        ),
      );
    } catch (error) {
      throw explained(error, name, "write to");
    }
  };

  return {
    name,
    collection: (collection) => db.collection(collection),
    write: (work) => {
      const turn = last.then(() => transaction(work));
      last = turn.catch(() => undefined);
      return turn;
    },
    close: async () => {
      await last;
      await client.close();
    },
  };
}
