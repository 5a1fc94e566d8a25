/** A name of the gazetteer with what is known of it before any text is read. */
import { stateOf } from "../../model/places.ts";
import type { PlaceId } from "../../model/primitives.ts";
import { AMBIGUITIES, type Ambiguity } from "./cues.ts";
import { type Reading, shaped } from "./reading.ts";

export interface Name {
  /** Likeliest first. */
  readonly readings: readonly [Reading, ...Reading[]];
  /** The one reading it has wherever it stands; null where the text must decide. */
  readonly only: Reading | null;
  /** The block named as its district's own town: meant before «प्रखंड». */
  readonly seatBlock: Reading | null;
  readonly ambiguity: Ambiguity | null;
  /** «गया» is read by rules of its own. */
  readonly gaya: boolean;
  /** Every reading is a word of the language too. */
  readonly onlyWord: boolean;
  /** It proves nothing about its neighbours. */
  readonly doubtful: boolean;
  /** The state all its readings lie in; null where they differ. */
  readonly state: PlaceId | null;
}

/** Below this chance a name says nothing about its neighbours. */
const DOUBTFUL = 0.6;

export const isGeographic = (r: Reading): boolean =>
  r.kind !== "relative" && r.kind !== "facility" && r.kind !== "division";

export const stateOfReading = (r: Reading): PlaceId | null => (r.place ? stateOf(r.place) : null);

function commonState(readings: readonly Reading[]): PlaceId | null {
  let common: PlaceId | null = null;
  for (const reading of readings) {
    if (reading.needs) continue;
    const state = stateOfReading(reading);
    if (state === null || (common !== null && state !== common)) return null;
    common = state;
  }
  return common;
}

/** `key` is the name's folded words parted by single spaces. */
export function nameOf(key: string, given: readonly Reading[]): Name {
  const readings = given.map(shaped).sort((a, b) => a.rank - b.rank) as [Reading, ...Reading[]];
  const ambiguity = AMBIGUITIES.get(key) ?? null;
  const plain = readings.filter((r) => r.needs !== "seat");
  const [first] = plain;
  const gaya = key === "गया";
  const onlyWord = readings.every((r) => r.needs === "word");
  return {
    readings,
    only: !ambiguity && !gaya && plain.length === 1 && first && !first.needs ? first : null,
    seatBlock: readings.find((r) => r.needs === "seat") ?? null,
    ambiguity,
    gaya,
    onlyWord,
    doubtful: gaya || readings.every((r) => r.needs) || (ambiguity?.base ?? 1) < DOUBTFUL,
    state: commonState(readings),
  };
}
