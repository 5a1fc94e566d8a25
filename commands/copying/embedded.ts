/** A copy of an embedded store as a file like itself, also while others write to it. */
import { rename, rm } from "node:fs/promises";
import { backup, DatabaseSync } from "node:sqlite";
import { failed } from "../failure.ts";

/** The file appears when it is whole. @throws Failure that names both. */
export async function copyEmbedded(
  from: string,
  to: string,
  onPages: (done: number, of: number) => void,
): Promise<void> {
  const aside = `${to}.${process.pid}.part`;
  let source: DatabaseSync | undefined;
  try {
    source = new DatabaseSync(from, { readOnly: true, timeout: 10_000 });
    await backup(source, aside, {
      progress: ({ totalPages, remainingPages }) => onPages(totalPages - remainingPages, totalPages),
    });
    await rename(aside, to);
  } catch (error) {
    await rm(aside, { force: true });
    throw failed(`cannot copy ${from} to ${to}`, error);
  } finally {
    source?.close();
  }
}
