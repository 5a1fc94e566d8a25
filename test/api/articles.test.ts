import { describe, expect, it } from "vitest";
import { askNewsdesk } from "./api.ts";
import { ARTICLES, revisePatna } from "./newsdesk.ts";

const desk = askNewsdesk();

describe("articles", () => {
  it("are listed without their text, with how many facts they have", async () => {
    const { articles, total } = await desk.get("/api/v1/articles?source=prabhat");
    expect(total.value).toBe(2);
    expect(articles[0]).toMatchObject({
      id: desk.ids.patna,
      url: ARTICLES.patna.url,
      title: ARTICLES.patna.title,
      source: "prabhat",
      publishedAt: ARTICLES.patna.publishedAt,
      modifiedAt: null,
      storyId: expect.any(String),
      facts: 9,
    });
    expect(articles[0]).not.toHaveProperty("text");
  });

  it.each([
    ["q=चमकी", 1],
    ["publishedFrom=2021-07-07&publishedTo=2021-07-07", 2],
    ["limit=2", 2],
  ])("are found by %s", async (query, many) => {
    expect((await desk.get(`/api/v1/articles?${query}`)).articles).toHaveLength(many);
  });

  it("come one by one with text and facts in reading order", async () => {
    const article = await desk.get(`/api/v1/articles/${desk.ids.patna}`);
    expect(article.text).toBe(ARTICLES.patna.text);
    expect(article.text).toContain("गया\t12\t84");
    const starts = article.facts.map((fact: { start: number }) => fact.start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    for (const fact of article.facts) expect(article.text.slice(fact.start, fact.end)).toBe(fact.evidence);
    expect(article.facts[0].link).toContain(`${ARTICLES.patna.url}#:~:text=`);
  });

  it("that do not exist are a 404, their versions too", async () => {
    for (const path of ["", "/versions"]) expect((await desk.problem(`/api/v1/articles/nope${path}`)).status).toBe(404);
  });

  it("keep what their publisher changed, oldest first, and only the new facts are current", async () => {
    await revisePatna(desk.store);
    const { versions } = await desk.get(`/api/v1/articles/${desk.ids.patna}/versions`);
    expect(versions).toHaveLength(2);
    expect(versions[0].text).toContain("159");
    expect(versions[1].text).toContain("165");
    expect(versions[0].facts.some((fact: { value: number }) => fact.value === 159)).toBe(true);
    expect((await desk.get("/api/v1/facts?min=159&max=159")).facts).toHaveLength(0);
    expect((await desk.get("/api/v1/facts?min=159&max=159&superseded=true")).facts[0].superseded).toBe(true);
    const { conflicts } = await desk.get("/api/v1/conflicts?kind=revised");
    expect(conflicts[0].facts.map((fact: { value: number }) => fact.value).sort()).toEqual([159, 165]);
  });
});
