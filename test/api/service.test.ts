// biome-ignore-all lint/suspicious/noExplicitAny: an answer is what came over the wire; expectations give it its shape
import { describe, expect, it } from "vitest";
import { askNewsdesk } from "./api.ts";

const desk = askNewsdesk();

describe("series", () => {
  it("gives a point a day with every claim, the official number and the conflicts", async () => {
    const { points } = await desk.get("/api/v1/series?disease=covid-19&metric=new_cases&place=IN-BR/patna");
    const shape = points.map((point: any) => [
      point.asOf,
      point.value,
      point.claims.map((claim: any) => claim.value),
      point.reference,
      point.conflicts.length,
    ]);
    expect(shape).toEqual([
      ["2021-07-06", 98, [98], null, 0],
      ["2021-07-07", 121, [121], 121, 0],
      ["2021-07-08", null, [159, 195], 159, expect.any(Number)],
    ]);
    expect(points[2].conflicts.length).toBeGreaterThan(0);
  });

  it("leaves out what counts only a part", async () => {
    const { points } = await desk.get(
      "/api/v1/series?disease=covid-19&metric=new_cases&place=IN-BR/patna&from=2021-07-07&to=2021-07-07",
    );
    expect(points[0].claims).toHaveLength(1);
  });

  it("says what is missing", async () => {
    const { errors } = await desk.problem("/api/v1/series?disease=dengue");
    expect(errors.map((error) => error.parameter)).toEqual(["metric", "place"]);
  });
});

describe("sources", () => {
  it("come with their health, errors in words", async () => {
    const { sources } = await desk.get("/api/v1/sources");
    expect(
      sources.map((source: any) => [source.id, source.enabled, source.health.status, source.health.lastError]),
    ).toEqual([
      ["prabhat", true, "ok", null],
      ["samachar", true, "never", null],
      ["ujala", true, "failing", "robots.txt answered 503"],
    ]);
    expect(Object.keys(sources[0].health).sort()).toEqual([
      "articlesPerDay",
      "failures",
      "lastArticleAt",
      "lastError",
      "lastErrorAt",
      "lastSuccessAt",
      "nextTryAt",
      "status",
    ]);
  });
});

describe("vocabulary", () => {
  it("names every metric, disease, place and facility in Hindi and English", async () => {
    const vocabulary = await desk.get("/api/v1/vocabulary");
    expect(vocabulary.places).toContainEqual(
      expect.objectContaining({ id: "IN-BR/gaya", hi: "गया", en: "Gaya", level: "district", in: "IN-BR" }),
    );
    for (const kind of ["metrics", "diseases", "places", "facilities"])
      for (const entry of vocabulary[kind])
        expect(entry).toMatchObject({ id: expect.any(String), hi: expect.any(String), en: expect.any(String) });
  });
});

describe("reading one article", () => {
  const post = (payload: string, type = "application/json") =>
    desk.app.inject({ method: "POST", url: "/api/v1/extract", headers: { "content-type": type }, payload });

  it("gives its facts and stores nothing", async () => {
    const before = (await desk.get("/api/v1/facts")).total.value;
    const response = await post(
      JSON.stringify({ id: "a1", text: "पटना में डेंगू के 7 मरीज मिले", publishedAt: "2022-10-09" }),
    );
    expect(response.json()).toMatchObject({ id: "a1", facts: [{ value: 7, evidence: "7 मरीज" }] });
    expect((await desk.get("/api/v1/facts")).total.value).toBe(before);
  });

  it("takes an article line as it is: null for what is missing, and members of its own", async () => {
    const line = { id: "a", text: "7 मरीज मिले", title: null, publishedAt: null, url: null, tags: ["x"], words: 3 };
    expect((await post(JSON.stringify(line))).json().facts).toHaveLength(1);
  });

  it.each([
    ["no JSON", "{", 400],
    ["no text", "{}", 400],
    ["text that is none", '{"text": null}', 400],
    ["a day that is none", '{"text": "x", "publishedAt": "2022-13-01"}', 400],
    ["a list", "[]", 400],
    ["nothing", "", 400],
    ["a text longer than any report", JSON.stringify({ text: "x".repeat(200_001) }), 400],
  ])("%s is a problem", async (_name, payload, status) => {
    const response = await post(payload);
    expect(response.statusCode).toBe(status);
    expect(response.headers["content-type"]).toContain("application/problem+json");
  });

  it("refuses other types and what is too large", async () => {
    expect((await post("<x/>", "application/xml")).statusCode).toBe(415);
    expect((await post(JSON.stringify({ text: "x".repeat(5 * 1024 * 1024) }))).statusCode).toBe(413);
  });
});

describe("feeds", () => {
  it.each(["facts", "conflicts"])("/feeds/%s.atom is Atom with the same filters", async (kind) => {
    const response = await desk.app.inject(`/feeds/${kind}.atom?place=IN-BR/patna&lang=hi`);
    expect(response.headers["content-type"]).toBe("application/atom+xml; charset=utf-8");
    expect(response.body).toMatch(
      /^<\?xml version="1\.0" encoding="utf-8"\?>\n<feed xmlns="http:\/\/www\.w3\.org\/2005\/Atom">/,
    );
    const entries = response.body.match(/<entry>/g) ?? [];
    expect(entries).toHaveLength(kind === "facts" ? 8 : 2);
    expect(response.body).toContain("पटना: नए मामले");
  });

  it("escape what papers write", async () => {
    const { body } = await desk.app.inject("/feeds/facts.atom?disease=aes");
    expect(body).not.toContain('=HYPERLINK("x")');
  });
});

describe("operation", () => {
  it("is alive, ready and measured", async () => {
    expect(await desk.get("/healthz")).toEqual({ status: "ok", version: "1.2.3" });
    expect(await desk.get("/readyz")).toEqual({ status: "ready", version: "1.2.3" });
    const metrics = await desk.app.inject("/metrics");
    expect(metrics.headers["content-type"]).toContain("text/plain");
    expect(metrics.body).toMatch(/tathya_facts 19/);
    expect(metrics.body).toMatch(/tathya_http_requests_total\{method="GET",route="\/healthz",status="200"\} 1/);
  });

  it("describes itself in OpenAPI 3.1, every promised route", async () => {
    const { openapi, paths } = await desk.get("/openapi.json");
    expect(openapi).toBe("3.1.0");
    expect(Object.keys(paths)).toEqual(
      expect.arrayContaining([
        "/api/v1/facts",
        "/api/v1/facts/{id}",
        "/api/v1/facts.csv",
        "/api/v1/facts.jsonl",
        "/api/v1/facts.parquet",
        "/api/v1/facets",
        "/api/v1/series",
        "/api/v1/articles",
        "/api/v1/articles/{id}",
        "/api/v1/articles/{id}/versions",
        "/api/v1/conflicts",
        "/api/v1/conflicts/{id}",
        "/api/v1/conflicts/{id}/decision",
        "/api/v1/conflicts/{id}/decisions",
        "/api/v1/sources",
        "/api/v1/changes",
        "/api/v1/vocabulary",
        "/api/v1/extract",
        "/feeds/conflicts.atom",
        "/feeds/facts.atom",
        "/healthz",
        "/readyz",
        "/metrics",
      ]),
    );
    expect(JSON.stringify(paths)).not.toContain("undefined");
    expect((await desk.app.inject("/docs")).body).toContain("/api/v1/facts/{id}");
  });

  it("lets other sites read, and nothing more", async () => {
    const read = await desk.app.inject("/api/v1/facts");
    expect(read.headers["access-control-allow-origin"]).toBe("*");
    const preflight = await desk.app.inject({ method: "OPTIONS", url: "/api/v1/conflicts/x/decision" });
    expect(preflight.headers["access-control-allow-methods"]).not.toContain("PUT");
  });

  it("sends security headers with every answer, errors too", async () => {
    for (const url of ["/api/v1/facts", "/nowhere", "/api/v1/facts?limit=0"]) {
      const { headers } = await desk.app.inject(url);
      expect(headers["content-security-policy"]).toContain("default-src 'self'");
      expect(headers["x-content-type-options"]).toBe("nosniff");
    }
  });

  it.each([
    ["GET", "/nowhere", 404],
    ["DELETE", "/api/v1/facts", 405],
    ["POST", "/api/v1/conflicts", 405],
    ["GET", "/api/v1/extract", 405],
    ["GET", "/%E0%A4%A", 400],
  ] as const)("%s %s is a problem with status %i", async (method, url, status) => {
    const response = await desk.app.inject({ method, url });
    expect(response.statusCode).toBe(status);
    expect(response.headers["content-type"]).toContain("application/problem+json");
    expect(response.json()).toMatchObject({
      type: "about:blank",
      status,
      title: expect.any(String),
      detail: expect.any(String),
    });
    if (status === 405) expect(response.headers.allow).toBeTruthy();
  });

  it("answers HEAD as it would GET", async () => {
    const head = await desk.app.inject({ method: "HEAD", url: "/api/v1/facts" });
    expect(head.statusCode).toBe(200);
    expect(head.body).toBe("");
  });
});

describe("a store that fails", () => {
  it("is a 503 for readiness and a 500 that tells nothing else", async () => {
    const { openSqliteStore } = await import("../../store/sqlite/store.ts");
    const { buildApi } = await import("../../api/build.ts");
    const store = await openSqliteStore(":memory:");
    const app = buildApi({ store, extract: () => [], version: "0" });
    await store.close();
    expect((await app.inject("/readyz")).statusCode).toBe(503);
    const response = await app.inject("/api/v1/facts");
    expect(response.statusCode).toBe(500);
    expect(response.body).not.toMatch(/sqlite|\.ts|stack/i);
    expect((await app.inject("/healthz")).statusCode).toBe(200);
    await app.close();
  });
});
