/** `tathya reference`: official series to hold reports against. */
import type { Command } from "commander";
import type { Runtime } from "./runtime.ts";

export function addReference(program: Command, runtime: Runtime): void {
  program
    .command("reference")
    .summary("load an official series")
    .description("Looks after the official series that reports are held against.")
    .addHelpText("after", "\nExample:\n  $ tathya reference add official-dengue.csv")
    .command("add")
    .summary("add the points of a CSV file")
    .description(
      "Adds a CSV file with the header disease,metric,place,asOf,value. If any row is bad all bad rows are named and nothing is added.",
    )
    .argument("<file>", "CSV file, - for standard input")
    .option("--json", "what was added as one JSON object")
    .addHelpText(
      "after",
      "\nExample:\n  $ printf 'disease,metric,place,asOf,value\\ncovid-19,new_cases,IN-BR,2022-07-14,976\\n' | tathya reference add -",
    )
    .action(async (file: string, options: { json?: true }) => {
      const { addReferenceFile } = await import("./reference/add.ts");
      process.exitCode = await addReferenceFile(runtime, file, options.json === true);
    });
}
