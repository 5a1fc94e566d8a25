/** A metric at a place over time: a day a point, with every claim, the official number and the conflicts. */
import type { Conflict } from "../../model/conflict.ts";
import type { StoredFact } from "../../model/fact.ts";
import type { Store } from "../../store/store.ts";
import { PROBLEMS, SeriesAnswer } from "../answers.ts";
import { factQuery, SeriesParameters } from "../parameters.ts";
import type { Routes } from "./route.ts";

/** A claim for a part (one hospital, one block, children …) is no claim for the place. */
const isWhole = (claim: Partial<StoredFact>): boolean =>
  claim.facility === undefined &&
  claim.locality === undefined &&
  claim.population === undefined &&
  claim.variant === undefined;

/** The value of a day where all its exact claims agree, else null. */
function agreed(claims: readonly StoredFact[]): number | null {
  const values = new Set(
    claims.filter((claim) => claim.qualifier === "exact" && claim.until === undefined).map((claim) => claim.value),
  );
  return values.size === 1 ? ([...values][0] ?? null) : null;
}

export async function everyConflict(store: Store, query: Parameters<Store["conflicts"]>[0]): Promise<Conflict[]> {
  const all: Conflict[] = [];
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<Store["conflicts"]>> = await store.conflicts(query, {
      limit: 1000,
      ...(cursor !== null && { cursor }),
    });
    all.push(...page.items);
    cursor = page.next;
  } while (cursor !== null);
  return all;
}

interface Day {
  readonly claims: StoredFact[];
  reference: number | null;
  readonly conflicts: Conflict[];
}

export async function series(store: Store, parameters: SeriesParameters) {
  const { disease, metric, place, from, to } = parameters;
  const query = factQuery({
    disease: [disease],
    metric: [metric],
    place: [place],
    ...(from && { from }),
    ...(to && { to }),
  });
  const days = new Map<string, Day>();
  const dayOf = (asOf: string): Day => {
    const day = days.get(asOf) ?? { claims: [], reference: null, conflicts: [] };
    days.set(asOf, day);
    return day;
  };
  for await (const fact of store.everyFact(query, "asOf"))
    if (fact.asOf !== undefined && isWhole(fact)) dayOf(fact.asOf).claims.push(fact);
  const range = { ...(from && { from }), ...(to && { to }) };
  for (const point of await store.reference({ disease, metric, place, ...range }))
    dayOf(point.asOf).reference = point.value;
  for (const conflict of await everyConflict(store, query)) {
    const { key } = conflict;
    if (key.asOf !== undefined && key.place === place && isWhole(key as Partial<StoredFact>))
      days.get(key.asOf)?.conflicts.push(conflict);
  }
  const points = [...days]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([asOf, day]) => ({ asOf, value: agreed(day.claims), ...day }));
  return { disease, metric, place, points };
}

/** The series at `path`: `/series` of the API, `/series.json` beside the page. */
export const seriesAt =
  (path: string): Routes =>
  async (app, { store }) => {
    app.get(
      path,
      {
        schema: {
          tags: ["facts"],
          summary: "A metric at a place, day by day",
          querystring: SeriesParameters,
          response: { 200: SeriesAnswer, ...PROBLEMS },
        },
      },
      async (request) => series(store, request.query),
    );
  };
