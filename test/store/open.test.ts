/** Opening a store: where it is made, and what is said where it cannot be. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { zstdCompressSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { openStore } from "../../store/open.ts";
import { MIGRATIONS } from "../../store/sqlite/schema.ts";
import { openSqliteStore } from "../../store/sqlite/store.ts";
import { article, fact } from "./samples.ts";

const folder = mkdtempSync(join(tmpdir(), "tathya-open-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const message = async (opening: Promise<unknown>): Promise<string> =>
  opening.then(
    () => "it opened",
    (error: Error) => error.message,
  );

describe("opening a store", () => {
  it("makes the file with its folder, and finds in it later what was written", async () => {
    const path = join(folder, "a", "b", "tathya.db");
    const first = await openStore({ TATHYA_DB: path });
    await first.saveArticle(article("a"), [fact({ value: 12 })], "1");
    await first.close();
    const again = await openStore({ TATHYA_DB: path });
    expect((await again.facts({})).items.map((one) => one.value)).toEqual([12]);
    await again.close();
  });

  it("lets two processes' worth of connections write to one file", async () => {
    const path = join(folder, "two.db");
    const [one, two] = await Promise.all([openSqliteStore(path), openSqliteStore(path)]);
    await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        (i % 2 ? one : two).saveArticle(article(`n${i}`), [fact({ value: i })], "1"),
      ),
    );
    expect((await one.facts({})).total.value).toBe(20);
    expect((await two.changes(null, 100)).map((change) => change.seq)).toEqual(
      Array.from({ length: 20 }, (_, i) => `${i + 1}`),
    );
    await Promise.all([one.close(), two.close()]);
  });

  it("says in one line what is in the way", async () => {
    const file = join(folder, "file");
    writeFileSync(file, "no database at all, but long enough to be looked at as one".repeat(20));
    expect(await message(openSqliteStore(file))).toBe(`cannot open the store at ${file}: file is not a database`);
    expect(readFileSync(file, "utf8")).toContain("no database at all");
    const below = join(file, "tathya.db");
    expect(await message(openSqliteStore(below))).toBe(
      `cannot open the store at ${below}: a part of the path is a file, not a folder`,
    );
    const directory = join(folder, "directory");
    mkdirSync(directory);
    expect(await message(openSqliteStore(directory))).toBe(
      `cannot open the store at ${directory}: unable to open database file`,
    );
    expect(await message(openSqliteStore("/proc/tathya/tathya.db"))).toMatch(
      /^cannot open the store at \/proc\/tathya\/tathya\.db: [^\n]+$/,
    );
  });

  it("opens a store of the first layout, whose raw pages have no type and whose frontier no index of revisits", async () => {
    const path = join(folder, "older.db");
    const db = new DatabaseSync(path);
    db.exec(`${MIGRATIONS[0]}; PRAGMA user_version = 1`);
    const state = { url: "https://x.example/a", source: "x", failures: 0, fetchedAt: "2021-07-01T00:00:00Z" };
    const due = "2021-07-02T00:00:00.000Z";
    db.prepare("INSERT INTO pages (url, source, next_visit, newest, state) VALUES (?, ?, ?, '', ?)").run(
      state.url,
      state.source,
      due,
      JSON.stringify({ ...state, nextVisitAt: due }),
    );
    db.prepare("INSERT INTO raw_pages (hash, zstd) VALUES ('h', ?)").run(zstdCompressSync("<html>"));
    db.close();
    const store = await openSqliteStore(path);
    const { articleId } = await store.saveArticle(article("a"), [], "1");
    await store.close();
    const again = new DatabaseSync(path);
    again.exec("UPDATE articles SET raw_hash = 'h'");
    again.close();
    const reopened = await openSqliteStore(path);
    expect(await reopened.rawPage(articleId)).toEqual({
      bytes: new TextEncoder().encode("<html>"),
      contentType: null,
    });
    expect(await reopened.duePages("x", "2021-07-03T00:00:00Z", 9, "known")).toMatchObject([state]);
    await reopened.close();
  });

  it("leaves a store of a newer layout alone", async () => {
    const path = join(folder, "newer.db");
    const db = new DatabaseSync(path);
    db.exec("PRAGMA user_version = 99");
    db.close();
    expect(await message(openSqliteStore(path))).toMatch(/newer Tathya \(layout 99/);
  });

  it("writes no half article where the file cannot grow, says so in one line, and goes on when there is room", async () => {
    const path = join(folder, "full.db");
    const writer = join(import.meta.dirname, "write-until-full.ts");
    // the shell's limit on file size is what a full disk looks like to the process
    const limited = `ulimit -f 3000; trap "" XFSZ; exec "${process.execPath}" "${writer}" "${path}"`;
    const { stdout, stderr, status } = spawnSync("sh", ["-c", limited], { encoding: "utf8" });
    expect([stderr, status]).toEqual(["", 0]);
    const { written, error } = JSON.parse(stdout) as { written: number; error: string };
    expect(error).toMatch(
      /^cannot write to the store at [^\n]*full\.db: (?:disk I\/O error|database or disk is full)$/,
    );
    const store = await openSqliteStore(path);
    expect((await store.articles({})).total.value).toBe(written);
    expect((await store.changes(null, 1000)).length).toBe(written * 2);
    expect((await store.facts({})).total.value).toBe(written * 2);
    expect(await store.saveArticle(article("later"), [fact({ value: 2 })], "1")).toMatchObject({ status: "new" });
    await store.close();
  });

  it("refuses work after it is closed", async () => {
    const store = await openSqliteStore(":memory:");
    await store.close();
    await store.close();
    await expect(store.facts({})).rejects.toThrow("the store at :memory: is closed");
  });
});
