/** The log of a process that runs for long: lines for people on a terminal, JSON elsewhere; on stderr. */
import { type Logger, pino } from "pino";
import type { Settings } from "./settings.ts";

export type { Logger };

export async function openLog({ logLevel: level }: Settings): Promise<Logger> {
  if (!process.stderr.isTTY)
    return pino(
      { level, base: null, timestamp: pino.stdTimeFunctions.isoTime },
      pino.destination({ dest: 2, sync: true }),
    );
  const { default: pretty } = await import("pino-pretty");
  return pino(
    { level, base: null },
    pretty({ destination: 2, sync: true, translateTime: "SYS:HH:MM:ss", hideObject: true }),
  );
}
