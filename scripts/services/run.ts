/** Runs another program with a time limit and hands back how it went. */
import { spawn } from "node:child_process";

export interface Ran {
  readonly ok: boolean;
  /** Standard output and error, as they came. */
  readonly output: string;
}

/** Never rejects: a program that is not there, fails or takes longer than `seconds` is `ok: false`, with its words in `output`. */
export function run(
  command: string,
  args: readonly string[],
  seconds: number,
  env: NodeJS.ProcessEnv = {},
): Promise<Ran> {
  return new Promise((done) => {
    const child = spawn(command, args, {
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "pipe"],
      timeout: seconds * 1000,
      killSignal: "SIGKILL",
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text: string) => {
        output += text;
      });
    }
    child.on("error", (error) => done({ ok: false, output: error.message }));
    child.on("close", (code, signal) => {
      const late = signal === "SIGKILL" ? `\nstopped after ${seconds} s` : "";
      done({ ok: code === 0, output: output + late });
    });
  });
}

/** The last line a program said. */
export function lastLine(ran: Ran): string {
  return ran.output.trim().split("\n").at(-1) ?? "";
}

/** Why a program failed, in one line of its own. */
export function failure(ran: Ran): string {
  return ran.output.match(/(?:^|\s)Error: (.*)/)?.[1] ?? lastLine(ran);
}
