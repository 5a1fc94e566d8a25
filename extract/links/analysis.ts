/** Everything recognised in one field of an article, and what stands at each token: the ground on which links are made. */
import { type AttributionMention, findAttributions } from "../attributions/index.ts";
import { type CueId, type CueMention, findCues } from "../cues/index.ts";
import { findDates } from "../dates/index.ts";
import { type DiseaseMention, findDiseases, findVariants, type VariantMention } from "../diseases/index.ts";
import type { DateMention, NumberMention, PlaceMention } from "../mention.ts";
import { findNumbers } from "../numbers/index.ts";
import { findPlacesOf } from "../places/index.ts";
import { findPopulations, type PopulationMention } from "../populations/index.ts";
import { type Document, type Mention, readDocuments, type Token } from "../text/document.ts";
import { isOneOf, rowOf, type WordClass } from "../text/word-sets.ts";

/** A place is believed from here on; below it the word is taken for an ordinary one. */
const SURE = 0.5;

/** Mentions of one kind. */
export interface Mentions<M extends Mention> {
  /** In text order. */
  readonly all: readonly M[];
  /** By token, the index of the first one that begins there or behind it, as far as the last one. */
  readonly nextAt: readonly number[];
}

export interface Analysis {
  readonly doc: Document;
  /** By token: its word, and where the row of that begins (text/word-sets.ts). */
  readonly words: readonly string[];
  readonly rows: readonly number[];
  /** Every number that is written, also those inside a date or a name. */
  readonly written: readonly NumberMention[];
  /** Those outside dates and names. */
  readonly numbers: Mentions<NumberMention>;
  readonly places: Mentions<PlaceMention>;
  readonly dates: Mentions<DateMention>;
  readonly cues: Mentions<CueMention>;
  readonly diseases: Mentions<DiseaseMention>;
  readonly variants: Mentions<VariantMention>;
  readonly populations: Mentions<PopulationMention>;
  readonly attributions: Mentions<AttributionMention>;
  /** What begins at, or covers, a token. Cues and places never overlap numbers that count. */
  readonly numberAt: readonly (NumberMention | undefined)[];
  readonly placeAt: readonly (PlaceMention | undefined)[];
  readonly dateAt: readonly (DateMention | undefined)[];
  readonly cueAt: readonly (CueMention | undefined)[];
  /** A disease or a variant stands at the token. */
  readonly namedAt: readonly (Mention | undefined)[];
}

/** Tokens [from, to). */
export interface Span {
  readonly from: number;
  readonly to: number;
}

const cover = <M extends Mention>(mentions: readonly M[], length: number): (M | undefined)[] => {
  const at = new Array<M | undefined>(length);
  for (const m of mentions) for (let i = m.first; i < m.end; i++) at[i] = m;
  return at;
};

/** Takes them over one by one: what map() or filter() gives is of one kind before it is compiled and of another behind. */
function inOrder<M extends Mention>(mentions: readonly M[]): Mentions<M> {
  const all: M[] = [];
  const nextAt = new Array<number>((mentions.at(-1)?.first ?? -1) + 1);
  let next = 0;
  for (const m of mentions) {
    while (next <= m.first) nextAt[next++] = all.length;
    all.push(m);
  }
  return { all, nextAt };
}

/** «(अब तक) के सबसे …», «(अब तक के) सर्वाधिक …». */
function isOfRecord({ tokens }: Document, end: number): boolean {
  const at = (i: number) => tokens[i]?.text ?? "";
  const next = /^(?:के|का|की)$/.test(at(end)) ? end + 1 : end;
  return /^(?:सबसे|सर्वाधिक|सर्वोच्च|रिकॉर्ड|उच्चतम|एक)$/.test(at(next)) && (at(next) !== "एक" || at(next + 1) === "दिन");
}

/** «मौतों के मामले में», «टीकाकरण के मामले में»: the matter, not the cases. */
function isMatter({ tokens }: Document, { first, end }: Mention): boolean {
  if (tokens[first]?.text !== "मामले" || tokens[end]?.text !== "में" || first < 2) return false;
  return tokens[first - 1]?.text === "के" && MATTERS.test(tokens[first - 2]?.text ?? "");
}

const MATTERS = /^(?:मौत|मौतों|मृत्यु|जांच|जांचों|टीकाकरण|रिकवरी|टेस्टिंग)$/;

/** «34 लोगों ने इंजेक्शन लिया»: a dose where rabies is told of, else a thing that nobody counts. */
const withShots = (cues: readonly CueMention[], ofRabies: boolean): readonly CueMention[] =>
  cues.map((c) => (c.cue === "shot" ? { ...c, cue: ofRabies ? "dose" : "other" } : c));

/** What the recognisers find in one field, each by itself. */
interface Recognised {
  readonly dates: readonly DateMention[];
  readonly numbers: readonly NumberMention[];
  readonly places: readonly PlaceMention[];
  readonly cues: readonly CueMention[];
}

/**
 * Reads fields: all recognisers, then the overlaps between them settled. Each recogniser reads all fields before the next one begins:
 * together they are larger than what a processor keeps at hand, and changing between them costs more than a headline does.
 */
export function analyse(raws: readonly string[], publishedAt: string | undefined): Analysis[] {
  const docs = readDocuments(raws);
  // together: both ask for the same amounts
  const amounts = docs.map((doc) => ({ dates: findDates(doc, publishedAt), numbers: findNumbers(doc) }));
  const places = findPlacesOf(docs);
  const cues = docs.map(findCues);
  return docs.map((doc, k) =>
    settle(doc, {
      ...(amounts[k] as Pick<Recognised, "dates" | "numbers">),
      places: places[k] as PlaceMention[],
      cues: cues[k] as CueMention[],
    }),
  );
}

/** Settles the overlaps. */
function settle(doc: Document, recognised: Recognised): Analysis {
  const length = doc.tokens.length;
  // «अब तक के सबसे अधिक 333» tells of a record, not of a tally
  const ofRecord = (m: Mention) => isOfRecord(doc, m.end);
  const named = recognised.dates.filter((d) => d.kind !== "sofar" || !ofRecord(d));
  // what is still to come covers the numbers in it, but is no count's time
  const dates = named.filter((d) => !d.ahead);
  const dateAt = cover(dates, length);
  const inDate = dates.length === named.length ? dateAt : cover(named, length);
  const found = recognised.numbers;
  const places = recognised.places.filter((p) => p.sure >= SURE);
  const placeAt = cover(places, length);
  const diseases = findDiseases(doc);
  const variants = findVariants(doc);
  const namedAt = cover<Mention>([...diseases, ...variants], length);
  // a number inside a date, a disease's name or a facility's name counts nothing
  const isFree = (n: NumberMention) => !inDate[n.coreFirst] && !namedAt[n.coreFirst] && !placeAt[n.coreFirst];
  const free = found.filter(isFree);
  let numberAt = cover(free, length);
  const ofRabies = diseases.some((d) => d.disease === "rabies");
  const cues = withShots(recognised.cues, ofRabies).filter((c) => {
    if (c.cue === "sofar" && ofRecord(c)) return false;
    if (c.cue === "case" && isMatter(doc, c)) return false;
    if (placeAt[c.first] && (placeAt[c.first] as PlaceMention).kind !== "relative") return false;
    const n = numberAt[c.first];
    return !n || n.notCount !== undefined || c.end > n.end;
  });
  const cueAt = cover(cues, length);
  const isAnew = (n: NumberMention) => n.notCount === "reference" && isCountedAnew(doc, cueAt, n);
  let [written, numbers] = [found, free];
  if (free.some(isAnew)) {
    written = found.map((n) => (isAnew(n) ? { ...n, notCount: undefined } : n));
    numbers = written.filter(isFree);
    numberAt = cover(numbers, length);
  }
  return {
    doc,
    words: wordsOf(doc),
    rows: rowsOf(doc),
    written,
    numbers: inOrder(numbers),
    places: inOrder(places),
    dates: inOrder(dates),
    cues: inOrder(cues),
    diseases: inOrder(diseases),
    variants: inOrder(variants),
    populations: inOrder(findPopulations(doc)),
    attributions: inOrder(findAttributions(doc)),
    numberAt,
    placeAt,
    dateAt,
    namedAt,
    cueAt,
  };
}

function wordsOf({ tokens }: Document): string[] {
  const words = new Array<string>(tokens.length);
  for (let i = 0; i < tokens.length; i++) words[i] = (tokens[i] as Token).text;
  return words;
}

function rowsOf({ tokens }: Document): number[] {
  const rows = new Array<number>(tokens.length);
  for (let i = 0; i < tokens.length; i++) rows[i] = rowOf((tokens[i] as Token).word);
  return rows;
}

const TAKEN_IN: ReadonlySet<CueId> = new Set<CueId>(["admit", "sequencing", "quarantine"]);

/** «छहों को मेडिकल कॉलेज में भर्ती कराया गया», «दोनों के सैंपल जीनोम सीक्वेंसिंग के लिए भेजे गए»: something new is told of all of them. */
function isCountedAnew(
  { tokens }: Document,
  cueAt: readonly (CueMention | undefined)[],
  { end, first }: NumberMention,
): boolean {
  const next = tokens[end]?.text ?? "";
  const own = cueAt[end]?.cue;
  // «अस्पताल के दोनों ऑक्सीजन प्लांट चालू हैं»: all that there are
  if (own === "plant" && /^(?:के|में)$/.test(tokens[first - 1]?.text ?? "")) return true;
  if (!/^(?:को|के|का)$/.test(next) && own !== "quarantine" && own !== "case") return false;
  const { sentence } = tokens[first] as Token;
  for (let i = end; i < end + 10 && tokens[i]?.sentence === sentence && tokens[i]?.text !== ","; i++)
    // «दोनों मरीज आइसोलेशन में हैं» tells no more than where they are
    if (TAKEN_IN.has(cueAt[i]?.cue as CueId)) return own !== "case" || cueAt[i]?.cue !== "quarantine";
  return false;
}

/** The word at a token, or "" outside the text. An array asked for -1 but once is read slowly ever after, so it is not asked. */
export const word = ({ words }: Analysis, i: number): string =>
  i >= 0 && i < words.length ? (words[i] as string) : "";

/** True where the word at a token is one of a set. */
export const is = ({ rows }: Analysis, i: number, set: WordClass): boolean =>
  i >= 0 && i < rows.length && isOneOf(rows[i] as number, set);

/** Index of the first mention that begins at a token or behind it: reading a sentence never walks the whole article. */
const indexFrom = <M extends Mention>({ all, nextAt }: Mentions<M>, from: number): number =>
  from >= nextAt.length ? all.length : (nextAt[Math.max(0, from)] as number);

const NONE: readonly never[] = [];

/** The mentions that begin in tokens [from, to). */
export function within<M extends Mention>(mentions: Mentions<M>, from: number, to: number): readonly M[] {
  const low = indexFrom(mentions, from);
  const high = indexFrom(mentions, to);
  return high <= low ? NONE : mentions.all.slice(low, high);
}

/** The first of them. */
export function firstWithin<M extends Mention>(mentions: Mentions<M>, from: number, to: number): M | undefined {
  const i = indexFrom(mentions, from);
  return i < indexFrom(mentions, to) ? mentions.all[i] : undefined;
}

/** The last of them. */
export function lastWithin<M extends Mention>(mentions: Mentions<M>, from: number, to: number): M | undefined {
  const end = indexFrom(mentions, to);
  return end > indexFrom(mentions, from) ? mentions.all[end - 1] : undefined;
}

/** True where one of the cues begins in tokens [from, to). */
export function isCued(a: Analysis, from: number, to: number, cue: CueId): boolean {
  const end = indexFrom(a.cues, to);
  for (let i = indexFrom(a.cues, from); i < end; i++) if (a.cues.all[i]?.cue === cue) return true;
  return false;
}

/** Cues that begin in a span, in order. */
export const cuesIn = (a: Analysis, span: Span): readonly CueMention[] => within(a.cues, span.from, span.to);
