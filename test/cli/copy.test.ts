import { randomUUID } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { MongoClient } from "mongodb";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { hasMongo, mongoUri } from "../setup/services.ts";
import { line, newPlace, type Place } from "./run.ts";

// each step is a process of its own, on a machine that may be busy
vi.setConfig({ testTimeout: 90_000 });

/** A store with versions, conflicts, an official series, a removed source and a forgotten article. */
async function filled(): Promise<Place> {
  const place = newPlace();
  const { tathya, write } = place;
  const news = (value: number) => `पटना में कोरोना के ${value} नए मरीज मिले।`;
  const url = (name: string) => ({ url: `https://${name}.example/story`, source: name });
  await tathya([
    "import",
    write(
      "a.jsonl",
      line("a", news(427), url("one")) + line("b", news(472), url("two")) + line("c", news(9), url("gone")),
    ),
  ]);
  await tathya(["import", write("b.jsonl", line("a", news(428), url("one")))]);
  await tathya([
    "reference",
    "add",
    write("r.csv", "disease,metric,place,asOf,value\ncovid-19,new_cases,IN-BR/patna,2021-07-08,427\n"),
  ]);
  await tathya(["articles", "forget", "https://gone.example/story"]);
  return place;
}

const dump = (place: Place, name: string): string[] =>
  readFileSync(join(place.folder, name), "utf8").trim().split("\n").sort();

describe("tathya backup and copy", () => {
  test("save the store as a file like itself and as a dump, and bring both back whole", async () => {
    const place = await filled();
    const { tathya, folder } = place;
    expect(await tathya(["backup", "saved.db"])).toMatchObject({ code: 0, stderr: "Saved in saved.db.\n" });
    expect((await tathya(["backup", "saved.jsonl.gz"])).code).toBe(0);
    expect((await tathya(["copy", "saved.jsonl.gz", "again.db"])).code).toBe(0);
    for (const name of ["store", "saved", "again"]) await tathya(["copy", `${name}.db`, `${name}.jsonl`]);
    expect(dump(place, "store.jsonl").length).toBeGreaterThan(8);
    expect(dump(place, "saved.jsonl")).toEqual(dump(place, "store.jsonl"));
    expect(dump(place, "again.jsonl")).toEqual(dump(place, "store.jsonl"));
    expect(
      gunzipSync(readFileSync(join(folder, "saved.jsonl.gz")))
        .toString()
        .trim()
        .split("\n")
        .sort(),
    ).toEqual(dump(place, "store.jsonl"));
    const env = { TATHYA_DB: "again.db" };
    expect(JSON.parse((await tathya(["conflicts", "--json"], { env })).stdout)).toEqual(
      JSON.parse((await tathya(["conflicts", "--json"])).stdout),
    );
    expect(JSON.parse((await tathya(["import", "a.jsonl", "--json"], { env })).stdout)).toMatchObject({
      new: 0,
      changed: 1,
      unchanged: 2,
    });
  });

  test.each([
    [["copy", "no-such.db", "new.db"], 1, /there is no store at no-such\.db/],
    [["copy", "store.db", "store.db"], 2, /the same store/],
    [["copy", "store.db", "other.db"], 1, /other\.db is not empty/],
    [["copy", "a.jsonl", "new.db"], 1, /cannot read the dump a\.jsonl: its first line is not a dump's/],
    [["copy", "store.db", "mongodb://asha:secret@127.0.0.1:1/x"], 1, /cannot open the store at 127\.0\.0\.1:1/],
    [["backup", "no/such/folder.db"], 1, /cannot copy .* to no\/such\/folder\.db/],
  ])("%j is refused in one line", async (args, wanted, message) => {
    const { tathya, write, folder } = newPlace();
    for (const db of ["store.db", "other.db"])
      await tathya(["import", write("a.jsonl", line("a", "पटना में कोरोना के 9 नए मरीज मिले।"))], {
        env: { TATHYA_DB: db },
      });
    const { code, stderr } = await tathya(args);
    expect(code).toBe(wanted);
    expect(stderr).toMatch(message);
    expect(stderr.trim()).not.toContain("\n");
    expect(stderr).not.toContain("secret");
    expect(existsSync(join(folder, "no"))).toBe(false);
  });

  test.runIf(hasMongo)("move everything to MongoDB, which serves it the same, and back", async () => {
    const place = await filled();
    const { tathya } = place;
    // a URI of several hosts is no URL
    const uri = (await mongoUri()).replace(/^([^/]*\/\/[^/?]*)\/?[^?]*/, `$1/copy-${randomUUID()}`);
    const client = await MongoClient.connect(uri);
    onTestFinished(async () => {
      await client.db().dropDatabase();
      await client.close();
    });
    const env = { MONGODB_URI: uri };
    expect(await tathya(["copy", "store.db", uri])).toMatchObject({ code: 0 });
    const listed = async (command: string, more = {}) => JSON.parse((await tathya([command, "--json"], more)).stdout);
    const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
    expect((await listed("facts", { env })).facts.sort(byId)).toEqual((await listed("facts")).facts.sort(byId));
    expect(await listed("conflicts", { env })).toEqual(await listed("conflicts"));
    expect(JSON.parse((await tathya(["import", "b.jsonl", "--json"], { env })).stdout)).toMatchObject({
      new: 0,
      unchanged: 1,
    });
    expect((await tathya(["backup", "from-mongo.jsonl"], { env })).code).toBe(0);
    expect((await tathya(["copy", uri, "back.db"])).code).toBe(0);
    for (const name of ["store", "back"]) await tathya(["copy", `${name}.db`, `${name}.jsonl`]);
    expect(dump(place, "back.jsonl")).toEqual(dump(place, "store.jsonl"));
    expect(dump(place, "from-mongo.jsonl")).toHaveLength(dump(place, "store.jsonl").length);
  });
});
