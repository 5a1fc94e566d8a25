/** A line of progress that is written over itself, on a terminal only. */
import { cut } from "./table.ts";

export interface Progress {
  /** Shown at most ten times a second. */
  show(text: () => string): void;
  /** Wipes the line, so that what follows starts clean. */
  clear(): void;
}

const EVERY_MS = 100;
const SILENT: Progress = { show: () => undefined, clear: () => undefined };

export function progressLine(stream: NodeJS.WriteStream = process.stderr): Progress {
  if (!stream.isTTY) return SILENT;
  let last = 0;
  let dirty = false;
  return {
    show(text) {
      const now = Date.now();
      if (now - last < EVERY_MS) return;
      last = now;
      dirty = true;
      stream.write(`\r\x1b[K${cut(text(), Math.max(20, (stream.columns || 80) - 1))}`);
    },
    clear() {
      if (dirty) stream.write("\r\x1b[K");
      dirty = false;
    },
  };
}
