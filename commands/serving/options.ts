/** Where to listen: by option, else by setting. */
import type { Command } from "commander";
import type { Runtime } from "../runtime.ts";
import { wholeNumber } from "../settings.ts";

export interface ListeningOptions {
  readonly port?: string;
  readonly host?: string;
}

export const addListening = (command: Command): Command =>
  command
    .option("--port <port>", "port to serve on; 0 takes a free one (PORT, 8787)")
    .option("--host <host>", "address to serve on (HOST, 127.0.0.1)");

/** @throws WrongUsage for a port that is none. */
export const listeningOf = (
  { settings }: Runtime,
  { port, host }: ListeningOptions,
): { host: string; port: number } => ({
  host: host ?? settings.host,
  port: port === undefined ? settings.port : wholeNumber("--port", port, 65_535),
});
