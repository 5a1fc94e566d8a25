/** The gazetteer: every name with its readings, compiled once when the module is loaded. */
import { PLACES } from "../../model/places.ts";
import type { PlaceId } from "../../model/primitives.ts";
import { fold } from "../../model/text/normalise.ts";
import { facilityNames } from "../facilities/readings.ts";
import { readTable, spellings } from "../text/table.ts";
import { BIHAR_BLOCKS } from "./lexicon/bihar-blocks.data.ts";
import { BIHAR_DISTRICTS } from "./lexicon/bihar-districts.data.ts";
import { BIHAR_TOWNS } from "./lexicon/bihar-towns.data.ts";
import { CITIES } from "./lexicon/cities.data.ts";
import { REAL_WORDS } from "./lexicon/confusables.data.ts";
import { FOREIGN } from "./lexicon/foreign.data.ts";
import { REGIONS } from "./lexicon/regions.data.ts";
import { RELATIVE } from "./lexicon/relative.data.ts";
import { STATE_SPELLINGS } from "./lexicon/states.data.ts";
import { indexMisspellings } from "./misspelt.ts";
import type { Reading } from "./reading.ts";
import { addName, emptyTrie, wordsOf } from "./trie.ts";

export const GAZETTEER = emptyTrie<Reading>();

/** Single words that may be found misspelt: names long enough that no other word is near. */
const correctable = new Set<string>();

/** Second words that papers write apart or together: «राजेंद्र नगर», «राजेंद्रनगर». */
const JOINABLE = /^(.{2,})(नगर|बाजार|सराय|शरीफ|बाग|गांव|शहर)$/;

/** English district names that are words in Roman text too. */
const ENGLISH_WORDS = new Set([
  "una",
  "mon",
  "dang",
  "leh",
  "diu",
  "mau",
  "anand",
  "hassan",
  "salem",
  "mandi",
  "nirmal",
  "samba",
  "moga",
  "boudh",
  "puri",
  "dhar",
  "guna",
  "pali",
  "panna",
  "banda",
  "basti",
  "sagar",
  "surat",
  "kota",
]);

function add(name: string, reading: Reading, mayBeMisspelt = false): void {
  const words = wordsOf(name);
  if (words.length === 0) throw new Error(`Compiling the gazetteer: «${name}» has no word`);
  addName(GAZETTEER, words, reading);
  const last = words.at(-1) as string;
  if (words.length === 1) {
    const apart = JOINABLE.exec(last);
    if (apart && !reading.facility) addName(GAZETTEER, [apart[1] as string, apart[2] as string], reading);
    if (mayBeMisspelt && last.length >= 4 && !reading.needs && /^[\u0900-\u097f]+$/.test(last)) correctable.add(last);
  } else if (words.length === 2 && JOINABLE.test(`कक${last}`) && /^[\u0900-\u097f]+$/.test(words[0] as string))
    addName(GAZETTEER, [words.join("")], reading);
}

const flag = (cell: string | undefined): Pick<Reading, "needs"> | Record<string, never> =>
  cell === "word" || cell === "rare" || cell === "seat" ? { needs: cell } : {};

for (const [slug = "", names, seats, roman] of readTable(BIHAR_DISTRICTS)) {
  const place = `IN-BR/${slug}`;
  const district: Reading = { kind: "district", place, rank: 0 };
  for (const name of spellings(names)) add(name, district, true);
  for (const seat of spellings(seats)) add(seat, { kind: "town", place, local: true, seat: true, rank: 2 }, true);
  for (const name of spellings(roman)) add(name, district);
}

for (const place of PLACES.values()) {
  if (place.in === "IN-BR") continue;
  const reading: Reading = { kind: place.level, place: place.id, rank: place.level === "district" ? 3 : 1 };
  add(place.hi, reading, place.hi.length >= 6);
  const roman = fold(place.en).replace(/\band\b/g, " ");
  if (!ENGLISH_WORDS.has(roman) && place.level === "district") add(roman, reading);
  if (place.level === "state") add(fold(place.en), reading);
}
for (const [id = "", names] of readTable(STATE_SPELLINGS))
  for (const name of spellings(names))
    add(name, { kind: id === "IN" ? "country" : "state", place: id, rank: 1 }, name.length >= 6);
addName(GAZETTEER, wordsOf("नई दिल्ली"), { kind: "district", place: "IN-DL/new-delhi", rank: 3 });
for (const name of [
  "देश की राजधानी",
  "राष्ट्रीय राजधानी",
  "देश की राजधानी दिल्ली",
  "राष्ट्रीय राजधानी दिल्ली",
  "राष्ट्रीय राजधानी क्षेत्र",
])
  add(name, { kind: "state", place: "IN-DL", rank: 1 });

for (const [slug = "", names, how] of readTable(BIHAR_BLOCKS)) {
  const kind = "block";
  for (const name of spellings(names))
    add(name, { kind, place: `IN-BR/${slug}`, local: true, rank: how ? 8 : 4, ...flag(how) }, name.length >= 6);
}
for (const [slug = "", kind, names, how] of readTable(BIHAR_TOWNS))
  for (const name of spellings(names))
    add(name, {
      kind: kind === "town" ? "town" : "locality",
      place: `IN-BR/${slug}`,
      local: true,
      rank: how ? 8 : 5,
      ...flag(how),
    });

const BOTH_MUMBAIS: readonly PlaceId[] = ["IN-MH/mumbai-city", "IN-MH/mumbai-suburban"];
for (const [id = "", how, names, needs] of readTable(CITIES)) {
  if (!PLACES.has(id)) throw new Error(`Compiling the gazetteer: no place ${id} for «${names}»`);
  const mumbai = how?.startsWith("mumbai") ? { also: BOTH_MUMBAIS.filter((p) => p !== id) } : {};
  const below =
    how === "town"
      ? { kind: "town" as const, local: true as const }
      : how?.endsWith("locality")
        ? { kind: "locality" as const, local: true as const }
        : { kind: "district" as const };
  for (const name of spellings(names))
    add(
      name,
      { place: id, rank: below.kind === "district" ? 3 : 5, ...below, ...mumbai, ...flag(needs) },
      name.length >= 6,
    );
}

for (const [id = "", names] of readTable(REGIONS))
  for (const name of spellings(names)) add(name, { kind: "division", place: id, rank: 2 });
for (const [names] of readTable(FOREIGN)) for (const name of spellings(names)) add(name, { kind: "foreign", rank: 2 });
for (const [relative = "", names] of readTable(RELATIVE))
  for (const name of spellings(names))
    add(name, { kind: "relative", relative: relative as NonNullable<Reading["relative"]>, rank: 1 });
for (const [name, reading] of facilityNames()) add(name, reading);

(function orderReadings(node: typeof GAZETTEER) {
  node.values?.sort((a, b) => a.rank - b.rank);
  for (const next of node.next.values()) orderReadings(next);
})(GAZETTEER);

/** The name a misspelt word is meant to be. */
export const MISSPELT = indexMisspellings(correctable, new Set(spellings(REAL_WORDS.replace(/\s+/g, ",")).map(fold)));
