/** Nones: «एक भी केस सामने नहीं आया», «कोई मौत नहीं हुई»; and «सभी निगेटिव», which repeats the number tested. */
import type { Token } from "../text/document.ts";
import { type Analysis, within } from "./analysis.ts";
import type { Claim } from "./claim.ts";
import type { Clause, Item } from "./clauses.ts";
import { cuesIn, type Decision } from "./metric.ts";

const STATES =
  /^(?:है|हैं|मिला|मिले|मिली|हुई|हुआ|हुए|गई|गयी|गया|आया|आए|आये|आई|रहा|रही|निकला|निकले|निकली|थी|था|थे|पाया|पाए|पाई|बचा|दर्ज|सामने|भर्ती|हो|जा)$/;

/** Says why a none is no count, or undefined where the usual rules may decide. */
export function zeroOf(a: Analysis, _clause: Clause, item: Item): Decision | undefined {
  const { number } = item;
  if (!number.none || number.negation === undefined) return undefined;
  const word = (i: number) => (a.doc.tokens[i] as Token | undefined)?.text ?? "";
  const after = word(number.negation + 1);
  if (after && /[\u0900-\u097f]/.test(after) && !STATES.test(after)) return { none: "a none that is no count" };
  const cues = cuesIn(a, { from: number.end, to: number.negation + 1 });
  if (number.negation === number.end && cues.length === 0) return { inherit: true }; // «लखीसराय में एक भी नहीं»
  if (cues.some((c) => c.cue === "other" || c.cue === "need")) return { none: "none of something that is no metric" };
  // «किसी की स्थिति गंभीर नहीं», «कोई दिक्कत नहीं»
  const disease = within(a.diseases, number.end, number.negation as number).length > 0;
  const known = disease || cues.some((c) => c.cue !== "people" && c.cue !== "new" && c.cue !== "total");
  if (!known) {
    const right = cuesIn(a, { from: number.negation + 1, to: Math.min(number.negation + 5, item.right.to) });
    const people = cues.some((c) => c.cue === "people");
    if (!people || !right.some((c) => c.cue !== "perfect")) return { none: "none of something that is no metric" };
  }
  return undefined;
}

/** «… सैंपल की जांच हुई, सभी निगेटिव»: as many were negative as were tested. */
export function allNegative(a: Analysis, clause: Clause, claims: Claim[]): void {
  for (let i = clause.first; i < clause.end; i++) {
    if (!/^(?:सभी|सब|सबकी|सारे|सारी|समस्त|सबके)$/.test((a.doc.tokens[i] as Token).text)) continue;
    const negative = cuesIn(a, { from: i + 1, to: Math.min(i + 7, clause.end) }).find((c) => c.cue === "negative");
    if (!negative) continue;
    const tested = claims.slice(-12).findLast((c) => c.metric === "new_tests" || c.metric === "total_tests");
    if (!tested || i - tested.end > 40 || i < tested.first) continue;
    claims.push({
      ...tested,
      metric: "new_negative_tests",
      when: { ...tested.when, window: tested.when.window ?? "P1D" },
      end: Math.max(negative.end, tested.end),
      because: ["सभी निगेटिव"],
    });
    return;
  }
}
