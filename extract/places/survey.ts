/** What the sure names of a document say about the doubtful ones: the states and districts it speaks of. */
import type { PlaceId } from "../../model/primitives.ts";
import type { Document, Token } from "../text/document.ts";
import type { Candidate } from "./candidate.ts";
import { BLOCK_ONLY, phraseAt } from "./cues.ts";
import { isDateline } from "./dateline.ts";
import { isGeographic, type Name } from "./name.ts";

export interface Surroundings {
  /** Named most often; null where none is. */
  readonly mainState: PlaceId | null;
  /** By a state, district or district town; blocks do not count. */
  readonly statesNamed: ReadonlySet<PlaceId>;
  readonly districts: ReadonlySet<PlaceId>;
  /** How often each state is named. */
  readonly votes: ReadonlyMap<PlaceId, number>;
  /** Districts of which a sentence names blocks or towns, sure or doubtful; and the districts that it names themselves. */
  readonly parents: ReadonlyMap<number, Parents>;
  readonly sentenceStates: ReadonlyMap<number, ReadonlySet<PlaceId>>;
  /** Names of districts that the text gives to a block: «कोटा ब्लॉक में», of another state. */
  readonly blocks: ReadonlySet<Name>;
  /** Tokens at which a sure place begins. */
  readonly starts: ReadonlySet<number>;
  /** Tokens before which a place ends; grows as doubtful names are decided. */
  readonly ends: Set<number>;
}

export interface Parents {
  readonly ofBlocks: Set<PlaceId>;
  readonly named: Set<PlaceId>;
}

/** `beside` is what another part of the article names: the headline's text, or its headline. It is asked where this part names no state. */
export function survey(doc: Document, candidates: readonly Candidate[], beside?: Surroundings): Surroundings {
  const { tokens } = doc;
  const votes = new Map<PlaceId, number>();
  const districts = new Set<PlaceId>();
  const statesNamed = new Set<PlaceId>();
  const sentenceStates = new Map<number, Set<PlaceId>>();
  const parents = new Map<number, Parents>();
  const starts = new Set<number>();
  const ends = new Set<number>();
  const blocks = new Set<Name>();
  for (const { end, name } of candidates)
    if (name.readings.length === 1 && name.readings[0].kind === "district" && phraseAt(BLOCK_ONLY, tokens, end) > 0)
      blocks.add(name);
  for (const { first, end, name, misspelt } of candidates) {
    const [reading] = name.readings;
    if (!misspelt) addParents(parents, (tokens[first] as Token).sentence, name);
    if (blocks.has(name)) continue;
    if (misspelt || !isGeographic(reading) || (name.doubtful && !isDateline(doc, first, end))) continue;
    starts.add(first);
    ends.add(end);
    if (!name.state) continue;
    votes.set(name.state, (votes.get(name.state) ?? 0) + 1);
    if (!reading.local || reading.seat || isDateline(doc, first, end)) statesNamed.add(name.state);
    const { sentence } = tokens[first] as Token;
    const here = sentenceStates.get(sentence);
    if (here) here.add(name.state);
    else sentenceStates.set(sentence, new Set([name.state]));
    if (reading.place && (reading.kind === "district" || reading.seat)) districts.add(reading.place);
  }
  let mainState: PlaceId | null = null;
  for (const [state, n] of votes) if (mainState === null || n > (votes.get(mainState) ?? 0)) mainState = state;
  const here = { mainState, votes, parents, statesNamed, districts, sentenceStates, blocks, starts, ends };
  if (!beside || statesNamed.size > 0) return here;
  const { mainState: main, votes: theirs, statesNamed: states, districts: its } = beside;
  return { ...here, mainState: main, votes: theirs, statesNamed: states, districts: its };
}

function addParents(parents: Map<number, Parents>, sentence: number, { readings }: Name): void {
  let here = parents.get(sentence);
  for (const { place, local, seat, kind } of readings) {
    if (!place || (!local && kind !== "district")) continue;
    if (!here) {
      here = { ofBlocks: new Set(), named: new Set() };
      parents.set(sentence, here);
    }
    (local && !seat ? here.ofBlocks : here.named).add(place);
  }
}
