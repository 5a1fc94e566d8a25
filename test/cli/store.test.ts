import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { CLI, line, newPlace } from "./run.ts";

// each step is a process of its own, on a machine that may be busy
vi.setConfig({ testTimeout: 90_000 });

const PATNA = "पटना में कोरोना के 159 नए मरीज मिले।";
const URL = "https://news.example/patna";

describe("tathya import", () => {
  test("the same line twice changes nothing; other content at the same url is a new version", async () => {
    const { tathya, write } = newPlace();
    const first = write("first.jsonl", line("a", PATNA, { url: URL }));
    const second = write("second.jsonl", line("a", PATNA.replace("159", "195"), { url: URL }));
    const counts = async (path: string) => JSON.parse((await tathya(["import", path, "--json"])).stdout);
    expect(await counts(first)).toMatchObject({ new: 1, changed: 0, unchanged: 0, facts: 1, errors: [] });
    expect(await counts(first)).toMatchObject({ new: 0, changed: 0, unchanged: 1, facts: 0 });
    expect(await counts(second)).toMatchObject({ new: 0, changed: 1, unchanged: 0, facts: 1 });
    const { facts, total } = JSON.parse((await tathya(["facts", "--json"])).stdout);
    expect(total).toEqual({ value: 1, exact: true });
    expect(facts[0]).toMatchObject({ value: 195, url: URL, source: "news.example" });
    const all = JSON.parse((await tathya(["facts", "--superseded", "--json"])).stdout);
    expect(all.facts.map(({ value }: { value: number }) => value).sort()).toEqual([159, 195]);
  });

  test("keeps what is good, names what is bad and exits 1", async () => {
    const { tathya, write } = newPlace();
    const { code, stdout, stderr } = await tathya([
      "import",
      write("mixed.jsonl", `${line("a", PATNA)}{\n${line("b", PATNA)}`),
      "--json",
    ]);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ new: 2, errors: [{ line: 2 }] });
    expect(stderr).toMatch(/mixed\.jsonl:2: not JSON/);
  });

  test("reads standard input and an archive", async () => {
    const { tathya, write } = newPlace();
    const page = `<!doctype html><html lang="hi"><head><title>पटना में 159 मरीज</title><meta property="og:type" content="article"></head><body><article><h1>पटना में 159 मरीज</h1><p>${PATNA} जिले में जांच शिविर लगाए गए हैं।</p></article></body></html>`;
    const http = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${page}`;
    const warc = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:1>\r\nWARC-Date: 2021-07-08T12:00:00Z\r\nWARC-Target-URI: ${URL}\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${Buffer.byteLength(http)}\r\n\r\n${http}\r\n\r\n`;
    const fromFile = await tathya(["import", write("news.warc", warc), "--json"]);
    expect(fromFile).toMatchObject({ code: 0, stderr: "" });
    expect(JSON.parse(fromFile.stdout)).toMatchObject({ new: 1 });
    const fromStdin = await tathya(["import", "-", "--json"], { input: warc });
    expect(JSON.parse(fromStdin.stdout)).toMatchObject({ new: 0, unchanged: 1 });
  });
});

test("import does not even parse a page that is nested a hundred thousand deep, saved or archived", async () => {
  const { tathya, write } = newPlace();
  const page = `<html><body>${"<div>".repeat(100_000)}${PATNA}`;
  const http = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${page}`;
  const warc = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:1>\r\nWARC-Date: 2021-07-08T12:00:00Z\r\nWARC-Target-URI: ${URL}\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${Buffer.byteLength(http)}\r\n\r\n${http}\r\n\r\n`;
  const started = performance.now();
  const { code, stdout } = await tathya(["import", write("deep.html", page), write("deep.warc", warc), "--json"]);
  expect(performance.now() - started).toBeLessThan(20_000);
  expect(code).toBe(1);
  expect(JSON.parse(stdout).errors.map(({ message }: { message: string }) => message)).toEqual([
    "it is nested thousands of elements deep",
    `${URL}: it is nested thousands of elements deep`,
  ]);
});

describe("a store that cannot be used", () => {
  test.each([
    [
      "below a file",
      { TATHYA_DB: join(CLI, "store.db") },
      /^tathya: cannot open the store at .*: a part of the path is a file/,
    ],
    [
      "in a folder that takes no files",
      { TATHYA_DB: "/proc/tathya/store.db" },
      /^tathya: cannot open the store at \/proc/,
    ],
    [
      "on a MongoDB that is not there",
      { MONGODB_URI: "mongodb://127.0.0.1:1/tathya" },
      /^tathya: cannot open the store at 127\.0\.0\.1:1: no server answers/,
    ],
  ])("%s is one clear line and exit 1", async (_, env, message) => {
    const { tathya, write } = newPlace();
    const { code, stderr } = await tathya(["import", write("a.jsonl", line("a", PATNA))], { env });
    expect(code).toBe(1);
    expect(stderr).toMatch(message);
    expect(stderr.trim()).not.toContain("\n");
  });

  test("on a disk that is full: one clear line, no half-written article, and room brings it on", async () => {
    const place = newPlace();
    const { tathya, write } = place;
    const articles = Array.from({ length: 60 }, (_, i) =>
      line(String(i), `${PATNA} ${"अस्पताल में सफाई हुई। ".repeat(200)}${i}`),
    );
    const path = write("many.jsonl", articles.join(""));
    const full = await place.tathya(["import", path], { largestFile: 600 });
    expect(full.code).toBe(1);
    expect(full.stderr).toMatch(/^tathya: cannot (write to|open) the store at [^\n]+\n$/);
    const { code, stdout } = await tathya(["import", path, "--json"]);
    expect(code).toBe(0);
    const { new: added, unchanged } = JSON.parse(stdout);
    expect(added + unchanged).toBe(60);
    expect(JSON.parse((await tathya(["facts", "--json"])).stdout).total.value).toBe(60);
  });
});

describe("what is stored", () => {
  const filled = async () => {
    const place = newPlace();
    const lines = [
      line("a", PATNA, { url: "https://one.example/a", source: "one" }),
      line("b", PATNA.replace("159", "195"), { url: "https://two.example/b", source: "two", title: "राजधानी का हाल" }),
      line("c", "गया में डेंगू के 12 नए मरीज मिले।", { url: "https://one.example/c", source: "one" }),
    ];
    await place.tathya(["import", place.write("news.jsonl", lines.join(""))]);
    return place;
  };

  test("is searched by the API's filters", async () => {
    const { tathya } = await filled();
    const values = async (...args: string[]) =>
      JSON.parse((await tathya(["facts", "--json", ...args])).stdout).facts.map(
        ({ value }: { value: number }) => value,
      );
    expect(await values("--disease", "dengue")).toEqual([12]);
    expect((await values("--place", "IN-BR/patna", "--place", "IN-BR/gaya")).sort()).toEqual([12, 159, 195].sort());
    expect(await values("--within", "IN-BR", "--min", "160")).toEqual([195]);
    expect(await values("--source", "one", "--sort", "-value")).toEqual([159, 12]);
    expect(await values("--q", "gaya")).toEqual([12]);
    expect(await values("--publishedTo", "2020-01-01")).toEqual([]);
  });

  test("shows its conflicts, all of them in one object", async () => {
    const { tathya } = await filled();
    const { conflicts, next, total } = JSON.parse((await tathya(["conflicts", "--json"])).stdout);
    expect({ next, total }).toEqual({ next: null, total: { value: 1, exact: true } });
    expect(conflicts[0]).toMatchObject({
      kind: "disagreement",
      status: "open",
      causes: ["digit_swap"],
      key: { place: "IN-BR/patna" },
    });
    expect(conflicts[0].facts.map(({ value }: { value: number }) => value).sort()).toEqual([159, 195]);
    const { stdout, stderr } = await tathya(["conflicts"]);
    expect(stdout).toMatch(/IN-BR\/patna .*disagreement .*digit_swap/);
    expect(stderr).toBe("1 conflicts\n");
  });

  test("is exported as CSV and as JSON lines", async () => {
    const { tathya, folder } = await filled();
    const { stdout } = await tathya(["export", "--disease", "dengue"]);
    const [head, row, ...rest] = stdout.trim().split("\r\n");
    expect(head).toMatch(/^id,disease,metric,place/);
    expect(row).toMatch(/,dengue,new_cases,IN-BR\/gaya,,,12,exact/);
    expect(rest).toEqual([]);
    await tathya(["export", "-o", "all.jsonl"]);
    expect(readFileSync(join(folder, "all.jsonl"), "utf8").trim().split("\n")).toHaveLength(3);
    expect(await tathya(["export", "-o", "no/such/folder.csv"])).toMatchObject({
      code: 1,
      stderr: "tathya: cannot write no/such/folder.csv: no such file or folder\n",
    });
  });

  test("is read again by reextract, which changes nothing while the extractor is the same", async () => {
    const { tathya } = await filled();
    expect(JSON.parse((await tathya(["reextract", "--json"])).stdout)).toEqual({ articles: 3, changed: 0, facts: 3 });
  });

  test("forgets an article for good", async () => {
    const { tathya, folder } = await filled();
    expect((await tathya(["articles", "forget", "https://one.example/c"])).code).toBe(0);
    await tathya(["import", join(folder, "news.jsonl")]);
    expect(JSON.parse((await tathya(["facts", "--json"])).stdout).total.value).toBe(2);
    expect((await tathya(["articles", "forget", "that one"])).code).toBe(2);
  });

  test("forgets an article by any of its addresses, and tells which it was", async () => {
    const { tathya, write } = newPlace();
    const line = { id: "1", url: "https://www.one.example/khabar/1", text: "पटना में कोरोना के 159 नए मरीज मिले।" };
    const lines = write("lines.jsonl", `${JSON.stringify(line)}\n`);
    await tathya(["import", lines]);
    const { stderr } = await tathya([
      "articles",
      "forget",
      "https://m.one.example/khabar/1/amp?utm_source=whatsapp#top",
    ]);
    expect(stderr).toBe("Forgotten: https://www.one.example/khabar/1\n");
    await tathya(["import", lines]);
    expect(JSON.parse((await tathya(["facts", "--json"])).stdout).total.value).toBe(0);
  });

  test("is held against an official series, of which all bad rows are named", async () => {
    const { tathya, write } = await filled();
    const good = write("good.csv", "disease,metric,place,asOf,value\ncovid-19,new_cases,IN-BR/patna,2021-07-08,159\n");
    expect(await tathya(["reference", "add", good])).toMatchObject({
      code: 0,
      stdout: "1 points added or changed, 0 as they were.\n",
    });
    const bad = write(
      "bad.csv",
      "disease,metric,place,asOf,value\ncovid-19,new_cases,IN-BR,2021-07-08,9\nflu,new_cases,IN-BR,2021-07-08,9\ndengue,new_cases,IN-BR,8.7.2021,many\n",
    );
    const { code, stderr } = await tathya(["reference", "add", bad]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/bad\.csv:3: «flu» is no disease/);
    expect(stderr).toMatch(/bad\.csv:4: asOf «8\.7\.2021» is no day .*; value «many» is no number/);
    const headless = await tathya([
      "reference",
      "add",
      write("headless.csv", "covid-19,new_cases,IN-BR,2021-07-08,9\n"),
    ]);
    expect(headless.code).toBe(1);
    expect(headless.stderr).toMatch(/the first row has to be the header disease,metric,place,asOf,value/);
  });
});
