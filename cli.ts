/** The command line: the one place that reads the environment and hands it to the commands that wire the parts. */
import { existsSync } from "node:fs";
import { CommanderError } from "commander";
import { Failure, failed, inOneLine, WrongUsage } from "./commands/failure.ts";
import { say, watchOutput } from "./commands/output/write.ts";
import { buildProgram } from "./commands/program.ts";
import { readSettings, type Settings } from "./commands/settings.ts";
import manifest from "./package.json" with { type: "json" };

watchOutput();
// what no part has caught: still one line
process.on("uncaughtException", (error) => process.exit(report(error)));
try {
  if (existsSync(".env")) loadDotEnv();
  let settings: Settings | undefined;
  const program = buildProgram({
    version: manifest.version,
    // read when a command asks for them, so that --help works with a setting that is wrong
    get settings() {
      settings ??= readSettings(process.env);
      return settings;
    },
  });
  await program.parseAsync();
} catch (error) {
  process.exitCode = report(error);
}

function loadDotEnv(): void {
  try {
    process.loadEnvFile(".env");
  } catch (error) {
    throw failed("cannot read .env", error);
  }
}

/** One line on stderr. Gives the exit code. */
function report(error: unknown): number {
  // commander has written its own lines
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : new WrongUsage().exitCode;
  say(`tathya: ${inOneLine(error)}`);
  if (process.env["LOG_LEVEL"] === "debug" && error instanceof Error) say(error.stack ?? "");
  return error instanceof Failure ? error.exitCode : 1;
}
