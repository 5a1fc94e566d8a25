#!/usr/bin/env node
// Starts the command line, in a checkout (cli.ts) as in an installed package (dist/cli.js). Where the Node that runs this is
// too old (the embedded store needs node:sqlite), Node 24 comes from the npm package `node`, and does the work.
import { execFileSync, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const OLDEST = [22, 18];

const source = new URL("../cli.ts", import.meta.url);
const entry = existsSync(source) ? source : new URL("../dist/cli.js", import.meta.url);

function isNewEnough() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
}

/** Path of a newer Node, fetched by npm once and kept in its cache; null where npm cannot. */
function newerNode() {
  const args = ["exec", "--yes", "--package=node@24", "--", "node", "--print", "process.execPath"];
  try {
    return execFileSync("npm", args, { encoding: "utf8", shell: process.platform === "win32" }).trim();
  } catch {
    return null;
  }
}

function runWith(node) {
  const child = spawn(node, [fileURLToPath(entry), ...process.argv.slice(2)], { stdio: "inherit" });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.on("error", (error) => {
    console.error(`tathya: cannot run ${node}: ${error.message}`);
    process.exit(1);
  });
  child.on("exit", (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
}

if (isNewEnough()) {
  await import(entry.href);
} else {
  const node = newerNode();
  if (node) runWith(node);
  else {
    console.error(
      `tathya: needs Node ${OLDEST.join(".")} or later, this is ${process.versions.node}, and npm could not fetch one`,
    );
    process.exitCode = 1;
  }
}
