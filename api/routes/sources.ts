/** Sources with their health. */
import { PROBLEMS, SourcesAnswer } from "../answers.ts";
import { NoParameters } from "../parameters.ts";
import type { Routes } from "./route.ts";

/** The sources at `path`: `/sources` of the API, `/sources.json` beside the page. */
export const sourceList =
  (path: string): Routes =>
  async (app, { store }) => {
    app.get(
      path,
      {
        schema: {
          tags: ["sources"],
          summary: "Sources with their health",
          querystring: NoParameters,
          response: { 200: SourcesAnswer, ...PROBLEMS },
        },
      },
      async () => ({
        sources: (await store.sources()).map((source) => ({ ...source, enabled: source.enabled ?? true })),
      }),
    );
  };
