import { describe, expect, it } from "vitest";
import { askNewsdesk, TOKEN } from "./api.ts";

const desk = askNewsdesk();
const onBoard = async (): Promise<{ id: string; status: string; facts: { id: string }[] }> =>
  (await desk.get("/api/v1/conflicts?kind=disagreement")).conflicts[0];

const decide = async (id: string, body: unknown, authorization = `Bearer ${TOKEN}`) =>
  desk.app.inject({
    method: "PUT",
    url: `/api/v1/conflicts/${id}/decision`,
    headers: { "content-type": "application/json", ...(authorization && { authorization }) },
    payload: JSON.stringify(body),
  });

describe("the board", () => {
  it("says which facts disagree and why, in both languages", async () => {
    const { conflicts, total, next } = await desk.get("/api/v1/conflicts?kind=disagreement");
    expect({ total, next }).toEqual({ total: { value: 1, exact: true }, next: null });
    expect(conflicts[0]).toMatchObject({
      kind: "disagreement",
      key: { disease: "covid-19", metric: "new_cases", place: "IN-BR/patna", asOf: "2021-07-08" },
      status: "open",
      causes: ["digit_swap"],
    });
    expect(conflicts[0].facts.map((fact: { value: number; url: string }) => [fact.value, fact.url])).toEqual([
      [159, "https://prabhat.example/patna-corona"],
      [195, "https://ujala.example/news/patna-195"],
    ]);
    expect(conflicts[0].why.hi).toMatch(/\p{Script=Devanagari}/u);
    expect(conflicts[0].why.en).toMatch(/Patna/);
  });

  it.each([
    ["kind=disagreement", 1],
    ["kind=balance", 0],
    ["kind=balance&kind=disagreement", 1],
    ["kind=reference", 1],
    ["status=resolved", 0],
    ["place=IN-BR/patna", 2],
    ["place=IN-BR/gaya", 0],
    ["source=ujala", 2],
    ["source=prabhat", 1],
  ])("is filtered by %s", async (query, many) => {
    expect((await desk.get(`/api/v1/conflicts?${query}`)).conflicts).toHaveLength(many);
  });

  it("names the kinds there are", async () => {
    expect((await desk.problem("/api/v1/conflicts?kind=quarrel")).detail).toContain("self_contradiction");
  });

  it("gives one conflict by id, and a 404 for none", async () => {
    const { id } = await onBoard();
    expect((await desk.get(`/api/v1/conflicts/${id}`)).id).toBe(id);
    expect((await desk.problem("/api/v1/conflicts/nope")).status).toBe(404);
    expect((await desk.problem("/api/v1/conflicts/nope/decisions")).status).toBe(404);
  });
});

describe("an editor's decision", () => {
  it.each([
    ["without a token", ""],
    ["with a wrong one", "Bearer guess"],
    ["with another scheme", "Basic czNjcmV0"],
  ])("is refused %s", async (_name, authorization) => {
    const { id } = await onBoard();
    const response = await decide(id, { status: "resolved" }, authorization);
    expect(response.statusCode).toBe(401);
    expect(response.headers["www-authenticate"]).toContain("Bearer");
    expect((await onBoard()).status).toBe("open");
  });

  it.each([
    [{}, "status"],
    [{ status: "maybe" }, "status"],
    [{ status: "resolved", factId: "not-of-this" }, "factId"],
    [{ status: "resolved", note: 5 }, "note"],
    [{ status: "resolved", by: "somebody else" }, "by"],
    [[], "body"],
  ])("%j is refused", async (body, parameter) => {
    const response = await decide((await onBoard()).id, body);
    expect(response.statusCode).toBe(400);
    expect(response.json().errors[0].parameter).toBe(parameter);
  });

  it("about no conflict is a 404", async () => {
    expect((await decide("nope", { status: "open" })).statusCode).toBe(404);
  });

  it("is kept with who made it, and every earlier one stays", async () => {
    const { id, facts } = await onBoard();
    const first = await decide(id, { status: "explained", note: "अंक उलट गए हैं" });
    expect(first.statusCode).toBe(200);
    expect(first.json().status).toBe("explained");
    await decide(id, { status: "resolved", factId: facts[0]?.id });
    const { decisions } = await desk.get(`/api/v1/conflicts/${id}/decisions`);
    expect(decisions).toMatchObject([
      { status: "explained", note: "अंक उलट गए हैं", by: "asha" },
      { status: "resolved", factId: facts[0]?.id, by: "asha" },
    ]);
    expect((await onBoard()).status).toBe("resolved");
  });

  it("needs tokens to be set up at all", async () => {
    const { buildApi } = await import("../../api/build.ts");
    const open = buildApi({ store: desk.store, extract: () => [], version: "0" });
    const response = await open.inject({
      method: "PUT",
      url: `/api/v1/conflicts/x/decision`,
      headers: { authorization: "Bearer " },
      payload: { status: "open" },
    });
    expect(response.statusCode).toBe(401);
    expect(response.json().detail).toContain("TATHYA_TOKENS");
    await open.close();
  });
});
