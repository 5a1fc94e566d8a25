/** The cues by what they do for a number: tell what became of people, name equipment, name a rate. */
import type { CueId, CueMention } from "../../cues/index.ts";

export const EVENTS: ReadonlySet<CueId> = new Set([
  "death",
  "recovery",
  "discharge",
  "admit",
  "treat",
  "active",
  "suspected",
  "icu",
  "on_ventilator",
  "negative",
  "sequencing",
  "first_dose",
  "second_dose",
  "booster",
  "quarantine",
  "watch",
  "dose",
  "test",
  "target",
  "site",
  "zone",
]);
export const EQUIPMENT: ReadonlySet<CueId> = new Set(["bed", "oxygen_bed", "icu_bed", "ventilator", "plant", "free"]);
export const RATES: ReadonlySet<CueId> = new Set(["recovery_rate", "positivity_rate", "fatality_rate"]);

/** Events that may qualify the noun behind them: «सक्रिय मरीज», «कोरोना जांच केंद्र». Behind any other the predicate begins. */
export const ATTRIBUTIVE: ReadonlySet<CueId> = new Set([
  "active",
  "suspected",
  "death",
  "test",
  "dose",
  "first_dose",
  "second_dose",
  "booster",
  "site",
  "zone",
  "quarantine",
]);

/** Say how a count is meant, not what is counted. */
export const MANNER: ReadonlySet<CueId> = new Set(["new", "total", "perfect", "found", "sofar", "rising", "neutral"]);

/** Before a plain «मरीज» or «लोग» they say what state those are in. */
export const STATES: ReadonlySet<CueId> = new Set([
  "quarantine",
  "icu",
  "on_ventilator",
  "admit",
  "treat",
  "ward",
  "discharge",
  "death",
  "suspected",
  "watch",
  "recovery",
  "active",
]);

/** What they name happened earlier, or meanwhile, where «के बाद» or «के दौरान» follows. */
export const MAY_BE_SUBORDINATE: ReadonlySet<CueId> = new Set([
  "treat",
  "test",
  "admit",
  "discharge",
  "recovery",
  "death",
]);

const TELLING: ReadonlySet<CueId> = new Set([...EVENTS, ...EQUIPMENT]);

export const tells = (c: CueMention): boolean => TELLING.has(c.cue);
export const isContent = (c: CueMention): boolean => tells(c) || RATES.has(c.cue) || c.cue === "case";

/** True where one of the cues is among the mentions. */
export function has(mentions: readonly CueMention[], ...cues: readonly CueId[]): boolean {
  for (let i = 0; i < mentions.length; i++) {
    const { cue } = mentions[i] as CueMention;
    for (let k = 0; k < cues.length; k++) if (cues[k] === cue) return true;
  }
  return false;
}
