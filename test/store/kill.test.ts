/** A process killed in mid-writes leaves every article whole or absent. */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { openSqliteStore } from "../../store/sqlite/store.ts";

const folder = mkdtempSync(join(tmpdir(), "tathya-kill-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const writer = join(import.meta.dirname, "write-without-end.ts");

/** Writes into the file and is killed so many milliseconds after its first article. */
const killedAfter = (path: string, milliseconds: number): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [writer, path], { stdio: ["ignore", "pipe", "inherit"] });
    child.once("error", reject);
    child.stdout.once("data", () => setTimeout(() => child.kill("SIGKILL"), milliseconds));
    child.once("exit", (_, signal) =>
      signal === "SIGKILL" ? resolve() : reject(new Error("the writer ended by itself")),
    );
  });

describe("a writer that is killed", () => {
  it("leaves whole articles, a log without gaps, and a store that is written on", async () => {
    const path = join(folder, "killed.db");
    for (let round = 0; round < 6; round++) {
      await killedAfter(path, Math.random() * 300);
      const store = await openSqliteStore(path);
      const log = await store.changes(null, 1_000_000);
      expect(log.map((change) => Number(change.seq))).toEqual(log.map((_, i) => i + 1));
      const current = new Set<string>();
      for (const { kind, fact } of log) kind === "withdrawn" ? current.delete(fact.id) : current.add(fact.id);
      const stored: string[] = [];
      for await (const fact of store.everyFact({})) stored.push(fact.id);
      expect(new Set(stored)).toEqual(current);
      for await (const article of store.everyArticle()) {
        expect((await store.facts({ articleId: [article.id] })).total.value).toBe(10);
        expect(article.facts).toBe(10);
        const versions = await store.versions(article.id);
        expect(versions.every((version) => version.facts.length === 10)).toBe(true);
        expect(await store.rawPage(article.id)).not.toBeNull();
      }
      await store.close();
    }
  }, 60_000);
});
