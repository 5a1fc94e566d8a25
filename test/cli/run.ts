/** Runs the real command line as a child process, in a folder of its own with a store of its own. */
import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

export const CLI = join(import.meta.dirname, "../../cli.ts");

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Options {
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** No file may grow beyond so many KiB: stands for a disk that is full. */
  readonly largestFile?: number;
}

export interface Place {
  readonly folder: string;
  /** Writes a file into the folder and gives its path. */
  write(name: string, content: string | Uint8Array): string;
  tathya(args: readonly string[], options?: Options): Promise<Ended>;
  /** A program that goes on; killed when the test ends. */
  begin(args: readonly string[], options?: Options): Running;
}

export interface Running {
  /** The first match in what was written until now or will be. Rejects where the program ends without it. */
  seen(pattern: RegExp): Promise<RegExpExecArray>;
  kill(signal: NodeJS.Signals): void;
  /** Closes the pipe its results go into, as `| head` does. */
  stopReading(): void;
  readonly ended: Promise<Ended>;
}

/** A new folder that goes when the test ends. */
export function newPlace(): Place {
  const folder = mkdtempSync(join(tmpdir(), "tathya-cli-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const begin = (args: readonly string[], options: Options = {}): Running => {
    const child = start(folder, args, options);
    const running = watch(child);
    onTestFinished(() => void child.kill("SIGKILL"));
    // a program that refuses its arguments does not read its input
    child.stdin.on("error", () => undefined);
    child.stdin.end(options.input ?? "");
    return running;
  };
  return {
    folder,
    write(name, content) {
      const path = join(folder, name);
      writeFileSync(path, content);
      return path;
    },
    begin,
    tathya: (args, options) => begin(args, options).ended,
  };
}

function start(
  folder: string,
  args: readonly string[],
  { env = {}, largestFile }: Options,
): ChildProcessWithoutNullStreams {
  const { MONGODB_URI: _mongo, ...inherited } = process.env;
  const command = [process.execPath, CLI, ...args];
  const [program = "", ...rest] =
    largestFile === undefined ? command : ["bash", "-c", `ulimit -f ${largestFile}; exec "$0" "$@"`, ...command];
  return spawn(program, rest, {
    cwd: folder,
    env: { ...inherited, TATHYA_DB: join(folder, "store.db"), TATHYA_PAUSE_MS: "0", LOG_LEVEL: "warn", ...env },
    stdio: "pipe",
  });
}

function watch(child: ChildProcessWithoutNullStreams): Running {
  const written = { stdout: "", stderr: "" };
  const watchers = new Set<() => void>();
  for (const name of ["stdout", "stderr"] as const) {
    child[name].setEncoding("utf8").on("data", (text: string) => {
      written[name] += text;
      for (const look of watchers) look();
    });
  }
  const ended = once(child, "close").then(([code]): Ended => ({ code: code as number | null, ...written }));
  return {
    ended,
    kill: (signal) => void child.kill(signal),
    stopReading: () => void child.stdout.destroy(),
    seen: (pattern) =>
      new Promise((done, fail) => {
        const look = () => {
          const match = pattern.exec(written.stdout) ?? pattern.exec(written.stderr);
          if (match) done(match);
        };
        watchers.add(look);
        look();
        void ended.then(({ code, stderr }) => fail(new Error(`ended with ${code} before ${pattern}: ${stderr}`)));
      }),
  };
}

/** An article line. */
export const line = (id: string, text: string, more: Readonly<Record<string, string>> = {}): string =>
  `${JSON.stringify({ id, text, publishedAt: "2021-07-08", ...more })}\n`;
