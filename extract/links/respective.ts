/** «क्रमश:»: the names before it belong to the numbers behind it, one to one. */
import type { MetricId } from "../../model/metrics.ts";
import type { CueMention } from "../cues/index.ts";
import { type Analysis, cuesIn, word } from "./analysis.ts";
import { type Clause, says } from "./clauses.ts";
import type { Context, Where } from "./context.ts";
import { tells } from "./metric/cue-classes.ts";
import { type Home, resolve } from "./where.ts";
import { RESPECTIVELY as SAYS_SO } from "./words.ts";

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

/** Metrics or places of a clause's numbers where it says «क्रमश:» and as many of them are named; else undefined. */
export function respective(a: Analysis, clause: Clause, ctx: Context, home: Home): Respective | undefined {
  const n = clause.items.length;
  if (n < 2 || !says(clause, SAYS_SO)) return undefined;
  let at = clause.first;
  while (at < clause.end && !SAYS_SO.has(word(a, at))) at++;
  if (at === clause.end) return undefined;
  const places: Where[] = [];
  for (let i = clause.first; i < at; i++) {
    const p = a.placeAt[i];
    if (!p || p.first !== i || p.kind === "relative") continue;
    const where = resolve(p, ctx, home);
    if (where) places.push(where);
  }
  if (places.length === n) return { places };
  // «रीवा में 62 और सतना में 48 केंद्रों पर टीके लगे और क्रमश: 7,210 और 5,830 लोगों को»
  const behind = clause.items.filter(({ number }) => number.first > at).length;
  if (behind > 1 && behind < n && places.length === behind)
    return { places: [...new Array<undefined>(n - behind), ...places] };
  // «रीवा में 62 और सतना में 48 केंद्रों पर टीके लगे, और क्रमश: 7,214 और 5,830 लोगों को»: those of the list before it
  if (places.length === 0 && ctx.listPlaces.length === n) return { places: ctx.listPlaces };
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
