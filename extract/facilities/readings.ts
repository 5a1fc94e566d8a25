/** Facilities as readings of names, for the gazetteer of places. */
import type { Reading } from "../places/reading.ts";
import { readTable, spellings } from "../text/table.ts";
import { AIIMS, FACILITY_KINDS, FACILITY_NAMES } from "./facilities.data.ts";

/** What papers add to «मेडिकल कॉलेज». */
const COLLEGE_TAILS = ["", " अस्पताल", " एवं अस्पताल", " सह अस्पताल", " एंड हॉस्पिटल", " हॉस्पिटल", " एंड अस्पताल"];

/** One name in the spellings papers use side by side: आई/आइ, कॉलेज/कालेज, अस्पताल/हॉस्पिटल/हास्पिटल. */
function variantsOf(name: string): readonly string[] {
  const names = name.endsWith("मेडिकल कॉलेज") ? COLLEGE_TAILS.map((tail) => name + tail) : [name];
  const out = new Set<string>();
  for (const one of names)
    for (const college of one.includes("कॉलेज") ? ["कॉलेज", "कालेज"] : [""])
      for (const hospital of one.endsWith("अस्पताल") ? ["अस्पताल", "हॉस्पिटल", "हास्पिटल"] : [""]) {
        let spelt = college ? one.replace("कॉलेज", college) : one;
        if (hospital) spelt = spelt.replace(/अस्पताल$/, hospital);
        out.add(spelt);
        if (spelt.includes("आई")) out.add(spelt.replaceAll("आई", "आइ"));
      }
  return [...out];
}

/** Every name of a facility, or of a kind of facility, with what it stands for. */
export function* facilityNames(): Generator<readonly [name: string, reading: Reading]> {
  const named = (facility: string, place: string): Reading => ({ kind: "facility", facility, place, rank: 0 });
  for (const [slug = "", place = "", names] of readTable(FACILITY_NAMES)) {
    const reading = named(slug, place);
    for (const name of spellings(names)) for (const spelt of variantsOf(name)) yield [spelt, reading];
  }
  for (const [slug = "", place = "", towns] of readTable(AIIMS)) {
    const reading = named(slug, place);
    for (const town of spellings(towns)) for (const name of [`एम्स ${town}`, `${town} एम्स`]) yield [name, reading];
  }
  for (const [kind = "", , names] of readTable(FACILITY_KINDS)) {
    const reading: Reading = { kind: "facility", facilityKind: kind, rank: 0 };
    for (const name of spellings(names)) for (const spelt of variantsOf(name)) yield [spelt, reading];
  }
}
