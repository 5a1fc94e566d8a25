/** Fact: one number (or explicit zero) that an article states, with the characters that state it. */
import { type Static, Type } from "typebox";
import { DISEASE_IDS } from "./diseases.ts";
import { METRIC_IDS } from "./metrics.ts";
import { DateTime, IsoDate, literals, PlaceId } from "./primitives.ts";

export const QUALIFIERS = ["exact", "about", "at_least", "at_most", "range"] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

export const POPULATIONS = [
  "children",
  "women",
  "men",
  "elderly",
  "health-workers",
  "police",
  "prisoners",
  "travellers",
] as const;
export type Population = (typeof POPULATIONS)[number];

export const VARIANTS = [
  "Alpha",
  "Delta",
  "Omicron",
  "BF.7",
  "BA.2.75",
  "XBB",
  "XBB.1.16",
  "JN.1",
  "H1N1",
  "H3N2",
] as const;
export type Variant = (typeof VARIANTS)[number];

const claim = {
  metric: literals(METRIC_IDS),
  disease: literals(DISEASE_IDS),
  place: PlaceId,
  facility: Type.Optional(Type.String({ description: "Hospital or laboratory slug, where the number is for one" })),
  locality: Type.Optional(Type.String({ description: "Block, town or ward inside the district, as written" })),
  value: Type.Number({ minimum: 0, description: "The number; the lower end where qualifier is range" }),
  qualifier: literals(QUALIFIERS),
  max: Type.Optional(Type.Number({ description: "Upper end, only with qualifier range" })),
  asOf: Type.Optional(IsoDate),
  window: Type.Optional(Type.String({ pattern: "^P", description: "ISO 8601 duration a flow was counted over" })),
  until: Type.Optional(
    Type.String({ pattern: "^[0-2]\\d:[0-5]\\d$", description: "Hour at which the text ends the count" }),
  ),
  population: Type.Optional(literals(POPULATIONS)),
  variant: Type.Optional(literals(VARIANTS)),
  attribution: Type.Optional(Type.String({ description: "Who is said to have given the number" })),
} as const;

const standing = {
  evidence: Type.String({ description: "Shortest span that states the number, verbatim" }),
  field: literals(["text", "title"] as const),
  start: Type.Integer({ minimum: 0, description: "UTF-16 offset of evidence in its field" }),
  end: Type.Integer({ minimum: 0 }),
  confidence: Type.Optional(
    Type.Number({ minimum: 0, maximum: 1, description: "Calibrated probability that the fact is right" }),
  ),
} as const;

/** What `extract` returns: the claim and where it stands in the article. */
export const Fact = Type.Object({ ...claim, ...standing });
export type Fact = Static<typeof Fact>;

/** A fact in a store: with its id, its article and when its article was published. */
export const StoredFact = Type.Object({
  id: Type.String(),
  articleId: Type.String(),
  url: Type.Union([Type.String(), Type.Null()]),
  source: Type.String(),
  publishedAt: Type.Union([Type.String(), Type.Null()]),
  ...claim,
  ...standing,
  extractor: Type.String({ description: "Version of the extractor that made the fact" }),
  seenAt: DateTime,
  superseded: Type.Optional(Type.Boolean({ description: "True for a fact of an older version of its article" })),
  sample: Type.Optional(Type.Boolean({ description: "True for a fact of the bundled sample newsroom" })),
});
export type StoredFact = Static<typeof StoredFact>;
