/** `tathya sources`: where articles come from and how that goes. */
import type { Command } from "commander";
import type { Runtime } from "./runtime.ts";

export function addSources(program: Command, runtime: Runtime): void {
  const sources = program
    .command("sources")
    .summary("list the sources with their health; remove one")
    .description("Lists the sources with their health.")
    .option("--json", "one JSON object {sources}, as the API gives it")
    .addHelpText("after", "\nExample:\n  $ tathya sources\n  $ tathya sources remove sample")
    .action(async (options: { json?: true }) => {
      const { listSources } = await import("./sources/list.ts");
      await listSources(runtime, options.json === true);
    });
  sources
    .command("remove")
    .summary("take a source out with all its articles and facts")
    .description(
      "Takes a source out of the store with all its articles, facts and what is known of its pages. `sample` takes the whole sample newsroom out.",
    )
    .argument("<id>", "a source, or sample")
    .addHelpText("after", "\nExample:\n  $ tathya sources remove sample")
    .action(async (id: string) => {
      const { removeSource } = await import("./sources/remove.ts");
      await removeSource(runtime, id);
    });
}
