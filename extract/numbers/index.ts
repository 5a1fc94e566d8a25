/**
 * Numbers in a text. The order of work: the words and digits that can begin a number are looked up one token at a time;
 * the first form that reads it wins; then its qualifier words and the reason why it may count nothing.
 */
import type { NumberMention } from "../mention.ts";
import type { Document, Token } from "../text/document.ts";
import { markWords } from "../text/vocabulary.ts";
import { type Draft, type Form, textAt, toMention } from "./draft.ts";
import { readNumber } from "./forms/amounts.ts";
import { readClock, readFraction, readName, readNumericDate, readPhone, readYearSpan } from "./forms/codes.ts";
import { readMixedDigits } from "./forms/fractions.ts";
import { markZeroWord, readNoNew, readNone } from "./forms/none.ts";
import {
  readCollective,
  readHundredPercent,
  readMinus,
  readOrdinalWord,
  readSigned,
  readSpokenDigits,
} from "./forms/specials.ts";
import { qualify } from "./qualifiers.ts";
import { reasonFor, spreadReasons } from "./reasons/index.ts";
import { NUMBER_WORDS, numberWord, wordSet } from "./words-index.ts";

/** Tried in turn where a run of digits begins. */
const DIGIT_FORMS: readonly Form[] = [
  readNumericDate,
  readClock,
  readYearSpan,
  readPhone,
  readName,
  readFraction,
  readMixedDigits,
  readNumber,
];

/** A word or sign that may begin a number; runs of digits always do. */
const BEGINS = markWords([...NUMBER_WORDS.keys(), ".", "-"]);

/** Finds every number, in text order, none overlapping. One pass; linear in the number of tokens. */
export function findNumbers(doc: Document): NumberMention[] {
  const { tokens } = doc;
  const drafts: Draft[] = [];
  let floor = 0;
  for (let at = 0; at < tokens.length; ) {
    const found = readAt(tokens, at);
    if (found === null) {
      at = endOfAddress(tokens, at);
      continue;
    }
    markZeroWord(tokens, found);
    const fixed = found.notCount;
    if (fixed === undefined || fixed === "ratio") qualify(tokens, found, floor);
    const reason = fixed ?? (found.none ? undefined : reasonFor(tokens, found));
    if (reason !== undefined) found.notCount = reason;
    drafts.push(found);
    at = floor = found.end;
  }
  spreadReasons(tokens, drafts);
  return drafts.map(toMention);
}

function readAt(tokens: readonly Token[], at: number): Draft | null {
  const token = tokens[at] as Token;
  if (token.kind === "number") return firstOf(DIGIT_FORMS, tokens, at);
  if ((token.kinds & BEGINS) === 0) return null;
  if (token.kind === "punctuation") {
    if (token.text === ".") return readNumber(tokens, at);
    return tokens[at + 1]?.kind === "word" ? null : readSigned(tokens, at, readDigitForms);
  }
  const word = numberWord(token);
  if (word === undefined || word.kind === "address") return null;
  if (word.kind === "pronoun") return readNone(tokens, at);
  if (word.kind === "new") return readNoNew(tokens, at);
  if (word.kind === "minus") return readMinus(tokens, at);
  if (word.kind === "hundredPercent") return readHundredPercent(tokens, at);
  if (token.text === "एक") {
    const none = readNone(tokens, at);
    if (none) return none;
  }
  if (token.text === "दो" && isVerb(tokens, at)) return null;
  if (word.kind === "collective") return readCollective(tokens, at);
  if (word.kind === "ordinal") return readOrdinalWord(tokens, at);
  return readSpokenDigits(tokens, at) ?? readNumber(tokens, at);
}

const readDigitForms = (tokens: readonly Token[], at: number) => firstOf(DIGIT_FORMS, tokens, at);

function firstOf(forms: readonly Form[], tokens: readonly Token[], at: number): Draft | null {
  for (const form of forms) {
    const found = form(tokens, at);
    if (found) return found;
  }
  return null;
}

/** Behind a token that begins no number: the next one, or the next behind the address of a page, in which nothing counts. */
function endOfAddress(tokens: readonly Token[], at: number): number {
  const token = tokens[at] as Token;
  let end = at + 1;
  if ((token.kinds & BEGINS) === 0 || numberWord(token)?.kind !== "address") return end;
  while (tokens[end]?.spaced === false) end++;
  return end;
}

const BEFORE_GIVE = wordSet("दे, कर, बता, छोड़, रख, डाल, ला, जाने, लगा, हटा, मार, बना, आने, रहने, होने");

/** «दे दो», «कर दो।»: the imperative of देना. */
function isVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (!BEFORE_GIVE.has(textAt(tokens, at - 1, token.sentence))) return false;
  const next = tokens[at + 1];
  return (
    next === undefined ||
    next.sentence !== token.sentence ||
    next.kind === "punctuation" ||
    (token.text === "दो" && textAt(tokens, at - 1, token.sentence) === "दे")
  );
}
