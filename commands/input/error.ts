/** What is wrong with an input: a value, so that the rest of the input can still be read. */

export interface InputError {
  /** File as it was named, or `standard input`. */
  readonly input: string;
  /** Counted from 1; absent where the whole input is meant. */
  readonly line?: number;
  readonly message: string;
}

export const STDIN = "standard input";

/** `reports.jsonl:12: text is missing` */
export function inputErrorText({ input, line, message }: InputError): string {
  return `${line === undefined ? input : `${input}:${line}`}: ${message}`;
}

/** Words for what the system says when a file cannot be opened or read. */
export function readingFailed(input: string, error: unknown, line?: number): InputError {
  const { code, message } = error as NodeJS.ErrnoException;
  const words: Readonly<Record<string, string>> = {
    ENOENT: "no such file",
    EACCES: "may not be read: permission denied",
    EPERM: "may not be read: not permitted",
    ELOOP: "links that lead in a circle",
    Z_DATA_ERROR: "damaged: its compressed data cannot be unpacked",
    Z_BUF_ERROR: "cut off: its compressed data ends early",
  };
  const said = words[code ?? ""] ?? `cannot be read: ${message}`;
  return line === undefined ? { input, message: said } : { input, line, message: said };
}
