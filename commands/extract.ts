/** `tathya extract`: articles → facts, touching no store. */
import { type Command, Option } from "commander";

export function addExtract(program: Command): void {
  program
    .command("extract")
    .summary("articles → facts, touching no store")
    .description("Reads articles and writes the facts they state. Without FILE, and for `-`, standard input is read.")
    .argument("[file...]", "article lines (.jsonl), saved pages (.html), texts (.txt), archives (.warc), folders")
    .addOption(
      new Option("--format <format>", "table is usual on a terminal, jsonl elsewhere").choices(["table", "jsonl"]),
    )
    .option("--json", "the same as --format jsonl")
    .option("--explain", "also which rules made each fact, and why every other number is none")
    .addHelpText(
      "after",
      '\nExample:\n  $ echo \'{"id":"1","text":"पटना में कोरोना के 159 नए मरीज मिले।","publishedAt":"2021-07-08"}\' | tathya extract',
    )
    .action(async (files: string[], options: { format?: "table" | "jsonl"; json?: true; explain?: true }) => {
      const { format, json, explain } = options;
      if (explain) {
        const { runExplain } = await import("./extract/explain.ts");
        process.exitCode = await runExplain(files, format ?? (json ? "jsonl" : "table"));
        return;
      }
      const { runExtract } = await import("./extract/run.ts");
      process.exitCode = await runExtract(files, format ?? (process.stdout.isTTY && !json ? "table" : "jsonl"));
    });
}
