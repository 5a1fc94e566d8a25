/** Which of its readings a name has here: by the words beside it, its neighbours in a list, and the states the text speaks of. */
import { stateOf } from "../../model/places.ts";
import type { PlaceId } from "../../model/primitives.ts";
import { numberWord } from "../numbers/words-index.ts";
import type { Document, Token } from "../text/document.ts";
import { isWord, wordsLike } from "../text/word-sets.ts";
import type { Candidate } from "./candidate.ts";
import * as cues from "./cues.ts";
import { isVerbHere } from "./gaya.ts";
import { isGeographic, stateOfReading } from "./name.ts";
import { type Reading, shaped } from "./reading.ts";
import { hasAdministrativeCue, surenessOf } from "./sureness.ts";
import type { Surroundings } from "./survey.ts";

/** A candidate with the reading it has, and the others it may have. */
export interface Chosen extends Candidate {
  readonly reading: Reading;
  readonly others: readonly PlaceId[];
  readonly sure: number;
}

/** Farthest two places of one list stand apart, in tokens. */
const LIST_REACH = 8;
/** Doubtful names looked over for the next sure one of a list. */
const NAMES_AHEAD = 4;
const LEAST_SURE = 0.5;
const OTHERS: ReadonlySet<string> = new Set(["अन्य", "दूसरे", "दूसरी"]);
const GENITIVE: ReadonlySet<string> = new Set(["के", "की", "का"]);

/** The gap between two names is only punctuation, conjunctions, postpositions, counts: they stand in one list. */
function inOneList(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > LIST_REACH || to <= from) return false;
  const sentence = tokens[to]?.sentence;
  let joined = false;
  for (let k = from; k < to; k++) {
    const token = tokens[k] as Token;
    if (token.sentence !== sentence) return false;
    if (token.kind === "number") {
      // «रीवा 12 मामले सतना 9 मामले»
      joined = true;
      continue;
    }
    if (token.kind === "punctuation") {
      if (!isWord(token, LIST_SIGNS)) return false;
      joined = true;
    } else if (cues.CONJUNCTIONS.has(token.text)) joined = true;
    else if (!cues.LIST_WORDS.has(token.text)) return false;
  }
  return joined;
}

const LIST_SIGNS = wordsLike(/^[-,:;()/|]$/);

/** Hospitals stand in lists with each other and with places. */
const canNeighbour = (r: Reading): boolean => isGeographic(r) || r.facility !== undefined;

/** «X के Y», «X के ही Y»: Y lies in X. */
function liesIn(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from < 1 || to - from > 3 || tokens[from]?.sentence !== tokens[to]?.sentence) return false;
  for (let k = from; k < to; k++)
    if (!/^(?:के|की|का|में|स्थित|ही|जिले|जिला|,)$/.test((tokens[k] as Token).text)) return false;
  return true;
}

export function choosePlaces(doc: Document, candidates: readonly Candidate[], around: Surroundings): Chosen[] {
  const chosen: Chosen[] = [];
  for (let i = 0; i < candidates.length; i++) {
    const place = choose(doc, candidates, i, chosen, around);
    if (!place) continue;
    chosen.push(place);
    around.ends.add(place.end);
  }
  return chosen;
}

/** «मिर्जापुर मोहल्ले में»: not the town. */
const NEIGHBOURHOOD = wordsLike(/^(?:मोहल्ला|मोहल्ले|मुहल्ला|मुहल्ले|टोला|टोले|कॉलोनी|कालोनी|वार्ड|पारा|चौक|मार्ग|रोड)$/);

function choose(
  doc: Document,
  candidates: readonly Candidate[],
  i: number,
  chosen: readonly Chosen[],
  around: Surroundings,
): Chosen | null {
  const previous = chosen.at(-1);
  const { tokens } = doc;
  const candidate = candidates[i] as Candidate;
  const { name, first, end } = candidate;
  // «अन्य राज्य से», «दूसरे जिले से»
  if (name.readings[0].relative && OTHERS.has(tokens[first - 1]?.text ?? "")) return null;
  const foreign = foreignHere(tokens, candidate, chosen);
  if (foreign) return { ...candidate, reading: foreign, others: [], sure: 0.9 };
  if (end > first + 1 && tokens[first]?.text === "गया" && isVerbHere(tokens, first)) return null;
  // «बेंगलुरु में 40, कोच्चि में 3»: cities side by side
  const listed = previous !== undefined && !previous.reading.local && inOneList(tokens, previous.end, first);
  const village = tokens[end]?.text === "गांव";
  const behind = tokens[end];
  if (behind && isWord(behind, NEIGHBOURHOOD) && !name.readings.some((r) => r.local && !r.seat)) return null;
  const readings =
    village || isElsewhere(name.readings[0], around, listed)
      ? name.readings.filter((r) => !isElsewhere(r, around, listed) && !(village && isNamesake(r, around)))
      : name.readings;
  if (readings.length === 0) return null;
  if (around.blocks.has(name) && name.state !== around.mainState) return null;
  const block = blockOfThatName(tokens, candidate, around);
  if (block) return { ...candidate, reading: block, others: [], sure: 0.7 };
  if (name.only && !candidate.misspelt) {
    // «कोटा ब्लॉक में» of another state is no district
    const state = stateOfReading(name.only);
    // «पहले शाहाबाद फिर फर्रुखाबाद ले गए» in a text of Uttar Pradesh: no region of Bihar
    if (name.only.kind === "division" && state && around.mainState && state !== around.mainState)
      if ((around.votes.get(state) ?? 0) <= 1 && !cues.POSTPOSITIONS.has(tokens[end]?.text ?? "")) return null;
    const elsewhere = (name.only.kind === "district" || name.only.kind === "division") && state !== around.mainState;
    if (elsewhere && cues.phraseAt(cues.BLOCK_WORDS, tokens, end) > 0) return null;
    const sure = cues.isPartOfName(tokens, end) ? 0 : candidate.glued ? 0.95 : 1;
    const block = name.seatBlock && cues.phraseAt(cues.BLOCK_ONLY, tokens, end) ? name.seatBlock : null;
    return sure ? { ...candidate, reading: block ?? name.only, others: name.only.also ?? [], sure } : null;
  }

  const before =
    previous && canNeighbour(previous.reading) && inOneList(tokens, previous.end, first) ? previous.reading : null;
  const after = nextInList(tokens, candidates, i);
  const within = previous && liesIn(tokens, previous.end, first) ? previous.reading : null;
  const stateHere = (within && stateOfReading(within)) ?? around.mainState;
  const listStates = [before && stateOfReading(before), after?.state ?? null];
  const sentence = around.sentenceStates.get((tokens[first] as Token).sentence);
  const following = tokens[end]?.sentence === tokens[first]?.sentence ? (tokens[end]?.text ?? "") : "";
  const districtCue = cues.DISTRICT_WORDS.has(following);
  const blockCue =
    cues.phraseAt(cues.BLOCK_WORDS, tokens, end) > 0 || (first > 0 && tokens[first - 1]?.text === "प्रखंड");
  const amongBlocks = before?.kind === "block" || after?.reading.kind === "block";
  const ownDistrict = (r: Reading): boolean =>
    r.place !== undefined &&
    (around.districts.has(r.place) || before?.place === r.place || after?.reading.place === r.place);

  const score = (r: Reading): number => {
    const state = stateOfReading(r);
    let points = -0.1 * r.rank;
    if (districtCue) points += r.kind === "district" ? 3 : -1;
    if (blockCue) points += r.kind === "block" ? 3 : r.kind === "town" ? 1 : r.needs ? 0 : -0.5;
    if (state !== null && listStates.includes(state)) points += 2;
    if (
      r.local &&
      r.place &&
      ((before?.local && before.place === r.place) || (after?.reading.local && after.reading.place === r.place))
    )
      points += 1;
    if (within?.place && r.place && r.place !== within.place && within.place === state) points += 2;
    if (within?.place && r.local && r.place === within.place) points += 6;
    if (state !== null && sentence?.has(state)) points += 1;
    if (state !== null && state === around.mainState) points += 0.6;
    if (r.local && r.place && around.districts.has(r.place)) points += 0.5;
    if (r.needs === "seat") points += blockCue ? 0.5 : -9;
    // a block whose name is better known otherwise needs its own district, its state or a block beside it
    const ofItsState = within?.place !== undefined && within.place === state;
    if (r.needs === "rare" && !blockCue && !ownDistrict(r) && !amongBlocks && !ofItsState) points -= 4;
    return points;
  };
  // «देवघर के मोहनपुर में»: there, and not the block of that name elsewhere
  if (
    within?.kind === "district" &&
    GENITIVE.has(tokens[first - 1]?.text ?? "") &&
    readings.every((r) => r.local && !r.seat && r.place !== within.place)
  )
    return null;
  const ranked = readings.length === 1 ? readings : [...readings].sort((a, b) => score(b) - score(a));
  const reading = ranked[0] as Reading;
  const state = stateOfReading(reading);
  let sure = surenessOf(doc, candidate, reading, {
    inList:
      before !== null ||
      after !== null ||
      (within !== null && reading.local === true && within.place === reading.place) ||
      isOfItsState(tokens, candidate, reading, within),
    stateFits: state !== null && state === around.mainState,
    placeEndsAt: (k) => around.ends.has(k),
    placeBeginsAt: (k) => around.starts.has(k),
  });
  if (reading.needs === "rare" && ranked.length === 1 && !blockCue && !hasAdministrativeCue(tokens, first, end))
    sure = Math.min(sure, ownDistrict(reading) ? 0.8 : state === stateHere && !isOfOthers(reading, around) ? 0.5 : 0.4);
  if (candidate.misspelt && isStranger(reading, around)) sure = Math.min(sure, 0.4);
  if (sure < LEAST_SURE) return null;
  const rest = ranked
    .filter((r) => r !== reading && r.place && !r.needs && isGeographic(r))
    .map((r) => r.place as PlaceId);
  const others = [...new Set([...(reading.also ?? []), ...rest])].filter((p) => p !== reading.place);
  const doubt = rest.some((p) => p !== reading.place && stateOf(p) !== state);
  return { ...candidate, reading, others, sure: doubt && !listStates.includes(state) ? Math.min(sure, 0.8) : sure };
}

/** «मध्य प्रदेश के सागर में» */
const isOfItsState = (
  tokens: readonly Token[],
  { first, end, name }: Candidate,
  reading: Reading,
  within: Reading | null,
): boolean =>
  within?.kind === "state" &&
  reading.kind === "district" &&
  within.place === stateOfReading(reading) &&
  (name.ambiguity?.base ?? 1) >= 0.2 &&
  tokens[first - 1]?.text === "के" &&
  /^(?:में|जिले|जिला|शहर)$/.test(tokens[end]?.text ?? "");

/** The next name of the same list that surely is a place, over doubtful ones between. */
function nextInList(
  tokens: readonly Token[],
  candidates: readonly Candidate[],
  i: number,
): { readonly state: PlaceId | null; readonly reading: Reading } | null {
  let { end } = candidates[i] as Candidate;
  for (let k = i + 1; k < candidates.length && k < i + NAMES_AHEAD; k++) {
    const next = candidates[k] as Candidate;
    if (!inOneList(tokens, end, next.first)) return null;
    if (!next.name.doubtful && !next.misspelt && canNeighbour(next.name.readings[0]))
      return { state: next.name.state, reading: next.name.readings[0] };
    end = next.end;
  }
  return null;
}

/** A village in an article of one other district of its state has its name from there. */
const isOfOthers = (r: Reading, { districts, mainState }: Surroundings): boolean =>
  !r.place?.startsWith("IN-BR/") &&
  districts.size > 0 &&
  districts.size < 3 &&
  [...districts].every((d) => d.startsWith(`${mainState}/`));

/** «मांडा» in an article that speaks of Uttar Pradesh is no slip for «मंडला» of another state. */
const isStranger = (r: Reading, around: Surroundings): boolean =>
  r.kind !== "state" && around.statesNamed.size === 1 && !around.statesNamed.has(stateOfReading(r) as PlaceId);

/** «इस्लामपुर» in an article that speaks of other states only is no block of Bihar, nor «झरिया» in one of a single state a town of another. */
const isElsewhere = (r: Reading, { statesNamed }: Surroundings, listed: boolean): boolean =>
  r.local === true &&
  !r.seat &&
  r.place !== undefined &&
  statesNamed.size > 0 &&
  ((statesNamed.size === 1 && !listed) || r.place.startsWith("IN-BR/")) &&
  !statesNamed.has(stateOf(r.place) as PlaceId);

/**
 * «मनगवां में 12, सिरमौर में नौ और मऊगंज में पांच»: among blocks of the one district that the sentence is about, a name that elsewhere
 * is a district, of a state that is named nowhere else, is one of those blocks.
 */
function blockOfThatName(
  tokens: readonly Token[],
  { first, end, name }: Candidate,
  { mainState, votes, parents, districts }: Surroundings,
): Reading | null {
  const [reading] = name.readings;
  const state = stateOfReading(reading);
  if (
    name.ambiguity ||
    !mainState ||
    !state ||
    state === mainState ||
    (votes.get(state) ?? 0) > 1 ||
    reading.kind !== "district"
  )
    return null;
  const { sentence } = tokens[first] as Token;
  const here = parents.get(sentence);
  const behind = tokens[end]?.sentence === sentence ? tokens[end] : undefined;
  if (!here || (behind && behind.kind !== "number" && !LISTED_BEHIND.has(behind.text) && !numberWord(behind)))
    return null;
  const own = [...here.ofBlocks].filter((place) => districts.has(place) && stateOf(place) === mainState);
  const [district] = own;
  if (!district || own.length > 1) return null;
  for (const place of here.named) if (place !== district && stateOf(place) === mainState) return null;
  return shaped({ kind: "locality", place: district, local: true, rank: 9 });
}

/** Behind a place of a list. */
const LISTED_BEHIND: ReadonlySet<string> = new Set(["में", "के", "व", "और", "एवं", "तथा", ",", "-", ":", "("]);

/** «हुसैनाबाद गांव» need not be the town of that name: only in an article that names its district; a district's own town is no village. */
const isNamesake = (r: Reading, { districts }: Surroundings): boolean =>
  r.local === true && r.place !== undefined && (r.seat === true || !districts.has(r.place));

const FOREIGN = shaped({ kind: "foreign", rank: 2 });

/** «नेपाल के परसा», «बांग्लादेश की राजधानी ढाका», «पंजाब प्रांत»: a name abroad that is a place of India too. */
function foreignHere(tokens: readonly Token[], candidate: Candidate, chosen: readonly Chosen[]): Reading | null {
  const readings = candidate.name.readings;
  const [reading] = readings;
  if (!isGeographic(reading) || candidate.name.only?.kind === "foreign" || reading.kind === "country") return null;
  if (tokens[candidate.end]?.text === "प्रांत") return FOREIGN;
  if (!reading.local && !candidate.misspelt && !readings.some((r) => r.kind === "foreign")) return null;
  const capital = chosen.at(-1)?.reading.relative === "capital" && chosen.at(-1)?.end === candidate.first;
  const abroad = chosen.at(capital ? -2 : -1);
  if (abroad?.reading.kind !== "foreign") return null;
  const gap = candidate.first - (capital ? 1 : 0) - abroad.end;
  return gap === 1 && /^(?:के|की|का)$/.test((tokens[abroad.end] as Token).text) ? FOREIGN : null;
}
