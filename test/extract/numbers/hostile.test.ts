import { expect, test } from "vitest";
import { findDates } from "../../../extract/dates/index.ts";
import { findNumbers } from "../../../extract/numbers/index.ts";
import { readDocument } from "../../../extract/text/document.ts";

const HOSTILE = [
  "एक-",
  "एक ",
  "1,",
  "1, ",
  "12,34,",
  "1-",
  "1 - ",
  "1.",
  "1/",
  "1:",
  "0",
  "9",
  "सौ ",
  "लाख करोड़ ",
  "दो सौ ",
  "सौ और ",
  "हजार और सौ और ",
  "दो सौ और तीन ",
  "एक का ",
  "एक बटा ",
  "एक का पांचवां ",
  "5 और 6 के ",
  "एक और एक चौथाई और ",
  "2 1/4 ",
  "-1 ",
  "- ",
  "शून्य ",
  "http://a.in/1?",
  "http ",
  "forty-",
  "four hundred ",
  "> ",
  "दशमलव पांच ",
  "सवा ",
  "करीब ",
  "से अधिक ",
  "5 या ",
  "5 और ",
  "10 से ",
  "कोई ",
  "किसी भी ",
  "एक भी ",
  "पहली ",
  "2021 ",
  "8 जुलाई ",
  "जनवरी से ",
  "जनवरी, ",
  "जनवरी और ",
  "बीते ",
  "अगले ",
  "आने वाले ",
  "अगले 3 ",
  "इस माह के ",
  "जुलाई के पहले ",
  "इस महीने 4 से ",
  "2016 की ",
  "तीसरी तिमाही ",
  "5 तारीख ",
  "70 के दशक ",
  "2 साल 3 माह ",
  "सोमवार से ",
  "पिछले हफ्ते सोमवार और ",
  "आज से 2 ",
  "दो हजार बीस से ",
  "एक दिन पहले ",
  "8/7/",
  "कल ",
  "सोमवार ",
  "शाम 4 बजे ",
  "अब तक ",
  "इस साल ",
  "पिछले साल ",
  "के ",
  "के आंकड़े ",
  "वार्ड 5, ",
  "3, 4 और ",
  "| 2021 ",
];

/** Milliseconds for numbers and days of one text. */
function time(text: string): number {
  const doc = readDocument(text);
  const start = performance.now();
  findNumbers(doc);
  findDates(doc, "2021-07-08");
  return performance.now() - start;
}

/** Quadratic work would take 64 times as long every time; a busy machine only now and then. */
const LINEAR = 24;

test.each(HOSTILE)("eight times as much of «%s» takes no more than a few times eight as long", (piece) => {
  const [small, large] = [piece.repeat(1000), piece.repeat(8000)];
  let best = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < 6 && best > LINEAR; attempt++) {
    const one = Math.max(time(small), 1);
    best = Math.min(best, time(large) / one);
  }
  expect(best).toBeLessThan(LINEAR);
});
