/** `tathya work`: only the crawling and extracting. */
import type { Command } from "commander";
import { openStoreOf, type Runtime } from "./runtime.ts";
import { stopped, stopSignal } from "./stop.ts";

export function addWork(program: Command, runtime: Runtime): void {
  program
    .command("work")
    .summary("only the crawling and extracting")
    .description("Crawls the sources by their schedules; as many of these as wanted can run on one MongoDB.")
    .addHelpText("after", "\nExample:\n  $ MONGODB_URI=mongodb://db.example/tathya tathya work")
    .action(async () => {
      const signal = stopSignal();
      const store = await openStoreOf(runtime);
      const { runAll } = await import("./serving/run.ts");
      try {
        await runAll(runtime, store, { listening: null, crawl: true, sample: false }, stopped(signal));
      } finally {
        await store.close();
      }
    });
}
