/** All commands, in the order `tathya --help` lists them. */
import { Command } from "commander";
import { addAnnotate } from "./annotate.ts";
import { addArticles } from "./articles.ts";
import { addBackup } from "./backup.ts";
import { addConflicts } from "./conflicts.ts";
import { addCopy } from "./copy.ts";
import { addCrawl } from "./crawl.ts";
import { addExport } from "./export.ts";
import { addExtract } from "./extract.ts";
import { addFacts } from "./facts.ts";
import { addImport } from "./import.ts";
import { addReextract } from "./reextract.ts";
import { addReference } from "./reference.ts";
import type { Runtime } from "./runtime.ts";
import { addServe } from "./serve.ts";
import { SETTINGS } from "./settings.ts";
import { addSources } from "./sources.ts";
import { addStart } from "./start.ts";
import { addWork } from "./work.ts";

const nameWidth = Math.max(...SETTINGS.map(({ name }) => name.length));

const SETTINGS_HELP = `
Settings, from the environment and a file .env:
${SETTINGS.map(({ name, meaning }) => `  ${name.padEnd(nameWidth)}  ${meaning}`).join("\n")}

Examples:
  $ tathya start
  $ tathya extract news.jsonl > facts.jsonl
  $ tathya facts --disease dengue --within IN-BR --from 2023-09-01`;

export function buildProgram(runtime: Runtime): Command {
  const program = new Command("tathya")
    .description(
      "Reads Hindi health news, turns every number into a fact that links back to its sentence, and shows where reports disagree.",
    )
    .version(runtime.version)
    .addHelpText("after", SETTINGS_HELP)
    .showHelpAfterError("(see --help)")
    .exitOverride();
  addStart(program, runtime);
  addServe(program, runtime);
  addWork(program, runtime);
  addCrawl(program, runtime);
  addImport(program, runtime);
  addExtract(program);
  addAnnotate(program);
  addReextract(program, runtime);
  addFacts(program, runtime);
  addConflicts(program, runtime);
  addExport(program, runtime);
  addSources(program, runtime);
  addArticles(program, runtime);
  addReference(program, runtime);
  addCopy(program);
  addBackup(program, runtime);
  return program;
}
