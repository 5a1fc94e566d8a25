import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayOf, iso, partsOf, publicationDay, weekdayOf } from "../../../extract/dates/calendar.ts";
import { EXAMPLES } from "../../../extract/dates/examples.ts";
import { findDates } from "../../../extract/dates/index.ts";
import { MONTHS } from "../../../extract/dates/months.ts";
import { findNumbers } from "../../../extract/numbers/index.ts";
import { readDocument } from "../../../extract/text/document.ts";
import { readTable, spellings } from "../../../extract/text/table.ts";

const anyDay = fc.integer({ min: dayOf(2015, 1, 1) as number, max: dayOf(2030, 12, 31) as number });
const names = readTable(MONTHS).map((row) => spellings(row[1])[0] as string);
const devanagari = (text: string) => text.replace(/[0-9]/g, (d) => String.fromCharCode(0x966 + Number(d)));
const dates = (text: string, published?: string) => findDates(readDocument(text), published);

describe("a calendar day", () => {
  test("is read in every way of writing it, with and without a publication day", () => {
    fc.assert(
      fc.property(anyDay, fc.option(anyDay, { nil: undefined }), (day, published) => {
        const { year, month, day: date } = partsOf(day);
        const name = names[month - 1] as string;
        const two = (n: number) => String(n).padStart(2, "0");
        for (const text of [
          `${date} ${name} ${year} को`,
          `${name} ${date}, ${year} को`,
          `${date} ${name}, ${year} को`,
          `${two(date)}/${two(month)}/${year}`,
          `${date}.${month}.${year}`,
          `${two(date)}-${two(month)}-${year}`,
          `${year}-${two(month)}-${two(date)}`,
        ])
          for (const written of [text, devanagari(text)]) {
            const found = dates(written, published === undefined ? undefined : iso(published));
            expect([written, ...found.map((d) => d.to)]).toEqual([written, iso(day)]);
          }
      }),
      { numRuns: 200 },
    );
  });

  test("without a year is near publication", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 200 }), (published, back) => {
        const day = published - back;
        const { month, day: date } = partsOf(day);
        fc.pre(!(month === 2 && date === 29));
        expect(dates(`${date} ${names[month - 1]} को 12 मरीज मिले`, iso(published)).map((d) => d.to)).toEqual([
          iso(day),
        ]);
      }),
    );
  });
});

describe("a weekday", () => {
  const words = ["सोमवार", "मंगलवार", "बुधवार", "गुरुवार", "शुक्रवार", "शनिवार", "रविवार"];

  test("is the nearest one up to publication", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 7 }), (published, weekday) => {
        const [found] = dates(`${words[weekday - 1]} को 12 मरीज मिले`, iso(published));
        const day = publicationDay(found?.to) as number;
        expect(weekdayOf(day)).toBe(weekday);
        expect(published - day).toBeGreaterThanOrEqual(0);
        expect(published - day).toBeLessThan(7);
      }),
    );
  });
});

describe("any text", () => {
  const words = [
    "आज",
    "कल",
    "सोमवार",
    "बीते",
    "पिछले",
    "इस",
    "अगले",
    "साल",
    "माह",
    "सप्ताह",
    "दिन",
    "घंटे",
    "पहले",
    "जुलाई",
    "मार्च",
    "और",
    "से",
    "तक",
    "अब",
    "24",
    "8",
    "2021",
    "31",
    "/",
    "-",
    ".",
    ",",
    "शाम",
    "4",
    "बजे",
    "में",
    "को",
    "के",
    "इसी",
    "उसी",
    "।",
    "\n",
    "एक",
    "दो",
    "वर्ष",
    "होगा",
    "शुक्रवार",
    "तारीख",
    "तिमाही",
    "तीसरी",
    "आखिरी",
    "अंत",
    "दशक",
    "सप्ताहांत",
    "बीच",
    "सन",
    "हजार",
    "बीस",
    "ईस्वी",
    "की",
    "आने",
    "वाले",
    "(",
    ")",
    "|",
  ];
  const anyText = fc
    .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(" ", "")), { maxLength: 30 })
    .map((parts) => parts.map((p) => p.join("")).join(""));

  test("mentions stand in order, apart, inside one sentence, and their days are days", () => {
    fc.assert(
      fc.property(anyText, anyDay, (text, published) => {
        const doc = readDocument(text);
        let last = 0;
        for (const d of findDates(doc, iso(published))) {
          expect(d.first).toBeGreaterThanOrEqual(last);
          expect(d.end).toBeGreaterThan(d.first);
          expect(doc.tokens[d.first]?.sentence).toBe(doc.tokens[d.end - 1]?.sentence);
          expect(publicationDay(d.from)).toBeDefined();
          expect(d.from <= d.to).toBe(true);
          expect(d.until ?? "00:00").toMatch(/^[0-2]\d:[0-5]\d$/);
          expect(d.window ?? "P1D").toMatch(/^P(?:\d+[DMY]|T\d+H)$/);
          last = d.end;
        }
      }),
      { numRuns: 2000 },
    );
  });
});

test("no number inside a date counts", () => {
  for (const [published, text] of readTable(EXAMPLES)) {
    const doc = readDocument(text as string);
    const inside = findDates(doc, published === "none" ? undefined : published);
    for (const n of findNumbers(doc))
      if (inside.some((d) => d.first <= n.coreFirst && n.coreEnd <= d.end))
        expect([text, n.value, n.notCount !== undefined]).toEqual([text, n.value, true]);
  }
});
