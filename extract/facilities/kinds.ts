/** Slugs of hospitals that are told apart by their place only, and of those the lexicon does not know. */
import { placeName, stateOf } from "../../model/places.ts";
import type { PlaceId } from "../../model/primitives.ts";
import { fold } from "../../model/text/normalise.ts";
import { romanise } from "../places/romanise.ts";
import { readTable } from "../text/table.ts";
import { FACILITY_DEFAULTS } from "./defaults.data.ts";
import { AIIMS, FACILITY_KINDS } from "./facilities.data.ts";
import { NOT_IN_NAMES } from "./names.data.ts";

export interface KnownFacility {
  readonly facility: string;
  readonly place: PlaceId;
}

const defaults = new Map<string, KnownFacility>();
for (const [kind, within, facility = "", place = ""] of readTable(FACILITY_DEFAULTS))
  defaults.set(`${kind} ${within}`, { facility, place });
for (const [facility = "", place = ""] of readTable(AIIMS)) defaults.set(`aiims ${place}`, { facility, place });

const withDefaults = new Set(readTable(FACILITY_DEFAULTS).map(([kind = ""]) => kind));

const styles = new Map(readTable(FACILITY_KINDS).map(([kind = "", style = ""]) => [kind, style]));

/** A place beside a facility: its id, and the town as written where it is one. */
export interface Beside {
  readonly place: PlaceId;
  readonly locality?: string;
  readonly seat?: boolean;
  /** Its Roman spelling, where the gazetteer has one. */
  readonly slug?: string;
}

const districtSlug = (place: PlaceId): string => place.slice(place.indexOf("/") + 1).toLowerCase();

/** `sadar-hospital` beside छपरा → `sadar-hospital-saran`; `chc` beside मोहनिया → `chc-mohaniya`. */
export function facilityBeside(kind: string, beside: Beside): KnownFacility | null {
  const exact = defaults.get(`${kind} ${beside.place}`);
  if (exact && (!beside.locality || beside.seat || kind !== "medical-college")) return exact;
  const inState = defaults.get(`${kind} ${stateOf(beside.place)}`);
  if (inState) return inState;
  if (!beside.place.includes("/")) return null;
  const style = styles.get(kind);
  const town =
    beside.locality && !(beside.seat && style === "district") ? (beside.slug ?? romanise(beside.locality)) : "";
  const name = style === "district" || !town ? districtSlug(beside.place) : town;
  return { facility: style === "before" ? `${name}-${kind}` : `${kind}-${name}`, place: beside.place };
}

/** Without a place beside it: by the states the article speaks of, likeliest first. */
export function facilityOfStates(kind: string, places: Iterable<PlaceId>): KnownFacility | null {
  if (!withDefaults.has(kind)) return null;
  for (const place of places) {
    const known = defaults.get(`${kind} ${place}`) ?? defaults.get(`${kind} ${stateOf(place)}`);
    if (known) return known;
  }
  return defaults.get(`${kind} IN`) ?? null;
}

/** «बरारी अस्पताल» → `barari-hospital`; a district's own name gives the district's slug. */
export const hospitalNamed = (name: string, head: string, place?: PlaceId): string => {
  const known =
    place?.includes("/") && fold(placeName(place, "hi")) === fold(name) ? districtSlug(place) : romanise(name);
  return `${known}-${head}`;
};

export const NO_NAME: ReadonlySet<string> = new Set(NOT_IN_NAMES.split(/\s+/).filter(Boolean).map(fold));

/** Hospitals a district has one of: they belong to the district last named. */
export const isOfDistrict = (kind: string): boolean => styles.get(kind) === "district";
