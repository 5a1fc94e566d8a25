/** What a name of the gazetteer can stand for. */
import type { PlaceId } from "../../model/primitives.ts";
import type { PlaceKind, PlaceMention } from "../mention.ts";

export interface Reading {
  readonly kind: PlaceKind;
  readonly place?: PlaceId;
  /** Further places one name covers (मुंबई: city and suburban district). */
  readonly also?: readonly PlaceId[];
  /** The name as written becomes the mention's locality. */
  readonly local?: true;
  readonly seat?: true;
  readonly relative?: NonNullable<PlaceMention["relative"]>;
  readonly facility?: string;
  /** How slugs of hospitals spell it: `bodhgaya`; absent where it is to be transliterated. */
  readonly slug?: string;
  /** A kind of hospital that gets its slug with a place: `sadar-hospital` → `sadar-hospital-gaya`. */
  readonly facilityKind?: string;
  /**
   * word: a word of the language too. rare: another place or person is better known by the name.
   * seat: the district's own name, the block only before «प्रखंड».
   */
  readonly needs?: "word" | "rare" | "seat";
  /** Order among the readings of one name: the least first. */
  readonly rank: number;
}
