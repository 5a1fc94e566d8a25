/** `tathya facts`: search what is stored. */
import { type Command, Option } from "commander";
import { addFilters } from "./listing/options.ts";
import type { Runtime } from "./runtime.ts";

export function addFacts(program: Command, runtime: Runtime): void {
  addFilters(
    program
      .command("facts")
      .summary("search the facts")
      .description("Lists the facts that match all filters, newest day first."),
  )
    .addOption(
      new Option("--sort <order>", "how they are ordered").choices(["-asOf", "asOf", "-value", "value", "-seen"]),
    )
    .option("--limit <count>", "at most so many, 1–1000 (50)")
    .option("--cursor <next>", "goes on where a list ended: its `next`")
    .option("--json", "one JSON object {facts, next, total}")
    .addHelpText(
      "after",
      "\nExample:\n  $ tathya facts --disease dengue --within IN-BR --from 2023-09-01 --sort -value --limit 20",
    )
    .action(async (options: Record<string, unknown>) => {
      const { listFacts } = await import("./listing/facts.ts");
      await listFacts(runtime, options);
    });
}
