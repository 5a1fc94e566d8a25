/** How the process is doing, in Prometheus' text format. */
import type { FastifyInstance } from "fastify";
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import { DECISION_STATUSES } from "../model/conflict.ts";
import type { Store } from "../store/store.ts";
import type { Routes } from "./routes/route.ts";

/** Counts and times every answer of `app`; the registry it gives is of this app alone. */
export function measure(app: FastifyInstance, store: Store): Registry {
  const register = new Registry();
  collectDefaultMetrics({ register, prefix: "tathya_" });
  const registers = [register];
  const requests = new Counter({
    name: "tathya_http_requests_total",
    help: "Requests answered",
    labelNames: ["method", "route", "status"],
    registers,
  });
  const seconds = new Histogram({
    name: "tathya_http_request_duration_seconds",
    help: "Time to answer",
    labelNames: ["method", "route"],
    registers,
  });
  new Gauge({
    name: "tathya_facts",
    help: "Current facts",
    registers,
    async collect() {
      this.set((await store.facts({}, { limit: 1 })).total.value);
    },
  });
  new Gauge({
    name: "tathya_conflicts",
    help: "Conflicts by status",
    labelNames: ["status"],
    registers,
    async collect() {
      for (const status of DECISION_STATUSES)
        this.set({ status }, (await store.conflicts({ status: [status] }, { limit: 1 })).total.value);
    },
  });
  new Gauge({
    name: "tathya_sources",
    help: "Sources by health",
    labelNames: ["status"],
    registers,
    async collect() {
      this.reset();
      for (const source of await store.sources()) this.inc({ status: source.health.status });
    },
  });
  app.addHook("onResponse", async (request, reply) => {
    const route = request.routeOptions.url ?? "none";
    requests.inc({ method: request.method, route, status: String(reply.statusCode) });
    seconds.observe({ method: request.method, route }, reply.elapsedTime / 1000);
  });
  app.addHook("onClose", async () => register.clear());
  return register;
}

export const metricRoutes =
  (register: Registry): Routes =>
  async (app, { metrics }) => {
    app.get("/metrics", { schema: { tags: ["operation"], summary: "Prometheus metrics" } }, async (_request, reply) =>
      reply.type(register.contentType).send(`${await register.metrics()}${metrics ? `\n${await metrics()}` : ""}`),
    );
  };
