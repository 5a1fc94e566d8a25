/** Facts as Parquet (parquet.apache.org), a row group at a time, so that a file of any size needs little memory. */
import { ByteWriter, ParquetWriter } from "hyparquet-writer";
import type { StoredFact } from "../model/fact.ts";
import { FACT_COLUMNS } from "./csv.ts";

const ROW_GROUP = 20_000;

type Column = (typeof FACT_COLUMNS)[number];

const TYPES: Partial<Record<Column, "DOUBLE" | "INT32" | "BOOLEAN">> = {
  value: "DOUBLE",
  max: "DOUBLE",
  confidence: "DOUBLE",
  start: "INT32",
  end: "INT32",
  superseded: "BOOLEAN",
  sample: "BOOLEAN",
};

const schemaOf = (name: Column) => {
  const type = TYPES[name];
  return type === undefined
    ? ({ name, type: "BYTE_ARRAY", converted_type: "UTF8", repetition_type: "OPTIONAL" } as const)
    : ({ name, type, repetition_type: "OPTIONAL" } as const);
};

/** The bytes of one Parquet file with a column for each member of a fact; absent members are null. */
export async function* parquet(facts: AsyncIterable<StoredFact>): AsyncGenerator<Uint8Array> {
  const writer = new ByteWriter();
  const file = new ParquetWriter({
    writer,
    schema: [{ name: "facts", num_children: FACT_COLUMNS.length }, ...FACT_COLUMNS.map(schemaOf)],
    createdBy: "tathya",
  });
  /** What has been written since; the writer's buffer is used again. */
  const taken = (): Uint8Array => {
    const bytes = writer.getBytes().slice();
    writer.index = 0;
    return bytes;
  };
  const put = async (rows: readonly StoredFact[]): Promise<void> => {
    const columnData = FACT_COLUMNS.map((name) => ({ name, data: rows.map((fact) => fact[name] ?? null) }));
    await file.write({ columnData, rowGroupSize: ROW_GROUP });
  };
  let rows: StoredFact[] = [];
  for await (const fact of facts) {
    rows.push(fact);
    if (rows.length < ROW_GROUP) continue;
    await put(rows);
    rows = [];
    yield taken();
  }
  if (rows.length > 0) await put(rows);
  await file.finish();
  yield taken();
}
