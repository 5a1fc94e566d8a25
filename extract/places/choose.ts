/** Which of its readings a name has here: by the words beside it, its neighbours in a list, and the states the text speaks of. */
import { stateOf } from "../../model/places.ts";
import type { PlaceId } from "../../model/primitives.ts";
import type { Document, Token } from "../text/document.ts";
import type { Candidate } from "./candidate.ts";
import * as cues from "./cues.ts";
import type { Reading } from "./reading.ts";
import { hasAdministrativeCue, surenessOf } from "./sureness.ts";

/** A candidate with the reading it has, and the others it may have. */
export interface Chosen extends Candidate {
  readonly reading: Reading;
  readonly others: readonly PlaceId[];
  readonly sure: number;
}

/** Farthest two places of one list stand apart, in tokens. */
const LIST_REACH = 8;

const stateOfReading = (r: Reading): PlaceId | null => (r.place ? stateOf(r.place) : null);

/** The state all readings agree on; null where they differ or the name is only a word. */
function plainState(candidate: Candidate): PlaceId | null {
  let state: PlaceId | null = null;
  for (const reading of candidate.readings) {
    if (reading.needs === "word") return null;
    if (reading.needs) continue;
    const s = stateOfReading(reading);
    if (s === null || (state !== null && s !== state)) return null;
    state = s;
  }
  return state;
}

/** The gap between two names is only punctuation, conjunctions, postpositions, counts: they stand in one list. */
function inOneList(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > LIST_REACH || to <= from) return false;
  let joined = false;
  for (let k = from; k < to; k++) {
    const token = tokens[k] as Token;
    if (token.sentence !== tokens[to]?.sentence) return false;
    if (token.kind === "number") continue;
    if (token.kind === "punctuation") {
      if (!/^[-,:;()/|]$/.test(token.text)) return false;
      joined = true;
    } else if (cues.CONJUNCTIONS.has(token.text)) joined = true;
    else if (!cues.LIST_WORDS.has(token.text)) return false;
  }
  return joined;
}

const isAmbiguousWord = (doc: Document, c: Candidate): boolean =>
  c.misspelt ||
  c.readings.every((r) => r.needs) ||
  ((doc.tokens[c.first] as Token).text === "गया" && c.end === c.first + 1) ||
  (cues.AMBIGUITIES.get(
    doc.tokens
      .slice(c.first, c.end)
      .map((t) => t.text)
      .join(" "),
  )?.base ?? 1) < 0.6;

const isGeographic = (r: Reading): boolean => r.kind !== "relative" && r.kind !== "facility" && r.kind !== "division";

export function choosePlaces(doc: Document, candidates: readonly Candidate[]): Chosen[] {
  const { tokens } = doc;
  const states = candidates.map(plainState);
  const doubtful = candidates.map((c) => isAmbiguousWord(doc, c));
  const votes = new Map<PlaceId, number>();
  const districts = new Set<PlaceId>();
  const sentenceStates = new Map<number, Set<PlaceId>>();
  const starts = new Set<number>();
  const ends = new Set<number>();
  candidates.forEach((c, i) => {
    if (doubtful[i] || !isGeographic(c.readings[0] as Reading)) return;
    starts.add(c.first);
    ends.add(c.end);
    const state = states[i];
    if (!state) return;
    votes.set(state, (votes.get(state) ?? 0) + 1);
    const sentence = (tokens[c.first] as Token).sentence;
    const here = sentenceStates.get(sentence);
    if (here) here.add(state);
    else sentenceStates.set(sentence, new Set([state]));
    const [only] = c.readings;
    if (only?.place && only.kind === "district") districts.add(only.place);
  });
  let main: PlaceId | null = null;
  for (const [state, n] of votes) if (main === null || n > (votes.get(main) ?? 0)) main = state;

  const chosen: Chosen[] = [];
  for (let i = 0; i < candidates.length; i++) {
    const candidate = candidates[i] as Candidate;
    const previous = chosen.at(-1);
    const before =
      previous && isGeographic(previous.reading) && inOneList(tokens, previous.end, candidate.first)
        ? previous.reading
        : null;
    // the next name that surely is a place, over doubtful ones between
    let after: { readonly state: PlaceId | null; readonly reading: Reading } | null = null;
    for (let k = i + 1, end = candidate.end; k < candidates.length && k < i + 4; k++) {
      const next = candidates[k] as Candidate;
      if (!inOneList(tokens, end, next.first)) break;
      if (!doubtful[k] && isGeographic(next.readings[0] as Reading)) {
        after = { state: states[k] ?? null, reading: next.readings[0] as Reading };
        break;
      }
      end = next.end;
    }
    const listStates = [before && stateOfReading(before), after?.state ?? null].filter((s) => s !== null);
    const sentence = sentenceStates.get((tokens[candidate.first] as Token).sentence);
    const following =
      tokens[candidate.end]?.sentence === tokens[candidate.first]?.sentence ? (tokens[candidate.end]?.text ?? "") : "";
    const blockCue =
      cues.phraseAt(cues.BLOCK_WORDS, tokens, candidate.end) > 0 || tokens[candidate.first - 1]?.text === "प्रखंड";
    const score = (r: Reading): number => {
      const state = stateOfReading(r);
      let points = -0.1 * r.rank;
      if (cues.DISTRICT_WORDS.has(following)) points += r.kind === "district" ? 3 : -1;
      if (blockCue) points += r.kind === "block" ? 3 : r.kind === "town" ? 1 : r.needs ? 0 : -0.5;
      if (state !== null && listStates.includes(state)) points += 2;
      if (
        r.place &&
        ((before?.place === r.place && before.kind !== "district") ||
          (after && after.reading.place === r.place && after.reading.kind !== "district"))
      )
        points += 1;
      if (state !== null && sentence?.has(state)) points += 1;
      if (state !== null && state === main) points += 0.6;
      if (r.needs === "seat") points += blockCue ? 0.5 : -9;
      // a block whose name is better known otherwise needs its own district or a block beside it
      if (
        r.needs === "rare" &&
        !blockCue &&
        !(r.place && districts.has(r.place)) &&
        !(before?.kind === "block" || after?.reading.kind === "block")
      )
        points -= 4;
      return points;
    };
    const ranked =
      candidate.readings.length === 1
        ? candidate.readings
        : [...candidate.readings].sort((a, b) => score(b) - score(a));
    const reading = ranked[0] as Reading;
    const state = stateOfReading(reading);
    let sure = surenessOf(doc, candidate, {
      inList: before !== null || after !== null,
      stateFits: state !== null && state === main,
      placeEndsAt: (k) => ends.has(k) || chosen.at(-1)?.end === k,
      placeBeginsAt: (k) => starts.has(k),
    });
    if (
      reading.needs === "rare" &&
      ranked.length === 1 &&
      sure > 0.4 &&
      !blockCue &&
      !hasAdministrativeCue(tokens, candidate.first, candidate.end)
    )
      sure =
        (reading.place && districts.has(reading.place)) ||
        before?.place === reading.place ||
        after?.reading.place === reading.place
          ? 0.8
          : state === main
            ? 0.5
            : 0.4;
    if (sure < 0.5) continue;
    const rest = ranked
      .filter((r) => r !== reading && r.place && !r.needs && isGeographic(r))
      .map((r) => r.place as PlaceId);
    const others = [...new Set([...(reading.also ?? []), ...rest])].filter((p) => p !== reading.place);
    const doubt = others.length > 0 && !reading.also && listStates.length === 0 ? 0.8 : 1;
    chosen.push({ ...candidate, reading, others, sure: Math.min(sure, doubt) });
    ends.add(candidate.end);
    starts.add(candidate.first);
  }
  return chosen;
}
