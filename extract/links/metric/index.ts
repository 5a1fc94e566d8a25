/** What a number counts. The rules are tried in this order; the first that decides is the one that `extract --explain` names. */
import type { Analysis } from "../analysis.ts";
import type { Clause, Item } from "../clauses.ts";
import type { Context } from "../context.ts";
import { admittedFrom, putThere, takenIn, takenThere } from "./arrivals.ts";
import { byEvent } from "./by-event.ts";
import { clinic, examined, ofTheClinic, usual } from "./clinic.ts";
import { type Decision, type MetricRule, mayDecide } from "./decision.ts";
import { nthOfDoses, toBeReached } from "./events/doses.ts";
import {
  afflicted,
  ails,
  blood,
  confirmed,
  fellIll,
  held,
  lifeLost,
  namedIn,
  noneFound,
  notInfected,
  symptoms,
  underSuspicion,
  victims,
} from "./found-ill.ts";
import {
  absent,
  ageInBrackets,
  byOrigin,
  cameFrom,
  contacts,
  denied,
  foundAgain,
  ofTheDead,
  ofTheHealthy,
  outdated,
  ratio,
  reproduction,
  story,
  toldOfAge,
  wentAway,
} from "./guards.ts";
import { viewItem } from "./item-view.ts";
import { byLeftOrList } from "./left.ts";
import {
  accident,
  accused,
  alreadyIll,
  atWork,
  beyondAll,
  conditional,
  cremated,
  degrees,
  dummy,
  feared,
  guests,
  hired,
  inCondition,
  ofAilment,
  ofSuchPlaces,
  ofWater,
  possible,
  suchAs,
} from "./nobody-ill.ts";
import { onBeds, onOxygen } from "./on-beds.ts";
import { ordinal } from "./ordinal.ts";
import { inOneInstance, lost, ofAnimals, ofCrops, ofLaw, ofLodging } from "./other-news.ts";
import {
  bodyOfPeople,
  difference,
  meantFor,
  need,
  operated,
  otherNoun,
  ownNoun,
  reports,
  unknownNoun,
} from "./other-nouns.ts";
import { except, fewInRest, inOnePlace, oneOfSeveral, overPlaces } from "./over-places.ts";
import {
  actedOn,
  amongThose,
  cases,
  continuedList,
  ranked,
  sameOnes,
  sharedPredicate,
  stateBefore,
  whole,
} from "./people.ts";
import { cameForDose, peopleFound, plainPeople } from "./plain-people.ts";
import { rate } from "./rates.ts";
import {
  bedsOfKind,
  besideIcu,
  inHospitals,
  invertedTally,
  monthRow,
  ofDisease,
  setUp,
  stillTreated,
  tookDose,
} from "./rows.ts";

const ownEvent: MetricRule = {
  name: "event-behind",
  why: "what happened, behind the number: «17 की मौत», «82 मरीज ठीक हुए», «630 बेड»",
  decide: (v) => v.event && byEvent(v, v.event, "right"),
};

const wordsBefore: MetricRule = {
  name: "words-before",
  why: "the words before the number, or its list: «मृतकों की संख्या 68», «सतना में 21»",
  decide: (v) => (v.bare ? byLeftOrList(v) : undefined),
};

const nothingSaid: MetricRule = {
  name: "nothing-said",
  why: "nothing is said of these people that a metric counts: «पांच सौ लोग जुटे»",
  decide: () => ({ none: "nothing is said of these people that a metric counts" }),
};

export const RULES: readonly MetricRule[] = [
  // no fact, whatever it counts
  outdated,
  ageInBrackets,
  oneOfSeveral,
  ordinal,
  ratio,
  overPlaces,
  fewInRest,
  reproduction,
  contacts,
  accused,
  ofLaw,
  inOneInstance,
  ofAnimals,
  ofLodging,
  ofCrops,
  lost,
  dummy,
  hired,
  atWork,
  ofAilment,
  alreadyIll,
  cremated,
  conditional,
  ofSuchPlaces,
  suchAs,
  guests,
  inCondition,
  accident,
  degrees,
  possible,
  feared,
  ofWater,
  beyondAll,
  clinic,
  examined,
  absent,
  ofTheHealthy,
  blood,
  wentAway,
  usual,
  except,
  rate,
  story,
  toldOfAge,
  inOnePlace,
  byOrigin,
  admittedFrom,
  cameFrom,
  onBeds,
  denied,
  foundAgain,
  ofTheDead,
  putThere,
  takenThere,
  invertedTally,
  ofTheClinic,
  // what it counts is no metric
  nthOfDoses,
  setUp,
  toBeReached,
  bedsOfKind,
  besideIcu,
  otherNoun,
  unknownNoun,
  operated,
  difference,
  bodyOfPeople,
  reports,
  meantFor,
  ownNoun,
  need,
  // words without a noun
  confirmed,
  afflicted,
  namedIn,
  ails,
  held,
  symptoms,
  underSuspicion,
  victims,
  noneFound,
  notInfected,
  onOxygen,
  monthRow,
  ofDisease,
  stillTreated,
  inHospitals,
  wordsBefore,
  // an event of its own
  ranked,
  ownEvent,
  // patients and people without one
  whole,
  takenIn,
  amongThose,
  sharedPredicate,
  stateBefore,
  continuedList,
  sameOnes,
  cameForDose,
  tookDose,
  fellIll,
  lifeLost,
  actedOn,
  cases,
  peopleFound,
  plainPeople,
  nothingSaid,
];

/** As they are asked, all of one shape: such are read much faster. */
const ASKED = RULES.map((rule) => ({
  rule,
  column: rule.words?.column ?? 0,
  bit: rule.words?.bit ?? 0,
  always: rule.words === undefined,
  decide: rule.decide,
}));

export interface Ruled {
  readonly rule: MetricRule;
  readonly decision: Decision;
}

/** Decides for one number; what its list counts is asked for by `inherit`. */
export function decideMetric(a: Analysis, clause: Clause, item: Item, ctx: Context): Ruled {
  const view = viewItem(a, clause, item, ctx);
  for (const asked of ASKED) {
    if (!asked.always && !mayDecide(clause.near, asked)) continue;
    const decision = asked.decide(view);
    if (decision) return { rule: asked.rule, decision };
  }
  throw new Error(`no metric rule decided on the number at token ${item.number.first}`);
}
