/** `tathya crawl`: one round now. */
import type { Command } from "commander";
import { collect } from "./options.ts";
import type { Runtime } from "./runtime.ts";

export interface CrawlOptions {
  readonly source?: readonly string[];
  readonly sources?: string;
  readonly json?: true;
}

export function addCrawl(program: Command, runtime: Runtime): void {
  program
    .command("crawl")
    .summary("one round of the sources now")
    .description(
      "Asks every enabled source now, whatever its schedule, and ends. A source that fails stops no other and is no failure of the round.",
    )
    .option("--source <id>", "only this source; repeatable", collect)
    .option("--sources <file>", "file with the sources (TATHYA_SOURCES, sources.json); they are put into the store")
    .option("--json", "one JSON object: per source discovered, fetched, unchanged, articles, facts, errors")
    .addHelpText("after", "\nExample:\n  $ tathya crawl --source bbc-hindi --json")
    .action(async (options: CrawlOptions) => {
      const { runCrawl } = await import("./crawling/run.ts");
      await runCrawl(runtime, options);
    });
}
