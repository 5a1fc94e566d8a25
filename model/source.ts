/** Source: where articles come from, and how it has been doing. */
import { type Static, Type } from "typebox";
import { literals } from "./primitives.ts";

export const SOURCE_KINDS = ["rss", "sitemap", "listing", "archive"] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** One entry of `sources.json`. `schedule` is a cron expression in Asia/Kolkata. */
export const Source = Type.Object({
  id: Type.String({ pattern: "^[a-z0-9][a-z0-9-]*$" }),
  name: Type.String(),
  kind: literals(SOURCE_KINDS),
  url: Type.String({ description: "Feed, sitemap or listing address; a path for an archive" }),
  schedule: Type.String({ description: "Cron expression, Asia/Kolkata" }),
  enabled: Type.Optional(Type.Boolean()),
  browser: Type.Optional(Type.Boolean({ description: "Render pages in Chromium" })),
  selectors: Type.Optional(
    Type.Record(Type.String(), Type.String(), { description: "CSS selectors: links, title, body, published …" }),
  ),
  why: Type.Optional(Type.String({ description: "Why it is as it is, e.g. why disabled" })),
  sample: Type.Optional(Type.Boolean({ description: "Part of the bundled sample newsroom" })),
});
export type Source = Static<typeof Source>;

const nullableString = Type.Union([Type.String(), Type.Null()]);

export const SourceHealth = Type.Object({
  status: literals(["ok", "failing", "silent", "never"] as const),
  lastSuccessAt: nullableString,
  lastErrorAt: nullableString,
  lastError: nullableString,
  failures: Type.Integer({ description: "Failed rounds in a row" }),
  nextTryAt: nullableString,
  articlesPerDay: Type.Number({
    description: "New articles a day over the last 30 days; of a silent source, before it fell silent",
  }),
  lastArticleAt: Type.Union([Type.String(), Type.Null()], { description: "When its newest article was first seen" }),
});
export type SourceHealth = Static<typeof SourceHealth>;
