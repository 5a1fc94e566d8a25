/** The ids facts are made of, with Hindi and English names. */
import { DISEASES } from "../../model/diseases.ts";
import { FACILITIES } from "../../model/facilities.ts";
import { METRICS } from "../../model/metrics.ts";
import { PLACE_CREDITS, PLACES } from "../../model/places.ts";
import { PROBLEMS, VocabularyAnswer } from "../answers.ts";
import { NoParameters } from "../parameters.ts";
import type { Routes } from "./route.ts";

const withId = <T extends object>(table: Readonly<Record<string, T>>): ({ id: string } & T)[] =>
  Object.entries(table).map(([id, entry]) => ({ id, ...entry }));

const VOCABULARY = {
  metrics: withId(METRICS),
  diseases: withId(DISEASES),
  places: [...PLACES.values()],
  facilities: withId(FACILITIES),
  credits: [...PLACE_CREDITS],
};

export const vocabularyRoutes: Routes = async (app) => {
  app.get(
    "/vocabulary",
    {
      schema: {
        tags: ["vocabulary"],
        summary: "Metrics, diseases, places and facilities with their names",
        querystring: NoParameters,
        response: { 200: VocabularyAnswer, ...PROBLEMS },
      },
    },
    async (_request, reply) => {
      reply.header("cache-control", "public, max-age=3600");
      return VOCABULARY;
    },
  );
};
