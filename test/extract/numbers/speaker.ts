/**
 * Says numbers in Hindi by a way of its own, so that the reader is not only checked against `toHindi`: digits are cut from
 * the right as text (three, then twos), each pair is looked up in one list, and the habits of speech (सवा, पौने, बारह सौ) are
 * laid over it by proportion.
 */
const BELOW_100 = `
शून्य एक दो तीन चार पाँच छह सात आठ नौ
दस ग्यारह बारह तेरह चौदह पन्द्रह सोलह सत्रह अठारह उन्नीस
बीस इक्कीस बाईस तेईस चौबीस पच्चीस छब्बीस सत्ताईस अट्ठाईस उनतीस
तीस इकतीस बत्तीस तैंतीस चौंतीस पैंतीस छत्तीस सैंतीस अड़तीस उनतालीस
चालीस इकतालीस बयालीस तैंतालीस चवालीस पैंतालीस छियालीस सैंतालीस अड़तालीस उनचास
पचास इक्यावन बावन तिरेपन चौवन पचपन छप्पन सत्तावन अट्ठावन उनसठ
साठ इकसठ बासठ तिरेसठ चौंसठ पैंसठ छियासठ सड़सठ अड़सठ उनहत्तर
सत्तर इकहत्तर बहत्तर तिहत्तर चौहत्तर पचहत्तर छिहत्तर सतहत्तर अठहत्तर उन्यासी
अस्सी इक्यासी बयासी तिरासी चौरासी पचासी छियासी सत्तासी अट्ठासी नवासी
नब्बे इक्यानबे बानबे तिरानबे चौरानबे पंचानबे छियानबे सत्तानबे अट्ठानबे निन्यानबे
`
  .trim()
  .split(/\s+/);

const PLACES = ["", "सौ", "हज़ार", "लाख", "करोड़", "अरब", "खरब"];

const say = (pair: string): string => BELOW_100[Number(pair)] as string;

/** A whole number from 0 to 10^13, in words. */
export function speak(n: number): string {
  const text = String(n).padStart(13, "0");
  // 13 digits: खरब has what is left, then pairs, one digit of hundreds, and two
  const cuts = [
    text.slice(0, -11),
    ...[-11, -9, -7, -5].map((i) => text.slice(i, i + 2)),
    text.slice(-3, -2),
    text.slice(-2),
  ];
  const words = cuts.flatMap((part, i) => {
    if (Number(part) === 0) return [];
    const place = PLACES[6 - i] as string;
    return [Number(part) === 100 ? "एक सौ" : say(part), ...(place ? [place] : [])];
  });
  return words.join(" ") || say("0");
}

/** The same with each scale and its number in digits of either script: «12 करोड़ ३४ लाख 5 हजार 607». */
export function speakMixed(n: number, devanagari: (index: number) => boolean): string {
  const parts: string[] = [];
  let rest = n;
  for (const [scale, word] of [
    [1e7, "करोड़"],
    [1e5, "लाख"],
    [1e3, "हजार"],
    [1, ""],
  ] as const) {
    const count = Math.floor(rest / scale);
    rest -= count * scale;
    if (count === 0 && !(scale === 1 && parts.length === 0)) continue;
    const digits = devanagari(parts.length)
      ? String(count).replace(/[0-9]/g, (d) => String.fromCharCode(0x966 + Number(d)))
      : String(count);
    parts.push(word ? `${digits} ${word}` : digits);
  }
  return parts.join(" ");
}

/** Quarters of a hundred, thousand, lakh, crore: 4k+1 quarters «सवा k», 4k+2 «साढ़े k», 4k+3 «पौने k+1». */
export function speakQuarters(quarters: number, scale: string): string {
  const whole = Math.floor(quarters / 4);
  const short: Readonly<Record<number, string>> = { 3: "पौन", 5: "सवा", 6: "डेढ़", 10: "ढाई" };
  if (short[quarters]) return `${short[quarters]} ${scale}`;
  const left = ["", "सवा ", "साढ़े ", "पौने "][quarters % 4] as string;
  return `${left}${BELOW_100[quarters % 4 === 3 ? whole + 1 : whole]} ${scale}`;
}
