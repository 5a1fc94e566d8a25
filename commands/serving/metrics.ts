/** A port for Prometheus beside a process that serves nothing else. */
import { createServer } from "node:http";
import { collectDefaultMetrics, type Registry } from "prom-client";
import { failed } from "../failure.ts";
import type { Listening, Serving } from "./server.ts";

/** Adds how the process is doing. @throws Failure where it cannot listen there. */
export async function serveMetrics(registry: Registry, { host, port }: Listening): Promise<Serving> {
  collectDefaultMetrics({ register: registry, prefix: "tathya_" });
  const server = createServer((request, response) => {
    if (request.url !== "/metrics") return response.writeHead(404).end();
    return registry.metrics().then(
      (text) => response.writeHead(200, { "content-type": registry.contentType }).end(text),
      // a store that is away: the scrape fails, the crawling may go on
      () => response.writeHead(503).end(),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(port, host, resolve);
  }).catch((error: unknown) => {
    throw failed(`cannot serve metrics at ${host}:${port}`, error);
  });
  const address = server.address();
  const bound = typeof address === "object" && address !== null ? address.port : port;
  return {
    address: `http://${host}:${bound}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
