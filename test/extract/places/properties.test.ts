import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { EXAMPLES } from "../../../extract/places/examples.ts";
import { findPlaces } from "../../../extract/places/index.ts";
import { BIHAR_BLOCKS } from "../../../extract/places/lexicon/bihar-blocks.data.ts";
import { BIHAR_DISTRICTS } from "../../../extract/places/lexicon/bihar-districts.data.ts";
import { CITIES } from "../../../extract/places/lexicon/cities.data.ts";
import { readDocument } from "../../../extract/text/document.ts";
import { readTable, spellings } from "../../../extract/text/table.ts";
import { childrenOf, isPlace, PLACES } from "../../../model/places.ts";

const places = (text: string) => findPlaces(readDocument(text)).map((m) => m.place);

const districts = readTable(BIHAR_DISTRICTS).map(([slug = "", names, seats]) => ({
  place: `IN-BR/${slug}`,
  names: [...spellings(names), ...spellings(seats)],
}));
const anyName = fc.constantFrom(...districts.flatMap(({ place, names }) => names.map((name) => ({ place, name }))));

describe("Bihar's 38 districts", () => {
  test("are all in the lexicon", () => {
    expect(districts.map((d) => d.place).sort()).toEqual([...childrenOf("IN-BR")].sort());
  });

  const frames = [
    "# में 12 मरीज मिले",
    "# के 12 मरीज",
    "# जिले में 12",
    "# से 12 लोग",
    "# का आंकड़ा 12",
    "#: 12",
    "# - 12",
    "(#) 12",
    "सूबे के # में 12",
    "#",
    "12 मरीज # में",
  ];
  for (const { place, names } of districts)
    test(`${place} is found in every spelling before every postposition`, () => {
      for (const name of names)
        for (const frame of frames) expect(places(frame.replace("#", name)), frame.replace("#", name)).toContain(place);
    });

  test("are found with a postposition glued to them", () => {
    for (const { place, names } of districts)
      for (const name of names.filter((n) => !n.includes(" ") && n.length > 3))
        for (const tail of ["में", "के", "से", "का"])
          expect(places(`${name}${tail} 12 मरीज`), name + tail).toContain(place);
  });

  test("in a list of any length and order, each is found in its turn", () => {
    const list = fc.array(anyName, { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(list, fc.constantFrom(", ", " व ", " और ", " तथा ", " में 5, ", " में 3 और "), (names, glue) => {
        expect(places(`${names.map((n) => n.name).join(glue)} में 12 मरीज मिले`)).toEqual(names.map((n) => n.place));
      }),
    );
  });

  test("are found with a matra of the other length", () => {
    const other: Record<string, string> = { "ि": "ी", "ी": "ि", "ु": "ू", "ू": "ु" };
    for (const { place, names } of districts) {
      const name = names[0] as string;
      if (name.length < 5) continue;
      const at = [...name].findIndex((c) => other[c]);
      if (at < 0) continue;
      const slip = [...name].map((c, i) => (i === at ? other[c] : c)).join("");
      expect(places(`${slip} में 12 मरीज मिले`), slip).toContain(place);
    }
  });
});

describe("the gazetteer", () => {
  test("has 534 blocks, each in a district there is", () => {
    const blocks = readTable(BIHAR_BLOCKS);
    expect(blocks).toHaveLength(534);
    for (const [slug, name] of blocks) expect(isPlace(`IN-BR/${slug}`), name).toBe(true);
  });

  test("finds every block before «प्रखंड» beside its district", () => {
    for (const [slug, names, how] of readTable(BIHAR_BLOCKS))
      for (const name of spellings(names).filter((n) => /^[\u0900-\u097f -]+$/.test(n))) {
        const found = findPlaces(readDocument(`${PLACES.get(`IN-BR/${slug}`)?.hi} के ${name} प्रखंड में 12 मरीज`));
        expect(found.at(-1), `${slug} ${name} ${how ?? ""}`).toMatchObject({
          place: `IN-BR/${slug}`,
          kind: expect.stringMatching(/block|town/),
        });
      }
  });

  test("finds every state and every district of India by its Hindi name before «जिले» or «में»", () => {
    for (const place of PLACES.values()) {
      const text =
        place.level === "district"
          ? `${PLACES.get(place.in ?? "")?.hi} के ${place.hi} जिले में 12 मरीज`
          : `${place.hi} में 12 मरीज`;
      const found = findPlaces(readDocument(text)).flatMap((m) => [m.place, ...(m.others ?? [])]);
      expect(found, `${place.id} ${text}`).toContain(place.id);
    }
  });

  test("finds every city of other states beside its state", () => {
    for (const [id = "", , names] of readTable(CITIES))
      for (const name of spellings(names)) {
        const state = PLACES.get(id.slice(0, 5))?.hi;
        expect(places(`${state} के ${name} शहर में 12 मरीज`), `${id} ${name}`).toContain(id);
      }
  });
});

describe("any text", () => {
  const words = fc.array(
    fc.constantFrom(
      "गया",
      "पटना",
      "किया",
      "बाढ़",
      "आरा",
      ",",
      "-",
      "में",
      "के",
      "12",
      "अस्पताल",
      "सदर",
      "जिले",
      "एम्स",
      "बस्ती",
      "।",
      "नेपाल",
      "मऊ",
      "राजधानी",
      "(",
      ")",
      "मुजफ्फर",
      "पुर",
      "\n",
    ),
    { maxLength: 40 },
  );
  test("gives mentions in order, inside the text, none overlapping, each at least half sure", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          words.map((w) => w.join(" ")),
          words.map((w) => w.join("")),
          fc.string({ unit: "binary" }),
        ),
        (text) => {
          const doc = readDocument(text);
          let end = 0;
          for (const m of findPlaces(doc)) {
            expect(m.first).toBeGreaterThanOrEqual(end);
            expect(m.end).toBeGreaterThan(m.first);
            expect(m.sure).toBeGreaterThanOrEqual(0.5);
            if (m.place) expect(isPlace(m.place)).toBe(true);
            if (m.locality) expect(text).toContain(m.locality);
            end = m.end;
          }
          expect(end).toBeLessThanOrEqual(doc.tokens.length);
        },
      ),
    );
  });

  test("means the same whatever its normal form, joiners and digits", () => {
    for (const [text = ""] of readTable(EXAMPLES)) {
      const plain = places(text);
      expect(places(text.normalize("NFD")), text).toEqual(plain);
      expect(places(text.replace(/्/g, "्\u200d")), text).toEqual(plain);
      expect(places(text.replace(/\d/g, (d) => String.fromCharCode(0x966 + Number(d)))), text).toEqual(plain);
    }
  });
});
