/** `tathya export`: all facts that match, for spreadsheets and programs. */
import { type Command, Option } from "commander";
import { EXPORT_FORMATS } from "./listing/choices.ts";
import { addFilters } from "./listing/options.ts";
import type { Runtime } from "./runtime.ts";

export function addExport(program: Command, runtime: Runtime): void {
  addFilters(
    program
      .command("export")
      .summary("download all facts that match as CSV, JSON lines or Parquet")
      .description("Writes all facts that match the filters to standard output or a file."),
  )
    .addOption(new Option("--format <format>", "the file's ending decides, else csv").choices(EXPORT_FORMATS))
    .addOption(
      new Option("--sort <order>", "how they are ordered").choices(["-asOf", "asOf", "-value", "value", "-seen"]),
    )
    .option("-o, --output <file>", "file to write; it appears when all is in it")
    .addHelpText("after", "\nExample:\n  $ tathya export --disease covid-19 --within IN-BR -o bihar.csv")
    .action(async (options: Record<string, unknown>) => {
      const { exportFacts } = await import("./listing/export.ts");
      await exportFacts(runtime, options);
    });
}
