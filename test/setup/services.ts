/** The servers tests run against: a MongoDB replica set and a Chromium. `describe.runIf(hasMongo)` where one may be missing. */
import { inject } from "vitest";

export const hasMongo: boolean = inject("mongoDesk") !== null;
export const hasChromium: boolean = inject("chromium") !== null;

/** URI of a replica set of three on loopback; each test file uses its own database in it. Throws where there is no MongoDB server. */
export async function mongoUri(): Promise<string> {
  const desk = inject("mongoDesk");
  if (desk === null) throw new Error("no MongoDB server on this machine: run `npm test`, which fetches one");
  const response = await fetch(desk);
  const text = await response.text();
  if (!response.ok) throw new Error(text);
  return text;
}

/** Path of a Chromium. Throws where there is none. */
export function chromium(): string {
  const path = inject("chromium");
  if (path === null) throw new Error("no Chromium on this machine: run `npm test`, which fetches one");
  return path;
}
