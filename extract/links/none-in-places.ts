/** A none that holds for each of several places that are named beside it, though it is told of more: the words that name them. */
import type { Token } from "../text/document.ts";
import { type Analysis, is, type Span, word } from "./analysis.ts";
import type { Clause, Item } from "./clauses.ts";
import { EXAMPLE, MANY_PLACES, OF_THESE } from "./words.ts";

/** Where the places stand that a none is for, if elsewhere than beside it. */
export function placesOfNone(a: Analysis, clause: Clause, { number, left }: Item): Span | undefined {
  if (!number.none) return undefined;
  return (
    examplesBefore(a, left) ?? (clause.items.length === 1 ? (saidWhere(a, clause) ?? saidBehind(a, clause)) : undefined)
  );
}

/** «रीवा, सतना समेत 45 जिलों में कोई नया मरीज नहीं मिला»: none in those either. */
function examplesBefore(a: Analysis, { from, to }: Span): Span | undefined {
  for (let i = to - 1; i > from; i--) {
    if (!is(a, i, EXAMPLE) || !a.placeAt[i - 1]) continue;
    for (let k = i + 1; k < Math.min(to, i + 5); k++) if (is(a, k, MANY_PLACES)) return { from, to: i };
  }
  return undefined;
}

/** «सिर्फ रीवा और सतना ही ऐसे जिले हैं, जहां एक भी मरीज नहीं मिला» */
function saidWhere(a: Analysis, { first, sentence }: Clause): Span | undefined {
  if (word(a, first) !== "जहां") return undefined;
  for (let i = first - 1; i >= Math.max(sentence.first, first - 6); i--)
    if (word(a, i) === "ऐसे") return { from: sentence.first, to: i };
  return undefined;
}

/** «15 जिलों में एक भी मरीज नहीं मिला, इनमें रीवा और सतना शामिल हैं»: those, behind it, without a number. */
function saidBehind(a: Analysis, { first, end, sentence }: Clause): Span | undefined {
  let many = false;
  for (let i = first; i < end; i++) many ||= is(a, i, MANY_PLACES);
  if (!many) return undefined;
  const at = is(a, end, OF_THESE) ? end : end + 1;
  if (!is(a, at, OF_THESE)) return undefined;
  const to = at < sentence.end ? sentence.end : (a.doc.sentences[(a.doc.tokens[at] as Token).sentence]?.end ?? at);
  let included = false;
  for (let i = at; i < to; i++) {
    if (a.numberAt[i] && a.numberAt[i]?.notCount === undefined) return undefined;
    included ||= word(a, i) === "शामिल";
  }
  return included ? { from: at, to } : undefined;
}
