/** Everything that matches, streamed: CSV for spreadsheets, JSON lines for programs, Parquet for analysis. */
import { Readable } from "node:stream";
import type { StoredFact } from "../../model/fact.ts";
import type { Store } from "../../store/store.ts";
import { inFormat, PROBLEMS } from "../answers.ts";
import { csvLine, FACT_COLUMNS } from "../csv.ts";
import { DownloadParameters, factQuery } from "../parameters.ts";
import { parquet } from "../parquet.ts";
import type { Routes } from "./route.ts";

/** Characters gathered before they are handed on: a chunk a fact would be slow. */
const CHUNK = 64 * 1024;

/** The facts asked for. The first is fetched before the answer begins, so that a failing store is an error, not half a file. */
async function asked(store: Store, parameters: DownloadParameters): Promise<AsyncIterable<StoredFact>> {
  const { sort, limit = Number.POSITIVE_INFINITY, ...filters } = parameters;
  const facts = store.everyFact(factQuery(filters), sort)[Symbol.asyncIterator]();
  let step = await facts.next();
  async function* rest(): AsyncGenerator<StoredFact> {
    try {
      for (let sent = 0; !step.done && sent < limit; sent++, step = await facts.next()) yield step.value;
    } finally {
      await facts.return?.();
    }
  }
  return rest();
}

async function* lines(
  facts: AsyncIterable<StoredFact>,
  head: string,
  line: (fact: StoredFact) => string,
): AsyncGenerator<string> {
  let chunk = head;
  for await (const fact of facts) {
    chunk += line(fact);
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = "";
  }
  if (chunk !== "") yield chunk;
}

const streamed = (chunks: AsyncIterable<string | Uint8Array>): Readable => Readable.from(chunks, { objectMode: false });

const schema = (type: string, summary: string) => ({
  schema: {
    tags: ["facts"],
    summary,
    querystring: DownloadParameters,
    response: { 200: inFormat(type, "A stream"), ...PROBLEMS },
  },
});

/** `GET /facts.csv`: also the `.csv` of the page with this list. */
export const factCsv: Routes = async (app, { store }) => {
  app.get("/facts.csv", schema("text/csv", "All that match, as CSV"), async (request, reply) => {
    const line = (fact: StoredFact): string => csvLine(FACT_COLUMNS.map((column) => fact[column]));
    const body = streamed(lines(await asked(store, request.query), csvLine(FACT_COLUMNS), line));
    return reply
      .type("text/csv; charset=utf-8; header=present")
      .header("content-disposition", 'attachment; filename="facts.csv"')
      .send(body);
  });
};

export const downloadRoutes: Routes = async (app, options) => {
  const { store } = options;
  await app.register(factCsv, options);
  app.get(
    "/facts.jsonl",
    schema("application/jsonl", "All that match, a JSON object a line"),
    async (request, reply) => {
      const body = streamed(lines(await asked(store, request.query), "", (fact) => `${JSON.stringify(fact)}\n`));
      return reply
        .type("application/jsonl; charset=utf-8")
        .header("content-disposition", 'attachment; filename="facts.jsonl"')
        .send(body);
    },
  );
  app.get(
    "/facts.parquet",
    schema("application/vnd.apache.parquet", "All that match, as Parquet"),
    async (request, reply) =>
      reply
        .type("application/vnd.apache.parquet")
        .header("content-disposition", 'attachment; filename="facts.parquet"')
        .send(streamed(parquet(await asked(store, request.query)))),
  );
};
