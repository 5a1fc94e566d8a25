/** The kinds of mention that recognisers give and links read. All are tokens [first, end) of one Document. */
import type { Qualifier } from "../model/fact.ts";
import type { IsoDate, PlaceId } from "../model/primitives.ts";
import type { Mention } from "./text/document.ts";

export interface NumberMention extends Mention {
  /** Exact after every Hindi form is resolved; the lower end of a range. */
  readonly value: number;
  readonly max?: number | undefined;
  /** Of the words that belong to the number itself: «करीब», «से अधिक», «के पार», «10-12». */
  readonly qualifier: Qualifier;
  /** «17-17», «एक-एक»: the number goes to each of the things named. */
  readonly each?: boolean | undefined;
  /** «आठवीं», «8वीं». */
  readonly ordinal?: boolean | undefined;
  /** %, फीसदी, प्रतिशत. */
  readonly percent?: boolean | undefined;
  /** «एक भी … नहीं», «कोई … नहीं», «शून्य», «निल»: value 0 said in words. `end` then stands behind the pronoun, the «नहीं» is at `negation`. */
  readonly none?: boolean | undefined;
  readonly negation?: number | undefined;
  /** Tokens of the bare number without its qualifier words: [coreFirst, coreEnd). */
  readonly coreFirst: number;
  readonly coreEnd: number;
  /** Why it counts no people or things: age, year, time, money, phone, distance, id, score, ratio, article … */
  readonly notCount?: string | undefined;
}

export type PlaceKind =
  | "country"
  | "state"
  | "district"
  | "division"
  | "town"
  | "block"
  | "locality"
  | "facility"
  | "foreign"
  /** सूबा, राज्य, प्रदेश, राजधानी, जिला, देश, यहां: to be resolved by the article. */
  | "relative";

export interface PlaceMention extends Mention {
  readonly kind: PlaceKind;
  /** Smallest administrative place; absent for foreign, relative and facilities not known by name. */
  readonly place?: PlaceId | undefined;
  /** Other places it may be, most likely first, for names that several states share (औरंगाबाद). */
  readonly others?: readonly PlaceId[] | undefined;
  /** Block, town or ward as written, for kinds below the district. */
  readonly locality?: string | undefined;
  /** A town that gives its name to the district or stands for it (मोतिहारी, बेतिया, छपरा). */
  readonly seat?: boolean | undefined;
  readonly facility?: string | undefined;
  /** For relative ones; the world is foreign. */
  readonly relative?: "world" | "state" | "district" | "country" | "capital" | "here" | "city" | "hospital" | undefined;
  /** For ambiguous words (गया, आरा, बाढ़): how sure the context makes it, 0–1. */
  readonly sure: number;
}

export interface DateMention extends Mention {
  /** First and last day; the same for one day. */
  readonly from: IsoDate;
  readonly to: IsoDate;
  /**
   * day: one day is named. window: a span is named («बीते 24 घंटे», «पिछले सप्ताह», «1 से 15 जुलाई», «इस माह»).
   * season: a running total's span («इस साल», «इस सीजन में»). sofar: «अब तक», «फिलहाल», «अभी».
   */
  readonly kind: "day" | "window" | "season" | "sofar";
  /** ISO 8601 duration for windows: P1D, P7D, P1M, P1Y. */
  readonly window?: string | undefined;
  /** HH:MM, for «शाम 4 बजे तक». */
  readonly until?: string | undefined;
  /** Words that speak of a comparison in the past («पिछले साल इसी दिन»). */
  readonly past?: boolean | undefined;
  /** A span that is still to come («अगले तीन दिन», «इस महीने के अंत में»): no count can be true of it. */
  readonly ahead?: boolean | undefined;
}
