/** `tathya copy`: everything from one store into another. */
import type { Command } from "commander";

export function addCopy(program: Command): void {
  program
    .command("copy")
    .summary("move everything from one store to another")
    .description(
      "Copies everything (articles with their versions, facts, raw pages, conflicts, decisions, sources, what was crawled) into an empty store. " +
        "A store is the file of an embedded one, a mongodb:// address, or a dump (.jsonl, .jsonl.gz) as `backup` writes it.",
    )
    .argument("<from>", "store to read")
    .argument("<to>", "store to fill; it must be new or empty")
    .addHelpText("after", "\nExample:\n  $ tathya copy data/tathya.db mongodb://db.example/tathya")
    .action(async (from: string, to: string) => {
      const { copyStore } = await import("./copying/copy.ts");
      await copyStore(from, to);
    });
}
