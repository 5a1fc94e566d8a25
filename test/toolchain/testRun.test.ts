import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { countTests } from "../../scripts/testCounts.ts";

const root = join(import.meta.dirname, "../..");

/** `npm test` on one quick file, on a machine that is said to have neither server. */
function testRun(env: NodeJS.ProcessEnv): Promise<{ code: unknown; out: string; err: string }> {
  const inherited = Object.entries(process.env).filter(([name]) => !/^(VITEST|TEST$|TATHYA|MONGO|CI$)/.test(name));
  const named = { MONGOMS_SYSTEM_BINARY: join(root, "none"), TATHYA_CHROMIUM: join(root, "none") };
  const options = { cwd: root, env: { ...Object.fromEntries(inherited), ...named, ...env } };
  return new Promise((done) => {
    execFile(process.execPath, ["scripts/test.ts", "test/toolchain/services.test.ts"], options, (error, out, err) => {
      done({ code: error?.code ?? 0, out, err });
    });
  });
}

describe("npm test where servers are not to be had", () => {
  test.each([
    ["says in capitals what was not run, and ends with the counts", {}, 0],
    ["fails in CI", { CI: "true" }, 1],
  ])(
    "%s",
    async (_, env, expected) => {
      const { code, out, err } = await testRun(env);
      expect(err).toContain("THIS MACHINE HAS NO MONGODB SERVER");
      expect(err).toContain("THIS MACHINE HAS NO CHROMIUM");
      expect(err).toMatch(/NOT RUN: .*replica set of three/);
      expect(out.trimEnd().split("\n").at(-1)).toBe("0 passed, 0 failed, 2 skipped");
      expect(code).toBe(expected);
    },
    60_000,
  );
});

describe("counting a run", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "tathya-counts-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const count = (files: object[], exitCode: number) => {
    const file = join(folder, "report.json");
    writeFileSync(file, JSON.stringify({ testResults: files }));
    return countTests(file, exitCode);
  };
  const tests = (...statuses: string[]) => statuses.map((status, at) => ({ status, fullName: `test ${at}` }));

  test.each([
    [
      "all passed",
      [{ status: "passed", assertionResults: tests("passed", "passed") }],
      0,
      { passed: 2, failed: 0, skipped: [] },
    ],
    [
      "one failed",
      [{ status: "failed", assertionResults: tests("passed", "failed") }],
      1,
      { passed: 1, failed: 1, skipped: [] },
    ],
    [
      "a file that cannot be loaded has failed",
      [{ status: "failed", assertionResults: [] }],
      1,
      { passed: 0, failed: 1, skipped: [] },
    ],
    [
      "skipped ones are named",
      [{ status: "passed", assertionResults: tests("pending", "passed", "todo") }],
      0,
      { passed: 1, failed: 0, skipped: ["test 0", "test 2"] },
    ],
    [
      "an error outside any test is a failure",
      [{ status: "passed", assertionResults: tests("passed") }],
      1,
      { passed: 1, failed: 1, skipped: [] },
    ],
  ])("%s", (_, files, exitCode, counts) => {
    expect(count(files, exitCode)).toEqual(counts);
  });
});
