/** Facilities as readings of names, for the gazetteer of places. */

import type { Reading } from "../places/reading.ts";
import { readTable, spellings } from "../text/table.ts";
import { AIIMS, FACILITY_KINDS, FACILITY_NAMES } from "./facilities.data.ts";

const named = (slug: string, place: string): Reading => ({ kind: "facility", facility: slug, place, rank: 0 });

/** Every name of a facility, or of a kind of facility, with what it stands for. */
export function* facilityNames(): Generator<readonly [name: string, reading: Reading]> {
  for (const [slug = "", place = "", names] of readTable(FACILITY_NAMES)) {
    const reading = named(slug, place);
    for (const name of spellings(names)) yield [name, reading];
  }
  for (const [slug = "", place = "", towns] of readTable(AIIMS)) {
    const reading = named(slug, place);
    for (const town of spellings(towns)) {
      yield [`एम्स ${town}`, reading];
      yield [`${town} एम्स`, reading];
    }
  }
  for (const [slug = "", , names] of readTable(FACILITY_KINDS)) {
    const reading: Reading = { kind: "facility", facilityKind: slug, rank: 0 };
    for (const name of spellings(names)) yield [name, reading];
  }
}
