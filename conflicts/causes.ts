/** Slips that can be seen from two numbers alone. */
import type { ConflictCause } from "../model/conflict.ts";

/** Causes that would turn one number into the other; the order of the two does not matter. */
export function slips(a: number, b: number): readonly ConflictCause[] {
  const causes: ConflictCause[] = [];
  if (swappedDigits(String(a), String(b))) causes.push("digit_swap");
  const [shorter, longer] = a < b ? [a, b] : [b, a];
  if (droppedDigit(String(longer), String(shorter))) causes.push("dropped_digit");
  if (lakhSlip(longer, shorter)) causes.push("lakh_slip");
  return causes;
}

/** 427 and 472: two digits have changed places and all others are the same. */
function swappedDigits(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const differ = [...a].map((_, i) => i).filter((i) => a[i] !== b[i]);
  const [i, j] = differ;
  return differ.length === 2 && i !== undefined && j !== undefined && a[i] === b[j] && a[j] === b[i];
}

/** 1234 and 124: one digit is missing. A lone digit is left of too many numbers to tell anything. */
function droppedDigit(longer: string, shorter: string): boolean {
  if (!/^\d+$/.test(longer) || shorter.length < 2 || longer.length !== shorter.length + 1) return false;
  for (let i = 0; i < longer.length; i++) if (longer.slice(0, i) + longer.slice(i + 1) === shorter) return true;
  return false;
}

/** «1.5 लाख» read as «15 लाख», «डेढ़ लाख» as «डेढ़ हजार», «13 हजार» as 13: only among thousands. */
const lakhSlip = (longer: number, shorter: number): boolean =>
  shorter > 0 &&
  ((longer >= 10_000 && longer === shorter * 10) ||
    (longer >= 1000 && (longer === shorter * 100 || longer === shorter * 1000)));
