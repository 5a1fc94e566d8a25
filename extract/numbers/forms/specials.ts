/** Number words with a sense of their own: «दोनों», «पहली», «शत-प्रतिशत», «माइनस पांच», digits read out one by one. */
import type { Token } from "../../text/document.ts";
import { type Draft, draft, type Form, textAt } from "../draft.ts";
import { NUMBER_WORDS, numberWord, PERCENT_WORDS, wordSet } from "../words-index.ts";
import { readAmount } from "./amount.ts";
import { readFractionOf } from "./fractions.ts";

/** «दोनों», «तीनों»: people or things named before. */
export function readCollective(tokens: readonly Token[], at: number): Draft | null {
  const word = numberWord(tokens[at] as Token);
  return word?.kind === "collective" ? { ...draft(at, at + 1, word.value), notCount: "reference" } : null;
}

/** «पहले» mostly means before; these words behind it make it the first of something. */
const AFTER_PAHLE = wordSet(`
चरण, दिन, डोज, खुराक, टीके, स्थान, नंबर, पायदान, दौर, सप्ताह, हफ्ते, महीने, माह, वर्ष, साल, फेज, राउंड, पक्ष, पखवाड़े, तीन, दो, चार, पांच, छह, दस, राज्य, जिले, अस्पताल
`);
/** «पहले मरीज की मौत» is the first patient's; «पहले मरीज मिले थे» is earlier: a postposition tells them apart. */
const PEOPLE_AFTER_PAHLE = wordSet("मरीज, मामले, केस, संक्रमित, पीड़ित, शख्स, व्यक्ति, बच्चे, रोगी");
const POSTPOSITIONS = wordSet("का, की, के, को, ने, में, से, पर");
const OTHER = wordSet(
  "ओर, तरफ, दिन, जगह, जगहों, राज्य, राज्यों, जिले, जिलों, शहर, शहरों, लोग, लोगों, मरीज, मरीजों, प्रदेश, प्रदेशों, देश, देशों, के, को, से, का, की, में",
);

/** पहला, दूसरी, तीसरे … as words. */
export function readOrdinalWord(tokens: readonly Token[], at: number): Draft | null {
  const token = tokens[at] as Token;
  const word = numberWord(token);
  if (word?.kind !== "ordinal") return null;
  const next = textAt(tokens, at + 1, token.sentence);
  if (
    token.text === "पहले" &&
    tokens.length > 1 &&
    !AFTER_PAHLE.has(next) &&
    !(PEOPLE_AFTER_PAHLE.has(next) && POSTPOSITIONS.has(textAt(tokens, at + 2, token.sentence)))
  )
    return null;
  if (token.text === "पहले" && (tokens[at - 1]?.text === "से" || tokens[at - 1]?.text === "दिन")) return null;
  const found: Draft = { ...draft(at, at + 1, word.value), ordinal: true };
  if (token.text === "दूसरे" && (OTHER.has(next) || tokens[at - 1]?.text === "एक")) found.notCount = "label";
  return found;
}

/** «शत-प्रतिशत», «शत प्रतिशत», «शतप्रतिशत». */
export function readHundredPercent(tokens: readonly Token[], at: number): Draft | null {
  const token = tokens[at] as Token;
  if (token.text !== "शत") return { ...draft(at, at + 1, 100), percent: true };
  const word = tokens[at + 1]?.text === "-" ? at + 2 : at + 1;
  if (!PERCENT_WORDS.has(textAt(tokens, word, token.sentence))) return null;
  return { ...draft(at, word + 1, 100), coreEnd: at + 1, percent: true };
}

/** «माइनस पांच डिग्री», «माइनस एक बटा बीस»; no count of anything. */
export function readMinus(tokens: readonly Token[], at: number): Draft | null {
  const amount = readAmount(tokens, at + 1);
  if (amount === null || tokens[at + 1]?.sentence !== tokens[at]?.sentence) return null;
  const found = readFractionOf(tokens, amount) ?? amount;
  return { ...draft(at, found.end, -found.value), notCount: "measure" };
}

const DEGREES = wordSet("डिग्री, °, सेल्सियस, फारेनहाइट, फॉरेनहाइट");

/**
 * «तापमान -2 डिग्री»: the sign, where no number stands before it («12-14 डिग्री»); else only in a text that is nothing but the
 * number, for a hyphen before a number mostly belongs to a list («पटना -159»).
 */
export function readSigned(tokens: readonly Token[], at: number, read: Form): Draft | null {
  const sign = tokens[at] as Token;
  const number = tokens[at + 1];
  if (number?.kind !== "number" && number?.text !== ".") return null;
  if (number.sentence !== sign.sentence || (at > 0 && (number.spaced || !sign.spaced))) return null;
  if (at > 0 && tokens[at - 1]?.kind === "number") return null;
  const amount = at > 0 ? readAmount(tokens, at + 1) : null;
  if (amount !== null)
    return DEGREES.has(textAt(tokens, amount.end, sign.sentence))
      ? { ...draft(at, amount.end, -amount.value), notCount: "measure" }
      : null;
  const found = at === 0 ? read(tokens, at + 1) : null;
  if (found === null || found.max !== undefined) return null;
  if (found.end !== tokens.length && !DEGREES.has(tokens[found.end]?.text ?? "")) return null;
  return { ...draft(at, found.end, -found.value), notCount: "measure" };
}

/** Longest number read out: a card's. */
const MOST_DIGITS = 20;

/** «नौ आठ सात छह पांच …»: a telephone, a PIN, a card, digit by digit; at least five, or four with a zero among them. */
export function readSpokenDigits(tokens: readonly Token[], at: number): Draft | null {
  const { sentence } = tokens[at] as Token;
  // most numbers have no other behind them
  if (!NUMBER_WORDS.has(textAt(tokens, at + 1, sentence))) return null;
  let digits = "";
  while (digits.length < MOST_DIGITS) {
    const word = NUMBER_WORDS.get(textAt(tokens, at + digits.length, sentence));
    if ((word?.kind !== "unit" && word?.kind !== "english") || word.value > 9 || (word.kind === "unit" && word.ordinal))
      break;
    digits += word.value;
  }
  if (digits.length < 4 || (digits.length === 4 && !digits.includes("0"))) return null;
  return { ...draft(at, at + digits.length, Number(digits)), notCount: "id" };
}
