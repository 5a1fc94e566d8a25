/** The places a fact can be for, with their names for people: the country, its states, their districts. */
import type { PlaceId } from "./primitives.ts";
import table from "./place-names.json" with { type: "json" };

export interface PlaceName {
  readonly id: PlaceId;
  readonly en: string;
  readonly hi: string;
  readonly level: "country" | "state" | "district";
  /** The place it lies in; null for the country. */
  readonly in: PlaceId | null;
}

const level = (id: PlaceId): PlaceName["level"] => (id.includes("/") ? "district" : id.includes("-") ? "state" : "country");

const above = (id: PlaceId): PlaceId | null => (id.includes("/") ? id.slice(0, id.indexOf("/")) : id === "IN" ? null : "IN");

/** Every place by id: the country first, then states, then districts. */
export const PLACES: ReadonlyMap<PlaceId, PlaceName> = new Map(
  Object.entries(table.names).map(([id, names]) => [
    id,
    { id, en: names[0] ?? id, hi: names[1] ?? id, level: level(id), in: above(id) },
  ]),
);
