import { describe, expect, it } from "vitest";
import { askNewsdesk } from "./api.ts";

const desk = askNewsdesk();
const valuesOf = async (query: string): Promise<number[]> =>
  (await desk.get(`/api/v1/facts?${query}`)).facts
    .map((fact: { value: number }) => fact.value)
    .sort((a: number, b: number) => a - b);

describe("searching facts", () => {
  it.each([
    ["disease=dengue", [18, 23, 320]],
    ["disease=dengue&disease=aes", [2, 18, 23, 320]],
    ["metric=new_cases&place=IN-BR/patna&disease=covid-19", [10, 98, 121, 159, 195]],
    ["place=IN-BR", [3, 1284, 50160]],
    ["within=IN-BR/gaya", [12, 84]],
    ["facility=pmch", [18]],
    ["population=children", [10]],
    ["source=ujala", [1, 44, 195]],
    ["attribution=health-department", [1284]],
    ["qualifier=about&qualifier=range", [10, 320]],
    ["from=2021-07-06&to=2021-07-06", [98]],
    ["publishedTo=2021-06-30", [2]],
    ["publishedFrom=2021-07-08T20:00:00%2B05:30", [44, 195]],
    ["min=1000", [1284, 50160]],
    ["min=9&max=12", [9, 10, 12]],
    ["q=चमकी", [2]],
    ["q=muzaffarpur", [2]],
  ])("%s", async (query, values) => {
    expect(await valuesOf(query)).toEqual(values);
  });

  it("takes everything at or below a place with within", async () => {
    expect((await desk.get("/api/v1/facts?within=IN-BR")).total).toEqual({ value: 19, exact: true });
  });

  it.each([
    ["-value", (a: number, b: number) => b - a],
    ["value", (a: number, b: number) => a - b],
  ])("sorts by %s", async (sort, order) => {
    const { facts } = await desk.get(`/api/v1/facts?sort=${sort}`);
    const values = facts.map((fact: { value: number }) => fact.value);
    expect(values).toEqual([...values].sort(order));
  });

  it("gives every fact exactly once over its pages", async () => {
    const seen: string[] = [];
    let cursor = "";
    do {
      const page = await desk.get(`/api/v1/facts?limit=4${cursor && `&cursor=${encodeURIComponent(cursor)}`}`);
      expect(page.facts.length).toBeLessThanOrEqual(4);
      seen.push(...page.facts.map((fact: { id: string }) => fact.id));
      cursor = page.next ?? "";
    } while (cursor !== "");
    expect(new Set(seen).size).toBe(19);
    expect(seen).toHaveLength(19);
  });

  it("gives with each fact what it states and where it is from", async () => {
    const { facts } = await desk.get("/api/v1/facts?source=ujala&min=195");
    expect(facts[0]).toMatchObject({
      id: expect.any(String),
      articleId: desk.ids.rival,
      url: "https://ujala.example/news/patna-195",
      source: "ujala",
      publishedAt: "2021-07-08T21:00:00+05:30",
      metric: "new_cases",
      disease: "covid-19",
      place: "IN-BR/patna",
      value: 195,
      qualifier: "exact",
      asOf: "2021-07-08",
      evidence: "195 नए कोरोना मरीज मिले",
      field: "text",
    });
  });

  it("adds the sentence and its link when asked for context", async () => {
    const { facts } = await desk.get("/api/v1/facts?min=159&max=159&context=true");
    expect(facts[0].context).toMatchObject({
      title: "पटना में कोरोना के 159 नए मामले",
      before: "राजधानी पटना में गुरुवार को कोरोना के ",
      evidence: "159 नए मामले सामने आए",
      after: ", जबकि भागलपुर में 44 मरीज मिले हैं।",
      link: expect.stringContaining("#:~:text=159%20"),
    });
  });

  it("counts by attribute for the same filters", async () => {
    const facets = await desk.get("/api/v1/facets?source=samachar");
    expect(facets.disease).toEqual([{ value: "dengue", count: 3 }]);
    expect(Object.keys(facets)).toEqual(["disease", "metric", "place", "source", "day"]);
  });
});

describe("one fact", () => {
  it("comes with its article, the link to its sentence and its conflicts", async () => {
    const { facts } = await desk.get("/api/v1/facts?min=195&max=195");
    const fact = await desk.get(`/api/v1/facts/${facts[0].id}`);
    expect(fact.value).toBe(195);
    expect(fact.article).toMatchObject({ id: desk.ids.rival, title: "पटना में फिर बढ़ा कोरोना", facts: 2 });
    expect(fact.article).not.toHaveProperty("text");
    expect(decodeURIComponent(fact.link)).toBe("https://ujala.example/news/patna-195#:~:text=195 नए कोरोना मरीज मिले");
    expect(fact.conflicts.map(({ kind }: { kind: string }) => kind).sort()).toEqual(["disagreement", "reference"]);
  });

  it("has no link where its article has no address", async () => {
    const { facts } = await desk.get("/api/v1/facts?disease=aes");
    expect((await desk.get(`/api/v1/facts/${facts[0].id}`)).link).toBeNull();
  });

  it("that does not exist is a 404 that names it", async () => {
    expect(await desk.problem("/api/v1/facts/nope")).toMatchObject({
      status: 404,
      detail: 'There is no fact with id "nope"',
    });
  });
});

describe("bad parameters", () => {
  it.each([
    ["disease=plague", "disease", "covid-19, dengue"],
    ["metric=cases", "metric", "new_cases"],
    ["place=Patna", "place", "IN-BR/gaya"],
    ["place=IN-BR/atlantis", "place", "/api/v1/vocabulary"],
    ["from=2021-02-30", "from", "YYYY-MM-DD"],
    ["to=yesterday", "to", "YYYY-MM-DD"],
    ["publishedFrom=2021-07-08T99:00", "publishedFrom", "instant"],
    ["min=many", "min", "a number"],
    ["limit=0", "limit", "from 1 to 1000"],
    ["limit=1001", "limit", "from 1 to 1000"],
    ["limit=1.5", "limit", "a whole number"],
    ["limit=5&limit=6", "limit", "one value"],
    ["sort=place", "sort", "-asOf, asOf"],
    ["superseded=maybe", "superseded", "true or false"],
    ["cursor=made-up", "cursor", "`next`"],
    ["from=2021-07-09&to=2021-07-08", "from", "lies after to"],
    ["min=9&max=1", "min", "lies after max"],
    ["colour=red", "colour", "there are disease, metric, place"],
  ])("%s is refused and told what it takes", async (query, parameter, takes) => {
    const problem = await desk.problem(`/api/v1/facts?${query}`);
    expect(problem.status).toBe(400);
    expect(problem.errors.map((error) => error.parameter)).toContain(parameter);
    expect(problem.detail).toContain(takes);
    expect(problem.detail).not.toMatch(/node_modules|\bat .*\.ts/);
  });

  it("are all named at once", async () => {
    const { errors } = await desk.problem("/api/v1/facts?disease=x&limit=0&colour=red");
    expect(errors.map((error) => error.parameter).sort()).toEqual(["colour", "disease", "limit"]);
  });
});
