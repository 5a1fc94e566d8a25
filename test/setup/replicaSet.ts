/** Starts a MongoDB replica set of three for the tests that ask for one, once a run, and stops it at the end. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { MongoMemoryReplSet } from "mongodb-memory-server-core";
import type { TestProject } from "vitest/node";
import { findChromium } from "../../scripts/services/chromium.ts";
import { findMongod } from "../../scripts/services/mongod.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where to ask for the replica set's URI: the first request starts it. Null: there is no MongoDB server. */
    readonly mongoDesk: string | null;
    readonly chromium: string | null;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  project.provide("chromium", findChromium());
  const given = process.env.TATHYA_TEST_MONGODB;
  const mongod = process.env.TATHYA_TEST_MONGOD ?? findMongod();
  if (!given && !mongod) {
    project.provide("mongoDesk", null);
    return async () => undefined;
  }
  // Any version will do: what the machine has is what is tested with.
  process.env.MONGOMS_SYSTEM_BINARY_VERSION_CHECK = "false";
  let started: Promise<MongoMemoryReplSet> | undefined;
  const uri = async () => {
    if (given) return given;
    started ??= MongoMemoryReplSet.create({
      replSet: { count: 3, name: "tathya", ip: "127.0.0.1", storageEngine: "wiredTiger" },
      binary: { systemBinary: mongod ?? "", checkMD5: false },
    });
    return (await started).getUri();
  };
  const desk = createServer((_, response) => {
    uri().then(
      (text) => response.end(text),
      (error: Error) => response.writeHead(500).end(`cannot start ${mongod}: ${error.message}`),
    );
  });
  await new Promise<void>((ready) => desk.listen(0, "127.0.0.1", ready));
  project.provide("mongoDesk", `http://127.0.0.1:${(desk.address() as AddressInfo).port}/`);
  return async () => {
    desk.close();
    desk.closeAllConnections();
    await (await started)?.stop({ doCleanup: true, force: true });
  };
}
