/** Is the process alive, and can it answer. */
import { Problem } from "../problem.ts";
import type { Routes } from "./route.ts";

const HEALTH_TAGS = ["operation"];

export const healthRoutes: Routes = async (app, { store, version }) => {
  app.get("/healthz", { schema: { tags: HEALTH_TAGS, summary: "Alive" } }, async () => ({ status: "ok", version }));
  app.get("/readyz", { schema: { tags: HEALTH_TAGS, summary: "The store answers" } }, async (request) => {
    try {
      await store.ping();
    } catch (error) {
      request.log.error({ err: error }, "the store does not answer");
      throw new Problem(503, "The store does not answer");
    }
    return { status: "ready", version };
  });
};
