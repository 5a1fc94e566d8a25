/** `tathya serve`: only the API and the pages. */
import type { Command } from "commander";
import { openStoreOf, type Runtime } from "./runtime.ts";
import { addListening, type ListeningOptions, listeningOf } from "./serving/options.ts";
import { stopped, stopSignal } from "./stop.ts";

export function addServe(program: Command, runtime: Runtime): void {
  addListening(
    program
      .command("serve")
      .summary("only the API and the pages")
      .description("Serves the API and the pages; as many of these as wanted can run on one MongoDB."),
  )
    .addHelpText(
      "after",
      "\nExample:\n  $ MONGODB_URI=mongodb://db.example/tathya tathya serve --host 0.0.0.0 --port 8080",
    )
    .action(async (options: ListeningOptions) => {
      const listening = listeningOf(runtime, options);
      const signal = stopSignal();
      const store = await openStoreOf(runtime);
      const { runAll } = await import("./serving/run.ts");
      try {
        await runAll(runtime, store, { listening, crawl: false, sample: false }, stopped(signal));
      } finally {
        await store.close();
      }
    });
}
