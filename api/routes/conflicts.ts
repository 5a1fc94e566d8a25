/** Conflicts: the board, one of them, and what editors decide. */
import { type Static, Type } from "typebox";
import { Decision } from "../../model/conflict.ts";
import { ConflictAnswer, ConflictsAnswer, DecisionsAnswer, PROBLEMS } from "../answers.ts";
import { editorOf } from "../auth.ts";
import { withContext } from "../context.ts";
import { ConflictParameters, conflictPage, IdPath, NoParameters } from "../parameters.ts";
import { badParameter, notFound } from "../problem.ts";
import { textsOnly } from "../texts-only.ts";
import type { Routes } from "./route.ts";

const CONFLICT_TAGS = ["conflicts"];

const DecisionBody = Type.Object(
  { status: Decision.properties.status, factId: Decision.properties.factId, note: Decision.properties.note },
  { additionalProperties: false },
);
type DecisionBody = Static<typeof DecisionBody>;

/** The board at `path`: `/conflicts` of the API, `/conflicts.json` beside the page. */
export const conflictList =
  (path: string): Routes =>
  async (app, { store }) => {
    app.get(
      path,
      {
        schema: {
          tags: CONFLICT_TAGS,
          summary: "Reports that disagree",
          querystring: ConflictParameters,
          response: { 200: ConflictsAnswer, ...PROBLEMS },
        },
      },
      async (request) => {
        const { query, page } = conflictPage(request.query);
        const { items, next, total } = await store.conflicts(query, page);
        if (request.query.context !== true) return { conflicts: [...items], next, total };
        const conflicts = await Promise.all(
          items.map(async (conflict) => ({ ...conflict, facts: await withContext(store, conflict.facts) })),
        );
        return { conflicts, next, total };
      },
    );
  };

export const conflictRoutes: Routes = async (app, options) => {
  const { store, tokens = new Map<string, string>() } = options;
  await app.register(conflictList("/conflicts"), options);

  app.get(
    "/conflicts/:id",
    {
      schema: {
        tags: CONFLICT_TAGS,
        summary: "One conflict",
        params: IdPath,
        querystring: NoParameters,
        response: { 200: ConflictAnswer, ...PROBLEMS },
      },
    },
    async (request) => {
      const conflict = await store.conflict(request.params.id);
      if (conflict === null) throw notFound("conflict", request.params.id);
      return conflict;
    },
  );

  app.put(
    "/conflicts/:id/decision",
    {
      onRequest: async (request) => {
        editorOf(request.headers.authorization, tokens);
      },
      preValidation: textsOnly(Object.keys(DecisionBody.properties)),
      schema: {
        tags: CONFLICT_TAGS,
        summary: "Decide a conflict (editors)",
        params: IdPath,
        body: DecisionBody,
        security: [{ editor: [] }],
        response: { 200: ConflictAnswer, ...PROBLEMS },
      },
    },
    async (request) => {
      const by = editorOf(request.headers.authorization, tokens);
      const { id } = request.params;
      const { status, factId, note } = request.body as DecisionBody;
      const conflict = await store.conflict(id);
      if (conflict === null) throw notFound("conflict", id);
      if (factId !== undefined && !conflict.facts.some((fact) => fact.id === factId)) {
        throw badParameter(
          "factId",
          `is not a fact of this conflict; it takes one of ${conflict.facts.map((fact) => fact.id).join(", ")}`,
          "body",
        );
      }
      const decided = await store.decide(id, {
        status,
        ...(factId !== undefined && { factId }),
        ...(note !== undefined && { note }),
        by,
        at: new Date().toISOString(),
      });
      if (decided === null) throw notFound("conflict", id);
      return decided;
    },
  );

  app.get(
    "/conflicts/:id/decisions",
    {
      schema: {
        tags: CONFLICT_TAGS,
        summary: "What editors decided, oldest first",
        params: IdPath,
        querystring: NoParameters,
        response: { 200: DecisionsAnswer, ...PROBLEMS },
      },
    },
    async (request) => {
      const decisions = await store.decisions(request.params.id);
      if (decisions.length === 0 && (await store.conflict(request.params.id)) === null)
        throw notFound("conflict", request.params.id);
      return { decisions: [...decisions] };
    },
  );
};
