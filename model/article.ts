/** Article: what a page says, as read by a crawler or handed in as an article line. */
import { type Static, Type } from "typebox";
import { DateTime } from "./primitives.ts";

/** One article line, as `extract`, `annotate` and `import` read it. `publishedAt` is a day or an instant. */
export const ArticleInput = Type.Object({
  id: Type.String({ minLength: 1 }),
  text: Type.String(),
  title: Type.Optional(Type.String()),
  publishedAt: Type.Optional(Type.String({ pattern: "^\\d{4}-\\d{2}-\\d{2}" })),
  url: Type.Optional(Type.String()),
  source: Type.Optional(Type.String()),
});
export type ArticleInput = Static<typeof ArticleInput>;

const nullable = <T extends ReturnType<typeof Type.String>>(t: T) => Type.Union([t, Type.Null()]);

/** An article in a store. `text`: paragraphs by newline; a table's row is a line, its cells by tab. */
export const Article = Type.Object({
  id: Type.String(),
  url: nullable(Type.String({ description: "Canonical link" })),
  title: Type.String(),
  text: Type.String(),
  source: Type.String(),
  publishedAt: nullable(Type.String({ description: "Day or instant as published" })),
  modifiedAt: nullable(Type.String()),
  storyId: Type.String({ description: "Shared by near-copies of one report" }),
  contentHash: Type.String(),
  seenAt: DateTime,
  facts: Type.Integer({ description: "How many current facts it has" }),
  sample: Type.Optional(Type.Boolean()),
});
export type Article = Static<typeof Article>;

/** One version of an article, oldest first in a listing. */
export const ArticleVersion = Type.Object({
  seenAt: DateTime,
  title: Type.String(),
  text: Type.String(),
  contentHash: Type.String(),
});
export type ArticleVersion = Static<typeof ArticleVersion>;
