/** Numbers proper: amounts with what may be joined to them: ranges, distributives, percent, ordinal endings. */
import type { Token } from "../../text/document.ts";
import { type Draft, draft, textAt } from "../draft.ts";
import { unitReason } from "../reasons/units.ts";
import { APART_ENDINGS, ATTACHED_ENDINGS, NUMBER_WORDS, PERCENT_WORDS } from "../words-index.ts";
import { type Amount, readAmount } from "./amount.ts";
import { readShare } from "./fractions.ts";

/** Reads an amount and all that belongs to the number itself. */
export function readNumber(tokens: readonly Token[], at: number): Draft | null {
  const amount = readAmount(tokens, at);
  if (amount === null) return null;
  const joined = amount.ordinal ? null : (readShare(tokens, amount) ?? readPair(tokens, amount));
  const found = joined ?? fromAmount(amount);
  if (!joined) readOrdinalEnding(tokens, found, amount);
  readBundleAbout(tokens, found, amount);
  readPercent(tokens, found);
  return found;
}

function fromAmount(amount: Amount): Draft {
  const found = draft(amount.first, amount.end, amount.value);
  if (amount.digits) found.digits = amount.digits;
  if (amount.bare) found.bare = true;
  if (amount.ordinal) found.ordinal = true;
  return found;
}

/** «17-17», «एक-एक» (each); «10-12», «10 से 12», «दो-ढाई हजार» (range); «दो तीन», «सौ दो सौ» (range without a sign). */
function readPair(tokens: readonly Token[], left: Amount): Draft | null {
  const start = tokens[left.first] as Token;
  const word = textAt(tokens, left.end, start.sentence);
  if (word === "-" || word === "~") {
    const at = left.end + 1;
    const same = readSameChain(tokens, left);
    if (same) return same;
    if (isLongerChain(tokens, left) || isColumn(tokens, left) || isYearRow(tokens, left)) return null;
    const right = readWithin(tokens, at, start.sentence);
    return right && (readEach(left, right) ?? readRange(left, right));
  }
  if (word === "%" || PERCENT_WORDS.has(word)) return readPercentPair(tokens, left, start.sentence);
  if (word === "से" || word === "या") {
    const at = textAt(tokens, left.end + 1, start.sentence) === "लेकर" ? left.end + 2 : left.end + 1;
    const right = readWithin(tokens, at, start.sentence);
    if (right && word === "से" && hasRisen(tokens, left, right)) return null;
    return right && !isNextThing(tokens, right) ? readRange(left, right) : null;
  }
  if (word === "और" || word === "व" || word === "एवं") {
    const right = readWithin(tokens, left.end + 1, start.sentence);
    return right && endsBetween(tokens, right.end, start.sentence) ? readRange(left, right) : null;
  }
  if (left.digits === undefined && NUMBER_WORDS.has(word)) {
    const right = readWithin(tokens, left.end, start.sentence);
    if (right === null || right.digits) return null;
    if (left.bare && right.bare && left.value === right.value) return readEach(left, right);
    return isNeighbour(left, right) ? readRange(left, right) : null;
  }
  return null;
}

const readWithin = (tokens: readonly Token[], at: number, sentence: number): Amount | null => {
  const token = tokens[at];
  if (token === undefined || token.sentence !== sentence) return null;
  const amount = readAmount(tokens, at);
  return amount && !amount.ordinal ? amount : null;
};

/** «20 और 30 के बीच», «500 और 600 रुपये के बीच». */
function endsBetween(tokens: readonly Token[], end: number, sentence: number): boolean {
  const unit = textAt(tokens, end, sentence);
  const at = unit !== "के" && (unitReason(unit) !== undefined || PERCENT_WORDS.has(unit)) ? end + 1 : end;
  return textAt(tokens, at, sentence) === "के" && textAt(tokens, at + 1, sentence) === "बीच";
}

/** As many places share one number in so long a chain. */
const LONGEST_CHAIN = 12;

/** «तीन जिलों में 62-62-62», «एक-एक-एक»: one number for each of three or more. */
function readSameChain(tokens: readonly Token[], left: Amount): Draft | null {
  const { sentence } = tokens[left.first] as Token;
  let { end } = left;
  let parts = 1;
  for (; parts <= LONGEST_CHAIN && textAt(tokens, end, sentence) === "-"; parts++) {
    const next = readWithin(tokens, end + 1, sentence);
    if (next?.value !== left.value || tokens[end]?.spaced || tokens[end + 1]?.spaced) break;
    end = next.end;
  }
  const goesOn = textAt(tokens, end, sentence) === "-" && !tokens[end]?.spaced && tokens[end + 1]?.kind === "number";
  return parts > 2 && parts <= LONGEST_CHAIN && !goesOn ? { ...draft(left.first, end, left.value), each: true } : null;
}

/** «8-7-2021»: three parts are a date or a code. */
const isLongerChain = (tokens: readonly Token[], left: Amount) =>
  left.digits !== undefined &&
  tokens[left.end + 1]?.kind === "number" &&
  tokens[left.end + 2]?.text === "-" &&
  tokens[left.end + 2]?.spaced === false &&
  tokens[left.end + 3]?.kind === "number" &&
  tokens[left.end + 3]?.spaced === false;

/** «रीवा - 12 - 345»: the columns of a table. */
const isColumn = (tokens: readonly Token[], left: Amount) =>
  tokens[left.first - 1]?.text === "-" &&
  [left.first - 1, left.end].every((at) => tokens[at]?.spaced || tokens[at + 1]?.spaced);

/** «2018 - 4126» alone on a line: a year and its number. */
const isYearRow = (tokens: readonly Token[], { first, end }: Amount): boolean => {
  const { sentence, text } = tokens[first] as Token;
  const value = tokens[end + 1];
  let rest = end + 1;
  while (/^[\d,]+$/.test(textAt(tokens, rest, sentence))) rest++;
  if (textAt(tokens, first - 1, sentence) !== "" || textAt(tokens, rest, sentence) !== "") return false;
  return /^(?:19|20)\d\d$/.test(text) && value?.spaced === true && !/^(?:19|20)\d\d$/.test(value.text);
};

/** «5% से 10%». */
function readPercentPair(tokens: readonly Token[], left: Amount, sentence: number): Draft | null {
  const joint = textAt(tokens, left.end + 1, sentence);
  if (joint !== "से" && joint !== "-") return null;
  const right = readWithin(tokens, left.end + 2, sentence);
  if (right === null || !PERCENT_WORDS.has(textAt(tokens, right.end, sentence))) return null;
  return joint === "-" ? (readEach(left, right) ?? readRange(left, right)) : readRange(left, right);
}

/** «एक से दूसरे», «2 से 3 जून तक» stay ranges; «5 से 12 वें» is one of an ordinal. */
const isNextThing = (tokens: readonly Token[], right: Amount) => APART_ENDINGS.has(tokens[right.end]?.text ?? "");

/** «मरीज 22 से 118 हुए», «40 से 64 पहुंच गए»: no range, it was the one and is the other. */
const hasRisen = (tokens: readonly Token[], left: Amount, right: Amount): boolean =>
  right.value >= left.value * 1.4 && RISEN.test(tokens[right.end]?.text ?? "");

const RISEN = /^(?:हुए|हुई|हुआ|हो|पहुंच|पहुंचे|पहुंची|पहुंचा)$/;

function readEach(left: Amount, right: Amount): Draft | null {
  const shared = shareScale(left, right);
  if (shared !== right.value) return null;
  return { ...draft(left.first, right.end, right.value), each: true };
}

function readRange(left: Amount, right: Amount): Draft | null {
  const low = shareScale(left, right);
  if (!(low < right.value) || (left.digits?.whole.startsWith("0") && left.digits.whole.length > 1)) return null;
  return { ...draft(left.first, right.end, low), max: right.value, qualifier: "range" };
}

/** In «दो-तीन हजार» the thousand belongs to both. */
function shareScale(left: Amount, right: Amount): number {
  const shares = left.scale === 1 && right.scale > 1 && left.value <= right.factor && !left.digits?.grouped;
  return shares ? left.value * right.scale : left.value;
}

/** Pairs that are said without a hyphen: «दो तीन», «दस बारह», «सौ दो सौ», «पांच सात हजार». */
function isNeighbour(left: Amount, right: Amount): boolean {
  const low = shareScale(left, right);
  if (left.bare && left.value < 10 && (right.bare || right.scale > 1)) {
    const step = (right.bare ? right.value : right.factor) - left.value;
    return step === 1 || (step === 2 && left.value % 2 === 1 && left.value > 1) || (left.value === 2 && step === 2);
  }
  if (left.bare && right.bare)
    return (left.value % 5 === 0 && right.value - left.value === 5) || (left.value === 10 && right.value === 12);
  return left.scale > 1 && left.scale === right.scale && left.factor === 1 && low < right.value && right.factor <= 2;
}

/** «8वीं», «8 वीं», «4थे». */
function readOrdinalEnding(tokens: readonly Token[], found: Draft, amount: Amount): void {
  const next = tokens[amount.end];
  if (next?.kind !== "word" || amount.ordinal || !Number.isInteger(amount.value)) return;
  if (next.sentence !== tokens[amount.first]?.sentence) return;
  if (amount.digits && !next.spaced ? ATTACHED_ENDINGS.has(next.text) : APART_ENDINGS.has(next.text)) {
    found.ordinal = true;
    found.end = found.coreEnd = amount.end + 1;
  }
}

/** «दर्जनभर», «दर्जन भर», «सैकड़ा भर» are about that many. */
function readBundleAbout(tokens: readonly Token[], found: Draft, amount: Amount): void {
  if (found.qualifier !== "exact") return;
  if (amount.about) found.qualifier = "about";
  else if (amount.scale > 1 && amount.factor === 1) {
    const hyphen = tokens[amount.end]?.text === "-" ? 1 : 0;
    const word = tokens[amount.end + hyphen];
    if (word?.text !== "भर" || word.sentence !== tokens[amount.first]?.sentence) return;
    found.qualifier = "about";
    found.end = found.coreEnd = amount.end + hyphen + 1;
  }
}

function readPercent(tokens: readonly Token[], found: Draft): void {
  const next = tokens[found.end];
  if (next === undefined || next.sentence !== tokens[found.first]?.sentence || !PERCENT_WORDS.has(next.text)) return;
  found.percent = true;
  found.end++;
}
