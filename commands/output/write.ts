/** Results on stdout and everything else on stderr, as fast as the reader takes them. */
import { once } from "node:events";
import { failed } from "../failure.ts";

/** A reader that goes away (`| head`) ends the program quietly; any other trouble with stdout is said in one line. */
export function watchOutput(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") console.error(`tathya: ${failed("cannot write the results", error).message}`);
    process.exit(error.code === "EPIPE" ? 0 : 1);
  });
  process.stderr.on("error", () => process.exit(1));
}

/** Writes to stdout and waits where the reader is slow. */
export async function write(data: string | Uint8Array): Promise<void> {
  if (!process.stdout.write(data)) await once(process.stdout, "drain");
}

export const writeLine = (text: string): Promise<void> => write(`${text}\n`);

export const writeJson = (value: unknown): Promise<void> => writeLine(JSON.stringify(value));

/** A line on stderr. */
export const say = (text: string): void => {
  process.stderr.write(`${text}\n`);
};
