/** The indexes of each collection; a collection without any of its own is listed too, so that it is made on start. */
import type { IndexDescription } from "mongodb";
import type { Documents } from "./documents.ts";

const by = (...fields: readonly string[]): IndexDescription => ({
  key: Object.fromEntries(fields.map((field) => [field, 1])),
});

export const INDEXES: Readonly<Record<keyof Documents, readonly IndexDescription[]>> = {
  articles: [
    by("published", "_id"),
    by("source", "firstSeenAt"),
    by("storyId", "_id"),
    by("rawHash"),
    by("sample"),
    by("words"),
    by("bands", "published"),
  ],
  versions: [by("articleId", "nth"), by("rawHash")],
  rawPages: [by("hash", "part")],
  facts: [
    by("superseded", "day", "_id"),
    by("superseded", "value", "_id"),
    by("superseded", "seenAt", "_id"),
    by("place", "metric", "disease", "day"),
    by("place", "day", "_id"),
    by("source", "day", "_id"),
    by("articleId"),
    by("words"),
  ],
  changes: [by("articleId")],
  counters: [],
  conflicts: [by("slot"), by("severity", "_id"), by("day", "_id"), by("facts.articleId"), by("facts.place")],
  decisions: [by("conflictId", "nth")],
  sources: [],
  rounds: [],
  pages: [
    by("source", "due"),
    {
      ...by("source", "due", "fetchedAt"),
      partialFilterExpression: { due: { $type: "string" }, fetchedAt: { $exists: true } },
    },
  ],
  forgotten: [],
  memory: [by("expiresAt")],
  reference: [by("disease", "metric", "place", "asOf")],
};
