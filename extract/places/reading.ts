/** What a name of the gazetteer can stand for. */
import type { PlaceId } from "../../model/primitives.ts";
import type { PlaceKind, PlaceMention } from "../mention.ts";

export interface Reading {
  readonly kind: PlaceKind;
  readonly place?: PlaceId | undefined;
  /** Further places one name covers (मुंबई: city and suburban district). */
  readonly also?: readonly PlaceId[] | undefined;
  /** The name as written becomes the mention's locality. */
  readonly local?: true | undefined;
  readonly seat?: true | undefined;
  readonly relative?: NonNullable<PlaceMention["relative"]> | undefined;
  readonly facility?: string | undefined;
  /** How slugs of hospitals spell it: `bodhgaya`; absent where it is to be transliterated. */
  readonly slug?: string | undefined;
  /** A kind of hospital that gets its slug with a place: `sadar-hospital` → `sadar-hospital-gaya`. */
  readonly facilityKind?: string | undefined;
  /**
   * word: a word of the language too. rare: another place or person is better known by the name.
   * seat: the district's own name, the block only before «प्रखंड».
   */
  readonly needs?: "word" | "rare" | "seat" | undefined;
  /** Order among the readings of one name: the least first. */
  readonly rank: number;
}

/** The same, with all fields: objects of one shape are read much faster. */
export const shaped = (r: Reading): Reading => ({
  kind: r.kind,
  place: r.place,
  also: r.also,
  local: r.local,
  seat: r.seat,
  relative: r.relative,
  facility: r.facility,
  slug: r.slug,
  facilityKind: r.facilityKind,
  needs: r.needs,
  rank: r.rank,
});
