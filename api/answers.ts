/** Shapes of answers, for the OpenAPI document; built from the models so that they cannot drift from them. */
import { type TSchema, Type } from "typebox";
import { Article, ArticleVersion } from "../model/article.ts";
import { Conflict, Decision } from "../model/conflict.ts";
import { Fact, StoredFact } from "../model/fact.ts";
import { Source, SourceHealth } from "../model/source.ts";
import { ProblemSchema } from "./problem.ts";

const text = (description: string) => Type.String({ description });
const nullable = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()]);
const total = Type.Object({ value: Type.Integer(), exact: Type.Boolean() });
const next = nullable(text("Cursor of the next page; null on the last"));
const link = nullable(text("The original page at the evidence, by text fragment"));

const { text: _text, contentHash: _hash, ...articleFields } = Article.properties;
const ListedArticle = Type.Object(articleFields);
const { facts: _count, ...articleWithoutCount } = Article.properties;

const LinkedFact = Type.Object({ ...StoredFact.properties, link });

const Context = Type.Object(
  { title: Type.String(), before: Type.String(), evidence: Type.String(), after: Type.String(), link },
  { description: "The sentence around the evidence, and the link to it" },
);
const FactInContext = Type.Object({ ...StoredFact.properties, context: Type.Optional(Context) });

export const FactsAnswer = Type.Object({ facts: Type.Array(FactInContext), next, total });
export const FactAnswer = Type.Object({
  ...StoredFact.properties,
  link,
  context: Context,
  article: nullable(ListedArticle),
  conflicts: Type.Array(Conflict),
});
export const ArticlesAnswer = Type.Object({ articles: Type.Array(ListedArticle), next, total });
export const ArticleAnswer = Type.Object({ ...articleWithoutCount, facts: Type.Array(LinkedFact) });
export const VersionsAnswer = Type.Object({
  versions: Type.Array(Type.Object({ ...ArticleVersion.properties, facts: Type.Array(StoredFact) })),
});
export const ConflictsAnswer = Type.Object({ conflicts: Type.Array(Conflict), next, total });
export const ConflictAnswer = Conflict;
export const DecisionsAnswer = Type.Object({ decisions: Type.Array(Decision) });
export const SourcesAnswer = Type.Object({
  sources: Type.Array(Type.Object({ ...Source.properties, health: SourceHealth })),
});
const counts = Type.Array(Type.Object({ value: Type.String(), count: Type.Integer() }));
export const FacetsAnswer = Type.Object({
  disease: counts,
  metric: counts,
  place: counts,
  source: counts,
  day: counts,
});
export const SeriesAnswer = Type.Object({
  disease: Type.String(),
  metric: Type.String(),
  place: Type.String(),
  points: Type.Array(
    Type.Object({
      asOf: Type.String(),
      value: nullable(Type.Number({ description: "Where all exact claims of the day agree" })),
      claims: Type.Array(StoredFact),
      reference: nullable(Type.Number({ description: "The official series, where one is loaded" })),
      conflicts: Type.Array(Conflict),
    }),
  ),
});
export const ChangesAnswer = Type.Object({
  changes: Type.Array(
    Type.Object({
      seq: Type.String(),
      at: Type.String(),
      kind: Type.Unsafe<"added" | "changed" | "withdrawn">({ type: "string", enum: ["added", "changed", "withdrawn"] }),
      fact: StoredFact,
    }),
  ),
  next: nullable(text("What to give as `after` next time; null before the first change")),
});
const named = { id: Type.String(), en: Type.String(), hi: Type.String() };
export const VocabularyAnswer = Type.Object({
  metrics: Type.Array(Type.Object({ ...named, kind: Type.String() })),
  diseases: Type.Array(Type.Object(named)),
  places: Type.Array(Type.Object({ ...named, level: Type.String(), in: nullable(Type.String()) })),
  facilities: Type.Array(Type.Object({ ...named, place: Type.String() })),
  credits: Type.Array(text("Whose names and positions of places these are")),
});
export const ExtractAnswer = Type.Object({ id: Type.String(), facts: Type.Array(Fact) });

/** Error answers, the same for every route of the API. */
const problem = (description: string) => ({
  description,
  content: { "application/problem+json": { schema: ProblemSchema } },
});
export const PROBLEMS = {
  "4xx": problem("What was wrong with the request, with which parameter, and what it takes"),
  "5xx": problem("What went wrong here"),
} as const;

/** An answer that is no JSON, sent as a stream or as one text. */
export const inFormat = (type: string, description: string) => ({
  description,
  content: { [type]: { schema: Type.Unsafe<unknown>({ type: "string" }) } },
});
