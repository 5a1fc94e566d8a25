/** The `.json` and `.csv` of every page with a list: the page's address, its filters and all, gives its data. */

import type { Conflict } from "../../model/conflict.ts";
import { inFormat, PROBLEMS } from "../answers.ts";
import { csvLine } from "../csv.ts";
import { ConflictParameters, conflictPage, NoParameters, SeriesParameters } from "../parameters.ts";
import { articleList } from "./articles.ts";
import { conflictList } from "./conflicts.ts";
import { factCsv } from "./downloads.ts";
import { factList } from "./facts.ts";
import type { Routes } from "./route.ts";
import { everyConflict, series, seriesAt } from "./series.ts";
import { sourceList } from "./sources.ts";

const CSV = "text/csv; charset=utf-8; header=present";
const CSV_ANSWER = { 200: inFormat("text/csv", "RFC 4180"), ...PROBLEMS };
const TABLE_TAGS = ["pages"];

const KEY_COLUMNS = [
  "disease",
  "metric",
  "place",
  "facility",
  "locality",
  "population",
  "variant",
  "asOf",
  "window",
  "until",
] as const;
const CLAIM_COLUMNS = ["id", "asOf", "value", "qualifier", "max", "evidence", "source", "url", "publishedAt"] as const;

const conflictHead = csvLine([
  "id",
  "kind",
  ...KEY_COLUMNS,
  "status",
  "severity",
  "causes",
  "whyHi",
  "whyEn",
  ...CLAIM_COLUMNS.map((column) => `fact${column[0]?.toUpperCase()}${column.slice(1)}`),
]);

/** One line a claim: both sides of a conflict stand below each other. */
const conflictLines = (c: Conflict): string =>
  c.facts
    .map((fact) =>
      csvLine([
        c.id,
        c.kind,
        ...KEY_COLUMNS.map((column) => c.key[column]),
        c.status,
        c.severity,
        c.causes.join(" "),
        c.why.hi,
        c.why.en,
        ...CLAIM_COLUMNS.map((column) => fact[column]),
      ]),
    )
    .join("");

const HEALTH_COLUMNS = [
  "status",
  "lastSuccessAt",
  "lastErrorAt",
  "lastError",
  "failures",
  "nextTryAt",
  "articlesPerDay",
  "lastArticleAt",
] as const;

export const tableRoutes: Routes = async (app, options) => {
  const { store } = options;
  await app.register(factList("/facts.json"), options);
  await app.register(factCsv, options);
  await app.register(conflictList("/conflicts.json"), options);
  await app.register(articleList("/articles.json"), options);
  await app.register(sourceList("/sources.json"), options);
  await app.register(seriesAt("/series.json"), options);

  app.get(
    "/conflicts.csv",
    {
      schema: {
        tags: TABLE_TAGS,
        summary: "The conflicts that match, a line a claim",
        querystring: ConflictParameters,
        response: CSV_ANSWER,
      },
    },
    async (request, reply) => {
      const { query } = conflictPage(request.query);
      const conflicts = await everyConflict(store, query);
      return reply
        .type(CSV)
        .header("content-disposition", 'attachment; filename="conflicts.csv"')
        .send(conflictHead + conflicts.map(conflictLines).join(""));
    },
  );

  app.get(
    "/sources.csv",
    {
      schema: {
        tags: TABLE_TAGS,
        summary: "Sources and their health",
        querystring: NoParameters,
        response: CSV_ANSWER,
      },
    },
    async (_request, reply) => {
      const lines = (await store.sources()).map((s) =>
        csvLine([
          s.id,
          s.name,
          s.kind,
          s.url,
          s.enabled ?? true,
          s.schedule,
          ...HEALTH_COLUMNS.map((column) => s.health[column]),
        ]),
      );
      return reply
        .type(CSV)
        .header("content-disposition", 'attachment; filename="sources.csv"')
        .send(csvLine(["id", "name", "kind", "url", "enabled", "schedule", ...HEALTH_COLUMNS]) + lines.join(""));
    },
  );

  app.get(
    "/series.csv",
    {
      schema: {
        tags: TABLE_TAGS,
        summary: "A series, a line a claim",
        querystring: SeriesParameters,
        response: CSV_ANSWER,
      },
    },
    async (request, reply) => {
      const { points } = await series(store, request.query);
      const lines = points.flatMap((point) => {
        const claims = point.claims.length > 0 ? point.claims : [undefined];
        return claims.map((claim) =>
          csvLine([
            point.asOf,
            point.value,
            point.reference,
            claim?.value,
            claim?.qualifier,
            claim?.max,
            claim?.evidence,
            claim?.source,
            claim?.url,
            claim?.id,
          ]),
        );
      });
      const head = csvLine([
        "asOf",
        "agreed",
        "reference",
        "value",
        "qualifier",
        "max",
        "evidence",
        "source",
        "url",
        "factId",
      ]);
      return reply
        .type(CSV)
        .header("content-disposition", 'attachment; filename="series.csv"')
        .send(head + lines.join(""));
    },
  );
};
