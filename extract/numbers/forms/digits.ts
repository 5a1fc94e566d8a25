/**
 * A number in digits: «3900», «10,842», «1,03,265», «1,234,567», «1.5», «.08».
 *
 * Papers let a space slip in behind a comma: «1,40, 514» is one number, «159, 44» two. A comma without a space joins
 * when the groups are Indian (…2,2,3) or western (…3,3) ones; a comma with a space joins only when the whole run is an
 * Indian grouping, so a list «12, 115, 108» stays a list.
 */
import type { Token } from "../../text/document.ts";

export interface Digits {
  /** The digits without commas and point; `places` of them stand behind the point. */
  readonly mantissa: number;
  readonly places: number;
  readonly end: number;
  readonly first: number;
  readonly grouped: boolean;
  /** Digits before the point as written, without commas. */
  readonly whole: string;
}

const MAX_GROUPS = 8;

/** Reads the literal that begins at token `at` (a run of digits, or the point of «.5»). */
export function readDigits(tokens: readonly Token[], at: number): Digits | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.text === ".") return readBarePoint(tokens, at);
  if (token.kind !== "number") return null;
  const run = readGroups(tokens, at);
  const point = tokens[run.end];
  const after = tokens[run.end + 1];
  if (
    point?.text === "." &&
    !point.spaced &&
    after?.kind === "number" &&
    !after.spaced &&
    after.sentence === token.sentence &&
    !isDotted(tokens, run.end + 2)
  ) {
    return literal(at, run.end + 2, run.whole, after.text, run.grouped);
  }
  return literal(at, run.end, run.whole, "", run.grouped);
}

const literal = (first: number, end: number, whole: string, fraction: string, grouped: boolean): Digits => {
  const trimmed = fraction.length > 12 ? fraction.slice(0, 12) : fraction;
  return { first, end, whole, grouped, mantissa: Number(whole + trimmed), places: trimmed.length };
};

/** A second point follows: «1.16.3», «8.7.2021» are no decimals. */
const isDotted = (tokens: readonly Token[], at: number) =>
  tokens[at]?.text === "." &&
  tokens[at]?.spaced === false &&
  tokens[at + 1]?.kind === "number" &&
  tokens[at + 1]?.spaced === false;

function readBarePoint(tokens: readonly Token[], at: number): Digits | null {
  const after = tokens[at + 1];
  const before = tokens[at - 1];
  const glued = before !== undefined && tokens[at]?.spaced === false && before.text !== "(" && before.text !== "-";
  if (after?.kind !== "number" || after.spaced || glued || isDotted(tokens, at + 2)) return null;
  return literal(at, at + 2, "", after.text, false);
}

interface Groups {
  readonly whole: string;
  readonly end: number;
  readonly grouped: boolean;
}

function readGroups(tokens: readonly Token[], at: number): Groups {
  const first = tokens[at] as Token;
  const alone = { whole: first.text, end: at + 1, grouped: false };
  if (first.text.length > 3 || first.text[0] === "0" || tokens[at + 1]?.text !== ",") return alone;
  const groups: string[] = [first.text];
  let anySpace = false;
  let tightUntil = 1;
  let end = at + 1;
  for (; groups.length <= MAX_GROUPS; end += 2) {
    const comma = tokens[end];
    const next = tokens[end + 1];
    if (comma?.text !== "," || next?.kind !== "number" || next.sentence !== first.sentence || next.text.length > 3)
      break;
    if (comma.spaced || next.spaced) anySpace = true;
    else if (!anySpace) tightUntil = groups.length + 1;
    groups.push(next.text);
  }
  if (groups.length === 1) return alone;
  if (isIndian(groups, anySpace ? 2 : 3) && !(anySpace && continuesAsList(tokens, end)))
    return { whole: groups.join(""), end, grouped: true };
  const tight = groups.slice(0, tightUntil);
  if (!anySpace && isShortOfDigit(groups)) return { whole: groups.join(""), end, grouped: true };
  if (tight.length > 1 && (isIndian(tight, 3) || isWestern(tight)))
    return { whole: tight.join(""), end: at + tight.length * 2 - 1, grouped: true };
  return alone;
}

/** …,2,2,3 */
function isIndian(groups: readonly string[], firstAtMost: number): boolean {
  const last = groups.length - 1;
  if ((groups[0] as string).length > firstAtMost || (groups[last] as string).length !== 3) return false;
  for (let i = 1; i < last; i++) if ((groups[i] as string).length !== 2) return false;
  return true;
}

/** «1,36,01» for 13,601: a last group of two digits that begins with 0 is no number of a list. */
const isShortOfDigit = ([first = "", middle = "", last = "", ...more]: readonly string[]): boolean =>
  more.length === 0 && first.length === 1 && /^[1-9]\d$/.test(middle) && /^0\d$/.test(last);

/** …,3,3 */
const isWestern = (groups: readonly string[]) => groups.every((group, i) => i === 0 || group.length === 3);

/** «5, 120 और 30»: a list of numbers, not a number with a space in it. */
function continuesAsList(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.text;
  const after = tokens[at + 1];
  return (word === "और" || word === "व" || word === "एवं" || word === "तथा" || word === ",") && after?.kind === "number";
}
