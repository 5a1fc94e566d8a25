/** The MongoDB store keeps the contract of every store. */
import { randomUUID } from "node:crypto";
import { MongoClient } from "mongodb";
import { afterAll, beforeAll, describe } from "vitest";
import { openMongoStore } from "../../store/mongodb/store.ts";
import { hasMongo, mongoUri } from "../setup/services.ts";
import { storeContract } from "./contract.ts";

describe.runIf(hasMongo)("the MongoDB store", () => {
  const database = `contract-${randomUUID()}`;
  let client: MongoClient;
  beforeAll(async () => {
    client = await MongoClient.connect(await mongoUri());
  });
  afterAll(async () => {
    await client.db(database).dropDatabase();
    await client.close();
  });

  storeContract(async (now) => {
    // emptied, not dropped: laying out a database takes longer than most tests
    for (const collection of await client.db(database).collections()) await collection.deleteMany({});
    return openMongoStore(await mongoUri(), { database, now });
  });
});
