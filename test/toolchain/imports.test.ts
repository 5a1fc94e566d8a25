import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { checkImports } from "../../scripts/imports.ts";

const script = fileURLToPath(new URL("../../scripts/imports.ts", import.meta.url));
let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "tathya-imports-"));
});
afterEach(() => rmSync(root, { recursive: true }));

function put(file: string, source: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), source);
}

test.each([
  ["model/fact.ts", `import { extract } from "../extract/index.ts";`, "model", "extract"],
  ["extract/text/a.ts", `import "../../crawlers/fetch.ts";`, "extract", "crawlers"],
  ["extract/a.ts", `export * from "../store/store.ts";`, "extract", "store"],
  ["extract/a.ts", `import type { Store } from "../store/store.ts";`, "extract", "store"],
  ["extract/a.ts", `type S = import("../store/store.ts").Store;`, "extract", "store"],
  ["conflicts/a.ts", `const x = await import("../store/store.ts");`, "conflicts", "store"],
  ["crawlers/a.ts", `import { extract } from "tathya/extract";`, "crawlers", "extract"],
  ["store/a.ts", `import { app } from "../api/app.ts";`, "store", "api"],
  ["api/a.ts", `import { extract } from "../extract/index.ts";`, "api", "extract"],
  ["api/a.ts", `import { run } from "../cli.ts";`, "api", "cli.ts"],
  ["web/src/a.tsx", `import { METRICS } from "../../model/metrics.ts"; export const a = <p />;`, "web", "model"],
  ["web/src/a.tsx", `import type { Store } from "../../store/store.ts";`, "web", "store"],
])("in %s the line %s is reported", async (file, source, layer, to) => {
  put(file, source);
  const complaints = await checkImports(root);
  expect(complaints).toHaveLength(1);
  expect(complaints[0]).toContain(`${file}:1: ${layer} imports`);
  expect(complaints[0]).toContain(`(${to})`);
});

test.each([
  ["extract/numbers/a.ts", `import type { Fact } from "../../model/fact.ts"; import "./store/words.ts";`],
  ["store/a.ts", `import { find } from "../conflicts/index.ts"; import { DatabaseSync } from "node:sqlite";`],
  [
    "api/routes/conflicts.ts",
    `import type { Store } from "../../store/store.ts"; import "../extract/route.ts"; import Fastify from "fastify";`,
  ],
  ["api/a.ts", `import about from "../package.json" with { type: "json" };`],
  ["web/src/a.ts", `import type { Fact } from "../../model/fact.ts"; import { get } from "./api/get.ts";`],
  ["test/a.test.ts", `import "../api/app.ts"; import "../web/src/a.ts";`],
  ["commands/a.ts", `import "../api/app.ts"; import "../crawlers/a.ts";`],
])("in %s the line %s is fine", async (file, source) => {
  put(file, source);
  expect(await checkImports(root)).toEqual([]);
});

test("run as a program it names the line on stderr and fails", async () => {
  put("model/upward.ts", `// a comment\nimport "../extract/index.ts";\n`);
  const { code, stderr } = await new Promise<{ code: unknown; stderr: string }>((done) =>
    execFile(process.execPath, [script, root], (error, _, stderr) => done({ code: error?.code ?? 0, stderr })),
  );
  expect(stderr).toContain(`model/upward.ts:2: model imports "../extract/index.ts"`);
  expect(code).toBe(1);
});

test("no file of this repository imports upward", async () => {
  expect(await checkImports(join(dirname(script), ".."))).toEqual([]);
});
