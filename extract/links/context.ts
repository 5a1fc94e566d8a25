/** What an article has said so far, carried from clause to clause: the reader's memory. */
import type { DiseaseId } from "../../model/diseases.ts";
import type { Population, Variant } from "../../model/fact.ts";
import type { MetricId } from "../../model/metrics.ts";
import type { IsoDate, PlaceId } from "../../model/primitives.ts";
import type { NumberMention } from "../mention.ts";

/** new: in a window. total: so far. now: a state. */
export type Mode = "new" | "total" | "now";

/** Where the text is: a district or state, perhaps one hospital or block in it. */
export interface Where {
  readonly place: PlaceId | undefined;
  readonly facility?: string | undefined;
  readonly locality?: string | undefined;
  /** Abroad: its numbers are no facts. */
  readonly foreign?: boolean;
}

/** Made here, so that all are of one shape: such are read much faster. */
export const whereIs = (place: PlaceId | undefined, facility?: string, locality?: string): Where => ({
  place,
  facility,
  locality,
  foreign: false,
});

export const ABROAD: Where = { ...whereIs(undefined), foreign: true };
/** All countries: «देश में» behind it is India. */
export const WORLD: Where = { ...ABROAD };

export interface When {
  readonly asOf?: IsoDate | undefined;
  readonly window?: string | undefined;
  readonly until?: string | undefined;
  readonly kind: "day" | "window" | "season" | "sofar";
}

export interface Context {
  /** Of the last clause that counted something. */
  metric: MetricId | undefined;
  /** Of the last that did not only part what was counted: «यह संख्या» goes on with it. */
  whole: MetricId | undefined;
  mode: Mode | undefined;
  /** Of the last clause that counted cases. */
  cases: MetricId | undefined;
  /** All numbers of the last clause of this sentence were rejected, and why: what goes on with them counts nothing either. */
  rejected: string | undefined;
  /** A day was named in this paragraph. */
  dayNamed: boolean;
  /** True while the metric was set in this paragraph. */
  fresh: boolean;
  /** True for the first clause of a sentence that does not go on with the last. */
  newSentence: boolean;
  /** How many running totals have followed one another: a long run is a table of totals in prose. */
  totals: number;
  /** The largest day's count of cases so far: no district's can be above it. */
  newest: number | undefined;
  /** The largest count of each metric, of any place; the day's cases only of this paragraph. */
  readonly lately: Map<MetricId, number>;
  /** The largest day's count of cases in the whole text. */
  largestNew: number;
  /** The count of cases that was read last. */
  lastCases: number;
  /** The same of deaths. */
  newestDeaths: number | undefined;
  /** All metrics counted so far. */
  readonly counted: Set<MetricId>;
  /** Announced by a heading: «कौन से जिले में कितनी मौतें». */
  heading: MetricId | undefined;
  scope: Where;
  /** Of the paragraph's first sentence that counted. */
  paragraphScope: Where | undefined;
  /** The last place named, list items included: «यहां». */
  last: Where;
  /** The text stands in short lines: «127 की मौत». */
  inLines: boolean;
  /** The last clause that counted was a list of places. */
  listed: boolean;
  /** Where, and of which disease, the last number counted: «इनमें …» goes on there. */
  counting:
    | {
        readonly where: Where | undefined;
        readonly disease: DiseaseId;
        readonly aside: boolean;
        readonly number: NumberMention;
      }
    | undefined;
  /** The hospital whose patients this clause parts: «इनमें रीवा के दस, सतना के तीन». */
  partsOf: string | undefined;
  /** The hospital named last: «अस्पताल में», «संस्थान में» of later paragraphs. */
  hospital: Where | undefined;
  /** The places of the last list of this sentence, one a number. */
  listPlaces: readonly Where[];
  /** The last single place of this sentence. */
  inSentencePlace: Where | undefined;
  /** The line before was a heading. */
  headed: boolean;
  /** What a heading says that the brackets in the lines below it hold: another disease, or another metric. */
  bracketed: DiseaseId | MetricId | undefined;
  /** A heading told of all so far, as do the short lines below it. */
  ofAll: boolean;
  /** Of the last sentence that counted: for one that goes on with it. */
  time: When | undefined;
  /** The season or span that the text counted over last, of any paragraph. */
  span: When | undefined;
  /** «अब तक» was said in this sentence. */
  soFar: When | undefined;
  /** The day named last in this paragraph. */
  day: When | undefined;
  /** Of the paragraph: the first it names. */
  disease: DiseaseId | undefined;
  /** Of the sentence: the last it names, the article's own before others. */
  inSentence: DiseaseId | undefined;
  variant: Variant | undefined;
  attribution: string | undefined;
  /** The scope was set by a heading and holds for the next paragraph. */
  pinned: boolean;
  population: Population | undefined;
}

/** Before anything was said. All fields from the start: objects of one shape are read, and copied, much faster. */
export const newContext = (home: Where): Context => ({
  metric: undefined,
  whole: undefined,
  mode: undefined,
  cases: undefined,
  rejected: undefined,
  dayNamed: false,
  fresh: false,
  newSentence: false,
  totals: 0,
  newest: undefined,
  newestDeaths: undefined,
  counted: new Set(),
  heading: undefined,
  scope: home,
  paragraphScope: undefined,
  last: home,
  inLines: false,
  lately: new Map(),
  largestNew: 0,
  lastCases: 0,
  partsOf: undefined,
  listed: false,
  counting: undefined,
  hospital: undefined,
  listPlaces: [],
  inSentencePlace: undefined,
  headed: false,
  bracketed: undefined,
  ofAll: false,
  time: undefined,
  span: undefined,
  soFar: undefined,
  day: undefined,
  disease: undefined,
  inSentence: undefined,
  variant: undefined,
  attribution: undefined,
  pinned: false,
  population: undefined,
});
