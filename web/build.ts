/** Builds the pages where they are missing or older than their source, so that a fresh clone shows them at once. */
import { existsSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Where the built pages stand. */
export const WEB_DIST = fileURLToPath(new URL("./dist", import.meta.url));

const HERE = fileURLToPath(new URL(".", import.meta.url));
/** What the pages are made of, beside web/src. */
const SOURCES = ["src", "public", "index.html", "vite.config.ts"];

function newest(path: string): number {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(`${path}/${name}`)));
}

/** True where web/dist has to be made again. An installed package ships dist and no source: nothing to do. */
export function isStale(): boolean {
  if (!existsSync(`${HERE}src`)) return false;
  const built = `${WEB_DIST}/index.html`;
  if (!existsSync(built)) return true;
  const at = statSync(built).mtimeMs;
  return SOURCES.some((name) => existsSync(HERE + name) && newest(HERE + name) > at);
}

/**
 * Makes web/dist if it is missing or stale; takes a second or two. Throws what Vite reports.
 * Built beside and put in place at once: a server or another build that is under way never sees half of it.
 */
export async function buildPages(): Promise<void> {
  if (!isStale()) return;
  const { build } = await import("vite");
  const made = `${WEB_DIST}-${process.pid}`;
  await build({ configFile: `${HERE}vite.config.ts`, logLevel: "error", build: { outDir: made } });
  const old = `${made}-old`;
  try {
    if (existsSync(WEB_DIST)) renameSync(WEB_DIST, old);
    renameSync(made, WEB_DIST);
  } catch (error) {
    // Somebody who built at the same time was first; theirs is as good.
    if (isStale()) throw error;
  } finally {
    for (const left of [made, old]) rmSync(left, { recursive: true, force: true });
  }
}
