/**
 * The reading of one field: sentence by sentence, clause by clause, each number is linked to what it counts, where, when and by whom.
 * What a clause does not say it takes from the list it stands in, the sentence, the paragraph, the article: in that order.
 */
import type { DiseaseId } from "../../model/diseases.ts";
import type { Variant } from "../../model/fact.ts";
import { METRICS } from "../../model/metrics.ts";
import type { IsoDate } from "../../model/primitives.ts";
import type { Sentence } from "../text/document.ts";
import { type Analysis, is, word } from "./analysis.ts";
import type { Claim, Rejection } from "./claim.ts";
import { type Context, newContext, type Where, whereIs } from "./context.ts";
import { KINDS } from "./emit.ts";
import { headerEnd, isHeading, placeFrom, readHeader, readHeading } from "./heading.ts";
import { startParagraph } from "./scope.ts";
import { readSentence } from "./sentence.ts";
import { readInlineTable, readRow, type TableState } from "./table.ts";
import { type Home, isDistrict } from "./where.ts";
import { FINITE, LABEL_END } from "./words.ts";

export interface Links {
  readonly claims: readonly Claim[];
  readonly rejections: readonly Rejection[];
}

/** What an article is about as a whole. */
export interface Subject {
  readonly home: Home;
  readonly topic: DiseaseId | undefined;
  /** Another disease is nearly as much its topic. */
  readonly rivals: boolean;
  readonly reportDay: IsoDate | undefined;
  /** The one variant an article on influenza names. */
  readonly variant?: Variant | undefined;
  /** First token behind a headline that is printed again: what it said is forgotten there. */
  readonly bodyStart?: number;
  /** Tokens of the dateline: no place of a fact. */
  readonly dateline: { readonly first: number; readonly end: number };
}

/** A field while it is read: what is recognised in it, what the text has said so far, what became of its numbers. */
export interface Reader {
  readonly a: Analysis;
  readonly subject: Subject;
  readonly ctx: Context;
  readonly claims: Claim[];
  readonly rejections: Rejection[];
}

/** Links every number of one field. */
export function link(a: Analysis, subject: Subject): Links {
  const { home, dateline } = subject;
  const homeWhere: Where = whereIs(home.place, home.facility);
  let ctx = newContext(homeWhere);
  let reader: Reader = { a, subject, ctx, claims: [], rejections: [] };
  let inHeadline = (subject.bodyStart ?? 0) > 0;
  let paragraph = -1;
  let afterLine = false;
  let table: TableState | undefined;
  const sizes = paragraphSizes(a);
  const bySection = areSections(a, sizes);
  for (const sentence of a.doc.sentences) {
    const inDateline = sentence.first < dateline.end && sentence.end > dateline.first;
    let from = inDateline ? Math.max(sentence.first, dateline.end) : sentence.first;
    if (from >= sentence.end) continue;
    if (inHeadline && sentence.first >= (subject.bodyStart ?? 0)) {
      inHeadline = false;
      const { newest } = ctx;
      ctx = { ...newContext(homeWhere), newest, counted: new Set(newest ? ["new_cases"] : []) };
      reader = { ...reader, ctx };
    }
    const row = readRow(a, sentence, table, ctx, subject);
    if (row) {
      table = row.state;
      reader.claims.push(...row.claims);
      paragraph = sentence.paragraph;
      continue;
    }
    table = undefined;
    const inline = readInlineTable(a, sentence, ctx, subject);
    if (inline) {
      reader.claims.push(...inline);
      continue;
    }
    if (sentence.paragraph !== paragraph) {
      paragraph = sentence.paragraph;
      const isLine = sizes[paragraph] === 1 && isShortLine(a, sentence);
      ctx.inLines = isLine && afterLine;
      // «अब तक की स्थिति⏎भर्ती 74⏎मौत 5»
      ctx.ofAll &&= isLine;
      if (ctx.ofAll) ctx.mode = "total";
      // «62 बच्चे भर्ती, 19 में जेई की पुष्टि»: the text goes on with the whole, not with its kind that the title names
      const whole = subject.topic && KINDS[subject.topic] === ctx.disease ? ctx.disease : undefined;
      const inList = (afterLine || ctx.headed) && sizes[paragraph] === 1 && isListLine(a, sentence);
      // «साथ ही 22 लोग डिस्चार्ज हुए»: in the hospital of the paragraph before
      const goesOn = ctx.scope.facility !== undefined && word(a, from) === "साथ" && word(a, from + 1) === "ही";
      startParagraph(ctx, homeWhere, inList, goesOn);
      ctx.disease = whole;
      afterLine = isLine;
      if (isHeading(a, sentence, sizes[paragraph] === 1)) {
        readHeading(a, sentence, ctx, home);
        continue;
      }
      from = behindTime(a, from);
      for (let k = 0; k < HEADERS; k++) {
        const header = headerEnd(a, from, sentence.end);
        if (header === from) break;
        readHeader(a, { from, to: header - 1 }, ctx, home);
        from = header;
      }
    }
    if (isNumberedHeading(a, sentence, sizes)) {
      // «सतना में 26 पॉजिटिव», and after a paragraph «पन्ना में 17 पॉजिटिव»: each of the day, and it holds for what stands below
      const isSection = bySection && a.placeAt[from] !== undefined;
      placeOfNext(a, sentence, ctx, home);
      readAside(reader, sentence, from, isSection);
      if (isSection && ctx.last.place === ctx.scope.place) ctx.pinned = true;
    } else readSentence(reader, sentence, from);
  }
  return reader;
}

/** «आगरा: आज सुबह: …»: so many headers may stand before a line. */
const HEADERS = 2;

/** Behind the time that an entry of a live page begins with: «9.40 PM: मुंबई में …». */
function behindTime(a: Analysis, from: number): number {
  const time = a.numberAt[from] ?? a.dateAt[from];
  if (time?.first !== from || a.doc.tokens[from]?.kind !== "number" || time.end - from < 3) return from;
  const end = /^(?:am|pm|बजे|एएम|पीएम)$/.test(word(a, time.end)) ? time.end + 1 : time.end;
  return /^[:|-]$/.test(word(a, end)) ? end + 1 : from;
}

/** «दूसरी डोज- 1,88,998»: a short line without a verb, the number behind its label. */
function isListLine(a: Analysis, { first, end }: Sentence): boolean {
  if (end - first > 16) return false;
  const last = a.numberAt[end - 1];
  if (last && last.notCount === undefined && is(a, last.first - 1, LABEL_END)) return true;
  let counted = false;
  for (let i = first; i < end; i++) {
    if (is(a, i, FINITE)) return false;
    const number = a.numberAt[i];
    counted ||= number !== undefined && number.notCount === undefined && is(a, number.first - 1, LABEL_END);
  }
  return counted;
}

/** «310 मरीज मिले» above a paragraph that tells it: a short line without a full stop, between longer ones. */
function isNumberedHeading(a: Analysis, s: Sentence, sizes: readonly number[]): boolean {
  if (sizes[s.paragraph] !== 1 || s.end - s.first > 9 || /^[।.]$/.test(word(a, s.end - 1))) return false;
  const next = a.doc.sentences[(a.doc.tokens[s.first]?.sentence ?? 0) + 1];
  if (!next || (sizes[next.paragraph] ?? 0) < 2) return false;
  const last = a.doc.sentences[(a.doc.tokens[next.first]?.sentence ?? 0) + 1];
  return (last?.end ?? next.end) - next.first > (next.end - next.first > 9 ? 9 : 16);
}

/** «डेंगू के दो मरीज» above «दुमका | …»: a heading that names no place is of the one that its paragraph begins with. */
function placeOfNext(a: Analysis, s: Sentence, ctx: Context, home: Home): void {
  const next = a.doc.sentences[(a.doc.tokens[s.first]?.sentence ?? 0) + 1];
  const end = next && headerEnd(a, next.first, next.end);
  if (!next || end === undefined || end === next.first) return;
  for (let i = s.first; i < s.end; i++) if (a.placeAt[i]) return;
  placeFrom(a, { from: next.first, to: end - 1 }, ctx, home);
}

/** Districts, one after another, begin numbered headings. */
function areSections(a: Analysis, sizes: readonly number[]): boolean {
  const districts = new Set<string>();
  for (const s of a.doc.sentences) {
    const place = a.placeAt[s.first]?.place;
    if (place && isDistrict(place) && isNumberedHeading(a, s, sizes)) districts.add(place);
  }
  return districts.size > 1;
}

/** What a heading counts is told again below: the text goes on as if it had not been read. */
function readAside({ ctx, ...reader }: Reader, sentence: Sentence, from: number, isOfDay: boolean): void {
  const { mode, metric, cases, newest, newestDeaths, largestNew, lastCases, totals } = ctx;
  const [counted, lately] = [[...ctx.counted], [...ctx.lately]];
  if (isOfDay) ctx.mode = undefined;
  readSentence({ ctx, ...reader }, sentence, from);
  Object.assign(ctx, { mode, metric, cases, newest, newestDeaths, largestNew, lastCases, totals });
  // «पॉजिटिविटी दर 20 फीसदी के पार», and below it «यह दर»
  for (const m of ctx.counted) if (!counted.includes(m) && METRICS[m].kind !== "percent") ctx.counted.delete(m);
  ctx.lately.clear();
  for (const [m, n] of lately) ctx.lately.set(m, n);
}

/** «127 की मौत», «इंदौर - 146 पॉजिटिव, 65 की मौत»: no sentence. */
function isShortLine(a: Analysis, { first, end }: Sentence): boolean {
  if (end - first > 20) return false;
  const last = word(a, end - 1);
  return last !== "।" && !(last === "." && is(a, end - 2, FINITE));
}

/** How many sentences each paragraph has. */
function paragraphSizes({ doc: { sentences } }: Analysis): readonly number[] {
  const sizes = new Array<number>((sentences.at(-1)?.paragraph ?? -1) + 1).fill(0);
  for (const { paragraph } of sentences) sizes[paragraph] = (sizes[paragraph] as number) + 1;
  return sizes;
}
