/** Query parameters as schemas, and their way into the store's queries. */
import { type Static, type TSchema, Type } from "typebox";
import { CONFLICT_KINDS, DECISION_STATUSES } from "../model/conflict.ts";
import { DISEASE_IDS } from "../model/diseases.ts";
import { POPULATIONS, QUALIFIERS, VARIANTS } from "../model/fact.ts";
import { METRIC_IDS } from "../model/metrics.ts";
import { literals } from "../model/primitives.ts";
import type { ArticleQuery, ConflictQuery, FactQuery, FactSort, PageRequest } from "../store/store.ts";
import { badParameter } from "./problem.ts";

const word = Type.String({ minLength: 1, maxLength: 200 });
/** Repeatable: `?disease=dengue&disease=malaria`. */
const repeated = <T extends TSchema>(schema: T) => Type.Optional(Type.Array(schema, { maxItems: 200 }));

export const Place = Type.String({
  format: "place",
  description: "a place id of /api/v1/vocabulary: IN, a state as IN-BR, a district as IN-BR/gaya",
});
const Day = Type.String({ format: "day", description: "a day, YYYY-MM-DD" });
const DayOrInstant = Type.String({
  format: "day-or-instant",
  description: "a day, YYYY-MM-DD, or an ISO 8601 instant",
});

const factFilters = {
  disease: repeated(literals(DISEASE_IDS)),
  metric: repeated(literals(METRIC_IDS)),
  place: repeated(Place),
  within: repeated(Place),
  facility: repeated(word),
  population: repeated(literals(POPULATIONS)),
  variant: repeated(literals(VARIANTS)),
  source: repeated(word),
  attribution: repeated(word),
  qualifier: repeated(literals(QUALIFIERS)),
  articleId: repeated(word),
  from: Type.Optional(Day),
  to: Type.Optional(Day),
  publishedFrom: Type.Optional(DayOrInstant),
  publishedTo: Type.Optional(DayOrInstant),
  min: Type.Optional(Type.Number()),
  max: Type.Optional(Type.Number()),
  q: Type.Optional(Type.String({ maxLength: 500 })),
  superseded: Type.Optional(Type.Boolean()),
};

const paging = {
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 1000 })),
  cursor: Type.Optional(Type.String({ minLength: 1, maxLength: 2000 })),
};

export const FACT_SORTS = ["-asOf", "asOf", "-value", "value", "-seen"] as const satisfies readonly FactSort[];
const strict = { additionalProperties: false } as const;
/** `context=true`: also the sentence around each evidence, with the link to it. */
const context = { context: Type.Optional(Type.Boolean()) };
/** Addresses of pages carry the language too; it filters nothing. */
const lang = { lang: Type.Optional(literals(["hi", "en"] as const)) };

export const FactFilters = Type.Object({ ...factFilters, ...lang }, strict);
export const FactParameters = Type.Object(
  { ...factFilters, sort: Type.Optional(literals(FACT_SORTS)), ...paging, ...context, ...lang },
  strict,
);
export const DownloadParameters = Type.Object(
  {
    ...factFilters,
    sort: Type.Optional(literals(FACT_SORTS)),
    limit: Type.Optional(Type.Integer({ minimum: 1 })),
    ...lang,
  },
  strict,
);
export const ConflictParameters = Type.Object(
  {
    ...factFilters,
    kind: repeated(literals(CONFLICT_KINDS)),
    status: repeated(literals(DECISION_STATUSES)),
    sort: Type.Optional(literals(["-severity", "-asOf"] as const)),
    ...paging,
    ...context,
    ...lang,
  },
  strict,
);
export const ArticleParameters = Type.Object(
  {
    source: repeated(word),
    publishedFrom: Type.Optional(DayOrInstant),
    publishedTo: Type.Optional(DayOrInstant),
    q: Type.Optional(Type.String({ maxLength: 500 })),
    storyId: Type.Optional(word),
    sort: Type.Optional(literals(["-published", "published"] as const)),
    ...paging,
    ...lang,
  },
  strict,
);
export const SeriesParameters = Type.Object(
  {
    disease: literals(DISEASE_IDS),
    metric: literals(METRIC_IDS),
    place: Place,
    from: Type.Optional(Day),
    to: Type.Optional(Day),
    ...lang,
  },
  strict,
);
export const NoParameters = Type.Object({ ...lang }, strict);
export const IdPath = Type.Object({ id: Type.String({ minLength: 1, maxLength: 500 }) });

export type FactFilters = Static<typeof FactFilters>;
export type FactParameters = Static<typeof FactParameters>;
export type DownloadParameters = Static<typeof DownloadParameters>;
export type ConflictParameters = Static<typeof ConflictParameters>;
export type ArticleParameters = Static<typeof ArticleParameters>;
export type SeriesParameters = Static<typeof SeriesParameters>;
export type IdPath = Static<typeof IdPath>;

/** A copy without the members that are absent, as exactOptionalPropertyTypes asks. */
type Present<T> = { [K in keyof T]: Exclude<T[K], undefined> };
const present = <T extends object>(value: T): Present<T> =>
  Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined && v !== "")) as Present<T>;

function refuseReversed(low: string, high: string, from: unknown, to: unknown): void {
  if (from === undefined || to === undefined) return;
  if ((from as string | number) > (to as string | number)) throw badParameter(low, `${from} lies after ${high}, ${to}`);
}

export function factQuery({ lang: _lang, ...filters }: FactFilters): FactQuery {
  refuseReversed("from", "to", filters.from, filters.to);
  refuseReversed("min", "max", filters.min, filters.max);
  refuseReversed(
    "publishedFrom",
    "publishedTo",
    filters.publishedFrom?.slice(0, 10),
    filters.publishedTo?.slice(0, 10),
  );
  return present(filters);
}

export function factPage({ sort, limit, cursor, context: _context, ...filters }: FactParameters): {
  query: FactQuery;
  page: PageRequest<FactSort>;
} {
  return { query: factQuery(filters), page: present({ sort, limit, cursor }) };
}

export function conflictPage({
  sort,
  limit,
  cursor,
  kind,
  status,
  context: _context,
  ...filters
}: ConflictParameters): {
  query: ConflictQuery;
  page: PageRequest<"-severity" | "-asOf">;
} {
  return { query: { ...factQuery(filters), ...present({ kind, status }) }, page: present({ sort, limit, cursor }) };
}

export function articlePage({ sort, limit, cursor, lang: _lang, ...query }: ArticleParameters): {
  query: ArticleQuery;
  page: PageRequest<"-published" | "published">;
} {
  refuseReversed("publishedFrom", "publishedTo", query.publishedFrom?.slice(0, 10), query.publishedTo?.slice(0, 10));
  return { query: present(query), page: present({ sort, limit, cursor }) };
}
