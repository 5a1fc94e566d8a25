/** Hospitals and laboratories of Bihar that papers name by their short names, with their names for people and the district they stand in. */
import { PLACES } from "./places.ts";
import type { PlaceId } from "./primitives.ts";

export interface Facility {
  readonly en: string;
  readonly hi: string;
  readonly place: PlaceId;
}

export const FACILITIES: Readonly<Record<string, Facility>> = {
  pmch: { en: "Patna Medical College and Hospital", hi: "पीएमसीएच, पटना", place: "IN-BR/patna" },
  nmch: { en: "Nalanda Medical College and Hospital", hi: "एनएमसीएच, पटना", place: "IN-BR/patna" },
  igims: { en: "Indira Gandhi Institute of Medical Sciences", hi: "आईजीआईएमएस, पटना", place: "IN-BR/patna" },
  "aiims-patna": { en: "AIIMS Patna", hi: "एम्स पटना", place: "IN-BR/patna" },
  rmri: { en: "Rajendra Memorial Research Institute", hi: "आरएमआरआई, अगमकुआं", place: "IN-BR/patna" },
  skmch: { en: "Sri Krishna Medical College and Hospital", hi: "एसकेएमसीएच, मुजफ्फरपुर", place: "IN-BR/muzaffarpur" },
  "kejriwal-hospital": { en: "Kejriwal Hospital", hi: "केजरीवाल अस्पताल, मुजफ्फरपुर", place: "IN-BR/muzaffarpur" },
  dmch: { en: "Darbhanga Medical College and Hospital", hi: "डीएमसीएच, दरभंगा", place: "IN-BR/darbhanga" },
  jlnmch: {
    en: "Jawaharlal Nehru Medical College and Hospital",
    hi: "मायागंज अस्पताल, भागलपुर",
    place: "IN-BR/bhagalpur",
  },
  anmmch: { en: "Anugrah Narayan Magadh Medical College and Hospital", hi: "मगध मेडिकल, गया", place: "IN-BR/gaya" },
  jktmch: { en: "Jananayak Karpoori Thakur Medical College", hi: "जेकेटीएमसीएच, मधेपुरा", place: "IN-BR/madhepura" },
  "gmch-purnia": { en: "Government Medical College, Purnia", hi: "जीएमसीएच, पूर्णिया", place: "IN-BR/purnia" },
  "gmch-bettiah": {
    en: "Government Medical College, Bettiah",
    hi: "जीएमसीएच, बेतिया",
    place: "IN-BR/pashchim-champaran",
  },
  "vims-pawapuri": { en: "Vardhman Institute of Medical Sciences", hi: "विम्स, पावापुरी", place: "IN-BR/nalanda" },
  "kmch-katihar": { en: "Katihar Medical College and Hospital", hi: "कटिहार मेडिकल कॉलेज", place: "IN-BR/katihar" },
  "gardanibagh-hospital": { en: "Gardanibagh Hospital", hi: "गर्दनीबाग अस्पताल, पटना", place: "IN-BR/patna" },
  ...Object.fromEntries(
    [...PLACES.values()]
      .filter((place) => place.in === "IN-BR")
      .map((place) => [
        `sadar-hospital-${place.id.slice("IN-BR/".length)}`,
        { en: `Sadar Hospital, ${place.en}`, hi: `सदर अस्पताल, ${place.hi}`, place: place.id },
      ]),
  ),
};
