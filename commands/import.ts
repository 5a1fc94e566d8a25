/** `tathya import`: what a user has on disk, into the store. */
import type { Command } from "commander";
import type { Runtime } from "./runtime.ts";

export interface ImportOptions {
  readonly source?: string;
  readonly json?: true;
}

export function addImport(program: Command, runtime: Runtime): void {
  program
    .command("import")
    .summary("saved pages, texts, article lines and archives into the store")
    .description(
      "Reads articles with their facts into the store. The same url with other content is a new version; the same again changes nothing. " +
        "Of a saved page that is no health news and states no fact only link and hash are kept.",
    )
    .argument(
      "<path...>",
      "saved pages (.html), texts (.txt), article lines (.jsonl), archives (.warc, .warc.gz), folders, - for standard input",
    )
    .option("--source <id>", "source of articles that name none (else the page's host, or «import»)")
    .option("--json", "the counts as one JSON object")
    .addHelpText("after", "\nExample:\n  $ tathya import saved-pages/ CC-NEWS-20221229.warc.gz")
    .action(async (paths: string[], options: ImportOptions) => {
      const { runImport } = await import("./importing/run.ts");
      process.exitCode = await runImport(runtime, paths, options);
    });
}
