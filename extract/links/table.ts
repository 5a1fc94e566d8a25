/** Tables: a row is a line, its cells by tab. The header names the metrics, the first cell the place. */

import type { DiseaseId } from "../../model/diseases.ts";
import type { MetricId } from "../../model/metrics.ts";
import type { IsoDate } from "../../model/primitives.ts";
import type { NumberMention } from "../mention.ts";
import type { Sentence, Token } from "../text/document.ts";
import { type Analysis, cuesIn, is, type Span, within, word } from "./analysis.ts";
import type { Subject } from "./article.ts";
import type { Claim } from "./claim.ts";
import { type Context, type When, type Where, whereIs } from "./context.ts";
import { announced } from "./heading.ts";
import { RATE_METRIC } from "./metric/rates.ts";
import { placesIn } from "./place-group.ts";
import { DAILY_OF, familyOf, TOTAL_OF } from "./tally.ts";
import { asWhen, itemWhen } from "./when.ts";
import { isDistrict, stateOf } from "./where.ts";
import { CONJUNCTION } from "./words.ts";

interface Column {
  readonly metric?: MetricId | undefined;
  /** It says only how its numbers are meant: what they count the row's name says. */
  readonly mode?: "new" | "total" | undefined;
  readonly when?: When | undefined;
  readonly disease?: DiseaseId | undefined;
}

type Separator = "tab" | "bar" | "gap" | "colon" | "dash" | "slash" | "comma" | "space";

export interface TableState {
  readonly columns: readonly Column[];
  readonly by: Separator;
  /** Its rows are hospitals, by the header: also those of names that nobody knows. */
  readonly ofHospitals: boolean;
  /** Where the row before stands, if it is named for a place. */
  readonly last?: Where | undefined;
  /** Its rows are months or years: what they add up to is of all of them. */
  readonly ofTimes?: boolean | undefined;
}

export interface Row {
  readonly state: TableState;
  readonly claims: readonly Claim[];
}

/** The cells of a line as parted by one kind of separator. */
function cells(a: Analysis, s: Sentence, by: Separator): Span[] {
  if (by === "space") return cellsBySpace(a, s);
  const { text, tokens } = a.doc;
  const found: Span[] = [];
  let from = s.first;
  for (let i = s.first; i < s.end; i++) {
    const t = tokens[i] as Token;
    const gap = i > s.first ? text.slice((tokens[i - 1] as Token).end, t.start) : "";
    const mark =
      (by === "bar" && t.text === "|") ||
      (by === "colon" && t.text === ":" && !a.numberAt[i]) ||
      // «अस्पताल : बेड / वेंटिलेटर»
      (by === "slash" && (((t.text === "/" || t.text === ":") && !a.numberAt[i]) || isOver(a, i))) ||
      // «सारण : 714, 601, 452»
      (by === "comma" && (t.text === "," || (t.text === ":" && found.length === 0)) && !a.numberAt[i]) ||
      (by === "dash" && isColumnDash(a, i));
    const space =
      (by === "tab" && gap.includes("\t")) ||
      (by === "gap" && /\s{2,}/.test(gap)) ||
      // «रीवा 251/288»: the name of the row is parted by no mark
      (by === "slash" && found.length === 0 && isOver(a, i + 1) && i > from && word(a, i - 1) !== ":");
    if (!mark && !space) continue;
    found.push({ from, to: i });
    // an empty cell keeps its place: «अररिया ⇥ 11 ⇥ ⇥ 64»
    for (let empty = by === "tab" ? gap.split("\t").length - 2 : 0; empty > 0; empty--) found.push({ from: i, to: i });
    from = mark ? i + 1 : i;
  }
  found.push({ from, to: s.end });
  return by === "tab" || by === "bar" ? trimmed(found) : found.filter((c) => c.to > c.from);
}

/** «जिला -मरीज -मौत», «अजमेर- 6 - 0»: a space at least on one side, or a number; not «सवाई-माधोपुर», «17-17». */
function isColumnDash(a: Analysis, i: number): boolean {
  const { tokens } = a.doc;
  const t = tokens[i] as Token;
  if (t.text !== "-" || a.numberAt[i]) return false;
  const next = tokens[i + 1];
  return t.spaced || (next?.spaced ?? true) || a.numberAt[i + 1] !== undefined;
}

/** «केंद्र-लक्ष्य-टीका» above «रीवा-100-81»: as many cells as its rows, though no space stands beside a dash. */
function dashHeader(a: Analysis, s: Sentence): Span[] | undefined {
  const next = a.doc.sentences[(a.doc.tokens[s.first]?.sentence ?? 0) + 1];
  if (!next || !a.numberAt[next.end - 1]) return undefined;
  const row: Span[] = [];
  let from = s.first;
  for (let i = s.first; i <= s.end; i++)
    if (i === s.end || word(a, i) === "-") {
      row.push({ from, to: i });
      from = i + 1;
    }
  return row.length >= 3 && row.length === cells(a, next, "dash").length ? row : undefined;
}

/** «251/288»: one number over the other, each a cell of its own. */
const isOver = (a: Analysis, i: number): boolean =>
  word(a, i) === "/" &&
  a.numberAt[i]?.notCount === "ratio" &&
  a.numberAt[i]?.first === i - 1 &&
  a.numberAt[i]?.end === i + 2;

/** The number of a cell; of one over another, its half. */
function numberOf(a: Analysis, { from, to }: Span): NumberMention | undefined {
  const counted = within(a.numbers, from, to).find((n) => n.notCount === undefined);
  const whole = to - from === 1 ? a.numberAt[from] : undefined;
  if (counted || !whole || whole.end - whole.first !== 3 || !isOver(a, whole.first + 1)) return counted;
  const text = word(a, from);
  return /^\d+$/.test(text)
    ? { ...whole, first: from, end: to, coreFirst: from, coreEnd: to, value: Number(text), notCount: undefined }
    : undefined;
}

/** Without the empty cells at both ends: «| पटना | 45 |». */
function trimmed(row: readonly Span[]): Span[] {
  const first = row.findIndex((c) => c.to > c.from);
  return first < 0 ? [] : row.slice(first, row.findLastIndex((c) => c.to > c.from) + 1);
}

/** How many marks of each kind a line has: most have none, and need not be cut. */
function marksOf(a: Analysis, s: Sentence): Record<Separator, number> {
  const { text, tokens } = a.doc;
  const marks = { tab: 0, bar: 0, gap: 0, colon: 0, dash: 0, slash: 0, comma: 0, space: 0 };
  for (let i = s.first; i < s.end; i++) {
    const t = tokens[i] as Token;
    if (t.kind === "punctuation") {
      if (t.text === "|") marks.bar++;
      else if (t.text === ":") marks.colon++;
      else if (t.text === ",") marks.comma++;
      else if (t.text === "-") marks.dash++;
      else if (t.text === "/") marks.slash++;
    }
    if (i === s.first || !t.spaced) continue;
    const from = (tokens[i - 1] as Token).end;
    if (t.start - from > 1) marks.gap++;
    for (let k = from; k < t.start; k++) if (text.charCodeAt(k) === TAB) marks.tab++;
  }
  return marks;
}

const TAB = 9;

const SEPARATORS = ["tab", "bar", "colon", "gap", "slash", "dash", "comma"] as const;

/** «रीवा 251 12 3»: a name, if any, and numbers; empty where anything else stands in the line. */
function cellsBySpace({ doc: { tokens } }: Analysis, { first, end }: Sentence): Span[] {
  // «1. रीवा 251 12», «1 रीवा 251 12»
  let start = first;
  if (tokens[start]?.kind === "number" && Number(tokens[start]?.text) < 100) {
    const behind = /^[.)]$/.test(tokens[start + 1]?.text ?? "") ? start + 2 : start + 1;
    if (tokens[behind]?.kind === "word") start = behind;
  }
  let name = start;
  // «म.प्र. 811»
  while (name < end && (tokens[name]?.kind === "word" || (name > start && tokens[name]?.text === "."))) name++;
  const row = name > start ? [{ from: start, to: name }] : [];
  for (let i = name; i < end; ) {
    const from = i;
    if (tokens[i]?.kind !== "number") return [];
    // «19.05»
    for (i++; i < end && !tokens[i]?.spaced; i++) if (tokens[i]?.kind === "word") return [];
    row.push({ from, to: i });
  }
  return row.length - (name > start ? 1 : 0) >= 2 && name - start <= 4 ? row : [];
}

/** «वर्ष केस मौत मृत्यु दर» above two lines of a name and as many numbers: its words part where a new thing is named. */
function headerBySpace(a: Analysis, s: Sentence): Span[] | undefined {
  const { tokens, sentences } = a.doc;
  const at = tokens[s.first]?.sentence ?? 0;
  const [row, next] = [sentences[at + 1], sentences[at + 2]];
  if (s.end - s.first > 14 || !row || !next) return undefined;
  const width = cellsBySpace(a, row).length;
  if (width < 3 || cellsBySpace(a, next).length !== width) return undefined;
  const columns: Span[] = [];
  let first = s.first;
  // «क्र. राज्य मरीज मौत», where the rows begin with their number
  if (a.doc.tokens[row.first]?.kind === "number" && SERIAL.test(word(a, first)))
    first += word(a, first + 1) === "." ? 2 : 1;
  for (let i = first; i < s.end; ) {
    const end = a.cueAt[i]?.end ?? i + 1;
    const last = columns.at(-1);
    const cue = last && a.cueAt[last.to - 1]?.cue;
    // «मृत्यु दर (%)»
    const isUnit = last && /^[(%)]$/.test(word(a, i));
    // «उपचाराधीन मरीज», «आवंटित वायल»
    const isNoun =
      last &&
      a.cueAt[i] &&
      STATES.test(word(a, last.to - 1)) &&
      /^(?:case|people|other|dose)$/.test(a.cueAt[i]?.cue ?? "");
    if (last && (isUnit || isNoun || cue === "new" || cue === "total" || cue === "sofar"))
      columns[columns.length - 1] = { from: last.from, to: end };
    else columns.push({ from: i, to: end });
    i = end;
  }
  return columns.length === width ? columns : undefined;
}

const SERIAL = /^(?:क्र|क्रम|क्रमांक|सं|no|sr)$/;
const STATES = /^(?:उपचाराधीन|इलाजरत|सक्रिय|एक्टिव|भर्ती|संदिग्ध|आवंटित|ठीक|स्वस्थ)$/;

/** A line of cells that names at least two metrics, or one in a table by tab or bar, and counts nothing: a header. */
function readHeader(
  a: Analysis,
  s: Sentence,
  marks: Readonly<Record<Separator, number>>,
  ctx: Context,
): TableState | undefined {
  for (let i = s.first; i < s.end; i++)
    if (a.numberAt[i]?.notCount === undefined ? a.numberAt[i] : isOver(a, i)) return undefined;
  for (const by of SEPARATORS) {
    const ruled = by === "tab" || by === "bar";
    if (marks[by] < (ruled || by === "slash" ? 1 : 2)) continue;
    const row =
      ((by === "slash" || by === "comma") && inBrackets(a, s, by)) ||
      (by === "dash" && dashHeader(a, s)) ||
      cells(a, s, by);
    if (
      row.length < (ruled || isOverRows(a, s, row) ? 2 : 3) ||
      row.some((c) => c.to - c.from > (row.length === 2 ? 4 : 12))
    )
      continue;
    const columns = ofBeds(
      a,
      row,
      row.map((c) => readColumn(a, c)),
    );
    const telling = columns.filter((c) => c.metric || c.when || c.disease).length;
    if (telling >= 2 || (ruled && (telling === 1 || row.length >= 3))) {
      const tally = asDischarges(a, row, asTally(a, row, columns, ctx));
      const named = isBracketed(a, row) || isOverRows(a, s, row);
      return { columns: named ? [{}, ...tally] : tally, by, ofHospitals: namesHospitals(a, row) };
    }
  }
  const bySpace = headerBySpace(a, s);
  if (bySpace) {
    const columns = bySpace.map((c) => readColumn(a, c));
    if (columns.filter((c) => c.metric).length >= (STATES.test(word(a, bySpace[1]?.from ?? 0)) ? 1 : 2))
      return { columns: asTally(a, bySpace, columns, ctx), by: "space", ofHospitals: false };
  }
  return undefined;
}

/** «अस्पताल | भर्ती | डिस्चार्ज»: those who left their bed. */
const asDischarges = (a: Analysis, row: readonly Span[], columns: readonly Column[]): readonly Column[] =>
  !namesHospitals(a, row)
    ? columns
    : columns.map((c, k) => {
        const left = c.metric === "new_recoveries" && cuesIn(a, row[k] as Span).some((x) => x.cue === "discharge");
        return left ? { ...c, metric: "new_discharges" as const } : c;
      });

/** «अस्पताल | कुल बेड | खाली» */
const namesHospitals = (a: Analysis, [first]: readonly Span[]): boolean =>
  first !== undefined && /^(?:अस्पताल|अस्पतालों|हॉस्पिटल|संस्थान)$/.test(word(a, first.from));

/** «जिलों का हाल (लक्ष्य/टीका)»: the cells of such a header. */
function inBrackets(a: Analysis, s: Sentence, by: Separator): Span[] | undefined {
  const { first, end } = s;
  if (word(a, end - 1) !== ")") return undefined;
  let open = end - 2;
  while (open > first && word(a, open) !== "(") open--;
  if (open === first) return undefined;
  const inside: Sentence = { ...s, first: open + 1, end: end - 1 };
  return [{ from: first, to: open }, ...cells(a, inside, by)];
}

/** «किस जिले में कितने (नए | अब तक | मौत)»: the brackets name the columns behind the places'. */
function isBracketed(a: Analysis, row: readonly Span[]): boolean {
  const first = row[0] as Span;
  for (let i = first.from + 1; i < first.to; i++)
    if (word(a, i) === "(") return word(a, (row.at(-1) as Span).to - 1) === ")";
  return false;
}

const TABLE = { name: "table", why: "the column's header says what it counts, the row's name where" };
const TOTAL_ROW: ReadonlySet<string> = new Set(["कुल", "योग", "टोटल", "total", "समस्त"]);

/** «प्रखंड | नए मरीज | सक्रिय», «रोग | 2019 | 2018»: what a column says of its numbers. */
function readColumn(a: Analysis, cell: Span): Column {
  const date = within(a.dates, cell.from, cell.to)[0];
  const cues = cuesIn(a, cell).map((c) => c.cue);
  const bare = cues.includes("new")
    ? "new_cases"
    : cues.includes("total") || cues.includes("sofar")
      ? "total_cases"
      : cues.includes("target")
        ? "vaccination_target"
        : undefined;
  // «नए भर्ती» beside «भर्ती»
  const admitted = cues.includes("new") && cues.includes("admit") ? "new_admissions" : undefined;
  const told = admitted ?? announced(a, cell);
  // «इस साल मौतें»
  const soFar = date?.kind === "season" && told ? (TOTAL_OF[told] ?? told) : told;
  const rate = cues.find((cue) => cue in RATE_METRIC) as keyof typeof RATE_METRIC | undefined;
  return {
    metric: rate ? RATE_METRIC[rate] : (soFar ?? bare),
    mode: told || rate ? undefined : bare === "new_cases" ? "new" : bare === "total_cases" ? "total" : undefined,
    when: date ? asWhen(date) : undefined,
    disease: within(a.diseases, cell.from, cell.to)[0]?.disease,
  };
}

/** «कुल बेड | भरे | खाली»: the noun is said once. */
function ofBeds(a: Analysis, row: readonly Span[], columns: readonly Column[]): readonly Column[] {
  if (!columns.some((c) => c.metric === "beds")) return columns;
  const told = (c: Span): MetricId | undefined =>
    cuesIn(a, c).some((x) => x.cue === "free")
      ? "beds_available"
      : /^भर[ेा]$/.test(word(a, c.from))
        ? "hosp_patients"
        : undefined;
  return columns.map((c, k) => (c.metric ? c : { ...c, metric: told(row[k] as Span) }));
}

/** «सक्रिय | मौत | ठीक»: beside a total or a state, columns that do not say «नए» or «24 घंटे» are totals too. */
function asTally(a: Analysis, cellsOfHeader: readonly Span[], columns: readonly Column[], ctx: Context): Column[] {
  const daily = (c: Span) =>
    cuesIn(a, c).some((x) => x.cue === "new") ||
    within(a.dates, c.from, c.to).some((d) => d.kind === "day" || d.window === "P1D");
  // «नए मामले | स्वस्थ | सक्रिय» is a day's table, unless it has a column of totals
  const ofDay = columns.some((c, k) => c.metric?.startsWith("new_") && daily(cellsOfHeader[k] as Span));
  // «संक्रमित | स्वस्थ | मौत»: how all of them are
  const fates = new Set(columns.map((c) => c.metric && TOTAL_OF[c.metric] && familyOf(c.metric)));
  const ofAll = ["cases", "recoveries", "deaths"].every((family) => fates.has(family));
  const tally =
    (ofAll && !cellsOfHeader.some(daily)) ||
    columns.some((c) => c.metric === "total_cases" || (c.metric === "active_cases" && !ofDay)) ||
    (ctx.heading?.startsWith("total_") ?? false) ||
    // below totals, and of no day
    (ctx.mode === "total" && !cellsOfHeader.some(daily));
  // «लक्ष्य | टीका»: what was given of that aim
  // but of all so far, where the text told of no day's
  const ofDoses = columns.some((c) => c.metric === "vaccination_target");
  const soFar = ctx.counted.has("total_vaccinations") && !ctx.counted.has("new_vaccinations");
  if (!tally || (ofDoses && !soFar)) return [...columns];
  return columns.map((c, k) => ({
    ...c,
    metric: c.metric && !daily(cellsOfHeader[k] as Span) ? (TOTAL_OF[c.metric] ?? c.metric) : c.metric,
  }));
}

/** «पॉजिटिव/मौत» above «रीवा 208/29»: the column of the names has no header. */
function isOverRows(a: Analysis, { end }: Sentence, row: readonly Span[]): boolean {
  const next = a.doc.sentences[a.doc.tokens[end]?.sentence ?? -1];
  const last = next && word(a, next.end - 1) === "." ? next.end - 1 : next?.end;
  return (
    row.length === 2 &&
    next !== undefined &&
    last !== undefined &&
    last - next.first <= 7 &&
    isOver(a, last - 2) &&
    cells(a, { ...next, end: last }, "slash").length === 3
  );
}

const ofAll = (state: TableState): TableState => ({
  ...state,
  columns: state.columns.map((c) => ({ ...c, metric: c.metric && (TOTAL_OF[c.metric] ?? c.metric) })),
});

/** Rows of a table, at most, that are looked at before it is read. */
const MOST_ROWS = 80;

/** «सोमवार को रीवा में 7 नए मरीज मिले … जिला - मरीज - मौत … रीवा - 71 - 5»: more than the day's. */
function isBeyondDay(a: Analysis, s: Sentence, { columns, by }: TableState, ctx: Context, { home }: Subject): boolean {
  const column = columns.findIndex((c) => c.metric === "new_cases" && !c.mode && !c.when);
  if (column < 1 || ctx.largestNew === 0) return false;
  const { sentences, tokens } = a.doc;
  const from = (tokens[s.first]?.sentence ?? 0) + 1;
  let sum = 0;
  for (let k = from; k < Math.min(sentences.length, from + MOST_ROWS); k++) {
    const row = cells(a, sentences[k] as Sentence, by);
    if (row.length !== columns.length) break;
    const [label, cell] = [row[0] as Span, row[column] as Span];
    const value = numberOf(a, cell)?.value ?? 0;
    if (TOTAL_ROW.has(word(a, label.from))) continue;
    const place = placesIn(a, label, ctx, home)?.wheres[0]?.place;
    if (place === home.place && value > ctx.largestNew) return true;
    sum += value;
  }
  return !isDistrict(home.place) && sum > (ctx.newest ?? Infinity);
}

/** «---|---|---»: a line drawn below the header. */
function isRule(a: Analysis, { first, end }: Sentence): boolean {
  for (let i = first; i < end; i++) if (!/^[-|+:=]$/.test(word(a, i))) return false;
  return true;
}

/** «जिलेवार पॉजिटिव/मृत्यु : जयपुर 2008/29, जोधपुर 718/37»: a whole table in one line; undefined where it is none. */
export function readInlineTable(
  a: Analysis,
  s: Sentence,
  ctx: Context,
  subject: Subject,
): readonly Claim[] | undefined {
  let colon = s.first;
  let slashes = 0;
  for (; colon < s.end && word(a, colon) !== ":"; colon++) {
    if (word(a, colon) === "/") slashes++;
    if (word(a, colon) === "," && slashes > 0) return undefined;
  }
  if (slashes === 0 || colon === s.end) return undefined;
  let first = colon;
  while (first > s.first && (a.cueAt[first - 1] || word(a, first - 1) === "/")) first--;
  const header = cells(a, { ...s, first, end: colon }, "slash");
  const columns = header.map((c) => readColumn(a, c));
  if (columns.length < 2 || !columns.every((c) => c.metric)) return undefined;
  const state: TableState = { columns: [{}, ...asTally(a, header, columns, ctx)], by: "slash", ofHospitals: false };
  const claims: Claim[] = [];
  for (let from = colon + 1, i = from; i <= s.end; i++) {
    if (i < s.end && !/^[,;]$/.test(word(a, i)) && !is(a, i, CONJUNCTION)) continue;
    claims.push(...(readRow(a, { ...s, first: from, end: i }, state, ctx, subject)?.claims ?? []));
    from = i + 1;
  }
  return claims.length >= 2 * columns.length ? claims : undefined;
}

/** Reads a sentence as a row of a table; undefined where it is none. */
export function readRow(
  a: Analysis,
  s: Sentence,
  before: TableState | undefined,
  ctx: Context,
  subject: Subject,
): Row | undefined {
  if (s.end - s.first > 120) return undefined;
  if (before && isRule(a, s)) return { state: before, claims: [] };
  const marks = marksOf(a, s);
  const header = readHeader(a, s, marks, ctx);
  if (header) return { state: isBeyondDay(a, s, header, ctx, subject) ? ofAll(header) : header, claims: [] };
  const by = before?.by ?? (isCut(a, s, marks, "tab") ? "tab" : isCut(a, s, marks, "bar") ? "bar" : undefined);
  if (!by) return undefined;
  const row = cells(a, s, by);
  if (row.length < 2 || row.some((c) => c.to - c.from > (row.length === 2 ? 5 : 14))) return undefined;
  // «रीवा 2,140 | सतना 1,310»: pairs, no columns
  // «पॉजिटिव 31 | मृत 4 | ठीक 18»
  const isPair = (c: Span) =>
    (within(a.places, c.from, c.to).length > 0 && within(a.numbers, c.from, c.to).length > 0) ||
    (hasName(a, c) && numberOf(a, c)?.end === c.to);
  if (!before && row.length > 1 && row.every(isPair)) return undefined;
  const numbers = row.map((c) => numberOf(a, c));
  // a column of serial numbers that the header does not name
  const columns = before?.columns ?? [];
  const shift = columns.length && row.length === columns.length + 1 && numbers[0] ? 1 : 0;
  if (columns.length && row.length !== columns.length + shift && row.length > columns.length) return undefined;
  const labelAt = row.findIndex((c, k) => k >= shift && hasName(a, c));
  const label = row[labelAt] ?? (row[0] as Span);
  const found = placesIn(a, label, ctx, subject.home);
  const total = TOTAL_ROW.has(word(a, label.from));
  const rowDisease = within(a.diseases, label.from, label.to)[0]?.disease;
  const rowMetric = announced(a, label);
  if (!before && !found && !total && !rowDisease && !rowMetric) return undefined;
  // «2018 | 1047 | 168», «जनवरी | 1047 | 168»: of that year, of that month
  const time = before && (labelAt < 0 ? yearOf(a, label) : spanOf(a, label));
  const year = time?.window === "P1Y" ? time : undefined;
  const ofScope = rowDisease || rowMetric || time || (before?.ofHospitals && !before.last?.foreign);
  const where: Where | undefined = total
    ? sumOver(before?.last, ctx, subject)
    : (found?.wheres[0] ?? (ofScope ? ctx.scope : undefined));
  const claims: Claim[] = [];
  // «(शनिवार/शुक्रवार)», where no place has more than the whole state's day
  const ofDays =
    ctx.newest && numbers.every((n) => !n || n.value <= (ctx.newest ?? 0)) && columns.every(isOfDay)
      ? "new_cases"
      : "total_cases";
  for (const [k, number] of numbers.entries()) {
    const column = columns[k - shift] ?? {};
    const counting = subject.rivals ? ctx.counting?.disease : undefined;
    const disease = rowDisease ?? column.disease ?? ctx.disease ?? counting ?? subject.topic;
    // a column of years or days counts cases so far; one without a word what the text was about
    const ofRow = rowMetric && column.mode && asMode(rowMetric, column.mode);
    const ofYear = year && column.metric && (TOTAL_OF[column.metric] ?? column.metric);
    const ofTimes = total && before?.ofTimes ? column.metric && (TOTAL_OF[column.metric] ?? column.metric) : undefined;
    const metric =
      ofRow ??
      ofYear ??
      ofTimes ??
      column.metric ??
      rowMetric ??
      // «जुलाई | 1-15 अगस्त»
      (column.when
        ? isShortSpan(column.when.window)
          ? "new_cases"
          : ofDays
        : before
          ? undefined
          : (ctx.heading ?? ctx.metric));
    if (k <= Math.max(labelAt, time ? 0 : -1) || !number || !metric || !disease || !where?.place || where.foreign)
      continue;
    claims.push({
      metric,
      where,
      when: itemWhen(metric, time ?? column.when, ctx.day, subject.reportDay),
      number,
      disease,
      variant: ctx.variant ?? (disease === "influenza" ? subject.variant : undefined),
      attribution: ctx.attribution,
      first: number.first,
      end: number.end,
      how: {
        rule: TABLE,
        basis: "table",
        said: "तालिका",
        place: found ? "beside" : total ? "article" : "paragraph",
        day: column.when || time ? "clause" : ctx.day ? "paragraph" : "article",
        disease: (rowDisease ?? column.disease) ? "clause" : ctx.disease ? "paragraph" : "article",
      },
    });
  }
  const state = before ?? { columns, by, ofHospitals: false };
  return {
    state: { ...state, last: found?.wheres[0] ?? state.last, ofTimes: state.ofTimes || time !== undefined },
    claims,
  };
}

/** A month, or some days of one. */
const isShortSpan = (window = ""): boolean => /^P(?:1M|[12]?\dD|3[01]D)$/.test(window) && window !== "P1D";

/** What the rows above add up to: blocks to their district, districts to their state, states to the country, months to where the text is. */
function sumOver(last: Where | undefined, { scope }: Context, { home }: Subject): Where {
  if (!last) return isDistrict(scope.place) ? whereIs(scope.place) : whereIs(stateOf(home.place));
  if (last.locality || last.facility) return whereIs(last.place);
  return whereIs(isDistrict(last.place) ? stateOf(last.place) : "IN");
}

/** The month or year that a row is named for: «जनवरी | 11,204», «वर्ष 2021 | 640». */
function spanOf(a: Analysis, { from, to }: Span): When | undefined {
  const [date] = within(a.dates, from, to);
  return date && date.first === from && date.end >= to - 1 && (date.window === "P1M" || date.window === "P1Y")
    ? asWhen(date)
    : undefined;
}

const isCut = (a: Analysis, s: Sentence, marks: Readonly<Record<Separator, number>>, by: Separator): boolean =>
  marks[by] > 0 && cells(a, s, by).length > 1;

/** «मौत | 3 | 41» below «विवरण | नए | कुल». */
const asMode = (metric: MetricId, mode: "new" | "total"): MetricId =>
  (mode === "total" ? TOTAL_OF[metric] : DAILY_OF[metric]) ?? metric;

/** The year that a cell holds, and nothing else. */
function yearOf(a: Analysis, { from, to }: Span): When | undefined {
  const text = word(a, from);
  if (to - from !== 1 || !/^(?:19|20)\d\d$/.test(text)) return undefined;
  return { asOf: `${text}-12-31` as IsoDate, kind: "season", window: "P1Y", until: undefined };
}

/** A column of one day, or of the rows' names. */
const isOfDay = ({ metric, when }: Column): boolean => !metric && (!when || when.kind === "day");

/** A cell with letters: the name of a row. */
const hasName = (a: Analysis, cell: Span): boolean => {
  for (let i = cell.from; i < cell.to; i++)
    if ((a.doc.tokens[i] as Token).kind === "word" && !a.numberAt[i]) return true;
  return false;
};
