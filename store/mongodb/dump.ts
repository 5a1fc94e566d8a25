/** The MongoDB store as a whole, read or filled. What others write meanwhile may be half in what is read: let workers rest. */
import { loadRecords } from "../dump/load.ts";
import type { Dump, DumpRecord } from "../dump/record.ts";
import { mongoCrawling } from "./crawl.ts";
import { connect, type Mongo } from "./database.ts";
import { conflictOf, decisionOf, factOf, pageStateOf, recordOf } from "./documents.ts";
import { mongoTransaction } from "./transaction.ts";

/** Loading must not lose what has an end of life, so for it no time passes. */
const BEGINNING = "0000-01-01T00:00:00.000Z";

/** Throws as `openMongoStore`. */
export async function openMongoDump(uri: string): Promise<Dump> {
  const mongo = await connect(uri);
  const [rounds, decisions] = [mongo.collection("rounds"), mongo.collection("decisions")];
  return {
    records: () => records(mongo),
    load: (given) =>
      loadRecords(
        {
          transaction: (work) => mongo.write((session) => work(mongoTransaction(mongo, session))),
          crawling: mongoCrawling(mongo, () => BEGINNING),
          async putRounds(source, remembered) {
            await rounds.replaceOne({ _id: source }, remembered, { upsert: true });
          },
          async putDecision(conflictId, decision) {
            const nth = await decisions.countDocuments({ conflictId });
            await decisions.insertOne({ _id: `${conflictId}:${nth}`, conflictId, nth, ...decision });
          },
        },
        given,
      ),
    isEmpty: async () => (await mongo.collection("articles").findOne({}, { projection: { _id: 1 } })) === null,
    close: () => mongo.close(),
  };
}

async function* records(mongo: Mongo): AsyncGenerator<DumpRecord> {
  for await (const { _id, at } of mongo.collection("forgotten").find()) yield { kind: "forgotten", url: _id, at };
  for await (const { _id, ...source } of mongo.collection("sources").find())
    yield { kind: "source", source: { id: _id, ...source } };
  for await (const { _id, ...rounds } of mongo.collection("rounds").find())
    yield { kind: "rounds", source: _id, rounds };
  for await (const { _id, ...point } of mongo.collection("reference").find()) yield { kind: "reference", point };
  for await (const document of mongo.collection("decisions").find().sort({ conflictId: 1, nth: 1 }))
    yield { kind: "decision", conflictId: document.conflictId, decision: decisionOf(document) };
  yield* rawPages(mongo);
  for await (const document of mongo.collection("articles").find()) yield await articleOf(mongo, recordOf(document));
  for await (const document of mongo.collection("conflicts").find()) {
    const { status: _, ...conflict } = conflictOf(document);
    yield { kind: "conflict", record: { conflict, slot: document.slot, stamp: document.stamp } };
  }
  for await (const { at, kind, fact } of mongo.collection("changes").find().sort({ _id: 1 }))
    yield { kind: "change", at, change: { kind, fact } };
  for await (const document of mongo.collection("pages").find()) yield { kind: "page", state: pageStateOf(document) };
  for await (const { _id, value, expiresAt } of mongo.collection("memory").find())
    yield { kind: "memory", name: _id, value, expiresAt };
}

/** Pages that were cut are put together again. */
async function* rawPages(mongo: Mongo): AsyncGenerator<DumpRecord> {
  let parts: Buffer[] = [];
  let hash: string | null = null;
  let type: { readonly contentType?: string } = {};
  const whole = (of: string): DumpRecord => ({
    kind: "raw",
    hash: of,
    zstd: Buffer.concat(parts).toString("base64"),
    ...type,
  });
  for await (const document of mongo.collection("rawPages").find().sort({ hash: 1, part: 1 })) {
    if (hash !== null && hash !== document.hash) {
      yield whole(hash);
      parts = [];
    }
    hash = document.hash;
    type = document.type === undefined ? {} : { contentType: document.type };
    parts.push(Buffer.from(document.zstd.value()));
  }
  if (hash !== null) yield whole(hash);
}

async function articleOf(mongo: Mongo, article: ReturnType<typeof recordOf>): Promise<DumpRecord> {
  const of = { articleId: article.id };
  const versions = await mongo.collection("versions").find(of).sort({ nth: 1 }).toArray();
  const facts = await mongo.collection("facts").find(of).toArray();
  return {
    kind: "article",
    article,
    versions: versions.map(({ _id, nth: _, ...version }) => version),
    facts: facts.map(factOf),
  };
}
