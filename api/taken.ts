/** What a parameter takes, in words, out of the schema that a value did not fit. */
import type { FastifySchemaValidationError } from "fastify";

interface Schema {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly description?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxItems?: number;
  readonly maxLength?: number;
  readonly properties?: Readonly<Record<string, unknown>>;
}

interface VerboseError extends FastifySchemaValidationError {
  readonly parentSchema?: Schema;
  readonly data?: unknown;
}

const shown = (value: unknown): string => {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
};

function takes(schema: Schema): string {
  if (schema.enum) return `one of ${schema.enum.join(", ")}`;
  const bounds =
    schema.minimum !== undefined && schema.maximum !== undefined
      ? ` from ${schema.minimum} to ${schema.maximum}`
      : schema.minimum !== undefined
        ? ` of ${schema.minimum} or more`
        : "";
  switch (schema.type) {
    case "integer":
      return `a whole number${bounds}`;
    case "number":
      return `a number${bounds}`;
    case "boolean":
      return "true or false";
    case "array":
      return `at most ${schema.maxItems ?? "some"} values`;
    case "object":
      return "a JSON object";
    default:
      if (schema.description) return schema.description;
      return schema.maxLength === undefined ? "a text" : `a text of at most ${schema.maxLength} characters`;
  }
}

/** The parameter an Ajv error (with `verbose`) is about, and a sentence on what it takes. */
export function describeTaken(error: FastifySchemaValidationError): { parameter: string; detail: string } {
  const { parentSchema = {}, data } = error as VerboseError;
  const params = error.params as Readonly<Record<string, string | undefined>>;
  const path = error.instancePath
    .split("/")
    .slice(1)
    .filter((part) => !/^\d+$/.test(part))
    .join(".");
  if (error.keyword === "additionalProperties") {
    const exist = Object.keys(parentSchema.properties ?? {});
    return {
      parameter: params.additionalProperty ?? "",
      detail:
        exist.length > 0 ? `no such parameter; there are ${exist.join(", ")}` : "no such parameter; this takes none",
    };
  }
  if (error.keyword === "required") {
    const missing = params.missingProperty ?? "";
    const schema = (parentSchema.properties?.[missing] ?? {}) as Schema;
    return { parameter: missing, detail: `is missing; it takes ${takes(schema)}` };
  }
  if (Array.isArray(data) && path !== "" && parentSchema.type !== "array")
    return { parameter: path, detail: `was given ${data.length} times; it takes one value: ${takes(parentSchema)}` };
  return {
    parameter: path === "" ? "body" : path,
    detail: `${shown(data)} does not fit; it takes ${takes(parentSchema)}`,
  };
}
