/** The filters of the API as options: the same names, in the command line's spelling. */
import { type Command, Option } from "commander";
import { collect } from "../options.ts";

const REPEATABLE: readonly (readonly [name: string, meaning: string])[] = [
  ["disease <id>", "covid-19, dengue, …"],
  ["metric <id>", "new_cases, total_deaths, …"],
  ["place <id>", "exactly this place: IN, IN-BR, IN-BR/gaya"],
  ["within <id>", "this place and all in it"],
  ["facility <slug>", "one hospital or laboratory"],
  ["population <id>", "children, women, …"],
  ["variant <id>", "Omicron, JN.1, …"],
  ["source <id>", "articles of this source"],
  ["attribution <id>", "who is said to have given the number"],
  ["qualifier <id>", "exact, about, at_least, at_most or range"],
  ["article-id <id>", "facts of this article"],
];

const SINGLE: readonly (readonly [name: string, meaning: string])[] = [
  ["from <day>", "as of this day or later"],
  ["to <day>", "as of this day or earlier"],
  ["published-from <day>", "published then or later"],
  ["published-to <day>", "published then or earlier"],
  ["min <number>", "this many or more"],
  ["max <number>", "this many or fewer"],
  ["q <words>", "words, in Hindi or Roman letters"],
];

/** Adds the filters of facts. Those of several words can also be written as the API writes them. */
export function addFilters(command: Command): Command {
  for (const [name, meaning] of REPEATABLE) command.option(`--${name}`, `${meaning}; repeatable`, collect);
  for (const [name, meaning] of SINGLE) command.option(`--${name}`, meaning);
  command.option("--superseded", "facts of older versions too");
  for (const name of ["publishedFrom <day>", "publishedTo <day>"])
    command.addOption(new Option(`--${name}`).hideHelp());
  return command.addOption(new Option("--articleId <id>").argParser(collect).hideHelp());
}
