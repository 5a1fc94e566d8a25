/** Files that are there only when they are whole. */
import { open, rename, rm } from "node:fs/promises";
import { failed } from "../failure.ts";

/** Lets `fill` write beside `path`, then moves it there. @throws Failure that names the path. */
export async function wholeFile(
  path: string,
  fill: (write: (data: string | Uint8Array) => Promise<void>) => Promise<void>,
): Promise<void> {
  const aside = `${path}.${process.pid}.part`;
  const doing = `cannot write ${path}`;
  const file = await open(aside, "w").catch((error: unknown) => {
    throw failed(doing, error);
  });
  try {
    await fill(async (data) => {
      await file.writeFile(data).catch((error: unknown) => {
        throw failed(doing, error);
      });
    });
    await file.sync();
    await file.close();
    await rename(aside, path);
  } catch (error) {
    await file.close();
    await rm(aside, { force: true });
    throw error;
  }
}
