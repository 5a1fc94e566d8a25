/** Primitive schemas shared by all models. */
import { Type } from "typebox";

/** Union of string literals, as an `enum` that OpenAPI and MongoDB both understand. */
export const literals = <const T extends readonly string[]>(values: T) =>
  Type.Unsafe<T[number]>({ type: "string", enum: [...values] });

export const IsoDate = Type.String({ pattern: "^\\d{4}-\\d{2}-\\d{2}$", description: "Day in Asia/Kolkata" });
export type IsoDate = string;

export const DateTime = Type.String({ pattern: "^\\d{4}-\\d{2}-\\d{2}T", description: "Instant, ISO 8601" });

/** `IN`, `IN-BR` (state, ISO 3166-2) or `IN-BR/gaya` (district). */
export const PlaceId = Type.String({ pattern: "^IN(-[A-Z]{2}(/[a-z0-9-]+)?)?$" });
export type PlaceId = string;
