/** The day a number is true of: the one named beside it, in its sentence, or before it; else the day of publication. */
import { METRICS, type MetricId } from "../../model/metrics.ts";
import type { DateMention } from "../mention.ts";
import type { Analysis } from "./analysis.ts";
import type { Clause, Item, Span } from "./clauses.ts";
import type { Context, When } from "./context.ts";

const datesIn = (a: Analysis, span: Span): DateMention[] => {
  const found: DateMention[] = [];
  for (let i = span.from; i < span.to; i++) {
    const d = a.dateAt[i];
    if (d && d.first === i) found.push(d);
  }
  return found;
};

export const asWhen = (d: DateMention): When => ({
  asOf: d.to,
  kind: d.kind,
  ...(d.window ? { window: d.window } : {}),
  ...(d.until ? { until: d.until } : {}),
  ...(d.past ? { past: true } : {}),
});

/** The date a clause names for an item: before the number, nearest first; else behind it. */
export function dateOf(a: Analysis, clause: Clause, item: Item): DateMention | undefined {
  const before = datesIn(a, { from: clause.first, to: item.number.first });
  return before.at(-1) ?? datesIn(a, { from: item.number.end, to: item.right.to })[0];
}

/** When of an item. Flows are of a day (P1D) unless another window is named; running totals and states of the last day spoken of. */
export function itemWhen(metric: MetricId, own: When | undefined, ctx: Context, publishedAt: string | undefined): When {
  const published = publishedAt?.slice(0, 10);
  const kind = METRICS[metric].kind;
  const base: When | undefined = own && own.kind !== "sofar" ? own : undefined;
  const carried = ctx.day;
  const chosen: When | undefined = base ?? (own?.kind === "sofar" ? sofar(published, carried) : carried) ?? (published ? { asOf: published, kind: "day" } : undefined);
  if (!chosen) return { kind: "day", ...(kind === "flow" ? { window: "P1D" } : {}) };
  const window = kind === "flow" ? (chosen.window ?? "P1D") : chosen.window === "P1Y" || chosen.window === "P1M" ? chosen.window : undefined;
  return {
    kind: chosen.kind,
    ...(chosen.asOf ? { asOf: chosen.asOf } : {}),
    ...(window ? { window } : {}),
    ...(chosen.until && kind === "flow" ? { until: chosen.until } : {}),
  };
}

/** «अब तक», «फिलहाल»: the day of publication. */
const sofar = (published: string | undefined, carried: When | undefined): When | undefined =>
  published ? { asOf: published, kind: "sofar" } : carried;
