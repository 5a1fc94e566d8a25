import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { describe, expect, it } from "vitest";
import { csvCell } from "../../api/csv.ts";
import { parquet } from "../../api/parquet.ts";
import { askNewsdesk } from "./api.ts";

const desk = askNewsdesk();

/** RFC 4180 back into rows. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [whole, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    if (whole === "") continue;
    rows.at(-1)?.push(quoted === undefined ? (plain ?? "") : quoted.replaceAll('""', '"'));
    if (end === "\r\n") rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}

describe("facts as CSV", () => {
  it("has a header and a row for each fact that matches, in UTF-8", async () => {
    const response = await desk.app.inject("/api/v1/facts.csv?disease=covid-19&sort=value");
    expect(response.headers["content-type"]).toBe("text/csv; charset=utf-8; header=present");
    const [head = [], ...rows] = parseCsv(response.body);
    expect(head.slice(0, 4)).toEqual(["id", "disease", "metric", "place"]);
    expect(rows).toHaveLength(15);
    expect(rows.every((row) => row.length === head.length)).toBe(true);
    const values = rows.map((row) => Number(row[head.indexOf("value")]));
    expect(values).toEqual([...values].sort((a, b) => a - b));
    expect(rows.map((row) => row[head.indexOf("evidence")])).toContain("159 नए मामले सामने आए");
  });

  it("takes the same filters from the page's own address, its language too", async () => {
    const page = await desk.app.inject("/facts.csv?disease=aes&lang=hi");
    const api = await desk.app.inject("/api/v1/facts.csv?disease=aes");
    expect(page.body).toBe(api.body);
  });

  it("defuses what a spreadsheet would run", async () => {
    const { body } = await desk.app.inject("/api/v1/facts.csv?disease=aes");
    expect(body).toContain(`"'=HYPERLINK(""x""),मुशहरी"`);
  });

  it("refuses a bad filter before it begins", async () => {
    expect((await desk.problem("/api/v1/facts.csv?disease=plague")).status).toBe(400);
  });

  it.each([
    ["plain", "plain"],
    ["a,b", '"a,b"'],
    ['say "x"', '"say ""x"""'],
    ["two\nlines", '"two\nlines"'],
    ["=1+1", "'=1+1"],
    ["+91", "'+91"],
    ["-x", "'-x"],
    ["@SUM(A1)", "'@SUM(A1)"],
    [-5, "-5"],
    [undefined, ""],
    [null, ""],
    [0, "0"],
  ])("writes %j as %j", (value, cell) => {
    expect(csvCell(value)).toBe(cell);
  });
});

describe("facts as JSON lines", () => {
  it("is one fact a line", async () => {
    const response = await desk.app.inject("/api/v1/facts.jsonl?place=IN-BR/patna");
    const facts = response.body
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(facts).toHaveLength(8);
    expect(facts.every((fact) => fact.place === "IN-BR/patna")).toBe(true);
  });

  it("is empty where nothing matches", async () => {
    expect((await desk.app.inject("/api/v1/facts.jsonl?disease=rabies")).body).toBe("");
  });
});

describe("facts as Parquet", () => {
  const read = async (url: string): Promise<Record<string, unknown>[]> => {
    const response = await desk.app.inject(url);
    expect(response.headers["content-type"]).toBe("application/vnd.apache.parquet");
    const { buffer, byteOffset, length } = response.rawPayload;
    return parquetReadObjects({ file: buffer.slice(byteOffset, byteOffset + length) as ArrayBuffer });
  };

  it("has a row for each fact that matches, typed", async () => {
    const rows = await read("/api/v1/facts.parquet?disease=dengue&sort=value");
    expect(rows.map((row) => row.value)).toEqual([18, 23, 320]);
    expect(rows[0]).toMatchObject({ facility: "pmch", evidence: "पीएमसीएच में डेंगू के 18 मरीज भर्ती", sample: true });
    expect(rows[1]?.facility ?? null).toBeNull();
  });

  it("is a file also where nothing matches", async () => {
    expect(await read("/api/v1/facts.parquet?disease=rabies")).toEqual([]);
  });

  it("is written in row groups", async () => {
    const [fact] = (await desk.get("/api/v1/facts?limit=1")).facts;
    async function* many() {
      for (let i = 0; i < 45_000; i++) yield { ...fact, value: i };
    }
    const chunks: Uint8Array[] = [];
    for await (const chunk of parquet(many())) chunks.push(chunk);
    const bytes = Buffer.concat(chunks);
    const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer;
    expect(parquetMetadata(file).row_groups).toHaveLength(3);
    const rows = await parquetReadObjects({ file, columns: ["value"] });
    expect(rows.map((row) => row.value)).toEqual(Array.from({ length: 45_000 }, (_, i) => i));
  });
});

describe("the data of pages", () => {
  it.each(["/facts", "/conflicts", "/sources", "/articles"])("%s.json is what the API gives", async (path) => {
    expect(await desk.get(`${path}.json`)).toEqual(await desk.get(`/api/v1${path}`));
  });

  it("gives a conflict's claims a line each", async () => {
    const [head = [], ...rows] = parseCsv((await desk.app.inject("/conflicts.csv?kind=disagreement")).body);
    expect(rows.map((row) => row[head.indexOf("factValue")])).toEqual(["159", "195"]);
    expect(new Set(rows.map((row) => row[head.indexOf("id")])).size).toBe(1);
  });

  it("gives sources and series as CSV too", async () => {
    expect((await desk.app.inject("/sources.csv")).body).toContain("robots.txt answered 503");
    const series = await desk.app.inject("/series.csv?disease=covid-19&metric=new_cases&place=IN-BR/patna");
    expect(parseCsv(series.body)).toHaveLength(5);
  });
});
