/** Facts in a stream, to standard output or to a file that appears only when it is whole. */
import { csvLine, FACT_COLUMNS } from "../../api/csv.ts";
import type { StoredFact } from "../../model/fact.ts";
import { wholeFile } from "../output/file.ts";
import { progressLine } from "../output/progress.ts";
import { say, write } from "../output/write.ts";
import { type Runtime, withStore } from "../runtime.ts";
import { factRequest, type Options } from "./filters.ts";

/** UTF-16 units gathered before they are written. */
const CHUNK = 64 * 1024;

export async function exportFacts(runtime: Runtime, options: Options): Promise<void> {
  const { query, page } = factRequest(options);
  const output = options["output"] as string | undefined;
  const format =
    (options["format"] as string | undefined) ?? (/\.(jsonl|ndjson)$/i.test(output ?? "") ? "jsonl" : "csv");
  const [head, line] = format === "csv" ? [csvLine(FACT_COLUMNS), csvRow] : ["", jsonRow];
  const progress = progressLine();
  let count = 0;
  const send = (sink: (text: string) => Promise<void>) =>
    withStore(runtime, async (store) => {
      let chunk = head;
      for await (const fact of store.everyFact(query, page.sort)) {
        chunk += line(fact);
        count += 1;
        if (chunk.length < CHUNK) continue;
        await sink(chunk);
        chunk = "";
        progress.show(() => `${count} facts`);
      }
      await sink(chunk);
    });
  await (output === undefined || output === "-" ? send(write) : wholeFile(output, send));
  progress.clear();
  if (output !== undefined && output !== "-") say(`${count} facts in ${output}`);
}

const csvRow = (fact: StoredFact): string => csvLine(FACT_COLUMNS.map((column) => fact[column]));
const jsonRow = (fact: StoredFact): string => `${JSON.stringify(fact)}\n`;
