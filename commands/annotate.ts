/** `tathya annotate`: the mentions of one layer, for people who want only that. */
import { type Command, Option } from "commander";
import { LAYER_NAMES, type LayerName } from "./annotate/names.ts";
import { collectChoice } from "./options.ts";

export function addAnnotate(program: Command): void {
  program
    .command("annotate")
    .summary("texts → the numbers, dates, places … found in them")
    .description(
      "Reads article lines or plain text and writes the mentions of a layer, each with its UTF-16 offsets. Without FILE, standard input is read.",
    )
    .argument("[file...]", "article lines (.jsonl), texts (.txt), saved pages (.html)")
    .requiredOption("--layer <layer>", `one of ${LAYER_NAMES.join(", ")}; repeatable`, collectChoice(LAYER_NAMES))
    .option("--title", "the title's mentions too; every mention then says which field it stands in")
    .addOption(
      new Option("--format <format>", "table is usual on a terminal, jsonl elsewhere").choices(["table", "jsonl"]),
    )
    .option("--json", "the same as --format jsonl")
    .addHelpText(
      "after",
      '\nExample:\n  $ echo "पटना में डेढ़ लाख से अधिक लोगों को टीके लगे" | tathya annotate --layer numbers',
    )
    .action(
      async (
        files: string[],
        options: { layer: LayerName[]; title?: boolean; format?: "table" | "jsonl"; json?: true },
      ) => {
        const { runAnnotate } = await import("./annotate/run.ts");
        process.exitCode = await runAnnotate(files, options.layer, {
          title: options.title === true,
          format: options.format ?? (process.stdout.isTTY && !options.json ? "table" : "jsonl"),
        });
      },
    );
}
