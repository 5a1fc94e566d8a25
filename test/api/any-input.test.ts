import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { askNewsdesk, TOKEN } from "./api.ts";

const desk = askNewsdesk();

const LISTS = [
  "/api/v1/facts",
  "/api/v1/facts.csv",
  "/api/v1/facts.jsonl",
  "/api/v1/facets",
  "/api/v1/articles",
  "/api/v1/conflicts",
  "/api/v1/series",
  "/api/v1/changes",
  "/feeds/facts.atom",
  "/feeds/conflicts.atom",
  "/facts.json",
  "/conflicts.csv",
];
const PARAMETERS = [
  "disease",
  "metric",
  "place",
  "within",
  "facility",
  "source",
  "q",
  "from",
  "to",
  "publishedFrom",
  "publishedTo",
  "min",
  "max",
  "sort",
  "limit",
  "cursor",
  "after",
  "superseded",
  "kind",
  "status",
  "context",
  "storyId",
];
const HALF_RIGHT = [
  "dengue",
  "covid-19",
  "new_cases",
  "IN-BR",
  "IN-BR/patna",
  "2021-07-08",
  "2021-07-08T10:00",
  "9999-12-31",
  "0001-01-01",
  "-1",
  "0",
  "1e308",
  "1000",
  "true",
  "-asOf",
  "value",
  "",
  " ",
  "*",
  "%",
  '"',
  "NEAR(",
  "AND OR NOT",
  "पटना",
  "डेंगू मरीज",
  "\u0000",
  "😀",
  "WyItYXNPZiIsMSwyXQ",
  "[]",
  "null",
];

const value = fc.oneof(fc.constantFrom(...HALF_RIGHT), fc.string({ maxLength: 40, unit: "binary" }));

describe("whatever is asked", () => {
  it("is answered or refused with what was wrong, never with a failure of ours", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...LISTS),
        fc.array(fc.tuple(fc.constantFrom(...PARAMETERS), value), { maxLength: 4 }),
        async (path, parameters) => {
          const query = parameters
            .map(([name, text]) => `${name}=${encodeURIComponent(text.toWellFormed())}`)
            .join("&");
          const response = await desk.app.inject(`${path}?${query}`);
          expect([200, 400], `${path}?${query} ${response.body.slice(0, 300)}`).toContain(response.statusCode);
          if (response.statusCode === 400) expect(response.json().errors.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 400 },
    );
  });

  it("is found or not found by any id", async () => {
    const paths = ["/api/v1/facts/", "/api/v1/articles/", "/api/v1/conflicts/"];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...paths),
        fc.string({ minLength: 1, maxLength: 60, unit: "binary" }),
        async (path, id) => {
          const response = await desk.app.inject(path + encodeURIComponent(id.toWellFormed()));
          expect([400, 404]).toContain(response.statusCode);
        },
      ),
      { numRuns: 100 },
    );
  });

  it("is read or refused, whatever JSON is sent", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.jsonValue(),
        fc.constantFrom("/api/v1/extract", "/api/v1/conflicts/x/decision"),
        async (body, url) => {
          const method = url.endsWith("extract") ? "POST" : "PUT";
          const headers = { "content-type": "application/json", authorization: `Bearer ${TOKEN}` };
          const response = await desk.app.inject({ method, url, headers, payload: JSON.stringify(body) });
          expect([200, 400, 404]).toContain(response.statusCode);
        },
      ),
      { numRuns: 150 },
    );
  });
});
