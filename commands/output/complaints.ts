/** What is wrong with an input, on stderr, and whether anything was. */
import { type InputError, inputErrorText } from "../input/error.ts";
import { plain } from "./table.ts";
import { say } from "./write.ts";

/** Of one input no more are shown: a file of noise has millions of bad lines, and one line says so as well. */
const SHOWN = 1000;

export interface Complaints {
  add(error: InputError): void;
  /** Says how many were not shown. Gives how many there were. */
  finish(): number;
}

/** `before` runs before each line, to wipe a line of progress. */
export function complaints(before: () => void = () => undefined): Complaints {
  const counts = new Map<string, number>();
  return {
    add(error) {
      const count = (counts.get(error.input) ?? 0) + 1;
      counts.set(error.input, count);
      if (count > SHOWN) return;
      before();
      say(plain(inputErrorText(error)));
    },
    finish() {
      for (const [input, count] of counts) {
        if (count > SHOWN) say(`${plain(input)}: and ${count - SHOWN} more bad lines that are not shown`);
      }
      return [...counts.values()].reduce((sum, count) => sum + count, 0);
    },
  };
}
