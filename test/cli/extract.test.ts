import { gzipSync } from "node:zlib";
import { describe, expect, test, vi } from "vitest";
import { line, newPlace } from "./run.ts";

// each step is a process of its own, on a machine that may be busy
vi.setConfig({ testTimeout: 90_000 });

const PATNA = "पटना में कोरोना के 159 नए मरीज मिले।";
const GAYA = "गया में कोरोना के 12 नए मरीज मिले।";
const jsonLines = (text: string) =>
  text
    .trim()
    .split("\n")
    .filter(Boolean)
    .map((one) => JSON.parse(one));

describe("tathya extract", () => {
  test("writes a line an article, in the same order, with facts that stand where they say", async () => {
    const { tathya } = newPlace();
    const { code, stdout, stderr } = await tathya(["extract"], {
      input: line("a", PATNA) + line("b", "कुछ नहीं।") + line("c", GAYA),
    });
    const [a, b, c] = jsonLines(stdout);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect([a.id, b.id, c.id]).toEqual(["a", "b", "c"]);
    expect(b.facts).toEqual([]);
    const [fact] = a.facts;
    expect(fact).toMatchObject({
      metric: "new_cases",
      disease: "covid-19",
      place: "IN-BR/patna",
      value: 159,
      qualifier: "exact",
      asOf: "2021-07-08",
      field: "text",
    });
    expect(PATNA.slice(fact.start, fact.end)).toBe(fact.evidence);
  });

  test("names each bad line by its number, reads the rest and exits 1", async () => {
    const { tathya, write } = newPlace();
    const path = write("news.jsonl", `${line("a", PATNA)}{"id": "b"\n\n{"id":"c"}\n${line("d", GAYA)}`);
    const { code, stdout, stderr } = await tathya(["extract", path]);
    expect(code).toBe(1);
    expect(jsonLines(stdout).map(({ id }) => id)).toEqual(["a", "d"]);
    expect(stderr.trim().split("\n")).toEqual([
      expect.stringMatching(/news\.jsonl:2: not JSON/),
      expect.stringMatching(/news\.jsonl:4: text is missing/),
    ]);
  });

  test("prints a table on request, with nothing but the table on stdout", async () => {
    const { tathya } = newPlace();
    const { stdout, stderr } = await tathya(["extract", "--format", "table"], { input: line("a", PATNA) });
    const [head, row, ...rest] = stdout.trimEnd().split("\n");
    expect(head).toMatch(/^article +as of +place +disease +metric +value +evidence$/);
    expect(row).toMatch(/^a +2021-07-08 +IN-BR\/patna +covid-19 +new_cases +159 +पटना/);
    expect(rest).toEqual([]);
    expect(stderr).toBe("1 articles, 1 facts\n");
  });

  test("keeps the order of a large input that threads share", async () => {
    const { tathya, write } = newPlace();
    const filler = "अस्पताल में सफाई की गई और लोगों को मास्क बांटे गए। ".repeat(40);
    const lines = Array.from({ length: 900 }, (_, i) =>
      i % 300 === 7 ? "{broken\n" : line(String(i), `${PATNA} ${filler}`),
    );
    const { code, stdout, stderr } = await tathya(["extract", write("large.jsonl", lines.join(""))]);
    const ids = jsonLines(stdout).map(({ id }) => Number(id));
    expect(code).toBe(1);
    expect(ids).toEqual([...ids].sort((a, b) => a - b));
    expect(ids).toHaveLength(897);
    expect(stderr.match(/large\.jsonl:\d+/g)).toEqual(["large.jsonl:8", "large.jsonl:308", "large.jsonl:608"]);
  });

  const PAGE = `<!doctype html><html lang="hi"><head><meta charset="utf-8"><meta property="og:type" content="article">
    <meta property="article:published_time" content="2021-07-08T18:00:00+05:30"><title>पटना में 159 मरीज</title></head>
    <body><article><h1>पटना में 159 मरीज</h1><p>${PATNA}</p><p>${"जिले में जांच शिविर लगाए गए। ".repeat(8)}</p></article>`;

  test.each([
    ["a saved page", "page.html", PAGE],
    ["half a page, as a download that broke off", "half.html", PAGE.slice(0, -40)],
    ["a page in UTF-16", "wide.html", Buffer.from(`\ufeff${PAGE.replace("utf-8", "utf-16")}`, "utf16le")],
    ["a text", "text.txt", PATNA],
    ["article lines in UTF-16", "wide.jsonl", Buffer.from(`\ufeff${line("a", PATNA)}`, "utf16le")],
    ["a packed file of lines", "lines.jsonl.gz", gzipSync(line("a", PATNA))],
    ["one article as JSON", "one.json", line("a", PATNA)],
    ["a text with half a surrogate pair", "surrogate.json", `{"id":"a","text":"${PATNA} \\ud83d"}`],
  ])("reads %s", async (_, name, content) => {
    const { tathya, write } = newPlace();
    const { code, stdout, stderr } = await tathya(["extract", write(name, content)]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(jsonLines(stdout)[0].facts).toContainEqual(expect.objectContaining({ place: "IN-BR/patna", value: 159 }));
  });

  test.each([
    ["an empty file", "empty.jsonl", "", /empty\.jsonl: is empty/],
    ["an empty page", "empty.html", "", /empty\.html: is empty/],
    ["50 MB of noise", "noise.html", Buffer.alloc(50_000_000, 0xa7), /noise\.html: longer than 20 MB/],
    ["noise that calls itself lines", "noise.jsonl", Buffer.alloc(4096, 0xa7), /noise\.jsonl:1: not valid UTF-8/],
    ["a page with no article", "menu.html", "<!doctype html><body><a href='/'>घर</a></body>", /menu\.html: no article/],
    ["a file that is not there", "../no-such.jsonl", null, /no-such\.jsonl: no such file/],
  ])("says what is wrong with %s, and reads what else there is", async (_, name, content, message) => {
    const { tathya, write } = newPlace();
    const bad = content === null ? name : write(name, content);
    const { code, stdout, stderr } = await tathya(["extract", bad, write("good.jsonl", line("good", PATNA))]);
    expect(code).toBe(1);
    expect(jsonLines(stdout).map(({ id }) => id)).toEqual(["good"]);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  test("ends quietly where its reader goes away", async () => {
    const { begin } = newPlace();
    const many = begin(["extract"], { input: line("a", PATNA).repeat(20_000) });
    await many.seen(/"id"/);
    many.stopReading();
    expect(await many.ended).toMatchObject({ code: 0, stderr: "" });
  });
});

describe("tathya annotate", () => {
  const layer = async (name: string, input: string, more: readonly string[] = []) => {
    const { stdout, code } = await newPlace().tathya(["annotate", "--layer", name, ...more], { input });
    expect(code).toBe(0);
    return jsonLines(stdout)[0].mentions;
  };

  test("gives numbers with what qualifies them, from plain text", async () => {
    const text = "पटना में डेढ़ लाख से अधिक टीके लगे, 10-12 मरीज मिले।";
    const mentions = await layer("numbers", text);
    expect(mentions).toEqual([
      expect.objectContaining({ layer: "numbers", value: 150000, qualifier: "at_least" }),
      expect.objectContaining({ layer: "numbers", value: 10, max: 12, qualifier: "range" }),
    ]);
    for (const { start, end, text: shown } of mentions) expect(text.slice(start, end)).toBe(shown);
  });

  test("gives days and spans as ISO", async () => {
    const mentions = await layer(
      "dates",
      line("a", "रविवार को 4 मरीज मिले, 1 से 3 जुलाई तक 20।", { publishedAt: "2021-07-05" }),
    );
    expect(mentions.map(({ value }: { value: string }) => value)).toEqual(["2021-07-04", "2021-07-01/2021-07-03"]);
  });

  test("gives places by id, and not the participle गया", async () => {
    const mentions = await layer("places", line("a", "गया में 12 मरीज मिले, एक को पटना भेजा गया।"));
    expect(mentions.map(({ value }: { value: string }) => value)).toEqual(["IN-BR/gaya", "IN-BR/patna"]);
  });

  test("gives the title's mentions on request, each with its field", async () => {
    const mentions = await layer("diseases", line("a", "कोरोना के मरीज मिले।", { title: "डेंगू का खतरा" }), ["--title"]);
    expect(mentions).toEqual([
      expect.objectContaining({ field: "title", value: "dengue" }),
      expect.objectContaining({ field: "text", value: "covid-19" }),
    ]);
  });

  test("refuses a layer that is none, naming those there are", async () => {
    const { code, stderr } = await newPlace().tathya(["annotate", "--layer", "moods"], { input: "x" });
    expect(code).toBe(2);
    expect(stderr).toMatch(/numbers, dates, places/);
  });
});
