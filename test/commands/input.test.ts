import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Readable } from "node:stream";
import { gunzipSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkArticle, parseArticle } from "../../commands/input/article.ts";
import { readArticleLines } from "../../commands/input/articleLines.ts";
import { inputErrorText } from "../../commands/input/error.ts";
import { splitLines } from "../../commands/input/lines.ts";
import { type InputItem, type ReadOptions, readInputs } from "../../commands/input/read.ts";

let root = "";
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "tathya-input-"));
});
afterAll(() => rmSync(root, { recursive: true }));

function put(name: string, content: string | Uint8Array): string {
  const path = join(root, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

/** Articles by id, errors in words, pages and archives by kind. */
async function read(paths: string[], options?: ReadOptions): Promise<string[]> {
  const seen: string[] = [];
  for await (const item of readInputs(paths, options)) seen.push(await nameOf(item));
  return seen;
}

async function nameOf(item: InputItem): Promise<string> {
  switch (item.kind) {
    case "article":
      return item.line === undefined ? item.article.id : `${item.line}: ${item.article.id}`;
    case "error":
      return inputErrorText(item.error).replace(`${root}/`, "");
    case "html":
      return `html ${item.bytes.toString()}`;
    case "warc":
      return `warc of ${Buffer.concat(await Array.fromAsync(item.stream)).length} bytes`;
  }
}

const line = (id: string, text = "पटना में 159 नए मरीज मिले") => JSON.stringify({ id, text });

describe("a line", () => {
  test("keeps the fields of an article and leaves others out", () => {
    const article = { id: "a", text: "त", title: "श", publishedAt: "2021-07-08", url: "u", source: "s" };
    expect(parseArticle(JSON.stringify({ ...article, facts: [], publisher: "p" }))).toEqual({ article });
  });
  test("with null for what is not known is an article without it", () => {
    expect(parseArticle('{"id":"a","text":"","title":null,"url":null,"publishedAt":null}')).toEqual({
      article: { id: "a", text: "" },
    });
  });
  test.each(["2021-07-08", "2020-02-29", "2021-07-08T16:00:00+05:30", "2021-07-08T10:30:00.000Z", "2021-07-08T16:00"])(
    "may be published at %s",
    (publishedAt) => {
      expect(checkArticle({ id: "a", text: "", publishedAt })).toEqual({ article: { id: "a", text: "", publishedAt } });
    },
  );
  test.each(["2021-02-30", "2021-13-01", "08-07-2021", "कल", "", "2021-07-08Tnoon"])(
    "published at «%s» is refused by that field's name",
    (publishedAt) => {
      expect(checkArticle({ id: "a", text: "", publishedAt })).toEqual({
        message: expect.stringMatching(/^publishedAt must be a day/),
      });
    },
  );
  test.each([
    ["{", /^not JSON: /],
    ["", /^not JSON: /],
    ["\u001b[31m", /^not JSON: \P{Cc}*$/u],
    ["[1]", /^an article is a JSON object, this is a list$/],
    ["null", /this is null$/],
    ["7", /this is a number$/],
    ["{}", /^id and text are missing$/],
    ['{"id":"a"}', /^text is missing$/],
    ['{"id":"a","text":null}', /^text must be a string, not null$/],
    ['{"id":"a","text":7}', /^text must be a string, not a number$/],
    ['{"id":7,"text":["a"]}', /^id must be a string, not a number; text must be a string, not a list$/],
    ['{"id":"","text":"a"}', /^id must not be empty$/],
    ['{"id":"a","text":"a","title":{}}', /^title must be a string, not an object$/],
    [`${"[".repeat(100_000)}`, /^not JSON/],
  ])("%.40s is refused in words", (json, message) => {
    expect(parseArticle(json)).toEqual({ message: expect.stringMatching(message) });
  });
  test("with a lone surrogate keeps it", () => {
    expect(parseArticle('{"id":"a","text":"\\ud83d 5"}')).toEqual({ article: { id: "a", text: "\ud83d 5" } });
  });
  test("of any text is an article or words, never a throw", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const parsed = parseArticle(text);
        expect("article" in parsed || parsed.message.length > 0).toBe(true);
      }),
    );
  });
});

describe("article lines", () => {
  test("a broken line is an error with its number, the rest is read", async () => {
    const path = put("mixed.jsonl", `${line("a")}\n\nnonsense\n{"id":"b"}\r\n${line("c")}`);
    const seen = await read([path]);
    expect(seen).toEqual([
      "1: a",
      expect.stringMatching(/^mixed\.jsonl:3: not JSON/),
      "mixed.jsonl:4: text is missing",
      "5: c",
    ]);
  });
  test("are read from a path and from a stream", async () => {
    const path = put("two.jsonl", `${line("a")}\n${line("b")}\n`);
    for (const from of [path, Readable.from([Buffer.from(`${line("a")}\n${line("b")}`)])]) {
      const results = await Array.fromAsync(readArticleLines(from));
      expect(results.map((result) => ("article" in result ? [result.line, result.article.id] : result))).toEqual([
        [1, "a"],
        [2, "b"],
      ]);
    }
  });
  test("a line of invalid UTF-8 is an error, the rest is read", async () => {
    const path = put(
      "latin.jsonl",
      Buffer.concat([
        Buffer.from(`${line("a")}\n{"id":"`),
        Buffer.from([0xe0, 0xa4]),
        Buffer.from(`","text":""}\n${line("c")}\n`),
      ]),
    );
    expect(await read([path])).toEqual(["1: a", "latin.jsonl:2: not valid UTF-8", "3: c"]);
  });
  test.each([
    ["UTF-8 with a byte order mark", Buffer.from(`\ufeff${line("a")}\n${line("b")}`)],
    ["UTF-16 LE with a byte order mark", Buffer.from(`\ufeff${line("a")}\n${line("b")}`, "utf16le")],
    ["UTF-16 BE with a byte order mark", Buffer.from(`\ufeff${line("a")}\n${line("b")}`, "utf16le").swap16()],
    ["UTF-16 LE without one", Buffer.from(`${line("a")}\n${line("b")}`, "utf16le")],
    ["UTF-16 BE without one", Buffer.from(`${line("a")}\n${line("b")}`, "utf16le").swap16()],
  ])("in %s are read, byte by byte too", async (_, bytes) => {
    for (const size of [1, 2, 3, 7, bytes.length]) {
      const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
        bytes.subarray(i * size, (i + 1) * size),
      );
      const results = await Array.fromAsync(readArticleLines(Readable.from(chunks, { objectMode: false })));
      const articles = results.map((result) => ("article" in result ? result.article : result));
      expect(articles).toEqual([JSON.parse(line("a")), JSON.parse(line("b"))]);
    }
  });
  test.each([
    ["nothing", ""],
    ["a byte order mark", "\ufeff"],
    ["blank lines", "\n \r\n\n"],
  ])("a file of %s is named as empty", async (_, content) => {
    expect(await read([put("empty.jsonl", content)])).toEqual([
      "empty.jsonl: is empty: there is no article line in it",
    ]);
  });
  test("a line of 50 MB of noise is an error, the rest is read", async () => {
    function* chunks() {
      yield Buffer.from(`${line("a")}\n`);
      for (let i = 0; i < 50; i++) yield Buffer.alloc(1_000_000, 0x78);
      yield Buffer.from(`\n${line("c")}\n`);
    }
    const seen = await read(["-"], { stdin: Readable.from(chunks(), { objectMode: false }) });
    expect(seen).toEqual(["1: a", "standard input:2: longer than 20 MB: not read", "3: c"]);
  });
  test("what breaks off while it is read says where", async () => {
    function* chunks() {
      yield Buffer.from(`${line("a")}\n`);
      throw new Error("the cable was pulled");
    }
    const seen = await read(["-"], { stdin: Readable.from(chunks(), { objectMode: false }) });
    expect(seen).toEqual(["1: a", "standard input:2: cannot be read: the cable was pulled"]);
  });
  test("lines are the same wherever the stream is cut", async () => {
    const cuts = fc.array(fc.uint8Array({ maxLength: 12 }), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(cuts, async (chunks) => {
        const pieces = chunks.map((chunk) => Buffer.from(chunk.map((byte) => (byte % 3 === 0 ? 10 : byte))));
        const split = await Array.fromAsync(splitLines(Readable.from(pieces)), ({ bytes }) =>
          bytes?.toString("latin1"),
        );
        const whole = Buffer.concat(pieces).toString("latin1").split("\n");
        if (whole.at(-1) === "") whole.pop();
        expect(split).toEqual(whole);
      }),
    );
  });
});

describe("files", () => {
  test("a plain text file is one article, word for word, named by the file", async () => {
    const items = await Array.fromAsync(readInputs([put("report.txt", "\ufeffपटना में 159\r\n\r\nगया में 44\n")]));
    expect(items.map((item) => item.kind === "article" && item.article)).toEqual([
      { id: "report.txt", text: "पटना में 159\r\n\r\nगया में 44\n" },
    ]);
  });
  test("a .json file is one article however it is laid out, or a list of them, or article lines under the wrong name", async () => {
    const pretty = put("pretty.json", JSON.stringify({ id: "a", text: "x", facts: [] }, null, 2));
    const list = put("list.json", `[${line("b")},7,${line("c")}]`);
    const lines = put("lines.json", `${line("d")}\n{}\n${line("e")}`);
    const broken = put("broken.json", "{");
    const seen = await read([pretty, list, lines, broken]);
    expect(seen).toEqual([
      "a",
      "b",
      "list.json: article 2 of the list: an article is a JSON object, this is a number",
      "c",
      "1: d",
      "lines.json:2: id and text are missing",
      "3: e",
      expect.stringMatching(/^broken\.json: not JSON/),
    ]);
  });
  test("pages and archives are handed on as they are", async () => {
    const warc = gzipSync("WARC/1.0\r\n");
    const page = put("page.htm", "<p>पटना</p>");
    expect(await read([page, put("a.warc", "WARC/1.0\r\n"), put("b.warc.gz", warc)])).toEqual([
      "html <p>पटना</p>",
      "warc of 10 bytes",
      `warc of ${warc.length} bytes`,
    ]);
  });
  test("compressed article lines are unpacked, and damage is an error", async () => {
    const packed = gzipSync(`${line("a")}\n${line("b")}\n`);
    expect(gunzipSync(packed).length).toBeGreaterThan(0);
    expect(await read([put("a.jsonl.gz", packed)])).toEqual(["1: a", "2: b"]);
    const seen = await read([
      put("cut.jsonl.gz", packed.subarray(0, packed.length - 12)),
      put("no.jsonl.gz", "no gzip"),
    ]);
    expect(seen.at(-2)).toMatch(/^cut\.jsonl\.gz(:\d)?: cut off/);
    expect(seen.at(-1)).toBe("no.jsonl.gz: damaged: its compressed data cannot be unpacked");
  });
  test("a folder is all readable files in and below it, by name", async () => {
    put("folder/b.jsonl", line("b"));
    put("folder/a.txt", "क");
    put("folder/c/d.html", "<p>");
    put("folder/image.png", "x");
    expect(await read([join(root, "folder")])).toEqual(["a.txt", "1: b", "html <p>"]);
  });
  test("a folder without any, a file that is not there and an empty file are errors, the rest is read", async () => {
    mkdirSync(join(root, "bare"));
    const seen = await read([
      join(root, "bare"),
      join(root, "none.jsonl"),
      put("empty.txt", " \n"),
      put("last.txt", "क"),
    ]);
    expect(seen).toEqual([
      "bare: no .jsonl, .json, .txt, .html, .htm, .warc or .warc.gz file is in this folder",
      "none.jsonl: no such file",
      "empty.txt: is empty: there is no article in it",
      "last.txt",
    ]);
  });
  test("text that is not UTF-8 or too long is an error", async () => {
    const seen = await read([
      put("latin.txt", Buffer.from([0xe9, 0x20])),
      put("long.txt", Buffer.alloc(20_000_001, 0x20)),
    ]);
    expect(seen).toEqual(["latin.txt: not valid UTF-8", "long.txt: longer than 20 MB: not read"]);
  });
  test.each([
    ["article lines", line("a"), "lines", "1: a"],
    ["article lines where text is expected", `\ufeff ${line("a")}`, "text", "1: a"],
    ["plain text where text is expected", "पटना में 159", "text", "stdin"],
    ["plain text where lines are expected", "पटना में 159", "lines", /^standard input:1: not JSON/],
    ["a page", "\n<!DOCTYPE html><p>", "lines", "html \n<!DOCTYPE html><p>"],
    ["an archive", "WARC/1.0\r\n", "lines", "warc of 10 bytes"],
    ["one letter", "x", "text", "stdin"],
    ["nothing", "", "lines", "standard input: is empty: there is no article line in it"],
    ["nothing where text is expected", "", "text", "standard input: is empty: there is no article in it"],
  ] as const)("standard input may be %s", async (_, content, unnamed, expected) => {
    const stdin = Readable.from([Buffer.from(content)]);
    expect(await read(["-"], { stdin, unnamed })).toEqual([
      typeof expected === "string" ? expected : expect.stringMatching(expected),
    ]);
  });
});
