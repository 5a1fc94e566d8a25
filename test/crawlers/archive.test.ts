import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { expect, onTestFinished, test } from "vitest";
import { newsroom } from "./newsroom.ts";

const page = (title: string, number: number, head = "") =>
  `<!doctype html><html lang="hi"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body><article><h1>${title}</h1><p>पटना में ${number} नए मामले मिले हैं, स्वास्थ्य विभाग ने यह जानकारी दी है।</p><p>अस्पतालों को सतर्क रहने को कहा गया है और जांच की संख्या बढ़ाई जा रही है।</p></article></body></html>`;

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), "tathya-archive-"));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

function record(
  url: string,
  body: string | Buffer,
  headers = "Content-Type: text/html; charset=utf-8\r\n",
  type = "response",
  status = "200 OK",
): Buffer {
  const http = Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${headers}\r\n`), Buffer.from(body)]);
  const head = `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2021-07-08T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:${crypto.randomUUID()}>\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${http.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), http, Buffer.from("\r\n\r\n")]);
}

const NO_PAGE = record("https://x.in/p.png", "PNG".repeat(100), "Content-Type: image/png\r\n");

function resource(url: string, html: string): Buffer {
  const body = Buffer.from(html);
  const head = `WARC/1.0\r\nWARC-Type: resource\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2021-07-08T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:${crypto.randomUUID()}>\r\nContent-Type: text/html\r\nContent-Length: ${body.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), body, Buffer.from("\r\n\r\n")]);
}

test("a folder of saved pages is read, below it too, and not again until a page changes", async () => {
  const path = folder();
  mkdirSync(join(path, "2021"));
  writeFileSync(join(path, "2021/a.html"), page("क", 1, '<link rel="canonical" href="https://x.in/a">'));
  writeFileSync(join(path, "b.htm"), `<!-- saved from url=(0014)https://x.in/b -->\n${page("ख", 2)}`);
  writeFileSync(join(path, "c.html"), page("ग", 3));
  writeFileSync(join(path, "notes.txt"), "nothing");
  const { source, round, store, titles } = await newsroom({});
  const archive = source({ kind: "archive", url: path });
  expect(await round(archive)).toMatchObject({ discovered: 3, fetched: 3, articles: 3, errors: [] });
  expect(await titles()).toEqual(["क", "ख", "ग"]);
  const { items } = await store.articles({});
  expect(items.map(({ url }) => url).sort()).toEqual(["https://x.in/a", "https://x.in/b", null]);
  expect(await round(archive)).toMatchObject({ discovered: 3, unchanged: 3, articles: 0 });
  writeFileSync(join(path, "2021/a.html"), page("क", 7, '<link rel="canonical" href="https://x.in/a">'));
  expect(await round(archive)).toMatchObject({ unchanged: 2, articles: 1 });
});

test.each([
  ["plain", (records: Buffer[]) => Buffer.concat(records), "x.warc"],
  ["gzip", (records: Buffer[]) => Buffer.concat(records.map((one) => gzipSync(one))), "x.warc.gz"],
])("a WARC, %s: good answers that are pages, whatever wraps them", async (_name, pack, name) => {
  const path = join(folder(), name);
  const records = [
    record("https://x.in/a", page("क", 1)),
    record("https://x.in/b", gzipSync(page("ख", 2)), "Content-Type: text/html\r\nContent-Encoding: gzip\r\n"),
    record("https://x.in/c", page("ग", 3), undefined, "response", "404 Not Found"),
    record("https://x.in/p.png", "PNG", "Content-Type: image/png\r\n"),
    record(
      "https://x.in/bomb",
      gzipSync(Buffer.alloc(30 * 1024 * 1024)),
      "Content-Type: text/html\r\nContent-Encoding: gzip\r\n",
    ),
    record("https://x.in/d", page("घ", 4)),
  ];
  writeFileSync(path, pack(records));
  const { source, round, titles } = await newsroom({});
  const archive = source({ kind: "archive", url: path });
  expect(await round(archive)).toMatchObject({
    discovered: 4,
    fetched: 3,
    articles: 3,
    errors: [{ url: "https://x.in/bomb", message: "larger than 20 MB" }],
  });
  expect(await titles()).toEqual(["क", "ख", "घ"]);
  expect(await round(archive)).toMatchObject({ fetched: 0, unchanged: 1, articles: 0 });
});

test("a WARC that breaks off gives what came before, and says so", async () => {
  const path = join(folder(), "x.warc.gz");
  const whole = [record("https://x.in/a", page("क", 1)), record("https://x.in/b", page("ख", 2))].map((one) =>
    gzipSync(one),
  );
  writeFileSync(path, Buffer.concat(whole).subarray(0, (whole[0]?.length ?? 0) + 200));
  const { source, round, titles } = await newsroom({});
  const report = await round(source({ kind: "archive", url: path }));
  expect(await titles()).toEqual(["क"]);
  expect(report.errors).toHaveLength(1);
});

test.each([
  ["in the body of a page", (bytes: Buffer) => bytes.subarray(0, -30), ["क"]],
  ["in a record that is no page", (bytes: Buffer) => Buffer.concat([bytes, NO_PAGE.subarray(0, -30)]), ["क", "ख"]],
])("a WARC that is not compressed and breaks off %s gives what came before, and ends", async (_name, cut, expected) => {
  const path = join(folder(), "x.warc");
  writeFileSync(
    path,
    cut(Buffer.concat([record("https://x.in/a", page("क", 1)), record("https://x.in/b", page("ख", 2))])),
  );
  const { source, round, titles } = await newsroom({});
  const report = await round(source({ kind: "archive", url: path }));
  expect(await titles()).toEqual(expected);
  expect(report.errors).toEqual([
    { url: "x.warc", message: expect.stringMatching(/WARC broken: it breaks off in the middle of a record$/) },
  ]);
});

test("a WARC's pages are read however their bodies are wrapped, and so are those that a browser saved", async () => {
  const chunked = (body: Buffer) =>
    Buffer.concat([Buffer.from(`${body.length.toString(16)}\r\n`), body, Buffer.from("\r\n0\r\n\r\n")]);
  const html = "Content-Type: text/html; charset=utf-8\r\n";
  const path = join(folder(), "x.warc");
  writeFileSync(
    path,
    Buffer.concat([
      record("https://x.in/a", chunked(Buffer.from(page("क", 1))), `${html}Transfer-Encoding: chunked\r\n`),
      record(
        "https://x.in/b",
        chunked(gzipSync(page("ख", 2))),
        `${html}Transfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n`,
      ),
      record(
        "https://x.in/c",
        chunked(brotliCompressSync(page("ग", 3))),
        `${html}Transfer-Encoding: chunked\r\nContent-Encoding: br\r\n`,
      ),
      record("https://x.in/d", page("घ", 4), `${html}Content-Encoding: gzip\r\n`),
      record("https://x.in/a", "", html, "revisit"),
      resource("https://x.in/e", page("ङ", 5)),
    ]),
  );
  const { source, round, titles } = await newsroom({});
  expect(await round(source({ kind: "archive", url: path }))).toMatchObject({ fetched: 5, articles: 5, errors: [] });
  expect(await titles()).toEqual(["क", "ख", "ग", "घ", "ङ"].sort());
});

test("a file that is no WARC is told so", async () => {
  const path = join(folder(), "x.warc");
  writeFileSync(path, "पटना में 159 मरीज\n");
  const { source, round } = await newsroom({});
  const report = await round(source({ kind: "archive", url: path }));
  expect(report.errors[0]?.message).toMatch(/WARC broken: it has a record that is none$/);
});

test("an archive that is not there, or empty, is an error of its source", async () => {
  const { source, round } = await newsroom({});
  expect((await round(source({ kind: "archive", url: "no/such/folder" }))).errors[0]?.message).toMatch(
    /^the archive no\/such\/folder cannot be read/,
  );
  expect((await round(source({ kind: "archive", url: folder() }))).errors[0]?.message).toMatch(/holds no saved pages/);
});
