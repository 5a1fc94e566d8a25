/** `tathya backup`: the whole store in one file. */
import type { Command } from "commander";
import type { Runtime } from "./runtime.ts";

export function addBackup(program: Command, runtime: Runtime): void {
  program
    .command("backup")
    .summary("save the whole store in one file")
    .description(
      "Saves the store the settings name, also while it is in use. The embedded store becomes a file like itself, MongoDB (and any store, " +
        "for a name that ends so) a dump in JSON lines; `copy FILE STORE` brings either back.",
    )
    .argument("<file>", "file to write; .jsonl and .jsonl.gz are dumps")
    .addHelpText(
      "after",
      "\nExample:\n  $ tathya backup tathya-2026-11-23.db\n  $ tathya backup tathya-2026-11-23.jsonl.gz",
    )
    .action(async (file: string) => {
      const { backupStore } = await import("./copying/backup.ts");
      await backupStore(runtime, file);
    });
}
