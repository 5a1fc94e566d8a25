/** «क्रमश:»: the names before it belong to the numbers behind it, one to one. */
import type { MetricId } from "../../model/metrics.ts";
import type { CueMention } from "../cues/index.ts";
import { type Analysis, cuesIn, is, word } from "./analysis.ts";
import type { Claim } from "./claim.ts";
import { type Clause, says } from "./clauses.ts";
import type { Context, Where } from "./context.ts";
import { tells } from "./metric/cue-classes.ts";
import { type Home, resolve } from "./where.ts";
import { RESPECTIVELY as SAYS_SO, THERE, THIS_FIGURE } from "./words.ts";

export interface Respective {
  readonly metrics?: readonly MetricId[];
  readonly places?: readonly (Where | undefined)[];
}

/** How such a number is explained. */
export const RESPECTIVELY = {
  rule: {
    name: "respectively",
    why: "«क्रमश:» ties names to numbers one to one: «संक्रमितों और मृतकों की संख्या क्रमश: 33 और 2»",
  },
  basis: "list",
  said: "क्रमश:",
} as const;

const CUMULATIVE = {
  case: "total_cases",
  recovery: "total_recoveries",
  death: "total_deaths",
  active: "active_cases",
  test: "total_tests",
} as const;
const DAILY = {
  case: "new_cases",
  recovery: "new_recoveries",
  death: "new_deaths",
  active: "active_cases",
  test: "new_tests",
} as const;

/** `before` are the claims before it. Metrics or places of a clause's numbers where it says «क्रमश:» and as many of them are named; else undefined. */
export function respective(
  a: Analysis,
  clause: Clause,
  ctx: Context,
  home: Home,
  before: readonly Claim[],
): Respective | undefined {
  const n = clause.items.length;
  if (n < 2 || !says(clause, SAYS_SO)) return undefined;
  const places = new Array<Where | undefined>(n);
  let at = -1;
  for (let i = clause.first, next = 0; i < clause.end; i++) {
    if (clause.items[next]?.number.first === i) next++;
    if (!SAYS_SO.has(word(a, i))) continue;
    pairUp(a, clause, { at: i, next, isFirst: at < 0 }, places, ctx, home);
    if (at < 0) at = i;
  }
  if (at < 0) return undefined;
  if (places.some((where) => where !== undefined)) return { places };
  // «रीवा और सतना सबसे आगे हैं, जहां क्रमश: 112 और 51 मरीज मिले»
  const there = THERE.has(word(a, clause.first)) ? placesBefore(a, clause.sentence.first, clause.first, ctx, home) : [];
  if (there.length === n && at <= clause.first + 1) return { places: there };
  // «रीवा में 62 और सतना में 48 केंद्रों पर टीके लगे, और क्रमश: 7,214 और 5,830 लोगों को»: those of the list before it
  if (ctx.listPlaces.length === n && placesBefore(a, clause.first, at, ctx, home).length === 0)
    return { places: ctx.listPlaces };
  // «2021 में 133 मामले मिले और 40 मौतें हुईं। 2020 में यह संख्या क्रमश: 320 और 51 थी»: as those of the sentence before
  const [one, other] = before.slice(-2).map((c) => c.metric);
  if (n === 2 && word(a, at - 1) === "संख्या" && is(a, at - 2, THIS_FIGURE) && one && other && one !== other)
    return { metrics: [one, other] };
  // «ठीक हुए मरीजों»: the noun of what happened is no count of its own
  const cues = cuesIn(a, { from: clause.first, to: at }).filter(
    (c, k, all) => !(c.cue === "case" && all[k - 1]?.end === c.first && tells(all[k - 1] as CueMention)),
  );
  const table =
    cues.some((c) => c.cue === "new") ||
    (ctx.mode === "new" && !cues.some((c) => c.cue === "total" || c.cue === "sofar"))
      ? DAILY
      : CUMULATIVE;
  const metrics = cues
    .map((c) => table[c.cue as keyof typeof table])
    .filter((m): m is NonNullable<typeof m> => m !== undefined);
  return metrics.length === n ? { metrics } : undefined;
}

/**
 * Ties the places before the «क्रमश:» at `at` to as many numbers from the item `next` on: those since the number before it («रीवा में 9, सतना और पन्ना में
 * क्रमश: 7 और 5»), before the first else all of the clause («रीवा में 62 और सतना में 48 केंद्रों पर टीके लगे और क्रमश: 7,210 और 5,830 लोगों को»).
 */
function pairUp(
  a: Analysis,
  { first, items }: Clause,
  { at, next, isFirst }: { readonly at: number; readonly next: number; readonly isFirst: boolean },
  places: (Where | undefined)[],
  ctx: Context,
  home: Home,
): void {
  const near = placesBefore(a, items[next - 1]?.number.end ?? first, at, ctx, home);
  const named = near.length > 1 || !isFirst ? near : placesBefore(a, first, at, ctx, home);
  const last = items[next + named.length - 1];
  if (named.length < 2 || !last) return;
  // «सागर, दमोह और कटनी में क्रमश: 7-7-7, पन्ना में 6»: the next place has its own
  for (let i = at; i < last.number.first; i++) if (a.placeAt[i] && a.placeAt[i]?.kind !== "relative") return;
  named.forEach((where, k) => {
    places[next + k] = where;
  });
}

function placesBefore(a: Analysis, from: number, to: number, ctx: Context, home: Home): Where[] {
  const places: Where[] = [];
  for (let i = from; i < to; i++) {
    const p = a.placeAt[i];
    if (!p || p.first !== i || p.kind === "relative") continue;
    const where = resolve(p, ctx, home);
    if (where) places.push(where);
  }
  return places;
}
