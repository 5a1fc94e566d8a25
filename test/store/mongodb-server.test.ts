/** What the MongoDB store does where the server is alone, shared, checking, or gone. */
import { randomUUID } from "node:crypto";
import { MongoClient } from "mongodb";
import { MongoMemoryServer } from "mongodb-memory-server-core";
import { describe, expect, it } from "vitest";
import { findMongod } from "../../scripts/services/mongod.ts";
import { openMongoStore } from "../../store/mongodb/store.ts";
import { hasMongo, mongoUri } from "../setup/services.ts";
import { replicaSetOfOne } from "./replica-set-of-one.ts";
import { article, fact } from "./samples.ts";

const mongod = process.env.TATHYA_TEST_MONGOD ?? findMongod();
const message = async (opening: Promise<unknown>): Promise<string> =>
  opening.then(
    () => "it worked",
    (error: Error) => error.message,
  );

describe.runIf(hasMongo)("many processes on one MongoDB", () => {
  it("write at once without a gap in the log or an overlooked conflict", async () => {
    const database = `many-${randomUUID()}`;
    const uri = await mongoUri();
    const stores = await Promise.all([1, 2, 3].map(() => openMongoStore(uri, { database })));
    const saves = Array.from({ length: 18 }, (_, i) =>
      stores[i % 3]?.saveArticle(
        article(`n${i}`, { source: `s${i}` }),
        [fact({ value: i }), fact({ value: i, place: `IN-BR/${i % 2 ? "gaya" : "patna"}`, metric: "beds" })],
        "1",
      ),
    );
    expect((await Promise.all(saves)).every((saved) => saved?.status === "new")).toBe(true);
    const [store] = stores;
    if (!store) throw new Error("no store");
    expect((await store.changes(null, 1000)).map((change) => change.seq)).toEqual(
      Array.from({ length: 36 }, (_, i) => `${i + 1}`),
    );
    const found = await store.conflicts({});
    expect(found.items.map((conflict) => conflict.facts.length).sort()).toEqual([18, 9, 9].sort());
    await Promise.all(stores.map((one) => one.close()));
  });

  it("refuse from anybody what is no fact", async () => {
    const database = `checked-${randomUUID()}`;
    const store = await openMongoStore(await mongoUri(), { database });
    const client = await MongoClient.connect(await mongoUri());
    const facts = client.db(database).collection<{ _id: string }>("facts");
    await store.saveArticle(article("a"), [fact({ value: 12 })], "1");
    const stored = await facts.findOne({});
    await facts.insertOne({ ...stored, _id: "copy" });
    for (const wrong of [
      { metric: "cases" },
      { value: "12" },
      { value: -1 },
      { place: "Patna" },
      { evidence: undefined },
    ])
      await expect(
        facts.insertOne({ ...stored, ...wrong, _id: "wrong" }, { ignoreUndefined: true }),
        JSON.stringify(wrong),
      ).rejects.toThrow(/validation/);
    await client.close();
    await store.close();
  });
});

describe.runIf(mongod !== null)("a MongoDB server", () => {
  const binary = { systemBinary: mongod ?? "", checkMD5: false };

  it("that does not answer is named without the password", async () => {
    const opening = openMongoStore("mongodb://asha:geheim@127.0.0.1:1/x?serverSelectionTimeoutMS=300");
    expect(await message(opening)).toMatch(/^cannot open the store at 127\.0\.0\.1:1: no server answers[^\n]*$/);
    expect(await message(openMongoStore("no uri at all"))).toMatch(/^cannot open the store at [^\n]+: [^\n]+$/);
  });

  it("that stands alone is refused with what to do", async () => {
    process.env.MONGOMS_SYSTEM_BINARY_VERSION_CHECK = "false";
    const alone = await MongoMemoryServer.create({ binary });
    expect(await message(openMongoStore(alone.getUri()))).toMatch(
      /^cannot open the store at 127\.0\.0\.1:\d+: the server stands alone.*--replSet/,
    );
    await alone.stop();
  });

  it("that vanishes in mid-write leaves nothing half-written, and all goes on when it is back", async () => {
    const server = await replicaSetOfOne(mongod ?? "");
    const store = await openMongoStore(server.uri);
    await store.saveArticle(article("before"), [fact({ value: 1 })], "1");
    const two = (i: number) => [fact({ value: i }), fact({ value: i, metric: "beds" })];
    const saves = Array.from({ length: 8 }, (_, i) => message(store.saveArticle(article(`n${i}`), two(i), "1")));
    await saves[3];
    const begun = Date.now();
    await server.kill();
    expect(await saves[5]).toMatch(/^(?:it worked|cannot write to the store at 127\.0\.0\.1:\d+: [^\n]+)$/);
    expect(Date.now() - begun).toBeLessThan(30_000);
    expect(await message(store.facts({}))).toMatch(/^cannot read the store at 127\.0\.0\.1:\d+: no server answers/);
    await server.start();
    const outcomes = await Promise.all(saves);
    const present = (await store.articles({}, { limit: 100 })).items;
    for (const one of present) expect((await store.facts({ articleId: [one.id] })).total.value).toBe(one.facts);
    expect(present.length).toBeGreaterThanOrEqual(1 + outcomes.filter((outcome) => outcome === "it worked").length);
    expect(await store.saveArticle(article("after"), [fact({ value: 5 })], "1")).toMatchObject({ status: "new" });
    const log = await store.changes(null, 1000);
    expect(log.map((change) => Number(change.seq))).toEqual(log.map((_, i) => i + 1));
    await store.close();
    await server.remove();
  }, 120_000);
});
