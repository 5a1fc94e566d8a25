/** Why a number counts no people, tests or things: the rules in the order they are asked, and how a reason spreads. */
import type { Token } from "../../text/document.ts";
import { type Draft, textAt, type WordAt, wordsBeside } from "../draft.ts";
import { ageReason } from "./ages.ts";
import { articleReason } from "./articles.ts";
import { dateReason, timeReason, yearReason } from "./calendar.ts";
import { identifierReason } from "./identifiers.ts";
import { measureReason } from "./measures.ts";
import { ordinalReason } from "./ordinals.ts";

type Rule = (d: Draft, at: WordAt, tokens: readonly Token[]) => string | undefined;

const RULES: readonly Rule[] = [
  dateReason,
  timeReason,
  yearReason,
  ageReason,
  ordinalReason,
  measureReason,
  identifierReason,
  articleReason,
];

/** The first reason that holds. */
export function reasonFor(tokens: readonly Token[], d: Draft): string | undefined {
  const at = wordsBeside(tokens, d.first);
  for (const rule of RULES) {
    const reason = rule(d, at, tokens);
    if (reason !== undefined) return reason;
  }
  return undefined;
}

/** Reasons that stand behind the last of several numbers: «3, 7 व 28वें दिन», «18 और 45 वर्ष». */
const BACKWARD = new Set([
  "age",
  "date",
  "time",
  "duration",
  "distance",
  "weight",
  "money",
  "label",
  "volume",
  "year",
  "times",
]);
/** Reasons that stand before the first: «वार्ड नंबर 100 और 12», «धारा 269, 270». */
const FORWARD = new Set(["id", "phone"]);
const JOINTS = new Set(["और", "व", "एवं", "तथा", "या", "से", "-", "/", "अथवा", "&"]);

/** Lets a reason spread over numbers that are joined and have none of their own. */
export function spreadReasons(tokens: readonly Token[], drafts: readonly Draft[]): void {
  const viaJoint = new Set<Draft>();
  for (let k = drafts.length - 2; k >= 0; k--) {
    const [left, right] = [drafts[k] as Draft, drafts[k + 1] as Draft];
    const reason = right.notCount;
    if (left.notCount || !reason || !BACKWARD.has(reason) || left.percent || left.none || left.end !== right.first - 1)
      continue;
    const joint = textAt(tokens, left.end, (tokens[right.first] as Token).sentence);
    const before = textAt(tokens, left.first - 1, (tokens[right.first] as Token).sentence);
    if (
      JOINTS.has(joint)
        ? mayShare(left, right, reason, before)
        : joint === "," && ((viaJoint.has(right) && reason !== "year") || (reason === "age" && isRun(drafts, k)))
    ) {
      left.notCount = reason;
      viaJoint.add(left);
    }
  }
  for (let k = 1; k < drafts.length; k++) {
    const [left, right] = [drafts[k - 1] as Draft, drafts[k] as Draft];
    if (right.notCount || !left.notCount || !FORWARD.has(left.notCount) || !right.digits) continue;
    // «वार्ड 22 ए और 44»
    const lettered =
      left.end === right.first - 2 && LETTER.test(textAt(tokens, left.end, (tokens[right.first] as Token).sentence));
    if (left.end !== right.first - 1 && !lettered) continue;
    const joint = textAt(tokens, right.first - 1, (tokens[right.first] as Token).sentence);
    const after = tokens[right.end];
    if (
      ((JOINTS.has(joint) && joint !== "से") || joint === ",") &&
      !(after?.kind === "word" && COUNTS.has(after.text)) &&
      (left.digits || (left.notCount === "phone" && right.value >= 100_000))
    )
      right.notCount = left.notCount;
  }
}

const LETTER = /^(?:ए|बी|सी|डी|ई|क|ख|ग|[a-e])$/;

/** «81, 76, 84 साल के»: number `k` stands in a run of three or more. */
function isRun(drafts: readonly Draft[], k: number): boolean {
  const [before, left, right] = [drafts[k - 1], drafts[k] as Draft, drafts[k + 1] as Draft];
  return before !== undefined && before.end === left.first - 1 && left.end === right.first - 1 && left.value < 120;
}

const COUNTS = new Set(["मरीज", "मरीजों", "मौत", "केस", "मामले", "नए", "लोग", "लोगों", "की", "संक्रमित", "बेड", "सैंपल"]);

const GENITIVE = new Set(["के", "की", "का", "में", "से"]);

/**
 * «एमडीआर के 19 और 14 वर्ष तक के 63 बच्चे»: behind a genitive the first number counts. Only years share with years,
 * and large numbers do not share small units.
 */
function mayShare(left: Draft, right: Draft, reason: string, before: string): boolean {
  if (reason === "year") return left.value >= 1900 && left.value < 2100;
  if ((reason === "age" || reason === "duration") && GENITIVE.has(before)) return false;
  // «17 जून को 13 और 18 जून को 16»
  if (reason === "date" && before === "को") return false;
  // «रिकवरी दर 98.62 और एक दिन की …»
  if (right.value === 1 && left.value > 1) return false;
  return (
    left.value <= Math.max(100, 3 * right.value) &&
    (reason !== "label" || left.ordinal !== undefined || left.digits !== undefined)
  );
}
