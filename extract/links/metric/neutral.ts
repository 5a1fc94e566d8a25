/** Predicates that say nothing of what happened: «… के हैं», «शामिल हैं», or none at all. */
import type { CueMention } from "../../cues/index.ts";
import type { Token } from "../../text/document.ts";
import { type Analysis, is, type Span, word } from "../analysis.ts";
import {
  CONJUNCTION,
  COPULA,
  FINITE,
  GENITIVE,
  MODIFIER,
  POSTPOSITION,
  PRESENT_THERE,
  STATE_VERB,
  WEAK_FINITE,
} from "../words.ts";
import { has } from "./cue-classes.ts";
import type { ItemView } from "./item-view.ts";

/** True where a span holds only small words, places, days and what `cues` call neutral. */
export function isNeutral(a: Analysis, span: Span, cues: readonly CueMention[]): boolean {
  if (has(cues, "neutral")) return true;
  for (let i = span.from; i < span.to; i++) {
    if (
      a.cueAt[i] ||
      is(a, i, POSTPOSITION) ||
      is(a, i, MODIFIER) ||
      is(a, i, CONJUNCTION) ||
      is(a, i, COPULA) ||
      a.placeAt[i] ||
      a.dateAt[i] ||
      (a.doc.tokens[i] as Token).kind === "punctuation"
    )
      continue;
    return false;
  }
  return true;
}

/** «52 रोगी हैं», not «मिले हैं», «हो गए हैं». */
export function hasCopula({ a, item, tailSpan }: ItemView): boolean {
  for (let i = item.right.from; i < tailSpan.to; i++) {
    if (word(a, i) === "रहे" && is(a, i - 1, GENITIVE)) return true;
    if (is(a, i, STATE_VERB) && is(a, i - 1, PRESENT_THERE)) return true;
    if (is(a, i, STATE_VERB)) return !is(a, i - 1, FINITE) || is(a, i - 1, WEAK_FINITE);
  }
  return false;
}
