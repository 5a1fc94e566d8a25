/** Facts in a stream, to standard output or to a file that appears only when it is whole. */
import { csvLine, FACT_COLUMNS } from "../../api/csv.ts";
import type { StoredFact } from "../../model/fact.ts";
import { wholeFile } from "../output/file.ts";
import { progressLine } from "../output/progress.ts";
import { say, write } from "../output/write.ts";
import { type Runtime, withStore } from "../runtime.ts";
import type { ExportFormat } from "./choices.ts";
import { factRequest, type Options } from "./filters.ts";

/** UTF-16 units gathered before they are written. */
const CHUNK = 64 * 1024;

type Facts = AsyncIterable<StoredFact>;
type Sink = (data: string | Uint8Array) => Promise<void>;

export async function exportFacts(runtime: Runtime, options: Options): Promise<void> {
  const { query, page } = factRequest(options);
  const output = options["output"] === "-" ? undefined : (options["output"] as string | undefined);
  const encode = ENCODERS[(options["format"] as ExportFormat | undefined) ?? formatOf(output)];
  const progress = progressLine();
  let count = 0;
  async function* counted(facts: Facts): AsyncGenerator<StoredFact> {
    for await (const fact of facts) {
      count += 1;
      progress.show(() => `${count} facts`);
      yield fact;
    }
  }
  const send = (sink: Sink) =>
    withStore(runtime, async (store) => {
      for await (const piece of encode(counted(store.everyFact(query, page.sort)))) await sink(piece);
    });
  await (output === undefined ? send(write) : wholeFile(output, send));
  progress.clear();
  if (output !== undefined) say(`${count} facts in ${output}`);
}

const formatOf = (output = ""): ExportFormat =>
  /\.(jsonl|ndjson)$/i.test(output) ? "jsonl" : /\.parquet$/i.test(output) ? "parquet" : "csv";

const ENCODERS: Readonly<Record<ExportFormat, (facts: Facts) => AsyncIterable<string | Uint8Array>>> = {
  csv: (facts) => lines(facts, csvLine(FACT_COLUMNS), (fact) => csvLine(FACT_COLUMNS.map((column) => fact[column]))),
  jsonl: (facts) => lines(facts, "", (fact) => `${JSON.stringify(fact)}\n`),
  async *parquet(facts) {
    const { parquet } = await import("../../api/parquet.ts");
    yield* parquet(facts);
  },
};

async function* lines(facts: Facts, head: string, line: (fact: StoredFact) => string): AsyncGenerator<string> {
  let chunk = head;
  for await (const fact of facts) {
    chunk += line(fact);
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = "";
  }
  yield chunk;
}
