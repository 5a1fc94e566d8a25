/** A replica set of one member that can be killed and started again on the same port and data. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { MongoClient } from "mongodb";

export interface ReplicaSetOfOne {
  readonly uri: string;
  kill(): Promise<void>;
  /** Resolves when it takes writes again. */
  start(): Promise<void>;
  remove(): Promise<void>;
}

export async function replicaSetOfOne(mongod: string): Promise<ReplicaSetOfOne> {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), "tathya-mongo-"));
  const uri = `mongodb://127.0.0.1:${port}/tathya?replicaSet=rs0`;
  let server: ChildProcess | undefined;

  const start = async () => {
    const options = ["--replSet", "rs0", "--bind_ip", "127.0.0.1", "--port", String(port), "--dbpath", folder];
    server = spawn(mongod, options, { stdio: "ignore" });
    const client = new MongoClient(`mongodb://127.0.0.1:${port}/?directConnection=true`, {
      serverSelectionTimeoutMS: 30_000,
    });
    const admin = client.db("admin");
    const config = { _id: "rs0", members: [{ _id: 0, host: `127.0.0.1:${port}` }] };
    await admin.command({ replSetInitiate: config }).catch((error: { codeName?: string }) => {
      if (error.codeName !== "AlreadyInitialized") throw error;
    });
    while (!(await admin.command({ hello: 1 })).isWritablePrimary) await new Promise((wait) => setTimeout(wait, 100));
    await client.close();
  };
  const kill = async () => {
    if (!server || server.exitCode !== null) return;
    const ended = once(server, "exit");
    server.kill("SIGKILL");
    await ended;
  };

  await start();
  return {
    uri,
    kill,
    start,
    remove: async () => {
      await kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
