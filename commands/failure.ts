/** How a command ends that could not do its work: words for the user and an exit code, never a stack trace. */

/** What was being done to what, and why it failed. Exit code 1. */
export class Failure extends Error {
  readonly exitCode: number = 1;
}

/** The command line or a setting says something that means nothing. Exit code 2. */
export class WrongUsage extends Failure {
  override readonly exitCode = 2;
}

const WORDS: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  EADDRINUSE: "another program listens there already",
  EADDRNOTAVAIL: "this machine has no such address",
  EFBIG: "the file would be larger than is allowed",
  EISDIR: "it is a folder",
  ENOENT: "no such file or folder",
  ENOSPC: "the disk is full",
  ENOTDIR: "a part of the path is a file, not a folder",
  EPERM: "not permitted",
  EROFS: "the file system is read-only",
  ENOTFOUND: "there is no host of this name",
};

/** One line for any error: what the system said in words where we know them. */
export function inOneLine(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const known = code === undefined || error instanceof Failure ? undefined : WORDS[code];
  const text = known ?? (error instanceof Error ? message : String(error));
  return text.split("\n")[0]?.trim() || "failed without saying why";
}

/** The same error as a Failure that says what was being done. */
export const failed = (doing: string, error: unknown): Failure =>
  new Failure(`${doing}: ${inOneLine(error)}`, { cause: error });
