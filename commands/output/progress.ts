/** A line of progress that is written over itself, on a terminal only. */
import { cut } from "./table.ts";

export interface Progress {
  /** Shown at most ten times a second. */
  show(text: () => string): void;
  /** A line that stays, above the one that is written over. */
  keep(text: string): void;
  /** Wipes the line, so that what follows starts clean. */
  clear(): void;
}

const EVERY_MS = 100;
const SILENT: Progress = { show: () => undefined, keep: () => undefined, clear: () => undefined };

export function progressLine(stream: NodeJS.WriteStream = process.stderr): Progress {
  if (!stream.isTTY) return SILENT;
  let last = 0;
  let dirty = false;
  const fitting = (text: string) => cut(text, Math.max(20, (stream.columns || 80) - 1));
  return {
    show(text) {
      const now = Date.now();
      if (now - last < EVERY_MS) return;
      last = now;
      dirty = true;
      stream.write(`\r\x1b[K${fitting(text())}`);
    },
    keep(text) {
      stream.write(`${dirty ? "\r\x1b[K" : ""}${fitting(text)}\n`);
      dirty = false;
    },
    clear() {
      if (dirty) stream.write("\r\x1b[K");
      dirty = false;
    },
  };
}
