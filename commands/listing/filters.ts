/** Options → a query, checked by the API's own schemas, so that both take and refuse the same. */

import type { TSchema } from "typebox";
import { Check, Errors } from "typebox/value";
import { FORMATS } from "../../api/formats.ts";
import { ConflictParameters, conflictPage, FactParameters, factPage } from "../../api/parameters.ts";
import { describeTaken } from "../../api/taken.ts";
import type { ConflictQuery, FactQuery, FactSort, PageRequest } from "../../store/store.ts";
import { WrongUsage } from "../failure.ts";

export type Options = Readonly<Record<string, unknown>>;

const NUMBERS: ReadonlySet<string> = new Set(["min", "max", "limit"]);

export const factRequest = (options: Options): { query: FactQuery; page: PageRequest<FactSort> } =>
  asUsage(() => factPage(checked<FactParameters>(FactParameters, options)));

export const conflictRequest = (options: Options): { query: ConflictQuery; page: PageRequest<"-severity" | "-asOf"> } =>
  asUsage(() => conflictPage(checked<ConflictParameters>(ConflictParameters, options)));

/** The options that are parameters of `schema`, each checked. @throws WrongUsage that says what the option takes. */
function checked<T>(schema: { readonly properties: Readonly<Record<string, TSchema>> }, options: Options): T {
  const values: Record<string, unknown> = {};
  for (const [name, property] of Object.entries(schema.properties)) {
    const given = options[name];
    if (given === undefined) continue;
    const value = NUMBERS.has(name) ? asNumber(given) : given;
    checkValue(name, value, property as Property);
    values[name] = value;
  }
  return values as T;
}

interface Property {
  readonly items?: Property;
  readonly format?: keyof typeof FORMATS;
}

function checkValue(name: string, value: unknown, schema: Property): void {
  if (Array.isArray(value) && schema.items) {
    for (const one of value) checkValue(name, one, schema.items);
    return;
  }
  const fits = schema.format ? FORMATS[schema.format](value as string) : Check(schema as TSchema, value);
  if (fits) return;
  const keyword = Errors(schema as TSchema, value)[0]?.keyword ?? "format";
  const error = { keyword, instancePath: `/${name}`, schemaPath: "", params: {}, parentSchema: schema, data: value };
  throw new WrongUsage(`${optionOf(name)}: ${describeTaken(error).detail}`);
}

const asNumber = (given: unknown): unknown =>
  String(given).trim() === "" ? given : Number.isNaN(Number(given)) ? given : Number(given);

const optionOf = (parameter: string): string =>
  `--${parameter.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

/** What the API answers with 400 is wrong usage here. */
function asUsage<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof WrongUsage) throw error;
    throw new WrongUsage((error as Error).message, { cause: error });
  }
}
