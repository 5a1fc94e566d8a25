/** `npm test`: fetches the servers the tests need, runs them, and ends with «N passed, N failed». Arguments go to Vitest. */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { fetchChromium, fetchHindiFont, findChromium, hasHindiFont } from "./services/chromium.ts";
import { fetchMongod, findMongod } from "./services/mongod.ts";
import { countTests } from "./testCounts.ts";

const say = (line: string) => console.error(line);
const inCi = /^(1|true)$/i.test(process.env.CI ?? "");

/** What this machine cannot give, in words. */
const missing: string[] = [];
const env: NodeJS.ProcessEnv = { ...process.env };

if (!process.env.MONGODB_URI) {
  const mongod = findMongod() ?? (process.env.MONGOMS_SYSTEM_BINARY ? null : await fetchMongod(say));
  if (mongod) env.TATHYA_TEST_MONGOD = mongod;
  else missing.push("MONGODB SERVER");
}
const chromium = findChromium() ?? (process.env.TATHYA_CHROMIUM ? null : await fetchChromium(say));
if (chromium) env.TATHYA_CHROMIUM = chromium;
else missing.push("CHROMIUM");
if (chromium && !(await hasHindiFont()) && !(await fetchHindiFont(say))) missing.push("FONT WITH DEVANAGARI LETTERS");

const folder = mkdtempSync(join(tmpdir(), "tathya-test-"));
const report = join(folder, "report.json");
try {
  const code = await vitest([
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
    ...process.argv.slice(2),
  ]);
  const counts = countTests(report, code);
  for (const name of counts.skipped) say(`NOT RUN: ${name}`);
  for (const what of missing)
    say(`THIS MACHINE HAS NO ${what}, AND NONE COULD BE FETCHED: THE TESTS THAT NEED IT WERE NOT RUN`);
  const incomplete = missing.length > 0 || counts.skipped.length > 0;
  if (incomplete && inCi) say("CI IS SET: WHAT WAS NOT RUN COUNTS AS A FAILURE");
  process.exitCode = counts.failed > 0 || code !== 0 || (incomplete && inCi) ? 1 : 0;
  const skipped = counts.skipped.length > 0 ? `, ${counts.skipped.length} skipped` : "";
  console.log(`${counts.passed} passed, ${counts.failed} failed${skipped}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function vitest(args: readonly string[]): Promise<number> {
  const program = fileURLToPath(new URL("vitest.mjs", import.meta.resolve("vitest/package.json")));
  const child = spawn(process.execPath, [program, ...args], { env, stdio: "inherit" });
  return new Promise((done, fail) => child.on("error", fail).on("close", (code) => done(code ?? 1)));
}
