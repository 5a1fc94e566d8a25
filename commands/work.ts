/** `tathya work`: only the crawling and extracting. */
import type { Command } from "commander";
import { openStoreOf, type Runtime } from "./runtime.ts";
import { wholeNumber } from "./settings.ts";
import { stopped, stopSignal } from "./stop.ts";

export function addWork(program: Command, runtime: Runtime): void {
  program
    .command("work")
    .summary("only the crawling and extracting")
    .description("Crawls the sources by their schedules; as many of these as wanted can run on one MongoDB.")
    .addHelpText("after", "\nExample:\n  $ MONGODB_URI=mongodb://db.example/tathya tathya work")
    .option("--metrics-port <port>", "serve /metrics for Prometheus there; 0 takes a free one (none)")
    .action(async (options: { metricsPort?: string }) => {
      const { host } = runtime.settings;
      const port = options.metricsPort;
      const metrics =
        port === undefined ? {} : { metrics: { host, port: wholeNumber("--metrics-port", port, 65_535) } };
      const signal = stopSignal();
      const store = await openStoreOf(runtime);
      const { runAll } = await import("./serving/run.ts");
      try {
        await runAll(runtime, store, { listening: null, crawl: true, sample: false, ...metrics }, stopped(signal));
      } finally {
        await store.close();
      }
    });
}
