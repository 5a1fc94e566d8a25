/** Schemas of the model as MongoDB validators: what no program of ours writes, no other program writes either. */
import type { TSchema } from "typebox";

type Schema = Readonly<Record<string, unknown>>;

const BSON_TYPE: Readonly<Record<string, string>> = {
  string: "string",
  number: "number",
  integer: "number",
  boolean: "bool",
  null: "null",
  array: "array",
  object: "object",
};

/** Keywords that mean the same to JSON Schema and to MongoDB's `$jsonSchema`, which refuses those it does not know. */
const KEPT = [
  "enum",
  "pattern",
  "minimum",
  "maximum",
  "minLength",
  "maxLength",
  "minItems",
  "maxItems",
  "description",
  "uniqueItems",
] as const;

/**
 * A JSON Schema as MongoDB's `$jsonSchema` takes it: `type` becomes `bsonType` (every number is a `number`, whether the
 * driver wrote it as int or double), `const` becomes `enum`, a property `id` is `_id` in documents; nested schemas likewise.
 */
export function jsonSchemaOf(schema: TSchema | Schema): Record<string, unknown> {
  const given = schema as Schema;
  const out: Record<string, unknown> = {};
  for (const keyword of KEPT) if (given[keyword] !== undefined) out[keyword] = given[keyword];
  if (typeof given.type === "string") {
    out.bsonType = BSON_TYPE[given.type] ?? given.type;
    if (given.type === "integer") out.multipleOf = 1;
  }
  if (given.const !== undefined) out.enum = [given.const];
  for (const keyword of ["anyOf", "allOf", "oneOf"]) {
    const parts = given[keyword];
    if (Array.isArray(parts)) out[keyword] = parts.map((part) => jsonSchemaOf(part as Schema));
  }
  if (given.items !== undefined) out.items = jsonSchemaOf(given.items as Schema);
  const { properties, patternProperties } = given as {
    properties?: Record<string, Schema>;
    patternProperties?: Record<string, Schema>;
  };
  if (properties) out.properties = mapped(properties, underscored);
  if (patternProperties) out.patternProperties = mapped(patternProperties, (name) => name);
  if (Array.isArray(given.required)) out.required = given.required.map(underscored);
  return out;
}

const underscored = (name: string): string => (name === "id" ? "_id" : name);

const mapped = (schemas: Readonly<Record<string, Schema>>, naming: (name: string) => string): Record<string, unknown> =>
  Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [naming(name), jsonSchemaOf(schema)]));

/** The validator of a collection whose documents are objects of the model; what the store adds for itself is left unchecked. */
export const validatorOf = (schema: TSchema): { $jsonSchema: Record<string, unknown> } => ({
  $jsonSchema: jsonSchemaOf(schema),
});
