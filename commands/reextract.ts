/** `tathya reextract`: facts again, after the extractor has learned. */
import type { Command } from "commander";
import type { Runtime } from "./runtime.ts";

export function addReextract(program: Command, runtime: Runtime): void {
  program
    .command("reextract")
    .summary("facts again from the stored pages and articles")
    .description(
      "Reads all stored articles again, from their raw pages where those are kept (TATHYA_RAW_DAYS). Interrupted, it goes on where it was; articles whose text may not be kept stay as they are.",
    )
    .option("--restart", "begin with the first article, wherever an earlier run ended")
    .option("--json", "the counts as one JSON object")
    .addHelpText("after", "\nExample:\n  $ tathya reextract")
    .action(async (options: { restart?: true; json?: true }) => {
      const { runReextract } = await import("./extract/again.ts");
      process.exitCode = await runReextract(runtime, options);
    });
}
