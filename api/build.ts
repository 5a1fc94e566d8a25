/** The API: routes as plugins by resource, one schema for check, type and document; tests inject into what this returns. */
import swagger from "@fastify/swagger";
import type { TypeBoxTypeProvider } from "@fastify/type-provider-typebox";
import Fastify, { type FastifyInstance } from "fastify";
import { docsRoutes } from "./docs.ts";
import { FORMATS } from "./formats.ts";
import { measure, metricRoutes } from "./metrics.ts";
import type { ApiOptions } from "./options.ts";
import { answerProblems, asProblem, sendProblem } from "./problem.ts";
import { articleRoutes } from "./routes/articles.ts";
import { changeRoutes } from "./routes/changes.ts";
import { conflictRoutes } from "./routes/conflicts.ts";
import { downloadRoutes } from "./routes/downloads.ts";
import { extractRoutes } from "./routes/extract.ts";
import { factRoutes } from "./routes/facts.ts";
import { feedRoutes } from "./routes/feeds.ts";
import { healthRoutes } from "./routes/health.ts";
import { pageRoutes } from "./routes/pages.ts";
import type { Routes } from "./routes/route.ts";
import { seriesAt } from "./routes/series.ts";
import { sourceList } from "./routes/sources.ts";
import { tableRoutes } from "./routes/tables.ts";
import { vocabularyRoutes } from "./routes/vocabulary.ts";
import { secureAnswers } from "./security.ts";

export type { ApiOptions } from "./options.ts";

const VERSION_1: readonly Routes[] = [
  factRoutes,
  downloadRoutes,
  seriesAt("/series"),
  articleRoutes,
  conflictRoutes,
  sourceList("/sources"),
  changeRoutes,
  vocabularyRoutes,
  extractRoutes,
];

/**
 * The whole HTTP side, not yet listening. Closing it ends its streams; the store stays the caller's to close.
 */
export function buildApi(options: ApiOptions): FastifyInstance {
  const app = Fastify({
    ...(options.logger === undefined ? {} : { loggerInstance: options.logger }),
    // An id may be long in UTF-8 and percent signs.
    routerOptions: { maxParamLength: 2000, ignoreTrailingSlash: true },
    // Met before any route is: an address that cannot be decoded, say.
    frameworkErrors: (error, request, reply) => sendProblem(reply, asProblem(error, request), request.url),
    ajv: {
      customOptions: { verbose: true, allErrors: true, removeAdditional: false, coerceTypes: "array" },
      onCreate: (ajv) => {
        for (const [name, check] of Object.entries(FORMATS)) ajv.addFormat(name, check);
      },
    },
  }).withTypeProvider<TypeBoxTypeProvider>();

  // Schemas of answers document; they must not silently drop what a store adds.
  app.setSerializerCompiler(() => (answer) => JSON.stringify(answer));
  answerProblems(app);
  secureAnswers(app);
  const register = measure(app, options.store);
  app.register(swagger, {
    openapi: {
      openapi: "3.1.0",
      info: {
        title: "Tathya",
        version: options.version,
        description:
          "Numbers that Hindi health news states, each tied to the sentence that states it, and the reports that disagree.",
        license: { name: "Apache-2.0", identifier: "Apache-2.0" },
      },
      components: { securitySchemes: { editor: { type: "http", scheme: "bearer" } } },
    },
  });
  app.register(async (scope) => {
    await scope.register(
      async (api) => {
        for (const routes of VERSION_1) await api.register(routes, options);
      },
      { prefix: "/api/v1" },
    );
    await scope.register(feedRoutes, options);
    await scope.register(healthRoutes, options);
    await scope.register(metricRoutes(register), options);
    await scope.register(docsRoutes, options);
    await scope.register(tableRoutes, options);
    await scope.register(pageRoutes, options);
  });
  return app as unknown as FastifyInstance;
}
