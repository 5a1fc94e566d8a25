/** `tathya start`: everything in one process. */
import type { Command } from "commander";
import { openStoreOf, type Runtime } from "./runtime.ts";
import { addListening, type ListeningOptions, listeningOf } from "./serving/options.ts";
import { stopped, stopSignal } from "./stop.ts";

interface StartOptions extends ListeningOptions {
  readonly crawl: boolean;
  readonly sample: boolean;
}

export function addStart(program: Command, runtime: Runtime): void {
  addListening(
    program
      .command("start")
      .summary("schedule, crawl, extract, store, API and pages in one process")
      .description(
        "Crawls the sources by their schedules and serves the API and the pages. An empty store first gets the bundled sample newsroom.",
      ),
  )
    .option("--no-crawl", "serve what is stored, fetch nothing")
    .option("--no-sample", "leave an empty store empty")
    .addHelpText("after", "\nExample:\n  $ tathya start --port 8080 --no-sample")
    .action(async (options: StartOptions) => {
      const listening = listeningOf(runtime, options);
      const signal = stopSignal();
      const store = await openStoreOf(runtime);
      const { runAll } = await import("./serving/run.ts");
      try {
        await runAll(runtime, store, { listening, crawl: options.crawl, sample: options.sample }, stopped(signal));
      } finally {
        await store.close();
      }
    });
}
