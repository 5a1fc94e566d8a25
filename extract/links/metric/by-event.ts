/** The metric that an event names («मौत», «भर्ती», «जांच» …), given how it is counted. One small reading an event, by its cue. */
import type { CueId, CueMention } from "../../cues/index.ts";
import { has } from "./cue-classes.ts";
import type { Basis, Decision } from "./decision.ts";
import { BED_EVENTS } from "./events/beds.ts";
import { DOSE_EVENTS } from "./events/doses.ts";
import type { EventReading, Happening } from "./events/happening.ts";
import { PATIENT_EVENTS } from "./events/patients.ts";
import { TEST_EVENTS } from "./events/tests.ts";
import type { ItemView } from "./item-view.ts";
import { modeOf } from "./mode.ts";

const READINGS: Readonly<Partial<Record<CueId, EventReading>>> = {
  ...PATIENT_EVENTS,
  ...TEST_EVENTS,
  ...DOSE_EVENTS,
  ...BED_EVENTS,
};

/** What a number counts that `event` is said of; the words are those of `v.all`. */
export function byEvent(v: ItemView, event: CueMention, basis: Basis): Decision {
  const mode = modeOf(v);
  const happening: Happening = {
    ...v,
    happened: event,
    basis,
    fromLeft: basis === "left",
    counted: mode,
    flow: mode === "total" ? "total" : "new",
    planned: has(v.all, "planned") || has(v.tail, "planned") || has(v.left, "planned"),
    upTo: event.first >= v.number.end ? event.end : v.number.end,
  };
  return READINGS[event.cue]?.(happening) ?? { none: "no word says what it counts" };
}
