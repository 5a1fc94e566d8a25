import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { EXAMPLES } from "../../../extract/numbers/examples.ts";
import { findNumbers } from "../../../extract/numbers/index.ts";
import { CARDINALS, SLIPS } from "../../../extract/numbers/lexicon.ts";
import { toHindi } from "../../../extract/numbers/words.ts";
import { readDocument } from "../../../extract/text/document.ts";
import { readTable, spellings } from "../../../extract/text/table.ts";
import { speak, speakMixed, speakQuarters } from "./speaker.ts";

const read = (text: string) => findNumbers(readDocument(text));
const values = (text: string) => read(text).map((m) => m.value);

/** 0 … 10^13, as many small ones as large ones. */
const anyNumber = fc.integer({ min: 0, max: 13 }).chain((power) => fc.integer({ min: 0, max: 10 ** power }));

const devanagari = (text: string) => text.replace(/[0-9]/g, (d) => String.fromCharCode(0x966 + Number(d)));
const indian = (n: number) => new Intl.NumberFormat("en-IN").format(n);
const western = (n: number) => new Intl.NumberFormat("en-US").format(n);

/** As `NumberMention`, without token indexes, which differ where a spelling takes more tokens. */
const shape = (text: string) =>
  read(text).map(({ value, max, qualifier, each, ordinal, percent, none, notCount }) => ({
    value,
    max,
    qualifier,
    each,
    ordinal,
    percent,
    none,
    notCount,
  }));

describe("numbers in words", () => {
  test("every spelling of every cardinal is read as its value", () => {
    for (const [value, words] of readTable(CARDINALS))
      for (const word of spellings(words)) expect([word, ...values(`${word} मरीज`)]).toEqual([word, Number(value)]);
  });

  test("a slip at the end of a cardinal changes nothing", () => {
    for (const [value, words] of readTable(CARDINALS).filter(([n]) => Number(n) >= 20))
      for (const word of spellings(words))
        for (const [end, slips] of readTable(SLIPS) as [string, string][])
          for (const slip of word.length > end.length && word.endsWith(end) ? spellings(slips) : []) {
            const slipped = word.slice(0, -end.length) + slip;
            expect([slipped, ...values(`${slipped} मरीज`)]).toEqual([slipped, Number(value)]);
          }
  });

  test("any number comes back from its words, in any spelling", () => {
    fc.assert(
      fc.property(anyNumber, fc.nat(), fc.boolean(), fc.boolean(), (n, seed, hundreds, quarters) => {
        const words = toHindi(n, { choose: (count) => seed % count, hundreds, quarters });
        expect([words, ...values(words)]).toEqual([words, n]);
      }),
      { numRuns: 3000 },
    );
  });

  test("what another speaker says is read as the number he meant", () => {
    fc.assert(
      fc.property(anyNumber, (n) => {
        expect([speak(n), ...values(speak(n))]).toEqual([speak(n), n]);
      }),
      { numRuns: 3000 },
    );
    for (let n = 0; n <= 2000; n++) expect([n, ...values(speak(n))]).toEqual([n, n]);
  });

  test("digits with their scales in words, in either script, add up", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), fc.nat(15), (n, script) => {
        const words = speakMixed(n, (index) => ((script >> index) & 1) === 1);
        expect([words, ...values(`${words} सैंपल`)]).toEqual([words, n]);
      }),
      { numRuns: 1000 },
    );
  });

  test("every quarter of every scale is read", () => {
    for (const [scale, word] of [
      [100, "सौ"],
      [1000, "हजार"],
      [1e5, "लाख"],
      [1e7, "करोड़"],
      [1e9, "अरब"],
    ] as const)
      for (let quarters = 5; quarters < 396; quarters++) {
        const words = speakQuarters(quarters, word);
        expect([words, ...values(words)]).toEqual([words, (quarters * scale) / 4]);
      }
  });

  test("hundreds run on to 9999: «पच्चीस सौ सात»", () => {
    for (let n = 1100; n < 10_000; n++) {
      if (Math.floor(n / 100) % 10 === 0) continue;
      const words = `${speak(Math.floor(n / 100))} सौ${n % 100 === 0 ? "" : ` ${speak(n % 100)}`}`;
      expect([words, ...values(words)]).toEqual([words, n]);
    }
  });

  test("every number up to 3000 comes back", () => {
    for (let n = 0; n <= 3000; n++) expect([n, ...values(toHindi(n))]).toEqual([n, n]);
  });

  test("words exist for whole numbers up to 10^13 only", () => {
    expect(toHindi(1e13)).toBe("एक सौ खरब");
    for (const n of [-1, 1.5, 1e13 + 1, Number.NaN]) expect(() => toHindi(n)).toThrow(RangeError);
  });
});

describe("numbers in digits", () => {
  test("grouping and script change nothing", () => {
    fc.assert(
      fc.property(anyNumber, (n) => {
        const forms = [indian(n), western(n), devanagari(indian(n)), devanagari(western(n))];
        for (const form of forms) expect([form, ...values(`${form} मरीज`)]).toEqual([form, n]);
      }),
    );
  });

  test("a scale behind a decimal leaves no binary noise", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 0, max: 99 }), (whole, part) => {
        const digits = `${whole}.${String(part).padStart(2, "0")}`;
        expect(values(`${digits} लाख`)).toEqual([(whole * 100 + part) * 1000]);
        expect(values(`${digits} करोड़`)).toEqual([(whole * 100 + part) * 100_000]);
      }),
    );
  });

  test("mixed forms add up", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99 }),
        fc.integer({ min: 1, max: 99 }),
        fc.integer({ min: 1, max: 999 }),
        (lakh, thousand, rest) => {
          const n = lakh * 100_000 + thousand * 1000 + rest;
          expect(values(`${lakh} लाख ${thousand} हजार ${rest} सैंपल`)).toEqual([n]);
          expect(values(`${toHindi(lakh)} लाख ${devanagari(String(thousand))} हजार ${rest} सैंपल`)).toEqual([n]);
        },
      ),
    );
  });
});

describe("spelling", () => {
  const texts = readTable(EXAMPLES).map((row) => row[0] as string);

  test("NFC, NFD, joiners, no-break spaces and digit script change nothing", () => {
    for (const text of texts) {
      const expected = shape(text);
      expect(shape(text.normalize("NFD")), text).toEqual(expected);
      expect(shape(text.replaceAll("्", "्\u200d")), text).toEqual(expected);
      expect(shape(text.replaceAll(" ", "\u00a0")), text).toEqual(expected);
      expect(shape(devanagari(text)), text).toEqual(expected);
    }
  });
});

describe("any text", () => {
  const words = [
    "एक",
    "दो",
    "सौ",
    "हजार",
    "लाख",
    "करोड़",
    "सवा",
    "पौने",
    "साढ़े",
    "डेढ़",
    "दर्जन",
    "भर",
    "दशमलव",
    "-",
    "–",
    ",",
    ".",
    "/",
    ":",
    "+",
    "%",
    "से",
    "या",
    "तक",
    "के",
    "पार",
    "करीब",
    "अधिक",
    "कम",
    "फीसदी",
    "वर्ष",
    "जुलाई",
    "बजे",
    "वीं",
    "12",
    "1,40",
    "2021",
    "0",
    "100",
    "कोई",
    "किसी",
    "भी",
    "नहीं",
    "पहले",
    "दोनों",
    "वार्ड",
    "नंबर",
    "मरीज",
    "।",
    "\n",
    "(",
    ")",
    "|",
    "शत",
    "माइनस",
  ];
  const anyText = fc
    .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(" ", "", "  ")), { maxLength: 40 })
    .map((parts) => parts.map((p) => p.join("")).join(""));

  test("mentions stand in order, apart, around their core, inside one sentence", () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.string({ unit: "grapheme" })), (text) => {
        const doc = readDocument(text);
        let last = 0;
        for (const m of findNumbers(doc)) {
          expect(m.first).toBeGreaterThanOrEqual(last);
          expect(m.end).toBeGreaterThan(m.first);
          expect(m.end).toBeLessThanOrEqual(doc.tokens.length);
          expect(m.coreFirst).toBeGreaterThanOrEqual(m.first);
          expect(m.coreEnd).toBeLessThanOrEqual(m.end);
          expect(m.coreEnd).toBeGreaterThan(m.coreFirst);
          expect(Number.isFinite(m.value)).toBe(true);
          expect(m.qualifier === "range").toBe(m.max !== undefined);
          if (m.max !== undefined) expect(m.max).toBeGreaterThan(m.value);
          expect(doc.tokens[m.first]?.sentence).toBe(doc.tokens[m.end - 1]?.sentence);
          last = m.end;
        }
      }),
      { numRuns: 2000 },
    );
  });
});
