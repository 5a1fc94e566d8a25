/** All conflicts that match, as a table or as one object. */
import type { Conflict } from "../../model/conflict.ts";
import { valueText } from "../output/facts.ts";
import { type Column, table } from "../output/table.ts";
import { say, write, writeJson } from "../output/write.ts";
import { type Runtime, withStore } from "../runtime.ts";
import { conflictRequest, type Options } from "./filters.ts";

const COLUMNS: readonly Column<Conflict>[] = [
  { title: "as of", of: (conflict) => conflict.key.asOf },
  { title: "place", of: (conflict) => conflict.key.place, width: 28 },
  { title: "disease", of: (conflict) => conflict.key.disease },
  { title: "metric", of: (conflict) => conflict.key.metric },
  { title: "kind", of: (conflict) => conflict.kind },
  { title: "status", of: (conflict) => conflict.status },
  { title: "values", of: (conflict) => conflict.facts.map(valueText).join(" / "), width: 30 },
  { title: "causes", of: (conflict) => conflict.causes.join(", ") },
  { title: "why", of: (conflict) => conflict.why.en, width: 100 },
];

export async function listConflicts(runtime: Runtime, options: Options): Promise<void> {
  const { query, page } = conflictRequest(options);
  const conflicts = await withStore(runtime, async (store) => {
    const all: Conflict[] = [];
    let cursor: string | null = null;
    do {
      const { items, next } = await store.conflicts(query, {
        ...page,
        limit: 1000,
        ...(cursor === null ? {} : { cursor }),
      });
      all.push(...items);
      cursor = next;
    } while (cursor !== null);
    return all;
  });
  if (options["json"] === true) {
    return writeJson({ conflicts, next: null, total: { value: conflicts.length, exact: true } });
  }
  if (conflicts.length > 0) await write(table(conflicts, COLUMNS));
  say(`${conflicts.length} conflicts`);
}
