/**
 * Places, regions, foreign countries and facilities in a document.
 *
 * The order of work: names are found (candidate.ts); each is asked whether it is a place at all here (sureness.ts); where a
 * name has several readings the words beside it and the states named around it decide (choose.ts); hospitals take their
 * district from the place beside them (../facilities/attach.ts).
 */

import { attachFacilities } from "../facilities/attach.ts";
import type { PlaceMention } from "../mention.ts";
import type { Document } from "../text/document.ts";
import { findCandidates } from "./candidate.ts";
import { choosePlaces } from "./choose.ts";
import { survey } from "./survey.ts";

/**
 * Mentions in text order, not overlapping. `sure` below 0.5 is never given. For «सदर अस्पताल» without a place beside it the
 * facility is its kind (`sadar-hospital`) and `place` is absent.
 */
export function findPlaces(doc: Document): PlaceMention[] {
  const candidates = findCandidates(doc);
  return attachFacilities(doc, choosePlaces(doc, candidates, survey(doc, candidates)));
}

/** The same of a headline and its text, each of which says what states the other speaks of. */
export function findPlacesOf(docs: readonly Document[]): PlaceMention[][] {
  const found = docs.map((doc) => {
    const candidates = findCandidates(doc);
    return { doc, candidates, around: survey(doc, candidates) };
  });
  return found.map(({ doc, candidates, around }, k) => {
    const beside = around.statesNamed.size > 0 ? undefined : found[1 - k]?.around;
    return attachFacilities(doc, choosePlaces(doc, candidates, beside ? survey(doc, candidates, beside) : around));
  });
}
