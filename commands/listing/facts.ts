/** A page of facts, as a table or as the API gives it. */
import type { StoredFact } from "../../model/fact.ts";
import { BadCursor } from "../../store/cursor.ts";
import { WrongUsage } from "../failure.ts";
import { FACT_COLUMNS } from "../output/facts.ts";
import { type Column, table } from "../output/table.ts";
import { say, write, writeJson } from "../output/write.ts";
import { type Runtime, withStore } from "../runtime.ts";
import { factRequest, type Options } from "./filters.ts";

const COLUMNS: readonly Column<StoredFact>[] = [
  ...FACT_COLUMNS,
  { title: "source", of: (fact) => fact.source, width: 24 },
];

export async function listFacts(runtime: Runtime, options: Options): Promise<void> {
  const { query, page } = factRequest(options);
  const { items, next, total } = await withStore(runtime, (store) => store.facts(query, page)).catch(
    (error: unknown) => {
      throw error instanceof BadCursor ? new WrongUsage(`--cursor: ${error.message}`) : error;
    },
  );
  if (options["json"] === true) return writeJson({ facts: items, next, total });
  if (items.length > 0) await write(table(items, COLUMNS));
  say(`${items.length} of ${total.exact ? "" : "about "}${total.value} facts`);
  if (next !== null) say(`More with --cursor ${next}`);
}
