/** The gazetteer: every name with its readings, compiled once when the module is loaded. */
import { PLACES } from "../../model/places.ts";
import type { PlaceId } from "../../model/primitives.ts";
import { fold } from "../../model/text/normalise.ts";
import { facilityNames } from "../facilities/readings.ts";
import { readTable, spellings } from "../text/table.ts";
import { inAllDirections } from "./directions.ts";
import { BIHAR_BLOCKS } from "./lexicon/bihar-blocks.data.ts";
import { BIHAR_DISTRICTS } from "./lexicon/bihar-districts.data.ts";
import { BIHAR_TOWNS } from "./lexicon/bihar-towns.data.ts";
import { CITIES } from "./lexicon/cities.data.ts";
import { REAL_WORDS } from "./lexicon/confusables.data.ts";
import { FOREIGN, WORLD } from "./lexicon/foreign.data.ts";
import { REGIONS } from "./lexicon/regions.data.ts";
import { RELATIVE } from "./lexicon/relative.data.ts";
import { STATE_SPELLINGS } from "./lexicon/states.data.ts";
import { TEHSILS } from "./lexicon/tehsils.data.ts";
import { indexMisspellings } from "./misspelt.ts";
import { type Name, nameOf } from "./name.ts";
import type { Reading } from "./reading.ts";
import { addName, emptyTrie, wordsOf } from "./trie.ts";

/** A spelling with all that it can stand for. */
export interface Entry {
  readonly words: readonly string[];
  readonly readings: Reading[];
  name: Name | null;
}

/** By the words parted by single spaces. */
const entries = new Map<string, Entry>();

/** Single words that may be found misspelt: names long enough that no other word is near. */
const correctable = new Set<string>();

const isDevanagari = (word: string): boolean => /^[\u0900-\u097f]+$/.test(word);

function addWords(words: readonly string[], reading: Reading): void {
  const key = words.join(" ");
  const entry = entries.get(key);
  if (!entry) entries.set(key, { words, readings: [reading], name: null });
  else if (!entry.readings.some((r) => sameReading(r, reading))) entry.readings.push(reading);
}

const sameReading = (a: Reading, b: Reading): boolean =>
  a.kind === b.kind &&
  a.place === b.place &&
  a.facility === b.facility &&
  a.facilityKind === b.facilityKind &&
  a.relative === b.relative;

/** Second words that papers write apart or together: «राजेंद्र नगर», «राजेंद्रनगर». */
const JOINABLE = ["नगर", "बाजार", "सराय", "शरीफ", "बाग", "गांव", "शहर"];
/** Tails that are written apart even where the lexicon has one word. Other states' districts are not: «गांधी नगर» is a quarter. */
const SEPARABLE = ["नगर", "बाजार", "सराय", "शरीफ"];
/** Shortest name that may be met with a letter wrong. */
const LONG_ENOUGH = 6;

function add(name: string, reading: Reading, mayBeMisspelt = name.length >= LONG_ENOUGH): void {
  const words = wordsOf(name);
  const last = words.at(-1);
  if (last === undefined) throw new Error(`Compiling the gazetteer: «${name}» has no word`);
  addWords(words, reading);
  if (words.length === 1) {
    const mayPart = !reading.facility && (reading.kind !== "district" || reading.place?.startsWith("IN-BR/"));
    const tail = !mayPart ? undefined : SEPARABLE.find((t) => last.length > t.length + 2 && last.endsWith(t));
    if (tail) addWords([last.slice(0, -tail.length), tail], reading);
    if (mayBeMisspelt && last.length >= 4 && !reading.needs && isDevanagari(last)) correctable.add(last);
  } else if (words.length === 2 && JOINABLE.includes(last) && isDevanagari(words[0] as string))
    addWords([words.join("")], reading);
}

const needs = (cell: string | undefined): Pick<Reading, "needs"> =>
  cell === "word" || cell === "rare" || cell === "seat" ? { needs: cell } : {};

/** The first Roman spelling of a row. */
function slugOf(names: string | undefined): Pick<Reading, "slug"> {
  const roman = spellings(names).find((name) => /^[a-z ]+$/.test(name));
  return roman ? { slug: roman.replaceAll(" ", "-") } : {};
}

const LOCAL = { local: true } as const;

function addBihar(): void {
  for (const [slug, names, seats, roman] of readTable(BIHAR_DISTRICTS)) {
    const place = `IN-BR/${slug}`;
    const district: Reading = { kind: "district", place, rank: 0 };
    const seat: Reading = { kind: "town", place, ...LOCAL, seat: true, rank: 2 };
    for (const name of spellings(names)) add(name, district, true);
    for (const name of spellings(seats)) add(name, seat, true);
    const block: Reading = { kind: "block", place, ...LOCAL, rank: 4 };
    const sadar: Reading = { kind: "facility", facility: `sadar-hospital-${slug}`, place, rank: 0 };
    for (const name of [...spellings(names), ...spellings(seats)]) {
      add(`${name} सदर`, block, false);
      for (const hospital of ["अस्पताल", "हॉस्पिटल", "हास्पिटल"]) add(`${name} सदर ${hospital}`, sadar, false);
    }
    for (const name of spellings(roman)) add(name, district);
  }
  for (const [slug, names, how] of readTable(BIHAR_BLOCKS)) {
    const block: Reading = {
      kind: "block",
      place: `IN-BR/${slug}`,
      ...LOCAL,
      rank: how ? 8 : 4,
      ...slugOf(names),
      ...needs(how),
    };
    for (const name of spellings(names)) add(name, block);
  }
  for (const [slug, kind, names, how] of readTable(BIHAR_TOWNS)) {
    const below = kind === "town" ? "town" : "locality";
    const reading: Reading = {
      kind: below,
      place: `IN-BR/${slug}`,
      ...LOCAL,
      rank: how ? 8 : 5,
      ...slugOf(names),
      ...needs(how),
    };
    for (const name of spellings(names)) add(name, reading, false);
  }
}

/** English district names that are words in Roman text too. */
const ENGLISH_WORDS = new Set(
  "una mon dang leh diu mau anand hassan salem mandi nirmal samba moga boudh puri dhar guna pali panna banda basti sagar surat kota".split(
    " ",
  ),
);

function addIndia(): void {
  for (const place of PLACES.values()) {
    if (place.in === "IN-BR") continue;
    const reading: Reading = { kind: place.level, place: place.id, rank: place.level === "district" ? 3 : 1 };
    for (const name of place.level === "district" ? inAllDirections(place.hi) : [place.hi]) add(name, reading);
    const roman = fold(place.en).replace(/\band\b/g, " ");
    if (place.level === "state") add(fold(place.en), reading);
    else if (!ENGLISH_WORDS.has(roman)) add(roman, reading);
  }
  for (const [id = "", names] of readTable(STATE_SPELLINGS)) {
    const reading: Reading = { kind: id === "IN" ? "country" : "state", place: id, rank: 1 };
    for (const name of spellings(names)) add(name, reading);
  }
  for (const capital of ["देश की राजधानी", "राष्ट्रीय राजधानी"])
    for (const tail of ["", " दिल्ली", " नई दिल्ली", " क्षेत्र"])
      add(capital + tail, { kind: "state", place: "IN-DL", rank: 1 }, false);
  const both: readonly PlaceId[] = ["IN-MH/mumbai-city", "IN-MH/mumbai-suburban"];
  for (const [id = "", how = "", names, flag] of readTable(CITIES)) {
    if (!PLACES.has(id)) throw new Error(`Compiling the gazetteer: no place ${id} for «${names}»`);
    const also = how.startsWith("mumbai") ? { also: both.filter((p) => p !== id) } : {};
    const kind = how === "town" || how === "seat" ? "town" : how.endsWith("locality") ? "locality" : "district";
    const reading: Reading = {
      kind,
      place: id,
      rank: flag === "first" ? 2.5 : flag ? 8 : kind === "district" ? 3 : how === "seat" ? 4 : 5,
      ...(kind === "district" ? {} : LOCAL),
      ...(how === "seat" ? { seat: true } : {}),
      ...also,
      ...needs(flag),
    };
    for (const name of spellings(names))
      for (const written of kind === "district" ? inAllDirections(name) : [name]) add(written, reading);
  }
}

function addTehsils(): void {
  for (const [place = "", names] of readTable(TEHSILS)) {
    if (!PLACES.has(place)) throw new Error(`Compiling the gazetteer: no place ${place} for «${names}»`);
    const reading: Reading = { kind: "town", place, rank: 8, ...LOCAL, ...needs("rare") };
    for (const name of spellings(names)) add(name, reading, false);
  }
}

function addOthers(): void {
  for (const [place = "", names] of readTable(REGIONS))
    for (const name of spellings(names)) add(name, { kind: "division", place, rank: 2 }, false);
  const foreign: Reading = { kind: "foreign", rank: 2 };
  for (const [names] of readTable(FOREIGN)) for (const name of spellings(names)) add(name, foreign, false);
  for (const name of spellings(WORLD)) add(name, { ...foreign, relative: "world" }, false);
  for (const [word, names] of readTable(RELATIVE)) {
    const relative = word as NonNullable<Reading["relative"]>;
    for (const name of spellings(names)) add(name, { kind: "relative", relative, rank: 1 }, false);
  }
  for (const [name, reading] of facilityNames()) add(name, reading, false);
}

addBihar();
addIndia();
addTehsils();
addOthers();

export const GAZETTEER = emptyTrie<Entry>();
for (const entry of entries.values()) addName(GAZETTEER, entry.words, entry);

/** What is known of a name; found out when a text first has it, as no text has most of them. */
export function nameIn(entry: Entry): Name {
  entry.name ??= nameOf(entry.words.join(" "), entry.readings);
  return entry.name;
}

/** The places a name can be: spellings with the same ones are one name. */
const meaningOf = (name: string): string =>
  (entries.get(name)?.readings ?? [])
    .map((r) => `${r.kind} ${r.place}`)
    .sort()
    .join();

/** A town outside Bihar: too many are near to words of the language. */
const isLesser = (name: string): boolean =>
  (entries.get(name)?.readings ?? []).every((r) => r.local === true && !r.place?.startsWith("IN-BR/"));

/** The name a misspelt word is meant to be. */
export const MISSPELT = indexMisspellings(
  new Map([...correctable].map((name) => [name, { meaning: meaningOf(name), byEarOnly: isLesser(name) }])),
  new Set(fold(REAL_WORDS).split(/\s+/)),
);
entries.clear();
