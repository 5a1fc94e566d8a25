/** `tathya conflicts`: where reports disagree. */
import { type Command, Option } from "commander";
import { CONFLICT_CHOICES, STATUS_CHOICES } from "./listing/choices.ts";
import { addFilters } from "./listing/options.ts";
import { collectChoice } from "./options.ts";
import type { Runtime } from "./runtime.ts";

export function addConflicts(program: Command, runtime: Runtime): void {
  addFilters(
    program
      .command("conflicts")
      .summary("list the conflicts")
      .description("Lists all conflicts, of every status, that have a fact matching all filters; the gravest first."),
  )
    .option("--kind <kind>", `${CONFLICT_CHOICES.join(", ")}; repeatable`, collectChoice(CONFLICT_CHOICES))
    .option("--status <status>", `${STATUS_CHOICES.join(", ")}; repeatable`, collectChoice(STATUS_CHOICES))
    .addOption(new Option("--sort <order>", "how they are ordered").choices(["-severity", "-asOf"]))
    .option("--json", "one JSON object {conflicts, next, total} with all of them")
    .addHelpText("after", "\nExample:\n  $ tathya conflicts --kind disagreement --status open --within IN-BR")
    .action(async (options: Record<string, unknown>) => {
      const { listConflicts } = await import("./listing/conflicts.ts");
      await listConflicts(runtime, options);
    });
}
