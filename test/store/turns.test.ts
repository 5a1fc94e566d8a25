/** Writes that share a transaction: what each of them is told, and what is left where one fails. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { type Database, openDatabase } from "../../store/sqlite/database.ts";
import { turnsOf } from "../../store/sqlite/turns.ts";

const folder = mkdtempSync(join(tmpdir(), "tathya-turns-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const remembered = (db: Database): Promise<string[]> =>
  db.read(() => db.all("SELECT name FROM memory ORDER BY rowid").map((row) => row.name as string));
const remember = (db: Database, name: string): Promise<number> =>
  db.write(() => db.run("INSERT INTO memory (name, value, expires_at) VALUES (?, '', '')", [name]));

/** How often a transaction ended, and how. */
function counted() {
  const ends: string[] = [];
  const turns = turnsOf({
    begin: async () => undefined,
    commit: () => ends.push("commit"),
    rollback: () => ends.push("rollback"),
  });
  return { turns, ends };
}

describe("writes that wait together", () => {
  it("share a transaction, and each gets its own answer", async () => {
    const { turns, ends } = counted();
    const answers = await Promise.all([1, 2, 3].map((n) => turns.write(async () => n * 10)));
    expect(answers).toEqual([10, 20, 30]);
    expect(ends).toEqual(["commit"]);
  });

  it("are told that they are done only behind the transaction's end", async () => {
    const { turns, ends } = counted();
    await Promise.all([1, 2].map((n) => turns.write(() => n).then(() => expect(ends).toEqual(["commit"]))));
  });

  it("keep the order in which they and reads were asked for", async () => {
    const { turns, ends } = counted();
    const order: string[] = [];
    const doing = (name: string) => () => {
      order.push(`${name} after ${ends.length}`);
    };
    await Promise.all([
      turns.read(doing("read 1")),
      turns.write(doing("write 1")),
      turns.write(doing("write 2")),
      turns.read(doing("read 2")),
      turns.write(doing("write 3")),
    ]);
    expect(order).toEqual([
      "read 1 after 0",
      "write 1 after 0",
      "write 2 after 0",
      "read 2 after 1",
      "write 3 after 1",
    ]);
  });

  it("do not fail for another's sake", async () => {
    const db = openDatabase(join(folder, "one-fails.db"));
    const all = await Promise.allSettled([
      remember(db, "a"),
      db.write(async () => {
        db.run("INSERT INTO memory (name, value, expires_at) VALUES ('half', '', '')");
        throw new Error("no");
      }),
      remember(db, "a"), // is there already
      remember(db, "b"),
    ]);
    expect(all.map((one) => (one.status === "fulfilled" ? one.value : String(one.reason)))).toEqual([
      1,
      "Error: no",
      expect.stringMatching(/^Error: cannot write to the store at .*: UNIQUE constraint failed/),
      1,
    ]);
    expect(await remembered(db)).toEqual(["a", "b"]);
    await db.close();
  });

  it("are all told where the transaction cannot end", async () => {
    const turns = turnsOf({
      begin: async () => undefined,
      commit: () => {
        throw new Error("the disk is full");
      },
      rollback: () => undefined,
    });
    const all = await Promise.allSettled([turns.write(() => 1), turns.write(() => 2)]);
    expect(all.map((one) => one.status)).toEqual(["rejected", "rejected"]);
    expect(await turns.read(() => "goes on")).toBe("goes on");
  });

  it("are all told where nothing can be undone, and work goes on", async () => {
    const fails = (): never => {
      throw new Error("the file is away");
    };
    const turns = turnsOf({ begin: async () => undefined, commit: fails, rollback: fails });
    const all = await Promise.allSettled([turns.write(() => 1), turns.write(() => 2)]);
    expect(all.map((one) => one.status)).toEqual(["rejected", "rejected"]);
    expect(await turns.read(() => "goes on")).toBe("goes on");
  });

  it("do not keep other processes waiting for the end of a long queue", async () => {
    const { turns, ends } = counted();
    await Promise.all(Array.from({ length: 250 }, () => turns.write(() => undefined)));
    expect(ends.length).toBeGreaterThanOrEqual(3);
  });

  it("are finished before the store is closed", async () => {
    const path = join(folder, "closed.db");
    const db = openDatabase(path);
    const writes = Promise.all(["a", "b", "c"].map((name) => remember(db, name)));
    await db.close();
    await writes;
    const again = openDatabase(path);
    expect(await remembered(again)).toEqual(["a", "b", "c"]);
    await again.close();
  });
});
